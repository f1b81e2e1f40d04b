import { expect, test } from "vitest";
import { buildRequest, withContext } from "../src/build-request.js";
import type { BodyDescriptor, OperationDescriptor } from "../src/descriptors.js";

const operation = (more: Partial<OperationDescriptor>): OperationDescriptor => ({
  method: "POST",
  path: "/x",
  replies: [],
  retry: "never",
  ...more,
});
const withBody = (body: BodyDescriptor) => operation({ body });
const item = operation({
  path: "/items/{id}.{form}/parts",
  parameters: [
    { name: "id", in: "path", required: true },
    { name: "form", in: "path", required: true, argument: "as" },
  ],
});
const bodyOf = (built: ReturnType<typeof buildRequest>) => ("request" in built ? built.request.body : built.misfits);

test("puts each parameter where it goes, by its argument's name", () => {
  const described = operation({
    path: "/a/{p}",
    parameters: [
      { name: "p", in: "path", required: true, argument: "pInPath" },
      { name: "q", in: "query" },
      { name: "X-H", in: "header", argument: "h" },
      { name: "c", in: "cookie" },
      { name: "unused", in: "query" },
    ],
  });
  expect(buildRequest(described, { pInPath: "1/2", q: ["a", "b"], h: "v", c: "d e", unused: null })).toEqual({
    request: {
      path: "/a/1%2F2",
      query: ["q=a", "q=b"],
      headers: [["X-H", "v"]],
      cookies: ["c=d%20e"],
    },
  });
});

test.each([".", "..", "%2e", "%2E%2e", ".%2E", "../admin", "a\\..\\b", "a%2f..%2Fb", "x/."])(
  "refuses the path value %j",
  (id) => {
    const misfits = [{ pointer: "/id", message: "must not be or hold a path segment of dots" }];
    expect(buildRequest(item, { id, as: "xml" })).toEqual({ misfits });
    expect(buildRequest(item, { id: [id], as: "xml" })).toEqual({ misfits });
  },
);

test.each(["...", ".a", "a..b", "%", "%2e.x"])("takes the path value %j", (id) => {
  expect(buildRequest(item, { id, as: "xml" })).toMatchObject({
    request: { path: `/items/${encodeURIComponent(id)}.xml/parts` },
  });
});

test("refuses an empty path value, and one that is nothing but empty items", () => {
  const empty = { misfits: [{ pointer: "/id", message: "is empty" }] };
  expect(buildRequest(item, { id: "", as: "xml" })).toEqual(empty);
  expect(buildRequest(item, { id: [], as: "xml" })).toEqual(empty);
});

test("refuses a path value that has no end", () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const misfits = [{ pointer: "/id", message: "is nested too deeply" }];
  expect(buildRequest(item, { id: circular, as: "xml" })).toEqual({ misfits });
});

test("refuses values that become a segment of dots only together", () => {
  const two = operation({
    path: "/{a}{b}/x",
    parameters: [
      { name: "a", in: "path", required: true, style: "label" },
      { name: "b", in: "path", required: true, style: "label" },
    ],
  });
  expect(buildRequest(two, { a: [""], b: [""] })).toEqual({
    misfits: [{ pointer: "", message: "has a segment of dots" }],
  });
});

test("tells everything that is wrong at once", () => {
  const described = operation({
    path: "/{id}",
    parameters: [
      { name: "id", in: "path", required: true },
      { name: "a/b", in: "query", required: true },
      { name: "X-H", in: "header" },
    ],
  });
  expect(buildRequest(described, { id: "..", "X-H": "示忙" })).toEqual({
    misfits: [
      { pointer: "/id", message: "must not be or hold a path segment of dots" },
      { pointer: "/a~1b", message: "is required" },
      { pointer: "/X-H", message: "has characters that a header cannot carry" },
    ],
  });
});

test("a header value cannot bring a second header", () => {
  const described = operation({ parameters: [{ name: "X-H", in: "header" }] });
  expect(buildRequest(described, { "X-H": "a\r\nX-Evil: b" })).toMatchObject({ misfits: [{ pointer: "/X-H" }] });
});

