// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const shapeOfAccountSid: Shape = {};

export const shapeOfAppId: Shape = {};

export const shapeOfNoticeTo: Shape = { sensitive: "personal" };

export const shapeOfDisplayNumber: Shape = {};

export const shapeOfNoticeContent: Shape = {
  members: { type: {}, content: {} },
  also: [{ members: { type: {} } }, { members: { type: {}, content: {} } }],
};

export const shapeOfNoticeContents: Shape = { items: shapeOfNoticeContent };

export const shapeOfNoticeUserData: Shape = { sensitive: "personal" };

export const shapeOfNoticeTimes: Shape = { canonical: ["integer"] };

export const shapeOfFinishKey: Shape = {};

export const shapeOfRepeatKey: Shape = {};

export const shapeOfFinishVoice: Shape = {};

export const shapeOfVoiceNoticeRequest: Shape = {
  members: {
    appid: {},
    to: shapeOfNoticeTo,
    from: {},
    contents: shapeOfNoticeContents,
    userdata: shapeOfNoticeUserData,
    times: shapeOfNoticeTimes,
    finishkey: {},
    repeatkey: {},
    finishvoice: {},
  },
};

export const shapeOfRequestId: Shape = {};

export const shapeOfNoticeStatusCode: Shape = { canonical: ["string"] };

export const shapeOfNoticeStatusMsg: Shape = {};

export const shapeOfCallId: Shape = {};

export const shapeOfVoiceNoticeReply: Shape = { members: { requestid: {}, statuscode: shapeOfNoticeStatusCode, statusmsg: {}, callid: {} } };

export const shapeOfBatchNoticeTo: Shape = { sensitive: "personal" };

export const shapeOfBatchVoiceNoticesRequest: Shape = {
  members: {
    appid: {},
    to: shapeOfBatchNoticeTo,
    from: {},
    contents: shapeOfNoticeContents,
    userdata: shapeOfNoticeUserData,
    times: shapeOfNoticeTimes,
    finishkey: {},
    repeatkey: {},
    finishvoice: {},
  },
};

export const shapeOfBatchVoiceNoticesReply: Shape = { members: { requestid: {}, statuscode: shapeOfNoticeStatusCode, statusmsg: {} } };

export const shapeOfCaptchaCode: Shape = { sensitive: "secret" };

export const shapeOfCaptchaLanguage: Shape = {};

export const shapeOfVoiceCaptchaRequest: Shape = {
  members: {
    appid: {},
    code: shapeOfCaptchaCode,
    to: { sensitive: "personal" },
    from: {},
    lang: {},
    userdata: shapeOfNoticeUserData,
  },
};

export const shapeOfAppSid: Shape = {};

export const shapeOfCaller: Shape = { sensitive: "personal" };

export const shapeOfCallee: Shape = { sensitive: "personal" };

export const shapeOfLineNumber: Shape = {};

export const shapeOfPrompt: Shape = {};

export const shapeOfRingbackMode: Shape = { canonical: ["integer"] };

export const shapeOfPartyPrompt: Shape = {};

export const shapeOfClickToCallUserData: Shape = { sensitive: "personal" };

export const shapeOfRecordMode: Shape = { canonical: ["integer"] };

export const shapeOfMaxDuration: Shape = { canonical: ["integer"] };

export const shapeOfClick2callRequest: Shape = {
  members: {
    action: {},
    caller: shapeOfCaller,
    callee: shapeOfCallee,
    callerCli: {},
    calleeCli: {},
    greetVoice: {},
    ringbackMode: shapeOfRingbackMode,
    ringbackVoice: {},
    failVoice: {},
    calleeVoice: {},
    callerVoice: {},
    userData: shapeOfClickToCallUserData,
    statusUrl: {},
    cdrUrl: {},
    record: shapeOfRecordMode,
    maxDuration: shapeOfMaxDuration,
    lastMinVoice: {},
  },
};

export const shapeOfConversationSid: Shape = {};

