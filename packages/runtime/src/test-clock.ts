import { type Clock, cancellable } from "./clock.js";

export interface TestClock extends Clock {
  /** Moves time on. Sleepers wake in order, each at its own time, and what they start gets a turn before the next. */
  advance(ms: number): Promise<void>;
  /** Waits until somebody sleeps for such a time (one who sleeps already counts), and says how long is left. */
  untilSleeper(fits: (ms: number) => boolean): Promise<number>;
  /** How long each sleeper has left, shortest first. */
  sleepers(): number[];
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is told to move. Real sockets go on working: only time is held. */
export function createTestClock(start = 0): TestClock {
  let now = start;
  const sleepers = new Set<Sleeper>();
  const watchers = new Set<() => void>();
  const left = () => [...sleepers].map((sleeper) => sleeper.due - now).sort((a, b) => a - b);

  /** The earliest that is due by then; of two that are due together, the one that fell asleep first. */
  function next(until: number): Sleeper | undefined {
    let first: Sleeper | undefined;
    for (const sleeper of sleepers) {
      if (sleeper.due <= until && (first === undefined || sleeper.due < first.due)) first = sleeper;
    }
    return first;
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      cancellable(signal, (wake) => {
        const sleeper = { due: now + Math.max(0, ms), wake };
        sleepers.add(sleeper);
        for (const watcher of [...watchers]) watcher();
        return () => sleepers.delete(sleeper);
      }),
    async advance(ms) {
      const until = now + ms;
      await turn();
      for (let sleeper = next(until); sleeper !== undefined; sleeper = next(until)) {
        sleepers.delete(sleeper);
        now = Math.max(now, sleeper.due);
        sleeper.wake();
        await turn();
      }
      now = until;
    },
    untilSleeper(fits) {
      return new Promise((resolve) => {
        const look = () => {
          const found = left().find(fits);
          if (found === undefined) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      });
    },
    sleepers: left,
  };
}

/** One turn of the event loop, so that settled promises have run. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
