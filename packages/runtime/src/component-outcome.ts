/** What a component's method returned, handed to its callback, or caused as an event -> the outcome its caller gets. */
import type { AnyOutcome } from "./command-lane.js";
import type { ComponentDescriptor, MethodDescriptor } from "./component-descriptors.js";
import { replyError } from "./contract-error.js";
import type { Decoder, ReceivedMessage } from "./decode-message.js";
import { isDeeper } from "./nesting.js";
import type { MessageReply } from "./outcome.js";
import { at } from "./pointer.js";
import { parsed } from "./positional.js";
import { type Proof, prepareProof } from "./prepare-proof.js";
import { readReturned } from "./read-returned.js";
import { type ReplyRules, rawOf, replyOutcome } from "./reply-outcome.js";
import type { JsonObject } from "./shapes.js";
import { asMisfit } from "./unexpected.js";
import { codeInText, vendorError } from "./vendor-error.js";
import { type Known, whyRefused } from "./why-refused.js";

type Settled = AnyOutcome | Promise<AnyOutcome>;

export interface MethodCall {
  readonly operation: string;
  readonly method: MethodDescriptor;
  readonly frame: JsonObject;
}

export interface OutcomeParts {
  readonly descriptor: ComponentDescriptor;
  readonly decoder: Decoder;
  readonly rules: ReplyRules;
  readonly known: Known;
}

export interface Outcomes {
  readonly returned: (call: MethodCall, value: unknown) => Settled;
  readonly handed: (call: MethodCall, value: unknown) => Settled;
  /** `undefined`: the event proves nothing of it. `payload`: of the event, whether it fits or not. */
  readonly proven: (call: MethodCall, received: ReceivedMessage, payload: unknown) => Settled | undefined;
}

const MAX_DEPTH = 256;

export function createOutcomes({ descriptor, decoder, rules, known }: OutcomeParts): Outcomes {
  const proofs = new Map<string, { readonly settled: Proof; readonly failed: Proof }>(
    Object.entries(descriptor.methods).map(([operation, { settledBy, failedBy }]) => [
      operation,
      { settled: prepareProof(settledBy), failed: prepareProof(failedBy) },
    ]),
  );

  /** A value that is held against the replies of the contract. */
  function outcomeOf({ operation, method }: MethodCall, value: unknown): Settled {
    const names = Object.keys(method.replies);
    const decode = (one: unknown) => {
      try {
        return isDeeper(one, MAX_DEPTH) ? undefined : decoder.decodeAs(names, one);
      } catch {
        // A host's object may throw where it is looked at.
        return undefined;
      }
    };
    const fitting = decode(value) ?? (typeof value === "string" ? decode(parsed(value)) : undefined);
    const meant = names.length === 0 ? ({ kind: "unknown", tag: undefined, raw: value } as const) : undefined;
    const received = fitting ?? meant ?? ({ kind: "invalid", name: names[0] ?? "", raw: value } as const);
    const request = { replies: names, ...(method.result === undefined ? {} : { result: method.result }) };
    return replyOutcome({ operation, request }, received, rules);
  }

  function returnedOutcome(command: MethodCall, value: unknown): Settled {
    const { operation, method } = command;
    const reply = { name: Object.keys(method.replies)[0] ?? "", body: value };
    if (reply.name === "") return { data: undefined, by: "reply", reply };
    if (method.returns === undefined) return outcomeOf(command, value);
    const returned = readReturned(method.returns, value);
    switch (returned.kind) {
      case "done":
        return { data: undefined, by: "reply", reply };
      case "nothing":
        return { data: returned.data, by: "reply", reply };
      case "broken":
        return { error: replyError(operation, [{ pointer: "", message: returned.message }]), reply };
      case "refused":
        return refused(command, returned.code, reply);
      case "value": {
        const doubt =
          returned.code === undefined ? {} : { doubt: vendorError(operation, returned.code, descriptor.codes).error };
        // The reply is told as it came: a text of JSON, not what it says.
        const finish = (outcome: AnyOutcome): AnyOutcome => {
          const came = outcome.reply === undefined ? undefined : { ...outcome.reply, body: value };
          if (came === undefined) return outcome;
          if (outcome.by === "reply") return { ...outcome, reply: came, ...doubt };
          return outcome.error === undefined ? outcome : { error: outcome.error, reply: came };
        };
        const outcome = outcomeOf(command, returned.value);
        return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
      }
    }
  }

  function refused({ operation, method }: MethodCall, code: string, reply: MessageReply): AnyOutcome {
    const why = whyRefused(method.allowed, code, known);
    const form = method.returns?.form;
    if (form !== "code" && form !== "number") {
      const message = `${operation}: the component failed and does not say why${why === undefined ? "" : `; ${why}`}`;
      return { error: { kind: "vendor", operation, message, code, codeKind: "unknown", retry: false }, reply };
    }
    const { error, unknownCode } = vendorError(operation, code, descriptor.codes, { why });
    if (!unknownCode) return { error, reply };
    const finding = { pointer: "", kind: "value", value: code } as const;
    rules.report(operation, [finding]);
    return { error: rules.strict ? replyError(operation, [asMisfit(finding)]) : error, reply };
  }

  function provenOutcome(command: MethodCall, received: ReceivedMessage, payload: unknown): Settled | undefined {
    const { operation, method, frame } = command;
    const proof = proofs.get(operation);
    if (received.kind === "unknown" || proof === undefined) return undefined;
    const { name } = received;
    const event = received.kind === "message" ? received.message : payload;
    const settled = proof.settled(frame, name, event);
    if (!settled && !proof.failed(frame, name, event)) return undefined;
    const reply = { name, body: rawOf(received) };
    if (received.kind === "invalid") {
      const misfits = received.misfits ?? rules.explain({ message: name }, payload);
      return Promise.resolve(misfits).then((told) => ({
        error: replyError(operation, told, rules.shapeOf(reply.name)),
        reply,
      }));
    }
    if (settled) return { data: received.message, by: "push", reply };
    const told = tellMembers(method, name, event);
    const message = `${operation}: it was accepted and came to nothing: ${name}${told}`;
    return { error: { kind: "vendor", operation, message, code: name, codeKind: "unknown", retry: false }, reply };
  }

  return { returned: returnedOutcome, handed: outcomeOf, proven: provenOutcome };
}

/** What told the failure from other events of its name. */
function tellMembers({ failedBy = [] }: MethodDescriptor, name: string, payload: unknown): string {
  const members = failedBy
    .filter(({ message }) => message === name)
    .flatMap(({ when = [] }) => when.map((one) => one.member));
  const told = [...new Set(members)].map((member) => `${member.slice(1)} ${codeInText(String(at(payload, member)))}`);
  return told.length === 0 ? "" : ` with ${told.join(", ")}`;
}
