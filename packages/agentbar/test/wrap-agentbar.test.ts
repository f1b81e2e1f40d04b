import { unwrap } from "@trunkline/runtime";
import { expect, test } from "vitest";
import { fromMicroseconds, fromSeconds } from "../src/times.js";
import { type AgentbarOptions, wrapAgentbar } from "../src/wrap-agentbar.js";
import { fakeControl } from "./fake-control.js";

function wrapped(options: AgentbarOptions = {}) {
  const fake = fakeControl();
  return { ...fake, bar: wrapAgentbar(fake.control, options) };
}
async function signedIn(options: AgentbarOptions = {}) {
  const all = wrapped(options);
  await unwrap(all.bar.operations.initial());
  await unwrap(all.bar.operations.signIn());
  return all;
}

test("goes through a day: sign in, busy, call, hang up, sign out, with an entry for each record", async () => {
  const records: string[] = [];
  const { bar } = await signedIn({ onRecord: ({ record, name }) => records.push(`${record} ${name}`) });
  expect([bar.properties.IsSignIn, bar.state]).toEqual([true, 2]);
  expect(await bar.operations.setBusy()).toMatchObject({ by: "push", data: { reason: 22 } });

  const call = await unwrap(
    bar.operations.makeCall({ dest: "40041", showANI: "", showDest: "", isOffhook: 0, type: 1 }),
  );
  expect(call).toMatchObject({ callID: "1455885056-1095", contactID: "14558850561095" });
  await expect.poll(() => bar.state).toBe(9);
  expect(bar.calls.map(({ id }) => id)).toEqual(["1455885056-1095"]);

  await unwrap(bar.operations.releaseCall());
  expect(bar.calls).toEqual([]);
  await unwrap(bar.operations.signOut());
  expect(records).toEqual(["signIn OnReady", "talkStart OnConnected", "hangUp OnReady", "signOut OnUnLogin"]);
});

test("says why the control refuses", async () => {
  const { bar } = await signedIn();
  const { error } = await bar.operations.makeCall({ dest: "40041", showANI: "", showDest: "", isOffhook: 0, type: 1 });
  expect(error).toMatchObject({ kind: "vendor", code: "1005", codeName: "AGENTBARERROR_BAR_WRONGSTATE" });
  expect(error?.message).toContain("it is allowed in state 3, and the last event told of 2");
});

test("tells an empty text from an empty list, and a count from a code", async () => {
  const { bar } = wrapped();
  expect((await bar.operations.getRestReason()).error).toMatchObject({ kind: "vendor", code: "" });
  const signed = await signedIn();
  expect(await signed.bar.operations.getRestReason()).toMatchObject({ data: [] });
  expect(await signed.bar.operations.getSkillWaitingNumber({ skill: "sales" })).toMatchObject({
    data: { freeNum: 2, queueNum: 1 },
  });
  expect(await signed.bar.operations.getAgentNumberBySkill({ skill: "sales" })).toMatchObject({
    data: 20,
    doubt: { code: "20", codeName: "ArSkillNotExist" },
  });
});

test("refuses writes that the control would ignore", async () => {
  const { bar, control } = wrapped();
  bar.properties.AgentID = "291";
  bar.properties.AutoAnswer = false;
  expect(control).toMatchObject({ AgentID: "291", AutoAnswer: 0 });
  const signed = await signedIn();
  expect(() => {
    signed.bar.properties.AgentID = "292";
  }).toThrow("a write counts only while nobody is signed in");
});

test("asks the page before an outside call of the control's own button", () => {
  const { raise, control } = wrapped({ allow: { OnBeforeOutCall: ({ otherParty }) => otherParty !== "110" } });
  const ask = (number: string) => {
    control.IsCallOut = 1;
    raise("OnBeforeOutCall", number, 2, "6001", number, 1, 1_471_849_261_000_000);
    return control.IsCallOut;
  };
  expect([ask("40041"), ask("110")]).toEqual([1, 0]);
});

test("lists the consulted party until the customer is back", () => {
  const { raise, bar } = wrapped();
  const event = (name: string, callID: string, reason: number) =>
    raise(name, 0, callID, 7, 2, "", 0, "", "", "", reason, 1_471_849_200_000_000);
  event("OnConnected", "c1", 26);
  event("OnConsultConnecting", "c2", 0);
  expect(bar.calls.map(({ id }) => id)).toEqual(["c1", "c2"]);
  event("OnConnected", "c1", 28);
  expect(bar.calls.map(({ id }) => id)).toEqual(["c1"]);
  raise("OnRest", 0, "", 0, 0, "", 0, "", "", "", 22, 1_471_849_200_000_000);
  expect(bar.calls).toEqual([]);
});

test("explains what does not fit", async () => {
  const { bar, called } = wrapped();
  const { error } = await bar.operations.makeCall({ dest: "a", showANI: "", showDest: "", isOffhook: 0, type: 1 });
  expect(error).toMatchObject({ kind: "contract", direction: "request", misfits: [{ pointer: "/dest" }] });
  expect(called).toEqual([]);
});

test("tells microseconds from seconds", () => {
  expect(fromMicroseconds(1_471_849_200_000_000).toISOString()).toBe("2016-08-22T07:00:00.000Z");
  expect(fromSeconds(1_471_849_200).toISOString()).toBe("2016-08-22T07:00:00.000Z");
});
