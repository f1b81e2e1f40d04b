/** One call followed from its request or its ring to its end, by the IDs of its legs, whatever the vendor leaves out. */
import type { Call } from "@trunkline/cloudcc";
import { afterEach, describe, expect, it } from "vitest";
import { type Agent, audioOnly, type CloudccStage, openCloudcc, outgoing, readings } from "../src/cloudcc-stage.js";

let stage: CloudccStage | undefined;
afterEach(() => stage?.close());

/** Its whole story, once it is over. */
async function storyOf({ cloudcc }: Agent, uuid: string): Promise<Call[]> {
  const story: Call[] = [];
  for await (const call of cloudcc.followCall(uuid)) story.push(call);
  return story;
}

const states = (story: readonly Call[]) => story.map(({ state }) => state);

describe.each(readings)("as the %s tells it", (reading) => {
  it("an outgoing call is requested, rings, is talked on, and ends once", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const { data } = await agent.cloudcc.call(outgoing);
    const uuid = String(data);
    await agent.told();
    expect(agent.cloudcc.agent?.agent_status).toBe("CALLING");
    expect(agent.cloudcc.calls).toEqual([
      { uuid, origin: "call", state: "talking", answered: true, peer_uuid: `B-${uuid}` },
    ]);
    await agent.cloudcc.hangup({ uuid });
    expect(states(await storyOf(agent, uuid))).toEqual(["requested", "ringing", "talking", "talking", "ended"]);
    expect(agent.cloudcc.calls).toEqual([]);
    expect(agent.cloudcc.agent?.agent_status).toBe("FREE");
  });

  it("a call from the queue arrives, rings, is held, retrieved, and ends with the customer", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const uuid = await agent.talk();
    await agent.cloudcc.hold({ hold: "1", uuid });
    await agent.cloudcc.hold({ hold: "0", uuid });
    await agent.told();
    stage.vendor.otherSideHangsUp(agent.id);
    const story = await storyOf(agent, uuid);
    const held = ["held", "talking"];
    expect(states(story).filter((state, at, all) => state !== all[at - 1])).toEqual([
      "arriving",
      "ringing",
      "talking",
      ...held,
      "ended",
    ]);
    expect(story[0]).toMatchObject({ origin: "callin", caller_number: "5550100", callee_number: "5550199" });
    // The document has no `client_uuid`.
    expect(story.at(-1)?.client_uuid).toEqual(reading === "server" ? expect.any(String) : undefined);
  });

  it("a consultation hangs on its call until it ends", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const expert = await stage.enter("2002");
    const uuid = await agent.talk();
    const { data } = await agent.cloudcc.consult({ uuid, type: 1, consult_type: 0, consult_number: expert.id });
    expect(data).toEqual(expect.any(String));
    expect(agent.cloudcc.calls).toMatchObject([{ uuid, consult_uuid: data }]);
    const theirs = await expert.arrived();
    await expert.cloudcc.answer({ uuid: theirs, ...audioOnly });
    await expert.cloudcc.hangup({ uuid: theirs });
    await agent.told();
    expect(agent.cloudcc.calls[0]).toMatchObject({ uuid, state: "talking" });
    expect(agent.cloudcc.calls[0]?.consult_uuid).toBeUndefined();
    expect(states(await storyOf(expert, theirs)).at(-1)).toBe("ended");
  });

  it("a consultation that is canceled is gone, and the call goes on", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const uuid = await agent.talk();
    await agent.cloudcc.consult({ uuid, type: 1, consult_type: 1, consult_number: "5550123" });
    await agent.cloudcc.consult({ uuid, type: 2 });
    await agent.told();
    expect(agent.cloudcc.calls).toMatchObject([{ uuid, state: "talking" }]);
    expect(agent.cloudcc.calls[0]?.consult_uuid).toBeUndefined();
  });

  it("a transfer ends the agent's call, and the colleague's goes on until the customer hangs up", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const target = await stage.enter("2002");
    const uuid = await agent.talk();
    await agent.cloudcc.trans({ uuid, type: 1, trans_type: 1, trans_number: target.id });
    expect(states(await storyOf(agent, uuid)).at(-1)).toBe("ended");
    const theirs = await target.arrived();
    await target.cloudcc.answer({ uuid: theirs, ...audioOnly });
    await target.told();
    expect(target.cloudcc.calls).toMatchObject([{ uuid: theirs, state: "talking" }]);
    stage.vendor.otherSideHangsUp(target.id);
    expect(states(await storyOf(target, theirs)).at(-1)).toBe("ended");
  });

  it("calls after one another are told apart", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const uuids: string[] = [];
    for (const _ of [1, 2, 3]) {
      const { data } = await agent.cloudcc.call(outgoing);
      uuids.push(String(data));
      await agent.told();
      await agent.cloudcc.hangup({ uuid: String(data) });
      await agent.told();
    }
    for (const uuid of uuids)
      expect(states(await storyOf(agent, uuid)).filter((state) => state === "ended")).toHaveLength(1);
  });

  it("a call is lost, not ended, when the session ends first", async () => {
    stage = await openCloudcc(reading);
    const agent = await stage.enter();
    const uuid = await agent.talk();
    agent.cloudcc.close();
    expect(states(await storyOf(agent, uuid)).at(-1)).toBe("lost");
  });
});

