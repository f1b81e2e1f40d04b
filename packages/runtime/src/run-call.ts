/**
 * One call from its arguments to its one outcome: deadline, queue, repeats. The caller is answered when the work is done or when he stops
 * waiting, whichever comes first; what the work finds out after that is told to `onLateReply`.
 */
import { type Arguments, buildRequest } from "./build-request.js";
import { requestError } from "./contract-error.js";
import { type Deadline, type Passed, passedError, startDeadline } from "./deadline.js";
import type { OperationDescriptor } from "./descriptors.js";
import { notify, outcomeRecord } from "./hooks.js";
import type { CallOptions, Outcome } from "./outcome.js";
import type { Queue } from "./queue.js";
import { outcomeError, pauseBefore, type RetryOptions } from "./retry.js";
import { type Progress, type Sending, sendOnce, type Wiring } from "./send-once.js";
import { unknownArguments } from "./unknown-arguments.js";

export interface CallWiring extends Wiring {
  readonly queue: Queue;
  readonly timeoutMs: number;
  readonly lateReplyMs: number;
  readonly retry: RetryOptions;
  readonly random: () => number;
}

export async function runCall(
  id: string,
  operation: OperationDescriptor,
  args: Arguments,
  options: CallOptions,
  wiring: CallWiring,
): Promise<Outcome<unknown>> {
  const { clock, hooks, queue } = wiring;
  const timeoutMs = options.timeoutMs ?? wiring.timeoutMs;
  checkTimeout(timeoutMs);
  const started = clock.now();
  const about = { operation: id, method: operation.method, urlTemplate: operation.path };
  const progress: Progress = { attempts: 0, inFlight: false };
  const record = (outcome: Outcome<unknown>) =>
    outcomeRecord(about, outcome, { attempts: progress.attempts, durationMs: clock.now() - started });

  const deadline = startDeadline(clock, timeoutMs, options.signal);
  const connection = new AbortController();
  let leave: (() => void) | undefined;

  /** `undefined`: the caller stopped waiting before anything came of it. */
  async function work(): Promise<Outcome<unknown> | undefined> {
    if (deadline.state() !== undefined) return undefined;
    const unknown = wiring.strict ? unknownArguments(operation, args) : [];
    const built = unknown.length > 0 ? { misfits: unknown } : buildRequest(operation, args);
    if ("misfits" in built) return { error: requestError(id, built.misfits) };
    const { request } = built;
    if (request.body?.sent !== undefined && operation.body?.fits?.(request.body.sent) === false) {
      const why = await wiring.explain({ operation: id, direction: "request" }, request.body.sent);
      return { error: requestError(id, why, operation.body.shape) };
    }
    if (operation.queue !== undefined) {
      leave = await queue.enter(operation.queue, deadline.signal).catch(() => undefined);
      // The caller may have been answered between his turn and this line.
      if (deadline.state() !== undefined) leave?.();
    }
    const sending = { id, operation, about, args, request, connection: connection.signal, progress };
    return trySeveralTimes(sending, deadline, options.retry === false ? { ...wiring, retry: { repeats: 0 } } : wiring);
  }

  const working = work();
  try {
    const outcome = await Promise.race([working, deadline.passed.then(() => undefined)]);
    if (outcome !== undefined) {
      notify(hooks.onOutcome, () => record(outcome));
      return outcome;
    }
    const passed = deadline.state() ?? { kind: "aborted", reason: undefined };
    const error = outcomeError(operation.retry, { error: passedError(id, passed), lost: progress.inFlight });
    notify(hooks.onOutcome, () => record({ error }));
    void giveUp(passed, connection, working, wiring).then((late) => {
      if (late?.reply !== undefined) notify(hooks.onLateReply, () => record(late));
    });
    return { error };
  } finally {
    deadline.end();
    // A command that nobody waits for any more does not hold up the next one.
    leave?.();
  }
}

/** The programmer's to mend, so it is thrown. */
export function checkTimeout(timeoutMs: number): void {
  if (!(timeoutMs >= 0)) throw new RangeError("timeoutMs must be a number of milliseconds");
}

async function trySeveralTimes(
  sending: Sending,
  deadline: Deadline,
  wiring: CallWiring,
): Promise<Outcome<unknown> | undefined> {
  const { retry } = sending.operation;
  let renewed = false;
  for (let repeat = 1; ; repeat += 1) {
    if (deadline.state() !== undefined) return undefined;
    const tried = await sendOnce(sending, wiring);
    if (tried.error === undefined) return { data: tried.data, reply: tried.reply };
    if (tried.renewed && !renewed) {
      renewed = true;
      continue;
    }
    const pause = pauseBefore(repeat, tried, {
      retry,
      leftMs: deadline.left(),
      random: wiring.random,
      options: wiring.retry,
    });
    if (pause === undefined) {
      const { reply, failure } = tried;
      return {
        error: outcomeError(retry, tried),
        ...(failure !== undefined && { failure }),
        ...(reply !== undefined && { reply }),
      };
    }
    await wiring.clock.sleep(pause, deadline.signal).catch(() => {});
  }
}

/** Cuts the connection off, at once or after the grace for a late reply, and gives what the work still found out. */
async function giveUp(
  passed: Passed,
  connection: AbortController,
  working: Promise<Outcome<unknown> | undefined>,
  { clock, lateReplyMs }: CallWiring,
): Promise<Outcome<unknown> | undefined> {
  const done = new AbortController();
  if (passed.kind === "aborted" || lateReplyMs === 0) connection.abort();
  else {
    clock.sleep(lateReplyMs, done.signal).then(
      () => connection.abort(),
      () => {},
    );
  }
  // The caller has been answered; a mistake in the work has nobody left to be thrown at.
  const late = await working.catch(() => undefined);
  done.abort();
  return late;
}
