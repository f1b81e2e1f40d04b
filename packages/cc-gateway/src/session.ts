/**
 * One agent's session: signing in starts the one request that keeps it alive, signing out ends it, whoever calls which operation.
 *
 * An agent whom the gateway does not hear of for two minutes is signed out, so the poll (or, in push mode, the heartbeat) runs whether
 * somebody iterates the events or not.
 */
import {
  type Client,
  type Clock,
  createStream,
  type Outcome,
  type OutcomeError,
  type Poll,
  type Stream,
  type StreamEnd,
  type StreamItem,
  startPoll,
} from "@trunkline/runtime";
import type { CcGatewayApi } from "./generated/client.js";
import { api } from "./generated/operations.js";
import { eventOf, type ReadEvent, type ReceivedEvent } from "./read-event.js";

/** How events reach us: asked for, or sent to a callback address while a heartbeat keeps the session. */
export type DeliveryMode = "poll" | "push" | "pushUrl";

export interface SessionOptions {
  /** Pause between polls. The gateway wants 200 to 500 ms after each reply. Default: 200 after an event, 500 after none. */
  readonly pauseMs?: { readonly afterMessage?: number; readonly afterNothing?: number };
  /** Pause between heartbeats in push mode. Default: what the gateway advises, 30 s. */
  readonly heartbeatMs?: number;
  /** The deadline of one poll, which the gateway holds for about 10 s. Default 20 s, as in the vendor's sample. */
  readonly pollTimeoutMs?: number;
  /** How many items a reader of `events()` may lag behind before its oldest events are dropped. Default 1000. */
  readonly limit?: number;
  /** From 0 to 1; spreads repeats. */
  readonly random?: () => number;
}

export interface Session {
  /** A sign-in is under way: that the gateway ends the session before it is no loss until it has failed. */
  signingIn(outcome: Promise<Outcome<unknown>>): void;
  begin(mode: DeliveryMode): void;
  /** Forgets the credential, whether a request kept the session alive or not. */
  end(end: StreamEnd): Promise<void>;
  read(signal: AbortSignal | undefined): AsyncIterableIterator<StreamItem<ReceivedEvent>>;
  /** Undefined when no request keeps a session alive. */
  mode(): DeliveryMode | undefined;
}

export function createSession(
  client: Client<CcGatewayApi>,
  clock: Clock,
  readEvent: ReadEvent,
  options: SessionOptions,
): Session {
  checkOptions(options);
  let stream: Stream<ReceivedEvent> = createStream(options);
  let running: { readonly poll: Poll; readonly mode: DeliveryMode } | undefined;
  /** Settles with whether it succeeded. */
  let signIn: Promise<boolean> | undefined;

  /** A forced sign-in takes over a session of our own as well, and the gateway may tell the held poll so before it answers the sign-in. */
  async function patient<Data>(request: () => Promise<Outcome<Data>>): Promise<Outcome<Data>> {
    const outcome = await request();
    if (outcome.error === undefined || !sessionLost(outcome.error)) return outcome;
    while (signIn) if (await signIn) return request();
    return outcome;
  }

  return {
    signingIn(outcome) {
      const succeeded = outcome.then(
        ({ error }) => error === undefined,
        () => false,
      );
      signIn = succeeded;
      void succeeded.then(() => {
        if (signIn === succeeded) signIn = undefined;
      });
    },
    begin(mode) {
      // A forced sign-in takes over a session of our own as well: its readers stay, and its poll goes on with the new credential.
      if (running?.mode === mode && !stream.closed) return;
      if (running) void running.poll.stop({ kind: "closed", reason: "closed" });
      if (stream.closed) stream = createStream(options);
      running = {
        mode,
        poll:
          mode === "poll"
            ? poll(client, clock, stream, readEvent, patient, options)
            : heartbeat(client, clock, stream, patient, mode, options),
      };
    },
    async end(end) {
      client.credentials.clear();
      const { poll } = running ?? {};
      running = undefined;
      await poll?.stop(end);
    },
    read: (signal) => stream.read({ signal }),
    mode: () => (stream.closed ? undefined : running?.mode),
  };
}

type Patient = <Data>(request: () => Promise<Outcome<Data>>) => Promise<Outcome<Data>>;

function poll(
  client: Client<CcGatewayApi>,
  clock: Clock,
  stream: Stream<ReceivedEvent>,
  readEvent: ReadEvent,
  patient: Patient,
  options: SessionOptions,
): Poll {
  const { pauseMs: { afterMessage = 200, afterNothing = 500 } = {}, pollTimeoutMs = 20_000, random } = options;
  return startPoll<unknown, ReceivedEvent>({
    stream,
    clock,
    random,
    pauseMs: { afterMessage, afterNothing },
    // Not repeated by the call: the gateway may have put an event into the reply that was lost, and only the poll tells readers of the gap.
    request: (signal) =>
      patient(async () =>
        eventOf(await client.operations.getAgentEvent({}, { signal, timeoutMs: pollTimeoutMs, retry: false })),
      ),
    messageOf: (event) => (event === undefined ? undefined : readEvent(event)),
    sessionLost,
  });
}

function heartbeat(
  client: Client<CcGatewayApi>,
  clock: Clock,
  stream: Stream<ReceivedEvent>,
  patient: Patient,
  mode: "push" | "pushUrl",
  { heartbeatMs = api.liveness.heartbeat.everySeconds * 1000, random }: SessionOptions,
): Poll {
  const { handShake, heartbeat } = client.operations;
  return startPoll<unknown, ReceivedEvent>({
    stream,
    clock,
    random,
    pauseMs: { afterMessage: heartbeatMs, afterNothing: heartbeatMs },
    request: (signal) =>
      patient<unknown>(() => (mode === "push" ? handShake({}, { signal }) : heartbeat({}, { signal }))),
    messageOf: () => undefined,
    sessionLost,
  });
}

/** A pause that is no number is no pause: it would flood the gateway. The programmer's to mend, so it is thrown. */
function checkOptions({ pauseMs, heartbeatMs = 1, pollTimeoutMs = 1, limit = 1 }: SessionOptions): void {
  const { afterMessage = 0, afterNothing = 0 } = pauseMs ?? {};
  if (![afterMessage, afterNothing].every((ms) => Number.isFinite(ms) && ms >= 0)) {
    throw new RangeError("events.pauseMs must hold numbers of milliseconds");
  }
  if (!Number.isFinite(heartbeatMs) || heartbeatMs <= 0) {
    throw new RangeError("events.heartbeatMs must be a number of milliseconds above 0");
  }
  if (typeof pollTimeoutMs !== "number" || !(pollTimeoutMs > 0)) {
    throw new RangeError("events.pollTimeoutMs must be a number of milliseconds above 0");
  }
  if (typeof limit !== "number" || !(limit >= 1)) throw new RangeError("events.limit must be 1 or more");
}

const ended: ReadonlySet<string> = new Set(api.liveness.ended);

function sessionLost(error: OutcomeError): boolean {
  return error.kind === "vendor" && ended.has(error.code);
}
