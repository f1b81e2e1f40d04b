/** Requests of vendors that know nothing of this runtime: ids that are numbers, and messages that nothing answers. */
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { explainMessage } from "../src/explain.js";
import type { RequestDescriptor, SocketDescriptor } from "../src/message-descriptors.js";
import { openSocket } from "../src/open-socket.js";
import type { SentOutcome, SocketOutcome } from "../src/outcome.js";
import { isObject } from "../src/shapes.js";
import type { SocketOptions } from "../src/socket-options.js";
import { createTestClock } from "../src/test-clock.js";
import { unwrap } from "../src/unwrap.js";
import { vendorSocket } from "./support/vendor-socket.js";

const request = (event: string, more: Partial<RequestDescriptor> = {}): RequestDescriptor => ({
  fixed: { event },
  fits: isObject,
  shape: { members: { event: {}, reqid: {}, text: {} } },
  replies: [],
  retry: "never",
  ...more,
});
const market: SocketDescriptor = {
  title: "Market",
  receive: {
    tag: "/event",
    messages: { Pong: { tags: ["pong"], fits: isObject, shape: {}, correlation: "/reqid" } },
  },
  requests: {
    ping: request("ping", { correlation: "reqid", numbered: true, replies: ["Pong"] }),
    note: request("note"),
    ask: request("ask", { silence: ["The vendor may not answer."] }),
  },
};
interface MarketRequests {
  ping(): Promise<SocketOutcome<{ readonly reqid: number }>>;
  note(args: { readonly text: string }): Promise<SentOutcome>;
  ask(): Promise<SocketOutcome<unknown>>;
}

async function open(options: Partial<SocketOptions> = {}) {
  const vendor = await vendorSocket((frame, peer) => {
    if (frame.event === "ping") peer.send({ event: "pong", reqid: frame.reqid });
  });
  const socket = openSocket<MarketRequests>(market, { url: vendor.url, WebSocket, ...options });
  return { vendor, socket };
}

test("ids that must be numbers are counted, and find their replies", async () => {
  const { vendor, socket } = await open();
  expect(unwrap(await socket.operations.ping())).toEqual({ event: "pong", reqid: 1 });
  const both = await Promise.all([socket.operations.ping(), socket.operations.ping()]);
  expect(both.map(({ data }) => data?.reqid)).toEqual([2, 3]);
  expect(await (await vendor.peer(0)).frame(0)).toEqual({ event: "ping", reqid: 1 });
  socket.close();
});

test("a message that nothing answers has its outcome when it has left", async () => {
  const { vendor, socket } = await open();
  const outcome = await socket.operations.note({ text: "hello" });
  expect(outcome).toEqual({ by: "sent" });
  expect(unwrap(outcome)).toBeUndefined();
  expect(await (await vendor.peer(0)).frame(0)).toEqual({ event: "note", text: "hello" });
  // A second one waits for nobody either.
  expect(await socket.operations.note({ text: "again" })).toEqual({ by: "sent" });
  socket.close();
  expect(await socket.operations.note({ text: "late" })).toMatchObject({ error: { kind: "aborted" } });
});

test("a request that may be answered by silence is waited for", async () => {
  const clock = createTestClock();
  const { vendor, socket } = await open({ clock });
  const asking = socket.operations.ask();
  await (await vendor.peer(0)).frame(0);
  await clock.advance(30_000);
  expect(await asking).toMatchObject({
    error: { kind: "outcomeUnknown", cause: { kind: "timeout" } },
  });
  socket.close();
});

test("says of a request or a message what is wrong with it", () => {
  const schema = (message: string) => ({
    safeParse: () => ({ error: { issues: [{ code: "custom", path: ["a"], message }] } }),
  });
  const table = { requests: { ping: schema("is no ping") }, messages: { Pong: schema("is no pong") } };
  const said = (subject: Parameters<typeof explainMessage>[1]) => explainMessage(table, subject, { a: 1 });
  expect(said({ operation: "ping", direction: "request" })).toEqual([{ pointer: "/a", message: "is no ping" }]);
  expect(said({ message: "Pong" })).toEqual([{ pointer: "/a", message: "is no pong" }]);
  expect(said({ message: "toString" })).toEqual([]);
});
