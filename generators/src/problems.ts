import { createLocator, type Position } from "./locate.js";

/** What can be wrong with a contract. All problems of a run are collected and reported together. */
export interface Problem {
  /** A stable kebab-case word: `unsupported-keyword`, `unresolved-reference`. */
  readonly code: string;
  /** `specs/acme/schemas/Call.yaml#/properties/state` */
  readonly at: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
  /** Where in the text, if it is known; of what can be parsed it is found out from `at`. */
  readonly position?: Position;
}

/**
 * Problems of a part that can be left out, so that who says so may have the rest: what is left out is enforced by nobody, sent by nobody. Of two
 * operations of one name the later has a number.
 */
export const TOLERABLE: readonly string[] = [
  "unknown-keyword",
  "invalid-keyword",
  "unsupported-keyword",
  "invalid-pattern",
  "ignored-sibling",
  "unenforced-schema",
  "unsupported-body",
  "unsupported-encoding",
  "unsupported-security-scheme",
  "duplicate-operation",
  "missing-example",
];

export type Report = (problem: Problem) => void;

/** Why a reference leads nowhere: told by the loader, so whoever followed the reference need not say again that it did. */
const REASONS = new Set(["remote-reference", "missing-document"]);

/** Each problem once, in the order in which they were met. What a reference leads to is not missed as well where it leads nowhere. */
export function collectProblems(): { readonly report: Report; readonly all: () => readonly Problem[] } {
  const found = new Map<string, Problem>();
  return {
    report: (problem) => void found.set(`${problem.at} ${problem.code} ${problem.message}`, problem),
    all() {
      const all = [...found.values()];
      const explained = new Set(all.flatMap(({ code, at }) => (REASONS.has(code) ? [at] : [])));
      const failed = new Set(all.flatMap(({ code, at }) => (code === "unresolved-reference" ? [at] : [])));
      const told = all.filter(
        ({ code, at }) =>
          !(code === "unresolved-reference" && explained.has(at)) &&
          !(/^unknown-(message|channel|server)$/.test(code) && failed.has(`${at}/$ref`)),
      );
      return onceEach(told);
    },
  };
}

/** A document that is missing is one problem, however many references lead to it. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, { readonly problem: Problem; more: number }>();
  for (const problem of problems) {
    const { code, at, message } = problem;
    const key = REASONS.has(code) ? message : `${at} ${code} ${message}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { problem, more: 0 });
    else known.more += 1;
  }
  return [...groups.values()].map(({ problem, more }) =>
    more === 0
      ? problem
      : {
          ...problem,
          message: `${problem.message} ${more} more ${more === 1 ? "reference leads" : "references lead"} there.`,
        },
  );
}

/** A problem as it is told, to people and to programs. */
export interface LocatedProblem {
  readonly code: string;
  /** File and pointer as one text. */
  readonly at: string;
  readonly file: string;
  /** From 1; absent where the text is not known. */
  readonly line?: number;
  readonly column?: number;
  /** JSON Pointer; "" is the whole document. */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it; absent where the message says all there is. */
  readonly hint?: string;
}

export function createLocate(textOf: (file: string) => string | undefined): (problem: Problem) => LocatedProblem {
  const locators = new Map<string, (pointer: string) => Position>();
  const locate = (file: string, pointer: string): Position | undefined => {
    const text = textOf(file);
    if (text === undefined) return undefined;
    const locator = locators.get(file) ?? createLocator(text);
    locators.set(file, locator);
    return locator(pointer);
  };
  return ({ code, at, message, position }) => {
    const end = at.includes("#") ? at.indexOf("#") : at.length;
    const [file, pointer] = [at.slice(0, end), at.slice(end + 1)];
    return { code, at, file, ...(position ?? locate(file, pointer)), pointer, ...inParts(message) };
  };
}

/** "What is wrong. How to mend it.": the first full stop between two sentences that does not stand in a quotation of the document. */
function inParts(text: string): Pick<LocatedProblem, "message" | "hint"> {
  const [message = text] = /^(?:[^`.]|`[^`]*`|\.(?! [A-Z]))*\.(?= [A-Z])/.exec(text) ?? [];
  const hint = text.slice(message.length + 1);
  return { message, ...(hint !== "" && { hint }) };
}

/** `specs/acme/schemas/Call.yaml:12:5 #/properties/state unsupported-keyword: What is wrong. How to mend it.` */
export function formatProblem({ file, line, column, pointer, code, message, hint }: LocatedProblem): string {
  const where = line === undefined ? file : `${file}:${line}:${column}`;
  const told = `${where}${pointer === "" ? "" : ` #${pointer}`} ${code}: ${message}${hint === undefined ? "" : ` ${hint}`}`;
  // Text of a document is in it; no control character of that reaches a terminal.
  return told.replaceAll(/\p{Cc}/gu, " ");
}
