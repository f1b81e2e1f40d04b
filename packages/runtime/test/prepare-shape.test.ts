import { describe, expect, test } from "vitest";
import { toCanonical } from "../src/canonical.js";
import type { Shape } from "../src/descriptors.js";
import { CONVERT, NEWS, prepareShape } from "../src/prepare-shape.js";
import { findUnexpected } from "../src/unexpected.js";

const text: Shape = { canonical: ["string"] };
const yes: Shape = { canonical: ["boolean"] };
const tree: Shape = {
  members: {
    n: { canonical: ["integer"] },
    word: { known: ["a", "b"] },
    get children() {
      return { items: tree };
    },
    get pair() {
      return { prefix: [{}, tree], items: text };
    },
    constructor: yes,
  },
};
const map: Shape = { members: { fixed: {} }, rest: { canonical: ["integer"] } };
const both: Shape = { also: [{ members: { n: { canonical: ["integer"] } } }, { members: { word: { known: ["a"] } } }] };
const plain: Shape = { members: { a: {}, b: { members: { c: {} } } } };

const cases: readonly (readonly [Shape, string])[] = [
  [tree, '{"n":1,"word":"a"}'],
  [tree, '{"n":"1"}'],
  [tree, '{"children":[{"n":1},{"children":[{"n":"2"}]}]}'],
  [tree, '{"children":[{"word":"c"}],"pair":["x",{"n":"3"},"y"]}'],
  [tree, '{"pair":["x",{"n":3},4]}'],
  [tree, '{"constructor":true}'],
  [tree, '{"constructor":"true"}'],
  [tree, '{"__proto__":{"n":"1"},"later":1}'],
  [tree, "[]"],
  [tree, "null"],
  [map, '{"fixed":"1","x":1}'],
  [map, '{"fixed":"1","x":"1"}'],
  [both, '{"n":1,"word":"a"}'],
  [both, '{"n":"1","word":"b","more":1}'],
  [plain, '{"a":1,"b":{"c":2}}'],
  [plain, '{"a":1,"b":{"c":2,"d":3}}'],
];

describe.each(cases)("a look at %#", (shape, json) => {
  const value: unknown = JSON.parse(json);
  const converts = toCanonical(value, shape).value !== value;
  const news = findUnexpected(value, shape).length > 0;

  test("misses nothing that is to be converted, whether news is wanted or not", () => {
    for (const wantsNews of [false, true]) {
      const look = prepareShape(shape, wantsNews);
      // The first look at a layout and the later ones take different ways.
      for (const _ of [1, 2]) expect(converts && (look(value) & CONVERT) === 0).toBe(false);
    }
  });

  test("misses no news", () => {
    const look = prepareShape(shape, true);
    for (const _ of [1, 2]) expect(news && (look(value) & NEWS) === 0).toBe(false);
  });
});

test("finds nothing to do where nothing is, and does not even look where nothing can be", () => {
  expect(prepareShape(both, false)({ n: 1, word: "new", later: true })).toBe(0);
  expect(prepareShape(tree, true)({ n: 1, word: "a", children: [{ n: 2 }] })).toBe(0);
  const untouched = new Proxy({}, { get: () => expect.fail("looked at"), ownKeys: () => expect.fail("looked at") });
  expect(prepareShape(plain, false)(untouched)).toBe(0);
});
