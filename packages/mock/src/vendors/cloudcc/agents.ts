/** The agents of the installation: what is set of them, and what becomes of them while the mock runs. */
import type { Leg } from "./legs.js";
import type { CloudccAgent, Settings } from "./options.js";

export type Status = "OFFLINE" | "FREE" | "BUSY" | "REST" | "RINGING" | "CALLING" | "ARRANGE";

/** What a connection, a token and a check-in belong to. */
export interface Identity {
  readonly company: string;
  readonly agent: string;
  readonly os: string;
}

export interface Agent {
  readonly company: string;
  readonly id: string;
  readonly profile: CloudccAgent;
  /** The bound extension. */
  extId: string;
  phoneOnline: boolean;
  serviceMode: number;
  phoneNumber: string | null;
  /** The one of the last check-in: pushes go there. */
  os: string;
  ips: readonly string[];
  /** Absent before the first check-in. The wire takes any text as a start state. */
  status: string | undefined;
  sub: string | undefined;
  /** What the agent asked to become after the call. */
  afterCall: Status | undefined;
  leg: Leg | undefined;
  /** Ends the wrap-up's timer. */
  wrapUp: AbortController | undefined;
}

export interface Agents {
  /** Nothing for an agent the installation does not know. */
  find(company: string, id: string): Agent | undefined;
  /** An agent that nobody keeps, in whose name a request is refused. */
  stranger(company: string, id: string): Agent;
  /** By ID alone: it carries the company. */
  named(id: string): Agent | undefined;
  all(): readonly Agent[];
  clear(): void;
}

export function createAgents({ agents: profiles, knownAgentsOnly }: Settings): Agents {
  const agents = new Map<string, Agent>();
  return {
    find(company, id) {
      const known = agents.get(id);
      if (known !== undefined) return known.company === company ? known : undefined;
      const given = Object.hasOwn(profiles, id) ? profiles[id] : undefined;
      if (given === undefined && knownAgentsOnly) return undefined;
      const agent = newAgent(company, id, given ?? {});
      agents.set(id, agent);
      return agent;
    },
    stranger: (company, id) => newAgent(company, id, {}),
    named: (id) => agents.get(id),
    all: () => [...agents.values()],
    clear: () => agents.clear(),
  };
}

function newAgent(company: string, id: string, profile: CloudccAgent): Agent {
  return {
    company,
    id,
    profile,
    extId: profile.extId ?? "",
    phoneOnline: profile.phoneOnline ?? true,
    serviceMode: profile.serviceMode ?? 1,
    phoneNumber: null,
    os: "",
    ips: [],
    status: undefined,
    sub: undefined,
    afterCall: undefined,
    leg: undefined,
    wrapUp: undefined,
  };
}

export function isCheckedIn({ status }: Agent): boolean {
  return status !== undefined && status !== "OFFLINE";
}

/** Whether a call may be started, or brought to the agent as a colleague. */
export function isIdle({ status, leg }: Agent): boolean {
  return leg === undefined && ["FREE", "BUSY", "REST", "ARRANGE"].includes(status ?? "");
}

export function isReachable(agent: Agent): boolean {
  return agent.leg === undefined && agent.status === "FREE" && agent.phoneOnline;
}

export function sameIdentity(one: Identity | undefined, other: Identity | undefined): boolean {
  return one !== undefined && other !== undefined && identityKey(one) === identityKey(other);
}

export function identityKey({ company, agent, os }: Identity): string {
  return JSON.stringify([company, agent, os]);
}
