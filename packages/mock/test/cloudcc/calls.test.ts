import { describe, expect, it } from "vitest";
import { type AgentLine, brief, briefly, type CloudccMock, type Frame, signedIn, start } from "./support.js";

const out = { callee_number: "5550100", out_line: 1, audio: 3, video: 0 };

/** In a call that came from the queue; its ID. */
async function talking(mock: CloudccMock, agent: AgentLine): Promise<string> {
  const uuid = mock.incomingCall(agent.id) ?? "";
  await agent.line.take(2);
  await agent.ask("answer", { uuid, audio: 3, video: 0 });
  await agent.line.next();
  return uuid;
}

/** Everything the agent has been told until now. */
const told = async (agent: AgentLine) => briefly(await agent.settle());

describe("an outgoing call", () => {
  it("tells ringing, the agent's answer, the call being placed, and the customer's answer", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const reply = await agent.ask("call", out);
    expect(reply).toMatchObject({
      code: "0",
      msg: "发起外呼成功!",
      uuid: expect.stringMatching(/^call-[0-9a-f]{32}$/),
    });
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual(["RINGING", "CALLING", "CALL INITIATE", "CALL START_CALL"]);
    expect(pushes.slice(0, 2).map(({ uuid, reason }) => [uuid, reason])).toEqual(Array(2).fill([reply.uuid, ""]));
    expect(pushes[1]?.in_call_numbers).toEqual([]);
    expect(pushes[3]).toMatchObject({ success: true, peer_uuid: `B-${reply.uuid}`, display_number: "5550199" });
    expect(pushes[3]).not.toHaveProperty("code");
    expect(await agent.ask("hangup", { uuid: String(reply.uuid) })).toMatchObject({ code: "0", msg: "挂断成功!" });
    const [end] = await agent.settle();
    expect(end).toMatchObject({ last_agent_status: "CALLING", agent_status: "FREE" });
    expect(end).not.toHaveProperty("uuid");
  });

  it("goes back to the state before when the customer does not answer", async () => {
    const { mock } = await start({ othersAnswer: false, wrapUpMs: 10_000 });
    const agent = await signedIn(mock);
    await agent.ask("change_status", { action: "MAKE_BUSY" });
    await agent.ask("call", out);
    expect(await told(agent)).toEqual(["RINGING", "CALLING", "CALL INITIATE"]);
    expect(mock.otherSideHangsUp(agent.id)).toBe(true);
    expect(await told(agent)).toEqual(["BUSY"]);
  });

  it("waits for the control when others do not answer by themselves", async () => {
    const { mock } = await start({ othersAnswer: false });
    const agent = await signedIn(mock);
    await agent.ask("call", out);
    await agent.settle();
    expect(mock.otherSideAnswers(agent.id)).toBe(true);
    expect(await told(agent)).toEqual(["CALL START_CALL"]);
    expect(mock.otherSideAnswers(agent.id)).toBe(false);
  });

  it("hangs the agent up when the number cannot be reached, and is refused for a bad one", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("call", { ...out, callee_number: "999" })).toMatchObject({ code: "0" });
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual(["RINGING", "CALLING", "CALL INITIATE", "FREE"]);
    expect(pushes[2]?.success).toBe(false);
    const refused = await agent.ask("call", { ...out, callee_number: "000" });
    expect(refused).toMatchObject({ code: "1", msg_type: "call", reply: true });
    expect(refused).not.toHaveProperty("uuid");
  });

  it("is refused during a call and with a phone that is off line", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    await agent.ask("call", out);
    await agent.settle();
    expect(await agent.ask("call", out)).toMatchObject({ code: "1" });
    mock.otherSideHangsUp(agent.id);
    expect(mock.unregisterPhone(agent.id)).toBe(true);
    expect(await told(agent)).toEqual(["FREE", "EXT_UN_REG"]);
    expect(await agent.ask("call", out)).toMatchObject({ code: "1" });
    mock.registerPhone(agent.id);
    expect(await agent.ask("call", out)).toMatchObject({ code: "0" });
  });

  it("to a colleague arrives there as CALL, and starts when it is answered", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock, "2001");
    const colleague = await signedIn(mock, "2002");
    expect(await agent.ask("call", { ...out, out_line: 0, callee_number: "10001_2003" })).toMatchObject({ code: "1" });
    const { uuid } = await agent.ask("call", { ...out, out_line: 0, callee_number: colleague.id });
    expect(await told(agent)).toEqual(["RINGING", "CALLING", "CALL INITIATE"]);
    const [arrived, ringing] = await colleague.settle();
    expect(arrived).toMatchObject({ callin_channel: "CALL", uuid: `B-${uuid}`, req_id: `B-${uuid}`, audio: 3 });
    expect(ringing).toMatchObject({ agent_status: "RINGING", uuid: `B-${uuid}`, reason: "" });
    expect(await colleague.ask("answer", { uuid: `B-${uuid}`, audio: 3, video: 0 })).toMatchObject({ code: "0" });
    expect(await told(colleague)).toEqual(["CALLING"]);
    expect(await told(agent)).toEqual(["CALL START_CALL"]);
    await colleague.ask("hangup", { uuid: `B-${uuid}` });
    expect(await told(colleague)).toEqual(["FREE"]);
    expect(await told(agent)).toEqual(["FREE"]);
  });

  it("from a task has callbacks of its own", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const members = { task_id: "1", number_id: "2", client_number: "5550100", current_times: 1, audio: 3, video: 0 };
    expect(await agent.ask("preview_out_call", members)).toMatchObject({ uuid: expect.stringMatching(/^preview-/) });
    expect(await told(agent)).toEqual([
      "RINGING",
      "CALLING",
      "PREVIEW_OUT_CALL INITIATE",
      "PREVIEW_OUT_CALL START_CALL",
    ]);
  });
});

