// Generated from specs/cloudcc/openapi.yaml and specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import { isArray, isInteger, isObject } from "@trunkline/runtime/checks";

export function isGetTokenRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isReqId(value["req_id"])) return false;
  const msg_type = value["msg_type"];
  if (typeof msg_type !== "string") return false;
  if (msg_type === "") return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (typeof value["agent_pwd"] !== "string") return false;
  if (value["aagent_pwd"] !== undefined && typeof value["aagent_pwd"] !== "string") return false;
  if (!isOs(value["os"])) return false;
  return true;
}

export function isReqId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

export function isCompanyCode(value: unknown): boolean {
  return typeof value === "string";
}

export function isAgentId(value: unknown): boolean {
  return typeof value === "string";
}

export function isOs(value: unknown): boolean {
  return typeof value === "string";
}

export function isGetTokenReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["req_id"] === undefined || isReqId(value["req_id"])) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    (value["msg_type"] === undefined || typeof value["msg_type"] === "string") &&
    isHttpCode(value["code"]) &&
    (value["msg"] === undefined || isMsg(value["msg"])) &&
    (value["message"] === undefined || isRefusalText(value["message"])) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["token"] === undefined || isToken(value["token"]))
  );
}

export function isHttpCode(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isMsg(value: unknown): boolean {
  return typeof value === "string";
}

export function isRefusalText(value: unknown): boolean {
  return typeof value === "string";
}

export function isReplyFlag(value: unknown): boolean {
  return typeof value === "boolean";
}

export function isToken(value: unknown): boolean {
  return typeof value === "string";
}

export function isHttpRefusal(value: unknown): boolean {
  return (
    isObject(value) &&
    isHttpCode(value["code"]) &&
    (value["message"] === undefined || isRefusalText(value["message"]))
  );
}

export function isClientServerGetTokenRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["msg_type"] === undefined || typeof value["msg_type"] === "string") &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    typeof value["agent_pwd"] === "string" &&
    isOs(value["os"])
  );
}

export function isSkillServiceListReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  if (!isHttpCode(value["code"])) return false;
  if (value["msg"] !== undefined && !isMsg(value["msg"])) return false;
  if (value["message"] !== undefined && !isRefusalText(value["message"])) return false;
  const data = value["data"];
  if (data !== undefined) {
    if (!isArray(data)) return false;
    for (const item of data) {
      if (!isSkillService(item)) return false;
    }
  }
  return true;
}

export function isSkillService(value: unknown): boolean {
  return isObject(value) && typeof value["skill_id"] === "string" && typeof value["skill_name"] === "string";
}

export function isIvrServiceListReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  if (!isHttpCode(value["code"])) return false;
  if (value["msg"] !== undefined && !isMsg(value["msg"])) return false;
  if (value["message"] !== undefined && !isRefusalText(value["message"])) return false;
  const data = value["data"];
  if (data !== undefined) {
    if (!isArray(data)) return false;
    for (const item of data) {
      if (!isIvrService(item)) return false;
    }
  }
  return true;
}

export function isIvrService(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["ivr_service_id"] === "string" &&
    typeof value["ivr_service_name"] === "string"
  );
}

export function isAgentInfoReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isHttpCode(value["code"]) &&
    (value["msg"] === undefined || isMsg(value["msg"])) &&
    (value["message"] === undefined || isRefusalText(value["message"])) &&
    (value["data"] === undefined || isAgentInfo(value["data"]))
  );
}

export function isAgentInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const sysAgentId = value["sysAgentId"];
  if (sysAgentId !== undefined && typeof sysAgentId !== "string" && sysAgentId !== null) return false;
  const extRegMode = value["extRegMode"];
  if (extRegMode !== undefined && !isInteger(extRegMode) && extRegMode !== null) return false;
  const offlineAgent = value["offlineAgent"];
  if (offlineAgent !== undefined && !isInteger(offlineAgent) && offlineAgent !== null) return false;
  const phoneNumber = value["phoneNumber"];
  if (phoneNumber !== undefined && typeof phoneNumber !== "string" && phoneNumber !== null) return false;
  const agentAnswerMode = value["agentAnswerMode"];
  if (agentAnswerMode !== undefined && !isInteger(agentAnswerMode) && agentAnswerMode !== null) return false;
  const voiceCallAnswerMode = value["voiceCallAnswerMode"];
  if (voiceCallAnswerMode !== undefined && !isInteger(voiceCallAnswerMode) && voiceCallAnswerMode !== null) return false;
  const videoCallAnswerMode = value["videoCallAnswerMode"];
  if (videoCallAnswerMode !== undefined && !isInteger(videoCallAnswerMode) && videoCallAnswerMode !== null) return false;
  const enterKeyCallMode = value["enterKeyCallMode"];
  if (enterKeyCallMode !== undefined && !isInteger(enterKeyCallMode) && enterKeyCallMode !== null) return false;
  const videoCallTurnOffCamera = value["videoCallTurnOffCamera"];
  if (
    videoCallTurnOffCamera !== undefined &&
    !isInteger(videoCallTurnOffCamera) &&
    videoCallTurnOffCamera !== null
  ) {
    return false;
  }
  const serviceMode = value["serviceMode"];
  if (serviceMode !== undefined && !isInteger(serviceMode) && serviceMode !== null) return false;
  const qualityCheckAbilities = value["qualityCheckAbilities"];
  if (
    qualityCheckAbilities !== undefined &&
    typeof qualityCheckAbilities !== "string" &&
    qualityCheckAbilities !== null
  ) {
    return false;
  }
  const callNoteAbilities = value["callNoteAbilities"];
  if (
    callNoteAbilities !== undefined &&
    typeof callNoteAbilities !== "string" &&
    callNoteAbilities !== null
  ) {
    return false;
  }
  return true;
}

