import { describe, expect, test } from "vitest";
import type { ComponentOptions } from "../src/component-options.js";
import type { OutcomeError } from "../src/outcome.js";
import type { LateReply } from "../src/socket-options.js";
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
import { fakeBar } from "./support/fake-bar.js";

function wrapped(more: Readonly<Record<string, unknown>> = {}, options: ComponentOptions<BarEvents> = {}) {
  const fake = fakeBar(more);
  const clock = createTestClock();
  const unexpected: Unexpected[] = [];
  const late: LateReply[] = [];
  const component = wrapComponent<BarMethods, BarEvents, BarProperties>(bar, fake.host, {
    clock,
    onUnexpected: (one) => unexpected.push(one),
    onLate: (one) => late.push(one),
    ...options,
  });
  return { ...fake, clock, component, unexpected, late, operations: component.operations };
}
type Callback = (answer: unknown) => void;
function wrappedKit(host: object, options: ComponentOptions<KitEvents> = {}) {
  const clock = createTestClock();
  const late: LateReply[] = [];
  const component = wrapComponent<KitMethods, KitEvents>(kit, host, {
    clock,
    onLate: (one) => late.push(one),
    ...options,
  });
  return { clock, late, component, operations: component.operations };
}
const errorOf = ({ error }: { readonly error?: OutcomeError | undefined }): OutcomeError => {
  if (error === undefined) throw new Error("It succeeded");
  return error;
};
const throwing = (message: string) => () => {
  throw new Error(message);
};

describe("arguments", () => {
  test("named members go out in the contract's order, left-out ones at the end not at all", async () => {
    const { operations, calls, raise } = wrapped();
    const dialing = operations.dial({ outside: 1, number: "40041" });
    raise("OnHarfAlerting", "c", 1, 0);
    await dialing;
    expect(calls).toEqual([["MakeCall", "40041", 1]]);
  });

  test("a list goes out as a text of JSON, and such a text as it is", async () => {
    const { operations, calls } = wrapped();
    await operations.agents({ ids: [{ id: "291" }] });
    await operations.agents({ ids: '[{"id":"292"}]' });
    expect(calls).toEqual([
      ["GetAgents", '[{"id":"291"}]'],
      ["GetAgents", '[{"id":"292"}]'],
    ]);
  });

  test("a number of 64 bits goes out as the digits that it was given as", async () => {
    const { operations, calls } = wrapped();
    expect((await operations.jump({ requestId: "9223372036854775807" })).error).toBeUndefined();
    expect(calls).toEqual([["Jump", "9223372036854775807"]]);
  });

  test("what does not fit is not handed over", async () => {
    const { operations, calls } = wrapped({}, { explain: () => [{ pointer: "/number", message: "is missing" }] });
    // @ts-expect-error The number is missing.
    expect(errorOf(await operations.dial({ outside: 1 }))).toEqual({
      kind: "contract",
      operation: "dial",
      direction: "request",
      misfits: [{ pointer: "/number", message: "is missing" }],
      message: "dial: the request breaks the contract, so it was not sent: /number is missing",
    });
    expect(calls).toEqual([]);
  });

  test("in strict mode an argument that the contract does not know is refused", async () => {
    const { operations, calls } = wrapped({}, { strict: true });
    const args = { skill: "sales", skil: "x" };
    expect(errorOf(await operations.count(args))).toMatchObject({ kind: "contract", misfits: [{ pointer: "/skil" }] });
    expect(calls).toEqual([]);
  });

  test("the component is called before the method of the wrapper returns", () => {
    const { operations, calls } = wrapped();
    void operations.prepare();
    expect(calls).toEqual([["Prepare"]]);
  });
});

