/** Everything that goes wrong between a client and its vendor, one by one, each with the outcome it must have. */
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createClient } from "../src/index.js";
import { createTestClock } from "../src/testing.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { type Answer, closedPort, json, serve } from "./support/serve.js";

const context = { agent: "291" };
const open = (baseUrl: string, more: object = {}) =>
  createClient<AcmeApi>(acme, { baseUrl, context, retry: false, ...more }).operations;

/** A safe request and an unsafe command on the same bad day. */
async function onBadDay(answer: Answer, more: object = {}) {
  const { baseUrl } = await serve(answer);
  const operations = open(baseUrl, more);
  return { safe: await operations.poll(), unsafe: await operations.dial({ called: "5" }) };
}

const page = (response: ServerResponse, status: number, text: string, type = "text/html; charset=utf-8") =>
  response.writeHead(status, { "content-type": type }).end(text);

test("wrong credential: the vendor's code says so", async () => {
  const { safe, unsafe } = await onBadDay((_request, response) => json(response, { code: "9" }));
  for (const { error } of [safe, unsafe])
    expect(error).toMatchObject({ kind: "vendor", code: "9", codeKind: "authentication", meaning: "The key is wrong" });
});

test("500: the vendor answered, but not as an operation does", async () => {
  const { safe, unsafe } = await onBadDay((_request, response) => page(response, 500, "<h1>Oops</h1>"));
  const error = { kind: "http", status: 500 };
  expect(safe).toMatchObject({ error: { ...error, operation: "poll" }, reply: { status: 500, body: "<h1>Oops</h1>" } });
  expect(unsafe.error).toMatchObject(error);
});

test.each([502, 503, 504])(
  "%d: something in front of the vendor answered, so a command may have been executed",
  async (status) => {
    const { safe, unsafe } = await onBadDay((_request, response) => page(response, status, "<h1>Bad gateway</h1>"));
    expect(safe.error).toMatchObject({ kind: "http", status });
    expect(unsafe.error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "http", status } });
    expect(unsafe.error?.message).toBe(
      `dial: nobody knows whether it was executed (HTTP ${status}, which the contract does not describe)`,
    );
  },
);

test.each<[string, Answer, string]>([
  ["HTML for JSON", (_request, response) => page(response, 200, "<h1>Log in</h1>"), "is not JSON (text/html)"],
  ["JSON cut off", (_request, response) => page(response, 200, '{"code":"0', "application/json"), "is broken JSON"],
  ["no body", (_request, response) => response.end(), "is empty"],
  [
    "broken UTF-8",
    (_request, response) => response.end(Buffer.from([0x22, 0xff, 0x22])),
    "is not text in the character set it claims",
  ],
  [
    "a character set nobody knows",
    (_request, response) => page(response, 200, "{}", "application/json; charset=klingon"),
    "is not text in the character set it claims",
  ],
])("%s: no body that the contract allows", async (_what, answer, message) => {
  const { safe, unsafe } = await onBadDay(answer);
  const error = { kind: "contract", direction: "reply", misfits: [{ pointer: "", message }] };
  expect(safe.error).toMatchObject(error);
  expect(unsafe.error).toMatchObject({ kind: "outcomeUnknown", cause: error });
});

test("a body in the character set it claims is read", async () => {
  const gbk = Buffer.concat([
    Buffer.from('{"code":"7","text":"'),
    Buffer.from([0xca, 0xbe, 0xc3, 0xa6]),
    Buffer.from('"}'),
  ]);
  const { safe } = await onBadDay((_request, response) =>
    response.writeHead(200, { "content-type": "application/json;charset=GBK" }).end(gbk),
  );
  expect(safe.error).toMatchObject({ vendorMessage: "示忙" });
});

test("a body that breaks the contract: the reply is there to look at, so its command's outcome is not unknown", async () => {
  const { safe, unsafe } = await onBadDay((_request, response) => json(response, { nothing: "known" }));
  expect(safe).toMatchObject({
    error: { kind: "contract", direction: "reply" },
    reply: { body: { nothing: "known" } },
  });
  expect(unsafe.error).toMatchObject({ kind: "contract", direction: "reply" });
});

test.each<[string, Answer]>([
  [
    "a body shorter than its length",
    (_request, response) =>
      response
        .writeHead(200, { "content-type": "application/json", "content-length": "100" })
        .write('{"code":"0"}', () => response.socket?.end()),
  ],
  [
    "a reset in the middle of the reply",
    (_request, response) => response.writeHead(200).write('{"code":', () => response.socket?.resetAndDestroy()),
  ],
])("%s: the connection broke after the request was sent", async (_what, answer) => {
  const { safe, unsafe } = await onBadDay(answer);
  const error = { kind: "network", sent: true };
  expect(safe.error).toMatchObject(error);
  expect(safe.error?.message).toMatch(/^poll: the reply broke off/);
  expect(unsafe.error).toMatchObject({ kind: "outcomeUnknown", cause: error });
});

test("a reset before the reply: a command may have been executed", async () => {
  const { safe, unsafe } = await onBadDay((_request, response) => response.socket?.resetAndDestroy());
  expect(safe.error).toMatchObject({ kind: "network", sent: true });
  expect(unsafe.error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "network", sent: true } });
});

test("a port that fetch never connects to: nothing was sent", async () => {
  const { error } = await open("http://127.0.0.1:1").dial({ called: "40040" });
  expect(error).toMatchObject({ kind: "network", sent: false });
});

