// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import { also, annotated, fresh, integer, isObject, maxLength, tagged } from "@trunkline/runtime/checks";
import { z } from "zod";
import {
  isAddCallRequest,
  isAgentSettings,
  isAnswerTimeout,
  isBatchVoiceNoticesReply,
  isBatchVoiceNoticesRequest,
  isByeType,
  isCallDetailRecord,
  isCallDetailRecords,
  isCallEvent,
  isCallLeg,
  isCallOutRequest,
  isCallStatusNotification,
  isCallSubtype,
  isCallType,
  isCancelCallRequest,
  isCaptchaResult,
  isClick2callReply,
  isClick2callRequest,
  isConversationCommand,
  isEventTimestamp,
  isInitialReply,
  isInitialRequest,
  isLoginRequest,
  isMaxDuration,
  isNoArguments,
  isNoticeContent,
  isNoticeContents,
  isNoticeResult,
  isNoticeResultFlag,
  isNoticeStatusCode,
  isNoticeTimes,
  isPauseRequest,
  isSeconds,
  isStatusEvent,
  isStatusReply,
  isVoiceCaptchaRequest,
  isVoiceNoticeReply,
  isVoiceNoticeRequest,
  isWorkStatusCode,
} from "./predicates.js";
import {
  shapeOfAddCallRequest,
  shapeOfAgentSettings,
  shapeOfAnswerTimeout,
  shapeOfBatchVoiceNoticesReply,
  shapeOfBatchVoiceNoticesRequest,
  shapeOfByeType,
  shapeOfCallDetailRecord,
  shapeOfCallDetailRecords,
  shapeOfCallEvent,
  shapeOfCallLeg,
  shapeOfCallStatusNotification,
  shapeOfCallSubtype,
  shapeOfCallType,
  shapeOfCaptchaResult,
  shapeOfClick2callRequest,
  shapeOfConversationCommand,
  shapeOfEventTimestamp,
  shapeOfInitialReply,
  shapeOfLoginRequest,
  shapeOfLoginWorkStatus,
  shapeOfMaxDuration,
  shapeOfNoticeResult,
  shapeOfNoticeResultFlag,
  shapeOfNoticeStatusCode,
  shapeOfNoticeTimes,
  shapeOfPhoneType,
  shapeOfRecordMode,
  shapeOfRecordSwitch,
  shapeOfRingbackMode,
  shapeOfSeconds,
  shapeOfStatusEvent,
  shapeOfVoiceNoticeReply,
  shapeOfVoiceNoticeRequest,
  shapeOfWorkStatusCode,
} from "./shapes.js";
import * as types from "./types.js";

export const AccountSid: z.ZodType<types.AccountSid> = z.string();

export const AppId: z.ZodType<types.AppId> = z.string();

export const NoticeTo: z.ZodType<types.NoticeTo> = z.string();

export const DisplayNumber: z.ZodType<types.DisplayNumber> = z.string();

