// Generated from specs/cc-gateway/openapi.yaml and specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

import { codePoints, isArray, isInteger, isObject } from "@trunkline/runtime/checks";

const pattern1OfAgentId = new RegExp("^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3}|[1-5][0-9]{4})$", "u");
const pattern2OfAgentId = new RegExp("^([1-9][0-9]{0,3}|[1-5][0-9]{4})$", "u");
const pattern3OfAgentId = new RegExp("^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})$", "u");
export function isAgentId(value: unknown): boolean {
  return (
    typeof value === "string" &&
    (pattern1OfAgentId.test(value) || pattern2OfAgentId.test(value) || pattern3OfAgentId.test(value))
  );
}

export function isLoginRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isPassword(value["password"])) return false;
  const phonenum = value["phonenum"];
  if ((typeof phonenum !== "string" || codePoints(phonenum) > 24) && !isInteger(phonenum)) return false;
  const autoanswer = value["autoanswer"];
  if (autoanswer !== undefined && typeof autoanswer !== "boolean" && autoanswer !== null) return false;
  const autoenteridle = value["autoenteridle"];
  if (autoenteridle !== undefined && typeof autoenteridle !== "boolean" && autoenteridle !== null) return false;
  const releasephone = value["releasephone"];
  if (releasephone !== undefined) {
    if (
      releasephone !== true &&
      releasephone !== false &&
      releasephone !== "true" &&
      releasephone !== "false" &&
      releasephone !== null
    ) {
      return false;
    }
  }
  if (value["agenttype"] !== undefined && !isAgentType(value["agenttype"])) return false;
  if (value["status"] !== undefined && !isStateAfterSignIn(value["status"])) return false;
  const ip = value["ip"];
  if (ip !== undefined && (typeof ip !== "string" || codePoints(ip) > 15) && ip !== null) return false;
  const entryIp = value["entryIp"];
  if (entryIp !== undefined && typeof entryIp !== "string" && entryIp !== null) return false;
  const phonelinkage = value["phonelinkage"];
  if (phonelinkage !== undefined && typeof phonelinkage !== "boolean" && phonelinkage !== null) return false;
  const checkInWebm = value["checkInWebm"];
  if (checkInWebm !== undefined && typeof checkInWebm !== "boolean" && checkInWebm !== null) return false;
  const checkInMailm = value["checkInMailm"];
  if (checkInMailm !== undefined && typeof checkInMailm !== "boolean" && checkInMailm !== null) return false;
  const vcPhoneNumber = value["vcPhoneNumber"];
  if (
    vcPhoneNumber !== undefined &&
    (typeof vcPhoneNumber !== "string" || codePoints(vcPhoneNumber) > 24) &&
    vcPhoneNumber !== null
  ) {
    return false;
  }
  const listenStatus = value["listenStatus"];
  if (listenStatus !== undefined && typeof listenStatus !== "boolean" && listenStatus !== null) return false;
  if (value["callBackUri"] !== undefined && !isCallbackUri(value["callBackUri"])) return false;
  if (value["serviceToken"] !== undefined && !isServiceToken(value["serviceToken"])) return false;
  const pushUrl = value["pushUrl"];
  if (
    pushUrl !== undefined &&
    (typeof pushUrl !== "string" || codePoints(pushUrl) > 512) &&
    pushUrl !== null
  ) {
    return false;
  }
  return true;
}

export function isPassword(value: unknown): boolean {
  return typeof value === "string" && codePoints(value) <= 32;
}

export function isAgentType(value: unknown): boolean {
  return value === 4 || value === 11 || value === "4" || value === "11" || value === null;
}

const values1OfStateAfterSignIn = new Set<unknown>([3, 4, 5, "3", "4", "5", null]);
export function isStateAfterSignIn(value: unknown): boolean {
  return values1OfStateAfterSignIn.has(value);
}

export function isCallbackUri(value: unknown): boolean {
  return (typeof value === "string" && codePoints(value) <= 200) || value === null;
}

export function isServiceToken(value: unknown): boolean {
  return (typeof value === "string" && codePoints(value) <= 50) || value === null;
}

export function isLoginReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["message"] === undefined || isMessage(value["message"])) &&
    (value["msg"] === undefined || typeof value["msg"] === "string") &&
    isRetCode(value["retcode"]) &&
    (value["result"] === undefined || isLoginResult(value["result"]))
  );
}

export function isMessage(value: unknown): boolean {
  return typeof value === "string";
}

