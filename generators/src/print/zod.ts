/**
 * A schema -> a zod 4 schema of an annotated type: consumers' compilers never infer it. Zod's own objects, lists and unions say what they
 * can say exactly; all else is a check on the value as it came, so that zod and the predicate agree about every value. Where the contract
 * accepts more forms than it hands out, one conversion at the end makes the canonical form, never one inside of a union or beside `allOf`.
 */
import { type Lookup, subschemas } from "../model/lookup.js";
import type { NamedSchema, Schema, SchemaObject } from "../model/schema.js";
import { typesApart, unionTag } from "../model/tags.js";
import { speaksOf } from "../model/types-of.js";
import { not } from "./condition.js";
import type { Declaration } from "./declaration.js";
import { namesInFunction } from "./names-in-function.js";
import { createPredicatePrinter, predicateName } from "./predicate.js";
import { narrowing } from "./predicate-keywords.js";
import { typeBeside } from "./references.js";
import { shapeName } from "./shape.js";
import { braced, identifier, indent, literal } from "./text.js";
import {
  alsoChecks,
  arrow,
  checked,
  custom,
  helper,
  holdsCheck,
  isScalarCode,
  lazily,
  type TypeCode,
  typeCode,
  type ZodCode,
  type ZodPrinting,
} from "./zod-code.js";
import { ownCode } from "./zod-keywords.js";

/**
 * `export const Call: z.ZodType<types.Call> = z.core.withParser<z.ZodType<types.Call>>(z.looseObject({ … }), (value) => …);`
 *
 * `withParser` puts the predicate first; zod then only explains. It takes no recursive schema.
 */
export function zodDeclaration({ name, schema }: NamedSchema, lookup: Lookup): Declaration {
  const names = namesInFunction(identifier(name));
  const printing: ZodPrinting = {
    lookup,
    owner: { name, schema },
    names,
    predicates: createPredicatePrinter(names, lookup),
    schema: (inner) => schemaCode(inner, typeCode(inner, printing), printing),
  };
  const own = typeBeside(name, name, lookup);
  const type = `z.ZodType<${own}>`;
  names.use("zod", "z");
  names.use("types", "*");
  let code = lazily(schemaCode(schema, () => own, printing));
  const isPlain = isScalarCode(code) || code === identifierIn(code);
  const shape = isConverting(name, lookup) ? `, ${names.use("shapes", shapeName(name))}` : "";
  const fresh = () => `${names.use("@trunkline/runtime/checks", "fresh")}<${own}>(value${shape})`;
  if (shape !== "") code += `.transform((value) => ${fresh()})`;
  if (!isPlain) code = `${names.use("@trunkline/runtime/checks", "annotated")}(${code})`;
  if (!isPlain && !lookup.isRecursive(name)) {
    const parser = `(value) => (${names.use("predicates", predicateName(name))}(value) ? ${fresh()} : z.core.INVALID)`;
    code = `z.core.withParser<${type}>(\n${indent(`${code},\n${parser},\n`)})`;
  }
  return { name, ...names.finish(`export const ${name}: ${type} = ${code};\n`) };
}

const identifierIn = (code: string): string | undefined => /^[\w$]+$/.exec(code)?.[0];

/** The conversion of a schema is part of it when it, or what it refers to, accepts several forms. */
const isConverting = (name: string, lookup: Lookup): boolean => lookup.reaches(name, acceptsSeveral);

const acceptsSeveral = (schema: Schema): boolean =>
  typeof schema === "object" && (schema.canonical !== undefined || subschemas(schema).some(acceptsSeveral));

const UNKNOWN = "z.unknown()";

