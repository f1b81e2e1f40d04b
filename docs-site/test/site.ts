/** A site built for the tests: the contracts of this repository, and the sample as one more vendor. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../src/build-site.js";
import { findContracts, type WriteTo } from "../src/find-contracts.js";
import { sampleContract } from "./sample-contract.js";
import { sampleMessages } from "./sample-messages.js";

export interface Site {
  readonly folder: string;
  /** Those with HTTP operations. */
  readonly vendors: readonly string[];
  /** Those with messages. */
  readonly ofMessages: readonly string[];
  readonly remove: () => Promise<void>;
}

export async function buildTestSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-site-"));
  const contracts = [
    ...(await findContracts()),
    { vendor: "sample", openapi: write(sampleContract), asyncapi: write(sampleMessages) },
  ];
  await buildSite(folder, contracts);
  return {
    folder,
    vendors: contracts.filter(({ openapi }) => openapi !== undefined).map(({ vendor }) => vendor),
    ofMessages: contracts.filter(({ asyncapi }) => asyncapi !== undefined).map(({ vendor }) => vendor),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const write =
  (contract: object): WriteTo =>
  (path) =>
    writeFile(path, JSON.stringify(contract));
