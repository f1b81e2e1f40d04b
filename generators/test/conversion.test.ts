import type { Shape } from "@trunkline/runtime";
import { describe, expect, it } from "vitest";
import { generate, temporaryFolder } from "./generate.js";

const folder = temporaryFolder();

const reply = {
  type: "object",
  properties: {
    status: { type: ["integer", "string"], "x-canonical": "integer" },
    phone: { type: ["string", "integer"], "x-canonical": "string" },
    forced: { type: ["boolean", "string"], "x-canonical": "boolean" },
    next: { $ref: "#" },
    others: { type: "array", items: { $ref: "#/$defs/other" } },
  },
  allOf: [{ properties: { late: { type: ["number", "string"], "x-canonical": "number" } } }],
  $defs: {
    other: {
      oneOf: [
        { type: "object", properties: { id: { type: ["string", "integer"], "x-canonical": "string" } } },
        { type: "null" },
      ],
    },
  },
};

describe("a schema that accepts several forms", () => {
  it("hands out the canonical one, however deep", async () => {
    const { schema } = await generate(folder, reply);
    const wire = {
      status: "12",
      phone: 12,
      forced: "true",
      late: "1.5",
      next: { status: "3" },
      others: [{ id: 7 }, null],
    };
    expect(schema.safeParse(wire).data).toEqual({
      status: 12,
      phone: "12",
      forced: true,
      late: 1.5,
      next: { status: 3 },
      others: [{ id: "7" }, null],
    });
    expect((await schema.safeParseAsync(wire)).data).toEqual(schema.safeParse(wire).data);
  });

  it("leaves what cannot be converted without loss", async () => {
    const { schema } = await generate(folder, reply);
    expect(schema.safeParse({ status: "twelve", forced: "yes" }).data).toEqual({ status: "twelve", forced: "yes" });
  });

  it("keeps members nobody described", async () => {
    const { schema } = await generate(folder, reply);
    expect(schema.safeParse({ status: "1", more: { a: ["1"] } }).data).toEqual({ status: 1, more: { a: ["1"] } });
  });
});

describe("what zod hands out", () => {
  it("is a copy, so that changing it does not change what came", async () => {
    const { schema } = await generate(folder, {
      type: "object",
      properties: { list: { type: "array", items: { type: "object" } } },
    });
    const wire = { list: [{ a: 1 }], more: { b: 2 } };
    const { data } = schema.safeParse(wire);
    expect(data).toEqual(wire);
    for (const path of [[], ["list"], ["list", 0], ["more"]] as const)
      expect(follow(data, path)).not.toBe(follow(wire, path));
  });

  it("has no member that would replace a prototype", async () => {
    const { schema } = await generate(folder, { type: "object" });
    const { data } = schema.safeParse(JSON.parse('{"__proto__":{"polluted":true},"a":1}'));
    expect(data).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe("a shape", () => {
  it("says what the runtime must know and nothing else", async () => {
    const { shape } = await generate(folder, {
      type: "object",
      properties: {
        id: { type: "string", maxLength: 5 },
        secret: { type: "string", "x-sensitive": "secret" },
        open: { type: "string", "x-extensible-enum": ["a"] },
        tags: { type: "object", additionalProperties: { type: "integer" } },
        list: { type: "array", items: { anyOf: [{ type: "string" }, { type: "object", properties: { a: true } }] } },
        next: { $ref: "#" },
      },
    });
    const expected: Shape = {
      members: {
        id: {},
        secret: { sensitive: "secret" },
        open: { known: ["a"] },
        tags: { rest: {} },
        list: { items: { also: [{ members: { a: {} } }] } },
        next: shape,
      },
    };
    expect(shape).toEqual(expected);
  });
});

const follow = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((here, step) => Reflect.get(Object(here), step), value);
