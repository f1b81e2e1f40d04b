export { type CallOptions, type Outcome, type OutcomeError, type StreamItem, unwrap } from "@trunkline/runtime";
export type { CcGateway, CcGatewayOptions, HandedOver, SignInArguments } from "./create-cc-gateway.js";
export { createCcGateway } from "./create-cc-gateway.js";
export type * from "./generated/client.js";
export { type Code, codes, isKnownCode } from "./generated/codes.js";
export type * from "./generated/types.js";
export { createPushReceiver, type PushReceiverOptions } from "./push-receiver.js";
export type { DeliveryMode, SessionOptions } from "./session.js";
