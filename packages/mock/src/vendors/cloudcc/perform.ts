/** One request whose sender is known, over a socket or over HTTP: what is missing, what a fault asks for, and then its handler. */
import type { Fault } from "../../faults.js";
import { type JsonObject, member } from "../../json.js";
import type { MessageOperation } from "../../message-contract.js";
import type { MessageReply } from "../../vendor.js";
import { bare, createAsked, socketFailure } from "./asked.js";
import { documentedReply } from "./document.js";
import type { Platform } from "./platform.js";
import { type RequestKind, requestKind } from "./requests.js";

export interface Performed {
  readonly payload: JsonObject;
  readonly operation: MessageOperation | undefined;
  readonly fault: Fault | undefined;
}

export function perform(platform: Platform, { payload, operation, fault }: Performed): MessageReply {
  const type = String(payload.msg_type);
  const asDocument = platform.settings.as === "document";
  const kind = requestKind(type);
  // The document has no such request.
  if (kind === undefined || (asDocument && type === "get_status")) return {};
  if (isMissing(payload, "req_id")) {
    return kind.service === "call" || type === "checkin" || asDocument ? {} : { body: socketFailure(payload) };
  }
  const reply = answer(platform, kind, { payload, operation, fault });
  if (!asDocument) return reply;
  const { body: _body, ...rest } = reply;
  const body = documentedReply(type, payload, reply.body);
  return body === undefined ? rest : { ...rest, body };
}

function answer(platform: Platform, kind: RequestKind, { payload, operation, fault }: Performed): MessageReply {
  const { agents, settings } = platform;
  const company = String(payload.company_code ?? "");
  const id = String(payload.agent_id ?? "");
  const agent = agents.find(company, id) ?? agents.stranger(company, id);
  const asked = createAsked(platform, agent, operation, payload);
  const missing = kind.required.find((name) => isMissing(payload, name));
  if (missing !== undefined) return { body: bare("4002", `[${missing}]不能为空!`) };
  if (fault?.kind === "code") return { body: asked.fail(fault.code ?? operation?.codes[0] ?? "1") };
  // Muting is the client's own work by the document, which has an answer to it all the same.
  if (settings.as === "document" && asked.type === "mute") {
    return { body: asked.ok({ mute: payload.mute ?? "" }) };
  }
  return kind.handle(asked);
}

/** Empty text counts as absent. */
function isMissing(payload: JsonObject, name: string): boolean {
  const value = member(payload, name);
  return value === undefined || value === null || value === "";
}
