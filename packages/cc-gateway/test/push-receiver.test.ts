import { describe, expect, test } from "vitest";
import { type AgentEvent, createPushReceiver } from "../src/index.js";

const token = "example-token";
const event = (eventType: string): AgentEvent => ({ eventType, workNo: "291", content: null });
const pushed = { workNo: "291", eventList: [event("AgentOther_InService"), event("AgentState_Ready")] };

const push = (body: unknown, headers: Record<string, string> = { service_token: token }, method = "POST") =>
  new Request("https://crm.example/events", {
    method,
    headers: { "Content-Type": "application/json; charset=UTF-8", ...headers },
    ...(method === "POST" && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

function open(onEvent?: (event: AgentEvent) => unknown) {
  const events: AgentEvent[] = [];
  const receive = createPushReceiver({ authorize: token, onEvent: onEvent ?? ((each) => void events.push(each)) });
  return { receive, events };
}

describe("the push receiver", () => {
  test("hands events on in their order and answers what the vendor documents", async () => {
    const { receive, events } = open();
    const response = await receive(push(pushed));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"message":"success","retcode":"0"}');
    expect(events).toEqual(pushed.eventList);
  });

  test("takes the single event of earlier generations", async () => {
    const { receive, events } = open();
    const single = { message: "", retcode: "0", event: { ...event("AgentEvent_Hold"), content: "1455885056-1095" } };
    expect((await receive(push(single))).status).toBe(200);
    expect(events).toEqual([single.event]);
  });

  test("keeps an event that nobody knows, with what it carries", async () => {
    const { receive, events } = open();
    const unheard = { eventType: "AgentEvent_Unheard", workNo: "291", content: { a: 1 }, extra: true };
    await receive(push({ workNo: "291", eventList: [unheard] }));
    expect(events).toEqual([unheard]);
  });

  test.each([
    ["no token", push(pushed, {}), 401],
    ["a wrong token", push(pushed, { service_token: "guess" }), 401],
    ["another method", push(undefined, { service_token: token }, "GET"), 405],
    ["another media type", push(pushed, { service_token: token, "Content-Type": "text/plain" }), 415],
    ["no JSON", push("{", { service_token: token }), 400],
    ["JSON that is no push", push({ workNo: "291", eventList: [{ eventType: 1 }] }), 400],
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
    const { receive } = open(() => {
      throw new Error("postgres://user:secret@db");
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
});
