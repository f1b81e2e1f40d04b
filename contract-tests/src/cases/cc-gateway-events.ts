/** The events of CC-Gateway: what the contract knows of them, and two ways for a test to get them: asked for, and pushed. */
import type { CcGateway, ReceivedEvent, StreamItem } from "@trunkline/cc-gateway";
import type { TestClock } from "@trunkline/runtime/testing";
import { at, type Contract, type Json, type JsonObject } from "../contract.js";
import type { MessageContract } from "../message-contract.js";

export interface EventExample {
  /** The message and the example, as in `AgentEventTalking typical`. */
  readonly name: string;
  readonly message: string;
  readonly eventType: string;
  readonly content: Json;
  /** The whole example. */
  readonly payload: JsonObject;
}

/** Every example of every event. Both channels have the same. */
export function eventExamples({ channels }: MessageContract): EventExample[] {
  return (channels.polledEvents ?? []).flatMap(({ key, name: eventType, examples }) =>
    examples.map(({ name, payload }) => ({
      name: `${key} ${name}`,
      message: key,
      eventType,
      content: payload.content ?? null,
      payload,
    })),
  );
}

/** A message of the contract, as it was sent: by its own name, and with what differs after the conversion beside it. */
export function sentAs({ message, eventType, content }: EventExample) {
  return { kind: "message", name: message, sent: { eventType, workNo: "291", content } };
}

/** The same of what has come. */
export function seenAs(event: ReceivedEvent) {
  if (event.kind === "unknown") return { kind: event.kind, sent: event.raw };
  if (event.kind === "invalid") return { kind: event.kind, name: event.name, sent: event.raw };
  return { kind: event.kind, name: event.name, sent: event.raw ?? event.message };
}

/** Every event that the contract names. */
export function eventTypes({ document }: Contract): string[] {
  const known = at(document, "/components/schemas/AgentEventType/x-extensible-enum");
  return Array.isArray(known) ? known.map(String) : [];
}

export type Items = AsyncIterableIterator<StreamItem<ReceivedEvent>>;

/** The next item of this kind. Fails when the stream ends before it. */
export async function nextOf<Kind extends StreamItem<ReceivedEvent>["kind"]>(
  items: Items,
  kind: Kind,
): Promise<Extract<StreamItem<ReceivedEvent>, { kind: Kind }>> {
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

/** The next event of a signed-in agent, known or not, with as many polls as that takes. The client must be resting, and an event waiting. */
export async function nextEvent(items: Items, clock: TestClock): Promise<ReceivedEvent> {
  await pollAgain(clock);
  for (;;) {
    const { value, done } = await items.next();
    if (done) throw new Error("the stream ended before an event");
    if (value.kind === "message" || value.kind === "unknown" || value.kind === "invalid") return value;
    if (value.kind === "closed") throw new Error(`the stream closed (${value.reason}) before an event`);
  }
}

/** Signed in and resting, with nothing waiting: the events of signing in are read. */
export async function startEvents(gateway: CcGateway, items: Items, clock: TestClock): Promise<void> {
  await nextOf(items, "message");
  await gateway.resetSkill({ autoflag: true });
  await nextEvent(items, clock);
}
