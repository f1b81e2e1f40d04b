/** `trunkline generate`: what is asked for, run and told. Exit code 0: done; 1: a contract has problems, or `--check` found stale files; 2: wrong arguments. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { decodeText } from "./decode-text.js";
import { generateDocument } from "./document.js";
import { TOLERABLE } from "./problems.js";
import { createProgress } from "./progress.js";
import { type Arguments, type DocumentArguments, readArguments, UsageError, usage } from "./read-arguments.js";
import { failedRun, type Run, type RunOptions } from "./run.js";
import { isAddress, textAt } from "./sources.js";
import { type NamedRun, runsAsJson, tellRun, type WaysOut } from "./tell-runs.js";
import { findRepository, generateVendor, listVendors } from "./vendors.js";
import { type Watched, watchFiles } from "./watch.js";

export { usage } from "./read-arguments.js";

/** Where the command runs and prints, and what ends `--watch`; a test passes its own. */
export interface CommandIo {
  readonly cwd: string;
  out(line: string): void;
  err(line: string): void;
  /** What `--spec -` reads. */
  stdin?(): Promise<Uint8Array>;
  /** A terminal for a line that is drawn over. Absent: there is nobody to see it. */
  draw?(text: string): void;
  readonly signal?: AbortSignal;
}

interface Contract {
  readonly name: string;
  readonly run: (options: RunOptions) => Promise<Run>;
}

interface Job extends WaysOut {
  readonly contracts: readonly Contract[];
  /** What all files of the contracts lie below. */
  readonly folder: string;
}

export async function main(argv: readonly string[], io: CommandIo = processIo()): Promise<number> {
  let asked: Arguments | "help";
  let job: Job;
  try {
    asked = readArguments(argv);
    if (asked === "help") {
      io.out(usage);
      return 0;
    }
    const { document } = asked;
    job = document === undefined ? vendorJob(asked.vendors, io.cwd) : await documentJob(document, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (argv.includes("--json")) io.out(JSON.stringify({ version: 1, exitCode: 2, error: error.message }, null, 2));
    io.err(`trunkline generate: ${error.message}`);
    io.err('Run "trunkline generate --help" for the options.');
    return 2;
  }
  const { code, watched } = await runAll(job, asked, io);
  // A first run that ended by an error saw no file to wait for.
  if (!asked.watch || watched.every(({ files }) => files().size === 0)) return code;
  await watchFiles(watched, {
    folder: job.folder,
    signal: io.signal,
    onReady: (files) => io.out(`Watching ${files} ${files === 1 ? "file" : "files"}. Stop with Ctrl+C.`),
  });
  return 0;
}

async function runAll({ contracts, ...ways }: Job, { check, json }: Arguments, io: CommandIo) {
  const progress = createProgress(json ? undefined : io.draw?.bind(io));
  const run = async ({ name, run }: Contract): Promise<Run> => {
    const came = await run({ check, onStep: progress.step }).catch((error) => failedRun(name, error, io.cwd));
    progress.end();
    return came;
  };
  const tell = (came: NamedRun) => {
    const { out, err } = tellRun(came, check, ways);
    for (const line of out) io.out(line);
    for (const line of err) io.err(line);
  };
  const runs: NamedRun[] = [];
  for (const contract of contracts) {
    const came: NamedRun = [contract.name, await run(contract)];
    if (!json) tell(came);
    runs.push(came);
  }
  const isFine = runs.every(
    ([, { problems, written, removed }]) => problems.length + (check ? written.length + removed.length : 0) === 0,
  );
  // An option in vain is a wrong argument, although only the document shows it.
  const isInVain = runs.some(([, { problems }]) => problems.some(({ code }) => code === "nothing-to-reverse"));
  const code = isFine ? 0 : isInVain ? 2 : 1;
  if (json) io.out(runsAsJson(runs, check, code));
  const watched: readonly Watched[] = contracts.map((contract, index) => {
    let files = runs[index]?.[1].files ?? new Map();
    return {
      files: () => files,
      async run() {
        const came = await run(contract);
        tell([contract.name, came]);
        const seen = came.files;
        // A run that ended by an error says of no file that it saw it.
        files = seen.size > 0 ? seen : new Map([...files.keys()].map((path) => [path, textAt(path)]));
      },
    };
  });
  return { code, watched };
}

async function documentJob(asked: DocumentArguments, io: CommandIo): Promise<Job> {
  const { out: outName, root, reverse: reversed, ...options } = asked;
  const out = resolve(io.cwd, outName);
  const file = fileOnTheWay(out);
  if (file !== undefined)
    throw new UsageError(
      `--out ${outName}: ${relative(io.cwd, file)} is a file. Name a folder, which is made if it is not there`,
    );
  const isStdin = asked.spec === "-";
  const stdin = isStdin ? decodeText(await (io.stdin?.() ?? buffer(process.stdin))) : {};
  if ("failed" in stdin) throw new UsageError(`what standard input holds ${stdin.failed}`);
  const spec = isAddress(asked.spec) ? asked.spec : resolve(io.cwd, isStdin ? "stdin" : asked.spec);
  const document = {
    ...options,
    ...stdin,
    spec,
    out,
    outName,
    cwd: io.cwd,
    reversed,
    root: root === undefined ? undefined : resolve(io.cwd, root),
  };
  const run = (how: RunOptions) => generateDocument(document, how);
  return {
    contracts: [{ name: isStdin ? "stdin" : asked.spec, run }],
    folder: document.root ?? join(spec, ".."),
    repair: "trunkline generate with the same options but --check",
    tolerable: TOLERABLE,
  };
}

/** What stands where a folder has to. */
function fileOnTheWay(path: string): string | undefined {
  if (!existsSync(path)) return fileOnTheWay(dirname(path));
  return statSync(path).isDirectory() ? undefined : path;
}

function vendorJob(named: readonly string[], cwd: string): Job {
  const repository = findRepository(cwd);
  if (repository === undefined)
    throw new UsageError(
      "no folder with specs/ and packages/ is here or above. For a document of your own: trunkline generate --spec openapi.yaml --out src/generated",
    );
  const known = listVendors(repository);
  const unknown = named.find((vendor) => !known.includes(vendor));
  if (unknown !== undefined)
    throw new UsageError(
      `unknown vendor ${JSON.stringify(unknown)}. One of: ${known.join(", ")}. A vendor has a contract, specs/<vendor>/openapi.yaml or asyncapi.yaml, and a package packages/<vendor>`,
    );
  const vendors = named.length > 0 ? named : known;
  const contracts = vendors.map((name) => ({ name, run: (how: RunOptions) => generateVendor(repository, name, how) }));
  return { contracts, folder: repository, repair: "npm run generate", tolerable: [] };
}

function processIo(): CommandIo {
  // Whoever reads may have read enough: `| head`.
  for (const stream of [process.stdout, process.stderr])
    stream.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(1);
      throw error;
    });
  return {
    cwd: process.cwd(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    ...(process.stderr.isTTY && !process.env.CI && { draw: (text: string) => process.stderr.write(text) }),
  };
}
