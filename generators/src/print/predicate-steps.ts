/** What a predicate is made of, and how it becomes statements. */
import type { Lookup } from "../model/lookup.js";
import type { Schema } from "../model/schema.js";
import type { Family } from "../model/types-of.js";
import { all, any, type Condition, FALSE, isFalse, isTrue, not, printCondition, printRefusal } from "./condition.js";
import type { FunctionNames } from "./names-in-function.js";
import { indent } from "./text.js";

/** A requirement: a condition, or statements that return false where it is not met. */
export type Step = { readonly condition: Condition } | { readonly code: string };

/** What a value is known to be. A compiler takes it from there: of what is null nothing may be asked that lists have. */
export type Known = Family | "null";

export interface Printer {
  readonly names: FunctionNames;
  readonly lookup: Lookup;
  /** `narrowed`: what earlier statements have made sure of. */
  readonly steps: (schema: Schema, value: string, narrowed: Known | undefined) => readonly Step[];
  readonly test: (schema: Schema, value: string, narrowed?: Known) => Condition;
}

export const helper = (printer: Printer, name: string): string => printer.names.use("@trunkline/runtime/checks", name);
export const holds = (condition: Condition): Step => ({ condition });

/** The steps where a condition is met; nothing is asked where it is not. */
export function guarded(when: Condition, steps: readonly Step[]): readonly Step[] {
  if (steps.length === 0 || isFalse(when)) return [];
  if (isTrue(when)) return steps;
  const conditions = onlyConditions(steps);
  if (conditions !== undefined) return [holds(any([not(when), conditions]))];
  return [{ code: `if (${printCondition(when)}) {\n${indent(statements(steps))}}\n` }];
}

/** Statements of their own where there are several, which read better than one long condition. */
export function block(when: Condition, steps: readonly Step[]): string {
  const code = statements(steps);
  const [first] = guarded(when, steps);
  const isLong = code.split("\n").length > 2;
  return isLong || first === undefined ? `if (${printCondition(when)}) {\n${indent(code)}}\n` : statements([first]);
}

export function onlyConditions(steps: readonly Step[]): Condition | undefined {
  if (steps.some(refusesAll)) return FALSE;
  const conditions = steps.flatMap((step) => ("condition" in step ? [step.condition] : []));
  return conditions.length === steps.length ? all(conditions) : undefined;
}

/** Nothing gets past it, so nothing that stands beside it matters, and a compiler would complain about what stands behind it. */
export const refusesAll = (step: Step): boolean => "condition" in step && isFalse(step.condition);

export const statements = (steps: readonly Step[]): string =>
  (steps.some(refusesAll) ? [holds(FALSE)] : steps)
    .map((step) =>
      "code" in step
        ? step.code
        : isTrue(step.condition)
          ? ""
          : step.condition.kind === "all"
            ? step.condition.parts.map(printRefusal).join("")
            : printRefusal(step.condition),
    )
    .join("");
