import { connect as connectTcp } from "node:net";
import { describe, expect, it } from "vitest";
import { formatLogEntry } from "../../src/index.js";
import { AgentLine, briefly, connect, connected, handshakePath, signedIn, start } from "./support.js";

const identity = { agent_id: "10001_2001", company_code: "10001", os: "Windows" };

/** Everything that comes back for a request to open a socket at this path. */
function rawHandshake(port: number, path: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connectTcp(port, "127.0.0.1");
    let received = "";
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
      socket.end();
    });
    socket.once("error", failed);
    socket.once("close", () => done(received));
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: mock\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n",
    );
  });
}

const encoded = (text: string) => Buffer.from(text).toString("base64url");

describe("a handshake", () => {
  it.each([
    ["the address of the facts", handshakePath(identity)],
    [
      "padding",
      `/msg/${Buffer.from(JSON.stringify({ ...identity, os: "MAC" }))
        .toString("base64")
        .replaceAll("+", "-")
        .replaceAll("/", "_")}`,
    ],
    ["another first segment", `/other/${encoded(JSON.stringify(identity))}`],
    ["further members", handshakePath({ ...identity, more: 1 })],
  ])("is taken with %s", async (_, path) => {
    const { mock } = await start();
    expect(await rawHandshake(mock.port, path)).toMatch(/^HTTP\/1.1 101 /);
  });

  it.each([
    ["no second segment", "/msg"],
    ["a third segment", `${handshakePath(identity)}/more`],
    ["a query", `${handshakePath(identity)}?token=1`],
    ["an alphabet that is not that of addresses", `/msg/${encoded(JSON.stringify(identity)).slice(0, -2)}+/`],
    ["half a padding", `/msg/${encoded(JSON.stringify(identity))}=`],
    ["no JSON", `/msg/${encoded("agent 2001")}`],
    ["a blank member", handshakePath({ ...identity, os: " " })],
    ["a missing member", handshakePath({ agent_id: "10001_2001", os: "Windows" })],
    ["a member that is no text", handshakePath({ ...identity, company_code: 10001 })],
    ["an array", handshakePath([identity])],
  ])("with %s ends without an HTTP status", async (_, path) => {
    const { mock } = await start();
    expect(await rawHandshake(mock.port, path)).toBe("");
    expect(mock.log).toContainEqual(expect.objectContaining({ kind: "note" }));
  });

  it("agrees to no sub-protocol and no compression", async () => {
    const { mock } = await start();
    const answer = await rawHandshake(mock.port, handshakePath(identity));
    expect(answer).not.toMatch(/sec-websocket-(protocol|extensions)/i);
  });
});

describe("the greeting", () => {
  it("comes 200 ms after the connect, and to nobody who has gone", async () => {
    const { mock, clock } = await start();
    const agent = await connected(mock);
    await clock.untilSleeper((ms) => ms === 200);
    await clock.advance(199);
    await agent.checkIn();
    await agent.line.next();
    expect(agent.line.waiting).toBe(0);
    await clock.advance(1);
    expect(await agent.line.next()).toEqual({ code: "0", msg: "连接成功", msg_type: "connect" });
  });
});

describe("silence of the client", () => {
  it("ends the connection after 30 seconds without a close frame", async () => {
    const { mock, clock } = await start({ greetingMs: 60_000 });
    const agent = await signedIn(mock);
    await clock.advance(29_999);
    expect(await agent.settle()).toEqual([]);
    await clock.advance(29_999);
    expect(agent.line.waiting).toBe(0);
    await clock.advance(1);
    expect(await agent.line.ended).toEqual({ code: 1006 });
  });

  it("is broken by a protocol ping", async () => {
    const { mock, clock } = await start({ greetingMs: 60_000 });
    const agent = await signedIn(mock);
    await clock.advance(29_000);
    agent.line.protocolPing();
    // The pong may be read before the request that follows is answered, never after it.
    await agent.settle();
    await clock.advance(29_000);
    expect(await agent.settle()).toEqual([]);
  });
});

describe("frames that are no requests", () => {
  it.each([
    ["broken JSON", '{"msg_type":"ping",}'],
    ["an array", "[]"],
    ["a text", '"ping"'],
    ["nothing", ""],
  ])("get no answer: %s", async (_, text) => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    agent.line.sendText(text);
    expect(await agent.settle()).toEqual([]);
    expect(mock.violations).toEqual([
      {
        method: "message",
        operation: "unknown",
        agent: "10001_2001",
        place: "frame",
        message: "Frame is no JSON object",
      },
    ]);
  });

  it("get no answer when they are binary", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    agent.line.sendBinary(Buffer.from('{"msg_type":"ping"}'));
    expect(await agent.settle()).toEqual([]);
    expect(mock.violations.map(({ message }) => message)).toEqual(["Frame is binary"]);
  });

  it("get no answer when their type is unknown, or has a blank before it", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    agent.send("transfer");
    agent.send(" hangup");
    expect(await agent.settle()).toEqual([]);
    expect(mock.violations.map(({ message }) => message)).toEqual(Array(2).fill("The contract has no such request"));
  });

  it("end the connection when they are too long", async () => {
    const { mock } = await start();
    const agent = await signedIn(mock);
    agent.line.sendText("x".repeat(65_537));
    expect((await agent.line.ended).code).toBe(1009);
  });
});

