/** Schemas and values nobody thought of. Few names and small values, so that what a keyword speaks of is there often enough. */
import fc from "fast-check";

/** A literal with a member `__proto__` would set the prototype, and one with `then` look like a promise to a linter. */
export const fromEntries = (entries: readonly (readonly [string, unknown])[]): { [name: string]: unknown } =>
  Object.fromEntries(entries);

/** Ajv trips over names that every object inherits, so these are tried by themselves. */
export const PLAIN_NAMES = ["a", "b", "c", "a-b"] as const;
export const STRANGE_NAMES = [
  "a",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  "value",
  "then",
  "0",
  "length",
  "a.b/c~d",
  "$ref",
  "Ä",
  "\u2028",
] as const;

export interface Vocabulary {
  readonly names: readonly string[];
  /** Also multiples of fractions, which Ajv divides binary. */
  readonly decimals: boolean;
  /** Also `$dynamicRef` and `$id`, references to the whole, and to whatever stands in `$defs`. */
  readonly references: boolean;
}

const dictionary = <Value>(name: fc.Arbitrary<string>, value: fc.Arbitrary<Value>, maxLength: number) =>
  fc.uniqueArray(fc.tuple(name, value), { maxLength, selector: ([one]) => one }).map(fromEntries);

export function arbitraryValue({ names, decimals }: Vocabulary): fc.Arbitrary<unknown> {
  const scalar = scalarOf(decimals);
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      dictionary(fc.constantFrom(...names), tie("value"), 4),
    ),
  })).value;
}

const scalarOf = (decimals: boolean) =>
  fc.oneof(
    fc.constantFrom(null, true, false, 0, 1, 2, 1.5, -1, "", "a", "ab", "😀", "abc", "b1"),
    fc.integer({ min: -5, max: 5 }),
    ...(decimals ? [fc.constantFrom(0.1, 0.07, 19.99, 0.3, -0.6, 1e20, 2 ** 53, 1e-7, -0)] : []),
  );

const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");

/** A whole document with its `$defs`. */
export function arbitrarySchema(vocabulary: Vocabulary): fc.Arbitrary<unknown> {
  const { names, decimals, references } = vocabulary;
  const name = fc.constantFrom(...names);
  const scalar = scalarOf(decimals);
  const small = fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(scalar, { maxLength: 2 }) },
    { weight: 1, arbitrary: dictionary(name, scalar, 2) },
  );
  const targets = references
    ? ["#/$defs/a", "#/$defs/b", "#", "#anchored", "other", "other#inner"]
    : ["#/$defs/a", "#/$defs/b"];

  const inner = fc.letrec<{ schema: unknown }>((tie) => {
    const schema = tie("schema");
    const some = fc.array(schema, { minLength: 1, maxLength: 3 });
    const count = fc.nat({ max: 3 });
    const bound = fc.oneof(fc.integer({ min: -2, max: 3 }), ...(decimals ? [fc.constantFrom(0.1, 1.5, 19.99)] : []));
    const byName = dictionary(name, schema, 3);
    const namesOf = fc.uniqueArray(name, { maxLength: 2 });
    const keywords: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
      ["type", fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 }))],
      ["enum", fc.array(small, { minLength: 1, maxLength: 7 })],
      ["const", small],
      ["minimum", bound],
      ["maximum", bound],
      ["exclusiveMinimum", bound],
      ["exclusiveMaximum", bound],
      ["multipleOf", fc.constantFrom(1, 2, 3, ...(decimals ? [0.01, 0.1, 1e-7] : []))],
      ["minLength", count],
      ["maxLength", count],
      ["pattern", fc.constantFrom("^a", "b$", ".", "^\\p{L}", "^$")],
      ["items", schema],
      ["prefixItems", some],
      ["contains", schema],
      ["minContains", count],
      ["maxContains", count],
      ["minItems", count],
      ["maxItems", count],
      ["uniqueItems", fc.boolean()],
      ["properties", byName],
      ["required", namesOf],
      ["patternProperties", dictionary(fc.constantFrom("^a", "b", "-", "o", "^$"), schema, 2)],
      ["additionalProperties", schema],
      ["propertyNames", schema],
      ["minProperties", count],
      ["maxProperties", count],
      ["dependentRequired", dictionary(name, namesOf, 2)],
      ["dependentSchemas", byName],
      ["allOf", some],
      ["anyOf", some],
      ["oneOf", some],
      ["not", schema],
      ["if", schema],
      ["then", schema],
      ["else", schema],
      ["unevaluatedProperties", schema],
      ["unevaluatedItems", schema],
      ["$ref", fc.constantFrom(...targets)],
      ...(references ? [["$dynamicRef", fc.constantFrom("#node", "other#node", "#anchored")] as const] : []),
    ];
    const keyword = fc.oneof(...keywords.map(([word, value]) => fc.tuple(fc.constant(word), value)));
    const few = fc.uniqueArray(keyword, { minLength: 1, maxLength: 5, selector: ([word]) => word }).map(fromEntries);
    const tagged = taggedUnion(name, schema);
    return {
      schema: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        { weight: 1, arbitrary: fc.boolean() },
        { weight: 8, arbitrary: few },
        { weight: 1, arbitrary: tagged },
      ),
    };
  }).schema;

  const definition = fc.oneof(fc.record({ type, title: fc.constant("a") }, { requiredKeys: ["type"] }), inner);
  // The references lead somewhere from both resources, and elsewhere from each.
  return fc.tuple(inner, fc.array(definition, { minLength: 5, maxLength: 5 })).map(([root, [a, b, ...others]]) => {
    if (typeof root === "boolean") return root;
    if (!references) return { ...objectOf(root), $defs: { a, b } };
    const [c, d, e] = others.map(objectOf);
    const $defs = { a: { ...c, $anchor: "anchored" }, b: { ...d, $anchor: "inner" } };
    const other = { ...objectOf(b), $id: "other", $dynamicAnchor: "node", $defs };
    return {
      ...objectOf(root),
      $dynamicAnchor: "node",
      $defs: { a: { ...objectOf(a), $anchor: "anchored" }, b: { $ref: "other", ...e }, other },
    };
  });
}

