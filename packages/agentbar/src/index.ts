export {
  type CallOptions,
  type LiveCall,
  type OutcomeError,
  type RecordEntry,
  type SocketOutcome,
  type StreamItem,
  unwrap,
} from "@trunkline/runtime";
export { type Code, codes, isKnownCode } from "./generated/codes.js";
export type * from "./generated/component.js";
export type * from "./generated/messages.js";
export type * from "./generated/types.js";
export { fromMicroseconds, fromSeconds } from "./times.js";
export { type Agentbar, type AgentbarOptions, wrapAgentbar } from "./wrap-agentbar.js";
