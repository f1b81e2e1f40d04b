/** Types are tested like behaviour: this file compiles, and each marked line alone would not. */
import type { CallDetailRecord, CcPaas } from "../src/index.js";
import { receiveCcPaas } from "../src/webhooks.js";

declare const paas: CcPaas;
const contents = [{ type: "voice", content: "hello.wav" }] as const;

paas.sendBatchVoiceNotices({ to: ["13800100001"], contents });
paas.addCall({ conversationSid: "CV1", callee: "13800138002" });
// @ts-expect-error What tells the commands apart is filled in.
paas.cancelCall({ conversationSid: "CV1", action: "addCall" });
// @ts-expect-error Each command takes the members of its own branch.
paas.cancelCall({ conversationSid: "CV1", callee: "13800138002" });
// @ts-expect-error A command of one address has no method of its own.
paas.commandConversation({ conversationSid: "CV1" });
// @ts-expect-error A part of a notice is of one of five kinds.
paas.sendVoiceNotice({ to: "13800100001", contents: [{ type: "video", content: "a.mp4" }] });

receiveCcPaas("pushCdr", {
  onNotification(record, delivery) {
    record satisfies CallDetailRecord;
    delivery.notification satisfies CallDetailRecord;
    // @ts-expect-error A record is no state of a call.
    record.callStatus satisfies unknown;
  },
});
receiveCcPaas("pushCallStatus", {
  onNotification: ({ callStatus }) => callStatus === "ringing" || callStatus === "new",
});
// @ts-expect-error There is no such webhook.
receiveCcPaas("pushNothing", { onNotification() {} });

const { error } = await paas.sendVoiceCaptcha({ to: "13800100001", code: "1234" });
if (error?.kind === "vendor" && error.code === "-4") error.codeKind satisfies string;
