/** A fake of a component, alone and under the wrapper: what it does by its contract, and what a test can make it do. */
import { describe, expect, test } from "vitest";
import type { ComponentExamples } from "../src/component-descriptors.js";
import { createFakeComponent } from "../src/fake-component.js";
import type { FakeRules } from "../src/fake-options.js";
import { createTestClock } from "../src/test-clock.js";
import type { Unexpected } from "../src/unexpected.js";
import { wrapComponent } from "../src/wrap-component.js";
import {
  type BarEvents,
  type BarMethods,
  type BarProperties,
  bar,
  type KitEvents,
  type KitMethods,
  kit,
} from "./support/bar.js";

const payloads = (...all: readonly unknown[]) => all.map((payload, index) => ({ name: String(index), payload }));
const examples: ComponentExamples = {
  CodeReply: payloads(0, 1005),
  CountReply: payloads(1005, 20, 30),
  AgentsReply: payloads(null, [{ id: "291", state: 2 }]),
  EmptyText: payloads(""),
  PromptReply: payloads("overflow!", "wrong"),
  OnIdle: payloads({ callID: "", contactID: 0, reason: 14 }, { callID: "c1", contactID: 7, reason: 16 }),
  OnBusy: payloads({ callID: "", contactID: 0, reason: 22 }),
  OnRinging: payloads({ callID: "c1", contactID: 7, reason: 0 }),
  OnTalking: payloads({ callID: "c1", contactID: 7, reason: 25 }, { callID: "c2", contactID: 8, reason: 26 }),
  OnQueued: payloads({ callID: "c1", requestID: 7001, reason: 0 }),
  OnBeforeCall: payloads({ number: "40041" }),
};
const kitExamples: ComponentExamples = {
  StartReply: payloads({ code: "40001" }, { code: "00000", text: "success", data: { phone: "3" } }),
  HoldReply: payloads({ code: "00000" }),
  onCall: payloads({ name: "ringing", sid: "CA1" }, { name: "completed", sid: "CA1" }),
  onLine: payloads("connected", "lost"),
};

const fakeOf = (rules: FakeRules<BarMethods, BarEvents> = {}) =>
  createFakeComponent<BarMethods, BarEvents, BarProperties>(bar, examples, rules);

