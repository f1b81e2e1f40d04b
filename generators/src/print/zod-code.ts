/** The pieces zod code is made of. */
import type { Lookup } from "../model/lookup.js";
import type { NamedSchema, Schema } from "../model/schema.js";
import { type Condition, printCondition } from "./condition.js";
import { type FunctionNames, parameter } from "./names-in-function.js";
import type { PredicatePrinter } from "./predicate.js";
import { typeBeside } from "./references.js";
import { braced, literal } from "./text.js";
import { printType } from "./types.js";

export interface ZodPrinting {
  readonly lookup: Lookup;
  /** The schema that is being printed. */
  readonly owner: NamedSchema;
  readonly names: FunctionNames;
  readonly predicates: PredicatePrinter;
  readonly schema: (schema: Schema) => ZodCode;
}

export interface ZodCode {
  readonly text: string;
  /** Of a schema that is nothing but checks: more can be added. */
  readonly checks?: readonly string[];
  /** Names a schema that may be declared later, so it must be read late. */
  readonly late?: true;
}

export const helper = ({ names }: Pick<ZodPrinting, "names">, name: string): string =>
  names.use("@trunkline/runtime/checks", name);

/** Zod hands these on as they came, so that checks may follow; nor would a fast path help them. */
export const isScalarCode = (code: string): boolean =>
  /^z\.(string|number|boolean|null|enum|literal|unknown|never)\(/.test(code);

/** What a schema is as a type, asked for only where zod cannot tell: at each level it would be all the levels below once more. */
export type TypeCode = () => string;

export const typeCode =
  (schema: Schema, { lookup, owner }: Pick<ZodPrinting, "lookup" | "owner">): TypeCode =>
  () =>
    printType(schema, lookup, (name) => typeBeside(name, owner.name, lookup));

/** `z.custom<types.Call>().check(also(() => Base), holds(…))`: every check sees the value as it came. */
export const custom = (type: TypeCode, checks: readonly string[]): ZodCode => ({
  text: `z.custom<${type()}>()${checked(checks)}`,
  checks,
});

/** `.check(maxLength(24), holds(…))` */
export const checked = (checks: readonly string[]): string =>
  checks.length === 0 ? "" : `.check${braced("(", checks, ")")}`;

/** `also(() => Base)`, `also(() => …, (value) => …)`; the checks of a schema that is nothing else stand for it. */
export function alsoChecks(code: ZodCode, printing: ZodPrinting, when?: Condition): readonly string[] {
  if (when === undefined && code.checks !== undefined) return code.checks;
  return [`${helper(printing, "also")}(() => ${code.text}${when === undefined ? "" : `, ${arrow(when)}`})`];
}

/** `holds((value: unknown) => …, "must not hold an item twice")` */
export const holdsCheck = (schema: Schema, message: string, printing: ZodPrinting): string =>
  `${helper(printing, "holds")}(${arrow(printing.predicates.test(schema, "value"))}, ${literal(message)})`;

/** `z.lazy(() => Call)` where a getter cannot stand. */
export const lazily = ({ text, late }: ZodCode): string => (late ? `z.lazy(() => ${text})` : text);

/** `isObject`, `(value: unknown) => …` */
export function arrow(condition: Condition): string {
  const code = printCondition(condition);
  return /^\w+(?=\(value\)$)/.exec(code)?.[0] ?? `(${parameter("value", code)}: unknown) => ${code}`;
}
