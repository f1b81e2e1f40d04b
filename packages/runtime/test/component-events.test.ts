import { describe, expect, test, vi } from "vitest";
import type { ComponentOptions } from "../src/component-options.js";
import type { RecordEntry } from "../src/component-records.js";
import type { ReceivedMessage } from "../src/decode-message.js";
import type { StreamItem } from "../src/stream.js";
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

type Item = StreamItem<ReceivedMessage<BarEvents>>;

function wrapped(more: Readonly<Record<string, unknown>> = {}, options: ComponentOptions<BarEvents> = {}) {
  const fake = fakeBar(more);
  const unexpected: Unexpected[] = [];
  const items: Item[] = [];
  const component = wrapComponent<BarMethods, BarEvents, BarProperties>(bar, fake.host, {
    clock: createTestClock(1_000),
    onUnexpected: (one) => unexpected.push(one),
    onItem: (item) => items.push(item),
    ...options,
  });
  return { ...fake, component, unexpected, items };
}
const throwing = () => {
  throw new Error("gone");
};

describe("events", () => {
  test("are one stream, whose last item is that the component was let go", async () => {
    const { component, raise, items } = wrapped();
    raise("OnIdle", "", 0, 14);
    raise("OnHarfAlerting", "c1", "14558850561095999", 0);
    component.close();
    raise("OnTalking", "c1", 7, 25);
    const read: Item[] = [];
    for await (const item of component.read()) read.push(item);
    expect(read).toEqual([
      {
        kind: "message",
        name: "OnIdle",
        message: { callID: "", contactID: "0", reason: 14 },
        raw: { callID: "", contactID: 0, reason: 14 },
      },
      { kind: "message", name: "OnRinging", message: { callID: "c1", contactID: "14558850561095999", reason: 0 } },
      { kind: "closed", reason: "closed" },
    ]);
    expect(items).toEqual(read);
  });

  test("have numbers of 64 bits in whatever form a host has them", () => {
    const { raise, items } = wrapped();
    raise("OnIdle", "c1", 9223372036854775807n, 14);
    raise("OnIdle", "c1", 7n, 14);
    expect(items).toMatchObject([{ message: { contactID: "9223372036854775807" } }, { message: { contactID: "7" } }]);
  });

  test("of another source are told apart by the number of their arguments", () => {
    const { raise, items, unexpected } = wrapped();
    raise("OnQueued", "c1", 7001, 0);
    raise("OnQueued", "c1", 0);
    expect(items).toMatchObject([
      { name: "OnQueued", message: { callID: "c1", requestID: "7001", reason: 0 } },
      { name: "OnQueued", message: { callID: "c1", reason: 0 } },
    ]);
    expect(unexpected).toEqual([]);
  });

  test("and under another name are the same event", () => {
    const { raise, items } = wrapped();
    raise("OnHalfAlerting", "c1", 7, 0);
    expect(items).toMatchObject([{ kind: "message", name: "OnRinging" }]);
  });

  test("with too few arguments, or wrong ones, are invalid; of too many the first count", () => {
    const { raise, items, unexpected, component } = wrapped();
    raise("OnIdle", "c1");
    raise("OnIdle");
    raise("OnIdle", {}, null, undefined);
    expect(items).toEqual([
      { kind: "invalid", name: "OnIdle", raw: { callID: "c1" } },
      { kind: "invalid", name: "OnIdle", raw: {} },
      { kind: "invalid", name: "OnIdle", raw: { callID: {}, contactID: null, reason: undefined } },
    ]);
    expect(component.state).toBe(2);
    raise("OnTalking", "c1", 7, 25, "more", 5);
    expect(items.at(-1)).toMatchObject({ kind: "message", message: { callID: "c1", contactID: "7", reason: 25 } });
    expect(unexpected).toEqual([
      { operation: "OnIdle", pointer: "", kind: "misfit" },
      { operation: "OnTalking", pointer: "/3", kind: "member" },
    ]);
  });

  test("with too many arguments are invalid in strict mode", () => {
    const { raise, items } = wrapped({}, { strict: true });
    raise("OnIdle", "", 0, 14, 1);
    expect(items).toMatchObject([{ kind: "invalid", misfits: [{ pointer: "/3" }] }]);
  });

  test("with arguments that throw where they are looked at are invalid", () => {
    const { raise, items } = wrapped({}, {});
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const trap = new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing });
    expect(() => {
      raise("OnQueued", circular, 1, 2);
      raise("OnQueued", trap, 1, 2);
      raise("OnQueued", trap);
    }).not.toThrow();
    expect(items.map(({ kind }) => kind)).toEqual(["invalid", "invalid", "invalid"]);
  });

  test("that the contract does not have are told, not lost", () => {
    const { component, items, unexpected } = wrapped({}, { attach: "manual" });
    component.raise("OnNew", 1, 2);
    expect(items).toEqual([{ kind: "unknown", tag: "OnNew", raw: [1, 2] }]);
    expect(unexpected).toEqual([{ operation: "OnNew", pointer: "", kind: "message" }]);
  });

  test("reach every wrapper once, and letting one go leaves the other", () => {
    const fake = fakeBar();
    const counts = [0, 0];
    const [first] = counts.map((_, place) =>
      wrapComponent<BarMethods, BarEvents>(bar, fake.host, {
        onItem: ({ kind }) => {
          if (kind === "message") counts[place] = (counts[place] ?? 0) + 1;
        },
      }),
    );
    fake.raise("OnIdle", "", 0, 14);
    expect(counts).toEqual([1, 1]);
    first?.close();
    fake.raise("OnIdle", "", 0, 14);
    expect(counts).toEqual([1, 2]);
  });

  test("an observer that throws is not the component's concern", () => {
    const { raise } = wrapped(
      {},
      { onItem: throwing, onRecord: throwing, onUnexpected: throwing, callRule: throwing, onHookError: throwing },
    );
    expect(() => raise("OnIdle", "", 0, 14)).not.toThrow();
  });
});

