import { describe, expect, it } from "vitest";
import { AgentLine, brief, briefly, connect, type Setting, signedIn, start } from "./support.js";

const asDocument = (): Promise<Setting> => start({ as: "document" });

async function agentAt(mock: Setting["mock"], number: string, path = "/", headers: Record<string, string> = {}) {
  return new AgentLine(await connect(mock, path, headers), number, "Windows");
}

async function checkedIn(mock: Setting["mock"], number = "2001"): Promise<AgentLine> {
  const agent = await agentAt(mock, number);
  expect((await agent.checkIn()).code).toBe("0");
  await agent.line.next();
  // Frames have no headers: the token stays out of them.
  agent.token = "";
  return agent;
}

describe("the vendor as its document has it", () => {
  it("takes any address, and sends no greeting", async () => {
    const { mock, clock } = await asDocument();
    const agent = await agentAt(mock, "2001", "/any/where?at=all");
    await clock.advance(200);
    expect(await agent.checkIn()).toMatchObject({ msg_type: "checkin" });
  });

  it("answers a check-in with the members of its table, and a failure with empty ones", async () => {
    const { mock } = await start({ as: "document", agents: { "10001_2001": { password: "another" } } });
    const agent = await agentAt(mock, "2001");
    const failure = await agent.checkIn();
    expect(failure).toMatchObject({ code: "1", ext_id: "", ext_pwd: "", pbx: "", rtc_address: "", login_type: "" });
    const reply = await agent.checkIn({ agent_pwd: "another" });
    expect(Object.keys(reply).sort()).toEqual(
      ["code", "ext_id", "ext_pwd", "login_type", "msg", "msg_type", "pbx", "req_id", "rtc_address", "token"].sort(),
    );
    expect(reply.msg).toBe("success");
  });

  it("takes the agent's ID for an extension that is left out", async () => {
    const { mock } = await asDocument();
    const agent = await agentAt(mock, "2001");
    expect(await agent.checkIn({ ext_id: "" })).toMatchObject({ code: "0", ext_id: "10001_2001" });
  });

  it("tells the state as agent_change", async () => {
    const { mock } = await asDocument();
    const agent = await agentAt(mock, "2001");
    await agent.checkIn();
    const state = await agent.line.next();
    expect(state).toEqual({
      req_id: expect.any(String),
      msg_type: "agent_change",
      company_code: "10001",
      agent_id: "10001_2001",
      ext_id: "10001_3001",
      last_agent_status: "OFFLINE",
      agent_status: "FREE",
    });
  });

  it("takes the token from the handshake's header on a new connection", async () => {
    const { mock } = await asDocument();
    const agent = await agentAt(mock, "2001");
    await agent.checkIn();
    await agent.line.next();
    const again = await agentAt(mock, "2001", "/", { "SDK-TOKEN": agent.token });
    expect(await again.ask("change_status", { action: "MAKE_BUSY" })).toMatchObject({ code: "0" });
    const stranger = await agentAt(mock, "2001", "/", { "SDK-TOKEN": "00112233445566778899aabbccddeeff" });
    expect(await stranger.ask("change_status", { action: "MAKE_BUSY" })).toMatchObject({
      code: "1",
      msg_type: "change_status",
    });
    agent.token = "00112233445566778899aabbccddeeff";
    expect(await agent.ask("change_status", { action: "MAKE_FREE" })).toMatchObject({ code: "1" });
  });

  it("lets the token end with the check-out", async () => {
    const { mock } = await asDocument();
    const agent = await agentAt(mock, "2001");
    await agent.checkIn();
    await agent.line.next();
    expect(await agent.ask("checkout")).toEqual({
      req_id: expect.any(String),
      msg_type: "checkout",
      code: "0",
      msg: "success",
    });
    const again = await agentAt(mock, "2001", "/", { "SDK-TOKEN": agent.token });
    again.token = "";
    expect(await again.ask("change_status", { action: "MAKE_BUSY" })).toMatchObject({ code: "1" });
  });

  it("misnames the replies to a transfer and to muting", async () => {
    const { mock } = await asDocument();
    const agent = await checkedIn(mock);
    const uuid = mock.incomingCall(agent.id) ?? "";
    await agent.line.take(2);
    agent.send("answer", { uuid, audio: 3, video: 0 });
    await agent.line.next();
    expect(await agent.ask("mute", { mute: "1", uuid })).toMatchObject({ msg_type: "hold", mute: "1", code: "0" });
    expect(await agent.ask("trans", { uuid, type: "1", trans_type: "2", trans_number: "1" })).toEqual({
      req_id: expect.any(String),
      msg_type: "transfer",
      code: "0",
      msg: "success",
    });
  });

  it("gives no reply to answer and change_media: pushes tell", async () => {
    const { mock } = await asDocument();
    const agent = await checkedIn(mock);
    const uuid = mock.incomingCall(agent.id) ?? "";
    const [arrived] = await agent.line.take(2);
    expect(arrived).toMatchObject({ callin_channel: "", is_video: 0, audio: 3, video: 0 });
    expect(arrived).not.toHaveProperty("client_uuid");
    agent.send("answer", { uuid, audio: 3, video: 0 });
    expect(briefly(await agent.settle())).toEqual(["CALLING"]);
    agent.send("change_media", { uuid, audio: 3, video: 3 });
    expect(briefly(await agent.settle())).toEqual(Array(3).fill("CHANGE_MEDIA"));
  });

  it("brings work order, number and media with the answer of a call, and its end", async () => {
    const { mock } = await asDocument();
    const agent = await checkedIn(mock);
    const members = { callee_number: "5550100", out_line: 1, audio: 3, video: 0, work_order_id: "77" };
    const reply = await agent.ask("call", members);
    expect(reply).toEqual({
      req_id: expect.any(String),
      msg_type: "call",
      code: "0",
      msg: "success",
      uuid: expect.any(String),
    });
    const pushes = await agent.settle();
    expect(briefly(pushes)).toEqual(["RINGING", "CALLING", "CALL INITIATE", "CALL START_CALL"]);
    expect(pushes[3]).toMatchObject({
      work_order_id: "77",
      display_number: "5550199",
      audio: 3,
      peer_uuid: expect.any(String),
    });
    expect(pushes[0]).not.toHaveProperty("uuid");
    await agent.ask("hangup", { uuid: String(reply.uuid) });
    expect(briefly(await agent.settle())).toEqual(["CALL END_CALL", "FREE"]);
  });

  it("names every failure, and knows no other code than 1", async () => {
    const { mock } = await asDocument();
    const agent = await checkedIn(mock);
    const id = agent.send("hangup");
    expect(await agent.line.next()).toEqual({ req_id: id, msg_type: "hangup", code: "1", msg: "[uuid]不能为空!" });
    expect(await agent.ask("hangup", { uuid: "call-1" })).toMatchObject({ code: "1", msg_type: "hangup" });
    agent.send("get_status");
    expect(await agent.settle()).toEqual([]);
  });

  it("plays the same consultation for two agents", async () => {
    const { mock } = await asDocument();
    const agent = await checkedIn(mock, "2001");
    const expert = await checkedIn(mock, "2002");
    const uuid = mock.incomingCall(agent.id) ?? "";
    await agent.line.take(2);
    agent.send("answer", { uuid, audio: 3, video: 0 });
    await agent.line.next();
    await agent.ask("consult", { uuid, type: "1", consult_type: "0", consult_number: expert.id });
    const [arrived] = await expert.line.take(2);
    expect(brief(arrived ?? {})).toBe("callin CONSULT");
    expert.send("answer", { uuid: String(arrived?.uuid), audio: 3, video: 0 });
    expect(briefly(await expert.settle())).toEqual(["CALLING CONSULT (CONSULT)", "CONSULT INITIATE"]);
    expect(briefly(await agent.settle())).toEqual(["CONSULT START_CALL", "CONSULT INITIATE"]);
  });
});

it("plays the server unless told otherwise", async () => {
  const { mock } = await start();
  const agent = await signedIn(mock);
  expect(await agent.ask("hangup")).toEqual({ code: "4002", msg: "[uuid]不能为空!" });
});
