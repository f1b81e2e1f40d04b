/** One request from wire to reply: CORS, control requests, route, faults, the contract's judgement, the vendor's front, the log. */
import type { Clock } from "@trunkline/runtime";
import type { Contract, Operation } from "./contract.js";
import { controlPrefix, handleControl } from "./control.js";
import { type CorsRules, corsHeaders, isPreflight, preflightHeaders } from "./cors.js";
import { endingOf, faultReply, spoil } from "./fault-replies.js";
import { type Fault, type Faults, handledAnyway, httpFaultKinds } from "./faults.js";
import type { HttpReply, HttpRequest } from "./http-server.js";
import { at } from "./json.js";
import { type LogEntry, readablePath, unknownPath } from "./log.js";
import type { MessageContract } from "./message-contract.js";
import { readPreference } from "./preference.js";
import type { Prism, Verdict, Violation } from "./prism.js";
import { type ReadRequest, readRequest } from "./read-request.js";
import type { RecordedViolation } from "./start-mock.js";
import type { Exchange, Front, VendorReply } from "./vendor.js";
import { violationsHeader } from "./violations-header.js";

export interface HandlerParts {
  readonly contract: Contract;
  readonly messages: MessageContract | undefined;
  readonly prism: Prism;
  readonly front: Front<object>;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly contentType: string;
  /** Absent: pages get no permission. */
  readonly cors: CorsRules | undefined;
  log(entry: LogEntry): void;
  violation(violation: RecordedViolation): void;
}

export function createHandler(parts: HandlerParts): (request: HttpRequest) => Promise<HttpReply> {
  return async (request) => {
    const { cors } = parts;
    if (cors !== undefined && isPreflight(request.method, request.headers)) {
      return { status: 204, headers: preflightHeaders(request.headers, cors), body: "" };
    }
    const reply = await route(parts, request);
    if (cors === undefined) return reply;
    return { ...reply, headers: [...corsHeaders(request.headers, cors), ...reply.headers] };
  };
}

function route(parts: HandlerParts, request: HttpRequest): Promise<HttpReply> | HttpReply {
  const read = readRequest(request, parts.contract);
  if (read.rawPath.startsWith(controlPrefix)) return handleControl(parts, read, request.body);
  return read.match === undefined ? unknownRoute(parts, read) : knownRoute(parts, request, read, read.match);
}

/** How the real gateways answer a wrong path or verb is not known: HTTP's own words, as problem+json. */
async function unknownRoute({ contract, prism, log }: HandlerParts, read: ReadRequest): Promise<HttpReply> {
  const methods = read.path === undefined ? [] : contract.methods(read.path);
  const verdict: Verdict =
    read.path === undefined
      ? { kind: "problem", status: 404, title: "Unknown path", detail: `Paths open with ${contract.basePath}/.` }
      : await prism.ask(read.forPrism);
  const problem =
    verdict.kind === "problem"
      ? verdict
      : { status: 404, title: "Unknown path", detail: "The contract has no such path." };
  log({
    kind: "request",
    method: read.method,
    path: unknownPath(read.path ?? read.rawPath),
    status: problem.status,
    violations: [],
    notes: [whyUnknown(problem.status, methods, read.path === undefined ? contract.basePath : undefined)],
  });
  return {
    status: problem.status,
    headers: [
      ["Content-Type", "application/problem+json"],
      ...(problem.status === 405 ? [["Allow", methods.join(", ")] as const] : []),
    ],
    body: JSON.stringify({ title: problem.title, status: problem.status, detail: problem.detail }),
  };
}

/** A path outside of the base path looks in the log like one inside, so the log says which it is. */
function whyUnknown(status: number, methods: readonly string[], missing: string | undefined): string {
  if (status === 405) return `takes ${methods.join(", ")}`;
  return missing === undefined ? "unknown path" : `unknown path: it does not open with ${missing}/`;
}