export const NoticeContent: z.ZodType<types.NoticeContent> = z.core.withParser<z.ZodType<types.NoticeContent>>(
  annotated(z.custom<types.NoticeContent>().check(
    also(() => z.looseObject({ type: z.enum(["voice", "time", "money", "number", "digits"]), content: z.string() })),
    also(() => z.looseObject({
      type: z.unknown().exactOptional(),
      content: z.custom<unknown>().check(
        also(() => z.string().regex(new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u")), (value: unknown) => typeof value === "string"),
      ).exactOptional(),
    }), (value: unknown) => !isObject(value) || value["type"] === "time"),
  )),
  (value) => (isNoticeContent(value) ? fresh<types.NoticeContent>(value) : z.core.INVALID),
);

export const NoticeContents: z.ZodType<types.NoticeContents> = z.core.withParser<z.ZodType<types.NoticeContents>>(
  annotated(z.array(NoticeContent)),
  (value) => (isNoticeContents(value) ? fresh<types.NoticeContents>(value) : z.core.INVALID),
);

export const NoticeUserData: z.ZodType<types.NoticeUserData> = z.string();

export const NoticeTimes: z.ZodType<types.NoticeTimes> = z.core.withParser<z.ZodType<types.NoticeTimes>>(
  annotated(z.union([z.number().check(integer).lte(3), z.string().regex(new RegExp("^[0-3]$", "u"))]).transform((value) => fresh<types.NoticeTimes>(value, shapeOfNoticeTimes))),
  (value) => (isNoticeTimes(value) ? fresh<types.NoticeTimes>(value, shapeOfNoticeTimes) : z.core.INVALID),
);

export const FinishKey: z.ZodType<types.FinishKey> = z.string();

export const RepeatKey: z.ZodType<types.RepeatKey> = z.string();

export const FinishVoice: z.ZodType<types.FinishVoice> = z.string();

export const VoiceNoticeRequest: z.ZodType<types.VoiceNoticeRequest> = z.core.withParser<z.ZodType<types.VoiceNoticeRequest>>(
  annotated(z.looseObject({
    appid: AppId,
    to: NoticeTo,
    from: DisplayNumber.exactOptional(),
    contents: NoticeContents,
    userdata: NoticeUserData.exactOptional(),
    times: z.custom<types.NoticeTimes>().check(also(() => NoticeTimes)).exactOptional(),
    finishkey: FinishKey.exactOptional(),
    repeatkey: RepeatKey.exactOptional(),
    finishvoice: FinishVoice.exactOptional(),
  }).transform((value) => fresh<types.VoiceNoticeRequest>(value, shapeOfVoiceNoticeRequest))),
  (value) => (isVoiceNoticeRequest(value) ? fresh<types.VoiceNoticeRequest>(value, shapeOfVoiceNoticeRequest) : z.core.INVALID),
);

export const RequestId: z.ZodType<types.RequestId> = z.string();

export const NoticeStatusCode: z.ZodType<types.NoticeStatusCode> = z.core.withParser<z.ZodType<types.NoticeStatusCode>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.NoticeStatusCode>(value, shapeOfNoticeStatusCode))),
  (value) => (isNoticeStatusCode(value) ? fresh<types.NoticeStatusCode>(value, shapeOfNoticeStatusCode) : z.core.INVALID),
);

export const NoticeStatusMsg: z.ZodType<types.NoticeStatusMsg> = z.string();

export const CallId: z.ZodType<types.CallId> = z.string();

export const VoiceNoticeReply: z.ZodType<types.VoiceNoticeReply> = z.core.withParser<z.ZodType<types.VoiceNoticeReply>>(
  annotated(z.looseObject({
    requestid: RequestId.exactOptional(),
    statuscode: z.custom<types.NoticeStatusCode>().check(also(() => NoticeStatusCode)),
    statusmsg: NoticeStatusMsg.exactOptional(),
    callid: CallId.exactOptional(),
  }).transform((value) => fresh<types.VoiceNoticeReply>(value, shapeOfVoiceNoticeReply))),
  (value) => (isVoiceNoticeReply(value) ? fresh<types.VoiceNoticeReply>(value, shapeOfVoiceNoticeReply) : z.core.INVALID),
);

export const BatchNoticeTo: z.ZodType<types.BatchNoticeTo> = z.string();

export const BatchVoiceNoticesRequest: z.ZodType<types.BatchVoiceNoticesRequest> = z.core.withParser<z.ZodType<types.BatchVoiceNoticesRequest>>(
  annotated(z.looseObject({
    appid: AppId,
    to: BatchNoticeTo,
    from: DisplayNumber.exactOptional(),
    contents: NoticeContents,
    userdata: NoticeUserData.exactOptional(),
    times: z.custom<types.NoticeTimes>().check(also(() => NoticeTimes)).exactOptional(),
    finishkey: FinishKey.exactOptional(),
    repeatkey: RepeatKey.exactOptional(),
    finishvoice: FinishVoice.exactOptional(),
  }).transform((value) => fresh<types.BatchVoiceNoticesRequest>(value, shapeOfBatchVoiceNoticesRequest))),
  (value) => (isBatchVoiceNoticesRequest(value) ? fresh<types.BatchVoiceNoticesRequest>(value, shapeOfBatchVoiceNoticesRequest) : z.core.INVALID),
);

