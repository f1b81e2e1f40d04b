/**
 * A session over WebSocket: requests with their replies, pushes as a stream, and the connection behind both. What the contract says is in the
 * descriptor, how each part behaves is in the files that this one joins.
 */
import { buildFrame, unknownMembers, withCredential } from "./build-frame.js";
import { constructorOf, heartbeatTimes, mayAnswerBare } from "./check-socket.js";
import { systemClock } from "./clock.js";
import { type AnyOutcome, type Command, createLane } from "./command-lane.js";
import type { Connection } from "./connect-socket.js";
import { NO_REASON, requestError } from "./contract-error.js";
import { type Passed, passedError, startDeadline } from "./deadline.js";
import { prepareDecoder, type ReceivedMessage } from "./decode-message.js";
import type { Misfit } from "./descriptors.js";
import { notify, outcomeRecord } from "./hooks.js";
import { keepAlive } from "./keep-alive.js";
import type { RequestDescriptor, SocketDescriptor } from "./message-descriptors.js";
import type { CallOptions, OutcomeError } from "./outcome.js";
import { randomId } from "./random-id.js";
import { redact, redactReply, type SensitiveNames, sensitiveNamesOfSocket } from "./redact.js";
import { rawOf } from "./reply-outcome.js";
import { outcomeError } from "./retry.js";
import { createRouter } from "./route-message.js";
import { lostError, runConnections } from "./run-connections.js";
import type { JsonObject } from "./shapes.js";
import { createSocketCredential } from "./socket-credential.js";
import type { ObservedSocketOptions, Socket, SocketStatus, SocketSubject } from "./socket-options.js";
import { createStream, type Stream, type StreamEnd, type StreamItem } from "./stream.js";
import { createReport } from "./unexpected.js";

/** How long a command that ended without an answer may still be answered: the servers of vendors give up long before. */
const DOUBT_MS = 60_000;
/** What duplicates a frame does it at once; nobody notices such a pause after a refusal. */
const QUIET_MS = 50;

