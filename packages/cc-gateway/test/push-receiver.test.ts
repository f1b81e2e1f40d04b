import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestClock } from "@trunkline/runtime/testing";
import { describe, expect, test } from "vitest";
import {
  createPushReceiver,
  fromAddresses,
  type PushReceiverOptions,
  type ReceivedEvent,
  receivePushes,
  secretInPath,
  toNodeListener,
} from "../src/index.js";

const token = "example-token";
const event = (eventType: string) => ({ eventType, workNo: "291", content: null });
const pushed = { workNo: "291", eventList: [event("AgentOther_InService"), event("AgentState_Ready")] };

const push = (body: unknown, headers: Record<string, string> = { service_token: token }, method = "POST") =>
  new Request("https://crm.example/events", {
    method,
    headers: { "Content-Type": "application/json; charset=UTF-8", ...headers },
    ...(method === "POST" && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

function open(options: Partial<PushReceiverOptions> = {}) {
  const events: ReceivedEvent[] = [];
  const receive = createPushReceiver({ authorize: token, onEvent: (each) => void events.push(each), ...options });
  return { receive, events };
}

describe("the push receiver", () => {
  test("hands events on in their order and answers what the vendor documents", async () => {
    const { receive, events } = open();
    const response = await receive(push(pushed));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"message":"success","retcode":"0"}');
    expect(events).toEqual([
      { kind: "message", name: "AgentOtherInService", message: pushed.eventList[0] },
      { kind: "message", name: "AgentStateReady", message: pushed.eventList[1] },
    ]);
  });

  test("takes the single event of earlier generations", async () => {
    const { receive, events } = open();
    const single = { message: "", retcode: "0", event: { ...event("AgentEvent_Hold"), content: "1455885056-1095" } };
    expect((await receive(push(single))).status).toBe(200);
    expect(events).toEqual([{ kind: "message", name: "AgentEventHold", message: single.event }]);
  });

  test("hands on what is unknown or does not fit, says so, tells of it once, and keeps nothing else away by it", async () => {
    const told: unknown[] = [];
    const { receive, events } = open({ onUnexpected: (unexpected) => told.push(unexpected) });
    const unheard = { eventType: "AgentEvent_Unheard", workNo: "291", content: { a: 1 }, extra: true };
    const broken = { eventType: "AgentEvent_Talking", workNo: "291", content: { callid: [] } };
    const eventList = [unheard, broken, { workNo: "291" }, 7, event("AgentState_Ready")];
    for (const _ of [1, 2]) expect((await receive(push({ workNo: "291", eventList }))).status).toBe(200);
    expect(events.slice(0, 5)).toEqual([
      { kind: "unknown", tag: "AgentEvent_Unheard", raw: unheard },
      { kind: "invalid", name: "AgentEventTalking", raw: broken },
      { kind: "unknown", tag: undefined, raw: { workNo: "291" } },
      { kind: "unknown", tag: undefined, raw: 7 },
      { kind: "message", name: "AgentStateReady", message: event("AgentState_Ready") },
    ]);
    expect(events.slice(5)).toEqual(events.slice(0, 5));
    expect(told).toEqual([
      { operation: "unknown message", pointer: "/eventType", kind: "message", value: "AgentEvent_Unheard" },
      { operation: "AgentEventTalking", pointer: "", kind: "misfit" },
      { operation: "unknown message", pointer: "/eventType", kind: "message" },
    ]);
  });

  test("in strict mode says of an event with something new that it is invalid", async () => {
    const { receive, events } = open({ strict: true });
    const more = { ...event("AgentState_Ready"), extra: true };
    await receive(push({ workNo: "291", eventList: [more] }));
    expect(events).toMatchObject([{ kind: "invalid", name: "AgentStateReady", misfits: [{ pointer: "/extra" }] }]);
  });

  test.each([
    ["no token", push(pushed, {}), 401],
    ["a wrong token", push(pushed, { service_token: "guess" }), 401],
    ["another method", push(undefined, { service_token: token }, "GET"), 405],
    ["another media type", push(pushed, { service_token: token, "Content-Type": "text/plain" }), 415],
    ["no JSON", push("{", { service_token: token }), 400],
    ["a list that is none", push({ workNo: "291", eventList: {} }), 400],
    ["a list of nobody", push({ eventList: [event("AgentState_Ready")] }), 400],
    ["a single event without a code", push({ event: event("AgentState_Ready") }), 400],
    ["a single event that is none", push({ retcode: "0", event: null }), 400],
    ["JSON that is no object", push([]), 400],
  ])("refuses %s", async (_, request, status) => {
    const { receive, events } = open();
    const response = await receive(request);
    expect(response.status).toBe(status);
    expect(await response.json()).not.toMatchObject({ retcode: "0" });
    expect(events).toEqual([]);
  });

  test("refuses a body over the limit", async () => {
    const receive = createPushReceiver({ authorize: token, onEvent: () => {}, maxBytes: 50 });
    expect((await receive(push(pushed))).status).toBe(413);
  });

  test("tells the gateway that a push failed which the application could not take, and not why", async () => {
    const { receive } = open({
      onEvent() {
        throw new Error("postgres://user:secret@db");
      },
    });
    const response = await receive(push(pushed));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
  });

  test("lets the application decide who may push", async () => {
    const receive = createPushReceiver({
      authorize: (request) => new URL(request.url).searchParams.get("agent") === "291",
      onEvent: () => {},
    });
    expect((await receive(push(pushed, {}))).status).toBe(401);
    const request = new Request("https://crm.example/events?agent=291", push(pushed, {}));
    expect((await receive(request)).status).toBe(200);
  });

  test("an empty token is a setting that was forgotten, and lets nobody in", () => {
    expect(() => open({ authorize: "" })).toThrow(TypeError);
  });

  test("answers when the application cannot say who may push", async () => {
    const receive = createPushReceiver({
      authorize: () => Promise.reject(new Error("no database")),
      onEvent: () => {},
    });
    expect((await receive(push(pushed))).status).toBe(500);
  });

  test("tells the gateway that a push failed whose handler does not come to an end; its other events are not lost", async () => {
    const clock = createTestClock();
    const events: ReceivedEvent[] = [];
    const late: unknown[] = [];
    let end = () => {};
    const receive = createPushReceiver({
      authorize: token,
      clock,
      onEvent(event) {
        events.push(event);
        return events.length > 1 ? undefined : new Promise<void>((done) => (end = done));
      },
      onLate: (outcome) => late.push(outcome),
    });
    const answer = receive(push(pushed));
    await clock.untilSleeper((ms) => ms === 30_000);
    await expect.poll(() => events).toHaveLength(1);
    await clock.advance(30_000);
    expect((await answer).status).toBe(503);
    expect(await (await answer).json()).toEqual({ message: "It was not taken in time", retcode: "503" });
    end();
    await expect.poll(() => late).toEqual([{}]);
    expect(events).toHaveLength(2);
  });

  test("stands behind Node's http, too, and takes what somebody else has read", async () => {
    const events: ReceivedEvent[] = [];
    const receive = receivePushes({
      authorize: [secretInPath("s3cret"), fromAddresses("127.0.0.0/8")],
      onEvent: (event) => events.push(event),
    });
    const server = createServer(toNodeListener(receive)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const headers = { "content-type": "application/json" };
    const ask = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers, body: JSON.stringify(pushed) });
    const taken = await ask("/events/s3cret");
    expect([taken.status, await taken.text()]).toEqual([200, '{"message":"success","retcode":"0"}']);
    expect((await ask("/events/guess")).status).toBe(401);
    await new Promise((resolve) => server.close(resolve));

    const read = { method: "POST", url: "/events/s3cret", headers, address: "127.0.0.1", body: { parsed: pushed } };
    expect((await receive(read)).status).toBe(200);
    expect((await receive({ ...read, address: "203.0.113.7" })).refusal?.kind).toBe("address");
    expect(events).toHaveLength(4);
  });
});
