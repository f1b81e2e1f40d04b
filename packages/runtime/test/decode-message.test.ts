import { describe, expect, test } from "vitest";
import { createDecoder } from "../src/decode-message.js";
import type { DecoderDescriptor } from "../src/message-descriptors.js";
import { isObject } from "../src/shapes.js";
import type { Unexpected } from "../src/unexpected.js";
import { type PhoneMessages, phone } from "./support/phone.js";

const decode = createDecoder<PhoneMessages>(phone.receive);
const heard = (input: unknown, descriptor: DecoderDescriptor = phone.receive) => {
  const found: Unexpected[] = [];
  const listening = createDecoder(descriptor, { onUnexpected: (one) => found.push(one) });
  const decoded = listening(input);
  listening(input);
  return { decoded, found };
};

describe("a message", () => {
  test("is decoded from a text or from what somebody parsed, and is the parsed value itself where nothing differs", () => {
    const value = { msg_type: "call", code: "0", uuid: "u" };
    expect(decode(JSON.stringify(value))).toEqual({ kind: "message", name: "CallReply", message: value });
    const decoded = decode(value);
    expect(decoded.kind === "message" && decoded.message).toBe(value);
  });

  test("may have no tag: alone, or told from others by conditions only", () => {
    const fits = () => true;
    const alone = createDecoder({ tag: "", messages: { Any: { fits, shape: {} } } });
    for (const value of [{}, [], "text", 7, null]) expect(alone(JSON.stringify(value))).toMatchObject({ name: "Any" });
    const when = (present: boolean) => [{ member: "/error", present }];
    const two = createDecoder({
      tag: "",
      messages: { Failed: { when: when(true), fits, shape: {} }, Done: { when: when(false), fits, shape: {} } },
    });
    expect([two({ error: 1 }), two({ result: 1 })]).toMatchObject([{ name: "Failed" }, { name: "Done" }]);
  });

  test("is told from another with the same tag by what the contract says, without trying them on", () => {
    const tried: string[] = [];
    const watched = (name: string) => ({ fits: () => tried.push(name) > 0, shape: {} });
    const shared = createDecoder({
      tag: "/type",
      messages: {
        One: { tags: ["a"], when: [{ member: "/x", values: [1] }], ...watched("One") },
        Two: { tags: ["a"], when: [{ member: "/y", present: false }], ...watched("Two") },
        Bare: { ...watched("Bare") },
      },
    });
    const names = [{ type: "a", x: 1, y: 1 }, { type: "a" }, { type: "a", y: 1 }, {}, { type: "b" }].map((value) => {
      const decoded = shared(value);
      return decoded.kind === "message" ? decoded.name : decoded.kind;
    });
    expect(names).toEqual(["One", "Two", "unknown", "Bare", "unknown"]);
    expect(tried).toEqual(["One", "Two", "Bare"]);
  });

  test("has its canonical form, and what was sent beside it", () => {
    const raw = { msg_type: "status", code: "0", level: "3" };
    expect(decode(raw)).toEqual({ kind: "message", name: "StatusReply", message: { ...raw, level: 3 }, raw });
  });

  test("is found although its tag or its members are padded with blanks", () => {
    const raw = { msg_type: " call", " code": "0" };
    expect(decode(raw)).toEqual({ kind: "message", name: "CallReply", message: { msg_type: "call", code: "0" }, raw });
    expect(decode({ " msg_type": "pong", msg_type: "call", code: "0" })).toMatchObject({ name: "CallReply" });
  });

  test("keeps members that would reach a prototype as plain members", () => {
    const decoded = decode(
      '{"msg_type":" status","code":"0","level":"3","__proto__":{"polluted":true},"constructor":1}',
    );
    expect(decoded).toMatchObject({ kind: "message", name: "StatusReply" });
    const message: unknown = decoded.kind === "message" ? decoded.message : undefined;
    expect(isObject(message) && Object.keys(message)).toContain("__proto__");
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
    expect(decode('{"__proto__":{"msg_type":"call","code":"0"}}')).toMatchObject({ kind: "unknown" });
  });

  test("is invalid where it does not fit what it is meant to be", () => {
    expect(decode({ msg_type: "call" })).toEqual({ kind: "invalid", name: "CallReply", raw: { msg_type: "call" } });
  });

  test.each([null, [], "text", 1, { msg_type: {} }, { msg_type: "new" }, { msg_type: ["call"] }])(
    "is unknown and kept when no message is meant: %j",
    (raw) => {
      expect(decode(JSON.stringify(raw))).toMatchObject({ kind: expect.stringMatching("unknown|invalid"), raw });
    },
  );
});

