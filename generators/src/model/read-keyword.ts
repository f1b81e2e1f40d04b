/** Reads one keyword of a schema as the type it must have. What has another type is a problem and counts as absent, so nothing wrong reaches a printer. */
import { patternFlags } from "../pattern-flags.js";
import type { Report } from "../problems.js";
import { at, inside, type Place } from "./place.js";
import type { JsonType, JsonValue } from "./schema.js";

export type Node = { readonly [keyword: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: readonly string[] = ["null", "boolean", "integer", "number", "string", "array", "object"];
export const isJsonType = (value: unknown): value is JsonType => typeof value === "string" && TYPES.includes(value);

export function isJson(value: unknown): value is JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isNode(value) && Object.getPrototypeOf(value) !== Date.prototype && Object.values(value).every(isJson);
}

export type Keywords = ReturnType<typeof readKeywords>;

export function readKeywords(node: Node, place: Place, report: Report) {
  function read<Value>(keyword: string, fits: (value: unknown) => value is Value, expected: string): Value | undefined {
    if (!Object.hasOwn(node, keyword)) return undefined;
    const value = node[keyword];
    if (fits(value)) return value;
    report({ code: "invalid-keyword", at: at(inside(place, keyword)), message: `\`${keyword}\` must be ${expected}.` });
    return undefined;
  }
  const text = (keyword: string) => read(keyword, isText, "a text");
  return {
    has: (keyword: string) => Object.hasOwn(node, keyword),
    /** Whether there is any `x-` keyword. */
    extended: Object.keys(node).some((keyword) => keyword.startsWith("x-")),
    read,
    text,
    number: (keyword: string) => read(keyword, isNumber, "a number"),
    positive: (keyword: string) => read(keyword, isPositive, "a number greater than 0"),
    count: (keyword: string) => read(keyword, isCount, "an integer that is not negative"),
    flag: (keyword: string) => read(keyword, isFlag, "true or false"),
    texts: (keyword: string) => read(keyword, isTexts, "a list of texts"),
    json: (keyword: string) => read(keyword, isJson, "a JSON value (a date or an infinite number must be quoted)"),
    jsons: (keyword: string) => read(keyword, isJsons, "a list of JSON values"),
    list: (keyword: string) => read(keyword, isFilledList, "a list with at least one schema"),
    node: (keyword: string) => read(keyword, isNode, "an object"),
    /** One type or a list of them. */
    types(keyword: string): readonly JsonType[] | undefined {
      const value = read(keyword, isTypes, `one of ${TYPES.join(", ")}, or a list of them`);
      return value === undefined ? undefined : typeof value === "string" ? [value] : value;
    },
    /** A text that compiles as a regular expression. */
    pattern(keyword: string): string | undefined {
      const source = text(keyword);
      return source !== undefined && isPattern(source, inside(place, keyword), report) ? source : undefined;
    },
  };
}

export function isPattern(source: string, place: Place, report: Report): boolean {
  if (patternFlags(source) !== undefined) return true;
  report({
    code: "invalid-pattern",
    at: at(place),
    message:
      "This is no regular expression of ECMAScript. Look for what is not closed, and for what other dialects have (`(?i)`, `\\A`, `\\p{Alnum}`).",
  });
  return false;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isPositive = (value: unknown): value is number => isNumber(value) && value > 0;
const isCount = (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isJsons = (value: unknown): value is readonly JsonValue[] => Array.isArray(value) && value.every(isJson);
const isFilledList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;
const isTypes = (value: unknown): value is JsonType | readonly JsonType[] =>
  isJsonType(value) || (Array.isArray(value) && value.length > 0 && value.every(isJsonType));
