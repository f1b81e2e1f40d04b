/** A contract whose every text tries to become code. The output must parse, hold the marker in no identifier, and run without it being called. */
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildAlone } from "../src/conformance/build-alone.js";
import { printModules } from "../src/conformance/load-generated.js";
import { compileErrors } from "./compile-errors.js";
import { generate, temporaryFolder } from "./generate.js";

const MARKER = "leaked";
const payloads = {
  "double quote": `"; ${MARKER}(); "`,
  "single quote": `'; ${MARKER}(); '`,
  backtick: `\`; ${MARKER}(); \``,
  substitution: `\${${MARKER}()}`,
  "end of comment": `*/ ${MARKER}(); /*`,
  "end of comment in pieces": `*\u200e/ ${MARKER}(); /*`,
  "line end": `\n${MARKER}();\n`,
  "carriage return": `\r${MARKER}();\r`,
  "line separator": `\u2028${MARKER}();\u2029`,
  "end of script": `</script><script>${MARKER}()</script>`,
  backslash: `\\"; ${MARKER}(); //\\`,
  "closing brackets": `"}]); ${MARKER}(); ({[("`,
  "compiler directive": `@ts-nocheck\n@ts-ignore ${MARKER}()`,
  prototype: "__proto__",
  "lone surrogate": `\ud800 ${MARKER}()`,
} as const;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/[\ud800-\udfff]/g, "");

/** The text in every place that a schema has for one. */
const hostile = (text: string): unknown => ({
  type: "object",
  title: text,
  description: text,
  $comment: text,
  "x-vendor-term": text,
  "x-source": [text],
  "x-edition": text,
  "x-unknown": [text],
  required: [text],
  properties: Object.fromEntries([
    [text, { type: "string", default: text, examples: [text], format: text, deprecated: true, description: text }],
    [`${text}2`, { enum: [text, 1, `${text}b`], "x-enumDescriptions": { [text]: text } }],
    ["constant", { const: { [text]: [text] } }],
    ["open", { type: "string", "x-extensible-enum": [text], "x-sensitive": "secret" }],
    ["matched", { type: "string", pattern: escaped(text) }],
    [
      "record",
      { type: "object", patternProperties: { [escaped(text)]: { const: text } }, additionalProperties: false },
    ],
    ["list", { type: "array", contains: { const: text }, prefixItems: [{ const: text }] }],
    ["tagged", { $ref: "#/$defs/tagged" }],
  ]),
  dependentRequired: Object.fromEntries([[text, [text, `${text}2`]]]),
  dependentSchemas: Object.fromEntries([[text, { required: [text] }]]),
  not: { required: [`${text}3`] },
  unevaluatedProperties: { type: "string" },
  $defs: Object.fromEntries([
    [
      "tagged",
      {
        oneOf: ["a", "b"].map((name) => ({
          type: "object",
          required: [text],
          properties: Object.fromEntries([[text, { const: text + name }]]),
        })),
      },
    ],
  ]),
});

const folder = temporaryFolder();

describe.each(Object.entries(payloads))("a contract full of: %s", (name, text) => {
  const { lookup, problems } = buildAlone(hostile(text));
  const modules = printModules(lookup);

  it("is read without a problem", () => expect(problems).toEqual([]));

  it("gives code that compiles, with the text in no identifier", () => {
    expect(compileErrors(folder, name.replaceAll(" ", "-"), modules, ts)).toEqual([]);
    for (const code of modules.values()) expect(identifiers(code)).not.toContain(MARKER);
  });

  it("runs without calling anything", async () => {
    const calls: string[] = [];
    Reflect.set(globalThis, MARKER, () => calls.push(name));
    const running = await generate(folder, hostile(text));
    const value = JSON.parse(JSON.stringify({ constant: 1 }));
    expect(running.fits(value)).toBe(false);
    expect(running.schema.safeParse(value).success).toBe(false);
    expect(calls).toEqual([]);
    Reflect.deleteProperty(globalThis, MARKER);
  });
});

it("refuses a text where a number belongs", () => {
  const text = `1); ${MARKER}(`;
  const numbers = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minContains",
    "maxContains",
    "minProperties",
    "maxProperties",
  ];
  const { lookup, problems } = buildAlone(
    Object.fromEntries([["contains", true], ...numbers.map((keyword) => [keyword, text])]),
  );
  expect(problems.map(({ code, at }) => `${code} ${at.replace(/^.*\//, "")}`)).toEqual(
    numbers.map((keyword) => `invalid-keyword ${keyword}`).sort(byOrderOf(problems)),
  );
  for (const code of printModules(lookup).values()) expect(code).not.toContain(MARKER);
});

const byOrderOf = (problems: readonly { readonly at: string }[]) => (one: string, other: string) =>
  place(problems, one) - place(problems, other);
const place = (problems: readonly { readonly at: string }[], said: string) =>
  problems.findIndex(({ at }) => at.endsWith(`/${said.split(" ")[1]}`));

function identifiers(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("generated.ts", code, ts.ScriptTarget.ES2022, true));
  return found;
}
