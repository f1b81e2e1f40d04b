/**
 * A schema -> the type of the values a client is handed. Where a vendor sends several forms and `x-canonical` names one, the type is
 * that one. Members a contract does not know are no part of a type: they are kept at run time and reported.
 */
import type { Lookup } from "../model/lookup.js";
import type { JsonType, JsonValue, NamedSchema, Property, Schema, SchemaObject } from "../model/schema.js";
import { tagValues, unionTag } from "../model/tags.js";
import { hasType, isObject, isScalar, listedValues, printedTypes } from "../model/types-of.js";
import type { Declaration, Use } from "./declaration.js";
import { docComment } from "./doc-comment.js";
import { identifier, indent, jsDoc, key, literal } from "./text.js";

interface Printing {
  readonly lookup: Lookup;
  /** How a reference is written: `Call` among the types themselves, `types.Call` elsewhere. */
  readonly reference: (name: string) => string;
  readonly comments: boolean;
}

/** `export interface Call { … }`, `export type CallState = "ringing" | "ended";` */
export function typeDeclaration({ name, schema }: NamedSchema, lookup: Lookup): Declaration {
  const uses = new Map<string, Use>();
  const reference = (other: string) => {
    if (other !== name) uses.set(other, { from: "types", name: other, type: true });
    return identifier(other);
  };
  const comment = typeof schema === "boolean" ? jsDoc([schema ? "Any value." : "No value fits."]) : docComment(schema);
  const printing: Printing = { lookup, reference, comments: true };
  const declaration =
    typeof schema === "object" && isPlainObject(schema)
      ? `export interface ${identifier(name)} ${objectType(schema, printing, "expanded").code}\n`
      : aliasDeclaration(name, typeCode(schema, printing).code);
  return { name, code: comment + declaration, uses: [...uses.values()] };
}

const aliasDeclaration = (name: string, type: string): string =>
  `export type ${identifier(name)} =${type.startsWith("|") ? `\n${indent(type)}` : ` ${type}`};\n`;

/** The type as an expression without comments. `reference` writes a name: `types.Call`. */
export const printType = (schema: Schema, lookup: Lookup, reference: (name: string) => string): string =>
  typeCode(schema, { lookup, reference, comments: false }).code;

/** `open` code has an operator outside of all brackets, so it needs parentheses wherever another operator joins it. */
interface TypeCode {
  readonly code: string;
  readonly open?: true;
}
const plain = (code: string): TypeCode => ({ code });
const UNKNOWN = plain("unknown");
const NEVER = plain("never");
const NO_MEMBERS = plain("Record<string, never>");

function typeCode(written: Schema, printing: Printing): TypeCode {
  if (typeof written === "boolean") return written ? UNKNOWN : NEVER;
  const schema = terse(written, printing.lookup);
  return intersection([
    ...ownTypes(schema, printing),
    ...(schema.reference === undefined ? [] : [plain(printing.reference(schema.reference))]),
    ...(schema.allOf ?? []).map((branch) => typeCode(branch, printing)),
    ...(schema.anyOf === undefined ? [] : [branches(schema.anyOf, schema, printing)]),
    ...(schema.oneOf === undefined ? [] : [branches(schema.oneOf, schema, printing)]),
  ]);
}

/** That a value is an object is not said beside what says which: `{ type: object, allOf: [Base] }` is `Base`. */
function terse(schema: SchemaObject, { schemaOf }: Lookup): SchemaObject {
  const says = isAnyObject(schema);
  const allOf = schema.allOf?.filter((branch) => !isAnyObject(branch) || hasParts(branch));
  if (!says && allOf?.length === schema.allOf?.length) return schema;
  const { types, ...others } = schema;
  const shorter = { ...others, ...(!says && types && { types }), ...(allOf && { allOf }) };
  return isObject(shorter, schemaOf) ? shorter : schema;
}