export function isUpdateAgentInfoRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (typeof value["sysAgentId"] !== "string") return false;
  if (value["extRegMode"] !== undefined && !isInteger(value["extRegMode"])) return false;
  if (value["offlineAgent"] !== undefined && !isInteger(value["offlineAgent"])) return false;
  if (value["phoneNumber"] !== undefined && typeof value["phoneNumber"] !== "string") return false;
  if (value["agentAnswerMode"] !== undefined && !isInteger(value["agentAnswerMode"])) return false;
  if (value["voiceCallAnswerMode"] !== undefined && !isInteger(value["voiceCallAnswerMode"])) return false;
  if (value["videoCallAnswerMode"] !== undefined && !isInteger(value["videoCallAnswerMode"])) return false;
  if (value["enterKeyCallMode"] !== undefined && !isInteger(value["enterKeyCallMode"])) return false;
  if (value["videoCallTurnOffCamera"] !== undefined && !isInteger(value["videoCallTurnOffCamera"])) return false;
  const serviceMode = value["serviceMode"];
  if (serviceMode !== undefined && serviceMode !== 1 && serviceMode !== 2) return false;
  return true;
}

export function isHttpOutcome(value: unknown): boolean {
  return (
    isObject(value) &&
    isHttpCode(value["code"]) &&
    (value["msg"] === undefined || isMsg(value["msg"])) &&
    (value["message"] === undefined || isRefusalText(value["message"]))
  );
}

export function isAgentListRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    (value["agent_id"] === undefined || typeof value["agent_id"] === "string") &&
    (value["skill_id"] === undefined || typeof value["skill_id"] === "string") &&
    (value["keyword"] === undefined || typeof value["keyword"] === "string") &&
    isInteger(value["page_no"]) &&
    isInteger(value["page_size"])
  );
}

export function isAgentListReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isHttpCode(value["code"])) return false;
  if (value["msg"] !== undefined && !isMsg(value["msg"])) return false;
  if (value["message"] !== undefined && !isRefusalText(value["message"])) return false;
  const data = value["data"];
  if (data !== undefined) {
    if (!isArray(data)) return false;
    for (const item of data) {
      if (!isSkillAgents(item)) return false;
    }
  }
  return true;
}

export function isSkillAgents(value: unknown): boolean {
  if (!isObject(value)) return false;
  const skill_id = value["skill_id"];
  if (skill_id !== undefined && typeof skill_id !== "string" && skill_id !== null) return false;
  const skill_name = value["skill_name"];
  if (skill_name !== undefined && typeof skill_name !== "string" && skill_name !== null) return false;
  const agents = value["agents"];
  if (agents !== undefined) {
    if (!isObject(agents) && agents !== null) return false;
    if (isObject(agents)) {
      const list = agents["list"];
      if (list !== undefined) {
        if (!isArray(list) && list !== null) return false;
        if (isArray(list)) {
          for (const item of list) {
            if (!isListedAgent(item)) return false;
          }
        }
      }
      const total_count = agents["total_count"];
      if (total_count !== undefined && !isInteger(total_count) && total_count !== null) return false;
      const total_page = agents["total_page"];
      if (total_page !== undefined && !isInteger(total_page) && total_page !== null) return false;
      const current_page = agents["current_page"];
      if (current_page !== undefined && !isInteger(current_page) && current_page !== null) return false;
    }
  }
  return true;
}

export function isListedAgent(value: unknown): boolean {
  if (!isObject(value)) return false;
  const agent_id = value["agent_id"];
  if (agent_id !== undefined && typeof agent_id !== "string" && agent_id !== null) return false;
  const agent_status = value["agent_status"];
  if (agent_status !== undefined && !isAgentStatus(agent_status) && agent_status !== null) return false;
  const agent_name = value["agent_name"];
  if (agent_name !== undefined && typeof agent_name !== "string" && agent_name !== null) return false;
  return true;
}

