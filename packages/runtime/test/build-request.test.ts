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

test("asks for what it can read where replies are offered in several media types, and else for nothing", () => {
  const replies = [
    { status: "200", mediaType: "application/json; profile=a", asked: true },
    { status: "404", mediaType: "application/problem+json" },
    { status: "500", mediaType: "application/problem+json" },
    { status: "503" },
  ] as const;
  const [, problem] = replies;
  const headersOf = (built: ReturnType<typeof buildRequest>) => "request" in built && built.request.headers;
  expect(headersOf(buildRequest(operation({ replies }), {}))).toEqual([
    ["Accept", "application/json; profile=a, application/problem+json"],
  ]);
  expect(headersOf(buildRequest(operation({ replies: [problem] }), {}))).toEqual([]);
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
  for (const body of [circle, () => 1]) {
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

test("writes the fields of a URL-encoded form as their encoding says", () => {
  const form = withBody({
    mediaType: "application/x-www-form-urlencoded",
    members: ["a", "b", "c", "d"],
    fields: {
      a: { style: "deepObject", explode: true },
      b: { style: "pipeDelimited", explode: false },
      c: { content: "application/json" },
      d: { reserved: true },
    },
  });
  expect(bodyOf(buildRequest(form, { a: { x: [{ y: "p q" }] }, b: [1, 2], c: [1, "2"], d: "/?" }))).toMatchObject({
    content: "a%5Bx%5D%5B0%5D%5By%5D=p+q&b=1%7C2&c=%5B1%2C%222%22%5D&d=/?",
  });
});

async function partsOf(fields: NonNullable<OperationDescriptor["body"]>["fields"], args: Record<string, unknown>) {
  const members = Object.keys(args);
  const form = withBody({ mediaType: "multipart/form-data", members, ...(fields && { fields }) });
  const built = buildRequest(form, args);
  const body = "request" in built ? built.request.body : undefined;
  if (!(body?.content instanceof Blob)) throw new Error("there is no body in parts");
  const boundary = /^multipart\/form-data; boundary=(form-[\w-]+)$/.exec(body.contentType)?.[1];
  const text = await body.content.text();
  expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
  const read = await new Response(body.content, { headers: { "content-type": body.contentType } }).formData();
  return { parts: text.split(`--${boundary}\r\n`).slice(1), read: [...read.entries()] };
}

test("writes a form in parts: text as it is, an object as JSON, a list once per item, a file with its name", async () => {
  const file = new File(["sound"], 'a "b".wav', { type: "audio/wav" });
  const { parts, read } = await partsOf(undefined, { name: "x", all: [1, 2], more: { y: true }, file });
  expect(parts.slice(0, 4)).toEqual([
    'Content-Disposition: form-data; name="name"\r\n\r\nx\r\n',
    'Content-Disposition: form-data; name="all"\r\n\r\n1\r\n',
    'Content-Disposition: form-data; name="all"\r\n\r\n2\r\n',
    'Content-Disposition: form-data; name="more"\r\nContent-Type: application/json\r\n\r\n{"y":true}\r\n',
  ]);
  expect(parts[4]).toContain('; filename="a %22b%22.wav"\r\nContent-Type: audio/wav\r\n\r\nsound\r\n');
  expect(read.map(([name]) => name)).toEqual(["name", "all", "all", "more", "file"]);
});

test("gives a part the type of the contract, and a file its own where that leaves several", async () => {
  const image = new Blob(["x"], { type: "image/jpeg" });
  const fields = {
    sdp: { content: "application/sdp" },
    list: { content: "application/json" },
    picture: { content: "image/png, image/jpeg" },
    plain: { content: "image/*" },
  };
  const args = { sdp: "v=0", list: [1, 2], picture: image, plain: new Blob(["y"]), 'a"\r\nb': "z" };
  const { parts } = await partsOf(fields, args);
  expect(parts.map((part) => /Content-Type: (.*)\r/.exec(part)?.[1])).toEqual([
    "application/sdp",
    "application/json",
    "image/jpeg",
    "application/octet-stream",
    undefined,
  ]);
  expect(parts[1]).toContain("\r\n\r\n[1,2]\r\n");
  expect(parts[4]).toContain('name="a%22%0D%0Ab"');
});

test("writes a field in parts in its style, if it has one and is no file", async () => {
  const fields = { a: { style: "deepObject" }, b: { explode: false }, c: { style: "form" } } as const;
  const { read } = await partsOf(fields, { a: { "x y": "ü=&" }, b: [1, "2"], c: [new File(["z"], "c")] });
  expect(read.map(([name, value]) => [name, value instanceof File ? value.name : value])).toEqual([
    ["a[x y]", "ü=&"],
    ["b", "1,2"],
    ["c", "c"],
  ]);
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

test("names the type that a blob has, where any of a range is taken", () => {
  const image = withBody({ mediaType: "image/*" });
  const typeOf = (body: unknown) => bodyOf(buildRequest(image, { body }));
  expect(typeOf(new Blob(["x"], { type: "image/jpeg" }))).toMatchObject({ contentType: "image/jpeg" });
  expect(typeOf(new Uint8Array([1]))).toMatchObject({ contentType: "application/octet-stream" });
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
