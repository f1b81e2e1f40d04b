/**
 * Why a component refused, as far as events and properties tell: it tests in the contract's order before it carries a method out, and its answer is
 * the truth. Nothing is forbidden here, because what is known of its state may be out of date.
 */
import type { AllowedDescriptor } from "./component-descriptors.js";
import type { JsonScalar } from "./descriptors.js";

export interface Known {
  /** That the last event brought. */
  readonly state: JsonScalar | undefined;
  readonly property: (name: string) => unknown;
}

/** Half a sentence for an error's text. `undefined`: no test gives this answer, or all that do would pass by what is known. */
export function whyRefused(tests: readonly AllowedDescriptor[] = [], answer: string, known: Known): string | undefined {
  const told = tests.filter(({ otherwise }) => String(otherwise) === answer).map((test) => tell(test, known));
  return (told.find((one) => one?.sure) ?? told.find((one) => one !== undefined))?.text;
}

function tell(test: AllowedDescriptor, known: Known): { readonly sure: boolean; readonly text: string } | undefined {
  if ("states" in test) {
    const { state } = known;
    if (state !== undefined && test.states.includes(state)) return undefined;
    const rule = `it is allowed in ${test.states.length === 1 ? "state" : "the states"} ${test.states.join(", ")}`;
    return state === undefined
      ? { sure: false, text: rule }
      : { sure: true, text: `${rule}, and the last event told of ${String(state)}` };
  }
  if ("property" in test) {
    const value = known.property(test.property);
    if (value === test.is) return undefined;
    const rule = `${test.property} has to be ${String(test.is)}`;
    return value === undefined ? { sure: false, text: rule } : { sure: true, text: `${rule}, and is not` };
  }
  // A request is checked before it is made.
  return undefined;
}
