import { describe, expect, it } from "vitest";
import { sendTo } from "../support.js";
import { signedIn, start } from "./support.js";

const out = { callee_number: "5550100", out_line: 1, audio: 3, video: 0 };
const placed = ["RINGING", "CALLING"];

describe("a fault", () => {
  it("drops the connection in the place of a reply, with a code or without", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "drop", operation: "hangup" });
    agent.send("hangup", { uuid: "call-1" });
    expect(await agent.line.any()).toBeUndefined();
    expect(await agent.line.ended).toEqual({ code: 1006 });
    const again = await signedIn(mock);
    mock.fault({ kind: "drop", operation: "call", closeCode: 1012 });
    again.send("call", out);
    expect(await again.line.ended).toEqual({ code: 1012 });
    // It was carried out all the same.
    expect(mock.status(agent.id)).toBe("CALLING");
    const third = await signedIn(mock, "2002");
    mock.fault({ kind: "drop", operation: "call", handled: false });
    third.send("call", out);
    await third.line.ended;
    expect(mock.status(third.id)).toBe("FREE");
  });

  it("delays a frame, and lets the others pass", async () => {
    const { mock, clock } = await start({ greetingMs: 1e9 });
    const agent = await signedIn(mock);
    mock.fault({ kind: "delay", operation: "call", ms: 5000 });
    const id = agent.send("call", out);
    expect((await agent.line.take(2)).map(({ agent_status }) => agent_status)).toEqual(placed);
    expect(await agent.settle()).toHaveLength(2);
    await clock.advance(5000);
    expect(await agent.line.next()).toMatchObject({ req_id: id, msg_type: "call" });
  });

  it("doubles a frame", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "duplicate", operation: "hangup" });
    const id = agent.send("hangup", { uuid: "call-1" });
    expect((await agent.line.take(2)).map(({ req_id }) => req_id)).toEqual([id, id]);
  });

  it("lets the next frame pass first", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "reorder", operation: "call" });
    agent.send("call", out);
    expect((await agent.line.take(3)).map(({ msg_type }) => msg_type)).toEqual([
      "change_status",
      "call",
      "change_status",
    ]);
  });

  it("breaks a frame's JSON, sends it as a binary one, or with a member of a wrong type", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "malformed", operation: "hangup" });
    agent.send("hangup", { uuid: "call-1" });
    expect(await agent.line.any()).toMatch(/^\{"code":"4000"|^\{"/);
    mock.fault({ kind: "binary", operation: "hangup" });
    agent.send("hangup", { uuid: "call-1" });
    const bytes = await agent.line.any();
    expect(JSON.parse(Buffer.isBuffer(bytes) ? bytes.toString("utf8") : "")).toMatchObject({ code: "4000" });
    mock.fault({ kind: "wrongType", operation: "hangup" });
    expect(await agent.ask("hangup", { uuid: "call-1" })).toMatchObject({ code: { spoilt: true } });
    mock.fault({ kind: "wrongType", operation: "hangup", pointer: "/msg_type", value: "mute" });
    expect(await agent.ask("hangup", { uuid: "call-1" })).toMatchObject({ msg_type: "mute" });
  });

  it("answers with a failure that has an owner or none, and does nothing", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "bareFailure", operation: "call", code: "5000" });
    expect(await agent.ask("call", out)).toEqual({ code: "5000", msg: "呼叫并发达到上限" });
    mock.fault({ kind: "code", operation: "call", code: "5103" });
    expect(await agent.ask("call", out)).toMatchObject({ code: "5103", msg_type: "call", req_id: expect.any(String) });
    expect(mock.status(agent.id)).toBe("FREE");
    mock.fault({ kind: "bareFailure", operation: "call", code: "4043", handled: true });
    expect(await agent.ask("call", out)).toMatchObject({ code: "4043" });
    expect(mock.status(agent.id)).toBe("CALLING");
  });

  it("answers with the contract's example of a name, told of the request", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "example", operation: "hangup", example: "5102" });
    const id = agent.send("hangup", { uuid: "call-1" });
    expect(await agent.line.next()).toMatchObject({ req_id: id, code: "5102", msg_type: "hangup" });
  });

  it("is silent, whether or not the request is carried out", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "silence", operation: "call", handled: false });
    agent.send("call", out);
    expect(await agent.settle()).toEqual([]);
    expect(mock.status(agent.id)).toBe("FREE");
    mock.fault({ kind: "silence", operation: "call" });
    agent.send("call", out);
    expect((await agent.settle()).map(({ msg_type }) => msg_type)).not.toContain("call");
    expect(mock.status(agent.id)).toBe("CALLING");
  });

  it("closes after the frame", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "closeAfter", operation: "hangup", closeCode: 1001 });
    expect(await agent.ask("hangup", { uuid: "call-1" })).toMatchObject({ code: "4000" });
    expect(await agent.line.ended).toEqual({ code: 1001 });
  });

  it("makes a frame huge", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "huge", operation: "hangup", bytes: 2_000_000 });
    const frame = await agent.ask("hangup", { uuid: "call-1" });
    expect(String(frame.padding)).toHaveLength(2_000_000);
    expect(frame.code).toBe("4000");
  });

  it("meets pushes too, by their operation or as the next frame", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "duplicate", operation: "onCallin" });
    mock.incomingCall(agent.id);
    const frames = await agent.settle();
    expect(frames.map(({ msg_type }) => msg_type)).toEqual(["callin", "callin", "change_status"]);
    mock.fault({ kind: "silence" });
    mock.otherSideHangsUp(agent.id);
    expect(await agent.settle()).toEqual([]);
  });

  it("stays away when it was taken back, and can be asked for from another process", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "silence", operation: "hangup" });
    mock.clearFaults();
    expect(await agent.ask("hangup", { uuid: "call-1" })).toMatchObject({ code: "4000" });
    const fault = { kind: "bareFailure", operation: "hangup", code: "5102" };
    expect(await sendTo(`${mock.url}/__mock/fault`, "POST", { body: fault })).toMatchObject({ status: 200 });
    expect(Object.keys(await agent.ask("hangup", { uuid: "call-1" }))).not.toContain("req_id");
    expect(await sendTo(`${mock.url}/__mock/fault`, "POST", { body: { ...fault, operation: "hangUp" } })).toMatchObject(
      { status: 400 },
    );
  });
});

