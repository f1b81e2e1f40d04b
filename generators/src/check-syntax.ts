/**
 * The last step before writing: text that got out of its place is a mistake of a printer, and fails the run. What printers may print at all is small, so
 * it is gone through once, piece by piece: text of a document stands in strings and comments only, every string ends on its line, every bracket is
 * closed, and no two values stand side by side. The tests have the compiler parse what is printed, which takes a third of a run where a document is large.
 */
export function checkSyntax(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const wrong = firstMistake(text);
    if (wrong === undefined) continue;
    const line = text.slice(0, wrong.at).split("\n").length;
    throw new Error(
      `Generated code does not parse, which is a mistake of the generator: ${path}:${line} ${wrong.message}`,
    );
  }
}

/** Space; a comment; a string; a word or a number; a bracket; an operator. Names are ASCII, and there are no templates, no divisions and no regular expressions. */
const PIECE =
  /(\s+|\/\*[\s\S]*?\*\/|\/\/.*)|("(?:[^"\\\n\r\u2028\u2029]|\\.)*")|([\w$]+(?:\.\d+)?(?:e[+-]\d+)?)|([([{])|([)\]}])|([*.,:;=|&?!<>+-]+)/y;

const CLOSED_BY: { readonly [open: string]: string } = { "(": ")", "[": "]", "{": "}" };

interface Mistake {
  readonly at: number;
  readonly message: string;
}

function firstMistake(text: string): Mistake | undefined {
  const open: string[] = [];
  let before: "string" | "operator" | "other" = "other";
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(text);
    if (piece === null)
      return { at, message: `nothing that is printed begins with ${JSON.stringify(text.slice(at, at + 1))}` };
    const [whole, blank, string, word, opening, closing] = piece;
    if (blank !== undefined) continue;
    if (string !== undefined && before === "string") return { at, message: "a value stands behind another" };
    if (word !== undefined && before === "string" && !/^(?:as|satisfies|in)$/.test(word))
      return { at, message: "a value stands behind another" };
    if (opening !== undefined) open.push(opening);
    if (closing !== undefined && CLOSED_BY[open.pop() ?? ""] !== closing)
      return { at, message: `nothing is open that ${whole} closes` };
    if (before === "operator" && (closing !== undefined || whole.startsWith(";")))
      return { at, message: "a value is missing" };
    before = string !== undefined ? "string" : /[=|&:!+]$/.test(whole) && word === undefined ? "operator" : "other";
  }
  return open.length === 0 ? undefined : { at: text.length, message: `${open.at(-1)} is not closed` };
}
