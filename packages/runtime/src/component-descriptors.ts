/**
 * What generated code tells the runtime about a component that lives in the page: methods that are called, events that it raises, properties.
 * Plain data, like `message-descriptors.ts`.
 */
import type { CodeDescriptor, JsonScalar, Predicate, ResultDescriptor, RetryClass, Shape } from "./descriptors.js";
import type { Condition } from "./message-descriptors.js";

export interface ComponentDescriptor {
  readonly title: string;
  /** In which ways events are listened to, the vendor's own first. */
  readonly attach: readonly AttachDescriptor[];
  readonly methods: { readonly [operation: string]: MethodDescriptor };
  /** By the message's name in the contract. */
  readonly events: { readonly [message: string]: EventDescriptor };
  readonly properties?: { readonly [name: string]: PropertyDescriptor };
  /** The properties that say whether it is initialized and whether somebody is signed in, which decides what a write counts. */
  readonly flags?: { readonly initialized?: string; readonly signedIn?: string };
  readonly codes?: { readonly [code: string]: CodeDescriptor };
  readonly records?: readonly RecordDescriptor[];
}

export type AttachDescriptor =
  | { readonly way: "script" | "attachEvent" | "addEventListener" }
  /** Functions that are members of the argument of a method, named as the events. */
  | { readonly way: "handlers"; readonly operation: string };

/** A positional argument: a member of the payload, the same as a text of JSON, the payload as a whole, or a function that takes the reply. */
export type ArgumentDescriptor = string | { readonly json: string } | { readonly is: "payload" | "callback" };

interface PayloadDescriptor {
  /** On the component, the first that is there; other sources have the others. */
  readonly names: readonly string[];
  readonly arguments: readonly ArgumentDescriptor[];
  /** Argument lists of other sources; their length tells them apart. */
  readonly otherArguments?: readonly (readonly string[])[];
  readonly fits: Predicate;
  readonly shape: Shape;
}

export interface MethodDescriptor extends PayloadDescriptor {
  /** Absent: it returns nothing, or answers through a callback. */
  readonly returns?: ReturnsDescriptor;
  /** What it returns, or hands to the callback, by the message's name. */
  readonly replies: { readonly [message: string]: { readonly fits: Predicate; readonly shape: Shape } };
  /** Where an answer by callback carries its outcome. */
  readonly result?: ResultDescriptor;
  readonly codes?: readonly string[];
  readonly retry: RetryClass;
  /** What the component tests before it carries the method out, in order; the first that fails decides. */
  readonly allowed?: readonly AllowedDescriptor[];
  /** Events that prove that a command, accepted now, has taken effect, and that it came to nothing. */
  readonly settledBy?: readonly ProofDescriptor[];
  readonly failedBy?: readonly ProofDescriptor[];
}

export interface ProofDescriptor {
  readonly message: string;
  readonly when?: readonly Condition[];
  /** Names of members that must equal the request's. */
  readonly same?: readonly string[];
}

export type ReturnsDescriptor =
  | { readonly form: "code"; readonly success: readonly number[] }
  /** A number that is a value unless it is a code. `ambiguous`: it may be either. */
  | { readonly form: "number"; readonly codes: RangeDescriptor; readonly ambiguous?: RangeDescriptor }
  | { readonly form: "text"; readonly failure?: readonly string[]; readonly nothing?: readonly string[] }
  | { readonly form: "json"; readonly failure?: readonly string[]; readonly emptyList?: readonly string[] };

export interface RangeDescriptor {
  readonly from?: number;
  readonly to?: number;
}

export type AllowedDescriptor = { readonly otherwise: JsonScalar } & (
  | { readonly states: readonly JsonScalar[] }
  | { readonly property: string; readonly is: JsonScalar }
  /** The argument's own schema has to take its value. */
  | { readonly argument: string; readonly fits: Predicate }
);

export interface EventDescriptor extends PayloadDescriptor {
  /** The state that it brings. */
  readonly state?: JsonScalar;
  /** It asks the page first: the property is set to `allow` before, and read when the handlers have returned. */
  readonly veto?: { readonly property: string; readonly allow: JsonScalar; readonly forbid: JsonScalar };
}

export interface PropertyDescriptor {
  readonly names: readonly string[];
  readonly fits: Predicate;
  readonly shape: Shape;
  readonly readOnly?: true;
  /** When a write counts; at any other time it is ignored in silence. Absent: always. */
  readonly written?: "notInitialized" | "signedOut" | "never";
  readonly default?: unknown;
}

/** The contract's examples of what a component answers and raises, by the message's name, in the contract's order. */
export interface ComponentExamples {
  readonly [message: string]: readonly { readonly name: string; readonly payload: unknown }[];
}

/** At which events a page writes an entry of its records. */
export interface RecordDescriptor {
  readonly record: "signIn" | "signOut" | "talkStart" | "hangUp";
  readonly message: string;
  readonly when?: readonly Condition[];
  readonly property?: { readonly name: string; readonly is: JsonScalar };
}

/** The properties of a component, from its generated descriptor and the generated type of their values: those that are read only cannot be set. */
export type ComponentProperties<Descriptor extends Pick<ComponentDescriptor, "properties">, Values> = {
  [Name in Exclude<keyof Values, Fixed<Descriptor>>]: Required<Values>[Name];
} & { readonly [Name in keyof Values & Fixed<Descriptor>]: Required<Values>[Name] };

type Fixed<Descriptor extends Pick<ComponentDescriptor, "properties">> = {
  [Name in keyof Descriptor["properties"]]: Descriptor["properties"][Name] extends
    | { readonly readOnly: true }
    | { readonly written: "never" }
    ? Name
    : never;
}[keyof Descriptor["properties"]];
