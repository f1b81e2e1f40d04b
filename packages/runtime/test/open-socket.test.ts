import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { ReceivedMessage } from "../src/decode-message.js";
import { openSocket } from "../src/open-socket.js";
import type { OutcomeError, SocketOutcome } from "../src/outcome.js";
import type { LateReply, Socket, SocketOptions } from "../src/socket-options.js";
import type { StreamItem } from "../src/stream.js";
import { createTestClock } from "../src/test-clock.js";
import type { Unexpected } from "../src/unexpected.js";
import { type PhoneMessages, type PhoneRequests, phone } from "./support/phone.js";
import { type Frame, type Peer, type VendorSocket, vendorSocket } from "./support/vendor-socket.js";

const ok = (frame: Frame, more: Frame = {}) => ({ req_id: frame.req_id, msg_type: frame.msg_type, code: "0", ...more });

/** Answers check-ins and heartbeats; everything else is the test's. */
let tokens = 0;
function polite(frame: Frame, peer: Peer): void {
  if (frame.msg_type === "checkin") peer.send(ok(frame, { token: `t${++tokens}` }));
  if (frame.msg_type === "ping") peer.send(ok(frame, { msg_type: "pong" }));
}

const signIn: NonNullable<SocketOptions["onConnected"]> = ({ request }) => request("checkIn", { password: "p" });

async function open(options: Partial<SocketOptions> = {}, onFrame: (frame: Frame, peer: Peer) => void = polite) {
  const vendor = await vendorSocket(onFrame);
  const clock = createTestClock();
  const late: LateReply[] = [];
  const unexpected: Unexpected[] = [];
  let ids = 0;
  const socket = openSocket<PhoneRequests, PhoneMessages>(phone, {
    url: vendor.url,
    WebSocket,
    context: { agent: "291" },
    newId: () => `r${++ids}`,
    clock,
    random: () => 1,
    onConnected: signIn,
    onLate: (reply) => late.push(reply),
    onUnexpected: (one) => unexpected.push(one),
    ...options,
  });
  const items = itemsOf(socket);
  return { vendor, clock, socket, late, unexpected, ...items };
}

type Item = StreamItem<ReceivedMessage<PhoneMessages>>;
function itemsOf(socket: Pick<Socket<unknown, PhoneMessages>, "read">) {
  const reader = socket.read();
  const seen: Item[] = [];
  return {
    seen,
    /** Reads on until an item of that kind. */
    async until<Kind extends Item["kind"]>(kind: Kind): Promise<Extract<Item, { kind: Kind }>> {
      for (;;) {
        const { value, done } = await reader.next();
        if (done) throw new Error(`The stream ended before ${kind}: ${JSON.stringify(seen)}`);
        seen.push(value);
        if (value.kind === kind) return value as Extract<Item, { kind: Kind }>;
      }
    },
  };
}

const kinds = (items: readonly Item[]) => items.map(({ kind }) => kind);
const errorOf = ({ error }: SocketOutcome<unknown, string, unknown>): OutcomeError => {
  if (error === undefined) throw new Error("It succeeded");
  return error;
};
/** Whatever was on its way has arrived: the vendor answers in order. */
async function settled(vendor: VendorSocket, number = 0): Promise<void> {
  const { socket } = await vendor.peer(number);
  await new Promise<void>((resolve) => {
    socket.once("pong", () => resolve());
    socket.ping();
  });
}

