export type * from "./generated/client.js";
export { type Code, codes, isKnownCode } from "./generated/codes.js";
export type * from "./generated/messages.js";
export type * from "./generated/socket.js";
export type * from "./generated/types.js";
