/** Any OpenAPI or AsyncAPI document of somebody's own -> generated files in a folder of their choice. */
import { dirname, join, relative } from "node:path";
import { generate, OUTPUT_FILES } from "./generate.js";
import { HEADER_START } from "./print/module.js";
import type { LocatedProblem } from "./problems.js";
import type { Run, RunOptions } from "./run.js";
import { isAddress, openSources } from "./sources.js";
import { readIfThere, writeFiles } from "./write-files.js";

export interface DocumentOptions {
  /** An absolute path, or an address on an allowed host. */
  readonly spec: string;
  /** Its text, where that is not to be read. */
  readonly text?: string | undefined;
  readonly out: string;
  /** How `out` is called when files in it are told of. */
  readonly outName: string;
  /** The folder that references must stay in. Default: the document's. */
  readonly root?: string | undefined;
  readonly name?: string | undefined;
  /** Also `openapi.ts`. */
  readonly paths?: boolean | undefined;
  /** An AsyncAPI document describes the other side. */
  readonly reversed?: boolean | undefined;
  /** Hosts that documents may be fetched from. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Problems of these kinds hinder nothing. */
  readonly tolerate?: readonly string[] | undefined;
}

export async function generateDocument(options: DocumentOptions, { check, onStep }: RunOptions): Promise<Run> {
  const { spec, text, out, outName, name, paths, reversed, allowHosts = [], tolerate = [] } = options;
  // Not the folder the command is run in: the same document gives the same bytes from anywhere.
  const root = options.root ?? (isAddress(spec) ? out : dirname(spec));
  const sources = openSources(root, {
    allowHosts,
    ...(text !== undefined && { texts: { [relative(root, spec)]: text } }),
    onRead: (documents) => onStep?.("reading", documents),
  });
  const { files, problems, tolerated } = await generate({
    spec,
    root,
    command: "trunkline generate",
    bundled: paths === true,
    reversed: reversed === true,
    sources,
    tolerate,
    ...(onStep && { onStep }),
    ...(name !== undefined && { name }),
  });
  const told = (path: string) => join(outName, path);
  const found = problems.length > 0 ? problems : foreign([...files.keys()], out, told);
  if (found.length > 0) return { problems: found, tolerated, written: [], removed: [], files: sources.files() };
  // The folder may hold files of others, even under these names.
  const stale = OUTPUT_FILES.filter((path) => isOurs(join(out, path)));
  const { written, removed } = writeFiles(files, { folder: out, stale, check });
  return { problems: [], tolerated, written: written.map(told), removed: removed.map(told), files: sources.files() };
}

const isOurs = (file: string): boolean => readIfThere(file)?.startsWith(HEADER_START) === true;

/** What somebody else wrote under a name of ours stays. */
const foreign = (paths: readonly string[], out: string, told: (path: string) => string): readonly LocatedProblem[] =>
  paths
    .filter((path) => readIfThere(join(out, path)) !== undefined && !isOurs(join(out, path)))
    .map((path) => ({
      code: "foreign-file",
      at: told(path),
      file: told(path),
      pointer: "",
      message: `This file does not begin as generated ones do, so it is not written over.`,
      hint: "Move it, or give another folder with --out.",
    }));
