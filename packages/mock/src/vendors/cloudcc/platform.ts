/** What the parts of the front share: agents, tokens, connections, and the way a push takes. */
import { randomUUID } from "node:crypto";
import { type JsonObject, member } from "../../json.js";
import type { MessageContract } from "../../message-contract.js";
import type { SocketConnection } from "../../socket-connection.js";
import type { FrontContext } from "../../vendor.js";
import { type Agent, type Agents, createAgents, type Identity, identityKey } from "./agents.js";
import { documentedPush } from "./document.js";
import type { Leg } from "./legs.js";
import type { Settings } from "./options.js";
import { createTokens, type Tokens } from "./tokens.js";

/** The messages that the server pushes, by their names in the contract or on the wire. */
export type Push = "AgentStateChanged" | "OperationProgressed" | "CallArrived" | "connect" | "kick_off";

export interface Platform {
  readonly context: FrontContext;
  readonly messages: MessageContract;
  readonly settings: Settings;
  readonly agents: Agents;
  readonly tokens: Tokens;
  /** By its ID; also one that has ended, for a while. */
  leg(uuid: string | undefined): Leg | undefined;
  keep(leg: Leg): void;
  /** Aborted when the mock closes. */
  readonly stop: AbortSignal;
  /** The connection that gets the pushes of these three; the newest handshake's. */
  register(identity: Identity, connection: SocketConnection): void;
  connection(identity: Identity): SocketConnection | undefined;
  /** Whether no other handshake of these three came after this connection's. */
  isNewest(identity: Identity, connection: SocketConnection): boolean;
  /** A push without a connection is dropped, never stored. */
  push(push: Push, agent: Agent, payload: JsonObject, os?: string): boolean;
  reset(): void;
  close(): void;
}

/** How many legs are remembered; a mock may run for days. */
const legLimit = 10_000;

export function createPlatform(context: FrontContext, messages: MessageContract, settings: Settings): Platform {
  const stop = new AbortController();
  const agents = createAgents(settings);
  const tokens = createTokens(context.clock, settings.tokenLifeMs);
  const legs = new Map<string, Leg>();
  const connections = new Map<string, { readonly connection: SocketConnection; readonly until: number }>();

  function connection(identity: Identity): SocketConnection | undefined {
    const found = connections.get(identityKey(identity));
    const reachable = found !== undefined && context.clock.now() < found.until && !found.connection.over.aborted;
    return reachable ? found.connection : undefined;
  }

  return {
    context,
    messages,
    settings,
    agents,
    tokens,
    leg: (uuid) => legs.get(uuid ?? ""),
    keep(leg) {
      legs.set(leg.uuid, leg);
      if (legs.size <= legLimit) return;
      const ended = [...legs.values()].find(({ state }) => state === "ended");
      if (ended !== undefined) legs.delete(ended.uuid);
    },
    stop: stop.signal,
    register(identity, opened) {
      const until = context.clock.now() + settings.registrationMs;
      connections.set(identityKey(identity), { connection: opened, until });
    },
    connection,
    isNewest: (identity, opened) => connections.get(identityKey(identity))?.connection === opened,
    push(push, agent, payload, os = agent.os) {
      const told = settings.as === "document" ? documentedPush(push, payload, settings) : payload;
      if (told === undefined) return false;
      const reached = connection({ company: agent.company, agent: agent.id, os });
      if (reached === undefined) {
        context.note(`push to agent ${agent.id} dropped: no connection`);
        return false;
      }
      const operation = messages.received(push)?.operation.id;
      const name = String(member(told, "msg_type") ?? push);
      reached.push(told, operation === undefined ? { name } : { operation, name });
      return true;
    },
    reset() {
      for (const agent of agents.all()) agent.wrapUp?.abort();
      agents.clear();
      tokens.clear();
      legs.clear();
    },
    close: () => stop.abort(),
  };
}

/** The members that every push to an agent carries. */
export function addressed(agent: Agent, os = agent.os): JsonObject {
  return {
    req_id: randomUUID(),
    company_code: agent.company,
    os,
    agent_id: agent.id,
    ...(agent.extId === "" ? {} : { ext_id: agent.extId }),
  };
}