describe("a request", () => {
  test("is filled in, checked, sent, and answered by the reply with its id", async () => {
    const { vendor, socket, until } = await open();
    await until("open");
    const calling = socket.operations.call({ number: "40040" });
    const peer = await vendor.peer(0);
    const frame = await peer.frame(1);
    expect(frame).toEqual({
      msg_type: "call",
      req_id: "r2",
      agent: "291",
      number: "40040",
      token: expect.stringMatching("^t"),
    });
    peer.send(ok(frame, { uuid: "u" }));
    const body = { req_id: "r2", msg_type: "call", code: "0", uuid: "u" };
    expect(await calling).toEqual({ data: body, by: "reply", reply: { name: "CallReply", body } });
  });

  test("that does not fit is not sent, and says where", async () => {
    const misfit = { pointer: "/number", message: "is missing" };
    const { socket, vendor, until } = await open({ explain: async () => [misfit] });
    await until("open");
    expect(await socket.request("call")).toEqual({
      error: {
        kind: "contract",
        operation: "call",
        direction: "request",
        misfits: [misfit],
        message: "call: the request breaks the contract, so it was not sent: /number is missing",
      },
    });
    expect(vendor.peers[0]?.frames).toHaveLength(1);
    await expect(socket.request("fly")).rejects.toThrow('Phone has no request "fly"');
    expect(await socket.request("call", { number: 1n })).toMatchObject({ error: { kind: "contract" } });
  });

  test("that the vendor refuses has the code, its meaning, and the vendor's text", async () => {
    const { socket, vendor, until } = await open();
    await until("open");
    const calling = socket.operations.call({ number: "1" });
    const peer = await vendor.peer(0);
    peer.send(ok(await peer.frame(1), { code: "4002", msg: "[uuid]" }));
    expect(errorOf(await calling)).toMatchObject({
      kind: "vendor",
      code: "4002",
      codeKind: "badParameter",
      vendorMessage: "[uuid]",
    });
  });

  test("finds its reply although that goes by another's name", async () => {
    const { socket, vendor, until } = await open();
    await until("open");
    const muting = socket.operations.mute();
    const peer = await vendor.peer(0);
    peer.send(ok(await peer.frame(1), { msg_type: "hold" }));
    expect(await muting).toMatchObject({ by: "reply", reply: { name: "HoldReply" } });
  });

  test("whose reply breaks the contract is told so, and its outcome is not unknown", async () => {
    const { socket, vendor, until } = await open();
    await until("open");
    const calls = [socket.operations.call({ number: "1" }), socket.operations.call({ number: "2" })];
    const peer = await vendor.peer(0);
    peer.send({ req_id: (await peer.frame(1)).req_id, msg_type: "call", code: 0 });
    peer.send(ok(await peer.frame(2), { msg_type: "pong" }));
    expect((await Promise.all(calls)).map(errorOf)).toMatchObject([
      { kind: "contract", direction: "reply" },
      { kind: "contract", direction: "reply" },
    ]);
  });

  test("waits for the one before it, because a bare reply must have an owner", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const calls = [socket.operations.call({ number: "1" }), socket.operations.call({ number: "2" })];
    const peer = await vendor.peer(0);
    await peer.frame(1);
    await settled(vendor);
    expect(peer.frames).toHaveLength(2);
    peer.send({ code: "4002", msg: "[uuid]" });
    // Its duplicate meets nobody whose answer it could be.
    peer.send({ code: "4002", msg: "[uuid]" });
    await settled(vendor);
    await clock.advance(50);
    const second = await peer.frame(2);
    peer.send(ok(second));
    const [first, other] = await Promise.all(calls);
    expect(errorOf(first!)).toMatchObject({ kind: "vendor", code: "4002" });
    expect(other).toMatchObject({ by: "reply" });
  });

  test("without a known reply is settled by the push that proves it, which also goes to the stream", async () => {
    const { socket, vendor, until } = await open();
    await until("open");
    const answering = socket.operations.answer();
    const peer = await vendor.peer(0);
    await peer.frame(1);
    peer.send({ msg_type: "status", agent: "292", state: "busy" });
    peer.send({ msg_type: "status", agent: "291", state: "free" });
    peer.send({ msg_type: "agent_change", agent: "291", state: "busy" });
    expect(await answering).toMatchObject({
      by: "push",
      data: { agent: "291", state: "busy" },
      reply: { name: "StateChanged" },
    });
    await until("message");
    await until("message");
    expect(await until("message")).toMatchObject({ name: "StateChanged", message: { agent: "291" } });
  });

  test("without a known reply takes whatever answers its id", async () => {
    const { socket, vendor, until } = await open();
    await until("open");
    const answering = socket.operations.answer();
    const peer = await vendor.peer(0);
    peer.send(ok(await peer.frame(1)));
    expect(await answering).toMatchObject({ by: "reply", data: { msg_type: "answer" } });
  });

  test("ends at its deadline, with what silence means; whether an unsafe one was executed nobody knows", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const answering = socket.operations.answer({}, { timeoutMs: 5_000 });
    await (await vendor.peer(0)).frame(1);
    await clock.advance(5_000);
    expect(errorOf(await answering)).toMatchObject({
      kind: "outcomeUnknown",
      message:
        "answer: nobody knows whether it was executed (no outcome within 5000 ms. The vendor does not say whether it answered.)",
      cause: { kind: "timeout" },
    });
    const asking = socket.operations.status({}, { timeoutMs: 5_000 });
    await (await vendor.peer(0)).frame(2);
    await clock.advance(5_000);
    expect(errorOf(await asking)).toMatchObject({ kind: "timeout" });
  });

  test("that is aborted while it waits was never sent; in flight nobody knows", async () => {
    const { socket, vendor, until } = await open();
    await until("open");
    const abort = new AbortController();
    const calls = [
      socket.operations.call({ number: "1" }, { signal: abort.signal }),
      socket.operations.call({ number: "2" }, { signal: abort.signal }),
      socket.operations.call({ number: "3" }, { signal: AbortSignal.abort() }),
    ];
    await (await vendor.peer(0)).frame(1);
    abort.abort();
    expect((await Promise.all(calls)).map((outcome) => errorOf(outcome).kind)).toEqual([
      "outcomeUnknown",
      "aborted",
      "aborted",
    ]);
    await settled(vendor);
    expect(vendor.peers[0]?.frames).toHaveLength(2);
  });

  test("over the limit of those that wait is refused", async () => {
    const { socket } = await open({ maxWaiting: 1, onConnected: () => new Promise(() => {}) });
    void socket.operations.status();
    expect(errorOf(await socket.operations.status())).toMatchObject({ kind: "network", sent: false });
  });
});

