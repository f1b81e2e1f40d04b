/** Data of the model -> an object literal over several lines. Undefined members are left out; code stands as it is. */
import type { JsonValue } from "../model/schema.js";
import { braced, key, literal } from "./text.js";

/** Code of ours among data, such as the name of a predicate. A class, so that no data of a document can look like it. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Value = JsonValue | Code | undefined | readonly Value[] | { readonly [name: string]: Value };

export function printValue(value: Value): string {
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || value === null) return literal(value);
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return braced("[", value.map(printValue), "]");
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return braced(
    "{",
    members.map(([name, member]) => {
      const isShorthand = member instanceof Code && member.text === name;
      return isShorthand ? name : `${key(name)}: ${printValue(member)}`;
    }),
    "}",
  );
}