/** `type`: what the whole is, where zod cannot tell. */
function schemaCode(schema: Schema, type: TypeCode, printing: ZodPrinting): ZodCode {
  if (typeof schema === "boolean") return { text: schema ? UNKNOWN : "z.never()" };
  const own = ownCode(schema, type, printing);
  const structures = [
    ...(own.structure === undefined ? [] : [own.structure]),
    ...(schema.reference === undefined ? [] : [referenceCode(schema.reference, printing)]),
    ...(schema.allOf ?? []).map((branch) => printing.schema(ofSameType(branch, schema))),
    ...(schema.anyOf === undefined ? [] : [unionCode(schema, schema.anyOf, type, printing)]),
    ...(schema.oneOf === undefined ? [] : [unionCode(schema, schema.oneOf, type, printing)]),
  ].filter(({ text }) => text !== UNKNOWN);
  const checks = [...own.checks, ...conditionChecks(schema, printing)];
  const [first] = structures;
  if (first === undefined && checks.length === 0)
    return typeCode(schema, printing)() === "unknown" ? { text: UNKNOWN } : custom(type, []);
  // Zod hands an object on as a copy, so what is checked after one would not be the value as it came.
  if (
    first !== undefined &&
    structures.length === 1 &&
    first.checks === undefined &&
    (checks.length === 0 || isScalarCode(first.text))
  )
    return { ...first, text: first.text + checked(checks) };
  return custom(type, [...structures.flatMap((structure) => alsoChecks(structure, printing)), ...checks]);
}

/** A branch that leaves the type to the schema it stands in reads better with it: `z.string().regex(…)`. */
function ofSameType(branch: Schema, { types, enum: values, const: constant }: SchemaObject): Schema {
  if (
    typeof branch === "boolean" ||
    branch.types !== undefined ||
    branch.enum !== undefined ||
    branch.const !== undefined
  )
    return branch;
  const family = values === undefined && constant === undefined ? narrowing(types) : undefined;
  const better =
    family === "object" ? branch.properties !== undefined : family !== undefined && speaksOf(branch, family);
  return better && types !== undefined ? { ...branch, types } : branch;
}

function referenceCode(name: string, printing: ZodPrinting): ZodCode {
  const text = printing.names.use("schemas", identifier(name));
  // Its conversion would hand on another value than came; only the outermost schema converts.
  if (isConverting(name, printing.lookup))
    return custom(() => typeBeside(name, printing.owner.name, printing.lookup), alsoChecks({ text }, printing));
  return printing.lookup.inCycle(printing.owner.name, name) ? { text, late: true } : { text };
}

/** `z.union([A, B])`, `z.xor([A, B])`; by the tag where the branches state one. */
function unionCode(schema: SchemaObject, list: readonly Schema[], type: TypeCode, printing: ZodPrinting): ZodCode {
  const tag = unionTag(list, schema.discriminator, printing.lookup);
  if (tag !== undefined) {
    const branches = tag.branches.map(
      (branch) => `[${literal(branch.values)}, () => ${printing.schema(branch.schema).text}]`,
    );
    return custom(type, [`${helper(printing, "tagged")}(${literal(tag.property)}, ${braced("[", branches, "]")})`]);
  }
  const codes = list.map((branch) => printing.schema(ofSameType(branch, schema)));
  const [only] = codes;
  if (codes.length === 1 && only !== undefined) return only;
  const exclusive = list === schema.oneOf && !typesApart(list, printing.lookup);
  const union = { text: `z.${exclusive ? "xor" : "union"}${braced("([", codes.map(lazily), "])")}` };
  // The type says of a branch which tag it has; the branch itself does not, so zod could not tell.
  return schema.discriminator === undefined ? union : custom(type, alsoChecks(union, printing));
}

function conditionChecks(schema: SchemaObject, printing: ZodPrinting): readonly string[] {
  const { at, conditional } = schema;
  const test = (one: Schema) => printing.predicates.test(one, "value");
  const isOpen = schema.unevaluatedProperties === undefined && schema.unevaluatedItems === undefined;
  return [
    ...(schema.not === undefined
      ? []
      : [holdsCheck({ at, not: schema.not }, "is what the contract excludes", printing)]),
    ...(conditional?.then === undefined
      ? []
      : alsoChecks(printing.schema(ofSameType(conditional.then, schema)), printing, test(conditional.if))),
    ...(conditional?.else === undefined
      ? []
      : alsoChecks(printing.schema(ofSameType(conditional.else, schema)), printing, not(test(conditional.if)))),
    ...(isOpen
      ? []
      : [
          `${helper(printing, "holds")}(${fitsAll(schema, printing)}, "has members or items that the contract does not allow")`,
        ]),
  ];
}

/** What no other keyword has looked at depends on all of them, so the predicate of the whole is asked. */
function fitsAll(schema: SchemaObject, { owner, names, predicates }: ZodPrinting): string {
  return schema === owner.schema
    ? names.use("predicates", predicateName(owner.name))
    : arrow(predicates.test(schema, "value"));
}
