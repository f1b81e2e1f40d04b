export { type CallOptions, type Outcome, type OutcomeError, unwrap } from "@trunkline/runtime";
export { type BatchVoiceNoticesArguments, type CcPaas, type CcPaasOptions, createCcPaas } from "./create-cc-paas.js";
export type * from "./generated/client.js";
export { type Code, codes, isKnownCode } from "./generated/codes.js";
export type * from "./generated/types.js";
export { contents } from "./notice-contents.js";
export { fromUserData, toUserData } from "./user-data.js";
