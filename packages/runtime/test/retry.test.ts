import { expect, test } from "vitest";
import { createClient } from "../src/index.js";
import { networkFailure } from "../src/network-error.js";
import { outcomeError, pauseBefore } from "../src/retry.js";
import { createTestClock } from "../src/testing.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { closedPort, json, serve } from "./support/serve.js";

const context = { agent: "291" };

test("repeats a safe request with growing pauses until it works", async () => {
  const clock = createTestClock();
  const server = await serve((_request, response, count) =>
    count === 3 ? json(response, { code: "0" }) : response.writeHead(503).end(),
  );
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context, clock, random: () => 1 });
  const call = operations.poll();
  await clock.untilSleeper((ms) => ms === 250);
  await clock.advance(250);
  await clock.untilSleeper((ms) => ms === 500);
  await clock.advance(500);
  expect((await call).error).toBeUndefined();
  expect(server.received).toHaveLength(3);
  expect(clock.sleepers()).toEqual([]);
});

test("gives up after two repeats with the last failure", async () => {
  const clock = createTestClock();
  const server = await serve((_request, response, count) => response.writeHead(500 + count + 1).end());
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context, clock, random: () => 0 });
  const call = operations.poll();
  for (const pause of [125, 250]) {
    await clock.untilSleeper((ms) => ms === pause);
    await clock.advance(pause);
  }
  expect((await call).error).toMatchObject({ kind: "http", status: 504 });
  expect(server.received).toHaveLength(3);
});

test("repeats nothing for a caller who must know of each lost reply", async () => {
  const server = await serve((_request, response) => response.writeHead(503).end());
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context });
  expect((await operations.poll({}, { retry: false })).error).toMatchObject({ kind: "http", status: 503 });
  expect(server.received).toHaveLength(1);
});

test("draws the credential anew for each try", async () => {
  const clock = createTestClock();
  const server = await serve((_request, response, count) =>
    count === 1 ? response.writeHead(503, { "set-key": "KEY=two" }).end() : json(response, { code: "0" }),
  );
  const credentials = { Key: "one" };
  const client = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context, clock, credentials, random: () => 1 });
  const call = client.operations.poll();
  await clock.untilSleeper((ms) => ms === 250);
  await clock.advance(250);
  await call;
  expect(server.received.map(({ headers }) => headers.key)).toEqual(["one", "two"]);
});

test("a command that need not be repeated is when it certainly never left", async () => {
  const clock = createTestClock();
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: await closedPort(), context, clock, random: () => 1 });
  const never = await operations.dial({ called: "5" });
  expect(never.error).toMatchObject({ kind: "network", sent: false });

  const call = operations.ring();
  for (const pause of [250, 500]) {
    await clock.untilSleeper((ms) => ms === pause);
    await clock.advance(pause);
  }
  expect((await call).error).toMatchObject({ kind: "network", sent: false });
});

test("a command that was sent is never repeated", async () => {
  const server = await serve((_request, response) => response.writeHead(503).end());
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context });
  expect((await operations.ring()).error).toMatchObject({ kind: "outcomeUnknown" });
  expect((await operations.dial({ called: "5" })).error).toMatchObject({ kind: "outcomeUnknown" });
  expect(server.received).toHaveLength(2);
});

test("does not pause past the deadline: the failure is told at once", async () => {
  const clock = createTestClock();
  const server = await serve((_request, response) => response.writeHead(503, { "retry-after": "60" }).end());
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context, clock });
  expect((await operations.poll()).error).toMatchObject({ kind: "http", status: 503 });
  expect(server.received).toHaveLength(1);
});

test("an abort ends the pause before a repeat", async () => {
  const clock = createTestClock();
  const abort = new AbortController();
  const server = await serve((_request, response) => response.writeHead(503).end());
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context, clock });
  const call = operations.poll({}, abort);
  await clock.untilSleeper((ms) => ms < 1_000);
  abort.abort();
  expect((await call).error).toMatchObject({ kind: "aborted" });
  await clock.advance(1_000);
  expect(server.received).toHaveLength(1);
});

