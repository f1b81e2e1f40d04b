import { describe, expect, test } from "vitest";
import type { Unexpected } from "../src/unexpected.js";
import { wrapComponent } from "../src/wrap-component.js";
import { type BarEvents, type BarMethods, type BarProperties, bar } from "./support/bar.js";
import { fakeBar } from "./support/fake-bar.js";

function wrapped(more: Readonly<Record<string, unknown>> = {}) {
  const { host } = fakeBar(more);
  const unexpected: Unexpected[] = [];
  const { properties } = wrapComponent<BarMethods, BarEvents, BarProperties>(bar, host, {
    onUnexpected: (one) => unexpected.push(one),
  });
  return { host, properties, unexpected };
}
const refusal = (name: string, why: string) => new TypeError(`Bar: ${name} was not set: ${why}`);

describe("reading", () => {
  test("gives flags as booleans and everything else as the host has it", () => {
    const { properties, host } = wrapped();
    expect([properties.Auto, properties.SignedIn, properties.Port, properties.Agent]).toEqual([
      true,
      false,
      10_000,
      "",
    ]);
    host.Auto = -1;
    expect(properties.Auto).toBe(true);
  });

  test("takes digits for a number where the contract wants one", () => {
    const { properties } = wrapped({ Port: "10001", Agent: 291 });
    expect([properties.Port, properties.Agent]).toEqual([10_001, "291"]);
  });

  test("never throws, and tells once of what does not fit", () => {
    const { properties, unexpected } = wrapped({
      Port: "none",
      get Mode() {
        throw new Error("gone");
      },
    });
    expect([properties.Port, properties.Port, properties.Mode]).toEqual(["none", "none", undefined]);
    expect(unexpected).toEqual([
      { operation: "Port", pointer: "", kind: "misfit" },
      { operation: "Mode", pointer: "", kind: "misfit" },
    ]);
  });

  test("finds the name of another source", () => {
    const { properties, host } = wrapped({ Modus: 1 });
    Reflect.deleteProperty(host, "Mode");
    expect(properties.Mode).toBe(1);
    properties.Mode = 0;
    expect(host).toMatchObject({ Modus: 0 });
  });

  test("lists no password", () => {
    const { properties } = wrapped({ Password: "secret" });
    expect(properties.Password).toBe("secret");
    expect(JSON.stringify(properties)).not.toContain("secret");
    expect(Object.keys(properties)).toContain("Agent");
  });
});

describe("writing", () => {
  test("sets, a flag in the form that the host has", () => {
    const { properties, host } = wrapped();
    properties.Agent = "291";
    properties.Auto = false;
    expect([host.Agent, host.Auto]).toEqual(["291", 0]);
    const booleans = wrapped({ Auto: true });
    booleans.properties.Auto = false;
    expect(booleans.host.Auto).toBe(false);
  });

  test("what is read only is refused", () => {
    const { properties, host } = wrapped();
    const writable = properties as { Ready: boolean; SignedIn: boolean };
    expect(() => {
      writable.Ready = true;
    }).toThrow(refusal("Ready", "it is read only, and a write is ignored"));
    expect(() => {
      writable.SignedIn = true;
    }).toThrow(refusal("SignedIn", "it is read only, and a write is ignored"));
    expect(host).toMatchObject({ Ready: 0, SignedIn: 0 });
  });

  test("what would be ignored now is refused, and says when it counts", () => {
    const { properties, host } = wrapped({ Ready: 1 });
    expect(() => {
      properties.Port = 1;
    }).toThrow(refusal("Port", "a write counts only before the component is initialized"));
    properties.Agent = "291";
    host.SignedIn = 1;
    expect(() => {
      properties.Agent = "292";
    }).toThrow(refusal("Agent", "a write counts only while nobody is signed in"));
    properties.Auto = false;
    expect(host).toMatchObject({ Port: 10_000, Agent: "291", Auto: 0 });
  });

  test("what was ignored in silence all the same is told", () => {
    const { flags: _, ...withoutFlags } = bar;
    const { host } = fakeBar({ SignedIn: 1 });
    const { properties } = wrapComponent<BarMethods, BarEvents, BarProperties>(withoutFlags, host);
    expect(() => {
      properties.Agent = "292";
    }).toThrow(refusal("Agent", "the component ignored it"));
    // It has this value already.
    properties.Agent = "";
  });

  test("what the component makes something else of is its own matter", () => {
    const values: number[] = [];
    const { properties } = wrapped({
      get Port() {
        return values.at(-1) ?? 1;
      },
      set Port(value: number) {
        values.push(Math.min(value, 60));
      },
    });
    properties.Port = 3_000;
    expect(properties.Port).toBe(60);
  });

  test("a value that the contract does not allow is refused", () => {
    const { properties, host } = wrapped();
    expect(() => {
      properties.Mode = 7;
    }).toThrow(refusal("Mode", "the contract does not allow this value"));
    expect(host.Mode).toBe(0);
  });

  test("a host that throws is told, with what it threw", () => {
    const thrown = new Error("locked");
    const { properties } = wrapped({
      get Port() {
        return 1;
      },
      set Port(_: number) {
        throw thrown;
      },
    });
    expect(() => {
      properties.Port = 2;
    }).toThrow(refusal("Port", "the component threw"));
    try {
      properties.Port = 2;
    } catch (error) {
      expect(error instanceof Error && error.cause).toBe(thrown);
    }
  });

  test("a name that the contract does not have is no property", () => {
    const { properties, host } = wrapped();
    expect("Nonsense" in properties).toBe(false);
    expect("Nonsense" in host).toBe(false);
  });
});
