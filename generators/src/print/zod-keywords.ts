/** What a schema's own keywords say, as zod code: its types, listed values and limits. */
import type { JsonType, Property, Schema, SchemaObject } from "../model/schema.js";
import { FAMILIES, type Family, isScalar, listedValues, onlyFamily, speaksOf } from "../model/types-of.js";
import { all, any, type Condition, call, compare, isTrue, not, printCondition } from "./condition.js";
import { INHERITED, isNamed, isPresent } from "./predicate-members.js";
import { braced, indent, key, literal, number, pattern } from "./text.js";
import {
  alsoChecks,
  checked,
  custom,
  helper,
  holdsCheck,
  lazily,
  type TypeCode,
  typeCode,
  type ZodCode,
  type ZodPrinting,
} from "./zod-code.js";

export interface OwnCode {
  readonly structure?: ZodCode;
  readonly checks: readonly string[];
}

/** `type`: what the whole schema is, where zod cannot tell. */
export function ownCode(schema: SchemaObject, type: TypeCode, printing: ZodPrinting): OwnCode {
  const listed = listedValues(schema);
  if (listed !== undefined) {
    const limits = FAMILIES.filter((family) => speaksOf(schema, family)).map((family) =>
      holdsCheck(onlyFamily(schema, family), "does not keep to the limits of the contract", printing),
    );
    if (listed.every(isScalar)) return { structure: { text: listCode(listed.filter(isScalar)) }, checks: limits };
    return { checks: [contentCheck(schema, printing), ...limits] };
  }
  if (schema.types !== undefined) return { structure: typesCode(schema, schema.types, type, printing), checks: [] };
  return { checks: FAMILIES.flatMap((family) => untypedChecks(schema, family, printing)) };
}

/** `z.enum(["ringing", "ended"])`, `z.literal([3, "3", null])` */
function listCode(values: readonly (string | number | boolean | null)[]): string {
  const [first] = values;
  if (first === undefined) return "z.never()";
  if (values.length === 1) return `z.literal(${literal(first)})`;
  return `z.${values.every((value) => typeof value === "string") ? "enum" : "literal"}${braced("([", values.map(literal), "])")}`;
}

function contentCheck({ at, enum: values, const: constant, types }: SchemaObject, printing: ZodPrinting): string {
  const only: SchemaObject = {
    at,
    ...(values && { enum: values }),
    ...(constant && { const: constant }),
    ...(types && { types }),
  };
  return holdsCheck(only, "must be one of the values that the contract lists", printing);
}

// Types

/** `z.string()`, `z.union([z.string(), z.number()])` */
function typesCode(schema: SchemaObject, types: readonly JsonType[], type: TypeCode, printing: ZodPrinting): ZodCode {
  const kept = types.filter((one) => !(one === "integer" && types.includes("number")));
  const [first] = kept;
  if (kept.length === 1 && first !== undefined) return ofType(schema, first, type, printing);
  const codes = kept.map((one) =>
    ofType(schema, one, typeCode({ ...onlyOf(schema, one), types: [one] }, printing), printing),
  );
  return { text: `z.union${braced("([", codes.map(lazily), "])")}` };
}

function onlyOf(schema: SchemaObject, type: JsonType): SchemaObject {
  if (type === "null" || type === "boolean") return { at: schema.at };
  return onlyFamily(schema, type === "integer" ? "number" : type);
}

function ofType(schema: SchemaObject, type: JsonType, printed: TypeCode, printing: ZodPrinting): ZodCode {
  switch (type) {
    case "null":
      return { text: "z.null()" };
    case "boolean":
      return { text: "z.boolean()" };
    case "string":
      return { text: `z.string()${stringRest(schema, printing)}` };
    case "integer":
      return { text: `z.number()${numberRest(schema, [helper(printing, "integer")], printing)}` };
    case "number":
      return { text: `z.number()${numberRest(schema, [], printing)}` };
    case "array":
      return arrayCode(schema, printed, printing);
    case "object":
      return objectCode(schema, printed, printing);
  }
}

