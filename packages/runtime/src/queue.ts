/**
 * Commands that must not overlap: those with the same word run one after another, in the order in which they were called.
 */

export interface Queue {
  /** Waits for its turn and gives the function that ends it. Rejects with the signal's reason when that comes first; the place is given up then. */
  enter(word: string, signal: AbortSignal): Promise<() => void>;
}

export function createQueue(): Queue {
  /** By word: settles when everybody in the queue has had his turn. */
  const tails = new Map<string, Promise<void>>();
  return {
    async enter(word, signal) {
      const before = tails.get(word);
      const { promise: ended, resolve: end } = deferred();
      const tail = (before ?? Promise.resolve()).then(() => ended);
      tails.set(word, tail);
      void tail.then(() => {
        if (tails.get(word) === tail) tails.delete(word);
      });
      try {
        await Promise.race([before, aborted(signal, ended)]);
        signal.throwIfAborted();
        return end;
      } catch (reason) {
        end();
        throw reason;
      }
    },
  };
}

/** Rejects with the signal's reason; listens no longer than the place is held. */
function aborted(signal: AbortSignal, until: Promise<void>): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    void until.then(() => signal.removeEventListener("abort", abort));
  });
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
