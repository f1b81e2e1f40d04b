import { unwrap } from "@trunkline/runtime";
import { expect, test } from "vitest";
import { createFakeAgentbar } from "../src/testing.js";
import { fromMicroseconds, fromSeconds } from "../src/times.js";
import { type AgentbarOptions, wrapAgentbar } from "../src/wrap-agentbar.js";

function wrapped(options: AgentbarOptions = {}) {
  const fake = createFakeAgentbar();
  return { fake, bar: wrapAgentbar(fake.component, options) };
}
async function signedIn(options: AgentbarOptions = {}) {
  const all = wrapped(options);
  await unwrap(all.bar.operations.initial());
  await unwrap(all.bar.operations.signIn());
  return all;
}
const outside = { showANI: "", showDest: "", isOffhook: 0, type: 1 } as const;

test("goes through a day: sign in, busy, call, hold, hang up, sign out, with an entry for each record", async () => {
  const records: string[] = [];
  const { fake, bar } = await signedIn({ onRecord: ({ record, name }) => records.push(`${record} ${name}`) });
  expect([bar.properties.IsSignIn, bar.state]).toEqual([true, 2]);
  expect(await bar.operations.setBusy()).toMatchObject({ by: "push", data: { reason: 22 } });

  const call = await unwrap(bar.operations.makeCall({ dest: "40042", ...outside }));
  expect(call).toMatchObject({ callID: "1455885056-1096", contactID: "14558850561096", otherParty: "40042" });
  fake.raise("OnConnected");
  expect(bar.state).toBe(9);
  await unwrap(bar.operations.hold());
  expect(await unwrap(bar.operations.retrieve())).toMatchObject({ otherParty: "40042", reason: 27 });
  expect(bar.calls.map(({ id }) => id)).toEqual(["1455885056-1096"]);

  await unwrap(bar.operations.releaseCall());
  expect(bar.calls).toEqual([]);
  await unwrap(bar.operations.signOut());
  expect(records).toEqual(["signIn OnReady", "talkStart OnConnected", "hangUp OnReady", "signOut OnUnLogin"]);
  expect([bar.properties.IsSignIn, bar.state]).toEqual([false, 1]);
  await unwrap(bar.operations.unInitial());
  expect(fake.calls.map(({ operation }) => operation)).toEqual(
    "initial signIn setBusy makeCall hold retrieve releaseCall signOut unInitial".split(" "),
  );
});

test("ends a call in the state that the agent asked for, and consults within one", async () => {
  const { fake, bar } = wrapped();
  bar.properties.StatusChangeType = 1;
  await unwrap(bar.operations.initial());
  expect(await unwrap(bar.operations.signIn())).toMatchObject({ reason: 14 });
  expect(bar.state).toBe(3);
  fake.raise("OnAlerting", { callID: "c1", originalANI: "13800138000" });
  expect(await unwrap(bar.operations.releaseCall())).toMatchObject({ callID: "c1", reason: 18 });
  fake.raise("OnAlerting", { callID: "c2" });
  fake.raise("OnConnected", { reason: 26 });
  const consulted = { consultNum: "292", showANI: "", showDest: "", consultType: 0 };
  expect(await unwrap(bar.operations.consult(consulted))).toMatchObject({ otherParty: "292" });
  fake.raise("OnConsultConnected");
  expect(bar.calls.map(({ id }) => id)).toEqual(["c2", "1455885056-1097"]);
  expect(await unwrap(bar.operations.reconnect())).toMatchObject({ callID: "c2", reason: 27 });
  expect(
    await unwrap(
      bar.operations.singleStepTransfer({
        transferNum: "292",
        showANI: "",
        showDest: "",
        transferStyle: 0,
        transferType: 0,
      }),
    ),
  ).toMatchObject({ callID: "c2", reason: 16 });
  expect(bar.state).toBe(3);
});

test("answers at the built-in telephone: a call that came in, and the first ring of one that goes out", async () => {
  const { fake, bar } = wrapped();
  bar.properties.IsSIPPhone = true;
  await unwrap(bar.operations.initial());
  await unwrap(bar.operations.signIn());
  fake.raise("OnAlerting", { callID: "c1" });
  expect(await unwrap(bar.operations.answer())).toMatchObject({ callID: "c1", reason: 26 });
  await unwrap(bar.operations.releaseCall());
  await unwrap(bar.operations.setBusy());
  await unwrap(bar.operations.makeCall({ dest: "40042", ...outside }));
  await unwrap(bar.operations.answer());
  expect(bar.state).toBe(10);
});

