/** A callback address as an application has one: a real server with the client's receiver behind it. What comes and what is answered is judged. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createPushReceiver, type ReceivedEvent } from "@trunkline/cc-gateway";
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
  /** What the client's receiver has handed on. */
  readonly events: readonly ReceivedEvent[];
  /** Waits until what has been pushed so far is enough. */
  until(enough: (pushes: readonly Push[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

export interface ReceiverOptions {
  /** Absent: earlier generations, which send none. */
  readonly serviceToken?: string;
  readonly strict?: boolean;
}

export async function startPushReceiver(
  contract: Contract,
  judge: Judge,
  webhook: string,
  { serviceToken, strict }: ReceiverOptions = {},
): Promise<PushReceiver> {
  const operation = contract.webhooks.find(({ operationId }) => operationId === webhook);
  if (operation === undefined) throw new Error(`The contract has no webhook ${webhook}`);
  const pushes: Push[] = [];
  const events: ReceivedEvent[] = [];
  const receive = createPushReceiver({
    authorize: serviceToken ?? (() => true),
    onEvent: (event) => events.push(event),
    strict,
  });
  const watchers = new Set<() => void>();

  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const body: unknown = JSON.parse(text);
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const answer = await receive(new Request("http://127.0.0.1/", { method: "POST", headers, body: text }));
    const answered = await answer.text();
    const misfits = [...judge.request(operation, body), ...judge.reply(operation, answer.status, JSON.parse(answered))];
    const findings = misfits.map(({ pointer, message }) => `${webhook}: ${pointer} ${message}`);
    pushes.push({ headers: request.headers, body, findings });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(answered);
    for (const look of watchers) look();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/agentevent/pushresult`,
    pushes,
    events,
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
