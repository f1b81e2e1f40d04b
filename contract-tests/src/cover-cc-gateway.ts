/** Plays what the tables have for CC-Gateway, and tells what of it was on the wire. Nothing is asserted here: the coverage test counts, the others judge. */
import type { ReceivedEvent } from "@trunkline/cc-gateway";
import type { Cases } from "./cases/case.js";
import { type EventExample, nextEvent, startEvents } from "./cases/cc-gateway-events.js";
import { credentials } from "./cases/cc-gateway-situations.js";
import { at } from "./contract.js";
import { type Covered, coveredBy } from "./coverage.js";
import type { Exchange } from "./judging-fetch.js";
import { isOperationId, play, refusals } from "./play.js";
import { startPushReceiver } from "./push-receiver.js";
import type { Stage } from "./stage.js";

export async function coverCcGateway(
  stage: Stage,
  cases: Partial<Cases>,
  events: readonly EventExample[],
): Promise<Covered> {
  const { contract, wire } = stage;
  /** Only what a case of its own has sent: a situation that calls an operation does not test it. */
  const played: Exchange[] = [];
  for (const operation of contract.operations) {
    const { operationId: id, codes } = operation;
    if (!isOperationId(cases, id)) continue;
    const variations = [
      {},
      ...codes.map((code) => ({ given: "nobody", prefer: code }) as const),
      ...refusals(cases, id, operation).map(([, refusal]) => refusal),
    ];
    for (const variation of variations) {
      const { exchange } = await play(stage, cases, id, variation);
      if (exchange !== undefined) played.push(exchange);
    }
  }
  const polled = await pollEvents(stage, events);
  const pushed = await receivePushes(stage, events);
  return {
    ...coveredBy(contract, played),
    events: wire.exchanges.map(({ reply }) => String(at(reply, "/event/eventType"))),
    messages: [...named("polledEvents", polled), ...named("pushedEvents", pushed)],
    webhooks: pushed.length > 0 ? ["pushEvent"] : [],
  };
}

/** A message counts when the client has handed it on by its name. */
const named = (channel: string, events: readonly ReceivedEvent[]) =>
  events.flatMap((event) => (event.kind === "message" ? [`${channel} ${event.name}`] : []));

async function pollEvents({ open, clear, clock, vendor }: Stage, events: readonly EventExample[]) {
  const gateway = open();
  const items = gateway.events();
  await gateway.signIn(credentials);
  await startEvents(gateway, items, clock);
  const seen: ReceivedEvent[] = [];
  for (const { eventType, content } of events) {
    vendor.emit("291", eventType, content);
    seen.push(await nextEvent(items, clock));
  }
  clear();
  return seen;
}

async function receivePushes({ open, clear, contract, judge, vendor }: Stage, events: readonly EventExample[]) {
  const receiver = await startPushReceiver(contract, judge, "pushEvent", { serviceToken: "token-1" });
  try {
    await open().signIn({ ...credentials, callBackUri: receiver.url, serviceToken: "token-1" });
    await receiver.until(() => receiver.events.length > 0);
    const before = receiver.events.length;
    for (const { eventType, content } of events) vendor.emit("291", eventType, content);
    await receiver.until(() => receiver.events.length >= before + events.length);
    return receiver.events.slice(before);
  } finally {
    clear();
    await receiver.close();
  }
}
