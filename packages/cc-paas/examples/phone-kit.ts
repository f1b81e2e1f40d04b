declare const window: { readonly PhoneKit: object };
declare const pwd: string;
declare function pop(userNumber: string | undefined): void;

import { wrapPhoneKit } from "@trunkline/cc-paas/phone-kit";

const phone = wrapPhoneKit(window.PhoneKit);
const { error } = await phone.operations.initial({ url: "wss://cti.example", appSid: "…", agentNo: "1001", pwd });
if (error) throw new Error(error.message);
await phone.operations.login({ phoneType: "3", workStatus: "1" }); // in the browser, and ready

for await (const item of phone.read()) {
  if (item.kind !== "message") continue;
  if (item.name === "CallChanged" && item.message.eventName === "ringing") pop(item.message.userNumber);
  if (item.name === "ConnectionChanged") console.log(item.message, phone.calls.length);
}