export function isAgentStatus(value: unknown): boolean {
  return typeof value === "string";
}

export function isSdkLoggerRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["json"] === undefined || typeof value["json"] === "string") &&
    (value["empAccId"] === undefined || typeof value["empAccId"] === "string")
  );
}

export function isAnyRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["msg_type"] === "string" &&
    (value["req_id"] === undefined || isReqId(value["req_id"])) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    (value["agent_id"] === undefined || isAgentId(value["agent_id"])) &&
    (value["ext_id"] === undefined || isExtId(value["ext_id"])) &&
    (value["os"] === undefined || isOs(value["os"]))
  );
}

export function isExtId(value: unknown): boolean {
  return typeof value === "string";
}

export function isAnyReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["req_id"] === undefined || isReqId(value["req_id"])) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    (value["msg_type"] === undefined || typeof value["msg_type"] === "string") &&
    isHttpCode(value["code"]) &&
    (value["msg"] === undefined || isMsg(value["msg"])) &&
    (value["message"] === undefined || isRefusalText(value["message"])) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isConnected(value: unknown): boolean {
  return isObject(value) && value["msg_type"] === "connect" && isCode(value["code"]) && isMsg(value["msg"]);
}

export function isCode(value: unknown): boolean {
  return typeof value === "string";
}

export function isCheckinRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["msg_type"] !== "checkin") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (!isExtId(value["ext_id"])) return false;
  if (!isOs(value["os"])) return false;
  if (typeof value["agent_pwd"] !== "string") return false;
  if (value["agent_ip"] !== undefined && typeof value["agent_ip"] !== "string") return false;
  if (value["start_status"] !== undefined && typeof value["start_status"] !== "string") return false;
  const reset = value["reset"];
  if (
    reset !== undefined &&
    reset !== true &&
    reset !== false &&
    reset !== "true" &&
    reset !== "false" &&
    reset !== ""
  ) {
    return false;
  }
  return true;
}

export function isCheckinReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isReqId(value["req_id"])) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  if (value["msg_type"] !== "checkin") return false;
  if (!isCode(value["code"])) return false;
  if (!isMsg(value["msg"])) return false;
  if (value["reply"] !== undefined && !isReplyFlag(value["reply"])) return false;
  if (value["os"] !== undefined && !isOs(value["os"])) return false;
  if (value["ext_id"] !== undefined && typeof value["ext_id"] !== "string") return false;
  if (value["ext_pwd"] !== undefined && typeof value["ext_pwd"] !== "string") return false;
  if (value["pbx"] !== undefined && typeof value["pbx"] !== "string") return false;
  if (value["rtc_address"] !== undefined && typeof value["rtc_address"] !== "string") return false;
  const login_type = value["login_type"];
  if (login_type !== undefined && typeof login_type !== "string" && !isInteger(login_type)) return false;
  if (value["token"] !== undefined && !isToken(value["token"])) return false;
  if (value["ext_call_mode"] !== undefined && !isInteger(value["ext_call_mode"])) return false;
  if (value["service_mode"] !== undefined && !isServiceModeOfAgent(value["service_mode"])) return false;
  return true;
}

export function isServiceModeOfAgent(value: unknown): boolean {
  return isInteger(value);
}

export function isCheckoutRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "checkout" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    (value["reply"] === undefined || typeof value["reply"] === "boolean")
  );
}

export function isCheckoutReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "checkout" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isPingRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "ping" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"]))
  );
}

export function isPong(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    value["msg_type"] === "pong" &&
    isCode(value["code"]) &&
    isMsg(value["msg"])
  );
}

export function isGetStatusRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "get_status" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"]))
  );
}

export function isGetStatusReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "get_status" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["status"] === undefined || isAgentStatus(value["status"])) &&
    (value["sub_status"] === undefined || isSubAgentStatus(value["sub_status"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"])) &&
    (value["in_call_numbers"] === undefined || isInCallNumbers(value["in_call_numbers"]))
  );
}

export function isSubAgentStatus(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallUuid(value: unknown): boolean {
  return typeof value === "string";
}

export function isInCallNumbers(value: unknown): boolean {
  if (!isArray(value)) return false;
  for (const item of value) {
    if (typeof item !== "string") return false;
  }
  return true;
}

export function isToggleServiceModeRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "toggle_service_mode" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isServiceMode(value["service_mode"])
  );
}

export function isServiceMode(value: unknown): boolean {
  return value === 1 || value === 2 || value === "1" || value === "2";
}

export function isToggleServiceModeReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "toggle_service_mode" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["os"] === undefined || isOs(value["os"])) &&
    (value["service_mode"] === undefined || isServiceModeOfAgent(value["service_mode"]))
  );
}