function wrapped(rules: FakeRules<BarMethods, BarEvents> = {}) {
  const fake = fakeOf(rules);
  const unexpected: Unexpected[] = [];
  const heard: unknown[] = [];
  const clock = createTestClock();
  const component = wrapComponent<BarMethods, BarEvents, BarProperties>(bar, fake.component, {
    clock,
    onUnexpected: (one) => unexpected.push(one),
    onItem: (item) => heard.push(item.kind === "message" ? [item.name, item.message] : item),
  });
  return { fake, component, unexpected, heard, clock };
}
const call = (fake: ReturnType<typeof fakeOf>, name: string, ...args: readonly unknown[]): unknown => {
  const method = fake.component[name];
  return typeof method === "function" ? method(...args) : expect.fail(`no ${name}`);
};
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("a method", () => {
  test("gives the contract's success in the form that the contract has for it", () => {
    const fake = fakeOf({ printJson: (value) => `${JSON.stringify(value)}\n` });
    fake.properties.SignedIn = true;
    expect(call(fake, "Prepare")).toBe(0);
    // Neither what is a code, nor what may be one.
    expect(call(fake, "GetCount", "sales")).toBe(30);
    expect(call(fake, "GetPrompt", 5)).toBe("wrong");
    expect(call(fake, "GetAgents", '[{"id":"291"}]')).toBe('[{"id":"291","state":2}]\n');
    expect(fake.calls.at(-1)).toEqual({ operation: "agents", args: { ids: [{ id: "291" }] } });
  });

  test("is refused by the first test of the contract that fails", () => {
    const fake = fakeOf();
    expect(call(fake, "SetBusy")).toBe(1004);
    expect(call(fake, "GetAgents", "[]")).toBe("");
    fake.properties.SignedIn = true;
    expect(call(fake, "SetBusy")).toBe(1005);
    fake.state = 2;
    expect(call(fake, "SetBusy")).toBe(0);
  });

  test("that is accepted raises the event that proves it, when the caller has gone on", async () => {
    const { fake, component, heard } = wrapped();
    const returned = call(fake, "SignIn");
    expect([returned, heard]).toEqual([0, []]);
    await turn();
    expect(heard).toEqual([["OnIdle", { callID: "", contactID: "0", reason: 14 }]]);
    expect([fake.state, component.state]).toEqual([2, 2]);
    fake.properties.SignedIn = true;
    expect(await component.operations.setBusy()).toMatchObject({ by: "push", data: { reason: 22 } });
    expect(await component.operations.dial({ number: "40041", outside: 1 })).toMatchObject({ data: { callID: "c1" } });
  });

  test("raises nothing where the test raises by hand", async () => {
    const { fake, component, heard } = wrapped({ byHand: true });
    const outcome = component.operations.signIn();
    await turn();
    expect(heard).toEqual([]);
    fake.raise("OnBusy", { reason: 14 });
    expect(await outcome).toMatchObject({ by: "push", data: { reason: 14 } });
  });

  test("raises the proof with the members of the request that it asks for", async () => {
    const heard: unknown[] = [];
    const proved = { ...bar.methods.dial, settledBy: [{ message: "OnBeforeCall", same: ["number"] }] };
    const descriptor = { ...bar, methods: { ...bar.methods, dial: proved } };
    const fake = createFakeComponent<BarMethods, BarEvents, BarProperties>(descriptor, examples, { state: 3 });
    call(fake, "attachEvent", "OnBeforeCall", (number: string) => heard.push(number));
    call(fake, "MakeCall", "110", 1);
    await turn();
    expect(heard).toEqual(["110"]);
  });

  test("tells the vendor's rules, which may know data, changes and events of their own", async () => {
    const told: unknown[] = [];
    const { fake, component, heard } = wrapped({
      data: { count: ({ skill }) => skill.length + 100 },
      onAccepted: { dial: ({ number }) => told.push(number) },
      causes: { dial: ({ number }) => [["OnRinging", { callID: number }], ["OnTalking"]] },
      onRaise: (name) => told.push(name),
      context: (name) => (name === "OnTalking" ? { contactID: 9 } : {}),
    });
    expect(await component.operations.count({ skill: "sales" })).toMatchObject({ data: 105 });
    fake.state = 3;
    await component.operations.dial({ number: "40041", outside: 1 });
    expect(told).toEqual(["40041", "OnRinging", "OnTalking"]);
    expect(heard).toEqual([
      ["OnRinging", { callID: "40041", contactID: "7", reason: 0 }],
      ["OnTalking", { callID: "c1", contactID: "9", reason: 25 }],
    ]);
  });

  test("throws where its arguments break the contract, and where the contract has no example", () => {
    const fake = fakeOf();
    fake.state = 3;
    expect(() => call(fake, "MakeCall", 40041)).toThrow("Bar: the contract does not allow these arguments of dial");
    expect(() => call(createFakeComponent<BarMethods, BarEvents, BarProperties>(bar, {}), "GetCount", "sales")).toThrow(
      "Bar: the contract has no example of what count gives. Say it with answer()",
    );
  });
});

