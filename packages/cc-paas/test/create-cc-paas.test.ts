import { describe, expect, test } from "vitest";
import { contents, createCcPaas, fromUserData, toUserData } from "../src/index.js";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

function open(reply: object, more: { readonly softVersion?: string } = { softVersion: "v1" }) {
  const sent: Sent[] = [];
  const paas = createCcPaas({
    baseUrl: "https://paas.example/",
    accountSid: "sid/1",
    accountToken: "tok:en",
    appId: "app",
    ...more,
    fetch: (url, init = {}) => {
      const path = url.replace("https://paas.example", "");
      sent.push({
        method: init.method ?? "GET",
        path,
        headers: new Headers(init.headers),
        body: JSON.parse(String(init.body)),
      });
      return Promise.resolve(Response.json(reply));
    },
  });
  return { paas, sent };
}

const taken = { statuscode: "0", statusmsg: "succ", requestid: "RQ1" };

describe("the client", () => {
  test("gives account and application under every name they have, and proves itself", async () => {
    const { paas, sent } = open({ ...taken, statusCode: "00000", statusMsg: "success", conversationSid: "CV1" });
    await paas.sendVoiceNotice({ to: "138", contents: [contents.voice("a.wav")] });
    await paas.sendVoiceCaptcha({ to: "138", code: "1234" });
    await paas.click2call({ caller: "1", callee: "2" });
    await paas.addCall({ conversationSid: "CV/1", callee: "3" });
    await paas.cancelCall({ conversationSid: "CV1" });
    const calls = "/v1/Accounts/sid%2F1/Applications/app/ctc/Conversations";
    expect(sent.map(({ method, path, body }) => [method, path, body])).toEqual([
      [
        "POST",
        "/Accounts/sid%2F1/VoiceNotices",
        { appid: "app", to: "138", contents: [{ type: "voice", content: "a.wav" }] },
      ],
      ["POST", "/Accounts/sid%2F1/VoiceCaptchas", { appid: "app", to: "138", code: "1234" }],
      ["POST", calls, { action: "click2call", caller: "1", callee: "2" }],
      ["POST", `${calls}/CV%2F1`, { action: "addCall", callee: "3" }],
      ["POST", `${calls}/CV1`, { action: "cancelCall" }],
    ]);
    for (const { headers } of sent) {
      expect(headers.get("authorization")).toBe(`Basic ${btoa("sid/1:tok:en")}`);
      expect(headers.get("content-type")).toBe("application/json; charset=UTF-8");
      expect(headers.get("accept")).toBe("application/json");
    }
  });

  test("sends a list of numbers as the text that the platform takes, and refuses what is no number", async () => {
    const { paas, sent } = open(taken);
    const part = [contents.digits("1")];
    expect((await paas.sendBatchVoiceNotices({ to: ["138", "139"], contents: part })).data).toEqual(taken);
    await paas.sendBatchVoiceNotices({ to: "138,139", contents: part });
    expect(sent.map(({ body }) => body)).toEqual(
      [1, 2].map(() => ({ appid: "app", to: "138,139", contents: [{ type: "digits", content: "1" }] })),
    );
    for (const to of [[], ["138,139"], [""], ["138", " 139"], "", "138，139"]) {
      const { error } = await paas.sendBatchVoiceNotices({ to, contents: part });
      expect(error).toMatchObject({ kind: "contract", direction: "request", operation: "sendBatchVoiceNotices" });
      expect(JSON.stringify(error)).not.toContain("138");
    }
    expect(sent).toHaveLength(2);
  });

  test("does not call without the platform's version, and says what is missing", async () => {
    const { paas, sent } = open(taken, {});
    expect((await paas.click2call({ caller: "1", callee: "2" })).error).toMatchObject({
      kind: "contract",
      misfits: [{ pointer: "/SoftVersion", message: "is required" }],
    });
    expect((await paas.sendVoiceCaptcha({ to: "138", code: "1234" })).error).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  test("tells a refusal of either family by its code", async () => {
    const refused = open({ statuscode: "-3", statusmsg: "no" }).paas;
    expect((await refused.sendVoiceCaptcha({ to: "1", code: "1234" })).error).toMatchObject({
      kind: "vendor",
      code: "-3",
      codeKind: "badParameter",
      vendorMessage: "no",
    });
    const unheard = open({ statusCode: "10001", statusMsg: "busy" }).paas;
    expect((await unheard.cancelCall({ conversationSid: "CV1" })).error).toMatchObject({
      kind: "vendor",
      code: "10001",
      codeKind: "unknown",
    });
  });

  test("takes a code that is a number for the same code", async () => {
    const { data, error } = await open({ statuscode: 0 }).paas.sendVoiceCaptcha({ to: "1", code: "1234" });
    expect([data, error]).toEqual([{ statuscode: "0" }, undefined]);
    const refused = open({ statuscode: -4 }).paas;
    expect((await refused.sendVoiceCaptcha({ to: "1", code: "1234" })).error).toMatchObject({
      kind: "vendor",
      code: "-4",
    });
  });

  test("says why a request does not fit, without what was in it", async () => {
    const { paas, sent } = open(taken);
    const { error } = await paas.sendVoiceNotice({ to: "13800138000", contents: [], times: 9 });
    expect(error).toMatchObject({ kind: "contract", direction: "request", misfits: [{ pointer: "/times" }] });
    expect(error?.message).not.toContain("138");
    expect(sent).toEqual([]);
  });
});

describe("the parts of a notice", () => {
  test("are what the contract has", () => {
    expect([
      contents.voice("hello.wav"),
      contents.time("2024-02-29"),
      contents.money("2.14"),
      contents.money(2.1),
      contents.number(112),
      contents.number("-1.5"),
      contents.digits("007"),
    ]).toEqual([
      { type: "voice", content: "hello.wav" },
      { type: "time", content: "2024-02-29" },
      { type: "money", content: "2.14" },
      { type: "money", content: "2.10" },
      { type: "number", content: "112" },
      { type: "number", content: "-1.5" },
      { type: "digits", content: "007" },
    ]);
  });

  test.each([
    ["no file", () => contents.voice(" ")],
    ["a day that is none", () => contents.time("2023-02-29")],
    ["a time of the day", () => contents.time("2023-02-28 10:00")],
    ["an amount with its currency", () => contents.money("2.14元")],
    ["an amount that is not finite", () => contents.money(Number.NaN)],
    ["a number that has no end", () => contents.number(Number.POSITIVE_INFINITY)],
    ["letters as digits", () => contents.digits("12a")],
  ])("are not made of %s", (_, make) => {
    expect(make).toThrow(RangeError);
  });
});

describe("user data", () => {
  test.each(["", "order4711", "order-4711", "13800138001_2", '名 {"a":1}', "\uFEFFx"])("%j comes back", (text) => {
    const data = toUserData(text);
    expect(data).toMatch(/^[0-9A-Za-z_]{0,256}$/);
    expect(fromUserData(data)).toBe(text);
  });

  test("of somebody else is not taken for our own", () => {
    for (const data of [undefined, "13800138001_2_13800138000", "a-b", "_", "_ff", "_41", "_4A"])
      expect(fromUserData(data)).toBeUndefined();
  });

  test("has an end", () => {
    expect(toUserData("x".repeat(256))).toHaveLength(256);
    expect(() => toUserData("名".repeat(29))).toThrow(RangeError);
  });
});
