/** The 26 properties: what they are before anybody sets them, and which writes are refused because the control would ignore them. */
import { describe, expect, expectTypeOf, it } from "vitest";
import { component } from "../src/generated/component.js";
import { createFakeAgentbar } from "../src/testing.js";
import { type Agentbar, wrapAgentbar } from "../src/wrap-agentbar.js";

const properties = Object.entries<{ readonly written?: string; readonly default: unknown }>(component.properties);
const asWire = (value: unknown) => (typeof value === "boolean" ? Number(value) : value);

/** The fake of the control in one of its three lives. Nothing is called here, so that it may as well not listen. */
function bar(life: { readonly IsInitial: boolean; readonly IsSignIn: boolean }) {
  const fake = createFakeAgentbar();
  Object.assign(fake.properties, life);
  const wrapped: Agentbar = wrapAgentbar(fake.component, { attach: "manual" });
  const write = (name: string, value: unknown) => Reflect.set(wrapped.properties, name, value);
  return { control: fake.component, properties: wrapped.properties as Readonly<Record<string, unknown>>, write };
}

const fresh = { IsInitial: false, IsSignIn: false };
const initialized = { IsInitial: true, IsSignIn: false };
const signedIn = { IsInitial: true, IsSignIn: true };

it("has 26 of them, each with its default, flags as booleans", () => {
  expect(properties).toHaveLength(26);
  for (const [name, described] of properties) expect(bar(fresh).properties[name]).toBe(described.default);
});

it("knows by type which can be set", () => {
  expectTypeOf<Agentbar["properties"]["AgentID"]>().toEqualTypeOf<string>();
  expectTypeOf<Agentbar["properties"]["AutoAnswer"]>().toEqualTypeOf<boolean>();
  // @ts-expect-error: whether somebody is signed in is the control's to say
  const change = (one: Agentbar) => (one.properties.IsSignIn = true);
  expect(change).toBeTypeOf("function");
});

describe.each(properties)("%s", (name, described) => {
  const counts = (life: typeof fresh) => {
    if (described.written === "never") return false;
    if (described.written === "notInitialized") return !life.IsInitial;
    return described.written !== "signedOut" || !life.IsSignIn;
  };

  it.each([
    ["before Initial", fresh],
    ["initialized", initialized],
    ["signed in", signedIn],
  ])("%s: a write counts, or is refused with a reason and changes nothing", (_, life) => {
    const { control, write } = bar(life);
    const before = control[name];
    // 0 and 1 are values of all numbers here.
    const value = typeof described.default === "boolean" ? !described.default : typeof before === "string" ? "1" : 1;
    if (counts(life)) {
      write(name, value);
      expect(control[name]).toBe(asWire(value));
    } else {
      expect(() => write(name, value)).toThrow(TypeError);
      // And a page that writes past the wrapper is not told.
      control[name] = value;
      expect(control[name]).toBe(before);
    }
  });

  it("refuses a value that does not fit", () => {
    const { control, write } = bar(fresh);
    const before = control[name];
    expect(() => write(name, {})).toThrow(TypeError);
    expect(control[name]).toBe(before);
  });
});

it("keeps passwords out of a log of all properties", () => {
  const { control, properties: all } = bar(fresh);
  Object.assign(control, { PassWord: "example-password", PhonePwd: "example-password" });
  expect(JSON.stringify(all)).not.toContain("example-password");
});