/** `Requests` is the generated interface of the requests' methods, `Messages` that of payloads by message name. */
export function openSocket<Requests, Messages = Record<string, unknown>>(
  descriptor: SocketDescriptor,
  options: ObservedSocketOptions<Messages>,
): Socket<Requests, Messages> {
  const { timeoutMs = 30_000, newId = randomId, hooks = {}, strict = false, random = Math.random } = options;
  const clock = options.clock ?? systemClock;
  const { heartbeat } = descriptor.liveness ?? {};
  const beats = heartbeatTimes(descriptor, options, timeoutMs);
  const context: Record<string, unknown> = { ...options.context };
  const stream: Stream<ReceivedMessage> = createStream(options);
  function tell(item: Exclude<StreamItem<ReceivedMessage>, { kind: "overflow" }>): void {
    notify(options.onItem, () => item as StreamItem<ReceivedMessage<Messages>>);
    if (item.kind === "closed") stream.close(item);
    else stream.push(item);
  }
  const report = createReport(options.onUnexpected);
  const decoder = prepareDecoder(descriptor.receive, {
    onUnexpected: options.onUnexpected,
    strict,
    maxBytes: options.maxFrameBytes,
  });
  const credential = createSocketCredential(descriptor.credential, options.session?.credential);
  let lastNumber = 0;
  let lastFrameAt = clock.now();
  let status: SocketStatus = "connecting";
  let names: SensitiveNames | undefined;
  const sensitive = () => (names ??= sensitiveNamesOfSocket(descriptor));

  const lane = createLane({
    serial: mayAnswerBare(descriptor),
    now: () => clock.now(),
    doubtMs: DOUBT_MS,
    quietMs: QUIET_MS,
    sleep: (ms) => clock.sleep(ms),
    connectionFor({ bound }) {
      if (bound !== undefined) return bound === connections.current && !bound.signal.aborted ? bound : undefined;
      return connections.ready ? connections.current : undefined;
    },
    transmit(command, connection) {
      const frame = withCredential(command.request, command.frame, credential.value);
      if (command.request.fits(frame)) {
        command.frame = frame;
        if (!connection.send(JSON.stringify(frame))) return false;
        const { operation: name, request } = command;
        notify(hooks.onSent, () => ({ name, frame: redact(frame, request.shape, sensitive()) }));
        if (isUnanswered(request)) conclude(command, { by: "sent" }, true);
      } else {
        // It was checked before, but for a credential that was not there.
        command.number = 0;
        conclude(command, requestMisfit(command.operation, frame), false);
      }
      return true;
    },
  });

  const explain = async (subject: SocketSubject, value: unknown): Promise<readonly Misfit[]> => {
    try {
      const misfits = await options.explain?.(subject, value);
      return misfits === undefined || misfits.length === 0 ? NO_REASON : misfits;
    } catch {
      return NO_REASON;
    }
  };

  const requestMisfit = async (operation: string, frame: JsonObject): Promise<AnyOutcome> => ({
    error: requestError(
      operation,
      await explain({ operation, direction: "request" }, frame),
      descriptor.requests[operation]?.shape,
    ),
  });

  /** Once per command: whoever comes later has nothing to say any more. */
  function conclude(command: Command, outcome: AnyOutcome | Promise<AnyOutcome>, answered: boolean): void {
    if (command.over) return;
    command.over = true;
    lane.end(command, answered);
    const { operation, frame } = command;
    const settled = (known: AnyOutcome) => notify(options.onSettled, () => ({ operation, frame, outcome: known }));
    if (outcome instanceof Promise) void outcome.then(settled);
    else settled(outcome);
    command.answer(outcome);
  }

  /** Ends a command that got no answer. */
  function giveUp(command: Command, error: Exclude<OutcomeError, { kind: "vendor" | "outcomeUnknown" }>): void {
    const more = command.doubtful ? "; a reply without an id came meanwhile, and may be its answer" : "";
    const lost = command.number > 0;
    const whole = { ...error, message: error.message + (lost ? more : "") };
    conclude(command, { error: outcomeError(command.request.retry, { error: whole, lost }) }, false);
  }

  function passed(command: Command, how: Passed): void {
    const error = passedError(command.operation, how);
    const { silence = [] } = command.request;
    const means = command.number > 0 && how.kind === "timeout" && silence.length > 0 ? `. ${silence.join(" ")}` : "";
    giveUp(command, { ...error, message: error.message + means });
    lane.pump();
  }

  async function perform(
    operation: string,
    args: object,
    callOptions: CallOptions,
    bound: Connection | undefined,
    progress: { command?: Command } = {},
  ): Promise<AnyOutcome> {
    const request = Object.hasOwn(descriptor.requests, operation) ? descriptor.requests[operation] : undefined;
    if (request === undefined) throw new TypeError(`${descriptor.title} has no request ${JSON.stringify(operation)}`);
    const limitMs = callOptions.timeoutMs ?? timeoutMs;
    if (!(limitMs >= 0)) throw new RangeError("timeoutMs must be a number of milliseconds");
    const deadline = startDeadline(clock, limitMs, callOptions.signal);
    try {
      const id = request.numbered && options.newId === undefined ? String(++lastNumber) : newId();
      const built = buildFrame(request, args, context, id);
      if ("misfits" in built) return { error: requestError(operation, built.misfits) };
      const { frame } = built;
      const unknown = strict ? unknownMembers(request, frame) : [];
      if (unknown.length > 0) return { error: requestError(operation, unknown) };
      const waitsForCredential = request.credential !== undefined && credential.value === undefined;
      if (!waitsForCredential && !request.fits(withCredential(request, frame, credential.value))) {
        return await requestMisfit(operation, frame);
      }
      const already = deadline.state();
      if (already !== undefined) return { error: passedError(operation, already) };
      if (connections.end !== undefined) return { error: endedError(operation, connections.end) };
      if (bound?.signal.aborted) return { error: lostError(undefined, operation) };
      if (lane.waiting >= (options.maxWaiting ?? 1_000)) {
        const message = `${operation}: too many requests wait for a connection or for their turn`;
        return { error: { kind: "network", operation, message, sent: false, cause: undefined } };
      }
      return await new Promise<AnyOutcome>((answer) => {
        const isBeat = operation === heartbeat?.operation;
        const isPassed = () => deadline.state() !== undefined || deadline.left() <= 0;
        const state = { number: 0, doubtful: false, over: false, passed: isPassed };
        const command: Command = { operation, request, heartbeat: isBeat, bound, id, frame, ...state, answer };
        progress.command = command;
        lane.add(command);
        void deadline.passed.then((how) => passed(command, how));
        lane.pump();
      });
    } finally {
      deadline.end();
    }
  }

  async function request(operation: string, args: object, callOptions: CallOptions, bound?: Connection) {
    const started = clock.now();
    const progress: { command?: Command } = {};
    const outcome = await perform(operation, args, callOptions, bound, progress);
    notify(hooks.onOutcome, () => {
      const attempts = (progress.command?.number ?? 0) > 0 ? 1 : 0;
      return outcomeRecord({ operation }, { error: outcome.error }, { attempts, durationMs: clock.now() - started });
    });
    return outcome;
  }

  const route = createRouter({
    descriptor,
    decoder,
    lane,
    credential,
    rules: {
      codes: descriptor.codes,
      strict,
      report,
      explain,
      shapeOf: (name) => descriptor.receive.messages[name]?.shape,
    },
    onLate: options.onLate,
    settle(command, outcome) {
      conclude(command, outcome, true);
      lane.pump();
    },
    push: (message) => tell(message),
    sessionLost: (error, surely) => connections.sessionLost(error, surely),
  });

  const connections = runConnections({
    options,
    WebSocket: constructorOf(options),
    fatalCloses: new Set([...(descriptor.fatalCloses ?? []), ...(options.fatalCloses ?? [])]),
    clock,
    random,
    timeoutMs,
    push(item) {
      status = item.kind === "restored" ? "open" : item.kind;
      tell(item);
    },
    onFrame(data) {
      lastFrameAt = clock.now();
      const decoded = decoder.decode(data);
      notify(hooks.onReceived, () => {
        if (decoded.kind === "garbage") return { garbage: decoded.reason };
        if (decoded.kind === "unknown") return { frame: redact(decoded.raw, undefined, sensitive()) };
        const { name } = decoded;
        const result = Object.values(descriptor.requests).find(({ replies }) => replies.includes(name))?.result;
        const shape = descriptor.receive.messages[name]?.shape;
        return { name, frame: redactReply(rawOf(decoded), shape, result, sensitive()) };
      });
      if (decoded.kind !== "garbage") route(decoded);
    },
    requestOn: (connection) => (operation, args, callOptions) =>
      request(operation, args ?? {}, callOptions ?? {}, connection),
    onReady(connection) {
      lane.pump();
      if (heartbeat === undefined || beats === undefined) return;
      lastFrameAt = clock.now();
      void keepAlive({
        connection,
        clock,
        ...beats,
        lastFrameAt: () => lastFrameAt,
        beat: () => void beat(connection, heartbeat.operation),
      });
    },
    onLost(connection) {
      for (const command of lane.all()) {
        const { bound, number, operation } = command;
        if (number > 0 || bound === connection) giveUp(command, lostError(undefined, operation, number > 0));
      }
      lane.disconnected();
    },
    onEnd(end) {
      status = "closed";
      for (const command of lane.all()) giveUp(command, endedError(command.operation, end));
      tell(end);
    },
  });

  /** Before the vendor has given a credential it would refuse a heartbeat that needs one, and end the connection. */
  async function beat(connection: Connection, operation: string): Promise<void> {
    const needs = descriptor.requests[operation]?.credential;
    if (needs !== undefined && descriptor.credential !== undefined && credential.value === undefined) return;
    const { error } = await perform(operation, {}, {}, connection);
    if (error?.kind === "contract" && error.direction === "request") {
      connections.stop({ kind: "closed", reason: "failed", cause: error });
    }
  }

  const methods = Object.keys(descriptor.requests).map((operation) => {
    const method = (args: object = {}, callOptions: CallOptions = {}) => request(operation, args, callOptions);
    return [operation, method] as const;
  });
  return {
    // The generated interfaces and the descriptor come from one contract; nothing else can say that they agree.
    operations: Object.fromEntries(methods) as Requests,
    request: (operation, args = {}, callOptions = {}) => request(operation, args, callOptions),
    read: (readOptions) => stream.read(readOptions) as AsyncIterableIterator<StreamItem<ReceivedMessage<Messages>>>,
    get status() {
      return status;
    },
    context,
    exportSession: () => (credential.value === undefined ? {} : { credential: credential.value }),
    importSession: (state) => credential.set(state.credential, lane.sent + 1),
    reconnect() {
      if (!connections.ready || lane.inFlight().some((command) => !command.heartbeat)) return false;
      connections.renew();
      return true;
    },
    close: (reason = "closed") => connections.stop({ kind: "closed", reason }),
  };
}

/** Nothing can come of it that would be waited for. */
const isUnanswered = ({ replies, correlation, settledBy = [], silence = [] }: RequestDescriptor): boolean =>
  replies.length === 0 && correlation === undefined && settledBy.length === 0 && silence.length === 0;

function endedError(operation: string, end: StreamEnd) {
  const message = `${operation}: the session has ended`;
  return { kind: "aborted", operation, message, reason: end } as const;
}