/** By its own keywords: `{ type: object }` */
const isAnyObject = (schema: Schema): boolean =>
  typeof schema === "object" &&
  (schema.properties ?? schema.required) === undefined &&
  printedTypes(schema)?.join() === "object" &&
  (otherMembers(schema) ?? listedValues(schema)) === undefined;

const hasParts = (schema: Schema): boolean =>
  typeof schema === "object" && (schema.reference ?? schema.allOf ?? schema.anyOf ?? schema.oneOf) !== undefined;

/** What the keywords of the schema itself say; nothing where they say nothing a type can. */
function ownTypes(schema: SchemaObject, printing: Printing): readonly TypeCode[] {
  const types = printedTypes(schema);
  const values = listedValues(schema, types);
  if (values !== undefined)
    return [union(values.map((value) => ({ code: valueType(value), ...(isList(value) && { open: true }) })))];
  if (types === undefined) return [];
  return [
    union(
      types.flatMap((type) => {
        const known = (schema.known ?? []).filter((value) => type !== "null" && hasType(value, type));
        const whole = typeOf(type, schema, printing);
        return known.length === 0
          ? [whole]
          : [...known.map((value) => plain(literal(value))), plain(`(${whole.code} & {})`)];
      }),
    ),
  ];
}

function typeOf(type: JsonType, schema: SchemaObject, printing: Printing): TypeCode {
  switch (type) {
    case "null":
    case "boolean":
    case "string":
    case "number":
      return plain(type);
    case "integer":
      return plain("number");
    case "array":
      return arrayType(schema, printing);
    case "object":
      return objectType(schema, printing);
  }
}

/** `readonly string[]`, `readonly [string?, number?, ...unknown[]]` */
function arrayType({ items, prefixItems, minItems }: SchemaObject, printing: Printing): TypeCode {
  const rest = items === undefined ? UNKNOWN : typeCode(items, printing);
  if (prefixItems === undefined) return { code: `readonly ${grouped(rest)}[]`, open: true };
  const places = prefixItems.map((item, index) => {
    const type = typeCode(item, printing);
    return index < (minItems ?? 0) ? type.code : `${grouped(type)}?`;
  });
  return {
    code: `readonly [${[...places, ...(items === false ? [] : [`...${grouped(rest)}[]`])].join(", ")}]`,
    open: true,
  };
}

/** `{ readonly callid: string; … }`; with an index signature only where the contract describes members it does not name. */
function objectType(schema: SchemaObject, printing: Printing, form?: "expanded"): TypeCode {
  const stated = schema.properties ?? [];
  const unnamed = (schema.required ?? []).filter((name) => !stated.some((property) => property.name === name));
  const properties = [...stated, ...unnamed.map((name): Property => ({ name, schema: true, required: true }))];
  const members = properties.map((property) => memberType(property, printing));
  const others = otherMembers(schema);
  if (members.length > 0 && (others === undefined || others.length === 0)) return membersType(members, form);
  const rest = union([
    ...[...properties, ...(others ?? [{ schema: true }])].map((entry) => typeCode(entry.schema, printing)),
    // An optional member may be undefined for the compiler, and the signature must take every member.
    ...(properties.some(({ required }) => !required) ? [plain("undefined")] : []),
  ]);
  const signature = `readonly [name: string]: ${rest.code}`;
  if (members.length === 0) return others?.length === 0 ? NO_MEMBERS : plain(`{ ${signature} }`);
  return membersType([...members, `${signature};\n`], form);
}

/** A member a line; on one line where it is short and holds no comments. */
function membersType(members: readonly string[], form?: "expanded"): TypeCode {
  const flat = `{ ${members
    .map((member) => member.trimEnd())
    .join(" ")
    .replace(/;$/, "")} }`;
  const short = form === undefined && flat.length <= 80 && !flat.includes("\n") && !flat.includes("/*");
  return plain(short ? flat : `{\n${indent(members.join(""))}}`);
}