test("an abort between repeats of what never left is an abort, and not an unknown outcome", async () => {
  const clock = createTestClock();
  const abort = new AbortController();
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: await closedPort(), context, clock });
  const call = operations.ring({}, abort);
  await clock.untilSleeper((ms) => ms < 1_000);
  abort.abort();
  expect((await call).error).toMatchObject({ kind: "aborted" });
});

const rules = { leftMs: 60_000, random: () => 1, options: {} };
const http = { kind: "http", operation: "x", status: 503, message: "x: HTTP 503" } as const;
const refused = { kind: "network", operation: "x", sent: false, cause: null, message: "x: no connection" } as const;

test("pauses double up to the longest, and wait as long as the vendor asks", () => {
  const pause = (repeat: number, more = {}) =>
    pauseBefore(
      repeat,
      { error: http, lost: true, passing: true, ...more },
      { ...rules, retry: "safe", options: { repeats: 9 } },
    );
  expect([1, 2, 3, 4, 5, 6, 7].map((repeat) => pause(repeat))).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]);
  expect(pause(1, { waitMs: 7_000 })).toBe(7_000);
  expect(pause(1, { passing: false })).toBeUndefined();
});

test.each([
  ["safe", http, 250],
  ["safe", refused, 250],
  ["onConnectError", http, undefined],
  ["onConnectError", refused, 250],
  ["never", http, undefined],
  ["never", refused, undefined],
] as const)("class %s after %j: pause %s", (retry, error, expected) => {
  expect(pauseBefore(1, { error, lost: error === http, passing: true }, { ...rules, retry })).toBe(expected);
});

test("only an unsafe command's lost reply makes its outcome unknown", () => {
  expect(outcomeError("safe", { error: http, lost: true })).toBe(http);
  expect(outcomeError("never", { error: refused, lost: false })).toBe(refused);
  expect(outcomeError("onConnectError", { error: http, lost: true })).toEqual({
    kind: "outcomeUnknown",
    operation: "x",
    message: "x: nobody knows whether it was executed (HTTP 503)",
    cause: http,
  });
});

const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
test.each([
  [failed({ code: "ECONNREFUSED" }), { sent: false, repeatable: true, code: "ECONNREFUSED" }],
  [failed({ code: "UND_ERR_CONNECT_TIMEOUT" }), { sent: false, repeatable: true, code: "UND_ERR_CONNECT_TIMEOUT" }],
  [failed({ code: "ETIMEDOUT", syscall: "connect" }), { sent: false, repeatable: true, code: "ETIMEDOUT" }],
  [failed({ code: "ETIMEDOUT", syscall: "read" }), { sent: true, repeatable: true, code: "ETIMEDOUT" }],
  [failed({ code: "ECONNRESET", syscall: "read" }), { sent: true, repeatable: true, code: "ECONNRESET" }],
  [failed({ code: "CERT_HAS_EXPIRED" }), { sent: false, repeatable: false, code: "CERT_HAS_EXPIRED" }],
  [
    failed({ code: "SELF_SIGNED_CERT_IN_CHAIN" }),
    { sent: false, repeatable: false, code: "SELF_SIGNED_CERT_IN_CHAIN" },
  ],
  [
    failed({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }),
    { sent: true, repeatable: true, code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" },
  ],
  [
    failed(new AggregateError([{ code: "ECONNREFUSED" }, { code: "ENETUNREACH", syscall: "connect" }])),
    { sent: false, repeatable: true, code: "ECONNREFUSED" },
  ],
  [failed(new AggregateError([{ code: "ECONNREFUSED" }, {}])), { sent: true, repeatable: true, code: "ECONNREFUSED" }],
  [failed({ code: "call me at 555" }), { sent: true, repeatable: true }],
  [new TypeError("Failed to fetch"), { sent: true, repeatable: true }],
  ["text", { sent: true, repeatable: true }],
  [undefined, { sent: true, repeatable: true }],
])("reads what %j tells of a failed fetch", (error, expected) => {
  expect(networkFailure(error)).toEqual(expected);
});
