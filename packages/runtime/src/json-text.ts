import { Unsendable } from "./unsendable.js";

/** Throws `Unsendable` for what JSON cannot hold. */
export function json(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    // Every engine names it, in words of its own.
    const isBigint = error instanceof TypeError && error.message.includes("BigInt");
    throw new Unsendable(
      isBigint ? "holds a bigint, which JSON cannot: give a number or a text" : "cannot be written as JSON",
    );
  }
  if (text === undefined) throw new Unsendable("cannot be written as JSON");
  return text;
}
