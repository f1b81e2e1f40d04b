// Generated from specs/cloudcc/openapi.yaml and specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import type { CodeDescriptor } from "@trunkline/runtime";

/** Every code of the vendor, with its meaning. */
export const codes = {
  "1": { meaning: "Failed, and the text says why", zh: "失败，原因见 msg", kind: "unknown", retry: false },
  "400": {
    meaning: "The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member",
    zh: "被操作坐席未签入 / 请求body异常",
    kind: "unknown",
    retry: false,
  },
  "403": {
    meaning: "Over HTTP, the token is missing, wrong, replaced or expired",
    zh: "鉴权不通过!",
    kind: "authentication",
    retry: false,
  },
  "500": {
    meaning: "Over HTTP, anything else went wrong, a missing query parameter included",
    zh: "System Error!",
    kind: "unknown",
    retry: false,
  },
  "1000": { meaning: "The company is disabled", zh: "企业已禁用", kind: "forbidden", retry: false },
  "1001": { meaning: "The agent is disabled", zh: "坐席已禁用", kind: "forbidden", retry: false },
  "1002": {
    meaning: "There is no address to register the extension at",
    zh: "获取分机注册地址失败",
    kind: "unavailable",
    retry: true,
  },
  "1004": {
    meaning: "The token was refused, inside the HTTP services; a client is shown 403",
    zh: "鉴权不通过!",
    kind: "authentication",
    retry: false,
  },
  "4000": { meaning: "Unknown call ID", zh: "uuid不存在!", kind: "wrongState", retry: false },
  "4001": { meaning: "A check of the agent failed", zh: "坐席校验不通过!", kind: "wrongState", retry: true },
  "4002": {
    meaning: "A required member is missing, which the text names, or bad",
    zh: "参数错误! / [name]不能为空!",
    kind: "badParameter",
    retry: false,
  },
  "4003": {
    meaning: "One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged",
    zh: "token鉴权不通过! / 鉴权失败, 未签入的坐席! / 坐席不存在! / 坐席离线号码已被使用! / 坐席信息更新失败! / 坐席服务模式未变化!",
    kind: "authentication",
    retry: false,
  },
  "4004": { meaning: "Wrong account or password", zh: "坐席账号或密码错误", kind: "authentication", retry: false },
  "4005": { meaning: "The agent has no extension", zh: "坐席无绑定分机", kind: "forbidden", retry: false },
  "4006": { meaning: "There is no such extension", zh: "分机id不存在", kind: "badParameter", retry: false },
  "4007": { meaning: "Another agent has the extension", zh: "分机id已被其他坐席绑定", kind: "forbidden", retry: false },
  "4008": { meaning: "There is no such company", zh: "企业不存在", kind: "badParameter", retry: false },
  "4009": { meaning: "The agent is off line", zh: "坐席未签入", kind: "notSignedIn", retry: false },
  "4010": {
    meaning: "The agent is signed in elsewhere",
    zh: "签入失败, 坐席已经在其他地方签入",
    kind: "forbidden",
    retry: true,
  },
  "4011": {
    meaning: "The agent's phone is not registered",
    zh: "签入失败，话机不在线",
    kind: "unavailable",
    retry: true,
  },
  "4012": {
    meaning: "`ext_id` is missing or not the extension of the agent",
    zh: "坐席绑定的分机与请求分机不一致",
    kind: "badParameter",
    retry: false,
  },
  "4013": {
    meaning: "Signed out by the system; defined and not used",
    zh: "系统强制签出",
    kind: "notSignedIn",
    retry: false,
  },
  "4014": {
    meaning: "There is no handler for this message type",
    zh: "msg_type非法",
    kind: "unsupported",
    retry: false,
  },
  "4015": { meaning: "No token is given", zh: "获取token失败!", kind: "forbidden", retry: false },
  "4016": { meaning: "The agent is not in a call", zh: "坐席非通话状态!", kind: "wrongState", retry: false },
  "4043": {
    meaning: "The request failed: any unexpected exception",
    zh: "请求失败!",
    kind: "unknown",
    retry: false,
  },
  "4044": {
    meaning: "Unsupported kind of request; of the interface for IVR, not of this one",
    zh: "不支持该类型请求",
    kind: "unsupported",
    retry: false,
  },
  "5000": {
    meaning: "The company's limit of calls is reached",
    zh: "呼叫并发达到上限",
    kind: "unavailable",
    retry: true,
  },
  "5100": { meaning: "The three-way call failed", zh: "发起三方通话失败!", kind: "unavailable", retry: true },
  "5101": { meaning: "Joining the agent's call failed", zh: "发起强插失败!", kind: "unavailable", retry: true },
  "5102": { meaning: "The platform could not hang up", zh: "调用底层服务, 挂断失败!", kind: "unavailable", retry: true },
  "5103": { meaning: "The platform failed", zh: "底层服务请求失败!", kind: "unavailable", retry: true },
  "9999": {
    meaning: "System error; of a check-in, also a missing password",
    zh: "系统异常 / 签入失败!",
    kind: "unknown",
    retry: false,
  },
  "-1": { meaning: "Unknown action", zh: "action非法!", kind: "badParameter", retry: false },
} as const satisfies { readonly [code: string]: CodeDescriptor };

export type Code = keyof typeof codes;

/** Whether a code stands in the table. */
export const isKnownCode = (code: string): code is Code => Object.hasOwn(codes, code);
