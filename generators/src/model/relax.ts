/**
 * A schema as it holds in one direction. By OpenAPI `required` has effect on replies only where a member is `readOnly`, and on requests only
 * where it is `writeOnly`. Whatever looks at the same value may say one or the other: a branch of `allOf`, or what a reference leads to.
 */
import { gather, ofEach } from "./gather.js";
import { demanding, holding } from "./in-place.js";
import { subschemas } from "./lookup.js";
import { mapInside, type Within } from "./map-inside.js";
import type { NamedSchema, Schema, SchemaObject } from "./schema.js";

export type Direction = "request" | "reply";
/** Members that are not demanded. */
export type Free = ReadonlySet<string>;

/** What a reference is to be called. `left`: what the schema behind it demands, and only one around it takes out. */
type Name = (reference: string, left: Free) => string;

export interface Relaxing {
  readonly relax: (schema: Schema, free: Free, name: Name) => Schema;
  /** Whether a schema differs in this direction, apart from what it refers to. */
  readonly changes: (schema: Schema) => boolean;
}

export const NONE: Free = new Set();
const MARKS = { request: "readOnly", reply: "writeOnly" } as const;
const SAME_VALUE: ReadonlySet<Within> = new Set(["allOf", "anyOf", "oneOf", "dependentSchemas", "then", "else"]);

export function createRelaxing(all: readonly NamedSchema[], direction: Direction): Relaxing {
  const mark = MARKS[direction];
  const requiredIn = direction === "request" ? "replies" : "requests";
  const isAnyMarked = (schema: Schema): boolean =>
    typeof schema === "object" && (schema[mark] || subschemas(schema).some(isAnyMarked));
  // Most documents mark nothing, and are not gone through any further.
  const schemas = all.some(({ schema }) => isAnyMarked(schema)) ? all : [];
  const held = ofEach(schemas, (schema) => referencesAmong(holding(schema)));
  const marked = gather(
    held,
    ofEach(schemas, (schema) => (holding(schema).some((part) => part[mark]) ? [mark] : [])),
  );
  const bears = (schema: Schema): boolean =>
    typeof schema === "object" &&
    (schema[mark] || marked.has(schema.reference ?? "") || schema.allOf?.some(bears) === true);
  const markedMembers = ({ properties = [] }: SchemaObject) =>
    properties.flatMap(({ name, schema }) => (bears(schema) ? [name] : []));
  const members = gather(
    held,
    ofEach(schemas, (schema) => holding(schema).flatMap(markedMembers)),
  );
  const membersOf = (schema: Schema) =>
    holding(schema).flatMap((part) => [...markedMembers(part), ...(members.get(part.reference ?? "") ?? [])]);

  let demands: ReadonlyMap<string, Free> | undefined;
  function leftTo(name: string, free: Free): Free {
    if (free.size === 0) return NONE;
    demands ??= gather(
      ofEach(schemas, (schema) => referencesAmong(demanding(schema))),
      ofEach(schemas, (schema) => demanding(schema).flatMap(({ required = [] }) => required)),
    );
    const [demanded, own] = [demands.get(name), members.get(name)];
    return new Set([...free].filter((member) => demanded?.has(member) && !own?.has(member)));
  }

  /** `gone` is told that something is demanded no more. */
  function relax(schema: Schema, around: Free, name: Name, gone?: () => void): Schema {
    if (typeof schema === "boolean") return schema;
    const own = membersOf(schema);
    const free = own.length === 0 ? around : new Set([...around, ...own]);
    const { required = [], ...rest } = schema;
    const kept = required.filter((member) => !free.has(member));
    if (kept.length < required.length) gone?.();
    const inner = mapInside(rest, (one, keyword) => {
      // A test is no demand.
      if (keyword === "not" || keyword === "if") return one;
      return relax(one, SAME_VALUE.has(keyword) ? free : NONE, name, gone);
    });
    const { reference, properties, discriminator } = inner;
    return {
      ...inner,
      ...(kept.length > 0 && { required: kept }),
      ...(reference !== undefined && { reference: name(reference, leftTo(reference, free)) }),
      ...(properties && {
        properties: properties.map((property) =>
          property.required && free.has(property.name) ? { ...property, required: false, requiredIn } : property,
        ),
      }),
      ...(discriminator && { discriminator: withBranches(discriminator, schema, inner) }),
    };
  }

  const speaksOfMarked = (schema: Schema): boolean =>
    typeof schema === "object" &&
    (members.has(schema.reference ?? "") ||
      markedMembers(schema).length > 0 ||
      subschemas(schema).some(speaksOfMarked));

  return {
    relax,
    changes(schema) {
      let changed = false;
      const gone = () => {
        changed = true;
      };
      const name = (reference: string, left: Free) => {
        if (left.size > 0) gone();
        return reference;
      };
      if (schemas.length > 0 && speaksOfMarked(schema)) relax(schema, NONE, name, gone);
      return changed;
    },
  };
}

const referencesAmong = (parts: readonly SchemaObject[]) => parts.flatMap(({ reference }) => reference ?? []);

/** A mapping leads where the branches lead. */
function withBranches(
  { property, mapping }: NonNullable<SchemaObject["discriminator"]>,
  before: SchemaObject,
  now: SchemaObject,
): NonNullable<SchemaObject["discriminator"]> {
  const branches = ({ oneOf = [], anyOf = [] }: SchemaObject) =>
    [...oneOf, ...anyOf].map((branch) => (typeof branch === "boolean" ? undefined : branch.reference));
  const renamed = branches(now);
  const names = new Map(branches(before).map((name, index) => [name, renamed[index]]));
  return {
    property,
    mapping: mapping.map(({ value, reference }) => ({ value, reference: names.get(reference) ?? reference })),
  };
}
