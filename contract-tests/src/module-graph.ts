/** What a built module loads, itself included: files of ours, and names of packages of others. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export function moduleGraph(entry: URL, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry.href)) return seen;
  seen.add(entry.href);
  const source = readFileSync(entry, "utf8");
  const { resolve } = createRequire(entry);
  for (const [, from, late] of source.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)) {
    const name = from ?? late ?? "";
    if (name.startsWith(".")) moduleGraph(new URL(name, entry), seen);
    else if (name.startsWith("@trunkline/")) moduleGraph(pathToFileURL(resolve(name)), seen);
    else seen.add(name);
  }
  return seen;
}