export const shapeOfStatusCode: Shape = {};

export const shapeOfStatusMsg: Shape = {};

export const shapeOfClick2callReply: Shape = { members: { conversationSid: {}, statusCode: {}, statusMsg: {} } };

export const shapeOfCancelCallRequest: Shape = { members: { action: {} } };

export const shapeOfRecordSwitch: Shape = { canonical: ["boolean"] };

export const shapeOfAnswerTimeout: Shape = { canonical: ["integer"] };

export const shapeOfAddCallRequest: Shape = {
  members: {
    action: {},
    callee: shapeOfCallee,
    calleeCli: {},
    greetVoice: {},
    ringbackMode: shapeOfRingbackMode,
    ringbackVoice: {},
    failVoice: {},
    calleeVoice: {},
    callerVoice: {},
    record: shapeOfRecordSwitch,
    timeout: shapeOfAnswerTimeout,
  },
};

export const shapeOfConversationCommand: Shape = { also: [shapeOfCancelCallRequest, shapeOfAddCallRequest] };

export const shapeOfStatusReply: Shape = { members: { statusCode: {}, statusMsg: {} } };

export const shapeOfNotificationTime: Shape = {};

export const shapeOfReachedTime: Shape = {};

export const shapeOfNoticeResultFlag: Shape = { known: ["0", "1"], canonical: ["string"] };

export const shapeOfNoticeFailureReason: Shape = { known: ["1", "2"] };

export const shapeOfNoticeResult: Shape = {
  members: {
    requestid: {},
    callid: {},
    appid: {},
    to: { sensitive: "personal" },
    starttime: {},
    ringtime: {},
    answertime: {},
    endtime: {},
    duration: {},
    result: shapeOfNoticeResultFlag,
    reason: shapeOfNoticeFailureReason,
    userdata: shapeOfNoticeUserData,
    inputkey: {},
  },
};

export const shapeOfRecordTime: Shape = {};

export const shapeOfCaptchaResult: Shape = {
  members: {
    requestid: {},
    callid: {},
    appid: {},
    to: { sensitive: "personal" },
    starttime: {},
    ringtime: {},
    answertime: {},
    endtime: {},
    duration: {},
    result: shapeOfNoticeResultFlag,
    reason: shapeOfNoticeFailureReason,
    userdata: shapeOfNoticeUserData,
  },
};

export const shapeOfCallSid: Shape = {};

export const shapeOfCallStatus: Shape = { known: ["initiated", "ringing", "answered", "completed"] };

export const shapeOfCallCause: Shape = { known: ["failed", "no-answer", "time-out", "completed"] };

export const shapeOfUserData: Shape = { sensitive: "personal" };

export const shapeOfCallStatusNotification: Shape = {
  members: {
    conversationSid: {},
    callSid: {},
    apiVersion: {},
    accountSid: {},
    appSid: {},
    from: { sensitive: "personal" },
    to: { sensitive: "personal" },
    direction: { known: ["outbound"] },
    callStatus: shapeOfCallStatus,
    timestamp: { canonical: ["string"] },
    callCause: shapeOfCallCause,
    userData: shapeOfUserData,
  },
};

export const shapeOfSeconds: Shape = { canonical: ["string"] };

export const shapeOfByeType: Shape = { known: ["0", "1", "2", "3", "4", "5"], canonical: ["string"] };

export const shapeOfCallLeg: Shape = {
  members: {
    callSeq: { canonical: ["string"] },
    callSid: {},
    from: { sensitive: "personal" },
    to: { sensitive: "personal" },
    startTime: {},
    ringTime: {},
    answerTime: {},
    stopTime: {},
    duration: shapeOfSeconds,
    cause: shapeOfCallCause,
  },
};

export const shapeOfCallDetailRecord: Shape = {
  members: {
    conversationSid: {},
    accountSid: {},
    appSid: {},
    recordingUrl: { sensitive: "personal" },
    recordingDuration: shapeOfSeconds,
    userData: shapeOfUserData,
    byeType: shapeOfByeType,
    cdrs: { items: shapeOfCallLeg },
  },
};

