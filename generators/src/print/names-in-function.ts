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
  /^(annotated|codePoints|deepEqual|exactlyOne|also|tagged|holds|members|eachMember|eachItem|fresh|integer|minLength|maxLength|multipleOf)$/;

/** Whether code beside a constant of this name may mean something else by it; predicates apart, whose names a document gives. */
export const isOfPrinters = (name: string): boolean =>
  isReserved(name) ||
  GLOBALS.has(name) ||
  HELPERS.test(name) ||
  /^(runtime$|shapeOf|(pattern|values|option|equal)\d|is(Array|Integer|MultipleOf|Number|Object|Unique)$)/.test(name);

/** `owner` ends every name outside of the function, so two functions of a module never clash: `pattern1OfCall`. */
export function namesInFunction(owner: string): FunctionNames {
  const taken = new Set<string>();
  const outside = new Map<string, string>();
  const counts = new Map<string, number>();
  const uses = new Map<string, Use>();
  const before: { readonly name: string; readonly code: string }[] = [];
  /** How to take back what was noted, the latest last. A large function makes many attempts, so none copies what is there already. */
  const undo: (() => void)[] = [];

  const number = (word: string) => {
    const last = counts.get(word) ?? 0;
    counts.set(word, last + 1);
    undo.push(() => counts.set(word, last));
    return `${word}${last + 1}Of${owner}`;
  };
  const stand = (name: string, code: string) => {
    before.push({ name, code });
    undo.push(() => before.pop());
  };
  const constant = (word: string, code: string, type?: string) => {
    const known = outside.get(code);
    if (known !== undefined) return known;
    const name = number(word);
    outside.set(code, name);
    undo.push(() => outside.delete(code));
    stand(name, `const ${name}${type === undefined ? "" : `: ${type}`} = ${code};\n`);
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
      undo.push(() => taken.delete(name));
      return name;
    },
    pattern: (source) => constant("pattern", pattern(source)),
    constant,
    helper(print) {
      const name = number("option");
      stand(name, `${print(name)}\n`);
      return name;
    },
    use(from, name) {
      const key = `${from} ${name}`;
      if (uses.has(key)) return name;
      uses.set(key, { from, name });
      undo.push(() => uses.delete(key));
      return name;
    },
    attempt(print) {
      const start = undo.length;
      const printed = print();
      if (printed === undefined) for (const takeBack of undo.splice(start).reverse()) takeBack();
      return printed;
    },
    finish(code) {
      let said = code;
      // From the last to the first: each may need only what stands before it.
      for (const one of [...before].reverse()) if (mentions(said, one.name)) said = one.code + said;
      return { code: said, uses: [...uses.values()].filter(({ name }) => name === "*" || mentions(said, name)) };
    },
  };
}

/** Whether a name stands in code as a word of its own. */
export function mentions(code: string, name: string): boolean {
  const isPart = (character: string | undefined) => character !== undefined && /[\w$]/.test(character);
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1))
    if (!isPart(code[at - 1]) && !isPart(code[at + name.length])) return true;
  return false;
}

/** What a function of one parameter calls it: with a mark where its code does without, because some compilers complain of that. */
export const parameter = (name: string, code: string): string => (mentions(code, name) ? name : `_${name}`);

/** `new Set<unknown>(["a", "b"])` */
export const setOf = (values: readonly JsonValue[]): string => `new Set<unknown>(${literal(values)})`;
