/** Every keyword on values that fit and values that do not: the predicate, zod behind it and Ajv must say the same. */
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildAlone } from "../src/conformance/build-alone.js";
import { printModules } from "../src/conformance/load-generated.js";
import { compileErrors } from "./compile-errors.js";
import { evaluator } from "./evaluate.js";
import { generate, temporaryFolder } from "./generate.js";

interface Case {
  readonly says: string;
  readonly schema: unknown;
  readonly fits: readonly unknown[];
  readonly misfits: readonly unknown[];
  /** Where Ajv is known to be wrong. */
  readonly withoutAjv?: string;
}

/** Spelt apart: a literal with a member `then` would look like a promise to a linter. */
const THEN = "then";
const conditional = (condition: unknown, then: unknown, otherwise: unknown) => ({
  if: condition,
  [THEN]: then,
  else: otherwise,
});

const parsed = (text: string): unknown => JSON.parse(text);

const tagged = {
  oneOf: [
    { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
    { type: "object", required: ["kind"], properties: { kind: { enum: ["dog", "puppy"] }, bark: { type: "string" } } },
  ],
};

const tree = {
  type: "object",
  required: ["value"],
  properties: { value: { type: "number" }, children: { type: "array", items: { $ref: "#" } } },
};

const cases: readonly Case[] = [
  { says: "true takes everything", schema: true, fits: [null, 1, {}], misfits: [] },
  { says: "false takes nothing", schema: false, fits: [], misfits: [null, 1, {}] },
  { says: "type string", schema: { type: "string" }, fits: ["", "a"], misfits: [1, null, [], {}, true] },
  {
    says: "type integer takes 1.0 and what is beyond the safe range",
    schema: { type: "integer" },
    fits: [1, -0, 1e300, parsed("1.0")],
    misfits: [1.5, "1", null],
  },
  {
    says: "type number",
    schema: { type: "number" },
    fits: [1.5, 0],
    misfits: ["1", null, Number.POSITIVE_INFINITY, Number.NaN],
  },
  {
    says: "type boolean and null",
    schema: { type: ["boolean", "null"] },
    fits: [true, false, null],
    misfits: [0, "", "null"],
  },
  { says: "type object is no list and no null", schema: { type: "object" }, fits: [{}], misfits: [[], null, "a"] },
  { says: "type array", schema: { type: "array" }, fits: [[], [1]], misfits: [{}, "a"] },
  {
    says: "integer and number together are number",
    schema: { type: ["integer", "number"] },
    fits: [1, 1.5],
    misfits: ["a"],
  },
  {
    says: "enum keeps 0 and false apart",
    schema: { enum: [0, "a", null] },
    fits: [0, -0, "a", null],
    misfits: [false, "", "0"],
  },
  {
    says: "enum of objects compares content",
    schema: { enum: [{ a: 1, b: [true] }, []] },
    fits: [{ b: [true], a: 1 }, []],
    misfits: [{ a: 1 }, [0], {}],
  },
  {
    says: "enum keeps objects apart from the lists that are written alike",
    schema: { enum: [{}, [], { a: 1 }, [["a", 1]]] },
    fits: [{}, [], { a: 1 }, [["a", 1]]],
    misfits: [[["a"]], null],
  },
  { says: "const beside another enum", schema: { const: [], enum: [{}] }, fits: [], misfits: [[], {}] },
  { says: "enum of many", schema: { enum: ["a", "b", "c", "d", "e", "f", "g"] }, fits: ["g"], misfits: ["h", 1] },
  {
    says: "enum beside type keeps only values of the type",
    schema: { type: "string", enum: ["a", 1] },
    fits: ["a"],
    misfits: [1],
  },
  {
    says: "enum beside limits",
    schema: { enum: ["a", "bb", 3], maxLength: 1, minimum: 4 },
    fits: ["a"],
    misfits: ["bb", 3],
  },
  { says: "const null", schema: { const: null }, fits: [null], misfits: [0, "", {}] },
  { says: "const beside enum", schema: { const: "b", enum: ["a", "b"] }, fits: ["b"], misfits: ["a"] },
  {
    says: "const of an object with a dangerous name",
    schema: { const: parsed('{"__proto__":1}') },
    fits: [parsed('{"__proto__":1}')],
    misfits: [{}, parsed('{"__proto__":2}')],
    withoutAjv: "prints __proto__ as a prototype",
  },
  {
    says: "minimum and maximum say nothing about texts",
    schema: { minimum: 1, maximum: 2 },
    fits: [1, 2, "a", null],
    misfits: [0.9, 2.1],
  },
  {
    says: "exclusive bounds",
    schema: { type: "number", exclusiveMinimum: 1, exclusiveMaximum: 2 },
    fits: [1.5],
    misfits: [1, 2],
  },
  {
    says: "multipleOf in decimal",
    schema: { multipleOf: 0.01 },
    fits: [0.07, 19.99, 1e20, "a"],
    misfits: [0.075],
    withoutAjv: "divides binary",
  },
  {
    says: "length in characters",
    schema: { type: "string", minLength: 2, maxLength: 3 },
    fits: ["ab", "😀😀😀", "示忙"],
    misfits: ["a", "😀", "abcd"],
  },
  { says: "length of something else", schema: { minLength: 2 }, fits: [1, [], "ab"], misfits: ["a"] },
  {
    says: "pattern is not anchored and knows classes of Unicode",
    schema: { pattern: "\\p{Lu}1" },
    fits: ["xÄ1y", 5],
    misfits: ["ä1"],
  },
  {
    says: "pattern that escapes more than it must",
    schema: { pattern: "^[a-z\\-\\:]+$" },
    fits: ["a-b:c", 5],
    misfits: ["a_b"],
    withoutAjv: "compiles every pattern with the u flag",
  },
  { says: "format is an annotation", schema: { type: "string", format: "date-time" }, fits: ["no date"], misfits: [1] },
  { says: "items", schema: { type: "array", items: { type: "string" } }, fits: [[], ["a"]], misfits: [["a", 1]] },
  { says: "items without type", schema: { items: { type: "string" } }, fits: ["a", {}, ["a"]], misfits: [[1]] },
  { says: "items false", schema: { items: false }, fits: [[], 1], misfits: [[1]] },
  {
    says: "prefixItems asks for no length",
    schema: { prefixItems: [{ type: "string" }, { type: "integer" }], items: { type: "null" } },
    fits: [[], ["a"], ["a", 1, null]],
    misfits: [[1], ["a", "b"], ["a", 1, 2]],
  },
  {
    says: "prefixItems and nothing more",
    schema: { type: "array", prefixItems: [{ type: "string" }], items: false },
    fits: [["a"]],
    misfits: [["a", 1]],
  },
  { says: "nothing", schema: {}, fits: [null, 1, "a", [], {}], misfits: [] },
  { says: "contains", schema: { contains: { const: 5 } }, fits: [[1, 5], "a"], misfits: [[], [1]] },
  {
    says: "nothing beside a reference",
    schema: {
      properties: {},
      required: [],
      patternProperties: {},
      allOf: [{ $ref: "#/$defs/a" }],
      $defs: { a: { type: "object", properties: { b: { type: "string" } } } },
    },
    fits: [{}, { b: "c" }],
    misfits: [{ b: 1 }, null],
  },
  { says: "contains anything", schema: { contains: {} }, fits: [[null], "a"], misfits: [[]] },
  {
    says: "contains within bounds",
    schema: { contains: { type: "integer" }, minContains: 2, maxContains: 3 },
    fits: [[1, 2, "a"]],
    misfits: [[1], [1, 2, 3, 4]],
  },
  { says: "minContains 0", schema: { contains: { type: "integer" }, minContains: 0 }, fits: [[]], misfits: [] },
  { says: "minItems and maxItems", schema: { minItems: 1, maxItems: 2 }, fits: [[1], {}], misfits: [[], [1, 2, 3]] },
  {
    says: "minItems and maxItems beside type, of what is no list and has a length",
    schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 2 },
    fits: [["a"], ["a", "b"]],
    misfits: [[], ["a", "b", "c"], [1], "a", { length: 1 }, { length: { toString: [] } }],
  },
  {
    says: "uniqueItems compares content",
    schema: { uniqueItems: true },
    fits: [[1, true, "1", [1], { a: 1 }], "aa"],
    misfits: [
      [1, 1],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
    ],
  },
  {
    says: "uniqueItems with dangerous names",
    schema: { uniqueItems: true },
    fits: [[parsed('{"__proto__":1}'), {}]],
    misfits: [[parsed('{"__proto__":1}'), parsed('{"__proto__":1}')]],
    withoutAjv: "reads the prototype",
  },
  {
    says: "required and optional members",
    schema: { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "integer" } } },
    fits: [{ a: "" }, { a: "", b: 1, c: [] }],
    misfits: [{}, { a: 1 }, { a: "", b: null }],
  },
  {
    says: "required member of any value",
    schema: { type: "object", required: ["a"], properties: { a: true } },
    fits: [{ a: null }],
    misfits: [{}],
  },
  { says: "forbidden member", schema: { properties: { a: false } }, fits: [{}, 1], misfits: [{ a: 1 }] },
  {
    says: "inherited names are no members",
    schema: { required: ["toString"], properties: { constructor: { type: "number" } } },
    fits: [{ toString: 1 }, { toString: 1, constructor: 2 }],
    misfits: [{}, { toString: 1, constructor: "a" }],
  },
  {
    says: "a member called __proto__",
    schema: { properties: parsed('{"__proto__":{"type":"string"}}') },
    fits: [{}, parsed('{"__proto__":"a"}')],
    misfits: [parsed('{"__proto__":1}')],
    withoutAjv: "does not see the member",
  },
  {
    says: "names that are no identifiers",
    schema: {
      type: "object",
      required: ["a-b", "", "is"],
      properties: {
        "a-b": { type: "string", minLength: 1, pattern: "x" },
        "": { type: "integer" },
        is: { type: "null" },
      },
    },
    fits: [{ "a-b": "x", "": 1, is: null }],
    misfits: [{ "a-b": "y", "": 1, is: null }],
  },
  {
    says: "members named like what generated code uses",
    schema: {
      type: "object",
      properties: {
        value: { type: "array", items: { type: "array", items: { type: "string" } } },
        isObject: { type: "string", minLength: 2 },
        codePoints: { type: "string", maxLength: 2 },
        name: { type: "object", additionalProperties: { type: "object", additionalProperties: { type: "integer" } } },
      },
    },
    fits: [{ value: [["a"]], isObject: "ab", codePoints: "ab", name: { a: { b: 1 } } }],
    misfits: [{ value: [[1]] }, { isObject: "a" }, { codePoints: "abc" }, { name: { a: { b: "c" } } }],
  },
  {
    says: "additionalProperties false",
    schema: { properties: { a: true }, patternProperties: { "^x": true }, additionalProperties: false },
    fits: [{ a: 1, x1: 2 }, []],
    misfits: [{ b: 1 }, parsed('{"__proto__":1}')],
  },
  {
    says: "additionalProperties of a type",
    schema: { type: "object", additionalProperties: { type: "integer" } },
    fits: [{}, { a: 1 }],
    misfits: [{ a: "b" }, parsed('{"__proto__":"a"}')],
  },
  {
    says: "additionalProperties beside many members",
    schema: {
      properties: { a: true, b: true, c: true, d: true, e: true, f: true },
      additionalProperties: { type: "null" },
    },
    fits: [{ a: 1, f: 1, g: null }],
    misfits: [{ g: 1 }],
  },
  {
    says: "patternProperties",
    schema: { patternProperties: { "^a": { type: "integer" }, b$: { maximum: 3 } } },
    fits: [{ ab: 3, c: "d" }],
    misfits: [{ ab: 4 }, { a: "b" }],
  },
  {
    says: "propertyNames",
    schema: { propertyNames: { maxLength: 2, pattern: "^a" } },
    fits: [{ a: 1 }, 5],
    misfits: [{ abc: 1 }, { b: 1 }],
  },
  { says: "propertyNames false", schema: { propertyNames: false }, fits: [{}], misfits: [{ a: 1 }] },
  {
    says: "minProperties and maxProperties",
    schema: { minProperties: 1, maxProperties: 2 },
    fits: [{ a: 1 }, "a"],
    misfits: [{}, { a: 1, b: 2, c: 3 }],
  },
  {
    says: "maxProperties counts __proto__",
    schema: { type: "object", maxProperties: 1 },
    fits: [parsed('{"__proto__":1}')],
    misfits: [parsed('{"__proto__":1,"a":1}')],
  },
  {
    says: "dependentRequired",
    schema: { dependentRequired: { a: ["b", "c"] } },
    fits: [{}, { b: 1 }, { a: 1, b: 1, c: 1 }, []],
    misfits: [{ a: 1, b: 1 }],
  },
  {
    says: "dependentSchemas",
    schema: { dependentSchemas: { a: { required: ["b"], properties: { b: { type: "integer" } } } } },
    fits: [{ b: "c" }, { a: 1, b: 1 }],
    misfits: [{ a: 1 }, { a: 1, b: "c" }],
  },
  {
    says: "allOf",
    schema: { allOf: [{ type: "string" }, { minLength: 2 }, { pattern: "b" }] },
    fits: ["ab"],
    misfits: ["b", "aa", 5],
  },
  {
    says: "allOf of objects",
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      allOf: [{ required: ["a"] }, { properties: { b: { type: "integer" } } }],
    },
    fits: [{ a: "", b: 1 }],
    misfits: [{ b: 1 }, { a: "", b: "" }],
  },
  { says: "anyOf", schema: { anyOf: [{ type: "integer" }, { minimum: 2 }] }, fits: [1, 2.5, "a"], misfits: [1.5] },
  {
    says: "oneOf is exactly one",
    schema: { oneOf: [{ type: "integer" }, { minimum: 2 }] },
    fits: [1, 2.5],
    misfits: [3, 1.5],
  },
  {
    says: "oneOf of different types",
    schema: { oneOf: [{ type: "string", maxLength: 1 }, { type: "integer" }] },
    fits: ["a", 1],
    misfits: ["ab", 1.5],
  },
  {
    says: "oneOf by tag",
    schema: tagged,
    fits: [
      { kind: "cat", lives: 9 },
      { kind: "puppy", bark: "w" },
    ],
    misfits: [{ kind: "cat", lives: "9" }, { kind: "cow" }, {}, "cat", { kind: "dog", bark: 1 }],
  },
  {
    says: "a discriminator does not change what fits",
    schema: {
      discriminator: { propertyName: "kind" },
      oneOf: [
        { type: "object", required: ["kind"], properties: { kind: { type: "string" }, a: { type: "string" } } },
        { type: "object", required: ["kind", "b"], properties: { kind: { type: "string" }, a: { type: "integer" } } },
      ],
    },
    fits: [{ kind: "x", a: "b" }],
    misfits: [
      { kind: "x", a: 1 },
      { kind: "x", b: 1 },
    ],
  },
  {
    says: "parts that nothing fits, next to others",
    schema: {
      type: "object",
      required: ["a"],
      properties: {
        a: { type: "array", items: { allOf: [{ type: "string", minLength: 1 }, false, { enum: [1, "b"] }] } },
        b: { allOf: [{ type: "array", items: { type: "object", required: ["c"] } }, false] },
      },
      propertyNames: { enum: [2, "a", "b", null] },
    },
    fits: [{ a: [] }],
    misfits: [{ a: ["b"] }, { a: [], b: [] }, { a: [], b: 1 }, {}, { a: [], c: 1 }],
  },
  {
    says: "listed lists and empty lists inside of other things",
    schema: {
      prefixItems: [{ const: [4] }, { anyOf: [{ type: "array", items: false }, { type: "null" }] }],
      unevaluatedItems: { enum: [[1, [2]], { a: [3] }] },
    },
    fits: [
      [[4], []],
      [[4], null, [1, [2]], { a: [3] }],
    ],
    misfits: [[4], [[4], [1]], [[4], null, [1]]],
  },
  { says: "not", schema: { not: { type: "object", required: ["a"] } }, fits: [{}, 1], misfits: [{ a: 1 }] },
  {
    says: "if, then, else",
    schema: {
      ...conditional(
        { properties: { kind: { const: "a" } }, required: ["kind"] },
        { required: ["x"] },
        { required: ["y"] },
      ),
    },
    fits: [{ kind: "a", x: 1 }, { y: 1 }, 5],
    misfits: [{ kind: "a", y: 1 }, {}],
  },
  {
    says: "if without then",
    schema: { if: { type: "integer" }, else: { type: "string" } },
    fits: [1, "a"],
    misfits: [1.5, null],
  },
  {
    says: "$ref beside other keywords",
    schema: { $defs: { a: { type: "string" } }, $ref: "#/$defs/a", maxLength: 1 },
    fits: ["a"],
    misfits: ["ab", 1],
  },
  {
    says: "$anchor and $id",
    schema: {
      $id: "https://contract.example/root",
      $defs: { a: { $id: "other", $defs: { b: { $anchor: "here", type: "integer" } } } },
      $ref: "other#here",
    },
    fits: [1],
    misfits: ["a"],
  },
  {
    says: "a tree",
    schema: tree,
    fits: [{ value: 1, children: [{ value: 2, children: [] }] }],
    misfits: [{ value: 1, children: [{}] }],
  },
  {
    says: "$dynamicRef",
    schema: {
      $id: "https://contract.example/strings",
      $ref: "list",
      $defs: {
        strings: { $dynamicAnchor: "item", type: "string" },
        list: {
          $id: "list",
          type: "array",
          items: { $dynamicRef: "#item" },
          $defs: { any: { $dynamicAnchor: "item" } },
        },
      },
    },
    fits: [["a"]],
    misfits: [[1]],
    withoutAjv: "does not look beyond the resource",
  },
  {
    says: "unevaluatedProperties with known members only",
    schema: {
      allOf: [{ properties: { a: true } }],
      properties: { b: true },
      patternProperties: { "^x": true },
      unevaluatedProperties: false,
    },
    fits: [{ a: 1, b: 1, x: 1 }, 1],
    misfits: [{ c: 1 }],
  },
  {
    says: "unevaluatedProperties where it depends on the branch",
    schema: {
      anyOf: [
        { properties: { a: { const: 1 } }, required: ["a"] },
        { properties: { b: true }, required: ["b"] },
      ],
      unevaluatedProperties: { type: "string" },
    },
    fits: [{ a: 1 }, { a: 1, b: 2 }, { b: 1, a: "text" }],
    misfits: [{ b: 1, a: 2 }],
  },
  {
    says: "unevaluatedProperties with if",
    schema: {
      ...conditional(
        { properties: { a: { const: 1 } }, required: ["a"] },
        { properties: { b: true } },
        { properties: { c: true } },
      ),
      unevaluatedProperties: false,
    },
    fits: [{ a: 1, b: 1 }, { c: 1 }],
    misfits: [{ a: 1, c: 1 }, { b: 1 }, { a: 2 }],
  },
  {
    says: "unevaluatedProperties of a tree whose branches lead back to it",
    schema: {
      anyOf: [
        { properties: { leaf: { type: "string" } }, required: ["leaf"] },
        { properties: { left: { $ref: "#", unevaluatedProperties: false } }, required: ["left"] },
      ],
    },
    fits: [{ leaf: "a" }, { left: { leaf: "a" } }, { left: { left: { leaf: "a" } } }],
    misfits: [{}, { left: {} }, { left: { leaf: "a", more: 1 } }, { left: { left: { leaf: "a", left: {} } } }],
  },
  {
    says: "dependentSchemas says nothing of a list, which has a length",
    schema: {
      type: "array",
      dependentSchemas: { length: { prefixItems: [true] }, 0: { prefixItems: [true] } },
      unevaluatedItems: false,
    },
    fits: [[]],
    misfits: [[1]],
  },
  {
    says: "another name for a tree",
    schema: {
      $ref: "#/$defs/node",
      description: "Its root.",
      $defs: { node: { type: "object", properties: { next: { $ref: "#" } }, additionalProperties: false } },
    },
    fits: [{}, { next: { next: {} } }],
    misfits: [{ next: 1 }, { next: { last: 1 } }],
  },
  {
    says: "nothing, whatever comes after it",
    schema: { allOf: [{ contains: { items: { type: "string" } } }, false, { not: { required: ["a"] } }] },
    fits: [],
    misfits: [[["a"]], {}],
  },
  {
    says: "unevaluatedItems",
    schema: { prefixItems: [true], contains: { type: "string" }, unevaluatedItems: { type: "null" } },
    fits: [["a"], [1, "a", null]],
    misfits: [[1, "a", 2], [1]],
    withoutAjv: "takes every item as looked at by contains",
  },
  {
    says: "unevaluatedItems where it depends on the branch",
    schema: { anyOf: [{ prefixItems: [true, { const: 1 }] }, { prefixItems: [true] }], unevaluatedItems: false },
    fits: [[1], [5, 1], []],
    misfits: [
      [5, 2],
      [1, 1, 1],
    ],
  },
];

