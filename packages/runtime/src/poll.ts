/**
 * The one request that keeps a session alive, repeated: a long poll that brings messages, or a heartbeat that brings none.
 * It never gives up by itself: what failed is tried again with growing pauses until the vendor says that the session is gone, or we are stopped.
 * The request itself must repeat nothing: a message whose reply was lost is gone, and only here is that told.
 */
import { type BackoffOptions, backoffMs } from "./backoff.js";
import type { Clock } from "./clock.js";
import type { Outcome, OutcomeError } from "./outcome.js";
import type { Stream, StreamEnd } from "./stream.js";

export interface PollOptions<Data, Message extends { readonly kind: string }> {
  readonly stream: Stream<Message>;
  readonly clock: Clock;
  /** One request, which ends when the signal aborts. */
  readonly request: (signal: AbortSignal) => Promise<Outcome<Data>>;
  /** The item for what a reply brought, if it brought anything. */
  readonly messageOf: (data: Data) => Message | undefined;
  /** Pause after a reply, by whether it brought a message. */
  readonly pauseMs: { readonly afterMessage: number; readonly afterNothing: number };
  /** Whether the vendor says that the session is gone. */
  readonly sessionLost: (error: OutcomeError) => boolean;
  /** First and longest pause after failures; they double, with jitter. Default 500 ms and 8 s. */
  readonly backoffMs?: BackoffOptions | undefined;
  readonly random?: (() => number) | undefined;
}

export interface Poll {
  /** Ends the poll and the stream with it. Settles when no request is under way any more. */
  stop(end: StreamEnd): Promise<void>;
}

export function startPoll<Data, Message extends { readonly kind: string }>(options: PollOptions<Data, Message>): Poll {
  const { stream } = options;
  const stopped = new AbortController();
  const running = run(options, stopped.signal);
  return {
    async stop(end) {
      stream.close(end);
      stopped.abort();
      await running;
    },
  };
}

async function run<Data, Message extends { readonly kind: string }>(
  options: PollOptions<Data, Message>,
  signal: AbortSignal,
): Promise<void> {
  const { stream, clock, pauseMs, random = Math.random } = options;
  const backoff = options.backoffMs ?? { first: 500, longest: 8_000 };
  let failures = 0;
  let gap = false;
  let opened = false;

  stream.push({ kind: "connecting" });
  while (!signal.aborted) {
    const { data, error } = await options.request(signal);
    if (signal.aborted) return;

    if (error) {
      if (options.sessionLost(error)) {
        stream.close({ kind: "closed", reason: "sessionLost", cause: error });
        return;
      }
      gap ||= mayHaveLostMessage(error);
      failures += 1;
      const delayMs = backoffMs(failures, backoff, random);
      stream.push({ kind: "reconnecting", attempt: failures, delayMs, cause: error });
      await pause(clock, delayMs, signal);
      continue;
    }

    if (!opened) stream.push({ kind: "open" });
    // Also of the very first requests: the vendor may have had a message for one whose reply was lost.
    if (failures > 0 && (opened || gap)) stream.push({ kind: "restored", gap });
    opened = true;
    const message = options.messageOf(data);
    if (message !== undefined) stream.push(message);
    failures = 0;
    gap = false;
    await pause(clock, message === undefined ? pauseMs.afterNothing : pauseMs.afterMessage, signal);
  }
}

/** A reply that never arrived, or could not be read, may have carried a message that the vendor will not send again. */
function mayHaveLostMessage(error: OutcomeError): boolean {
  switch (error.kind) {
    case "vendor":
      return false;
    case "network":
      return error.sent;
    case "http":
    case "timeout":
    case "aborted":
    case "contract":
    case "outcomeUnknown":
      return true;
  }
}

/** A pause cut short by `stop` is over: the loop looks at the signal. */
const pause = (clock: Clock, ms: number, signal: AbortSignal) => clock.sleep(ms, signal).catch(() => undefined);
