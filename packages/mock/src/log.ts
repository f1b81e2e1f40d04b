/** What happened, as data and as one line of text. Nothing that the contract calls sensitive gets here, nor any body. */

import type { Match } from "./contract.js";
import type { FaultKind } from "./faults.js";
import type { Violation } from "./prism.js";

export interface RequestEntry {
  readonly kind: "request";
  readonly method: string;
  /** Sensitive values blotted out. */
  readonly path: string;
  readonly operation?: string;
  readonly agent?: string;
  readonly status: number;
  /** The code in the reply's body. */
  readonly code?: string;
  readonly violations: readonly Violation[];
  readonly fault?: FaultKind;
  readonly notes: readonly string[];
}

export interface NoteEntry {
  readonly kind: "note";
  readonly text: string;
}

/** A frame: a request with what became of it, or a push. */
export interface MessageEntry {
  readonly kind: "message";
  readonly direction: "received" | "pushed";
  /** The wire name; absent for a frame that is no message. */
  readonly name?: string;
  readonly operation?: string;
  readonly agent?: string;
  /** The code of the reply, or of the push. */
  readonly code?: string;
  readonly violations: readonly Violation[];
  readonly fault?: FaultKind;
  readonly notes: readonly string[];
}

export type LogEntry = RequestEntry | MessageEntry | NoteEntry;

export function formatLogEntry(entry: LogEntry): string {
  if (entry.kind === "note") return `-- ${entry.text}`;
  const { operation, agent, code, violations, fault, notes } = entry;
  const head =
    entry.kind === "request"
      ? `${entry.method.padEnd(6)} ${entry.path}`
      : `${entry.direction === "received" ? "<-    " : "->    "} ${entry.name ?? "frame"}`;
  const outcome = entry.kind === "request" && (code === undefined || entry.status !== 200) ? entry.status : code;
  const facts = [
    ...(operation === undefined ? [] : [operation]),
    ...(agent === undefined ? [] : [`agent ${agent}`]),
    ...(outcome === undefined ? [] : [outcome]),
  ];
  const remarks = [
    ...violations.map(({ place, message }) => `${place}: ${message}`),
    ...(fault === undefined ? [] : [`fault: ${fault}`]),
    ...notes,
  ];
  const tail = remarks.length === 0 ? "" : ` | ${remarks.join(" | ")}`;
  // A line stays a line, whatever a request carried.
  return `${head}${facts.length === 0 ? "" : ` -> ${facts.join(", ")}`}${tail}`.replace(/\p{Cc}/gu, "?");
}

const blot = "***";

/** The path and query of a request that matched, with every sensitive and every unknown value blotted out. */
export function readablePath(match: Match, query: Readonly<Record<string, string | string[]>>): string {
  const sensitive = (name: string, where: string) =>
    match.operation.parameters.find((parameter) => parameter.name === name && parameter.in === where)?.sensitive ??
    true;
  const path = match.operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    sensitive(name, "path") ? blot : encodeURIComponent(match.parameters[name] ?? ""),
  );
  const shown = Object.entries(query).map(
    ([name, value]) =>
      `${encodeURIComponent(name)}=${sensitive(name, "query") ? blot : encodeURIComponent([value].flat().join(","))}`,
  );
  return shown.length === 0 ? path : `${path}?${shown.join("&")}`;
}

/** A path the contract does not know: what looks like a phone number or a call may be one. */
export function unknownPath(rawPath: string): string {
  return rawPath.replace(/\d{6,}/g, blot);
}