describe("an answer of the test", () => {
  test("is data in the wrapper's types, a code, or success in spite of the state", async () => {
    const { fake, component } = wrapped();
    fake.answer("agents", { data: [] });
    expect(await component.operations.agents({ ids: [] })).toMatchObject({ data: [] });
    fake.answer("agents", ({ ids }) => ({ data: typeof ids === "string" ? [] : [{ id: "7", state: ids.length }] }));
    expect(await component.operations.agents({ ids: [{ id: "1" }] })).toMatchObject({ data: [{ id: "7", state: 1 }] });
    fake.answer("agents", { code: "" });
    expect((await component.operations.agents({ ids: [] })).error).toMatchObject({ kind: "vendor", code: "" });
    fake.answer("setBusy", { accepted: true });
    expect(await component.operations.setBusy()).toMatchObject({ by: "push" });
    fake.answer("setBusy", { code: "16" });
    expect((await component.operations.setBusy()).error).toMatchObject({ kind: "vendor", codeName: "ArHasSigned" });
  });

  test("says which events follow, so that a command can come to nothing", async () => {
    const { fake, component } = wrapped();
    fake.answer("dial", { accepted: true, raises: [["OnBusy", { reason: 18 }]] });
    expect((await component.operations.dial({ number: "40041", outside: 1 })).error).toMatchObject({ code: "OnBusy" });
  });

  test("holds for the next call, or for every call until it is taken back", async () => {
    const { fake, component } = wrapped();
    const count = async () => (await component.operations.count({ skill: "sales" })).data;
    fake.answer("count", { data: 200 });
    fake.answerOnce("count", { data: 201 });
    fake.answerOnce("count", { data: 202 });
    expect([await count(), await count(), await count()]).toEqual([201, 202, 200]);
    fake.answer("count", undefined);
    expect(await count()).toBe(30);
  });

  test.each([
    ["throws", { throws: new Error("gone") }, { kind: "outcomeUnknown", cause: { kind: "network" } }],
    ["gives what is no answer", { raw: {} }, { kind: "contract", direction: "reply" }],
    ["gives a code that nobody documents", { raw: 4711 }, { kind: "vendor", code: "4711", codeKind: "unknown" }],
  ] as const)("%s", async (_, answer, error) => {
    const { fake, component } = wrapped();
    fake.answer("jump", answer);
    expect((await component.operations.jump({ requestId: 1 })).error).toMatchObject(error);
  });

  test("is silence, which ends at the deadline", async () => {
    const { fake, component, clock } = wrapped();
    fake.answer("jump", { never: true });
    const outcome = component.operations.jump({ requestId: 1 }, { timeoutMs: 50 });
    await clock.untilSleeper((ms) => ms === 50);
    await clock.advance(50);
    expect((await outcome).error).toMatchObject({ kind: "outcomeUnknown" });
  });

  test("for a method that there is not is a mistake", () => {
    const untyped: { answer(operation: string, answer: undefined): void } = fakeOf();
    expect(() => untyped.answer("toString", undefined)).toThrow('Bar has no method "toString"');
  });
});

describe("an event", () => {
  test("has what is given, and otherwise what the example has that agrees with it most", () => {
    const { fake, heard } = wrapped();
    fake.raise("OnIdle");
    fake.raise("OnIdle", { reason: 16 });
    fake.raise("OnTalking", { callID: "c9", reason: 26 });
    expect(heard).toEqual([
      ["OnIdle", { callID: "", contactID: "0", reason: 14 }],
      ["OnIdle", { callID: "c1", contactID: "7", reason: 16 }],
      ["OnTalking", { callID: "c9", contactID: "8", reason: 26 }],
    ]);
  });

  test("without a member comes in the argument list that has no place for it", () => {
    const { fake, heard, unexpected } = wrapped();
    fake.raise("OnQueued", { requestID: undefined });
    expect([heard, unexpected]).toEqual([[["OnQueued", { callID: "c1", reason: 0 }]], []]);
  });

  test("that the contract does not have, or not in this form, is a mistake", () => {
    const untyped: { raise(name: string, message?: unknown): boolean } = fakeOf();
    expect(() => untyped.raise("OnNew")).toThrow('Bar has no event "OnNew"');
    expect(() => untyped.raise("OnIdle", { reason: "14" })).toThrow(
      "Bar: the contract does not allow this OnIdle: look at reason. raiseRaw() raises anything",
    );
    expect(() => untyped.raise("OnIdle", "garbage")).toThrow("the contract does not allow this OnIdle");
  });

  test("can be raised as the component never should, which changes nothing of the fake", () => {
    const { fake, heard } = wrapped();
    fake.raiseRaw("OnIdle", "c1");
    fake.raiseRaw("OnIdle");
    fake.raiseRaw("OnTalking", "c1", 7, 25, "more");
    expect(heard).toMatchObject([
      { kind: "invalid", name: "OnIdle" },
      { kind: "invalid", name: "OnIdle" },
      ["OnTalking", { callID: "c1" }],
    ]);
    expect(fake.state).toBeUndefined();
  });

  test("that asks first starts from allowed, and tells what the page made of it", () => {
    const fake = fakeOf();
    expect(fake.raise("OnBeforeCall")).toBe(true);
    wrapComponent<BarMethods, BarEvents>(bar, fake.component, {
      allow: { OnBeforeCall: ({ number }) => number !== "110" },
    });
    expect([fake.raise("OnBeforeCall", { number: "110" }), fake.raise("OnBeforeCall")]).toEqual([false, true]);
  });

  test("reaches whoever listens, in either way, once and no longer", () => {
    const fake = fakeOf();
    const heard: unknown[] = [];
    const hear = (...args: unknown[]) => heard.push(args);
    expect(call(fake, "attachEvent", "OnBeforeCall", hear)).toBe(true);
    call(fake, "addEventListener", "OnBeforeCall", hear);
    fake.raise("OnBeforeCall");
    call(fake, "detachEvent", "OnBeforeCall", hear);
    fake.raise("OnBeforeCall");
    expect(heard).toEqual([["40041"]]);
  });
});

