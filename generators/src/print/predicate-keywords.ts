/** The keywords that speak of one type: what a predicate checks of texts, numbers and lists, and of listed values. */
import type { JsonType, JsonValue, Schema, SchemaObject } from "../model/schema.js";
import { FAMILIES, type Family, isScalar, speaksOf } from "../model/types-of.js";
import { all, any, type Condition, call, compare, FALSE, printCondition } from "./condition.js";
import { parameter, setOf } from "./names-in-function.js";
import { isSmall, objectSteps } from "./predicate-members.js";
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
import { indent, literal, number } from "./text.js";

// Types and listed values

export function narrowing(types: readonly JsonType[] | undefined): Family | undefined {
  const [only] = types ?? [];
  if (types?.length !== 1 || only === undefined || only === "null" || only === "boolean") return undefined;
  return only === "integer" ? "number" : only;
}

function typeSteps(
  printer: Printer,
  types: readonly JsonType[] | undefined,
  value: string,
  before: Known | undefined,
): readonly Step[] {
  if (types === undefined || (before !== undefined && types.some((type) => type === before && type !== "number")))
    return [];
  if (before !== undefined && !types.some((type) => type === before || (type === "integer" && before === "number")))
    return [holds(FALSE)];
  const kept = types.filter((type) => !(type === "integer" && types.includes("number")));
  return [holds(any(kept.map((type) => isOfType(printer, type, value))))];
}

export function isOfType(printer: Printer, type: JsonType, value: string): Condition {
  switch (type) {
    case "null":
      return compare(value, "===", "null");
    case "boolean":
    case "string":
      return compare(`typeof ${value}`, "===", `"${type}"`);
    case "integer":
      return call(`${helper(printer, "isInteger")}(${value})`);
    case "number":
      return call(`${helper(printer, "isNumber")}(${value})`);
    case "array":
      return call(`${helper(printer, "isArray")}(${value})`);
    case "object":
      return call(`${helper(printer, "isObject")}(${value})`);
  }
}

/** `value === "ringing" || value === "ended"`; a set where there are many. */
export function isListed(printer: Printer, values: readonly JsonValue[], value: string): Condition {
  const scalars = values.filter(isScalar);
  const others = values.filter((one) => !isScalar(one));
  const equal =
    scalars.length > 5
      ? [call(`${printer.names.constant("values", setOf(scalars))}.has(${value})`)]
      : scalars.map((one) => compare(value, "===", literal(one)));
  const deep = others.map((one) =>
    call(`${helper(printer, "deepEqual")}(${value}, ${printer.names.constant("equal", literal(one), "unknown")})`),
  );
  return any([...equal, ...deep]);
}

/** The types of a schema and the limits of each: `value === null || (typeof value === "string" && codePoints(value) <= 24)`. */
export function ownSteps(
  printer: Printer,
  schema: SchemaObject,
  value: string,
  before: Known | undefined,
  narrowed: Known | undefined,
): readonly Step[] {
  const { types = [] } = schema;
  const apart =
    before !== undefined || types.length < 2 || !isSmall(schema)
      ? undefined
      : printer.names.attempt(() => limitsByType(printer, schema, types, value));
  if (apart !== undefined) return [holds(apart)];
  return [
    ...typeSteps(printer, types.length === 0 ? undefined : types, value, before),
    ...limitSteps(printer, schema, value, narrowed),
  ];
}

export const limitSteps = (
  printer: Printer,
  schema: SchemaObject,
  value: string,
  narrowed: Known | undefined,
): readonly Step[] => FAMILIES.flatMap((family) => familySteps(printer, schema, family, value, narrowed));

/** Each type with its own limits, where conditions say them all. */
function limitsByType(
  printer: Printer,
  schema: SchemaObject,
  types: readonly JsonType[],
  value: string,
): Condition | undefined {
  const conditions = types
    .filter((type) => !(type === "integer" && types.includes("number")))
    .map((type) => {
      const family = narrowing([type]);
      const limits =
        family !== undefined && speaksOf(schema, family)
          ? onlyConditions(stepsOf(printer, schema, family, value))
          : all([]);
      return limits === undefined ? undefined : all([isOfType(printer, type, value), limits]);
    });
  const known = conditions.filter((condition) => condition !== undefined);
  return known.length === conditions.length ? any(known) : undefined;
}

// Keywords of one type

