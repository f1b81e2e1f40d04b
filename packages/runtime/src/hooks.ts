/**
 * What a log or a tracer may see of the calls. Off unless given; everything handed over is redacted by the contract, and nothing an observer
 * does changes a call. The names of the members are stable.
 */
import type { HttpMethod } from "./descriptors.js";
import type { OutcomeError } from "./outcome.js";
import { codeInText } from "./vendor-error.js";

export interface CallRecord {
  readonly operation: string;
  readonly method: HttpMethod;
  /** The path as the contract has it, values left open. */
  readonly urlTemplate: string;
}
export interface RequestRecord extends CallRecord {
  /** 1 for the first try. */
  readonly attempt: number;
  readonly arguments: unknown;
  readonly headers: Readonly<Record<string, string>>;
}
export interface ReplyRecord extends CallRecord {
  readonly attempt: number;
  readonly status: number;
  /** From the request to the last byte. */
  readonly durationMs: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
export interface OutcomeRecord extends CallRecord {
  /** How often it was sent. */
  readonly attempts: number;
  /** Of the whole call, waiting included. */
  readonly durationMs: number;
  readonly outcome: "success" | OutcomeError["kind"];
  /** Of the reply that decided. */
  readonly status?: number;
  /** The vendor's code of a refusal. */
  readonly code?: string;
  readonly message?: string;
  /** Why the outcome is unknown. */
  readonly cause?: OutcomeError["kind"];
}

export interface Hooks {
  readonly onRequest?: (record: RequestRecord) => unknown;
  readonly onReply?: (record: ReplyRecord) => unknown;
  /** Once per call, when its promise settles. */
  readonly onOutcome?: (record: OutcomeRecord) => unknown;
  /** A reply that came after the caller had stopped waiting. */
  readonly onLateReply?: (record: OutcomeRecord) => unknown;
}

/** Makes the record only when somebody wants it. */
export function notify<Record>(hook: ((record: Record) => unknown) | undefined, record: () => Record): void {
  if (hook === undefined) return;
  try {
    Promise.resolve(hook(record())).catch(() => {});
  } catch {
    // An observer's failure is not the call's.
  }
}

export function outcomeRecord<About extends { readonly operation: string }>(
  about: About,
  { error, reply }: { readonly error?: OutcomeError | undefined; readonly reply?: { readonly status: number } },
  measured: { readonly attempts: number; readonly durationMs: number },
) {
  return {
    ...about,
    ...measured,
    outcome: error?.kind ?? "success",
    ...(reply === undefined ? {} : { status: reply.status }),
    ...(error === undefined ? {} : { message: error.message }),
    ...(error?.kind === "vendor" ? { code: codeInText(error.code) } : {}),
    ...(error?.kind === "outcomeUnknown" ? { cause: error.cause.kind } : {}),
  } as const;
}
