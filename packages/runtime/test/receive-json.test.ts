import { describe, expect, test } from "vitest";
import { receiveJson, sameSecret } from "../src/receive-json.js";

const post = (body: BodyInit, contentType = "application/json") =>
  new Request("https://crm.example/events", { method: "POST", body, headers: { "content-type": contentType } });

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
    ["another method", new Request("https://crm.example/events", { method: "PUT", body: "{}" }), 405],
    ["no media type", new Request("https://crm.example/events", { method: "POST", body: new Uint8Array([0x7b]) }), 415],
    ["another media type", post("{}", "text/plain"), 415],
    ["a media type that only begins like it", post("{}", "application/jsonp"), 415],
    ["bytes that are no UTF-8", post(new Uint8Array([0x22, 0xff, 0x22])), 400],
    ["a character set nobody knows", post("{}", "application/json; charset=klingon"), 400],
    ["text that is no JSON", post("{"), 400],
    ["nothing", post(""), 400],
  ])("refuses %s", async (_, request, status) => {
    const { refusal } = await receiveJson(request);
    expect(refusal?.status).toBe(status);
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

test("secrets are the same only as a whole", () => {
  expect(sameSecret("token", "token")).toBe(true);
  for (const other of ["", "toke", "tokens", "Token", "tokenn"]) expect(sameSecret(other, "token")).toBe(false);
  expect(sameSecret("", "")).toBe(true);
});
