import { describe, expect, it } from "vitest";
import { at } from "../src/json.js";
import { type Agent, type CcGatewayMock, ready, start } from "./support.js";

async function started(options: Parameters<typeof start>[0] = {}, more = {}) {
  const mock = await start({ holdMs: 0, ...options });
  return { mock, agent: await ready(mock, "291", more) };
}

const code = async (agent: Agent, method: string, path: string, body?: Parameters<Agent["send"]>[2]) =>
  (await agent.send(method, path, body)).code;

/** In a call with a customer, nothing in the queue. */
async function inCall(mock: CcGatewayMock, agent: Agent): Promise<string> {
  const callid = mock.incomingCall(agent.id, { autoAnswer: true }) ?? "";
  await agent.events();
  return callid;
}

describe("an outgoing call", () => {
  it("answers with a call ID, and its events carry that ID and the numbers", async () => {
    const { agent } = await started();
    const reply = await agent.send("PUT", "/voicecall/{}/callout", { body: { called: "40077" } });
    const callid = at(reply.body, "/result");
    expect(callid).toMatch(/^\d+-\d+$/);
    const events = await agent.events();
    expect(events.map(({ eventType }) => eventType)).toEqual([
      "AgentOther_PhoneAlerting",
      "AgentOther_PhoneOffhook",
      "AgentState_Busy",
      "AgentEvent_Customer_Alerting",
      "AgentEvent_Talking",
    ]);
    expect(events.at(-2)?.content).toMatchObject({ callid, otherPhone: "40077" });
    expect(events.at(-1)?.content).toMatchObject({ callid, caller: "6291", called: "40077", feature: "7" });
  });

  it("gets another ID the next time", async () => {
    const { agent } = await started();
    const place = async () =>
      at((await agent.send("PUT", "/voicecall/{}/callout", { body: { called: "40077" } })).body, "/result");
    const first = await place();
    await agent.send("DELETE", "/voicecall/{}/release");
    expect(await place()).not.toBe(first);
  });

  it("is refused to a bad number, to the agent's own phone, and during a call", async () => {
    const { agent } = await started({ numbers: { "13": "bad" } });
    const call = (called: string) => code(agent, "PUT", "/voicecall/{}/callout", { body: { called } });
    expect([await call("13"), await call("6291"), await call("40077"), await call("40078")]).toEqual([
      "200-001",
      "200-001",
      "0",
      "100-007",
    ]);
  });

  it("to a number that cannot be reached fails by events", async () => {
    const { agent } = await started();
    const reply = await agent.send("PUT", "/voicecall/{}/callout", { body: { called: "999" } });
    expect(reply.code).toBe("0");
    const events = await agent.events();
    expect(events.map(({ eventType }) => eventType)).toContain("AgentEvent_Call_Out_Fail");
    expect(events.map(({ eventType }) => eventType)).not.toContain("AgentEvent_Talking");
    expect(events.find(({ eventType }) => eventType === "AgentEvent_Call_Out_Fail")?.content).toBe(
      at(reply.body, "/result"),
    );
    expect(await code(agent, "DELETE", "/voicecall/{}/release")).toBe("200-017");
  });
});

describe("a phone that stays connected between calls", () => {
  it("does not ring", async () => {
    const { mock, agent } = await started({ permanentPhone: true });
    await agent.send("PUT", "/voicecall/{}/callout", { body: { called: "40077" } });
    const outgoing = await agent.eventTypes();
    await agent.send("DELETE", "/voicecall/{}/release");
    await agent.events();
    mock.incomingCall("291");
    for (const events of [outgoing, await agent.eventTypes()]) {
      expect(events).toContain("AgentOther_PhoneOffhook");
      expect(events).not.toContain("AgentOther_PhoneAlerting");
    }
  });
});

