import { createTestClock, type TestClock } from "@trunkline/runtime/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type CcGateway,
  type CcGatewayOptions,
  createCcGateway,
  type ReceivedEvent,
  type StreamItem,
} from "../src/index.js";
import { type Answer, type ScriptedGateway, startGateway } from "./scripted-gateway.js";

const login = "PUT /onlineagent/291";
const forceLogin = "PUT /onlineagent/291/forcelogin";
const poll = "GET /agentevent/291";
const handShake = "POST /onlineagent/291/handshake";
const heartbeat = "PUT /onlineagent/291/heartbeat";
const logout = "DELETE /onlineagent/291/logout";

const credentials = { password: "example-password", phonenum: "6001" };
const ok: Answer = { retcode: "0" };
const signedIn: Answer = { retcode: "0", result: { workno: "291", mediatype: "TTF" }, guid: "first.AgentGateway0" };
const eventWith = (eventType: string, content: unknown) => ({
  retcode: "0",
  event: { eventType, workNo: "291", content },
});
const event = (eventType: string) => eventWith(eventType, null);

let answers: Record<string, Answer | ((count: number) => Answer | undefined)>;
let server: ScriptedGateway;
let clock: TestClock;
let gateways: CcGateway[];

beforeEach(async () => {
  answers = {
    [login]: signedIn,
    [forceLogin]: { ...signedIn, guid: "forced.AgentGateway0" },
    [logout]: ok,
    [handShake]: ok,
    [heartbeat]: ok,
  };
  clock = createTestClock();
  gateways = [];
  server = await startGateway((what, count) => {
    const answer = answers[what];
    return typeof answer === "function" ? answer(count) : answer;
  });
});

afterEach(async () => {
  for (const gateway of gateways) gateway.handOver();
  await server.close();
});

function open(options: Partial<CcGatewayOptions> = {}): CcGateway {
  const gateway = createCcGateway({ baseUrl: server.baseUrl, agentid: "291", clock, strict: true, ...options });
  gateways.push(gateway);
  return gateway;
}

/** Signs in and reads that many items, with as many polls as that takes. */
async function itemsOf(gateway: CcGateway, count: number) {
  const reader = gateway.events();
  const items: StreamItem<ReceivedEvent>[] = [];
  const reading = (async () => {
    for await (const item of reader) if (items.push(item) === count) return;
  })();
  await gateway.signIn(credentials);
  while (items.length < count) {
    await clock.advance(await Promise.race([clock.untilSleeper((ms) => ms <= 500), reading.then(() => 0)]));
  }
  await reading;
  return items;
}

describe("signing in", () => {
  test("polls at once, with the credential of the reply", async () => {
    const gateway = open();
    const { data } = await gateway.signIn(credentials);
    expect(data).toEqual({ workno: "291", mediatype: "TTF" });
    await server.until(poll, 1);
    expect(server.seen.at(-1)?.guid).toBe("first.AgentGateway0");
    expect(gateway.signedIn).toBe(true);
  });

  test("says that the agent is signed in already, and takes over when asked to", async () => {
    answers[login] = { retcode: "100-002", message: "agent already login" };
    const gateway = open();
    const refused = await gateway.signIn(credentials);
    expect(refused.error).toMatchObject({ kind: "vendor", code: "100-002", codeKind: "wrongState" });
    expect(gateway.signedIn).toBe(false);
    expect(server.count(forceLogin)).toBe(0);

    const { error } = await gateway.signIn({ ...credentials, force: true });
    expect(error).toBeUndefined();
    await server.until(poll, 1);
    expect(server.seen.at(-1)?.guid).toBe("forced.AgentGateway0");
    expect(server.seen.find(({ path }) => path.endsWith("forcelogin"))?.body).toEqual(credentials);
  });

  test("does not take over for another refusal", async () => {
    answers[login] = { retcode: "100-004", message: "wrong password" };
    const { error } = await open().signIn({ ...credentials, force: true });
    expect(error).toMatchObject({ kind: "vendor", code: "100-004" });
    expect(server.count(forceLogin)).toBe(0);
  });

  test("by the plain operation starts the session as well", async () => {
    const gateway = open();
    await gateway.login(credentials);
    await server.until(poll, 1);
    expect(gateway.signedIn).toBe(true);
  });

  test("in push mode sends heartbeats every 30 seconds and never polls", async () => {
    // Another deadline than 30 s, so that only the pause between heartbeats sleeps as long.
    const gateway = open({ timeoutMs: 7_000 });
    await gateway.signIn({ ...credentials, callBackUri: "https://crm.example/events", serviceToken: "token" });
    await server.until(handShake, 1);
    for (let beat = 2; beat < 5; beat += 1) {
      await clock.untilSleeper((ms) => ms === 30_000);
      await clock.advance(30_000);
      await server.until(handShake, beat);
    }
    expect(server.count(poll)).toBe(0);
  });

  test.each([{ serviceToken: "token" }, { callBackUri: "https://crm.example/events" }])(
    "with only one of the two push members polls: %j",
    async (member) => {
      await open().signIn({ ...credentials, ...member });
      await server.until(poll, 1);
      expect(server.count(handShake)).toBe(0);
    },
  );

  test("in the push mode of earlier generations sends their heartbeat", async () => {
    await open().signIn({ ...credentials, pushUrl: "https://crm.example/events" });
    await server.until(heartbeat, 1);
    expect(server.count(poll) + server.count(handShake)).toBe(0);
  });
});