describe("a host", () => {
  test("of another source has the method under its other name", async () => {
    const { operations } = wrapped({ GetCount: undefined, GetN: () => 40 });
    expect(await operations.count({ skill: "s" })).toMatchObject({ data: 40 });
  });

  test("without the method is told before anything is called", async () => {
    const { operations } = wrapped({ GetCount: undefined });
    expect(errorOf(await operations.count({ skill: "s" }))).toEqual({
      kind: "network",
      operation: "count",
      message: "count: the component has no method GetCount or GetN",
      sent: false,
      cause: undefined,
    });
    const never = wrapped({ MakeCall: undefined });
    expect(errorOf(await never.operations.dial({ number: "1", outside: 1 }))).toMatchObject({
      kind: "network",
      sent: false,
    });
  });

  test("that throws where a method is looked for has none", async () => {
    const { operations } = wrapped({
      get GetCount() {
        throw new Error("gone");
      },
    });
    expect(errorOf(await operations.count({ skill: "s" }))).toMatchObject({ kind: "network", sent: false });
  });

  test("that throws in a query has failed; in a command nobody knows", async () => {
    const { operations } = wrapped({ GetCount: throwing("gone"), MakeCall: throwing("gone") });
    const query = errorOf(await operations.count({ skill: "s" }));
    expect(query).toMatchObject({ kind: "network", sent: true, message: "count: the component threw" });
    expect(query.kind === "network" && query.cause).toEqual(new Error("gone"));
    expect(errorOf(await operations.dial({ number: "1", outside: 1 }))).toMatchObject({
      kind: "outcomeUnknown",
      message: "dial: nobody knows whether it was executed (the component threw)",
      cause: { kind: "network" },
    });
  });

  test("that is a bridge may answer by a promise", async () => {
    const { operations } = wrapped({ GetCount: async () => 40, GetPrompt: async () => throwing("gone")() });
    expect(await operations.count({ skill: "s" })).toMatchObject({ data: 40 });
    expect(errorOf(await operations.prompt({ code: 1 }))).toMatchObject({ kind: "network" });
  });

  test("that is none is a programming error, and so is a method that the contract does not have", async () => {
    expect(() => wrapComponent(bar, undefined as unknown as object)).toThrow(
      new TypeError("Bar: there is no component to wrap"),
    );
    const { component } = wrapped();
    await expect(component.request("toString")).rejects.toThrow(new TypeError('Bar has no method "toString"'));
    await expect(component.request("count", { skill: "s" }, { timeoutMs: Number.NaN })).rejects.toThrow(RangeError);
  });
});

