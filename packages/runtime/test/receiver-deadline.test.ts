/** A handler that never comes to an end, and one that does when nobody waits for it any more. */
import { describe, expect, test } from "vitest";
import { createDeliveryMemory, type DeliveryStore, type LateDelivery, type WebhookOptions } from "../src/index.js";
import { createTestClock } from "../src/testing.js";
import { json, receiver, records } from "./support/receiver.js";

interface Handler {
  readonly id: unknown;
  readonly end: () => void;
  readonly fail: (cause: unknown) => void;
}

const lists = { ...records, delivery: { key: ["/id"], batches: true } } as const;
const raw = (body: unknown) => ({ method: "POST", headers: json, body: JSON.stringify(body) });

/** Each handler ends when the test says so. */
function open(options: Partial<WebhookOptions> = {}, descriptor = records) {
  const clock = createTestClock();
  const handlers: Handler[] = [];
  const late: LateDelivery[] = [];
  const { receive, refused } = receiver(
    {
      clock,
      onNotification: (notification) =>
        new Promise<void>((end, fail) => {
          const { id } = notification as { readonly id: unknown };
          handlers.push({ id, end, fail });
        }),
      onLate: (each) => late.push(each),
      ...options,
    },
    descriptor,
  );
  const push = (body: unknown) => receive(raw(body));
  const running = (count: number) => expect.poll(() => handlers.length).toBe(count);
  return { clock, handlers, late, refused, push, running };
}

describe("a handler that does not come to an end", () => {
  test("is waited for no longer than 30 seconds, and the vendor may send again", async () => {
    const { clock, push, running, refused } = open();
    const answer = push({ id: 1 });
    await running(1);
    await clock.advance(29_999);
    expect(refused).toEqual([]);
    await clock.advance(1);
    expect(await answer).toEqual({
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
      body: "It was not taken in time",
      refusal: { status: 503, kind: "timeout", reason: "It was not taken in time" },
      deliveries: [],
    });
    expect(refused).toHaveLength(1);
    expect(clock.sleepers()).toEqual([]);
  });

  test("does not keep its notification from being handled when that comes again", async () => {
    const { clock, push, running, handlers } = open({ timeoutMs: 5_000 });
    const first = push({ id: 1 });
    await running(1);
    await clock.advance(5_000);
    expect((await first).status).toBe(503);
    const second = push({ id: 1 });
    await running(2);
    handlers[1]?.end();
    expect((await second).deliveries).toMatchObject([{ kind: "new" }]);
    expect((await push({ id: 1 })).deliveries).toMatchObject([{ kind: "repeated" }]);
  });

  test("does not keep those waiting that wait behind it, each for its own time", async () => {
    const { clock, push, running, handlers } = open({ timeoutMs: 5_000 });
    const first = push({ id: 1 });
    await running(1);
    await clock.advance(3_000);
    const second = push({ id: 1 });
    await clock.untilSleeper((ms) => ms === 5_000);
    await clock.advance(2_000);
    expect((await first).status).toBe(503);
    await running(2);
    handlers[1]?.end();
    expect((await second).status).toBe(200);
  });

  test("ends the list it is in: what is left comes again with it, and what was handled is not handled again", async () => {
    const { clock, push, running, handlers } = open({ timeoutMs: 5_000 }, lists);
    const list = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const first = push(list);
    await running(1);
    handlers[0]?.end();
    await running(2);
    await clock.advance(5_000);
    expect((await first).status).toBe(503);
    const again = push(list);
    await running(3);
    handlers[2]?.end();
    await running(4);
    handlers[3]?.end();
    expect((await again).deliveries.map(({ kind }) => kind)).toEqual(["repeated", "new", "new"]);
    expect(handlers.map(({ id }) => id)).toEqual([1, 2, 2, 3]);
  });
});

