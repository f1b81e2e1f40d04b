/** One of every type and form that a member might not take. */
import type { Json } from "./contract.js";

export const strangeValues: readonly (readonly [what: string, value: Json])[] = [
  ["null", null],
  ["true", true],
  ["text", "strange ~"],
  ["no text", ""],
  ["a text of digits", "7"],
  ["a whole number", 7],
  ["a large number", 99_999],
  ["a fraction", 1.5],
  ["a list", [{}]],
  ["an empty list", []],
  ["an object", { strange: true }],
];
