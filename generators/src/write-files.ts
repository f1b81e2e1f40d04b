/** Generated files -> the disk, below one folder and nowhere else. Only what changed is written; with `check` nothing is, and what differs is named. */
import {
  type Dirent,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

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
  const { read, ready } = lookBelow(folder);
  const changed = [...files].filter(([path, text]) => read(path) !== text);
  const removed = stale.filter((path) => !files.has(path) && read(path) !== undefined);
  if (!check) {
    for (const [path, text] of changed) writeFileSync(ready(path), text);
    for (const path of removed) rmSync(ready(path));
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

interface Below {
  /** The text of a file; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Where a file may be written: its folder is there then. */
  readonly ready: (path: string) => string;
}

/** What is below a folder, asked of the disk once for each folder in it: there may be thousands of files. */
export function lookBelow(folder: string): Below {
  /** By folder its entries by name; undefined: it is not there. */
  const known = new Map<string, ReadonlyMap<string, Dirent> | undefined>();
  const made = new Set<string>();

  function entriesOf(place: string): ReadonlyMap<string, Dirent> | undefined {
    if (known.has(place)) return known.get(place);
    // A link inside of the folder may lead out of it; the folder may be one itself.
    const steps = relative(folder, place).split(sep);
    for (const at of steps.keys()) refuseLinkOut(folder, join(folder, ...steps.slice(0, at + 1)));
    const entries = unlessMissing(() => readdirSync(place, { withFileTypes: true }));
    const byName = entries && new Map(entries.map((entry) => [entry.name, entry]));
    known.set(place, byName);
    return byName;
  }
  function entryOf(path: string) {
    const file = below(folder, path);
    const entry = entriesOf(dirname(file))?.get(basename(file));
    if (entry?.isSymbolicLink()) refuseLinkOut(folder, file);
    return { file, entry };
  }
  return {
    read(path) {
      const { file, entry } = entryOf(path);
      return entry && unlessMissing(() => readFileSync(file, "utf8"));
    },
    ready(path) {
      const { file } = entryOf(path);
      const place = dirname(file);
      if (!made.has(place)) mkdirSync(place, { recursive: true });
      made.add(place);
      return file;
    },
  };
}

function below(folder: string, path: string): string {
  const file = resolve(folder, path);
  const way = relative(folder, file);
  if (way === "" || leadsOut(way)) throw new Error(`${path} would be written outside of ${folder}`);
  return file;
}

function refuseLinkOut(folder: string, place: string): void {
  if (place === folder || !unlessMissing(() => lstatSync(place))?.isSymbolicLink()) return;
  const end = unlessMissing(() => realpathSync(place));
  if (end === undefined || leadsOut(relative(realpathSync(folder), end)))
    throw new Error(
      `${relative(folder, place)} would be written outside of ${folder}: ${place} is a link that leads out. Remove it, or give the folder that is meant.`,
    );
}

const leadsOut = (way: string): boolean => way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);

function unlessMissing<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
