import { expect, it } from "vitest";
import { checkSyntax } from "../src/check-syntax.js";

const check = (text: string) => checkSyntax(new Map([["types.ts", text]]));

it("takes what printers print", () => {
  const text = `// Generated from "a". Do not edit.
import { type Outcome } from "@trunkline/runtime";
/** Text of a document: "quoted, \`ticked\`, (open. */
export interface Call { readonly "call-id"?: \`\` & {}; }`;
  check(text.replace("``", "string"));
  check('export const a = { b: -1.5e+21, c: ["\\"", /* " */ "x"], d: (v: unknown) => !(v as string) };\n');
  check("export type Pair = readonly [string?, number?];\n");
  check("export const b = (value: unknown): value is string =>\n  f(value) && value !== null;\n");
});

it.each([
  ["a string that runs over its line", 'const a = "b\nc";', "begins with"],
  ["a string that ended early", 'const a = "b" leak;', "behind another"],
  ["two strings side by side", 'const a = ["b" "c"];', "behind another"],
  ["a comment that ended early", "/** a */ b `c` */", "begins with"],
  ["a comment without an end", "/** a", "begins with"],
  ["a template", "const a = `b`;", "begins with"],
  ["a regular expression", "const a = /b/;", "begins with"],
  ["a letter of no name", "const é = 1;", "begins with"],
  ["a line end that only parsers see", "const a = 1\u2028;\nconst b = \u202e;", "begins with"],
  ["a bracket without its other", "f({ a: [1 });", "closes"],
  ["a bracket that stays open", "f({", "is not closed"],
  ["a value that is not there", "const a =\n;", "a value is missing"],
  ["a member without a value", "const a = { b: };", "a value is missing"],
])("refuses %s, and says where", (_, text, message) => {
  expect(() => check(`\n${text}`)).toThrow(new RegExp(`mistake of the generator: types\\.ts:\\d+ .*${message}`));
});
