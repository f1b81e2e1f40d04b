/**
 * Runs a contract again when the text of a file that it was made from is another. What counts is the text, so a file that is saved unchanged, or in
 * several steps, or by a rename, is one change or none; and a file that went away or is not there yet is waited for.
 */
import { existsSync, type FSWatcher, realpathSync, statSync, watch } from "node:fs";
import { dirname, join, relative } from "node:path";
import { textAt } from "./sources.js";

export interface Watched {
  /** By absolute path, the texts that the last run saw; undefined: there was none. */
  readonly files: () => ReadonlyMap<string, string | undefined>;
  /** Afterwards `files` has what it saw. */
  readonly run: () => Promise<unknown>;
}

export interface WatchOptions {
  /** What all files lie below: folders from here on may come, go and be replaced. */
  readonly folder: string;
  /** Ends it; without one it goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Told once that every change from now on is seen, and how many files there are. */
  readonly onReady?: (files: number) => void;
  /** An editor writes a file in several steps. */
  readonly settleMs?: number;
}

export function watchFiles(contracts: readonly Watched[], options: WatchOptions): Promise<void> {
  const { folder, signal, onReady, settleMs = 50 } = options;
  /** Folders by path, each as it was when it was looked at: one that was replaced is another. */
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  /** Files, and the folders on the way to them. */
  let ways = new Set<string>();
  const changed = ({ files }: Watched) => [...files()].some(([path, text]) => textAt(path) !== text);

  return new Promise((done, fail) => {
    let working = false;
    let again = false;

    const notice = (path: string | undefined) => {
      if (signal?.aborted || (path !== undefined && !ways.has(path))) return;
      again = true;
      if (!working) work().catch(stop);
    };

    async function work(): Promise<void> {
      working = true;
      while (again && !signal?.aborted) {
        await new Promise((resolve) => setTimeout(resolve, settleMs));
        again = false;
        for (const contract of contracts) if (!signal?.aborted && changed(contract)) await contract.run();
        look();
      }
      working = false;
      if (signal?.aborted) stop();
    }

    /** What was changed before it was looked at is found by its text. */
    function look(): void {
      ways = new Set(contracts.flatMap(({ files }) => [...files().keys()].flatMap((path) => waysTo(path, folder))));
      const folders = new Map([...new Set([...ways].map(dirname))].flatMap((path) => inodeOf(path)));
      for (const [path, { watcher, inode }] of watchers) {
        if (folders.get(path) === inode) continue;
        watcher.close();
        watchers.delete(path);
      }
      for (const [path, inode] of folders) {
        if (watchers.has(path)) continue;
        const watcher = watch(path, (_, name) => notice(name === null ? undefined : join(path, name)));
        watcher.on("error", () => notice(undefined));
        watchers.set(path, { watcher, inode });
      }
      again ||= contracts.some(changed);
    }

    function stop(error?: unknown): void {
      for (const { watcher } of watchers.values()) watcher.close();
      if (error === undefined) done();
      else fail(error);
    }

    signal?.addEventListener("abort", () => working || stop(), { once: true });
    look();
    onReady?.(new Set(contracts.flatMap(({ files }) => [...files().keys()])).size);
    if (again || signal?.aborted) work().catch(stop);
  });
}

/** A file and the folders above it, as far as the one that is given; behind a link, also the file that it leads to. */
function waysTo(path: string, folder: string): readonly string[] {
  const above = (way: string): readonly string[] =>
    way === folder || dirname(way) === way || relative(folder, way).startsWith("..")
      ? [way]
      : [way, ...above(dirname(way))];
  try {
    const real = realpathSync(path);
    return real === path ? above(path) : [...above(path), real];
  } catch {
    return above(path);
  }
}

/** Nothing where there is no such folder. */
function inodeOf(path: string): readonly (readonly [path: string, inode: number])[] {
  const stat = existsSync(path) ? statSync(path) : undefined;
  return stat?.isDirectory() ? [[path, stat.ino]] : [];
}