export function isRetCode(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfLoginResult = new RegExp("^[TF]{3}$", "u");
export function isLoginResult(value: unknown): boolean {
  if (!isObject(value) && typeof value !== "string" && value !== null) return false;
  if (isObject(value)) {
    if (value["workno"] !== undefined && !isWorkNo(value["workno"])) return false;
    const mediatype = value["mediatype"];
    if (mediatype !== undefined) {
      if (typeof mediatype !== "string") return false;
      if (!pattern1OfLoginResult.test(mediatype)) return false;
    }
    const vdnid = value["vdnid"];
    if (vdnid !== undefined && typeof vdnid !== "string" && !isInteger(vdnid)) return false;
    const loginTime = value["loginTime"];
    if (loginTime !== undefined && typeof loginTime !== "string" && !isInteger(loginTime)) return false;
    if (value["isForceChange"] !== undefined && typeof value["isForceChange"] !== "string") return false;
    if (value["serverName"] !== undefined && typeof value["serverName"] !== "string") return false;
    if (value["timeRemaining"] !== undefined && typeof value["timeRemaining"] !== "string") return false;
  }
  if (typeof value === "string" && value !== "") return false;
  return true;
}

export function isWorkNo(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isLoginExRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isPassword(value["password"])) return false;
  const phonenum = value["phonenum"];
  if (phonenum !== undefined) {
    if (
      (typeof phonenum !== "string" || codePoints(phonenum) > 24) &&
      !isInteger(phonenum) &&
      phonenum !== null
    ) {
      return false;
    }
  }
  const autoanswer = value["autoanswer"];
  if (autoanswer !== undefined && typeof autoanswer !== "boolean" && autoanswer !== null) return false;
  const autoenteridle = value["autoenteridle"];
  if (autoenteridle !== undefined && typeof autoenteridle !== "boolean" && autoenteridle !== null) return false;
  const releasephone = value["releasephone"];
  if (releasephone !== undefined) {
    if (
      releasephone !== true &&
      releasephone !== false &&
      releasephone !== "true" &&
      releasephone !== "false" &&
      releasephone !== null
    ) {
      return false;
    }
  }
  if (value["agenttype"] !== undefined && !isAgentType(value["agenttype"])) return false;
  if (value["status"] !== undefined && !isStateAfterSignIn(value["status"])) return false;
  const ip = value["ip"];
  if (ip !== undefined && (typeof ip !== "string" || codePoints(ip) > 15) && ip !== null) return false;
  const entryIp = value["entryIp"];
  if (entryIp !== undefined && typeof entryIp !== "string" && entryIp !== null) return false;
  const phonelinkage = value["phonelinkage"];
  if (phonelinkage !== undefined && typeof phonelinkage !== "boolean" && phonelinkage !== null) return false;
  const checkInWebm = value["checkInWebm"];
  if (checkInWebm !== undefined && typeof checkInWebm !== "boolean" && checkInWebm !== null) return false;
  const checkInMailm = value["checkInMailm"];
  if (checkInMailm !== undefined && typeof checkInMailm !== "boolean" && checkInMailm !== null) return false;
  const vcPhoneNumber = value["vcPhoneNumber"];
  if (
    vcPhoneNumber !== undefined &&
    (typeof vcPhoneNumber !== "string" || codePoints(vcPhoneNumber) > 24) &&
    vcPhoneNumber !== null
  ) {
    return false;
  }
  const listenStatus = value["listenStatus"];
  if (listenStatus !== undefined && typeof listenStatus !== "boolean" && listenStatus !== null) return false;
  return true;
}

export function isStandardReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (value["msg"] !== undefined && typeof value["msg"] !== "string") return false;
  if (!isRetCode(value["retcode"])) return false;
  const result = value["result"];
  if (
    result !== undefined &&
    !isObject(result) &&
    (typeof result !== "string" || result !== "") &&
    result !== null
  ) {
    return false;
  }
  return true;
}

export function isHandShakeReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (!isRetCode(value["retcode"])) return false;
  const result = value["result"];
  if (result !== undefined) {
    if (!isObject(result) && typeof result !== "string" && result !== null) return false;
    if (isObject(result)) {
      const loginTime = result["loginTime"];
      if (loginTime !== undefined && typeof loginTime !== "string" && !isInteger(loginTime)) return false;
    }
    if (typeof result === "string" && result !== "") return false;
  }
  return true;
}

export function isAgentSkillsReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (!isRetCode(value["retcode"])) return false;
  const result = value["result"];
  if (result !== undefined) {
    if (!isArray(result) && typeof result !== "string" && result !== null) return false;
    if (isArray(result)) {
      for (const item of result) {
        if (!isAgentSkill(item)) return false;
      }
    }
    if (typeof result === "string" && result !== "") return false;
  }
  return true;
}

export function isAgentSkill(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["name"] === undefined || typeof value["name"] === "string") &&
    (value["id"] === undefined || isInteger(value["id"])) &&
    (value["mediatype"] === undefined || isInteger(value["mediatype"]))
  );
}

export function isAgentStatusReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["message"] === undefined || isMessage(value["message"])) &&
    isRetCode(value["retcode"]) &&
    (value["result"] === undefined || isAgentStatus(value["result"]))
  );
}

export function isAgentStatus(value: unknown): boolean {
  return (
    (isObject(value) && (value["agentState"] === undefined || isInteger(value["agentState"])) && (value["isWorking"] === undefined || typeof value["isWorking"] === "boolean")) ||
    (typeof value === "string" && value === "") ||
    value === null
  );
}

export function isAgentEventReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (!isRetCode(value["retcode"])) return false;
  const event = value["event"];
  if (
    event !== undefined &&
    !isAgentEvent(event) &&
    event !== null &&
    (!isArray(event) || event.length > 0)
  ) {
    return false;
  }
  const result = value["result"];
  if (result !== undefined && (typeof result !== "string" || result !== "") && result !== null) return false;
  return true;
}

