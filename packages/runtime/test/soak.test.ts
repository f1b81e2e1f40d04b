import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { type Command, createLane } from "../src/command-lane.js";
import { openSocket } from "../src/open-socket.js";
import type { SocketOutcome } from "../src/outcome.js";
import { type FakePeer, fakeSockets } from "./support/fake-socket.js";
import { type PhoneMessages, type PhoneRequests, phone } from "./support/phone.js";
import { createQuickClock } from "./support/quick-clock.js";

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RECONNECTS = 2_000;
const TIMEOUT_MS = 3_000;

test.each([1, 2, 3])(
  "through thousands of bad connections nothing is lost, doubled, or told wrongly (seed %i)",
  { timeout: 120_000 },
  async (seed) => {
    const random = seeded(seed);
    const clock = createQuickClock();
    const chance = (share: number) => random() < share;
    const later = (ms: number, then: () => void) => void clock.sleep(ms).then(then);
    const received = new Map<string, number>();
    const executed = new Set<string>();
    let connections = 0;
    let tokens = 0;

    function serve(peer: FakePeer): void {
      connections += 1;
      if (chance(0.02)) return;
      if (chance(0.1)) {
        later(50, peer.cut);
        return;
      }
      const deaf = chance(0.1);
      later(10, peer.accept);
      later(10 + random() * 20_000, () => {
        if (!deaf) peer.cut();
      });
      const answer = (frame: object) => {
        const text = JSON.stringify(frame);
        const delay = chance(0.1) ? random() * 4 * TIMEOUT_MS : random() * 200;
        later(delay, () => peer.send(text));
        if (chance(0.05)) later(delay + random() * ("req_id" in frame ? 500 : 40), () => peer.send(text));
      };
      peer.onFrame = (text) => {
        const { msg_type, req_id, number } = JSON.parse(text);
        const reply = { msg_type, req_id, code: "0" };
        if (msg_type === "checkin") return answer({ ...reply, token: `t${++tokens}` });
        if (deaf && chance(0.8)) return;
        if (msg_type === "ping") return chance(0.8) ? answer({ ...reply, msg_type: "pong" }) : undefined;
        if (msg_type === "status") return chance(0.9) ? answer(reply) : undefined;
        received.set(number, (received.get(number) ?? 0) + 1);
        const kind = random();
        if (kind < 0.25) return answer({ code: "4002" });
        if (kind < 0.3) return answer({ ...reply, code: "4002" });
        executed.add(number);
        if (kind < 0.4) return;
        if (kind < 0.45) return peer.cut();
        if (kind < 0.5) peer.send("garbage");
        answer(reply);
      };
    }

    let late = 0;
    const caller = new AbortController();
    const socket = openSocket<PhoneRequests, PhoneMessages>(phone, {
      url: "ws://vendor.example/msg",
      WebSocket: fakeSockets(serve),
      context: { agent: "291" },
      clock,
      random,
      timeoutMs: TIMEOUT_MS,
      onConnected: ({ request }) => request("checkIn", { password: "p" }),
      onLate: () => {
        late += 1;
      },
    });
    let messages = 0;
    const reading = (async () => {
      for await (const { kind } of socket.read()) {
        if (kind === "restored") messages += 1;
        if (kind === "overflow") throw new Error("The reader was too slow");
      }
    })();

    let started = 0;
    let settled = 0;
    const told = new Map<string, SocketOutcome<unknown>>();
    const pending = new Set<Promise<void>>();
    function command(): void {
      started += 1;
      const number = String(started);
      const options = chance(0.02) ? { timeoutMs: 100 } : { signal: caller.signal };
      const outcome = chance(0.7) ? socket.operations.call({ number }, options) : socket.operations.status({}, options);
      const done: Promise<void> = outcome.then((outcome) => {
        settled += 1;
        told.set(number, outcome);
        pending.delete(done);
      });
      pending.add(done);
    }

    let most = 0;
    while (connections < RECONNECTS) {
      if (pending.size < 6) command();
      await clock.advance(200 + random() * 800);
      most = Math.max(most, clock.sleepers());
    }
    socket.close();
    await Promise.all(pending);
    await reading;
    await clock.advance(60_000);

    expect(settled).toBe(started);
    expect(Math.max(...received.values())).toBe(1);
    const lies = [...told].filter(([number, { error }]) => {
      if (!received.has(number)) return error === undefined && executed.has(number);
      if (error === undefined) return !executed.has(number);
      // Refused means refused; anything that leaves it open must say so.
      return error.kind === "vendor" ? executed.has(number) : error.kind !== "outcomeUnknown";
    });
    expect(lies).toEqual([]);
    const count = (kind: string | undefined) => [...told.values()].filter(({ error }) => error?.kind === kind).length;
    for (const kind of [undefined, "vendor", "outcomeUnknown", "timeout"])
      expect(count(kind), kind).toBeGreaterThan(20);
    expect(late).toBeGreaterThan(20);
    expect(messages).toBeGreaterThan(RECONNECTS / 4);
    expect(clock.sleepers()).toBe(0);
    expect(most).toBeLessThan(100);
    expect(getEventListeners(caller.signal, "abort")).toEqual([]);
  },
);

test("what is remembered of commands that have ended is bounded", () => {
  const command = (id: string): Command => ({
    id,
    operation: "call",
    request: phone.requests.call,
    heartbeat: false,
    bound: undefined,
    frame: {},
    number: 0,
    doubtful: false,
    over: false,
    passed: () => false,
    answer: () => {},
  });
  const connection = {
    opened: Promise.resolve(true),
    ended: new Promise<never>(() => {}),
    signal: new AbortController().signal,
    send: () => true,
    drop: () => {},
  };
  const lane = createLane({
    serial: true,
    now: () => 0,
    doubtMs: 1,
    quietMs: 1,
    sleep: async () => {},
    connectionFor: () => connection,
    transmit: () => true,
  });
  for (let number = 0; number < 10_000; number += 1) {
    const one = command(`r${number}`);
    lane.add(one);
    lane.pump();
    lane.end(one, false);
  }
  expect([lane.waiting, lane.all().length]).toEqual([0, 0]);
  expect([lane.ended("r0"), lane.ended("r9743"), lane.ended("r9744")?.number]).toEqual([undefined, undefined, 9745]);
});