/** The schemas of members without a name; undefined where anything goes. */
function otherMembers({
  additionalProperties,
  patternProperties,
}: SchemaObject): readonly { readonly schema: Schema }[] | undefined {
  if (additionalProperties === undefined || additionalProperties === true) return undefined;
  return [...(patternProperties ?? []), { schema: additionalProperties }].filter(({ schema }) => schema !== false);
}

function memberType({ name, schema, required, requiredIn }: Property, printing: Printing): string {
  const comment = typeof schema === "boolean" || !printing.comments ? "" : docComment(schema, requiredIn);
  const { code } = typeCode(schema, printing);
  return `${comment}readonly ${key(name)}${required ? "" : "?"}:${code.startsWith("|") ? `\n${indent(code)}` : ` ${code}`};\n`;
}

/** A branch that its tag tells apart says so, whether or not its own schema does: that makes the union narrow. */
function branches(list: readonly Schema[], { discriminator }: SchemaObject, printing: Printing): TypeCode {
  const { lookup } = printing;
  const tag = discriminator === undefined ? undefined : unionTag(list, discriminator, lookup);
  return union(
    list.map((branch, index) => {
      const type = typeCode(branch, printing);
      const values = tag?.property === discriminator?.property ? tag?.branches[index]?.values : undefined;
      if (tag === undefined || values === undefined || tagValues(branch, tag.property, lookup) !== undefined)
        return type;
      return intersection([type, plain(`{ readonly ${key(tag.property)}: ${values.map(literal).join(" | ")} }`)]);
    }),
  );
}

/** The type of one JSON value. */
function valueType(value: JsonValue): string {
  if (isScalar(value)) return literal(value);
  if (isList(value)) return `readonly [${value.map(valueType).join(", ")}]`;
  const members = Object.keys(value).map((name) => `readonly ${key(name)}: ${valueType(value[name] ?? null)}`);
  return members.length === 0 ? NO_MEMBERS.code : `{ ${members.join("; ")} }`;
}

/** `A | B`; a line each where one line would be long. */
function union(parts: readonly TypeCode[]): TypeCode {
  const distinct = [...new Map(parts.filter(({ code }) => code !== "never").map((part) => [part.code, part])).values()];
  const both = ["true", "false"].every((value) => distinct.some(({ code }) => code === value));
  if (both)
    return union(
      distinct.flatMap((part) => (part.code === "true" ? [plain("boolean")] : part.code === "false" ? [] : [part])),
    );
  const [first = NEVER] = distinct;
  if (distinct.some(({ code }) => code === "unknown")) return UNKNOWN;
  if (distinct.length <= 1) return first;
  const codes = distinct.map(grouped);
  const flat = codes.join(" | ");
  const long = flat.length > 100 && !flat.includes("\n");
  return { code: long ? codes.map((code) => `| ${code}`).join("\n") : flat, open: true };
}

function intersection(parts: readonly TypeCode[]): TypeCode {
  const distinct = [
    ...new Map(parts.filter(({ code }) => code !== "unknown").map((part) => [part.code, part])).values(),
  ];
  const [first = UNKNOWN] = distinct;
  if (distinct.some(({ code }) => code === "never")) return NEVER;
  return distinct.length <= 1 ? first : { code: distinct.map(grouped).join(" & "), open: true };
}

function grouped({ code, open }: TypeCode): string {
  if (open === undefined) return code;
  return code.startsWith("|") ? `(\n${indent(code)}\n)` : `(${code})`;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** Nothing but an object with members: what an interface can be. */
function isPlainObject(schema: SchemaObject): boolean {
  const types = printedTypes(schema);
  const parts = schema.reference ?? schema.allOf ?? schema.anyOf ?? schema.oneOf ?? schema.enum ?? schema.const;
  return (
    parts === undefined &&
    types?.length === 1 &&
    types[0] === "object" &&
    (schema.properties ?? schema.required ?? []).length > 0
  );
}
