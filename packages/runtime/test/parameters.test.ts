import { expect, test } from "vitest";
import type { ParameterDescriptor } from "../src/descriptors.js";
import { serialize } from "../src/parameters.js";

const list = ["a b", "c&d", 3];
const object = { x: "a,b", y: true, z: undefined };

/** https://spec.openapis.org/oas/v3.1.1.html#style-examples, delimiters encoded as its appendix asks */
test.each<[Partial<ParameterDescriptor>, unknown, readonly string[]]>([
  [{ in: "path" }, "5/6 ä", ["5%2F6%20%C3%A4"]],
  [{ in: "path" }, list, ["a%20b,c%26d,3"]],
  [{ in: "path" }, object, ["x,a%2Cb,y,true"]],
  [{ in: "path", explode: true }, object, ["x=a%2Cb,y=true"]],
  [{ in: "path", style: "label" }, 5, [".5"]],
  [{ in: "path", style: "label" }, list, [".a%20b,c%26d,3"]],
  [{ in: "path", style: "label", explode: true }, list, [".a%20b.c%26d.3"]],
  [{ in: "path", style: "label" }, object, [".x,a%2Cb,y,true"]],
  [{ in: "path", style: "label", explode: true }, object, [".x=a%2Cb.y=true"]],
  [{ in: "path", style: "matrix" }, 5, [";p%20q=5"]],
  [{ in: "path", style: "matrix" }, "", [";p%20q"]],
  [{ in: "path", style: "matrix", explode: true }, ["", "a"], [";p%20q;p%20q=a"]],
  [{ in: "path", style: "matrix", explode: true }, { x: "" }, [";x"]],
  [{ in: "path", style: "matrix" }, list, [";p%20q=a%20b,c%26d,3"]],
  [{ in: "path", style: "matrix", explode: true }, list, [";p%20q=a%20b;p%20q=c%26d;p%20q=3"]],
  [{ in: "path", style: "matrix" }, object, [";p%20q=x,a%2Cb,y,true"]],
  [{ in: "path", style: "matrix", explode: true }, object, [";x=a%2Cb;y=true"]],
  [{ in: "query" }, false, ["p%20q=false"]],
  [{ in: "query" }, list, ["p%20q=a%20b", "p%20q=c%26d", "p%20q=3"]],
  [{ in: "query", explode: false }, list, ["p%20q=a%20b,c%26d,3"]],
  [{ in: "query" }, [], []],
  [{ in: "query" }, object, ["x=a%2Cb", "y=true"]],
  [{ in: "query", explode: false }, object, ["p%20q=x,a%2Cb,y,true"]],
  [{ in: "query", style: "spaceDelimited" }, list, ["p%20q=a%20b%20c%26d%203"]],
  [{ in: "query", style: "pipeDelimited" }, list, ["p%20q=a%20b%7Cc%26d%7C3"]],
  [{ in: "query", style: "pipeDelimited", explode: true }, list, ["p%20q=a%20b", "p%20q=c%26d", "p%20q=3"]],
  [{ in: "query", style: "deepObject" }, object, ["p%20q%5Bx%5D=a%2Cb", "p%20q%5By%5D=true"]],
  [
    { in: "query", style: "deepObject" },
    { a: { b: 1, none: null }, "c d": ["x", { e: "&" }] },
    ["p%20q%5Ba%5D%5Bb%5D=1", "p%20q%5Bc%20d%5D%5B0%5D=x", "p%20q%5Bc%20d%5D%5B1%5D%5Be%5D=%26"],
  ],
  [{ in: "query", style: "deepObject" }, ["a", "b"], ["p%20q%5B0%5D=a", "p%20q%5B1%5D=b"]],
  [
    { in: "query", style: "deepObject" },
    [{ a: 1, b: ["x"] }],
    ["p%20q%5B0%5D%5Ba%5D=1", "p%20q%5B0%5D%5Bb%5D%5B0%5D=x"],
  ],
  [{ in: "query", reserved: true }, "/a?b=c&d#e+f", ["p%20q=/a?b=c%26d%23e%2Bf"]],
  [{ in: "query", reserved: true }, "%2f %25 %zz 5%", ["p%20q=%2f%20%25%20%25zz%205%25"]],
  [{ in: "query", content: "application/json" }, { a: [1] }, ["p%20q=%7B%22a%22%3A%5B1%5D%7D"]],
  [{ in: "header" }, list, ["a b,c&d,3"]],
  [{ in: "header", explode: true }, object, ["x=a,b,y=true"]],
  [{ in: "header", content: "application/json" }, { a: 1 }, ['{"a":1}']],
  [{ in: "header", content: "application/json" }, "ä中😀", ['"\\u00e4\\u4e2d\\ud83d\\ude00"']],
  [{ in: "cookie" }, "a;b", ["p%20q=a%3Bb"]],
  [{ in: "cookie" }, ["a", "b"], ["p%20q=a", "p%20q=b"]],
])("%j writes %j as %j", (parameter, value, expected) => {
  expect(serialize({ name: "p q", in: "query", ...parameter }, value)).toEqual(expected);
});

test.each<[Partial<ParameterDescriptor>, unknown, string]>([
  [{}, Number.NaN, "is not a finite number"],
  [{}, [{ deep: 1 }], "has no text form: it must be text, a number or a truth value"],
  [{}, new Date(0), "has no text form: it must be text, a number or a truth value"],
  [{ style: "deepObject" }, { a: { b: () => 1 } }, "has no text form: it must be text, a number or a truth value"],
  [{}, "\ud800", "holds half of a surrogate pair"],
  [{ content: "application/json" }, () => 1, "cannot be written as JSON"],
])("%j refuses %j", (parameter, value, why) => {
  expect(() => serialize({ name: "p", in: "query", ...parameter }, value)).toThrow(why);
});
