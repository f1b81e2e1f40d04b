/**
 * An example of a message, changed in one place: a member left out, or a member of another type. Which of these the contract refuses is not said
 * here: the judge says it, and predicate and zod schema are held to that in both directions.
 */
import { isObject, type Json, type JsonObject } from "./contract.js";
import { strangeValues } from "./strange-values.js";

export interface Changed {
  /** `no /content/callid`; `/content/callid: a list`. */
  readonly what: string;
  readonly payload: JsonObject;
}

/** Every member that the example has, at any depth, left out and in every strange form. The first item of a list stands for its items. */
export function changes(example: JsonObject): Changed[] {
  return places(example, []).flatMap(({ path, inList }) => {
    const pointer = path.map((step) => `/${step}`).join("");
    const forms = strangeValues.map(([what, value]) => ({
      what: `${pointer}: ${what}`,
      payload: changed(example, path, value),
    }));
    return inList ? forms : [{ what: `no ${pointer}`, payload: changed(example, path, undefined) }, ...forms];
  });
}

interface Place {
  readonly path: readonly string[];
  readonly inList: boolean;
}

function places(value: Json, path: readonly string[]): Place[] {
  if (Array.isArray(value)) {
    const [first] = value;
    return first === undefined ? [] : [{ path: [...path, "0"], inList: true }, ...places(first, [...path, "0"])];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    { path: [...path, name], inList: false },
    ...places(member, [...path, name]),
  ]);
}

function changed(example: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const copy: JsonObject = structuredClone(example);
  const last = path.at(-1) ?? "";
  const owner = path.slice(0, -1).reduce<Json | undefined>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isObject(inner) ? inner[step] : undefined;
  }, copy);
  if (Array.isArray(owner) && value !== undefined) owner[Number(last)] = value;
  else if (isObject(owner) && value === undefined) delete owner[last];
  else if (isObject(owner) && value !== undefined) owner[last] = value;
  return copy;
}
