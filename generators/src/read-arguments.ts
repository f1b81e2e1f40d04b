/** Arguments -> what is asked for. Every wrong one ends with a sentence that says the way out. */
import { parseArgs } from "node:util";
import { hostProblem } from "./fetch-text.js";
import { LAYOUTS, type Layout } from "./model/homes.js";
import { typeName } from "./model/names.js";
import { TOLERABLE } from "./problems.js";

export const usage = `Usage:
  trunkline generate --spec <file> --out <folder> [options]
      code for an OpenAPI or AsyncAPI document, 3.0 or 3.1, in YAML or JSON, of one file or many
  trunkline generate [vendor…] [--check | --watch] [--json]
      in a repository of contracts: the packages of those in specs/, all of them or the ones named

  --spec <file>        the document; an https address on an allowed host; or - for standard input
  --out <folder>       where the code goes. Only files that begin as generated ones are written over or removed
  --name <name>        what the interface is called (default: the document's title)
  --layout <name>      kinds: a module for all types, one for all predicates, …; parts: one for each operation and each schema, so
                       that a compiler reads only what you call (default: parts from 100 operations on)
  --paths              also openapi.ts, the paths type of openapi-typescript
  --reverse            an AsyncAPI document that describes the other side: what it sends, you receive
  --root <folder>      the folder that references may lead into (default: the document's own)
  --tolerate <code>    go on in spite of problems of this kind, and leave out what they are about; may be given several times
  --allow-host <host>  documents may be fetched from this host, over https; may be given several times (default: none)

  --check              write nothing; fail when a generated file is out of date
  --watch              generate again whenever one of the contract's files changes
  --json               the result as one JSON object on stdout
  --help               this text

Exit codes: 0 done; 1 the document has problems, or --check found stale files; 2 wrong arguments.`;

export class UsageError extends Error {
  override readonly name = "UsageError";
}

const options = {
  check: { type: "boolean" },
  watch: { type: "boolean" },
  json: { type: "boolean" },
  spec: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  layout: { type: "string" },
  paths: { type: "boolean" },
  reverse: { type: "boolean" },
  root: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  tolerate: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

const MANY: readonly string[] = ["allow-host", "tolerate"];

/** Those that say nothing without a document. */
const OF_A_DOCUMENT = ["out", "name", "layout", "paths", "reverse", "root", "allow-host", "tolerate"] as const;

export interface Arguments {
  readonly check: boolean;
  readonly watch: boolean;
  readonly json: boolean;
  readonly vendors: readonly string[];
  /** A document of somebody's own, and what goes with it. */
  readonly document?: DocumentArguments;
}

export interface DocumentArguments {
  readonly spec: string;
  readonly out: string;
  readonly name: string | undefined;
  readonly root: string | undefined;
  readonly layout: Layout | undefined;
  readonly paths: boolean;
  readonly reverse: boolean;
  readonly allowHosts: readonly string[];
  readonly tolerate: readonly string[];
}

export function readArguments(argv: readonly string[]): Arguments | "help" {
  const { values, positionals: vendors } = parse(argv);
  if (values.help) return "help";
  const { spec, out, name, root, check = false, watch = false, json = false, paths = false, reverse = false } = values;
  if (check && watch) throw new UsageError("--check and --watch exclude each other. Leave one out");
  if (json && watch) throw new UsageError("--json is one result, and --watch has no end. Leave one out");
  if (spec === undefined) {
    const alone = OF_A_DOCUMENT.find((option) => values[option] !== undefined);
    if (alone !== undefined) throw new UsageError(`--${alone} goes with --spec, which names a document of your own`);
    const file = vendors.find((vendor) => /\.(ya?ml|json)$/i.test(vendor));
    if (file !== undefined)
      throw new UsageError(
        `${JSON.stringify(file)} is no vendor. For a document of your own: trunkline generate --spec ${file} --out src/generated`,
      );
    return { check, watch, json, vendors };
  }
  if (out === undefined) throw new UsageError("--spec needs --out, the folder to write to: --out src/generated");
  if (vendors.length > 0)
    throw new UsageError(`${JSON.stringify(vendors[0])} is too much: either vendors are named or --spec is given`);
  if (/^https?:\/\/[^/]*@/i.test(spec))
    throw new UsageError(
      "--spec has a user or password in its address, and none is sent. Fetch the document yourself: curl … | trunkline generate --spec - --out src/generated",
    );
  if (/^(?!https?:)[a-z][a-z0-9+.-]+:\/\//i.test(spec))
    throw new UsageError(`--spec takes a path or an https address, not ${spec}`);
  if (watch && (spec === "-" || /^https?:/i.test(spec)))
    throw new UsageError("--watch needs a file. Save the document, and give that to --spec");
  if (name !== undefined && !/^[a-z][\w .-]*$/i.test(name))
    throw new UsageError(
      `--name ${JSON.stringify(name)} would become ${typeName(name)}Api. A name begins with a letter and has letters and digits: --name ${typeName(name)}`,
    );
  const allowHosts = values["allow-host"] ?? [];
  for (const problem of allowHosts.map(hostProblem))
    if (problem !== undefined) throw new UsageError(`--allow-host: ${problem}`);
  const tolerate = values.tolerate ?? [];
  const firm = tolerate.find((code) => !TOLERABLE.includes(code));
  if (firm !== undefined) throw new UsageError(`--tolerate ${firm}: one of ${TOLERABLE.join(", ")}`);
  const layout = LAYOUTS.find((name) => name === values.layout);
  if (layout === undefined && values.layout !== undefined)
    throw new UsageError(`--layout ${values.layout}: one of ${LAYOUTS.join(", ")}`);
  const document = { spec, out, name, layout, root, paths, reverse, allowHosts, tolerate };
  return { check, watch, json, vendors, document };
}

function parse(argv: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, tokens: true });
    const given = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
    const empty = given.find(({ value }) => value === "");
    if (empty !== undefined)
      throw new UsageError(`${empty.rawName} has an empty value. Write what it is, or leave it out`);
    const names = given.map(({ name }) => name).filter((name) => !MANY.includes(name));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new UsageError(`--${twice} is given twice. Leave one out`);
    return parsed;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
      throw new UsageError(wrongOption(error.message));
    throw error;
  }
}

/** What Node says, without its advice about arguments that begin with a dash, which nobody means here. */
function wrongOption(message: string): string {
  const [told = message] = message.split(/\. |\.?\n/, 1);
  const unknown = /^Unknown option '(-+(.*))'/.exec(told);
  if (unknown === null) return told.replace(/\.$/, "");
  const [, written, word = ""] = unknown;
  const close = Object.keys(options).find((name) => word !== "" && (word.startsWith(name) || name.startsWith(word)));
  return `Unknown option '${written}'${close === undefined ? "" : `. Did you mean --${close}?`}`;
}
