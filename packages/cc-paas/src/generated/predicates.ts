// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import { codePoints, isArray, isInteger, isObject } from "@trunkline/runtime/checks";

export function isAccountSid(value: unknown): boolean {
  return typeof value === "string";
}

export function isVoiceNoticeRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isAppId(value["appid"]) &&
    isNoticeTo(value["to"]) &&
    (value["from"] === undefined || isDisplayNumber(value["from"])) &&
    isNoticeContents(value["contents"]) &&
    (value["userdata"] === undefined || isNoticeUserData(value["userdata"])) &&
    (value["times"] === undefined || isNoticeTimes(value["times"])) &&
    (value["finishkey"] === undefined || isFinishKey(value["finishkey"])) &&
    (value["repeatkey"] === undefined || isRepeatKey(value["repeatkey"])) &&
    (value["finishvoice"] === undefined || isFinishVoice(value["finishvoice"]))
  );
}

export function isAppId(value: unknown): boolean {
  return typeof value === "string";
}

export function isNoticeTo(value: unknown): boolean {
  return typeof value === "string";
}

export function isDisplayNumber(value: unknown): boolean {
  return typeof value === "string";
}

export function isNoticeContents(value: unknown): boolean {
  if (!isArray(value)) return false;
  for (const item of value) {
    if (!isNoticeContent(item)) return false;
  }
  return true;
}

export function isNoticeUserData(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfNoticeTimes = new RegExp("^[0-3]$", "u");
export function isNoticeTimes(value: unknown): boolean {
  return (isInteger(value) && value <= 3) || (typeof value === "string" && pattern1OfNoticeTimes.test(value));
}

export function isFinishKey(value: unknown): boolean {
  return typeof value === "string";
}

export function isRepeatKey(value: unknown): boolean {
  return typeof value === "string";
}

export function isFinishVoice(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfNoticeContent = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
export function isNoticeContent(value: unknown): boolean {
  if (!isObject(value)) return false;
  const member = value["type"];
  if (
    member !== "voice" &&
    member !== "time" &&
    member !== "money" &&
    member !== "number" &&
    member !== "digits"
  ) {
    return false;
  }
  if (typeof value["content"] !== "string") return false;
  if (value["type"] === "time") {
    const content = value["content"];
    if (content !== undefined && typeof content === "string" && !pattern1OfNoticeContent.test(content)) return false;
  }
  return true;
}

export function isVoiceNoticeReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["requestid"] === undefined || isRequestId(value["requestid"])) &&
    isNoticeStatusCode(value["statuscode"]) &&
    (value["statusmsg"] === undefined || isNoticeStatusMsg(value["statusmsg"])) &&
    (value["callid"] === undefined || isCallId(value["callid"]))
  );
}

export function isRequestId(value: unknown): boolean {
  return typeof value === "string";
}

export function isNoticeStatusCode(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isNoticeStatusMsg(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallId(value: unknown): boolean {
  return typeof value === "string";
}

export function isBatchVoiceNoticesRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isAppId(value["appid"]) &&
    isBatchNoticeTo(value["to"]) &&
    (value["from"] === undefined || isDisplayNumber(value["from"])) &&
    isNoticeContents(value["contents"]) &&
    (value["userdata"] === undefined || isNoticeUserData(value["userdata"])) &&
    (value["times"] === undefined || isNoticeTimes(value["times"])) &&
    (value["finishkey"] === undefined || isFinishKey(value["finishkey"])) &&
    (value["repeatkey"] === undefined || isRepeatKey(value["repeatkey"])) &&
    (value["finishvoice"] === undefined || isFinishVoice(value["finishvoice"]))
  );
}

export function isBatchNoticeTo(value: unknown): boolean {
  return typeof value === "string";
}

export function isBatchVoiceNoticesReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["requestid"] === undefined || isRequestId(value["requestid"])) &&
    isNoticeStatusCode(value["statuscode"]) &&
    (value["statusmsg"] === undefined || isNoticeStatusMsg(value["statusmsg"]))
  );
}

export function isVoiceCaptchaRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isAppId(value["appid"]) &&
    isCaptchaCode(value["code"]) &&
    typeof value["to"] === "string" &&
    (value["from"] === undefined || isDisplayNumber(value["from"])) &&
    (value["lang"] === undefined || isCaptchaLanguage(value["lang"])) &&
    (value["userdata"] === undefined || isNoticeUserData(value["userdata"]))
  );
}