describe("an incoming call", () => {
  it("rings until it is answered, and can be looked at before", async () => {
    const { mock, agent } = await started({}, { autoanswer: false });
    expect(await code(agent, "PUT", "/voicecall/{}/answer")).toBe("200-002");
    const callid = mock.incomingCall("291", { caller: "40099" });
    const events = await agent.events();
    expect(events.map(({ eventType }) => eventType)).toEqual([
      "AgentState_Busy",
      "AgentOther_PhoneAlerting",
      "AgentOther_PhoneOffhook",
      "AgentEvent_Ringing",
      "AgentEvent_Customer_Alerting",
    ]);
    expect(events[3]?.content).toMatchObject({ callid, caller: "40099" });
    const info = await agent.send("GET", "/calldata/{}/callinfobeforeanswer");
    expect(info.body).toMatchObject({ retcode: "0", result: { caller: "40099" } });
    expect(await code(agent, "PUT", "/voicecall/{}/answer")).toBe("0");
    expect(await agent.eventTypes()).toEqual(["AgentEvent_Talking"]);
  });

  it("is answered without the agent when the agent signed in so, or set it since", async () => {
    const { mock, agent } = await started();
    mock.incomingCall("291");
    expect(await agent.eventTypes()).toEqual([
      "AgentState_Busy",
      "AgentOther_PhoneAlerting",
      "AgentOther_PhoneOffhook",
      "AgentEvent_Auto_Answer",
      "AgentEvent_Customer_Alerting",
      "AgentEvent_Talking",
    ]);
    await agent.send("DELETE", "/voicecall/{}/release");
    await agent.events();
    await agent.send("POST", "/onlineagent/{}/autoanswer/false");
    mock.incomingCall("291");
    expect(await agent.eventTypes()).toContain("AgentEvent_Ringing");
  });

  it("does not reach an agent who is in one or is not signed in", async () => {
    const { mock, agent } = await started();
    await inCall(mock, agent);
    expect([mock.incomingCall("291"), mock.incomingCall("292")]).toEqual([undefined, undefined]);
  });
});

describe("the end of a call", () => {
  it("brings the agent back to ready", async () => {
    const { mock, agent } = await started();
    const callid = await inCall(mock, agent);
    expect(await code(agent, "DELETE", "/voicecall/{}/release")).toBe("0");
    const events = await agent.events();
    expect(events).toEqual([
      { eventType: "AgentEvent_Call_Release", content: callid },
      { eventType: "AgentEvent_Customer_Release", content: { callid, number: "40040" } },
      { eventType: "AgentOther_PhoneRelease", content: { phoneState: 3 } },
      { eventType: "AgentState_Ready", content: null },
    ]);
    expect(await code(agent, "DELETE", "/voicecall/{}/release")).toBe("200-017");
  });

  it("works by the older address too", async () => {
    const { mock, agent } = await started();
    await inCall(mock, agent);
    expect(await code(agent, "DELETE", "/voicecall/{}")).toBe("0");
    expect(await code(agent, "DELETE", "/voicecall/{}")).toBe("200-017");
  });

  it("comes when the customer hangs up", async () => {
    const { mock, agent } = await started();
    await inCall(mock, agent);
    expect([mock.customerHangsUp("291"), mock.customerHangsUp("291")]).toEqual([true, false]);
    expect((await agent.eventTypes()).at(-1)).toBe("AgentState_Ready");
  });

  it("drops one call by its ID", async () => {
    const { mock, agent } = await started();
    const callid = await inCall(mock, agent);
    const drop = (id: string) => code(agent, "POST", `/voicecall/{}/dropcall/${id}`, { body: { callid: id } });
    expect([await drop("1-1"), await drop(callid), await drop(callid)]).toEqual(["200-025", "0", "200-025"]);
  });
});

