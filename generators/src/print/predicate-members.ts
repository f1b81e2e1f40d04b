/** What a predicate checks of an object and its members. */
import { type Lookup, subschemas } from "../model/lookup.js";
import type { Property, Schema, SchemaObject } from "../model/schema.js";
import { all, any, type Condition, call, compare, FALSE, not } from "./condition.js";
import { mentions, setOf } from "./names-in-function.js";
import {
  block,
  guarded,
  holds,
  onlyConditions,
  type Printer,
  refusesAll,
  type Step,
  statements,
} from "./predicate-steps.js";
import { indent, literal, member, number } from "./text.js";

/** The members every object has without owning them, so that reading one proves nothing. */
export const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether it is worth trying to say it in one condition. */
export const isSmall = (schema: Schema): boolean => left(schema, 6) >= 0;

/** How many more schemas there may be, this and those inside of it taken off; no further than it takes to know. */
function left(schema: Schema, most: number): number {
  let rest = most - 1;
  if (typeof schema === "boolean") return rest;
  for (const inner of subschemas(schema)) {
    if (rest < 0) break;
    rest = left(inner, rest);
  }
  return rest;
}

export function objectSteps(printer: Printer, schema: SchemaObject, value: string): readonly Step[] {
  const properties = schema.properties ?? [];
  const unnamed = (schema.required ?? []).filter((name) => !properties.some((property) => property.name === name));
  const count = `Object.keys(${value}).length`;
  return [
    ...(schema.minProperties === undefined ? [] : [holds(compare(count, ">=", number(schema.minProperties)))]),
    ...(schema.maxProperties === undefined ? [] : [holds(compare(count, "<=", number(schema.maxProperties)))]),
    ...unnamed.map((name) => holds(isPresent(value, name))),
    ...properties.flatMap((property) => memberSteps(printer, property, value)),
    ...otherMemberSteps(printer, schema, value),
    ...(schema.dependentRequired ?? []).map(({ name, required }) =>
      holds(any([not(isPresent(value, name)), all(required.map((other) => isPresent(value, other)))])),
    ),
    ...(schema.dependentSchemas ?? []).flatMap((entry) =>
      guarded(isPresent(value, entry.name), printer.steps(entry.schema, value, "object")),
    ),
  ];
}

/** Never one condition alone, so none is tried on. */
const isNullable = (schema: Schema): boolean =>
  typeof schema === "object" &&
  schema.types !== undefined &&
  schema.types.length > 1 &&
  schema.types.includes("null") &&
  schema.enum === undefined &&
  schema.const === undefined;

/** JSON has no `undefined`, so a member that is undefined is absent. */
export function isPresent(value: string, name: string): Condition {
  return INHERITED.has(name)
    ? call(`Object.hasOwn(${value}, ${literal(name)})`)
    : compare(member(value, name), "!==", "undefined");
}

/** `if (value.state !== undefined && !isCallState(value.state)) return false;` */
function memberSteps(printer: Printer, { name, schema, required }: Property, value: string): readonly Step[] {
  const path = member(value, name);
  const present = isPresent(value, name);
  const short = printer.names.attempt(() => {
    if (!isSmall(schema) || isNullable(schema)) return undefined;
    const condition = onlyConditions(printer.steps(schema, path, undefined));
    return condition?.kind === "atom" || condition?.parts.length === 0 ? condition : undefined;
  });
  if (short !== undefined) {
    if (!required) return [holds(any([not(present), short]))];
    return [holds(refusesUndefined(schema, printer.lookup) && !INHERITED.has(name) ? short : all([present, short]))];
  }
  const local = printer.names.local(name);
  const exists = INHERITED.has(name) ? present : compare(local, "!==", "undefined");
  const steps = printer.steps(schema, local, undefined);
  if (steps.some(refusesAll)) return [holds(required ? FALSE : not(present))];
  const missing = refusesUndefined(schema, printer.lookup) ? [] : [holds(exists)];
  const code = required ? statements([...missing, ...steps]) : block(exists, steps);
  return [...(required && INHERITED.has(name) ? [holds(present)] : []), { code: `const ${local} = ${path};\n${code}` }];
}

/** Whether the schema's own test fails for an absent member, so that no further one is needed. */
function refusesUndefined(schema: Schema, lookup: Lookup, depth = 0): boolean {
  if (typeof schema === "boolean") return !schema;
  if (schema.types !== undefined || schema.enum !== undefined || schema.const !== undefined) return true;
  return (
    schema.reference !== undefined &&
    depth < 8 &&
    refusesUndefined(lookup.schemaOf(schema.reference), lookup, depth + 1)
  );
}

/** Members by pattern, members without a description, and what names may be. */
function otherMemberSteps(printer: Printer, schema: SchemaObject, value: string): readonly Step[] {
  const { patternProperties = [], additionalProperties = true, propertyNames = true } = schema;
  if (patternProperties.length === 0 && additionalProperties === true && propertyNames === true) return [];
  const name = printer.names.local("name");
  const item = `${value}[${name}]`;
  const matches = (pattern: string): Condition => call(`${printer.names.pattern(pattern)}.test(${name})`);
  const steps = [
    ...printer.steps(propertyNames, name, "string"),
    ...patternProperties.flatMap((entry) =>
      guarded(matches(entry.pattern), printer.steps(entry.schema, item, undefined)),
    ),
  ];
  const others = printer.steps(additionalProperties, item, undefined);
  const described = () =>
    any([
      isNamed(
        printer,
        (schema.properties ?? []).map((property) => property.name),
        name,
      ),
      ...patternProperties.map((entry) => matches(entry.pattern)),
    ]);
  return eachName(name, value, others.length === 0 ? steps : [...steps, ...guarded(not(described()), others)]);
}

export function eachName(name: string, value: string, steps: readonly Step[]): readonly Step[] {
  const code = statements(steps);
  if (code === "" || mentions(code, name))
    return code === "" ? [] : [{ code: `for (const ${name} of Object.keys(${value})) {\n${indent(code)}}\n` }];
  return guarded(compare(`Object.keys(${value}).length`, ">", "0"), steps);
}

/** `name === "a" || name === "b"` */
export function isNamed(printer: Pick<Printer, "names">, names: readonly string[], name: string): Condition {
  if (names.length > 5) return call(`${printer.names.constant("values", setOf(names))}.has(${name})`);
  return any(names.map((one) => compare(name, "===", literal(one))));
}