/** A compiler knows of null that it is no list, and complains about what is asked of it as one. */
const ofNull: readonly Case[] = [
  ...[
    { maxItems: 3 },
    { items: { type: "string" } },
    { contains: { type: "string" } },
    { prefixItems: [{ type: "string" }] },
    { required: ["a"], minProperties: 1, dependentSchemas: { a: { minProperties: 2 } } },
    { unevaluatedItems: false },
    conditional({ maxItems: 2 }, { minItems: 1 }, { maxItems: 9 }),
    { minLength: 2, minimum: 3, type: ["null", "array"], minItems: 1 },
  ].flatMap((limits) =>
    [
      { says: "", schema: { allOf: [{ type: "null" }, limits] } },
      { says: "itself and ", schema: { ...limits, type: "null" } },
      { says: "a value and ", schema: { const: null, ...limits } },
      { says: "a branch and ", schema: { enum: [null], allOf: [limits] } },
    ].map(({ says, schema }) => ({
      says: `null beside ${says}${Object.keys(limits).join(", ")}`,
      schema,
      fits: [null],
      misfits: [[], ["a"], {}, "ab"],
    })),
  ),
  {
    says: "null that must be a list",
    schema: { type: "array", allOf: [{ type: "null" }, { maxItems: 3 }] },
    fits: [],
    misfits: [null, []],
  },
  { says: "null that is not short", schema: { type: "null", not: { maxItems: 2 } }, fits: [], misfits: [null, []] },
  {
    says: "null that is one of two by their tag",
    schema: { type: "null", ...tagged },
    fits: [],
    misfits: [null, { kind: "cat" }],
  },
];

