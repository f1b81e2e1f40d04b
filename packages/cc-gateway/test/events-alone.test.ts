/** `./events` is for event pipelines: it decodes without waiting. That it brings neither the client nor zod along is held by the contract tests. */
import { describe, expect, test } from "vitest";
import { createDecoder, decodePolledEvents, decodePushedEvents, polledEvents, pushedEvents } from "../src/events.js";
import { explainEvent } from "../src/schemas.js";

describe("the module of the events", () => {
  test("decodes at once, from a text or from what somebody has parsed, for both ways", () => {
    const event = { eventType: "AgentEvent_Talking", workNo: "291", content: { callid: "7-1", feature: "7" } };
    const message = { ...event, content: { callid: "7-1", feature: 7 } };
    const expected = { kind: "message", name: "AgentEventTalking", message, raw: event };
    expect(decodePolledEvents(JSON.stringify(event))).toEqual(expected);
    expect(decodePushedEvents(event)).toEqual(expected);
    expect(pushedEvents).toBe(polledEvents);
  });

  test.each([
    ["{", { kind: "garbage", reason: "notJson" }],
    [new Uint8Array(2), { kind: "garbage", reason: "binary" }],
    [`${"[".repeat(1_000)}${"]".repeat(1_000)}`, { kind: "garbage", reason: "tooDeep" }],
    [`"${" ".repeat(2 ** 20)}"`, { kind: "garbage", reason: "tooLarge" }],
    ['{"__proto__":{"eventType":"AgentState_Ready","workNo":"291"}}', { kind: "unknown", tag: undefined }],
    ['{"eventType":"constructor","workNo":"291"}', { kind: "unknown", tag: "constructor" }],
    ["null", { kind: "unknown", tag: undefined, raw: null }],
  ])("takes %.40s for what it is, and throws nothing", (input, expected) => {
    expect(decodePolledEvents(input)).toMatchObject(expected);
  });

  test("takes options of one's own", () => {
    const strict = createDecoder(polledEvents, { strict: true });
    expect(strict({ eventType: "AgentState_Ready", workNo: "291", later: 1 })).toMatchObject({ kind: "invalid" });
  });
});

describe("explainEvent", () => {
  test("says where an invalid event does not fit and what was expected, and not what was there", () => {
    const raw = { eventType: "AgentEvent_Talking", content: { callid: ["13800001111"] } };
    const decoded = decodePolledEvents(raw);
    expect(decoded).toEqual({ kind: "invalid", name: "AgentEventTalking", raw });
    expect(explainEvent("AgentEventTalking", raw)).toEqual([
      { pointer: "/workNo", message: "is missing" },
      { pointer: "/content/callid", message: "must be a text" },
    ]);
  });

  test("has nothing to say of one that fits", () => {
    expect(explainEvent("AgentStateReady", { eventType: "AgentState_Ready", workNo: "291" })).toEqual([]);
  });
});
