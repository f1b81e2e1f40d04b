import { expect, test } from "vitest";
import { findRounded } from "../src/find-rounded.js";
import { createClient } from "../src/index.js";
import { findLostDigits } from "../src/unexpected.js";
import { serve } from "./support/serve.js";

test.each([
  ["9007199254740993", [[]]],
  [" [ 1, -9007199254740993 ]", [[1]]],
  ['{"id":12345678901234567,"b":[{"c":1},{"c":98765432109876543}]}', [["id"], ["b", 1, "c"]]],
  [String.raw`{"a\"\u0062":{"c":[[],{},[12345678901234567]]}}`, [['a"b', "c", 2, 0]]],
  ['{"a":{"b":1},"c":12345678901234567}', [["c"]]],
  [`[${"9".repeat(400)}]`, [[0]]],
])("finds in %s", (text, expected) => {
  expect(findRounded(text)).toEqual(expected);
});

test.each([
  "9007199254740992",
  "[9007199254740991, 12345678901234567890.5e1, 0.12345678901234567]",
  '{"id":"12345678901234567"}',
  String.raw`{"text": "\" : 12345678901234567, said he", "12345678901234567": 1}`,
])("finds nothing in %s, where no digit is lost", (text) => {
  expect(findRounded(text)).toEqual([]);
});

test("finds a long integer wherever it stands in a text", () => {
  for (let before = 0; before < 40; before += 1)
    expect(findRounded(`{"a":${JSON.stringify("x".repeat(before))},"n":9007199254740993}`)).toEqual([["n"]]);
});

test("goes through a text of any length", () => {
  const long = JSON.stringify('a"\\n'.repeat(3_000_000));
  expect(findRounded(`[${long},9007199254740993]`)).toEqual([[1]]);
});

test("tells places without names that are data", () => {
  const shape = { members: { calls: { rest: { members: { id: {} } } } } };
  const text = '{"calls":{"6001":{"id":12345678901234567}},"new":[12345678901234567,{"6001":12345678901234567}]}';
  expect(findLostDigits(text, shape)).toEqual([
    { pointer: "/calls/*/id", kind: "rounded" },
    { pointer: "/new/*", kind: "rounded" },
    { pointer: "/new/*/*", kind: "rounded" },
  ]);
});

test("a client tells of it once, and minds it in strict mode alone", async () => {
  const { baseUrl } = await serve((_request, response) =>
    response.setHeader("content-type", "application/json").end('{"id":12345678901234567}'),
  );
  const api = {
    title: "Acme",
    credentials: {},
    operations: {
      get: {
        method: "GET",
        path: "/",
        retry: "safe",
        replies: [{ status: "200", mediaType: "application/json", shape: { members: { id: {} } } }],
      },
    },
  } as const;
  const told: unknown[] = [];
  const client = createClient(api, { baseUrl, onUnexpected: (one) => told.push(one) });
  expect((await client.invoke("get")).data).toEqual({ id: 12345678901234568 });
  await client.invoke("get");
  expect(told).toEqual([{ operation: "get", pointer: "/id", kind: "rounded" }]);
  const { error } = await createClient(api, { baseUrl, strict: true }).invoke("get");
  expect(error?.message).toBe(
    "get: the reply breaks the contract: /id is an integer of more digits than a number holds, so that it is rounded",
  );
});

test("a bigint is sent exactly in an address, and never in JSON", async () => {
  const { baseUrl, received } = await serve((_request, response) => response.writeHead(204).end());
  const put = { method: "PUT", path: "/{id}", retry: "never", replies: [{ status: "204" }] } as const;
  const parameters = [{ name: "id", in: "path", required: true }] as const;
  const body = { mediaType: "application/json", members: ["size"] } as const;
  const api = { title: "Acme", credentials: {}, operations: { put: { ...put, parameters, body } } };
  const client = createClient(api, { baseUrl });
  expect((await client.invoke("put", { id: 12345678901234567n })).error).toBeUndefined();
  expect((await client.invoke("put", { id: 1, size: 12345678901234567n })).error?.message).toBe(
    "put: the request does not fit the contract and was not sent: the body holds a bigint, which JSON cannot: give a number or a text",
  );
  expect(received.map(({ url }) => url)).toEqual(["/12345678901234567"]);
});
