/** What a component raised -> a message of the contract, or what it is instead. Nothing that a component raises is thrown. */
import { NamedArguments } from "./attach-events.js";
import type { ComponentDescriptor, EventDescriptor } from "./component-descriptors.js";
import type { Decoder, ReceivedMessage } from "./decode-message.js";
import { isDeeper } from "./nesting.js";
import { fromPositional, parsed } from "./positional.js";
import { asMisfit, type Finding, type Report } from "./unexpected.js";

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
    const [first] = args;
    const { payload, surplus } =
      first instanceof NamedArguments ? { payload: first.payload, surplus: 0 } : fromPositional(descriptor, args);
    const invalid = (more: { readonly misfits?: readonly ReturnType<typeof asMisfit>[] } = {}): RaisedEvent => ({
      descriptor,
      received: { kind: "invalid", name, raw: payload, ...more },
      payload,
    });
    if (surplus > 0) {
      const finding: Finding = { pointer: `/${args.length - surplus}`, kind: "member" };
      report(name, [finding]);
      if (strict) return invalid({ misfits: [asMisfit(finding)] });
    }
    try {
      if (isDeeper(payload, MAX_DEPTH)) return misfit();
      const received =
        decoder.decodeAs([name], payload) ??
        (typeof payload === "string" ? decoder.decodeAs([name], parsed(payload)) : undefined);
      return received === undefined ? misfit() : { descriptor, received, payload };
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
