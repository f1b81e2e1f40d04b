import { wrapPhoneKit } from "@trunkline/cc-paas/phone-kit";
import { createFakePhoneKit } from "@trunkline/cc-paas/testing";

const fake = createFakePhoneKit();
const phone = wrapPhoneKit(fake.component); // or put fake.component into window.PhoneKit

await phone.operations.initial({ url: "wss://cti.example", appSid: "…", agentNo: "1001", pwd: "…" });
await phone.operations.login({ phoneType: "3" }); // done; and onStatusEvent hears of it
await phone.operations.callOut({ userNumber: "13800138000" });
fake.raise("CallChanged", { eventName: "ringing" }); // of this call; the other members are the contract's example's
fake.answer("hangup", { never: true }); // from now on the callback is never called
const { error } = await phone.operations.hangup({}, { timeoutMs: 100 });
console.log(phone.calls.length, error?.kind, fake.calls);