describe("a reply that settles nothing", () => {
  test("is late, a duplicate, or nobody's, and told as such", async () => {
    const { socket, vendor, until, clock, late } = await open();
    await until("open");
    const peer = await vendor.peer(0);
    const first = socket.operations.call({ number: "1" }, { timeoutMs: 1_000 });
    const frame = await peer.frame(1);
    await clock.advance(1_000);
    await first;
    peer.send(ok(frame));
    peer.send(ok(frame));
    peer.send({ ...ok(frame), req_id: "foreign" });
    peer.send({ code: "4002" });
    await settled(vendor);
    expect(late.map(({ kind, operation, name }) => [kind, operation, name])).toEqual([
      ["late", "call", "CallReply"],
      ["duplicate", "call", "CallReply"],
      ["unowned", undefined, "CallReply"],
      ["unowned", undefined, "Failure"],
    ]);
  });

  test("belongs to nobody for sure after a command that ended in silence", async () => {
    const { socket, vendor, until, clock, late } = await open();
    await until("open");
    const peer = await vendor.peer(0);
    const silent = socket.operations.call({ number: "1" }, { timeoutMs: 1_000 });
    await peer.frame(1);
    await clock.advance(1_000);
    expect(errorOf(await silent).kind).toBe("outcomeUnknown");

    const executed = socket.operations.call({ number: "2" }, { timeoutMs: 1_000 });
    const frame = await peer.frame(2);
    peer.send({ code: "4002" });
    await settled(vendor);
    expect(late).toMatchObject([{ kind: "unowned", name: "Failure" }]);
    peer.send(ok(frame));
    expect(await executed).toMatchObject({ by: "reply" });

    const doubtful = socket.operations.call({ number: "3" }, { timeoutMs: 1_000 });
    await peer.frame(3);
    peer.send({ code: "4002" });
    await settled(vendor);
    await clock.advance(1_000);
    expect(errorOf(await doubtful)).toMatchObject({
      kind: "outcomeUnknown",
      message: expect.stringContaining("a reply without an id came meanwhile"),
    });
  });

  test("casts no doubt any more once the silent command was answered after all", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const peer = await vendor.peer(0);
    const silent = socket.operations.call({ number: "1" }, { timeoutMs: 1_000 });
    const frame = await peer.frame(1);
    await clock.advance(1_000);
    await silent;
    peer.send(ok(frame));
    const next = socket.operations.call({ number: "2" });
    await peer.frame(2);
    peer.send({ code: "4002" });
    expect(errorOf(await next)).toMatchObject({ kind: "vendor", code: "4002" });
  });
});