export function isAgentEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isAgentEventType(value["eventType"])) return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isObject(content) && typeof content !== "string" && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isInteger(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventType(value: unknown): boolean {
  return typeof value === "string";
}

export function isCallOutRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["caller"] === undefined || isCallerNumber(value["caller"])) &&
    isCalledNumber(value["called"]) &&
    (value["skillid"] === undefined || isSkillId(value["skillid"])) &&
    (value["callappdata"] === undefined || isCallAppData(value["callappdata"])) &&
    (value["mediaability"] === undefined || isCallMediaAbility(value["mediaability"])) &&
    (value["userVideoDirection"] === undefined || isUserVideoDirection(value["userVideoDirection"]))
  );
}

const pattern1OfCallerNumber = new RegExp("^[0-9]*$", "u");
export function isCallerNumber(value: unknown): boolean {
  return (
    (typeof value === "string" && codePoints(value) <= 24 && pattern1OfCallerNumber.test(value)) ||
    value === null
  );
}

const pattern1OfCalledNumber = new RegExp("^[0-9*#]{1,24}$", "u");
export function isCalledNumber(value: unknown): boolean {
  return typeof value === "string" && pattern1OfCalledNumber.test(value);
}

const pattern1OfSkillId = new RegExp("^[0-9]*$", "u");
export function isSkillId(value: unknown): boolean {
  return isInteger(value) || (typeof value === "string" && pattern1OfSkillId.test(value)) || value === null;
}

export function isCallAppData(value: unknown): boolean {
  return (typeof value === "string" && codePoints(value) <= 16384) || value === null;
}

const values1OfCallMediaAbility = new Set<unknown>([0, 1, 2, "0", "1", "2", null]);
export function isCallMediaAbility(value: unknown): boolean {
  return values1OfCallMediaAbility.has(value);
}

const values1OfUserVideoDirection = new Set<unknown>([1, 2, 3, 4, "1", "2", "3", "4", null]);
export function isUserVideoDirection(value: unknown): boolean {
  return values1OfUserVideoDirection.has(value);
}

export function isCallIdReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (!isRetCode(value["retcode"])) return false;
  const result = value["result"];
  if (result !== undefined && typeof result !== "string" && result !== null) return false;
  return true;
}

export function isCallInnerRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isCalledNumber(value["called"])) return false;
  if (value["caller"] !== undefined && !isCallerNumber(value["caller"])) return false;
  if (value["skillid"] !== undefined && !isSkillId(value["skillid"])) return false;
  if (value["callappdata"] !== undefined && !isCallAppData(value["callappdata"])) return false;
  const mediaability = value["mediaability"];
  if (
    mediaability !== undefined &&
    !isInteger(mediaability) &&
    typeof mediaability !== "string" &&
    mediaability !== null
  ) {
    return false;
  }
  return true;
}

export function isCallId(value: unknown): boolean {
  return typeof value === "string";
}

const pattern1OfTransferRequest = new RegExp("^[0-9A-Ea-e*#]*$", "u");
export function isTransferRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isTransferDeviceType(value["devicetype"])) return false;
  const address = value["address"];
  if (typeof address !== "string") return false;
  if (codePoints(address) > 24) return false;
  if (!pattern1OfTransferRequest.test(address)) return false;
  if (!isTransferMode(value["mode"])) return false;
  if (value["callappdata"] !== undefined && !isCallAppData(value["callappdata"])) return false;
  if (value["caller"] !== undefined && !isCallerNumber(value["caller"])) return false;
  if (value["mediaability"] !== undefined && !isCallMediaAbility(value["mediaability"])) return false;
  const holdflag = value["holdflag"];
  if (holdflag !== undefined && typeof holdflag !== "boolean" && holdflag !== null) return false;
  return true;
}

const values1OfTransferDeviceType = new Set<unknown>([1, 2, 3, 4, 5, "1", "2", "3", "4", "5"]);
export function isTransferDeviceType(value: unknown): boolean {
  return values1OfTransferDeviceType.has(value);
}

const values1OfTransferMode = new Set<unknown>([0, 1, 2, 3, 4, "0", "1", "2", "3", "4"]);
export function isTransferMode(value: unknown): boolean {
  return values1OfTransferMode.has(value);
}

export function isInnerHelpRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const dstaddress = value["dstaddress"];
  if (typeof dstaddress !== "string" && !isInteger(dstaddress)) return false;
  const devicetype = value["devicetype"];
  if (devicetype !== undefined) {
    if (
      devicetype !== 1 &&
      devicetype !== 2 &&
      devicetype !== "1" &&
      devicetype !== "2" &&
      devicetype !== null
    ) {
      return false;
    }
  }
  const mode = value["mode"];
  if (mode !== undefined && mode !== 1 && mode !== 2 && mode !== "1" && mode !== "2" && mode !== null) return false;
  if (value["callappdata"] !== undefined && !isCallAppData(value["callappdata"])) return false;
  const holdflag = value["holdflag"];
  if (holdflag !== undefined && typeof holdflag !== "boolean" && holdflag !== null) return false;
  return true;
}

export function isConfJoinRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    isCallId(value["callid"]) &&
    (value["callappdata"] === undefined || isCallAppData(value["callappdata"]))
  );
}

export function isConfJoinReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (!isRetCode(value["retcode"])) return false;
  const result = value["result"];
  if (result !== undefined && typeof result !== "string" && !isObject(result) && result !== null) return false;
  return true;
}

export function isCallInfoBeforeAnswerReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["message"] === undefined || isMessage(value["message"])) &&
    isRetCode(value["retcode"]) &&
    (value["result"] === undefined || isCallInfoBeforeAnswer(value["result"]))
  );
}

export function isCallInfoBeforeAnswer(value: unknown): boolean {
  if (!isObject(value) && typeof value !== "string" && value !== null) return false;
  if (isObject(value)) {
    if (value["callfeature"] !== undefined && !isCallFeature(value["callfeature"])) return false;
    if (value["callid"] !== undefined && !isCallId(value["callid"])) return false;
    if (value["caller"] !== undefined && !isPartyNumber(value["caller"])) return false;
    if (value["called"] !== undefined && !isPartyNumber(value["called"])) return false;
    const callskill = value["callskill"];
    if (callskill !== undefined && typeof callskill !== "string" && callskill !== null) return false;
    if (value["callskillid"] !== undefined && !isCallSkillId(value["callskillid"])) return false;
    const orgicallednum = value["orgicallednum"];
    if (orgicallednum !== undefined && typeof orgicallednum !== "string" && orgicallednum !== null) return false;
    const calldata = value["calldata"];
    if (calldata !== undefined && typeof calldata !== "string" && calldata !== null) return false;
    const begintime = value["begintime"];
    if (
      begintime !== undefined &&
      !isInteger(begintime) &&
      typeof begintime !== "string" &&
      begintime !== null
    ) {
      return false;
    }
    const endtime = value["endtime"];
    if (endtime !== undefined && !isInteger(endtime) && typeof endtime !== "string" && endtime !== null) return false;
    const userPriority = value["userPriority"];
    if (
      userPriority !== undefined &&
      !isInteger(userPriority) &&
      typeof userPriority !== "string" &&
      userPriority !== null
    ) {
      return false;
    }
    const trunkNo = value["trunkNo"];
    if (trunkNo !== undefined && !isInteger(trunkNo) && typeof trunkNo !== "string" && trunkNo !== null) return false;
    const logontimes = value["logontimes"];
    if (
      logontimes !== undefined &&
      !isInteger(logontimes) &&
      typeof logontimes !== "string" &&
      logontimes !== null
    ) {
      return false;
    }
  }
  if (typeof value === "string" && value !== "") return false;
  return true;
}

export function isCallFeature(value: unknown): boolean {
  return isInteger(value) || typeof value === "string";
}

export function isPartyNumber(value: unknown): boolean {
  return typeof value === "string" || isInteger(value);
}

export function isCallSkillId(value: unknown): boolean {
  return isInteger(value) || typeof value === "string" || value === null;
}

export function isCallInfoReply(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["message"] === undefined || isMessage(value["message"])) &&
    isRetCode(value["retcode"]) &&
    (value["result"] === undefined || isCallInfo(value["result"]))
  );
}

export function isCallInfo(value: unknown): boolean {
  if (!isObject(value) && typeof value !== "string" && value !== null) return false;
  if (isObject(value)) {
    if (value["callfeature"] !== undefined && !isCallFeature(value["callfeature"])) return false;
    if (value["callid"] !== undefined && !isCallId(value["callid"])) return false;
    if (value["caller"] !== undefined && !isPartyNumber(value["caller"])) return false;
    if (value["called"] !== undefined && !isPartyNumber(value["called"])) return false;
    const callskill = value["callskill"];
    if (callskill !== undefined && typeof callskill !== "string" && callskill !== null) return false;
    if (value["callskillid"] !== undefined && !isCallSkillId(value["callskillid"])) return false;
    const orgicallednum = value["orgicallednum"];
    if (orgicallednum !== undefined && typeof orgicallednum !== "string" && orgicallednum !== null) return false;
    const calldata = value["calldata"];
    if (calldata !== undefined && typeof calldata !== "string" && calldata !== null) return false;
    const begintime = value["begintime"];
    if (
      begintime !== undefined &&
      !isInteger(begintime) &&
      typeof begintime !== "string" &&
      begintime !== null
    ) {
      return false;
    }
    const endtime = value["endtime"];
    if (endtime !== undefined && !isInteger(endtime) && typeof endtime !== "string" && endtime !== null) return false;
    const userPriority = value["userPriority"];
    if (
      userPriority !== undefined &&
      !isInteger(userPriority) &&
      typeof userPriority !== "string" &&
      userPriority !== null
    ) {
      return false;
    }
    const trunkNo = value["trunkNo"];
    if (trunkNo !== undefined && !isInteger(trunkNo) && typeof trunkNo !== "string" && trunkNo !== null) return false;
    const logontimes = value["logontimes"];
    if (
      logontimes !== undefined &&
      !isInteger(logontimes) &&
      typeof logontimes !== "string" &&
      logontimes !== null
    ) {
      return false;
    }
    if (value["mediaType"] !== undefined && !isMediaType(value["mediaType"])) return false;
  }
  if (typeof value === "string" && value !== "") return false;
  return true;
}

export function isMediaType(value: unknown): boolean {
  return isInteger(value) || typeof value === "string";
}

export function isHoldListReply(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && !isMessage(value["message"])) return false;
  if (!isRetCode(value["retcode"])) return false;
  const result = value["result"];
  if (result !== undefined) {
    if (!isArray(result) && typeof result !== "string" && result !== null) return false;
    if (isArray(result)) {
      for (const item of result) {
        if (!isCallInfo(item)) return false;
      }
    }
    if (typeof result === "string" && result !== "") return false;
  }
  return true;
}

