/**
 * The only way text of a document reaches source. Each sink quotes by the value's own type, never by a declared one, and none can be
 * left: no quoted position becomes code, no comment ends early, a number is a number.
 */
import type { JsonValue } from "../model/schema.js";
import { patternFlags } from "../pattern-flags.js";

const PLAIN = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that are no names in a module of strict code, and globals whose shadowing would surprise. */
const RESERVED = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export extends false " +
    "finally for from function get if implements import in instanceof interface let module namespace never new null number object of package private protected " +
    "public return set static string super switch symbol this throw true try type typeof undefined unknown var void while with yield"
  ).split(" "),
);

/** Characters that end a line for a parser but not for a reader, or that make an editor show another order than the compiler reads. */
const INVISIBLE = /[\u0085\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

export const isPlainName = (name: string): boolean => PLAIN.test(name) && name !== "__proto__";
export const isReserved = (name: string): boolean => RESERVED.has(name);

/** `"text"`, `12`, `[1, null]`, `{ a: 1 }` */
export function literal(value: JsonValue): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return number(value);
    case "boolean":
      return value ? "true" : "false";
  }
  if (value === null) return "null";
  if (isList(value)) return `[${value.map(literal).join(", ")}]`;
  const members = Object.keys(value).map((name) => `${key(name)}: ${literal(value[name] ?? null)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** `24`. A text that stands where a number belongs is refused: no quoting makes a bare position safe. */
export function number(value: number): string {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new TypeError("a finite number was expected");
  return Object.is(value, -0) ? "-0" : String(value);
}

/** `CallState`, checked. */
export function identifier(name: string): string {
  if (!isPlainName(name) || isReserved(name)) throw new TypeError(`${quoted(name)} is no identifier`);
  return name;
}

/** `name`, `"call-id"`; `["__proto__"]`, because the plain key would set the prototype. */
export function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isPlainName(name) ? name : quoted(name);
}

/** `value["name"]`: of a value that nobody has described, some projects' settings take no `value.name`. */
export function member(object: string, name: string): string {
  return `${object}[${quoted(name)}]`;
}

/** `new RegExp("^a", "u")`, compiled here to prove it. */
export function pattern(source: string): string {
  const flags = patternFlags(source);
  if (flags === undefined) throw new SyntaxError("A pattern that is no regular expression was not reported");
  return flags === "" ? `new RegExp(${quoted(source)})` : `new RegExp(${quoted(source)}, "${flags}")`;
}

/**
 * A doc comment with its line end, or nothing where there is nothing to say. An empty text is an empty line between two others. Tags are the
 * printer's own; a document cannot set one.
 */
export function jsDoc(paragraphs: readonly (string | undefined)[], tags: readonly "@deprecated"[] = []): string {
  const said = paragraphs
    .filter((text) => text !== undefined)
    .flatMap((text) => text.split(/\r\n?|[\n\u0085\u2028\u2029]/))
    .map((line) => comment(line).trimEnd());
  const lines = [...said, ...tags].filter((line, at, all) => line !== "" || (all[at - 1] ?? "") !== "");
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return "";
  if (lines.length === 1) return `/** ${lines.join("").trim()} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** Every line one level deeper; literals hold no line ends, so nothing but layout moves. */
export function indent(code: string): string {
  // Printed code ends in a line end and rarely has empty lines, which then stay empty.
  if (code.endsWith("\n") && !code.includes("\n\n") && !code.startsWith("\n"))
    return `  ${code.slice(0, -1).replaceAll("\n", "\n  ")}\n`;
  return code.replace(/^(?=.)/gm, "  ");
}

/** `{ a, b }` on one line where it fits, else a line each. */
export function braced(open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return open + close;
  const pad = open.endsWith("{") ? " " : "";
  const flat = `${open}${pad}${parts.join(", ")}${pad}${close}`;
  return flat.length <= 100 && !flat.includes("\n")
    ? flat
    : `${open}\n${parts.map((part) => `${indent(part)},\n`).join("")}${close}`;
}

/** Nothing that would have to be written otherwise between quotes. */
const PLAIN_TEXT = /^[\w $#%&()*+,./:;=?@[\]^{|}~-]*$/;

function quoted(text: string): string {
  if (PLAIN_TEXT.test(text)) return `"${text}"`;
  return JSON.stringify(text)
    .replaceAll("</", "<\\/")
    .replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** `@` at the start of a line would be a tag, and `@ts-ignore` one that the compiler obeys. Last of all the end of a comment: what goes before may bring one about. */
function comment(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\p{Cc}/gu, " ")
    .replace(/^\s*@/, "\\@")
    .replaceAll("*/", "*\\/");
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
