/** What may have to be so before an operation is called, brought about by the client itself wherever a client can. */
import { type CcGateway, unwrap } from "@trunkline/cc-gateway";
import type { Mock } from "@trunkline/mock";
import type { TestClock } from "@trunkline/runtime/testing";

export interface World {
  readonly vendor: Mock<"cc-gateway">;
  readonly clock: TestClock;
  /** The agent under test, 291. */
  readonly gateway: CcGateway;
  /** A client of its own for an agent; the one under test has another. */
  open(agentid: string): CcGateway;
  /** What has come about so far. */
  readonly facts: { call: string; held: string };
}

export type Facts = Readonly<World["facts"]>;
export type Given = keyof typeof situations;

export const agent = "291";
export const colleague = "292";
export const credentials = { password: "example-password", phonenum: "6001" };
export const customer = "40040";
export const secondCustomer = "40041";

export const situations = {
  nobody: async () => {},
  /** The first poll is over and the next one waits for time to move, so that nothing but the test asks for events. */
  async signedIn({ gateway, clock }: World) {
    await enter(gateway, credentials);
    await clock.untilSleeper((ms) => ms === 200);
  },
  async signedInElsewhere({ open }: World) {
    await enter(open(agent), credentials);
  },
  async pushed({ gateway, vendor }: World) {
    const receiver = new URL("/nowhere", vendor.url).href;
    unwrap(await gateway.signIn({ ...credentials, callBackUri: receiver, serviceToken: "token-1" }));
  },
  async expired(world: World) {
    await situations.signedIn(world);
    world.vendor.expireGuid(agent);
  },
  async ringing(world: World) {
    await situations.signedIn(world);
    world.facts.call = world.vendor.incomingCall(agent, { caller: customer, autoAnswer: false }) ?? "";
  },
  async call(world: World) {
    await situations.signedIn(world);
    world.facts.call = unwrap(await world.gateway.callOut({ called: customer }));
  },
  async muted(world: World) {
    await situations.call(world);
    unwrap(await world.gateway.beginMute());
  },
  async held(world: World) {
    await situations.call(world);
    unwrap(await world.gateway.hold());
    world.facts.held = world.facts.call;
  },
  async heldAndCall(world: World) {
    await situations.held(world);
    world.facts.call = unwrap(await world.gateway.callOut({ called: secondCustomer }));
  },
  async colleague(world: World) {
    await situations.signedIn(world);
    await enter(world.open(colleague), { ...credentials, phonenum: "6002" });
  },
  async colleagueInCall(world: World) {
    await situations.colleague(world);
    world.facts.call = world.vendor.incomingCall(colleague, { caller: customer, autoAnswer: true }) ?? "";
  },
  async supervising(world: World) {
    await situations.colleagueInCall(world);
    unwrap(await world.gateway.addSupervise({ workNo: colleague }));
  },
  async whispering(world: World) {
    await situations.colleagueInCall(world);
    unwrap(await world.gateway.requestWhisperAgent({ whisperagentid: colleague }));
  },
  async busyBesideColleague(world: World) {
    await situations.colleague(world);
    world.facts.call = unwrap(await world.gateway.callOut({ called: customer }));
  },
  async playing(world: World) {
    await situations.signedIn(world);
    unwrap(await world.gateway.beginPlay({ voicepath: "Y:/0/0/20160822/101/1459001.V3" }));
  },
  async paused(world: World) {
    await situations.playing(world);
    unwrap(await world.gateway.pausePlay());
  },
} satisfies Record<string, (world: World) => Promise<void>>;

async function enter(gateway: CcGateway, args: typeof credentials): Promise<void> {
  unwrap(await gateway.signIn(args));
  unwrap(await gateway.resetSkill({ autoflag: true }));
}
