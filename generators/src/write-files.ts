/** Generated files -> the disk, below one folder and nowhere else. Only what changed is written; with `check` nothing is, and what differs is named. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

export interface WriteOptions {
  readonly folder: string;
  /** Paths below `folder` that a file of ours may have: those of them that exist and are not among the files are out of date. */
  readonly stale: readonly string[];
  readonly check: boolean;
}

export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** `files`: path below the folder, with `/` -> text. Gives the paths that were written and removed or, with `check`, would be. */
export function writeFiles(files: ReadonlyMap<string, string>, { folder, stale, check }: WriteOptions): Written {
  const changed = [...files].filter(([path, text]) => readIfThere(below(folder, path)) !== text);
  const removed = stale.filter((path) => !files.has(path) && readIfThere(below(folder, path)) !== undefined);
  if (!check) {
    for (const [path, text] of changed) {
      mkdirSync(dirname(below(folder, path)), { recursive: true });
      writeFileSync(below(folder, path), text);
    }
    for (const path of removed) rmSync(below(folder, path));
  }
  return { written: changed.map(([path]) => path), removed };
}

/** Every file below a folder, from `folder` on; none where there is no such folder. */
export function listFiles(folder: string, name: string): readonly string[] {
  const entries = unlessMissing(() => readdirSync(join(folder, name), { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) =>
    entry.isDirectory() ? listFiles(folder, `${name}/${entry.name}`) : [`${name}/${entry.name}`],
  );
}

export const readIfThere = (file: string): string | undefined => unlessMissing(() => readFileSync(file, "utf8"));

function below(folder: string, path: string): string {
  const file = resolve(folder, path);
  const way = relative(folder, file);
  if (way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new Error(`${path} would be written outside of ${folder}`);
  // A link inside of the folder may lead out of it; the folder may be one itself.
  for (const step of stepsTo(folder, way)) {
    if (!unlessMissing(() => lstatSync(step))?.isSymbolicLink()) continue;
    const end = unlessMissing(() => realpathSync(step));
    const to = end === undefined ? ".." : relative(realpathSync(folder), end);
    if (to === ".." || to.startsWith(`..${sep}`) || isAbsolute(to))
      throw new Error(
        `${path} would be written outside of ${folder}: ${step} is a link that leads out. Remove it, or give the folder that is meant.`,
      );
  }
  return file;
}

/** `a`, `a/b`, `a/b/c.ts` below a folder. */
function stepsTo(folder: string, way: string): readonly string[] {
  const steps = way.split(sep);
  return steps.map((_, at) => join(folder, ...steps.slice(0, at + 1)));
}

function unlessMissing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