test("tells of a state that was set as of any other", async () => {
  const { fake, bar } = await signedIn();
  const heard: unknown[] = [];
  const { attachEvent } = fake.component;
  if (typeof attachEvent === "function") attachEvent("OnRest", (...args: unknown[]) => heard.push(args[9]));
  expect(await bar.operations.setAgentStatus({ agentState: 4, reason: "lunch" })).toMatchObject({ by: "reply" });
  await expect.poll(() => bar.state).toBe(4);
  expect(heard).toEqual([22]);
  expect(await bar.operations.getAgentStatus()).toMatchObject({ data: 4 });
});

test("says why the control refuses", async () => {
  const { bar } = await signedIn();
  const { error } = await bar.operations.makeCall({ dest: "40041", ...outside });
  expect(error).toMatchObject({ kind: "vendor", code: "1005", codeName: "AGENTBARERROR_BAR_WRONGSTATE" });
  expect(error?.message).toContain("it is allowed in state 3, and the last event told of 2");
});

test("tells an empty text from an empty list, and a count from a code", async () => {
  const { bar } = wrapped();
  expect((await bar.operations.getRestReason()).error).toMatchObject({ kind: "vendor", code: "" });
  const signed = await signedIn();
  signed.fake.answer("getRestReason", { data: [] });
  signed.fake.answer("getAgentNumberBySkill", { data: 20 });
  expect(await signed.bar.operations.getRestReason()).toMatchObject({ data: [], reply: { body: "null\n" } });
  expect(await signed.bar.operations.getSkillWaitingNumber({ skill: "sales" })).toMatchObject({
    data: { freeNum: 0, queueNum: 3 },
  });
  expect(await signed.bar.operations.getAgentNumberBySkill({ skill: "sales" })).toMatchObject({
    data: 20,
    doubt: { code: "20", codeName: "ArSkillNotExist" },
  });
});

test("refuses writes that the control would ignore", async () => {
  const { bar, fake } = wrapped();
  bar.properties.AgentID = "291";
  bar.properties.AutoAnswer = false;
  expect(fake.component).toMatchObject({ AgentID: "291", AutoAnswer: 0 });
  const signed = await signedIn();
  expect(() => {
    signed.bar.properties.AgentID = "292";
  }).toThrow("a write counts only while nobody is signed in");
});

test("asks the page before an outside call of the control's own button", () => {
  const { fake } = wrapped({ allow: { OnBeforeOutCall: ({ otherParty }) => otherParty !== "110" } });
  expect(fake.raise("OnBeforeOutCall", { otherParty: "40041" })).toBe(true);
  expect(fake.raise("OnBeforeOutCall", { otherParty: "110" })).toBe(false);
});

test("lists the consulted party until the customer is back", () => {
  const { fake, bar } = wrapped();
  fake.raise("OnConnected", { callID: "c1", reason: 26 });
  fake.raise("OnConsultConnecting", { callID: "c2" });
  expect(bar.calls.map(({ id }) => id)).toEqual(["c1", "c2"]);
  fake.raise("OnConnected", { reason: 28 });
  expect(bar.calls.map(({ id }) => id)).toEqual(["c1"]);
  fake.raise("OnRest");
  expect(bar.calls).toEqual([]);
});

test("explains what does not fit", async () => {
  const { bar, fake } = wrapped();
  const { error } = await bar.operations.makeCall({ dest: "a", ...outside });
  expect(error).toMatchObject({ kind: "contract", direction: "request", misfits: [{ pointer: "/dest" }] });
  expect(fake.calls).toEqual([]);
});

test("tells microseconds from seconds", () => {
  expect(fromMicroseconds(1_471_849_200_000_000).toISOString()).toBe("2016-08-22T07:00:00.000Z");
  expect(fromSeconds(1_471_849_200).toISOString()).toBe("2016-08-22T07:00:00.000Z");
});
