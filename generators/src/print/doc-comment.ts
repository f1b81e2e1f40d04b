/** What a doc comment says of a schema: the contract's words, then what no type can say. */
import type { Property, SchemaObject } from "../model/schema.js";
import { jsDoc, literal } from "./text.js";

export function docComment(schema: SchemaObject, requiredIn?: Property["requiredIn"]): string {
  const { description, title, vendorTerm, source, edition } = schema;
  const about = description ?? title;
  const limited = limits(schema);
  const meanings = valueLines(schema);
  const lines = [
    vendorTerm === undefined ? about : about === undefined ? vendorTerm : `${about.trimEnd()} (${vendorTerm})`,
    limited.length === 0 ? undefined : limited.join(" "),
    schema.default === undefined ? undefined : `Default: \`${literal(schema.default.value)}\`.`,
    requiredIn === undefined ? undefined : REQUIRED_IN[requiredIn],
    schema.written === undefined ? undefined : WRITTEN[schema.written],
    edition === undefined ? undefined : `Edition: ${edition}.`,
    ...(schema.unknown ?? []).map((text) => `Not known: ${text}`),
    source === undefined || source.length === 0 ? undefined : `Source: ${source.join("; ")}.`,
    ...(meanings.length === 0 ? [] : ["", ...meanings]),
  ];
  return jsDoc(lines, schema.deprecated ? ["@deprecated"] : []);
}

const REQUIRED_IN: { readonly [where in NonNullable<Property["requiredIn"]>]: string } = {
  replies: "Read only: a reply must have it, a request need not.",
  requests: "Write only: a request must have it, a reply need not.",
};

const WRITTEN: { readonly [written in NonNullable<SchemaObject["written"]>]: string } = {
  always: "A write counts at any time.",
  notInitialized: "A write counts before the initialization only; later it is ignored in silence.",
  signedOut: "A write counts while signed out only; at other times it is ignored in silence.",
  never: "A write is ignored in silence.",
};

/** ``- `1` (`Ringing`): The other side rings.`` */
function valueLines({ valueMeanings = [], valueNames = new Map() }: SchemaObject): readonly string[] {
  const meanings = new Map(valueMeanings.map(({ value, meaning }) => [value, meaning]));
  return [...new Set([...meanings.keys(), ...valueNames.keys()])].map((value) => {
    const [name, meaning] = [valueNames.get(value), meanings.get(value)];
    return `- \`${value}\`${name === undefined ? "" : ` (\`${name}\`)`}${meaning === undefined ? "" : `: ${meaning}`}`;
  });
}

/** `At most 24 characters.` */
function limits(schema: SchemaObject): readonly string[] {
  const length = between(schema.minLength, schema.maxLength, (count) => plural(count, "character"));
  const items = between(schema.minItems, schema.maxItems, (count) => plural(count, "item"));
  const members = between(schema.minProperties, schema.maxProperties, (count) => plural(count, "member"));
  const value = between(schema.minimum, schema.maximum, String);
  return [
    ...length,
    ...value,
    ...(schema.exclusiveMinimum === undefined ? [] : [`More than ${schema.exclusiveMinimum}.`]),
    ...(schema.exclusiveMaximum === undefined ? [] : [`Less than ${schema.exclusiveMaximum}.`]),
    ...(schema.multipleOf === undefined ? [] : [`A multiple of ${schema.multipleOf}.`]),
    ...(schema.pattern === undefined ? [] : [`Matches \`${schema.pattern}\`.`]),
    ...(schema.format === undefined ? [] : [`Format: ${schema.format}.`]),
    ...items,
    ...(schema.uniqueItems ? ["No item twice."] : []),
    ...members,
  ];
}

function between(
  least: number | undefined,
  most: number | undefined,
  say: (count: number) => string,
): readonly string[] {
  if (least !== undefined && least === most) return [`Exactly ${say(least)}.`];
  if (least !== undefined && most !== undefined) return [`${least} to ${say(most)}.`];
  if (least !== undefined) return [`At least ${say(least)}.`];
  return most === undefined ? [] : [`At most ${say(most)}.`];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