describe("properties", () => {
  test("start as the contract says, and a page's write counts when the contract says so", () => {
    const fake = fakeOf();
    const { component } = fake;
    expect([component.Port, component.Agent]).toEqual([10000, undefined]);
    Object.assign(component, { Agent: "291", Port: 1, Ready: true, SignedIn: true });
    expect(fake.properties).toMatchObject({ Agent: "291", Port: 1, Ready: undefined, SignedIn: undefined });
    fake.properties.SignedIn = true;
    Object.assign(component, { Agent: "292", Port: 2, Auto: true });
    expect(component).toMatchObject({ Agent: "291", Port: 1, Auto: true, SignedIn: true });
    expect(() => Object.assign(component, { Auto: "yes" })).toThrow(
      "Bar: the contract does not allow this value of Auto",
    );
  });

  test("have flags as numbers for the page where the component has, and as booleans for the test", () => {
    const fake = fakeOf({ numericFlags: true });
    Object.assign(fake.component, { Auto: -1 });
    expect([fake.component.Auto, fake.properties.Auto]).toEqual([1, true]);
  });

  test("and arguments that are secrets are in no log", async () => {
    const secret = { start: { ...kit.methods.start, shape: { members: { agent: { sensitive: "secret" } } } } } as const;
    const fake = createFakeComponent<KitMethods>({ ...kit, methods: secret }, kitExamples);
    await wrapComponent<KitMethods>(kit, fake.component).operations.start({ agent: "s3cret" });
    const { component, properties } = fakeOf();
    Object.assign(component, { Password: "s3cret" });
    expect(properties.Password).toBe("s3cret");
    const [started] = fake.calls;
    expect(started?.operation === "start" && started.args.agent).toBe("s3cret");
    expect(JSON.stringify([fake.calls, component, properties])).not.toContain("s3cret");
  });
});

describe("a component with callbacks", () => {
  function started() {
    const fake = createFakeComponent<KitMethods, KitEvents>(kit, kitExamples);
    const heard: unknown[] = [];
    const clock = createTestClock();
    const component = wrapComponent<KitMethods, KitEvents>(kit, fake.component, {
      clock,
      onItem: (item) => heard.push(item.kind === "message" ? item.message : item.kind),
    });
    return { fake, heard, component, clock };
  }

  test("hands its success to the callback, and takes the functions for events out of the argument", async () => {
    const { fake, heard, component } = started();
    fake.raise("onLine");
    expect(await component.operations.start({ agent: "1001" })).toMatchObject({ data: { phone: "3" } });
    expect(fake.calls).toEqual([{ operation: "start", args: { agent: "1001" } }]);
    fake.raise("onCall", { name: "completed" });
    fake.raise("onLine", "lost");
    fake.raiseRaw("onLine", 7);
    expect(heard).toEqual([{ name: "completed", sid: "CA1" }, "lost", "invalid"]);
  });

  test("hands over data, codes, nonsense or nothing, as the test says", async () => {
    const { fake, component, clock } = started();
    const start = () => component.operations.start({ agent: "1001" }, { timeoutMs: 50 });
    fake.answerOnce("start", { data: { phone: "5" } });
    expect(await start()).toMatchObject({ data: { phone: "5" } });
    fake.answerOnce("start", { code: "40001", message: "no" });
    expect((await start()).error).toMatchObject({ kind: "vendor", code: "40001", vendorMessage: "no" });
    fake.answerOnce("start", { raw: "garbage" });
    expect((await start()).error).toMatchObject({ kind: "contract" });
    fake.answerOnce("start", { never: true });
    const outcome = start();
    await clock.untilSleeper((ms) => ms === 50);
    await clock.advance(50);
    expect((await outcome).error?.kind).toMatch(/timeout|outcomeUnknown/);
  });

  test("may be called without a callback", () => {
    const { fake } = started();
    const { holdCall } = fake.component;
    expect(typeof holdCall === "function" && holdCall()).toBeUndefined();
  });
});