describe("an incoming call", () => {
  it("arrives, rings, is answered once, and ends with the customer", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const uuid = mock.incomingCall(agent.id, { caller: "5550101" }) ?? "";
    expect(uuid).toMatch(/^callin-[0-9a-f-]{36}$/);
    const [arrived, ringing] = await agent.line.take(2);
    expect(arrived).toEqual({
      req_id: uuid,
      company_code: "10001",
      os: "Windows",
      agent_id: agent.id,
      ext_id: "10001_3001",
      msg_type: "callin",
      uuid,
      client_uuid: expect.any(String),
      caller_number: "5550101",
      callee_number: "5550199",
      callin_channel: "CALL_IN",
      audio: 3,
      video: 0,
    });
    expect(ringing).toMatchObject({ agent_status: "RINGING", uuid });
    expect(await agent.ask("answer", { uuid, audio: "3", video: "0" })).toMatchObject({ code: "0", msg: "接听成功!" });
    expect(await agent.line.next()).toMatchObject({ agent_status: "CALLING", uuid, in_call_numbers: ["5550101"] });
    expect(await agent.ask("answer", { uuid, audio: 3, video: 0 })).toMatchObject({ code: "1", msg: "接听失败!" });
    expect(await agent.ask("get_status")).toMatchObject({ status: "CALLING", uuid, in_call_numbers: ["5550101"] });
    expect(mock.incomingCall(agent.id)).toBeUndefined();
    mock.otherSideHangsUp(agent.id);
    expect(await told(agent)).toEqual(["FREE"]);
    expect(await agent.ask("hangup", { uuid })).toMatchObject({ code: "0", msg: "当前通话已挂断!" });
    expect(await agent.ask("hangup", { uuid: "call-1" })).toMatchObject({ code: "4000" });
  });

  it("that the agent does not take makes a busy agent of one who is set to it; not when the caller gives up", async () => {
    const { mock } = await start({ agents: { "10001_2001": { autoBusy: true } } });
    const agent = await signedIn(mock);
    mock.incomingCall(agent.id);
    mock.otherSideHangsUp(agent.id);
    expect(await told(agent)).toEqual(["callin CALL_IN", "RINGING", "FREE"]);
    const uuid = mock.incomingCall(agent.id) ?? "";
    await agent.line.take(2);
    await agent.ask("hangup", { uuid });
    expect(await told(agent)).toEqual(["BUSY"]);
  });

  it("is followed by wrap-up, which ends by itself, or with the agent's own change", async () => {
    const { mock, clock } = await start({ wrapUpMs: 10_000, greetingMs: 1e9 });
    const agent = await signedIn(mock);
    await talking(mock, agent);
    mock.otherSideHangsUp(agent.id);
    expect(await told(agent)).toEqual(["ARRANGE"]);
    await clock.advance(10_000);
    expect(await told(agent)).toEqual(["FREE"]);
    await talking(mock, agent);
    mock.otherSideHangsUp(agent.id);
    await agent.settle();
    await agent.ask("change_status", { action: "MAKE_BUSY" });
    await clock.advance(10_000);
    expect(await told(agent)).toEqual([]);
  });

  it("of a task is told twice, the second time with the task in the place of the number", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const uuid = mock.incomingCall(agent.id, { taskId: "77" });
    const [first, second] = await agent.line.take(3);
    expect(first).toMatchObject({ uuid, callin_channel: "PREDICT_OUT_CALL", callee_number: "5550100" });
    expect(first).not.toHaveProperty("task_id");
    expect(second).toMatchObject({ uuid, callee_number: "77", task_id: "77" });
  });
});

