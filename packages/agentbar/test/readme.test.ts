/** The package's papers keep their word: samples are files that are compiled, imports exist, and no difference of the contract is left out. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const readme = read("README.md");
const named = [...readme.matchAll(/<!-- (examples\/[\w-]+\.ts) -->\n```ts\n([\s\S]*?\n)```\n/g)].map(
  ([, file = "", sample = ""]) => [file, sample] as const,
);

it("shows each example, and nothing else", () => {
  const files = readdirSync(new URL("../examples/", import.meta.url)).map((file) => `examples/${file}`);
  expect(named.map(([file]) => file).sort()).toEqual(files.sort());
  expect(readme.split("```ts\n")).toHaveLength(named.length + 1);
});

it.each(named)("shows a part of %s, to the letter", (file, sample) => {
  expect(read(file), `Copy the sample of README.md from ${file}, or the other way around`).toContain(sample);
});

it("names only paths that it has", () => {
  const { exports } = JSON.parse(read("package.json"));
  const paths = [...readme.matchAll(/`@trunkline\/agentbar(\/[\w./-]+)?`/g)].map(([, path = ""]) => `.${path}`);
  expect(paths.length).toBeGreaterThan(1);
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(paths));
});

it("lists every difference of the contract", () => {
  const listed = read("DIFFERENCES.md");
  const found: string[] = [];
  JSON.parse(read("contracts/asyncapi.json"), (key, value) => {
    if (key === "x-discrepancy") found.push(...[value].flat());
    return value;
  });
  expect(found.length).toBeGreaterThan(100);
  const missing = found.map((text) => text.trim().replaceAll("\n", " ").replaceAll("|", "\\|"));
  expect(missing.filter((text) => !listed.includes(`| ${text} |`))).toEqual([]);
});
