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
 * What a piece begins with says what it is. Names are ASCII, and there are no templates, no divisions and no regular expressions. Looked up by character,
 * because there are millions.
 */
const PIECES = {
  space: " \n\t\r",
  word: "",
  operator: "*.,:;=|&?!<>+-",
  opening: "([{",
  closing: ")]}",
  string: '"',
  comment: "/",
};
type Piece = keyof typeof PIECES;

const PIECE_OF = Array.from({ length: 128 }, (_, code): Piece | undefined => {
  const character = String.fromCharCode(code);
  if (/[\w$]/.test(character)) return "word";
  return (Object.keys(PIECES) as Piece[]).find((piece) => PIECES[piece].includes(character));
});

/** Pieces that are as long as they go on like this. */
const LONG: ReadonlySet<Piece | undefined> = new Set<Piece>(["space", "word", "operator"]);
const STRING = /"(?:[^"\\\n\r\u2028\u2029]|\\.)*"/y;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/y;

const CLOSED_BY: { readonly [open: string]: string } = { "(": ")", "[": "]", "{": "}" };
/** How an operator ends that a value must follow. */
const BEFORE_A_VALUE = "=|&:!+";
/** Words that may stand behind a value. */
const BEHIND_A_VALUE: ReadonlySet<string> = new Set(["as", "satisfies", "in"]);

interface Mistake {
  readonly at: number;
  readonly message: string;
}

function firstMistake(text: string): Mistake | undefined {
  const open: string[] = [];
  let before: "string" | "operator" | "other" = "other";
  let end = 0;
  for (let at = 0; at < text.length; at = end) {
    const piece = PIECE_OF[text.charCodeAt(at)];
    const first = text.charAt(at);
    end = endOf(piece, text, at);
    if (end === at) return { at, message: `nothing that is printed begins with ${JSON.stringify(first)}` };
    if (piece === "space" || piece === "comment") continue;
    const isBehind = before === "string" && (piece === "string" || piece === "word");
    if (isBehind && !BEHIND_A_VALUE.has(text.slice(at, end))) return { at, message: "a value stands behind another" };
    if (before === "operator" && (piece === "closing" || first === ";")) return { at, message: "a value is missing" };
    if (piece === "opening") open.push(first);
    if (piece === "closing" && CLOSED_BY[open.pop() ?? ""] !== first)
      return { at, message: `nothing is open that ${first} closes` };
    const isOperator = piece === "operator" && BEFORE_A_VALUE.includes(text.charAt(end - 1));
    before = piece === "string" ? "string" : isOperator ? "operator" : "other";
  }
  return open.length === 0 ? undefined : { at: text.length, message: `${open.at(-1)} is not closed` };
}

/** The place itself: no such piece is here. */
function endOf(piece: Piece | undefined, text: string, at: number): number {
  if (piece === undefined) return at;
  if (piece === "opening" || piece === "closing") return at + 1;
  if (LONG.has(piece)) {
    let end = at + 1;
    while (PIECE_OF[text.charCodeAt(end)] === piece) end++;
    return end;
  }
  const form = piece === "string" ? STRING : COMMENT;
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}
