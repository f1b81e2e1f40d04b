/** Every call, answer and event that the contract has an example of, through the wrapper and a control that gives and takes exactly these. */
import type { ProofDescriptor } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { wrapAgentbar } from "../src/wrap-agentbar.js";
import { answerOf, argumentsOf, asTexts, eventCases, examplesOf, methodCases } from "./contract-examples.js";
import { stubControl } from "./stub-control.js";

function wrapped() {
  const stub = stubControl();
  const items: unknown[] = [];
  const surprises: unknown[] = [];
  const bar = wrapAgentbar(stub.control, {
    onItem: (item) => items.push(item),
    onUnexpected: (surprise) => surprises.push(surprise),
  });
  return { stub, items, surprises, bar };
}

it("has an example for each method and each event", () => {
  expect(methodCases.filter(({ requests }) => requests.length === 0)).toEqual([]);
  expect(methodCases).toHaveLength(56);
  expect(new Set(eventCases.map(({ event }) => event)).size).toBe(29);
});

describe.each(methodCases)("$operation", ({ operation, method, requests }) => {
  const [first] = requests;
  const call = (bar: ReturnType<typeof wrapped>["bar"]) => bar.request(operation, first?.payload);

  it.each(requests)("hands over $name in the contract's order", ({ payload }) => {
    const { stub, bar } = wrapped();
    void bar.request(operation, payload);
    expect(stub.handed).toEqual([[method.names[0], ...argumentsOf(method, payload)]]);
    bar.close();
  });

  const answers = Object.keys(method.replies).flatMap((message) => examplesOf(message));
  const isCode = (payload: unknown) =>
    method.returns?.form === "code" ? payload !== 0 : method.returns?.form === "number" && Number(payload) >= 1000;

  it("tells each answer of the contract: a value, a code with its name, or a text that stands for a failure", async () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const { payload } of answers) {
      if (payload === 0 && method.settledBy !== undefined) continue;
      const { stub, surprises, bar } = wrapped();
      stub.answer = () => answerOf(method, payload);
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
    const { stub, bar } = wrapped();
    stub.answer = () => ({});
    expect((await call(bar)).error?.kind).toMatch(/^(contract|outcomeUnknown)$/);
    stub.answer = () => {
      throw new Error("the control is gone");
    };
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
    it("is done with each event that proves it", async () => {
      for (const { found, reason } of eventsOf(method.settledBy)) {
        const { stub, bar } = wrapped();
        const outcome = bar.request(operation, first?.payload);
        raise(stub, found, reason);
        expect(await outcome).toMatchObject({ by: "push" });
      }
    });
  },
);

describe.each(methodCases.filter(({ method }) => method.failedBy))(
  "$operation",
  ({ operation, method, requests: [first] }) => {
    it("fails with each event that says that it came to nothing", async () => {
      for (const { proof, found, reason } of eventsOf(method.failedBy)) {
        const { stub, bar } = wrapped();
        const outcome = bar.request(operation, first?.payload);
        raise(stub, found, reason);
        expect((await outcome).error).toMatchObject({ kind: "vendor", code: proof.message });
      }
    });
  },
);

describe("events", () => {
  it.each(eventCases)("$event $name comes typed, with no surprise", ({ event, wire, payload, args }) => {
    const { stub, items, surprises } = wrapped();
    stub.raise(wire, ...args);
    expect(items.map(asTexts)).toMatchObject([{ kind: "message", name: event, message: asTexts(payload) }]);
    expect(surprises).toEqual([]);
  });

  const inFull = eventCases.filter(({ name }) => name !== "documented");
  it.each(inFull)("$event $name is invalid with no arguments, and read with one too many", ({ event, wire, args }) => {
    const { stub, items, surprises } = wrapped();
    stub.raise(wire);
    stub.raise(wire, ...args, "more", "more", "more");
    expect(items).toMatchObject([
      { kind: "invalid", name: event },
      { kind: "message", name: event },
    ]);
    expect(surprises.length).toBeGreaterThan(0);
  });
});

/** An example of each event that proves, with the reason that the proof asks for. */
const eventsOf = (proofs: readonly ProofDescriptor[] = []) =>
  proofs.map((proof) => {
    const values = proof.when?.[0]?.values;
    const found = eventCases.find(
      ({ event, payload }) =>
        event === proof.message && (values === undefined || values.includes(Number(payload.reason))),
    );
    return { proof, found: found ?? eventCases.find(({ event }) => event === proof.message), reason: values?.[0] };
  });

/** What a caller gets: nothing for a mere success, a list for the vendor's empty one, no text where the control has none. */
function dataOf({ returns }: (typeof methodCases)[number]["method"], payload: unknown): unknown {
  if (returns?.form === "code") return null;
  if (returns?.form === "json" && payload === null) return [];
  return returns?.form === "text" && returns.nothing?.includes(String(payload)) ? "" : payload;
}

/** The example, with the reason that the proof asks for. */
function raise(
  stub: ReturnType<typeof stubControl>,
  found: (typeof eventCases)[number] | undefined,
  reason: unknown,
): void {
  if (found === undefined) throw new Error("the contract has no example of this event");
  const at = Object.keys(found.payload).indexOf("reason");
  stub.raise(found.wire, ...(reason === undefined ? found.args : found.args.with(at, reason)));
}