const pattern1OfChangeStatusRequest = new RegExp("^[0-9]*$", "u");
export function isChangeStatusRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["msg_type"] !== "change_status") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (!isExtId(value["ext_id"])) return false;
  if (!isOs(value["os"])) return false;
  if (value["token"] !== undefined && !isToken(value["token"])) return false;
  if (!isStatusActionRequest(value["action"])) return false;
  const rest_min = value["rest_min"];
  if (rest_min !== undefined) {
    if (
      !isInteger(rest_min) &&
      (typeof rest_min !== "string" || !pattern1OfChangeStatusRequest.test(rest_min)) &&
      rest_min !== null
    ) {
      return false;
    }
  }
  if (value["operated_agent_id"] !== undefined && !isOperatedAgentId(value["operated_agent_id"])) return false;
  if (value["operated_ext_id"] !== undefined && !isOperatedExtId(value["operated_ext_id"])) return false;
  return true;
}

const values1OfStatusActionRequest = new Set<unknown>(["MAKE_BUSY", "MAKE_FREE", "MAKE_REST", "MAKE_BUSY_AFTER_CALL_STOP", "MAKE_FREE_AFTER_CALL_STOP", "MAKE_REST_AFTER_CALL_STOP", "CHECKOUT_AFTER_CALL_STOP", "FORCE_CHECKOUT", "FORCE_MAKE_FREE", "FORCE_MAKE_BUSY"]);
export function isStatusActionRequest(value: unknown): boolean {
  return values1OfStatusActionRequest.has(value);
}

export function isOperatedAgentId(value: unknown): boolean {
  return typeof value === "string";
}

export function isOperatedExtId(value: unknown): boolean {
  return typeof value === "string";
}

export function isChangeStatusReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "change_status" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["os"] === undefined || isOs(value["os"])) &&
    (value["action"] === undefined || isStatusAction(value["action"])) &&
    (value["last_agent_status"] === undefined || isAgentStatus(value["last_agent_status"])) &&
    (value["agent_status"] === undefined || isAgentStatus(value["agent_status"]))
  );
}

export function isStatusAction(value: unknown): boolean {
  return typeof value === "string";
}

export function isAgentStateChanged(value: unknown): boolean {
  if (!isObject(value)) return false;
  const msg_type = value["msg_type"];
  if (msg_type !== "change_status" && msg_type !== "agent_change") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (value["ext_id"] !== undefined && !isExtId(value["ext_id"])) return false;
  if (value["os"] !== undefined && !isOs(value["os"])) return false;
  if (value["code"] !== undefined && !isCode(value["code"])) return false;
  if (value["msg"] !== undefined && !isMsg(value["msg"])) return false;
  if (!isAgentStatus(value["agent_status"])) return false;
  if (value["last_agent_status"] !== undefined && !isAgentStatus(value["last_agent_status"])) return false;
  if (value["sub_agent_status"] !== undefined && !isSubAgentStatus(value["sub_agent_status"])) return false;
  if (value["reason"] !== undefined && !isStateReason(value["reason"])) return false;
  if (value["uuid"] !== undefined && !isCallUuid(value["uuid"])) return false;
  if (value["in_call_numbers"] !== undefined && !isInCallNumbers(value["in_call_numbers"])) return false;
  return true;
}

export function isStateReason(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "call" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    typeof value["callee_number"] === "string" &&
    isOutLine(value["out_line"]) &&
    isAudio(value["audio"]) &&
    isVideo(value["video"]) &&
    (value["pixels"] === undefined || isPixels(value["pixels"])) &&
    (value["max_ring_time"] === undefined || isMaxRingTime(value["max_ring_time"])) &&
    (value["max_call_time"] === undefined || isMaxCallTime(value["max_call_time"])) &&
    (value["record_start"] === undefined || isRecordStart(value["record_start"])) &&
    (value["record_contact"] === undefined || isRecordContact(value["record_contact"])) &&
    (value["is_stereo"] === undefined || isIsStereo(value["is_stereo"])) &&
    (value["record_suffix"] === undefined || isRecordSuffix(value["record_suffix"])) &&
    (value["work_order_id"] === undefined || isWorkOrderId(value["work_order_id"]))
  );
}

const values1OfOutLine = new Set<unknown>([0, 1, 2, "0", "1", "2"]);
export function isOutLine(value: unknown): boolean {
  return values1OfOutLine.has(value);
}

const values1OfAudio = new Set<unknown>([0, 1, 2, 3, "0", "1", "2", "3"]);
export function isAudio(value: unknown): boolean {
  return values1OfAudio.has(value);
}

const values1OfVideo = new Set<unknown>([0, 1, 2, 3, "0", "1", "2", "3"]);
export function isVideo(value: unknown): boolean {
  return values1OfVideo.has(value);
}

const values1OfPixels = new Set<unknown>(["480", "720", "1280", 480, 720, 1280, ""]);
export function isPixels(value: unknown): boolean {
  return values1OfPixels.has(value);
}

