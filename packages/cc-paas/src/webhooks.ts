/**
 * What the platform pushes: results of notices and captchas, states of calls, call detail records. Nothing of it is signed, so whoever knows the address
 * can write to it: give it a secret (`secretInPath`), and the platform's addresses where they are known (`fromAddresses`).
 */
import {
  bodyExplainer,
  createWebhookReceiver,
  type WebhookDescriptor,
  type WebhookOptions,
  type WebhookReceiver,
} from "@trunkline/runtime";
import type { CallDetailRecord, CallLeg } from "./generated/types.js";
import { type CcPaasWebhooks, webhooks } from "./generated/webhooks.js";

export {
  type Authorize,
  createDeliveryMemory,
  type DeliveryStore,
  fromAddresses,
  secretInHeader,
  secretInPath,
  toNodeListener,
  toWebHandler,
  type WebhookOptions,
  type WebhookReceiver,
  zonedTime,
} from "@trunkline/runtime";
export type { CcPaasWebhooks } from "./generated/webhooks.js";

export interface CcPaasReceiverOptions<Notification> extends Omit<WebhookOptions<Notification>, "explain"> {
  /** What the platform takes for a receipt, where its operator says so; the document does not. Default: 200 without content. */
  readonly acknowledgement?: WebhookDescriptor["acknowledgement"];
}

/** `receiveCcPaas("pushCdr", { onNotification: (cdr) => … })`, for `toNodeListener` or `toWebHandler`. */
export function receiveCcPaas<Name extends keyof CcPaasWebhooks>(
  name: Name,
  { acknowledgement = webhooks[name].acknowledgement, ...options }: CcPaasReceiverOptions<CcPaasWebhooks[Name]>,
): WebhookReceiver<CcPaasWebhooks[Name]> {
  const descriptor: WebhookDescriptor = { ...webhooks[name], acknowledgement };
  return createWebhookReceiver<CcPaasWebhooks[Name]>(name, descriptor, {
    ...options,
    explain: bodyExplainer(() => import("./generated/explain.js")),
  });
}

/** The legs of a conversation by their number, the caller's first; they come in any order. One without a number stands last. */
export function legsInOrder({ cdrs = [] }: CallDetailRecord): readonly CallLeg[] {
  const place = ({ callSeq }: CallLeg) =>
    callSeq === undefined || callSeq === "" ? Number.MAX_VALUE : Number(callSeq);
  return [...cdrs].sort((one, other) => place(one) - place(other));
}
