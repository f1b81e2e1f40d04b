/**
 * The agent's state of the moment. A push tells of most changes, but not of those that the agent asks for: then the reply is the only notice
 * (server P-STAT), so that both are read.
 */
import type {
  AgentStateChanged,
  AgentStatus,
  ChangeStatusReply,
  GetStatusReply,
  StateReason,
  SubAgentStatus,
} from "./generated/types.js";

export interface AgentState {
  readonly agent_status: AgentStatus;
  readonly sub_agent_status?: SubAgentStatus;
  readonly reason?: StateReason;
}

export function pushedState({ agent_status, sub_agent_status, reason }: AgentStateChanged): AgentState {
  return {
    agent_status,
    ...(sub_agent_status !== undefined && { sub_agent_status }),
    ...(reason !== undefined && { reason }),
  };
}

/** The states of a forced action are those of another agent. */
export function repliedState({ action, agent_status }: ChangeStatusReply): AgentState | undefined {
  return agent_status === undefined || action?.startsWith("FORCE_") ? undefined : { agent_status };
}

export function askedState({ status, sub_status }: GetStatusReply): AgentState | undefined {
  if (status === undefined) return undefined;
  return { agent_status: status, ...(sub_status !== undefined && { sub_agent_status: sub_status }) };
}

export const isInCall = (status: AgentStatus): boolean => status === "RINGING" || status === "CALLING";

/**
 * What to begin with at a check-in after a lost connection: the state as it was, for the server would make the agent FREE. Who was in a call
 * becomes BUSY, so that no other call is sent while that one may still be on.
 */
export function startStatus(state: AgentState | undefined): string | undefined {
  switch (state?.agent_status) {
    case "FREE":
    case "BUSY":
    case "REST":
    case "ARRANGE":
      return state.agent_status;
    case "RINGING":
    case "CALLING":
      return "BUSY";
    default:
      return undefined;
  }
}