describe("during a call", () => {
  it("holding and retrieving are told by the sub-state", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("hold", { hold: "1", uuid: "call-1" })).toMatchObject({
      code: "1",
      msg: "保持失败!",
      hold: "1",
    });
    const uuid = await talking(mock, agent);
    expect(await agent.ask("hold", { hold: "1", uuid })).toMatchObject({ code: "0", msg: "保持成功!", hold: "1" });
    expect(await told(agent)).toEqual(["CALLING HOLD"]);
    expect(await agent.ask("hold", { hold: "0", uuid })).toMatchObject({ code: "0", msg: "取消保持成功!", hold: "0" });
    expect(await told(agent)).toEqual(["CALLING"]);
  });

  it("digits are sent, and the answer says that it need not be told", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const uuid = await talking(mock, agent);
    expect(await agent.ask("dtmf", { uuid, content: "12#" })).toMatchObject({ code: "0", reply: false });
    expect(await agent.ask("dtmf", { uuid: "call-1", content: "12#" })).toMatchObject({ code: "1", reply: false });
  });

  it("media are switched, with three callbacks without a phase", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("change_media", { uuid: "call-1", audio: 3, video: 3 })).toMatchObject({
      code: "1",
      msg: "坐席非通话状态!",
    });
    const uuid = await talking(mock, agent);
    expect(await agent.ask("change_media", { uuid, audio: 3, video: 3, pixels: "480" })).toMatchObject({
      code: "0",
      audio: 3,
      video: 3,
      pixels: "480",
      uuid,
    });
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual(Array(3).fill("CHANGE_MEDIA"));
    expect(pushes.map(({ change_media_flag }) => change_media_flag)).toEqual([0, 1, 2]);
    expect(pushes[0]).toMatchObject({ video: 3, last_video: 0 });
  });
});

