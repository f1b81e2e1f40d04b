/** A bridge in place of a control: WebView2, Electron, a worker. It answers later, and what crosses it may have changed its form. */
import { describe, expect, test } from "vitest";
import type { ComponentOptions } from "../src/component-options.js";
import type { RecordEntry } from "../src/component-records.js";
import type { ReceivedMessage } from "../src/decode-message.js";
import type { StreamItem } from "../src/stream.js";
import { createTestClock } from "../src/test-clock.js";
import type { Unexpected } from "../src/unexpected.js";
import { wrapComponent } from "../src/wrap-component.js";
import { type BarEvents, type BarMethods, type BarProperties, bar } from "./support/bar.js";
import { fakeBar } from "./support/fake-bar.js";

function wrap(host: object, options: ComponentOptions<BarEvents> = {}) {
  const unexpected: Unexpected[] = [];
  const items: StreamItem<ReceivedMessage<BarEvents>>[] = [];
  const entries: RecordEntry<BarEvents>[] = [];
  const component = wrapComponent<BarMethods, BarEvents, BarProperties>(bar, host, {
    clock: createTestClock(),
    onUnexpected: (one) => unexpected.push(one),
    onItem: (item) => items.push(item),
    onRecord: (entry) => entries.push(entry),
    ...options,
  });
  return { component, unexpected, items, entries };
}

/** Whatever is read of it is a promise of the control's value that can be called too, as some bridges have it. */
function bridgeTo(control: Record<string, unknown>) {
  const written: (readonly [string, unknown])[] = [];
  const host = new Proxy(() => {}, {
    get: (_target, name) => {
      if (typeof name === "symbol" || name === "then") return undefined;
      const value = control[name];
      const later = Promise.resolve(value);
      const call = async (...args: unknown[]) =>
        typeof value === "function" ? value.apply(control, args) : Promise.reject(new Error(`no method ${name}`));
      // biome-ignore lint/suspicious/noThenProperty: it is what such a bridge has
      return Object.assign(call, { then: later.then.bind(later) });
    },
    set: (_target, name, value) => {
      written.push([String(name), value]);
      control[String(name)] = value;
      return true;
    },
  });
  return { host, written };
}

describe("a bridge that has promises for everything", () => {
  test("has methods whose answers are waited for", async () => {
    const { host } = bridgeTo(fakeBar({ GetCount: () => 40, Prepare: () => 3 }).host);
    const { component } = wrap(host);
    expect(await component.operations.count({ skill: "s" })).toMatchObject({ data: 40 });
    const refused = await component.operations.prepare();
    expect(refused).toMatchObject({ error: { kind: "vendor", code: "3" } });
    expect(refused.error?.message).not.toContain("[object");
  });

  test("has properties that are promises of the value in its canonical form", async () => {
    const { host } = bridgeTo({ Ready: 1, Port: "10001", Agent: 291, Mode: {} });
    const { component, unexpected } = wrap(host, { attach: "manual" });
    const { properties } = component;
    expect(properties.Ready).toBeInstanceOf(Promise);
    expect([await properties.Ready, await properties.Port, await properties.Agent]).toEqual([true, 10_001, "291"]);
    expect(unexpected).toEqual([]);
    expect(await properties.Mode).toEqual({});
    expect(unexpected).toEqual([{ operation: "Mode", pointer: "", kind: "misfit" }]);
  });

  test("has writes that count: a promise does not say that one was ignored", async () => {
    const { host, written } = bridgeTo({ Agent: "", Auto: 1 });
    const { component } = wrap(host, { attach: "manual" });
    component.properties.Agent = "291";
    component.properties.Auto = false;
    expect(written).toEqual([
      ["Agent", "291"],
      ["Auto", false],
    ]);
    expect(await component.properties.Agent).toBe("291");
  });

  test("whose properties come to nothing has none, and nothing is thrown", async () => {
    const gone = () => Promise.reject(new Error("gone"));
    const host = Object.defineProperties(
      {},
      Object.fromEntries(["Ready", "SignedIn", "Agent", "Mode"].map((name) => [name, { get: gone, set() {} }])),
    );
    const { component, unexpected } = wrap(host, { attach: "manual" });
    expect(await component.properties.Ready).toBeUndefined();
    component.properties.Agent = "291";
    await expect.poll(() => unexpected).toContainEqual({ operation: "Ready", pointer: "", kind: "misfit" });
  });

  test("keeps no record back, and does not call a property wrong that nobody knows yet", async () => {
    const control = fakeBar({ SetBusy: () => 1005 }).host;
    const { component, entries } = wrap(bridgeTo(control).host, { attach: "manual" });
    component.raise("OnBusy", "", 0, 14);
    expect(entries).toHaveLength(1);
    const { error } = await component.operations.setBusy();
    expect(error?.message).not.toMatch(/and is not|\[object/);
  });

  test("that says later that it attaches nothing is told, and is nobody's unhandled rejection", async () => {
    const errors: unknown[] = [];
    const refuses = () => Promise.reject(new Error("cannot be cloned"));
    const { component } = wrap(
      { attachEvent: refuses, detachEvent: refuses },
      { onHookError: (error) => errors.push(error) },
    );
    expect(component.attached).toBe("attachEvent");
    component.close();
    await expect.poll(() => errors).toContainEqual(new Error("cannot be cloned"));
  });
});

test("a method whose promise throws where it is listened to has failed like any other", async () => {
  // biome-ignore lint/suspicious/noThenProperty: it is what is tried
  const broken = { then: () => JSON.parse("{") };
  const { component } = wrap(fakeBar({ GetCount: () => broken }).host);
  expect((await component.operations.count({ skill: "s" })).error).toMatchObject({ kind: "network", sent: true });
});

describe("numbers that a bridge spells as texts", () => {
  test("are taken for numbers where the contract has them, told once, and kept as they came", () => {
    const { host, raise } = fakeBar();
    const { component, items, unexpected } = wrap(host);
    for (const _ of [1, 2]) raise("OnTalking", "1001", "7", "25");
    expect(items[0]).toEqual({
      kind: "message",
      name: "OnTalking",
      message: { callID: "1001", contactID: "7", reason: 25 },
      raw: { callID: "1001", contactID: "7", reason: "25" },
    });
    expect(component.state).toBe(9);
    expect(unexpected).toEqual([{ operation: "OnTalking", pointer: "/reason", kind: "conversion" }]);
  });

  test("are invalid in strict mode, and so is what is no number", () => {
    const strict = fakeBar();
    const { items } = wrap(strict.host, { strict: true });
    strict.raise("OnTalking", "c1", "7", "25");
    expect(items).toMatchObject([{ kind: "invalid", name: "OnTalking", misfits: [{ pointer: "/reason" }] }]);
    const other = fakeBar();
    const { items: others } = wrap(other.host);
    for (const reason of ["", "x", "1.5", "0x10", "1e3", " "]) other.raise("OnTalking", "c1", "7", reason);
    expect(others.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => "invalid"));
  });

  test("prove a command like numbers", async () => {
    const { host, raise } = fakeBar();
    const { component } = wrap(host);
    const busy = component.operations.setBusy();
    raise("OnBusy", "", "0", "22");
    expect(await busy).toMatchObject({ by: "push", data: { reason: 22 } });
  });
});
