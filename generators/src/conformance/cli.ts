/** `conformance --suite DIR`: a table per keyword, and a failure where less agrees than ever did. */
import { mkdtemp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Outcome, runSuite, type SuiteResult } from "./run-suite.js";

/** Percent of all required tests. Raise it when more agree. */
const FLOOR = 99.5;

const { values } = parseArgs({ options: { suite: { type: "string" }, failures: { type: "boolean" } } });
if (values.suite === undefined) {
  console.error("Where is the suite? Give --suite DIR, a checkout of json-schema-org/JSON-Schema-Test-Suite.");
  process.exit(2);
}

// Inside of this workspace, so that what is generated finds zod and the runtime.
const directory = await mkdtemp(fileURLToPath(new URL("../../node_modules/.conformance-", import.meta.url)));
try {
  const results = await runSuite(values.suite, directory);
  const floors = [table("predicate", results), table("zod", results)];
  if (values.failures) listFailures(results);
  if (floors.some((percent) => percent < FLOOR)) {
    console.error(`Less than ${FLOOR} % agree. Run with --failures to see which.`);
    process.exitCode = 1;
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

function table(output: "predicate" | "zod", results: readonly SuiteResult[]): number {
  const keywords = [...new Set(results.map(({ keyword }) => keyword))];
  const count = (some: readonly SuiteResult[], outcome: Outcome) =>
    some.filter((result) => result[output] === outcome).length;
  const line = (name: string, some: readonly SuiteResult[]) =>
    [
      name.padEnd(28),
      ...(["agree", "letThrough", "refused", "notConverted"] as const).map((outcome) =>
        String(count(some, outcome)).padStart(13),
      ),
    ].join("");
  console.log(
    `\n${output.padEnd(28)}${["agree", "let through", "refused valid", "not converted"].map((head) => head.padStart(13)).join("")}`,
  );
  for (const keyword of keywords)
    console.log(
      line(
        keyword,
        results.filter((result) => result.keyword === keyword),
      ),
    );
  console.log(line("all", results));
  const percent = (100 * count(results, "agree")) / results.length;
  console.log(`${percent.toFixed(1)} % of ${results.length}`);
  return percent;
}

function listFailures(results: readonly SuiteResult[]): void {
  for (const { keyword, schema, test, predicate, zod, why } of results) {
    if (predicate !== "agree" || zod !== "agree")
      console.log(
        [`${keyword}: ${schema}: ${test}`, `predicate ${predicate}, zod ${zod}`, why].filter(Boolean).join(" | "),
      );
  }
}
