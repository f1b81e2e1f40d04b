/** The vendors of a repository of contracts: a folder below `specs/` with a contract in it, and the package of the same name. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "./generate.js";
import type { Run, RunOptions } from "./run.js";
import { openSources } from "./sources.js";
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
        contractsOf(repository, name).length > 0 && existsSync(join(repository, "packages", name, "package.json")),
    )
    .sort();

/** A vendor has either document, or both. */
const contractsOf = (repository: string, vendor: string): readonly string[] =>
  ["openapi.yaml", "asyncapi.yaml"].map((file) => join(repository, "specs", vendor, file)).filter(existsSync);
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** All of `src/generated` is ours, and of `contracts` what is named here. */
export async function generateVendor(repository: string, vendor: string, { check, onStep }: RunOptions): Promise<Run> {
  const spec = contractsOf(repository, vendor);
  const sources = openSources(repository, { onRead: (documents) => onStep?.("reading", documents) });
  const options = { spec, root: repository, name: vendor, bundled: true, sources, ...(onStep && { onStep }) };
  const { files, contracts, problems } = await generate(options);
  if (problems.length > 0) return { problems, written: [], removed: [], files: sources.files() };
  const folder = join(repository, "packages", vendor);
  const all = new Map([
    ...[...files].map(([path, text]) => [`src/generated/${path}`, text] as const),
    ...[...contracts].map(([path, text]) => [`contracts/${path}`, text] as const),
  ]);
  const stale = [...listFiles(folder, "src/generated"), "contracts/openapi.json", "contracts/asyncapi.json"];
  const { written, removed } = writeFiles(all, { folder, stale, check });
  const named = (path: string) => `packages/${vendor}/${path}`;
  return { problems: [], written: written.map(named), removed: removed.map(named), files: sources.files() };
}
