import type { Outcome, OutcomeError, SentOutcome, SocketOutcome } from "./outcome.js";

/** What `unwrap` throws: the outcome's error as an exception. */
export class TrunklineError extends Error {
  override readonly name = "TrunklineError";
  readonly error: OutcomeError;
  /** The outcome's `failure`: the body that the contract describes for the status. Not listed, because it is the vendor's to fill, and errors are logged. */
  declare readonly failure?: unknown;

  constructor(error: OutcomeError, failure?: unknown) {
    super(error.message, { cause: error });
    this.error = error;
    Object.defineProperty(this, "failure", { value: failure });
  }
}

/** The data of an outcome; throws a `TrunklineError` where there is an error instead. For those who prefer throwing. */
export function unwrap<Data>(outcome: Outcome<Data>): Data;
export function unwrap<Data, Push>(outcome: SocketOutcome<Data, string, Push>): Data | Push;
export function unwrap(outcome: SentOutcome): undefined;
export function unwrap<Data>(outcome: Promise<Outcome<Data>>): Promise<Data>;
export function unwrap<Data, Push>(outcome: Promise<SocketOutcome<Data, string, Push>>): Promise<Data | Push>;
export function unwrap(outcome: Promise<SentOutcome>): Promise<undefined>;
export function unwrap(outcome: Either | Promise<Either>): unknown {
  return outcome instanceof Promise ? outcome.then(dataOf) : dataOf(outcome);
}

type Either = Outcome<unknown> | SocketOutcome<unknown, string, unknown> | SentOutcome;

function dataOf(outcome: Either): unknown {
  if (outcome.error !== undefined)
    throw new TrunklineError(outcome.error, "failure" in outcome ? outcome.failure : undefined);
  return outcome.data;
}
