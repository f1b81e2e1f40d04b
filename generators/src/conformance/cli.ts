/** `conformance --suite DIR [--failures]`: a table per keyword for each output, and a failure where less agrees than ever did. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Outcome, runSuite, type SuiteResult } from "./run-suite.js";

/** Percent of all required tests, for each output. A wrong answer is worse than none, so hardly any may be. */
const LIMITS = { agree: 99.7, letThrough: 0, refused: 0 } as const;
const USAGE = "npm run conformance -- --suite DIR [--failures]";

const { values } = readArguments();
// npm starts a script in its workspace's folder; a path is meant from where the command was typed.
const suite = resolve(process.env.INIT_CWD ?? "", values.suite ?? "");
const isSuite = await stat(join(suite, "tests", "draft2020-12")).catch(() => undefined);
if (values.suite === undefined) stop("Where is the suite? Give a checkout of json-schema-org/JSON-Schema-Test-Suite.");
if (isSuite === undefined) stop(`${suite} is no checkout of the suite: it has no folder tests/draft2020-12.`);

// Inside of this workspace, so that what is generated finds zod and the runtime.
const directory = await mkdtemp(fileURLToPath(new URL("../../node_modules/.conformance-", import.meta.url)));
try {
  const results = await runSuite(suite, directory);
  const missed = (["predicate", "zod"] as const).flatMap((output) => missedLimits(output, results));
  for (const output of ["predicate", "zod"] as const) printTable(output, results);
  printFailures(results, values.failures);
  if (missed.length > 0) {
    console.error(`\n${missed.join("\n")}\nRun with --failures to see which tests.`);
    process.exitCode = 1;
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

function readArguments() {
  try {
    return parseArgs({ options: { suite: { type: "string" }, failures: { type: "boolean", default: false } } });
  } catch (error) {
    return stop(error instanceof Error ? error.message : "These arguments are not understood.");
  }
}

function stop(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function percentOf(output: "predicate" | "zod", results: readonly SuiteResult[], outcome: Outcome): number {
  return (100 * count(output, results, outcome)) / Math.max(1, results.length);
}

function count(output: "predicate" | "zod", results: readonly SuiteResult[], outcome: Outcome): number {
  return results.filter((result) => result[output] === outcome).length;
}

function missedLimits(output: "predicate" | "zod", results: readonly SuiteResult[]): readonly string[] {
  const [agree, letThrough, refused] = (["agree", "letThrough", "refused"] as const).map((outcome) =>
    percentOf(output, results, outcome),
  );
  return [
    ...(Number(agree) < LIMITS.agree ? [`${output}: less than ${LIMITS.agree} % agree.`] : []),
    ...(Number(letThrough) > LIMITS.letThrough
      ? [`${output}: more than ${LIMITS.letThrough} % of the tests let through what is invalid.`]
      : []),
    ...(Number(refused) > LIMITS.refused ? [`${output}: more than ${LIMITS.refused} % refuse what is valid.`] : []),
  ];
}

function printTable(output: "predicate" | "zod", results: readonly SuiteResult[]): void {
  const outcomes = ["agree", "letThrough", "refused", "notConverted"] as const;
  const heads = ["agree", "let through", "refused valid", "not converted"];
  const row = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(15)).join("")}`);
  const rowOf = (name: string, some: readonly SuiteResult[]) =>
    row(
      name,
      outcomes.map((outcome) => String(count(output, some, outcome))),
    );
  console.log("");
  row(output, heads);
  for (const keyword of new Set(results.map((result) => result.keyword)))
    rowOf(
      keyword,
      results.filter((result) => result.keyword === keyword),
    );
  rowOf("all", results);
  row(
    `of ${results.length}`,
    outcomes.map((outcome) => `${percentOf(output, results, outcome).toFixed(1)} %`),
  );
}

/** Schemas that were refused are always told of, with the reason. */
function printFailures(results: readonly SuiteResult[], all: boolean): void {
  const refused = new Map(results.flatMap(({ schema, why }) => (why === undefined ? [] : [[schema, why] as const])));
  for (const [schema, why] of refused) console.log(`\nnot converted: ${schema}: ${why}`);
  if (!all) return;
  for (const { keyword, schema, test, predicate, zod } of results) {
    if (predicate !== "agree" || zod !== "agree")
      console.log(`${keyword}: ${schema}: ${test} | predicate ${predicate}, zod ${zod}`);
  }
}
