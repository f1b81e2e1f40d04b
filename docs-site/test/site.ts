/** A site built for the tests: the contracts of this repository, and the samples as two more vendors. */
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../src/build-site.js";
import { findContracts, type WriteTo } from "../src/find-contracts.js";
import { sampleComponent } from "./sample-component.js";
import { sampleContract } from "./sample-contract.js";
import { sampleMessages } from "./sample-messages.js";

export interface Site {
  readonly folder: string;
  /** Those with HTTP operations. */
  readonly vendors: readonly string[];
  /** Those with messages. */
  readonly ofMessages: readonly string[];
  /** Those with a component in the page. */
  readonly ofComponents: readonly string[];
  /** The pages of both. */
  readonly asyncPages: readonly { readonly vendor: string; readonly file: string }[];
  readonly remove: () => Promise<void>;
}

export async function buildTestSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-site-"));
  const contracts = [
    ...(await findContracts()),
    { vendor: "sample", openapi: write(sampleContract), asyncapi: write(sampleMessages) },
    { vendor: "sample-component", asyncapi: write(sampleComponent) },
  ];
  await buildSite(folder, contracts);
  const vendors = contracts.map(({ vendor }) => vendor);
  const having = (file: string) => vendors.filter((vendor) => existsSync(join(folder, vendor, file)));
  const [ofMessages, ofComponents] = [having("messages.html"), having("component.html")];
  return {
    folder,
    vendors: having("openapi.json"),
    ofMessages,
    ofComponents,
    asyncPages: [
      ...ofMessages.map((vendor) => ({ vendor, file: "messages.html" })),
      ...ofComponents.map((vendor) => ({ vendor, file: "component.html" })),
    ],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const write =
  (contract: object): WriteTo =>
  (path) =>
    writeFile(path, JSON.stringify(contract));