export const BatchVoiceNoticesReply: z.ZodType<types.BatchVoiceNoticesReply> = z.core.withParser<z.ZodType<types.BatchVoiceNoticesReply>>(
  annotated(z.looseObject({
    requestid: RequestId.exactOptional(),
    statuscode: z.custom<types.NoticeStatusCode>().check(also(() => NoticeStatusCode)),
    statusmsg: NoticeStatusMsg.exactOptional(),
  }).transform((value) => fresh<types.BatchVoiceNoticesReply>(value, shapeOfBatchVoiceNoticesReply))),
  (value) => (isBatchVoiceNoticesReply(value) ? fresh<types.BatchVoiceNoticesReply>(value, shapeOfBatchVoiceNoticesReply) : z.core.INVALID),
);

export const CaptchaCode: z.ZodType<types.CaptchaCode> = z.string().regex(new RegExp("^[0-9A-Za-z]{4,8}$", "u"));

export const CaptchaLanguage: z.ZodType<types.CaptchaLanguage> = z.enum(["en", "zh"]);

export const VoiceCaptchaRequest: z.ZodType<types.VoiceCaptchaRequest> = z.core.withParser<z.ZodType<types.VoiceCaptchaRequest>>(
  annotated(z.looseObject({
    appid: AppId,
    code: CaptchaCode,
    to: z.string(),
    from: DisplayNumber.exactOptional(),
    lang: CaptchaLanguage.exactOptional(),
    userdata: NoticeUserData.exactOptional(),
  })),
  (value) => (isVoiceCaptchaRequest(value) ? fresh<types.VoiceCaptchaRequest>(value) : z.core.INVALID),
);

export const AppSid: z.ZodType<types.AppSid> = z.string();

export const Caller: z.ZodType<types.Caller> = z.string();

export const Callee: z.ZodType<types.Callee> = z.string();

export const LineNumber: z.ZodType<types.LineNumber> = z.string();

export const Prompt: z.ZodType<types.Prompt> = z.string();

export const RingbackMode: z.ZodType<types.RingbackMode> = z.literal([0, 1, "0", "1"]).transform((value) => fresh<types.RingbackMode>(value, shapeOfRingbackMode));

export const PartyPrompt: z.ZodType<types.PartyPrompt> = z.string();

export const ClickToCallUserData: z.ZodType<types.ClickToCallUserData> = z.string().check(maxLength(256)).regex(new RegExp("^[0-9A-Za-z_]*$", "u"));

export const RecordMode: z.ZodType<types.RecordMode> = z.literal([0, 1, 2, "0", "1", "2"]).transform((value) => fresh<types.RecordMode>(value, shapeOfRecordMode));

export const MaxDuration: z.ZodType<types.MaxDuration> = z.core.withParser<z.ZodType<types.MaxDuration>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u"))]).transform((value) => fresh<types.MaxDuration>(value, shapeOfMaxDuration))),
  (value) => (isMaxDuration(value) ? fresh<types.MaxDuration>(value, shapeOfMaxDuration) : z.core.INVALID),
);

