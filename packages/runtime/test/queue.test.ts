import { expect, test } from "vitest";
import { createClient } from "../src/index.js";
import { createQueue } from "../src/queue.js";
import { createTestClock } from "../src/testing.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { json, serve } from "./support/serve.js";

const forever = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("lets one in after another, in order, each word on its own", async () => {
  const queue = createQueue();
  const entered: string[] = [];
  const enter = (name: string, word: string) =>
    queue.enter(word, forever).then((leave) => {
      entered.push(name);
      return leave;
    });
  const [first, second, third, other] = [enter("1", "a"), enter("2", "a"), enter("3", "a"), enter("other", "b")];
  await Promise.all([first, other]);
  await settled();
  expect(entered).toEqual(["1", "other"]);
  (await first)();
  (await second)();
  await third;
  expect(entered).toEqual(["1", "other", "2", "3"]);
});

test("who gives up while waiting leaves the queue and does not let the next one in early", async () => {
  const queue = createQueue();
  const leave = await queue.enter("a", forever);
  const impatient = new AbortController();
  const second = queue.enter("a", impatient.signal);
  let third = false;
  const waiting = queue.enter("a", forever).then(() => {
    third = true;
  });
  impatient.abort("enough");
  await expect(second).rejects.toBe("enough");
  await settled();
  expect(third).toBe(false);
  leave();
  await waiting;
});

test("who comes after one that gave up still waits for the first", async () => {
  const queue = createQueue();
  const leave = await queue.enter("a", forever);
  const impatient = new AbortController();
  const second = queue.enter("a", impatient.signal).catch(() => {});
  impatient.abort();
  await second;
  let third = false;
  const waiting = queue.enter("a", forever).then(() => {
    third = true;
  });
  await settled();
  expect(third).toBe(false);
  leave();
  await waiting;
});

test("at whatever moment a waiting command is aborted, it is sent once or never, and the queue goes on", async () => {
  const sentAt: boolean[] = [];
  for (let moment = 0; moment < 40; moment += 1) {
    const sent: string[] = [];
    const fetch = async (_url: string, { body, signal }: RequestInit) => {
      expect(signal?.aborted).toBe(false);
      sent.push(String(body));
      return Response.json({ code: "0" });
    };
    const abort = new AbortController();
    /** From the moment at which the first command makes room. */
    const onOutcome = async () => {
      for (let tick = 0; tick < moment; tick += 1) await null;
      abort.abort();
    };
    const options = { baseUrl: "http://acme.example", context: { agent: "291" }, fetch, hooks: { onOutcome } };
    const client = createClient<AcmeApi>(acme, options);
    const dial = (called: string, options = {}) => client.operations.dial({ called }, options);
    const calls = [dial("1"), dial("2", abort), dial("3")];
    const [, second] = await Promise.all(calls);
    const wasSent = sent.includes('{"called":"2"}');
    expect(sent).toEqual(['{"called":"1"}', ...(wasSent ? ['{"called":"2"}'] : []), '{"called":"3"}']);
    if (!wasSent) expect(second?.error).toMatchObject({ kind: "aborted" });
    sentAt.push(wasSent);
  }
  expect(new Set(sentAt)).toEqual(new Set([false, true]));
});

test("an aborted signal does not get in, and blocks nobody", async () => {
  const queue = createQueue();
  await expect(queue.enter("a", AbortSignal.abort("no"))).rejects.toBe("no");
  await queue.enter("a", forever);
});

test("commands of one agent do not overlap, and a failing one does not hold up the rest", async () => {
  const open: string[] = [];
  const overlaps: string[] = [];
  const server = await serve(async (request, response, count) => {
    if (open.length > 0) overlaps.push(request.url);
    open.push(request.url);
    await settled();
    open.pop();
    if (count === 1) response.destroy();
    else json(response, { code: "0" });
  });
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context: { agent: "291" } });
  const outcomes = await Promise.all(["1", "2", "3"].map((called) => operations.dial({ called })));
  expect(outcomes.map(({ error }) => error?.kind)).toEqual(["outcomeUnknown", undefined, undefined]);
  expect(server.received.map(({ body }) => body)).toEqual(['{"called":"1"}', '{"called":"2"}', '{"called":"3"}']);
  expect(overlaps).toEqual([]);
});

test("a command whose time is over while it waits is never sent, and what it blocked goes on", async () => {
  const clock = createTestClock();
  const held: (() => void)[] = [];
  const server = await serve((_request, response) => held.push(() => json(response, { code: "0" })));
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context: { agent: "291" }, clock });
  const abort = new AbortController();
  const first = operations.dial({ called: "1" });
  const timedOut = operations.dial({ called: "2" }, { timeoutMs: 1_000 });
  const aborted = operations.dial({ called: "3" }, { signal: abort.signal });
  const last = operations.dial({ called: "4" });
  await server.arrived(1);

  await clock.advance(1_000);
  expect((await timedOut).error).toMatchObject({ kind: "timeout", timeoutMs: 1_000 });
  abort.abort("changed my mind");
  expect((await aborted).error).toMatchObject({ kind: "aborted", reason: "changed my mind" });
  held[0]?.();
  expect((await first).error).toBeUndefined();
  await server.arrived(2);
  held[1]?.();
  expect((await last).error).toBeUndefined();
  expect(server.received.map(({ body }) => body)).toEqual(['{"called":"1"}', '{"called":"4"}']);
});

test("a command that got no reply in time makes room for the next", async () => {
  const clock = createTestClock();
  const server = await serve((_request, response, count) => (count === 2 ? json(response, { code: "0" }) : undefined));
  const options = { baseUrl: server.baseUrl, context: { agent: "291" }, clock, lateReplyMs: 60_000 };
  const { operations } = createClient<AcmeApi>(acme, options);
  const lost = operations.dial({ called: "1" }, { timeoutMs: 1_000 });
  const next = operations.dial({ called: "2" });
  await server.arrived(1);
  await clock.advance(1_000);
  expect((await lost).error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "timeout" } });
  expect((await next).error).toBeUndefined();
});