export const shapeOfCallDetailRecords: Shape = { also: [shapeOfCallDetailRecord, { items: shapeOfCallDetailRecord }] };

export const shapeOfAgentNo: Shape = {};

export const shapeOfInitialRequest: Shape = { members: { url: {}, appSid: {}, agentNo: {}, pwd: { sensitive: "secret" }, encryptNumber: {} } };

export const shapeOfWorkStatusCode: Shape = { known: ["0", "1", "2"], canonical: ["string"] };

export const shapeOfAgentSettings: Shape = {
  members: {
    phoneType: { known: ["1", "2", "3"], canonical: ["string"] },
    workStatus: shapeOfWorkStatusCode,
    pstnNumber: { sensitive: "personal" },
    sipNumber: {},
    sipPwd: { sensitive: "secret" },
    wsAddr: {},
  },
};

export const shapeOfInitialReply: Shape = { members: { statusCode: {}, statusMsg: {}, data: shapeOfAgentSettings } };

export const shapeOfPhoneType: Shape = { canonical: ["string"] };

export const shapeOfLoginWorkStatus: Shape = { canonical: ["string"] };

export const shapeOfLoginRequest: Shape = { members: { phoneType: shapeOfPhoneType, workStatus: shapeOfLoginWorkStatus } };

export const shapeOfPauseCause: Shape = {};

export const shapeOfPauseRequest: Shape = { members: { pauseCause: {} } };

export const shapeOfCallOutRequest: Shape = { members: { userNumber: { sensitive: "personal" }, userData: { sensitive: "personal" } } };

export const shapeOfNoArguments: Shape = {};

export const shapeOfCallEventName: Shape = { known: ["initiated", "ringing", "answered", "completed", "failed"] };

export const shapeOfFailedCause: Shape = { known: ["failed", "no-answer", "canceled", "time-out"] };

export const shapeOfCompletedCause: Shape = { known: ["time-limit"] };

export const shapeOfCallType: Shape = { known: ["1", "2", "3", "4"], canonical: ["string"] };

export const shapeOfCallSubtype: Shape = { known: ["1", "2", "3", "4", "5"], canonical: ["string"] };

export const shapeOfCallState: Shape = { known: ["idle", "ringing", "connected"] };

export const shapeOfEventTimestamp: Shape = { canonical: ["string"] };

export const shapeOfCallEvent: Shape = {
  members: {
    eventName: shapeOfCallEventName,
    appSid: {},
    agentNo: {},
    agentNumber: { sensitive: "personal" },
    conversationSid: {},
    callSid: {},
    failedCause: shapeOfFailedCause,
    completedCause: shapeOfCompletedCause,
    callType: shapeOfCallType,
    callSubtype: shapeOfCallSubtype,
    callState: shapeOfCallState,
    userNumber: { sensitive: "personal" },
    userNumberType: { known: ["1", "2"], canonical: ["string"] },
    userArea: { sensitive: "personal" },
    isBridged: {},
    coAgentNo: {},
    userData: shapeOfUserData,
    timestamp: shapeOfEventTimestamp,
  },
};

export const shapeOfStatusEventName: Shape = { known: ["login", "pause", "ready", "autoReady", "completed"] };

export const shapeOfWorkStatus: Shape = { known: ["ready", "pause"] };

export const shapeOfStatusEvent: Shape = {
  members: {
    eventName: shapeOfStatusEventName,
    appSid: {},
    agentNo: {},
    workStatus: shapeOfWorkStatus,
    pauseCause: {},
    wrapupTime: { canonical: ["string"] },
    readyCause: { known: ["wrapup"] },
    timestamp: shapeOfEventTimestamp,
  },
};

export const shapeOfConnEvent: Shape = { known: ["connected", "disconnected", "connect_fail", "auth_fail", "auth_succ"] };
