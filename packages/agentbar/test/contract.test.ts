/** Every call, answer and event that the contract has an example of, through the wrapper and the fake that gives and takes exactly these. */
import type { FakeComponent } from "@trunkline/runtime/testing";
import { describe, expect, it } from "vitest";
import { createFakeAgentbar } from "../src/testing.js";
import { wrapAgentbar } from "../src/wrap-agentbar.js";
import { answerOf, asTexts, descriptor, eventCases, methodCases } from "./contract-examples.js";

type Method = (typeof methodCases)[number]["method"];
type AnyMethods = Record<string, (args: object) => Promise<{ readonly by: "reply"; readonly data: unknown }>>;

/** The names of methods and events are data here. */
type Fake = FakeComponent<AnyMethods>;

function wrapped(options: Parameters<typeof createFakeAgentbar>[0] = { byHand: true }) {
  const fake: unknown = createFakeAgentbar(options);
  const items: unknown[] = [];
  const surprises: unknown[] = [];
  const bar = wrapAgentbar((fake as Fake).component, {
    onItem: (item) => items.push(item),
    onUnexpected: (surprise) => surprises.push(surprise),
  });
  return { fake: fake as Fake, items, surprises, bar };
}

/** In the state in which the control lets the method go on. */
function prepare(fake: Fake, { allowed = [] }: Method): void {
  for (const test of allowed) {
    if ("states" in test) fake.state = test.states[0];
    if ("property" in test) fake.properties[test.property] = test.is;
  }
}

it("has an example for each method and each event", () => {
  expect(methodCases.filter(({ requests }) => requests.length === 0)).toEqual([]);
  expect(methodCases).toHaveLength(56);
  expect(new Set(eventCases.map(({ event }) => event)).size).toBe(29);
});

describe.each(methodCases)("$operation", ({ operation, method, requests, answers }) => {
  const [first] = requests;
  const call = (bar: ReturnType<typeof wrapped>["bar"]) => bar.request(operation, first?.payload);

  it.each(requests)("takes $name by its names", ({ payload }) => {
    const { fake, bar } = wrapped();
    fake.answer(operation, { never: true });
    void bar.request(operation, payload);
    const listed = JSON.parse(JSON.stringify(payload), (_, leaf) =>
      typeof leaf === "string" && leaf.startsWith("[") ? JSON.parse(leaf) : leaf,
    );
    expect(fake.calls).toEqual([{ operation, args: listed }]);
    bar.close();
  });

  it("is done where the control allows it, by an event where one proves it", async () => {
    const { fake, bar, surprises } = wrapped({});
    prepare(fake, method);
    const outcome = await call(bar);
    expect(outcome.error).toBeUndefined();
    expect(outcome.by).toBe(method.settledBy === undefined ? "reply" : "push");
    expect(surprises).toEqual([]);
  });

  it("is refused by each test of the control, in its order, with the code or text of that test", async () => {
    for (const [at, test] of (method.allowed ?? []).entries()) {
      const { fake, bar } = wrapped();
      prepare(fake, method);
      for (const later of method.allowed?.slice(at) ?? []) {
        if ("states" in later) fake.state = 99;
        if ("property" in later) fake.properties[later.property] = !later.is;
      }
      expect((await call(bar)).error).toMatchObject({ kind: "vendor", code: String(test.otherwise) });
    }
  });

  const isCode = (payload: unknown) =>
    method.returns?.form === "code" ? payload !== 0 : method.returns?.form === "number" && Number(payload) >= 1000;

  it("tells each answer of the contract: a value, a code with its name, or a text that stands for a failure", async () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const payload of answers) {
      if (payload === 0 && method.settledBy !== undefined) continue;
      const { fake, surprises, bar } = wrapped();
      fake.answer(operation, { raw: answerOf(method, payload) });
      const outcome = await call(bar);
      if (isCode(payload) || payload === "") {
        expect(outcome.error).toMatchObject({ kind: "vendor", code: String(payload) });
      } else {
        expect(outcome.error, `${payload}`).toBeUndefined();
        expect(asTexts(outcome.data ?? null)).toEqual(asTexts(dataOf(method, payload)));
      }
      const documented = !isCode(payload) || method.codes?.includes(String(payload));
      if (documented) expect(surprises).toEqual([]);
    }
  });

  it("does not take for an answer what is of another kind, and survives a control that throws or lacks it", async () => {
    const { fake, bar } = wrapped();
    fake.answer(operation, { raw: {} });
    expect((await call(bar)).error?.kind).toMatch(/^(contract|outcomeUnknown)$/);
    fake.answer(operation, { throws: new Error("the control is gone") });
    expect((await call(bar)).error?.kind).toMatch(/^(network|outcomeUnknown)$/);
    expect((await wrapAgentbar({}).request(operation, first?.payload)).error).toMatchObject({
      kind: "network",
      sent: false,
    });
  });
});

describe.each(methodCases.filter(({ method }) => method.settledBy))(
  "$operation",
  ({ operation, method, requests: [first] }) => {
    const proofs = [...(method.settledBy ?? []).map((one) => [one, true] as const)];
    const failures = [...(method.failedBy ?? []).map((one) => [one, false] as const)];
    it("is done with each event that proves it, and fails with each that says so", async () => {
      for (const [{ message, when }, isDone] of [...proofs, ...failures]) {
        const { fake, bar } = wrapped();
        fake.answer(operation, { accepted: true });
        const outcome = bar.request(operation, first?.payload);
        fake.raise(message, when === undefined ? {} : { reason: when[0]?.values?.[0] });
        const { by, error } = await outcome;
        if (isDone) expect(by).toBe("push");
        else expect(error).toMatchObject({ kind: "vendor", code: message });
      }
    });
  },
);

describe("events", () => {
  it.each(eventCases)("$event $name comes typed, with no surprise", ({ event, payload }) => {
    const { fake, items, surprises } = wrapped();
    // Without a member that this example lacks.
    const others = Object.fromEntries(
      Object.keys(descriptor.events[event]?.shape.members ?? {}).map((name) => [name, undefined]),
    );
    fake.raise(event, { ...others, ...(payload as object) });
    expect(items.map(asTexts)).toMatchObject([{ kind: "message", name: event, message: asTexts(payload) }]);
    expect(surprises).toEqual([]);
  });

  it.each(eventCases)("$event $name is invalid with no arguments, and read with too many", ({ event, wire }) => {
    const { fake, items, surprises } = wrapped();
    const members = descriptor.events[event]?.arguments ?? [];
    fake.raiseRaw(wire);
    const heard: unknown[][] = [];
    const { attachEvent } = fake.component;
    if (typeof attachEvent === "function") attachEvent(wire, (...args: unknown[]) => heard.push(args));
    fake.raise(event);
    fake.raiseRaw(wire, ...(heard[0] ?? []), "more", "more", "more");
    expect(heard[0]).toHaveLength(members.length);
    expect(items).toMatchObject([
      { kind: "invalid", name: event },
      { kind: "message", name: event },
      { kind: "message", name: event },
    ]);
    expect(surprises.length).toBeGreaterThan(0);
  });
});

/** What a caller gets: nothing for a mere success, a list for the vendor's empty one, no text where the control has none. */
function dataOf({ returns }: Method, payload: unknown): unknown {
  if (returns?.form === "code") return null;
  if (returns?.form === "json" && payload === null) return [];
  return returns?.form === "text" && returns.nothing?.includes(String(payload)) ? "" : payload;
}
