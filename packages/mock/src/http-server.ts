/**
 * node:http with what a mock must control: header names exactly as given, in the order given (existing clients compare them
 * case by case and some stop reading early), work that happens once the reply is out, and replies that break on purpose.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export type HeaderLine = readonly [name: string, value: string];

export interface HttpRequest {
  readonly method: string;
  /** As on the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Aborted when the client goes away before it is answered. */
  readonly gone: AbortSignal;
}

/** How a reply ends when a fault was asked for: no byte of it, a reset, or half of its body. */
export type Ending = "drop" | "reset" | "truncate";

export interface HttpReply {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  readonly ending?: Ending;
  /** Runs when the reply is handed to the socket, whether or not somebody reads it. */
  readonly after?: () => void;
}

export interface HttpServer {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/** What takes the connections that ask for another protocol. */
export interface Upgrades {
  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

/** Larger bodies are refused: no documented one comes near. */
const maximumBody = 1024 * 1024;

export async function startHttpServer(
  place: { readonly host: string; readonly port: number },
  handle: (request: HttpRequest) => Promise<HttpReply>,
  upgrades?: Upgrades,
): Promise<HttpServer> {
  const server = createServer((incoming, response) => {
    answer(incoming, response, handle).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else write(response, internalError(error));
    });
  });
  if (upgrades !== undefined) server.on("upgrade", upgrades.upgrade);
  await listen(server, place);
  const address = server.address() as AddressInfo;
  return {
    host: place.host,
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        // A connection that was upgraded is no longer the HTTP server's to close.
        upgrades?.close();
      }),
  };
}

function listen(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      done();
    });
  });
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  handle: (request: HttpRequest) => Promise<HttpReply>,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const body = await readBody(incoming);
  if (body === "gone") return;
  if (body === "too large") {
    write(response, tooLarge);
    return;
  }
  const reply = await handle({
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers: incoming.headers,
    body,
    gone: gone.signal,
  });
  write(response, reply);
  reply.after?.();
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | "too large" | "gone"> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maximumBody) return "too large";
      chunks.push(chunk);
    }
  } catch {
    // The client went away in the middle of its request: there is nobody to answer.
    return "gone";
  }
  return Buffer.concat(chunks);
}

function write(response: ServerResponse, { status, headers, body, ending }: HttpReply): void {
  if (ending === "drop") {
    response.destroy();
    return;
  }
  if (ending === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(body, "utf8");
  // writeHead with a flat list keeps names and order as they are; setHeader would merge and reorder.
  response.writeHead(status, [...headers, ["Content-Length", String(bytes.length)] as const].flat());
  if (ending === "truncate") {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
    return;
  }
  response.end(bytes);
}

const tooLarge: HttpReply = {
  status: 413,
  headers: [
    ["Content-Type", "application/problem+json"],
    ["Connection", "close"],
  ],
  body: JSON.stringify({ title: "Body too large", status: 413, detail: `The mock takes ${maximumBody} bytes.` }),
};

function internalError(error: unknown): HttpReply {
  const detail = error instanceof Error ? error.message : "unknown";
  return {
    status: 500,
    headers: [["Content-Type", "application/problem+json"]],
    body: JSON.stringify({ title: "The mock failed", status: 500, detail }),
  };
}