describe("what a method returns", () => {
  test("a code of success, as a number or as digits", async () => {
    for (const [code, body] of [
      [0, 0],
      ["0", "0"],
      [0n, 0],
    ]) {
      const { operations } = wrapped({ Prepare: () => code });
      expect(await operations.prepare()).toEqual({ data: undefined, by: "reply", reply: { name: "CodeReply", body } });
    }
  });

  test("a code that the table knows, with its name and meaning", async () => {
    const { operations } = wrapped({ SignIn: () => 16 });
    expect(await operations.signIn()).toEqual({
      error: {
        kind: "vendor",
        operation: "signIn",
        message: "signIn: the vendor answered 16 (Signed in elsewhere)",
        code: "16",
        codeName: "ArHasSigned",
        codeKind: "wrongState",
        meaning: "Signed in elsewhere",
        retry: false,
      },
      reply: { name: "CodeReply", body: 16 },
    });
  });

  test("a code that it does not know is a refusal all the same, and is reported", async () => {
    const { operations, unexpected } = wrapped({ SignIn: () => 4711 });
    expect(errorOf(await operations.signIn())).toMatchObject({ kind: "vendor", code: "4711", codeKind: "unknown" });
    expect(unexpected).toEqual([{ operation: "signIn", pointer: "", kind: "value", value: "4711" }]);
    const strict = wrapped({ SignIn: () => 4711 }, { strict: true });
    expect(errorOf(await strict.operations.signIn())).toMatchObject({ kind: "contract", direction: "reply" });
  });

  test.each([undefined, null, "", "abc", {}, true, Number.NaN])("no code: %j", async (value) => {
    const { operations } = wrapped({ Prepare: () => value });
    const { error, reply } = await operations.prepare();
    expect(error).toMatchObject({ kind: "contract", direction: "reply" });
    expect(reply).toEqual({ name: "CodeReply", body: value });
  });

  test("a number, unless it is a code; one that may be either says so", async () => {
    const numbers = [0, 30, "31", 20, 1004];
    const { operations } = wrapped({ GetCount: () => numbers.shift() });
    const count = () => operations.count({ skill: "s" });
    expect(await count()).toEqual({ data: 0, by: "reply", reply: { name: "CountReply", body: 0 } });
    expect(await count()).toMatchObject({ data: 30 });
    expect(await count()).toMatchObject({ data: 31, reply: { body: "31" } });
    expect(await count()).toMatchObject({ data: 20, doubt: { code: "20", meaning: "There is no such skill" } });
    expect(errorOf(await count())).toMatchObject({ kind: "vendor", code: "1004" });
  });

  test("a text of JSON, validated, with the text as it came beside it", async () => {
    const { operations } = wrapped();
    expect(await operations.agents({ ids: [] })).toEqual({
      data: [{ id: "291", state: 2 }],
      by: "reply",
      reply: { name: "AgentsReply", body: '[{"id":"291","state":2}]\n' },
    });
  });

  test("an empty list in the vendor's spelling is a list", async () => {
    const { operations } = wrapped({ GetAgents: () => "null\n" });
    expect(await operations.agents({ ids: [] })).toMatchObject({ data: [], by: "reply" });
  });

  test.each(["", null])("a text that says no more than that it failed: %j", async (text) => {
    const { operations } = wrapped({ GetAgents: () => text });
    expect(errorOf(await operations.agents({ ids: [] }))).toEqual({
      kind: "vendor",
      operation: "agents",
      message: "agents: the component failed and does not say why; SignedIn has to be true, and is not",
      code: "",
      codeKind: "unknown",
      retry: false,
    });
  });

  test.each(["[{", "{}", '[{"id":1}]', "7", 7, undefined, `${"[".repeat(5_000)}${"]".repeat(5_000)}`])(
    "JSON that is none or does not fit: %.20j",
    async (text) => {
      const { operations } = wrapped({ GetAgents: () => text });
      expect(errorOf(await operations.agents({ ids: [] }))).toMatchObject({ kind: "contract", direction: "reply" });
    },
  );

  test("what a bridge has parsed already is taken as well", async () => {
    const { operations } = wrapped({ GetAgents: () => [{ id: "291", state: 2 }] });
    expect(await operations.agents({ ids: [] })).toMatchObject({ data: [{ id: "291", state: 2 }] });
  });

  test("what is nested too deeply to be walked, or comes back to itself, breaks the contract", async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 300; level += 1) deep = [deep];
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const more of [deep, circular]) {
      const { operations } = wrapped({ GetAgents: () => [{ id: "291", state: 2, more }] });
      expect(errorOf(await operations.agents({ ids: [] })).kind).toBe("contract");
    }
    const text = JSON.stringify([{ id: "291", state: 2, more: deep }]);
    const { operations } = wrapped({ GetAgents: () => text });
    const { error, reply } = await operations.agents({ ids: [] });
    expect([error?.kind, reply?.body]).toEqual(["contract", text]);
  });

  test("an unknown value in an answer is kept and reported", async () => {
    const { operations, unexpected } = wrapped({ GetAgents: () => '[{"id":"291","state":77}]' });
    expect(await operations.agents({ ids: [] })).toMatchObject({ data: [{ id: "291", state: 77 }] });
    expect(unexpected).toEqual([{ operation: "AgentsReply", pointer: "/*/state", kind: "value", value: 77 }]);
  });

  test("a text, and the text that stands for none", async () => {
    const texts = ["signed in", 7, "overflow!"];
    const { operations } = wrapped({ GetPrompt: () => texts.shift() });
    expect(await operations.prompt({ code: 16 })).toMatchObject({ data: "signed in" });
    expect(await operations.prompt({ code: 16 })).toMatchObject({ data: "7", reply: { body: 7 } });
    expect(await operations.prompt({ code: 1010 })).toMatchObject({ data: "", reply: { body: "overflow!" } });
  });
});

