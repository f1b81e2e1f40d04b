/** The `x-` vocabulary of `specs/README.md` that speaks of the interface as a whole or of an operation. Lint checks it more closely. */
import {
  CODE_KINDS,
  type CodeModel,
  type LivenessModel,
  type OperationModel,
  type ResultModel,
  type TriggerModel,
} from "./api.js";
import type { Cursor } from "./cursor.js";

/** An operation states only what differs from the root, so either may be in parts. */
export function readResult(node: Cursor | undefined): Partial<ResultModel> {
  if (node === undefined) return {};
  const [code, message, data] = [node.text("code"), node.text("message"), node.text("data")];
  const success = node.texts("success");
  return {
    ...(code !== undefined && { code }),
    ...(success !== undefined && { success }),
    ...(message !== undefined && { message }),
    ...(data !== undefined && { data }),
    ...(node.flag("present") && { present: true as const }),
  };
}

/** Undefined where the body tells no result. */
export function joinResult(root: Partial<ResultModel>, operation: Cursor): ResultModel | undefined {
  const own = operation.get("x-result");
  const { code, success, ...rest } = { ...root, ...readResult(own) };
  if (code !== undefined && success !== undefined) return { code, success, ...rest };
  if (own !== undefined || Object.keys(root).length > 0)
    (own ?? operation).problem(
      "invalid-extension",
      "`x-result` needs `code`, where the result code stands, and `success`, its good values; here or at the document's root.",
    );
  return undefined;
}

export function readCode(code: string, entry: Cursor): CodeModel {
  const [zh, edition, meaning, name] = [
    entry.text("zh"),
    entry.text("x-edition"),
    entry.text("meaning"),
    entry.text("name"),
  ];
  if (meaning === undefined) entry.problem("invalid-extension", "A code has a `meaning`.");
  return {
    code,
    meaning: meaning ?? "",
    kind: entry.word("kind", CODE_KINDS) ?? "unknown",
    retry: entry.flag("retry"),
    ...(name !== undefined && { name }),
    ...(zh !== undefined && { zh }),
    ...(edition !== undefined && { edition }),
  };
}

/** Undefined where the operation says nothing. */
export function readCodes(node: Cursor, known: ReadonlySet<string>): readonly string[] {
  const codes = node.texts("x-codes") ?? [];
  for (const code of codes)
    if (known.size > 0 && !known.has(code))
      node
        .get("x-codes")
        ?.problem("unknown-code", `\`${code}\` does not stand in \`x-code-table\`. Add it there, or correct it.`);
  return codes;
}

export function readTriggers(node: Cursor | undefined): readonly TriggerModel[] {
  return (node?.items() ?? []).map((trigger) => {
    const [event, when, to] = [trigger.text("event"), trigger.text("when"), trigger.text("to")];
    if (event === undefined) trigger.problem("invalid-extension", "A trigger names its `event`.");
    return {
      event: event ?? "",
      outcome: trigger.word("outcome", ["success", "failure"]) ?? "success",
      ...(to !== undefined && { to }),
      ...(when !== undefined && { when }),
    };
  });
}

/** What HTTP promises of a method, where the contract says nothing: only a safe method may be repeated. */
export function readRetry(node: Cursor, method: OperationModel["method"]): OperationModel["retry"] {
  const stated = node.word("x-retry", ["safe", "onConnectError", "never"]);
  if (stated !== undefined) return stated;
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return "safe";
  return method === "PUT" || method === "DELETE" ? "onConnectError" : "never";
}

export function readLiveness(node: Cursor, operations: ReadonlySet<string>): LivenessModel {
  const poll = node.get("poll");
  const heartbeat = node.get("heartbeat");
  const timeoutSeconds = node.number("timeoutSeconds");
  const ended = node.texts("ended");
  return {
    ...(poll && {
      poll: {
        operation: operationOf(poll, operations),
        holdSeconds: numberOf(poll, "holdSeconds"),
        pauseMs: rangeOf(poll),
      },
    }),
    ...(heartbeat && {
      heartbeat: {
        operation: operationOf(heartbeat, operations),
        everySeconds: numberOf(heartbeat, "everySeconds"),
      },
    }),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(ended !== undefined && { ended }),
  };
}

function operationOf(node: Cursor, operations: ReadonlySet<string>): string {
  const operation = node.text("operation") ?? "";
  if (!operations.has(operation))
    node.problem("unknown-operation", `There is no operation \`${operation}\`. Write the operationId of one.`);
  return operation;
}

function numberOf(node: Cursor, name: string): number {
  const number = node.number(name);
  if (number === undefined) node.problem("invalid-extension", `\`${name}\` is missing here.`);
  return number ?? 0;
}

function rangeOf(node: Cursor): readonly [number, number] {
  const [least, most] = (node.get("pauseMs")?.items() ?? []).map((item) => item.node);
  if (typeof least === "number" && typeof most === "number") return [least, most];
  node.problem("invalid-extension", "`pauseMs` is a list of the shortest and the longest pause.");
  return [0, 0];
}
