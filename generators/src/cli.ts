/** Arguments and exit codes of `trunkline generate`, nothing else. 0: done; 1: a contract has problems, or `--check` found stale files; 2: wrong arguments. */
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.js";
import { pathsType } from "./paths-type.js";
import { findRepository, generateVendor, listVendors } from "./vendors.js";
import { watchFolder } from "./watch.js";
import { writeFiles } from "./write-files.js";

export const usage = `Usage:
  trunkline generate [vendor…] [--check] [--watch]
      Generates the packages of the contracts in specs/, all of them or those named.
  trunkline generate --spec FILE --out DIR [--name NAME] [--paths] [--check] [--watch]
      Generates from any OpenAPI 3.0 or 3.1 document, in YAML or JSON.

  --check       write nothing; fail when a generated file is not up to date
  --watch       run again whenever a contract changes
  --name NAME   what the interface is called (default: the document's title)
  --paths       also write openapi.ts, the \`paths\` type of openapi-typescript
  --help        this text
`;

export interface CliOptions {
  readonly cwd?: string;
  readonly out?: (text: string) => void;
  readonly error?: (text: string) => void;
  /** Ends \`--watch\`. */
  readonly signal?: AbortSignal;
}

export async function main(argv: readonly string[], options: CliOptions = {}): Promise<number> {
  const cwd = options.cwd ?? process.cwd();
  const out = options.out ?? ((text) => process.stdout.write(text));
  const error = options.error ?? ((text) => process.stderr.write(text));
  const wrong = (message: string) => {
    error(`${message}\n\n${usage}`);
    return 2;
  };

  let args: ReturnType<typeof readArgs>;
  try {
    args = readArgs(argv);
  } catch (cause) {
    return wrong(cause instanceof Error ? cause.message : String(cause));
  }
  const { values, positionals } = args;
  if (values.help) {
    out(usage);
    return 0;
  }
  if (values.spec === undefined && (values.out ?? values.name ?? values.paths) !== undefined)
    return wrong("--out, --name and --paths go with --spec.");
  if (values.spec !== undefined && values.out === undefined)
    return wrong("--spec FILE needs --out DIR: the folder to write to.");
  if (values.spec !== undefined && positionals.length > 0) return wrong("Name vendors, or give --spec, not both.");

  const job =
    values.spec === undefined
      ? vendorsJob(cwd, positionals)
      : documentJob(cwd, { ...values, spec: values.spec, out: values.out ?? "" });
  if ("wrong" in job) return wrong(job.wrong);
  const check = values.check === true;
  const runOnce = async () => {
    const { problems, changed, done } = await job.run(check);
    for (const problem of problems) error(`${problem}\n`);
    if (problems.length > 0)
      error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}, nothing written there.\n`);
    if (check) for (const file of changed) error(`${file} is stale: run ${job.repair}\n`);
    else
      out(
        changed.length === 0
          ? `${done}: up to date\n`
          : `${done}: ${changed.length} ${changed.length === 1 ? "file" : "files"} written\n`,
      );
    return problems.length > 0 || (check && changed.length > 0) ? 1 : 0;
  };

  const code = await runOnce();
  if (!values.watch) return code;
  const signal = options.signal ?? new AbortController().signal;
  out(`Watching ${relative(cwd, job.folder) || "."}\n`);
  await watchFolder(job.folder, async () => void (await runOnce()), signal);
  return 0;
}

const readArgs = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      watch: { type: "boolean" },
      spec: { type: "string" },
      out: { type: "string" },
      name: { type: "string" },
      paths: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });

interface Job {
  run(
    check: boolean,
  ): Promise<{ readonly problems: readonly string[]; readonly changed: readonly string[]; readonly done: string }>;
  /** What to watch. */
  readonly folder: string;
  readonly repair: string;
}

function vendorsJob(cwd: string, named: readonly string[]): Job | { readonly wrong: string } {
  const repository = findRepository(cwd);
  if (repository === undefined)
    return {
      wrong:
        "No folder with specs/ and packages/ is here or above. Go to the repository, or give --spec FILE --out DIR.",
    };
  const known = listVendors(repository);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined)
    return { wrong: `There is no vendor ${JSON.stringify(unknown)}. Known: ${known.join(", ")}.` };
  const vendors = named.length > 0 ? named : known;
  return {
    folder: join(repository, "specs"),
    repair: "npm run generate",
    async run(check) {
      const runs = [];
      for (const vendor of vendors) runs.push(await generateVendor(repository, vendor, check));
      return {
        problems: runs.flatMap(({ problems }) => problems),
        changed: runs.flatMap(({ changed }) => changed),
        done: vendors.join(", "),
      };
    },
  };
}

function documentJob(
  cwd: string,
  values: {
    readonly spec: string;
    readonly out: string;
    readonly name?: string | undefined;
    readonly paths?: boolean | undefined;
  },
): Job {
  const spec = resolve(cwd, values.spec);
  const folder = resolve(cwd, values.out);
  const outside = relative(cwd, spec).startsWith("..");
  return {
    folder: dirname(spec),
    repair: "it again without --check",
    async run(check) {
      const { files, messages } = await generate({
        spec,
        root: outside ? dirname(spec) : cwd,
        ...(values.name !== undefined && { name: values.name }),
      });
      if (messages.length > 0) return { problems: messages, changed: [], done: values.spec };
      if (values.paths) files.set("openapi.ts", await pathsType(spec, values.spec));
      const changed = writeFiles(files, { folder, owned: [], check });
      return { problems: [], changed: changed.map((path) => join(values.out, path)), done: values.spec };
    },
  };
}
