/** One schema document -> its model, without a contract around it. */
import { createSchemaBuilder } from "../model/build-schema.js";
import { createLookup, type Lookup } from "../model/lookup.js";
import type { Dialect } from "../model/vocabulary.js";
import type { Problem } from "../problems.js";
import { createSchemaRegistry, type SchemaRegistry } from "./schema-registry.js";

export interface Alone {
  readonly name: string;
  readonly lookup: Lookup;
  readonly problems: readonly Problem[];
}

export function buildAlone(
  schema: unknown,
  options: { readonly dialect?: Dialect; readonly registry?: SchemaRegistry; readonly uri?: string } = {},
): Alone {
  const registry = options.registry ?? createSchemaRegistry();
  const uri = options.uri ?? "https://contract.example/schema";
  registry.add(uri, schema);
  const problems: Problem[] = [];
  let count = 0;
  const builder = createSchemaBuilder({
    dialect: options.dialect ?? "2020-12",
    resolve: registry.resolve,
    metaSchema: registry.resolve,
    dynamicAnchors: registry.dynamicAnchors,
    nameOf: (place, suggested) => nameOf(place.pointer, suggested, () => ++count),
    report: (problem) => void problems.push(problem),
  });
  const name = builder.define(schema, { file: uri, pointer: "" }, "Root");
  return { name, lookup: createLookup(builder.schemas()), problems };
}

/** `#/$defs/state` -> `State1`; the number keeps names apart. */
function nameOf(pointer: string, suggested: string | undefined, next: () => number): string {
  if (suggested !== undefined) return suggested;
  const word = pointer.replace(/^.*\//, "").replace(/[^A-Za-z0-9]/g, "") || "Document";
  const capital = /^[A-Za-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : `At${word}`;
  return `${capital}${next()}`;
}
