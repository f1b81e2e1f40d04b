/** What waits for one reader: a poll takes the oldest item at once, or is held until one comes. */
import type { Clock } from "@trunkline/runtime";

export interface EventQueue<Item> {
  readonly size: number;
  readonly held: boolean;
  push(item: Item): void;
  /** Puts an item back to the front. */
  putBack(item: Item): void;
  /** The oldest item; nothing when the time is over, the reader is gone, or another reader or `release` took its place. */
  next(holdMs: number, gone: AbortSignal): Promise<Item | undefined>;
  /** Answers the held reader with nothing. */
  release(): void;
  /** Everything that waits, taken at once. */
  drain(): Item[];
}

export function createEventQueue<Item>(clock: Clock): EventQueue<Item> {
  const items: Item[] = [];
  let answerHeld: ((item: Item | undefined) => void) | undefined;

  const release = () => answerHeld?.(undefined);

  return {
    get size() {
      return items.length;
    },
    get held() {
      return answerHeld !== undefined;
    },
    push(item) {
      if (answerHeld === undefined) items.push(item);
      else answerHeld(item);
    },
    putBack(item) {
      items.unshift(item);
    },
    next(holdMs, gone) {
      release();
      const waiting = items.shift();
      if (waiting !== undefined || gone.aborted || holdMs <= 0) return Promise.resolve(waiting);
      return new Promise((resolve) => {
        const over = new AbortController();
        const settle = (item: Item | undefined) => {
          if (answerHeld === settle) answerHeld = undefined;
          over.abort();
          gone.removeEventListener("abort", leave);
          resolve(item);
        };
        const leave = () => settle(undefined);
        gone.addEventListener("abort", leave);
        answerHeld = settle;
        // Aborting the wait rejects it: somebody else has settled by then.
        clock.sleep(holdMs, over.signal).then(leave, () => undefined);
      });
    },
    release,
    drain: () => items.splice(0),
  };
}
