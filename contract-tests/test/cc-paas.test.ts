/** CC PaaS: every method, code and notification against the vendor, judged by Ajv on the wire. */
import { codes, createCcPaas } from "@trunkline/cc-paas";
import { legsInOrder } from "@trunkline/cc-paas/webhooks";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type CcPaasCase, ccPaasCases } from "../src/cases/cc-paas.js";
import { account, application, coverCcPaas, openCcPaas, openReceiver, webhookNames } from "../src/cover-cc-paas.js";
import { type Covered, missing, summary, wanted } from "../src/coverage.js";

const stage = await openCcPaas();
const { contract, judge, vendor, wire, paas } = stage;
afterAll(() => stage.close());

const nothing = { operations: [], codes: [], events: [], messages: [], webhooks: [] };
const all: Covered = wanted(contract, [], { document: {}, channels: {} });
const methods = Object.entries<CcPaasCase>(ccPaasCases);
const coded = methods.flatMap(([method, { ask, operation = method }]) =>
  (contract.operations.find(({ operationId }) => operationId === operation)?.codes ?? []).map(
    (code) => [method, code, operation, ask] as const,
  ),
);

describe("coverage", () => {
  it("has every operation, code and webhook on the wire, and nothing there breaks the contract", async () => {
    const covered = await coverCcPaas(stage);
    console.log(summary("cc-paas", all, covered));
    expect(missing(all, covered)).toEqual(nothing);
    expect(wire.findings()).toEqual([]);
    expect(vendor.violations).toEqual([]);
  });

  it("tells what lacks of half of it", async () => {
    const { click2call } = ccPaasCases;
    const gaps = missing(all, await coverCcPaas(stage, { click2call }, ["pushCdr"]));
    expect(gaps.operations).toEqual(all.operations.filter((id) => id !== "click2call"));
    expect(gaps.codes).toContain("sendVoiceCaptcha -2");
    expect(gaps.webhooks).toEqual(webhookNames.filter((name) => name !== "pushCdr"));
  });
});

describe("a method", () => {
  it.each(methods)("%s succeeds with data in its type, from what the contract has", async (method, { ask }) => {
    const { data, error } = await ask(paas);
    expect(error).toBeUndefined();
    expect(data).toMatchObject(/Call|2call/.test(method) ? { statusCode: "00000" } : { statuscode: "0" });
  });

  it.each(coded)("%s tells %s by its code, meaning and kind", async (_, code, operation, ask) => {
    vendor.fault({ kind: "code", operation, code });
    const { error } = await ask(paas);
    const { meaning, kind } = contract.codes[code] ?? {};
    expect(error).toMatchObject({ kind: "vendor", code, meaning, codeKind: kind });
    expect(Object.keys(codes)).toContain(code);
  });

  it.each(methods)("%s is not sent again when its reply is lost", async (method, { ask, operation = method }) => {
    const before = vendor.log.length;
    vendor.fault({ kind: "drop", operation });
    expect((await ask(paas)).error).toMatchObject({ kind: "outcomeUnknown" });
    expect(vendor.log.slice(before).filter(({ kind }) => kind === "request")).toHaveLength(1);
  });

  it.each(methods)("%s has a deadline and can be aborted", async (_, { ask }) => {
    expect((await ask(paas, { signal: AbortSignal.abort() })).error?.kind).toBe("aborted");
  });

  it.each(["sendVoiceNotice", "sendBatchVoiceNotices", "sendVoiceCaptcha"] as const)(
    "%s with a wrong token is told so",
    async (method) => {
      const stranger = createCcPaas({ baseUrl: vendor.url, ...account, ...application, accountToken: "guess" });
      expect((await ccPaasCases[method].ask(stranger)).error).toMatchObject({
        kind: "vendor",
        code: "-1",
        codeKind: "authentication",
      });
    },
  );

  it("sends what tells commands of one address apart", () => {
    const sent = wire.exchanges.filter(({ operation }) => operation?.operationId === "commandConversation");
    expect(new Set(sent.map(({ sent: { action } }) => action))).toEqual(new Set(["cancelCall", "addCall"]));
  });
});

describe("a notification", () => {
  const open: { close(): void }[] = [];
  afterEach(() => {
    for (const each of open.splice(0)) each.close();
  });
  const examples = contract.webhooks.flatMap(({ operationId, request }) =>
    webhookNames.flatMap((name) =>
      name === operationId
        ? Object.entries(request?.examples ?? {}).map(([example, { value }]) => [name, example, value] as const)
        : [],
    ),
  );

  it.each(examples)(
    "%s %s is handed on as the document has it, and answered with nothing",
    async (name, example, value) => {
      const receiver = await openReceiver(name);
      open.push(receiver);
      expect(await vendor.push(name, { url: receiver.url, example })).toEqual({ status: 200, body: "" });
      expect(receiver.taken).toEqual([value].flat());
    },
  );

  it.each(webhookNames)("%s that does not fit is refused, and the judge agrees", async (name) => {
    const receiver = await openReceiver(name);
    open.push(receiver);
    const webhook = contract.webhooks.find(({ operationId }) => operationId === name);
    for (const body of [
      {},
      { starttime: 1, endtime: 2, callSid: 3, callStatus: 4, conversationSid: 5 },
      "text",
      null,
    ]) {
      expect(webhook && judge.request(webhook, body)).not.toEqual([]);
      expect((await vendor.push(name, { url: receiver.url, body })).status).toBe(400);
    }
    expect(receiver.taken).toEqual([]);
  });

  it("is refused without the secret in its address", async () => {
    const receiver = await openReceiver("pushCdr");
    open.push(receiver);
    expect((await vendor.push("pushCdr", { url: receiver.url.replace(/[^/]+$/, "guess") })).status).toBe(401);
    expect(receiver.taken).toEqual([]);
  });

  it("books the record of the document once, delivered twice and in a list, its legs in order", async () => {
    const receiver = await openReceiver("pushCdr");
    open.push(receiver);
    for (const example of ["success", "success", "batch"])
      expect((await vendor.push("pushCdr", { url: receiver.url, example })).status).toBe(200);
    expect(receiver.taken.map(({ conversationSid }) => conversationSid)).toEqual([
      "CV50001201908141226560665400000001",
      "CV50001201908141300000665400000002",
    ]);
    const [first] = receiver.taken;
    expect(first && legsInOrder(first).map(({ callSeq }) => callSeq)).toEqual(["0", "1"]);
  });

  it("of a state that came too late is not handed on", async () => {
    const receiver = await openReceiver("pushCallStatus");
    open.push(receiver);
    for (const example of ["answered", "ringing", "answered", "completed", "noAnswer"])
      expect((await vendor.push("pushCallStatus", { url: receiver.url, example })).status).toBe(200);
    expect(receiver.taken.map(({ callStatus }) => callStatus)).toEqual(["answered", "completed", "completed"]);
  });
});
