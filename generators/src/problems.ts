import { locate } from "./locate.js";

/** What can be wrong with a contract. All problems of a run are collected and reported together. */
export interface Problem {
  /** A stable kebab-case word: `unsupported-keyword`, `unresolved-reference`. */
  readonly code: string;
  /** `specs/acme/schemas/Call.yaml#/properties/state` */
  readonly at: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

export type Report = (problem: Problem) => void;

/** `specs/acme/schemas/Call.yaml:12:5 #/properties/state unsupported-keyword: …` */
export function formatProblem({ code, at, message }: Problem, textOf: (file: string) => string | undefined): string {
  const [file = at, pointer] = at.split("#", 2);
  const text = textOf(file);
  const position = text === undefined ? undefined : locate(text, pointer ?? "");
  const where = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  return `${where}${pointer ? ` #${pointer}` : ""} ${code}: ${message}`;
}
