/** The pushes about an agent: its state, the progress of what it asked for, a call that arrives. */
import type { JsonObject } from "../../json.js";
import type { Agent } from "./agents.js";
import type { Leg } from "./legs.js";
import { addressed, type Platform } from "./platform.js";

export interface StateFacts {
  readonly sub?: string | undefined;
  readonly reason?: string;
  readonly numbers?: readonly string[];
}

/** Changes an agent's state and tells the agent. The push is named like the request `change_status`, and has `agent_id` unlike its reply. */
export function setState(
  platform: Platform,
  agent: Agent,
  status: string,
  { sub, reason, numbers }: StateFacts = {},
): void {
  const last = agent.status;
  agent.status = status;
  agent.sub = sub;
  agent.wrapUp?.abort();
  agent.wrapUp = undefined;
  platform.push("AgentStateChanged", agent, {
    ...addressed(agent),
    code: "0",
    msg: "success",
    msg_type: "change_status",
    ...(agent.leg === undefined ? {} : { uuid: agent.leg.uuid }),
    ...(last === undefined ? {} : { last_agent_status: last }),
    agent_status: status,
    ...(sub === undefined ? {} : { sub_agent_status: sub }),
    ...(reason === undefined ? {} : { reason }),
    ...(numbers === undefined ? {} : { in_call_numbers: [...numbers] }),
  });
}

export type Phase = "INITIATE" | "START_CALL" | "END_CALL";

const passive: Readonly<Record<string, string>> = {
  CONSULT: "正在被咨询!",
  TRANS: "正在被转接!",
  THREE_WAY: "正在被三方通话!",
  EAVESDROP: "正在被监听!",
  WHISPER: "正在被耳语!",
  FORCE_CALL: "正在被强插!",
};

/** `answered` tells the two texts of an end apart, `passive` who asked from whom it happens to. */
export function messageOf(
  action: string,
  phase: Phase,
  how: { readonly passive?: boolean; readonly answered?: boolean },
) {
  if (how.passive === true) return passive[action] ?? "success";
  if (phase === "START_CALL") return action === "CONSULT_TO_TRANS" ? "咨询中转接接通客户成功!" : "对方已接通!";
  if (phase === "END_CALL") return how.answered === false ? "对方未接通!" : "对方已挂断!";
  return "success";
}

export function tellProgress(
  platform: Platform,
  agent: Agent,
  action: string,
  phase: Phase | undefined,
  more: JsonObject & { readonly msg: string },
  os?: string,
): void {
  const payload = {
    ...addressed(agent, os),
    msg_type: "callback",
    action,
    ...(phase === undefined ? {} : { phase }),
    success: true,
    ...more,
  };
  platform.push("OperationProgressed", agent, payload, os);
}

/** `req_id` equals `uuid`. The members of the media are there when the request that made the leg gave them. */
export function tellArrival(
  platform: Platform,
  leg: Leg,
  channel: string,
  numbers: { caller: string; callee: string },
  more: JsonObject = {},
): void {
  const { agent, call, uuid } = leg;
  if (agent === undefined) return;
  const payload = {
    ...addressed(agent, call.os),
    req_id: uuid,
    msg_type: "callin",
    uuid,
    caller_number: numbers.caller,
    callee_number: numbers.callee,
    callin_channel: channel,
    ...(call.audio === undefined ? {} : { audio: call.audio }),
    ...(call.video === undefined ? {} : { video: call.video }),
    ...more,
  };
  platform.push("CallArrived", agent, payload, call.os);
}
