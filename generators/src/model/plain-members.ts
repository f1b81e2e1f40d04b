/** The members of an object that is nothing but its named members, so that nothing is lost when they are passed side by side. */
import type { Property, Schema, SchemaObject } from "./schema.js";

type SchemaOf = (name: string) => Schema | undefined;

export interface Member extends Property {
  /** Session context. */
  readonly context: boolean;
}

export function plainMembers(name: string, schemaOf: SchemaOf): readonly Member[] | undefined {
  const schema = plainObject(name, schemaOf);
  if (schema?.properties === undefined || schema.properties.length === 0) return undefined;
  const named = new Set(schema.properties.map((property) => property.name));
  if (schema.required?.some((required) => !named.has(required))) return undefined;
  return schema.properties.map((property) => ({ ...property, context: isContext(property.schema, schemaOf) }));
}

function plainObject(name: string, schemaOf: SchemaOf): SchemaObject | undefined {
  const seen = new Set<string>();
  let schema = schemaOf(name);
  while (typeof schema === "object" && schema.reference !== undefined && schema.properties === undefined) {
    if (seen.has(schema.reference)) return undefined;
    seen.add(schema.reference);
    schema = schemaOf(schema.reference);
  }
  if (typeof schema !== "object" || schema.types?.length !== 1 || schema.types[0] !== "object") return undefined;
  const { reference, allOf, anyOf, oneOf, not, conditional, patternProperties, additionalProperties } = schema;
  const isComposed = [reference, allOf, anyOf, oneOf, not, conditional, patternProperties].some(
    (keyword) => keyword !== undefined,
  );
  return isComposed || typeof additionalProperties === "object" ? undefined : schema;
}

function isContext(schema: Schema, schemaOf: SchemaOf, depth = 0): boolean {
  if (typeof schema === "boolean" || depth > 8) return false;
  const target = schema.reference === undefined ? undefined : schemaOf(schema.reference);
  return schema.context === true || (target !== undefined && isContext(target, schemaOf, depth + 1));
}
