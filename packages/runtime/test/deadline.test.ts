import { getEventListeners, setMaxListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { startDeadline } from "../src/deadline.js";
import { createClient, type OutcomeRecord } from "../src/index.js";
import { createTestClock } from "../src/testing.js";
import { type AcmeApi, acme } from "./support/acme.js";
import { json, serve } from "./support/serve.js";

const context = { agent: "291" };

test("passes at its time, once", async () => {
  const clock = createTestClock();
  const abort = new AbortController();
  const deadline = startDeadline(clock, 100, abort.signal);
  await clock.advance(40);
  expect([deadline.left(), deadline.state()]).toEqual([60, undefined]);
  await clock.advance(60);
  abort.abort("late");
  expect(await deadline.passed).toEqual({ kind: "timeout", timeoutMs: 100 });
  expect(deadline.state()).toEqual({ kind: "timeout", timeoutMs: 100 });
  expect(deadline.signal.aborted).toBe(true);
});

test("passes with the caller's abort and leaves no timer behind", async () => {
  const clock = createTestClock();
  const abort = new AbortController();
  const deadline = startDeadline(clock, 100, abort.signal);
  abort.abort("stop");
  expect(await deadline.passed).toEqual({ kind: "aborted", reason: "stop" });
  await clock.advance(0);
  expect(clock.sleepers()).toEqual([]);
});

test("does not pass any more when the call has ended", async () => {
  const clock = createTestClock();
  const abort = new AbortController();
  const deadline = startDeadline(clock, 100, abort.signal);
  deadline.end();
  abort.abort();
  await clock.advance(200);
  expect(deadline.state()).toBeUndefined();
  expect(deadline.signal.aborted).toBe(false);
});

test("does not pass with a timer that went off at the moment when the call ended", async () => {
  const deaf = { now: () => 0, sleep: () => Promise.resolve() };
  const deadline = startDeadline(deaf, 1, undefined);
  deadline.end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(deadline.state()).toBeUndefined();
});

test("a reply after the deadline is told to the hook, and its credential counts", async () => {
  const clock = createTestClock();
  const held: (() => void)[] = [];
  const server = await serve((_request, response) =>
    held.push(() => json(response, { code: "7" }, { "set-key": "KEY=late" })),
  );
  const outcomes: OutcomeRecord[] = [];
  const late = new Promise<OutcomeRecord>((resolve) => {
    const hooks = { onLateReply: resolve, onOutcome: (record: OutcomeRecord) => outcomes.push(record) };
    const options = { baseUrl: server.baseUrl, context, clock, hooks, lateReplyMs: 10_000, timeoutMs: 1_000 };
    const client = createClient<AcmeApi>(acme, options);
    const call = client.operations.dial({ called: "5" });
    void (async () => {
      await server.arrived(1);
      await clock.advance(1_000);
      expect((await call).error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "timeout" } });
      await clock.advance(9_999);
      held[0]?.();
    })();
  });
  expect(await late).toEqual({
    operation: "dial",
    method: "POST",
    urlTemplate: "/agents/{agent}/calls",
    attempts: 1,
    durationMs: 10_999,
    outcome: "vendor",
    status: 200,
    code: "7",
    message: "dial: the vendor answered 7 (All lines are busy)",
  });
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]).toMatchObject({ outcome: "outcomeUnknown", cause: "timeout", durationMs: 1_000 });
  expect(clock.sleepers()).toEqual([]);
});

test.each([
  ["at the deadline, unless a grace was asked for", 0],
  ["at the end of the grace", 5_000],
])("cuts the connection off %s", async (_when, lateReplyMs) => {
  const clock = createTestClock();
  let closed = false;
  let cut: Promise<void> | undefined;
  const server = await serve((_request, response) => {
    cut = new Promise((resolve) =>
      response.on("close", () => {
        closed = true;
        resolve();
      }),
    );
  });
  const options = { baseUrl: server.baseUrl, context, clock, lateReplyMs, timeoutMs: 1_000 };
  const call = createClient<AcmeApi>(acme, options).operations.poll();
  await server.arrived(1);
  await clock.advance(1_000);
  expect((await call).error).toMatchObject({ kind: "timeout" });
  if (lateReplyMs > 0) {
    expect(closed).toBe(false);
    await clock.advance(lateReplyMs);
  }
  await cut;
});

test("a call that ends leaves neither timers nor listeners", async () => {
  const clock = createTestClock();
  const server = await serve((_request, response) => json(response, { code: "0" }));
  const { signal } = new AbortController();
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: server.baseUrl, context, clock });
  const call = operations.dial({ called: "5" }, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await call;
  expect([getEventListeners(signal, "abort"), clock.sleepers()]).toEqual([[], []]);
});

test("a deadline that is no time is a programming error", async () => {
  const { operations } = createClient<AcmeApi>(acme, { baseUrl: "http://127.0.0.1:1", context });
  await expect(operations.poll({}, { timeoutMs: Number.NaN })).rejects.toThrow(RangeError);
});

test("no listener was left behind on a caller's signal because garbage was collected during the call", async () => {
  setFlagsFromString("--expose_gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const deadlines = Array.from({ length: 200 }, () => startDeadline(createTestClock(), 100, signal));
  for (const _ of [1, 2]) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  for (const deadline of deadlines) deadline.end();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
