/** A call as its legs: an agent's or an outside party's, each with an ID of its own on the wire. */
import { randomUUID } from "node:crypto";
import type { Agent } from "./agents.js";

/**
 * `own`: of the agent who places a call. `customer`: the other side, outside or an agent called within. `main`: an agent's whom a call was
 * brought to. `playback`: of an agent who listens to a recording. `supervisor`: of one who listens in, whispers or barges in. `takeOver`: of
 * one who is about to take another's call. The others are added to a call.
 */
export type Role =
  | "own"
  | "customer"
  | "main"
  | "playback"
  | "supervisor"
  | "takeOver"
  | "consult"
  | "trans"
  | "threeWay";

export interface Leg {
  readonly uuid: string;
  readonly call: Call;
  readonly agent: Agent | undefined;
  /** As it stands in `in_call_numbers`. */
  readonly number: string;
  role: Role;
  state: "placed" | "ringing" | "talking" | "ended";
  /** Who asked for it, and gets its callbacks. */
  readonly asker?: Agent;
  /** Whose call a supervisor is in. */
  readonly operated?: Agent;
  /** The callbacks' `action`. */
  readonly action?: string;
  /** Whether it ever talked. */
  answered?: boolean;
  /** The agent's state before it rang. */
  before?: string | undefined;
}

export interface Call {
  readonly legs: Leg[];
  /** From the queue. */
  readonly queued: boolean;
  /** Whose `os` the frames for an added agent go to. */
  readonly os: string;
  readonly workOrderId?: string | undefined;
  audio: number | undefined;
  video: number | undefined;
  /** The consulted leg that takes the call over as soon as it answers. */
  joins?: Leg;
}

export const hexId = (prefix: string) => `${prefix}-${randomUUID().replaceAll("-", "")}`;
export const uuidId = (prefix: string) => `${prefix}-${randomUUID()}`;

export function createCall(facts: Omit<Call, "legs">): Call {
  return { ...facts, legs: [] };
}

export function addLeg(call: Call, facts: Omit<Leg, "call" | "state">): Leg {
  const leg: Leg = { ...facts, call, state: "placed" };
  call.legs.push(leg);
  return leg;
}

export function live({ legs }: Call): Leg[] {
  return legs.filter(({ state }) => state !== "ended");
}

/** Added parties and supervisors come and go without ending the call. */
export function isGuest({ role }: Leg): boolean {
  return ["consult", "trans", "threeWay", "supervisor", "takeOver"].includes(role);
}

/** The numbers that talk with this leg. */
export function talkingWith(leg: Leg): string[] {
  return leg.call.legs.filter((other) => other !== leg && other.state === "talking").map(({ number }) => number);
}

export function customerOf({ legs }: Call): Leg | undefined {
  return legs.find(({ role }) => role === "customer");
}
