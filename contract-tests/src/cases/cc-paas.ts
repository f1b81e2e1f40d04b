/** CC PaaS: a request for each method of the client, and the notifications as the contract's examples have them. */
import type { CallOptions, CcPaas, Outcome } from "@trunkline/cc-paas";

export interface CcPaasCase {
  readonly ask: (paas: CcPaas, options?: CallOptions) => Promise<Outcome<unknown>>;
  /** The operation of the contract, where that serves several commands. */
  readonly operation?: string;
}

const to = "13800100001";
const contents = [{ type: "voice", content: "hello.wav" }] as const;
const conversationSid = "CV50001201908141226560665400000001";

export const ccPaasCases: { readonly [Method in keyof CcPaas]: CcPaasCase } = {
  sendVoiceNotice: { ask: (paas, options) => paas.sendVoiceNotice({ to, contents, userdata: "order-4711" }, options) },
  sendBatchVoiceNotices: {
    ask: (paas, options) => paas.sendBatchVoiceNotices({ to: [to, "13800100002"], contents, times: 2 }, options),
  },
  sendVoiceCaptcha: { ask: (paas, options) => paas.sendVoiceCaptcha({ to, code: "12ab", lang: "zh" }, options) },
  click2call: { ask: (paas, options) => paas.click2call({ caller: "13800138001", callee: "13800138000" }, options) },
  cancelCall: {
    operation: "commandConversation",
    ask: (paas, options) => paas.cancelCall({ conversationSid }, options),
  },
  addCall: {
    operation: "commandConversation",
    ask: (paas, options) => paas.addCall({ conversationSid, callee: "13800138002", record: true }, options),
  },
};
