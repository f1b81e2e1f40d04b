export { type Answer, type AnswerContent, type AnswerOptions, answerJson, type LateOutcome } from "./answer-json.js";
export { type Authorize, fromAddresses, secretInHeader, secretInPath } from "./authorize-sender.js";
export type { BackoffOptions } from "./backoff.js";
export type { ClientOptions, ExplainSubject } from "./client-options.js";
export { type Clock, systemClock } from "./clock.js";
export type * from "./component-descriptors.js";
export type { Component, ComponentOptions } from "./component-options.js";
export type { RecordEntry } from "./component-records.js";
export type { SocketConstructor, SocketLike } from "./connect-socket.js";
export type { StoredCookie } from "./cookies.js";
export { type Client, createClient, type MethodsOf, type SessionState } from "./create-client.js";
export type { Credentials, CredentialValue, CredentialValues } from "./credentials.js";
export {
  createDecoder,
  type Decode,
  type Decoded,
  type DecodedMessage,
  type DecoderOptions,
  type Garbage,
  type ReceivedMessage,
} from "./decode-message.js";
export { type Claim, createDeliveryMemory, type DeliveryStore } from "./delivery-store.js";
export type * from "./descriptors.js";
export {
  bodyExplainer,
  type ExplainingSchema,
  type ExplainTable,
  explain,
  explainMessage,
  type MessageExplainTable,
  messageExplainer,
} from "./explain.js";
export type { CallRecord, Hooks, OutcomeRecord, ReplyRecord, RequestRecord } from "./hooks.js";
export type { CallNews, CallRule, LiveCall } from "./live-calls.js";
export type * from "./message-descriptors.js";
export type { Fetch } from "./open-engine.js";
export { openSocket } from "./open-socket.js";
export type * from "./outcome.js";
export * from "./poll.js";
export { randomId } from "./random-id.js";
export {
  type Incoming,
  type ParsedBody,
  type Received,
  type ReceiveRules,
  type Refusal,
  type RefusalKind,
  receiveJson,
  sameSecret,
} from "./receive-json.js";
export {
  type NodeListenerOptions,
  type NodeRequest,
  type NodeResponse,
  toNodeListener,
  toWebHandler,
  type WebHandlerOptions,
} from "./receiver-handlers.js";
export { redact, type SensitiveNames, sensitiveNames, sensitiveNamesOfSocket } from "./redact.js";
export type { RetryOptions } from "./retry.js";
export type * from "./socket-options.js";
export * from "./stream.js";
export { type RawIncoming, toIncoming } from "./to-incoming.js";
export type { Unexpected } from "./unexpected.js";
export { TrunklineError, unwrap } from "./unwrap.js";
export type * from "./webhook-descriptors.js";
export type * from "./webhook-options.js";
export { createWebhookReceiver } from "./webhook-receiver.js";
export { wrapComponent } from "./wrap-component.js";
export { zonedTime } from "./zoned-time.js";
