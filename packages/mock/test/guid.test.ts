import { createTestClock, type TestClock } from "@trunkline/runtime/testing";
import { describe, expect, it } from "vitest";
import { type Agent, send, signedIn, start } from "./support.js";

const status = (agent: Agent, guid = agent.guid) =>
  agent.send("GET", "/onlineagent/{}/agentstatus", { headers: { Guid: guid } });

async function started(options: Parameters<typeof start>[0] = {}) {
  const clock: TestClock = createTestClock();
  const mock = await start({ clock, holdMs: 0, timeoutMs: 0, ...options });
  const agent = await signedIn(mock);
  return { clock, mock, agent };
}

describe("the GUID", () => {
  it("is asked for: absent or wrong it gives 000-003", async () => {
    const { mock } = await started();
    const absent = await send(mock, "GET", "/onlineagent/291/agentstatus");
    const wrong = await send(mock, "GET", "/onlineagent/291/agentstatus", { headers: { Guid: "wrong" } });
    expect([absent.code, wrong.code]).toEqual(["000-003", "000-003"]);
  });

  it("is taken under either spelling of the header", async () => {
    const { mock, agent } = await started();
    for (const name of ["guid", "Guid", "GUID"]) {
      const answer = await send(mock, "GET", "/onlineagent/291/agentstatus", { headers: { [name]: agent.guid } });
      expect([name, answer.code]).toEqual([name, "0"]);
    }
  });

  it("rotates: the first poll after its time brings another, once", async () => {
    const { clock, agent } = await started();
    const first = agent.guid;
    await clock.advance(59_999);
    expect((await agent.poll()).guid).toBeUndefined();
    await clock.advance(1);
    const second = (await agent.poll()).guid;
    expect(second).toMatch(/^[0-9a-f-]{36}\.AgentGateway0$/);
    expect(second).not.toBe(first);
    expect((await agent.poll()).guid).toBeUndefined();
  });

  it.each([
    ["handshake", "POST"],
    ["heartbeat", "PUT"],
  ])("is announced by %s too, by no other reply", async (path, method) => {
    const { clock, agent } = await started();
    await clock.advance(60_000);
    expect((await status(agent)).guid).toBeUndefined();
    expect((await agent.send(method, `/onlineagent/{}/${path}`)).guid).toBeDefined();
  });

  it("is announced by any reply where the mock is told so", async () => {
    const { clock, agent } = await started({ guid: { announceOn: "any" } });
    await clock.advance(60_000);
    expect((await status(agent)).guid).toBeDefined();
  });

  it("works after its rotation until its life ends, and is announced again to a client that missed it", async () => {
    const { clock, agent } = await started();
    const first = agent.guid;
    await clock.advance(60_000);
    const second = (await agent.poll()).guid;
    expect((await status(agent, first)).code).toBe("0");
    expect((await agent.poll({ headers: { Guid: first } })).guid).toBe(second);
    await clock.advance(60_000);
    expect((await status(agent, first)).code).toBe("000-003");
    expect((await status(agent, second)).code).toBe("0");
  });

  it("can be refused as soon as its successor is out", async () => {
    const { clock, agent } = await started({ guid: { graceMs: 0 } });
    const first = agent.guid;
    await clock.advance(60_000);
    await agent.poll();
    expect((await status(agent, first)).code).toBe("000-003");
    expect((await status(agent)).code).toBe("0");
  });

  it("ends with its life when nobody fetched a successor", async () => {
    const { clock, agent } = await started();
    await clock.advance(120_000);
    expect((await status(agent)).code).toBe("000-003");
  });

  it("never changes in static mode", async () => {
    const { clock, agent } = await started({ guid: { mode: "static" } });
    await clock.advance(1_000_000);
    expect((await agent.poll()).guid).toBeUndefined();
    expect((await status(agent)).code).toBe("0");
  });

  it("is not looked at where the check is off", async () => {
    const { mock } = await started({ guid: { strict: false } });
    expect((await send(mock, "GET", "/onlineagent/291/agentstatus")).code).toBe("0");
  });

  it("can be taken away", async () => {
    const { mock, agent } = await started();
    mock.expireGuid("291");
    expect((await status(agent)).code).toBe("000-003");
  });
});
