/**
 * A schema -> a plain function that says whether a parsed JSON value fits. What must hold together is a row of statements that return
 * false; only what may hold instead of something else (`anyOf`, `not`, `if`) becomes a condition, or a function of its own. No printed
 * predicate throws, whatever the value, unless it is nested more deeply than the stack reaches.
 */
import type { Lookup } from "../model/lookup.js";
import type { JsonValue, NamedSchema, Schema, SchemaObject } from "../model/schema.js";
import { typesApart, unionTag } from "../model/tags.js";
import { type Family, hasType, listedValues } from "../model/types-of.js";
import {
  any,
  type Condition,
  call,
  compare,
  FALSE,
  isFalse,
  isTrue,
  not,
  printCondition,
  printReturn,
} from "./condition.js";
import type { Declaration } from "./declaration.js";
import { evaluatedItem, evaluatedMember } from "./evaluated.js";
import { type FunctionNames, mentions, namesInFunction, parameter } from "./names-in-function.js";
import { isListed, isOfFamily, isOfType, limitSteps, narrowing, ownSteps } from "./predicate-keywords.js";
import { eachName, isSmall } from "./predicate-members.js";
import {
  guarded,
  helper,
  holds,
  type Known,
  onlyConditions,
  type Printer,
  refusesAll,
  type Step,
  statements,
} from "./predicate-steps.js";
import { identifier, indent, literal, member } from "./text.js";

/** `export function isCall(value: unknown): boolean { … }` */
export function predicateDeclaration({ name, schema }: NamedSchema, lookup: Lookup): Declaration {
  const printer = createPredicatePrinter(namesInFunction(identifier(name)), lookup);
  const code = printFunction(predicateName(name), printer.body(schema));
  return { name: predicateName(name), ...printer.names.finish(`export ${code}`) };
}

export const predicateName = (name: string): string => `is${identifier(name)}`;

export interface PredicatePrinter {
  readonly names: FunctionNames;
  /** The statements of a function of `value`. */
  readonly body: (schema: Schema) => string;
  /** Whether what an expression gives fits, as one condition. */
  readonly test: (schema: Schema, value: string) => Condition;
}

/** A schema that is being tested: the function of its own that it has become, or whether it should become one. */
interface Open {
  name?: string;
  isMetAgain?: true;
}

/** `open`: what is looked at beside `unevaluatedProperties` may lead back to a schema without a name that is being printed; then its function is called. */
export function createPredicatePrinter(
  names: FunctionNames,
  lookup: Lookup,
  open = new Map<Schema, Open>(),
): PredicatePrinter {
  const printer: Printer = {
    names,
    lookup,
    steps: (schema, value, narrowed) => schemaSteps(printer, schema, value, narrowed),
    test(schema, value, narrowed) {
      const outer = open.get(schema);
      if (outer !== undefined) {
        if (outer.name === undefined) outer.isMetAgain = true;
        return call(`${outer.name ?? "again"}(${value})`);
      }
      const own: Open = {};
      open.set(schema, own);
      const short = names.attempt(() => {
        const condition = isSmall(schema) ? onlyConditions(printer.steps(schema, value, narrowed)) : undefined;
        const suits = condition !== undefined && !own.isMetAgain && printCondition(condition).length <= 160;
        return suits ? condition : undefined;
      });
      const test = short ?? call(`${ownFunction(schema, own)}(${value})`);
      open.delete(schema);
      return test;
    },
  };
  /** Its locals are its own; constants and helpers are shared. */
  function ownFunction(schema: Schema, own: Open): string {
    const inner = createPredicatePrinter({ ...names, local: namesInFunction("").local }, lookup, open);
    return names.helper((name) => {
      own.name = name;
      return printFunction(name, inner.body(schema));
    });
  }
  return {
    names,
    body: (schema) => functionBody(printer.steps(schema, "value", undefined)),
    test: (schema, value) => printer.test(schema, value, undefined),
  };
}

