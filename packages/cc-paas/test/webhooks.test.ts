import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CallDetailRecord } from "../src/index.js";
import { type CcPaasWebhooks, legsInOrder, receiveCcPaas, toWebHandler, zonedTime } from "../src/webhooks.js";

const contract = JSON.parse(readFileSync(new URL("../contracts/openapi.json", import.meta.url), "utf8"));
const exampleOf = (webhook: keyof CcPaasWebhooks, name: string) =>
  contract.webhooks[webhook].post.requestBody.content["application/json"].examples[name].value;

const push = (body: unknown) =>
  new Request("https://crm.example/hook", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("a result that lacks what is always there is refused, and the reason names the member and no value", async () => {
  const receive = receiveCcPaas("pushNoticeResult", { onNotification() {} });
  const { status, deliveries, body } = await receive(push({ to: "13800138000", starttime: "20190101010101" }));
  expect(status).toBe(400);
  expect(deliveries).toMatchObject([{ kind: "invalid", misfits: [{ pointer: "/endtime", message: "is missing" }] }]);
  expect(body).not.toContain("138");
});

test("each webhook hands on its own type", async () => {
  const states: CcPaasWebhooks["pushCallStatus"][] = [];
  const handle = toWebHandler(receiveCcPaas("pushCallStatus", { onNotification: (state) => void states.push(state) }));
  const response = await handle(push({ callSid: "CA1", callStatus: "ringing", later: 1 }));
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(states).toEqual([{ callSid: "CA1", callStatus: "ringing", later: 1 }]);
});

test("the record that the document prints is booked once, however often and in whatever order and company it comes", async () => {
  const booked: unknown[] = [];
  const book = (cdr: CallDetailRecord) => {
    const legs = legsInOrder(cdr).map(({ to, answerTime = "", duration }) => [
      to,
      zonedTime(answerTime, "Asia/Shanghai")?.toISOString(),
      Number(duration),
    ]);
    booked.push({ conversation: cdr.conversationSid, endedBy: cdr.byeType, userData: cdr.userData, legs });
  };
  const heard: unknown[] = [];
  const receiveCdr = receiveCcPaas("pushCdr", { strict: true, onNotification: book });
  const receiveStatus = receiveCcPaas("pushCallStatus", {
    strict: true,
    onNotification: ({ callStatus }) => void heard.push(callStatus),
  });
  const record = exampleOf("pushCdr", "success");
  const another = exampleOf("pushCdr", "noAnswer");
  const turned = { ...record, cdrs: [...record.cdrs].reverse() };
  expect(record.cdrs.map(({ callSeq }: { callSeq: string }) => callSeq)).toEqual(["1", "0"]);

  const answers: { readonly status: number; readonly body?: string }[] = await Promise.all([
    receiveCdr(push(record)),
    receiveCdr(push(record)),
  ]);
  for (const status of ["completed", "answered", "completed", "initiated"])
    answers.push(await receiveStatus(push(exampleOf("pushCallStatus", status))));
  for (const body of [turned, [another, record], [record, another]]) answers.push(await receiveCdr(push(body)));

  expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [200, undefined]));
  expect(heard).toEqual(["completed"]);
  expect(booked).toEqual([
    {
      conversation: "CV50001201908141226560665400000001",
      endedBy: "4",
      userData: "13800138001_2_13800138000",
      legs: [
        ["13800138001", "2019-08-14T04:26:56.000Z", 20],
        ["13800138000", "2019-08-14T04:27:02.000Z", 14],
      ],
    },
    {
      conversation: "CV50001201908141300000665400000002",
      endedBy: "2",
      userData: "",
      legs: [
        ["13800138001", "2019-08-14T05:00:04.000Z", 62],
        ["13800138000", undefined, 0],
      ],
    },
  ]);
});

test("a record whose times have another form is not lost, nor one whose numbers are no texts", async () => {
  const records: CallDetailRecord[] = [];
  const receive = receiveCcPaas("pushCdr", { onNotification: (cdr) => void records.push(cdr) });
  const leg = { callSeq: 0, startTime: "2019-08-14 12:26:54", answerTime: "", stopTime: "", duration: 0 };
  expect((await receive(push({ conversationSid: "CV1", byeType: 1, cdrs: [leg] }))).status).toBe(200);
  expect(records).toEqual([{ conversationSid: "CV1", byeType: "1", cdrs: [{ ...leg, callSeq: "0", duration: "0" }] }]);
});

test("the acknowledgement is what the operator says, where he says so", async () => {
  const acknowledgement = { status: 200, mediaType: "application/json", body: { statusCode: "00000" } };
  const handle = toWebHandler(receiveCcPaas("pushCdr", { acknowledgement, onNotification() {} }));
  const response = await handle(push({ conversationSid: "CV1" }));
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
    200,
    "application/json",
    '{"statusCode":"00000"}',
  ]);
  expect((await handle(push({}))).status).toBe(400);
});

test("a result that is a number is the same result", async () => {
  const results: CcPaasWebhooks["pushCaptchaResult"][] = [];
  const receive = receiveCcPaas("pushCaptchaResult", {
    strict: true,
    onNotification: (each) => void results.push(each),
  });
  expect((await receive(push({ ...exampleOf("pushCaptchaResult", "success"), result: 0 }))).status).toBe(200);
  expect(results).toEqual([exampleOf("pushCaptchaResult", "success")]);
});

test("results without IDs are never taken for repetitions", async () => {
  let results = 0;
  const receive = receiveCcPaas("pushNoticeResult", { onNotification: () => (results += 1) });
  for (const _ of [1, 2]) await receive(push({ starttime: "20190101010101", endtime: "20190101010128" }));
  expect(results).toBe(2);
});

test("legs stand in their order, whatever form their numbers have", () => {
  const cdrs = [{ from: "none" }, { callSeq: "10" }, { callSeq: "2" }, { callSeq: "0" }];
  expect(legsInOrder({ conversationSid: "CV1", cdrs }).map(({ callSeq }) => callSeq)).toEqual([
    "0",
    "2",
    "10",
    undefined,
  ]);
  expect(legsInOrder({ conversationSid: "CV1" })).toEqual([]);
});
