/** The members of a payload as the rows of a table, nested ones under the one that holds them: `content`, `content.callid`, `calls[].uuid`. */
import type { AsyncContract, Schema } from "../async-contract.js";
import { typeOf } from "./linked-types.js";
import { listOf, placed, variants } from "./schema.js";

export interface Row {
  /** The path of what holds it, with the sign that leads on. */
  readonly within: string;
  readonly name: string;
  /** Undefined: no object lists it as its member. */
  readonly required: boolean | undefined;
  readonly schema: Schema;
  /** It contains itself; its members are shown once. */
  readonly repeats: boolean;
}

/** None for a payload without members: a text, null, anything. */
export function payloadRows(contract: AsyncContract, payload: unknown): readonly Row[] {
  const { schema, origins } = placed(contract, payload);
  return [...memberRows(contract, schema, "", origins), ...itemRows(contract, schema, "", origins)];
}

function memberRows(contract: AsyncContract, schema: Schema, within: string, seen: readonly unknown[]): readonly Row[] {
  const required = listOf(schema.required);
  const member = (name: string, value: unknown, isRequired: boolean | undefined) =>
    rowAndBelow(contract, value, { within, name, required: isRequired }, seen);
  return [
    ...Object.entries(Object(schema.properties)).flatMap(([name, value]) =>
      member(name, value, required.includes(name)),
    ),
    ...Object.entries(Object(schema.patternProperties)).flatMap(([name, value]) =>
      member(`/${name}/`, value, undefined),
    ),
    ...(isSchema(schema.additionalProperties) ? member("(others)", schema.additionalProperties, undefined) : []),
    ...variants(schema).flatMap((variant) => {
      const inner = placed(contract, variant);
      return repeated(inner.origins, seen)
        ? []
        : memberRows(contract, inner.schema, within, [...seen, ...inner.origins]);
    }),
  ];
}

function rowAndBelow(
  contract: AsyncContract,
  value: unknown,
  place: Pick<Row, "within" | "name" | "required">,
  seen: readonly unknown[],
): readonly Row[] {
  const { schema, origins } = placed(contract, value);
  const row = { ...place, schema, repeats: repeated(origins, seen) };
  if (row.repeats) return [row];
  const path = `${place.within}${place.name}`;
  const below = [...seen, ...origins];
  return [row, ...memberRows(contract, schema, `${path}.`, below), ...itemRows(contract, schema, path, below)];
}

/** Members of items, or the item itself where there is something to say of it. */
function itemRows(contract: AsyncContract, schema: Schema, path: string, seen: readonly unknown[]): readonly Row[] {
  const lists = [schema, ...variants(schema).map((variant) => placed(contract, variant).schema)];
  return lists.flatMap(({ items }) => {
    if (!isSchema(items)) return [];
    const [row, ...below] = rowAndBelow(contract, items, { within: path, name: "[]", required: undefined }, seen);
    const { schema: item = {} } = row ?? {};
    const telling =
      typeOf(item) !== undefined ||
      Object.keys(item).some((keyword) => !["type", "properties", "required"].includes(keyword));
    return row !== undefined && (telling || row.repeats || below.length === 0) ? [row, ...below] : below;
  });
}

const isSchema = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const repeated = (origins: readonly unknown[], seen: readonly unknown[]): boolean =>
  origins.some((origin) => seen.includes(origin));