describe("as the server tells it", () => {
  it("listening in is a call of its own, without having arrived", async () => {
    stage = await openCloudcc("server");
    const supervisor = await stage.enter();
    const colleague = await stage.enter("2002");
    await colleague.talk();
    const { data } = await supervisor.cloudcc.eavesdrop({
      operated_agent_id: colleague.id,
      operated_ext_id: colleague.ext,
    });
    await supervisor.told();
    expect(supervisor.cloudcc.calls).toMatchObject([{ uuid: data, origin: "eavesdrop", state: "talking" }]);
    expect(supervisor.cloudcc.agent).toMatchObject({ agent_status: "CALLING", sub_agent_status: "EAVESDROP" });
    stage.vendor.otherSideHangsUp(colleague.id);
    expect(states(await storyOf(supervisor, String(data))).at(-1)).toBe("ended");
  });

  it("a predictive call keeps the customer's number when its second push has the task in that place", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    stage.vendor.incomingCall(agent.id, { taskId: "77" });
    await agent.told();
    expect(agent.cloudcc.calls).toMatchObject([{ callee_number: "5550100", task_id: "77" }]);
  });

  it("a change forced by a supervisor is no hang-up", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    const supervisor = await stage.enter("2002");
    const uuid = await agent.talk();
    await agent.cloudcc.changeStatus({ action: "MAKE_BUSY" });
    expect(agent.cloudcc.agent).toEqual({ agent_status: "BUSY" });
    await supervisor.cloudcc.changeStatus({ action: "FORCE_MAKE_FREE", operated_agent_id: agent.id });
    expect(supervisor.cloudcc.agent).toEqual({ agent_status: "FREE" });
    expect(await agent.told()).toEqual(["FREE"]);
    expect(agent.cloudcc.calls).toMatchObject([{ uuid, state: "talking" }]);
    stage.vendor.otherSideHangsUp(agent.id);
    expect(states(await storyOf(agent, uuid)).at(-1)).toBe("ended");
  });

  it("a call that the vendor does not know any more has ended", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    const uuid = await agent.talk();
    stage.vendor.fault({ kind: "code", operation: "hangup", code: "4000" });
    const { error } = await agent.cloudcc.hangup({ uuid });
    expect(error).toMatchObject({ code: "4000" });
    expect(states(await storyOf(agent, uuid)).at(-1)).toBe("ended");
  });

  it("a call whose reply comes too late is followed all the same", async () => {
    stage = await openCloudcc("server");
    const agent = await stage.enter();
    stage.vendor.fault({ kind: "delay", operation: "call", ms: 20_000 });
    const calling = agent.cloudcc.call(outgoing, { timeoutMs: 7_000 });
    const outcome = await calling;
    // The callback proves it before the reply is there.
    expect(outcome).toMatchObject({ by: "push" });
    const ms = await stage.clock.untilSleeper((time) => time === 20_000);
    await stage.clock.advance(ms);
    await agent.told();
    expect(agent.cloudcc.calls).toMatchObject([{ origin: "call", state: "talking", answered: true }]);
  });
});
