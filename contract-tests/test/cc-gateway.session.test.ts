/** A session's life against the mock: what keeps it, what ends it, what it survives. Time moves only here, and minutes take milliseconds. */
import { setImmediate as turn } from "node:timers/promises";
import type { CcGateway } from "@trunkline/cc-gateway";
import type { CcGatewayOptions, Fault } from "@trunkline/mock";
import { afterEach, describe, expect, it } from "vitest";
import { nextEvent, nextOf, startEvents } from "../src/cases/cc-gateway-events.js";
import { credentials } from "../src/cases/cc-gateway-situations.js";
import { openStage, type Stage } from "../src/stage.js";

let stage: Stage | undefined;
afterEach(() => stage?.close());

/** Unlike every other time that somebody sleeps for here, so that a held poll is known by it. */
const holdMs = 9_000;

async function open(options: CcGatewayOptions = {}): Promise<Stage> {
  stage = await openStage({ holdMs, ...options });
  return stage;
}

/** Signed in and reading, with nothing waiting. */
async function enter({ open, clock }: Stage, gateway: CcGateway = open()) {
  const items = gateway.events();
  await gateway.signIn(credentials);
  await startEvents(gateway, items, clock);
  return { gateway, items };
}

/** The client rests, polls, is held for as long as the gateway holds, and rests again. */
async function pollInVain({ clock }: Stage): Promise<void> {
  const rest = await clock.untilSleeper((ms) => ms === 200 || ms === 500);
  await clock.advance(rest);
  await clock.untilSleeper((ms) => ms === holdMs);
  await clock.advance(holdMs);
  await clock.untilSleeper((ms) => ms === 500);
}

const requests = ({ vendor }: Stage, operation: string) =>
  vendor.log.filter((entry) => entry.kind === "request" && entry.operation === operation).length;

describe("the credential", () => {
  it("rotates ten times under commands in flight, and nothing is refused", async () => {
    // A replaced GUID works for as long as no time passes: whoever sends it later is refused.
    const playing = await open({ guid: { strict: true, rotateMs: 60_000, lifeMs: 120_000, graceMs: 1 } });
    const { clock, vendor, wire } = playing;
    const pauseMs = 15_000;
    const gateway = playing.open({ events: { pauseMs: { afterMessage: pauseMs, afterNothing: pauseMs } } });
    await gateway.signIn(credentials);
    const guids = () => new Set(wire.exchanges.flatMap(({ headers }) => headers.get("guid") ?? []));
    const refused: unknown[] = [];
    while (guids().size <= 10) {
      await clock.untilSleeper((ms) => ms === pauseMs);
      vendor.emit("291", "AgentState_Busy");
      const before = [gateway.getAgentStatus(), gateway.sayBusy(), gateway.queryAgentSkills()];
      await clock.advance(pauseMs);
      const beside = [gateway.sayFree(), gateway.getAgentStatus(), gateway.sayWork()];
      for (const { error } of await Promise.all([...before, ...beside])) if (error) refused.push(error);
    }
    expect(refused).toEqual([]);
    expect(wire.exchanges.filter(({ code }) => code !== "0")).toEqual([]);
    expect(wire.findings()).toEqual([]);
    expect(gateway.signedIn).toBe(true);
  });

  it("is not all: the load balancer's cookie is returned, and a client without it is unknown", async () => {
    const playing = await open({ requireCookie: true });
    const { vendor, wire } = playing;
    const { gateway } = await enter(playing);
    expect((await gateway.getAgentStatus()).error).toBeUndefined();
    const { headers } = wire.exchanges.at(-1) ?? {};
    expect(headers?.get("cookie")).toBe("loadbalance=node0");
    const without = await fetch(`${vendor.url}/onlineagent/291/agentstatus`, {
      headers: { Guid: headers?.get("guid") ?? "" },
    });
    expect(await without.json()).toMatchObject({ retcode: "100-006" });
  });
});

