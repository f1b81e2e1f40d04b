/** What comes over the socket alone, for who gets it by other ways: types and decoders, without the client and without zod. */
export { createDecoder, type Decode, type Decoded, type DecodedMessage, type DecoderOptions } from "@trunkline/runtime";
export * from "./generated/events.js";
export type * from "./generated/messages.js";
export type * from "./generated/types.js";