describe("a refusal", () => {
  test("says which test failed, where events and properties tell", async () => {
    const { operations, raise } = wrapped({ SetBusy: () => 1005, SignedIn: 1 });
    expect(errorOf(await operations.setBusy()).message).toBe(
      "setBusy: the vendor answered 1005 (The state does not allow it); it is allowed in the states 2, 4",
    );
    raise("OnTalking", "c", 1, 25);
    expect(errorOf(await operations.setBusy()).message).toBe(
      "setBusy: the vendor answered 1005 (The state does not allow it); it is allowed in the states 2, 4, and the last event told of 9",
    );
  });

  test("is the component's: what is known here forbids nothing", async () => {
    const { operations, raise, calls } = wrapped();
    raise("OnTalking", "c", 1, 25);
    const busy = operations.setBusy();
    raise("OnBusy", "", 0, 22);
    expect((await busy).error).toBeUndefined();
    expect(calls).toEqual([["SetBusy"]]);
  });

  test("that what is known contradicts has no explanation", async () => {
    const signedIn = wrapped({ SetBusy: () => 1004, SignedIn: 1 });
    expect(errorOf(await signedIn.operations.setBusy()).message).toBe(
      "setBusy: the vendor answered 1004 (Not signed in)",
    );
    const { operations, raise } = wrapped({ SetBusy: () => 1005, SignedIn: 1 });
    raise("OnIdle", "", 0, 22);
    expect(errorOf(await operations.setBusy()).message).toBe(
      "setBusy: the vendor answered 1005 (The state does not allow it)",
    );
  });
});

describe("a command that takes effect later", () => {
  test("resolves on the event that proves it, and not on another", async () => {
    const { operations, raise } = wrapped();
    const signing = operations.signIn();
    raise("OnIdle", "", 0, 22);
    raise("OnBusy", "", 0, 14);
    const event = { callID: "", contactID: "0", reason: 14 };
    expect(await signing).toEqual({
      data: event,
      by: "push",
      reply: { name: "OnBusy", body: { ...event, contactID: 0 } },
    });
  });

  test("resolves on an event that came before the method returned", async () => {
    const fake = wrapped({
      SignIn() {
        fake.raise("OnIdle", "", 0, 14);
        return 0;
      },
    });
    expect(await fake.operations.signIn()).toMatchObject({ by: "push", data: { reason: 14 } });
  });

  test("is refused by its code, whatever was raised meanwhile", async () => {
    const fake = wrapped({
      SignIn() {
        fake.raise("OnIdle", "", 0, 14);
        return 16;
      },
    });
    expect(errorOf(await fake.operations.signIn())).toMatchObject({ kind: "vendor", code: "16" });
  });

  test("is proven by its event where its answer cannot be read", async () => {
    const fake = wrapped({
      SignIn() {
        fake.raise("OnIdle", "", 0, 14);
      },
    });
    expect(await fake.operations.signIn()).toMatchObject({ by: "push" });
  });

  test("is proven by its event where the component throws afterwards", async () => {
    const fake = wrapped({
      SignIn() {
        fake.raise("OnIdle", "", 0, 14);
        throw new Error("afterwards");
      },
    });
    expect(await fake.operations.signIn()).toMatchObject({ by: "push" });
  });

  test("fails on the event that says so", async () => {
    const { operations, raise } = wrapped();
    const dialing = operations.dial({ number: "40041", outside: 1 });
    raise("OnBusy", "c1", 7, 22);
    raise("OnBusy", "c1", 7, 18);
    expect(await dialing).toEqual({
      error: {
        kind: "vendor",
        operation: "dial",
        message: "dial: it was accepted and came to nothing: OnBusy with reason 18",
        code: "OnBusy",
        codeKind: "unknown",
        retry: false,
      },
      reply: { name: "OnBusy", body: { callID: "c1", contactID: 7, reason: 18 } },
    });
  });

  test("has a deadline, after which nobody knows", async () => {
    const { operations, clock } = wrapped();
    const dialing = operations.dial({ number: "40041", outside: 1 }, { timeoutMs: 5_000 });
    await clock.advance(5_000);
    expect(errorOf(await dialing)).toMatchObject({
      kind: "outcomeUnknown",
      message:
        "dial: nobody knows whether it was executed (no outcome within 5000 ms; it was accepted, and no event has told what became of it)",
      cause: { kind: "timeout", timeoutMs: 5_000 },
    });
    expect(clock.sleepers()).toEqual([]);
  });

  test("can be given up, and is not called at all when that was before", async () => {
    const { operations, calls } = wrapped();
    const stop = new AbortController();
    const dialing = operations.dial({ number: "40041", outside: 1 }, { signal: stop.signal });
    stop.abort("changed my mind");
    expect(errorOf(await dialing)).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "aborted" } });
    const second = await operations.dial({ number: "40041", outside: 1 }, { signal: stop.signal });
    expect(errorOf(second)).toMatchObject({ kind: "aborted", reason: "changed my mind" });
    expect(calls).toHaveLength(1);
  });

  test("is not proven by an event that breaks the contract: that is told at once", async () => {
    const { operations, raise } = wrapped();
    const busy = operations.setBusy();
    raise("OnBusy", "c");
    expect(errorOf(await busy)).toMatchObject({ kind: "contract", direction: "reply" });
  });

  test("shares an event with commands of another kind, not with another of its own", async () => {
    const { operations, raise, clock } = wrapped();
    const [signing, busy, again] = [operations.signIn(), operations.setBusy(), operations.setBusy()];
    raise("OnBusy", "", 0, 14);
    expect([(await signing).by, (await busy).by]).toEqual(["push", "push"]);
    await clock.advance(30_000);
    expect(errorOf(await again)).toMatchObject({ kind: "outcomeUnknown" });
  });
});