describe("an agent", () => {
  it("whom nobody iterates stays signed in for ten minutes", async () => {
    const playing = await open();
    const { clock, vendor } = playing;
    const gateway = playing.open();
    await gateway.signIn(credentials);
    const until = clock.now() + 600_000;
    while (clock.now() < until) await pollInVain(playing);
    expect(vendor.signedIn("291")).toBe(true);
    expect(gateway.signedIn).toBe(true);
    expect((await gateway.getAgentStatus()).error).toBeUndefined();
  });

  it("who is not polled is signed out after two minutes: the mock does not let everybody stay", async () => {
    const { clock, vendor, open: openClient } = await open();
    const gateway = openClient();
    await gateway.signIn(credentials);
    gateway.handOver();
    await clock.advance(119_000);
    expect(vendor.signedIn("291")).toBe(true);
    await clock.advance(2_000);
    expect(vendor.signedIn("291")).toBe(false);
  });

  it("goes on in the next page without another sign-in", async () => {
    const playing = await open({ requireCookie: true });
    const { clock, vendor } = playing;
    const { gateway: before } = await enter(playing);
    const session = JSON.parse(JSON.stringify(before.handOver()));
    const after = playing.open({ session });
    const items = after.events();
    vendor.emit("291", "AgentState_Busy");
    expect((await nextOf(items, "message")).message.eventType).toBe("AgentState_Busy");
    vendor.emit("291", "AgentState_Ready");
    expect(await nextEvent(items, clock)).toMatchObject({ kind: "message", name: "AgentStateReady" });
    expect((await after.callOut({ called: "40040" })).error).toBeUndefined();
    expect(requests(playing, "login") + requests(playing, "forceLogin")).toBe(1);
  });
});

/** Lets the poll that fails go out, from a client at rest. */
async function rest({ clock }: Stage): Promise<void> {
  await clock.advance(await clock.untilSleeper((ms) => ms === 200 || ms === 500));
}

describe("a session ends", () => {
  const endings: Readonly<Record<string, { end: (playing: Stage, gateway: CcGateway) => unknown; code: string }>> = {
    "when another client takes it over": {
      end: (playing) => playing.open().signIn({ ...credentials, force: true }),
      code: "000-003",
    },
    "when its credential has expired": { end: ({ vendor }) => vendor.expireGuid("291"), code: "000-003" },
    "when the gateway has lost it": { end: ({ vendor }) => vendor.reset(), code: "100-006" },
  };
  it.each(Object.entries(endings))("%s, and its readers are told why", async (_, { end, code }) => {
    const playing = await open();
    const { gateway, items } = await enter(playing);
    await end(playing, gateway);
    await rest(playing);
    expect(await nextOf(items, "closed")).toMatchObject({ reason: "sessionLost", cause: { kind: "vendor", code } });
    expect((await items.next()).done).toBe(true);
    expect(gateway.signedIn).toBe(false);
  });

  it("at a held poll too, when another client takes it over", async () => {
    const playing = await open();
    const { items } = await enter(playing);
    await rest(playing);
    await playing.clock.untilSleeper((ms) => ms === holdMs);
    const { error } = await playing.open().signIn({ ...credentials, force: true });
    expect(error).toBeUndefined();
    expect(await nextOf(items, "closed")).toMatchObject({ reason: "sessionLost", cause: { code: "000-003" } });
    expect(playing.vendor.signedIn("291")).toBe(true);
  });

  it("with an event, when the gateway signs the agent out", async () => {
    const playing = await open();
    const { items } = await enter(playing);
    playing.vendor.emit("291", "AgentOther_ShutdownService");
    playing.vendor.shutDown("291");
    await rest(playing);
    expect(await nextOf(items, "closed")).toMatchObject({ reason: "sessionLost", cause: { code: "100-006" } });
  });

  it("by signing out, and the vendor knows", async () => {
    const playing = await open();
    const { gateway, items } = await enter(playing);
    expect((await gateway.signOut()).error).toBeUndefined();
    expect(await nextOf(items, "closed")).toEqual({ kind: "closed", reason: "signedOut" });
    expect(playing.vendor.signedIn("291")).toBe(false);
    expect((await gateway.getAgentStatus()).error).toMatchObject({ kind: "vendor", code: "100-006" });
  });

  it("not by signing out during a call, unless by force", async () => {
    const playing = await open();
    const { gateway } = await enter(playing);
    await gateway.callOut({ called: "40040" });
    expect((await gateway.signOut()).error).toMatchObject({ code: "100-010" });
    expect(gateway.signedIn).toBe(true);
    expect((await gateway.signOut({ force: true })).error).toBeUndefined();
    expect([gateway.signedIn, playing.vendor.signedIn("291")]).toEqual([false, false]);
  });
});

