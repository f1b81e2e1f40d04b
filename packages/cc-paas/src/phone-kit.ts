/** PhoneKit, the vendor's softphone in the page: promises for its callbacks, its three event functions as one typed stream. */
import {
  type CallRule,
  type Component,
  type ComponentOptions,
  messageExplainer,
  wrapComponent,
} from "@trunkline/runtime";
import { type CcPaasMethods, component } from "./generated/component.js";
import type { PhoneKitMessages } from "./generated/messages.js";

export { type CallOptions, type LiveCall, type SocketOutcome, type StreamItem, unwrap } from "@trunkline/runtime";
export type * from "./generated/component.js";
export type * from "./generated/messages.js";
export type * from "./generated/types.js";

export type PhoneKit = Component<CcPaasMethods, PhoneKitMessages>;

export type PhoneKitOptions = Omit<
  ComponentOptions<PhoneKitMessages, CcPaasMethods>,
  "allow" | "callRule" | "explain" | "onRecord"
>;

/**
 * `kit`: `window.PhoneKit`, once its script has run. The event functions go into the argument of `initial`, so call that through the wrapper, and give no
 * such functions of your own.
 */
export function wrapPhoneKit(kit: object, options: PhoneKitOptions = {}): PhoneKit {
  return wrapComponent(component, kit, {
    ...options,
    callRule: callNews,
    explain: messageExplainer(() => import("./generated/explain.js")),
  });
}

/** The legs of one conversation are one call; it is over when an event says so. */
const callNews: CallRule<PhoneKitMessages> = (event) => {
  if (event.name !== "CallChanged") return undefined;
  const { conversationSid, callSid, eventName } = event.message;
  const id = conversationSid ?? callSid;
  return id === undefined ? undefined : { id, over: eventName === "completed" || eventName === "failed" };
};
