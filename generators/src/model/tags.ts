/** What keeps the branches of a union apart: then one of them is tried and not all. */
import type { Lookup } from "./lookup.js";
import type { JsonType, Schema, SchemaObject } from "./schema.js";
import { tagsOf } from "./types-of.js";

export interface UnionTag {
  readonly property: string;
  readonly branches: readonly { readonly schema: Schema; readonly values: readonly string[] }[];
}

/**
 * The member that every branch demands, each with texts of its own. A `discriminator` says where to look first, and which texts mean a branch
 * that does not state them itself: whoever hands out a type by its tag has to have looked at the tag.
 */
export function unionTag(
  branches: readonly Schema[],
  discriminator: SchemaObject["discriminator"],
  lookup: Lookup,
): UnionTag | undefined {
  const [first] = branches;
  if (branches.length < 2 || first === undefined) return undefined;
  const candidates = [
    ...(discriminator === undefined ? [] : [discriminator.property]),
    ...parts(first, lookup).flatMap((part) => part.required ?? []),
  ];
  for (const property of new Set(candidates)) {
    const tagged = branches.map((schema) => {
      const mapped = () => (property === discriminator?.property ? mappedValues(schema, discriminator, lookup) : []);
      return { schema, values: tagValues(schema, property, lookup) ?? mapped() };
    });
    const all = tagged.flatMap(({ values }) => values);
    if (property !== "__proto__" && tagged.every(({ values }) => values.length > 0) && new Set(all).size === all.length)
      return { property, branches: tagged };
  }
  return undefined;
}

/** Whether no value has the types of two branches. */
export function typesApart(branches: readonly Schema[], lookup: Lookup): boolean {
  const all = branches.flatMap((branch) => {
    const types = parts(branch, lookup).find((part) => part.types !== undefined)?.types;
    return types === undefined
      ? [undefined]
      : [...new Set(types.map((type): JsonType => (type === "integer" ? "number" : type)))];
  });
  return !all.includes(undefined) && new Set(all).size === all.length;
}

/** The texts that a branch itself demands there. */
export function tagValues(schema: Schema, property: string, lookup: Lookup): readonly string[] | undefined {
  if (!demands(schema, property, lookup)) return undefined;
  const members = parts(schema, lookup).flatMap((part) =>
    (part.properties ?? []).filter(({ name }) => name === property),
  );
  return members.map((member) => tagsOf(member.schema, lookup.schemaOf)).find((values) => values !== undefined);
}

/** What a discriminator says of a branch that demands the member and says no more of it: documents leave the tag out of values where they may. */
function mappedValues(
  branch: Schema,
  { property, mapping }: NonNullable<SchemaObject["discriminator"]>,
  lookup: Lookup,
): readonly string[] {
  if (!demands(branch, property, lookup)) return [];
  const meant = mapping.filter(({ reference }) => typeof branch === "object" && branch.reference === reference);
  return meant.map(({ value }) => value);
}

/** Whether only objects with this member fit. */
function demands(schema: Schema, property: string, lookup: Lookup): boolean {
  const all = parts(schema, lookup);
  return (
    all.some(({ types }) => types?.length === 1 && types[0] === "object") &&
    all.some(({ required }) => required?.includes(property))
  );
}

/** The schema, what it refers to and its `allOf` branches: all that holds for every value that fits. */
function parts(schema: Schema, lookup: Lookup, depth = 0): readonly SchemaObject[] {
  if (typeof schema === "boolean" || depth > 8) return [];
  const further = [
    ...(schema.reference === undefined ? [] : [lookup.schemaOf(schema.reference)]),
    ...(schema.allOf ?? []),
  ];
  return [schema, ...further.flatMap((part) => parts(part, lookup, depth + 1))];
}
