/** Every event of CC-Gateway arrives as it was sent: asked for, and pushed in the form of 3.6 and of its predecessors. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventExamples, nextEvent, nextOf, seenAs, sentAs, startEvents } from "../src/cases/cc-gateway-events.js";
import { credentials } from "../src/cases/cc-gateway-situations.js";
import { readMessageContract } from "../src/message-contract.js";
import { type PushReceiver, startPushReceiver } from "../src/push-receiver.js";
import { openStage, type Stage } from "../src/stage.js";

const examples = eventExamples(readMessageContract("cc-gateway"));
const unheard = { eventType: "AgentEvent_Unheard", content: { newInNextRelease: [1] } };
const seenUnheard = { kind: "unknown", sent: { ...unheard, workNo: "291" } };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe("polled events", () => {
  it("arrive by their own name and with their payload, every documented one, and nothing in them is news", async () => {
    const { vendor, clock, wire } = stage;
    const gateway = stage.open({ strict: true });
    const items = gateway.events();
    await gateway.signIn(credentials);
    await startEvents(gateway, items, clock);
    for (const example of examples) {
      vendor.emit("291", example.eventType, example.content);
      expect(seenAs(await nextEvent(items, clock))).toEqual(sentAs(example));
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
    while (seen.length < examples.length) seen.push(seenAs(await nextEvent(items, clock)));
    expect(seen).toEqual(examples.map(sentAs));
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
      expect(seenAs(await nextEvent(items, clock))).toEqual(seenUnheard);
    }
    expect(unexpected).toEqual([
      { operation: "getAgentEvent", pointer: "/event/eventType", kind: "value", value: unheard.eventType },
    ]);
    expect(wire.findings()).toEqual([]);
  });

  it("that do not fit arrive as well, without a gap, and are said to be invalid", async () => {
    const { vendor, clock } = stage;
    const unexpected: unknown[] = [];
    const gateway = stage.open({ onUnexpected: (told) => unexpected.push(told) });
    const items = gateway.events();
    await gateway.signIn(credentials);
    await startEvents(gateway, items, clock);
    for (const value of [{ callid: [] }, 7, [{ callid: "7-1" }]]) {
      vendor.fault({ kind: "wrongField", pointer: "/event/content", value, operation: "getAgentEvent" });
      vendor.emit("291", "AgentEvent_Talking");
      expect(seenAs(await nextEvent(items, clock))).toEqual({
        kind: "invalid",
        name: "AgentEventTalking",
        sent: { eventType: "AgentEvent_Talking", workNo: "291", content: value },
      });
    }
    expect(unexpected).toEqual([{ operation: "AgentEventTalking", pointer: "", kind: "misfit" }]);
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
    expect(twice).toMatchObject([{ name: "AgentStateBusy" }, { name: "AgentStateBusy" }]);
  });
});

const generations = [
  {
    form: "a list, as 3.6 pushes them",
    callback: (url: string) => ({ callBackUri: url, serviceToken: "token-1" }),
    serviceToken: "token-1",
    heartbeat: "handShake",
  },
  {
    form: "one by one, as earlier generations do",
    callback: (url: string) => ({ pushUrl: url }),
    heartbeat: "heartbeat",
  },
] as const;

describe.each(generations)("events pushed as $form", ({ callback, heartbeat, ...more }) => {
  let receiver: PushReceiver;
  const arrived = (count: number) => receiver.until(() => receiver.events.length >= count);

  beforeEach(async () => {
    receiver = await startPushReceiver(stage.contract, stage.judge, "pushEvent", { ...more, strict: true });
  });
  afterEach(() => receiver.close());

  it("arrive by their own name and with their payload, every documented one and those that nobody knows", async () => {
    const gateway = stage.open();
    await gateway.signIn({ ...credentials, ...callback(receiver.url) });
    await arrived(1);
    for (const { eventType, content } of [...examples, unheard]) stage.vendor.emit("291", eventType, content);
    await arrived(examples.length + 2);
    expect(receiver.events.slice(1).map(seenAs)).toEqual([...examples.map(sentAs), seenUnheard]);
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
