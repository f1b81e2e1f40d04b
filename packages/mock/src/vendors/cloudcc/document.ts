/**
 * How the vendor's document of SDK 7.0.0 has the same conversation. The server's frames are the richer ones: what the document does not
 * have is left out of them, and what it words or spells otherwise is put so, the misnamed replies of its samples and tables included.
 */
import { randomUUID } from "node:crypto";
import type { JsonObject } from "../../json.js";
import type { Settings } from "./options.js";
import type { Push } from "./platform.js";

/** Members of a reply besides `req_id`, `msg_type`, `code` and `msg`. */
const replyMembers: Readonly<Record<string, readonly string[]>> = {
  checkin: ["ext_id", "pbx", "ext_pwd", "rtc_address", "login_type", "token"],
  change_status: ["action", "last_agent_status", "agent_status"],
  call: ["uuid"],
  hold: ["hold"],
  mute: ["mute"],
  consult: ["consult_uuid"],
  three_way: ["in_call_numbers"],
  play_record: ["uuid"],
};

/** Requests for which the document knows no reply. */
const unanswered = ["answer", "change_media"];

/** A reply's type where it is not the request's: a sample of `trans`, the table of `mute`. */
const replyTypes: Readonly<Record<string, string>> = { ping: "pong", trans: "transfer", mute: "hold" };

/** A failed check-in has its members, empty. */
const emptyOnFailure: Readonly<Record<string, JsonObject>> = {
  checkin: { ext_id: "", pbx: "", ext_pwd: "", rtc_address: "", login_type: "" },
};

export function documentedReply(
  type: string,
  request: JsonObject,
  body: JsonObject | undefined,
): JsonObject | undefined {
  if (body === undefined || unanswered.includes(type)) return undefined;
  const success = body.code === "0";
  const head = {
    ...(request.req_id === undefined ? {} : { req_id: request.req_id }),
    msg_type: (success ? replyTypes[type] : undefined) ?? (type === "mute" ? "hold" : type),
    // It knows no other failure than "1".
    code: success ? "0" : "1",
    msg: success ? "success" : (body.msg ?? ""),
  };
  return { ...head, ...(success ? {} : emptyOnFailure[type]), ...pick(body, replyMembers[type] ?? []) };
}

const stateMembers = [
  "req_id",
  "company_code",
  "agent_id",
  "ext_id",
  "agent_status",
  "sub_agent_status",
  "last_agent_status",
  "in_call_numbers",
  "reason",
];

/** By its list; every other call is a normal one, whose channel it leaves empty. */
const channels = ["TRANS", "CONSULT", "THREE_WAY", "PREDICT_OUT_CALL"];

export function documentedPush(push: Push, payload: JsonObject, settings: Settings): JsonObject | undefined {
  switch (push) {
    case "connect":
    case "kick_off":
      return undefined;
    case "AgentStateChanged":
      return { msg_type: "agent_change", last_agent_status: "OFFLINE", ...pick(payload, stateMembers) };
    case "OperationProgressed":
      return documentedProgress(payload, settings);
    case "CallArrived":
      return documentedArrival(payload);
  }
}

function documentedProgress(payload: JsonObject, { displayNumber }: Settings): JsonObject | undefined {
  if (payload.action === "PLAY_RECORD") return undefined;
  // It has the media when a call is answered too, and the number that is shown always.
  const media = payload.phase === "START_CALL" ? { audio: 3, last_audio: 0, video: 0, last_video: 0 } : {};
  return { ...media, display_number: displayNumber, ...payload };
}

function documentedArrival({ client_uuid: _client, task_id: _task, os: _os, ...payload }: JsonObject): JsonObject {
  const channel = String(payload.callin_channel);
  const { audio = 3, video = 0 } = payload;
  return {
    ...payload,
    req_id: randomUUID(),
    callin_channel: channels.includes(channel) ? channel : "",
    is_video: Number(video) > 0 ? 1 : 0,
    audio,
    video,
  };
}

function pick(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])));
}
