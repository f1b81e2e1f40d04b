import { expect, test } from "vitest";
import { findRounded } from "../src/find-rounded.js";
import { createClient, createDecoder, createWebhookReceiver, type Unexpected } from "../src/index.js";
import { lostDigits } from "../src/unexpected.js";
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
  expect(lostDigits(findRounded(text), shape)).toEqual([
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

test("a decoder tells of it in a message, and minds it in strict mode", () => {
  const told: Unexpected[] = [];
  const descriptor = { tag: "", messages: { Call: { fits: () => true, shape: { members: { id: {} } } } } };
  const text = '{"id":12345678901234567}';
  expect(createDecoder(descriptor, { onUnexpected: (one) => told.push(one) })(text)).toMatchObject({ kind: "message" });
  expect(told).toEqual([{ operation: "Call", pointer: "/id", kind: "rounded" }]);
  expect(createDecoder(descriptor, { strict: true })(text)).toMatchObject({
    kind: "invalid",
    misfits: [{ pointer: "/id" }],
  });
});

test("a receiver tells of it in the one of a list that it is in", async () => {
  const told: Unexpected[] = [];
  const body = { mediaType: "application/json", shape: { members: { id: {} } } };
  const receive = createWebhookReceiver(
    "records",
    { method: "POST", body, acknowledgement: { status: 204 }, delivery: { key: ["/id"], batches: true } },
    { onNotification: () => undefined, onUnexpected: (one) => told.push(one), strict: true },
  );
  const headers = new Headers({ "content-type": "application/json" });
  const { deliveries } = await receive({ method: "POST", headers, body: '[{"id":1},{"id":12345678901234567}]' });
  expect(deliveries.map(({ kind }) => kind)).toEqual(["new", "invalid"]);
  expect(told).toEqual([{ operation: "records", pointer: "/id", kind: "rounded" }]);
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
    "put: the request breaks the contract, so it was not sent: the body holds a bigint, which JSON cannot: give a number or a text",
  );
  expect(received.map(({ url }) => url)).toEqual(["/12345678901234567"]);
});
