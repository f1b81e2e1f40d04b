/** Faults on request: the next reply, or the next replies of one operation, go wrong in the way that was asked for. */
import type { Json } from "./json.js";

/**
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
export type FaultKind =
  | "latency"
  | "drop"
  | "reset"
  | "truncate"
  | "html"
  | "status"
  | "code"
  | "expireGuid"
  | "wrongField"
  | "duplicateEvent";

export interface Fault {
  readonly kind: FaultKind;
  /** The operationId it waits for. Absent: the next request, whatever it is. */
  readonly operation?: string;
  /** How many replies go wrong. Default 1. */
  readonly times?: number;
  /** `latency`. Default 1000. */
  readonly ms?: number;
  /** `status`. Default 503. */
  readonly status?: number;
  /** `code`. Default: the first code the operation documents. */
  readonly code?: string;
  /** `wrongField`: a JSON Pointer into the reply's body. Default: where the code stands. */
  readonly pointer?: string;
  /** `wrongField`. Default: an object, where no documented member is one. */
  readonly value?: Json;
  readonly handled?: boolean;
}

export const faultKinds: readonly FaultKind[] = [
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
];

export interface Faults {
  add(fault: Fault): void;
  /** The oldest fault that this operation meets; one of its times is used up. */
  take(operation: string): Fault | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take(operation) {
      const index = waiting.findIndex(
        ({ fault }) => (fault.operation ?? operation) === operation && fits(fault, operation),
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
function fits(fault: Fault, operation: string): boolean {
  return fault.kind !== "duplicateEvent" || /event/i.test(operation);
}

export function handledAnyway({ kind, handled }: Fault): boolean {
  return handled ?? !["reset", "html", "status"].includes(kind);
}

export function faultyPage(status: number): string {
  return `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
}
