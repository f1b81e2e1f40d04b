import { describe, expect, it } from "vitest";
import { briefly, connected, signedIn, start } from "./support.js";

describe("a check-in", () => {
  it("answers with the extension, the phone's address and a token, and then tells the state", async () => {
    const { mock } = await start();
    const agent = await connected(mock);
    const reply = await agent.checkIn();
    expect(reply).toEqual({
      req_id: expect.stringMatching(/^t-/),
      company_code: "10001",
      code: "0",
      msg: "成功!",
      msg_type: "checkin",
      reply: true,
      os: "Windows",
      ext_id: "10001_3001",
      ext_pwd: expect.any(String),
      login_type: "1",
      pbx: "sip.example:5060",
      rtc_address: "sip.example:5060",
      ext_call_mode: 1,
      service_mode: 1,
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const state = await agent.line.next();
    expect(state).toMatchObject({
      msg_type: "change_status",
      code: "0",
      agent_id: agent.id,
      agent_status: "FREE",
      os: "Windows",
    });
    expect(state).not.toHaveProperty("last_agent_status");
    expect(state.req_id).not.toBe(reply.req_id);
  });

  it.each([
    ["4008", { companies: { "10001": "unknown" } }, {}],
    ["4003", { knownAgentsOnly: true }, {}],
    ["4004", { agents: { "10001_2001": { password: "another" } } }, {}],
    ["1001", { agents: { "10001_2001": { disabled: true } } }, {}],
    ["1000", { companies: { "10001": "disabled" } }, {}],
    ["4005", { agents: { "10001_2001": { extId: null } } }, {}],
    ["4012", { agents: { "10001_2001": { extId: "10001_3009" } } }, {}],
    ["4012", {}, { ext_id: "" }],
    ["4011", { agents: { "10001_2001": { loginType: "2", phoneOnline: false } } }, {}],
    ["1002", { registrationAddress: null }, {}],
    ["9999", {}, { agent_pwd: "" }],
  ] as const)("is refused with %s, without empty members, and may be tried again", async (code, options, members) => {
    const { mock } = await start(options);
    const agent = await connected(mock);
    const reply = await agent.checkIn(members);
    expect(reply).toMatchObject({ code, msg_type: "checkin", os: "Windows", reply: true });
    expect(Object.values(reply)).not.toContain("");
    expect(Object.keys(reply).sort()).toEqual(["code", "company_code", "msg", "msg_type", "os", "reply", "req_id"]);
    expect((await agent.checkIn(members)).code).toBe(code);
  });

  it("is refused with 4007 when another agent has the extension, naming that agent", async () => {
    const { mock } = await start();
    await signedIn(mock, "2001");
    const other = await connected(mock, "2002");
    expect(await other.checkIn({ ext_id: "10001_3001" })).toMatchObject({
      code: "4007",
      msg: expect.stringContaining("10001_2001"),
    });
  });

  it("is refused with 4010 from another address when nobody is pushed out", async () => {
    const { mock } = await start({ secondCheckin: "refuse" });
    await signedIn(mock, "2001", { agent_ip: "192.0.2.10" });
    const second = await connected(mock);
    expect(await second.checkIn({ agent_ip: "192.0.2.11" })).toMatchObject({
      code: "4010",
      msg: expect.stringContaining("192.0.2.10"),
    });
    expect(await second.checkIn({ agent_ip: "192.0.2.11,192.0.2.10" })).toMatchObject({ code: "0" });
  });

  it.each(["req_id", "company_code", "agent_id", "os"])("without %s gets no answer", async (name) => {
    const { mock } = await start();
    const agent = await connected(mock);
    agent.send("checkin", { agent_pwd: "example-password", [name]: "" });
    expect((await agent.checkIn()).code).toBe("0");
  });

  it("starts with the wanted state, or free after a reset that ends the call", async () => {
    const { mock } = await start();
    const agent = await connected(mock);
    await agent.checkIn({ start_status: "busy" });
    expect(await agent.line.next()).toMatchObject({ agent_status: "BUSY" });
    mock.incomingCall(agent.id);
    await agent.line.take(2);
    await agent.checkIn({ start_status: "BUSY", reset: true });
    expect(await agent.line.next()).toMatchObject({ last_agent_status: "RINGING", agent_status: "FREE" });
    expect(mock.otherSideHangsUp(agent.id)).toBe(false);
  });
});

describe("the token", () => {
  it("is wanted in every request but check-in, a ping included", async () => {
    const { mock } = await start();
    const agent = await connected(mock);
    expect(await agent.ask("ping")).toEqual({ code: "4003", msg: "token鉴权不通过!" });
    expect((await agent.line.ended).code).toBe(1000);
  });

  it("is the newest of the agent only", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    const former = agent.token;
    await agent.checkIn();
    await agent.line.next();
    expect(await agent.settle()).toEqual([]);
    expect(await agent.ask("ping", { token: former })).toEqual({ code: "4003", msg: "token鉴权不通过!" });
  });

  it("lives for 48 hours, whatever is done", async () => {
    const { mock, clock } = await start({ idleMs: 0, greetingMs: 1e9 });
    const agent = await signedIn(mock);
    await clock.advance(48 * 3_600_000 - 1);
    expect(await agent.settle()).toEqual([]);
    await clock.advance(1);
    expect((await agent.ask("ping")).code).toBe("4003");
  });

  it("outlives a check-out, which does not close the connection", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("checkout")).toEqual({
      req_id: expect.any(String),
      company_code: "10001",
      code: "0",
      msg: "签出成功",
      msg_type: "checkout",
    });
    expect(briefly([await agent.line.next()])).toEqual(["OFFLINE"]);
    expect(await agent.settle()).toEqual([]);
  });

  it("is not looked at when checking is off", async () => {
    const { mock } = await start({ checkToken: false });
    const agent = await connected(mock);
    expect(await agent.ask("ping")).toMatchObject({ msg_type: "pong" });
  });

  it("can be expired and replaced by the controls", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(mock.expireToken(agent.id)).toBe(true);
    expect((await agent.ask("ping")).code).toBe("4003");
    const again = await signedIn(mock);
    expect(mock.kick(again.id, "192.0.2.20")).toBe(true);
    expect(await again.line.next()).toMatchObject({ msg_type: "kick_off", code: "0", agentIp: "192.0.2.20" });
    expect((await again.ask("ping")).code).toBe("4003");
  });
});

