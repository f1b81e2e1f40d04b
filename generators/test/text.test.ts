import { describe, expect, it } from "vitest";
import { identifier, jsDoc, key, literal, member, number, pattern } from "../src/print/text.js";

describe("literal", () => {
  it.each([
    ["text", '"text"'],
    ['"', '"\\""'],
    ["\u2028\u2029", '"\\u2028\\u2029"'],
    ["</script>", '"<\\/script>"'],
    ["\u202e", '"\\u202e"'],
    ["\ud800", '"\\ud800"'],
    [-0, "-0"],
    [1e21, "1e+21"],
    [[1, [null, true]], "[1, [null, true]]"],
    [{ a: 1, "b-c": {} }, '{ a: 1, "b-c": {} }'],
    [JSON.parse('{"__proto__":1}'), '{ ["__proto__"]: 1 }'],
  ])("writes %j", (value, code) => expect(literal(value)).toBe(code));

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) =>
    expect(() => literal(value)).toThrow(TypeError),
  );
});

it("refuses a text as a number", () => {
  const text: unknown = "1); leak(";
  expect(() => number(text as number)).toThrow(TypeError);
});

it("takes plain names as identifiers and nothing else", () => {
  expect(identifier("Call_2")).toBe("Call_2");
  for (const name of ["", "2a", "a-b", "a b", "class", "__proto__", "é"])
    expect(() => identifier(name)).toThrow(TypeError);
});

it("quotes a key that is no plain name", () => {
  expect(["a", "a-b", "", "1", "__proto__", "constructor"].map(key)).toEqual([
    "a",
    '"a-b"',
    '""',
    '"1"',
    '["__proto__"]',
    "constructor",
  ]);
  expect(["a", "a-b", "__proto__"].map((name) => member("value", name))).toEqual([
    'value["a"]',
    'value["a-b"]',
    'value["__proto__"]',
  ]);
});

it("compiles a pattern before it prints it", () => {
  expect(pattern('^"/\\d')).toBe('new RegExp("^\\"/\\\\d", "u")');
  expect(pattern("[\\-:]\\-")).toBe('new RegExp("[\\\\-:]\\\\-")');
  expect(() => pattern("[")).toThrow(SyntaxError);
});

describe("jsDoc", () => {
  it("is nothing where there is nothing to say", () => expect(jsDoc(["", undefined, " \n "])).toBe(""));
  it("cannot be ended by its text", () => expect(jsDoc(["a */ b"])).toBe("/** a *\\/ b */\n"));
  it("cannot be ended by what is taken out of its text", () =>
    expect(jsDoc(["a *\u200e/ b"])).toBe("/** a *\\/ b */\n"));
  it("keeps lines apart whatever ends them", () =>
    expect(jsDoc(["a\r\nb\u2028c"])).toBe("/**\n * a\n * b\n * c\n */\n"));
  it("lets no line of the text be a tag", () =>
    expect(jsDoc(["@ts-ignore"], ["@deprecated"])).toBe("/**\n * \\@ts-ignore\n * @deprecated\n */\n"));
});