const pattern1OfMaxRingTime = new RegExp("^[0-9]*$", "u");
export function isMaxRingTime(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfMaxRingTime.test(value));
}

const pattern1OfMaxCallTime = new RegExp("^[0-9]*$", "u");
export function isMaxCallTime(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfMaxCallTime.test(value));
}

export function isRecordStart(value: unknown): boolean {
  return value === "NONE" || value === "RING" || value === "ANSWER" || value === "";
}

export function isRecordContact(value: unknown): boolean {
  return value === true || value === false || value === "true" || value === "false" || value === "";
}

export function isIsStereo(value: unknown): boolean {
  return value === true || value === false || value === "true" || value === "false" || value === "";
}

export function isRecordSuffix(value: unknown): boolean {
  return value === "mp3" || value === "wav" || value === "mp4" || value === "";
}

export function isWorkOrderId(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "call" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"]))
  );
}

const pattern1OfPreviewOutCallRequest = new RegExp("^[0-9]+$", "u");
export function isPreviewOutCallRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["msg_type"] !== "preview_out_call") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (!isExtId(value["ext_id"])) return false;
  if (!isOs(value["os"])) return false;
  if (value["token"] !== undefined && !isToken(value["token"])) return false;
  if (!isAudio(value["audio"])) return false;
  if (!isVideo(value["video"])) return false;
  if (value["pixels"] !== undefined && !isPixels(value["pixels"])) return false;
  if (value["max_ring_time"] !== undefined && !isMaxRingTime(value["max_ring_time"])) return false;
  if (value["max_call_time"] !== undefined && !isMaxCallTime(value["max_call_time"])) return false;
  if (value["record_start"] !== undefined && !isRecordStart(value["record_start"])) return false;
  if (value["record_contact"] !== undefined && !isRecordContact(value["record_contact"])) return false;
  if (value["is_stereo"] !== undefined && !isIsStereo(value["is_stereo"])) return false;
  if (value["record_suffix"] !== undefined && !isRecordSuffix(value["record_suffix"])) return false;
  if (typeof value["task_id"] !== "string") return false;
  if (typeof value["number_id"] !== "string") return false;
  if (typeof value["client_number"] !== "string") return false;
  if (value["file_name"] !== undefined && typeof value["file_name"] !== "string") return false;
  const current_times = value["current_times"];
  if (
    !isInteger(current_times) &&
    (typeof current_times !== "string" || !pattern1OfPreviewOutCallRequest.test(current_times))
  ) {
    return false;
  }
  return true;
}

export function isPreviewOutCallReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "preview_out_call" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"]))
  );
}

const values1OfAnswerRequest = new Set<unknown>(["TRANS", "CONSULT", "THREE_WAY", "PREDICT_OUT_CALL", "CALL_IN", "CALL", "SUBSTITUTE", ""]);
export function isAnswerRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "answer" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["uuid"]) &&
    isAudio(value["audio"]) &&
    isVideo(value["video"]) &&
    (value["pixels"] === undefined || isPixels(value["pixels"])) &&
    (value["callin_channel"] === undefined || values1OfAnswerRequest.has(value["callin_channel"]))
  );
}

export function isAnswerReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "answer" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isHangupRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "hangup" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["uuid"])
  );
}

export function isHangupReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "hangup" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isHoldRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "hold" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isHoldSwitch(value["hold"]) &&
    isCallUuid(value["uuid"])
  );
}

export function isHoldSwitch(value: unknown): boolean {
  return value === "1" || value === "0" || value === 1 || value === 0;
}

export function isHoldReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isReqId(value["req_id"])) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  if (value["msg_type"] !== "hold") return false;
  if (!isCode(value["code"])) return false;
  if (!isMsg(value["msg"])) return false;
  if (value["reply"] !== undefined && !isReplyFlag(value["reply"])) return false;
  const hold = value["hold"];
  if (hold !== undefined && typeof hold !== "string" && !isInteger(hold)) return false;
  return true;
}

export function isMuteRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "mute" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isMuteSwitch(value["mute"]) &&
    isCallUuid(value["uuid"])
  );
}

export function isMuteSwitch(value: unknown): boolean {
  return value === "1" || value === "0" || value === 1 || value === 0;
}

export function isMuteReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isReqId(value["req_id"])) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  const msg_type = value["msg_type"];
  if (msg_type !== "mute" && msg_type !== "hold") return false;
  if (!isCode(value["code"])) return false;
  if (!isMsg(value["msg"])) return false;
  if (value["reply"] !== undefined && !isReplyFlag(value["reply"])) return false;
  const mute = value["mute"];
  if (mute !== undefined && typeof mute !== "string" && !isInteger(mute)) return false;
  return true;
}

export function isDtmfRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "dtmf" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["uuid"]) &&
    typeof value["content"] === "string" &&
    (value["dtmf_type"] === undefined || isDtmfType(value["dtmf_type"]))
  );
}