/** Limits of one type on a value that may have another: they say nothing then. */
function untypedChecks(schema: SchemaObject, family: Family, printing: ZodPrinting): readonly string[] {
  if (!speaksOf(schema, family)) return [];
  const isObject = () => call(`${helper(printing, "isObject")}(value)`);
  const isArray = () => call(`${helper(printing, "isArray")}(value)`);
  switch (family) {
    case "object": {
      const members = nativeMembers(schema);
      return [
        ...(members.length === 0 ? [] : alsoChecks(looseObject(members, printing), printing, isObject())),
        ...objectChecks(schema, printing),
      ];
    }
    case "array": {
      const size = sizeRest(schema, printing);
      return [
        ...(size === "" ? [] : alsoChecks({ text: `z.array(z.unknown())${size}` }, printing, isArray())),
        ...arrayChecks(schema, printing),
      ];
    }
    case "string":
    case "number":
      return alsoChecks(
        ofType(schema, family, () => family, printing),
        printing,
        compare("typeof value", "===", `"${family}"`),
      );
  }
}

// Scalars

/** `.check(maxLength(24)).regex(new RegExp("^a", "u"))` */
function stringRest({ minLength, maxLength, pattern: source }: SchemaObject, printing: ZodPrinting): string {
  const checks = [
    ...(minLength === undefined ? [] : [`${helper(printing, "minLength")}(${number(minLength)})`]),
    ...(maxLength === undefined ? [] : [`${helper(printing, "maxLength")}(${number(maxLength)})`]),
  ];
  return checked(checks) + (source === undefined ? "" : `.regex(${pattern(source)})`);
}

function numberRest(schema: SchemaObject, before: readonly string[], printing: ZodPrinting): string {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  const multiple = multipleOf === undefined ? [] : [`${helper(printing, "multipleOf")}(${number(multipleOf)})`];
  const bounds =
    limit("gte", minimum) + limit("gt", exclusiveMinimum) + limit("lte", maximum) + limit("lt", exclusiveMaximum);
  return checked([...before, ...multiple]) + bounds;
}

const limit = (method: string, bound: number | undefined): string =>
  bound === undefined ? "" : `.${method}(${number(bound)})`;

// Lists

/** `z.array(z.string()).min(1)` */
function arrayCode(schema: SchemaObject, type: TypeCode, printing: ZodPrinting): ZodCode {
  const size = sizeRest(schema, printing);
  if (schema.prefixItems === undefined && schema.contains === undefined && schema.uniqueItems === undefined)
    return { text: `z.array(${lazily(printing.schema(schema.items ?? true))})${size}` };
  return custom(type, [
    ...alsoChecks({ text: `z.array(z.unknown())${size}` }, printing),
    ...arrayChecks(schema, printing),
  ]);
}

/** Zod's own `min` and `max` also compare a member called `length` of what is no list, and throw where that cannot be compared. */
function sizeRest({ minItems, maxItems }: SchemaObject, printing: ZodPrinting): string {
  const check = (operator: ">=" | "<=", word: "least" | "most", count: number | undefined) =>
    count === undefined
      ? []
      : [
          `${helper(printing, "holds")}((value: readonly unknown[]) => value.length ${operator} ${number(count)}, ${literal(`must have at ${word} ${number(count)} items`)})`,
        ];
  return checked([...check(">=", "least", minItems), ...check("<=", "most", maxItems)]);
}

/** All but the size. */
function arrayChecks(
  { at, prefixItems = [], items, contains, uniqueItems }: SchemaObject,
  printing: ZodPrinting,
): readonly string[] {
  const each = (meant: Condition, item: Schema) =>
    `${helper(printing, "eachItem")}(${meaning("index", meant)}, () => ${printing.schema(item).text})`;
  const rest = compare("index", ">=", number(prefixItems.length));
  return [
    ...prefixItems.map((item, index) => each(compare("index", "===", number(index)), item)),
    ...(items === undefined ? [] : [each(prefixItems.length === 0 ? all([]) : rest, items)]),
    ...(contains === undefined
      ? []
      : [holdsCheck({ at, contains }, "does not hold the items that the contract demands", printing)]),
    ...(uniqueItems === undefined ? [] : [holdsCheck({ at, uniqueItems }, "must not hold an item twice", printing)]),
  ];
}

