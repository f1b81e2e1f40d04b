/**
 * A schema -> what the runtime must know besides whether a value fits: members a contract knows, open sets, canonical forms, what is
 * sensitive. A part that says none of this is `{}`, so that a reader finds only what has an effect.
 */
import type { Lookup } from "../model/lookup.js";
import type { NamedSchema, Schema, SchemaObject } from "../model/schema.js";
import type { Declaration, Use } from "./declaration.js";
import { runtimeType } from "./references.js";
import { braced, identifier, indent, key, literal } from "./text.js";

/** `export const shapeOfCall: Shape = { members: { callid: {}, feature: { canonical: ["integer"] }, get next() { return shapeOfCall; } } };` */
export function shapeDeclaration(named: NamedSchema, lookup: Lookup): Declaration {
  const type = runtimeType("Shape", lookup.homes !== undefined);
  const uses = new Map<string, Use>([["Shape", type.use]]);
  const code = shapeCode(named.schema, {
    lookup,
    owner: named.name,
    reference(name) {
      if (name !== named.name) uses.set(shapeName(name), { from: "shapes", name: shapeName(name) });
      return shapeName(name);
    },
  });
  const text = code.late ? `{ ${getter("also", `[${code.text}]`)} }` : code.text;
  return {
    name: shapeName(named.name),
    code: `export const ${shapeName(named.name)}: ${type.code} = ${text};\n`,
    uses: [...uses.values()],
  };
}

/** Begins as no name of a type, of a predicate or of a zod schema does. */
export const shapeName = (name: string): string => `shapeOf${identifier(name)}`;

interface Printing {
  readonly lookup: Lookup;
  readonly owner: string;
  readonly reference: (name: string) => string;
}

interface ShapeCode {
  readonly text: string;
  /** Refers to a shape that may be declared later, so it must be read late. */
  readonly late: boolean;
}

const EMPTY: ShapeCode = { text: "{}", late: false };

function shapeCode(schema: Schema, printing: Printing): ShapeCode {
  if (typeof schema === "boolean") return EMPTY;
  const also = alternatives(schema).map((branch) => shapeCode(branch, printing));
  const reference = schema.reference === undefined ? EMPTY : referenceCode(schema.reference, printing);
  const parts = [
    ...(schema.properties === undefined ? [] : [part("members", membersCode(schema, printing))]),
    ...(others(schema).length === 0 ? [] : [part("rest", firstTelling(others(schema), printing))]),
    ...(schema.prefixItems === undefined
      ? []
      : optional(
          "prefix",
          listCode(
            schema.prefixItems.map((item) => shapeCode(item, printing)),
            "keep",
          ),
        )),
    ...optional("items", firstTelling([schema.items, schema.contains?.schema, schema.unevaluatedItems], printing)),
    ...optional("also", listCode([reference, ...also], "drop")),
    ...(schema.known === undefined ? [] : [`known: ${literal(schema.known)}`]),
    ...(schema.canonical === undefined ? [] : [`canonical: ${literal(schema.canonical)}`]),
    ...(schema.sensitive === undefined ? [] : [`sensitive: ${literal(schema.sensitive)}`]),
  ];
  const texts = parts.map((one) => (typeof one === "string" ? one : one.text));
  const [only] = parts;
  // A reference alone is the shape it refers to.
  if (
    parts.length === 1 &&
    reference.text !== "{}" &&
    only !== undefined &&
    also.every(({ text }) => text === "{}") &&
    schema.properties === undefined
  )
    return reference;
  return { text: braced("{", texts, "}"), late: false };
}

const optional = (name: string, code: ShapeCode) =>
  code.text === "{}" || code.text === "[]" ? [] : [part(name, code)];

/** `next: CallShape`; `get next() { return CallShape; }` where that is declared later. */
const part = (name: string, { text, late }: ShapeCode): ShapeCode => ({
  text: late ? getter(name, text) : `${key(name)}: ${text}`,
  late: false,
});

const getter = (name: string, text: string): string =>
  text.includes("\n")
    ? `get ${key(name)}() {\n${indent(`return ${text};\n`)}}`
    : `get ${key(name)}() { return ${text}; }`;

function membersCode(schema: SchemaObject, printing: Printing): ShapeCode {
  const members = (schema.properties ?? []).map(
    ({ name, schema: inner }) => part(name, shapeCode(inner, printing)).text,
  );
  return { text: braced("{", members, "}"), late: false };
}

function listCode(items: readonly ShapeCode[], empty: "keep" | "drop"): ShapeCode {
  const telling = items.filter(({ text }) => text !== "{}");
  if (telling.length === 0) return EMPTY;
  const listed = empty === "keep" ? items : telling;
  return {
    text: braced(
      "[",
      listed.map(({ text }) => text),
      "]",
    ),
    late: listed.some(({ late }) => late),
  };
}

function firstTelling(schemas: readonly (Schema | undefined)[], printing: Printing): ShapeCode {
  const codes = schemas.flatMap((schema) => (schema === undefined ? [] : [shapeCode(schema, printing)]));
  const telling = codes.filter(({ text }) => text !== "{}");
  const [only] = telling;
  if (telling.length > 1)
    return { text: `{ also: ${listCode(telling, "drop").text} }`, late: telling.some(({ late }) => late) };
  return only ?? EMPTY;
}

/** Members a contract expects without naming them: whoever writes even `additionalProperties: true` expects some. */
const others = (schema: SchemaObject): readonly Schema[] =>
  [
    ...(schema.patternProperties ?? []).map((entry) => entry.schema),
    schema.additionalProperties,
    schema.unevaluatedProperties,
  ].filter((other) => other !== undefined && other !== false);

/** Whatever may describe the same value. */
const alternatives = (schema: SchemaObject): readonly Schema[] => [
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
  ...(schema.dependentSchemas ?? []).map((entry) => entry.schema),
  ...[schema.conditional?.if, schema.conditional?.then, schema.conditional?.else].filter((one) => one !== undefined),
];

function referenceCode(name: string, { lookup, owner, reference }: Printing): ShapeCode {
  return lookup.reaches(name, tells) ? { text: reference(name), late: lookup.inCycle(owner, name) } : EMPTY;
}

/** Whether a schema says anything that a shape holds, references apart. */
function tells(schema: Schema): boolean {
  if (typeof schema === "boolean") return false;
  const { properties, known, canonical, sensitive } = schema;
  if ((properties ?? known ?? canonical ?? sensitive) !== undefined || others(schema).length > 0) return true;
  const items = [...(schema.prefixItems ?? []), schema.items, schema.contains?.schema, schema.unevaluatedItems];
  return [...alternatives(schema), ...items].some((inner) => inner !== undefined && tells(inner));
}
