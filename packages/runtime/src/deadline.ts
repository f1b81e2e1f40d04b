/**
 * When a caller stops waiting: at his deadline or at his abort, whichever comes first. One per call: waiting in a queue and repeats count.
 */
import type { Clock } from "./clock.js";
import type { AbortedError, TimeoutError } from "./outcome.js";

export interface Deadline {
  /** Aborted when the caller stops waiting. */
  readonly signal: AbortSignal;
  /** Settles when the caller stops waiting; never, if the call ends first. */
  readonly passed: Promise<Passed>;
  /** What has passed already. */
  readonly state: () => Passed | undefined;
  /** Milliseconds that are left. */
  readonly left: () => number;
  /** The call has ended: no timer and no listener stays behind. */
  readonly end: () => void;
}

export type Passed =
  | { readonly kind: "timeout"; readonly timeoutMs: number }
  | { readonly kind: "aborted"; readonly reason: unknown };

export function startDeadline(clock: Clock, timeoutMs: number, caller: AbortSignal | undefined): Deadline {
  const stop = new AbortController();
  const ended = new AbortController();
  const due = clock.now() + timeoutMs;
  let passed: Passed | undefined;
  let tell: (passed: Passed) => void = () => {};
  const promise = new Promise<Passed>((resolve) => {
    tell = resolve;
  });

  const pass = (what: Passed) => {
    if (ended.signal.aborted) return;
    passed = what;
    end();
    stop.abort(what.kind === "aborted" ? what.reason : undefined);
    tell(what);
  };
  const abort = () => pass({ kind: "aborted", reason: caller?.reason });
  // By hand: Node 20 forgets a listener's `signal` when it collects garbage, and the caller's own may live on.
  const end = () => {
    ended.abort();
    caller?.removeEventListener("abort", abort);
  };

  if (caller?.aborted) abort();
  else {
    caller?.addEventListener("abort", abort, { once: true });
    clock.sleep(timeoutMs, ended.signal).then(
      () => pass({ kind: "timeout", timeoutMs }),
      () => {},
    );
  }
  return {
    signal: stop.signal,
    passed: promise,
    state: () => passed,
    left: () => due - clock.now(),
    end,
  };
}

export function passedError(operation: string, passed: Passed): TimeoutError | AbortedError {
  switch (passed.kind) {
    case "timeout":
      return { ...passed, operation, message: `${operation}: no outcome within ${passed.timeoutMs} ms` };
    case "aborted":
      return { ...passed, operation, message: `${operation}: aborted by the caller` };
  }
}
