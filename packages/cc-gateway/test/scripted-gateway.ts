/** A gateway that answers as a test tells it to: a real server on a free port. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly retcode: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly event?: unknown;
  readonly guid?: string;
}

export interface SeenRequest {
  readonly method: string;
  /** Below the agent: `/onlineagent/291/forcelogin`. */
  readonly path: string;
  readonly guid: string | undefined;
  readonly body: unknown;
}

export interface ScriptedGateway {
  readonly baseUrl: string;
  readonly seen: readonly SeenRequest[];
  /** Requests of this kind so far. */
  count(what: string): number;
  /** Waits until the n-th request of this kind has come. */
  until(what: string, count: number): Promise<void>;
  close(): Promise<void>;
}

/** `what`: `PUT /onlineagent/291`. A poll for which there is no answer is held until the gateway closes. */
export async function startGateway(
  answer: (what: string, count: number) => Answer | undefined,
): Promise<ScriptedGateway> {
  const seen: SeenRequest[] = [];
  const waiting = new Set<() => void>();
  const count = (what: string) => seen.filter(({ method, path }) => `${method} ${path}` === what).length;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = (request.url ?? "").replace("/agentgateway/resource", "").replace(/\?.*/, "");
      const method = request.method ?? "";
      const { guid } = request.headers;
      seen.push({ method, path, guid: typeof guid === "string" ? guid : undefined, body });
      for (const look of waiting) look();
      const given = answer(`${method} ${path}`, count(`${method} ${path}`));
      if (given === undefined) return;
      const { guid: fresh, ...reply } = given;
      if (fresh !== undefined) response.setHeader("Set-GUID", `JSESSIONID=${fresh}`);
      response.setHeader("Content-Type", "application/json;charset=UTF-8");
      response.end(JSON.stringify({ message: "", ...reply }));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/agentgateway/resource`,
    seen,
    count,
    until: (what, wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (count(what) < wanted) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text === "" ? undefined : JSON.parse(text);
}
