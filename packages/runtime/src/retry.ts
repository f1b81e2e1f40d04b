/**
 * What may be sent again, by the class that the contract gives an operation, and what it means when a reply is lost.
 * A command that rings a phone or costs money is never sent twice: who does not know whether it was executed is told so.
 */
import type { RetryClass } from "./descriptors.js";
import type { OutcomeError, OutcomeUnknownError } from "./outcome.js";

export interface RetryOptions {
  /** How often a request may be repeated. Default 2. */
  readonly repeats?: number;
  /** The first pause, which doubles. Default 250 ms. */
  readonly firstMs?: number;
  /** The longest pause. Default 4 s. */
  readonly longestMs?: number;
}

/** How one try ended without a result. */
export interface Failed {
  readonly error: OutcomeError;
  /** The vendor may have executed the request, and its answer did not arrive or cannot be read. */
  readonly lost: boolean;
  /** The failure may pass. */
  readonly passing: boolean;
  /** `Retry-After`. */
  readonly waitMs?: number;
}

/** Answers of something in front of the vendor: the request may have passed it. */
export const isGatewayStatus = (status: number): boolean => status === 502 || status === 503 || status === 504;

/** The pause before the request is sent again; `undefined` when it must not be, or the deadline comes first. */
export function pauseBefore(
  repeat: number,
  failed: Failed,
  { retry, leftMs, random, options }: RepeatRules,
): number | undefined {
  const { repeats = 2, firstMs = 250, longestMs = 4_000 } = options;
  const { error } = failed;
  const neverLeft = error.kind === "network" && !error.sent;
  const allowed = retry === "safe" || (retry === "onConnectError" && neverLeft);
  if (!allowed || !failed.passing || repeat > repeats) return undefined;
  const backoff = Math.min(longestMs, firstMs * 2 ** (repeat - 1)) * (0.5 + random() / 2);
  const pause = Math.round(Math.max(backoff, failed.waitMs ?? 0));
  return pause < leftMs ? pause : undefined;
}

export interface RepeatRules {
  readonly retry: RetryClass;
  readonly leftMs: number;
  readonly random: () => number;
  readonly options: RetryOptions;
}

/** The error a caller gets: for an unsafe command whose reply was lost, that nobody knows. */
export function outcomeError(retry: RetryClass, { error, lost }: Pick<Failed, "error" | "lost">): OutcomeError {
  if (retry === "safe" || !lost || error.kind === "vendor" || error.kind === "outcomeUnknown") return error;
  return outcomeUnknown(error);
}

function outcomeUnknown(cause: OutcomeUnknownError["cause"]): OutcomeUnknownError {
  const { operation } = cause;
  return {
    kind: "outcomeUnknown",
    operation,
    message: `${operation}: nobody knows whether it was executed (${cause.message.slice(operation.length + 2)})`,
    cause,
  };
}

/** Seconds only: a date would compare the vendor's clock with ours. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : undefined;
}
