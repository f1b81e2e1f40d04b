/** What one run over a contract came to. */
export interface Run {
  /** Problems of the contract, ready to print. Nothing was written when there are any. */
  readonly problems: readonly string[];
  /** Files that were written or removed or, with `--check`, are out of date. */
  readonly changed: readonly string[];
}
