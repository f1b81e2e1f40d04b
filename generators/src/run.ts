import { relative } from "node:path";
import type { LocatedProblem } from "./problems.js";

/** What one run over a contract came to. */
export interface Run {
  /** Nothing was written when there are any. */
  readonly problems: readonly LocatedProblem[];
  /** Problems that hindered nothing. */
  readonly tolerated?: readonly LocatedProblem[];
  /** With `check`: what would be written, and what removed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Each file that was asked for, by its absolute path, and its text unless it had none: when one of these is another, so may be the result. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

export interface RunOptions {
  readonly check: boolean;
  /** Told what is going on: `reading`, `printing`, and how many files there are so far. */
  readonly onStep?: ((step: string, files?: number) => void) | undefined;
}

/** A run that ended by an error: of the disk, which has a way out, or a mistake of ours, of which as much is told as is known. */
export function failedRun(name: string, error: unknown, cwd: string): Run {
  const isDisk = error instanceof Error && "code" in error && "path" in error;
  const file = isDisk ? relative(cwd, String(error.path)) || "." : name;
  const problem = isDisk
    ? {
        code: "not-written",
        message: `This cannot be read or written (${String(error.code)}).`,
        hint: "Check its permission and what stands there, or give another folder.",
      }
    : {
        code: "generator-mistake",
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        hint: "Please report it together with the document: https://github.com/trunkline/trunkline/issues",
      };
  return { problems: [{ ...problem, at: file, file, pointer: "" }], written: [], removed: [], files: new Map() };
}