describe("a consultation", () => {
  async function consulting(mock: CloudccMock) {
    const agent = await signedIn(mock, "2001");
    const expert = await signedIn(mock, "2002");
    const uuid = await talking(mock, agent);
    const members = { uuid, type: 1, consult_type: 0, consult_number: expert.id };
    const { consult_uuid } = await agent.ask("consult", members);
    expect(consult_uuid).toMatch(/^consult-[0-9a-f]{32}$/);
    return { agent, expert, uuid, consulted: String(consult_uuid) };
  }

  it("tells START_CALL before INITIATE, and the end", async () => {
    const { mock } = await start();
    const { agent, expert, consulted } = await consulting(mock);
    const [arrived, ringing] = await expert.settle();
    expect(arrived).toMatchObject({ callin_channel: "CONSULT", uuid: consulted });
    expect(arrived).not.toHaveProperty("audio");
    expect(brief(ringing ?? {})).toBe("RINGING (CONSULT)");
    await expert.ask("answer", { uuid: consulted, audio: 3, video: 0 });
    expect(await told(expert)).toEqual(["CALLING CONSULT (CONSULT)", "CONSULT INITIATE"]);
    expect(await told(agent)).toEqual(["CONSULT START_CALL", "CONSULT INITIATE"]);
    await expert.ask("hangup", { uuid: consulted });
    expect(await told(expert)).toEqual(["FREE"]);
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual(["CONSULT END_CALL"]);
    expect(pushes[0]).toMatchObject({ success: true, msg: "对方已挂断!" });
    expect(mock.status(agent.id)).toBe("CALLING");
  });

  it("is cancelled with the call's ID alone, and succeeds even when there is none", async () => {
    const { mock } = await start();
    const { agent, expert, uuid } = await consulting(mock);
    expect(await agent.ask("consult", { uuid, type: 2 })).toMatchObject({ code: "0", msg: "取消咨询成功!" });
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual(["CONSULT END_CALL"]);
    expect(pushes[0]).toMatchObject({ success: true, msg: "对方未接通!" });
    expect(await told(expert)).toEqual(["callin CONSULT", "RINGING (CONSULT)", "FREE"]);
    const again = await agent.ask("consult", { uuid, type: "2" });
    expect(again).toMatchObject({ code: "0" });
    expect(again).not.toHaveProperty("consult_uuid");
  });

  it("becomes a transfer, at once or at the answer, told to the consulted agent only", async () => {
    const { mock } = await start();
    const { agent, expert, consulted } = await consulting(mock);
    expect(await agent.ask("consult_to_trans", { consult_uuid: consulted })).toMatchObject({ code: "0" });
    expect(await told(agent)).toEqual([]);
    await expert.settle();
    await expert.ask("answer", { uuid: consulted, audio: 3, video: 0 });
    expect(await told(expert)).toEqual(["CALLING CONSULT (CONSULT)", "CONSULT_TO_TRANS START_CALL"]);
    expect(await told(agent)).toEqual(["FREE"]);
    expect(await agent.ask("consult_to_trans", { consult_uuid: "consult-1" })).toMatchObject({
      code: "1",
      msg: "被咨询方uuid不存在!",
    });
    expect(mock.otherSideHangsUp(expert.id)).toBe(true);
    expect(await told(expert)).toEqual(["FREE"]);
  });

  it("with an outside party is answered by itself; without a kind it fails without a name", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const uuid = await talking(mock, agent);
    expect(await agent.ask("consult", { uuid, type: 1, consult_number: "5550123" })).toEqual({
      code: "4043",
      msg: "请求失败!",
    });
    await agent.ask("consult", { uuid, type: 1, consult_type: 1, consult_number: "5550123" });
    expect(await told(agent)).toEqual(["CONSULT START_CALL", "CONSULT INITIATE"]);
    mock.otherSideHangsUp(agent.id);
    expect(await told(agent)).toEqual(["CONSULT END_CALL", "FREE"]);
  });
});

