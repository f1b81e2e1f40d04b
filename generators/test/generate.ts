/** A schema -> the code it gives, running. Generated files lie inside of this workspace, where they find zod and the runtime. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { buildAlone } from "../src/conformance/build-alone.js";
import { loadGenerated, type Parser } from "../src/conformance/load-generated.js";
import type { Dialect } from "../src/model/vocabulary.js";

const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

/** A folder that goes away with the tests of a file. */
export function temporaryFolder(): string {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "generated-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Running {
  readonly fits: (value: unknown) => boolean;
  readonly schema: Parser;
  /** Zod without the predicate in front of it. */
  readonly zodAlone: (value: unknown) => Promise<boolean>;
  readonly shape: object;
}

let count = 0;

export async function generate(folder: string, schema: unknown, dialect: Dialect = "2020-12"): Promise<Running> {
  const { name, lookup, problems } = buildAlone(schema, { dialect });
  if (problems.length > 0)
    throw new Error(problems.map(({ code, at, message }) => `${code} ${at} ${message}`).join("\n"));
  const generated = await loadGenerated(lookup, join(folder, String(++count)));
  const parser = generated.schema(name);
  return {
    fits: generated.fits(name),
    schema: parser,
    // Zod's asynchronous way goes past `withParser`.
    zodAlone: async (value) => (await parser.safeParseAsync(value)).success,
    shape: generated.shape(name),
  };
}