export const Click2callRequest: z.ZodType<types.Click2callRequest> = z.core.withParser<z.ZodType<types.Click2callRequest>>(
  annotated(z.looseObject({
    action: z.literal("click2call"),
    caller: Caller,
    callee: Callee,
    callerCli: LineNumber.exactOptional(),
    calleeCli: LineNumber.exactOptional(),
    greetVoice: Prompt.exactOptional(),
    ringbackMode: z.custom<types.RingbackMode>().check(also(() => RingbackMode)).exactOptional(),
    ringbackVoice: Prompt.exactOptional(),
    failVoice: Prompt.exactOptional(),
    calleeVoice: PartyPrompt.exactOptional(),
    callerVoice: PartyPrompt.exactOptional(),
    userData: ClickToCallUserData.exactOptional(),
    statusUrl: z.string().exactOptional(),
    cdrUrl: z.string().exactOptional(),
    record: z.custom<types.RecordMode>().check(also(() => RecordMode)).exactOptional(),
    maxDuration: z.custom<types.MaxDuration>().check(also(() => MaxDuration)).exactOptional(),
    lastMinVoice: Prompt.exactOptional(),
  }).transform((value) => fresh<types.Click2callRequest>(value, shapeOfClick2callRequest))),
  (value) => (isClick2callRequest(value) ? fresh<types.Click2callRequest>(value, shapeOfClick2callRequest) : z.core.INVALID),
);

export const ConversationSid: z.ZodType<types.ConversationSid> = z.string();

export const StatusCode: z.ZodType<types.StatusCode> = z.string();

export const StatusMsg: z.ZodType<types.StatusMsg> = z.string();

export const Click2callReply: z.ZodType<types.Click2callReply> = z.core.withParser<z.ZodType<types.Click2callReply>>(
  annotated(z.looseObject({
    conversationSid: ConversationSid.exactOptional(),
    statusCode: StatusCode,
    statusMsg: StatusMsg.exactOptional(),
  })),
  (value) => (isClick2callReply(value) ? fresh<types.Click2callReply>(value) : z.core.INVALID),
);

export const CancelCallRequest: z.ZodType<types.CancelCallRequest> = z.core.withParser<z.ZodType<types.CancelCallRequest>>(
  annotated(z.looseObject({ action: z.literal("cancelCall") })),
  (value) => (isCancelCallRequest(value) ? fresh<types.CancelCallRequest>(value) : z.core.INVALID),
);

export const RecordSwitch: z.ZodType<types.RecordSwitch> = z.literal([true, false, "true", "false"]).transform((value) => fresh<types.RecordSwitch>(value, shapeOfRecordSwitch));

export const AnswerTimeout: z.ZodType<types.AnswerTimeout> = z.core.withParser<z.ZodType<types.AnswerTimeout>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]+$", "u"))]).transform((value) => fresh<types.AnswerTimeout>(value, shapeOfAnswerTimeout))),
  (value) => (isAnswerTimeout(value) ? fresh<types.AnswerTimeout>(value, shapeOfAnswerTimeout) : z.core.INVALID),
);

export const AddCallRequest: z.ZodType<types.AddCallRequest> = z.core.withParser<z.ZodType<types.AddCallRequest>>(
  annotated(z.looseObject({
    action: z.literal("addCall"),
    callee: Callee,
    calleeCli: LineNumber.exactOptional(),
    greetVoice: Prompt.exactOptional(),
    ringbackMode: z.custom<types.RingbackMode>().check(also(() => RingbackMode)).exactOptional(),
    ringbackVoice: Prompt.exactOptional(),
    failVoice: Prompt.exactOptional(),
    calleeVoice: PartyPrompt.exactOptional(),
    callerVoice: PartyPrompt.exactOptional(),
    record: z.custom<types.RecordSwitch>().check(also(() => RecordSwitch)).exactOptional(),
    timeout: z.custom<types.AnswerTimeout>().check(also(() => AnswerTimeout)).exactOptional(),
  }).transform((value) => fresh<types.AddCallRequest>(value, shapeOfAddCallRequest))),
  (value) => (isAddCallRequest(value) ? fresh<types.AddCallRequest>(value, shapeOfAddCallRequest) : z.core.INVALID),
);

export const ConversationCommand: z.ZodType<types.ConversationCommand> = z.core.withParser<z.ZodType<types.ConversationCommand>>(
  annotated(z.custom<types.ConversationCommand>().check(
    tagged("action", [
      [["cancelCall"], () => CancelCallRequest],
      [["addCall"], () => z.custom<types.AddCallRequest>().check(also(() => AddCallRequest))],
    ]),
  ).transform((value) => fresh<types.ConversationCommand>(value, shapeOfConversationCommand))),
  (value) => (isConversationCommand(value) ? fresh<types.ConversationCommand>(value, shapeOfConversationCommand) : z.core.INVALID),
);

