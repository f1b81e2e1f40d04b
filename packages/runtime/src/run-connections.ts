/**
 * One connection after the other, as long as the session lives: connect, sign in, keep alive, and on a loss wait and begin again. A session that
 * the vendor ended is signed in once more; if it ends again soon, somebody else holds it, and two who take it from each other would never stop.
 */
import { backoffMs } from "./backoff.js";
import type { Clock } from "./clock.js";
import { type Closed, type Connection, connectSocket, type SocketConstructor } from "./connect-socket.js";
import type { NetworkError, OutcomeError, VendorError } from "./outcome.js";
import type { Connected, SocketOptions } from "./socket-options.js";
import type { OwnItem, StreamEnd } from "./stream.js";
import { TrunklineError } from "./unwrap.js";

export interface ConnectionsOptions {
  readonly options: SocketOptions;
  readonly WebSocket: SocketConstructor;
  readonly fatalCloses: ReadonlySet<number>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly push: (item: OwnItem) => void;
  readonly onFrame: (data: unknown) => void;
  /** A request of the hook that signs in. */
  readonly requestOn: (connection: Connection) => Connected["request"];
  /** Everybody may use it. */
  readonly onReady: (connection: Connection) => void;
  readonly onLost: (connection: Connection) => void;
  readonly onEnd: (end: StreamEnd) => void;
}

export interface Connections {
  /** The one there is; its requests are those of the hook until it is ready. */
  readonly current: Connection | undefined;
  readonly ready: boolean;
  readonly end: StreamEnd | undefined;
  sessionLost(error: VendorError, surely: boolean): void;
  /** Another connection in place of this one. */
  renew(): void;
  stop(end: StreamEnd): void;
}

/** How long after a refusal a close counts as its consequence. */
const FAREWELL_MS = 5_000;
/** Within this time after it was signed in again, a session is not signed in again once more. */
const ONCE_MS = 600_000;
/** A hook may make several requests. */
const SIGN_IN_DEADLINES = 3;

type Refused = { readonly error: OutcomeError; readonly final: boolean };