export function isAdjustSkillRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const workNo = value["workNo"];
  if (workNo !== undefined && typeof workNo !== "string" && workNo !== null) return false;
  const skills = value["skills"];
  if (skills !== undefined) {
    if (!isArray(skills) && skills !== null) return false;
    if (isArray(skills)) {
      if (skills.length > 1000) return false;
      for (const item of skills) {
        if (!isInteger(item)) return false;
      }
    }
  }
  return true;
}

const pattern1OfPlayRequest = new RegExp("^[0-9]{0,5}$", "u");
export function isPlayRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const voicepath = value["voicepath"];
  if (typeof voicepath !== "string") return false;
  if (codePoints(voicepath) > 100) return false;
  const startpostion = value["startpostion"];
  if (startpostion !== undefined && !isInteger(startpostion) && startpostion !== null) return false;
  const volumechange = value["volumechange"];
  if (volumechange !== undefined) {
    if (
      (typeof volumechange !== "string" || !pattern1OfPlayRequest.test(volumechange)) &&
      volumechange !== null
    ) {
      return false;
    }
  }
  const speedchange = value["speedchange"];
  if (speedchange !== undefined) {
    if (
      (typeof speedchange !== "string" || !pattern1OfPlayRequest.test(speedchange)) &&
      speedchange !== null
    ) {
      return false;
    }
  }
  const times = value["times"];
  if (times !== undefined && !isInteger(times) && times !== null) return false;
  const codeformat = value["codeformat"];
  if (codeformat !== undefined && codeformat !== 0 && codeformat !== null) return false;
  const locationId = value["locationId"];
  if (locationId !== undefined && !isInteger(locationId) && locationId !== null) return false;
  return true;
}

export function isPlayRelocationRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const seekdirection = value["seekdirection"];
  if (seekdirection !== undefined && seekdirection !== 0 && seekdirection !== 1 && seekdirection !== null) return false;
  if (!isInteger(value["seekseconds"])) return false;
  const seekposition = value["seekposition"];
  if (seekposition !== 0 && seekposition !== 1 && seekposition !== 2) return false;
  return true;
}

export function isNetPlayRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  const fileName = value["fileName"];
  if (typeof fileName !== "string") return false;
  if (codePoints(fileName) > 100) return false;
  const position = value["position"];
  if (position !== undefined && !isInteger(position) && position !== null) return false;
  const playTime = value["playTime"];
  if (playTime !== undefined && !isInteger(playTime) && playTime !== null) return false;
  const fileFormat = value["fileFormat"];
  if (
    fileFormat !== undefined &&
    fileFormat !== 0 &&
    fileFormat !== 1 &&
    fileFormat !== 2 &&
    fileFormat !== null
  ) {
    return false;
  }
  if (!isInteger(value["ccId"])) return false;
  const locationId = value["locationId"];
  if (
    locationId !== undefined &&
    (!isInteger(locationId) || locationId < 0 || locationId > 65535) &&
    locationId !== null
  ) {
    return false;
  }
  return true;
}

export function isSendMessageRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isCallId(value["callid"])) return false;
  const userid = value["userid"];
  if (userid !== undefined && typeof userid !== "string" && userid !== null) return false;
  const data = value["data"];
  if (typeof data !== "string" && !isObject(data)) return false;
  return true;
}

const values1OfMediaCallTransferRequest = new Set<unknown>([1, 2, 4, "1", "2", "4"]);
export function isMediaCallTransferRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isCallId(value["callid"])) return false;
  const caller = value["caller"];
  if (caller !== undefined && typeof caller !== "string" && caller !== null) return false;
  if (!values1OfMediaCallTransferRequest.has(value["devicetype"])) return false;
  const mode = value["mode"];
  if (mode !== 0 && mode !== 2 && mode !== "0" && mode !== "2") return false;
  const address = value["address"];
  if (typeof address !== "string") return false;
  if (codePoints(address) > 24) return false;
  const calldata = value["calldata"];
  if (
    calldata !== undefined &&
    (typeof calldata !== "string" || codePoints(calldata) > 2048) &&
    calldata !== null
  ) {
    return false;
  }
  const skillId = value["skillId"];
  if (skillId !== undefined && !isInteger(skillId) && skillId !== null) return false;
  return true;
}

export function isPushEventRequest(value: unknown): boolean {
  return isPushedEventList(value) || isPushedEvent(value);
}

export function isPushedEventList(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (!isWorkNo(value["workNo"])) return false;
  const eventList = value["eventList"];
  if (!isArray(eventList)) return false;
  for (const item of eventList) {
    if (!isAgentEvent(item)) return false;
  }
  return true;
}

export function isPushedEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    (value["message"] === undefined || isMessage(value["message"])) &&
    isRetCode(value["retcode"]) &&
    isAgentEvent(value["event"])
  );
}

export function isPushEventAcknowledgement(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["message"] !== undefined && typeof value["message"] !== "string") return false;
  const retcode = value["retcode"];
  if (typeof retcode !== "string" && !isInteger(retcode)) return false;
  return true;
}

export function isAgentOtherInService(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_InService" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isEventGenTime(value: unknown): boolean {
  return isInteger(value);
}