function familySteps(
  printer: Printer,
  schema: SchemaObject,
  family: Family,
  value: string,
  narrowed: Known | undefined,
): readonly Step[] {
  const { types } = schema;
  const possible =
    types === undefined || types.some((type) => type === family || (type === "integer" && family === "number"));
  if (!possible || !speaksOf(schema, family) || (narrowed !== undefined && narrowed !== family)) return [];
  const steps = stepsOf(printer, schema, family, value);
  return narrowed === family ? steps : guarded(isOfFamily(printer, family, value), steps);
}

function stepsOf(printer: Printer, schema: SchemaObject, family: Family, value: string): readonly Step[] {
  switch (family) {
    case "object":
      return objectSteps(printer, schema, value);
    case "array":
      return arraySteps(printer, schema, value);
    case "string":
      return stringSteps(printer, schema, value);
    case "number":
      return numberSteps(printer, schema, value);
  }
}

export const isOfFamily = (printer: Printer, family: Family, value: string): Condition =>
  family === "number" ? compare(`typeof ${value}`, "===", '"number"') : isOfType(printer, family, value);

function stringSteps(
  printer: Printer,
  { minLength, maxLength, pattern }: SchemaObject,
  value: string,
): readonly Step[] {
  const length = () => `${helper(printer, "codePoints")}(${value})`;
  return [
    ...(minLength === undefined || minLength === 0
      ? []
      : [holds(minLength === 1 ? compare(value, "!==", '""') : compare(length(), ">=", number(minLength)))]),
    ...(maxLength === undefined
      ? []
      : [holds(maxLength === 0 ? compare(value, "===", '""') : compare(length(), "<=", number(maxLength)))]),
    ...(pattern === undefined ? [] : [holds(call(`${printer.names.pattern(pattern)}.test(${value})`))]),
  ];
}

function numberSteps(printer: Printer, schema: SchemaObject, value: string): readonly Step[] {
  const bounds = [
    ["minimum", ">="],
    ["exclusiveMinimum", ">"],
    ["maximum", "<="],
    ["exclusiveMaximum", "<"],
  ] as const;
  return [
    ...bounds.flatMap(([keyword, operator]) => {
      const bound = schema[keyword];
      return bound === undefined ? [] : [holds(compare(value, operator, number(bound)))];
    }),
    ...(schema.multipleOf === undefined
      ? []
      : [holds(call(`${helper(printer, "isMultipleOf")}(${value}, ${number(schema.multipleOf)})`))]),
  ];
}

function arraySteps(printer: Printer, schema: SchemaObject, value: string): readonly Step[] {
  const { prefixItems = [], items, contains } = schema;
  return [
    ...(schema.minItems === undefined ? [] : [holds(compare(`${value}.length`, ">=", number(schema.minItems)))]),
    ...(schema.maxItems === undefined ? [] : [holds(compare(`${value}.length`, "<=", number(schema.maxItems)))]),
    ...prefixItems.flatMap((item, index) =>
      guarded(
        compare(`${value}.length`, ">", number(index)),
        printer.steps(item, `${value}[${number(index)}]`, undefined),
      ),
    ),
    ...itemSteps(printer, items ?? true, prefixItems.length, value),
    ...(contains === undefined ? [] : containsSteps(printer, contains, value)),
    ...(schema.uniqueItems ? [holds(call(`${helper(printer, "isUnique")}(${value})`))] : []),
  ];
}

function itemSteps(printer: Printer, items: Schema, start: number, value: string): readonly Step[] {
  const item = printer.names.local("item");
  const steps = printer.steps(items, item, undefined);
  if (steps.some(refusesAll)) return [holds(compare(`${value}.length`, "<=", number(start)))];
  if (steps.length === 0) return [];
  return [
    {
      code: `for (const ${item} of ${start === 0 ? value : `${value}.slice(${number(start)})`}) {\n${indent(statements(steps))}}\n`,
    },
  ];
}

function containsSteps(
  printer: Printer,
  { schema, min, max }: NonNullable<SchemaObject["contains"]>,
  value: string,
): readonly Step[] {
  if (min === 0 && max === undefined) return [];
  const item = printer.names.local("item");
  const test = printCondition(printer.test(schema, item));
  const fits = `(${parameter(item, test)}) => ${test}`;
  if (min === 1 && max === undefined) return [holds(call(`${value}.some(${fits})`))];
  const count = `${value}.filter(${fits}).length`;
  return [
    ...(min === 0 ? [] : [holds(compare(count, ">=", number(min)))]),
    ...(max === undefined ? [] : [holds(compare(count, "<=", number(max)))]),
  ];
}