async function knownRoute(
  parts: HandlerParts,
  request: HttpRequest,
  read: ReadRequest,
  match: NonNullable<ReadRequest["match"]>,
): Promise<HttpReply> {
  const { contract, front, clock } = parts;
  const { operation } = match;
  const notes = [...read.notes];
  const fault = parts.faults.take(operation.id, httpFaultKinds);
  if (fault?.kind === "latency") await waitFor(clock, fault.ms ?? 1000, request.gone);

  const context = operation.parameters.find((parameter) => parameter.context && parameter.in === "path");
  const agent = context === undefined ? undefined : match.parameters[context.name];
  const entry = (status: number, violations: readonly Violation[], code?: string): LogEntry => ({
    kind: "request",
    method: read.method,
    path: readablePath(match, read.query),
    operation: operation.id,
    ...(agent === undefined ? {} : { agent }),
    status,
    ...(code === undefined ? {} : { code }),
    violations,
    ...(fault === undefined ? {} : { fault: fault.kind }),
    notes,
  });

  if (fault !== undefined && replacesReply(fault)) {
    const reply = faultReply(fault);
    parts.log(entry(reply.status, []));
    return reply;
  }

  const preference = readPreference(read.headers.prefer);
  const verdict = read.violations.length > 0 ? undefined : await parts.prism.ask(read.forPrism, operation.path);
  if (verdict?.kind === "problem") return problemReply(parts, entry, verdict);
  const violations =
    verdict?.kind === "invalid" ? verdict.violations.map((each) => inOurSpelling(each, operation)) : read.violations;
  for (const violation of violations) {
    parts.violation({
      method: read.method,
      operation: operation.id,
      ...(agent === undefined ? {} : { agent }),
      ...violation,
    });
  }
  // A named example or a status that the contract does not have is the asker's mistake, and said as such.
  const preferred =
    preference !== undefined && verdict?.kind === "example"
      ? await parts.prism.ask(read.forPrism, operation.path, preference)
      : verdict;
  if (preferred?.kind === "problem") return problemReply(parts, entry, preferred);

  const exchange: Exchange = {
    operation,
    parameters: { ...lastValues(read.query), ...match.parameters },
    headers: read.headers,
    body: read.body,
    violations,
    preference,
    fault,
    gone: request.gone,
    async example(name) {
      if (name !== undefined && !operation.examples.has(name)) return undefined;
      if (preferred?.kind !== "example") return name === undefined ? undefined : operation.examples.get(name);
      if (name === undefined || name === preference?.example) return preferred.body;
      const named = await parts.prism.ask(read.forPrism, operation.path, { example: name });
      return named.kind === "example" ? named.body : undefined;
    },
    note: (text) => notes.push(text),
  };
  const handled = await front.handle(exchange);
  const code = contract.result === undefined ? undefined : at(handled.body, contract.result.code);
  parts.log(entry(200, violations, code === undefined ? undefined : String(code)));
  return finish(parts, handled, violations, fault);
}

/** The vendor never sees the request. Its own failures (`code`) it has to answer itself. */
function replacesReply(fault: Fault): boolean {
  return fault.kind !== "code" && !handledAnyway(fault);
}

/** Prism writes the names of parameters in lower case: `path.workno` for `workNo`. */
function inOurSpelling({ place, message }: Violation, { parameters }: Operation): Violation {
  const names = parameters.map((parameter) => `${parameter.in}.${parameter.name}`);
  return { place: names.find((name) => name.toLowerCase() === place.toLowerCase()) ?? place, message };
}

function finish(
  { contentType, contract }: HandlerParts,
  reply: VendorReply,
  violations: readonly Violation[],
  fault: Fault | undefined,
): HttpReply {
  const { after } = reply;
  const rest = after === undefined ? {} : { after };
  if (fault !== undefined && (fault.kind === "html" || fault.kind === "status"))
    return { ...faultReply(fault), ...rest };
  return {
    status: 200,
    headers: [["Content-Type", contentType], ...violationsHeader(violations), ...(reply.headers ?? [])],
    body: JSON.stringify(fault?.kind === "wrongField" ? spoil(reply.body, fault, contract) : reply.body),
    ...endingOf(fault),
    ...rest,
  };
}

function problemReply(
  parts: HandlerParts,
  entry: (status: number, violations: readonly Violation[]) => LogEntry,
  { status, title, detail }: Extract<Verdict, { kind: "problem" }>,
): HttpReply {
  parts.log(entry(status, []));
  return {
    status,
    headers: [["Content-Type", "application/problem+json"]],
    body: JSON.stringify({ title, status, detail }),
  };
}

/** A client that goes away while it waits ends the wait; what it asked for is still done. */
async function waitFor(clock: Clock, ms: number, gone: AbortSignal): Promise<void> {
  await clock.sleep(ms, gone).catch(() => undefined);
}

function lastValues(query: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? (value.at(-1) ?? "") : value]),
  );
}
