import { describe, expect, it } from "vitest";
import { buildAlone } from "../src/conformance/build-alone.js";
import type { Dialect } from "../src/model/vocabulary.js";
import { generate, temporaryFolder } from "./generate.js";

const folder = temporaryFolder();
const model = (schema: unknown, dialect?: Dialect) => {
  const { name, lookup } = buildAlone(schema, dialect === undefined ? {} : { dialect });
  return lookup.schemaOf(name);
};
const problems = (schema: unknown, dialect?: Dialect) =>
  buildAlone(schema, dialect === undefined ? {} : { dialect }).problems.map(
    ({ code, at }) => `${code} ${at.replace(/^.*#/, "#")}`,
  );

describe("OpenAPI 3.0", () => {
  it("reads nullable as one more type", async () => {
    const { fits } = await generate(folder, { type: "string", nullable: true }, "openapi-3.0");
    expect([fits(null), fits("a"), fits(1)]).toEqual([true, true, false]);
  });

  it("says nothing by nullable where null fits anyway", async () => {
    const { fits } = await generate(folder, { nullable: true, minLength: 1 }, "openapi-3.0");
    expect([fits(null), fits(""), fits(1)]).toEqual([true, false, true]);
  });

  it.each([
    ["a list of values", { enum: ["a"] }, "a"],
    ["a type and a list of values", { type: "string", enum: ["a"] }, "a"],
    ["allOf", { allOf: [{ enum: ["a"] }] }, "a"],
    ["a type and allOf", { type: "string", allOf: [{ enum: ["a"] }] }, "a"],
    ["anyOf", { anyOf: [{ enum: ["a"] }, { enum: [1] }] }, 1],
    ["oneOf", { oneOf: [{ enum: ["a"] }, { enum: [1] }] }, 1],
    ["not", { not: { enum: [null, "b"] } }, "a"],
  ])("takes null where nullable stands beside %s", async (_, schema, other) => {
    const { fits, zodAlone } = await generate(folder, { ...schema, nullable: true }, "openapi-3.0");
    expect([null, other, "b"].map(fits)).toEqual([true, true, false]);
    expect(await Promise.all([null, other, "b"].map(zodAlone))).toEqual([true, true, false]);
  });

  it("tells how to let null in where nullable is no keyword", () => {
    expect(buildAlone({ allOf: [true], nullable: true }).problems.map(({ message }) => message)).toEqual([
      '`nullable` is no keyword here, so nothing would enforce it. Write null as another branch: `anyOf: [{ $ref: … }, { type: "null" }]`.',
    ]);
  });

  it("reads a boolean exclusiveMinimum as the kind of bound", async () => {
    const schema = { type: "number", minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false };
    const { fits } = await generate(folder, schema, "openapi-3.0");
    expect([fits(1), fits(1.1), fits(2), fits(2.1)]).toEqual([false, true, true, false]);
  });

  it("tells that a keyword beside a reference says nothing", () => {
    const schema = { properties: { a: { $ref: "#", maxLength: 5, description: "of a" } } };
    expect(problems(schema, "openapi-3.0")).toEqual(["ignored-sibling #/properties/a/maxLength"]);
  });

  it("tells nothing of a keyword beside a reference that says the same again", () => {
    const schema = { type: "object", properties: { a: { $ref: "#", type: "object", nullable: true } } };
    expect(problems(schema, "openapi-3.0")).toEqual([]);
  });

  it("refuses no null for a nullable beside a reference, or where it is no keyword", () => {
    for (const nullable of [
      { $ref: "#/b", nullable: true },
      { allOf: [{ $ref: "#/b" }], nullable: true },
    ])
      for (const dialect of ["openapi-3.0", "2020-12"] as const)
        expect(model({ b: { type: "object" }, ...nullable }, dialect)).toMatchObject({
          anyOf: [{}, { types: ["null"] }],
        });
  });

  it("tells that a keyword of a later dialect would not be enforced", () => {
    expect(problems({ const: 1 }, "openapi-3.0")).toEqual(["unknown-keyword #/const"]);
  });
});

