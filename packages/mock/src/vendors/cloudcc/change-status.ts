/** `change_status`: the agent's own state, what it becomes after the call, and what an administrator forces on another (server P-STAT). */
import { type Agent, isCheckedIn, type Status } from "./agents.js";
import { type Asked, bare, type Handle } from "./asked.js";
import { setState } from "./pushes.js";
import { signOut } from "./session-requests.js";

const own: Readonly<Record<string, { readonly status: Status; readonly msg: string }>> = {
  MAKE_BUSY: { status: "BUSY", msg: "示忙成功!" },
  MAKE_FREE: { status: "FREE", msg: "示闲成功!" },
  MAKE_REST: { status: "REST", msg: "小休成功!" },
};

const afterCall: Readonly<Record<string, Status>> = {
  MAKE_BUSY_AFTER_CALL_STOP: "BUSY",
  MAKE_FREE_AFTER_CALL_STOP: "FREE",
  MAKE_REST_AFTER_CALL_STOP: "REST",
  CHECKOUT_AFTER_CALL_STOP: "OFFLINE",
};

interface Forced {
  readonly status: Status;
  readonly msg: string;
  readonly reason: string;
  /** States of the other agent in which it works; absent: any. */
  readonly from?: readonly string[];
}

const forced: Readonly<Record<string, Forced>> = {
  FORCE_CHECKOUT: { status: "OFFLINE", msg: "强签成功!!", reason: "被管理员强制签出" },
  FORCE_MAKE_BUSY: { status: "BUSY", msg: "强制示忙成功!", reason: "被管理员强制示忙", from: ["FREE"] },
  FORCE_MAKE_FREE: {
    status: "FREE",
    msg: "强制示闲成功!!",
    reason: "被管理员强制示闲",
    from: ["BUSY", "REST", "ARRANGE"],
  },
};

export const changeStatus: Handle = (asked) => {
  const action = asked.text("action") ?? "";
  if (Object.hasOwn(own, action)) return changeOwn(asked, action);
  if (Object.hasOwn(afterCall, action)) return changeAfterCall(asked, action);
  if (Object.hasOwn(forced, action)) return force(asked, action);
  return { body: asked.fail("-1", "action非法!", { action }) };
};

/** Allowed in a call too. The reply is the only notice: no push follows. */
function changeOwn(asked: Asked, action: string): ReturnType<Handle> {
  const { agent } = asked;
  const { status, msg } = own[action] ?? { status: "BUSY", msg: "" };
  if (agent.status === undefined) return { body: notKnown(asked, action) };
  if (!isCheckedIn(agent)) return { body: bare("4009", "坐席未签入") };
  if (agent.status === status) return { body: asked.fail("1", "坐席已是该状态!", { action }) };
  const last = agent.status;
  agent.status = status;
  agent.wrapUp?.abort();
  agent.wrapUp = undefined;
  return { body: changed(asked, agent, action, msg, last) };
}

function changeAfterCall(asked: Asked, action: string): ReturnType<Handle> {
  const { agent } = asked;
  if (agent.status === undefined) return { body: notKnown(asked, action) };
  if (agent.status !== "CALLING" && agent.status !== "RINGING") return { body: bare("4016", "坐席非通话状态!") };
  agent.afterCall = afterCall[action];
  const { last_agent_status: _last, agent_status: _status, os: _os, ...body } = asked.ok({ action });
  return { body };
}

/** Who may force is not checked; the other agent's extension is never read. */
function force(asked: Asked, action: string): ReturnType<Handle> {
  const { platform, text } = asked;
  const { status, msg, reason, from } = forced[action] ?? { status: "BUSY", msg: "", reason: "" };
  const operated = platform.agents.named(text("operated_agent_id") ?? "");
  if (operated?.status === undefined) return { body: notKnown(asked, action) };
  if (from !== undefined && operated.status === "OFFLINE") return { body: bare("4009", "坐席未签入") };
  if (from !== undefined && !from.includes(operated.status)) {
    return { body: asked.fail("1", "坐席当前状态不允许该操作!", { action }) };
  }
  const last = operated.status;
  const told = { ...changed(asked, operated, action, msg, last), agent_status: status };
  const after = () => {
    if (status === "OFFLINE") signOut(platform, operated, reason);
    else setState(platform, operated, status, { reason });
  };
  return { body: told, after };
}

function changed(asked: Asked, agent: Agent, action: string, msg: string, last: string) {
  return asked.ok({ msg, action, last_agent_status: last, agent_status: agent.status ?? last, os: agent.os });
}

function notKnown(asked: Asked, action: string) {
  return asked.fail("1", "获取不到坐席状态, 请先签入!", { action });
}
