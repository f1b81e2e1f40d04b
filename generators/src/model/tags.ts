/** What keeps the branches of a union apart, read from the branches themselves: then one of them is tried and not all. */
import type { Lookup } from "./lookup.js";
import type { JsonType, Schema, SchemaObject } from "./schema.js";
import { tagsOf } from "./types-of.js";

export interface UnionTag {
  readonly property: string;
  readonly branches: readonly { readonly schema: Schema; readonly values: readonly string[] }[];
}

/**
 * The member that every branch demands, each with texts of its own. A `discriminator` only says where to look first: it changes nothing
 * about which values fit, so branches that do not state their tags are not told apart by it.
 */
export function unionTag(
  branches: readonly Schema[],
  wanted: string | undefined,
  lookup: Lookup,
): UnionTag | undefined {
  const [first] = branches;
  if (branches.length < 2 || first === undefined) return undefined;
  const candidates = [
    ...(wanted === undefined ? [] : [wanted]),
    ...parts(first, lookup).flatMap((part) => part.required ?? []),
  ];
  for (const property of new Set(candidates)) {
    const tagged = branches.map((schema) => ({ schema, values: tagValues(schema, property, lookup) ?? [] }));
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

function tagValues(schema: Schema, property: string, lookup: Lookup): readonly string[] | undefined {
  const all = parts(schema, lookup);
  const isObject = all.some(({ types }) => types?.length === 1 && types[0] === "object");
  const isRequired = all.some(({ required }) => required?.includes(property));
  if (!isObject || !isRequired) return undefined;
  const members = all.flatMap((part) => (part.properties ?? []).filter(({ name }) => name === property));
  return members.map((member) => tagsOf(member.schema, lookup.schemaOf)).find((values) => values !== undefined);
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
