/** The events of CC-Gateway: what the contract knows of them, and two ways for a test to get them: asked for, and pushed. */
import type { AgentEvent, CcGateway, StreamItem } from "@trunkline/cc-gateway";
import type { TestClock } from "@trunkline/runtime/testing";
import { at, type Contract, isObject, type Json } from "../contract.js";

export interface EventExample {
  readonly name: string;
  readonly eventType: string;
  readonly content: Json;
}

/** Every event that the contract shows. */
export function eventExamples({ operations }: Contract): EventExample[] {
  const poll = operations.find(({ operationId }) => operationId === "getAgentEvent");
  return Object.entries(poll?.replies["200"]?.examples ?? {}).flatMap(([name, { value }]) => {
    const event = at(value, "/event");
    return isObject(event) ? [{ name, eventType: String(event.eventType), content: event.content ?? null }] : [];
  });
}

/** Every event that the contract names. */
export function eventTypes({ document }: Contract): string[] {
  const known = at(document, "/components/schemas/AgentEventType/x-extensible-enum");
  return Array.isArray(known) ? known.map(String) : [];
}

export type Items = AsyncIterableIterator<StreamItem<AgentEvent>>;

/** The next item of this kind. Fails when the stream ends before it. */
export async function nextOf<Kind extends StreamItem<AgentEvent>["kind"]>(
  items: Items,
  kind: Kind,
): Promise<Extract<StreamItem<AgentEvent>, { kind: Kind }>> {
  for (;;) {
    const { value, done } = await items.next();
    if (done) throw new Error(`the stream ended before an item "${kind}"`);
    if (isKind(value, kind)) return value;
    if (value.kind === "closed") throw new Error(`the stream closed (${value.reason}) before an item "${kind}"`);
  }
}

const isKind = <Kind extends string, Item extends { readonly kind: string }>(
  item: Item,
  kind: Kind,
): item is Extract<Item, { kind: Kind }> => item.kind === kind;

/** The pauses of a client between polls, after an event and after none. */
export const pauses: readonly number[] = [200, 500];

/** Lets the client poll again: it is resting, or about to. */
export async function pollAgain(clock: TestClock): Promise<void> {
  const left = await clock.untilSleeper((ms) => pauses.includes(ms));
  await clock.advance(left);
}

/** The next event of a signed-in agent, with as many polls as that takes. The client must be resting, and an event waiting. */
export async function nextEvent(items: Items, clock: TestClock): Promise<AgentEvent> {
  await pollAgain(clock);
  return (await nextOf(items, "message")).message;
}

/** Signed in and resting, with nothing waiting: the events of signing in are read. */
export async function startEvents(gateway: CcGateway, items: Items, clock: TestClock): Promise<void> {
  await nextOf(items, "message");
  await gateway.resetSkill({ autoflag: true });
  await nextEvent(items, clock);
}
