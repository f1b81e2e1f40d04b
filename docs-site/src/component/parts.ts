/** What a component has, and how much of it. */
import type { ComponentDoc } from "../async/read-component.js";
import type { Documented, MessageDoc, OperationDoc } from "../async/read-messages.js";

export interface Parts {
  readonly methods: readonly OperationDoc[];
  /** What takes events; each takes one or several. */
  readonly takers: readonly OperationDoc[];
  readonly events: readonly MessageDoc[];
}

export const partsOf = ({ operations, messages }: Documented): Parts => ({
  methods: operations.filter(({ operation }) => operation.action === "send"),
  takers: operations.filter(({ operation }) => operation.action === "receive"),
  events: messages.filter(({ receivedBy }) => receivedBy.length > 0),
});

export function counts(documented: Documented, { properties }: ComponentDoc): readonly string[] {
  const { methods, events } = partsOf(documented);
  return [
    ...(properties.length === 0 ? [] : [count(properties.length, "property", "properties")]),
    count(methods.length, "method"),
    count(events.length, "event"),
  ];
}

const count = (number: number, one: string, several = `${one}s`) => `${number} ${number === 1 ? one : several}`;