const meaning = (name: string, meant: Condition): string =>
  isTrue(meant) ? "() => true" : `(${name}) => ${printCondition(meant)}`;

// Objects

/** `z.looseObject({ … })`; as checks where members without a name are described, or zod would look at what every object inherits. */
function objectCode(schema: SchemaObject, type: TypeCode, printing: ZodPrinting): ZodCode {
  const structure = looseObject(nativeMembers(schema), printing);
  const checks = objectChecks(schema, printing);
  return checks.length === 0 ? structure : custom(type, [...alsoChecks(structure, printing), ...checks]);
}

const nativeMembers = ({ properties = [] }: SchemaObject): readonly Property[] =>
  properties.filter(({ name }) => !INHERITED.has(name));

const looseObject = (members: readonly Property[], printing: ZodPrinting): ZodCode => ({
  text: `z.looseObject(${braced(
    "{",
    members.map((property) => memberCode(property, printing)),
    "}",
  )})`,
});

/** `state: CallState.exactOptional()`; a getter where the reference points forwards or at itself. */
function memberCode({ name, schema, required }: Property, printing: ZodPrinting): string {
  const { text, late } = printing.schema(schema);
  const value = required ? text : `${text}.exactOptional()`;
  return late ? `get ${key(name)}() {\n${indent(`return ${value};\n`)}}` : `${key(name)}: ${value}`;
}

/** All but the members that zod's own object checks. */
function objectChecks(schema: SchemaObject, printing: ZodPrinting): readonly string[] {
  const {
    at,
    properties = [],
    minProperties,
    maxProperties,
    propertyNames,
    dependentRequired = [],
    dependentSchemas = [],
  } = schema;
  const odd = properties.filter(({ name }) => INHERITED.has(name));
  const native = nativeMembers(schema).map(({ name }) => name);
  const missing = (schema.required ?? []).filter((name) => !native.includes(name));
  const present = (name: string) => all([call(`${helper(printing, "isObject")}(value)`), isPresent("value", name)]);
  return [
    ...(missing.length === 0 ? [] : [`${helper(printing, "members")}(${missing.map(literal).join(", ")})`]),
    ...odd.map(({ name, schema: member }) => eachMember(isNamed(printing, [name], "name"), member, printing)),
    ...otherMemberChecks(schema, printing),
    ...(propertyNames === undefined
      ? []
      : [holdsCheck({ at, propertyNames }, "has a member whose name the contract does not allow", printing)]),
    ...(minProperties === undefined
      ? []
      : [holdsCheck({ at, minProperties }, `must have at least ${minProperties} members`, printing)]),
    ...(maxProperties === undefined
      ? []
      : [holdsCheck({ at, maxProperties }, `must have at most ${maxProperties} members`, printing)]),
    ...dependentRequired.map((entry) =>
      holdsCheck(
        { at, dependentRequired: [entry] },
        `must have ${entry.required.join(", ")} where it has ${entry.name}`,
        printing,
      ),
    ),
    ...dependentSchemas.flatMap(({ name, schema: dependent }) =>
      alsoChecks(printing.schema(dependent), printing, present(name)),
    ),
  ];
}

const eachMember = (meant: Condition, schema: Schema, printing: ZodPrinting): string =>
  `${helper(printing, "eachMember")}(${meaning("name", meant)}, () => ${printing.schema(schema).text})`;

function otherMemberChecks(schema: SchemaObject, printing: ZodPrinting): readonly string[] {
  const { properties = [], patternProperties = [], additionalProperties = true } = schema;
  const matches = (source: string) => call(`${printing.names.pattern(source)}.test(name)`);
  const checks = patternProperties.map((entry) => eachMember(matches(entry.pattern), entry.schema, printing));
  if (additionalProperties === true) return checks;
  const named = isNamed(
    printing,
    properties.map((property) => property.name),
    "name",
  );
  const described = any([named, ...patternProperties.map((entry) => matches(entry.pattern))]);
  return [...checks, eachMember(not(described), additionalProperties, printing)];
}
