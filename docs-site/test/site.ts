/** A site built for the tests: the contracts of this repository, and the sample as one more vendor. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../src/build-site.js";
import { findContracts } from "../src/find-contracts.js";
import { sampleContract } from "./sample-contract.js";

export interface Site {
  readonly folder: string;
  readonly vendors: readonly string[];
  readonly remove: () => Promise<void>;
}

export async function buildTestSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-site-"));
  const contracts = [
    ...(await findContracts()),
    { vendor: "sample", writeTo: (path: string) => writeFile(path, JSON.stringify(sampleContract)) },
  ];
  await buildSite(folder, contracts);
  return {
    folder,
    vendors: contracts.map(({ vendor }) => vendor),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
