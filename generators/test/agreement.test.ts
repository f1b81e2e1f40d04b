/**
 * Schemas and values nobody thought of: predicate, zod behind it and zod alone must say what the specification says, read literally by
 * `evaluate.ts`, and what Ajv says where it is known to be right. `SEED=2 RUNS=20000 npx vitest run agreement` looks further.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { buildAlone } from "../src/conformance/build-alone.js";
import { createLookup } from "../src/model/lookup.js";
import { splitSchemas } from "../src/model/split-schemas.js";
import {
  arbitraryMarked,
  arbitrarySchema,
  arbitraryValue,
  PLAIN_NAMES,
  STRANGE_NAMES,
  type Vocabulary,
} from "./arbitrary-schemas.js";
import { evaluator } from "./evaluate.js";
import { loadInMemory } from "./load-in-memory.js";

/** Always the same, so that a run can be trusted. */
const seed = Number(process.env.SEED ?? 1);
const runs = Number(process.env.RUNS ?? 0);
const limits = runs > 0 ? { numRuns: runs } : { numRuns: 150, interruptAfterTimeLimit: 20_000 };
const timeout = runs > 0 ? 3_600_000 : 60_000;

type Judge = (value: unknown) => boolean | undefined;

async function agree(vocabulary: Vocabulary, ajvOf: (schema: unknown) => Judge): Promise<void> {
  const values = fc.array(arbitraryValue(vocabulary), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(arbitrarySchema(vocabulary), values, async (schema, some) => {
      const { name, lookup, problems } = buildAlone(schema);
      // A schema that leads back to itself at the same value has no answer, and is refused.
      fc.pre(problems.length === 0 || problems.some(({ code }) => code !== "endless-reference"));
      expect(problems).toEqual([]);
      const generated = loadInMemory(lookup);
      const [fits, zod, evaluate, ajv] = [
        generated.fits(name),
        generated.schema(name),
        evaluator(schema),
        ajvOf(schema),
      ];
      for (const value of some) {
        const expected = evaluate(value);
        expect({
          value,
          ajv: ajv(value) ?? expected,
          predicate: fits(value),
          parse: zod.safeParse(value).success,
          // Zod's asynchronous way goes past the predicate in front of it.
          zod: (await zod.safeParseAsync(value)).success,
        }).toEqual({ value, ajv: expected, predicate: expected, parse: expected, zod: expected });
      }
    }),
    { seed, markInterruptAsFailure: false, ...limits },
  );
}

it("agrees with Ajv and the specification about generated schemas and values", { timeout }, () =>
  agree({ names: PLAIN_NAMES, decimals: false, references: false }, ajvJudge),
);

it(
  "agrees with the specification about names that every object has, decimals, recursion and dynamic references",
  { timeout },
  () => agree({ names: STRANGE_NAMES, decimals: true, references: true }, () => () => undefined),
);

it("agrees with what OpenAPI says of members that only one side sets", { timeout }, async () => {
  const { schema: marked, value } = arbitraryMarked();
  const values = fc.array(value, { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(marked, values, async (schema, some) => {
      const { name, lookup, problems } = buildAlone(schema);
      // A schema that leads back to itself at the same value has no answer, and is refused.
      fc.pre(problems.length === 0);
      const { schemas, nameIn } = splitSchemas(lookup.schemas, [
        { name, direction: "request" },
        { name, direction: "reply" },
      ]);
      const generated = loadInMemory(createLookup(schemas));
      for (const [direction, mark] of [
        ["request", "readOnly"],
        ["reply", "writeOnly"],
      ] as const) {
        const form = nameIn(direction, name);
        const [fits, zod, evaluate] = [generated.fits(form), generated.schema(form), evaluator(schema, mark)];
        for (const value of some) {
          const expected = evaluate(value);
          expect({
            direction,
            value,
            predicate: fits(value),
            zod: (await zod.safeParseAsync(value)).success,
          }).toEqual({ direction, value, predicate: expected, zod: expected });
        }
      }
    }),
    { seed, markInterruptAsFailure: false, ...limits },
  );
});

function ajvJudge(schema: unknown): Judge {
  if (!isForAjv(schema)) return () => undefined;
  const validate = new Ajv2020({ strict: false, ownProperties: true }).compile<unknown>(schema as object);
  return (value) => {
    try {
      return validate(value);
    } catch {
      // Its code throws for some combinations of dependentSchemas and unevaluatedProperties.
      return undefined;
    }
  };
}

/**
 * Ajv lets an empty list pass where `contains` stands beside `prefixItems`, takes every item as looked at beside `unevaluatedItems`, and does
 * not see what `unevaluatedItems` and `unevaluatedProperties` inside of branches have looked at; it counts what `prefixItems` of a failed branch did.
 */
function isForAjv(schema: unknown): boolean {
  const text = JSON.stringify(schema);
  const count = (keyword: string) => text.split(`"${keyword}"`).length - 1;
  if (count("unevaluatedItems") > 1 || count("unevaluatedProperties") > 1) return false;
  if (count("prefixItems") > 0) return count("contains") + count("unevaluatedItems") === 0;
  return count("contains") === 0 || count("unevaluatedItems") === 0;
}
