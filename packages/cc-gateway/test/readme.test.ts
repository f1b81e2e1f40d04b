/** The README keeps its word: its samples stand in files that are compiled under the project's strict settings, and its paths can be imported. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const samples = readme
  .split("```ts\n")
  .slice(1)
  .map((rest) => rest.split("```")[0] ?? "");
const named = [...readme.matchAll(/<!-- (examples\/[\w-]+\.ts) -->\n```ts\n([^`]*(?:`[^`]+`[^`]*)*?)```/g)].map(
  ([, file = "", sample = ""]) => [file, sample] as const,
);

test("names a file for each of its samples", () => {
  expect(named.map(([, sample]) => sample)).toEqual(samples);
});

test.each(named)("shows a part of %s, to the letter", (file, sample) => {
  expect(read(file), `Copy the sample of README.md from ${file}, or the other way around`).toContain(sample);
});

test("shows samples that compile with the published types", async () => {
  const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  const running = promisify(execFile)(process.execPath, [tsc, "-p", join(root, "test/samples.tsconfig.json")]);
  await running.catch(({ stdout }: { stdout?: string }) => expect.fail(stdout ?? "tsc failed"));
});

test("names only paths that the package has", () => {
  const { exports } = JSON.parse(read("package.json"));
  const paths = [...readme.matchAll(/`@trunkline\/cc-gateway(\/[\w./-]+)?`/g)].map(([, path = ""]) => `.${path}`);
  expect(paths.length).toBeGreaterThan(3);
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(paths));
});

test("has a sample in every example but the one of the project's README", () => {
  const files = readdirSync(join(root, "examples")).map((file) => `examples/${file}`);
  expect(files.sort()).toEqual([...named.map(([file]) => file), "examples/first-call.ts"].sort());
});
