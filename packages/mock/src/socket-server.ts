/** WebSockets beside the HTTP server, on its port: from the request to open one to its end. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Clock } from "@trunkline/runtime";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Faults } from "./faults.js";
import { socketFaultKinds } from "./faults.js";
import type { Upgrades } from "./http-server.js";
import { at } from "./json.js";
import type { LogEntry } from "./log.js";
import type { MessageContract } from "./message-contract.js";
import { receiveFrame } from "./receive-frame.js";
import { createConnection, type SocketConnection } from "./socket-connection.js";
import type { RecordedViolation } from "./start-mock.js";
import type { SocketFront, SocketSession } from "./vendor.js";

export interface SocketParts {
  readonly contract: MessageContract;
  readonly front: SocketFront;
  readonly faults: Faults;
  readonly clock: Clock;
  log(entry: LogEntry): void;
  violation(violation: RecordedViolation): void;
}

export function createSocketServer(parts: SocketParts): Upgrades {
  // No sub-protocol is offered and no compression: the vendors' servers have neither.
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: parts.front.maximumFrame,
    perMessageDeflate: false,
    handleProtocols: () => false,
  });
  return {
    upgrade(incoming, tcp, head) {
      // A client that goes away in the middle of it is no error of the mock.
      tcp.on("error", () => undefined);
      const session = parts.front.connect({ target: incoming.url ?? "/", headers: plainHeaders(incoming) });
      if (session === undefined) {
        parts.log({ kind: "note", text: "handshake refused: the connection ends without an HTTP status" });
        tcp.end(() => tcp.destroy());
        return;
      }
      server.handleUpgrade(incoming, tcp, head, (webSocket) => serve(parts, webSocket, tcp, session));
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function serve(parts: SocketParts, webSocket: WebSocket, tcp: Duplex, session: SocketSession): void {
  let idle = false;
  const connection = createConnection(webSocket, tcp, {
    clock: parts.clock,
    contract: parts.contract,
    pushed(payload, { operation, name }) {
      const fault = parts.faults.take(operation, socketFaultKinds);
      const code = parts.contract.result === undefined ? undefined : at(payload, parts.contract.result.code);
      parts.log({
        kind: "message",
        direction: "pushed",
        name,
        ...(operation === undefined ? {} : { operation }),
        ...(session.agent === undefined ? {} : { agent: session.agent }),
        ...(typeof code === "string" ? { code } : {}),
        violations: [],
        ...(fault === undefined ? {} : { fault: fault.kind }),
        notes: [],
      });
      return fault;
    },
  });
  // Too long a frame, or bytes that are none: `ws` ends the connection by itself and says why here.
  webSocket.on("error", (error) => parts.log({ kind: "note", text: `connection ended: ${error.message}` }));
  webSocket.on("message", (data, isBinary) => {
    if (connection.over.aborted) return;
    try {
      receiveFrame(parts, session, connection, isBinary ? undefined : bytes(data));
    } catch (error) {
      // A mock that fails says so where it can be seen, and is no vendor that is silent.
      parts.log({ kind: "note", text: `the mock failed: ${error instanceof Error ? error.message : "unknown"}` });
      connection.close(1011);
    }
  });
  webSocket.once("close", () => session.closed({ idle }));
  session.opened(connection);
  endWhenIdle(parts.clock, connection, session.idleMs).then((ended) => {
    idle = ended;
    if (ended) {
      parts.log({ kind: "note", text: `connection ended: nothing heard for ${session.idleMs} ms` });
      connection.close();
    }
  });
}

/** Whether it was silence that ended the wait. */
async function endWhenIdle(clock: Clock, connection: SocketConnection, idleMs: number): Promise<boolean> {
  if (idleMs <= 0) return false;
  for (;;) {
    const left = connection.heardAt + idleMs - clock.now();
    if (left <= 0) return true;
    try {
      await clock.sleep(left, connection.over);
    } catch {
      return false;
    }
  }
}

function bytes(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}