const objectOf = (schema: unknown): object =>
  typeof schema === "object" ? Object(schema) : schema === false ? { not: true } : {};

/** What is printed as a `switch`: branches that a member tells apart, nearly or entirely. */
function taggedUnion(name: fc.Arbitrary<string>, schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const tag = fc.constantFrom<unknown>("a", "b", "ab", 1, null);
  return fc
    .tuple(
      name,
      fc.constantFrom("oneOf", "anyOf"),
      fc.array(fc.tuple(fc.uniqueArray(tag, { minLength: 1, maxLength: 2 }), name, schema, fc.nat({ max: 9 })), {
        minLength: 2,
        maxLength: 3,
      }),
    )
    .map(([member, keyword, branches]) =>
      fromEntries([
        [
          keyword,
          branches.map(([values, other, inner, odd]) => ({
            ...(odd === 0 ? {} : { type: "object" }),
            ...(odd === 1 ? {} : { required: [member] }),
            properties: fromEntries([
              [other, inner],
              [member, odd === 2 ? { const: values[0], ...objectOf(inner) } : { enum: values }],
            ]),
          })),
        ],
      ]),
    );
}

/** Objects whose members are marked for one direction and demanded, here and there among schemas that look at the same value. */
export function arbitraryMarked(): { readonly schema: fc.Arbitrary<unknown>; readonly value: fc.Arbitrary<unknown> } {
  const name = fc.constantFrom("a", "b", "c");
  const reference = fc.constantFrom("a", "b", "c").map((target) => ({ $ref: `#/$defs/${target}` }));
  const { schema } = fc.letrec<{ schema: object; part: object }>((tie) => {
    const parts = fc.array(fc.oneof(tie("part"), reference), { minLength: 1, maxLength: 2 });
    const marked = fc.constantFrom({ readOnly: true }, { writeOnly: true }, { allOf: [{ readOnly: true }] });
    const member = fc.oneof({ weight: 3, arbitrary: marked }, reference, tie("part"));
    const keywords: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
      ["properties", dictionary(name, member, 3)],
      ["properties", dictionary(name, member, 3)],
      ["required", fc.uniqueArray(name, { minLength: 1, maxLength: 3 })],
      ["required", fc.uniqueArray(name, { minLength: 1, maxLength: 3 })],
      ["allOf", parts],
      ["anyOf", parts],
      ["oneOf", parts],
      ["not", tie("part")],
      ["if", tie("part")],
      ["then", tie("part")],
      ["else", tie("part")],
      ["dependentSchemas", dictionary(name, tie("part"), 1)],
      ["dependentRequired", dictionary(name, fc.tuple(name), 1)],
      ["$ref", reference.map(({ $ref }) => $ref)],
      ["readOnly", fc.constant(true)],
    ];
    const keyword = fc.oneof(...keywords.map(([word, value]) => fc.tuple(fc.constant(word), value)));
    return {
      schema: fc.uniqueArray(keyword, { minLength: 2, maxLength: 4, selector: ([word]) => word }).map(fromEntries),
      part: fc.oneof(
        { maxDepth: 2, depthSize: "small" },
        fc.uniqueArray(name, { minLength: 1, maxLength: 2 }).map((required) => ({ required })),
        tie("schema"),
      ),
    };
  });
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 2, depthSize: "small" }, fc.constant(1), dictionary(name, tie("value"), 3)),
  }));
  return {
    schema: fc.tuple(schema, schema, schema, schema).map(([root, a, b, c]) => ({ ...root, $defs: { a, b, c } })),
    value: dictionary(name, value, 3),
  };
}