const pattern1OfCaptchaCode = new RegExp("^[0-9A-Za-z]{4,8}$", "u");
export function isCaptchaCode(value: unknown): boolean {
  return typeof value === "string" && pattern1OfCaptchaCode.test(value);
}

export function isCaptchaLanguage(value: unknown): boolean {
  return value === "en" || value === "zh";
}

export function isAppSid(value: unknown): boolean {
  return typeof value === "string";
}

export function isClick2callRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["action"] === "click2call" &&
    isCaller(value["caller"]) &&
    isCallee(value["callee"]) &&
    (value["callerCli"] === undefined || isLineNumber(value["callerCli"])) &&
    (value["calleeCli"] === undefined || isLineNumber(value["calleeCli"])) &&
    (value["greetVoice"] === undefined || isPrompt(value["greetVoice"])) &&
    (value["ringbackMode"] === undefined || isRingbackMode(value["ringbackMode"])) &&
    (value["ringbackVoice"] === undefined || isPrompt(value["ringbackVoice"])) &&
    (value["failVoice"] === undefined || isPrompt(value["failVoice"])) &&
    (value["calleeVoice"] === undefined || isPartyPrompt(value["calleeVoice"])) &&
    (value["callerVoice"] === undefined || isPartyPrompt(value["callerVoice"])) &&
    (value["userData"] === undefined || isClickToCallUserData(value["userData"])) &&
    (value["statusUrl"] === undefined || typeof value["statusUrl"] === "string") &&
    (value["cdrUrl"] === undefined || typeof value["cdrUrl"] === "string") &&
    (value["record"] === undefined || isRecordMode(value["record"])) &&
    (value["maxDuration"] === undefined || isMaxDuration(value["maxDuration"])) &&
    (value["lastMinVoice"] === undefined || isPrompt(value["lastMinVoice"]))
  );
}

export function isCaller(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallee(value: unknown): boolean {
  return typeof value === "string";
}

export function isLineNumber(value: unknown): boolean {
  return typeof value === "string";
}

export function isPrompt(value: unknown): boolean {
  return typeof value === "string";
}

export function isRingbackMode(value: unknown): boolean {
  return value === 0 || value === 1 || value === "0" || value === "1";
}

export function isPartyPrompt(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfClickToCallUserData = new RegExp("^[0-9A-Za-z_]*$", "u");
export function isClickToCallUserData(value: unknown): boolean {
  return typeof value === "string" && codePoints(value) <= 256 && pattern1OfClickToCallUserData.test(value);
}

const values1OfRecordMode = new Set<unknown>([0, 1, 2, "0", "1", "2"]);
export function isRecordMode(value: unknown): boolean {
  return values1OfRecordMode.has(value);
}

const pattern1OfMaxDuration = new RegExp("^[0-9]*$", "u");
export function isMaxDuration(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfMaxDuration.test(value));
}

export function isClick2callReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["conversationSid"] === undefined || isConversationSid(value["conversationSid"])) &&
    isStatusCode(value["statusCode"]) &&
    (value["statusMsg"] === undefined || isStatusMsg(value["statusMsg"]))
  );
}

export function isConversationSid(value: unknown): boolean {
  return typeof value === "string";
}

export function isStatusCode(value: unknown): boolean {
  return typeof value === "string";
}

export function isStatusMsg(value: unknown): boolean {
  return typeof value === "string";
}

export function isConversationCommand(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value["action"]) {
    case "cancelCall":
      if (!isCancelCallRequest(value)) return false;
      break;
    case "addCall":
      if (!isAddCallRequest(value)) return false;
      break;
    default:
      return false;
  }
  return true;
}

export function isCancelCallRequest(value: unknown): boolean {
  return isObject(value) && value["action"] === "cancelCall";
}

