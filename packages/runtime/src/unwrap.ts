import type { Outcome, OutcomeError } from "./outcome.js";

/** What `unwrap` throws: the outcome's error as an exception. */
export class TrunklineError extends Error {
  override readonly name = "TrunklineError";
  readonly error: OutcomeError;

  constructor(error: OutcomeError) {
    super(error.message, { cause: error });
    this.error = error;
  }
}

/** The data of an outcome; throws a `TrunklineError` where there is an error instead. For those who prefer throwing. */
export function unwrap<Data>(outcome: Outcome<Data>): Data;
export function unwrap<Data>(outcome: Promise<Outcome<Data>>): Promise<Data>;
export function unwrap<Data>(outcome: Outcome<Data> | Promise<Outcome<Data>>): Data | Promise<Data> {
  return outcome instanceof Promise ? outcome.then(dataOf) : dataOf(outcome);
}

function dataOf<Data>(outcome: Outcome<Data>): Data {
  if (outcome.error !== undefined) throw new TrunklineError(outcome.error);
  return outcome.data;
}