describe("holding", () => {
  it("needs a call to hold, and a held call to take back", async () => {
    const { mock, agent } = await started();
    expect(await code(agent, "POST", "/voicecall/{}/hold")).toBe("200-013");
    expect(await code(agent, "POST", "/voicecall/{}/gethold")).toBe("200-015");
    const callid = await inCall(mock, agent);
    expect(await code(agent, "POST", "/voicecall/{}/hold")).toBe("0");
    expect(await agent.events()).toEqual([{ eventType: "AgentEvent_Hold", content: callid }]);
    expect(await code(agent, "POST", "/voicecall/{}/hold")).toBe("200-013");
    expect(await code(agent, "POST", `/voicecall/{}/gethold?callid=${callid}`)).toBe("0");
    expect(await agent.eventTypes()).toEqual(["AgentEvent_Talking"]);
  });

  it("lists the held calls, and says 400-003 when there are none", async () => {
    const { mock, agent } = await started();
    expect(await code(agent, "GET", "/calldata/{}/holdlist")).toBe("400-003");
    const first = await inCall(mock, agent);
    await agent.send("POST", "/voicecall/{}/hold");
    const second = await inCall(mock, agent);
    await agent.send("POST", "/voicecall/{}/hold");
    const list = await agent.send("GET", "/calldata/{}/holdlist");
    expect(list.body).toMatchObject({ result: [{ callid: first }, { callid: second }] });
  });

  it("joins a held call and the current one", async () => {
    const { mock, agent } = await started();
    expect(await code(agent, "POST", "/voicecall/{}/confjoin", { body: { callid: "1-1" } })).toBe("200-010");
    const held = await inCall(mock, agent);
    expect(await code(agent, "POST", "/voicecall/{}/confjoin", { body: { callid: "1-1" } })).toBe("200-011");
    await agent.send("POST", "/voicecall/{}/hold");
    await inCall(mock, agent);
    expect(await code(agent, "POST", "/voicecall/{}/confjoin", { body: { callid: held } })).toBe("0");
    expect(await agent.eventTypes()).toContain("AgentEvent_Conference");
    expect(await code(agent, "GET", "/calldata/{}/holdlist")).toBe("400-003");
  });
});

describe("what is known of a call", () => {
  it("is told of the call at hand, and of the last one after its end", async () => {
    const { mock, agent } = await started();
    const callid = await inCall(mock, agent);
    const info = await agent.send("GET", "/calldata/{}/callinfo");
    expect(at(info.body, "/result")).toMatchObject({ callid, caller: "40040", callfeature: 0, endtime: null });
    await agent.send("DELETE", "/voicecall/{}/release");
    const last = await agent.send("GET", `/calldata/{}/callinfobycallid/${callid}`);
    expect(at(last.body, "/result")).toMatchObject({ callid });
    expect(at(last.body, "/result/endtime")).not.toBeNull();
  });
});