describe("listening", () => {
  test("takes the first way that the host offers, and ends with the wrapper", () => {
    const { component, listening } = wrapped();
    expect(component.attached).toBe("attachEvent");
    // Seven names: one event has two.
    expect(listening()).toBe(7);
    component.close();
    expect(listening()).toBe(0);
  });

  test("goes by addEventListener where that is all there is, with arguments or with an event of the DOM", () => {
    const target = new EventTarget();
    const host = Object.assign(target, { MakeCall: () => 0 });
    const items: Item[] = [];
    const component = wrapComponent<BarMethods, BarEvents>(bar, host, { onItem: (item) => items.push(item) });
    expect(component.attached).toBe("addEventListener");
    const raise = (name: string, detail: unknown) => target.dispatchEvent(new CustomEvent(name, { detail }));
    raise("OnIdle", ["", 0, 14]);
    raise("OnTalking", { callID: "c1", contactID: 7, reason: 25 });
    raise("OnBusy", "nonsense");
    raise("OnBusy", null);
    component.close();
    raise("OnIdle", ["", 0, 14]);
    expect(items).toMatchObject([
      { name: "OnIdle", message: { reason: 14 } },
      { name: "OnTalking", message: { callID: "c1", reason: 25 } },
      { kind: "invalid", name: "OnBusy" },
      { kind: "invalid", name: "OnBusy" },
      { kind: "closed" },
    ]);
  });

  test("takes an event of the DOM without details for one without arguments, and a host's object for no event", () => {
    const handlers = new Map<string, (...args: unknown[]) => void>();
    const host = { addEventListener: (name: string, handler: () => void) => void handlers.set(name, handler) };
    const items: Item[] = [];
    wrapComponent<BarMethods, BarEvents>(bar, host, { onItem: (item) => items.push(item) });
    const trap = new Proxy({}, { get: throwing, has: throwing });
    expect(() => {
      handlers.get("OnIdle")?.(new CustomEvent("OnIdle"));
      handlers.get("OnIdle")?.(trap);
    }).not.toThrow();
    expect(items).toMatchObject([{ kind: "invalid", raw: {} }, { kind: "invalid" }]);
  });

  test("does not fail where a host knows one of the names only, or gets rid of handlers with an error", () => {
    const heard: string[] = [];
    const { component } = wrapped({
      attachEvent(name: string) {
        if (name !== "OnIdle") throw new Error("no such event");
        heard.push(name);
      },
      detachEvent: throwing,
    });
    expect([component.attached, heard]).toEqual(["attachEvent", ["OnIdle"]]);
    expect(() => component.close()).not.toThrow();
  });

  test("tries the next way where one comes to nothing", () => {
    const { component } = wrapped({ attachEvent: () => false });
    expect(component.attached).toBe("manual");
    const next = wrapped({ attachEvent: throwing, addEventListener: () => {} });
    expect(next.component.attached).toBe("addEventListener");
  });

  test("is the page's where the host offers nothing", () => {
    const { component, items } = wrapped({ attachEvent: undefined });
    expect(component.attached).toBe("manual");
    component.raise("OnIdle", "", 0, 14);
    component.handlers.OnHarfAlerting?.("c1", 7, 0);
    expect(items).toMatchObject([{ name: "OnIdle" }, { name: "OnRinging" }]);
    component.close();
    component.raise("OnIdle", "", 0, 14);
    expect(items).toHaveLength(3);
  });

  test("by two ways at once is refused, so that nothing counts twice", () => {
    const { component } = wrapped();
    const refusal = new TypeError(
      'Bar: events are listened to by attachEvent; to raise them, wrap with attach: "manual"',
    );
    expect(() => component.raise("OnIdle", "", 0, 14)).toThrow(refusal);
    expect(() => component.handlers.OnIdle?.("", 0, 14)).toThrow(refusal);
  });

  test("by a way that the host does not offer is a programming error", () => {
    expect(() => wrapped({}, { attach: "addEventListener" })).toThrow(
      new TypeError("Bar: the component cannot be listened to by addEventListener"),
    );
    expect(() => wrapped({}, { attach: "handlers" })).toThrow(
      new TypeError("Bar: the component cannot be listened to by handlers"),
    );
  });

  test("makes SCRIPT elements in browsers that run such", () => {
    interface Script {
      text: string;
      readonly attributes: Record<string, string>;
      setAttribute(name: string, value: string): void;
    }
    const scripts = new Set<Script>();
    const view: Record<string, unknown> = {};
    vi.stubGlobal("document", {
      documentMode: 9,
      defaultView: view,
      createElement: (): Script => ({
        text: "",
        attributes: {},
        setAttribute(name, value) {
          this.attributes[name] = value;
        },
      }),
      head: { appendChild: (one: Script) => scripts.add(one), removeChild: (one: Script) => scripts.delete(one) },
    });
    try {
      const { component, items } = wrapped({ id: "agentBar" });
      expect(component.attached).toBe("script");
      const [idle] = scripts;
      expect(idle?.attributes).toEqual({ for: "agentBar", event: "OnIdle()" });
      // As a browser runs it: with the event's values in `arguments`.
      new Function("window", `return function () { ${idle?.text} }`)(view)("", 0, 14);
      expect(items).toMatchObject([{ kind: "message", name: "OnIdle", message: { reason: 14 } }]);
      component.close();
      expect(scripts.size).toBe(0);
      new Function("window", `return function () { ${idle?.text} }`)(view)("", 0, 14);
      expect(items.map(({ kind }) => kind)).toEqual(["message", "closed"]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("hands functions over with the argument of a method", async () => {
    let given: Record<string, unknown> = {};
    const items: StreamItem<ReceivedMessage<KitEvents>>[] = [];
    const component = wrapComponent<KitMethods, KitEvents>(
      kit,
      {
        start(argument: Record<string, unknown>, callback: (answer: unknown) => void) {
          given = argument;
          callback({ code: "00000" });
        },
      },
      { onItem: (item) => items.push(item) },
    );
    expect((await component.operations.start({ agent: "1001" })).error).toBeUndefined();
    expect(given).toEqual({ agent: "1001", onCall: expect.any(Function), onLine: expect.any(Function) });
    const { onCall, onLine } = given as Record<string, (event: unknown) => void>;
    onCall?.({ name: "ringing", sid: "CA1" });
    onCall?.('{"name":"completed","sid":"CA1"}');
    onLine?.("connected");
    onLine?.(7);
    (onLine as (() => void) | undefined)?.();
    expect(items).toEqual([
      { kind: "message", name: "onCall", message: { name: "ringing", sid: "CA1" } },
      { kind: "message", name: "onCall", message: { name: "completed", sid: "CA1" } },
      { kind: "message", name: "onLine", message: "connected" },
      { kind: "invalid", name: "onLine", raw: 7 },
      { kind: "invalid", name: "onLine", raw: undefined },
    ]);
  });
});

describe("a page that goes away", () => {
  test("lets the component go, unless it is kept for the way back", () => {
    const listeners = new Map<string, (event: unknown) => void>();
    vi.stubGlobal("addEventListener", (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
    );
    vi.stubGlobal("removeEventListener", (name: string) => listeners.delete(name));
    try {
      const { items, listening } = wrapped();
      listeners.get("pagehide")?.({ persisted: true });
      expect(items).toEqual([]);
      listeners.get("pagehide")?.({ persisted: false });
      expect(items).toEqual([{ kind: "closed", reason: "closed" }]);
      expect([listeners.size, listening()]).toEqual([0, 0]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("a veto", () => {
  const setup = (
    allow: (message: BarEvents["OnBeforeCall"]) => boolean,
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const errors: unknown[] = [];
    const { host, raise } = wrapped(more, {
      allow: { OnBeforeCall: allow },
      onHookError: (error) => errors.push(error),
    });
    return {
      errors,
      /** As the control does: it sets its own default before, and reads right after. */
      ask(...args: unknown[]) {
        host.May = 1;
        raise("OnBeforeCall", ...args);
        return host.May;
      },
    };
  };

  test("stands when the handlers have returned, in the host's own form", () => {
    const { ask } = setup(({ number }) => number !== "110");
    expect([ask("40041"), ask("110"), ask("40041")]).toEqual([1, 0, 1]);
  });

  test("is given where a hook throws, answers too late, or says nothing clear", () => {
    const { ask, errors } = setup(throwing);
    expect(ask("40041")).toBe(0);
    expect(errors).toEqual([new Error("gone")]);
    const late = setup((async () => true) as unknown as () => boolean);
    expect(late.ask("40041")).toBe(0);
    expect(late.errors).toEqual([new TypeError("The hook for OnBeforeCall has to answer at once")]);
    const vague = setup((() => "yes") as unknown as () => boolean);
    expect(vague.ask("40041")).toBe(0);
  });

  test("is given where the event cannot be read, without asking", () => {
    const asked: unknown[] = [];
    const { ask } = setup((message) => asked.push(message) > 0);
    expect([ask(), ask(7)]).toEqual([0, 0]);
    expect(asked).toEqual([]);
  });

  test("that the host does not take is told", () => {
    const { ask, errors } = setup(() => false, {
      get May() {
        return true;
      },
      set May(value: unknown) {
        if (value === false) throw new Error("locked");
      },
    });
    ask("40041");
    expect(errors).toEqual([new Error("locked")]);
  });

  test("is not given where nobody asked for a hook", () => {
    const { host, raise } = wrapped();
    host.May = 1;
    raise("OnBeforeCall", "110");
    expect(host.May).toBe(1);
  });
});

describe("the moment", () => {
  test("has the state that the last event brought", () => {
    const { component, raise } = wrapped();
    expect(component.state).toBeUndefined();
    raise("OnIdle", "", 0, 14);
    raise("OnQueued", "c1", 0);
    expect(component.state).toBe(2);
    raise("OnTalking", "c1", 7, 25);
    expect(component.state).toBe(9);
  });

  test("has the calls that the vendor's rule sees", async () => {
    const clock = createTestClock(1_000);
    const { component, raise } = wrapped(
      {},
      {
        clock,
        callRule: (event) => {
          if (event.name === "OnIdle") return { over: "all" };
          if (event.name === "OnBusy") return { id: event.message.callID, alone: true };
          if (event.name === "OnQueued") return { id: event.message.callID, over: true };
          return event.name === "OnBeforeCall" ? undefined : { id: event.message.callID };
        },
      },
    );
    raise("OnHarfAlerting", "c1", 7, 0);
    await clock.advance(500);
    raise("OnTalking", "c1", 7, 25);
    raise("OnTalking", "c2", 8, 25);
    expect(component.calls.map(({ id, since, event }) => [id, since, event.name])).toEqual([
      ["c1", 1_000, "OnTalking"],
      ["c2", 1_500, "OnTalking"],
    ]);
    raise("OnTalking", "c3", 9, 25);
    raise("OnQueued", "c1", 0);
    expect(component.calls.map(({ id }) => id)).toEqual(["c2", "c3"]);
    raise("OnBusy", "c2", 8, 0);
    expect(component.calls.map(({ id }) => id)).toEqual(["c2"]);
    raise("OnIdle", "", 0, 16);
    expect(component.calls).toEqual([]);
  });

  test("does not collect calls that never end", () => {
    const { component, raise } = wrapped(
      {},
      { callRule: (event) => ("callID" in event.message ? { id: event.message.callID } : undefined) },
    );
    for (let call = 0; call < 500; call += 1) raise("OnTalking", `c${call}`, 7, 25);
    expect(component.calls).toHaveLength(100);
    expect(component.calls[99]?.id).toBe("c499");
  });
});

describe("records", () => {
  const book = (more: Readonly<Record<string, unknown>> = {}) => {
    const entries: RecordEntry<BarEvents>[] = [];
    return { ...wrapped(more, { onRecord: (entry) => entries.push(entry) }), entries };
  };

  test("are written at the events of the vendor's rules", () => {
    const { raise, entries } = book();
    raise("OnIdle", "", 0, 14);
    raise("OnTalking", "c1", 7, 26);
    raise("OnTalking", "c1", 7, 27);
    raise("OnIdle", "c1", 7, 17);
    raise("OnIdle", "", 0, 22);
    expect(entries.map(({ record, name }) => [record, name])).toEqual([
      ["signIn", "OnIdle"],
      ["talkStart", "OnTalking"],
      ["hangUp", "OnIdle"],
    ]);
    expect(entries[1]?.message).toEqual({ callID: "c1", contactID: "7", reason: 26 });
  });

  test("depend on a property at the moment of the event", () => {
    const { raise, entries, host } = book();
    raise("OnBusy", "", 0, 14);
    expect(entries).toEqual([]);
    host.Mode = 1;
    raise("OnBusy", "", 0, 14);
    expect(entries.map(({ record }) => record)).toEqual(["signIn"]);
  });

  test("are written where the property cannot be read: an entry too many is seen, one too few is not", () => {
    const { raise, entries } = book({
      get Mode() {
        throw new Error("gone");
      },
    });
    raise("OnBusy", "", 0, 14);
    expect(entries).toHaveLength(1);
  });

  test("are not made of what cannot be read", () => {
    const { raise, entries } = book();
    raise("OnIdle", 14);
    expect(entries).toEqual([]);
  });
});
