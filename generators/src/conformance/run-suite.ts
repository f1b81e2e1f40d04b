/** Runs the official JSON Schema test suite against both outputs. A schema with a problem counts as not converted: nothing is guessed. */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { buildAlone } from "./build-alone.js";
import { type Generated, loadGenerated } from "./load-generated.js";
import { createSchemaRegistry, type SchemaRegistry } from "./schema-registry.js";

export type Outcome = "agree" | "letThrough" | "refused" | "notConverted";

export interface SuiteResult {
  readonly keyword: string;
  readonly schema: string;
  readonly test: string;
  readonly predicate: Outcome;
  readonly zod: Outcome;
  /** Why it was not converted, or what was thrown. */
  readonly why?: string;
}

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** `suite` is a checkout of the suite; `directory` takes what is generated. */
export async function runSuite(suite: string, directory: string): Promise<readonly SuiteResult[]> {
  const folder = join(suite, "tests", "draft2020-12");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  const documents = await sharedDocuments(suite);
  const results: SuiteResult[] = [];
  for (const file of files) {
    const groups: readonly Group[] = JSON.parse(await readFile(join(folder, file), "utf8"));
    for (const [index, group] of groups.entries()) {
      const keyword = file.replace(".json", "");
      results.push(...(await runGroup(keyword, group, documents, join(directory, keyword, String(index)))));
    }
  }
  return results;
}

async function runGroup(
  keyword: string,
  group: Group,
  documents: ReadonlyMap<string, unknown>,
  directory: string,
): Promise<readonly SuiteResult[]> {
  const registry = createSchemaRegistry();
  for (const [uri, document] of documents) registry.add(uri, document);
  const judged = await judge(group.schema, registry, directory);
  const results = group.tests.map(async ({ description, data, valid }): Promise<SuiteResult> => {
    const shared = { keyword, schema: group.description, test: description };
    if (typeof judged === "string") return { ...shared, predicate: "notConverted", zod: "notConverted", why: judged };
    return {
      ...shared,
      predicate: outcome(judged.predicate(data), valid),
      zod: outcome(await judged.zod(data), valid),
    };
  });
  return Promise.all(results);
}

const outcome = (said: boolean, valid: boolean): Outcome =>
  said === valid ? "agree" : said ? "letThrough" : "refused";

async function judge(schema: unknown, registry: SchemaRegistry, directory: string) {
  try {
    const { name, lookup, problems } = buildAlone(schema, { registry });
    // The suite has schemas with unknown keywords on purpose; JSON Schema ignores them.
    const problem = problems.find(({ code }) => code !== "unknown-keyword");
    if (problem !== undefined) return `${problem.code} at ${problem.at}: ${problem.message}`;
    const generated: Generated = await loadGenerated(lookup, directory);
    return {
      predicate: generated.fits(name),
      // The asynchronous way goes past the predicate that stands in front of zod.
      zod: async (value: unknown) => (await generated.schema(name).safeParseAsync(value)).success,
    };
  } catch (error) {
    return error instanceof Error ? error.message : "unknown error";
  }
}

/** The documents that the suite's schemas refer to: its remotes, and the meta-schemas as Ajv carries them. */
async function sharedDocuments(suite: string): Promise<ReadonlyMap<string, unknown>> {
  const remotes = join(suite, "remotes");
  const files = (await readdir(remotes, { recursive: true })).filter((file) => file.endsWith(".json"));
  const entries = files.map(
    async (file) =>
      [`http://localhost:1234/${file.split(sep).join("/")}`, await readJson(join(remotes, file))] as const,
  );
  return new Map([...(await Promise.all(entries)), ...(await metaSchemas())]);
}

async function metaSchemas(): Promise<readonly (readonly [string, unknown])[]> {
  const folder = join(
    createRequire(import.meta.url).resolve("ajv/package.json"),
    "..",
    "dist",
    "refs",
    "json-schema-2020-12",
  );
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".json"));
  return Promise.all(
    files.map(
      async (file) =>
        [
          `https://json-schema.org/draft/2020-12/${relative(folder, join(folder, file)).split(sep).join("/").replace(".json", "")}`,
          await readJson(join(folder, file)),
        ] as const,
    ),
  );
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));
