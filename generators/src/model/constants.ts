/** The members of a value that the schema gives one value, or a closed list of them: by what messages are told apart. */
import type { Scalar } from "./messages.js";
import type { Schema, SchemaObject } from "./schema.js";
import { isScalar, listedValues } from "./types-of.js";

/** JSON Pointer -> values. */
export type Constants = ReadonlyMap<string, readonly Scalar[]>;

type SchemaOf = (name: string) => Schema;

/** `{ event: { type: "message" } }` is as deep as tags are found. */
const DEEPEST = 2;

export function constantsOf(schema: Schema, schemaOf: SchemaOf): Constants {
  return collect(schema, "", schemaOf, 0);
}

function collect(schema: Schema, pointer: string, schemaOf: SchemaOf, depth: number): Constants {
  const found = new Map<string, readonly Scalar[]>();
  const add = (constants: Constants) => {
    for (const [at, values] of constants) if (!found.has(at)) found.set(at, values);
  };
  for (const part of parts(schema, schemaOf, 0)) {
    for (const property of [...(part.properties ?? []), ...places(part)]) {
      const at = `${pointer}/${property.name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const values = valuesOf(property.schema, schemaOf);
      if (values !== undefined) add(new Map([[at, values]]));
      else if (depth < DEEPEST) add(collect(property.schema, at, schemaOf, depth + 1));
    }
    for (const branches of [part.anyOf, part.oneOf])
      if (branches !== undefined) add(inEvery(branches.map((branch) => collect(branch, pointer, schemaOf, depth + 1))));
  }
  return found;
}

/** A list whose items are told by their places has these for members: `[2, "id", "action"]`. */
const places = ({ prefixItems = [] }: SchemaObject) =>
  prefixItems.map((schema, index) => ({ name: String(index), schema }));

/** What every branch of a union has, with the values of all of them. */
function inEvery([first, ...others]: readonly Constants[]): Constants {
  const shared = [...(first ?? [])].filter(([at]) => others.every((other) => other.has(at)));
  return new Map(
    shared.map(([at, values]) => [at, [...new Set([...values, ...others.flatMap((other) => other.get(at) ?? [])])]]),
  );
}

function valuesOf(schema: Schema, schemaOf: SchemaOf): readonly Scalar[] | undefined {
  for (const part of parts(schema, schemaOf, 0)) {
    const values = listedValues(part);
    if (values?.every(isScalar)) return values.filter(isScalar);
  }
  return undefined;
}

/** The schema, what it refers to and its `allOf` branches: all that holds for every value that fits. */
export function parts(schema: Schema, schemaOf: SchemaOf, depth: number): readonly SchemaObject[] {
  if (typeof schema === "boolean" || depth > 8) return [];
  const further = [...(schema.reference === undefined ? [] : [schemaOf(schema.reference)]), ...(schema.allOf ?? [])];
  return [schema, ...further.flatMap((part) => parts(part, schemaOf, depth + 1))];
}
