/**
 * Every request by its wire name: which service handles it, and the members that this service validates by name, in its order. What
 * is missing there is answered by the bare failure 4002 that names the member (server P-DTO).
 */
import type { Handle } from "./asked.js";
import * as calls from "./call-requests.js";
import { changeStatus } from "./change-status.js";
import * as parties from "./party-requests.js";
import * as sessions from "./session-requests.js";
import * as supervisors from "./supervisor-requests.js";

export interface RequestKind {
  readonly service: "call" | "status";
  readonly required: readonly string[];
  readonly handle: Handle;
}

const call = (handle: Handle, ...required: string[]): RequestKind => ({ service: "call", required, handle });
const status = (handle: Handle, ...required: string[]): RequestKind => ({ service: "status", required, handle });

const operated = ["operated_agent_id", "operated_ext_id"];

const requests: Readonly<Record<string, RequestKind>> = {
  checkin: status(sessions.checkIn),
  checkout: status(sessions.checkOut, "agent_id", "ext_id"),
  get_status: status(sessions.getStatus),
  toggle_service_mode: status(sessions.toggleServiceMode, "service_mode"),
  change_status: status(changeStatus, "action"),
  call: call(calls.call, "callee_number", "out_line", "audio", "video"),
  preview_out_call: call(calls.previewOutCall, "task_id", "number_id", "client_number", "audio", "video"),
  change_media: call(calls.changeMedia, "uuid", "audio", "video"),
  hold: call(calls.hold, "hold", "uuid"),
  hangup: call(calls.hangup, "uuid"),
  answer: call(calls.answer, "uuid", "audio", "video"),
  dtmf: call(calls.dtmf, "uuid", "content"),
  play_record: call(calls.playRecord, "file_path", "audio", "video"),
  play_record_control: call(calls.playRecordControl, "action"),
  trans: call(parties.trans, "uuid", "type", "trans_type"),
  consult: call(parties.consult, "uuid", "type"),
  consult_to_trans: call(parties.consultToTrans, "consult_uuid"),
  three_way: call(parties.threeWay, "uuid", "three_way_type", "three_way_number"),
  eavesdrop: call(supervisors.eavesdrop, ...operated),
  whisper: call(supervisors.whisper, ...operated),
  substitute: call(supervisors.substitute, ...operated),
  force_call: call(supervisors.forceCall, ...operated),
  interrupt_call: call(supervisors.interruptCall, ...operated),
  mute: call(calls.unhandled),
  callin: call(calls.unhandled),
  pickup: call(calls.unhandled),
};

export function requestKind(type: string): RequestKind | undefined {
  return Object.hasOwn(requests, type) ? requests[type] : undefined;
}
