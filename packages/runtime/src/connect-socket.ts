/**
 * One connection over whatever implements `WebSocket`: the platform, the package `ws`, or something passed in. It ends once, and says how;
 * after that nothing of it is heard. A new connection is a new socket, so listeners never add up.
 */
import type { Clock } from "./clock.js";

/** What is used of a `WebSocket`. */
export interface SocketLike {
  binaryType: string;
  readonly readyState: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "error", listener: (event: unknown) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { readonly code: number; readonly reason: string }) => void): void;
}

/** The third argument is the package `ws`'s; browsers cannot set headers. */
export type SocketConstructor = new (
  url: string,
  protocols?: string | string[],
  options?: { headers?: Record<string, string> },
) => SocketLike;

export interface Closed {
  /** Absent: the connection broke, or was never made. */
  readonly code?: number;
  readonly reason?: string;
  /** It was open before. */
  readonly opened: boolean;
  /** We gave it up, and why. */
  readonly dropped?: "silent" | "tooSlow" | "sessionLost" | "stopped" | "signIn" | "renewed";
  readonly cause?: unknown;
}

export interface Connection {
  /** Settles when the connection is open, with true, or has ended before, with false. */
  readonly opened: Promise<boolean>;
  readonly ended: Promise<Closed>;
  /** Aborted when it has ended. */
  readonly signal: AbortSignal;
  /** False: it certainly did not leave. */
  send(text: string): boolean;
  /** Ends it at once for us; the peer is told if it still listens. */
  drop(why: NonNullable<Closed["dropped"]>): void;
}

export interface ConnectOptions {
  readonly WebSocket: SocketConstructor;
  readonly url: string;
  readonly protocols: readonly string[];
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly clock: Clock;
  readonly connectTimeoutMs: number;
  readonly onFrame: (data: unknown) => void;
  /** Before anything that waits for `ended` goes on. */
  readonly onEnd: () => void;
}

const OPEN = 1;

/** Throws what the constructor throws: an address or a protocol that is none. */
export function connectSocket(options: ConnectOptions): Connection {
  const { WebSocket, url, protocols, headers, clock, connectTimeoutMs, onFrame, onEnd } = options;
  const list = [...protocols];
  const socket =
    headers === undefined ? new WebSocket(url, list) : new WebSocket(url, list, { headers: { ...headers } });
  // Without this a browser hands binary frames over as blobs.
  socket.binaryType = "arraybuffer";

  const over = new AbortController();
  /** Aborted when the handshake is done, or never will be. */
  const handshake = new AbortController();
  let opened = false;
  let failure: unknown;
  let tellOpened: (open: boolean) => void = () => {};
  let tellEnded: (closed: Closed) => void = () => {};
  const opening = new Promise<boolean>((resolve) => {
    tellOpened = resolve;
  });
  const ended = new Promise<Closed>((resolve) => {
    tellEnded = resolve;
  });

  function end(how: Omit<Closed, "opened">): void {
    if (over.signal.aborted) return;
    over.abort();
    handshake.abort();
    tellOpened(false);
    tellEnded({ ...how, opened });
    onEnd();
  }
  function drop(why: NonNullable<Closed["dropped"]>): void {
    if (over.signal.aborted) return;
    end({ dropped: why });
    // A peer that says nothing any more would keep us waiting for its half of the closing.
    if (why === "silent" && "terminate" in socket && typeof socket.terminate === "function") socket.terminate();
    else socket.close(1000);
  }

  socket.addEventListener("open", () => {
    if (over.signal.aborted) return;
    opened = true;
    handshake.abort();
    tellOpened(true);
  });
  socket.addEventListener("message", ({ data }) => {
    if (!over.signal.aborted) onFrame(data);
  });
  // Never taken off: `ws` also reports after the end, and throws what nobody listens to.
  socket.addEventListener("error", (event) => {
    failure ??= typeof event === "object" && event !== null && "error" in event ? event.error : event;
  });
  socket.addEventListener("close", ({ code, reason }) =>
    end({ code, reason, ...(failure === undefined ? {} : { cause: failure }) }),
  );
  clock.sleep(connectTimeoutMs, handshake.signal).then(
    () => drop("tooSlow"),
    () => {},
  );

  return {
    opened: opening,
    ended,
    signal: over.signal,
    send(text) {
      if (over.signal.aborted || socket.readyState !== OPEN) return false;
      socket.send(text);
      return true;
    },
    drop,
  };
}
