/** What printers ask about the named schemas of a model as a whole. */
import type { Homes } from "./homes.js";
import type { NamedSchema, Schema, SchemaObject } from "./schema.js";

export interface Lookup {
  /** Every schema behind those it refers to; only a reference within a cycle points forwards. */
  readonly schemas: readonly NamedSchema[];
  readonly schemaOf: (name: string) => Schema;
  /** Whether `to` leads back to `from`: such a reference must be read late, through a getter. */
  readonly inCycle: (from: string, to: string) => boolean;
  /** Whether a cycle can be reached from it. */
  readonly isRecursive: (name: string) => boolean;
  /** Whether the schema, or one that can be reached from it, passes a test. Each test is done once per schema. */
  readonly reaches: (name: string, test: (schema: Schema) => boolean) => boolean;
  /** Undefined: modules are one per kind. */
  readonly homes?: Homes | undefined;
}

export function createLookup(schemas: readonly NamedSchema[], homes?: Homes): Lookup {
  const byName = new Map(schemas.map(({ name, schema }) => [name, schema]));
  const groups = cycleGroups(schemas, referencesOf);
  const groupOf = new Map(groups.flatMap((group) => group.members.map(({ name }) => [name, group] as const)));
  const answers = new Map<unknown, ReadonlyMap<CycleGroup, boolean>>();

  /** A group is answered behind all that it refers to, so one pass answers for everything that can be reached. */
  function answersTo(question: unknown, ask: (group: CycleGroup) => boolean): ReadonlyMap<CycleGroup, boolean> {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const found = new Map<CycleGroup, boolean>();
    for (const group of groups) {
      const further = group.references.flatMap((name) => groupOf.get(name) ?? []);
      found.set(group, ask(group) || further.some((other) => found.get(other)));
    }
    answers.set(question, found);
    return found;
  }
  const about = (name: string, found: ReadonlyMap<CycleGroup, boolean>): boolean => {
    const group = groupOf.get(name);
    return group !== undefined && found.get(group) === true;
  };

  return {
    schemas: groups.flatMap(({ members }) => members),
    schemaOf(name) {
      const schema = byName.get(name);
      if (schema === undefined) throw new TypeError(`no schema is named ${name}`);
      return schema;
    },
    homes,
    inCycle: (from, to) => groupOf.get(from) === groupOf.get(to),
    isRecursive: (name) =>
      about(
        name,
        answersTo("recursive", ({ isCycle }) => isCycle),
      ),
    reaches: (name, test) =>
      about(
        name,
        answersTo(test, ({ members }) => members.some(({ schema }) => test(schema))),
      ),
  };
}

/** The schemas directly inside a schema, wherever they stand. */
export function subschemas(schema: SchemaObject): readonly Schema[] {
  const found: Schema[] = [];
  // Asked of every schema many times, so nothing but the answer is made.
  const one = (inner: Schema | undefined): void => {
    if (inner !== undefined) found.push(inner);
  };
  const list = (inner: readonly Schema[] | undefined): void => inner?.forEach(one);
  const keyed = (entries: readonly { readonly schema: Schema }[] | undefined): void => {
    for (const { schema: inner } of entries ?? []) one(inner);
  };
  keyed(schema.properties);
  keyed(schema.patternProperties);
  keyed(schema.dependentSchemas);
  one(schema.items);
  one(schema.contains?.schema);
  one(schema.unevaluatedItems);
  one(schema.additionalProperties);
  one(schema.propertyNames);
  one(schema.unevaluatedProperties);
  list(schema.prefixItems);
  list(schema.allOf);
  list(schema.anyOf);
  list(schema.oneOf);
  one(schema.not);
  one(schema.conditional?.if);
  one(schema.conditional?.then);
  one(schema.conditional?.else);
  return found;
}

/** The schemas that must look at the same value again, without a step into it: no validator could end. */
export function endlessSchemas(schemas: readonly NamedSchema[]): readonly NamedSchema[] {
  return cycleGroups(schemas, referencesInPlace).flatMap(({ isCycle, members }) => (isCycle ? members : []));
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

/** The names a schema refers to, itself and everything inside it included. Asked several times of each, and gone through once. */
export function referencesOf(schema: Schema): readonly string[] {
  if (typeof schema === "boolean") return [];
  const known = references.get(schema);
  if (known !== undefined) return known;
  const found: string[] = [];
  collectReferences(schema, found);
  references.set(schema, found);
  return found;
}

const references = new WeakMap<SchemaObject, readonly string[]>();

function collectReferences(schema: Schema, found: string[]): void {
  if (typeof schema === "boolean") return;
  if (schema.reference !== undefined) found.push(schema.reference);
  for (const inner of subschemas(schema)) collectReferences(inner, found);
}

/** Schemas that can all be reached from each other; most groups are one schema alone. */
interface CycleGroup {
  readonly members: readonly NamedSchema[];
  readonly references: readonly string[];
  readonly isCycle: boolean;
}

interface Entered {
  readonly named: NamedSchema;
  readonly number: number;
  readonly references: readonly string[];
  /** The reference that is followed next. */
  next: number;
  /** The lowest number among the open schemas that it leads back to. */
  lowest: number;
}

/** Tarjan's algorithm: the strongly connected components, each behind those it refers to. */
function cycleGroups(
  schemas: readonly NamedSchema[],
  references: (schema: Schema) => readonly string[],
): readonly CycleGroup[] {
  const byName = new Map(schemas.map((named) => [named.name, named]));
  const entered = new Map<string, number>();
  const open: NamedSchema[] = [];
  const isOpen = new Set<string>();
  const groups: CycleGroup[] = [];

  function enter(named: NamedSchema): Entered {
    const number = entered.size;
    entered.set(named.name, number);
    open.push(named);
    isOpen.add(named.name);
    return { named, number, references: references(named.schema), next: 0, lowest: number };
  }

  /** From one schema on to all that it leads to, one after another: a chain of ten thousand would not fit the stack. */
  function walk(first: NamedSchema): void {
    const path = [enter(first)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const name = here.references[here.next++];
      const target = name === undefined ? undefined : byName.get(name);
      if (name === undefined) {
        path.pop();
        if (here.lowest === here.number) close(here.named);
        const before = path.at(-1);
        if (before !== undefined) before.lowest = Math.min(before.lowest, here.lowest);
      } else if (target !== undefined) {
        const known = entered.get(name);
        if (known === undefined) path.push(enter(target));
        else if (isOpen.has(name)) here.lowest = Math.min(here.lowest, known);
      }
    }
  }

  function close(first: NamedSchema): void {
    const members = open.splice(open.lastIndexOf(first));
    for (const { name } of members) isOpen.delete(name);
    const all = [...new Set(members.flatMap(({ schema }) => references(schema)))];
    groups.push({ members, references: all, isCycle: members.length > 1 || all.includes(first.name) });
  }

  for (const named of schemas) if (!entered.has(named.name)) walk(named);
  return groups;
}
