/** Signing in and out, and what else concerns the session: check-in with its failures in the server's order, state queries, service mode. */
import { type JsonObject, member } from "../../json.js";
import type { Agent } from "./agents.js";
import type { Asked, Handle } from "./asked.js";
import { hangUp } from "./hanging-up.js";
import { talkingWith } from "./legs.js";
import type { Platform } from "./platform.js";
import { addressed } from "./platform.js";
import { setState } from "./pushes.js";

export const checkIn: Handle = (asked) => {
  const { platform, agent, payload, text } = asked;
  const os = text("os") ?? "";
  const refused = refusal(asked);
  // A failure repeats `os`, and has no empty members in the place of those of a success.
  if (refused !== undefined) return { body: asked.fail(refused.code, refused.msg, { os }) };
  const { profile } = agent;
  const address = platform.settings.registrationAddress ?? "";
  const token = platform.tokens.issue({ company: agent.company, agent: agent.id, os });
  const former = agent.os;
  const ip = text("agent_ip") ?? "";
  return {
    body: asked.ok({
      code: "0",
      msg: "成功!",
      os,
      ext_id: agent.extId,
      ext_pwd: profile.extPwd ?? "example-password",
      login_type: profile.loginType ?? "1",
      pbx: address,
      rtc_address: address,
      ext_call_mode: profile.extCallMode ?? 1,
      service_mode: agent.serviceMode,
      token,
    }),
    after() {
      if (former !== "" && former !== os) agent.status ??= "OFFLINE";
      agent.os = os;
      agent.ips = ip === "" ? [] : ip.split(",");
      const reset = member(payload, "reset") === true || text("reset") === "true";
      if (reset && agent.leg !== undefined) hangUp(platform, agent.leg, agent);
      setState(platform, agent, reset ? "FREE" : (text("start_status") ?? "FREE").toUpperCase());
    },
  };
};

/** The first that fits. 4011 is for phones that are not of the SDK, 4010 for a company that lets nobody be pushed out. */
function refusal({ platform, agent, text }: Asked): { readonly code: string; readonly msg?: string } | undefined {
  const { settings, agents } = platform;
  const { profile } = agent;
  const company = settings.companies[agent.company];
  if (company === "unknown") return { code: "4008" };
  if (agents.find(agent.company, agent.id) === undefined) return { code: "4003", msg: "坐席不存在!" };
  if (text("agent_pwd") === undefined) return { code: "9999", msg: "签入失败!" };
  if (profile.password !== undefined && profile.password !== text("agent_pwd")) return { code: "4004" };
  if (profile.disabled === true) return { code: "1001" };
  if (company === "disabled") return { code: "1000" };
  if (profile.extId === null) return { code: "4005" };
  const extension = text("ext_id") ?? (settings.as === "document" ? agent.id : undefined);
  // An agent that is not described gets the extension it comes with.
  if (agent.extId === "" && extension !== undefined) {
    const holder = agents.all().find((other) => other !== agent && other.extId === extension);
    if (holder !== undefined) return { code: "4007", msg: `分机id已被坐席${holder.id}绑定` };
    agent.extId = extension;
  }
  if (extension !== agent.extId || extension === undefined) return { code: "4012" };
  if (profile.loginType === "2" && !agent.phoneOnline) return { code: "4011" };
  if (settings.secondCheckin === "refuse" && isElsewhere(agent, text("agent_ip"))) {
    return { code: "4010", msg: `签入失败, 坐席已经在其他地方签入: ${agent.ips.join(",")}` };
  }
  if (settings.registrationAddress === null) return { code: "1002" };
  return undefined;
}

function isElsewhere({ status, phoneOnline, ips }: Agent, ip = ""): boolean {
  if (status === undefined || status === "OFFLINE" || !phoneOnline) return false;
  const given = ip.split(",");
  return !ips.every((known) => given.includes(known));
}

export const checkOut: Handle = (asked) => {
  const { platform, agent, payload } = asked;
  if (agent.status === undefined) return { body: asked.fail("1", "签出失败!") };
  // The answer has `reply` only if the request had it.
  const { reply: _reply, ...body } = asked.ok();
  const { reply } = payload;
  return {
    body: reply === undefined ? body : { ...body, reply },
    after: () => signOut(platform, agent),
  };
};

/** A ringing or running call is hung up, and then the state is told. The token lives on. */
export function signOut(platform: Platform, agent: Agent, reason?: string): void {
  if (agent.leg !== undefined) hangUp(platform, agent.leg, agent);
  setState(platform, agent, "OFFLINE", reason === undefined ? {} : { reason });
}

export const ping: Handle = ({ payload }) => ({
  body: {
    ...(payload.req_id === undefined ? {} : { req_id: payload.req_id }),
    code: "0",
    msg: "心跳成功",
    msg_type: "pong",
  },
});

export const getStatus: Handle = (asked) => {
  const { agent } = asked;
  const { reply: _reply, ...failure } = asked.fail("1", "获取不到坐席状态!");
  if (agent.status === undefined) return { body: failure };
  const body: JsonObject = {
    ...failure,
    code: "0",
    msg: "获取成功!",
    status: agent.status,
    ...(agent.sub === undefined ? {} : { sub_status: agent.sub }),
    ...(agent.leg === undefined ? {} : { uuid: agent.leg.uuid, in_call_numbers: talkingWith(agent.leg) }),
  };
  return { body };
};

export const toggleServiceMode: Handle = (asked) => {
  const { agent, text } = asked;
  const os = text("os") ?? agent.os;
  if (agent.status === undefined) return { body: asked.fail("4009", "坐席未签入", { os }) };
  const mode = asked.number("service_mode") ?? agent.serviceMode;
  if (mode === agent.serviceMode)
    return { body: asked.fail("4003", "坐席服务模式未变化!", { os, service_mode: mode }) };
  agent.serviceMode = mode;
  return { body: asked.ok({ os, service_mode: mode }) };
};

/** Another device's check-in would say this to the one before; in the server as it stands it reaches nobody. */
export function kickOff(platform: Platform, agent: Agent, ip: string): boolean {
  const { ext_id: _ext, agent_id: _agent, company_code: _company, ...rest } = addressed(agent);
  return platform.push("kick_off", agent, {
    ...rest,
    code: "0",
    msg: `坐席在其他地方签入: ${ip}`,
    msg_type: "kick_off",
    reply: true,
    agentIp: ip,
  });
}
