/** The vendors of a repository of contracts: a folder below `specs/` with a contract in it, and the package of the same name. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundleContract } from "./bundle.js";
import { generate } from "./generate.js";
import { pathsType } from "./paths-type.js";
import { writeFiles } from "./write-files.js";

/** The nearest folder upwards that has `specs/` and `packages/`. */
export function findRepository(from: string): string | undefined {
  if (isFolder(join(from, "specs")) && isFolder(join(from, "packages"))) return from;
  return dirname(from) === from ? undefined : findRepository(dirname(from));
}

export const listVendors = (repository: string): string[] =>
  readdirSync(join(repository, "specs"))
    .filter((name) => existsSync(contractOf(repository, name)))
    .sort();

const contractOf = (repository: string, vendor: string) => join(repository, "specs", vendor, "openapi.yaml");
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

export interface VendorRun {
  /** Problems of the contract, ready to print. */
  readonly problems: readonly string[];
  /** Files that were written or, with `check`, are stale; from the repository's root. */
  readonly changed: readonly string[];
}

export async function generateVendor(repository: string, vendor: string, check: boolean): Promise<VendorRun> {
  const spec = contractOf(repository, vendor);
  const source = relative(repository, spec).replaceAll("\\", "/");
  const { files, messages } = await generate({ spec, root: repository, name: vendor });
  if (messages.length > 0) return { problems: messages, changed: [] };
  const all = new Map([...files].map(([path, text]) => [`src/generated/${path}`, text]));
  all.set("src/generated/openapi.ts", await pathsType(spec, source));
  all.set("contracts/openapi.json", await bundleContract(spec));
  const changed = writeFiles(all, {
    folder: join(repository, "packages", vendor),
    owned: ["src/generated", "contracts"],
    check,
  });
  return { problems: [], changed: changed.map((path) => `packages/${vendor}/${path}`) };
}