const ajv = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false, ownProperties: true });
const folder = temporaryFolder();

describe.each([...cases, ...ofNull])("$says", ({ schema, fits, misfits, withoutAjv }) => {
  it("is what the predicate, zod and Ajv agree about", async () => {
    const running = await generate(folder, schema);
    const judges = {
      predicate: running.fits,
      parse: (value: unknown) => running.schema.safeParse(value).success,
      zod: running.zodAlone,
      specification: evaluator(schema),
      ...(withoutAjv === undefined ? { ajv: new Ajv2020(ajv.opts).compile(schema as object) } : {}),
    };
    for (const [judge, says] of Object.entries(judges)) {
      for (const value of fits) expect([judge, value, await says(value)]).toEqual([judge, value, true]);
      for (const value of misfits) expect([judge, value, await says(value)]).toEqual([judge, value, false]);
    }
  });
});

it.each([
  ["looks the tag up where every branch demands it", ["kind"], { kind: "cat", a: 1 }, { kind: "dog", a: 1 }],
  ["refuses a tag that names no branch", ["kind"], { kind: "dog", b: 1 }, { kind: "cow", a: 1 }],
  ["tries all branches where one may leave it out", [], { a: 1 }, {}],
])("of a discriminator %s", async (_, required, good, bad) => {
  const branch = (member: string) => ({
    type: "object",
    required: [...required, member],
    properties: { kind: { type: "string" }, [member]: { type: "integer" } },
  });
  const running = await generate(folder, {
    oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }],
    discriminator: { propertyName: "kind", mapping: { cat: "#/$defs/Cat", dog: "#/$defs/Dog" } },
    $defs: { Cat: branch("a"), Dog: branch("b") },
  });
  const judge = (value: unknown) => [running.fits(value), running.zodAlone(value)];
  expect([await Promise.all(judge(good)), await Promise.all(judge(bad))]).toEqual([
    [true, true],
    [false, false],
  ]);
});

it("gives code for all of them that compiles under strict settings", { timeout: 60_000 }, () => {
  const modules = [...cases, ...ofNull].flatMap(({ schema }, at) =>
    [...printModules(buildAlone(schema).lookup)].map(([part, code]) => [`${at}/${part}`, code] as const),
  );
  expect(compileErrors(folder, "all", new Map(modules), ts)).toEqual([]);
});
