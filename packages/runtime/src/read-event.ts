/** What a component raised -> a message of the contract, or what it is instead. Nothing that a component raises is thrown. */
import { NamedArguments } from "./attach-events.js";
import type { ComponentDescriptor, EventDescriptor } from "./component-descriptors.js";
import type { Decoder, ReceivedMessage } from "./decode-message.js";
import type { Misfit } from "./descriptors.js";
import { isDeeper } from "./nesting.js";
import { pointerOf } from "./pointer.js";
import { fromPositional, parsed } from "./positional.js";
import { asMisfit, type Finding, type Report } from "./unexpected.js";
import { withNumbers } from "./with-numbers.js";

export interface RaisedEvent {
  /** Absent: the contract has no such event. */
  readonly descriptor?: EventDescriptor;
  readonly received: ReceivedMessage;
  /** Its members, whether they fit or not. */
  readonly payload: unknown;
}

export interface EventRules {
  readonly decoder: Decoder;
  readonly report: Report;
  readonly strict: boolean;
}

const MAX_DEPTH = 256;

/** `wireName` may be that of another source. */
export function createEventReader(
  { events }: Pick<ComponentDescriptor, "events">,
  { decoder, report, strict }: EventRules,
) {
  const messages = new Map<string, string>();
  for (const [message, { names }] of Object.entries(events)) for (const name of names) messages.set(name, message);

  return (wireName: string, args: readonly unknown[]): RaisedEvent => {
    const name = messages.get(wireName);
    const descriptor = name === undefined ? undefined : events[name];
    if (name === undefined || descriptor === undefined) {
      report(wireName, [{ pointer: "", kind: "message" }]);
      return { received: { kind: "unknown", tag: wireName, raw: args }, payload: undefined };
    }
    let payload: unknown = args;
    const invalid = (misfits?: readonly Misfit[]): RaisedEvent => ({
      descriptor,
      received: { kind: "invalid", name, raw: payload, ...(misfits && { misfits }) },
      payload,
    });
    try {
      const [first] = args;
      const given =
        first instanceof NamedArguments ? { payload: first.payload, surplus: 0 } : fromPositional(descriptor, args);
      payload = given.payload;
      if (given.surplus > 0) {
        const finding: Finding = { pointer: `/${args.length - given.surplus}`, kind: "member" };
        report(name, [finding]);
        if (strict) return invalid([asMisfit(finding)]);
      }
      if (isDeeper(payload, MAX_DEPTH)) return misfit();
      const received =
        decoder.decodeAs([name], payload) ??
        (typeof payload === "string" ? decoder.decodeAs([name], parsed(payload)) : undefined);
      if (received !== undefined) return { descriptor, received, payload };
      const numbered = withNumbers(payload, descriptor);
      if (numbered === undefined) return misfit();
      const findings = numbered.names.map((each): Finding => ({ pointer: pointerOf([each]), kind: "conversion" }));
      report(name, findings);
      if (strict) return invalid(findings.map(asMisfit));
      const meant = decoder.decodeAs([name], numbered.payload);
      return meant?.kind === "message"
        ? { descriptor, received: { ...meant, raw: payload }, payload: numbered.payload }
        : misfit();
    } catch {
      // A host's object may throw where it is looked at.
      return misfit();
    }

    function misfit(): RaisedEvent {
      report(name ?? "", [{ pointer: "", kind: "misfit" }]);
      return invalid();
    }
  };
}
