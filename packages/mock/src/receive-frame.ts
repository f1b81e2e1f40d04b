/** One frame from wire to reply: parse, find the request, the contract's judgement, faults, the vendor's front, the log. */
import { type Fault, handledAnyway, socketFaultKinds } from "./faults.js";
import { at, isObject, type Json, type JsonObject, withValue } from "./json.js";
import type { MessageContract, MessageOperation } from "./message-contract.js";
import type { Violation } from "./prism.js";
import type { SocketConnection } from "./socket-connection.js";
import type { SocketParts } from "./socket-server.js";
import type { MessageReply, SocketSession } from "./vendor.js";

/** `bytes` are those of a text frame; absent for a binary one. */
export function receiveFrame(
  parts: SocketParts,
  session: SocketSession,
  connection: SocketConnection,
  bytes: Buffer | undefined,
): void {
  const payload = bytes === undefined ? undefined : parse(bytes.toString("utf8"));
  if (!isObject(payload)) {
    // Nothing in such a frame says whom to answer.
    const message = bytes === undefined ? "Frame is binary" : "Frame is no JSON object";
    record(parts, session, { violations: [{ place: "frame", message }], notes: ["ignored"] });
    return;
  }
  const { contract, faults } = parts;
  const found = contract.find(payload);
  const violations = found?.message.judge(payload) ?? [
    { place: "payload", message: "The contract has no such request" },
  ];
  const operation = found?.operation;
  const fault = operation === undefined ? undefined : faults.take(operation.id, socketFaultKinds);
  const notes: string[] = [];

  const answer =
    fault === undefined || handledAnyway(fault) || fault.kind === "code"
      ? session.receive({ operation, payload, violations, fault, note: (text) => notes.push(text) })
      : {};
  const reply = replyWith(contract, operation, payload, fault, answer);
  const code = contract.result === undefined ? undefined : at(reply, contract.result.code);
  record(parts, session, {
    ...(found === undefined ? {} : { name: found.message.name, operation: found.operation.id }),
    ...(typeof code === "string" ? { code } : {}),
    violations,
    ...(fault === undefined ? {} : { fault: fault.kind }),
    notes: reply === undefined ? [...notes, "no answer"] : notes,
  });
  if (reply !== undefined) connection.reply(reply, fault);
  else if (fault?.kind === "drop" || fault?.kind === "closeAfter") connection.close(fault.closeCode);
  if (answer.close) connection.close(1000);
  else answer.after?.();
}

/** The vendor's reply, or what the fault puts in its place. */
function replyWith(
  { result, meaning }: MessageContract,
  operation: MessageOperation | undefined,
  payload: JsonObject,
  fault: Fault | undefined,
  { body }: MessageReply,
): JsonObject | undefined {
  if (fault?.kind === "bareFailure" && result !== undefined) {
    const code = fault.code ?? operation?.codes[0] ?? "1";
    const bare = asObject(withValue({}, result.code, code));
    const example = operation?.replies.find((reply) => reply.matches(bare))?.examples.get(code);
    if (example !== undefined) return example;
    return result.message === undefined ? bare : asObject(withValue(bare, result.message, meaning(code) ?? ""));
  }
  if (fault?.kind === "example") {
    const example = operation?.replies.map(({ examples }) => examples.get(fault.example ?? "")).find(Boolean);
    // The example is told to the one who asked: what it shares with the request by name is the request's.
    return example && { ...example, ...shared(example, payload) };
  }
  return body;
}

/** The request's ids in the example's places. What the vendor itself puts into a reply, such as its type and code, stays. */
function shared(example: JsonObject, payload: JsonObject): JsonObject {
  const ids = Object.keys(example).filter(
    (name) => /(_id|_code|^os|^uuid)$/.test(name) && Object.hasOwn(payload, name),
  );
  return Object.fromEntries(ids.map((name) => [name, payload[name] ?? null]));
}

function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

function record(
  parts: SocketParts,
  { agent }: SocketSession,
  entry: {
    readonly name?: string;
    readonly operation?: string;
    readonly code?: string;
    readonly violations: readonly Violation[];
    readonly fault?: Fault["kind"];
    readonly notes: readonly string[];
  },
): void {
  const who = agent === undefined ? {} : { agent };
  for (const violation of entry.violations) {
    parts.violation({ method: "message", operation: entry.operation ?? "unknown", ...who, ...violation });
  }
  parts.log({ kind: "message", direction: "received", ...who, ...entry });
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
