/** Every event of CC-Gateway arrives as it was sent: asked for, and pushed in the form of 3.6 and of its predecessors. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EventExample, eventExamples, nextEvent, nextOf, startEvents } from "../src/cases/cc-gateway-events.js";
import { credentials } from "../src/cases/cc-gateway-situations.js";
import { readContract } from "../src/contract.js";
import { type PushReceiver, pushedEvents, startPushReceiver } from "../src/push-receiver.js";
import { openStage, type Stage } from "../src/stage.js";

const examples = eventExamples(readContract("cc-gateway"));
const unheard: EventExample = { name: "unheard", eventType: "AgentEvent_Unheard", content: { newInNextRelease: [1] } };
const asEvent = ({ eventType, content }: EventExample) => ({ eventType, workNo: "291", content });

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe("polled events", () => {
  it("arrive with their payload unchanged, every documented one", async () => {
    const { vendor, clock, wire } = stage;
    const gateway = stage.open({ strict: true });
    const items = gateway.events();
    await gateway.signIn(credentials);
    await startEvents(gateway, items, clock);
    for (const example of examples) {
      vendor.emit("291", example.eventType, example.content);
      expect(await nextEvent(items, clock)).toEqual(asEvent(example));
    }
    expect(wire.findings()).toEqual([]);
  });

  it("arrive in the order in which they happened", async () => {
    const { vendor, clock } = stage;
    const gateway = stage.open();
    const items = gateway.events();
    await gateway.signIn(credentials);
    await startEvents(gateway, items, clock);
    for (const { eventType, content } of examples) vendor.emit("291", eventType, content);
    const seen: unknown[] = [];
    while (seen.length < examples.length) seen.push(await nextEvent(items, clock));
    expect(seen).toEqual(examples.map(asEvent));
  });

  it("that nobody knows arrive as well, and are told once", async () => {
    const { vendor, clock, wire } = stage;
    const unexpected: unknown[] = [];
    const gateway = stage.open({ onUnexpected: (told) => unexpected.push(told) });
    const items = gateway.events();
    await gateway.signIn(credentials);
    await startEvents(gateway, items, clock);
    for (let time = 0; time < 2; time += 1) {
      vendor.emit("291", unheard.eventType, unheard.content);
      expect(await nextEvent(items, clock)).toEqual(asEvent(unheard));
    }
    expect(unexpected).toEqual([
      { operation: "getAgentEvent", pointer: "/event/eventType", kind: "value", value: unheard.eventType },
    ]);
    expect(wire.findings()).toEqual([]);
  });

  it("that come twice arrive twice: whether they are one is the application's to know", async () => {
    const { vendor, clock } = stage;
    const gateway = stage.open();
    const items = gateway.events();
    await gateway.signIn(credentials);
    await startEvents(gateway, items, clock);
    vendor.fault({ kind: "duplicateEvent" });
    vendor.emit("291", "AgentState_Busy");
    const twice = [await nextEvent(items, clock), await nextEvent(items, clock)];
    expect(twice.map(({ eventType }) => eventType)).toEqual(["AgentState_Busy", "AgentState_Busy"]);
  });
});

const generations = [
  {
    form: "a list, as 3.6 pushes them",
    callback: (url: string) => ({ callBackUri: url, serviceToken: "token-1" }),
    heartbeat: "handShake",
  },
  {
    form: "one by one, as earlier generations do",
    callback: (url: string) => ({ pushUrl: url }),
    heartbeat: "heartbeat",
  },
] as const;

describe.each(generations)("events pushed as $form", ({ callback, heartbeat }) => {
  let receiver: PushReceiver;
  const events = () => receiver.pushes.flatMap(pushedEvents);
  const arrived = (count: number) => receiver.until((pushes) => pushes.flatMap(pushedEvents).length >= count);

  beforeEach(async () => {
    receiver = await startPushReceiver(stage.contract, stage.judge, "pushEvent");
  });
  afterEach(() => receiver.close());

  it("arrive with their payload unchanged, every documented one and those that nobody knows", async () => {
    const gateway = stage.open();
    await gateway.signIn({ ...credentials, ...callback(receiver.url) });
    await arrived(1);
    for (const { eventType, content } of [...examples, unheard]) stage.vendor.emit("291", eventType, content);
    await arrived(examples.length + 2);
    expect(events().slice(1)).toEqual([...examples, unheard].map(asEvent));
    expect(receiver.pushes.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("come while the heartbeat keeps the session, without a poll", async () => {
    const { clock, vendor, wire } = stage;
    // Not the 30 s of the default, which are the deadline of a call as well: the test tells resting from waiting by it.
    const heartbeatMs = 29_000;
    const gateway = stage.open({ events: { heartbeatMs } });
    const items = gateway.events();
    await gateway.signIn({ ...credentials, ...callback(receiver.url) });
    await nextOf(items, "open");
    const beats = () => wire.exchanges.filter(({ operation }) => operation?.operationId === heartbeat).length;
    for (let beat = 2; beat <= 21; beat += 1) {
      await clock.untilSleeper((ms) => ms === heartbeatMs);
      await clock.advance(heartbeatMs);
      await clock.untilSleeper((ms) => ms === heartbeatMs);
      expect(beats()).toBe(beat);
    }
    expect(vendor.signedIn("291")).toBe(true);
    expect(wire.exchanges.filter(({ operation }) => operation?.operationId === "getAgentEvent")).toEqual([]);
    expect(wire.findings()).toEqual([]);
    await gateway.signOut();
    expect(await nextOf(items, "closed")).toEqual({ kind: "closed", reason: "signedOut" });
  });
});