describe("a hook before a method", () => {
  test("may allow it, in its own time", async () => {
    const asked: unknown[] = [];
    const { operations, raise, calls } = wrapped({}, { before: { dial: async (args) => asked.push(args) > 0 } });
    const dialing = operations.dial({ number: "40041", outside: 1 });
    await Promise.resolve();
    expect(calls).toEqual([]);
    await expect.poll(() => calls).toHaveLength(1);
    raise("OnHarfAlerting", "c", 1, 0);
    expect(await dialing).toMatchObject({ by: "push" });
    expect(asked).toEqual([{ number: "40041", outside: 1 }]);
  });

  test("that forbids keeps the component from being called", async () => {
    const { operations, calls } = wrapped({}, { before: { dial: () => false } });
    expect(errorOf(await operations.dial({ number: "40041", outside: 1 }))).toEqual({
      kind: "aborted",
      operation: "dial",
      message: "dial: the page's own hook did not allow it",
      reason: undefined,
    });
    expect(calls).toEqual([]);
  });

  test("that throws forbids, and is told of", async () => {
    const errors: unknown[] = [];
    const hook = { before: { dial: throwing("list not loaded") }, onHookError: (error: unknown) => errors.push(error) };
    const { operations, calls } = wrapped({}, hook);
    expect(errorOf(await operations.dial({ number: "40041", outside: 1 }))).toMatchObject({ kind: "aborted" });
    expect(errors).toEqual([new Error("list not loaded")]);
    expect(calls).toEqual([]);
  });

  test("that never answers ends at the deadline", async () => {
    const { operations, calls, clock } = wrapped({}, { before: { dial: () => new Promise(() => {}) } });
    const dialing = operations.dial({ number: "40041", outside: 1 }, { timeoutMs: 100 });
    await clock.advance(100);
    expect(errorOf(await dialing)).toMatchObject({ kind: "timeout" });
    expect(calls).toEqual([]);
  });
});

