// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

import { isArray, isInteger, isObject } from "@trunkline/runtime/checks";

export function isAgentbarProperties(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["AgentID"] === undefined || typeof value["AgentID"] === "string") &&
    (value["PassWord"] === undefined || typeof value["PassWord"] === "string") &&
    (value["DN"] === undefined || typeof value["DN"] === "string") &&
    (value["StatusChangeType"] === undefined || isStateAfterCall(value["StatusChangeType"])) &&
    (value["AutoAnswer"] === undefined || isFlag(value["AutoAnswer"])) &&
    (value["ForceSignIn"] === undefined || isFlag(value["ForceSignIn"])) &&
    (value["ServiceList"] === undefined || typeof value["ServiceList"] === "string") &&
    (value["MainCTIIP"] === undefined || typeof value["MainCTIIP"] === "string") &&
    (value["BackCTIIP"] === undefined || typeof value["BackCTIIP"] === "string") &&
    (value["CTIPort"] === undefined || isInteger(value["CTIPort"])) &&
    (value["TimeOut"] === undefined || isInteger(value["TimeOut"])) &&
    (value["IsInitial"] === undefined || isFlag(value["IsInitial"])) &&
    (value["IsSignIn"] === undefined || isFlag(value["IsSignIn"])) &&
    (value["IsSIPPhone"] === undefined || isFlag(value["IsSIPPhone"])) &&
    (value["SIPServerIP"] === undefined || typeof value["SIPServerIP"] === "string") &&
    (value["SIPServerPort"] === undefined || isInteger(value["SIPServerPort"])) &&
    (value["PhoneNum"] === undefined || typeof value["PhoneNum"] === "string") &&
    (value["PhonePwd"] === undefined || typeof value["PhonePwd"] === "string") &&
    (value["AgentTag"] === undefined || typeof value["AgentTag"] === "string") &&
    (value["CustomerTag"] === undefined || typeof value["CustomerTag"] === "string") &&
    (value["ANIChangeType"] === undefined || isNumberPresentation(value["ANIChangeType"])) &&
    (value["IsShowCallOut"] === undefined || isFlag(value["IsShowCallOut"])) &&
    (value["IsCallOut"] === undefined || isFlag(value["IsCallOut"])) &&
    (value["LogLevel"] === undefined || isLogLevel(value["LogLevel"])) &&
    (value["EnableSeniorCall"] === undefined || isFlag(value["EnableSeniorCall"])) &&
    (value["AnyProperty"] === undefined || typeof value["AnyProperty"] === "string")
  );
}

export function isStateAfterCall(value: unknown): boolean {
  return value === 0 || value === 1;
}

export function isFlag(value: unknown): boolean {
  return typeof value === "boolean" || isInteger(value);
}

export function isNumberPresentation(value: unknown): boolean {
  return value === 0 || value === 1 || value === 2;
}

export function isLogLevel(value: unknown): boolean {
  return value === 0 || value === 1 || value === 2 || value === 3;
}

export function isAgentState(value: unknown): boolean {
  return isInteger(value);
}

export function isNoArguments(value: unknown): boolean {
  return isObject(value);
}

export function isResultCode(value: unknown): boolean {
  return isInteger(value);
}

export function isSetRestRequest(value: unknown): boolean {
  return isObject(value) && typeof value["reason"] === "string";
}

export function isSetAgentStatusRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["agentState"] !== undefined &&
    isAgentState(value["agentState"]) &&
    typeof value["reason"] === "string"
  );
}

export function isAgentStatusReply(value: unknown): boolean {
  return isAgentState(value) || isResultCode(value);
}

export function isResetSkillRequest(value: unknown): boolean {
  return isObject(value) && typeof value["skillList"] === "string";
}

const pattern1OfMakeCallRequest = new RegExp("^[0-9-]*$", "u");
export function isMakeCallRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const dest = value["dest"];
  if (typeof dest !== "string") return false;
  if (!pattern1OfMakeCallRequest.test(dest)) return false;
  if (value["showANI"] === undefined) return false;
  if (!isPhoneNumber(value["showANI"])) return false;
  if (value["showDest"] === undefined) return false;
  if (!isPhoneNumber(value["showDest"])) return false;
  const member = value["isOffhook"];
  if (member !== 0 && member !== 1) return false;
  const member2 = value["type"];
  if (member2 !== 0 && member2 !== 1) return false;
  return true;
}

export function isPhoneNumber(value: unknown): boolean {
  return typeof value === "string";
}

export function isConsultRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["consultNum"] === "string" &&
    value["showANI"] !== undefined &&
    isPhoneNumber(value["showANI"]) &&
    value["showDest"] !== undefined &&
    isPhoneNumber(value["showDest"]) &&
    isInteger(value["consultType"])
  );
}

