/** Which JSON types a schema speaks of, and which of its listed values are left once its types are regarded. */
import type { JsonType, JsonValue, Schema, SchemaObject } from "./schema.js";

const KEYWORDS_OF = {
  object: [
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
  ],
  array: ["prefixItems", "items", "contains", "minItems", "maxItems", "uniqueItems"],
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
} as const satisfies { readonly [type: string]: readonly (keyof SchemaObject)[] };

export type Family = keyof typeof KEYWORDS_OF;
export const FAMILIES: readonly Family[] = ["object", "array", "string", "number"];

export const speaksOf = (schema: SchemaObject, family: Family): boolean =>
  KEYWORDS_OF[family].some((keyword) => schema[keyword] !== undefined);

/** The keywords of one family alone. */
export function onlyFamily(schema: SchemaObject, family: Family): SchemaObject {
  const kept: readonly string[] = KEYWORDS_OF[family];
  return { at: schema.at, ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => kept.includes(keyword))) };
}

export function hasType(value: JsonValue, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
  }
}

/** The values of `enum` and `const` that have one of the types; undefined where the schema lists none. */
export function listedValues(
  schema: SchemaObject,
  types: readonly JsonType[] | undefined = schema.types,
): readonly JsonValue[] | undefined {
  if (schema.enum === undefined && schema.const === undefined) return undefined;
  const constant = schema.const === undefined ? undefined : JSON.stringify(sorted(schema.const.value));
  const listed = schema.enum ?? (schema.const === undefined ? [] : [schema.const.value]);
  const seen = new Set<string>();
  return listed.filter((value) => {
    const text = JSON.stringify(sorted(value));
    if (seen.has(text) || (constant !== undefined && text !== constant)) return false;
    seen.add(text);
    return types === undefined || types.some((type) => hasType(value, type));
  });
}

/** The same value with its members in order, so that equal values have equal texts. */
function sorted(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(sorted);
  // A list of pairs, since an object would lose a member named __proto__; in an object, since `{}` is no `[]`.
  const members = Object.keys(value)
    .sort()
    .map((name) => [name, sorted(value[name] ?? null)]);
  return { members };
}

export const isScalar = (value: JsonValue): value is string | number | boolean | null =>
  typeof value !== "object" || value === null;
const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** The types a printed type names: the canonical ones where other wire forms are converted. */
export function printedTypes(schema: SchemaObject): readonly JsonType[] | undefined {
  if (schema.canonical !== undefined) return schema.canonical;
  if (schema.types !== undefined) return schema.types;
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  // `properties` without `type`: other values than objects fit too, but whoever writes it means an object.
  const implied = FAMILIES.filter((family) => speaksOf(schema, family));
  const [only] = implied;
  return implied.length === 1 && (only === "object" || only === "array") ? [only] : undefined;
}

/** Whether nothing but objects fits. */
export function isObject(schema: Schema, schemaOf: (name: string) => Schema, depth = 0): boolean {
  if (typeof schema === "boolean" || depth > 8) return false;
  if (printedTypes(schema)?.join() === "object") return true;
  const { reference, allOf = [], anyOf, oneOf } = schema;
  const isInner = (part: Schema) => isObject(part, schemaOf, depth + 1);
  return (
    (reference !== undefined && isInner(schemaOf(reference))) ||
    allOf.some(isInner) ||
    [anyOf, oneOf].some((list) => list?.every(isInner))
  );
}

/** The values a member can have at all, where the schema, or what it refers to, lists them. */
export function tagsOf(schema: Schema, schemaOf: (name: string) => Schema, depth = 0): readonly string[] | undefined {
  if (typeof schema === "boolean" || depth > 8) return undefined;
  const own = listedValues(schema);
  if (own?.every((value) => typeof value === "string")) return own.filter((value) => typeof value === "string");
  return schema.reference === undefined ? undefined : tagsOf(schemaOf(schema.reference), schemaOf, depth + 1);
}
