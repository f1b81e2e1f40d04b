import { expect } from "vitest";

/** An expectation in plain data, where a pattern stands for a text: what `toMatchObject` takes. */
export function matching(expected: unknown): unknown {
  if (expected instanceof RegExp) return expect.stringMatching(expected);
  if (Array.isArray(expected)) return expected.map(matching);
  if (typeof expected !== "object" || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, matching(value)]));
}
