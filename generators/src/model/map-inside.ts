/** A schema with others inside of it; the keyword says how they bear on its value. */
import type { Schema, SchemaObject } from "./schema.js";

export type Within = Exclude<keyof SchemaObject, "conditional"> | "if" | "then" | "else";

export function mapInside(schema: SchemaObject, map: (inner: Schema, keyword: Within) => Schema): SchemaObject {
  const { items, contains, unevaluatedItems, additionalProperties, propertyNames, unevaluatedProperties } = schema;
  const { properties, patternProperties, dependentSchemas, prefixItems, allOf, anyOf, oneOf, not, conditional } =
    schema;
  const list = (inner: readonly Schema[], keyword: Within) => inner.map((one) => map(one, keyword));
  const keyed = <Entry extends { readonly schema: Schema }>(entries: readonly Entry[], keyword: Within) =>
    entries.map((entry) => ({ ...entry, schema: map(entry.schema, keyword) }));
  const one = (inner: Schema | undefined, keyword: Within) => (inner === undefined ? undefined : map(inner, keyword));
  const [then, otherwise] = [one(conditional?.then, "then"), one(conditional?.else, "else")];
  return {
    ...schema,
    ...(properties && { properties: keyed(properties, "properties") }),
    ...(patternProperties && { patternProperties: keyed(patternProperties, "patternProperties") }),
    ...(dependentSchemas && { dependentSchemas: keyed(dependentSchemas, "dependentSchemas") }),
    ...(items !== undefined && { items: map(items, "items") }),
    ...(contains && { contains: { ...contains, schema: map(contains.schema, "contains") } }),
    ...(unevaluatedItems !== undefined && { unevaluatedItems: map(unevaluatedItems, "unevaluatedItems") }),
    ...(additionalProperties !== undefined && {
      additionalProperties: map(additionalProperties, "additionalProperties"),
    }),
    ...(propertyNames !== undefined && { propertyNames: map(propertyNames, "propertyNames") }),
    ...(unevaluatedProperties !== undefined && {
      unevaluatedProperties: map(unevaluatedProperties, "unevaluatedProperties"),
    }),
    ...(prefixItems && { prefixItems: list(prefixItems, "prefixItems") }),
    ...(allOf && { allOf: list(allOf, "allOf") }),
    ...(anyOf && { anyOf: list(anyOf, "anyOf") }),
    ...(oneOf && { oneOf: list(oneOf, "oneOf") }),
    ...(not !== undefined && { not: map(not, "not") }),
    ...(conditional && {
      conditional: {
        if: map(conditional.if, "if"),
        ...(then !== undefined && { then }),
        ...(otherwise !== undefined && { else: otherwise }),
      },
    }),
  };
}
