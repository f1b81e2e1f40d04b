/** The schemas inside of one that look at the same value. */
import type { Schema, SchemaObject } from "./schema.js";

/** A schema and its branches of `allOf`: what holds of every value that fits. */
export function holding(schema: Schema): readonly SchemaObject[] {
  if (typeof schema === "boolean") return [];
  return schema.allOf === undefined ? [schema] : [schema, ...schema.allOf.flatMap(holding)];
}

/** These, and what holds of some values. */
export function demanding(schema: Schema): readonly SchemaObject[] {
  if (typeof schema === "boolean") return [];
  const { allOf = [], anyOf = [], oneOf = [], dependentSchemas = [], conditional = { if: true } } = schema;
  const dependent = dependentSchemas.map((entry) => entry.schema);
  const inner = [...allOf, ...anyOf, ...oneOf, ...dependent, conditional.then ?? true, conditional.else ?? true];
  return [schema, ...inner.flatMap(demanding)];
}
