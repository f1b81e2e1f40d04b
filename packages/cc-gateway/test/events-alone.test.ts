/** `./events` is for event pipelines: it decodes without waiting, and brings neither the client nor zod along. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createDecoder, decodePolledEvents, decodePushedEvents, polledEvents, pushedEvents } from "../src/events.js";
import { explainEvent } from "../src/schemas.js";

const runtime = new URL("../../runtime/src/", import.meta.url);

/** What a module loads, itself included: files of ours and names of packages. Types are gone by then. */
function loads(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const source = readFileSync(file, "utf8");
  for (const [, statement = "", from = "", late = ""] of source.matchAll(
    /^(?:(import|export)\b(?! type\b)[^;]*?from |\} from )"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  )) {
    const name = from || late;
    if (name.startsWith(".")) loads(new URL(name.replace(/\.js$/, ".ts"), file), seen);
    else if (name === "@trunkline/runtime") loads(new URL("index.ts", runtime), seen);
    else if (name === "@trunkline/runtime/checks") loads(new URL("checks.ts", runtime), seen);
    else if (statement !== "" || late !== "") seen.add(name);
  }
  return seen;
}

const graph = (entry: string) => [...loads(new URL(`../src/${entry}`, import.meta.url))];

describe("the module of the events", () => {
  test("loads no zod, no schemas and no client of this package, not even late", () => {
    const loaded = graph("events.ts");
    const own = loaded.filter((each) => each.includes("/packages/cc-gateway/"));
    expect(own.map((each) => each.replace(/^.*\/src\//, "")).sort()).toEqual([
      "events.ts",
      "generated/events.ts",
      "generated/predicates.ts",
      "generated/shapes.ts",
    ]);
    expect(loaded.filter((each) => !each.startsWith("file:"))).toEqual(["openapi-fetch"]);
    expect(loaded.every((each) => !each.startsWith("file:") || existsSync(fileURLToPath(each)))).toBe(true);
  });

  test("is told apart by this test from one that loads zod", () => {
    expect(graph("schemas.ts")).toContain("zod");
    expect(graph("create-cc-gateway.ts")).toContain("zod");
  });

  test("decodes at once, from a text or from what somebody has parsed, for both ways", () => {
    const event = { eventType: "AgentEvent_Talking", workNo: "291", content: { callid: "7-1", feature: "7" } };
    const message = { ...event, content: { callid: "7-1", feature: 7 } };
    const expected = { kind: "message", name: "AgentEventTalking", message, raw: event };
    expect(decodePolledEvents(JSON.stringify(event))).toEqual(expected);
    expect(decodePushedEvents(event)).toEqual(expected);
    expect(pushedEvents).toBe(polledEvents);
  });

  test.each([
    ["{", { kind: "garbage", reason: "notJson" }],
    [new Uint8Array(2), { kind: "garbage", reason: "binary" }],
    [`${"[".repeat(1_000)}${"]".repeat(1_000)}`, { kind: "garbage", reason: "tooDeep" }],
    [`"${" ".repeat(2 ** 20)}"`, { kind: "garbage", reason: "tooLarge" }],
    ['{"__proto__":{"eventType":"AgentState_Ready","workNo":"291"}}', { kind: "unknown", tag: undefined }],
    ['{"eventType":"constructor","workNo":"291"}', { kind: "unknown", tag: "constructor" }],
    ["null", { kind: "unknown", tag: undefined, raw: null }],
  ])("takes %.40s for what it is, and throws nothing", (input, expected) => {
    expect(decodePolledEvents(input)).toMatchObject(expected);
  });

  test("takes options of one's own", () => {
    const strict = createDecoder(polledEvents, { strict: true });
    expect(strict({ eventType: "AgentState_Ready", workNo: "291", later: 1 })).toMatchObject({ kind: "invalid" });
  });
});

describe("explainEvent", () => {
  test("says where an invalid event does not fit and what was expected, and not what was there", () => {
    const raw = { eventType: "AgentEvent_Talking", content: { callid: ["13800001111"] } };
    const decoded = decodePolledEvents(raw);
    expect(decoded).toEqual({ kind: "invalid", name: "AgentEventTalking", raw });
    expect(explainEvent("AgentEventTalking", raw)).toEqual([
      { pointer: "/workNo", message: "is missing" },
      { pointer: "/content/callid", message: "must be a text" },
    ]);
  });

  test("has nothing to say of one that fits", () => {
    expect(explainEvent("AgentStateReady", { eventType: "AgentState_Ready", workNo: "291" })).toEqual([]);
  });
});
