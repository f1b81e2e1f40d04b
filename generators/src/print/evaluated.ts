/**
 * Which members or items the keywords beside `unevaluatedProperties` and `unevaluatedItems` have looked at: a condition on one name or
 * index. Where it depends on which branches fit, those are tested once, before the loop.
 */
import type { Lookup } from "../model/lookup.js";
import type { Schema, SchemaObject } from "../model/schema.js";
import { all, any, type Condition, call, compare, FALSE, isFalse, not, printCondition, TRUE } from "./condition.js";
import type { FunctionNames } from "./names-in-function.js";
import { isNamed } from "./predicate-members.js";
import type { Printer } from "./predicate-steps.js";
import { literal, number } from "./text.js";

export interface Evaluated {
  readonly condition: Condition;
  /** Statements that come before the loop. */
  readonly before: string;
}

type Loose<Value> = { readonly [Key in keyof Value]: Value[Key] | undefined };
type Printing = Pick<Printer, "test"> & { readonly names: FunctionNames; readonly lookup: Lookup };

export function evaluatedMember(
  printer: Printing,
  schema: Loose<SchemaObject>,
  value: string,
  name: string,
): Evaluated {
  return evaluated(printer, schema, value, "object", (one) => {
    if (one.additionalProperties !== undefined || one.unevaluatedProperties !== undefined) return TRUE;
    const names = (one.properties ?? []).map((property) => property.name);
    const patterns = (one.patternProperties ?? []).map((entry) =>
      call(`${printer.names.pattern(entry.pattern)}.test(${name})`),
    );
    return any([isNamed(printer, names, name), ...patterns]);
  });
}

export function evaluatedItem(printer: Printing, schema: Loose<SchemaObject>, value: string, index: string): Evaluated {
  return evaluated(printer, schema, value, "array", (one) => {
    if (one.items !== undefined || one.unevaluatedItems !== undefined) return TRUE;
    const places = one.prefixItems === undefined ? FALSE : compare(index, "<", number(one.prefixItems.length));
    return any([places, one.contains === undefined ? FALSE : printer.test(one.contains.schema, `${value}[${index}]`)]);
  });
}

function evaluated(
  printer: Printing,
  schema: Loose<SchemaObject>,
  value: string,
  family: "object" | "array",
  own: (schema: Loose<SchemaObject>) => Condition,
): Evaluated {
  let before = "";
  const seen = new Set<string>();

  /** What a branch looks at counts only where the branch fits. */
  function where(fits: Schema | Condition, looked: Condition): Condition {
    if (isFalse(looked)) return FALSE;
    const test = typeof fits === "object" && "kind" in fits ? fits : printer.test(fits, value);
    if (test.kind !== "atom" || /^\w+$/.test(test.yes)) return all([test, looked]);
    const local = printer.names.local("fits");
    before += `const ${local} = ${printCondition(test)};\n`;
    return all([call(local), looked]);
  }

  function look(inner: Schema | Loose<SchemaObject>): Condition {
    if (typeof inner === "boolean") return FALSE;
    const { reference, conditional } = inner;
    const branches = [...(inner.anyOf ?? []), ...(inner.oneOf ?? [])];
    // Of a list they say nothing, although it owns a member called `length`.
    const dependent = family === "object" ? (inner.dependentSchemas ?? []) : [];
    return any([
      own(inner),
      reference === undefined ? FALSE : follow(reference),
      ...(inner.allOf ?? []).map(look),
      ...branches.map((branch) => where(branch, look(branch))),
      ...dependent.map((entry) => where(present(value, entry.name), look(entry.schema))),
      ...(conditional === undefined ? [] : alternatives(conditional)),
    ]);
  }

  function alternatives(conditional: NonNullable<SchemaObject["conditional"]>): readonly Condition[] {
    const fits = any([look(conditional.if), look(conditional.then ?? true)]);
    const otherwise = look(conditional.else ?? true);
    return [
      where(conditional.if, fits),
      isFalse(otherwise) ? FALSE : where(not(printer.test(conditional.if, value)), otherwise),
    ];
  }

  /** A schema that leads to itself at the same place looks at nothing more the second time. */
  function follow(reference: string): Condition {
    if (seen.has(reference)) return FALSE;
    seen.add(reference);
    const looked = look(printer.lookup.schemaOf(reference));
    seen.delete(reference);
    return looked;
  }

  const condition = look(schema);
  return { condition, before };
}

const present = (value: string, name: string): Condition => call(`Object.hasOwn(${value}, ${literal(name)})`);
