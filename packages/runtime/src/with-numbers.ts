/**
 * Numbers that a bridge in place of a component spells as texts. A component has numbers there, and what its methods return and its properties hold is read
 * with the same lenience; the predicate of the event decides which texts are meant, and the fewest are taken for numbers.
 */
import type { EventDescriptor } from "./component-descriptors.js";
import { numberOf } from "./host.js";
import { isObject, type JsonObject } from "./shapes.js";

/** More texts of digits than that are not tried: each doubles the work. */
const MOST_TEXTS = 10;

/** Undefined where it does not fit even so. `names`: of the members that were texts. */
export function withNumbers(
  payload: unknown,
  { fits, shape }: Pick<EventDescriptor, "fits" | "shape">,
): { readonly payload: JsonObject; readonly names: readonly string[] } | undefined {
  if (!isObject(payload)) return undefined;
  // What the contract takes in several forms needs no help.
  const texts = Object.entries(payload).flatMap(([name, value]) => {
    const number =
      typeof value === "string" && shape.members?.[name]?.canonical === undefined ? numberOf(value) : undefined;
    return number === undefined ? [] : [[name, number] as const];
  });
  if (texts.length === 0 || texts.length > MOST_TEXTS) return undefined;
  for (const chosen of choices(texts)) {
    const changed = { ...payload, ...Object.fromEntries(chosen) };
    if (fits(changed)) return { payload: changed, names: chosen.map(([name]) => name) };
  }
  return undefined;
}

/** Every choice of one or more, the smallest first. */
function choices<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const all = Array.from({ length: 2 ** items.length - 1 }, (_, index) =>
    items.filter((_item, place) => ((index + 1) >> place) & 1),
  );
  return all.sort((one, other) => one.length - other.length);
}
