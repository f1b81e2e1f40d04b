import type { BackoffOptions } from "./backoff.js";
import type { Clock } from "./clock.js";
import type { SocketConstructor } from "./connect-socket.js";
import type { ReceivedMessage } from "./decode-message.js";
import type { Misfit } from "./descriptors.js";
import type { CallOptions, OutcomeError, SentOutcome, SocketOutcome } from "./outcome.js";
import type { StreamItem } from "./stream.js";
import type { Unexpected } from "./unexpected.js";

export type SocketStatus = "connecting" | "open" | "reconnecting" | "closed";

export interface Socket<Requests, Messages = Record<string, unknown>> {
  /** A method per request of the contract, and nothing else. Each gives its outcome as a value and throws only for programming errors. */
  readonly operations: Requests;
  /** The same by the operation's id, for code that knows it as data. */
  request(
    operation: string,
    args?: object,
    options?: CallOptions,
  ): Promise<SocketOutcome<unknown, string, unknown> | SentOutcome>;
  /**
   * Life cycle and messages in one order, from this call on; the first reader also gets what came before it. After `restored` ask for the state of
   * the moment. Replies are not among the messages.
   */
  read(options?: {
    readonly signal?: AbortSignal | undefined;
  }): AsyncIterableIterator<StreamItem<ReceivedMessage<Messages>>>;
  readonly status: SocketStatus;
  /** The session context. What is put in here counts from the next request on. */
  readonly context: Record<string, unknown>;
  /** What the session needs to go on elsewhere, such as after a page reload. As secret as its credential. */
  exportSession(): SocketSessionState;
  importSession(state: SocketSessionState): void;
  /** Another connection in place of this one, for vendors whose connections grow stale. False, and nothing is done, while a request is in flight. */
  reconnect(): boolean;
  /** Ends the session and settles everything. `signedOut` is for the stream's last item: that it was on our wish. */
  close(reason?: "closed" | "signedOut"): void;
}

export interface SocketOptions {
  /** `ws:` or `wss:`. A function is asked at each connect, for addresses that carry something fresh. */
  readonly url: string | (() => string | Promise<string>);
  readonly protocols?: readonly string[];
  /** Of the handshake. Only the package `ws` can send them: pass its `WebSocket`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the platform's `WebSocket`: that of `ws`, where the platform has none, or any other. */
  readonly WebSocket?: SocketConstructor;
  /** Session context: members filled in wherever a request takes them and the caller leaves them out. */
  readonly context?: object;
  /** The session of a page before its reload, as `exportSession` gave it. */
  readonly session?: SocketSessionState;
  /** Makes correlation ids. Default: UUIDs, and numbers from 1 where the contract wants numbers. */
  readonly newId?: () => string;
  /** The deadline of a request that names none, waiting included. Default 30 000 ms. */
  readonly timeoutMs?: number;
  /** How long a handshake may take. Default 10 000 ms. */
  readonly connectTimeoutMs?: number;
  /**
   * Called on every connection before anything else may use it: signs in, and again after a reconnect. What it gives or throws decides: an
   * outcome without an error is a success; a refusal that may pass, or a lost connection, is tried again; any other ends the session.
   */
  readonly onConnected?: (connected: Connected) => unknown;
  /** Pauses between connections that fail. Default 500 ms, doubling to 8 s, with jitter; begun anew after a connection that lasted. */
  readonly backoffMs?: BackoffOptions;
  /** How many connections may fail in a row before the session ends. Default: no limit. */
  readonly attempts?: number;
  /** `"end"`: a first connection that fails ends the session instead of being tried again. */
  readonly firstFailure?: "retry" | "end";
  /** Close codes of the vendor after which it is no use to try again, besides those that the contract names. */
  readonly fatalCloses?: readonly number[];
  /** Instead of the contract's interval. It must be shorter than the time after which the vendor closes. */
  readonly heartbeatMs?: number;
  /** A longer frame is not read. Default 1 MiB. */
  readonly maxFrameBytes?: number;
  /** How many requests may wait. Default 1000. */
  readonly maxWaiting?: number;
  /** How many items a reader may lag behind before its oldest messages are dropped. Default 1000. */
  readonly limit?: number;
  /** For tests: what the contract does not know is an error. */
  readonly strict?: boolean;
  /** Told once of each message, member and value that the contract does not know, and of frames that are no messages. */
  readonly onUnexpected?: (unexpected: Unexpected) => void;
  /** Told of every reply that settles nothing. */
  readonly onLate?: (late: LateReply) => unknown;
  readonly hooks?: SocketHooks;
  /** Says why a value does not fit. Called only when one does not, so that validators can be loaded then. */
  readonly explain?: (subject: SocketSubject, value: unknown) => readonly Misfit[] | Promise<readonly Misfit[]>;
  readonly clock?: Clock;
  /** From 0 to 1; spreads attempts. */
  readonly random?: () => number;
}