describe("the connection", () => {
  test("is told as a stream and as a status: connecting, open, reconnecting, restored with a gap, closed", async () => {
    const { socket, vendor, until, seen, clock } = await open();
    expect(socket.status).toBe("connecting");
    await until("open");
    expect(socket.status).toBe("open");
    (await vendor.peer(0)).socket.terminate();
    expect(await until("reconnecting")).toMatchObject({ attempt: 1, delayMs: 500, cause: { kind: "network" } });
    expect(socket.status).toBe("reconnecting");
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    expect(await until("restored")).toEqual({ kind: "restored", gap: true });
    socket.close("signedOut");
    expect(await until("closed")).toEqual({ kind: "closed", reason: "signedOut" });
    expect(kinds(seen)).toEqual(["connecting", "open", "reconnecting", "restored", "closed"]);
    expect(socket.status).toBe("closed");
  });

  test("is replaced by another on request, but not while something is in flight", async () => {
    const { socket, vendor, until, clock } = await open();
    expect(socket.reconnect()).toBe(false);
    await until("open");
    const asked = socket.operations.call({ number: "1" });
    expect(socket.reconnect()).toBe(false);
    const peer = await vendor.peer(0);
    peer.send(ok(await peer.frame(1), { uuid: "c-1" }));
    expect((await asked).error).toBeUndefined();
    expect(socket.reconnect()).toBe(true);
    expect(await until("reconnecting")).toMatchObject({ cause: { kind: "network" } });
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    await until("restored");
    expect(vendor.peers).toHaveLength(2);
  });

  test("asks for its address and its sign-in each time, and says why", async () => {
    const reasons: unknown[] = [];
    const addresses: string[] = [];
    const { vendor, until, clock } = await open({
      onConnected: ({ request, reason, attempt }) => {
        reasons.push([reason, attempt]);
        return request("checkIn", { password: "p" });
      },
    });
    const other = openSocket(phone, {
      url: async () => {
        addresses.push(`${vendor.url}/${addresses.length}`);
        return addresses.at(-1) ?? "";
      },
      headers: { "X-Tenant": "7" },
      WebSocket,
      clock,
    });
    await until("open");
    const peer = await vendor.peer(1);
    expect([peer.path, peer.headers["x-tenant"]]).toEqual(["/msg/0", "7"]);
    other.close();
    (await vendor.peer(0)).socket.terminate();
    await until("reconnecting");
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    await until("restored");
    expect(reasons).toEqual([
      ["first", 1],
      ["reconnected", 2],
    ]);
  });

  test("is tried again with growing pauses, without end, from the very first", async () => {
    const { vendor, until, clock, seen, socket } = await open({ onConnected: () => ({ error: undefined }) });
    await until("open");
    await vendor.stop();
    const delays: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      const { delayMs } = await until("reconnecting");
      delays.push(delayMs);
      await clock.untilSleeper((ms) => ms === delayMs);
      await clock.advance(delayMs);
    }
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    expect(JSON.stringify(seen)).not.toContain(vendor.url);
    socket.close();
  });

  test("can be told to give up: at once, after some attempts, or on the vendor's last word", async () => {
    const vendor = await vendorSocket();
    await vendor.stop();
    const clock = createTestClock();
    const end = itemsOf(
      openSocket<PhoneRequests, PhoneMessages>(phone, { url: vendor.url, WebSocket, clock, firstFailure: "end" }),
    );
    expect(await end.until("closed")).toMatchObject({ reason: "failed", cause: { kind: "network", sent: false } });
    const some = itemsOf(
      openSocket<PhoneRequests, PhoneMessages>(phone, {
        url: vendor.url,
        WebSocket,
        clock,
        attempts: 2,
        random: () => 1,
      }),
    );
    await some.until("reconnecting");
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    expect(await some.until("closed")).toMatchObject({ reason: "failed" });

    const { vendor: other, until } = await open();
    await until("open");
    (await other.peer(0)).socket.close(4400);
    expect(await until("closed")).toMatchObject({
      reason: "failed",
      cause: { message: expect.stringContaining("4400") },
    });
  });

  test("lets what waits go out after it is restored, and never sends twice what was sent", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const unsafe = socket.operations.call({ number: "1" });
    const waiting = socket.operations.call({ number: "2" });
    const peer = await vendor.peer(0);
    await peer.frame(1);
    peer.socket.terminate();
    expect(errorOf(await unsafe)).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "network", sent: true } });
    const safe = socket.operations.status();
    await until("reconnecting");
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    const next = await vendor.peer(1);
    const frame = await next.frame(1);
    expect(frame).toMatchObject({ msg_type: "call", number: "2" });
    next.send(ok(frame));
    expect(await waiting).toMatchObject({ by: "reply" });
    await next.frame(2);
    next.socket.terminate();
    expect(errorOf(await safe)).toMatchObject({ kind: "network", sent: true });
  });

  test("settles everything when it is closed, and refuses what comes after", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const calls = [
      socket.operations.call({ number: "1" }),
      socket.operations.status(),
      socket.operations.call({ number: "2" }),
    ];
    await (await vendor.peer(0)).frame(1);
    socket.close();
    calls.push(socket.operations.status());
    expect((await Promise.all(calls)).map((outcome) => errorOf(outcome).kind)).toEqual([
      "outcomeUnknown",
      "aborted",
      "aborted",
      "aborted",
    ]);
    await clock.advance(0);
    expect(clock.sleepers()).toEqual([]);
  });

  test("survives garbage, and tells of it", async () => {
    const { vendor, until, unexpected, socket } = await open({ maxFrameBytes: 1_000 });
    await until("open");
    const peer = await vendor.peer(0);
    for (const text of [
      "not JSON",
      "x".repeat(2_000),
      "[".repeat(400) + "]".repeat(400),
      '{"__proto__":{"a":1}}',
      "null",
    ]) {
      peer.send(text);
    }
    peer.socket.send(new Uint8Array(8));
    const asking = socket.operations.status();
    const frame = await peer.frame(1);
    peer.send(ok(frame));
    expect(await asking).toMatchObject({ by: "reply" });
    expect(new Set(unexpected.map(({ kind, value }) => `${kind} ${value}`))).toEqual(
      new Set(["garbage notJson", "garbage tooLarge", "garbage tooDeep", "garbage binary", "message undefined"]),
    );
  });
});

