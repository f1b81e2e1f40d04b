import { createTestClock } from "@trunkline/runtime/testing";
import { expect, it } from "vitest";
import { keepFresh } from "../src/keep-fresh.js";

const hour = 3_600_000;

it("replaces a connection between calls once it is 22 hours old, and in a call before it is 24", async () => {
  const clock = createTestClock(0);
  const stop = new AbortController();
  const replaced: number[] = [];
  let openedAt = 0;
  let idle = true;
  const kept = keepFresh({
    clock,
    signal: stop.signal,
    openedAt: () => openedAt,
    isIdle: () => idle,
    reconnect() {
      replaced.push(clock.now() / hour);
      openedAt = clock.now();
      return true;
    },
  });
  await clock.untilSleeper((ms) => ms === 22 * hour);
  await clock.advance(22 * hour);
  expect(replaced).toEqual([22]);

  idle = false;
  await clock.untilSleeper(() => true);
  for (let minutes = 0; minutes < 24 * 60 && replaced.length < 2; minutes += 1) {
    await clock.advance(60_000);
    await clock.untilSleeper(() => true);
  }
  expect(replaced[1]).toBeCloseTo(22 + 24 - 1 / 6, 1);
  stop.abort();
  await kept;
});

it("tries again a minute later when something is in flight", async () => {
  const clock = createTestClock(0);
  const stop = new AbortController();
  let asked = 0;
  void keepFresh({
    clock,
    signal: stop.signal,
    openedAt: () => 0,
    isIdle: () => true,
    reconnect() {
      asked += 1;
      return false;
    },
  });
  await clock.untilSleeper(() => true);
  await clock.advance(22 * hour);
  for (const expected of [1, 2, 3]) {
    expect(asked).toBe(expected);
    expect(await clock.untilSleeper(() => true)).toBe(60_000);
    await clock.advance(60_000);
  }
  stop.abort();
});
