import { createTestClock } from "@trunkline/runtime/testing";
import { describe, expect, it } from "vitest";
import { send, signedIn, start } from "./support.js";

const empty = '{"message":"","retcode":"0"}';

async function started() {
  const clock = createTestClock();
  const mock = await start({ clock });
  const agent = await signedIn(mock);
  await agent.poll();
  const held = () => clock.untilSleeper((ms) => ms === 10_000);
  return { clock, mock, agent, held };
}

describe("the poll", () => {
  it("brings one event a reply, oldest first, at once", async () => {
    const { mock, agent } = await started();
    mock.emit("291", "AgentState_Ready");
    mock.emit("291", "AgentState_SetNotReady_Success", { reason: "201" });
    const replies = [await agent.poll(), await agent.poll()];
    expect(replies.map(({ text }) => text)).toEqual([
      '{"message":"","retcode":"0","event":{"eventType":"AgentState_Ready","workNo":"291","content":null}}',
      '{"message":"","retcode":"0","event":{"eventType":"AgentState_SetNotReady_Success","workNo":"291","content":{"reason":"201"}}}',
    ]);
  });

  it("is held for 10 seconds when there is none, and then is empty", async () => {
    const { clock, agent, held } = await started();
    let answered = false;
    const poll = agent.poll().finally(() => {
      answered = true;
    });
    await held();
    await clock.advance(9_999);
    expect(answered).toBe(false);
    await clock.advance(1);
    expect((await poll).text).toBe(empty);
  });

  it("is answered as soon as an event comes", async () => {
    const { mock, agent, held } = await started();
    const poll = agent.poll();
    await held();
    mock.emit("291", "AgentState_Busy");
    expect((await poll).body).toMatchObject({ event: { eventType: "AgentState_Busy" } });
  });

  it("of two, the newer is held and the older is answered empty", async () => {
    const { clock, mock, agent, held } = await started();
    const older = agent.poll();
    await held();
    await clock.advance(1);
    const newer = agent.poll();
    expect((await older).text).toBe(empty);
    mock.emit("291", "AgentState_Busy");
    expect((await newer).body).toMatchObject({ event: { eventType: "AgentState_Busy" } });
  });

  it("leaves an event alone when its client has gone", async () => {
    const { clock, mock, agent, held } = await started();
    const leaving = new AbortController();
    const gone = agent.poll({ signal: leaving.signal });
    await held();
    leaving.abort();
    await expect(gone).rejects.toThrow();
    while (clock.sleepers().includes(10_000)) await new Promise((turn) => setImmediate(turn));
    mock.emit("291", "AgentState_Busy");
    expect((await agent.poll()).body).toMatchObject({ event: { eventType: "AgentState_Busy" } });
  });

  it("of a session that was taken over is answered with 000-003", async () => {
    const { mock, agent, held } = await started();
    const poll = agent.poll();
    await held();
    await send(mock, "PUT", "/onlineagent/291/forcelogin", { body: { password: "", phonenum: "6001" } });
    expect((await poll).code).toBe("000-003");
  });

  it("brings the new GUID when it rotated while the poll was held", async () => {
    const { clock, agent, held } = await started();
    await clock.advance(55_000);
    const poll = agent.poll();
    await held();
    await clock.advance(10_000);
    expect((await poll).guid).toBeDefined();
  });

  it("does not hold the mock open", async () => {
    const { mock, agent, held } = await started();
    const poll = agent.poll();
    await held();
    await mock.close();
    await poll.catch(() => undefined);
  });
});