describe("signing in", () => {
  test("comes before anybody else's requests", async () => {
    const { socket, vendor } = await open();
    void socket.operations.status();
    const peer = await vendor.peer(0);
    expect([(await peer.frame(0)).msg_type, (await peer.frame(1)).msg_type]).toEqual(["checkin", "status"]);
  });

  test("that is refused for good ends the session with the vendor's word", async () => {
    const { until, socket } = await open({}, (frame, peer) => peer.send(ok(frame, { code: "4004" })));
    const waiting = socket.operations.status();
    expect(await until("closed")).toMatchObject({ reason: "failed", cause: { kind: "vendor", code: "4004" } });
    expect(errorOf(await waiting)).toMatchObject({ kind: "aborted" });
  });

  test("that got no answer is tried again on a new connection", async () => {
    const { until, vendor, clock } = await open({ timeoutMs: 1_000 }, (frame, peer) => {
      if (vendor.peers.length > 1) polite(frame, peer);
    });
    await (await vendor.peer(0)).frame(0);
    await clock.advance(1_000);
    expect(await until("reconnecting")).toMatchObject({ cause: { kind: "outcomeUnknown" } });
    await clock.advance(500);
    await until("open");
  });

  test("happens once more after a refusal that ends the session, and not in a loop", async () => {
    const reasons: string[] = [];
    const onConnected: NonNullable<SocketOptions["onConnected"]> = ({ request, reason }) => {
      reasons.push(reason);
      return request("checkIn", { password: "p" });
    };
    const { until, vendor, clock, socket } = await open({ onConnected }, (frame, peer) => {
      polite(frame, peer);
      if (frame.msg_type !== "status") return;
      peer.send({ code: "4003" });
      peer.socket.close(1000);
    });
    await until("open");
    expect(errorOf(await socket.operations.status())).toMatchObject({ kind: "vendor", code: "4003" });
    expect(await until("reconnecting")).toMatchObject({ cause: { kind: "vendor", code: "4003" } });
    await clock.untilSleeper((ms) => ms === 500);
    await clock.advance(500);
    await until("restored");
    await socket.operations.status();
    expect(await until("closed")).toMatchObject({ reason: "sessionLost", cause: { code: "4003" } });
    expect(reasons).toEqual(["first", "sessionLost"]);
    expect(vendor.peers).toHaveLength(2);
  });

  test("is not for a refusal with the same code that answers one request and closes nothing", async () => {
    const { until, vendor, socket, seen } = await open({}, (frame, peer) => {
      polite(frame, peer);
      if (frame.msg_type === "status") peer.send(ok(frame, { code: "4003" }));
    });
    await until("open");
    expect(errorOf(await socket.operations.status())).toMatchObject({ code: "4003" });
    await settled(vendor);
    expect(vendor.peers).toHaveLength(1);
    expect(kinds(seen)).toEqual(["connecting", "open"]);
    // With a close after it, it is.
    (await vendor.peer(0)).socket.close(1000);
    expect(await until("reconnecting")).toMatchObject({ cause: { kind: "vendor", code: "4003" } });
  });

  test("without a hook is the owner's affair: the session is over", async () => {
    const vendor = await vendorSocket((_frame, peer) => peer.send({ code: "4003" }));
    const socket = openSocket<PhoneRequests, PhoneMessages>(phone, {
      url: vendor.url,
      WebSocket,
      context: { agent: "1" },
    });
    const items = itemsOf(socket);
    await socket.operations.status();
    expect(await items.until("closed")).toMatchObject({ reason: "sessionLost" });
  });
});

