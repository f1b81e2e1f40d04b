import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../src/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const source = (name: string) => readFileSync(new URL(name, folder), "utf8");

test.each(files)("%s runs in a browser: nothing of Node's own", (name) => {
  expect(source(name)).not.toMatch(
    /from "node:|import\("node:|\brequire\(|\bprocess\.|\bBuffer\b|\bsetImmediate\b|__dirname/,
  );
});

test.each(files)("%s is silent", (name) => {
  expect(source(name)).not.toMatch(/\bconsole\./);
});

test("importing the package does nothing but define", async () => {
  const before = Reflect.ownKeys(globalThis).length;
  const { createClient } = await import("../src/index.js");
  expect(createClient).toBeTypeOf("function");
  expect(Reflect.ownKeys(globalThis)).toHaveLength(before);
});

test("the exports name files that the build makes", () => {
  const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  for (const [path, target] of Object.entries<{ types: string; default: string } | string>(exports)) {
    if (typeof target === "string") continue;
    const built = path === "." ? "index" : path.slice(2);
    expect(target).toEqual({ types: `./dist/${built}.d.ts`, default: `./dist/${built}.js` });
    expect(files).toContain(`${built}.ts`);
  }
});
