import { readFileSync } from "node:fs";
import type { ReceivedMessage } from "@trunkline/runtime";
import { createTestClock } from "@trunkline/runtime/testing";
import { describe, expect, it, test } from "vitest";
import { component } from "../src/generated/component.js";
import {
  type CcPaasMethods,
  type PhoneKit,
  type PhoneKitMessages,
  type PhoneKitOptions,
  type StreamItem,
  unwrap,
  wrapPhoneKit,
} from "../src/phone-kit.js";
import { createFakePhoneKit } from "../src/testing.js";

const done = { statusCode: "00000", statusMsg: "success" };
const initial = { url: "wss://cti.example", appSid: "app-1", agentNo: "1001", pwd: "example-password" };

const contract = JSON.parse(readFileSync(new URL("../contracts/asyncapi.json", import.meta.url), "utf8"));
type Examples = readonly { readonly name: string; readonly payload: object }[];
const examplesOf = (message: string): Examples => contract.components.messages[message].examples;
const requestsOf = (operation: string): Examples =>
  examplesOf(contract.operations[operation].messages[0].$ref.split("/").at(-1));

function wrapped(options: PhoneKitOptions = {}) {
  const fake = createFakePhoneKit();
  return { fake, phone: wrapPhoneKit(fake.component, options) };
}
async function initialized(options: PhoneKitOptions = {}) {
  const all = wrapped(options);
  await unwrap(all.phone.operations.initial(initial));
  return all;
}

async function read(phone: PhoneKit): Promise<StreamItem<ReceivedMessage<PhoneKitMessages>>[]> {
  const items = [];
  for await (const item of phone.read()) items.push(item);
  return items;
}

test("a day: log in, ready, call, hold, retrieve, hang up, log out", async () => {
  const heard: unknown[] = [];
  const { fake, phone } = await initialized({
    onItem: (item) => heard.push(item.kind === "message" ? item.message : item.kind),
  });
  await unwrap(phone.operations.login({ phoneType: "3", workStatus: "1" }));
  await unwrap(phone.operations.ready());
  await unwrap(phone.operations.pause({ pauseCause: "wc" }));
  await unwrap(phone.operations.callOut({ userNumber: "13900139000", userData: "order4712" }));
  for (const eventName of ["initiated", "ringing", "answered"] as const) fake.raise("CallChanged", { eventName });
  expect(phone.calls).toMatchObject([{ id: "CV50001201908141226560665400000001" }]);
  await unwrap(phone.operations.holdCall());
  await unwrap(phone.operations.retrieveCall());
  await unwrap(phone.operations.hangup());
  fake.raise("CallChanged", { eventName: "completed" });
  expect(phone.calls).toEqual([]);
  await unwrap(phone.operations.logout());
  phone.close();
  const ofCall = { agentNo: "1001", userNumber: "13900139000", userData: "order4712" };
  expect(heard).toMatchObject([
    { eventName: "login", agentNo: "1001" },
    { eventName: "ready", workStatus: "ready" },
    { eventName: "pause", pauseCause: "wc" },
    { eventName: "initiated", ...ofCall },
    { eventName: "ringing", ...ofCall, callState: "ringing" },
    { eventName: "answered", ...ofCall },
    { eventName: "completed", ...ofCall },
    "closed",
  ]);
});