describe("garbage", () => {
  test.each([
    ["notJson", "not JSON"],
    ["notJson", ""],
    ["notJson", "{'msg_type':'call'}"],
    ["binary", new ArrayBuffer(8)],
    ["binary", new Uint8Array(8)],
    ["binary", new Blob(["x"])],
    ["tooLarge", `"${"x".repeat(10_000_000)}"`],
    ["tooLarge", JSON.stringify("界".repeat(400_000))],
    ["tooDeep", "[".repeat(100_000) + "]".repeat(100_000)],
    ["tooDeep", `${'{"a":'.repeat(300)}1${"}".repeat(300)}`],
  ])("%s is a value and told of once", (reason, input) => {
    const { decoded, found } = heard(input);
    expect(decoded).toEqual({ kind: "garbage", reason });
    expect(found).toEqual([{ operation: "unknown message", pointer: "", kind: "garbage", value: reason }]);
  });

  test("is also what somebody parsed that is circular", () => {
    const circular: Record<string, unknown> = { msg_type: "call" };
    circular.self = circular;
    expect(decode(circular)).toEqual({ kind: "garbage", reason: "tooDeep" });
  });

  test("is not a long list of small things, nor a text just within the limit", () => {
    expect(decode(JSON.stringify({ msg_type: "new", list: Array(1_000).fill({}) }))).toMatchObject({ kind: "unknown" });
    const small = createDecoder(phone.receive, { maxBytes: 8 });
    expect(small('"界界"')).toMatchObject({ kind: "unknown" });
    expect(small('"界界 "')).toEqual({ kind: "garbage", reason: "tooLarge" });
  });
});

describe("what the contract does not know", () => {
  test("is told once: members, values, forms, messages, misfits", () => {
    expect(heard({ msg_type: "status", agent: "1", state: "away", extra: 1 }).found).toEqual([
      { operation: "StateChanged", pointer: "/state", kind: "value", value: "away" },
      { operation: "StateChanged", pointer: "/extra", kind: "member" },
    ]);
    expect(heard({ msg_type: "status", code: "0", level: "high" }).found).toEqual([
      { operation: "StatusReply", pointer: "/level", kind: "conversion" },
    ]);
    expect(heard({ msg_type: "new" }).found).toEqual([
      { operation: "unknown message", pointer: "/msg_type", kind: "message", value: "new" },
    ]);
    expect(heard({ msg_type: "call" }).found).toEqual([{ operation: "CallReply", pointer: "", kind: "misfit" }]);
  });

  test("makes a message invalid in strict mode, with the reason", () => {
    const strict = createDecoder(phone.receive, { strict: true });
    expect(strict({ msg_type: "call", code: "0", extra: 1 })).toMatchObject({
      kind: "invalid",
      name: "CallReply",
      misfits: [{ pointer: "/extra", message: "is not a member that the contract knows" }],
    });
    expect(strict({ msg_type: "call", code: "0" })).toMatchObject({ kind: "message" });
  });

  test("is found however deep, along shapes that contain themselves, as often as it comes in other company", () => {
    const node = {
      members: {
        value: { canonical: ["integer"] },
        get next() {
          return node;
        },
      },
    } as const;
    const map = { rest: { known: ["a"] } } as const;
    const descriptor: DecoderDescriptor = {
      tag: "/t",
      messages: {
        Tree: { tags: [1], fits: () => true, shape: { members: { t: {}, node, map, list: { items: node } } } },
      },
    };
    const { decoded, found } = heard(
      { t: 1, node: { value: 1, next: { value: "2", more: 1 } }, map: { x: "a", y: "b" }, list: [{ value: "x" }] },
      descriptor,
    );
    expect(decoded).toMatchObject({ message: { node: { next: { value: 2 } } } });
    expect(found.map(({ pointer, kind }) => `${kind} ${pointer}`)).toEqual([
      "conversion /list/*/value",
      "member /node/next/more",
      "value /map/*",
    ]);
  });
});
