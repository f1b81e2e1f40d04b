/** What a method of a component returned, read as the contract says: a code, a number that may be a code, a text, a text of JSON. */
import type { RangeDescriptor, ReturnsDescriptor } from "./component-descriptors.js";
import { numberOf } from "./host.js";

export type Returned =
  | { readonly kind: "done" }
  /** To be held against the replies. `code`: it may be this code as well. */
  | { readonly kind: "value"; readonly value: unknown; readonly code?: string }
  /** There is nothing to tell, in the form that the contract has for it. */
  | { readonly kind: "nothing"; readonly data: "" | readonly [] }
  /** A code, or the text by which the component says that it failed and not why. */
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "broken"; readonly message: string };

export function readReturned(returns: ReturnsDescriptor, value: unknown): Returned {
  switch (returns.form) {
    case "code": {
      const code = numberOf(value);
      if (code === undefined) return { kind: "broken", message: "must be a code, which is a number" };
      return returns.success.includes(code) ? { kind: "done" } : { kind: "refused", code: String(code) };
    }
    case "number": {
      const number = numberOf(value);
      if (number === undefined) return { kind: "broken", message: "must be a number" };
      if (isIn(returns.codes, number)) return { kind: "refused", code: String(number) };
      const isDoubtful = returns.ambiguous !== undefined && isIn(returns.ambiguous, number);
      return { kind: "value", value: number, ...(isDoubtful ? { code: String(number) } : {}) };
    }
    case "text": {
      const text = textOf(value);
      if (text === undefined) return { kind: "broken", message: "must be a text" };
      if (returns.failure?.includes(text)) return { kind: "refused", code: text };
      return returns.nothing?.includes(text) ? { kind: "nothing", data: "" } : { kind: "value", value: text };
    }
    case "json":
      return readJson(returns, value);
  }
}

function readJson(returns: Extract<ReturnsDescriptor, { form: "json" }>, value: unknown): Returned {
  // A bridge may have parsed it already.
  if (typeof value === "object" && value !== null) return { kind: "value", value };
  const text = textOf(value)?.trim();
  if (text === undefined) return { kind: "broken", message: "must be a text of JSON" };
  if (returns.failure?.includes(text)) return { kind: "refused", code: text };
  if (returns.emptyList?.includes(text)) return { kind: "nothing", data: [] };
  try {
    return { kind: "value", value: JSON.parse(text) };
  } catch {
    return { kind: "broken", message: "must be a text of JSON, and cannot be parsed" };
  }
}

/** An empty text of COM may reach a script as null. */
function textOf(value: unknown): string | undefined {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : typeof value === "string" ? value : undefined;
}

const isIn = ({ from = -Infinity, to = Infinity }: RangeDescriptor, number: number): boolean =>
  number >= from && number <= to;