export function runConnections(given: ConnectionsOptions): Connections {
  const { options, clock, random, push } = given;
  const backoff = options.backoffMs ?? { first: 500, longest: 8_000 };
  const stopping = new AbortController();
  let current: Connection | undefined;
  let ready = false;
  let ended: StreamEnd | undefined;
  let farewell: { readonly error: VendorError; readonly at: number; readonly surely: boolean } | undefined;

  function finish(end: StreamEnd): void {
    if (ended !== undefined) return;
    ended = end;
    ready = false;
    stopping.abort();
    given.onEnd(end);
    current?.drop("stopped");
  }

  async function connect(): Promise<Connection> {
    const url = typeof options.url === "string" ? options.url : await options.url();
    stopping.signal.throwIfAborted();
    const connection: Connection = connectSocket({
      WebSocket: given.WebSocket,
      url,
      protocols: options.protocols ?? [],
      headers: options.headers,
      clock,
      connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
      onFrame: given.onFrame,
      onEnd() {
        ready = false;
        given.onLost(connection);
      },
    });
    return connection;
  }

  /** Undefined: signed in. */
  async function signIn(connection: Connection, reason: Connected["reason"], attempt: number) {
    const { onConnected } = options;
    if (onConnected === undefined) return undefined;
    const done = new AbortController();
    const hook = async () => {
      const { signal } = connection;
      return refusal(await onConnected({ request: given.requestOn(connection), reason, attempt, signal }));
    };
    const limitMs = given.timeoutMs * SIGN_IN_DEADLINES;
    const tooLong = clock.sleep(limitMs, done.signal).then(
      (): Refused => {
        const message = `onConnected: did not end within ${limitMs} ms`;
        return { error: { kind: "timeout", operation: "onConnected", timeoutMs: limitMs, message }, final: true };
      },
      () => undefined,
    );
    const refused = await Promise.race([hook().catch(thrown), tooLong]);
    done.abort();
    return refused;
  }

  async function run(): Promise<void> {
    let failures = 0;
    let attempt = 0;
    let opened = false;
    let reason: Connected["reason"] = "first";
    let signedInAgainAt: number | undefined;
    push({ kind: "connecting" });

    while (!stopping.signal.aborted) {
      attempt += 1;
      farewell = undefined;
      let error: OutcomeError;
      let final = false;
      try {
        const connection = await connect();
        current = connection;
        const open = await connection.opened;
        const refused = open ? await signIn(connection, reason, attempt) : undefined;
        if (stopping.signal.aborted) break;
        let readyAt: number | undefined;
        if (refused !== undefined) connection.drop("signIn");
        else if (open && !connection.signal.aborted) {
          readyAt = clock.now();
          if (reason === "sessionLost") signedInAgainAt = readyAt;
          reason = "reconnected";
          push(opened ? { kind: "restored", gap: true } : { kind: "open" });
          opened = true;
          ready = true;
          given.onReady(connection);
        }
        const closed = await connection.ended;
        current = undefined;
        if (stopping.signal.aborted) break;
        if (readyAt !== undefined && clock.now() - readyAt >= backoff.longest) failures = 0;
        error = refused?.error ?? lostError(closed);
        final = refused?.final ?? given.fatalCloses.has(closed.code ?? 0);
        const lost = goneBy(closed);
        if (lost !== undefined && refused === undefined) {
          error = lost;
          reason = "sessionLost";
          const again = signedInAgainAt !== undefined && clock.now() - signedInAgainAt < ONCE_MS;
          final = options.onConnected === undefined || again;
        }
      } catch (cause) {
        if (stopping.signal.aborted) break;
        // Neither the address nor what went wrong with it belongs in a message: it may name an agent.
        const message = "connect: the address cannot be connected to";
        error = { kind: "network", operation: "connect", message, sent: false, cause };
      }

      failures += 1;
      if (!opened && options.firstFailure === "end") final = true;
      if (final || failures >= (options.attempts ?? Number.POSITIVE_INFINITY)) {
        const over = opened && (reason === "sessionLost" || error.kind === "vendor");
        finish({ kind: "closed", reason: over ? "sessionLost" : "failed", cause: error });
        break;
      }
      const delayMs = backoffMs(failures, backoff, random);
      push({ kind: "reconnecting", attempt: failures, delayMs, cause: error });
      await clock.sleep(delayMs, stopping.signal).catch(() => {});
    }
    current = undefined;
  }

  /** What the vendor said before the end, if that explains it. */
  function goneBy({ dropped }: Closed): VendorError | undefined {
    if (farewell === undefined) return undefined;
    if (farewell.surely) return farewell.error;
    return dropped === undefined && clock.now() - farewell.at <= FAREWELL_MS ? farewell.error : undefined;
  }

  // Not at once: what is given here may need what is returned.
  void Promise.resolve().then(run);
  return {
    get current() {
      return current;
    },
    get ready() {
      return ready;
    },
    get end() {
      return ended;
    },
    sessionLost(error, surely) {
      if (current === undefined || current.signal.aborted) return;
      farewell = { error, at: clock.now(), surely };
      if (surely) current.drop("sessionLost");
    },
    renew: () => current?.drop("renewed"),
    stop: finish,
  };
}

/** What the hook's result says. Only a refusal that may pass, and what the network did, is worth another try. */
function refusal(result: unknown): Refused | undefined {
  if (typeof result !== "object" || result === null || !("error" in result) || result.error === undefined) {
    return undefined;
  }
  // An outcome: it is what requests give.
  const error = result.error as OutcomeError;
  return { error, final: isFinal(error) };
}

function thrown(reason: unknown): Refused {
  if (reason instanceof TrunklineError) return { error: reason.error, final: isFinal(reason.error) };
  return { error: { kind: "aborted", operation: "onConnected", message: "onConnected: threw", reason }, final: true };
}

function isFinal(error: OutcomeError): boolean {
  switch (error.kind) {
    case "vendor":
      return !error.retry;
    case "contract":
      return true;
    case "http":
    case "network":
    case "timeout":
    case "aborted":
    case "outcomeUnknown":
      return false;
  }
}

export function lostError(closed: Closed | undefined, operation = "connect", sent = false): NetworkError {
  const how = closed === undefined ? "the connection was lost" : lostText(closed);
  return { kind: "network", operation, message: `${operation}: ${how}`, sent, cause: closed?.cause };
}

function lostText({ code, opened, dropped }: Closed): string {
  if (dropped === undefined) {
    return `the connection ${opened ? "was closed" : "could not be made"}${code === undefined ? "" : ` (${code})`}`;
  }
  switch (dropped) {
    case "silent":
      return "nothing was heard of the vendor any more";
    case "tooSlow":
      return "the handshake took too long";
    case "sessionLost":
      return "the vendor ended the session";
    case "stopped":
      return "the session was closed";
    case "signIn":
      return "signing in failed";
    case "renewed":
      return "the connection is replaced by a new one";
  }
}