export function isAddCallRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["action"] === "addCall" &&
    isCallee(value["callee"]) &&
    (value["calleeCli"] === undefined || isLineNumber(value["calleeCli"])) &&
    (value["greetVoice"] === undefined || isPrompt(value["greetVoice"])) &&
    (value["ringbackMode"] === undefined || isRingbackMode(value["ringbackMode"])) &&
    (value["ringbackVoice"] === undefined || isPrompt(value["ringbackVoice"])) &&
    (value["failVoice"] === undefined || isPrompt(value["failVoice"])) &&
    (value["calleeVoice"] === undefined || isPartyPrompt(value["calleeVoice"])) &&
    (value["callerVoice"] === undefined || isPartyPrompt(value["callerVoice"])) &&
    (value["record"] === undefined || isRecordSwitch(value["record"])) &&
    (value["timeout"] === undefined || isAnswerTimeout(value["timeout"]))
  );
}

export function isRecordSwitch(value: unknown): boolean {
  return value === true || value === false || value === "true" || value === "false";
}

const pattern1OfAnswerTimeout = new RegExp("^[0-9]+$", "u");
export function isAnswerTimeout(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfAnswerTimeout.test(value));
}

export function isStatusReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isStatusCode(value["statusCode"]) &&
    (value["statusMsg"] === undefined || isStatusMsg(value["statusMsg"]))
  );
}

export function isNoticeResult(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["requestid"] === undefined || isRequestId(value["requestid"])) &&
    (value["callid"] === undefined || isCallId(value["callid"])) &&
    (value["appid"] === undefined || isAppId(value["appid"])) &&
    (value["to"] === undefined || typeof value["to"] === "string") &&
    isNotificationTime(value["starttime"]) &&
    (value["ringtime"] === undefined || isReachedTime(value["ringtime"])) &&
    (value["answertime"] === undefined || isReachedTime(value["answertime"])) &&
    isNotificationTime(value["endtime"]) &&
    (value["duration"] === undefined || typeof value["duration"] === "string") &&
    (value["result"] === undefined || isNoticeResultFlag(value["result"])) &&
    (value["reason"] === undefined || isNoticeFailureReason(value["reason"])) &&
    (value["userdata"] === undefined || isNoticeUserData(value["userdata"])) &&
    (value["inputkey"] === undefined || typeof value["inputkey"] === "string")
  );
}

const pattern1OfNotificationTime = new RegExp("^[0-9]{14}$", "u");
export function isNotificationTime(value: unknown): boolean {
  return typeof value === "string" && pattern1OfNotificationTime.test(value);
}

const pattern1OfReachedTime = new RegExp("^([0-9]{14})?$", "u");
export function isReachedTime(value: unknown): boolean {
  return typeof value === "string" && pattern1OfReachedTime.test(value);
}

export function isNoticeResultFlag(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isNoticeFailureReason(value: unknown): boolean {
  return typeof value === "string";
}

export function isCaptchaResult(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["requestid"] === undefined || isRequestId(value["requestid"])) &&
    (value["callid"] === undefined || isCallId(value["callid"])) &&
    (value["appid"] === undefined || isAppId(value["appid"])) &&
    (value["to"] === undefined || typeof value["to"] === "string") &&
    isRecordTime(value["starttime"]) &&
    (value["ringtime"] === undefined || isRecordTime(value["ringtime"])) &&
    (value["answertime"] === undefined || isRecordTime(value["answertime"])) &&
    isRecordTime(value["endtime"]) &&
    (value["duration"] === undefined || typeof value["duration"] === "string") &&
    (value["result"] === undefined || isNoticeResultFlag(value["result"])) &&
    (value["reason"] === undefined || isNoticeFailureReason(value["reason"])) &&
    (value["userdata"] === undefined || isNoticeUserData(value["userdata"]))
  );
}

export function isRecordTime(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfCallStatusNotification = new RegExp("^[0-9]{14}$", "u");
export function isCallStatusNotification(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["conversationSid"] !== undefined && !isConversationSid(value["conversationSid"])) return false;
  if (!isCallSid(value["callSid"])) return false;
  if (value["apiVersion"] !== undefined && typeof value["apiVersion"] !== "string") return false;
  if (value["accountSid"] !== undefined && !isAccountSid(value["accountSid"])) return false;
  if (value["appSid"] !== undefined && !isAppSid(value["appSid"])) return false;
  if (value["from"] !== undefined && typeof value["from"] !== "string") return false;
  if (value["to"] !== undefined && typeof value["to"] !== "string") return false;
  if (value["direction"] !== undefined && typeof value["direction"] !== "string") return false;
  if (!isCallStatus(value["callStatus"])) return false;
  const timestamp = value["timestamp"];
  if (timestamp !== undefined) {
    if (
      (typeof timestamp !== "string" || !pattern1OfCallStatusNotification.test(timestamp)) &&
      !isInteger(timestamp)
    ) {
      return false;
    }
  }
  if (value["callCause"] !== undefined && !isCallCause(value["callCause"])) return false;
  if (value["userData"] !== undefined && !isUserData(value["userData"])) return false;
  return true;
}

