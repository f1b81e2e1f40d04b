import type { Found } from "./lint-text.js";

/** One change that breaks a clean contract, and what the rules say about it. */
export interface Break {
  readonly rule: string;
  readonly when: string;
  /** The first text, which must be there once, is replaced by the second. */
  readonly change: readonly [string, string];
  readonly readme?: string;
  readonly message: string;
  readonly at: string;
  /** Further problems that the same fault causes. */
  readonly also?: readonly Found[];
  /** Files beside the document that it does not refer to. */
  readonly left?: Readonly<Record<string, string>>;
}
