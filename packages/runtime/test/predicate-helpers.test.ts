import { describe, expect, it } from "vitest";
import {
  codePoints,
  deepEqual,
  exactlyOne,
  isInteger,
  isMultipleOf,
  isNumber,
  isObject,
  isUnique,
} from "../src/predicate-helpers.js";

it.each([
  ["", 0],
  ["abc", 3],
  ["示忙", 2],
  ["😀a😀", 3],
  ["\ud83d", 1],
  ["\ude00\ud83d", 2],
  ["\ud83d\ud83d\ude00", 2],
])("counts the characters of %j", (text, count) => expect(codePoints(text)).toBe(count));

describe("isMultipleOf", () => {
  it.each([
    [0.3, 0.1],
    [19.99, 0.01],
    [-4.5, 1.5],
    [0, 0.7],
    [1e300, 1e299],
    [1e308, 0.5],
    [1e-7, 1e-8],
    [2 ** 60, 2],
  ])("takes %d as a multiple of %d", (value, divisor) => expect(isMultipleOf(value, divisor)).toBe(true));

  it.each([
    [0.35, 0.1],
    [7, 2],
    [1e-8, 1e-7],
    [Number.POSITIVE_INFINITY, 1],
  ])("refuses %d as a multiple of %d", (value, divisor) => expect(isMultipleOf(value, divisor)).toBe(false));
});

describe("deepEqual", () => {
  const parsed = JSON.parse('{"__proto__":1}');

  it.each([
    [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [1, true, false],
    [{}, [], false],
    [{ a: undefined }, { b: undefined }, false],
    [{ toString: 1 }, {}, false],
    [parsed, {}, false],
    [parsed, JSON.parse('{"__proto__":1}'), true],
    [0, -0, true],
  ])("of %j and %j is as JSON Schema says", (one, other, equal) => expect(deepEqual(one, other)).toBe(equal));
});

it("finds items twice by content", () => {
  expect(isUnique([1, "1", true, null, [1], { a: 1 }, { a: 2 }, ["1"]])).toBe(true);
  for (const twice of [
    [1, 1],
    [0, -0],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[[]], [[]]],
  ])
    expect(isUnique(twice)).toBe(false);
});

it("knows JSON's types", () => {
  expect([1, 1.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, "1"].map(isInteger)).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
  expect([1.5, Number.NaN, Number.POSITIVE_INFINITY, "1"].map(isNumber)).toEqual([true, false, false, false]);
  expect([{}, [], null, "a", undefined].map(isObject)).toEqual([true, false, false, false, false]);
});

it("tells one from none and two", () => {
  expect([exactlyOne(false, false), exactlyOne(false, true), exactlyOne(true, true)]).toEqual([false, true, false]);
});
