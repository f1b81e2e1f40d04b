// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const AccountSidShape: Shape = {};

export const AppIdShape: Shape = {};

export const NoticeToShape: Shape = { sensitive: "personal" };

export const DisplayNumberShape: Shape = {};

export const NoticeContentShape: Shape = {
  members: { type: {}, content: {} },
  also: [{ members: { type: {} } }, { members: { type: {}, content: {} } }],
};

export const NoticeContentsShape: Shape = { items: NoticeContentShape };

export const NoticeUserDataShape: Shape = { sensitive: "personal" };

export const NoticeTimesShape: Shape = { canonical: ["integer"] };

export const FinishKeyShape: Shape = {};

export const RepeatKeyShape: Shape = {};

export const FinishVoiceShape: Shape = {};

export const VoiceNoticeRequestShape: Shape = {
  members: {
    appid: {},
    to: NoticeToShape,
    from: {},
    contents: NoticeContentsShape,
    userdata: NoticeUserDataShape,
    times: NoticeTimesShape,
    finishkey: {},
    repeatkey: {},
    finishvoice: {},
  },
};

export const RequestIdShape: Shape = {};

export const NoticeStatusCodeShape: Shape = { canonical: ["string"] };

export const NoticeStatusMsgShape: Shape = {};

export const CallIdShape: Shape = {};

export const VoiceNoticeReplyShape: Shape = { members: { requestid: {}, statuscode: NoticeStatusCodeShape, statusmsg: {}, callid: {} } };

export const BatchNoticeToShape: Shape = { sensitive: "personal" };

export const BatchVoiceNoticesRequestShape: Shape = {
  members: {
    appid: {},
    to: BatchNoticeToShape,
    from: {},
    contents: NoticeContentsShape,
    userdata: NoticeUserDataShape,
    times: NoticeTimesShape,
    finishkey: {},
    repeatkey: {},
    finishvoice: {},
  },
};

export const BatchVoiceNoticesReplyShape: Shape = { members: { requestid: {}, statuscode: NoticeStatusCodeShape, statusmsg: {} } };

export const CaptchaCodeShape: Shape = { sensitive: "secret" };

export const CaptchaLanguageShape: Shape = {};

export const VoiceCaptchaRequestShape: Shape = {
  members: {
    appid: {},
    code: CaptchaCodeShape,
    to: { sensitive: "personal" },
    from: {},
    lang: {},
    userdata: NoticeUserDataShape,
  },
};

export const AppSidShape: Shape = {};

export const CallerShape: Shape = { sensitive: "personal" };

export const CalleeShape: Shape = { sensitive: "personal" };

export const LineNumberShape: Shape = {};

export const PromptShape: Shape = {};

export const RingbackModeShape: Shape = { canonical: ["integer"] };

export const PartyPromptShape: Shape = {};

export const ClickToCallUserDataShape: Shape = { sensitive: "personal" };

export const RecordModeShape: Shape = { canonical: ["integer"] };

export const MaxDurationShape: Shape = { canonical: ["integer"] };

export const Click2callRequestShape: Shape = {
  members: {
    action: {},
    caller: CallerShape,
    callee: CalleeShape,
    callerCli: {},
    calleeCli: {},
    greetVoice: {},
    ringbackMode: RingbackModeShape,
    ringbackVoice: {},
    failVoice: {},
    calleeVoice: {},
    callerVoice: {},
    userData: ClickToCallUserDataShape,
    statusUrl: {},
    cdrUrl: {},
    record: RecordModeShape,
    maxDuration: MaxDurationShape,
    lastMinVoice: {},
  },
};

export const ConversationSidShape: Shape = {};

export const StatusCodeShape: Shape = {};

export const StatusMsgShape: Shape = {};

export const Click2callReplyShape: Shape = { members: { conversationSid: {}, statusCode: {}, statusMsg: {} } };

export const CancelCallRequestShape: Shape = { members: { action: {} } };

export const RecordSwitchShape: Shape = { canonical: ["boolean"] };

export const AnswerTimeoutShape: Shape = { canonical: ["integer"] };

export const AddCallRequestShape: Shape = {
  members: {
    action: {},
    callee: CalleeShape,
    calleeCli: {},
    greetVoice: {},
    ringbackMode: RingbackModeShape,
    ringbackVoice: {},
    failVoice: {},
    calleeVoice: {},
    callerVoice: {},
    record: RecordSwitchShape,
    timeout: AnswerTimeoutShape,
  },
};

export const ConversationCommandShape: Shape = { also: [CancelCallRequestShape, AddCallRequestShape] };

export const StatusReplyShape: Shape = { members: { statusCode: {}, statusMsg: {} } };

export const NotificationTimeShape: Shape = {};

export const ReachedTimeShape: Shape = {};

export const NoticeResultFlagShape: Shape = { known: ["0", "1"], canonical: ["string"] };

export const NoticeFailureReasonShape: Shape = { known: ["1", "2"] };

export const NoticeResultShape: Shape = {
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
    result: NoticeResultFlagShape,
    reason: NoticeFailureReasonShape,
    userdata: NoticeUserDataShape,
    inputkey: {},
  },
};

export const RecordTimeShape: Shape = {};