const values1OfDtmfType = new Set<unknown>([0, 1, 3, "0", "1", "3", ""]);
export function isDtmfType(value: unknown): boolean {
  return values1OfDtmfType.has(value);
}

export function isDtmfReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "dtmf" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isChangeMediaRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["msg_type"] !== "change_media") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (!isExtId(value["ext_id"])) return false;
  if (!isOs(value["os"])) return false;
  if (value["token"] !== undefined && !isToken(value["token"])) return false;
  if (!isCallUuid(value["uuid"])) return false;
  if (!isAudio(value["audio"])) return false;
  if (!isVideo(value["video"])) return false;
  if (value["pixels"] !== undefined && !isPixels(value["pixels"])) return false;
  const reneg_other = value["reneg_other"];
  if (reneg_other !== undefined) {
    if (
      reneg_other !== true &&
      reneg_other !== false &&
      reneg_other !== "true" &&
      reneg_other !== "false" &&
      reneg_other !== ""
    ) {
      return false;
    }
  }
  return true;
}

export function isChangeMediaReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isReqId(value["req_id"])) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  if (value["msg_type"] !== "change_media") return false;
  if (!isCode(value["code"])) return false;
  if (!isMsg(value["msg"])) return false;
  if (value["reply"] !== undefined && !isReplyFlag(value["reply"])) return false;
  if (value["audio"] !== undefined && !isMedia(value["audio"])) return false;
  if (value["video"] !== undefined && !isMedia(value["video"])) return false;
  const pixels = value["pixels"];
  if (pixels !== undefined && typeof pixels !== "string" && !isInteger(pixels)) return false;
  if (value["uuid"] !== undefined && !isCallUuid(value["uuid"])) return false;
  return true;
}

export function isMedia(value: unknown): boolean {
  return isInteger(value) || typeof value === "string";
}

export function isConsultRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "consult" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["uuid"]) &&
    isConsultAction(value["type"]) &&
    (value["consult_type"] === undefined || isConsultType(value["consult_type"])) &&
    (value["consult_number"] === undefined || typeof value["consult_number"] === "string") &&
    (value["audio"] === undefined || isAudio(value["audio"])) &&
    (value["video"] === undefined || isVideo(value["video"])) &&
    (value["pixels"] === undefined || isPixels(value["pixels"])) &&
    (value["max_ring_time"] === undefined || isMaxRingTime(value["max_ring_time"])) &&
    (value["max_call_time"] === undefined || isMaxCallTime(value["max_call_time"])) &&
    (value["record_start"] === undefined || isRecordStart(value["record_start"])) &&
    (value["record_contact"] === undefined || isRecordContact(value["record_contact"])) &&
    (value["is_stereo"] === undefined || isIsStereo(value["is_stereo"])) &&
    (value["record_suffix"] === undefined || isRecordSuffix(value["record_suffix"])) &&
    (value["callee_number"] === undefined || typeof value["callee_number"] === "string") &&
    (value["is_video"] === undefined || typeof value["is_video"] === "string")
  );
}

export function isConsultAction(value: unknown): boolean {
  return value === 1 || value === 2 || value === "1" || value === "2";
}

export function isConsultType(value: unknown): boolean {
  return value === 0 || value === 1 || value === "0" || value === "1";
}

export function isConsultReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "consult" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["consult_uuid"] === undefined || isCallUuid(value["consult_uuid"]))
  );
}

export function isConsultToTransRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "consult_to_trans" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["consult_uuid"])
  );
}

export function isConsultToTransReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "consult_to_trans" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isTransRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "trans" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["uuid"]) &&
    isTransMode(value["type"]) &&
    isTransType(value["trans_type"]) &&
    (value["trans_number"] === undefined || typeof value["trans_number"] === "string") &&
    (value["audio"] === undefined || isAudio(value["audio"])) &&
    (value["video"] === undefined || isVideo(value["video"])) &&
    (value["pixels"] === undefined || isPixels(value["pixels"])) &&
    (value["max_ring_time"] === undefined || isMaxRingTime(value["max_ring_time"])) &&
    (value["max_call_time"] === undefined || isMaxCallTime(value["max_call_time"])) &&
    (value["record_start"] === undefined || isRecordStart(value["record_start"])) &&
    (value["record_contact"] === undefined || isRecordContact(value["record_contact"])) &&
    (value["is_stereo"] === undefined || isIsStereo(value["is_stereo"])) &&
    (value["record_suffix"] === undefined || isRecordSuffix(value["record_suffix"])) &&
    (value["callee_number"] === undefined || typeof value["callee_number"] === "string") &&
    (value["is_video"] === undefined || typeof value["is_video"] === "string")
  );
}

const values1OfTransMode = new Set<unknown>([1, 2, 3, "1", "2", "3"]);
export function isTransMode(value: unknown): boolean {
  return values1OfTransMode.has(value);
}

