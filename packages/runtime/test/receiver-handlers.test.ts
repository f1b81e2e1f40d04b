/** Real servers on free ports: Node's `http` and `http2`, and handlers of web requests. Express is in `receiver-express.test.ts`. */
import { request as send } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { fromAddresses, secretInPath, toNodeListener, toWebHandler } from "../src/index.js";
import { json, push, receiver, serveNode as serve } from "./support/receiver.js";

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

test("a web handler is told by its server whose address counts", async () => {
  const { receive } = receiver({ authorize: fromAddresses("203.0.113.7") });
  const ask = () => new Request("https://crm.example/cdr", { method: "POST", headers: json, body: '{"id":1}' });
  expect((await toWebHandler(receive)(ask())).status).toBe(403);
  expect((await toWebHandler(receive, { addressOf: () => "203.0.113.7" })(ask())).status).toBe(200);
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

  test("answers nobody, and does not wait for ever, where the sender has gone before it was asked", async () => {
    const { receive, refused } = receiver();
    const listener = toNodeListener(receive);
    const answered = new Promise<void>((resolve, reject) => {
      void serve((request, response) => {
        request.once("close", () => listener(request, response).then(resolve, reject));
      }).then((url) => {
        const request = send(url, { method: "POST", headers: json });
        request.on("error", () => {});
        request.write('{"id":', () => request.destroy());
      });
    });
    await answered;
    expect(refused.map(({ kind }) => kind)).toEqual(["broken"]);
  });

  test("says that somebody else reads the body, where that leaves nothing to take", async () => {
    const { receive, refused } = receiver();
    const listener = toNodeListener(receive);
    const url = await serve((request, response) => {
      request.once("data", () => listener(request, response));
    });
    expect((await push(url, '{"id":1}')).status).toBe(500);
    expect(refused).toMatchObject([{ kind: "handler", cause: { message: /was read before/ } }]);
  });

  test("answers when it cannot be said whose address counts", async () => {
    const { receive, refused } = receiver({ authorize: fromAddresses("203.0.113.7") });
    const cause = new Error("no proxy");
    const addressOf = () => {
      throw cause;
    };
    const url = await serve(toNodeListener(receive, { addressOf }));
    expect((await push(url, '{"id":1}')).status).toBe(500);
    expect(refused).toMatchObject([{ kind: "handler", cause }]);
  });

  test("takes HTTP/2, whose headers are not all headers", async () => {
    const { receive, taken } = receiver();
    const server = createHttp2Server(toNodeListener(receive)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    onTestFinished(async () => {
      session.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    const status = (contentType: string) =>
      new Promise((resolve, reject) => {
        const request = session.request({ ":method": "POST", ":path": "/cdr", "content-type": contentType });
        request.on("response", (headers) => resolve(headers[":status"])).on("error", reject);
        request.resume().end('{"id":1}');
      });
    expect([await status("application/json"), await status("text/xml")]).toEqual([200, 415]);
    expect(taken).toEqual([{ id: 1 }]);
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