export const CaptchaResultShape: Shape = {
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
    result: NoticeResultFlagShape,
    reason: NoticeFailureReasonShape,
    userdata: NoticeUserDataShape,
  },
};

export const CallSidShape: Shape = {};

export const CallStatusShape: Shape = { known: ["initiated", "ringing", "answered", "completed"] };

export const CallCauseShape: Shape = { known: ["failed", "no-answer", "time-out", "completed"] };

export const UserDataShape: Shape = { sensitive: "personal" };

export const CallStatusNotificationShape: Shape = {
  members: {
    conversationSid: {},
    callSid: {},
    apiVersion: {},
    accountSid: {},
    appSid: {},
    from: { sensitive: "personal" },
    to: { sensitive: "personal" },
    direction: { known: ["outbound"] },
    callStatus: CallStatusShape,
    timestamp: { canonical: ["string"] },
    callCause: CallCauseShape,
    userData: UserDataShape,
  },
};

export const SecondsShape: Shape = { canonical: ["string"] };

export const ByeTypeShape: Shape = { known: ["0", "1", "2", "3", "4", "5"], canonical: ["string"] };

export const CallLegShape: Shape = {
  members: {
    callSeq: { canonical: ["string"] },
    callSid: {},
    from: { sensitive: "personal" },
    to: { sensitive: "personal" },
    startTime: {},
    ringTime: {},
    answerTime: {},
    stopTime: {},
    duration: SecondsShape,
    cause: CallCauseShape,
  },
};

export const CallDetailRecordShape: Shape = {
  members: {
    conversationSid: {},
    accountSid: {},
    appSid: {},
    recordingUrl: { sensitive: "personal" },
    recordingDuration: SecondsShape,
    userData: UserDataShape,
    byeType: ByeTypeShape,
    cdrs: { items: CallLegShape },
  },
};

export const CallDetailRecordsShape: Shape = { also: [CallDetailRecordShape, { items: CallDetailRecordShape }] };

export const AgentNoShape: Shape = {};

export const InitialRequestShape: Shape = { members: { url: {}, appSid: {}, agentNo: {}, pwd: { sensitive: "secret" }, encryptNumber: {} } };

export const WorkStatusCodeShape: Shape = { known: ["0", "1", "2"], canonical: ["string"] };

export const AgentSettingsShape: Shape = {
  members: {
    phoneType: { known: ["1", "2", "3"], canonical: ["string"] },
    workStatus: WorkStatusCodeShape,
    pstnNumber: { sensitive: "personal" },
    sipNumber: {},
    sipPwd: { sensitive: "secret" },
    wsAddr: {},
  },
};

export const InitialReplyShape: Shape = { members: { statusCode: {}, statusMsg: {}, data: AgentSettingsShape } };

export const PhoneTypeShape: Shape = { canonical: ["string"] };

export const LoginWorkStatusShape: Shape = { canonical: ["string"] };

export const LoginRequestShape: Shape = { members: { phoneType: PhoneTypeShape, workStatus: LoginWorkStatusShape } };

export const PauseCauseShape: Shape = {};

export const PauseRequestShape: Shape = { members: { pauseCause: {} } };

export const CallOutRequestShape: Shape = { members: { userNumber: { sensitive: "personal" }, userData: { sensitive: "personal" } } };

export const NoArgumentsShape: Shape = {};

export const CallEventNameShape: Shape = { known: ["initiated", "ringing", "answered", "completed", "failed"] };

export const FailedCauseShape: Shape = { known: ["failed", "no-answer", "canceled", "time-out"] };

export const CompletedCauseShape: Shape = { known: ["time-limit"] };

export const CallTypeShape: Shape = { known: ["1", "2", "3", "4"], canonical: ["string"] };

export const CallSubtypeShape: Shape = { known: ["1", "2", "3", "4", "5"], canonical: ["string"] };

export const CallStateShape: Shape = { known: ["idle", "ringing", "connected"] };

export const EventTimestampShape: Shape = { canonical: ["string"] };

export const CallEventShape: Shape = {
  members: {
    eventName: CallEventNameShape,
    appSid: {},
    agentNo: {},
    agentNumber: { sensitive: "personal" },
    conversationSid: {},
    callSid: {},
    failedCause: FailedCauseShape,
    completedCause: CompletedCauseShape,
    callType: CallTypeShape,
    callSubtype: CallSubtypeShape,
    callState: CallStateShape,
    userNumber: { sensitive: "personal" },
    userNumberType: { known: ["1", "2"], canonical: ["string"] },
    userArea: { sensitive: "personal" },
    isBridged: {},
    coAgentNo: {},
    userData: UserDataShape,
    timestamp: EventTimestampShape,
  },
};

export const StatusEventNameShape: Shape = { known: ["login", "pause", "ready", "autoReady", "completed"] };

export const WorkStatusShape: Shape = { known: ["ready", "pause"] };

export const StatusEventShape: Shape = {
  members: {
    eventName: StatusEventNameShape,
    appSid: {},
    agentNo: {},
    workStatus: WorkStatusShape,
    pauseCause: {},
    wrapupTime: { canonical: ["string"] },
    readyCause: { known: ["wrapup"] },
    timestamp: EventTimestampShape,
  },
};

export const ConnEventShape: Shape = { known: ["connected", "disconnected", "connect_fail", "auth_fail", "auth_succ"] };
