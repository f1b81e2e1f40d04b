import { expect, test } from "vitest";
import { type ApiDescriptor, createClient, type OperationDescriptor, type Outcome } from "../src/index.js";
import { at, pointerOf } from "../src/pointer.js";
import { matchReply } from "../src/read-reply.js";
import { readResult } from "../src/read-result.js";
import { serve } from "./support/serve.js";

const replies = [{ status: "default" }, { status: "2XX" }, { status: "200" }, { status: "4xx" }];
const operation = { method: "GET", path: "/", retry: "safe", replies } as const;

test.each([
  [200, "200"],
  [204, "2XX"],
  [404, "4xx"],
  [500, "default"],
])("status %d is the reply %s", (status, expected) => {
  expect(matchReply(operation, status, new Headers())?.status).toBe(expected);
});

test("a status that is not described is no reply", () => {
  expect(matchReply({ ...operation, replies: [{ status: "200" }] }, 201, new Headers())).toBeUndefined();
});

test.each([
  ["application/problem+json; charset=utf-8", "application/problem+json"],
  ["Application/JSON", "application/json"],
  ["text/html", "application/json"],
])("of two replies of a status, %s is the one that is described as %s", (type, expected) => {
  const two = ["application/json", "application/problem+json"].map((mediaType) => ({ status: "4XX", mediaType }));
  const reply = matchReply({ ...operation, replies: two }, 404, new Headers({ "content-type": type }));
  expect(reply?.mediaType).toBe(expected);
});

interface Api {
  get(): Promise<Outcome<unknown, "1">>;
}
type Described = Pick<OperationDescriptor, "replies" | "result">;
const api = (described: Described): ApiDescriptor => ({
  title: "Acme",
  credentials: {},
  operations: { get: { method: "GET", path: "/", retry: "safe", ...described } },
});
async function get(described: Described, status: number, body: string, type = "application/json") {
  const { baseUrl } = await serve((_request, response) =>
    response.writeHead(status, body === "" ? {} : { "content-type": type }).end(body),
  );
  return createClient<Api>(api(described), { baseUrl, retry: false }).operations.get();
}
const jsonReply = (status: string) => ({ status, mediaType: "application/json" });

test("a failure status is an HTTP error with its body, described or not", async () => {
  const described = { replies: [jsonReply("200"), jsonReply("4XX")] };
  for (const status of [404, 500])
    expect(await get(described, status, '{"why":1}')).toMatchObject({
      error: { kind: "http", status },
      reply: { status, body: { why: 1 } },
    });
});

test("a failure of HEAD misses no body", async () => {
  const { baseUrl } = await serve((_request, response) => response.writeHead(404).end());
  const head = { method: "HEAD", path: "/", retry: "safe", replies: [jsonReply("404")] } as const;
  const { invoke } = createClient({ title: "Acme", credentials: {}, operations: { head } }, { baseUrl });
  expect((await invoke("head")).error?.message).toBe("head: HTTP 404");
});

test("what is not modified misses no body", async () => {
  const { error } = await get({ replies: [jsonReply("200"), jsonReply("304")] }, 304, "");
  expect(error?.message).toBe("get: HTTP 304");
});

test("with a result in the body, a described failure status is an answer too", async () => {
  const described = { replies: [jsonReply("200"), jsonReply("400")], result: { code: "/code", success: ["0"] } };
  expect((await get(described, 400, '{"code":1}')).error).toMatchObject({ kind: "vendor", code: "1" });
  expect((await get(described, 400, "<p>")).error).toMatchObject({ kind: "http", status: 400 });
});

test("a reply without content has no data", async () => {
  expect(await get({ replies: [{ status: "204" }] }, 204, "")).toMatchObject({
    data: undefined,
    reply: { status: 204 },
  });
});

test("204 has no body, even where a range of statuses describes one", async () => {
  const described = { replies: [{ ...jsonReply("2XX"), fits: (value: unknown) => value !== undefined }] };
  expect((await get(described, 204, "")).error).toBeUndefined();
  expect((await get(described, 200, "")).error).toMatchObject({ kind: "contract" });
});

test("what is neither JSON nor text is handed over as a Blob of its type", async () => {
  const { data } = await get({ replies: [{ status: "200", mediaType: "audio/wav" }] }, 200, "sound", "audio/x-wav");
  expect(data instanceof Blob && [data.type, await data.text()]).toEqual(["audio/x-wav", "sound"]);
});

test.each([
  "Application/JSON; charset=UTF-8",
  "application/vnd.acme+json; version=2",
  "TEXT/JSON",
  "application/hal+json",
])("reads JSON that the contract calls %s, whatever the reply calls it", async (mediaType) => {
  const described = { replies: [{ status: "200", mediaType }] };
  for (const type of ["application/json", 'APPLICATION/VND.ACME.V2+JSON;CHARSET="utf-8"', "text/plain", ""])
    expect(await get(described, 200, '{"a":"é"}', type)).toMatchObject({ data: { a: "é" } });
});

test("text is text, in whatever case the contract says it", async () => {
  const described = { replies: [{ status: "200", mediaType: "TEXT/Plain; charset=utf-8" }] };
  expect((await get(described, 200, "[1]")).data).toBe("[1]");
});

test("a byte order mark before the JSON does no harm", async () => {
  expect(await get({ replies: [jsonReply("200")] }, 200, "\ufeff[1]")).toMatchObject({ data: [1] });
});

const result = { code: "/head/code", success: ["0", "00"], message: "/head/text" };
test.each([
  [{ head: { code: 0 } }, { kind: "success", data: { head: { code: 0 } } }],
  [{ head: { code: "00" } }, { kind: "success", data: { head: { code: "00" } } }],
  [{ head: {} }, { kind: "broken", misfit: { pointer: "/head/code", message: "must hold the result code" } }],
  [
    { head: { code: null } },
    { kind: "broken", misfit: { pointer: "/head/code", message: "must hold the result code" } },
  ],
  [null, { kind: "broken", misfit: { pointer: "/head/code", message: "must hold the result code" } }],
])("reads the result of %j", (body, expected) => {
  expect(readResult(result, "get", body, undefined)).toEqual(expected);
});

test("a code named like a member of every object is not in the table", () => {
  expect(readResult(result, "get", { head: { code: "constructor" } }, {})).toMatchObject({
    kind: "failure",
    unknownCode: true,
    error: { code: "constructor", codeKind: "unknown" },
  });
});

test("pointers find own members only, and are written as they are read", () => {
  const value = JSON.parse('{"a/b":{"~":[1]},"__proto__":2}');
  expect(at(value, pointerOf(["a/b", "~", 0]))).toBe(1);
  expect(at(value, "/__proto__")).toBe(2);
  expect(at(value, "")).toBe(value);
  expect(at(value, "/constructor/name")).toBeUndefined();
});