export function isCallSid(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallStatus(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallCause(value: unknown): boolean {
  return typeof value === "string";
}

export function isUserData(value: unknown): boolean {
  return typeof value === "string";
}

function option1OfCallDetailRecords(value: unknown): boolean {
  if (!isArray(value)) return false;
  for (const item of value) {
    if (!isCallDetailRecord(item)) return false;
  }
  return true;
}

export function isCallDetailRecords(value: unknown): boolean {
  return isCallDetailRecord(value) || option1OfCallDetailRecords(value);
}

export function isCallDetailRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isConversationSid(value["conversationSid"])) return false;
  if (value["accountSid"] !== undefined && !isAccountSid(value["accountSid"])) return false;
  if (value["appSid"] !== undefined && !isAppSid(value["appSid"])) return false;
  if (value["recordingUrl"] !== undefined && typeof value["recordingUrl"] !== "string") return false;
  if (value["recordingDuration"] !== undefined && !isSeconds(value["recordingDuration"])) return false;
  if (value["userData"] !== undefined && !isUserData(value["userData"])) return false;
  if (value["byeType"] !== undefined && !isByeType(value["byeType"])) return false;
  const cdrs = value["cdrs"];
  if (cdrs !== undefined) {
    if (!isArray(cdrs)) return false;
    for (const item of cdrs) {
      if (!isCallLeg(item)) return false;
    }
  }
  return true;
}

export function isSeconds(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isByeType(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isCallLeg(value: unknown): boolean {
  if (!isObject(value)) return false;
  const callSeq = value["callSeq"];
  if (callSeq !== undefined && typeof callSeq !== "string" && !isInteger(callSeq)) return false;
  if (value["callSid"] !== undefined && !isCallSid(value["callSid"])) return false;
  if (value["from"] !== undefined && typeof value["from"] !== "string") return false;
  if (value["to"] !== undefined && typeof value["to"] !== "string") return false;
  if (value["startTime"] !== undefined && !isRecordTime(value["startTime"])) return false;
  if (value["ringTime"] !== undefined && !isRecordTime(value["ringTime"])) return false;
  if (value["answerTime"] !== undefined && !isRecordTime(value["answerTime"])) return false;
  if (value["stopTime"] !== undefined && !isRecordTime(value["stopTime"])) return false;
  if (value["duration"] !== undefined && !isSeconds(value["duration"])) return false;
  if (value["cause"] !== undefined && !isCallCause(value["cause"])) return false;
  return true;
}

export function isInitialRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["url"] === "string" &&
    isAppSid(value["appSid"]) &&
    isAgentNo(value["agentNo"]) &&
    typeof value["pwd"] === "string" &&
    (value["encryptNumber"] === undefined || typeof value["encryptNumber"] === "string")
  );
}

export function isAgentNo(value: unknown): boolean {
  return typeof value === "string";
}

export function isInitialReply(value: unknown): boolean {
  return (
    isObject(value) &&
    isStatusCode(value["statusCode"]) &&
    (value["statusMsg"] === undefined || isStatusMsg(value["statusMsg"])) &&
    (value["data"] === undefined || isAgentSettings(value["data"]))
  );
}

export function isAgentSettings(value: unknown): boolean {
  if (!isObject(value)) return false;
  const phoneType = value["phoneType"];
  if (phoneType !== undefined && typeof phoneType !== "string" && !isInteger(phoneType)) return false;
  if (value["workStatus"] !== undefined && !isWorkStatusCode(value["workStatus"])) return false;
  if (value["pstnNumber"] !== undefined && typeof value["pstnNumber"] !== "string") return false;
  if (value["sipNumber"] !== undefined && typeof value["sipNumber"] !== "string") return false;
  if (value["sipPwd"] !== undefined && typeof value["sipPwd"] !== "string") return false;
  if (value["wsAddr"] !== undefined && typeof value["wsAddr"] !== "string") return false;
  return true;
}