describe("a poll that fails is tried again", () => {
  const pollFaults: readonly { readonly fault: Fault; readonly kind: string; readonly gap: boolean }[] = [
    { fault: { kind: "drop" }, kind: "network", gap: true },
    { fault: { kind: "reset" }, kind: "network", gap: true },
    { fault: { kind: "truncate" }, kind: "network", gap: true },
    { fault: { kind: "html" }, kind: "contract", gap: true },
    { fault: { kind: "status", status: 500 }, kind: "http", gap: true },
    { fault: { kind: "wrongField" }, kind: "contract", gap: true },
    { fault: { kind: "code", code: "000-004" }, kind: "vendor", gap: false },
  ];
  it.each(pollFaults)("after the fault $fault.kind, with a gap: $gap", async ({ fault, kind, gap }) => {
    const playing = await open();
    const { clock, vendor } = playing;
    const { items } = await enter(playing, playing.open({ random: () => 1, retry: false }));
    vendor.emit("291", "AgentState_Busy");
    vendor.fault({ ...fault, operation: "getAgentEvent" });
    await rest(playing);
    const { cause, attempt, delayMs } = await nextOf(items, "reconnecting");
    expect({ kind: cause.kind, attempt, delayMs }).toEqual({ kind, attempt: 1, delayMs: 500 });
    vendor.emit("291", "AgentState_Ready");
    await clock.advance(delayMs);
    expect(await nextOf(items, "restored")).toEqual({ kind: "restored", gap });
    const { eventType } = (await nextOf(items, "message")).message;
    // Where the vendor had given the event away it is lost, and that is what the gap is for.
    const handled = ["drop", "truncate", "wrongField"].includes(fault.kind);
    expect(eventType).toBe(handled ? "AgentState_Ready" : "AgentState_Busy");
  });

  it("when it takes longer than its deadline", async () => {
    const playing = await open();
    const { clock, vendor } = playing;
    const { items } = await enter(playing, playing.open({ random: () => 1 }));
    vendor.fault({ kind: "latency", ms: 60_000, operation: "getAgentEvent" });
    await rest(playing);
    await clock.untilSleeper((ms) => ms === 60_000);
    await clock.advance(20_000);
    const { cause, delayMs } = await nextOf(items, "reconnecting");
    expect(cause).toMatchObject({ kind: "timeout", timeoutMs: 20_000 });
    vendor.emit("291", "AgentState_Ready");
    await clock.advance(delayMs);
    expect(await nextOf(items, "restored")).toEqual({ kind: "restored", gap: true });
  });
});

describe("a call whose reply is lost", () => {
  it.each([
    { kind: "drop" },
    { kind: "truncate" },
    { kind: "reset", handled: true },
    { kind: "html", handled: true },
  ] as const)("by $kind is said to be of unknown outcome, and never placed twice", async (fault) => {
    const playing = await open();
    const { gateway } = await enter(playing);
    playing.vendor.fault({ ...fault, operation: "callOut" });
    const { error } = await gateway.callOut({ called: "40040" });
    expect(error).toMatchObject({ kind: "outcomeUnknown", operation: "callOut" });
    for (let times = 0; times < 20; times += 1) await turn();
    expect(requests(playing, "callOut")).toBe(1);
    // What the advice comes to: ask what is the case.
    expect((await gateway.queryCallInfo()).data).toMatchObject({ called: "40040" });
  });

  it("by its deadline too", async () => {
    const playing = await open();
    const { gateway } = await enter(playing);
    playing.vendor.fault({ kind: "latency", ms: 7_000, operation: "callOut" });
    const calling = gateway.callOut({ called: "40040" }, { timeoutMs: 5_000 });
    await playing.clock.untilSleeper((ms) => ms === 7_000);
    await playing.clock.advance(5_000);
    expect((await calling).error).toMatchObject({ kind: "outcomeUnknown", cause: { kind: "timeout" } });
    expect(requests(playing, "callOut")).toBeLessThan(2);
  });
});
