import { expect, test } from "vitest";
import { type Outcome, TrunklineError, unwrap } from "../src/index.js";

const reply = { status: 200, headers: new Headers(), body: null };
const error = { kind: "timeout", operation: "dial", timeoutMs: 5, message: "dial: no outcome within 5 ms" } as const;

test("gives the data, of an outcome or of the promise of one", async () => {
  const outcome: Outcome<number> = { data: 0, reply };
  expect(unwrap(outcome)).toBe(0);
  expect(await unwrap(Promise.resolve(outcome))).toBe(0);
});

test("throws the error as an exception that carries it", async () => {
  const outcome: Outcome<number> = { error };
  const thrown = await unwrap(Promise.resolve(outcome)).catch((one: unknown) => one);
  expect(thrown).toBeInstanceOf(TrunklineError);
  expect(thrown).toMatchObject({ name: "TrunklineError", message: error.message, error, cause: error });
  expect(() => unwrap(outcome)).toThrow(TrunklineError);
});

test("keeps the body of a failure beside the error, where no log lists it", () => {
  const outcome: Outcome<number> = { error, failure: { title: "none" } };
  const thrown = (() => {
    try {
      return unwrap(outcome);
    } catch (one) {
      return one;
    }
  })();
  expect(thrown instanceof TrunklineError && thrown.failure).toEqual({ title: "none" });
  expect(Object.keys(thrown as object)).not.toContain("failure");
});
