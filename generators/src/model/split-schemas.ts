/** Schemas and the ways they are used -> a schema for each form that is needed. */
import { gather, ofEach } from "./gather.js";
import { referencesOf, subschemas } from "./lookup.js";
import { createNames } from "./names.js";
import { createRelaxing, type Direction, type Free, NONE } from "./relax.js";
import type { NamedSchema, Schema } from "./schema.js";

export interface SchemaUse {
  readonly name: string;
  /** Absent: as it is written. */
  readonly direction?: Direction;
}

interface Use extends SchemaUse {
  /** Members that a schema around it takes out. */
  readonly free: Free;
}

export interface SplitSchemas {
  readonly schemas: readonly NamedSchema[];
  /** What the schema of this name is called in a direction. */
  readonly nameIn: (direction: Direction, name: string) => string;
}

/** The first of its uses gives a schema its plain name. Who uses it as it is written knows no other. */
const ORDER = [undefined, "reply", "request"] as const;
const DIRECTIONS = ["request", "reply"] as const;

export function splitSchemas(schemas: readonly NamedSchema[], used: readonly SchemaUse[]): SplitSchemas {
  const same = { schemas, nameIn: (_: Direction, name: string) => name };
  const relaxing = { request: createRelaxing(schemas, "request"), reply: createRelaxing(schemas, "reply") };
  const changed = ofEach(schemas, (schema) => DIRECTIONS.filter((direction) => relaxing[direction].changes(schema)));
  if ([...changed.values()].every((directions) => directions.length === 0)) return same;

  const references = ofEach(schemas, referencesOf);
  const tests = ofEach(schemas, testsOf);
  const differing = gather(references, changed);
  const differs = ({ name, direction, free }: Use) =>
    direction !== undefined && (free.size > 0 || differing.get(name)?.has(direction) === true);

  const byName = ofEach(schemas, (schema) => schema);
  const uses = new Map<string, Use>();
  const use = (name: string, direction?: Direction, free: Free = NONE) => {
    const one = { name, free, ...(direction && { direction }) };
    if (!uses.has(keyOf(one))) uses.set(keyOf(one), one);
  };
  for (const { name, direction } of [...used, ...unused(used, references)]) use(name, direction);
  // The map grows while it is gone through.
  for (const one of uses.values()) {
    const { name, direction, free } = one;
    for (const tested of tests.get(name) ?? []) use(tested);
    if (direction !== undefined && differs(one))
      relaxing[direction].relax(byName.get(name) ?? true, free, (other, left) => {
        use(other, direction, left);
        return other;
      });
    else for (const other of references.get(name) ?? []) use(other, direction);
  }

  const formOf = (one: Use) => (differs(one) ? keyOf(one) : one.name);
  const { called, forms } = nameForms([...uses.values()], formOf, createNames(byName.keys()));
  const nameOf = (name: string, direction: Direction, free: Free = NONE) =>
    called.get(formOf({ name, direction, free })) ?? name;
  const made = (schema: Schema, one: Use): Schema => {
    const { name, direction, free } = one;
    const isRenamed = (other: string) => direction !== undefined && nameOf(other, direction) !== other;
    if (direction === undefined || !(differs(one) || references.get(name)?.some(isRenamed))) return schema;
    return relaxing[direction].relax(schema, free, (other, left) => nameOf(other, direction, left));
  };
  return {
    schemas: schemas.flatMap(({ name, schema }) =>
      (forms.get(name) ?? []).map((one) => ({ name: called.get(formOf(one)) ?? name, schema: made(schema, one) })),
    ),
    nameIn: (direction, name) => nameOf(name, direction),
  };
}

/** What each form is called, and the first use of every form of a schema. */
function nameForms(
  uses: readonly Use[],
  formOf: (one: Use) => string,
  names: (key: string, wanted: string) => string,
): { readonly called: ReadonlyMap<string, string>; readonly forms: ReadonlyMap<string, readonly Use[]> } {
  const called = new Map<string, string>();
  const forms = new Map<string, readonly Use[]>();
  for (const direction of ORDER)
    for (const one of uses) {
      if (one.direction !== direction || called.has(formOf(one))) continue;
      const before = forms.get(one.name) ?? [];
      const further = one.name + (direction === "request" ? "Request" : "Reply");
      called.set(formOf(one), before.length === 0 ? one.name : names(formOf(one), further));
      forms.set(one.name, [...before, one]);
    }
  return { called, forms };
}

const keyOf = ({ name, direction, free }: Use): string =>
  [
    name,
    ...(direction === undefined ? [] : [direction]),
    ...(free.size === 0 ? [] : [JSON.stringify([...free].sort())]),
  ].join(" ");

/** What a schema refers to only to see whether a value fits: that is as it is written in both directions. */
function testsOf(schema: Schema): readonly string[] {
  if (typeof schema === "boolean") return [];
  const own = [schema.not, schema.conditional?.if].flatMap((test) => (test === undefined ? [] : referencesOf(test)));
  return [...own, ...subschemas(schema).flatMap(testsOf)];
}

/** Schemas that nothing leads to. */
function unused(used: readonly SchemaUse[], references: ReadonlyMap<string, readonly string[]>): readonly SchemaUse[] {
  const reached = new Set(used.map(({ name }) => name));
  // The set grows while it is gone through.
  for (const name of reached) for (const other of references.get(name) ?? []) reached.add(other);
  return [...references.keys()].flatMap((name) => (reached.has(name) ? [] : [{ name }]));
}
