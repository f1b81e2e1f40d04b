import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}
export type Answer = (request: Received, response: ServerResponse, count: number) => unknown;

export interface Server {
  readonly baseUrl: string;
  /** What arrived, in order. */
  readonly received: Received[];
  /** Settles when that many requests have arrived. */
  arrived(count: number): Promise<void>;
}

/** A real server on a free port for the length of one test. */
export async function serve(answer: Answer): Promise<Server> {
  const received: Received[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
    const request = { method: incoming.method ?? "", url: incoming.url ?? "", headers: incoming.headers, body };
    received.push(request);
    for (const { count, resolve } of waiting) if (received.length >= count) resolve();
    await answer(request, response, received.length);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    arrived: (count) =>
      new Promise((resolve) => {
        waiting.push({ count, resolve });
        if (received.length >= count) resolve();
      }),
  };
}

export const json = (response: ServerResponse, body: unknown, headers: Record<string, string | string[]> = {}) =>
  response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));

/** A port where nobody listens. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}
