import { expect, test } from "vitest";
import { systemClock } from "../src/clock.js";
import { createTestClock } from "../src/testing.js";

test("wakes sleepers in order and each at its own time", async () => {
  const clock = createTestClock(1_000);
  const seen: [string, number][] = [];
  const note = (name: string) => () => void seen.push([name, clock.now()]);
  clock.sleep(20).then(note("late"));
  clock
    .sleep(10)
    .then(note("early"))
    .then(() => clock.sleep(5))
    .then(note("nested"));
  await clock.advance(19);
  expect(seen).toEqual([
    ["early", 1_010],
    ["nested", 1_015],
  ]);
  await clock.advance(1);
  expect(seen.at(-1)).toEqual(["late", 1_020]);
  expect(clock.now()).toBe(1_020);
});

test("waits for a sleeper of the wanted length", async () => {
  const clock = createTestClock();
  clock.sleep(30_000);
  const found = clock.untilSleeper((ms) => ms < 1_000);
  clock.sleep(250);
  expect(await found).toBe(250);
  expect(clock.sleepers()).toEqual([250, 30_000]);
});

test.each([
  ["test", createTestClock()],
  ["system", systemClock],
])("the %s clock wakes a sleeper with the reason of an abort", async (_name, clock) => {
  const controller = new AbortController();
  const nap = clock.sleep(60_000, controller.signal);
  controller.abort("stop");
  await expect(nap).rejects.toBe("stop");
  await expect(clock.sleep(60_000, controller.signal)).rejects.toBe("stop");
});

test("leaves no sleeper behind after an abort", async () => {
  const clock = createTestClock();
  const controller = new AbortController();
  const nap = clock.sleep(500, controller.signal).catch(() => "woken");
  controller.abort();
  expect(await nap).toBe("woken");
  expect(clock.sleepers()).toEqual([]);
});

test("the system clock sleeps, and does not wake at once from a sleep longer than timers can be", async () => {
  const controller = new AbortController();
  let woken = false;
  const long = systemClock.sleep(2 ** 32, controller.signal).then(
    () => {
      woken = true;
    },
    () => {},
  );
  await systemClock.sleep(5);
  expect(woken).toBe(false);
  controller.abort();
  await long;
});
