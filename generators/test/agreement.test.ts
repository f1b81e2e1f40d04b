/** Schemas and values nobody thought of: predicate, zod and Ajv must agree about all of them. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { generate, temporaryFolder } from "./generate.js";

/** Always the same, so that a run can be trusted; `SEED=2 npx vitest run agreement` looks further. */
const seed = Number(process.env.SEED ?? 1);

/** Few names, so that members meet the keywords that speak of them. Inherited ones are in the table of keywords: Ajv trips over them. */
const memberName = fc.constantFrom("a", "b", "c", "a-b");
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 2, 1.5, -1, "", "a", "ab", "😀", "abc"),
  fc.integer({ min: -5, max: 5 }),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(memberName, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** Spelt apart: a literal with a member `then` would look like a promise to a linter. */
const THEN = "then";

const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const inner = tie("schema");
  const some = fc.array(inner, { minLength: 1, maxLength: 3 });
  const count = fc.nat({ max: 3 });
  const bound = fc.integer({ min: -2, max: 3 });
  const byName = fc.dictionary(memberName, inner, { maxKeys: 3, noNullPrototype: true });
  const keywords = fc.record(
    {
      type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
      enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
      const: scalar,
      minimum: bound,
      exclusiveMaximum: bound,
      multipleOf: fc.constantFrom(1, 2, 3),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom("^a", "b$", "."),
      items: inner,
      prefixItems: some,
      contains: inner,
      minContains: count,
      maxContains: count,
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      properties: byName,
      required: fc.uniqueArray(memberName, { maxLength: 2 }),
      patternProperties: fc.dictionary(fc.constantFrom("^a", "b", "-"), inner, { maxKeys: 2, noNullPrototype: true }),
      additionalProperties: inner,
      propertyNames: inner,
      minProperties: count,
      maxProperties: count,
      dependentRequired: fc.dictionary(memberName, fc.uniqueArray(memberName, { maxLength: 2 }), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      dependentSchemas: byName,
      allOf: some,
      anyOf: some,
      oneOf: some,
      not: inner,
      if: inner,
      [THEN]: inner,
      else: inner,
      unevaluatedProperties: inner,
      unevaluatedItems: inner,
      $ref: fc.constantFrom("#/$defs/a", "#/$defs/b"),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const few = fc.tuple(keywords, fc.array(fc.nat(), { minLength: 1, maxLength: 4 })).map(([all, picks]) => {
    const names = Object.keys(all);
    const chosen = new Set(picks.map((pick) => names[pick % Math.max(1, names.length)]));
    return Object.fromEntries(Object.entries(all).filter(([name]) => chosen.has(name)));
  });
  return { schema: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.boolean(), few, few, few) };
});

const folder = temporaryFolder();

/** Ajv lets an empty list pass where `contains` stands beside `prefixItems`, and takes every item as looked at beside `unevaluatedItems`. */
function isForAjv(root: unknown): boolean {
  const text = JSON.stringify(root);
  return !text.includes('"contains"') || !(text.includes('"prefixItems"') || text.includes('"unevaluatedItems"'));
}

/** Ajv's code throws for some combinations of dependentSchemas and unevaluatedProperties; then predicate and zod judge each other. */
function judged(validate: (value: unknown) => boolean, value: unknown): boolean | undefined {
  try {
    return validate(value);
  } catch {
    return undefined;
  }
}

it("agrees with Ajv about generated schemas and values", { timeout: 60_000 }, async () => {
  const definition = fc.record({ type, title: fc.constant("a") }, { requiredKeys: ["type"], noNullPrototype: true });
  const document = fc
    .tuple(schema, definition, definition)
    .map(([root, a, b]) => (typeof root === "object" ? { ...root, $defs: { a, b } } : root));
  await fc.assert(
    fc.asyncProperty(document, fc.array(value, { minLength: 12, maxLength: 12 }), async (root, values) => {
      const validate = new Ajv2020({ strict: false, ownProperties: true }).compile<unknown>(root as object);
      const running = await generate(folder, root);
      for (const one of values) {
        const expected = (isForAjv(root) ? judged(validate, one) : undefined) ?? running.fits(one);
        expect({
          value: one,
          predicate: running.fits(one),
          parse: running.schema.safeParse(one).success,
          zod: await running.zodAlone(one),
        }).toEqual({
          value: one,
          predicate: expected,
          parse: expected,
          zod: expected,
        });
      }
    }),
    {
      numRuns: 250,
      interruptAfterTimeLimit: 15_000,
      markInterruptAsFailure: false,
      seed,
    },
  );
});
