/** A callback address as an application has one: a real server that judges what is pushed to it and answers as the contract shows. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Contract } from "./contract.js";
import type { Judge } from "./judge.js";

export interface Push {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** What the judge found wrong with it. */
  readonly findings: readonly string[];
}

export interface PushReceiver {
  readonly url: string;
  readonly pushes: readonly Push[];
  /** Waits until what has been pushed so far is enough. */
  until(enough: (pushes: readonly Push[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function startPushReceiver(contract: Contract, judge: Judge, webhook: string): Promise<PushReceiver> {
  const operation = contract.webhooks.find(({ operationId }) => operationId === webhook);
  if (operation === undefined) throw new Error(`The contract has no webhook ${webhook}`);
  const [acknowledgement] = Object.values(operation.replies["200"]?.examples ?? {});
  const pushes: Push[] = [];
  const watchers = new Set<() => void>();

  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const body: unknown = JSON.parse(text);
    const findings = judge.request(operation, body).map(({ pointer, message }) => `${webhook}: ${pointer} ${message}`);
    pushes.push({ headers: request.headers, body, findings });
    response.setHeader("Content-Type", "application/json;charset=UTF-8");
    response.end(JSON.stringify(acknowledgement?.value ?? {}));
    for (const look of watchers) look();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/agentevent/pushresult`,
    pushes,
    until: (enough) =>
      new Promise((done) => {
        const look = () => {
          if (!enough(pushes)) return;
          watchers.delete(look);
          done();
        };
        watchers.add(look);
        look();
      }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The events of a push, in the form of 3.6 (`eventList`) or of its predecessors (`event`). */
export function pushedEvents({ body }: Push): unknown[] {
  const { eventList, event } = Object(body);
  return Array.isArray(eventList) ? eventList : event === undefined ? [] : [event];
}