describe("events", () => {
  test("come in order, with the life of the session around them", async () => {
    answers[poll] = (count) => [event("AgentOther_InService"), ok, event("AgentState_Ready")][count - 1];
    const gateway = open();
    const kinds: string[] = [];
    const reading = (async () => {
      for await (const item of gateway.events())
        kinds.push(item.kind === "message" ? item.message.eventType : item.kind);
    })();
    await gateway.signIn(credentials);
    await clock.untilSleeper((ms) => ms === 200);
    await clock.advance(200);
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    await clock.untilSleeper((ms) => ms === 200);
    await gateway.signOut();
    await reading;
    expect(kinds).toEqual(["connecting", "open", "AgentOther_InService", "AgentState_Ready", "closed"]);
  });

  test("stay over a forced sign-in of our own, also when the gateway ends the old session before it answers", async () => {
    const lost: Answer = { retcode: "100-006", message: "agent not login" };
    answers[poll] = (count) => [ok, lost, event("AgentState_Ready")][count - 1];
    let tell = () => {};
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const gateway = open({
      async fetch(url, init) {
        const reply = await fetch(url, init);
        if (url.endsWith("/forcelogin")) await told;
        return reply;
      },
      hooks: { onReply: ({ operation }) => void (operation === "getAgentEvent" && server.count(poll) === 2 && tell()) },
    });
    await gateway.signIn(credentials);
    const kinds: unknown[] = [];
    const reading = (async () => {
      for await (const item of gateway.events()) {
        kinds.push(item.kind);
        if (item.kind === "message") return;
      }
    })();
    await clock.untilSleeper((ms) => ms === 500);
    const forced = gateway.forceLogin(credentials);
    await server.until(forceLogin, 1);
    await clock.advance(500);
    expect((await forced).error).toBeUndefined();
    await reading;
    expect(kinds).toEqual(["connecting", "open", "message"]);
    expect(server.seen.at(-1)?.guid).toBe("forced.AgentGateway0");
  });

  test("tell of a gap when the reply that was lost may have held one", async () => {
    answers[poll] = (count) => (count === 2 ? event("AgentEvent_Ringing") : ok);
    let polls = 0;
    const gateway = open({
      async fetch(url, init) {
        const reply = await fetch(url, init);
        if (!url.includes("/agentevent/")) return reply;
        polls += 1;
        if (polls === 2)
          throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
        return reply;
      },
      random: () => 1,
    });
    await gateway.signIn(credentials);
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    await server.until(poll, 2);
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    await server.until(poll, 3);
    await clock.untilSleeper((ms) => ms === 500);
    const kinds: unknown[] = [];
    for await (const item of gateway.events()) {
      kinds.push(item.kind);
      if (item.kind !== "restored") continue;
      expect(item.gap).toBe(true);
      break;
    }
    expect(kinds).toEqual(["connecting", "open", "reconnecting", "restored"]);
  });

  test.each([
    { pauseMs: { afterMessage: Number.NaN } },
    { pauseMs: { afterNothing: -1 } },
    { heartbeatMs: 0 },
    { heartbeatMs: Number.NaN },
    { pollTimeoutMs: Number.NaN },
    { pollTimeoutMs: 0 },
    { limit: 0 },
  ])("refuse the options %j, which would flood the gateway or stop the poll", (events) => {
    expect(() => open({ events })).toThrow(/^events\.\w+ must /);
  });

  test("pause for the usual time where only the other pause is given", async () => {
    answers[poll] = ok;
    const gateway = open({ events: { pauseMs: { afterMessage: 50 } } });
    await gateway.signIn(credentials);
    expect(await clock.untilSleeper((ms) => ms <= 1_000)).toBe(500);
  });

  test("an empty list is no event", async () => {
    answers[poll] = (count) =>
      count === 1 ? { retcode: "0", event: [] } : count === 2 ? event("AgentState_Ready") : undefined;
    const gateway = open({ strict: false });
    const reader = gateway.events();
    await gateway.signIn(credentials);
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    const items = [await reader.next(), await reader.next(), await reader.next()].map(({ value }) => value);
    expect(items.map((item) => item?.kind)).toEqual(["connecting", "open", "message"]);
  });

  const unheard = event("AgentEvent_Unheard");
  const wrongContent = eventWith("AgentEvent_Talking", { callid: ["7-1"] });
  const noPayload = eventWith("AgentEvent_Talking", 7);
  const more = eventWith("AgentEvent_Talking", { callid: "7-1", newInNextRelease: 1 });
  const oddities: readonly {
    readonly what: string;
    readonly answer: Answer;
    readonly item: object;
    readonly told: readonly object[];
    readonly strictly?: object;
  }[] = [
    {
      what: "that nobody knows is unknown",
      answer: unheard,
      item: { kind: "unknown", tag: "AgentEvent_Unheard", raw: unheard.event },
      told: [{ operation: "getAgentEvent", pointer: "/event/eventType", kind: "value", value: "AgentEvent_Unheard" }],
    },
    {
      what: "whose payload does not fit is invalid",
      answer: wrongContent,
      item: { kind: "invalid", name: "AgentEventTalking", raw: wrongContent.event },
      told: [{ operation: "AgentEventTalking", pointer: "", kind: "misfit" }],
    },
    {
      what: "with what no event carries is invalid too, although the reply around it does not fit either",
      answer: noPayload,
      item: { kind: "invalid", name: "AgentEventTalking", raw: noPayload.event },
      told: [{ operation: "AgentEventTalking", pointer: "", kind: "misfit" }],
    },
    {
      what: "without a name is unknown",
      answer: { retcode: "0", event: { workNo: "291" } },
      item: { kind: "unknown", tag: undefined, raw: { workNo: "291" } },
      told: [{ operation: "unknown message", pointer: "/eventType", kind: "message" }],
    },
    {
      what: "with a member more is a message with it",
      answer: more,
      item: { kind: "message", name: "AgentEventTalking", message: more.event },
      told: [{ operation: "AgentEventTalking", pointer: "/content/newInNextRelease", kind: "member" }],
      strictly: {
        kind: "invalid",
        name: "AgentEventTalking",
        raw: more.event,
        misfits: [{ pointer: "/content/newInNextRelease", message: "is not a member that the contract knows" }],
      },
    },
    {
      what: "that ends in characters U+0000 is read without them",
      answer: eventWith("AgentEvent_Hold", "7-1\0\0\0"),
      item: { kind: "message", name: "AgentEventHold", message: { ...eventWith("AgentEvent_Hold", "7-1").event } },
      told: [],
    },
  ];

  test.each(oddities)("one $what, each time, and is told once; nothing is lost", async ({ answer, item, told }) => {
    answers[poll] = (count) => (count < 3 ? answer : undefined);
    const heard: unknown[] = [];
    const gateway = open({ strict: false, onUnexpected: (unexpected) => heard.push(unexpected) });
    expect(await itemsOf(gateway, 4)).toEqual([{ kind: "connecting" }, { kind: "open" }, item, item]);
    expect(heard).toEqual(told);
  });

  test.each(oddities)(
    "one $what, and in strict mode nothing else breaks",
    async ({ answer, item, strictly = item }) => {
      answers[poll] = (count) => (count < 3 ? answer : undefined);
      expect(await itemsOf(open(), 3)).toEqual([{ kind: "connecting" }, { kind: "open" }, strictly]);
    },
  );

  test("a reply that breaks the contract elsewhere is tried again, and may have brought one", async () => {
    answers[poll] = (count) =>
      count === 1 ? ok : count === 2 ? { ...noPayload, retcode: "100-007" } : event("AgentState_Ready");
    const gateway = open({ random: () => 1 });
    const items = await itemsOf(gateway, 5);
    expect(items.map(({ kind }) => kind)).toEqual(["connecting", "open", "reconnecting", "restored", "message"]);
    expect(items[3]).toEqual({ kind: "restored", gap: true });
  });

  test.each(["100-006", "000-003"])("end when the gateway answers %s, and say so", async (code) => {
    answers[poll] = { retcode: code, message: "gone" };
    const gateway = open();
    const reader = gateway.events();
    await gateway.signIn(credentials);
    const items = [await reader.next(), await reader.next(), await reader.next()];
    expect(items.map(({ value }) => value?.kind)).toEqual(["connecting", "closed", undefined]);
    expect(items[1]?.value).toMatchObject({ reason: "sessionLost", cause: { kind: "vendor", code } });
    expect(gateway.signedIn).toBe(false);
  });

  test("go on for the same readers after another sign-in", async () => {
    answers[poll] = (count) =>
      count === 1 ? { retcode: "100-006" } : count === 2 ? event("AgentOther_InService") : undefined;
    const gateway = open();
    await gateway.signIn(credentials);
    for await (const item of gateway.events()) expect(item.kind).not.toBe("message");
    await gateway.signIn(credentials);
    const reader = gateway.events();
    const kinds = [await reader.next(), await reader.next(), await reader.next()].map(({ value }) => value?.kind);
    expect(kinds).toEqual(["connecting", "open", "message"]);
  });
});

