/** An import map for a page that loads our packages as they are built, without a bundler: what bare names mean, by the rules of Node. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Statements stand at the start of a line; quoted text that looks like one does not. */
const IMPORTS = /^(?:import|export)\b[^"]*?\bfrom "([\w@./-]+)"|\bimport\("([\w@./-]+)"\)/gm;

/** Name -> path on a server of the repository, for all that these modules load, also later. */
export function importMap(entries: readonly string[]): Readonly<Record<string, string>> {
  const places = new Map<string, string>();
  const visited = new Set<string>();
  const root = pathToFileURL(repository).href;

  function visit(module: string): void {
    if (visited.has(module)) return;
    visited.add(module);
    const names = [...readFileSync(new URL(module), "utf8").matchAll(IMPORTS)].map(
      ([, from, late]) => from ?? late ?? "",
    );
    for (const name of names.filter((one) => one.startsWith("."))) visit(new URL(name, module).href);
    resolveAll(names.filter((one) => !/^[./]/.test(one)));
  }
  function resolveAll(names: readonly string[]): void {
    const fresh = names.filter((name) => !places.has(name));
    const resolved = fresh.length === 0 ? [] : resolve(fresh);
    for (const [name, url] of resolved) places.set(name, url);
    // What others publish is not read: their packages name nothing but their own files.
    for (const [name, url] of resolved) if (name.startsWith("@trunkline/")) visit(url);
  }
  resolveAll(entries);
  return Object.fromEntries([...places].map(([name, url]) => [name, url.slice(root.length - 1)]));
}

/** Asked of Node itself, since a test runner resolves by rules of its own. */
function resolve(names: readonly string[]): readonly (readonly [name: string, url: string])[] {
  const script = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => [name, import.meta.resolve(name)])))`;
  const from = fileURLToPath(new URL(".", import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: from, encoding: "utf8" }),
  );
}
