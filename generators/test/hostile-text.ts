/** Text that tries to leave its place, and where in generated code it did. */
import ts from "typescript";

export const PAYLOADS: readonly string[] = [
  '"); PWNED(); ("',
  "'); PWNED(); ('",
  "`; PWNED(); `",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
  "${PWNED()}",
  "*/ PWNED(); /*",
  "\n*/\nPWNED();\n/*",
  "\u2028PWNED(); //",
  '\\"; PWNED(); //',
  "</script><script>PWNED()</script>",
  "]; PWNED(); [",
  "}; PWNED(); ({",
  "@ts-ignore\nPWNED()",
];

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export const pointed = (text: string): string => text.replaceAll("~", "~0").replaceAll("/", "~1");

/** Where the payload has become code. */
export function leaks(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
    if (isCall && node.getText().includes("PWNED") && !insideLiteral(node)) found.push(`${path}: ${node.getText()}`);
    if (ts.isTemplateExpression(node)) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found.filter((leak) => /PWNED\(\)/.test(withoutLiterals(leak)));
}

const insideLiteral = (node: ts.Node): boolean => ts.isStringLiteralLike(node);
const withoutLiterals = (code: string): string => code.replaceAll(/"(\\.|[^"\\])*"/gs, '""');
