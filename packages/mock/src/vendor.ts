/** What start-mock and a vendor's front agree on. A front keeps state; everything a contract can say is done before it is asked. */
import type { Clock } from "@trunkline/runtime";
import type { Contract, Operation } from "./contract.js";
import type { CorsRules } from "./cors.js";
import type { Fault } from "./faults.js";
import type { HeaderLine } from "./http-server.js";
import type { Json } from "./json.js";
import type { Preference } from "./preference.js";
import type { Violation } from "./prism.js";

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

export interface FrontContext {
  readonly contract: Contract;
  readonly clock: Clock;
  /** Says something that belongs to no request: a push that failed, an agent signed out by the time-out. */
  note(text: string): void;
}

export interface Front<Controls> {
  readonly controls: Controls;
  handle(exchange: Exchange): Promise<VendorReply>;
  /** `POST /__mock/<name>`; nothing for an unknown name. Throws a `ControlError` for a body it cannot use. */
  control(name: string, body: Json | undefined): Json | undefined;
  close(): void;
}

export interface Vendor<Options, Controls> {
  /** The bundled contract's module specifier. */
  readonly contract: string;
  readonly contentType: string;
  readonly cors: CorsRules;
  open(context: FrontContext, options: Options): Front<Controls>;
}

export class ControlError extends Error {
  override readonly name = "ControlError";
}