describe("signing out", () => {
  test("ends the readers and the poll, and forgets the credential", async () => {
    const gateway = open();
    await gateway.signIn(credentials);
    await server.until(poll, 1);
    const reader = gateway.events();
    expect((await gateway.signOut()).error).toBeUndefined();
    const kinds = [await reader.next(), await reader.next()].map(({ value }) => value?.kind);
    expect(kinds).toEqual(["connecting", "closed"]);
    answers["GET /onlineagent/291/agentstatus"] = { retcode: "100-006" };
    await gateway.getAgentStatus();
    expect(server.seen.at(-1)?.guid).toBeUndefined();
    expect(server.count(poll)).toBe(1);
  });

  test.each(["100-006", "100-008"])("of an agent who is signed out already (%s) is done", async (code) => {
    answers[logout] = { retcode: code };
    const gateway = open();
    await gateway.signIn(credentials);
    expect((await gateway.signOut()).error).toBeUndefined();
    expect(gateway.signedIn).toBe(false);
  });

  test("that is refused leaves the session alive", async () => {
    answers[logout] = { retcode: "100-010" };
    const gateway = open();
    await gateway.signIn(credentials);
    expect((await gateway.signOut()).error).toMatchObject({ code: "100-010" });
    expect(gateway.signedIn).toBe(true);
  });

  test("by force uses the forced operation", async () => {
    answers["DELETE /onlineagent/291/forcelogout"] = ok;
    const gateway = open();
    await gateway.signIn(credentials);
    expect((await gateway.signOut({ force: true })).error).toBeUndefined();
    expect(server.count("DELETE /onlineagent/291/forcelogout")).toBe(1);
    expect(gateway.signedIn).toBe(false);
  });
});