describe("other commands in a call", () => {
  it("mute and unmute in turn", async () => {
    const { mock, agent } = await started();
    expect(await code(agent, "POST", "/voicecall/{}/beginmute")).toBe("200-003");
    expect(await code(agent, "POST", "/voicecall/{}/endmute")).toBe("200-007");
    await inCall(mock, agent);
    const codes = [
      await code(agent, "POST", "/voicecall/{}/endmute"),
      await code(agent, "POST", "/voicecall/{}/beginmute"),
      await code(agent, "POST", "/voicecall/{}/endmute"),
    ];
    expect(codes).toEqual(["200-008", "0", "0"]);
  });

  it("transfer away, with the events of the mode, whatever JSON type the numbers have", async () => {
    const { mock, agent } = await started();
    const transfer = (body: { readonly [name: string]: string | number }) =>
      agent.send("POST", "/voicecall/{}/transfer", { body });
    expect((await transfer({ devicetype: 2, address: "292", mode: 0 })).code).toBe("200-012");
    await inCall(mock, agent);
    expect((await transfer({ devicetype: "2", address: "292", mode: "2" })).code).toBe("0");
    const away = await agent.eventTypes();
    expect(away).toContain("AgentEvent_SuccTransResult");
    expect(away).not.toContain("AgentEvent_Conference");
    await inCall(mock, agent);
    expect((await transfer({ devicetype: 5, address: "40041", mode: 4 })).code).toBe("0");
    expect(await agent.eventTypes()).toContain("AgentEvent_Conference");
    expect(await code(agent, "POST", "/voicecall/{}/canceltransfer")).toBe("0");
  });

  it("help by another agent, two parties or three", async () => {
    const { mock, agent } = await started();
    expect(await code(agent, "POST", "/voicecall/{}/innerhelp", { body: { dstaddress: "292" } })).toBe("200-018");
    const customer = await inCall(mock, agent);
    const two = await agent.send("POST", "/voicecall/{}/innerhelp", {
      body: { dstaddress: 292, mode: "1", devicetype: "2" },
    });
    expect(two.code).toBe("0");
    expect(at(two.body, "/result")).not.toBe(customer);
    expect(await agent.eventTypes()).toEqual(["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]);
    await agent.send("POST", `/voicecall/{}/dropcall/${String(at(two.body, "/result"))}`);
    await agent.send("POST", `/voicecall/{}/gethold?callid=${customer}`);
    await agent.events();
    await agent.send("POST", "/voicecall/{}/innerhelp", { body: { dstaddress: "292", mode: 2 } });
    expect(await agent.eventTypes()).toEqual([
      "AgentEvent_Customer_Alerting",
      "AgentEvent_Customer_Release",
      "AgentEvent_Conference",
    ]);
    expect(await code(agent, "POST", "/voicecall/{}/disconnect/40055")).toBe("200-024");
    expect(await code(agent, "POST", "/voicecall/{}/disconnect/292")).toBe("0");
  });
});

describe("playback", () => {
  it("needs something that plays, in the state each command wants", async () => {
    const { agent } = await started();
    const run = (verb: string, path: string, body?: object) =>
      code(agent, verb, `/recordplay/{}/${path}`, body === undefined ? {} : { body: { ...body } });
    expect([
      await run("POST", "pauseplay"),
      await run("POST", "forefast/5"),
      await run("POST", "backfast/5"),
      await run("DELETE", "stopplay"),
      await run("PUT", "play", { voicepath: "y:/1/0/20160822/291/1455885.V3" }),
      await run("POST", "resumeplay"),
      await run("POST", "pauseplay"),
      await run("POST", "resumeplay"),
      await run("POST", "forefast/5"),
      await run("DELETE", "stopplay"),
    ]).toEqual(["500-003", "500-002", "500-001", "500-009", "0", "500-005", "0", "0", "0", "0"]);
  });

  it("outside a call rings the agent's phone first", async () => {
    const { mock, agent } = await started();
    const play = () => agent.send("PUT", "/recordplay/{}/play", { body: { voicepath: "y:/1.V3" } });
    await play();
    expect((await agent.eventTypes()).slice(0, 3)).toEqual([
      "AgentState_Busy",
      "AgentOther_PhoneAlerting",
      "AgentOther_PhoneOffhook",
    ]);
    await agent.send("DELETE", "/recordplay/{}/stopplay");
    await inCall(mock, agent);
    await play();
    expect(await agent.eventTypes()).not.toContain("AgentOther_PhoneAlerting");
  });
});

describe("quality control", () => {
  it("needs the other agent, and is not for oneself", async () => {
    const { agent } = await started();
    expect([
      await code(agent, "PUT", "/qualitycontrol/{}/addinsert/291"),
      await code(agent, "PUT", "/qualitycontrol/{}/addsupervise/292"),
      await code(agent, "POST", "/qualitycontrol/{}/requestwhisperagent?whisperagentid=292"),
      await code(agent, "POST", "/qualitycontrol/{}/switch/292"),
    ]).toEqual(["000-005", "900-003", "900-004", "900-003"]);
  });

  it("tells both agents: the inspector listens, takes the call over, and the other is out of it", async () => {
    const { mock, agent: inspector } = await started();
    const agent = await ready(mock, "292");
    const callid = await inCall(mock, agent);
    expect(await code(inspector, "PUT", "/qualitycontrol/{}/intercept/292")).toBe("900-003");
    expect(await code(inspector, "PUT", "/qualitycontrol/{}/addsupervise/292")).toBe("0");
    expect(await inspector.eventTypes()).toEqual([
      "AgentState_Busy",
      "AgentOther_PhoneAlerting",
      "AgentOther_PhoneOffhook",
    ]);
    expect(await agent.eventTypes()).toEqual(["AgentOther_BeQcStart"]);
    expect(await code(inspector, "PUT", "/qualitycontrol/{}/intercept/292")).toBe("0");
    expect(
      (await inspector.events()).find(({ eventType }) => eventType === "AgentEvent_Talking")?.content,
    ).toMatchObject({ callid });
    expect((await agent.eventTypes()).sort()).toEqual([
      "AgentEvent_Call_Release",
      "AgentEvent_Customer_Release",
      "AgentOther_PhoneRelease",
      "AgentState_Ready",
    ]);
    expect(await code(agent, "DELETE", "/voicecall/{}/release")).toBe("200-017");
  });

  it("signs another agent out by force", async () => {
    const { mock, agent: inspector } = await started();
    await ready(mock, "292");
    expect(await code(inspector, "POST", "/qualitycontrol/{}/forcelogout/292")).toBe("0");
    expect([mock.signedIn("292"), mock.signedIn("291")]).toEqual([false, true]);
  });

  it("ends another agent's call by force", async () => {
    const { mock, agent: inspector } = await started();
    const agent = await ready(mock, "292");
    const callid = await inCall(mock, agent);
    expect(await code(inspector, "POST", `/qualitycontrol/{}/forcedropcall/${callid}`)).toBe("0");
    expect(await code(agent, "DELETE", "/voicecall/{}/release")).toBe("200-017");
  });
});

describe("agent states", () => {
  it("show in the status, and bring their events", async () => {
    const { mock, agent } = await started();
    const status = async () => at((await agent.send("GET", "/onlineagent/{}/agentstatus")).body, "/result");
    const state = async () => at(await status(), "/agentState");
    const states = [await state()];
    const there = ["saybusy", "saybusy", "work", "work", "rest/60/0"];
    const back = ["sayfree", "cancelbusy", "sayfree", "cancelwork", "cancelrest"];
    for (const command of there.flatMap((command, index) => [command, back[index]])) {
      await agent.send("POST", `/onlineagent/{}/${command}`);
      states.push(await state());
    }
    expect(states).toEqual([4, 3, 4, 3, 4, 5, 4, 5, 4, 8, 4]);
    expect(await agent.eventTypes()).toEqual([
      "AgentState_SetNotReady_Success",
      "AgentState_CancelNotReady_Success",
      "AgentState_SetNotReady_Success",
      "AgentState_CancelNotReady_Success",
      "AgentState_SetWork_Success",
      "AgentState_CancelWork_Success",
      "AgentState_SetWork_Success",
      "AgentState_CancelWork_Success",
      "AgentState_SetRest_Success",
      "AgentState_CancelRest_Success",
    ]);
    mock.incomingCall("291", { autoAnswer: false });
    expect(await status()).toEqual({ agentState: 7, isWorking: false });
    await agent.send("PUT", "/voicecall/{}/answer");
    expect(await status()).toEqual({ agentState: 7, isWorking: true });
  });

  it("after a call are what was set last", async () => {
    const { mock, agent } = await started();
    expect(await code(agent, "POST", "/onlineagent/{}/autoenteridle/false")).toBe("0");
    await inCall(mock, agent);
    await agent.send("DELETE", "/voicecall/{}/release");
    expect((await agent.eventTypes()).at(-1)).toBe("AgentState_Work");
    expect(at((await agent.send("GET", "/onlineagent/{}/agentstatus")).body, "/result/agentState")).toBe(5);
  });

  it("after sign-in are what was asked for", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await ready(mock, "291", { status: "5" });
    expect(at((await agent.send("GET", "/onlineagent/{}/agentstatus")).body, "/result/agentState")).toBe(5);
  });
});
