/** What start-mock and a vendor's front agree on. A front keeps state; everything a contract can say is done before it is asked. */
import type { Clock } from "@trunkline/runtime";
import type { Contract, Operation } from "./contract.js";
import type { CorsRules } from "./cors.js";
import type { Fault } from "./faults.js";
import type { HeaderLine } from "./http-server.js";
import type { Json, JsonObject } from "./json.js";
import type { MessageContract, MessageOperation } from "./message-contract.js";
import type { Preference } from "./preference.js";
import type { Violation } from "./prism.js";
import type { SocketConnection } from "./socket-connection.js";

/** One request whose operation is known. */
export interface Exchange {
  readonly operation: Operation;
  /** Path and query parameters by name; of a repeated one the last value. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  /** What the contract finds wrong with the request; empty: it is valid. */
  readonly violations: readonly Violation[];
  readonly preference: Preference | undefined;
  readonly fault: Fault | undefined;
  readonly gone: AbortSignal;
  /** A named example of the contract, chosen by Prism; without a name the first. Nothing where there is none. */
  example(name?: string): Promise<Json | undefined>;
  /** Adds a remark to the request's line in the log. */
  note(text: string): void;
}

export interface VendorReply {
  readonly body: Json;
  readonly headers?: readonly HeaderLine[];
  /** Runs when the reply is out: events that a command causes come after its reply. */
  readonly after?: () => void;
}

/** A request to open a socket. */
export interface Upgrade {
  /** As on the request line. */
  readonly target: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One frame that is a JSON object. */
export interface Incoming {
  /** Absent: the contract knows no such request. */
  readonly operation: MessageOperation | undefined;
  readonly payload: JsonObject;
  readonly violations: readonly Violation[];
  readonly fault: Fault | undefined;
  note(text: string): void;
}

export interface MessageReply {
  /** Absent: no answer at all. */
  readonly body?: JsonObject;
  /** Runs when the reply is out. */
  readonly after?: () => void;
  /** The connection ends after the reply. */
  readonly close?: boolean;
}

/** One connection as the vendor sees it. */
export interface SocketSession {
  /** For the log. */
  readonly agent: string | undefined;
  /** The connection ends when the client has sent no byte for so long. 0: never. */
  readonly idleMs: number;
  opened(connection: SocketConnection): void;
  receive(incoming: Incoming): MessageReply;
  closed(how: { readonly idle: boolean }): void;
}

export interface SocketFront {
  /** Longer frames end the connection. */
  readonly maximumFrame: number;
  /** Nothing: refused, the TCP connection ends without an HTTP status. */
  connect(upgrade: Upgrade): SocketSession | undefined;
}

export interface FrontContext {
  readonly contract: Contract;
  /** What is said over sockets, or which events there are; present when the vendor has a message contract. */
  readonly messages: MessageContract | undefined;
  readonly clock: Clock;
  /** Says something that belongs to no request: a push that failed, an agent signed out by the time-out. */
  note(text: string): void;
}

export interface Front<Controls> {
  readonly controls: Controls;
  readonly sockets?: SocketFront;
  handle(exchange: Exchange): Promise<VendorReply>;
  /** `POST /__mock/<name>`; nothing for an unknown name. Throws a `ControlError` for a body it cannot use. */
  control(name: string, body: Json | undefined): Json | undefined;
  close(): void;
}

export interface Vendor<Options, Controls> {
  /** The bundled contract's module specifier. */
  readonly contract: string;
  /** Likewise of the AsyncAPI contract, for a vendor whose messages or events have one. */
  readonly messages?: string;
  readonly contentType: string;
  readonly cors: CorsRules;
  open(context: FrontContext, options: Options): Front<Controls>;
}

export class ControlError extends Error {
  override readonly name = "ControlError";
}
