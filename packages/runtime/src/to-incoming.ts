import type { Incoming } from "./receive-json.js";
import { type HeaderRecord, webHeaders } from "./web-headers.js";

/** What somebody else has read, with its headers by name. */
export interface RawIncoming extends Omit<Incoming, "headers"> {
  readonly headers: HeaderRecord;
}

/** A web request is taken as it is: its members are not its own, and a copy would have none. */
export const toIncoming = (incoming: Incoming | RawIncoming): Incoming =>
  isIncoming(incoming) ? incoming : { ...incoming, headers: webHeaders(incoming.headers) };

const isIncoming = (incoming: Incoming | RawIncoming): incoming is Incoming =>
  webHeaders(incoming.headers) === incoming.headers;
