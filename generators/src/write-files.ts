/** Generated files -> the disk, below one folder and nowhere else. Only what changed is written; with `check` nothing is, and what differs is named. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";

/** Paths relative to the folder, with `/` -> text. */
export type Files = ReadonlyMap<string, string>;

export interface WriteOptions {
  readonly folder: string;
  /** Folders, relative to `folder`, that hold generated files only: what is in them and not among the files is stale. */
  readonly owned: readonly string[];
  readonly check: boolean;
}

/** The paths that were written or removed or, with `check`, would be. */
export function writeFiles(files: Files, { folder, owned, check }: WriteOptions): string[] {
  const changed: string[] = [];
  for (const [path, text] of files) {
    const file = below(folder, path);
    if (readIfThere(file) === text) continue;
    changed.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const path of owned.flatMap((name) => list(folder, name))) {
    if (files.has(path)) continue;
    changed.push(path);
    if (!check) rmSync(below(folder, path));
  }
  return changed;
}

function below(folder: string, path: string): string {
  const file = resolve(folder, path);
  const way = relative(folder, file);
  if (way === "" || way.startsWith("..") || isAbsolute(way))
    throw new Error(`${path} would be written outside of ${folder}`);
  return file;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function list(folder: string, name: string): string[] {
  try {
    return readdirSync(join(folder, name), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? list(folder, `${name}/${entry.name}`) : [`${name}/${entry.name}`],
    );
  } catch {
    return [];
  }
}
