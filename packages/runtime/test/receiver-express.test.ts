/** Express itself, with its parsers of bodies in front of the receiver, and what else stands there. */
import { gzipSync } from "node:zlib";
import express, { type Express, type RequestHandler } from "express";
import { describe, expect, test } from "vitest";
import { fromAddresses, secretInPath, toNodeListener, type WebhookOptions } from "../src/index.js";
import { json, push, receiver, serveNode } from "./support/receiver.js";

const anything = () => true;

/** Whatever gets past the receiver is answered with 599. */
async function open(before: readonly RequestHandler[], options: Partial<WebhookOptions> = {}) {
  const { receive, taken, refused } = receiver({ store: false, maxBytes: 1_000, ...options });
  const app: Express = express();
  for (const each of before) app.use(each);
  app.all("/cdr", toNodeListener(receive));
  app.use((_request, response) => void response.sendStatus(599));
  return { url: `${await serveNode(app)}/cdr`, taken, refused };
}

describe.each<readonly [string, readonly RequestHandler[]]>([
  ["no parser", []],
  ["json()", [express.json()]],
  ["raw() for everything", [express.raw({ type: anything })]],
  ["raw() for JSON", [express.raw({ type: "application/json" })]],
  ["text() for everything", [express.text({ type: anything })]],
  ["urlencoded()", [express.urlencoded({ extended: true })]],
  ["all of them", [express.json(), express.urlencoded({ extended: true }), express.text()]],
  ["somebody who takes his time", [(_request, _response, next) => void setImmediate(next)]],
])("behind %s", (_, before) => {
  test.each<readonly [string, BodyInit, Record<string, string>, unknown]>([
    ["a body", '{"id":1}', json, { id: 1 }],
    ["a byte order mark", '\uFEFF{"id":1}', json, { id: 1 }],
    ["a charset", '{"id":"名"}', { "content-type": "application/json;charset=UTF-8" }, { id: "名" }],
    ["a coding that is none", '{"id":1}', { ...json, "content-encoding": "identity" }, { id: 1 }],
  ])("takes %s", async (_name, body, headers, value) => {
    const { url, taken } = await open(before);
    const answer = await push(url, body, headers);
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(taken).toEqual([value]);
  });

  test.each<readonly [string, (url: string) => Promise<Response>, number]>([
    ["another method", (url) => fetch(url), 405],
    ["a question for the head", (url) => fetch(url, { method: "HEAD" }), 405],
    ["a question for the methods", (url) => fetch(url, { method: "OPTIONS" }), 405],
    ["a form", (url) => push(url, new URLSearchParams({ id: "1" }), {}), 415],
    ["plain text", (url) => push(url, '{"id":1}', { "content-type": "text/plain" }), 415],
    ["an empty body", (url) => push(url, ""), 400],
    ["what does not fit", (url) => push(url, "{}"), 400],
  ])("refuses %s, and takes the next", async (_name, ask, status) => {
    const { url, taken } = await open(before);
    expect((await ask(url)).status).toBe(status);
    expect((await push(url, '{"id":1}')).status).toBe(200);
    expect(taken).toEqual([{ id: 1 }]);
  });
});

test("a packed body is taken where a parser has unpacked it, although its header stays", async () => {
  const packed = () => new Uint8Array(gzipSync('{"id":1}'));
  const headers = { ...json, "content-encoding": "gzip" };
  for (const parser of [express.raw({ type: anything }), express.json(), express.text({ type: anything })]) {
    const { url, taken } = await open([parser]);
    expect((await push(url, packed(), headers)).status).toBe(200);
    expect(taken).toEqual([{ id: 1 }]);
  }
  const keeps: RequestHandler = (request, _response, next) => {
    const chunks: Uint8Array[] = [];
    request
      .on("data", (chunk) => chunks.push(chunk))
      .once("end", () => {
        request.body = Buffer.concat(chunks);
        next();
      });
  };
  for (const parser of [[], [express.urlencoded()], [keeps]]) {
    const { url } = await open(parser);
    expect((await push(url, packed(), headers)).status).toBe(415);
  }
});

test("a value is refused over the limit, parsed or not", async () => {
  const body = JSON.stringify({ id: "x".repeat(2_000) });
  for (const parser of [[], [express.json()], [express.raw({ type: anything })]]) {
    const { url } = await open(parser);
    expect((await push(url, body)).status).toBe(413);
  }
});

test("a router takes its part off the address, and a trusted proxy says whose it is", async () => {
  const { receive, refused } = receiver({ authorize: [secretInPath("s3cret"), fromAddresses("203.0.113.0/24")] });
  const app: Express = express().set("trust proxy", "loopback");
  const listener = toNodeListener<express.Request>(receive, { addressOf: ({ ip }) => ip });
  app.use("/hooks/cdr", express.json(), express.Router().post("/:secret", listener));
  const url = `${await serveNode(app)}/hooks/cdr`;
  const from = (secret: string, forwarded: string) =>
    push(`${url}/${secret}`, '{"id":1}', { ...json, "x-forwarded-for": forwarded }).then(({ status }) => status);
  expect(await from("s3cret", "198.51.100.1, 203.0.113.9")).toBe(200);
  expect(await from("s3cret", "203.0.113.9, 198.51.100.1")).toBe(403);
  expect(await from("guess", "203.0.113.9")).toBe(401);
  expect(refused.map(({ kind }) => kind)).toEqual(["address", "unauthorized"]);
});

test("what a handler throws does not reach the application's own middleware for errors", async () => {
  const { receive } = receiver({
    onNotification() {
      throw new Error("postgres://user:secret@db");
    },
  });
  const app: Express = express();
  app.post("/cdr", toNodeListener(receive));
  let reached = false;
  app.use(((_error, _request, response, _next) => {
    reached = true;
    response.sendStatus(599);
  }) satisfies express.ErrorRequestHandler);
  const answer = await push(`${await serveNode(app)}/cdr`, '{"id":1}');
  expect([answer.status, await answer.text(), reached]).toEqual([500, "It could not be taken", false]);
});

test("nothing is said where somebody else has answered", async () => {
  const { url } = await open([
    (_request, response, next) => {
      response.sendStatus(202);
      next();
    },
  ]);
  expect((await push(url, '{"id":1}')).status).toBe(202);
});

test("somebody who has read the body and kept it for himself is told so, and the vendor may send it again", async () => {
  const { url, refused } = await open([
    (request, _response, next) => {
      request.resume().once("end", next);
    },
  ]);
  expect((await push(url, '{"id":1}')).status).toBe(500);
  expect(refused).toMatchObject([{ kind: "handler", cause: { message: /was read before/ } }]);
});
