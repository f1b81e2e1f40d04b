import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { receiveJson, sameSecret } from "../src/receive-json.js";

const post = (body: BodyInit, contentType = "application/json") =>
  new Request("https://crm.example/events", { method: "POST", body, headers: { "content-type": contentType } });

const compressed = new Request("https://crm.example/events", {
  method: "POST",
  body: new Uint8Array([0x1f, 0x8b]),
  headers: { "content-type": "application/json", "content-encoding": "gzip" },
});

describe("receiving JSON", () => {
  test.each([
    "application/json",
    "application/json; charset=UTF-8",
    'Application/JSON;charset="utf-8"',
    "application/problem+json",
  ])("takes %s", async (contentType) => {
    expect(await receiveJson(post('{"名":1}', contentType))).toEqual({ value: { 名: 1 } });
  });

  test("reads the character set that is claimed", async () => {
    const bytes = new Uint8Array([0x22, 0xd6, 0xd0, 0x22]);
    expect(await receiveJson(post(bytes, "application/json; charset=gbk"))).toEqual({ value: "中" });
  });

  test.each([
    ["another method", new Request("https://crm.example/events", { method: "PUT", body: "{}" }), 405, "method"],
    [
      "no media type",
      new Request("https://crm.example/events", { method: "POST", body: new Uint8Array([0x7b]) }),
      415,
      "mediaType",
    ],
    ["another media type", post("{}", "text/plain"), 415, "mediaType"],
    ["a media type that only begins like it", post("{}", "application/jsonp"), 415, "mediaType"],
    ["bytes that are no UTF-8", post(new Uint8Array([0x22, 0xff, 0x22])), 400, "charset"],
    ["a character set nobody knows", post("{}", "application/json; charset=klingon"), 415, "charset"],
    ["text that is no JSON", post("{"), 400, "json"],
    ["nothing", post(""), 400, "json"],
    ["what is nested too deeply", post("[".repeat(300) + "]".repeat(300)), 400, "tooDeep"],
    ["a compressed body", compressed, 415, "encoding"],
  ])("refuses %s", async (_, request, status, kind) => {
    const { refusal } = await receiveJson(request);
    expect(refusal).toMatchObject({ status, kind });
    expect(refusal?.reason).not.toMatch(/[{\uFFFD]/);
  });

  test("takes up to the limit and not a byte more", async () => {
    const text = JSON.stringify("x".repeat(98));
    expect(await receiveJson(post(text), { maxBytes: 100 })).toEqual({ value: "x".repeat(98) });
    expect((await receiveJson(post(text), { maxBytes: 99 })).refusal?.status).toBe(413);
  });

  test("stops reading a body that does not say how long it is", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request("https://crm.example/events", {
      method: "POST",
      body: endless,
      headers: { "content-type": "application/json" },
      ...{ duplex: "half" },
    });
    expect((await receiveJson(request, { maxBytes: 4096 })).refusal?.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  test("refuses a body that breaks off", async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error("reset")),
    });
    const request = new Request("https://crm.example/events", {
      method: "POST",
      body: broken,
      headers: { "content-type": "application/json" },
      ...{ duplex: "half" },
    });
    expect((await receiveJson(request)).refusal?.status).toBe(400);
  });
});

describe("what somebody else has read", () => {
  const headers = new Headers({ "content-type": "application/json" });

  test.each([
    ["a text", '{"名":1}'],
    ["a text with a byte order mark", '\uFEFF{"名":1}'],
    ["bytes", new TextEncoder().encode('{"名":1}')],
    ["bytes of another realm", runInNewContext("Uint8Array").from(new TextEncoder().encode('{"名":1}'))],
    ["a value", { parsed: { 名: 1 } }],
  ])("is taken as %s", async (_, body) => {
    expect(await receiveJson({ method: "post", headers, body })).toEqual({ value: { 名: 1 } });
  });

  test.each([
    ["a text", JSON.stringify("名".repeat(10))],
    ["bytes", new Uint8Array(40)],
  ])("is refused over the limit as %s", async (_, body) => {
    expect((await receiveJson({ method: "POST", headers, body }, { maxBytes: 31 })).refusal?.kind).toBe("tooLarge");
  });

  test("is taken in bytes that were unpacked, whatever their header says, and refused packed", async () => {
    const coded = new Headers({ "content-type": "application/json", "content-encoding": "gzip" });
    const bytes = (body: Uint8Array) => receiveJson({ method: "POST", headers: coded, body });
    expect(await bytes(new TextEncoder().encode('{"a":1}'))).toEqual({ value: { a: 1 } });
    expect((await bytes(new Uint8Array([0x1f, 0x8b]))).refusal?.kind).toBe("encoding");
  });

  test("and not handed over is the application's mistake, and not the vendor's", async () => {
    const request = post('{"a":1}');
    await request.text();
    expect((await receiveJson(request)).refusal).toMatchObject({
      status: 500,
      kind: "handler",
      cause: { message: expect.stringContaining("was read before") },
    });
  });

  test("is refused with another method or media type whatever it has become", async () => {
    const body = { parsed: { a: 1 } };
    expect((await receiveJson({ method: "GET", headers, body })).refusal?.kind).toBe("method");
    const text = new Headers({ "content-type": "text/plain" });
    expect((await receiveJson({ method: "POST", headers: text, body })).refusal?.kind).toBe("mediaType");
  });
});

test("a form is its fields, and a text is itself, where the contract sends that", async () => {
  const sent = (mediaType: string, body: string) =>
    receiveJson(
      { method: "POST", headers: new Headers({ "content-type": `${mediaType};charset=utf-8` }), body },
      { mediaType },
    );
  expect(await sent("application/x-www-form-urlencoded", "a=1&b=x+y&a=2&__proto__=p")).toEqual({
    value: Object.fromEntries([
      ["a", ["1", "2"]],
      ["b", "x y"],
      ["__proto__", "p"],
    ]),
  });
  expect(await sent("text/plain", "{}")).toEqual({ value: "{}" });
  expect((await receiveJson(post("{}"), { mediaType: "text/plain" })).refusal?.reason).toBe("Only text/plain is taken");
});

test("an empty coding is none", async () => {
  const headers = new Headers({ "content-type": "application/json", "content-encoding": "" });
  expect(await receiveJson(new Request("https://crm.example/", { method: "POST", headers, body: "{}" }))).toEqual({
    value: {},
  });
});

test("secrets are the same only as a whole", () => {
  expect(sameSecret("token", "token")).toBe(true);
  for (const other of ["", "toke", "tokens", "Token", "tokenn"]) expect(sameSecret(other, "token")).toBe(false);
  expect(sameSecret("", "")).toBe(true);
});