describe("the credential", () => {
  test("is the newest one: a late reply to an older request brings none", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const peer = await vendor.peer(0);
    const older = socket.operations.checkIn({ password: "p" }, { timeoutMs: 1_000 });
    await older.then(
      () => undefined,
      () => undefined,
    );
    const { credential } = socket.exportSession();
    expect(credential).toMatch(/^t/);
    socket.importSession({ credential: "from HTTP" });
    peer.send({ ...ok(peer.frames[1] ?? {}), token: "void" });
    await settled(vendor);
    expect(socket.exportSession()).toEqual({ credential: "from HTTP" });
    void socket.operations.status();
    expect(await peer.frame(2)).toMatchObject({ token: "from HTTP" });
    await clock.advance(0);
  });

  test("goes on after a page reload", async () => {
    const { vendor, until, socket } = await open({ session: { credential: "kept" }, onConnected: () => undefined });
    await until("open");
    void socket.operations.status();
    expect(await (await vendor.peer(0)).frame(0)).toMatchObject({ token: "kept" });
  });
});

describe("heartbeats", () => {
  test("go out in time, past the command in flight, and stop with the session", async () => {
    const { socket, vendor, until, clock } = await open();
    await until("open");
    const peer = await vendor.peer(0);
    const calling = socket.operations.call({ number: "1" });
    const call = await peer.frame(1);
    await clock.advance(20_000);
    expect(await peer.frame(2)).toMatchObject({ msg_type: "ping", agent: "291", token: expect.any(String) });
    peer.send(ok(call));
    expect(await calling).toMatchObject({ by: "reply" });
    socket.close();
    await clock.advance(100_000);
    expect(peer.frames).toHaveLength(3);
  });

  test("wait for the credential they need", async () => {
    const { vendor, until, clock, socket } = await open({ onConnected: () => undefined });
    await until("open");
    await clock.advance(20_000);
    await settled(vendor);
    const peer = await vendor.peer(0);
    expect(peer.frames).toEqual([]);
    await socket.operations.checkIn({ password: "p" });
    await clock.advance(20_000);
    expect(await peer.frame(1)).toMatchObject({ msg_type: "ping" });
  });

  test("find out a peer that says nothing any more", async () => {
    const { until, clock } = await open({ timeoutMs: 5_000 }, (frame, peer) => {
      if (frame.msg_type === "checkin") polite(frame, peer);
    });
    await until("open");
    await clock.advance(35_000);
    expect(await until("reconnecting")).toMatchObject({
      cause: { message: "connect: nothing was heard of the vendor any more" },
    });
  });

  test("whose refusal came first get it, and not the command behind them", async () => {
    const { socket, vendor, until, clock } = await open({}, (frame, peer) => {
      if (frame.msg_type === "checkin") polite(frame, peer);
    });
    await until("open");
    const peer = await vendor.peer(0);
    await clock.advance(20_000);
    await peer.frame(1);
    const calling = socket.operations.call({ number: "1" });
    await peer.frame(2);
    peer.send({ code: "4003" });
    expect(errorOf(await calling)).toMatchObject({ kind: "outcomeUnknown" });
  });

  test("must come before the vendor closes", async () => {
    expect(() => openSocket(phone, { url: "ws://127.0.0.1:1", WebSocket, heartbeatMs: 30_000 })).toThrow(RangeError);
  });
});

