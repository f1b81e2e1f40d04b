import { createTestClock } from "@trunkline/runtime/testing";
import { describe, expect, it } from "vitest";
import { raw, send, sendTo, signedIn, start } from "./support.js";

describe("faults", () => {
  it("hit the next reply, as often as told, and the operation they name", async () => {
    const mock = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "code", code: "100-007", operation: "getAgentStatus", times: 2 });
    const status = () => agent.send("GET", "/onlineagent/{}/agentstatus").then(({ code }) => code);
    const busy = await agent.send("POST", "/onlineagent/{}/saybusy");
    expect([busy.code, await status(), await status(), await status()]).toEqual(["0", "100-007", "100-007", "0"]);
  });

  it("can be taken back", async () => {
    const mock = await start();
    mock.fault({ kind: "status" });
    mock.clearFaults();
    expect((await send(mock, "GET", "/agentevent/291")).status).toBe(200);
  });

  it("latency answers as usual, later", async () => {
    const clock = createTestClock();
    const mock = await start({ clock });
    const agent = await signedIn(mock);
    mock.fault({ kind: "latency", ms: 3_000 });
    const reply = agent.send("POST", "/onlineagent/{}/saybusy");
    await clock.untilSleeper((ms) => ms === 3_000);
    await clock.advance(3_000);
    expect((await reply).code).toBe("0");
  });

  it("drop does what was asked and answers nothing", async () => {
    const mock = await start();
    mock.fault({ kind: "drop", operation: "login" });
    await expect(send(mock, "PUT", "/onlineagent/291", { body: { password: "", phonenum: "1" } })).rejects.toThrow();
    expect(mock.signedIn("291")).toBe(true);
  });

  it("reset cuts the connection before anything is done", async () => {
    const mock = await start();
    mock.fault({ kind: "reset" });
    await expect(
      send(mock, "PUT", "/onlineagent/291", { body: { password: "", phonenum: "1" } }),
    ).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(mock.signedIn("291")).toBe(false);
  });

  it("truncate announces a whole body and sends half of it", async () => {
    const mock = await start();
    mock.fault({ kind: "truncate" });
    const reply = await raw(mock, "GET /agentgateway/resource/agentevent/291 HTTP/1.1\r\nHost: mock\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/.exec(reply)?.[1]);
    expect(reply.length - reply.indexOf("\r\n\r\n") - 4).toBe(Math.floor(length / 2));
  });

  it("html is HTTP 200 with a page, status another status with one", async () => {
    const mock = await start();
    mock.fault({ kind: "html" });
    mock.fault({ kind: "status", status: 502 });
    const replies = [await send(mock, "GET", "/agentevent/291"), await send(mock, "GET", "/agentevent/291")];
    expect(replies.map(({ status, headers }) => [status, headers["content-type"]])).toEqual([
      [200, "text/html; charset=UTF-8"],
      [502, "text/html; charset=UTF-8"],
    ]);
    expect(replies[0]?.text).toMatch(/^<!DOCTYPE html>/);
  });

  it("status can come after the command was carried out", async () => {
    const mock = await start();
    mock.fault({ kind: "status", status: 504, handled: true });
    const { status } = await send(mock, "PUT", "/onlineagent/291", { body: { password: "", phonenum: "1" } });
    expect([status, mock.signedIn("291")]).toEqual([504, true]);
  });

  it("expireGuid ends every GUID of the session first", async () => {
    const mock = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "expireGuid" });
    const codes = [await agent.poll(), await agent.poll()].map(({ code }) => code);
    expect(codes).toEqual(["000-003", "000-003"]);
  });

  it("wrongField puts a value where the contract has another", async () => {
    const mock = await start();
    const agent = await signedIn(mock);
    mock.fault({ kind: "wrongField" });
    mock.fault({ kind: "wrongField", pointer: "/result/agentState", value: ["busy"] });
    const first = await agent.send("GET", "/onlineagent/{}/agentstatus");
    const second = await agent.send("GET", "/onlineagent/{}/agentstatus");
    expect(first.body).toMatchObject({ retcode: { spoilt: true } });
    expect(second.body).toMatchObject({ retcode: "0", result: { agentState: ["busy"] } });
  });

  it("duplicateEvent brings the event of the next poll once more", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await signedIn(mock);
    mock.fault({ kind: "duplicateEvent" });
    await agent.send("POST", "/onlineagent/{}/handshake");
    expect(await agent.eventTypes()).toEqual(["AgentOther_InService", "AgentOther_InService"]);
  });

  it("are named in the log", async () => {
    const mock = await start();
    mock.fault({ kind: "html" });
    await send(mock, "GET", "/agentevent/291");
    expect(mock.log).toContainEqual(expect.objectContaining({ operation: "getAgentEvent", fault: "html" }));
  });
});

describe("control requests", () => {
  const control = (
    mock: { readonly host: string; readonly port: number },
    name: string,
    body: object,
    method = "POST",
  ) => sendTo(`http://${mock.host}:${mock.port}/__mock/${name}`, method, { body: { ...body } });

  it("do what the handles do", async () => {
    const mock = await start({ holdMs: 0 });
    const agent = await signedIn(mock);
    await agent.events();
    expect((await control(mock, "emit", { agentid: "291", eventType: "AgentState_Busy" })).body).toEqual({
      emitted: true,
    });
    expect(await agent.eventTypes()).toEqual(["AgentState_Busy"]);
    const call = await control(mock, "incoming-call", { agentid: "291", caller: "40041", autoAnswer: true });
    expect(call.body).toEqual({ callid: expect.stringMatching(/^\d+-\d+$/) });
    expect((await agent.eventTypes()).at(-1)).toBe("AgentEvent_Talking");
    expect((await control(mock, "customer-hangs-up", { agentid: "291" })).body).toEqual({ ended: true });
    await control(mock, "fault", { kind: "code", code: "100-007", times: 1 });
    expect((await agent.poll()).code).toBe("100-007");
    expect((await control(mock, "expire-guid", { agentid: "291" })).body).toEqual({ expired: true });
    expect((await control(mock, "shut-down", { agentid: "291" })).body).toEqual({ signedOut: true });
    await signedIn(mock);
    expect((await control(mock, "reset", {})).body).toEqual({ reset: true });
    expect(mock.signedIn("291")).toBe(false);
  });

  it("say what is wrong with them", async () => {
    const mock = await start();
    const answers = [
      await control(mock, "nothing", {}),
      await control(mock, "emit", {}),
      await control(mock, "fault", { kind: "mayhem" }),
      await control(mock, "fault", { kind: "drop", operation: "nowhere" }),
      await control(mock, "emit", { agentid: "291", eventType: "x" }, "PUT"),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [404, { title: 'No control request "nothing"', status: 404 }],
      [400, { title: 'The body is an object with "agentid"', status: 400 }],
      [400, { title: expect.stringContaining("latency, drop"), status: 400 }],
      [400, { title: "The fault's operation is no operationId of the contract", status: 400 }],
      [405, { title: "Control requests are POST", status: 405 }],
    ]);
  });

  it("do nothing for an agent who is not signed in", async () => {
    const mock = await start();
    expect((await control(mock, "emit", { agentid: "291", eventType: "AgentState_Busy" })).body).toEqual({
      emitted: false,
    });
    expect((await control(mock, "incoming-call", { agentid: "291" })).body).toEqual({ callid: null });
  });
});
