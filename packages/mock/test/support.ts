/** Real mocks on free ports, and requests written byte by byte where the wire matters. */
import { request } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { type CcGatewayOptions, type Mock, type MockOptions, startMock } from "../src/index.js";
import { isObject, type Json } from "../src/json.js";

export type CcGatewayMock = Mock<"cc-gateway">;

export async function start(options: MockOptions & CcGatewayOptions = {}): Promise<CcGatewayMock> {
  const mock = await startMock("cc-gateway", options);
  onTestFinished(() => mock.close());
  return mock;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly rawHeaders: readonly string[];
  readonly text: string;
  readonly body: Json;
  readonly code: Json | undefined;
  /** From `Set-GUID`, without the prefix. */
  readonly guid: string | undefined;
}

export interface Sent {
  readonly body?: Json;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Below the base path, like a client. */
export function send(mock: CcGatewayMock, method: string, path: string, sent: Sent = {}): Promise<Answer> {
  return sendTo(mock.url + path, method, sent);
}

export function sendTo(url: string, method: string, { body, text, headers, signal }: Sent = {}): Promise<Answer> {
  const payload = text ?? (body === undefined ? "" : JSON.stringify(body));
  return new Promise((done, failed) => {
    const outgoing = request(url, {
      method,
      agent: false,
      headers: { ...(payload === "" ? {} : { "Content-Type": "application/json" }), ...headers },
      ...(signal === undefined ? {} : { signal }),
    });
    outgoing.once("error", failed);
    outgoing.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", failed);
      response.once("end", () => {
        const received = Buffer.concat(chunks).toString("utf8");
        const parsed = parse(received);
        const guid = response.headers["set-guid"];
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          rawHeaders: response.rawHeaders,
          text: received,
          body: parsed,
          code: isObject(parsed) ? parsed.retcode : undefined,
          guid: typeof guid === "string" ? guid.replace("JSESSIONID=", "") : undefined,
        });
      });
    });
    outgoing.end(payload);
  });
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Exactly these bytes; everything the server sends until it closes. */
export function raw(mock: CcGatewayMock, bytes: string | Buffer): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(mock.port, mock.host);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.once("error", failed);
    socket.once("close", () => done(Buffer.concat(chunks).toString("latin1")));
    socket.write(bytes);
  });
}

/** The body of a raw reply with a known length. */
export function bodyOf(reply: string): string {
  return reply.slice(reply.indexOf("\r\n\r\n") + 4);
}

export class Agent {
  guid = "";
  readonly #mock: CcGatewayMock;
  readonly id: string;

  constructor(mock: CcGatewayMock, id: string) {
    this.#mock = mock;
    this.id = id;
  }

  /** The path's `{}` stands for the agent's ID; the newest GUID is kept like a client keeps it. */
  async send(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const answer = await send(this.#mock, method, path.replace("{}", this.id), {
      ...sent,
      headers: { Guid: this.guid, ...sent.headers },
    });
    if (answer.guid !== undefined) this.guid = answer.guid;
    return answer;
  }

  poll(sent: Sent = {}): Promise<Answer> {
    return this.send("GET", "/agentevent/{}", sent);
  }

  /** The events that wait, without holding: a mock with `holdMs: 0`. */
  async events(): Promise<{ readonly eventType: string; readonly content: Json }[]> {
    const events: { readonly eventType: string; readonly content: Json }[] = [];
    for (;;) {
      const { body } = await this.poll();
      const event = isObject(body) ? body.event : undefined;
      if (!isObject(event)) return events;
      events.push({ eventType: String(event.eventType), content: event.content ?? null });
    }
  }

  async eventTypes(): Promise<string[]> {
    return (await this.events()).map(({ eventType }) => eventType);
  }
}

export const credentials: Json = { password: "example-password", phonenum: "6001" };

export async function signedIn(
  mock: CcGatewayMock,
  id = "291",
  more: { readonly [name: string]: Json } = {},
): Promise<Agent> {
  const agent = new Agent(mock, id);
  await agent.send("PUT", "/onlineagent/{}", { body: { password: "example-password", phonenum: `6${id}`, ...more } });
  return agent;
}

/** Signed in, queues set, nothing in the queue. */
export async function ready(
  mock: CcGatewayMock,
  id = "291",
  more: { readonly [name: string]: Json } = {},
): Promise<Agent> {
  const agent = await signedIn(mock, id, more);
  await agent.send("POST", "/onlineagent/{}/resetskill/true");
  await agent.events();
  return agent;
}
