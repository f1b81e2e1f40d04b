/** A small contract in a folder of its own -> what the generator makes of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Generated, type GenerateOptions, generate } from "../src/generate.js";

/** Path -> text. */
export type Files = Readonly<Record<string, string>>;

/** A folder with these files in it; it goes away with the test. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  put(folder, files);
  return folder;
}

export function put(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The first file is the entry, or both documents of a contract are. */
export function generateFrom(files: Files, name = "acme", options: Partial<GenerateOptions> = {}): Promise<Generated> {
  const root = folderOf(files);
  const [first = "", ...others] = Object.keys(files);
  const entries = [first, ...others.filter((file) => /^(openapi|asyncapi)\.(yaml|json)$/.test(file))];
  return generate({ spec: entries.map((entry) => join(root, entry)), root, name, ...options });
}

/** `asyncapi.yaml` with these lines. */
export const asyncapi = (lines: string, version = "3.0.0"): string =>
  `asyncapi: ${version}\ninfo: { title: Acme, version: "1" }\n${lines}\n`;

/** `openapi.yaml` with these paths, and whatever else is given. */
export const openapi = (paths: string, rest = "", version = "3.1.0"): string =>
  `openapi: ${version}\ninfo: { title: Acme, version: "1" }\n${rest}\npaths:\n${paths.replace(/^/gm, "  ")}\n`;