describe("a handler that comes to an end too late", () => {
  test("and well is told, and its notification is not handled again", async () => {
    const { clock, push, running, handlers, late } = open();
    const answer = push({ id: 1 });
    await running(1);
    await clock.advance(30_000);
    const { deliveries } = await answer;
    handlers[0]?.end();
    await expect.poll(() => late).toHaveLength(1);
    expect(late).toMatchObject([{ delivery: { kind: "new", notification: { id: 1 } } }]);
    expect(late[0]).not.toHaveProperty("refusal");
    expect(deliveries).toEqual([]);
    expect((await push({ id: 1 })).deliveries).toMatchObject([{ kind: "repeated" }]);
  });

  test("and badly is told with what it threw, which is nobody's unhandled rejection", async () => {
    const { clock, push, running, handlers, late } = open();
    const answer = push({ id: 1 });
    await running(1);
    await clock.advance(30_000);
    await answer;
    const cause = new Error("full");
    handlers[0]?.fail(cause);
    await expect.poll(() => late).toMatchObject([{ refusal: { kind: "handler", cause } }]);
    const again = push({ id: 1 });
    await running(2);
    handlers[1]?.end();
    expect((await again).deliveries).toMatchObject([{ kind: "new" }]);
  });

  test("leaves a repetition alone that is being handled meanwhile", async () => {
    const { clock, push, running, handlers, late } = open();
    const first = push({ id: 1 });
    await running(1);
    await clock.advance(30_000);
    await first;
    const second = push({ id: 1 });
    await running(2);
    handlers[0]?.end();
    await expect.poll(() => late).toHaveLength(1);
    handlers[1]?.fail(new Error("full"));
    expect((await second).status).toBe(500);
    const third = push({ id: 1 });
    await running(3);
    handlers[2]?.end();
    expect((await third).status).toBe(200);
  });

  test("is told where nothing is remembered, too", async () => {
    const { clock, push, running, handlers, late } = open({ store: false });
    const answer = push({ id: 1 });
    await running(1);
    await clock.advance(30_000);
    expect((await answer).status).toBe(503);
    handlers[0]?.end();
    await expect.poll(() => late).toHaveLength(1);
  });
});

const never = () => new Promise<never>(() => {});

test.each<readonly [string, Partial<WebhookOptions>]>([
  ["whoever says who may push", { authorize: never }],
  ["the store", { store: { ...createDeliveryMemory(), claim: never } }],
  ["what explains a misfit", { explain: never }],
])("the vendor is answered when %s does not come to an end", async (name, options) => {
  const { clock, push, handlers } = open(options);
  const answer = push(name.includes("misfit") ? {} : { id: 1 });
  await clock.untilSleeper((ms) => ms === 30_000);
  await clock.advance(30_000);
  expect((await answer).refusal?.kind).toBe("timeout");
  expect(handlers).toEqual([]);
});

test("a store that answers too late starts no handler, and its claim is given back", async () => {
  const settled: unknown[] = [];
  let answerClaim: (claim: "new") => void = () => {};
  const store: DeliveryStore = {
    claim: () => new Promise((resolve) => (answerClaim = resolve)),
    settle: (_key, handled) => void settled.push(handled),
    advance: () => true,
  };
  const { clock, push, handlers } = open({ store });
  const answer = push({ id: 1 });
  await clock.untilSleeper((ms) => ms === 30_000);
  await clock.advance(30_000);
  expect((await answer).status).toBe(503);
  answerClaim("new");
  await expect.poll(() => settled).toEqual([false]);
  expect(handlers).toEqual([]);
});

test("a body that does not come to an end is answered", async () => {
  const clock = createTestClock();
  const { receive } = receiver({ clock, timeoutMs: 1_000 });
  const request = new Request("https://crm.example/cdr", {
    method: "POST",
    headers: json,
    body: new ReadableStream(),
    ...{ duplex: "half" },
  });
  const answer = receive(request);
  await clock.advance(1_000);
  expect((await answer).refusal?.kind).toBe("timeout");
});

test("a time that is none is a mistake of the program", () => {
  for (const timeoutMs of [0, -1, Number.NaN]) expect(() => receiver({ timeoutMs })).toThrow(RangeError);
});
