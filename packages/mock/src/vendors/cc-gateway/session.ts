/** What the mock knows of one signed-in agent. */
import type { Clock } from "@trunkline/runtime";
import { createEventQueue, type EventQueue } from "../../event-queue.js";
import type { Json } from "../../json.js";
import { type Calls, createCalls } from "./calls.js";
import { createGuid, type Guid } from "./guid.js";
import type { Settings } from "./options.js";

export interface AgentEvent {
  readonly eventType: string;
  readonly workNo: string;
  readonly content: Json;
}

/** `agentState` on the wire. */
export const agentStates = { notReady: 3, ready: 4, afterCallWork: 5, talking: 7, break: 8 } as const;
export type AgentState = keyof typeof agentStates;

export interface PushTarget {
  readonly url: string;
  /** Absent: the older form, one event a request in the shape of a poll reply. */
  serviceToken: string | undefined;
}

export interface SignIn {
  readonly agentid: string;
  readonly phone: string;
  readonly state: AgentState;
  readonly autoAnswer: boolean;
  readonly autoReady: boolean;
  readonly push: PushTarget | undefined;
}

export interface Session {
  readonly agentid: string;
  readonly phone: string;
  readonly loginTime: number;
  readonly guid: Guid;
  readonly events: EventQueue<AgentEvent>;
  readonly calls: Calls;
  readonly push: PushTarget | undefined;
  /** Aborted when the agent is signed out, in whatever way. */
  readonly over: AbortSignal;
  /** The state asked for at sign-in, which comes once the skill queues are set. */
  readonly stateAfterSignIn: AgentState;
  autoAnswer: boolean;
  autoReady: boolean;
  state: AgentState;
  /** Whether the skill queues have been set: the state after sign-in comes with the first time. */
  inQueues: boolean;
  playback: "none" | "playing" | "paused";
  /** The agent whom this inspector listens to, barges in on or whispers to. */
  inspects: string | undefined;
  heardAt: number;
  end(): void;
}

export function createSession(clock: Clock, settings: Settings, signIn: SignIn): Session {
  const over = new AbortController();
  return {
    agentid: signIn.agentid,
    phone: signIn.phone,
    loginTime: clock.now(),
    guid: createGuid(clock, settings.guid),
    events: createEventQueue<AgentEvent>(clock),
    calls: createCalls(),
    push: signIn.push,
    over: over.signal,
    autoReady: signIn.autoReady,
    stateAfterSignIn: signIn.state,
    autoAnswer: signIn.autoAnswer,
    state: signIn.state === "afterCallWork" ? "afterCallWork" : "notReady",
    inQueues: false,
    playback: "none",
    inspects: undefined,
    heardAt: clock.now(),
    end: () => over.abort(),
  };
}

/** Being occupied by a call that rings counts as talking here. */
export function stateNumber(session: Session): number {
  return agentStates[session.calls.current() === undefined ? session.state : "talking"];
}

export function isTalking(session: Session): boolean {
  const call = session.calls.current();
  return call !== undefined && call.state !== "ringing";
}