describe("a transfer", () => {
  it("blind: the agent is out first, and the target's call goes on with the customer", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock, "2001");
    const target = await signedIn(mock, "2002");
    const uuid = await talking(mock, agent);
    const members = { uuid, type: 1, trans_type: 1, trans_number: target.id };
    expect(await agent.ask("trans", members)).toMatchObject({ code: "0", msg: "发起盲转成功!", msg_type: "trans" });
    expect(await told(agent)).toEqual(["FREE"]);
    const [arrived] = await target.settle();
    expect(arrived).toMatchObject({ callin_channel: "TRANS" });
    await target.ask("answer", { uuid: String(arrived?.uuid), audio: 3, video: 0 });
    expect(await told(target)).toEqual(["CALLING TRANS (TRANS)"]);
    expect(await told(agent)).toEqual([]);
    mock.otherSideHangsUp(target.id);
    expect(await told(target)).toEqual(["FREE"]);
  });

  it("consultative: the agent is told, may cancel, and leaves the others talking", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock, "2001");
    const target = await signedIn(mock, "2002");
    const uuid = await talking(mock, agent);
    const members = { uuid, type: "2", trans_type: 1, trans_number: target.id };
    expect(await agent.ask("trans", members)).toMatchObject({ code: "0", msg: "发起咨询转成功!" });
    expect(await agent.ask("trans", { uuid, type: 3, trans_type: 1 })).toMatchObject({
      code: "0",
      msg: "咨询转取消成功!",
    });
    expect(await told(agent)).toEqual(["TRANS END_CALL"]);
    expect(await told(target)).toEqual(["callin TRANS", "RINGING (TRANS)", "FREE"]);
    await agent.ask("trans", members);
    const [arrived] = await target.settle();
    await target.ask("answer", { uuid: String(arrived?.uuid), audio: 3, video: 0 });
    expect(await told(agent)).toEqual(["TRANS START_CALL", "TRANS INITIATE"]);
    expect(await told(target)).toEqual(["CALLING TRANS (TRANS)", "TRANS INITIATE"]);
    await agent.ask("hangup", { uuid });
    expect(await told(agent)).toEqual(["FREE"]);
    expect(mock.status(target.id)).toBe("CALLING");
  });

  it.each([
    [2, "发起转接技能成功!"],
    [3, "转IVR成功!"],
    [5, "转满意度成功!"],
  ])("to a service (%s) takes the call from the agent", async (trans_type, msg) => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const uuid = await talking(mock, agent);
    expect(await agent.ask("trans", { uuid, type: 1, trans_type, trans_number: "1" })).toMatchObject({
      code: "0",
      msg,
    });
    expect(await told(agent)).toEqual(["FREE"]);
  });

  it("is refused for a call that is unknown and a target that is not free", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const members = { type: 1, trans_type: 1, trans_number: "10001_2002" };
    expect(await agent.ask("trans", { ...members, uuid: "call-1" })).toMatchObject({ code: "1", msg: "uuid不存在!" });
    const uuid = await talking(mock, agent);
    expect(await agent.ask("trans", { ...members, uuid })).toMatchObject({ code: "1", msg_type: "trans" });
  });
});

describe("a three-way call", () => {
  it("tells its numbers, and who is left when one goes", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock, "2001");
    const third = await signedIn(mock, "2002");
    expect(
      await agent.ask("three_way", { uuid: "call-1", three_way_type: 0, three_way_number: third.id }),
    ).toMatchObject({ code: "4001" });
    const uuid = await talking(mock, agent);
    const reply = await agent.ask("three_way", { uuid, three_way_type: "0", three_way_number: third.id });
    expect(reply).toMatchObject({ code: "0", in_call_numbers: ["5550100", "10001_3002"] });
    expect(reply).not.toHaveProperty("uuid");
    const [arrived] = await third.settle();
    await third.ask("answer", { uuid: String(arrived?.uuid), audio: 3, video: 0 });
    expect(await told(agent)).toEqual(["THREE_WAY START_CALL", "THREE_WAY INITIATE"]);
    expect(await told(third)).toEqual(["CALLING THREE_WAY (THREE_WAY)", "THREE_WAY INITIATE"]);
    await third.ask("hangup", { uuid: String(arrived?.uuid) });
    const [end, two] = await agent.settle();
    expect(brief(end ?? {})).toBe("THREE_WAY END_CALL");
    expect(end).not.toHaveProperty("in_call_numbers");
    // The agent's own extension is still in it.
    expect(two).toMatchObject({ phase: "END_CALL", in_call_numbers: ["5550100", "10001_3001"] });
    expect(mock.status(agent.id)).toBe("CALLING");
  });

  it("goes on without the agent who made it", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock, "2001");
    const third = await signedIn(mock, "2002");
    const uuid = await talking(mock, agent);
    await agent.ask("three_way", { uuid, three_way_type: 0, three_way_number: third.id });
    const [arrived] = await third.settle();
    await third.ask("answer", { uuid: String(arrived?.uuid), audio: 3, video: 0 });
    await third.settle();
    await agent.settle();
    await agent.ask("hangup", { uuid });
    expect(await told(agent)).toEqual(["FREE"]);
    expect(await told(third)).toEqual(["THREE_WAY END_CALL"]);
    expect(mock.status(third.id)).toBe("CALLING");
  });
});

