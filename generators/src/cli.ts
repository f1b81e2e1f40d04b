/** Arguments and exit codes of `trunkline generate`, nothing else. 0: done; 1: a contract has problems, or `--check` found stale files; 2: wrong arguments. */
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateDocument } from "./document.js";
import type { Run } from "./run.js";
import { findRepository, generateVendor, listVendors } from "./vendors.js";
import { watchFolder } from "./watch.js";

export const usage = `Usage:
  trunkline generate [vendor…] [--check | --watch]
      the packages of the contracts in specs/, all of them or those named
  trunkline generate --spec <file> --out <folder> [--name <name>] [--paths] [--reverse] [--root <folder>] [--check | --watch]
      code for any OpenAPI or AsyncAPI document, 3.0 or 3.1, in YAML or JSON

  --check          write nothing; fail when a generated file is out of date
  --watch          generate again whenever a contract changes
  --name <name>    what the interface is called (default: the document's title)
  --paths          also openapi.ts, the paths type of openapi-typescript
  --reverse        an AsyncAPI document that describes the other side: what it sends, you receive
  --root <folder>  the folder that references may lead into (default: the document's own)
  --help           this text`;

/** Where the command runs and prints, and what ends `--watch`; a test passes its own. */
export interface CommandIo {
  readonly cwd: string;
  out(line: string): void;
  err(line: string): void;
  readonly signal?: AbortSignal;
}

export async function main(argv: readonly string[], io: CommandIo = processIo()): Promise<number> {
  let job: Job | "help";
  try {
    job = readJob(argv, io.cwd);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    io.err(`trunkline generate: ${error.message}`);
    io.err('Run "trunkline generate --help" for the options.');
    return 2;
  }
  if (job === "help") {
    io.out(usage);
    return 0;
  }
  const code = await runOnce(job, io);
  if (!job.watch) return code;
  const { folder } = job;
  const watched = watchFolder(folder, () => runOnce(job, io), io.signal);
  io.out(`Watching ${relative(io.cwd, folder) || "."}. Stop with Ctrl+C.`);
  await watched;
  return 0;
}

interface Job {
  readonly check: boolean;
  readonly watch: boolean;
  /** What is watched. */
  readonly folder: string;
  /** What brings a stale file up to date. */
  readonly repair: string;
  /** Each contract by the name it is told by. */
  readonly runs: readonly { readonly name: string; readonly run: () => Promise<Run> }[];
}

class UsageError extends Error {
  override readonly name = "UsageError";
}

const options = {
  check: { type: "boolean" },
  watch: { type: "boolean" },
  spec: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  paths: { type: "boolean" },
  reverse: { type: "boolean" },
  root: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function readJob(argv: readonly string[], cwd: string): Job | "help" {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  if (values.help) return "help";
  const { spec, out, name, paths, reverse, root, check = false, watch = false } = values;
  if (check && watch) throw new UsageError("--check and --watch exclude each other");
  if (spec !== undefined) {
    if (out === undefined) throw new UsageError("--spec needs --out, the folder to write to");
    if (positionals.length > 0) throw new UsageError("either vendors are named or --spec is given");
    const document = {
      spec: resolve(cwd, spec),
      out: resolve(cwd, out),
      root: root === undefined ? undefined : resolve(cwd, root),
      name,
      paths,
      reversed: reverse,
    };
    const run = async () => {
      const { problems, changed } = await generateDocument(document, check);
      return { problems, changed: changed.map((path) => join(out, path)) };
    };
    const repair = "trunkline generate with the same options but --check";
    return { check, watch, folder: document.root ?? dirname(document.spec), repair, runs: [{ name: spec, run }] };
  }
  if ((out ?? name ?? paths ?? reverse ?? root) !== undefined)
    throw new UsageError("--out, --name, --paths, --reverse and --root go with --spec");
  return { check, watch, repair: "npm run generate", ...vendorRuns(positionals, cwd, check) };
}

function vendorRuns(named: readonly string[], cwd: string, check: boolean): Pick<Job, "folder" | "runs"> {
  const repository = findRepository(cwd);
  if (repository === undefined)
    throw new UsageError("no folder with specs/ and packages/ is here or above. Go there, or give --spec and --out");
  const known = listVendors(repository);
  const unknown = named.find((vendor) => !known.includes(vendor));
  if (unknown !== undefined)
    throw new UsageError(
      `unknown vendor ${JSON.stringify(unknown)}. One of: ${known.join(", ")}. A vendor has a contract, specs/<vendor>/openapi.yaml or asyncapi.yaml, and a package packages/<vendor>`,
    );
  const vendors = named.length > 0 ? named : known;
  const runs = vendors.map((name) => ({ name, run: () => generateVendor(repository, name, check) }));
  return { folder: join(repository, "specs"), runs };
}

async function runOnce({ check, repair, runs }: Job, io: CommandIo): Promise<number> {
  let code = 0;
  for (const { name, run } of runs) {
    const { problems, changed } = await run();
    for (const problem of problems) io.err(problem);
    if (problems.length > 0) io.err(`${name}: ${count(problems.length, "problem")}; nothing was written.`);
    else if (!check)
      io.out(`${name}: ${changed.length === 0 ? "up to date" : `${count(changed.length, "file")} written`}`);
    else if (changed.length === 0) io.out(`${name}: up to date`);
    else for (const file of changed) io.err(`${file} is stale: run ${repair}`);
    if (problems.length > 0 || (check && changed.length > 0)) code = 1;
  }
  return code;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

/** `parseArgs` throws a TypeError with a code for an argument it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

const processIo = (): CommandIo => ({
  cwd: process.cwd(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