function schemaSteps(printer: Printer, schema: Schema, value: string, before: Known | undefined): readonly Step[] {
  if (typeof schema === "boolean") return schema ? [] : [holds(FALSE)];
  // A compiler complains where a text is compared with a number.
  const listed = listedValues(schema)?.filter((one) => before === undefined || hasType(one, before));
  const narrowed = before ?? narrowedBy(schema);
  const branches = schema.allOf ?? [];
  // The branches of allOf have been gone through by then, and with them the types they state.
  const later = narrowed ?? branches.map(narrowedBy).find((known) => known !== undefined);
  const nulled = branches.findIndex((branch) => narrowedBy(branch) === "null");
  return [
    ...(listed === undefined
      ? ownSteps(printer, schema, value, before, narrowed)
      : [
          holds(isListed(printer, listed, value)),
          ...limitSteps(printer, withoutKeptLengths(schema, listed), value, narrowed),
        ]),
    ...(schema.reference === undefined ? [] : [holds(referred(printer, schema.reference, value))]),
    ...branches.flatMap((branch, index) =>
      printer.steps(branch, value, narrowed ?? (nulled !== -1 && index > nulled ? "null" : undefined)),
    ),
    ...(schema.anyOf === undefined ? [] : unionSteps(printer, schema, schema.anyOf, value, later)),
    ...(schema.oneOf === undefined ? [] : unionSteps(printer, schema, schema.oneOf, value, later)),
    ...(schema.not === undefined ? [] : [holds(not(printer.test(schema.not, value, later)))]),
    ...conditionalSteps(printer, schema, value, later),
    ...unevaluatedSteps(printer, schema, value, later),
  ];
}

/** What is left once a schema's own types or values are regarded, where that is of one kind. */
function narrowedBy(schema: Schema): Known | undefined {
  if (typeof schema === "boolean") return undefined;
  const values = listedValues(schema) ?? (schema.types?.every((type) => type === "null") ? [null] : undefined);
  if (values === undefined) return narrowing(schema.types);
  return values.length > 0 && values.every((one) => one === null) ? "null" : undefined;
}

/** Lengths that every listed text has anyway. The compiler knows the texts, and takes a comparison with an empty one for a mistake. */
function withoutKeptLengths(
  { minLength, maxLength, ...rest }: SchemaObject,
  listed: readonly JsonValue[],
): SchemaObject {
  const lengths = listed.filter((one) => typeof one === "string").map((text) => [...text].length);
  const isShort = minLength !== undefined && lengths.some((length) => length < minLength);
  const isLong = maxLength !== undefined && lengths.some((length) => length > maxLength);
  return { ...rest, ...(isShort && { minLength }), ...(isLong && { maxLength }) };
}

const referred = (printer: Printer, name: string, value: string): Condition =>
  call(`${printer.names.use("predicates", predicateName(name))}(${value})`);

// Alternatives

function unionSteps(
  printer: Printer,
  schema: SchemaObject,
  branches: readonly Schema[],
  value: string,
  narrowed: Known | undefined,
): readonly Step[] {
  const tag = unionTag(branches, schema.discriminator, printer.lookup);
  if (tag !== undefined && narrowed === "null") return [holds(FALSE)];
  if (tag !== undefined) return tagSteps(printer, tag, value, narrowed);
  const tests = branches.map((branch) => printer.test(branch, value, narrowed));
  const exclusive = branches === schema.oneOf && tests.length > 1 && !typesApart(branches, printer.lookup);
  if (!exclusive) return isTrue(any(tests)) ? [] : [holds(any(tests))];
  return [holds(call(`${helper(printer, "exactlyOne")}(${tests.map(printCondition).join(", ")})`))];
}