describe("a lost connection", () => {
  // No other sleeper is to be mistaken for the wait.
  const afterLoss = { greetingMs: 3_600_000, idleMs: 0 };

  it("is waited for 30 seconds, and then the agent is checked out", async () => {
    const { mock, clock } = await start(afterLoss);
    const agent = await signedIn(mock);
    agent.line.terminate();
    await clock.untilSleeper((ms) => ms === 30_000);
    await clock.advance(29_999);
    expect(mock.status(agent.id)).toBe("FREE");
    await clock.advance(1);
    expect(mock.status(agent.id)).toBe("OFFLINE");
  });

  it("is waited for 2 seconds when it was silence that ended it", async () => {
    const { mock, clock } = await start({ greetingMs: 3_600_000 });
    const agent = await signedIn(mock);
    await clock.advance(30_000);
    await agent.line.ended;
    await clock.untilSleeper((ms) => ms === 2000);
    await clock.advance(2000);
    expect(mock.status(agent.id)).toBe("OFFLINE");
  });

  it("is made good by a handshake alone, but requests need another check-in", async () => {
    const { mock, clock } = await start(afterLoss);
    const first = await signedIn(mock);
    first.line.terminate();
    await clock.untilSleeper((ms) => ms === 30_000);
    const second = await connected(mock);
    await clock.advance(30_000);
    expect(mock.status(first.id)).toBe("FREE");
    second.token = first.token;
    expect(await second.ask("hangup", { uuid: "call-1" })).toEqual({ code: "4003", msg: "鉴权失败, 未签入的坐席!" });
    expect((await second.line.ended).code).toBe(1000);
  });

  it("is looked at again every 30 seconds during a call", async () => {
    const { mock, clock } = await start(afterLoss);
    const agent = await signedIn(mock);
    mock.incomingCall(agent.id);
    agent.line.terminate();
    await clock.untilSleeper((ms) => ms === 30_000);
    await clock.advance(60_000);
    expect(mock.status(agent.id)).toBe("RINGING");
    mock.otherSideHangsUp(agent.id);
    await clock.advance(30_000);
    expect(mock.status(agent.id)).toBe("OFFLINE");
  });
});

describe("a second connection", () => {
  it("takes the pushes over; the former one is not told, and its next request is refused", async () => {
    const { mock } = await start();
    const first = await signedIn(mock);
    const second = await signedIn(mock);
    mock.incomingCall(first.id);
    expect(briefly(await second.line.take(2))).toEqual(["callin CALL_IN", "RINGING"]);
    expect(first.line.waiting).toBe(0);
    expect(await first.ask("ping")).toEqual({ code: "4003", msg: "token鉴权不通过!" });
    expect((await first.line.ended).code).toBe(1000);
  });

  it("with another os stays beside it, and pushes go to the os that checked in last", async () => {
    const { mock } = await start();
    const first = await signedIn(mock);
    const second = await connected(mock, "2001", "MAC");
    await second.checkIn();
    await second.line.next();
    mock.incomingCall(first.id);
    expect(briefly(await second.line.take(2))).toEqual(["callin CALL_IN", "RINGING"]);
    expect(await first.settle()).toEqual([]);
  });

  it("stops getting pushes 24 hours after its handshake", async () => {
    const { mock, clock } = await start({ idleMs: 0 });
    const agent = await signedIn(mock);
    await clock.advance(24 * 3_600_000);
    await agent.line.next();
    mock.incomingCall(agent.id);
    expect(await agent.settle()).toEqual([]);
    expect(mock.log).toContainEqual({ kind: "note", text: "push to agent 10001_2001 dropped: no connection" });
  });
});

it("ends the connections when the mock closes", async () => {
  const { mock } = await start();
  const line = await connect(mock, handshakePath(identity));
  await new AgentLine(line, "2001", "Windows").checkIn();
  await mock.close();
  expect((await line.ended).code).toBe(1006);
});

it("logs a line a frame, without secrets and personal data", async () => {
  const lines: string[] = [];
  const { mock } = await start({ log: (entry) => lines.push(formatLogEntry(entry)) });
  const agent = await signedIn(mock);
  await agent.ask("call", { callee_number: "5550100", out_line: 1, audio: "loud", video: 0, [`x\n${agent.token}`]: 1 });
  await agent.settle();
  expect(lines.slice(0, 4)).toEqual([
    "<-     checkin -> checkin, agent 10001_2001, 0",
    "->     change_status -> onAgentChange, agent 10001_2001, 0",
    expect.stringMatching(/^<- {5}call -> call, agent 10001_2001, 0 \| payload\.audio: /),
    "->     change_status -> onAgentChange, agent 10001_2001, 0",
  ]);
  const text = lines.join("\n");
  for (const secret of [agent.token, "example-password", "5550100"]) expect(text).not.toContain(secret);
});