export const StatusReply: z.ZodType<types.StatusReply> = z.core.withParser<z.ZodType<types.StatusReply>>(
  annotated(z.looseObject({ statusCode: StatusCode, statusMsg: StatusMsg.exactOptional() })),
  (value) => (isStatusReply(value) ? fresh<types.StatusReply>(value) : z.core.INVALID),
);

export const NotificationTime: z.ZodType<types.NotificationTime> = z.string().regex(new RegExp("^[0-9]{14}$", "u"));

export const ReachedTime: z.ZodType<types.ReachedTime> = z.string().regex(new RegExp("^([0-9]{14})?$", "u"));

export const NoticeResultFlag: z.ZodType<types.NoticeResultFlag> = z.core.withParser<z.ZodType<types.NoticeResultFlag>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.NoticeResultFlag>(value, shapeOfNoticeResultFlag))),
  (value) => (isNoticeResultFlag(value) ? fresh<types.NoticeResultFlag>(value, shapeOfNoticeResultFlag) : z.core.INVALID),
);

export const NoticeFailureReason: z.ZodType<types.NoticeFailureReason> = z.string();

export const NoticeResult: z.ZodType<types.NoticeResult> = z.core.withParser<z.ZodType<types.NoticeResult>>(
  annotated(z.looseObject({
    requestid: RequestId.exactOptional(),
    callid: CallId.exactOptional(),
    appid: AppId.exactOptional(),
    to: z.string().exactOptional(),
    starttime: NotificationTime,
    ringtime: ReachedTime.exactOptional(),
    answertime: ReachedTime.exactOptional(),
    endtime: NotificationTime,
    duration: z.string().exactOptional(),
    result: z.custom<types.NoticeResultFlag>().check(also(() => NoticeResultFlag)).exactOptional(),
    reason: NoticeFailureReason.exactOptional(),
    userdata: NoticeUserData.exactOptional(),
    inputkey: z.string().exactOptional(),
  }).transform((value) => fresh<types.NoticeResult>(value, shapeOfNoticeResult))),
  (value) => (isNoticeResult(value) ? fresh<types.NoticeResult>(value, shapeOfNoticeResult) : z.core.INVALID),
);

export const RecordTime: z.ZodType<types.RecordTime> = z.string();

export const CaptchaResult: z.ZodType<types.CaptchaResult> = z.core.withParser<z.ZodType<types.CaptchaResult>>(
  annotated(z.looseObject({
    requestid: RequestId.exactOptional(),
    callid: CallId.exactOptional(),
    appid: AppId.exactOptional(),
    to: z.string().exactOptional(),
    starttime: RecordTime,
    ringtime: RecordTime.exactOptional(),
    answertime: RecordTime.exactOptional(),
    endtime: RecordTime,
    duration: z.string().exactOptional(),
    result: z.custom<types.NoticeResultFlag>().check(also(() => NoticeResultFlag)).exactOptional(),
    reason: NoticeFailureReason.exactOptional(),
    userdata: NoticeUserData.exactOptional(),
  }).transform((value) => fresh<types.CaptchaResult>(value, shapeOfCaptchaResult))),
  (value) => (isCaptchaResult(value) ? fresh<types.CaptchaResult>(value, shapeOfCaptchaResult) : z.core.INVALID),
);

export const CallSid: z.ZodType<types.CallSid> = z.string();

export const CallStatus: z.ZodType<types.CallStatus> = z.string();

export const CallCause: z.ZodType<types.CallCause> = z.string();

export const UserData: z.ZodType<types.UserData> = z.string();

