import { createTestClock } from "@trunkline/runtime/testing";
import { describe, expect, it } from "vitest";
import { Agent, credentials, send, signedIn, start } from "./support.js";

describe("sign-in", () => {
  it("answers with the agent's own ID and the time of day, and says that it began", async () => {
    const mock = await start({ clock: createTestClock(1_700_000_000_000), holdMs: 0 });
    const agent = new Agent(mock, "305");
    const { body } = await agent.send("PUT", "/onlineagent/{}", { body: credentials });
    expect(body).toMatchObject({ retcode: "0", result: { workno: "305", loginTime: "1700000000000" } });
    expect(await agent.events()).toEqual([{ eventType: "AgentOther_InService", content: null }]);
  });

  it("is refused with 100-002 while the agent is signed in, and a forced one takes the session over", async () => {
    const mock = await start();
    const former = await signedIn(mock);
    const again = await send(mock, "PUT", "/onlineagent/291", { body: credentials });
    const forced = await send(mock, "PUT", "/onlineagent/291/forcelogin", { body: credentials });
    expect([again.code, again.guid, forced.code]).toEqual(["100-002", undefined, "0"]);
    expect(forced.guid).not.toBe(former.guid);
    expect((await former.send("GET", "/onlineagent/{}/agentstatus")).code).toBe("000-003");
  });

  it("works by loginEx too", async () => {
    const mock = await start();
    const agent = new Agent(mock, "291");
    expect((await agent.send("PUT", "/onlineagent/{}/loginex", { body: credentials })).code).toBe("0");
    expect((await agent.send("GET", "/onlineagent/{}/agentstatus")).code).toBe("0");
  });

  it("checks the passwords it was given", async () => {
    const mock = await start({ passwords: { "291": "right" } });
    const wrong = await send(mock, "PUT", "/onlineagent/291", { body: { password: "wrong", phonenum: "6001" } });
    const right = await send(mock, "PUT", "/onlineagent/291", { body: { password: "right", phonenum: "6001" } });
    expect([wrong.code, right.code]).toEqual(["100-004", "0"]);
  });
});

describe("agents who are not signed in", () => {
  it("get 100-006 for everything", async () => {
    const mock = await start();
    const codes = await Promise.all([
      send(mock, "GET", "/agentevent/291"),
      send(mock, "DELETE", "/onlineagent/291/logout"),
      send(mock, "GET", "/onlineagent/291/agentstatus", { headers: { Guid: "whatever" } }),
    ]);
    expect(codes.map(({ code }) => code)).toEqual(["100-006", "100-006", "100-006"]);
  });
});

describe("sign-out", () => {
  it.each([["logout"], ["forcelogout"], ["forcelogoutwithreason/1"]])("by %s ends the session", async (path) => {
    const mock = await start();
    const agent = await signedIn(mock);
    expect((await agent.send("DELETE", `/onlineagent/{}/${path}`)).code).toBe("0");
    expect((await agent.poll()).code).toBe("100-006");
    expect((await send(mock, "PUT", "/onlineagent/291", { body: credentials })).code).toBe("0");
  });

  it("has no effect during a call, unless forced", async () => {
    const mock = await start();
    const agent = await signedIn(mock);
    mock.incomingCall("291", { autoAnswer: true });
    expect((await agent.send("DELETE", "/onlineagent/{}/logout")).code).toBe("100-010");
    expect((await agent.send("DELETE", "/onlineagent/{}/forcelogout")).code).toBe("0");
  });

  it("from the gateway's side is told to the poll that is held", async () => {
    const clock = createTestClock();
    const mock = await start({ clock });
    const agent = await signedIn(mock);
    await agent.poll();
    const held = agent.poll();
    await clock.untilSleeper((ms) => ms === 10_000);
    mock.shutDown("291");
    expect((await held).body).toMatchObject({ event: { eventType: "AgentOther_ShutdownService" } });
    expect((await agent.poll()).code).toBe("100-006");
  });

  it("answers the poll that is held with 100-006 when the agent signs out", async () => {
    const clock = createTestClock();
    const mock = await start({ clock });
    const agent = await signedIn(mock);
    await agent.poll();
    const held = agent.poll();
    await clock.untilSleeper((ms) => ms === 10_000);
    await agent.send("DELETE", "/onlineagent/{}/logout");
    expect((await held).code).toBe("100-006");
  });
});

describe("silence", () => {
  it("signs an agent out after the time-out, counted from the last request", async () => {
    const clock = createTestClock();
    const mock = await start({ clock, guid: { mode: "static" } });
    const agent = await signedIn(mock);
    await clock.advance(100_000);
    expect((await agent.send("POST", "/onlineagent/{}/handshake")).code).toBe("0");
    await clock.advance(119_999);
    expect(mock.signedIn("291")).toBe(true);
    await clock.advance(1);
    expect(mock.signedIn("291")).toBe(false);
    expect((await agent.poll()).code).toBe("100-006");
    expect(mock.log).toContainEqual({
      kind: "note",
      text: "agent 291 was silent for 120000 ms: signed out",
    });
  });

  it("is not that of an agent whose poll is held for longer", async () => {
    const clock = createTestClock();
    const mock = await start({ clock, holdMs: 130_000, guid: { mode: "static" } });
    const agent = await signedIn(mock);
    await agent.poll();
    const held = agent.poll();
    await clock.untilSleeper((ms) => ms === 130_000);
    await clock.advance(130_000);
    expect((await held).text).toBe('{"message":"","retcode":"0"}');
    expect(mock.signedIn("291")).toBe(true);
  });

  it("is not heard in requests with a wrong GUID", async () => {
    const clock = createTestClock();
    const mock = await start({ clock });
    await signedIn(mock);
    await clock.advance(100_000);
    await send(mock, "GET", "/agentevent/291", { headers: { Guid: "wrong" } });
    await clock.advance(20_000);
    expect(mock.signedIn("291")).toBe(false);
  });

  it("does no harm where the time-out is off", async () => {
    const clock = createTestClock();
    const mock = await start({ clock, timeoutMs: 0, guid: { mode: "static" } });
    await signedIn(mock);
    await clock.advance(10_000_000);
    expect(mock.signedIn("291")).toBe(true);
  });
});

describe("the load balancer's cookie", () => {
  it("is set at sign-in, and may be demanded on every later request", async () => {
    const mock = await start({ requireCookie: true });
    const agent = await signedIn(mock);
    const without = await agent.send("GET", "/onlineagent/{}/agentstatus");
    const withIt = await agent.send("GET", "/onlineagent/{}/agentstatus", {
      headers: { Cookie: "a=b; loadbalance=node0" },
    });
    expect([without.code, withIt.code]).toEqual(["100-006", "0"]);
  });

  it("is left out on an installation without a load balancer", async () => {
    const mock = await start({ loadBalancer: false });
    const { headers } = await send(mock, "PUT", "/onlineagent/291", { body: credentials });
    expect(headers["set-cookie"]).toBeUndefined();
  });
});