describe("a request", () => {
  it("of another agent than the one that checked in ends the connection", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("hangup", { uuid: "call-1", agent_id: "10001_2002" })).toEqual({
      code: "4003",
      msg: "鉴权失败, 未签入的坐席!",
    });
    expect((await agent.line.ended).code).toBe(1000);
  });

  it("without the member that is missing is a bare failure that names it", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("hangup")).toEqual({ code: "4002", msg: "[uuid]不能为空!" });
    expect(await agent.ask("call", { callee_number: "5550100", out_line: "", audio: 3, video: 0 })).toEqual({
      code: "4002",
      msg: "[out_line]不能为空!",
    });
    expect(mock.violations).toContainEqual(
      expect.objectContaining({ operation: "hangup", place: "payload.uuid", agent: "10001_2001" }),
    );
  });

  it("without a req_id gets no answer from call control, and a failure without one from the status service", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    agent.send("hangup", { uuid: "call-1", req_id: "" });
    agent.send("change_status", { action: "MAKE_BUSY", req_id: "" });
    expect(await agent.settle()).toEqual([
      { company_code: "10001", code: "1", msg: "请求失败", msg_type: "change_status", reply: false },
    ]);
  });

  it("of a known type without a handler is refused with 4014", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("mute", { mute: "1", uuid: "call-1" })).toMatchObject({ code: "4014", msg_type: "mute" });
    expect(await agent.ask("pickup")).toMatchObject({ code: "4014", msg: "msg_type非法" });
  });
});

