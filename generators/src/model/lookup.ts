/** What printers ask about the named schemas of a model as a whole. */
import type { NamedSchema, Schema, SchemaObject } from "./schema.js";

export interface Lookup {
  /** Every schema behind those it refers to; only a reference within a cycle points forwards. */
  readonly schemas: readonly NamedSchema[];
  readonly schemaOf: (name: string) => Schema;
  /** Whether `to` leads back to `from`: such a reference must be read late, through a getter. */
  readonly inCycle: (from: string, to: string) => boolean;
  /** Whether a cycle can be reached from it. */
  readonly isRecursive: (name: string) => boolean;
}

export function createLookup(schemas: readonly NamedSchema[]): Lookup {
  const byName = new Map(schemas.map((named) => [named.name, named]));
  const direct = new Map(schemas.map(({ name, schema }) => [name, referencesOf(schema)]));
  const reach = new Map(schemas.map(({ name }) => [name, reachable(name, direct)]));
  const inCycle = (from: string, to: string) => from === to || (reach.get(to)?.has(from) ?? false);
  return {
    schemas: dependencyOrder(schemas, byName, direct),
    schemaOf(name) {
      const named = byName.get(name);
      if (named === undefined) throw new TypeError(`no schema is named ${name}`);
      return named.schema;
    },
    inCycle,
    isRecursive: (name) => [name, ...(reach.get(name) ?? [])].some((other) => reach.get(other)?.has(other)),
  };
}

/** The schemas directly inside a schema, wherever they stand. */
export function subschemas(schema: SchemaObject): readonly Schema[] {
  const one = [
    schema.items,
    schema.contains?.schema,
    schema.unevaluatedItems,
    schema.additionalProperties,
    schema.propertyNames,
    schema.unevaluatedProperties,
  ];
  const conditional = [schema.not, schema.conditional?.if, schema.conditional?.then, schema.conditional?.else];
  const keyed = [
    ...(schema.properties ?? []),
    ...(schema.patternProperties ?? []),
    ...(schema.dependentSchemas ?? []),
  ].map((entry) => entry.schema);
  const lists = [schema.prefixItems, schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
  return [...keyed, ...one, ...lists, ...conditional].filter((inner) => inner !== undefined);
}

/** The schemas that must look at the same value again, without a step into it: no validator could end. */
export function endlessSchemas(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  const direct = new Map(schemas.map(({ name, schema }) => [name, referencesInPlace(schema)]));
  return schemas.filter(({ name }) => reachable(name, direct).has(name));
}

function referencesInPlace(schema: Schema): readonly string[] {
  if (typeof schema === "boolean") return [];
  const { conditional } = schema;
  const one = [schema.not, conditional?.if, conditional?.then, conditional?.else].filter(
    (inner) => inner !== undefined,
  );
  const lists = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
  const dependent = (schema.dependentSchemas ?? []).map((entry) => entry.schema);
  const own = schema.reference === undefined ? [] : [schema.reference];
  return [...own, ...[...one, ...lists, ...dependent].flatMap(referencesInPlace)];
}

/** The names a schema refers to, itself and everything inside it included. */
export function referencesOf(schema: Schema): readonly string[] {
  if (typeof schema === "boolean") return [];
  const own = schema.reference === undefined ? [] : [schema.reference];
  return [...own, ...subschemas(schema).flatMap(referencesOf)];
}

type Edges = ReadonlyMap<string, readonly string[]>;

function reachable(name: string, direct: Edges): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const reference of direct.get(next) ?? []) {
      if (found.has(reference)) continue;
      found.add(reference);
      open.push(reference);
    }
  }
  return found;
}

function dependencyOrder(
  schemas: readonly NamedSchema[],
  byName: ReadonlyMap<string, NamedSchema>,
  direct: Edges,
): readonly NamedSchema[] {
  const ordered = new Set<NamedSchema>();
  const entered = new Set<string>();
  const enter = (named: NamedSchema) => {
    if (entered.has(named.name)) return;
    entered.add(named.name);
    for (const reference of direct.get(named.name) ?? []) {
      const target = byName.get(reference);
      if (target !== undefined) enter(target);
    }
    ordered.add(named);
  };
  for (const named of schemas) enter(named);
  return [...ordered];
}
