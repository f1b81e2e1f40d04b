/** Runs again when something below a folder changes, and once more when something changed meanwhile. */
import { watch } from "node:fs/promises";

/** Ends when the signal aborts; without one it never does. `settleMs`: an editor writes a file in several steps. */
export async function watchFolder(
  folder: string,
  run: () => Promise<unknown>,
  signal: AbortSignal = new AbortController().signal,
  settleMs = 50,
): Promise<void> {
  let dirty = false;
  let running: Promise<void> | undefined;
  const runWhileDirty = async () => {
    while (dirty && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      dirty = false;
      await run();
    }
    running = undefined;
  };
  try {
    for await (const _ of watch(folder, { recursive: true, signal })) {
      dirty = true;
      running ??= runWhileDirty();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  await running;
}