describe("a supervisor", () => {
  async function supervising(mock: CloudccMock) {
    const admin = await signedIn(mock, "2009");
    const agent = await signedIn(mock, "2001");
    const operated: Frame = { operated_agent_id: agent.id, operated_ext_id: "10001_3001" };
    return { admin, agent, operated, uuid: await talking(mock, agent) };
  }

  it.each([
    ["eavesdrop", "EAVESDROP", []],
    ["whisper", "WHISPER", []],
    ["force_call", "FORCE_CALL", ["FORCE_CALL START_CALL"]],
  ])("comes in by %s, and both are told", async (type, action, before) => {
    const { mock } = await start();
    const { admin, agent, operated } = await supervising(mock);
    const { code, uuid } = await admin.ask(type, operated);
    expect([code, uuid]).toEqual(["0", expect.stringMatching(new RegExp(`^${type}-[0-9a-f]{32}$`))]);
    expect(await told(admin)).toEqual([`RINGING (${action})`, `CALLING ${action} (${action})`, `${action} INITIATE`]);
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual([...before, `${action} INITIATE`]);
    expect(pushes.at(-1)?.msg).toMatch(/^正在被/);
    await admin.ask("hangup", { uuid: String(uuid) });
    expect(await told(admin)).toEqual(["FREE"]);
    expect(await told(agent)).toEqual([`${action} END_CALL`]);
    expect(mock.status(agent.id)).toBe("CALLING");
  });

  it("is refused when the other agent is not in a call", async () => {
    const { mock } = await start();
    const { admin, agent, operated } = await supervising(mock);
    mock.otherSideHangsUp(agent.id);
    expect(await admin.ask("eavesdrop", operated)).toMatchObject({ code: "1" });
    expect(await admin.ask("force_call", operated)).toMatchObject({ code: "4001" });
    expect(await admin.ask("interrupt_call", operated)).toMatchObject({ code: "1" });
    expect(await admin.ask("interrupt_call", { ...operated, operated_agent_id: "10001_2003" })).toMatchObject({
      code: "400",
      msg: "坐席: 10001_2003, 未签入!",
    });
  });

  it("takes the call over when it answers the callin, without callbacks", async () => {
    const { mock } = await start();
    const { admin, agent, operated } = await supervising(mock);
    const { uuid } = await admin.ask("substitute", operated);
    expect(await told(admin)).toEqual(["callin SUBSTITUTE", "RINGING"]);
    await admin.ask("answer", { uuid: String(uuid), audio: 3, video: 0 });
    expect(await told(admin)).toEqual(["CALLING"]);
    expect(await told(agent)).toEqual(["FREE"]);
    mock.otherSideHangsUp(admin.id);
    expect(await told(admin)).toEqual(["FREE"]);
  });

  it("breaks a call off", async () => {
    const { mock } = await start();
    const { admin, agent, operated } = await supervising(mock);
    expect(await admin.ask("interrupt_call", operated)).toMatchObject({ code: "0", msg: "强拆成功!" });
    expect(await told(agent)).toEqual(["FREE"]);
  });
});

describe("a recording", () => {
  it("is played to the agent's phone, controlled, replaced, and ends with its file", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const members = { file_path: "/records/1.wav", audio: 3, video: 0 };
    expect(await agent.ask("play_record_control", { action: "pause" })).toMatchObject({ code: "1" });
    const { uuid, msg } = await agent.ask("play_record", members);
    expect([uuid, msg]).toEqual([expect.stringMatching(/^play_record-/), "发起外呼成功, 等待坐席接通!"]);
    expect(await told(agent)).toEqual(["RINGING", "CALLING PLAY_RECORD", "PLAY_RECORD INITIATE"]);
    expect(await agent.ask("play_record", { ...members, uuid: String(uuid) })).toMatchObject({
      code: "0",
      uuid,
      msg: "录音播放成功!",
    });
    expect(
      await agent.ask("play_record_control", { uuid: String(uuid), action: "seek", seek_value: 10 }),
    ).toMatchObject({ code: "0" });
    expect(mock.otherSideHangsUp(agent.id)).toBe(true);
    expect(await told(agent)).toEqual(["FREE"]);
  });
});