test("what a log sees is redacted", async () => {
  const seen: unknown[] = [];
  const see = (record: unknown) => seen.push(record);
  const { vendor, until, socket } = await open({ hooks: { onSent: see, onReceived: see, onOutcome: see } });
  await until("open");
  const calling = socket.operations.call({ number: "40040" });
  const peer = await vendor.peer(0);
  peer.send(ok(await peer.frame(1), { code: "4002", msg: "40040 is busy", token: "leak" }));
  await calling;
  const text = JSON.stringify(seen);
  for (const secret of ['"p"', "40040", "leak", '"token":"t']) expect(text).not.toContain(secret);
  expect(seen.slice(-3)).toEqual([
    { name: "call", frame: { msg_type: "call", req_id: "r2", agent: "291", number: "[personal]", token: "[secret]" } },
    {
      name: "CallReply",
      frame: { msg_type: "call", req_id: "r2", code: "4002", msg: "[personal]", token: "[secret]" },
    },
    {
      operation: "call",
      attempts: 1,
      durationMs: 0,
      outcome: "vendor",
      code: "4002",
      message: "call: the vendor answered 4002 (A member is missing)",
    },
  ]);
});

test("says what is missing where a platform has no WebSocket, or one that cannot send headers", () => {
  const { WebSocket: platform } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, "WebSocket");
    expect(() => openSocket(phone, { url: "ws://127.0.0.1:1" })).toThrow('install the package "ws"');
    Object.assign(globalThis, { WebSocket });
    expect(() => openSocket(phone, { url: "ws://127.0.0.1:1", headers: {} })).toThrow("cannot send headers");
    expect(() => openSocket(phone, { url: "http://127.0.0.1:1" })).toThrow("ws: or wss:");
  } finally {
    if (platform === undefined) Reflect.deleteProperty(globalThis, "WebSocket");
    else Object.assign(globalThis, { WebSocket: platform });
  }
});
