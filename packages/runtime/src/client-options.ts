import type { Clock } from "./clock.js";
import type { CredentialValues } from "./credentials.js";
import type { Misfit } from "./descriptors.js";
import type { Hooks } from "./hooks.js";
import type { Fetch } from "./open-engine.js";
import type { RetryOptions } from "./retry.js";
import type { Unexpected } from "./unexpected.js";

export interface ClientOptions {
  /** Where the vendor is: an absolute `http:` or `https:` URL. A slash at the end does not matter. */
  readonly baseUrl: string;
  /**
   * Where the servers are that single operations have to themselves, by the contract's words for each: `{ "https://uploads.acme.example": "https://…" }`.
   * Not taken from the contract, so that what is tried against a mock never reaches the vendor.
   */
  readonly servers?: Readonly<Record<string, string>>;
  /** Session context: arguments filled in wherever an operation takes them and the caller leaves them out. */
  readonly context?: object;
  /** Values of the contract's credentials, by name. Those that a vendor hands out are taken from its replies. */
  readonly credentials?: CredentialValues;
  /** The deadline of a call that names none. Default 30 000 ms. */
  readonly timeoutMs?: number;
  /** How long a request runs on after its caller's deadline, so that a late reply can be told to `onLateReply`. Default 0: it is cut off. */
  readonly lateReplyMs?: number;
  /** How safe requests are repeated; `false`: never. */
  readonly retry?: RetryOptions | false;
  /** Headers of every request, for a proxy in between. The contract's own come first. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the global `fetch`: for a private certificate authority, a proxy, mutual TLS. */
  readonly fetch?: Fetch;
  /** In a browser: `"include"` returns the load balancer's cookie to a gateway of another origin. */
  readonly fetchCredentials?: RequestCredentials;
  /** For tests: what the contract does not know is an error. */
  readonly strict?: boolean;
  /** Told once of each member and value that the contract does not know. */
  readonly onUnexpected?: (unexpected: Unexpected) => void;
  readonly hooks?: Hooks;
  /** Says why a value does not fit. Called only when one does not, so that validators can be loaded then. */
  readonly explain?: (subject: ExplainSubject, value: unknown) => readonly Misfit[] | Promise<readonly Misfit[]>;
  readonly clock?: Clock;
  /** From 0 to 1; spreads repeats. */
  readonly random?: () => number;
}

/** What a value was to be: the body of an operation's request, or of its reply as the contract names it (`200`, `4XX`, `default`) in one of its media types. */
export type ExplainSubject =
  | { readonly operation: string; readonly direction: "request" }
  | { readonly operation: string; readonly direction: "reply"; readonly status: string; readonly mediaType?: string };