/** The tag says which branch it must be, so one is tried and not all. */
function tagSteps(
  printer: Printer,
  tag: NonNullable<ReturnType<typeof unionTag>>,
  value: string,
  narrowed: Known | undefined,
): readonly Step[] {
  const cases = tag.branches.map(({ values, schema }) => {
    const labels = values.map((one) => `case ${literal(one)}:\n`).join("");
    const step = holds(printer.test(schema, value, "object"));
    return `${labels}${indent(`${statements([step])}${refusesAll(step) ? "" : "break;\n"}`)}`;
  });
  const code = `switch (${member(value, tag.property)}) {\n${indent(`${cases.join("")}default:\n  return false;\n`)}}\n`;
  return [...(narrowed === "object" ? [] : [holds(isOfType(printer, "object", value))]), { code }];
}

function conditionalSteps(
  printer: Printer,
  { conditional }: SchemaObject,
  value: string,
  narrowed: Known | undefined,
): readonly Step[] {
  if (conditional === undefined) return [];
  const condition = printer.test(conditional.if, value, narrowed);
  const then = printer.steps(conditional.then ?? true, value, narrowed);
  const otherwise = printer.steps(conditional.else ?? true, value, narrowed);
  if (then.length === 0 || otherwise.length === 0)
    return [...guarded(condition, then), ...guarded(not(condition), otherwise)];
  if (isTrue(condition) || isFalse(condition)) return isTrue(condition) ? then : otherwise;
  return [
    {
      code: `if (${printCondition(condition)}) {\n${indent(statements(then))}} else {\n${indent(statements(otherwise))}}\n`,
    },
  ];
}

// Members and items that no other keyword has looked at

function unevaluatedSteps(
  printer: Printer,
  schema: SchemaObject,
  value: string,
  narrowed: Known | undefined,
): readonly Step[] {
  return [
    ...(schema.unevaluatedProperties === undefined || (narrowed ?? "object") !== "object"
      ? []
      : ofFamily(
          printer,
          "object",
          value,
          narrowed,
          unevaluatedMembers(printer, schema, schema.unevaluatedProperties, value),
        )),
    ...(schema.unevaluatedItems === undefined || (narrowed ?? "array") !== "array"
      ? []
      : ofFamily(printer, "array", value, narrowed, unevaluatedItems(printer, schema, schema.unevaluatedItems, value))),
  ];
}

const ofFamily = (
  printer: Printer,
  family: Family,
  value: string,
  narrowed: Known | undefined,
  steps: readonly Step[],
): readonly Step[] => (narrowed === family ? steps : guarded(isOfFamily(printer, family, value), steps));

function unevaluatedMembers(printer: Printer, schema: SchemaObject, rest: Schema, value: string): readonly Step[] {
  const name = printer.names.local("name");
  const steps = printer.steps(rest, `${value}[${name}]`, undefined);
  const { condition, before } = evaluatedMember(printer, { ...schema, unevaluatedProperties: undefined }, value, name);
  return steps.length === 0 || isTrue(condition)
    ? []
    : withBefore(before, eachName(name, value, guarded(not(condition), steps)));
}

function unevaluatedItems(printer: Printer, schema: SchemaObject, rest: Schema, value: string): readonly Step[] {
  const index = printer.names.local("index");
  const steps = printer.steps(rest, `${value}[${index}]`, undefined);
  const { condition, before } = evaluatedItem(printer, { ...schema, unevaluatedItems: undefined }, value, index);
  if (steps.length === 0 || isTrue(condition)) return [];
  const each = guarded(not(condition), steps);
  const code = statements(each);
  if (!mentions(code, index)) return withBefore(before, guarded(compare(`${value}.length`, ">", "0"), each));
  return withBefore(before, [{ code: `for (const ${index} of ${value}.keys()) {\n${indent(code)}}\n` }]);
}

const withBefore = (before: string, steps: readonly Step[]): readonly Step[] =>
  before === "" ? steps : [{ code: before }, ...steps];

const printFunction = (name: string, body: string): string =>
  `function ${name}(${parameter("value", body)}: unknown): boolean {\n${indent(body)}}\n`;

/** What comes last is returned as it is. */
function functionBody(steps: readonly Step[]): string {
  const conditions = onlyConditions(steps);
  if (conditions !== undefined) return printReturn(conditions);
  return `${statements(steps)}return true;\n`;
}
