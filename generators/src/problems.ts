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