export function isSingleStepTransferRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (typeof value["transferNum"] !== "string") return false;
  if (value["showANI"] === undefined) return false;
  if (!isPhoneNumber(value["showANI"])) return false;
  if (value["showDest"] === undefined) return false;
  if (!isPhoneNumber(value["showDest"])) return false;
  const transferStyle = value["transferStyle"];
  if (transferStyle !== 0 && transferStyle !== 1) return false;
  const transferType = value["transferType"];
  if (transferType !== 0 && transferType !== 1 && transferType !== 2) return false;
  return true;
}

export function isSetCallDataRequest(value: unknown): boolean {
  return isObject(value) && typeof value["key"] === "string" && typeof value["callData"] === "string";
}

export function isGetCallDataRequest(value: unknown): boolean {
  return isObject(value) && typeof value["key"] === "string";
}

export function isCallDataReply(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

export function isEmptyText(value: unknown): boolean {
  return value === "";
}

export function isForceOutRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isAgentId(value: unknown): boolean {
  return typeof value === "string";
}

export function isForceIdleRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isForceBusyRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isListenRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["agentID"] !== undefined &&
    isAgentId(value["agentID"]) &&
    value["showANI"] !== undefined &&
    isPhoneNumber(value["showANI"]) &&
    value["showDest"] !== undefined &&
    isPhoneNumber(value["showDest"])
  );
}

export function isStopListenRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isInsertRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["agentID"] !== undefined &&
    isAgentId(value["agentID"]) &&
    value["showANI"] !== undefined &&
    isPhoneNumber(value["showANI"]) &&
    value["showDest"] !== undefined &&
    isPhoneNumber(value["showDest"])
  );
}

export function isStopInsertRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isSwitchInsertOrListenRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["agentID"] !== undefined &&
    isAgentId(value["agentID"]) &&
    value["showANI"] !== undefined &&
    isPhoneNumber(value["showANI"]) &&
    value["showDest"] !== undefined &&
    isPhoneNumber(value["showDest"])
  );
}

export function isBreakRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isSendDTMFRequest(value: unknown): boolean {
  return isObject(value) && typeof value["dtmf"] === "string";
}

export function isGetAgentDetailByAgentIDRequest(value: unknown): boolean {
  return isObject(value) && value["agentID"] !== undefined && isAgentId(value["agentID"]);
}

export function isAgentInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    value["agentId"] !== undefined &&
    isAgentId(value["agentId"]) &&
    value["agentDn"] !== undefined &&
    isPhoneNumber(value["agentDn"]) &&
    (value["agentIP"] === undefined || typeof value["agentIP"] === "string") &&
    value["loginTime"] !== undefined &&
    isSecondTime(value["loginTime"]) &&
    value["currStatus"] !== undefined &&
    isAgentState(value["currStatus"]) &&
    value["currStatusTime"] !== undefined &&
    isSecondTime(value["currStatusTime"]) &&
    value["answerTime"] !== undefined &&
    isSecondTime(value["answerTime"]) &&
    value["currTime"] !== undefined &&
    isSecondTime(value["currTime"]) &&
    value["origCaller"] !== undefined &&
    isPhoneNumber(value["origCaller"]) &&
    value["origCallee"] !== undefined &&
    isPhoneNumber(value["origCallee"]) &&
    isInteger(value["privQueueNum"]) &&
    isInteger(value["callTimes"]) &&
    isInteger(value["answerTimes"]) &&
    value["freeTotalTime"] !== undefined &&
    isTotalSeconds(value["freeTotalTime"]) &&
    value["busyTotalTime"] !== undefined &&
    isTotalSeconds(value["busyTotalTime"]) &&
    value["resetTotalTime"] !== undefined &&
    isTotalSeconds(value["resetTotalTime"]) &&
    value["callTotalTime"] !== undefined &&
    isTotalSeconds(value["callTotalTime"]) &&
    value["answerTotalTime"] !== undefined &&
    isTotalSeconds(value["answerTotalTime"])
  );
}

const pattern1OfSecondTime = new RegExp("^-?[0-9]+$", "u");
export function isSecondTime(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfSecondTime.test(value));
}

const pattern1OfTotalSeconds = new RegExp("^-?[0-9]+$", "u");
export function isTotalSeconds(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfTotalSeconds.test(value));
}

export function isGetAgentDetailByAgentDNRequest(value: unknown): boolean {
  return isObject(value) && value["agentDN"] !== undefined && isPhoneNumber(value["agentDN"]);
}

export function isGetAgentDetailsByAgentIDsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const agentIDs = value["agentIDs"];
  if (!isArray(agentIDs) && typeof agentIDs !== "string") return false;
  if (isArray(agentIDs)) {
    for (const item of agentIDs) {
      if (!isObject(item)) return false;
      if (!isAgentId(item["AgentID"])) return false;
    }
  }
  return true;
}

export function isAgentDetailsReply(value: unknown): boolean {
  if (!isArray(value) && value !== null) return false;
  if (isArray(value)) {
    for (const item of value) {
      if (!isAgentInfo(item)) return false;
    }
  }
  return true;
}

export function isGetAgentDetailsByAgentDNsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const agentDNs = value["agentDNs"];
  if (!isArray(agentDNs) && typeof agentDNs !== "string") return false;
  if (isArray(agentDNs)) {
    for (const item of agentDNs) {
      if (!isObject(item)) return false;
      if (!isPhoneNumber(item["AgentDN"])) return false;
    }
  }
  return true;
}

export function isRecordFileNameReply(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

export function isRestReasonsReply(value: unknown): boolean {
  if (!isArray(value) && value !== null) return false;
  if (isArray(value)) {
    for (const item of value) {
      if (!isRestReason(item)) return false;
    }
  }
  return true;
}

export function isRestReason(value: unknown): boolean {
  return isObject(value) && typeof value["reason"] === "string";
}

export function isGetAgentNumberBySkillRequest(value: unknown): boolean {
  return isObject(value) && isSkill(value["skill"]);
}

export function isSkill(value: unknown): boolean {
  return typeof value === "string";
}

export function isAgentNumberReply(value: unknown): boolean {
  return isInteger(value);
}

export function isGetAgentDetailsBySkillRequest(value: unknown): boolean {
  return isObject(value) && isSkill(value["skill"]);
}

export function isGetSkillWaitingNumberRequest(value: unknown): boolean {
  return isObject(value) && value["skill"] !== undefined && isSkill(value["skill"]);
}

export function isSkillWaitingNumber(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["queueNum"] !== undefined && !isInteger(value["queueNum"])) return false;
  if (value["freeNum"] !== undefined && !isInteger(value["freeNum"])) return false;
  const queuenumber = value["queuenumber"];
  if (queuenumber !== undefined && !isInteger(queuenumber) && typeof queuenumber !== "string") return false;
  const freenumber = value["freenumber"];
  if (freenumber !== undefined && !isInteger(freenumber) && typeof freenumber !== "string") return false;
  if (
    (value["queueNum"] === undefined || value["freeNum"] === undefined) &&
    (value["queuenumber"] === undefined || value["freenumber"] === undefined)
  ) {
    return false;
  }
  return true;
}

export function isGetSkillWaitingCallInfoRequest(value: unknown): boolean {
  return isObject(value) && isSkill(value["skill"]);
}

export function isWaitingCallsReply(value: unknown): boolean {
  if (!isArray(value) && value !== null) return false;
  if (isArray(value)) {
    for (const item of value) {
      if (!isQueuedCall(item)) return false;
    }
  }
  return true;
}

const pattern1OfQueuedCall = new RegExp("^-?[0-9]+$", "u");
export function isQueuedCall(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["callId"] === undefined) return false;
  if (!isCallId(value["callId"])) return false;
  if (value["contactId"] === undefined) return false;
  if (!isContactId(value["contactId"])) return false;
  if (value["requestId"] === undefined) return false;
  if (!isRequestId(value["requestId"])) return false;
  if (value["origCaller"] === undefined) return false;
  if (!isPhoneNumber(value["origCaller"])) return false;
  if (value["origCallee"] === undefined) return false;
  if (!isPhoneNumber(value["origCallee"])) return false;
  if (value["startTime"] === undefined) return false;
  if (!isMicrosecondTime(value["startTime"])) return false;
  if (value["currTime"] === undefined) return false;
  if (!isSecondTime(value["currTime"])) return false;
  const changeTime = value["changeTime"];
  if (!isInteger(changeTime) && (typeof changeTime !== "string" || !pattern1OfQueuedCall.test(changeTime))) return false;
  return true;
}

export function isCallId(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfContactId = new RegExp("^-?[0-9]+$", "u");
export function isContactId(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfContactId.test(value));
}

const pattern1OfRequestId = new RegExp("^-?[0-9]+$", "u");
export function isRequestId(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfRequestId.test(value));
}

const pattern1OfMicrosecondTime = new RegExp("^-?[0-9]+$", "u");
export function isMicrosecondTime(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfMicrosecondTime.test(value));
}