describe("the state", () => {
  it("is asked for on a socket that has not checked in", async () => {
    const { mock } = await start();
    const first = await signedIn(mock);
    const second = await connected(mock);
    second.token = first.token;
    expect(await second.ask("get_status")).toMatchObject({ code: "0", msg: "获取成功!", status: "FREE" });
    expect(await second.ask("get_status", { agent_id: "10001_2009" })).toMatchObject({ code: "1" });
  });

  it("is changed by the agent without a push", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(await agent.ask("change_status", { action: "MAKE_BUSY" })).toMatchObject({
      code: "0",
      msg: "示忙成功!",
      action: "MAKE_BUSY",
      last_agent_status: "FREE",
      agent_status: "BUSY",
      os: "Windows",
      reply: true,
    });
    expect(await agent.ask("change_status", { action: "MAKE_BUSY" })).toMatchObject({ code: "1", action: "MAKE_BUSY" });
    expect(await agent.ask("change_status", { action: "MAKE_ARRANGE" })).toMatchObject({
      code: "-1",
      msg: "action非法!",
    });
    expect(await agent.ask("change_status", { action: "MAKE_FREE_AFTER_CALL_STOP" })).toEqual({
      code: "4016",
      msg: "坐席非通话状态!",
    });
    await agent.ask("checkout");
    await agent.line.next();
    expect(await agent.ask("change_status", { action: "MAKE_FREE" })).toEqual({ code: "4009", msg: "坐席未签入" });
    expect(await agent.settle()).toEqual([]);
  });

  it("is forced on another agent, who is told why; the reply has that agent's states", async () => {
    const { mock } = await start();
    const admin = await signedIn(mock, "2009");
    const agent = await signedIn(mock, "2001");
    const force = (action: string) => admin.ask("change_status", { action, operated_agent_id: agent.id });
    expect(await force("FORCE_MAKE_BUSY")).toMatchObject({
      code: "0",
      msg: "强制示忙成功!",
      last_agent_status: "FREE",
      agent_status: "BUSY",
    });
    expect(await agent.line.next()).toMatchObject({ agent_status: "BUSY", reason: "被管理员强制示忙" });
    expect(await force("FORCE_MAKE_BUSY")).toMatchObject({ code: "1" });
    expect(await force("FORCE_MAKE_FREE")).toMatchObject({ code: "0", agent_status: "FREE" });
    expect(await agent.line.next()).toMatchObject({ agent_status: "FREE", reason: "被管理员强制示闲" });
    mock.incomingCall(agent.id);
    await agent.line.take(2);
    expect(await force("FORCE_CHECKOUT")).toMatchObject({ code: "0", msg: "强签成功!!", agent_status: "OFFLINE" });
    expect(await agent.line.next()).toMatchObject({ agent_status: "OFFLINE", reason: "被管理员强制签出" });
    expect(await force("FORCE_MAKE_FREE")).toEqual({ code: "4009", msg: "坐席未签入" });
    expect(await admin.settle()).toEqual([]);
  });

  it("becomes after the call what the agent asked for", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.incomingCall(agent.id);
    await agent.line.take(2);
    const reply = await agent.ask("change_status", { action: "MAKE_REST_AFTER_CALL_STOP", rest_min: 5 });
    expect(reply).toMatchObject({ code: "0", action: "MAKE_REST_AFTER_CALL_STOP" });
    expect(reply).not.toHaveProperty("agent_status");
    mock.otherSideHangsUp(agent.id);
    expect(briefly([await agent.line.next()])).toEqual(["REST"]);
  });
});

it("toggles the service mode without a push", async () => {
  const { mock } = await start();
  const agent = await signedIn(mock);
  expect(await agent.ask("toggle_service_mode", { service_mode: 2 })).toMatchObject({
    code: "0",
    service_mode: 2,
    os: "Windows",
  });
  expect(await agent.ask("toggle_service_mode", { service_mode: "2" })).toMatchObject({
    code: "4003",
    msg: "坐席服务模式未变化!",
  });
  expect(await agent.settle()).toEqual([]);
});
