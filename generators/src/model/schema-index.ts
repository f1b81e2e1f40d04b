/** The schemas that have a name so far, by their name, while a model is being built. */
import type { SchemaBuilder } from "./build-schema.js";
import type { Schema } from "./schema.js";

export interface SchemaContext {
  readonly builder: SchemaBuilder;
  readonly schemaOf: (name: string) => Schema | undefined;
}

/** The builder's list only grows, so each look takes in what is new. */
export function indexSchemas(builder: SchemaBuilder): SchemaContext["schemaOf"] {
  const byName = new Map<string, Schema>();
  return (name) => {
    for (const { name: known, schema } of builder.named().slice(byName.size)) byName.set(known, schema);
    return byName.get(name);
  };
}
