/** Plays what the tables have for CC-Gateway, and tells what of it was on the wire. Nothing is asserted here: the coverage test counts, the others judge. */
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
  await pollEvents(stage, events);
  const seen = wire.exchanges.map(({ reply }) => String(at(reply, "/event/eventType")));
  return { ...coveredBy(contract, played), events: seen, webhooks: await receivePush(stage) };
}

async function pollEvents({ open, clear, clock, vendor }: Stage, events: readonly EventExample[]): Promise<void> {
  const gateway = open();
  const items = gateway.events();
  await gateway.signIn(credentials);
  await startEvents(gateway, items, clock);
  for (const { eventType, content } of events) {
    vendor.emit("291", eventType, content);
    await nextEvent(items, clock);
  }
  clear();
}

async function receivePush({ open, clear, contract, judge }: Stage): Promise<string[]> {
  const receiver = await startPushReceiver(contract, judge, "pushEvent");
  try {
    await open().signIn({ ...credentials, callBackUri: receiver.url, serviceToken: "token-1" });
    await receiver.until((pushes) => pushes.length > 0);
    return ["pushEvent"];
  } finally {
    clear();
    await receiver.close();
  }
}
