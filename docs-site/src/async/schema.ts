/** A schema as a reader wants it: references followed, `allOf` in one piece, and its type in words. */
import { type AsyncContract, isReference, resolved, type Schema } from "../async-contract.js";

/** The place of a schema in the contract, so that one that contains itself is not followed for ever. */
export interface Placed {
  readonly schema: Schema;
  readonly origins: readonly unknown[];
}

export function placed(contract: AsyncContract, value: unknown): Placed {
  if (value === false) return { schema: { not: {} }, origins: [] };
  if (typeof value !== "object" || value === null) return { schema: {}, origins: [] };
  const own = inner(value);
  if (isReference(own)) {
    const { $ref, ...beside } = own as Schema & { $ref: string };
    const target = placed(contract, resolved<unknown>(contract, { $ref }));
    return { schema: { ...target.schema, ...beside }, origins: [...target.origins, own, $ref] };
  }
  const { allOf, ...rest } = own as Schema;
  if (!Array.isArray(allOf)) return { schema: rest, origins: [own] };
  const parts = allOf.map((part) => placed(contract, part));
  return {
    schema: [...parts.map(({ schema }) => schema), rest].reduce(merged),
    origins: [own, ...parts.flatMap(({ origins }) => origins)],
  };
}

/** A payload in another vocabulary is wrapped, with the vocabulary's name. */
const inner = (value: object): object =>
  "schemaFormat" in value && "schema" in value && typeof value.schema === "object" && value.schema !== null
    ? value.schema
    : value;

function merged(one: Schema, other: Schema): Schema {
  const properties = { ...Object(one.properties), ...Object(other.properties) };
  const required = [...listOf(one.required), ...listOf(other.required)];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Those that it may have, and those known so far. */
export const valuesOf = (schema: Schema): readonly unknown[] => [
  ...listOf(schema.enum),
  ...listOf(schema["x-extensible-enum"]),
];

/** With more values than these it is easier to read them in a place of their own. */
export const FEW_VALUES = 6;

/** The schemas of which one has to fit, or any. */
export const variants = (schema: Schema): readonly unknown[] => [...listOf(schema.oneOf), ...listOf(schema.anyOf)];

/** `string or null`, `array of integer`, `anything`. */
export function typeText(contract: AsyncContract, schema: Schema, depth = 0): string {
  const { type, format, items, properties } = schema;
  const known = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (typeof type === "string" || Array.isArray(type)) {
    const form = typeof format === "string" ? ` (${format})` : "";
    const names = [type]
      .flat()
      .map((name) => (name === "array" && depth < 3 ? arrayText(contract, items, depth) : String(name)));
    return names.join(" or ") + form;
  }
  if (Array.isArray(known)) return [...new Set(known.map(jsonType))].join(" or ");
  const either = variants(schema);
  if (either.length > 0 && depth < 3) {
    return [...new Set(either.map((variant) => typeText(contract, placed(contract, variant).schema, depth + 1)))].join(
      " or ",
    );
  }
  if (properties !== undefined) return "object";
  return items === undefined ? "anything" : arrayText(contract, items, depth);
}

const arrayText = (contract: AsyncContract, items: unknown, depth: number): string =>
  items === undefined ? "array" : `array of ${typeText(contract, placed(contract, items).schema, depth + 1)}`;

function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The member of a value that a JSON Pointer leads to. */
export const memberOf = (contract: AsyncContract, value: unknown, pointer: string): Schema =>
  pointer
    .split("/")
    .slice(1)
    .reduce((schema, key) => placed(contract, Object(schema.properties)[key]).schema, placed(contract, value).schema);