test("a JSON body has the members of the body only, and none that is undefined", () => {
  const body = withBody({ mediaType: "application/json", required: true, members: ["a", "b", "__proto__"] });
  const args = Object.fromEntries([
    ["a", 1],
    ["b", undefined],
    ["__proto__", "kept"],
    ["elsewhere", 2],
  ]);
  expect(bodyOf(buildRequest(body, args))).toEqual({
    content: '{"a":1,"__proto__":"kept"}',
    contentType: "application/json; charset=UTF-8",
    sent: JSON.parse('{"a":1,"__proto__":"kept"}'),
  });
});

test("what tells a command from others is filled in, and no caller can say otherwise", () => {
  const body = withBody({ mediaType: "application/json", members: ["to"], fixed: { action: "add" } });
  expect(bodyOf(buildRequest(body, { to: "1", action: "cancel" }))).toMatchObject({
    content: '{"action":"add","to":"1"}',
  });
  expect(bodyOf(buildRequest(body, {}))).toMatchObject({ content: '{"action":"add"}' });
});

test("an optional body without members is no body, a required one is an empty object", () => {
  expect(bodyOf(buildRequest(withBody({ mediaType: "application/json", members: ["a"] }), {}))).toBeUndefined();
  const required = withBody({ mediaType: "application/json", members: ["a"], required: true });
  expect(bodyOf(buildRequest(required, {}))).toMatchObject({ content: "{}" });
});

test("a body that is not an object is one argument", () => {
  const list = withBody({ mediaType: "application/vnd.acme+json", required: true });
  expect(bodyOf(buildRequest(list, { body: [1, 2] }))).toMatchObject({
    content: "[1,2]",
    contentType: "application/vnd.acme+json; charset=UTF-8",
  });
  expect(buildRequest(list, {})).toEqual({ misfits: [{ pointer: "/body", message: "is required" }] });
});

test("refuses what JSON cannot say", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const body of [circle, 10n, () => 1]) {
    expect(buildRequest(withBody({ mediaType: "application/json" }), { body })).toEqual({
      misfits: [{ pointer: "/body", message: "cannot be written as JSON" }],
    });
  }
});

test("writes a URL-encoded form", () => {
  const form = withBody({ mediaType: "application/x-www-form-urlencoded", members: ["a", "b", "c"] });
  expect(bodyOf(buildRequest(form, { a: "ä &", b: [1, 2], c: { d: true } }))).toEqual({
    content: "a=%C3%A4+%26&b=1&b=2&c=%7B%22d%22%3Atrue%7D",
    contentType: "application/x-www-form-urlencoded",
  });
  expect(buildRequest(form, { a: new Blob(["x"]) })).toMatchObject({ misfits: [{ pointer: "" }] });
});

test("writes a multipart form and leaves its boundary to fetch", () => {
  const form = withBody({ mediaType: "multipart/form-data", members: ["name", "file"] });
  const built = buildRequest(form, { name: "x", file: new Blob(["sound"], { type: "audio/wav" }) });
  const body = "request" in built ? built.request.body : undefined;
  expect(body?.contentType).toBeUndefined();
  const sent = body?.content;
  expect(sent instanceof FormData && [...sent.keys()]).toEqual(["name", "file"]);
});

test("sends text and bytes as they are", () => {
  expect(bodyOf(buildRequest(withBody({ mediaType: "text/plain" }), { body: "hello" }))).toEqual({
    content: "hello",
    contentType: "text/plain",
  });
  const content = new Uint8Array([1, 2]);
  expect(bodyOf(buildRequest(withBody({ mediaType: "audio/wav" }), { body: content }))).toEqual({
    content,
    contentType: "audio/wav",
  });
});

test("the session context fills parameters and members that are marked, and only when they were left out", () => {
  const described = operation({
    parameters: [
      { name: "a", in: "query", context: true },
      { name: "b", in: "query", context: true },
      { name: "c", in: "query" },
    ],
    body: { mediaType: "application/json", members: ["d", "e"], context: ["d"] },
  });
  const context = { a: "from context", b: "from context", c: "from context", d: "from context", e: "from context" };
  expect(withContext(described, { b: "given", a: undefined }, context)).toEqual({
    a: "from context",
    b: "given",
    d: "from context",
  });
});
