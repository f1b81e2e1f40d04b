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

/**
 * Space; a comment; a string; a word or a number; a bracket; an operator. Names are ASCII, and there are no templates, no divisions and no regular
 * expressions, so the first character says which it is.
 */
const PIECE =
  /[ \n\t\r]+|\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n\r\u2028\u2029]|\\.)*"|[\w$]+(?:\.\d+)?(?:e[+-]\d+)?|[([{]|[)\]}]|[*.,:;=|&?!<>+-]+/y;

/** What a piece begins with that says nothing. */
const BLANK = " \n/\t\r";
const OPENING = "([{";
const CLOSING = ")]}";
/** How an operator ends that a value must follow. */
const OPERATORS = "=|&:!+";
/** Words that may stand behind a value. */
const BEHIND: ReadonlySet<string> = new Set(["as", "satisfies", "in"]);
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
    const first = text.charAt(at);
    // A piece is not taken out of the text unless its letters matter: there are millions.
    if (!PIECE.test(text)) return { at, message: `nothing that is printed begins with ${JSON.stringify(first)}` };
    if (BLANK.includes(first)) continue;
    const isString = first === '"';
    const isWord = /[\w$]/.test(first);
    const isClosing = CLOSING.includes(first);
    if (before === "string" && (isString || (isWord && !BEHIND.has(text.slice(at, PIECE.lastIndex)))))
      return { at, message: "a value stands behind another" };
    if (OPENING.includes(first)) open.push(first);
    if (isClosing && CLOSED_BY[open.pop() ?? ""] !== first)
      return { at, message: `nothing is open that ${first} closes` };
    if (before === "operator" && (isClosing || first === ";")) return { at, message: "a value is missing" };
    const isOperator = !isString && !isWord && OPERATORS.includes(text.charAt(PIECE.lastIndex - 1));
    before = isString ? "string" : isOperator ? "operator" : "other";
  }
  return open.length === 0 ? undefined : { at: text.length, message: `${open.at(-1)} is not closed` };
}