test("refused connection: nothing was sent, so the outcome of a command is known", async () => {
  const operations = open(await closedPort());
  for (const { error } of [await operations.poll(), await operations.dial({ called: "5" })]) {
    expect(error).toMatchObject({ kind: "network", sent: false });
    expect(error?.message).toMatch(/: no connection \(ECONNREFUSED\)$/);
  }
});

test("unresolvable host: nothing was sent", async () => {
  const { error } = await open("http://gateway.invalid").dial({ called: "5" });
  expect(error).toMatchObject({ kind: "network", sent: false });
});

test("no TLS where TLS is expected: nothing was sent, and trying again would not help", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const { error } = await open(server.baseUrl.replace("http:", "https:"), { retry: {} }).poll();
  expect(error).toMatchObject({ kind: "network", sent: false });
  expect(server.received).toEqual([]);
});

test("a fetch that gives up for reasons of its own is a network error, not an exception", async () => {
  const fetch = () => Promise.reject(new Error("blocked by the page"));
  const { error } = await open("http://acme.example", { fetch }).poll();
  expect(error).toMatchObject({ kind: "network", sent: true, message: "poll: the connection failed" });
});

test("no reply in time", async () => {
  const clock = createTestClock();
  const server = await serve(() => {});
  const operations = open(server.baseUrl, { clock, timeoutMs: 5_000 });
  const calls = [operations.poll(), operations.dial({ called: "5" }), operations.poll({}, { timeoutMs: 9_000 })];
  await server.arrived(3);
  await clock.advance(5_000);
  expect((await calls[0])?.error).toEqual({
    kind: "timeout",
    operation: "poll",
    timeoutMs: 5_000,
    message: "poll: no outcome within 5000 ms",
  });
  expect((await calls[1])?.error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "timeout" } });
  await clock.advance(4_000);
  expect((await calls[2])?.error).toMatchObject({ kind: "timeout", timeoutMs: 9_000 });
});

test("aborted before it was sent: nothing leaves", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const signal = AbortSignal.abort("no");
  expect((await open(server.baseUrl).dial({ called: "5" }, { signal })).error).toEqual({
    kind: "aborted",
    operation: "dial",
    reason: "no",
    message: "dial: aborted by the caller",
  });
  expect(server.received).toEqual([]);
});

test("aborted in flight: the connection is cut, and a command's outcome is unknown", async () => {
  const cut: Promise<unknown>[] = [];
  const server = await serve((_request, response) => {
    cut.push(new Promise((closed) => response.on("close", closed)));
  });
  // An abort means now: the grace for late replies is not for it.
  const operations = open(server.baseUrl, { lateReplyMs: 60_000, clock: createTestClock() });
  const abort = new AbortController();
  const calls = [operations.poll({}, abort), operations.dial({ called: "5" }, abort)];
  await server.arrived(2);
  abort.abort("stop");
  expect((await calls[0])?.error).toMatchObject({ kind: "aborted", reason: "stop" });
  expect((await calls[1])?.error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "aborted" } });
  await Promise.all(cut);
});

test("a reply that breaks off was sent for, whatever the cause says", async () => {
  const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  const body = () => new ReadableStream({ start: (controller) => controller.error(cause) });
  const fetch = async () => new Response(body());
  const { error } = await open("http://acme.example", { fetch }).dial({ called: "5" });
  expect(error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "network", sent: true } });
});

test("a reply nested deeper than the stack breaks the contract instead of the client", async () => {
  const tree = {
    members: {
      get a() {
        return { also: [tree] };
      },
    },
  };
  const depth = 200_000;
  const server = await serve((_request, response) => response.end(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`));
  const deep = {
    ...acme,
    operations: {
      poll: {
        method: "GET",
        path: "/",
        retry: "safe",
        replies: [{ status: "200", mediaType: "application/json", shape: tree }],
      },
    },
  } as const;
  const records: unknown[] = [];
  const hooks = { onReply: (record: unknown) => records.push(record) };
  const { operations } = createClient<AcmeApi>(deep, { baseUrl: server.baseUrl, hooks });
  expect((await operations.poll()).error).toMatchObject({
    kind: "contract",
    misfits: [{ pointer: "", message: "is nested too deeply to be read" }],
  });
  expect(JSON.stringify(records)).toContain('"[deep]"');
});

test("a credential that would begin another cookie is refused", async () => {
  const server = await serve((_request, response) => json(response, {}));
  const get = { method: "GET", path: "/", retry: "safe", security: [["Crumb"]], replies: [{ status: "200" }] } as const;
  const credentials = { Crumb: { type: "apiKey", in: "cookie", name: "crumb" } } as const;
  const api = { title: "Plain", credentials, operations: { get } };
  const crumb = (Crumb: string) => createClient(api, { baseUrl: server.baseUrl, credentials: { Crumb } }).invoke("get");
  const { error } = await crumb("secret; admin=1");
  expect(error?.message).toBe(
    "get: the request breaks the contract, so it was not sent: the body has a credential that a cookie cannot hold",
  );
  await crumb("secret=");
  expect(server.received.map(({ headers }) => headers.cookie)).toEqual(["crumb=secret="]);
});

test("a credential that no header can carry is refused without being repeated", async () => {
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const { error } = await open(server.baseUrl, { credentials: { Key: "secret\nword" } }).poll();
  expect(error).toMatchObject({ kind: "contract", direction: "request" });
  expect(JSON.stringify(error)).not.toContain("word");
  expect(server.received).toEqual([]);
});