const values1OfTransType = new Set<unknown>([1, 2, 3, 4, 5, "1", "2", "3", "4", "5"]);
export function isTransType(value: unknown): boolean {
  return values1OfTransType.has(value);
}

export function isTransReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isReqId(value["req_id"])) return false;
  if (value["company_code"] !== undefined && !isCompanyCode(value["company_code"])) return false;
  const msg_type = value["msg_type"];
  if (msg_type !== "trans" && msg_type !== "transfer") return false;
  if (!isCode(value["code"])) return false;
  if (!isMsg(value["msg"])) return false;
  if (value["reply"] !== undefined && !isReplyFlag(value["reply"])) return false;
  return true;
}

export function isThreeWayRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "three_way" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isCallUuid(value["uuid"]) &&
    isThreeWayType(value["three_way_type"]) &&
    typeof value["three_way_number"] === "string" &&
    (value["audio"] === undefined || isAudio(value["audio"])) &&
    (value["video"] === undefined || isVideo(value["video"])) &&
    (value["pixels"] === undefined || isPixels(value["pixels"])) &&
    (value["max_ring_time"] === undefined || isMaxRingTime(value["max_ring_time"])) &&
    (value["max_call_time"] === undefined || isMaxCallTime(value["max_call_time"])) &&
    (value["record_start"] === undefined || isRecordStart(value["record_start"])) &&
    (value["record_contact"] === undefined || isRecordContact(value["record_contact"])) &&
    (value["is_stereo"] === undefined || isIsStereo(value["is_stereo"])) &&
    (value["record_suffix"] === undefined || isRecordSuffix(value["record_suffix"])) &&
    (value["callee_number"] === undefined || typeof value["callee_number"] === "string") &&
    (value["is_video"] === undefined || typeof value["is_video"] === "string")
  );
}

export function isThreeWayType(value: unknown): boolean {
  return value === 0 || value === 1 || value === "0" || value === "1";
}

export function isThreeWayReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "three_way" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["in_call_numbers"] === undefined || isInCallNumbers(value["in_call_numbers"]))
  );
}

export function isEavesdropRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "eavesdrop" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isOperatedAgentId(value["operated_agent_id"]) &&
    isOperatedExtId(value["operated_ext_id"])
  );
}

export function isEavesdropReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "eavesdrop" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"]))
  );
}

export function isWhisperRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "whisper" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isOperatedAgentId(value["operated_agent_id"]) &&
    isOperatedExtId(value["operated_ext_id"])
  );
}

export function isWhisperReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "whisper" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"]))
  );
}

export function isSubstituteRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "substitute" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isOperatedAgentId(value["operated_agent_id"]) &&
    isOperatedExtId(value["operated_ext_id"])
  );
}

export function isSubstituteReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "substitute" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"]))
  );
}

export function isForceCallRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "force_call" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isOperatedAgentId(value["operated_agent_id"]) &&
    isOperatedExtId(value["operated_ext_id"])
  );
}

export function isForceCallReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "force_call" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"])) &&
    (value["in_call_numbers"] === undefined || isInCallNumbers(value["in_call_numbers"]))
  );
}

export function isInterruptCallRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "interrupt_call" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    isOperatedAgentId(value["operated_agent_id"]) &&
    isOperatedExtId(value["operated_ext_id"])
  );
}

export function isInterruptCallReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "interrupt_call" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isPlayRecordRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "play_record" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    isExtId(value["ext_id"]) &&
    isOs(value["os"]) &&
    (value["token"] === undefined || isToken(value["token"])) &&
    typeof value["file_path"] === "string" &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"])) &&
    isAudio(value["audio"]) &&
    isVideo(value["video"])
  );
}

export function isPlayRecordReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "play_record" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["uuid"] === undefined || isCallUuid(value["uuid"]))
  );
}

const pattern1OfPlayRecordControlRequest = new RegExp("^-?[0-9]*$", "u");
const pattern2OfPlayRecordControlRequest = new RegExp("^[0-9]*$", "u");
export function isPlayRecordControlRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["msg_type"] !== "play_record_control") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (!isExtId(value["ext_id"])) return false;
  if (!isOs(value["os"])) return false;
  if (value["token"] !== undefined && !isToken(value["token"])) return false;
  if (!isCallUuid(value["uuid"])) return false;
  if (!isPlayAction(value["action"])) return false;
  const speed_value = value["speed_value"];
  if (speed_value !== undefined) {
    if (
      !isInteger(speed_value) &&
      (typeof speed_value !== "string" || !pattern1OfPlayRecordControlRequest.test(speed_value))
    ) {
      return false;
    }
  }
  const volume_value = value["volume_value"];
  if (volume_value !== undefined) {
    if (
      !isInteger(volume_value) &&
      (typeof volume_value !== "string" || !pattern1OfPlayRecordControlRequest.test(volume_value))
    ) {
      return false;
    }
  }
  const seek_value = value["seek_value"];
  if (seek_value !== undefined) {
    if (
      !isInteger(seek_value) &&
      (typeof seek_value !== "string" || !pattern2OfPlayRecordControlRequest.test(seek_value))
    ) {
      return false;
    }
  }
  if (value["audio"] !== undefined && !isInteger(value["audio"])) return false;
  if (value["video"] !== undefined && !isInteger(value["video"])) return false;
  return true;
}

