/**
 * What generated code tells the runtime about messages: how they are told apart, and which answers which. Plain data, like `descriptors.ts`.
 */
import type {
  CodeDescriptor,
  JsonScalar,
  LivenessDescriptor,
  Predicate,
  ResultDescriptor,
  RetryClass,
  Shape,
} from "./descriptors.js";

/** A condition on a payload that is cheap to ask: a member that is there, is not, or has one of these values. */
export interface Condition {
  /** JSON Pointer into the payload. */
  readonly member: string;
  readonly present?: boolean;
  readonly values?: readonly JsonScalar[];
}

export interface MessageDescriptor {
  /** Values of the channel's tag that may mean this message; absent: a payload without the tag. */
  readonly tags?: readonly JsonScalar[];
  /** What else must hold where several messages share a tag. The first message whose conditions hold is meant. */
  readonly when?: readonly Condition[];
  readonly fits: Predicate;
  readonly shape: Shape;
  /** JSON Pointer of the correlation id; absent: the message carries none. */
  readonly correlation?: string;
}

/** What can come over a channel in one direction. */
export interface DecoderDescriptor {
  /** JSON Pointer of the member that tells messages apart; "": there is none, because one message is all that comes, or conditions tell. */
  readonly tag: string;
  /** By the name that a client sees. */
  readonly messages: { readonly [name: string]: MessageDescriptor };
}

export interface RequestDescriptor {
  /** Members that are always the same, such as the tag. */
  readonly fixed: { readonly [member: string]: JsonScalar };
  /** Members filled from the session context when the caller leaves them out. */
  readonly context?: readonly string[];
  /** The member that takes the correlation id, by its name. */
  readonly correlation?: string;
  /** The correlation id must be a number. */
  readonly numbered?: true;
  /** The member that takes the rotating credential, by its name. */
  readonly credential?: string;
  readonly fits: Predicate;
  readonly shape: Shape;
  /**
   * Names of the messages that may answer. Empty: the contract knows no reply; without a correlation id, a proof and a word about silence as well,
   * nothing is waited for.
   */
  readonly replies: readonly string[];
  readonly result?: ResultDescriptor;
  readonly codes?: readonly string[];
  readonly retry: RetryClass;
  /** A message besides a reply that proves the request was carried out. */
  readonly settledBy?: readonly {
    readonly message: string;
    readonly when?: readonly Condition[];
    /** Names of members that must equal the request's. */
    readonly same?: readonly string[];
  }[];
  /** When the vendor answers with nothing at all: sentences for the error of a deadline. */
  readonly silence?: readonly string[];
}

export interface SocketDescriptor {
  readonly title: string;
  /** What the client is sent. */
  readonly receive: DecoderDescriptor;
  readonly requests: { readonly [operation: string]: RequestDescriptor };
  readonly codes?: { readonly [code: string]: CodeDescriptor };
  readonly liveness?: LivenessDescriptor & { readonly idleSeconds?: number };
  /** Close codes after which it is no use to connect again. */
  readonly fatalCloses?: readonly number[];
  /** Where the rotating credential comes from: a message and the JSON Pointer of the member in it. */
  readonly credential?: { readonly message: string; readonly member: string };
}
