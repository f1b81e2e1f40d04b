import type { CodeKind, Misfit } from "./descriptors.js";

/** A reply as it came: what the typed data was made from. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or the text where it is none. */
  readonly body: unknown;
}

interface Failure {
  /** The operation. */
  readonly operation: string;
  /** One sentence for a log: no secret, no personal data. */
  readonly message: string;
}

/** The vendor refused: the code stands in its code table, or is new. */
export interface VendorError<Code extends string = string> extends Failure {
  readonly kind: "vendor";
  readonly code: Code | (string & {});
  /** What the code table says of the code; "unknown" for a code that is not in it. */
  readonly codeKind: CodeKind;
  readonly meaning?: string;
  /** The vendor's own name of a code that is a number. */
  readonly codeName?: string;
  /** The vendor's own text. It is free text: do not show it to others unread. */
  readonly vendorMessage?: string;
  readonly retry: boolean;
}
/** A status that means failure or that the contract does not know, or a body that is no JSON under such a status. */
export interface HttpError extends Failure {
  readonly kind: "http";
  readonly status: number;
}
/** No connection, or it broke. `sent` is false when the request certainly never left. */
export interface NetworkError extends Failure {
  readonly kind: "network";
  readonly sent: boolean;
  readonly cause: unknown;
}
export interface TimeoutError extends Failure {
  readonly kind: "timeout";
  readonly timeoutMs: number;
}
export interface AbortedError extends Failure {
  readonly kind: "aborted";
  readonly reason: unknown;
}
/** The reply, or the request, does not fit the contract. */
export interface ContractError extends Failure {
  readonly kind: "contract";
  readonly direction: "request" | "reply";
  readonly misfits: readonly Misfit[];
}
/** An unsafe command was sent and its reply was lost: it may have been executed. Never sent again. */
export interface OutcomeUnknownError extends Failure {
  readonly kind: "outcomeUnknown";
  readonly cause: NetworkError | TimeoutError | AbortedError | HttpError | ContractError;
}
export type OutcomeError<Code extends string = string> =
  | VendorError<Code>
  | HttpError
  | NetworkError
  | TimeoutError
  | AbortedError
  | ContractError
  | OutcomeUnknownError;

/** Every outcome of a call is a value. */
export type Outcome<Data, Code extends string = string, Failure = unknown> =
  | { readonly data: Data; readonly error?: undefined; readonly failure?: undefined; readonly reply: Reply }
  | {
      readonly data?: undefined;
      readonly error: OutcomeError<Code>;
      /** The body that the contract describes for the status of an error of kind `http`, where it came and fits. */
      readonly failure?: Failure;
      readonly reply?: Reply;
    };

/** The message that settled a request on a socket, as it came. */
export interface MessageReply {
  /** The message's name in the contract. */
  readonly name: string;
  readonly body: unknown;
}

/** The same on a socket or of a component, where a push may prove as well as a reply that a request was carried out: `by` says which it was. */
export type SocketOutcome<Data, Code extends string = string, Push = never> =
  | {
      readonly data: Data;
      readonly error?: undefined;
      readonly by: "reply";
      readonly reply: MessageReply;
      /** The same value is also a code, and nothing tells which is meant: what it says if it is the code. */
      readonly doubt?: VendorError<Code>;
    }
  | { readonly data: Push; readonly error?: undefined; readonly by: "push"; readonly reply: MessageReply }
  | {
      readonly data?: undefined;
      readonly error: OutcomeError<Code>;
      readonly by?: undefined;
      readonly reply?: MessageReply;
    };

/** Of a message that nothing answers: it has left, and more is not to be known. */
export type SentOutcome =
  | { readonly data?: undefined; readonly error?: undefined; readonly by: "sent"; readonly reply?: undefined }
  | { readonly data?: undefined; readonly error: OutcomeError; readonly by?: undefined; readonly reply?: undefined };

/** What a caller may say of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The deadline of the whole call, waiting in a queue and repeats included. */
  readonly timeoutMs?: number;
  /** `false`: this call is not repeated, whatever its class, because its caller must know of each reply that is lost. Sockets repeat nothing. */
  readonly retry?: false;
}
