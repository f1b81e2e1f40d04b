/** Any OpenAPI or AsyncAPI document of somebody's own -> generated files in a folder of their choice. */
import { dirname, join, relative, resolve } from "node:path";
import { generate, OUTPUT_FILES, OUTPUT_FOLDERS } from "./generate.js";
import type { Layout } from "./model/homes.js";
import { HEADER_START } from "./print/module.js";
import type { LocatedProblem } from "./problems.js";
import type { Run, RunOptions } from "./run.js";
import { isAddress, openSources } from "./sources.js";
import { listFiles, lookBelow, writeFiles } from "./write-files.js";

export interface DocumentOptions {
  /** An absolute path, or an address on an allowed host. */
  readonly spec: string;
  /** Its text, where that is not to be read. */
  readonly text?: string | undefined;
  readonly out: string;
  /** How `out` is called when files in it are told of. */
  readonly outName: string;
  /** The folder that files of the document are told from. */
  readonly cwd: string;
  /** The folder that references must stay in. Default: the document's. */
  readonly root?: string | undefined;
  readonly name?: string | undefined;
  readonly layout?: Layout | undefined;
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
  const { spec, text, out, outName, cwd, name, paths, layout, reversed, allowHosts = [], tolerate = [] } = options;
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
    layout,
    sources,
    tolerate,
    ...(onStep && { onStep }),
    ...(name !== undefined && { name }),
  });
  const told = (path: string) => join(outName, path);
  const fromHere = (problem: LocatedProblem): LocatedProblem =>
    isAddress(problem.file) ? problem : { ...problem, file: relative(cwd, resolve(root, problem.file)) };
  const { read } = lookBelow(out);
  const found = problems.length > 0 ? problems.map(fromHere) : foreign(files, read, told);
  const passed = tolerated.map(fromHere);
  if (found.length > 0) return { problems: found, tolerated: passed, written: [], removed: [], files: sources.files() };
  // The folder may hold files of others, even under these names.
  const headers = new Set([...files.values()].map(headerOf));
  const ours = [...OUTPUT_FILES, ...OUTPUT_FOLDERS.flatMap((name) => listFiles(out, name))];
  const stale = ours.filter((path) => !files.has(path) && headers.has(headerOf(read(path) ?? "")));
  const { written, removed } = writeFiles(files, { folder: out, stale, check });
  return {
    problems: [],
    tolerated: passed,
    written: written.map(told),
    removed: removed.map(told),
    files: sources.files(),
  };
}

/** The first line, which says what a file was generated from. */
const headerOf = (text: string): string => text.split("\n", 1)[0] ?? "";

/** What somebody else wrote under a name of ours stays, and so does what another document gave: the rest of its files refers to it. */
const foreign = (
  files: ReadonlyMap<string, string>,
  read: (path: string) => string | undefined,
  told: (path: string) => string,
): readonly LocatedProblem[] =>
  [...files].flatMap(([path, text]) => {
    const there = read(path);
    if (there === undefined || headerOf(there) === headerOf(text)) return [];
    const isGenerated = there.startsWith(HEADER_START);
    const message = isGenerated
      ? "This file was generated from another document, so it is not written over."
      : "This file does not begin as generated ones do, so it is not written over.";
    const hint = isGenerated
      ? "Give each document a folder of its own with --out, or remove the files of the other."
      : "Move it, or give another folder with --out.";
    return [{ code: "foreign-file", at: told(path), file: told(path), pointer: "", message, hint }];
  });
