import { Unsendable } from "./parameters.js";

/** Throws `Unsendable` for what JSON cannot hold. */
export function json(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    throw new Unsendable("cannot be written as JSON");
  }
  if (text === undefined) throw new Unsendable("cannot be written as JSON");
  return text;
}