export const CallStatusNotification: z.ZodType<types.CallStatusNotification> = z.core.withParser<z.ZodType<types.CallStatusNotification>>(
  annotated(z.looseObject({
    conversationSid: ConversationSid.exactOptional(),
    callSid: CallSid,
    apiVersion: z.string().exactOptional(),
    accountSid: AccountSid.exactOptional(),
    appSid: AppSid.exactOptional(),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    direction: z.string().exactOptional(),
    callStatus: CallStatus,
    timestamp: z.union([z.string().regex(new RegExp("^[0-9]{14}$", "u")), z.number().check(integer)]).exactOptional(),
    callCause: CallCause.exactOptional(),
    userData: UserData.exactOptional(),
  }).transform((value) => fresh<types.CallStatusNotification>(value, shapeOfCallStatusNotification))),
  (value) => (isCallStatusNotification(value) ? fresh<types.CallStatusNotification>(value, shapeOfCallStatusNotification) : z.core.INVALID),
);

export const Seconds: z.ZodType<types.Seconds> = z.core.withParser<z.ZodType<types.Seconds>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.Seconds>(value, shapeOfSeconds))),
  (value) => (isSeconds(value) ? fresh<types.Seconds>(value, shapeOfSeconds) : z.core.INVALID),
);

export const ByeType: z.ZodType<types.ByeType> = z.core.withParser<z.ZodType<types.ByeType>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.ByeType>(value, shapeOfByeType))),
  (value) => (isByeType(value) ? fresh<types.ByeType>(value, shapeOfByeType) : z.core.INVALID),
);

export const CallLeg: z.ZodType<types.CallLeg> = z.core.withParser<z.ZodType<types.CallLeg>>(
  annotated(z.looseObject({
    callSeq: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    callSid: CallSid.exactOptional(),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    startTime: RecordTime.exactOptional(),
    ringTime: RecordTime.exactOptional(),
    answerTime: RecordTime.exactOptional(),
    stopTime: RecordTime.exactOptional(),
    duration: z.custom<types.Seconds>().check(also(() => Seconds)).exactOptional(),
    cause: CallCause.exactOptional(),
  }).transform((value) => fresh<types.CallLeg>(value, shapeOfCallLeg))),
  (value) => (isCallLeg(value) ? fresh<types.CallLeg>(value, shapeOfCallLeg) : z.core.INVALID),
);

export const CallDetailRecord: z.ZodType<types.CallDetailRecord> = z.core.withParser<z.ZodType<types.CallDetailRecord>>(
  annotated(z.looseObject({
    conversationSid: ConversationSid,
    accountSid: AccountSid.exactOptional(),
    appSid: AppSid.exactOptional(),
    recordingUrl: z.string().exactOptional(),
    recordingDuration: z.custom<types.Seconds>().check(also(() => Seconds)).exactOptional(),
    userData: UserData.exactOptional(),
    byeType: z.custom<types.ByeType>().check(also(() => ByeType)).exactOptional(),
    cdrs: z.array(z.custom<types.CallLeg>().check(also(() => CallLeg))).exactOptional(),
  }).transform((value) => fresh<types.CallDetailRecord>(value, shapeOfCallDetailRecord))),
  (value) => (isCallDetailRecord(value) ? fresh<types.CallDetailRecord>(value, shapeOfCallDetailRecord) : z.core.INVALID),
);

export const CallDetailRecords: z.ZodType<types.CallDetailRecords> = z.core.withParser<z.ZodType<types.CallDetailRecords>>(
  annotated(z.union([
    z.custom<types.CallDetailRecord>().check(also(() => CallDetailRecord)),
    z.array(z.custom<types.CallDetailRecord>().check(also(() => CallDetailRecord))),
  ]).transform((value) => fresh<types.CallDetailRecords>(value, shapeOfCallDetailRecords))),
  (value) => (isCallDetailRecords(value) ? fresh<types.CallDetailRecords>(value, shapeOfCallDetailRecords) : z.core.INVALID),
);

export const AgentNo: z.ZodType<types.AgentNo> = z.string();

