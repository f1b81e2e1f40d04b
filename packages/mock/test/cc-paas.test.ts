import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type CcPaasOptions, type Mock, startMock } from "../src/index.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(options: CcPaasOptions = {}): Promise<Mock<"cc-paas">> {
  const mock = await startMock("cc-paas", { accounts: { sid: "to:ken" }, ...options });
  closing.push(() => mock.close());
  return mock;
}

async function openReceiver(): Promise<{ readonly url: string; readonly bodies: unknown[] }> {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    bodies.push(JSON.parse(text));
    response.writeHead(202).end("taken");
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/s3cret`, bodies };
}

const captcha = { appid: "app", to: "13800100001", code: "1234" };
const ask = async (mock: Mock<"cc-paas">, path: string, body: unknown, user = "sid:to:ken") => {
  const response = await fetch(`${mock.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Basic ${btoa(user)}` },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
};

describe("CC PaaS", () => {
  it("answers what is right with the contract's success", async () => {
    const mock = await open();
    const conversations = "/v1/Accounts/sid/Applications/app/ctc/Conversations";
    expect(await ask(mock, "/Accounts/sid/VoiceCaptchas", captcha)).toEqual([
      200,
      { statuscode: "0", statusmsg: "提交成功", requestid: "2016010000000205" },
    ]);
    expect(await ask(mock, `${conversations}/CV1`, { action: "cancelCall" })).toEqual([
      200,
      { statusCode: "00000", statusMsg: "success" },
    ]);
    expect(mock.violations).toEqual([]);
  });

  it("answers -1 to a wrong token, to another account's, and to none", async () => {
    const mock = await open();
    for (const user of ["sid:guess", "other:to:ken", ":"])
      expect(await ask(mock, "/Accounts/sid/VoiceCaptchas", captcha, user)).toMatchObject([200, { statuscode: "-1" }]);
    expect(await ask(mock, "/Accounts/other/VoiceCaptchas", captcha, "other:any")).toMatchObject([
      200,
      { statuscode: "0" },
    ]);
    expect(await ask(mock, "/Accounts/toString/VoiceCaptchas", captcha, "toString:any")).toMatchObject([
      200,
      { statuscode: "0" },
    ]);
  });

  it("answers -4 to what does not fit, and keeps it", async () => {
    const mock = await open();
    expect(await ask(mock, "/Accounts/sid/VoiceCaptchas", { to: "1" })).toMatchObject([200, { statuscode: "-4" }]);
    expect(mock.violations.length).toBeGreaterThan(0);
  });

  it("pushes an example, or what it is given, and tells what came back", async () => {
    const mock = await open();
    const { url, bodies } = await openReceiver();
    expect(await mock.push("pushCallStatus", { url, example: "ringing" })).toEqual({ status: 202, body: "taken" });
    await mock.push("pushCdr", { url, body: null });
    expect(bodies).toMatchObject([{ callStatus: "ringing" }, null]);
    expect(JSON.stringify(mock.log)).not.toContain("s3cret");
  });

  it("pushes on a control request", async () => {
    const mock = await open();
    const { url, bodies } = await openReceiver();
    const control = (body: unknown) =>
      fetch(`http://${mock.host}:${mock.port}/__mock/push`, { method: "POST", body: JSON.stringify(body) });
    expect(await (await control({ webhook: "pushCdr", url })).json()).toEqual({ pushing: "pushCdr" });
    while (bodies.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(bodies).toMatchObject([{ byeType: "4" }]);
    expect((await control({ webhook: "pushCdr" })).status).toBe(400);
    for (const wrong of [{ webhook: "pushCdrs" }, { webhook: "pushCdr", example: "nosuch" }]) {
      const refused = await control({ url, ...wrong });
      expect([refused.status, await refused.text()]).toEqual([
        400,
        expect.stringMatching(/(no webhook|no such example).*One of: /),
      ]);
    }
  });

  it("pushes nothing that the contract does not have, and to no other machine unless it may", async () => {
    const mock = await open();
    const { url } = await openReceiver();
    await expect(mock.push("pushNothing", { url })).rejects.toThrow("There is no webhook pushNothing. One of: ");
    await expect(mock.push("pushCdr", { url, example: "none" })).rejects.toThrow("no such");
    await expect(mock.push("pushCdr", { url: "http://192.0.2.1/" })).rejects.toThrow("this machine only");
  });
});
