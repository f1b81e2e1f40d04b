/** What one printed function needs around it: local names that shadow nothing, constants that are made once, and imports. */

import type { JsonValue } from "../model/schema.js";
import type { Declaration, Use } from "./declaration.js";
import { isPlainName, isReserved, literal, pattern } from "./text.js";

export interface FunctionNames {
  /** A name not yet taken in this function, close to the wanted one. */
  readonly local: (wanted: string) => string;
  /** A regular expression, compiled once. */
  readonly pattern: (source: string) => string;
  /** A constant value, made once: `values1OfCall`, or with a type `equal1OfCall: unknown`. */
  readonly constant: (word: string, code: string, type?: string) => string;
  /** A function of its own beside this one. */
  readonly helper: (print: (name: string) => string) => string;
  /** Another name of this output or of a package. */
  readonly use: (from: string, name: string) => string;
  /** Prints something that may turn out not to suit: then nothing of it is left behind. */
  readonly attempt: <Printed>(print: () => Printed | undefined) => Printed | undefined;
  /** The function with what must stand before it. What was asked for and then did not stand in the code is left out. */
  readonly finish: (code: string) => Pick<Declaration, "code" | "uses">;
}

const GLOBALS = new Set([
  "Array",
  "Infinity",
  "JSON",
  "Map",
  "NaN",
  "Number",
  "Object",
  "RegExp",
  "Set",
  "String",
  "value",
  "z",
  "types",
]);
/** Names this generator gives to what stands outside of the function. */
const OURS = /^(is[A-Z_$]|(pattern|values|option|equal)\d)/;
const HELPERS =
  /^(codePoints|deepEqual|exactlyOne|also|tagged|holds|members|eachMember|eachItem|fresh|integer|minLength|maxLength|multipleOf)$/;

/** `owner` ends every name outside of the function, so two functions of a module never clash: `pattern1OfCall`. */
export function namesInFunction(owner: string): FunctionNames {
  let taken = new Set<string>();
  let outside = new Map<string, string>();
  let counts = new Map<string, number>();
  let uses = new Map<string, Use>();
  let before: readonly { readonly name: string; readonly code: string }[] = [];

  const number = (word: string) => {
    const next = (counts.get(word) ?? 0) + 1;
    counts.set(word, next);
    return `${word}${next}Of${owner}`;
  };
  const constant = (word: string, code: string, type?: string) => {
    const known = outside.get(code);
    if (known !== undefined) return known;
    const name = number(word);
    outside.set(code, name);
    before = [...before, { name, code: `const ${name}${type === undefined ? "" : `: ${type}`} = ${code};\n` }];
    return name;
  };
  return {
    local(wanted) {
      const close = wanted.replace(/[^A-Za-z0-9_$]+([A-Za-z0-9]?)/g, (_, next: string) => next.toUpperCase());
      const usable =
        isPlainName(close) && !isReserved(close) && !GLOBALS.has(close) && !OURS.test(close) && !HELPERS.test(close);
      const base = usable ? close : "member";
      let name = base;
      for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
      taken.add(name);
      return name;
    },
    pattern: (source) => constant("pattern", pattern(source)),
    constant,
    helper(print) {
      const name = number("option");
      const code = print(name);
      before = [...before, { name, code: `${code}\n` }];
      return name;
    },
    use(from, name) {
      uses.set(`${from} ${name}`, { from, name });
      return name;
    },
    attempt(print) {
      const kept = [new Set(taken), new Map(outside), new Map(counts), new Map(uses), before] as const;
      const printed = print();
      if (printed === undefined) [taken, outside, counts, uses, before] = kept;
      return printed;
    },
    finish(code) {
      let whole = code;
      // From the last to the first: each may need only what stands before it.
      for (const one of [...before].reverse()) if (mentions(whole, one.name)) whole = one.code + whole;
      return { code: whole, uses: [...uses.values()].filter(({ name }) => name === "*" || mentions(whole, name)) };
    },
  };
}

export const mentions = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(code);

/** `new Set<unknown>(["a", "b"])` */
export const setOf = (values: readonly JsonValue[]): string => `new Set<unknown>(${literal(values)})`;
