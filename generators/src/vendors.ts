/** The vendors of a repository of contracts: a folder below `specs/` with a contract in it, and the package of the same name. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "./generate.js";
import type { Run } from "./run.js";
import { listFiles, writeFiles } from "./write-files.js";

/** The nearest folder upwards that has `specs/` and `packages/`. */
export function findRepository(from: string): string | undefined {
  if (isFolder(join(from, "specs")) && isFolder(join(from, "packages"))) return from;
  return dirname(from) === from ? undefined : findRepository(dirname(from));
}

/** A contract may be written before anybody starts its package; what is generated goes nowhere else. */
export const listVendors = (repository: string): readonly string[] =>
  readdirSync(join(repository, "specs"))
    .filter(
      (name) =>
        existsSync(contractOf(repository, name)) && existsSync(join(repository, "packages", name, "package.json")),
    )
    .sort();

const contractOf = (repository: string, vendor: string) => join(repository, "specs", vendor, "openapi.yaml");
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** All of `src/generated` is ours, and of `contracts` the one file. */
export async function generateVendor(repository: string, vendor: string, check: boolean): Promise<Run> {
  const spec = contractOf(repository, vendor);
  const { files, contract, messages } = await generate({ spec, root: repository, name: vendor, openapi: true });
  if (messages.length > 0) return { problems: messages, changed: [] };
  const folder = join(repository, "packages", vendor);
  const all = new Map([...files].map(([path, text]) => [`src/generated/${path}`, text]));
  if (contract !== undefined) all.set("contracts/openapi.json", contract);
  const changed = writeFiles(all, { folder, stale: listFiles(folder, "src/generated"), check });
  return { problems: [], changed: changed.map((path) => `packages/${vendor}/${path}`) };
}
