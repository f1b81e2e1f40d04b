/**
 * Each vendor's package keeps its README's word: its samples stand in files that are compiled under strict settings, and its paths can be imported. Its
 * events can be had alone.
 */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { moduleGraph } from "../src/module-graph.js";
import { vendors } from "../src/vendors.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const published = ["generators", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`)];

it.each(published)("%s carries the license that whoever hands it on has to hand on with it", (folder) => {
  const license = (path: string) => readFileSync(join(root, path, "LICENSE"), "utf8");
  expect(license(folder)).toBe(license("."));
});

/** It is in the project's README, which has a test of its own. */
const elsewhere = ["examples/first-call.ts"];

describe.each(Object.keys(vendors))("packages/%s", (vendor) => {
  const folder = join(root, "packages", vendor);
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const readme = read("README.md");
  const samples = readme
    .split("```ts\n")
    .slice(1)
    .map((rest) => rest.split("```")[0] ?? "");
  const named = [...readme.matchAll(/<!-- (examples\/[\w-]+\.ts) -->\n```ts\n([^`]*(?:`[^`]+`[^`]*)*?)```/g)].map(
    ([, file = "", sample = ""]) => [file, sample] as const,
  );

  it("names a file for each sample of its README", () => {
    expect(named.map(([, sample]) => sample)).toEqual(samples);
    expect(named.length).toBeGreaterThan(3);
  });

  it.each(named)("shows a part of %s, to the letter", (file, sample) => {
    expect(read(file), `Copy the sample of README.md from ${file}, or the other way around`).toContain(sample);
  });

  it("has a sample in every example", () => {
    const files = readdirSync(join(folder, "examples")).map((file) => `examples/${file}`);
    expect(files.filter((file) => !elsewhere.includes(file)).sort()).toEqual(named.map(([file]) => file).sort());
  });

  it("shows samples that compile with the published types", async () => {
    const settings = join(folder, `samples-${process.pid}.tsconfig.json`);
    onTestFinished(() => rmSync(settings, { force: true }));
    writeFileSync(
      settings,
      JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions: { noEmit: true }, include: ["examples"] }),
    );
    const tsc = join(createRequire(join(root, "package.json")).resolve("typescript/package.json"), "../bin/tsc");
    const running = promisify(execFile)(process.execPath, [tsc, "-p", settings]);
    await running.catch(({ stdout }: { stdout?: string }) => expect.fail(stdout ?? "tsc failed"));
  });

  it("names only paths that it has", () => {
    const { exports } = JSON.parse(read("package.json"));
    const paths = [...readme.matchAll(new RegExp(`\`@trunkline/${vendor}(/[\\w./-]+)?\``, "g"))].map(
      ([, path = ""]) => `.${path}`,
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(paths));
  });

  const hasEvents = "./events" in JSON.parse(read("package.json")).exports;
  it.runIf(hasEvents)("has its events alone, without zod, schemas and client", () => {
    const graph = (entry: string) => [...moduleGraph(pathToFileURL(join(folder, "dist", entry)))];
    const loaded = graph("events.js");
    const own = loaded.filter((each) => each.includes(`/packages/${vendor}/`));
    expect(own.map((each) => each.replace(/^.*\/dist\//, "")).sort()).toEqual([
      "events.js",
      "generated/events.js",
      "generated/predicates.js",
      "generated/shapes.js",
    ]);
    expect(loaded.filter((each) => !each.startsWith("file:"))).toEqual(["openapi-fetch"]);
    expect(graph("schemas.js")).toContain("zod");
  });
});
