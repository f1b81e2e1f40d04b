import { expect, test } from "vitest";
import { toCanonical } from "../src/canonical.js";
import type { JsonType, Shape } from "../src/descriptors.js";

test.each<[JsonType[], unknown, unknown]>([
  [["integer"], "12", 12],
  [["integer"], "-0012", -12],
  [["number"], "1.50", 1.5],
  [["number"], "-2e3", -2_000],
  [["string"], 12, "12"],
  [["string"], 1.5, "1.5"],
  [["string"], true, "true"],
  [["boolean"], "true", true],
  [["boolean"], "false", false],
  [["boolean"], 1, true],
  [["boolean"], 0, false],
  [["boolean"], -0, false],
  [["boolean"], -1, true],
  [["boolean", "null"], "", null],
  [["integer", "boolean"], "1", 1],
  [["integer", "string"], "12", "12"],
  [["integer", "null"], null, null],
  [["object", "null"], "", null],
  [["integer", "null"], "", null],
  [["integer", "boolean"], "true", true],
])("to %j: %j becomes %j", (canonical, value, expected) => {
  expect(toCanonical(value, { canonical })).toEqual({ value: expected, unconverted: [] });
});

test.each<[JsonType[], unknown]>([
  [["integer"], "12.5"],
  [["integer"], ""],
  [["integer"], " 1"],
  [["integer"], "0x10"],
  [["integer"], "9007199254740993"],
  [["integer"], null],
  [["number"], "Infinity"],
  [["string"], 2 ** 53],
  [["string"], { a: 1 }],
  [["boolean"], "yes"],
  [["boolean"], 2],
  [["boolean"], 0.5],
  [["boolean"], "1"],
  [["boolean"], ""],
  [["array"], "a"],
  [["object", "null"], " "],
])("to %j: %j stays as it came and is told", (canonical, value) => {
  expect(toCanonical(value, { canonical })).toEqual({ value, unconverted: [""] });
});

test("copies only along the way to what changed", () => {
  const shape: Shape = {
    members: { same: { members: { n: { canonical: ["integer"] } } }, list: { items: { canonical: ["string"] } } },
  };
  const value = { same: { n: 1 }, list: ["a", 2], other: { deep: [] } };
  const { value: converted } = toCanonical(value, shape);
  expect(converted).toEqual({ same: { n: 1 }, list: ["a", "2"], other: { deep: [] } });
  expect(value.list).toEqual(["a", 2]);
  expect(converted).toMatchObject({ same: value.same });
  expect((converted as typeof value).same).toBe(value.same);
  expect((converted as typeof value).other).toBe(value.other);
  expect(toCanonical(converted, shape).value).toBe(converted);
});

test("a branch may be the shape itself", () => {
  const shape: Shape = {
    canonical: ["integer"],
    get also() {
      return [shape];
    },
  };
  expect(toCanonical("1", shape).value).toBe(1);
});

test("follows branches, tuples, maps and references to itself", () => {
  const tree: Shape = {
    also: [{ members: { n: { canonical: ["integer"] } } }],
    members: {
      get children() {
        return { items: tree };
      },
      pair: { prefix: [{ canonical: ["string"] }], items: { canonical: ["integer"] } },
    },
    rest: { canonical: ["boolean"] },
  };
  const value = JSON.parse('{"n":"1","children":[{"n":"2"}],"pair":[1,"1","1"],"__proto__":"true","t6001":"maybe"}');
  const { value: converted, unconverted } = toCanonical(value, tree);
  expect(JSON.stringify(converted)).toBe(
    '{"n":1,"children":[{"n":2}],"pair":["1",1,1],"__proto__":true,"t6001":"maybe"}',
  );
  expect(unconverted).toEqual(["/*"]);
});
