/** One request as its handler sees it, and the shapes of what it may answer. */
import { type JsonObject, member, wireText } from "../../json.js";
import type { MessageOperation } from "../../message-contract.js";
import type { MessageReply } from "../../vendor.js";
import type { Agent } from "./agents.js";
import type { Platform } from "./platform.js";

export interface Asked {
  readonly platform: Platform;
  readonly agent: Agent;
  readonly type: string;
  readonly payload: JsonObject;
  /** A member as text; nothing where it is absent or empty. */
  text(name: string): string | undefined;
  /** A member as an integer; digits in text count. */
  number(name: string): number | undefined;
  /** The contract's example of a success, told of this request. */
  ok(more?: JsonObject, example?: string): JsonObject;
  /** A failure that says whose it is; its text is that of the contract's example of the code unless given. */
  fail(code: string, msg?: string, more?: JsonObject): JsonObject;
}

export type Handle = (asked: Asked) => MessageReply;

export function createAsked(
  platform: Platform,
  agent: Agent,
  operation: MessageOperation | undefined,
  payload: JsonObject,
): Asked {
  const type = String(payload.msg_type);
  const examples = (name: string) => operation?.replies.map((reply) => reply.examples.get(name)).find(Boolean);
  const about = (): JsonObject => ({
    ...(payload.req_id === undefined ? {} : { req_id: payload.req_id }),
    ...(payload.company_code === undefined ? {} : { company_code: payload.company_code }),
  });
  const text = (name: string) => wireText(member(payload, name)) || undefined;
  return {
    platform,
    agent,
    type,
    payload,
    text,
    number(name) {
      const number = Number(text(name) ?? "none");
      return Number.isInteger(number) ? number : undefined;
    },
    ok(more = {}, name = "server") {
      const example = examples(name) ?? { code: "0", msg: "成功!", msg_type: type, reply: true };
      const { req_id: _id, company_code: _company, ...rest } = example;
      return { ...rest, ...about(), ...more };
    },
    fail(code, msg, more = {}) {
      const told = msg ?? member(examples(code), "msg") ?? platform.messages.meaning(code) ?? "";
      return { ...about(), code, msg: told, msg_type: type, reply: true, ...more };
    },
  };
}

/** A failure that nothing tells whose it is. */
export function bare(code: string, msg: string): JsonObject {
  return { code, msg };
}

/** What the socket server says when the status service fails. */
export function socketFailure(payload: JsonObject): JsonObject {
  const { req_id, company_code, msg_type } = payload;
  return Object.fromEntries(
    Object.entries({ req_id, company_code, code: "1", msg: "请求失败", msg_type, reply: false }).flatMap(
      ([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]),
    ),
  );
}
