import { type ExplainingSchema, explain } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { generate, temporaryFolder } from "./generate.js";

const folder = temporaryFolder();

async function misfits(schema: unknown, value: unknown): Promise<readonly string[]> {
  const running = await generate(folder, schema);
  const parser: ExplainingSchema = running.schema;
  return explain(parser, value).map(({ pointer, message }) => `${pointer} ${message}`);
}

const call = {
  type: "object",
  required: ["callid", "state"],
  properties: {
    callid: { type: "string", maxLength: 3 },
    state: { enum: ["ringing", "ended"] },
    level: { type: "integer", minimum: 1 },
    numbers: { type: "array", items: { type: "string", pattern: "^[0-9]+$" }, maxItems: 2, uniqueItems: true },
    "a/b": { type: ["string", "null"] },
    tags: { type: "object", additionalProperties: { type: "string" } },
  },
  dependentRequired: { level: ["numbers"] },
};

describe("explain", () => {
  it.each([
    ["nothing of a value that fits", { callid: "1", state: "ended" }, []],
    ["which members are missing", {}, ["/callid is missing", "/state is missing"]],
    ["the type that was expected", { callid: 5, state: "ended" }, ["/callid must be a text"]],
    ["which values there are", { callid: "1", state: "lost" }, ['/state must be "ringing" or "ended"']],
    [
      "limits",
      { callid: "1234", state: "ended", level: 0, numbers: [] },
      ["/callid must have at most 3 characters", "/level must be at least 1"],
    ],
    ["integers", { callid: "1", state: "ended", level: 1.5, numbers: [] }, ["/level must be an integer"]],
    [
      "items by their place",
      { callid: "1", state: "ended", numbers: ["1", "x"] },
      ["/numbers/1 must match /^[0-9]+$/u"],
    ],
    [
      "lists as a whole",
      { callid: "1", state: "ended", numbers: ["1", "1"] },
      ["/numbers must not hold an item twice"],
    ],
    [
      "all types that would do, at an escaped pointer",
      { callid: "1", state: "ended", "a/b": 1 },
      ["/a~1b must be a text or null"],
    ],
    ["members without a name", { callid: "1", state: "ended", tags: { x: 1 } }, ["/tags/x must be a text"]],
    [
      "members that belong together",
      { callid: "1", state: "ended", level: 1 },
      [" must have numbers where it has level"],
    ],
    ["a value of another kind", "call", [" must be an object"]],
  ])("tells %s", async (_, value, expected) => {
    expect(await misfits(call, value)).toEqual(expected);
  });

  it("explains by the branch that the tag names", async () => {
    const event = {
      oneOf: [
        {
          type: "object",
          required: ["event", "from"],
          properties: { event: { const: "ringing" }, from: { type: "string" } },
        },
        { type: "object", required: ["event"], properties: { event: { const: "ended" } } },
      ],
    };
    expect(await misfits(event, { event: "ringing" })).toEqual(["/from is missing"]);
    expect(await misfits(event, { event: "held" })).toEqual(['/event must be one of "ringing", "ended"']);
  });

  it("explains by the branch that came closest", async () => {
    const schema = {
      anyOf: [{ type: "object", required: ["a"], properties: { a: { type: "string" } } }, { type: "string" }],
    };
    expect(await misfits(schema, { a: 1 })).toEqual(["/a must be a text"]);
  });

  it("never repeats the value", async () => {
    const secret = "s3cret-value";
    const schema = {
      type: "object",
      properties: { a: { type: "integer" }, b: { const: 1 }, c: { pattern: "^x" }, d: { not: { type: "string" } } },
    };
    expect((await misfits(schema, { a: secret, b: secret, c: secret, d: secret })).join()).not.toContain(secret);
  });

  it("says so of a value that is nested more deeply than it can follow", async () => {
    const depth = 50_000;
    const value: unknown = JSON.parse(`${'{"next":'.repeat(depth)}{}${"}".repeat(depth)}`);
    const tree = { type: "object", properties: { next: { $ref: "#" } } };
    expect(await misfits(tree, value)).toEqual([" is nested too deeply"]);
  });
});