const values1OfPlayAction = new Set<unknown>(["pause", "resume", "replay", "seek", "speed", "stop", "volume"]);
export function isPlayAction(value: unknown): boolean {
  return values1OfPlayAction.has(value);
}

export function isPlayRecordControlReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isReqId(value["req_id"]) &&
    (value["company_code"] === undefined || isCompanyCode(value["company_code"])) &&
    value["msg_type"] === "play_record_control" &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"]))
  );
}

export function isCallArrived(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["msg_type"] !== "callin") return false;
  if (!isReqId(value["req_id"])) return false;
  if (!isCompanyCode(value["company_code"])) return false;
  if (!isAgentId(value["agent_id"])) return false;
  if (!isExtId(value["ext_id"])) return false;
  if (value["os"] !== undefined && !isOs(value["os"])) return false;
  if (!isCallUuid(value["uuid"])) return false;
  if (value["client_uuid"] !== undefined && !isCallUuid(value["client_uuid"])) return false;
  if (typeof value["caller_number"] !== "string") return false;
  if (typeof value["callee_number"] !== "string") return false;
  if (value["callin_channel"] !== undefined && !isCallinChannel(value["callin_channel"])) return false;
  if (value["audio"] !== undefined && !isMedia(value["audio"])) return false;
  if (value["video"] !== undefined && !isMedia(value["video"])) return false;
  if (value["task_id"] !== undefined && typeof value["task_id"] !== "string") return false;
  const member = value["is_video"];
  if (member !== undefined && !isInteger(member) && typeof member !== "string") return false;
  const pixels = value["pixels"];
  if (pixels !== undefined && typeof pixels !== "string" && !isInteger(pixels)) return false;
  if (value["flow_data"] !== undefined && typeof value["flow_data"] !== "string") return false;
  if (value["work_order_id"] !== undefined && !isWorkOrderId(value["work_order_id"])) return false;
  if (value["caller_channel"] !== undefined && typeof value["caller_channel"] !== "string") return false;
  return true;
}

export function isCallinChannel(value: unknown): boolean {
  return typeof value === "string";
}

export function isOperationProgressed(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "callback" &&
    isReqId(value["req_id"]) &&
    isCompanyCode(value["company_code"]) &&
    isAgentId(value["agent_id"]) &&
    (value["ext_id"] === undefined || isExtId(value["ext_id"])) &&
    isOs(value["os"]) &&
    isCallbackAction(value["action"]) &&
    (value["phase"] === undefined || isCallbackPhase(value["phase"])) &&
    typeof value["success"] === "boolean" &&
    isMsg(value["msg"]) &&
    (value["curren_time"] === undefined || typeof value["curren_time"] === "string") &&
    (value["audio"] === undefined || isMedia(value["audio"])) &&
    (value["last_audio"] === undefined || isMedia(value["last_audio"])) &&
    (value["video"] === undefined || isMedia(value["video"])) &&
    (value["last_video"] === undefined || isMedia(value["last_video"])) &&
    (value["change_media_flag"] === undefined || isChangeMediaFlag(value["change_media_flag"])) &&
    (value["in_call_numbers"] === undefined || isInCallNumbers(value["in_call_numbers"])) &&
    (value["work_order_id"] === undefined || isWorkOrderId(value["work_order_id"])) &&
    (value["peer_uuid"] === undefined || isCallUuid(value["peer_uuid"])) &&
    (value["display_number"] === undefined || typeof value["display_number"] === "string")
  );
}

export function isCallbackAction(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallbackPhase(value: unknown): boolean {
  return typeof value === "string";
}

export function isChangeMediaFlag(value: unknown): boolean {
  return isInteger(value) || typeof value === "string";
}

export function isKickedOff(value: unknown): boolean {
  return (
    isObject(value) &&
    value["msg_type"] === "kick_off" &&
    (value["req_id"] === undefined || isReqId(value["req_id"])) &&
    isCode(value["code"]) &&
    isMsg(value["msg"]) &&
    (value["reply"] === undefined || isReplyFlag(value["reply"])) &&
    (value["os"] === undefined || isOs(value["os"])) &&
    (value["agentIp"] === undefined || typeof value["agentIp"] === "string")
  );
}

export function isBareFailure(value: unknown): boolean {
  return isObject(value) && isCode(value["code"]) && isMsg(value["msg"]);
}
