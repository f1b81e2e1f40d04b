/**
 * Time is passed in. What waits, backs off or gives up asks a `Clock`, so that a test moves time instead of waiting for it.
 */

export interface Clock {
  /** Milliseconds since 1970. The wall clock, because a suspended laptop stops the monotonic one while a session ages on. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted, and leaves no timer behind. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Timers hold 31 bits and fire at once beyond them. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    cancellable(signal, (done) => {
      const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER));
      return () => clearTimeout(timer);
    }),
};

/** A promise of what `start` sets going, which an abort cancels. */
export function cancellable(signal: AbortSignal | undefined, start: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const abort = () => {
      cancel();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    const cancel = start(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
  });
}
