/** One WebSocket from the mock's side: what is sent over it, whole or broken on purpose, and how it ends. */
import type { Duplex } from "node:stream";
import type { Clock } from "@trunkline/runtime";
import type { WebSocket } from "ws";
import { spoil } from "./fault-replies.js";
import type { Fault } from "./faults.js";
import type { JsonObject } from "./json.js";
import type { MessageContract } from "./message-contract.js";

export interface SocketConnection {
  /** When the client was last heard: any byte counts, protocol pings too. */
  readonly heardAt: number;
  /** Aborted when the connection has ended, or is about to. */
  readonly over: AbortSignal;
  /** A push, which meets the faults that wait for its operation. */
  push(payload: JsonObject, about: { readonly operation?: string; readonly name: string }): void;
  /** A reply, with the fault that its request met. */
  reply(payload: JsonObject, fault: Fault | undefined): void;
  /** Exactly this text, JSON or not. */
  sendText(text: string): void;
  /** With a code by a close frame, without one by the end of the TCP connection. Frames sent before arrive. */
  close(code?: number): void;
}

export interface ConnectionParts {
  readonly clock: Clock;
  readonly contract: Pick<MessageContract, "result">;
  /** The fault that a push meets; also where pushes are logged. */
  pushed(payload: JsonObject, about: { readonly operation?: string; readonly name: string }): Fault | undefined;
}

const hugeBytes = 10 * 1024 * 1024;

export function createConnection(webSocket: WebSocket, tcp: Duplex, parts: ConnectionParts): SocketConnection {
  const { clock, contract } = parts;
  const over = new AbortController();
  let heardAt = clock.now();
  /** Frames that let the next one pass. */
  const waiting: string[] = [];
  tcp.on("data", () => {
    heardAt = clock.now();
  });
  webSocket.once("close", () => over.abort());

  function send(data: string | Buffer): void {
    if (over.signal.aborted) return;
    webSocket.send(data, { binary: typeof data !== "string" });
    for (const text of waiting.splice(0)) webSocket.send(text);
  }

  function close(code?: number): void {
    if (over.signal.aborted) return;
    over.abort();
    // The end is sent after what was written before; a client that leaves its half open is not waited for.
    if (code === undefined) tcp.end(() => tcp.destroy());
    else webSocket.close(code);
  }

  function deliver(payload: JsonObject, fault: Fault | undefined): void {
    const text = JSON.stringify(payload);
    const late = () => clock.sleep(fault?.ms ?? 1000, over.signal);
    switch (fault?.kind) {
      case "drop":
      case "silence":
        break;
      case "delay":
        // Aborting the wait rejects it: the connection has ended by then.
        late().then(
          () => send(text),
          () => undefined,
        );
        break;
      case "duplicate":
        send(text);
        send(text);
        break;
      case "reorder":
        waiting.push(text);
        break;
      case "malformed":
        send(text.slice(0, Math.ceil(text.length / 2)));
        break;
      case "wrongType":
        send(JSON.stringify(spoil(payload, fault, contract)));
        break;
      case "binary":
        send(Buffer.from(text, "utf8"));
        break;
      case "huge":
        send(JSON.stringify({ ...payload, padding: "x".repeat(fault.bytes ?? hugeBytes) }));
        break;
      default:
        send(text);
    }
    if (fault?.kind === "drop" || fault?.kind === "closeAfter") close(fault.closeCode);
  }

  return {
    get heardAt() {
      return heardAt;
    },
    over: over.signal,
    push(payload, about) {
      if (!over.signal.aborted) deliver(payload, parts.pushed(payload, about));
    },
    reply: deliver,
    sendText: send,
    close,
  };
}
