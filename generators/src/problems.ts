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
      return all.filter(
        ({ code, at }) =>
          !(code === "unresolved-reference" && explained.has(at)) &&
          !(/^unknown-(message|channel|server)$/.test(code) && failed.has(`${at}/$ref`)),
      );
    },
  };
}

/** `specs/acme/schemas/Call.yaml:12:5 #/properties/state unsupported-keyword: …` */
export function createFormat(textOf: (file: string) => string | undefined): (problem: Problem) => string {
  const locators = new Map<string, (pointer: string) => Position>();
  const locate = (file: string, pointer: string): Position | undefined => {
    const text = textOf(file);
    if (text === undefined) return undefined;
    const locator = locators.get(file) ?? createLocator(text);
    locators.set(file, locator);
    return locator(pointer);
  };
  return ({ code, at, message, position }) => {
    const [file = at, pointer = ""] = at.split("#", 2);
    const found = position ?? locate(file, pointer);
    const where = found === undefined ? file : `${file}:${found.line}:${found.column}`;
    // Text of a document is in it; no control character of that reaches a terminal.
    return `${where}${pointer === "" ? "" : ` #${pointer}`} ${code}: ${message}`.replaceAll(/\p{Cc}/gu, " ");
  };
}