describe("draft 7", () => {
  it("reads a list of items as places, additionalItems as the rest", async () => {
    const schema = { items: [{ type: "string" }], additionalItems: { type: "integer" } };
    const { fits } = await generate(folder, schema, "draft-07");
    expect([fits(["a", 1]), fits(["a", "b"]), fits([1])]).toEqual([true, false, false]);
  });

  it("tells nothing of definitions beside a reference, which are reached all the same", () => {
    const schema = { $ref: "#/definitions/a", definitions: { a: { type: "string" } } };
    expect(problems(schema, "draft-07")).toEqual([]);
  });

  it("reads both kinds of dependencies", async () => {
    const schema = { dependencies: { a: ["b"], c: { required: ["d"] } } };
    const { fits } = await generate(folder, schema, "draft-07");
    expect([fits({ a: 1, b: 1 }), fits({ a: 1 }), fits({ c: 1 }), fits({ c: 1, d: 1 })]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe("a reference", () => {
  it("gives its target one name, however often it is used", () => {
    const { lookup } = buildAlone({
      $defs: { a: { type: "string" } },
      prefixItems: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }],
    });
    expect(lookup.schemas.map(({ name }) => name)).toEqual(["A1", "Root"]);
  });

  it("stands behind what it refers to, cycles apart", () => {
    const { lookup } = buildAlone({
      $ref: "#/$defs/a",
      $defs: { a: { properties: { b: { $ref: "#/$defs/b" } } }, b: { properties: { a: { $ref: "#/$defs/a" } } } },
    });
    expect(lookup.schemas.map(({ name }) => name)).toEqual(["A1", "B2", "Root"]);
    expect([lookup.inCycle("B2", "A1"), lookup.inCycle("Root", "A1"), lookup.isRecursive("Root")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("among names with a schema each stands for more of them, and a member may still be called so", () => {
    const names = { a: { type: "string" }, b: true };
    const shared = { properties: { $ref: "#/$defs/names", b: false }, $defs: { names } };
    expect(model(shared)).toMatchObject({
      properties: [
        { name: "a", schema: { types: ["string"] } },
        { name: "b", schema: false },
      ],
    });
    expect(model({ properties: { $ref: { type: "string" } } })).toMatchObject({ properties: [{ name: "$ref" }] });
    const circle = buildAlone({ properties: { $ref: "#/properties" } });
    expect(circle.problems.map(({ code }) => code)).toEqual(["endless-reference"]);
  });

  it("keeps what stands beside it", () => {
    expect(
      model({ $defs: { a: { type: "string" } }, $ref: "#/$defs/a", maxLength: 3, description: "short" }),
    ).toMatchObject({
      reference: "A1",
      maxLength: 3,
      description: "short",
    });
  });
});

describe("problems", () => {
  it.each([
    ["a keyword nobody knows", { patern: "a" }, ["unknown-keyword #/patern"]],
    [
      "a keyword of another type",
      { type: "text", required: "a" },
      ["invalid-keyword #/type", "invalid-keyword #/required"],
    ],
    ["a schema that is none", { properties: { a: 5 } }, ["invalid-schema #/properties/a"]],
    ["an empty list of branches", { anyOf: [] }, ["invalid-keyword #/anyOf"]],
    [
      "a pattern that does not compile",
      { patternProperties: { "[": true } },
      ["invalid-pattern #/patternProperties/["],
    ],
    ["a pattern of another dialect", { pattern: "\\\\\\A\\-" }, ["invalid-pattern #/pattern"]],
    ["a reference to nothing", { $ref: "#/$defs/a" }, ["unresolved-reference #/$ref"]],
    ["a remote reference", { $ref: "https://other.example/schema" }, ["unresolved-reference #/$ref"]],
    [
      "a reference that leads back without a step into the value",
      { allOf: [{ $ref: "#/$defs/a" }], $defs: { a: { not: { $ref: "#" } } } },
      ["endless-reference #/$defs/a", "endless-reference https://contract.example/schema"],
    ],
    ["another dialect", { $schema: "https://other.example/dialect" }, ["unsupported-dialect #/$schema"]],
    [
      "an extension's wrong value",
      { "x-sensitive": "very", "x-canonical": "text" },
      ["invalid-keyword #/x-canonical", "invalid-keyword #/x-sensitive"],
    ],
    [
      "a value that is no JSON",
      { const: new Date(0), default: Number.NaN },
      ["invalid-keyword #/const", "invalid-keyword #/default"],
    ],
  ])("tell of %s", (_, schema, expected) => {
    expect(problems(schema).sort()).toEqual([...expected].sort());
  });

  it("do not tell of annotations and extensions", () => {
    expect(
      problems({ title: "a", examples: [1], "x-anything": {}, externalDocs: {}, contentMediaType: "text/plain" }),
    ).toEqual([]);
  });
});
