/** Any OpenAPI or AsyncAPI document of somebody's own -> generated files in a folder of their choice. */
import { dirname, join } from "node:path";
import { generate, OUTPUT_FILES } from "./generate.js";
import { HEADER_START } from "./print/module.js";
import type { Run } from "./run.js";
import { readIfThere, writeFiles } from "./write-files.js";

export interface DocumentOptions {
  readonly spec: string;
  readonly out: string;
  /** The folder that references must stay in. Default: the document's. */
  readonly root?: string | undefined;
  readonly name?: string | undefined;
  /** Also `openapi.ts`. */
  readonly paths?: boolean | undefined;
  /** An AsyncAPI document describes the other side. */
  readonly reversed?: boolean | undefined;
}

export async function generateDocument(
  { spec, out, root, name, paths, reversed }: DocumentOptions,
  check: boolean,
): Promise<Run> {
  const { files, messages } = await generate({
    spec,
    // Not the folder the command is run in: the same document gives the same bytes from anywhere.
    root: root ?? dirname(spec),
    command: "trunkline generate",
    bundled: paths === true,
    reversed: reversed === true,
    ...(name !== undefined && { name }),
  });
  if (messages.length > 0) return { problems: messages, changed: [] };
  // The folder may hold files of others, even under these names.
  const stale = OUTPUT_FILES.filter((path) => readIfThere(join(out, path))?.startsWith(HEADER_START));
  return { problems: [], changed: writeFiles(files, { folder: out, stale, check }) };
}
