/** The message that settles a request -> the outcome its caller gets. */
import type { AnyOutcome } from "./command-lane.js";
import { replyError } from "./contract-error.js";
import type { ReceivedMessage } from "./decode-message.js";
import type { CodeDescriptor, Misfit, Shape } from "./descriptors.js";
import type { RequestDescriptor } from "./message-descriptors.js";
import { readResult } from "./read-result.js";
import type { SocketSubject } from "./socket-options.js";
import { asMisfit, type Finding, type Report } from "./unexpected.js";
import { codeInText } from "./vendor-error.js";

export interface ReplyRules {
  readonly codes: { readonly [code: string]: CodeDescriptor } | undefined;
  readonly strict: boolean;
  readonly report: Report;
  readonly explain: (subject: SocketSubject, value: unknown) => Promise<readonly Misfit[]>;
  /** Of a message, by its name. */
  readonly shapeOf: (name: string) => Shape | undefined;
}

export const rawOf = (received: ReceivedMessage): unknown =>
  received.kind === "message" ? (received.raw ?? received.message) : received.raw;

/** What was asked. */
export interface Asked {
  readonly operation: string;
  readonly request: { readonly replies: readonly string[]; readonly result?: RequestDescriptor["result"] };
}

export function replyOutcome(
  { operation, request }: Asked,
  received: ReceivedMessage,
  rules: ReplyRules,
): AnyOutcome | Promise<AnyOutcome> {
  const reply = { name: received.kind === "unknown" ? "" : received.name, body: rawOf(received) };
  const broken = (misfits: readonly Misfit[]): AnyOutcome => ({
    error: replyError(operation, misfits, rules.shapeOf(reply.name)),
    reply,
  });
  if (received.kind === "invalid") {
    if (received.misfits !== undefined) return broken(received.misfits);
    return rules.explain({ message: received.name }, received.raw).then(broken);
  }
  // Where the contract knows no reply, whatever answers the request's id is one.
  const body = received.kind === "message" ? received.message : received.raw;
  if (received.kind === "unknown" && request.replies.length > 0) {
    return broken([{ pointer: "", message: "is none of the replies to this request" }]);
  }
  if (request.result === undefined) return { data: body, by: "reply", reply };
  const result = readResult(request.result, operation, body, rules.codes);
  switch (result.kind) {
    case "success":
      return { data: result.data, by: "reply", reply };
    case "failure": {
      if (!result.unknownCode) return { error: result.error, reply };
      const value = codeInText(result.error.code);
      const finding: Finding = { pointer: request.result.code, kind: "value", value };
      rules.report(operation, [finding]);
      return rules.strict ? broken([asMisfit(finding)]) : { error: result.error, reply };
    }
    case "broken":
      return broken([result.misfit]);
  }
}
