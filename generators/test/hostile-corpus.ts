/** Every place of a document x every way out of a context -> what became of it. The output is parsed with TypeScript's parser, never run. */
import ts from "typescript";
import { OUTPUT_FILES, OUTPUT_FOLDERS } from "../src/generate.js";
import type { Layout } from "../src/model/homes.js";
import { generateFrom } from "./contract.js";
import { type Json, pointed } from "./hostile-text.js";

/** Names are made of it too, so it is a call of it that gives it away. */
export const MARKER = "x_PWNED_y";
const call = `${MARKER}()`;

export const WAYS_OUT: Readonly<Record<string, string>> = {
  "double quote": `"); ${call}; ("`,
  "single quote": `'); ${call}; ('`,
  backtick: `\`; ${call}; \``,
  substitution: `\${${call}}`,
  "end of a comment": `*/ ${call}; /*`,
  "line comment": `// */\n${call} //`,
  "line end": `\n*/\n${call};\n/*`,
  "carriage return": `\r${call};\r//`,
  "line separator": `\u2028${call}; //`,
  "paragraph separator": `\u2029*/${call}; /*`,
  "trailing backslash": `${call} \\`,
  "escaped quote": `\\"; ${call}; //`,
  "unicode escape": `\\u0022; ${call}; \\u0022`,
  "end of a script": `</script><script>${call}</script>`,
  "bare expression": call,
  "end of a pattern": `/; ${call}; /`,
  "end of a group": `(?:a)/.test(${call}) || /b`,
  brackets: `"}]); ${call}; ({[("`,
  directive: `@ts-nocheck\n@ts-ignore ${call}`,
  reference: `/// <reference path="${MARKER}.d.ts" />`,
};

export type Outcome = "ok" | "refused" | "broken" | "code";

export interface Attempt {
  readonly place: string;
  readonly way: string;
  readonly outcome: Outcome;
  readonly why: string;
}

export interface Place {
  readonly name: string;
  readonly document: (text: string) => Json;
}

/** A place per value and per name of a document. A name is replaced wherever it stands, so that what refers to it still does. */
export function placesOf(document: Json, isName: (word: string) => boolean): readonly Place[] {
  const places = new Map<string, Place>();
  const add = (name: string, make: Place["document"]) =>
    void (places.has(name) || places.set(name, { name, document: make }));
  function visit(node: Json, steps: readonly string[]): void {
    const at = steps.join("/");
    if (typeof node !== "object" || node === null) {
      if (typeof node === "string" && isName(node)) add(`name ${node}`, (text) => renamed(document, node, text));
      else add(at, (text) => replaced(document, steps, text));
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (isName(key)) add(`name ${key}`, (text) => renamed(document, key, text));
      visit(value, [...steps, key]);
    }
  }
  visit(document, []);
  return [...places.values()];
}

function replaced(node: Json, [step, ...rest]: readonly string[], text: string): Json {
  if (step === undefined) return text;
  if (Array.isArray(node)) return node.map((item, at) => (String(at) === step ? replaced(item, rest, text) : item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === step ? replaced(value, rest, text) : value]),
  );
}

/** Whole, in braces, and as a step of a reference or pointer. */
function renamed(document: Json, name: string, text: string): Json {
  const word = (value: string): string => {
    if (value === name) return text;
    const isPointer = value.startsWith("/") || value.startsWith("#/");
    const step = value.startsWith("#/") ? encodeURIComponent(pointed(text)) : pointed(text);
    const steps = isPointer
      ? value
          .split("/")
          .map((one) => (one === name ? step : one))
          .join("/")
      : value;
    return steps.replaceAll(`{${name}}`, `{${text}}`);
  };
  const visit = (node: Json): Json => {
    if (typeof node === "string") return word(node);
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [word(key), visit(value)]));
  };
  return visit(document);
}

export async function attempt(file: string, place: Place, way: string, layout?: Layout): Promise<Attempt> {
  const said = { place: `${file} ${place.name}`, way };
  try {
    const { files, messages } = await generateFrom(
      { [file]: JSON.stringify(place.document(WAYS_OUT[way] ?? "")) },
      "acme",
      {
        layout,
      },
    );
    if (messages.length > 0) {
      const odd = files.size > 0 ? "files beside a problem" : messages.find((message) => !isProper(message));
      return { ...said, outcome: odd === undefined ? "refused" : "broken", why: odd ?? messages.join("\n") };
    }
    for (const [path, text] of files) {
      const [folder, name = ""] = path.split("/");
      if (!OUTPUT_FILES.includes(path) && !(OUTPUT_FOLDERS.includes(folder ?? "") && /^[\w$]+\.ts$/.test(name)))
        return { ...said, outcome: "broken", why: `a document chose the name ${path}` };
      const found = foundIn(path, text);
      if (found !== undefined) return { ...said, ...found };
    }
    return { ...said, outcome: "ok", why: "" };
  } catch (error) {
    return { ...said, outcome: "broken", why: error instanceof Error ? error.message : String(error) };
  }
}

/** `openapi.json:1:20 #/paths code: What is wrong. What to do.` on one line. */
const isProper = (message: string): boolean =>
  /^\w+api\.json(:\d+:\d+)?( #\S.*)? [a-z0-9-]+: \S[^\n\r]*$/.test(message);

/** What a parser sees of the marker besides literals, comments and the names that are made of it. */
export function foundIn(path: string, text: string): Pick<Attempt, "outcome" | "why"> | undefined {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const [first] = [Reflect.get(file, "parseDiagnostics") ?? []].flat();
  if (first !== undefined)
    return { outcome: "broken", why: `${path}: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}` };
  // Comments that a compiler obeys.
  const obeyed = [
    file.referencedFiles,
    file.typeReferenceDirectives,
    Reflect.get(file, "commentDirectives") ?? [],
  ].flat();
  let found = Reflect.get(file, "checkJsDirective") !== undefined || obeyed.length > 0 ? "a directive" : undefined;
  const visit = (node: ts.Node): void => {
    if (isLive(node) && node.getText().includes(MARKER)) found = node.getText();
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found === undefined ? undefined : { outcome: "code", why: `${path}: ${found}` };
}

/** A call of the marker, also where only types stand; text that is no plain literal. */
function isLive(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.expression.getText() === MARKER;
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node))
    return node.name.getText() === MARKER && node.parameters.length === 0;
  return (
    ts.isTemplateExpression(node) ||
    ts.isTemplateLiteralTypeNode(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isRegularExpressionLiteral(node)
  );
}
