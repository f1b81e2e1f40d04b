/**
 * What generated predicates call where JSON Schema means something else than JavaScript's own operators: length in characters, equality
 * by content, decimal multiples. None of it throws on any value.
 */

export type JsonObject = { readonly [name: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
/** JSON Schema's integer: `1.0` and `1e300` are integers, whatever JavaScript can count exactly. */
export const isInteger = (value: unknown): value is number => Number.isInteger(value);

/** The length of a text in characters; an emoji is one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      count--;
      index++;
    }
  }
  return count;
}

/** Equal by content: the order of members does not matter, `1` and `true` differ. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isArray(one))
    return isArray(other) && one.length === other.length && one.every((item, index) => deepEqual(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && deepEqual(one[name], other[name]))
  );
}

/** No two items are equal by content. Linear, so that a long list from outside costs no more than its length. */
export function isUnique(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  const texts = new Set<string>();
  for (const item of items) {
    if (typeof item !== "object" || item === null) seen.add(item);
    else texts.add(contentText(item));
  }
  return seen.size + texts.size === items.length;
}

/** The same text for the same content. */
function contentText(value: unknown): string {
  if (isArray(value)) return `[${value.map(contentText).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${contentText(value[name])}`).join()}}`;
}

/** Whether a number is a multiple as written in decimal: `0.3` of `0.1` is, which the division of their binary forms denies. */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = decimal(value);
  const [divisorDigits, divisorExponent] = decimal(divisor);
  const scale = Math.min(exponent, divisorExponent);
  return (digits * 10n ** BigInt(exponent - scale)) % (divisorDigits * 10n ** BigInt(divisorExponent - scale)) === 0n;
}

/** `12.5` -> 125 and -1. */
function decimal(value: number): readonly [bigint, number] {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}

/** `oneOf`: not two, not none. */
export function exactlyOne(...fits: readonly boolean[]): boolean {
  let count = 0;
  for (const one of fits) if (one) count++;
  return count === 1;
}