export function isGetPrivateQueueRequest(value: unknown): boolean {
  return isObject(value) && isAgentId(value["agentID"]);
}

export function isSysInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    isInteger(value["totalAgents"]) &&
    isInteger(value["totalCalls"]) &&
    isInteger(value["ivrCalls"]) &&
    isInteger(value["agentCalls"]) &&
    isInteger(value["queueCalls"]) &&
    isInteger(value["privQueueCalls"])
  );
}

export function isCallNumberReply(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

export function isGetPromptByErrorCodeRequest(value: unknown): boolean {
  return isObject(value) && value["errCode"] !== undefined && isResultCode(value["errCode"]);
}

export function isPromptReply(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

export function isJumptheQueueRequest(value: unknown): boolean {
  return isObject(value) && isRequestId(value["requestId"]);
}

export function isTransIVRRequest(value: unknown): boolean {
  return isObject(value) && typeof value["transferNum"] === "string";
}

export function isTransIVRExRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["callerNum"] !== undefined &&
    isPhoneNumber(value["callerNum"]) &&
    typeof value["transferNum"] === "string"
  );
}

export function isAgentStateEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    isStateEventType(value["eventID"]) &&
    isCallId(value["callID"]) &&
    isContactId(value["contactID"]) &&
    isInteger(value["partyNum"]) &&
    value["otherParty"] !== undefined &&
    isPhoneNumber(value["otherParty"]) &&
    isPartyAttribute(value["otherPartyAttribute"]) &&
    value["originatingParty"] !== undefined &&
    isPhoneNumber(value["originatingParty"]) &&
    value["originalANI"] !== undefined &&
    isPhoneNumber(value["originalANI"]) &&
    value["originalDNIS"] !== undefined &&
    isPhoneNumber(value["originalDNIS"]) &&
    isStateReason(value["reason"]) &&
    isMicrosecondTime(value["timestamp"])
  );
}

export function isStateEventType(value: unknown): boolean {
  return isInteger(value);
}

export function isPartyAttribute(value: unknown): boolean {
  return isInteger(value);
}

export function isStateReason(value: unknown): boolean {
  return isInteger(value);
}

export function isRecordingEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    isCallId(value["callID"]) &&
    isContactId(value["contactID"]) &&
    typeof value["filename"] === "string" &&
    isRecordingReason(value["reason"]) &&
    isMicrosecondTime(value["timestamp"])
  );
}

export function isRecordingReason(value: unknown): boolean {
  return isInteger(value);
}

export function isPrivateQueueEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    isCallId(value["callID"]) &&
    isContactId(value["contactID"]) &&
    (value["requestID"] === undefined || isRequestId(value["requestID"])) &&
    value["originalANI"] !== undefined &&
    isPhoneNumber(value["originalANI"]) &&
    value["originalDNIS"] !== undefined &&
    isPhoneNumber(value["originalDNIS"]) &&
    isInteger(value["reason"]) &&
    isMicrosecondTime(value["timestamp"])
  );
}

export function isSystemEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    isCallId(value["callID"]) &&
    isContactId(value["contactID"]) &&
    value["originalANI"] !== undefined &&
    isPhoneNumber(value["originalANI"]) &&
    value["originalDNIS"] !== undefined &&
    isPhoneNumber(value["originalDNIS"]) &&
    isSystemReason(value["reason"]) &&
    isMicrosecondTime(value["timestamp"])
  );
}

export function isSystemReason(value: unknown): boolean {
  return isInteger(value);
}

export function isOnBeforeOutCall(value: unknown): boolean {
  return (
    isObject(value) &&
    value["otherParty"] !== undefined &&
    isPhoneNumber(value["otherParty"]) &&
    value["otherPartyAttribute"] !== undefined &&
    isPartyAttribute(value["otherPartyAttribute"]) &&
    value["originalANI"] !== undefined &&
    isPhoneNumber(value["originalANI"]) &&
    value["originalDNIS"] !== undefined &&
    isPhoneNumber(value["originalDNIS"]) &&
    isOutsideCallReason(value["reason"]) &&
    value["timestamp"] !== undefined &&
    isMicrosecondTime(value["timestamp"])
  );
}

export function isOutsideCallReason(value: unknown): boolean {
  return isInteger(value);
}

export function isOnHeartbeat(value: unknown): boolean {
  return isObject(value) && isMicrosecondTime(value["timestamp"]);
}

export function isOnBtnStatus(value: unknown): boolean {
  return isObject(value) && isButtonMask(value["btnStatus"]) && typeof value["info"] === "string";
}

const pattern1OfButtonMask = new RegExp("^[0-9]+$", "u");
export function isButtonMask(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfButtonMask.test(value));
}