export function isAgentOtherShutdownService(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentOther_ShutdownService") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    const loginTime = content["loginTime"];
    if (loginTime !== undefined && typeof loginTime !== "string" && !isInteger(loginTime)) return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentOtherPhoneAlerting(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentOther_PhoneAlerting") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (
      (!isObject(content) || (content["callid"] !== undefined && !isCallId(content["callid"])) || (content["caller"] !== undefined && !isPartyNumber(content["caller"])) || (content["type"] !== undefined && !isCallRole(content["type"]))) &&
      (typeof content !== "string" || content !== "") &&
      content !== null
    ) {
      return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isCallRole(value: unknown): boolean {
  return typeof value === "string";
}

export function isAgentOtherPhoneOffhook(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentOther_PhoneOffhook") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["type"] !== undefined && typeof content["type"] !== "string") return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentOtherPhoneRelease(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentOther_PhoneRelease") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    const phoneState = content["phoneState"];
    if (phoneState !== undefined && !isInteger(phoneState) && typeof phoneState !== "string") return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentOtherPhoneBusy(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_PhoneBusy" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentOtherPhoneUnknow(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_PhoneUnknow" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentOtherBeQcStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentOther_BeQcStart") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isInspection(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isInspection(value: unknown): boolean {
  if (!isObject(value)) return false;
  const qcAgentId = value["qcAgentId"];
  if (qcAgentId !== undefined && !isInteger(qcAgentId) && typeof qcAgentId !== "string") return false;
  const qcType = value["qcType"];
  if (qcType !== undefined && !isInteger(qcType) && typeof qcType !== "string") return false;
  return true;
}

export function isAgentOtherBeQcStop(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_BeQcStop" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isInspection(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentOtherAllAgentBusy(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_All_Agent_Busy" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentOtherNote(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_Note" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentOtherBulletin(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentOther_Bulletin" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateReady(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_Ready" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateBusy(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_Busy" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateWork(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_Work" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateSetNotReadySuccess(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentState_SetNotReady_Success") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    const reason = content["reason"];
    if (reason !== undefined && typeof reason !== "string" && !isInteger(reason)) return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentStateCancelNotReadySuccess(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_CancelNotReady_Success" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateSetRestSuccess(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentState_SetRest_Success") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content) && content !== null) return false;
    if (isObject(content)) {
      const reason = content["reason"];
      if (reason !== undefined && typeof reason !== "string" && !isInteger(reason)) return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentStateCancelRestSuccess(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_CancelRest_Success" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateRestTimeout(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_Rest_Timeout" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateSetWorkSuccess(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_SetWork_Success" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateCancelWorkSuccess(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_CancelWork_Success" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateForceSetNotReady(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_Force_SetNotReady" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentStateForceReady(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentState_Force_Ready" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventIncomingCallInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Incoming_CallInfo") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["callId"] !== undefined && !isCallId(content["callId"])) return false;
    if (content["skillName"] !== undefined && typeof content["skillName"] !== "string") return false;
    const skillId = content["skillId"];
    if (skillId !== undefined && !isInteger(skillId) && typeof skillId !== "string") return false;
    if (content["caller"] !== undefined && !isPartyNumber(content["caller"])) return false;
    if (content["called"] !== undefined && !isPartyNumber(content["called"])) return false;
    const lastReleaseAgentId = content["lastReleaseAgentId"];
    if (
      lastReleaseAgentId !== undefined &&
      !isInteger(lastReleaseAgentId) &&
      typeof lastReleaseAgentId !== "string"
    ) {
      return false;
    }
    if (content["mediaType"] !== undefined && !isMediaType(content["mediaType"])) return false;
    const releaseAndReQueueCount = content["releaseAndReQueueCount"];
    if (
      releaseAndReQueueCount !== undefined &&
      !isInteger(releaseAndReQueueCount) &&
      typeof releaseAndReQueueCount !== "string"
    ) {
      return false;
    }
    const releaseAndReQueueCallFlag = content["releaseAndReQueueCallFlag"];
    if (
      releaseAndReQueueCallFlag !== undefined &&
      !isInteger(releaseAndReQueueCallFlag) &&
      typeof releaseAndReQueueCallFlag !== "string"
    ) {
      return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventAgentOccupyed(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Agent_Occupyed" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventRinging(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Ringing" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallOffer(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isCallOffer(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["caller"] !== undefined && !isPartyNumber(value["caller"])) return false;
  if (value["called"] !== undefined && !isPartyNumber(value["called"])) return false;
  if (value["callid"] !== undefined && !isCallId(value["callid"])) return false;
  if (value["type"] !== undefined && !isCallRole(value["type"])) return false;
  if (value["feature"] !== undefined && !isCallFeature(value["feature"])) return false;
  if (value["mediaAbility"] !== undefined && !isEventMediaAbility(value["mediaAbility"])) return false;
  if (value["mediaType"] !== undefined && !isMediaType(value["mediaType"])) return false;
  if (value["transfer"] !== undefined && typeof value["transfer"] !== "string") return false;
  const transfrom = value["transfrom"];
  if (transfrom !== undefined && typeof transfrom !== "string" && !isInteger(transfrom)) return false;
  return true;
}

export function isEventMediaAbility(value: unknown): boolean {
  return isInteger(value) || typeof value === "string";
}

export function isAgentEventAutoAnswer(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Auto_Answer" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallOffer(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventNoAnswer(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_No_Answer" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallId(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventNoAnswerFromCti(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_No_Answer_From_Cti" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventCustomerAlerting(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Customer_Alerting") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    const otherPhone = content["otherPhone"];
    if (otherPhone !== undefined && typeof otherPhone !== "string" && !isInteger(otherPhone)) return false;
    if (content["callid"] !== undefined && !isCallId(content["callid"])) return false;
    if (content["type"] !== undefined && !isCallRole(content["type"])) return false;
    const otherPhoneWorkno = content["otherPhoneWorkno"];
    if (
      otherPhoneWorkno !== undefined &&
      typeof otherPhoneWorkno !== "string" &&
      !isInteger(otherPhoneWorkno)
    ) {
      return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventTalking(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Talking") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["caller"] !== undefined && !isPartyNumber(content["caller"])) return false;
    if (content["called"] !== undefined && !isPartyNumber(content["called"])) return false;
    if (content["callid"] !== undefined && !isCallId(content["callid"])) return false;
    if (content["type"] !== undefined && !isCallRole(content["type"])) return false;
    if (content["feature"] !== undefined && !isCallFeature(content["feature"])) return false;
    if (content["mediaAbility"] !== undefined && !isEventMediaAbility(content["mediaAbility"])) return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventCallOutFail(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Call_Out_Fail" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallId(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventInsideCallFail(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Inside_Call_Fail" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallId(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventConnectFail(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Connect_Fail" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallId(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isOutboundDetectEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "OUTBOUND_DETECT_EVENT") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["callId"] !== undefined && !isCallId(content["callId"])) return false;
    if (content["callid"] !== undefined && !isCallId(content["callid"])) return false;
    const detect = content["detect"];
    if (detect !== undefined && !isInteger(detect) && typeof detect !== "string") return false;
    if (content["desc"] !== undefined && typeof content["desc"] !== "string") return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventHold(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Hold" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isCallId(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventConference(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Conference") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["partner"] !== undefined && typeof content["partner"] !== "string") return false;
    if (content["callid"] !== undefined && !isCallId(content["callid"])) return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventConsultFail(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Consult_Fail") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isCallId(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventSuccTransResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_SuccTransResult") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["callId"] !== undefined && !isCallId(content["callId"])) return false;
    const result = content["result"];
    if (result !== undefined && !isInteger(result) && typeof result !== "string") return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventTransOutResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_TransOutResult") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    const result = content["result"];
    if (result !== undefined && !isInteger(result) && typeof result !== "string") return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventReturnFromIvr(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_ReturnFromIvr") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isCallId(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventCallRelease(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Call_Release") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (
      !isCallId(content) &&
      (!isObject(content) || (content["callid"] !== undefined && !isCallId(content["callid"])))
    ) {
      return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventCustomerRelease(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_Customer_Release") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["callid"] !== undefined && !isCallId(content["callid"])) return false;
    const member = content["number"];
    if (member !== undefined && typeof member !== "string" && !isInteger(member)) return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventReleaseRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_ReleaseRequest" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventReleaseResponse(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_ReleaseResponse" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventMessageData(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_MessageData") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    if (content["callid"] !== undefined && !isCallId(content["callid"])) return false;
    if (content["caller"] !== undefined && !isPartyNumber(content["caller"])) return false;
    if (content["called"] !== undefined && !isPartyNumber(content["called"])) return false;
    if (content["feature"] !== undefined && !isCallFeature(content["feature"])) return false;
    if (content["type"] !== undefined && !isCallRole(content["type"])) return false;
    if (content["message"] !== undefined && typeof content["message"] !== "string") return false;
    if (content["mediaAbility"] !== undefined && !isEventMediaAbility(content["mediaAbility"])) return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventControlWindowNotify(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_ControlWindow_Notify" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentEventOrdersNotify(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentEvent_Orders_Notify" &&
    isWorkNo(value["workNo"]) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventPlay(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_Play" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventPlaySucc(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_Play_Succ" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventPlayFail(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_Play_Fail" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventStopPlayDone(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentMediaEvent_StopPlayDone") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content)) return false;
    const cause = content["cause"];
    if (cause !== undefined && !isInteger(cause) && typeof cause !== "string") return false;
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentMediaEventPausePlayDone(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_PausePlayDone" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventResumePlayDone(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_ResumePlayDone" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventJumpPlayDone(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_JumpPlayDone" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || value["content"] === null) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isAgentMediaEventRecord(value: unknown): boolean {
  return (
    isObject(value) &&
    value["eventType"] === "AgentMediaEvent_Record" &&
    isWorkNo(value["workNo"]) &&
    (value["content"] === undefined || isRecording(value["content"])) &&
    (value["eventGenTime"] === undefined || isEventGenTime(value["eventGenTime"]))
  );
}

export function isRecording(value: unknown): boolean {
  if (!isObject(value)) return false;
  const taskId = value["taskId"];
  if (taskId !== undefined && !isInteger(taskId) && typeof taskId !== "string") return false;
  if (value["caller"] !== undefined && !isPartyNumber(value["caller"])) return false;
  if (value["called"] !== undefined && !isPartyNumber(value["called"])) return false;
  const locationId = value["locationId"];
  if (locationId !== undefined && !isInteger(locationId) && typeof locationId !== "string") return false;
  if (value["recordID"] !== undefined && typeof value["recordID"] !== "string") return false;
  if (value["fileName"] !== undefined && typeof value["fileName"] !== "string") return false;
  if (value["fileMediaType"] !== undefined && !isFileMediaType(value["fileMediaType"])) return false;
  if (value["callId"] !== undefined && !isCallId(value["callId"])) return false;
  return true;
}

export function isFileMediaType(value: unknown): boolean {
  return isInteger(value) || typeof value === "string";
}

export function isAgentMediaEventRecordFail(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentMediaEvent_Record_Fail") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isRecording(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentMediaEventStopRecordDone(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentMediaEvent_StopRecordDone") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content) && content !== null) return false;
    if (isObject(content)) {
      const beginTime = content["beginTime"];
      if (beginTime !== undefined && !isInteger(beginTime) && typeof beginTime !== "string") return false;
      const endTime = content["endTime"];
      if (endTime !== undefined && !isInteger(endTime) && typeof endTime !== "string") return false;
      const taskId = content["taskId"];
      if (taskId !== undefined && !isInteger(taskId) && typeof taskId !== "string") return false;
      if (content["fileMediaType"] !== undefined && !isFileMediaType(content["fileMediaType"])) return false;
      const recordFormat = content["recordFormat"];
      if (recordFormat !== undefined && !isInteger(recordFormat) && typeof recordFormat !== "string") return false;
      if (content["callId"] !== undefined && typeof content["callId"] !== "string") return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventLinkagePhoneStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneStatus") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content) && content !== null) return false;
    if (isObject(content)) {
      const result = content["result"];
      if (result !== undefined && !isInteger(result) && typeof result !== "string") return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventLinkagePhoneCallOut(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneCallOut") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content) && content !== null) return false;
    if (isObject(content)) {
      if (content["addrCalled"] !== undefined && !isPhoneAddress(content["addrCalled"])) return false;
      if (content["addrCaller"] !== undefined && !isPhoneAddress(content["addrCaller"])) return false;
      const skillId = content["skillId"];
      if (skillId !== undefined && !isInteger(skillId) && typeof skillId !== "string") return false;
      if (content["callId"] !== undefined && typeof content["callId"] !== "string") return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isPhoneAddress(value: unknown): boolean {
  if (!isObject(value)) return false;
  const address = value["address"];
  if (address !== undefined && typeof address !== "string" && !isInteger(address)) return false;
  const addressType = value["addressType"];
  if (addressType !== undefined && !isInteger(addressType) && typeof addressType !== "string") return false;
  return true;
}

export function isAgentEventLinkagePhoneHold(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneHold") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isLinkedPhoneCall(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isLinkedPhoneCall(value: unknown): boolean {
  return isObject(value) && (value["callId"] === undefined || isCallId(value["callId"]));
}

export function isAgentEventLinkagePhoneUnHold(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneUnHold") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isLinkedPhoneCall(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventLinkagePhoneMute(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneMute") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isLinkedPhoneCall(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventLinkagePhoneUnMute(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneUnMute") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isLinkedPhoneCall(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventLinkagePhoneTransferOut(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneTransferOut") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (
      (!isObject(content) || (content["addrOut"] !== undefined && !isPhoneAddress(content["addrOut"])) || (content["addrSelf"] !== undefined && !isPhoneAddress(content["addrSelf"]))) &&
      content !== null
    ) {
      return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentEventLinkagePhoneTransferOutResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentEvent_linkagePhoneTransferOut_Result") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content) && content !== null) return false;
    if (isObject(content)) {
      const result = content["result"];
      if (result !== undefined && !isInteger(result) && typeof result !== "string") return false;
      if (content["callId"] !== undefined && !isCallId(content["callId"])) return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isQcAgentStateNotify(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "QC_AgentState_Notify") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined) {
    if (!isObject(content) && content !== null) return false;
    if (isObject(content)) {
      if (content["subtype"] !== undefined && typeof content["subtype"] !== "string") return false;
      const monitoredagent = content["monitoredagent"];
      if (monitoredagent !== undefined && typeof monitoredagent !== "string" && !isInteger(monitoredagent)) return false;
      const agentname = content["agentname"];
      if (agentname !== undefined && typeof agentname !== "string" && !isInteger(agentname)) return false;
      if (content["mediaserver"] !== undefined && typeof content["mediaserver"] !== "string") return false;
    }
  }
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentConfRequestSuccess(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentConf_RequestSuccess") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isAgentConference(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentConference(value: unknown): boolean {
  if (!isObject(value)) return false;
  const confId = value["confId"];
  if (confId !== undefined && !isInteger(confId) && typeof confId !== "string") return false;
  return true;
}

export function isAgentConfSelfJoinResult(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentConf_SelfJoinResult") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isAgentConference(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}

export function isAgentConfTimeout(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value["eventType"] !== "AgentConf_Timeout") return false;
  if (!isWorkNo(value["workNo"])) return false;
  const content = value["content"];
  if (content !== undefined && !isAgentConference(content) && content !== null) return false;
  if (value["eventGenTime"] !== undefined && !isEventGenTime(value["eventGenTime"])) return false;
  return true;
}