/** For whoever keeps the state of the moment: told of everything at once and in the order in which it came, before any caller or reader. */
export interface ObservedSocketOptions<Messages> extends SocketOptions {
  /** Of every item of `read()`. */
  readonly onItem?: (item: StreamItem<ReceivedMessage<Messages>>) => unknown;
  /** Of every request that has its outcome, those of `onConnected` included, heartbeats too. */
  readonly onSettled?: (settled: SettledRequest) => unknown;
}

export interface SettledRequest {
  readonly operation: string;
  /** As it was sent, or would have been. */
  readonly frame: Readonly<Record<string, unknown>>;
  readonly outcome: SocketOutcome<unknown, string, unknown> | SentOutcome;
}

export interface Connected {
  /** As `Socket.request`, but it goes out at once: everybody else's requests wait until the hook is done. Do not use theirs in here. */
  readonly request: (
    operation: string,
    args?: object,
    options?: CallOptions,
  ) => Promise<SocketOutcome<unknown, string, unknown> | SentOutcome>;
  readonly reason: "first" | "reconnected" | "sessionLost";
  /** Counts connections of this session, from 1. */
  readonly attempt: number;
  /** Aborted when the connection ends. */
  readonly signal: AbortSignal;
}

/** Plain data, fit for JSON, and as secret as what it holds. */
export interface SocketSessionState {
  readonly credential?: string;
}

/** What a value was to be: a request, or a message by its name. */
export type SocketSubject =
  | { readonly operation: string; readonly direction: "request" }
  | { readonly message: string };

export interface LateReply {
  /** `late`: its request ended without it. `duplicate`: its request was answered before. `unowned`: nobody can say whose it is. */
  readonly kind: "late" | "duplicate" | "unowned";
  /** The request, where that is known. */
  readonly operation?: string;
  /** The message's name in the contract, where it has one. */
  readonly name?: string;
  /** As it came. */
  readonly raw: unknown;
}

export interface FrameRecord {
  /** The request, or the name of the message; absent for what is none. */
  readonly name?: string;
  /** Redacted by the contract; absent for garbage. */
  readonly frame?: unknown;
  readonly garbage?: string;
}

export interface SocketOutcomeRecord {
  readonly operation: string;
  /** How often it was sent: 0 or 1. */
  readonly attempts: number;
  /** Of the whole request, waiting included. */
  readonly durationMs: number;
  readonly outcome: "success" | OutcomeError["kind"];
  readonly code?: string;
  readonly message?: string;
  readonly cause?: OutcomeError["kind"];
}

/** What a log or a tracer may see. Off unless given; everything is redacted, and nothing an observer does changes anything. */
export interface SocketHooks {
  readonly onSent?: (record: FrameRecord) => unknown;
  readonly onReceived?: (record: FrameRecord) => unknown;
  /** Once per request, when its promise settles. Heartbeats are none. */
  readonly onOutcome?: (record: SocketOutcomeRecord) => unknown;
}