export const InitialRequest: z.ZodType<types.InitialRequest> = z.core.withParser<z.ZodType<types.InitialRequest>>(
  annotated(z.looseObject({
    url: z.string(),
    appSid: AppSid,
    agentNo: AgentNo,
    pwd: z.string(),
    encryptNumber: z.string().exactOptional(),
  })),
  (value) => (isInitialRequest(value) ? fresh<types.InitialRequest>(value) : z.core.INVALID),
);

export const WorkStatusCode: z.ZodType<types.WorkStatusCode> = z.core.withParser<z.ZodType<types.WorkStatusCode>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.WorkStatusCode>(value, shapeOfWorkStatusCode))),
  (value) => (isWorkStatusCode(value) ? fresh<types.WorkStatusCode>(value, shapeOfWorkStatusCode) : z.core.INVALID),
);

export const AgentSettings: z.ZodType<types.AgentSettings> = z.core.withParser<z.ZodType<types.AgentSettings>>(
  annotated(z.looseObject({
    phoneType: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    workStatus: z.custom<types.WorkStatusCode>().check(also(() => WorkStatusCode)).exactOptional(),
    pstnNumber: z.string().exactOptional(),
    sipNumber: z.string().exactOptional(),
    sipPwd: z.string().exactOptional(),
    wsAddr: z.string().exactOptional(),
  }).transform((value) => fresh<types.AgentSettings>(value, shapeOfAgentSettings))),
  (value) => (isAgentSettings(value) ? fresh<types.AgentSettings>(value, shapeOfAgentSettings) : z.core.INVALID),
);

export const InitialReply: z.ZodType<types.InitialReply> = z.core.withParser<z.ZodType<types.InitialReply>>(
  annotated(z.looseObject({
    statusCode: StatusCode,
    statusMsg: StatusMsg.exactOptional(),
    data: z.custom<types.AgentSettings>().check(also(() => AgentSettings)).exactOptional(),
  }).transform((value) => fresh<types.InitialReply>(value, shapeOfInitialReply))),
  (value) => (isInitialReply(value) ? fresh<types.InitialReply>(value, shapeOfInitialReply) : z.core.INVALID),
);

export const PhoneType: z.ZodType<types.PhoneType> = z.literal(["1", "2", "3", 1, 2, 3]).transform((value) => fresh<types.PhoneType>(value, shapeOfPhoneType));

export const LoginWorkStatus: z.ZodType<types.LoginWorkStatus> = z.literal(["1", "2", 1, 2]).transform((value) => fresh<types.LoginWorkStatus>(value, shapeOfLoginWorkStatus));

export const LoginRequest: z.ZodType<types.LoginRequest> = z.core.withParser<z.ZodType<types.LoginRequest>>(
  annotated(z.looseObject({
    phoneType: z.custom<types.PhoneType>().check(also(() => PhoneType)),
    workStatus: z.custom<types.LoginWorkStatus>().check(also(() => LoginWorkStatus)).exactOptional(),
  }).transform((value) => fresh<types.LoginRequest>(value, shapeOfLoginRequest))),
  (value) => (isLoginRequest(value) ? fresh<types.LoginRequest>(value, shapeOfLoginRequest) : z.core.INVALID),
);

export const PauseCause: z.ZodType<types.PauseCause> = z.string();

export const PauseRequest: z.ZodType<types.PauseRequest> = z.core.withParser<z.ZodType<types.PauseRequest>>(
  annotated(z.looseObject({ pauseCause: PauseCause.exactOptional() })),
  (value) => (isPauseRequest(value) ? fresh<types.PauseRequest>(value) : z.core.INVALID),
);

export const CallOutRequest: z.ZodType<types.CallOutRequest> = z.core.withParser<z.ZodType<types.CallOutRequest>>(
  annotated(z.looseObject({ userNumber: z.string(), userData: z.string().exactOptional() })),
  (value) => (isCallOutRequest(value) ? fresh<types.CallOutRequest>(value) : z.core.INVALID),
);