describe("a method", () => {
  it.each(Object.keys(component.methods) as (keyof CcPaasMethods)[])(
    "%s takes every example, succeeds, is refused by a code, survives garbage and throwing, and ends without an answer",
    async (operation) => {
      const clock = createTestClock();
      const { fake, phone } = wrapped({ clock });
      const requests = requestsOf(operation);
      const ask = () => phone.request(operation, requests[0]?.payload, { timeoutMs: 50 });
      for (const { payload } of requests) {
        expect((await phone.request(operation, payload)).error).toBeUndefined();
        const listed = Object.entries(payload).filter(([name]) => name !== "pwd");
        expect(fake.calls.at(-1)).toEqual({ operation, args: Object.fromEntries(listed) });
      }
      fake.answerOnce(operation, { code: "20001", message: "no" });
      expect((await ask()).error).toMatchObject({ kind: "vendor", code: "20001", vendorMessage: "no" });
      fake.answerOnce(operation, { raw: "garbage" });
      expect((await ask()).error).toMatchObject({ kind: "contract", direction: "reply" });
      fake.answerOnce(operation, { throws: new Error("gone") });
      expect((await ask()).error?.kind).toMatch(/network|outcomeUnknown/);
      fake.answerOnce(operation, { never: true });
      const silent = ask();
      await clock.untilSleeper((ms) => ms === 50);
      await clock.advance(50);
      expect((await silent).error?.kind).toMatch(/timeout|outcomeUnknown/);
      phone.close();
    },
  );

  it("gives the outcome, and what initial brings of the agent; numbers as texts", async () => {
    const { fake, phone } = wrapped();
    expect(await phone.operations.ready()).toMatchObject({ data: done, by: "reply" });
    for (const { payload } of examplesOf("InitialReply")) {
      fake.answer("initial", { raw: payload });
      const { data } = await phone.operations.initial(initial);
      expect(data).toMatchObject({ phoneType: expect.any(String), pstnNumber: "13800138001" });
    }
    phone.close();
  });

  it("hands over its password, and lists it nowhere", async () => {
    const { fake, phone } = await initialized();
    const [call] = fake.calls;
    expect(call?.operation === "initial" && call.args.pwd).toBe("example-password");
    expect(JSON.stringify(fake.calls)).not.toContain("example-password");
    phone.close();
  });

  it("that is not answered tells nobody's number", async () => {
    const clock = createTestClock();
    const { fake, phone } = wrapped({ clock });
    fake.answer("callOut", { never: true });
    const calling = phone.operations.callOut({ userNumber: "13800138000" }, { timeoutMs: 4_000 });
    await clock.untilSleeper((ms) => ms === 4_000);
    await clock.advance(4_000);
    const { error } = await calling;
    expect(error).toMatchObject({ kind: "outcomeUnknown" });
    expect(JSON.stringify(error)).not.toContain("13800138000");
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
    const { fake, phone } = await initialized();
    const expected: unknown[] = [];
    for (const [name, { names }] of Object.entries(component.events))
      for (const { payload } of examplesOf(name)) {
        fake.raiseRaw(names[0], payload);
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
    const { fake, phone } = await initialized();
    const call = { conversationSid: "CV1", callSid: "CA1" };
    fake.raise("CallChanged", { ...call, eventName: "ringing" });
    fake.raise("CallChanged", { callSid: "CA2", eventName: "answered" });
    expect(phone.calls).toMatchObject([{ id: "CV1", event: { message: { callSid: "CA2", eventName: "answered" } } }]);
    fake.raise("CallChanged", { eventName: "completed" });
    expect(phone.calls).toEqual([]);
    phone.close();
  });

  it("that are new or broken are handed on, and said to be so", async () => {
    const unexpected: unknown[] = [];
    const { fake, phone } = await initialized({ onUnexpected: (one) => unexpected.push(one) });
    fake.raiseRaw("onCallEvent", { eventName: "parked", conversationSid: "CV1" });
    fake.raiseRaw("onCallEvent", "garbage");
    fake.raiseRaw("onCallEvent");
    fake.raiseRaw("onConnEvent", "connected", "more");
    phone.close();
    expect((await read(phone)).map(({ kind }) => kind)).toEqual(["message", "invalid", "invalid", "message", "closed"]);
    expect(unexpected.length).toBeGreaterThan(0);
  });
});

test("the fake knows by type what a method takes and gives", () => {
  const { fake, phone } = wrapped();
  fake.answer("initial", { data: { phoneType: "3", workStatus: "1" } });
  fake.answer("callOut", ({ userNumber }) => (userNumber === "110" ? { code: "20001" } : { accepted: true }));
  // @ts-expect-error: there is no such method
  expect(() => fake.answer("dial", { accepted: true })).toThrow(TypeError);
  // @ts-expect-error: the contract has other names of events
  expect(() => fake.raise("CallChanged", { eventName: 7 })).toThrow(TypeError);
  phone.close();
});