describe("an answer by callback", () => {
  const success = { code: "00000", text: "success", data: { phone: "3" } };

  test("is the outcome, at once or later", async () => {
    const later: Callback[] = [];
    const { operations } = wrappedKit({
      start: (_: unknown, callback: Callback) => callback(success),
      holdCall: (callback: Callback) => later.push(callback),
    });
    expect(await operations.start({ agent: "1001" })).toEqual({
      data: { phone: "3" },
      by: "reply",
      reply: { name: "StartReply", body: success },
    });
    const holding = operations.hold();
    later[0]?.({ code: "00000" });
    expect(await holding).toMatchObject({ data: { code: "00000" } });
  });

  test("may be a text of JSON, and may refuse", async () => {
    const { operations } = wrappedKit({ holdCall: (callback: Callback) => callback('{"code":"40001","text":"no"}') });
    expect(errorOf(await operations.hold())).toMatchObject({ kind: "vendor", code: "40001", vendorMessage: "no" });
  });

  test.each([undefined, null, 5, "x", {}, { code: 7 }])("that cannot be read is told: %j", async (answer) => {
    const { operations } = wrappedKit({ holdCall: (callback: Callback) => callback(answer) });
    expect(errorOf(await operations.hold())).toMatchObject({ kind: "contract", direction: "reply" });
  });

  test("counts once", async () => {
    const { operations, late } = wrappedKit({
      holdCall(callback: Callback) {
        callback({ code: "00000" });
        callback({ code: "40001" });
      },
    });
    expect(await operations.hold()).toMatchObject({ data: { code: "00000" } });
    expect(late).toEqual([{ kind: "duplicate", operation: "hold", raw: { code: "40001" } }]);
  });

  test("that never comes ends at the deadline, and one that comes after it is told", async () => {
    const later: Callback[] = [];
    const { operations, clock, late } = wrappedKit({ holdCall: (callback: Callback) => later.push(callback) });
    const holding = operations.hold();
    await clock.advance(30_000);
    expect(errorOf(await holding)).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "timeout" } });
    later[0]?.({ code: "00000" });
    later[0]?.({ code: "00000" });
    const raw = { code: "00000" };
    expect(late).toEqual([
      { kind: "late", operation: "hold", raw },
      { kind: "duplicate", operation: "hold", raw },
    ]);
  });

  test("that is given before the method throws stands", async () => {
    const { operations } = wrappedKit({
      holdCall(callback: Callback) {
        callback({ code: "00000" });
        throw new Error("afterwards");
      },
    });
    expect(await operations.hold()).toMatchObject({ data: { code: "00000" } });
  });
});

describe("a component that was let go", () => {
  test("settles what waits, calls nothing more, and answers of old calls hurt nothing", async () => {
    const later: Callback[] = [];
    const { operations, component, late } = wrappedKit({ holdCall: (callback: Callback) => later.push(callback) });
    const holding = operations.hold();
    component.close();
    component.close();
    expect(errorOf(await holding)).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "aborted" } });
    expect(errorOf(await operations.hold())).toMatchObject({
      kind: "aborted",
      message: "hold: the component was let go",
    });
    later[0]?.({ code: "00000" });
    expect(later).toHaveLength(1);
    expect(late).toHaveLength(1);
  });
});

test("hooks see calls and outcomes, redacted", async () => {
  const seen: unknown[] = [];
  const hooks = { onSent: (one: unknown) => seen.push(one), onOutcome: (one: unknown) => seen.push(one) };
  const { operations } = wrapped({ MakeCall: () => 1005 }, { hooks });
  await operations.dial({ number: "40041", outside: 1 });
  expect(seen).toEqual([
    { name: "dial", frame: { number: "[personal]", outside: 1 } },
    {
      operation: "dial",
      attempts: 1,
      durationMs: 0,
      outcome: "vendor",
      code: "1005",
      message: "dial: the vendor answered 1005 (The state does not allow it); it is allowed in state 3",
    },
  ]);
});