export function isWorkStatusCode(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isLoginRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isPhoneType(value["phoneType"]) &&
    (value["workStatus"] === undefined || isLoginWorkStatus(value["workStatus"]))
  );
}

const values1OfPhoneType = new Set<unknown>(["1", "2", "3", 1, 2, 3]);
export function isPhoneType(value: unknown): boolean {
  return values1OfPhoneType.has(value);
}

export function isLoginWorkStatus(value: unknown): boolean {
  return value === "1" || value === "2" || value === 1 || value === 2;
}

export function isPauseRequest(value: unknown): boolean {
  return isObject(value) && (value["pauseCause"] === undefined || isPauseCause(value["pauseCause"]));
}

export function isPauseCause(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallOutRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["userNumber"] === "string" &&
    (value["userData"] === undefined || typeof value["userData"] === "string")
  );
}

export function isNoArguments(value: unknown): boolean {
  return isObject(value);
}

export function isCallEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isCallEventName(value["eventName"])) return false;
  if (value["appSid"] !== undefined && !isAppSid(value["appSid"])) return false;
  if (value["agentNo"] !== undefined && !isAgentNo(value["agentNo"])) return false;
  if (value["agentNumber"] !== undefined && typeof value["agentNumber"] !== "string") return false;
  if (value["conversationSid"] !== undefined && !isConversationSid(value["conversationSid"])) return false;
  if (value["callSid"] !== undefined && !isCallSid(value["callSid"])) return false;
  if (value["failedCause"] !== undefined && !isFailedCause(value["failedCause"])) return false;
  if (value["completedCause"] !== undefined && !isCompletedCause(value["completedCause"])) return false;
  if (value["callType"] !== undefined && !isCallType(value["callType"])) return false;
  if (value["callSubtype"] !== undefined && !isCallSubtype(value["callSubtype"])) return false;
  if (value["callState"] !== undefined && !isCallState(value["callState"])) return false;
  if (value["userNumber"] !== undefined && typeof value["userNumber"] !== "string") return false;
  const userNumberType = value["userNumberType"];
  if (userNumberType !== undefined && typeof userNumberType !== "string" && !isInteger(userNumberType)) return false;
  if (value["userArea"] !== undefined && typeof value["userArea"] !== "string") return false;
  if (value["isBridged"] !== undefined && typeof value["isBridged"] !== "string") return false;
  if (value["coAgentNo"] !== undefined && typeof value["coAgentNo"] !== "string") return false;
  if (value["userData"] !== undefined && !isUserData(value["userData"])) return false;
  if (value["timestamp"] !== undefined && !isEventTimestamp(value["timestamp"])) return false;
  return true;
}

export function isCallEventName(value: unknown): boolean {
  return typeof value === "string";
}

export function isFailedCause(value: unknown): boolean {
  return typeof value === "string";
}

export function isCompletedCause(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallType(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isCallSubtype(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isCallState(value: unknown): boolean {
  return typeof value === "string";
}

export function isEventTimestamp(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isStatusEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isStatusEventName(value["eventName"])) return false;
  if (value["appSid"] !== undefined && !isAppSid(value["appSid"])) return false;
  if (value["agentNo"] !== undefined && !isAgentNo(value["agentNo"])) return false;
  if (value["workStatus"] !== undefined && !isWorkStatus(value["workStatus"])) return false;
  if (value["pauseCause"] !== undefined && !isPauseCause(value["pauseCause"])) return false;
  const wrapupTime = value["wrapupTime"];
  if (wrapupTime !== undefined && typeof wrapupTime !== "string" && !isInteger(wrapupTime)) return false;
  if (value["readyCause"] !== undefined && typeof value["readyCause"] !== "string") return false;
  if (value["timestamp"] !== undefined && !isEventTimestamp(value["timestamp"])) return false;
  return true;
}

export function isStatusEventName(value: unknown): boolean {
  return typeof value === "string";
}

export function isWorkStatus(value: unknown): boolean {
  return typeof value === "string";
}

export function isConnEvent(value: unknown): boolean {
  return typeof value === "string";
}