describe("the controls", () => {
  it("emit a message's example, told of the agent", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(mock.emit(agent.id, "OperationProgressed", { example: "consultEnded", payload: { msg: "example" } })).toBe(
      true,
    );
    expect(await agent.line.next()).toMatchObject({
      msg_type: "callback",
      action: "CONSULT",
      phase: "END_CALL",
      msg: "example",
      agent_id: agent.id,
      ext_id: "10001_3001",
    });
    expect(mock.emit(agent.id, "OperationProgressed", { example: "none" })).toBe(false);
    expect(mock.emit(agent.id, "NoMessage")).toBe(false);
    expect(mock.emit("10001_2002", "OperationProgressed")).toBe(false);
  });

  it("send any text, and break connections", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    expect(mock.sendText(agent.id, "{'msg_type':'callin'}")).toBe(true);
    expect(await agent.line.any()).toBe("{'msg_type':'callin'}");
    expect(mock.disconnect(agent.id, 1012)).toBe(true);
    expect(await agent.line.ended).toEqual({ code: 1012 });
    expect(mock.disconnect(agent.id)).toBe(false);
  });

  it.each([
    ["incoming-call", { caller: "5550101" }, { uuid: expect.stringMatching(/^callin-/) }],
    ["status", {}, { status: "FREE" }],
    ["other-side-answers", {}, { answered: false }],
    ["other-side-hangs-up", {}, { ended: false }],
    ["unregister-phone", {}, { unregistered: true }],
    ["register-phone", {}, { registered: true }],
    ["expire-token", {}, { expired: true }],
    ["kick", { ip: "192.0.2.20" }, { kicked: true }],
    ["emit", { message: "CallArrived" }, { emitted: true }],
    ["send-text", { text: "x" }, { sent: true }],
    ["disconnect", { code: 1001 }, { disconnected: true }],
    ["reset", {}, { reset: true }],
  ])("are reached over HTTP: %s", async (name, members, answer) => {
    const { mock } = await start();
    const { id } = await signedIn(mock);
    const control = (body: object) => sendTo(`${mock.url}/__mock/${name}`, "POST", { body: { ...body } });
    expect(await control({ agent: id, ...members })).toMatchObject({ status: 200, body: answer });
    expect((await control({})).status).toBe(name === "reset" ? 200 : 400);
  });
});