export const NoArguments: z.ZodType<types.NoArguments> = z.core.withParser<z.ZodType<types.NoArguments>>(
  annotated(z.looseObject({})),
  (value) => (isNoArguments(value) ? fresh<types.NoArguments>(value) : z.core.INVALID),
);

export const CallEventName: z.ZodType<types.CallEventName> = z.string();

export const FailedCause: z.ZodType<types.FailedCause> = z.string();

export const CompletedCause: z.ZodType<types.CompletedCause> = z.string();

export const CallType: z.ZodType<types.CallType> = z.core.withParser<z.ZodType<types.CallType>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.CallType>(value, shapeOfCallType))),
  (value) => (isCallType(value) ? fresh<types.CallType>(value, shapeOfCallType) : z.core.INVALID),
);

export const CallSubtype: z.ZodType<types.CallSubtype> = z.core.withParser<z.ZodType<types.CallSubtype>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.CallSubtype>(value, shapeOfCallSubtype))),
  (value) => (isCallSubtype(value) ? fresh<types.CallSubtype>(value, shapeOfCallSubtype) : z.core.INVALID),
);

export const CallState: z.ZodType<types.CallState> = z.string();

export const EventTimestamp: z.ZodType<types.EventTimestamp> = z.core.withParser<z.ZodType<types.EventTimestamp>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.EventTimestamp>(value, shapeOfEventTimestamp))),
  (value) => (isEventTimestamp(value) ? fresh<types.EventTimestamp>(value, shapeOfEventTimestamp) : z.core.INVALID),
);

export const CallEvent: z.ZodType<types.CallEvent> = z.core.withParser<z.ZodType<types.CallEvent>>(
  annotated(z.looseObject({
    eventName: CallEventName,
    appSid: AppSid.exactOptional(),
    agentNo: AgentNo.exactOptional(),
    agentNumber: z.string().exactOptional(),
    conversationSid: ConversationSid.exactOptional(),
    callSid: CallSid.exactOptional(),
    failedCause: FailedCause.exactOptional(),
    completedCause: CompletedCause.exactOptional(),
    callType: z.custom<types.CallType>().check(also(() => CallType)).exactOptional(),
    callSubtype: z.custom<types.CallSubtype>().check(also(() => CallSubtype)).exactOptional(),
    callState: CallState.exactOptional(),
    userNumber: z.string().exactOptional(),
    userNumberType: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    userArea: z.string().exactOptional(),
    isBridged: z.string().exactOptional(),
    coAgentNo: z.string().exactOptional(),
    userData: UserData.exactOptional(),
    timestamp: z.custom<types.EventTimestamp>().check(also(() => EventTimestamp)).exactOptional(),
  }).transform((value) => fresh<types.CallEvent>(value, shapeOfCallEvent))),
  (value) => (isCallEvent(value) ? fresh<types.CallEvent>(value, shapeOfCallEvent) : z.core.INVALID),
);

export const StatusEventName: z.ZodType<types.StatusEventName> = z.string();

export const WorkStatus: z.ZodType<types.WorkStatus> = z.string();

export const StatusEvent: z.ZodType<types.StatusEvent> = z.core.withParser<z.ZodType<types.StatusEvent>>(
  annotated(z.looseObject({
    eventName: StatusEventName,
    appSid: AppSid.exactOptional(),
    agentNo: AgentNo.exactOptional(),
    workStatus: WorkStatus.exactOptional(),
    pauseCause: PauseCause.exactOptional(),
    wrapupTime: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    readyCause: z.string().exactOptional(),
    timestamp: z.custom<types.EventTimestamp>().check(also(() => EventTimestamp)).exactOptional(),
  }).transform((value) => fresh<types.StatusEvent>(value, shapeOfStatusEvent))),
  (value) => (isStatusEvent(value) ? fresh<types.StatusEvent>(value, shapeOfStatusEvent) : z.core.INVALID),
);

export const ConnEvent: z.ZodType<types.ConnEvent> = z.string();
