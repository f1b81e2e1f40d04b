/** Real servers on free ports: Node's `http` as it is, and as Express calls a handler, with and without a parser of bodies in front. */
import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import {
  createWebhookReceiver,
  fromAddresses,
  secretInPath,
  toNodeListener,
  toWebHandler,
  type WebhookDescriptor,
  type WebhookOptions,
} from "../src/index.js";

const records: WebhookDescriptor = {
  method: "POST",
  body: {
    mediaType: "application/json",
    fits: (value) => typeof value === "object" && value !== null && "id" in value,
  },
  acknowledgement: { status: 200 },
  delivery: { key: ["/id"] },
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function receiver(options: Partial<WebhookOptions> = {}) {
  const taken: unknown[] = [];
  const receive = createWebhookReceiver("push", records, {
    onNotification: (each) => void taken.push(each),
    ...options,
  });
  return { receive, taken };
}

const push = (url: string, body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  fetch(url, { method: "POST", headers, body });

test("a web handler answers a web request", async () => {
  const { receive, taken } = receiver();
  const handle = toWebHandler(receive);
  const headers = { "content-type": "application/json" };
  const response = await handle(new Request("https://crm.example/cdr", { method: "POST", headers, body: '{"id":1}' }));
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([200, "", null]);
  const refused = await handle(new Request("https://crm.example/cdr"));
  expect([refused.status, refused.headers.get("allow")]).toEqual([405, "POST"]);
  expect(taken).toEqual([{ id: 1 }]);
});

describe("a listener of Node's http", () => {
  test("takes a body in pieces, and answers as the contract says", async () => {
    const { receive, taken } = receiver();
    const url = await serve(toNodeListener(receive));
    const text = JSON.stringify({ id: "名".repeat(50_000) });
    const status = await new Promise((resolve, reject) => {
      const request = send(url, { method: "POST", headers: { "content-type": "application/json" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on("error", reject);
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += 9_999) request.write(bytes.subarray(at, at + 9_999));
      request.end();
    });
    expect(status).toBe(200);
    expect(taken).toEqual([JSON.parse(text)]);
    const response = await push(url, '{"id":1}');
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("keeps a connection open behind a notification, and closes it behind a refusal", async () => {
    const { receive } = receiver();
    const url = await serve(toNodeListener(receive));
    expect((await push(url, '{"id":1}')).headers.get("connection")).toBe("keep-alive");
    expect((await push(url, "{}", { "content-type": "text/plain" })).headers.get("connection")).toBe("close");
    expect((await push(url, '{"id":2}')).status).toBe(200);
  });

  test.each([
    ["another method", (url: string) => fetch(url), 405],
    ["another media type", (url: string) => push(url, "{}", { "content-type": "text/xml" }), 415],
    [
      "another character set",
      (url: string) => push(url, "{}", { "content-type": "application/json;charset=x-none" }),
      415,
    ],
    ["broken JSON", (url: string) => push(url, "{"), 400],
    ["what does not fit", (url: string) => push(url, "[]"), 400],
    ["a body that says it is too large", (url: string) => push(url, `"${"x".repeat(5_000)}"`), 413],
    ["a body that turns out too large", (url: string) => endless(url), 413],
  ])("refuses %s", async (_, ask, status) => {
    const { receive, taken } = receiver({ maxBytes: 1_000 });
    const url = await serve(toNodeListener(receive));
    const response = await ask(url);
    expect(response.status).toBe(status);
    expect(taken).toEqual([]);
    expect((await push(url, '{"id":1}')).status).toBe(200);
  });

  test("is not disturbed by a sender that goes away in the middle", async () => {
    const kinds: string[] = [];
    const told = new Promise<void>((resolve) => {
      void serve(
        toNodeListener(
          receiver({
            onRefusal({ kind }) {
              kinds.push(kind);
              resolve();
            },
          }).receive,
        ),
      ).then((url) => {
        const request = send(url, { method: "POST", headers: { "content-type": "application/json" } });
        request.on("error", () => {});
        request.write('{"id":', () => request.destroy());
      });
    });
    await told;
    expect(kinds).toEqual(["broken"]);
  });

  test("knows the address of the sender, or of whom a proxy names", async () => {
    const local = receiver({ authorize: fromAddresses("127.0.0.0/8") });
    const elsewhere = receiver({ authorize: fromAddresses("203.0.113.7") });
    const urls = await Promise.all([
      serve(toNodeListener(local.receive)),
      serve(toNodeListener(elsewhere.receive)),
      serve(toNodeListener(elsewhere.receive, { addressOf: ({ headers }) => String(headers["x-forwarded-for"]) })),
    ]);
    const headers = { "content-type": "application/json", "x-forwarded-for": "203.0.113.7" };
    const statuses = await Promise.all(urls.map(async (url) => (await push(url, '{"id":1}', headers)).status));
    expect(statuses).toEqual([200, 403, 200]);
  });

  test("reads the secret from the address", async () => {
    const url = await serve(toNodeListener(receiver({ authorize: secretInPath("s3cret") }).receive));
    expect((await push(`${url}/cdr/s3cret?x=1`, '{"id":1}')).status).toBe(200);
    expect((await push(`${url}/cdr/guess`, '{"id":1}')).status).toBe(401);
  });
});

/** What Express does in front of a handler: it takes the mounted part off the address, and a parser of bodies reads the stream. */
const express =
  (listener: ReturnType<typeof toNodeListener>, parse: (text: string) => unknown) =>
  async (request: IncomingMessage & { originalUrl?: string; body?: unknown }, response: ServerResponse) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    request.originalUrl = request.url ?? "/";
    request.url = "/";
    request.body = parse(text);
    await listener(request, response);
  };

describe("behind a parser of bodies, as in Express", () => {
  test.each<readonly [string, (text: string) => unknown]>([
    ["a value", JSON.parse],
    ["a text", (text) => text],
    ["bytes", (text) => new TextEncoder().encode(text)],
  ])("takes what the parser has left: %s", async (_, parse) => {
    const { receive, taken } = receiver({ authorize: secretInPath("s3cret") });
    const url = await serve(express(toNodeListener(receive), parse));
    expect((await push(`${url}/cdr/s3cret`, '{"id":1}')).status).toBe(200);
    expect((await push(`${url}/cdr/s3cret`, '{"id":1}')).status).toBe(200);
    expect((await push(`${url}/cdr/s3cret`, "{}")).status).toBe(400);
    expect((await push(`${url}/cdr/s3cret`, "{}", { "content-type": "text/plain" })).status).toBe(415);
    expect(taken).toEqual([{ id: 1 }]);
  });

  test("reads the stream itself where the parser has left it", async () => {
    for (const left of [{}, undefined, null]) {
      const { receive, taken } = receiver();
      const listener = toNodeListener(receive);
      const url = await serve((request, response) => listener(Object.assign(request, { body: left }), response));
      expect((await push(url, '{"id":1}')).status).toBe(200);
      expect(taken).toEqual([{ id: 1 }]);
    }
  });

  test("refuses what somebody has read and kept for himself", async () => {
    const url = await serve(express(toNodeListener(receiver().receive), () => undefined));
    expect((await push(url, '{"id":1}')).status).toBe(400);
  });

  test("says nothing where somebody else has answered", async () => {
    const { receive } = receiver();
    const listener = toNodeListener(receive);
    const url = await serve((request, response) => {
      response.writeHead(202).end();
      void listener(request, response);
    });
    expect((await push(url, '{"id":1}')).status).toBe(202);
  });
});

/** A body of unknown length that never ends by itself. */
function endless(url: string): Promise<{ readonly status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const request = send(url, { method: "POST", headers }, (response) => {
      resolve({ status: response.statusCode });
      request.destroy();
    });
    request.on("error", reject);
    const more = () => {
      if (!request.destroyed) request.write("x".repeat(500), () => setImmediate(more));
    };
    more();
  });
}
