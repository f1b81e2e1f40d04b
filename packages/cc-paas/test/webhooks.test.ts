import { expect, test } from "vitest";
import { type CcPaasWebhooks, legsInOrder, receiveCcPaas, toWebHandler } from "../src/webhooks.js";

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
