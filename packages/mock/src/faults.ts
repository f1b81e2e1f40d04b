/** Faults on request: the next reply, or the next replies of one operation, go wrong in the way that was asked for. */
import type { Json } from "./json.js";

/**
 * Over HTTP:
 *
 * | kind | what the client sees | was the request handled? |
 * | --- | --- | --- |
 * | `latency` | the usual reply, `ms` later | yes, after the wait |
 * | `drop` | the connection ends without a reply | yes, unless `handled: false` |
 * | `reset` | the connection is reset | no, unless `handled: true` |
 * | `truncate` | half of the body, then the end | yes |
 * | `html` | HTTP 200 with an HTML page, as proxies send | no, unless `handled: true` |
 * | `status` | the HTTP status `status` with an HTML page | no, unless `handled: true` |
 * | `code` | the vendor's failure `code` | no |
 * | `expireGuid` | the code for an expired credential: every GUID of the session ends first | no |
 * | `wrongField` | the reply with `value` at `pointer` | yes |
 * | `duplicateEvent` | the poll's event, which the next poll brings again | yes |
 */
export const httpFaultKinds = [
  "latency",
  "drop",
  "reset",
  "truncate",
  "html",
  "status",
  "code",
  "expireGuid",
  "wrongField",
  "duplicateEvent",
] as const;

/**
 * Over a socket, where the fault meets a reply or a push, whichever is the next frame or belongs to `operation`:
 *
 * | kind | what the client sees | was the request handled? |
 * | --- | --- | --- |
 * | `drop` | the connection ends instead; with `closeCode` by a close frame | yes, unless `handled: false` |
 * | `delay` | the frame, `ms` later; frames after it do not wait | yes |
 * | `duplicate` | the frame twice | yes |
 * | `reorder` | the frame after the one that follows it | yes |
 * | `malformed` | the first half of the frame, which is no JSON | yes |
 * | `wrongType` | the frame with `value` at `pointer` | yes |
 * | `code` | the vendor's failure `code`, as a reply | no |
 * | `bareFailure` | the vendor's failure `code` without anything that says whose it is | no, unless `handled: true` |
 * | `example` | the contract's example of that name as the reply | no |
 * | `silence` | nothing | yes, unless `handled: false` |
 * | `closeAfter` | the frame, then the end; with `closeCode` by a close frame | yes |
 * | `binary` | the frame as a binary one | yes |
 * | `huge` | the frame with a further member, `bytes` long | yes |
 */
export const socketFaultKinds = [
  "drop",
  "delay",
  "duplicate",
  "reorder",
  "malformed",
  "wrongType",
  "code",
  "bareFailure",
  "example",
  "silence",
  "closeAfter",
  "binary",
  "huge",
] as const;

export type FaultKind = (typeof httpFaultKinds)[number] | (typeof socketFaultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** The operationId it waits for. Absent: the next request, or the next frame, whatever it is. */
  readonly operation?: string;
  /** How many replies go wrong. Default 1. */
  readonly times?: number;
  /** `latency` and `delay`. Default 1000. */
  readonly ms?: number;
  /** `status`. Default 503. */
  readonly status?: number;
  /** `code` and `bareFailure`. Default: the first code the operation documents. */
  readonly code?: string;
  /** `wrongField` and `wrongType`: a JSON Pointer into the reply. Default: where the code stands. */
  readonly pointer?: string;
  /** Likewise. Default: an object, where no documented member is one. */
  readonly value?: Json;
  /** `drop` and `closeAfter`. Without it the connection ends without a close frame. */
  readonly closeCode?: number;
  /** `huge`. Default 10 MiB. */
  readonly bytes?: number;
  /** `example`. */
  readonly example?: string;
  readonly handled?: boolean;
}

export const faultKinds: readonly FaultKind[] = [...new Set([...httpFaultKinds, ...socketFaultKinds])];

export interface Faults {
  add(fault: Fault): void;
  /** The oldest fault of one of the kinds that this operation meets; one of its times is used up. */
  take(operation: string | undefined, kinds: readonly FaultKind[]): Fault | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take(operation, kinds) {
      const index = waiting.findIndex(
        ({ fault }) =>
          kinds.includes(fault.kind) && (fault.operation ?? operation) === operation && fits(fault, operation),
      );
      const entry = waiting[index];
      if (entry === undefined) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) waiting.splice(index, 1);
      return entry.fault;
    },
    clear() {
      waiting.length = 0;
    },
  };
}

/** `duplicateEvent` without an operation waits for a request that can carry an event. */
function fits(fault: Fault, operation: string | undefined): boolean {
  return fault.kind !== "duplicateEvent" || /event/i.test(operation ?? "");
}

export function handledAnyway({ kind, handled }: Fault): boolean {
  return handled ?? !["reset", "html", "status", "code", "bareFailure", "example"].includes(kind);
}

export function faultyPage(status: number): string {
  return `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
}
