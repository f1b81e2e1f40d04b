export {
  type CallOptions,
  fromAddresses,
  type Outcome,
  type OutcomeError,
  type StreamItem,
  secretInPath,
  toNodeListener,
  unwrap,
} from "@trunkline/runtime";
export type { CcGateway, CcGatewayOptions, HandedOver, SignInArguments } from "./create-cc-gateway.js";
export { createCcGateway } from "./create-cc-gateway.js";
export type * from "./generated/client.js";
export { type Code, codes, isKnownCode } from "./generated/codes.js";
export type { PolledEventsMessages } from "./generated/messages.js";
export type * from "./generated/types.js";
export { createPushReceiver, type PushOptions, type PushReceiverOptions, receivePushes } from "./push-receiver.js";
export type { GatewayEvent, ReceivedEvent } from "./read-event.js";
export type { DeliveryMode, SessionOptions } from "./session.js";
