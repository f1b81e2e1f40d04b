export {
  type CallOptions,
  type Outcome,
  type OutcomeError,
  type SocketOutcome,
  type StreamItem,
  unwrap,
} from "@trunkline/runtime";
export type { AgentState } from "./agent-state.js";
export type { Call, CallRequest } from "./call-book.js";
export {
  type Cloudcc,
  type CloudccItem,
  type CloudccOptions,
  type CloudccPushes,
  connectCloudcc,
  type HandedOver,
} from "./connect-cloudcc.js";
export type * from "./generated/client.js";
export { type Code, codes, isKnownCode } from "./generated/codes.js";
export type * from "./generated/messages.js";
export type * from "./generated/socket.js";
export type * from "./generated/types.js";
export { type CloudccHttp, createCloudccHttp, type GetTokenArguments, type HttpOptions } from "./http.js";
