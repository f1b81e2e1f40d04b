import { readFileSync } from "node:fs";
import type { ReceivedMessage } from "@trunkline/runtime";
import { createTestClock } from "@trunkline/runtime/testing";
import { describe, expect, it } from "vitest";
import { type PhoneKit, type PhoneKitMessages, type StreamItem, wrapPhoneKit } from "../src/phone-kit.js";

type Callback = (outcome: unknown) => void;
type Functions = Record<string, (event: unknown) => void>;

const done = { statusCode: "00000", statusMsg: "success" };
const initial = { url: "wss://cti.example", appSid: "app-1", agentNo: "1001", pwd: "example-password" };

/** As the vendor's document has it: the last argument of every method is a function, and `initial` also takes those for events. */
function fakeKit(answer: (method: string, callback: Callback) => void = (_, callback) => callback(done)) {
  const asked: unknown[][] = [];
  let functions: Functions = {};
  const method =
    (name: string) =>
    (...args: unknown[]) => {
      asked.push([name, ...args.slice(0, -1)]);
      if (name === "initial") functions = args[0] as Functions;
      answer(name, args.at(-1) as Callback);
    };
  const names = "initial login logout ready pause callOut hangup bridge holdCall retrieveCall".split(" ");
  const kit = Object.fromEntries(names.map((name) => [name, method(name)]));
  return { kit, asked, raise: (name: string, event: unknown) => functions[name]?.(event) };
}

const contract = JSON.parse(readFileSync(new URL("../contracts/asyncapi.json", import.meta.url), "utf8"));
const examplesOf = (message: string): { name: string; payload: Record<string, unknown> }[] =>
  contract.components.messages[message].examples;

async function read(phone: PhoneKit): Promise<StreamItem<ReceivedMessage<PhoneKitMessages>>[]> {
  const items = [];
  for await (const item of phone.read()) items.push(item);
  return items;
}

describe("a method", () => {
  it("resolves with what its callback was called with, at once or later", async () => {
    let later: Callback = () => {};
    const { kit, asked } = fakeKit((name, callback) => {
      if (name === "ready") later = callback;
      else callback(done);
    });
    const phone = wrapPhoneKit(kit);
    expect(await phone.operations.login({ phoneType: "3" })).toMatchObject({ data: done, by: "reply" });
    const ready = phone.operations.ready();
    later(done);
    expect(await ready).toMatchObject({ data: done });
    expect(asked).toEqual([["login", { phoneType: "3" }], ["ready"]]);
    phone.close();
  });

  it("that is refused says so by its code; one that is not answered ends at its deadline", async () => {
    const clock = createTestClock();
    const { kit } = fakeKit((name, callback) => {
      if (name === "pause") callback({ statusCode: "20001", statusMsg: "not logged in" });
    });
    const phone = wrapPhoneKit(kit, { clock });
    expect((await phone.operations.pause()).error).toMatchObject({ kind: "vendor", code: "20001" });
    const calling = phone.operations.callOut({ userNumber: "13800138000" }, { timeoutMs: 4_000 });
    await clock.untilSleeper((ms) => ms === 4_000);
    await clock.advance(4_000);
    const { error } = await calling;
    expect(error).toMatchObject({ kind: "outcomeUnknown" });
    expect(JSON.stringify(error)).not.toContain("13800138000");
    phone.close();
  });

  it("gives what initial brings of the agent", async () => {
    const reply = examplesOf("InitialReply")[0]?.payload;
    const { kit } = fakeKit((_, callback) => callback(reply));
    const phone = wrapPhoneKit(kit);
    expect((await phone.operations.initial(initial)).data).toEqual(reply?.data);
    phone.close();
  });

  it("that the page's PhoneKit lacks was certainly not called", async () => {
    const phone = wrapPhoneKit({});
    expect((await phone.operations.hangup()).error).toMatchObject({ kind: "network", sent: false });
    phone.close();
  });
});

describe("events", () => {
  it("of all three functions are one stream, and every example of the contract is one of them", async () => {
    const { kit, raise } = fakeKit();
    const phone = wrapPhoneKit(kit);
    await phone.operations.initial(initial);
    const functions = {
      CallChanged: "onCallEvent",
      AgentStateChanged: "onStatusEvent",
      ConnectionChanged: "onConnEvent",
    };
    const expected: unknown[] = [];
    for (const [name, takes] of Object.entries(functions))
      for (const { payload } of examplesOf(name)) {
        raise(takes, payload);
        expected.push([name, payload]);
      }
    phone.close();
    const items = await read(phone);
    expect(items.flatMap((item) => (item.kind === "message" ? [[item.name, item.raw ?? item.message]] : []))).toEqual(
      expected,
    );
    expect(items.at(-1)).toMatchObject({ kind: "closed" });
  });

  it("tell the calls of the moment", async () => {
    const { kit, raise } = fakeKit();
    const phone = wrapPhoneKit(kit);
    await phone.operations.initial(initial);
    const call = { conversationSid: "CV1", callSid: "CA1" };
    raise("onCallEvent", { ...call, eventName: "ringing" });
    raise("onCallEvent", { ...call, callSid: "CA2", eventName: "answered" });
    expect(phone.calls).toMatchObject([{ id: "CV1", event: { message: { eventName: "answered" } } }]);
    raise("onCallEvent", { ...call, eventName: "completed" });
    expect(phone.calls).toEqual([]);
    phone.close();
  });

  it("that are new or broken are handed on, and said to be so", async () => {
    const unexpected: unknown[] = [];
    const { kit, raise } = fakeKit();
    const phone = wrapPhoneKit(kit, { onUnexpected: (one) => unexpected.push(one) });
    await phone.operations.initial(initial);
    raise("onCallEvent", { eventName: "parked", conversationSid: "CV1" });
    raise("onCallEvent", "garbage");
    phone.close();
    expect(
      (await read(phone)).map(({ kind }) => kind).filter((kind) => kind === "message" || kind === "invalid"),
    ).toEqual(["message", "invalid"]);
    expect(unexpected.length).toBeGreaterThan(0);
  });
});