describe("handing a session over", () => {
  test("goes on in the next page with the newest credential and no sign-in", async () => {
    answers[poll] = (count) => (count === 1 ? { ...ok, guid: "second.AgentGateway0" } : undefined);
    const first = open();
    await first.signIn(credentials);
    await clock.untilSleeper((ms) => ms === 500);
    const kept = JSON.stringify(first.handOver());
    expect(first.signedIn).toBe(false);
    expect(kept).not.toContain(credentials.password);

    const next = open({ session: JSON.parse(kept) });
    await server.until(poll, 2);
    expect(server.seen.at(-1)?.guid).toBe("second.AgentGateway0");
    expect(next.signedIn).toBe(true);
    expect(server.count(login)).toBe(1);
  });

  test("gives nothing where there is no session", () => {
    expect(open().handOver()).toBeUndefined();
  });

  test.each([
    {},
    { agentid: "291", mode: "poll" },
    { agentid: "291", mode: "other", credentials: {}, cookies: [] },
    { agentid: "291", mode: "poll", credentials: { Guid: null }, cookies: [] },
    { agentid: "291", mode: "poll", credentials: { Guid: "g" }, cookies: [null] },
  ])("refuses what is no session: %j", (stored) => {
    const session = JSON.parse(JSON.stringify(stored));
    expect(() => open({ session })).toThrow(TypeError);
    expect(server.seen).toEqual([]);
  });

  test("refuses another agent's session", async () => {
    const gateway = open();
    await gateway.signIn(credentials);
    const session = gateway.handOver();
    expect(session).toBeDefined();
    if (session) expect(() => open({ agentid: "292", session })).toThrow(/another agent/);
  });
});
