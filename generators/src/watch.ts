/** Runs again when something below a folder changes, and once more when something changed meanwhile. */
import { watch } from "node:fs/promises";

/** Ends when the signal aborts. `settleMs`: an editor writes a file in several steps. */
export async function watchFolder(
  folder: string,
  run: () => Promise<void>,
  signal: AbortSignal,
  settleMs = 50,
): Promise<void> {
  let dirty = false;
  let running: Promise<void> | undefined;
  const runWhileDirty = async () => {
    while (dirty && !signal.aborted) {
      dirty = false;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
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
