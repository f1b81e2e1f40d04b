// Generated from specs/cc-gateway/openapi.yaml and specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

import { also, annotated, fresh, holds, integer, maxLength } from "@trunkline/runtime/checks";
import { z } from "zod";
import {
  isAdjustSkillRequest,
  isAgentConfRequestSuccess,
  isAgentConfSelfJoinResult,
  isAgentConfTimeout,
  isAgentConference,
  isAgentEvent,
  isAgentEventAgentOccupyed,
  isAgentEventAutoAnswer,
  isAgentEventCallOutFail,
  isAgentEventCallRelease,
  isAgentEventConference,
  isAgentEventConnectFail,
  isAgentEventConsultFail,
  isAgentEventControlWindowNotify,
  isAgentEventCustomerAlerting,
  isAgentEventCustomerRelease,
  isAgentEventHold,
  isAgentEventIncomingCallInfo,
  isAgentEventInsideCallFail,
  isAgentEventLinkagePhoneCallOut,
  isAgentEventLinkagePhoneHold,
  isAgentEventLinkagePhoneMute,
  isAgentEventLinkagePhoneStatus,
  isAgentEventLinkagePhoneTransferOut,
  isAgentEventLinkagePhoneTransferOutResult,
  isAgentEventLinkagePhoneUnHold,
  isAgentEventLinkagePhoneUnMute,
  isAgentEventMessageData,
  isAgentEventNoAnswer,
  isAgentEventNoAnswerFromCti,
  isAgentEventOrdersNotify,
  isAgentEventReleaseRequest,
  isAgentEventReleaseResponse,
  isAgentEventReply,
  isAgentEventReturnFromIvr,
  isAgentEventRinging,
  isAgentEventSuccTransResult,
  isAgentEventTalking,
  isAgentEventTransOutResult,
  isAgentId,
  isAgentMediaEventJumpPlayDone,
  isAgentMediaEventPausePlayDone,
  isAgentMediaEventPlay,
  isAgentMediaEventPlayFail,
  isAgentMediaEventPlaySucc,
  isAgentMediaEventRecord,
  isAgentMediaEventRecordFail,
  isAgentMediaEventResumePlayDone,
  isAgentMediaEventStopPlayDone,
  isAgentMediaEventStopRecordDone,
  isAgentOtherAllAgentBusy,
  isAgentOtherBeQcStart,
  isAgentOtherBeQcStop,
  isAgentOtherBulletin,
  isAgentOtherInService,
  isAgentOtherNote,
  isAgentOtherPhoneAlerting,
  isAgentOtherPhoneBusy,
  isAgentOtherPhoneOffhook,
  isAgentOtherPhoneRelease,
  isAgentOtherPhoneUnknow,
  isAgentOtherShutdownService,
  isAgentSkill,
  isAgentSkillsReply,
  isAgentStateBusy,
  isAgentStateCancelNotReadySuccess,
  isAgentStateCancelRestSuccess,
  isAgentStateCancelWorkSuccess,
  isAgentStateForceReady,
  isAgentStateForceSetNotReady,
  isAgentStateReady,
  isAgentStateRestTimeout,
  isAgentStateSetNotReadySuccess,
  isAgentStateSetRestSuccess,
  isAgentStateSetWorkSuccess,
  isAgentStateWork,
  isAgentStatus,
  isAgentStatusReply,
  isCallAppData,
  isCallFeature,
  isCallIdReply,
  isCallInfo,
  isCallInfoBeforeAnswer,
  isCallInfoBeforeAnswerReply,
  isCallInfoReply,
  isCallInnerRequest,
  isCallOffer,
  isCallOutRequest,
  isCallSkillId,
  isCallbackUri,
  isCallerNumber,
  isConfJoinReply,
  isConfJoinRequest,
  isEventMediaAbility,
  isFileMediaType,
  isHandShakeReply,
  isHoldListReply,
  isInnerHelpRequest,
  isInspection,
  isLinkedPhoneCall,
  isLoginExRequest,
  isLoginReply,
  isLoginRequest,
  isLoginResult,
  isMediaCallTransferRequest,
  isMediaType,
  isNetPlayRequest,
  isOutboundDetectEvent,
  isPartyNumber,
  isPhoneAddress,
  isPlayRelocationRequest,
  isPlayRequest,
  isPushEventAcknowledgement,
  isPushEventRequest,
  isPushedEvent,
  isPushedEventList,
  isQcAgentStateNotify,
  isRecording,
  isSendMessageRequest,
  isServiceToken,
  isSkillId,
  isStandardReply,
  isTransferRequest,
  isWorkNo,
} from "./predicates.js";
import {
  shapeOfAdjustSkillRequest,
  shapeOfAgentConfRequestSuccess,
  shapeOfAgentConfSelfJoinResult,
  shapeOfAgentConfTimeout,
  shapeOfAgentConference,
  shapeOfAgentEvent,
  shapeOfAgentEventAgentOccupyed,
  shapeOfAgentEventAutoAnswer,
  shapeOfAgentEventCallOutFail,
  shapeOfAgentEventCallRelease,
  shapeOfAgentEventConference,
  shapeOfAgentEventConnectFail,
  shapeOfAgentEventConsultFail,
  shapeOfAgentEventControlWindowNotify,
  shapeOfAgentEventCustomerAlerting,
  shapeOfAgentEventCustomerRelease,
  shapeOfAgentEventHold,
  shapeOfAgentEventIncomingCallInfo,
  shapeOfAgentEventInsideCallFail,
  shapeOfAgentEventLinkagePhoneCallOut,
  shapeOfAgentEventLinkagePhoneHold,
  shapeOfAgentEventLinkagePhoneMute,
  shapeOfAgentEventLinkagePhoneStatus,
  shapeOfAgentEventLinkagePhoneTransferOut,
  shapeOfAgentEventLinkagePhoneTransferOutResult,
  shapeOfAgentEventLinkagePhoneUnHold,
  shapeOfAgentEventLinkagePhoneUnMute,
  shapeOfAgentEventMessageData,
  shapeOfAgentEventNoAnswer,
  shapeOfAgentEventNoAnswerFromCti,
  shapeOfAgentEventOrdersNotify,
  shapeOfAgentEventReleaseRequest,
  shapeOfAgentEventReleaseResponse,
  shapeOfAgentEventReply,
  shapeOfAgentEventReturnFromIvr,
  shapeOfAgentEventRinging,
  shapeOfAgentEventSuccTransResult,
  shapeOfAgentEventTalking,
  shapeOfAgentEventTransOutResult,
  shapeOfAgentMediaEventJumpPlayDone,
  shapeOfAgentMediaEventPausePlayDone,
  shapeOfAgentMediaEventPlay,
  shapeOfAgentMediaEventPlayFail,
  shapeOfAgentMediaEventPlaySucc,
  shapeOfAgentMediaEventRecord,
  shapeOfAgentMediaEventRecordFail,
  shapeOfAgentMediaEventResumePlayDone,
  shapeOfAgentMediaEventStopPlayDone,
  shapeOfAgentMediaEventStopRecordDone,
  shapeOfAgentOtherAllAgentBusy,
  shapeOfAgentOtherBeQcStart,
  shapeOfAgentOtherBeQcStop,
  shapeOfAgentOtherBulletin,
  shapeOfAgentOtherInService,
  shapeOfAgentOtherNote,
  shapeOfAgentOtherPhoneAlerting,
  shapeOfAgentOtherPhoneBusy,
  shapeOfAgentOtherPhoneOffhook,
  shapeOfAgentOtherPhoneRelease,
  shapeOfAgentOtherPhoneUnknow,
  shapeOfAgentOtherShutdownService,
  shapeOfAgentSkillsReply,
  shapeOfAgentStateBusy,
  shapeOfAgentStateCancelNotReadySuccess,
  shapeOfAgentStateCancelRestSuccess,
  shapeOfAgentStateCancelWorkSuccess,
  shapeOfAgentStateForceReady,
  shapeOfAgentStateForceSetNotReady,
  shapeOfAgentStateReady,
  shapeOfAgentStateRestTimeout,
  shapeOfAgentStateSetNotReadySuccess,
  shapeOfAgentStateSetRestSuccess,
  shapeOfAgentStateSetWorkSuccess,
  shapeOfAgentStateWork,
  shapeOfAgentStatus,
  shapeOfAgentStatusReply,
  shapeOfAgentType,
  shapeOfCallAppData,
  shapeOfCallFeature,
  shapeOfCallIdReply,
  shapeOfCallInfo,
  shapeOfCallInfoBeforeAnswer,
  shapeOfCallInfoBeforeAnswerReply,
  shapeOfCallInfoReply,
  shapeOfCallInnerRequest,
  shapeOfCallMediaAbility,
  shapeOfCallOffer,
  shapeOfCallOutRequest,
  shapeOfCallSkillId,
  shapeOfCallbackUri,
  shapeOfCallerNumber,
  shapeOfConfJoinRequest,
  shapeOfEventMediaAbility,
  shapeOfFileMediaType,
  shapeOfHandShakeReply,
  shapeOfHoldListReply,
  shapeOfInnerHelpRequest,
  shapeOfInspection,
  shapeOfLoginExRequest,
  shapeOfLoginReply,
  shapeOfLoginRequest,
  shapeOfLoginResult,
  shapeOfMediaCallTransferRequest,
  shapeOfMediaType,
  shapeOfNetPlayRequest,
  shapeOfOutboundDetectEvent,
  shapeOfPartyNumber,
  shapeOfPhoneAddress,
  shapeOfPlayRelocationRequest,
  shapeOfPlayRequest,
  shapeOfPushEventAcknowledgement,
  shapeOfPushEventRequest,
  shapeOfPushedEvent,
  shapeOfPushedEventList,
  shapeOfQcAgentStateNotify,
  shapeOfRecording,
  shapeOfSendMessageRequest,
  shapeOfServiceToken,
  shapeOfSkillId,
  shapeOfStateAfterSignIn,
  shapeOfTransferDeviceType,
  shapeOfTransferMode,
  shapeOfTransferRequest,
  shapeOfUserVideoDirection,
  shapeOfWorkNo,
} from "./shapes.js";
import * as types from "./types.js";

export const AgentId: z.ZodType<types.AgentId> = z.core.withParser<z.ZodType<types.AgentId>>(
  annotated(z.custom<types.AgentId>().check(
    also(() => z.string()),
    also(() => z.union([
      z.string().regex(new RegExp("^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3}|[1-5][0-9]{4})$", "u")),
      z.string().regex(new RegExp("^([1-9][0-9]{0,3}|[1-5][0-9]{4})$", "u")),
      z.string().regex(new RegExp("^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})$", "u")),
    ])),
  )),
  (value) => (isAgentId(value) ? fresh<types.AgentId>(value) : z.core.INVALID),
);

export const Password: z.ZodType<types.Password> = z.string().check(maxLength(32));

export const AgentType: z.ZodType<types.AgentType> = z.literal([4, 11, "4", "11", null]).transform((value) => fresh<types.AgentType>(value, shapeOfAgentType));

export const StateAfterSignIn: z.ZodType<types.StateAfterSignIn> = z.literal([3, 4, 5, "3", "4", "5", null]).transform((value) => fresh<types.StateAfterSignIn>(value, shapeOfStateAfterSignIn));

export const CallbackUri: z.ZodType<types.CallbackUri> = z.core.withParser<z.ZodType<types.CallbackUri>>(
  annotated(z.union([z.string().check(maxLength(200)), z.null()]).transform((value) => fresh<types.CallbackUri>(value, shapeOfCallbackUri))),
  (value) => (isCallbackUri(value) ? fresh<types.CallbackUri>(value, shapeOfCallbackUri) : z.core.INVALID),
);

export const ServiceToken: z.ZodType<types.ServiceToken> = z.core.withParser<z.ZodType<types.ServiceToken>>(
  annotated(z.union([z.string().check(maxLength(50)), z.null()]).transform((value) => fresh<types.ServiceToken>(value, shapeOfServiceToken))),
  (value) => (isServiceToken(value) ? fresh<types.ServiceToken>(value, shapeOfServiceToken) : z.core.INVALID),
);

export const LoginRequest: z.ZodType<types.LoginRequest> = z.core.withParser<z.ZodType<types.LoginRequest>>(
  annotated(z.looseObject({
    password: Password,
    phonenum: z.union([z.string().check(maxLength(24)), z.number().check(integer)]),
    autoanswer: z.union([z.boolean(), z.null()]).exactOptional(),
    autoenteridle: z.union([z.boolean(), z.null()]).exactOptional(),
    releasephone: z.literal([true, false, "true", "false", null]).exactOptional(),
    agenttype: z.custom<types.AgentType>().check(also(() => AgentType)).exactOptional(),
    status: z.custom<types.StateAfterSignIn>().check(also(() => StateAfterSignIn)).exactOptional(),
    ip: z.union([z.string().check(maxLength(15)), z.null()]).exactOptional(),
    entryIp: z.union([z.string(), z.null()]).exactOptional(),
    phonelinkage: z.union([z.boolean(), z.null()]).exactOptional(),
    checkInWebm: z.union([z.boolean(), z.null()]).exactOptional(),
    checkInMailm: z.union([z.boolean(), z.null()]).exactOptional(),
    vcPhoneNumber: z.union([z.string().check(maxLength(24)), z.null()]).exactOptional(),
    listenStatus: z.union([z.boolean(), z.null()]).exactOptional(),
    callBackUri: z.custom<types.CallbackUri>().check(also(() => CallbackUri)).exactOptional(),
    serviceToken: z.custom<types.ServiceToken>().check(also(() => ServiceToken)).exactOptional(),
    pushUrl: z.union([z.string().check(maxLength(512)), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.LoginRequest>(value, shapeOfLoginRequest))),
  (value) => (isLoginRequest(value) ? fresh<types.LoginRequest>(value, shapeOfLoginRequest) : z.core.INVALID),
);

export const Message: z.ZodType<types.Message> = z.string();

export const RetCode: z.ZodType<types.RetCode> = z.string();

export const WorkNo: z.ZodType<types.WorkNo> = z.core.withParser<z.ZodType<types.WorkNo>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.WorkNo>(value, shapeOfWorkNo))),
  (value) => (isWorkNo(value) ? fresh<types.WorkNo>(value, shapeOfWorkNo) : z.core.INVALID),
);

export const LoginResult: z.ZodType<types.LoginResult> = z.core.withParser<z.ZodType<types.LoginResult>>(
  annotated(z.union([
    z.looseObject({
      workno: z.custom<types.WorkNo>().check(also(() => WorkNo)).exactOptional(),
      mediatype: z.string().regex(new RegExp("^[TF]{3}$", "u")).exactOptional(),
      vdnid: z.union([z.string(), z.number().check(integer)]).exactOptional(),
      loginTime: z.union([z.string(), z.number().check(integer)]).exactOptional(),
      isForceChange: z.string().exactOptional(),
      serverName: z.string().exactOptional(),
      timeRemaining: z.string().exactOptional(),
    }),
    z.string().check(maxLength(0)),
    z.null(),
  ]).transform((value) => fresh<types.LoginResult>(value, shapeOfLoginResult))),
  (value) => (isLoginResult(value) ? fresh<types.LoginResult>(value, shapeOfLoginResult) : z.core.INVALID),
);

export const LoginReply: z.ZodType<types.LoginReply> = z.core.withParser<z.ZodType<types.LoginReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    msg: z.string().exactOptional(),
    retcode: RetCode,
    result: z.custom<types.LoginResult>().check(also(() => LoginResult)).exactOptional(),
  }).transform((value) => fresh<types.LoginReply>(value, shapeOfLoginReply))),
  (value) => (isLoginReply(value) ? fresh<types.LoginReply>(value, shapeOfLoginReply) : z.core.INVALID),
);

export const LoginExRequest: z.ZodType<types.LoginExRequest> = z.core.withParser<z.ZodType<types.LoginExRequest>>(
  annotated(z.looseObject({
    password: Password,
    phonenum: z.union([z.string().check(maxLength(24)), z.number().check(integer), z.null()]).exactOptional(),
    autoanswer: z.union([z.boolean(), z.null()]).exactOptional(),
    autoenteridle: z.union([z.boolean(), z.null()]).exactOptional(),
    releasephone: z.literal([true, false, "true", "false", null]).exactOptional(),
    agenttype: z.custom<types.AgentType>().check(also(() => AgentType)).exactOptional(),
    status: z.custom<types.StateAfterSignIn>().check(also(() => StateAfterSignIn)).exactOptional(),
    ip: z.union([z.string().check(maxLength(15)), z.null()]).exactOptional(),
    entryIp: z.union([z.string(), z.null()]).exactOptional(),
    phonelinkage: z.union([z.boolean(), z.null()]).exactOptional(),
    checkInWebm: z.union([z.boolean(), z.null()]).exactOptional(),
    checkInMailm: z.union([z.boolean(), z.null()]).exactOptional(),
    vcPhoneNumber: z.union([z.string().check(maxLength(24)), z.null()]).exactOptional(),
    listenStatus: z.union([z.boolean(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.LoginExRequest>(value, shapeOfLoginExRequest))),
  (value) => (isLoginExRequest(value) ? fresh<types.LoginExRequest>(value, shapeOfLoginExRequest) : z.core.INVALID),
);

export const StandardReply: z.ZodType<types.StandardReply> = z.core.withParser<z.ZodType<types.StandardReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    msg: z.string().exactOptional(),
    retcode: RetCode,
    result: z.union([z.looseObject({}), z.string().check(maxLength(0)), z.null()]).exactOptional(),
  })),
  (value) => (isStandardReply(value) ? fresh<types.StandardReply>(value) : z.core.INVALID),
);

export const HandShakeReply: z.ZodType<types.HandShakeReply> = z.core.withParser<z.ZodType<types.HandShakeReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([
      z.looseObject({ loginTime: z.union([z.string(), z.number().check(integer)]).exactOptional() }),
      z.string().check(maxLength(0)),
      z.null(),
    ]).exactOptional(),
  }).transform((value) => fresh<types.HandShakeReply>(value, shapeOfHandShakeReply))),
  (value) => (isHandShakeReply(value) ? fresh<types.HandShakeReply>(value, shapeOfHandShakeReply) : z.core.INVALID),
);

export const AgentSkill: z.ZodType<types.AgentSkill> = z.core.withParser<z.ZodType<types.AgentSkill>>(
  annotated(z.looseObject({
    name: z.string().exactOptional(),
    id: z.number().check(integer).exactOptional(),
    mediatype: z.number().check(integer).exactOptional(),
  })),
  (value) => (isAgentSkill(value) ? fresh<types.AgentSkill>(value) : z.core.INVALID),
);

export const AgentSkillsReply: z.ZodType<types.AgentSkillsReply> = z.core.withParser<z.ZodType<types.AgentSkillsReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([z.array(AgentSkill), z.string().check(maxLength(0)), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.AgentSkillsReply>(value, shapeOfAgentSkillsReply))),
  (value) => (isAgentSkillsReply(value) ? fresh<types.AgentSkillsReply>(value, shapeOfAgentSkillsReply) : z.core.INVALID),
);

export const AgentStatus: z.ZodType<types.AgentStatus> = z.core.withParser<z.ZodType<types.AgentStatus>>(
  annotated(z.union([
    z.looseObject({ agentState: z.number().check(integer).exactOptional(), isWorking: z.boolean().exactOptional() }),
    z.string().check(maxLength(0)),
    z.null(),
  ]).transform((value) => fresh<types.AgentStatus>(value, shapeOfAgentStatus))),
  (value) => (isAgentStatus(value) ? fresh<types.AgentStatus>(value, shapeOfAgentStatus) : z.core.INVALID),
);

export const AgentStatusReply: z.ZodType<types.AgentStatusReply> = z.core.withParser<z.ZodType<types.AgentStatusReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.custom<types.AgentStatus>().check(also(() => AgentStatus)).exactOptional(),
  }).transform((value) => fresh<types.AgentStatusReply>(value, shapeOfAgentStatusReply))),
  (value) => (isAgentStatusReply(value) ? fresh<types.AgentStatusReply>(value, shapeOfAgentStatusReply) : z.core.INVALID),
);

export const AgentEventType: z.ZodType<types.AgentEventType> = z.string();

export const AgentEvent: z.ZodType<types.AgentEvent> = z.core.withParser<z.ZodType<types.AgentEvent>>(
  annotated(z.looseObject({
    eventType: AgentEventType,
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.looseObject({}), z.string(), z.null()]).exactOptional(),
    eventGenTime: z.number().check(integer).exactOptional(),
  }).transform((value) => fresh<types.AgentEvent>(value, shapeOfAgentEvent))),
  (value) => (isAgentEvent(value) ? fresh<types.AgentEvent>(value, shapeOfAgentEvent) : z.core.INVALID),
);

export const AgentEventReply: z.ZodType<types.AgentEventReply> = z.core.withParser<z.ZodType<types.AgentEventReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    event: z.union([
      z.custom<types.AgentEvent>().check(also(() => AgentEvent)),
      z.null(),
      z.array(z.unknown()).check(holds((value: readonly unknown[]) => value.length <= 0, "must have at most 0 items")),
    ]).exactOptional(),
    result: z.union([z.string().check(maxLength(0)), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.AgentEventReply>(value, shapeOfAgentEventReply))),
  (value) => (isAgentEventReply(value) ? fresh<types.AgentEventReply>(value, shapeOfAgentEventReply) : z.core.INVALID),
);

export const CallerNumber: z.ZodType<types.CallerNumber> = z.core.withParser<z.ZodType<types.CallerNumber>>(
  annotated(z.union([z.string().check(maxLength(24)).regex(new RegExp("^[0-9]*$", "u")), z.null()]).transform((value) => fresh<types.CallerNumber>(value, shapeOfCallerNumber))),
  (value) => (isCallerNumber(value) ? fresh<types.CallerNumber>(value, shapeOfCallerNumber) : z.core.INVALID),
);

export const CalledNumber: z.ZodType<types.CalledNumber> = z.string().regex(new RegExp("^[0-9*#]{1,24}$", "u"));

export const SkillId: z.ZodType<types.SkillId> = z.core.withParser<z.ZodType<types.SkillId>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u")), z.null()]).transform((value) => fresh<types.SkillId>(value, shapeOfSkillId))),
  (value) => (isSkillId(value) ? fresh<types.SkillId>(value, shapeOfSkillId) : z.core.INVALID),
);

export const CallAppData: z.ZodType<types.CallAppData> = z.core.withParser<z.ZodType<types.CallAppData>>(
  annotated(z.union([z.string().check(maxLength(16384)), z.null()]).transform((value) => fresh<types.CallAppData>(value, shapeOfCallAppData))),
  (value) => (isCallAppData(value) ? fresh<types.CallAppData>(value, shapeOfCallAppData) : z.core.INVALID),
);

export const CallMediaAbility: z.ZodType<types.CallMediaAbility> = z.literal([0, 1, 2, "0", "1", "2", null]).transform((value) => fresh<types.CallMediaAbility>(value, shapeOfCallMediaAbility));

export const UserVideoDirection: z.ZodType<types.UserVideoDirection> = z.literal([1, 2, 3, 4, "1", "2", "3", "4", null]).transform((value) => fresh<types.UserVideoDirection>(value, shapeOfUserVideoDirection));

export const CallOutRequest: z.ZodType<types.CallOutRequest> = z.core.withParser<z.ZodType<types.CallOutRequest>>(
  annotated(z.looseObject({
    caller: z.custom<types.CallerNumber>().check(also(() => CallerNumber)).exactOptional(),
    called: CalledNumber,
    skillid: z.custom<types.SkillId>().check(also(() => SkillId)).exactOptional(),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    mediaability: z.custom<types.CallMediaAbility>().check(also(() => CallMediaAbility)).exactOptional(),
    userVideoDirection: z.custom<types.UserVideoDirection>().check(also(() => UserVideoDirection)).exactOptional(),
  }).transform((value) => fresh<types.CallOutRequest>(value, shapeOfCallOutRequest))),
  (value) => (isCallOutRequest(value) ? fresh<types.CallOutRequest>(value, shapeOfCallOutRequest) : z.core.INVALID),
);

export const CallIdReply: z.ZodType<types.CallIdReply> = z.core.withParser<z.ZodType<types.CallIdReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([z.string(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.CallIdReply>(value, shapeOfCallIdReply))),
  (value) => (isCallIdReply(value) ? fresh<types.CallIdReply>(value, shapeOfCallIdReply) : z.core.INVALID),
);

export const CallInnerRequest: z.ZodType<types.CallInnerRequest> = z.core.withParser<z.ZodType<types.CallInnerRequest>>(
  annotated(z.looseObject({
    called: CalledNumber,
    caller: z.custom<types.CallerNumber>().check(also(() => CallerNumber)).exactOptional(),
    skillid: z.custom<types.SkillId>().check(also(() => SkillId)).exactOptional(),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    mediaability: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.CallInnerRequest>(value, shapeOfCallInnerRequest))),
  (value) => (isCallInnerRequest(value) ? fresh<types.CallInnerRequest>(value, shapeOfCallInnerRequest) : z.core.INVALID),
);

export const CallId: z.ZodType<types.CallId> = z.string();

export const TransferDeviceType: z.ZodType<types.TransferDeviceType> = z.literal([1, 2, 3, 4, 5, "1", "2", "3", "4", "5"]).transform((value) => fresh<types.TransferDeviceType>(value, shapeOfTransferDeviceType));

export const TransferMode: z.ZodType<types.TransferMode> = z.literal([0, 1, 2, 3, 4, "0", "1", "2", "3", "4"]).transform((value) => fresh<types.TransferMode>(value, shapeOfTransferMode));

export const TransferRequest: z.ZodType<types.TransferRequest> = z.core.withParser<z.ZodType<types.TransferRequest>>(
  annotated(z.looseObject({
    devicetype: z.custom<types.TransferDeviceType>().check(also(() => TransferDeviceType)),
    address: z.string().check(maxLength(24)).regex(new RegExp("^[0-9A-Ea-e*#]*$", "u")),
    mode: z.custom<types.TransferMode>().check(also(() => TransferMode)),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    caller: z.custom<types.CallerNumber>().check(also(() => CallerNumber)).exactOptional(),
    mediaability: z.custom<types.CallMediaAbility>().check(also(() => CallMediaAbility)).exactOptional(),
    holdflag: z.union([z.boolean(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.TransferRequest>(value, shapeOfTransferRequest))),
  (value) => (isTransferRequest(value) ? fresh<types.TransferRequest>(value, shapeOfTransferRequest) : z.core.INVALID),
);

export const InnerHelpRequest: z.ZodType<types.InnerHelpRequest> = z.core.withParser<z.ZodType<types.InnerHelpRequest>>(
  annotated(z.looseObject({
    dstaddress: z.union([z.string(), z.number().check(integer)]),
    devicetype: z.literal([1, 2, "1", "2", null]).exactOptional(),
    mode: z.literal([1, 2, "1", "2", null]).exactOptional(),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    holdflag: z.union([z.boolean(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.InnerHelpRequest>(value, shapeOfInnerHelpRequest))),
  (value) => (isInnerHelpRequest(value) ? fresh<types.InnerHelpRequest>(value, shapeOfInnerHelpRequest) : z.core.INVALID),
);

export const ConfJoinRequest: z.ZodType<types.ConfJoinRequest> = z.core.withParser<z.ZodType<types.ConfJoinRequest>>(
  annotated(z.looseObject({
    callid: CallId,
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
  }).transform((value) => fresh<types.ConfJoinRequest>(value, shapeOfConfJoinRequest))),
  (value) => (isConfJoinRequest(value) ? fresh<types.ConfJoinRequest>(value, shapeOfConfJoinRequest) : z.core.INVALID),
);

export const ConfJoinReply: z.ZodType<types.ConfJoinReply> = z.core.withParser<z.ZodType<types.ConfJoinReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([z.string(), z.looseObject({}), z.null()]).exactOptional(),
  })),
  (value) => (isConfJoinReply(value) ? fresh<types.ConfJoinReply>(value) : z.core.INVALID),
);

export const CallFeature: z.ZodType<types.CallFeature> = z.core.withParser<z.ZodType<types.CallFeature>>(
  annotated(z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.CallFeature>(value, shapeOfCallFeature))),
  (value) => (isCallFeature(value) ? fresh<types.CallFeature>(value, shapeOfCallFeature) : z.core.INVALID),
);

export const PartyNumber: z.ZodType<types.PartyNumber> = z.core.withParser<z.ZodType<types.PartyNumber>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.PartyNumber>(value, shapeOfPartyNumber))),
  (value) => (isPartyNumber(value) ? fresh<types.PartyNumber>(value, shapeOfPartyNumber) : z.core.INVALID),
);

export const CallSkillId: z.ZodType<types.CallSkillId> = z.core.withParser<z.ZodType<types.CallSkillId>>(
  annotated(z.union([z.number().check(integer), z.string(), z.null()]).transform((value) => fresh<types.CallSkillId>(value, shapeOfCallSkillId))),
  (value) => (isCallSkillId(value) ? fresh<types.CallSkillId>(value, shapeOfCallSkillId) : z.core.INVALID),
);

export const CallInfoBeforeAnswer: z.ZodType<types.CallInfoBeforeAnswer> = z.core.withParser<z.ZodType<types.CallInfoBeforeAnswer>>(
  annotated(z.union([
    z.looseObject({
      callfeature: z.custom<types.CallFeature>().check(also(() => CallFeature)).exactOptional(),
      callid: CallId.exactOptional(),
      caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      callskill: z.union([z.string(), z.null()]).exactOptional(),
      callskillid: z.custom<types.CallSkillId>().check(also(() => CallSkillId)).exactOptional(),
      orgicallednum: z.union([z.string(), z.null()]).exactOptional(),
      calldata: z.union([z.string(), z.null()]).exactOptional(),
      begintime: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      endtime: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      userPriority: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      trunkNo: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      logontimes: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
    }),
    z.string().check(maxLength(0)),
    z.null(),
  ]).transform((value) => fresh<types.CallInfoBeforeAnswer>(value, shapeOfCallInfoBeforeAnswer))),
  (value) => (isCallInfoBeforeAnswer(value) ? fresh<types.CallInfoBeforeAnswer>(value, shapeOfCallInfoBeforeAnswer) : z.core.INVALID),
);

export const CallInfoBeforeAnswerReply: z.ZodType<types.CallInfoBeforeAnswerReply> = z.core.withParser<z.ZodType<types.CallInfoBeforeAnswerReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.custom<types.CallInfoBeforeAnswer>().check(also(() => CallInfoBeforeAnswer)).exactOptional(),
  }).transform((value) => fresh<types.CallInfoBeforeAnswerReply>(value, shapeOfCallInfoBeforeAnswerReply))),
  (value) => (isCallInfoBeforeAnswerReply(value) ? fresh<types.CallInfoBeforeAnswerReply>(value, shapeOfCallInfoBeforeAnswerReply) : z.core.INVALID),
);

export const MediaType: z.ZodType<types.MediaType> = z.core.withParser<z.ZodType<types.MediaType>>(
  annotated(z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.MediaType>(value, shapeOfMediaType))),
  (value) => (isMediaType(value) ? fresh<types.MediaType>(value, shapeOfMediaType) : z.core.INVALID),
);

export const CallInfo: z.ZodType<types.CallInfo> = z.core.withParser<z.ZodType<types.CallInfo>>(
  annotated(z.union([
    z.looseObject({
      callfeature: z.custom<types.CallFeature>().check(also(() => CallFeature)).exactOptional(),
      callid: CallId.exactOptional(),
      caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      callskill: z.union([z.string(), z.null()]).exactOptional(),
      callskillid: z.custom<types.CallSkillId>().check(also(() => CallSkillId)).exactOptional(),
      orgicallednum: z.union([z.string(), z.null()]).exactOptional(),
      calldata: z.union([z.string(), z.null()]).exactOptional(),
      begintime: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      endtime: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      userPriority: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      trunkNo: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      logontimes: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
      mediaType: z.custom<types.MediaType>().check(also(() => MediaType)).exactOptional(),
    }),
    z.string().check(maxLength(0)),
    z.null(),
  ]).transform((value) => fresh<types.CallInfo>(value, shapeOfCallInfo))),
  (value) => (isCallInfo(value) ? fresh<types.CallInfo>(value, shapeOfCallInfo) : z.core.INVALID),
);

export const CallInfoReply: z.ZodType<types.CallInfoReply> = z.core.withParser<z.ZodType<types.CallInfoReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.custom<types.CallInfo>().check(also(() => CallInfo)).exactOptional(),
  }).transform((value) => fresh<types.CallInfoReply>(value, shapeOfCallInfoReply))),
  (value) => (isCallInfoReply(value) ? fresh<types.CallInfoReply>(value, shapeOfCallInfoReply) : z.core.INVALID),
);

export const HoldListReply: z.ZodType<types.HoldListReply> = z.core.withParser<z.ZodType<types.HoldListReply>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([
      z.array(z.custom<types.CallInfo>().check(also(() => CallInfo))),
      z.string().check(maxLength(0)),
      z.null(),
    ]).exactOptional(),
  }).transform((value) => fresh<types.HoldListReply>(value, shapeOfHoldListReply))),
  (value) => (isHoldListReply(value) ? fresh<types.HoldListReply>(value, shapeOfHoldListReply) : z.core.INVALID),
);

export const AdjustSkillRequest: z.ZodType<types.AdjustSkillRequest> = z.core.withParser<z.ZodType<types.AdjustSkillRequest>>(
  annotated(z.looseObject({
    workNo: z.union([z.string(), z.null()]).exactOptional(),
    skills: z.union([
      z.array(z.number().check(integer)).check(holds((value: readonly unknown[]) => value.length <= 1000, "must have at most 1000 items")),
      z.null(),
    ]).exactOptional(),
  }).transform((value) => fresh<types.AdjustSkillRequest>(value, shapeOfAdjustSkillRequest))),
  (value) => (isAdjustSkillRequest(value) ? fresh<types.AdjustSkillRequest>(value, shapeOfAdjustSkillRequest) : z.core.INVALID),
);

export const PlayRequest: z.ZodType<types.PlayRequest> = z.core.withParser<z.ZodType<types.PlayRequest>>(
  annotated(z.looseObject({
    voicepath: z.string().check(maxLength(100)),
    startpostion: z.union([z.number().check(integer), z.null()]).exactOptional(),
    volumechange: z.union([z.string().regex(new RegExp("^[0-9]{0,5}$", "u")), z.null()]).exactOptional(),
    speedchange: z.union([z.string().regex(new RegExp("^[0-9]{0,5}$", "u")), z.null()]).exactOptional(),
    times: z.union([z.number().check(integer), z.null()]).exactOptional(),
    codeformat: z.literal([0, null]).exactOptional(),
    locationId: z.union([z.number().check(integer), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.PlayRequest>(value, shapeOfPlayRequest))),
  (value) => (isPlayRequest(value) ? fresh<types.PlayRequest>(value, shapeOfPlayRequest) : z.core.INVALID),
);

export const PlayRelocationRequest: z.ZodType<types.PlayRelocationRequest> = z.core.withParser<z.ZodType<types.PlayRelocationRequest>>(
  annotated(z.looseObject({
    seekdirection: z.literal([0, 1, null]).exactOptional(),
    seekseconds: z.number().check(integer),
    seekposition: z.literal([0, 1, 2]),
  }).transform((value) => fresh<types.PlayRelocationRequest>(value, shapeOfPlayRelocationRequest))),
  (value) => (isPlayRelocationRequest(value) ? fresh<types.PlayRelocationRequest>(value, shapeOfPlayRelocationRequest) : z.core.INVALID),
);

export const NetPlayRequest: z.ZodType<types.NetPlayRequest> = z.core.withParser<z.ZodType<types.NetPlayRequest>>(
  annotated(z.looseObject({
    fileName: z.string().check(maxLength(100)),
    position: z.union([z.number().check(integer), z.null()]).exactOptional(),
    playTime: z.union([z.number().check(integer), z.null()]).exactOptional(),
    fileFormat: z.literal([0, 1, 2, null]).exactOptional(),
    ccId: z.number().check(integer),
    locationId: z.union([z.number().check(integer).gte(0).lte(65535), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.NetPlayRequest>(value, shapeOfNetPlayRequest))),
  (value) => (isNetPlayRequest(value) ? fresh<types.NetPlayRequest>(value, shapeOfNetPlayRequest) : z.core.INVALID),
);

export const SendMessageRequest: z.ZodType<types.SendMessageRequest> = z.core.withParser<z.ZodType<types.SendMessageRequest>>(
  annotated(z.looseObject({
    callid: CallId,
    userid: z.union([z.string(), z.null()]).exactOptional(),
    data: z.union([z.string(), z.looseObject({})]),
  }).transform((value) => fresh<types.SendMessageRequest>(value, shapeOfSendMessageRequest))),
  (value) => (isSendMessageRequest(value) ? fresh<types.SendMessageRequest>(value, shapeOfSendMessageRequest) : z.core.INVALID),
);

export const MediaCallTransferRequest: z.ZodType<types.MediaCallTransferRequest> = z.core.withParser<z.ZodType<types.MediaCallTransferRequest>>(
  annotated(z.looseObject({
    callid: CallId,
    caller: z.union([z.string(), z.null()]).exactOptional(),
    devicetype: z.literal([1, 2, 4, "1", "2", "4"]),
    mode: z.literal([0, 2, "0", "2"]),
    address: z.string().check(maxLength(24)),
    calldata: z.union([z.string().check(maxLength(2048)), z.null()]).exactOptional(),
    skillId: z.union([z.number().check(integer), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.MediaCallTransferRequest>(value, shapeOfMediaCallTransferRequest))),
  (value) => (isMediaCallTransferRequest(value) ? fresh<types.MediaCallTransferRequest>(value, shapeOfMediaCallTransferRequest) : z.core.INVALID),
);

export const PushedEventList: z.ZodType<types.PushedEventList> = z.core.withParser<z.ZodType<types.PushedEventList>>(
  annotated(z.looseObject({
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    eventList: z.array(z.custom<types.AgentEvent>().check(also(() => AgentEvent))),
  }).transform((value) => fresh<types.PushedEventList>(value, shapeOfPushedEventList))),
  (value) => (isPushedEventList(value) ? fresh<types.PushedEventList>(value, shapeOfPushedEventList) : z.core.INVALID),
);

export const PushedEvent: z.ZodType<types.PushedEvent> = z.core.withParser<z.ZodType<types.PushedEvent>>(
  annotated(z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    event: z.custom<types.AgentEvent>().check(also(() => AgentEvent)),
  }).transform((value) => fresh<types.PushedEvent>(value, shapeOfPushedEvent))),
  (value) => (isPushedEvent(value) ? fresh<types.PushedEvent>(value, shapeOfPushedEvent) : z.core.INVALID),
);

export const PushEventRequest: z.ZodType<types.PushEventRequest> = z.core.withParser<z.ZodType<types.PushEventRequest>>(
  annotated(z.union([
    z.custom<types.PushedEventList>().check(also(() => PushedEventList)),
    z.custom<types.PushedEvent>().check(also(() => PushedEvent)),
  ]).transform((value) => fresh<types.PushEventRequest>(value, shapeOfPushEventRequest))),
  (value) => (isPushEventRequest(value) ? fresh<types.PushEventRequest>(value, shapeOfPushEventRequest) : z.core.INVALID),
);

export const PushEventAcknowledgement: z.ZodType<types.PushEventAcknowledgement> = z.core.withParser<z.ZodType<types.PushEventAcknowledgement>>(
  annotated(z.looseObject({ message: z.string().exactOptional(), retcode: z.union([z.string(), z.number().check(integer)]) }).transform((value) => fresh<types.PushEventAcknowledgement>(value, shapeOfPushEventAcknowledgement))),
  (value) => (isPushEventAcknowledgement(value) ? fresh<types.PushEventAcknowledgement>(value, shapeOfPushEventAcknowledgement) : z.core.INVALID),
);

export const EventGenTime: z.ZodType<types.EventGenTime> = z.number().check(integer);

export const AgentOtherInService: z.ZodType<types.AgentOtherInService> = z.core.withParser<z.ZodType<types.AgentOtherInService>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_InService"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherInService>(value, shapeOfAgentOtherInService))),
  (value) => (isAgentOtherInService(value) ? fresh<types.AgentOtherInService>(value, shapeOfAgentOtherInService) : z.core.INVALID),
);

export const AgentOtherShutdownService: z.ZodType<types.AgentOtherShutdownService> = z.core.withParser<z.ZodType<types.AgentOtherShutdownService>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_ShutdownService"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ loginTime: z.union([z.string(), z.number().check(integer)]).exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherShutdownService>(value, shapeOfAgentOtherShutdownService))),
  (value) => (isAgentOtherShutdownService(value) ? fresh<types.AgentOtherShutdownService>(value, shapeOfAgentOtherShutdownService) : z.core.INVALID),
);

export const CallRole: z.ZodType<types.CallRole> = z.string();

export const AgentOtherPhoneAlerting: z.ZodType<types.AgentOtherPhoneAlerting> = z.core.withParser<z.ZodType<types.AgentOtherPhoneAlerting>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_PhoneAlerting"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({
        callid: CallId.exactOptional(),
        caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
        type: CallRole.exactOptional(),
      }),
      z.string().check(maxLength(0)),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherPhoneAlerting>(value, shapeOfAgentOtherPhoneAlerting))),
  (value) => (isAgentOtherPhoneAlerting(value) ? fresh<types.AgentOtherPhoneAlerting>(value, shapeOfAgentOtherPhoneAlerting) : z.core.INVALID),
);

export const AgentOtherPhoneOffhook: z.ZodType<types.AgentOtherPhoneOffhook> = z.core.withParser<z.ZodType<types.AgentOtherPhoneOffhook>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_PhoneOffhook"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ type: z.string().exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherPhoneOffhook>(value, shapeOfAgentOtherPhoneOffhook))),
  (value) => (isAgentOtherPhoneOffhook(value) ? fresh<types.AgentOtherPhoneOffhook>(value, shapeOfAgentOtherPhoneOffhook) : z.core.INVALID),
);

export const AgentOtherPhoneRelease: z.ZodType<types.AgentOtherPhoneRelease> = z.core.withParser<z.ZodType<types.AgentOtherPhoneRelease>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_PhoneRelease"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ phoneState: z.union([z.number().check(integer), z.string()]).exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherPhoneRelease>(value, shapeOfAgentOtherPhoneRelease))),
  (value) => (isAgentOtherPhoneRelease(value) ? fresh<types.AgentOtherPhoneRelease>(value, shapeOfAgentOtherPhoneRelease) : z.core.INVALID),
);

export const AgentOtherPhoneBusy: z.ZodType<types.AgentOtherPhoneBusy> = z.core.withParser<z.ZodType<types.AgentOtherPhoneBusy>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_PhoneBusy"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherPhoneBusy>(value, shapeOfAgentOtherPhoneBusy))),
  (value) => (isAgentOtherPhoneBusy(value) ? fresh<types.AgentOtherPhoneBusy>(value, shapeOfAgentOtherPhoneBusy) : z.core.INVALID),
);

export const AgentOtherPhoneUnknow: z.ZodType<types.AgentOtherPhoneUnknow> = z.core.withParser<z.ZodType<types.AgentOtherPhoneUnknow>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_PhoneUnknow"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherPhoneUnknow>(value, shapeOfAgentOtherPhoneUnknow))),
  (value) => (isAgentOtherPhoneUnknow(value) ? fresh<types.AgentOtherPhoneUnknow>(value, shapeOfAgentOtherPhoneUnknow) : z.core.INVALID),
);

export const Inspection: z.ZodType<types.Inspection> = z.core.withParser<z.ZodType<types.Inspection>>(
  annotated(z.looseObject({
    qcAgentId: z.union([z.number().check(integer), z.string()]).exactOptional(),
    qcType: z.union([z.number().check(integer), z.string()]).exactOptional(),
  }).transform((value) => fresh<types.Inspection>(value, shapeOfInspection))),
  (value) => (isInspection(value) ? fresh<types.Inspection>(value, shapeOfInspection) : z.core.INVALID),
);

export const AgentOtherBeQcStart: z.ZodType<types.AgentOtherBeQcStart> = z.core.withParser<z.ZodType<types.AgentOtherBeQcStart>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_BeQcStart"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.custom<types.Inspection>().check(also(() => Inspection)), z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherBeQcStart>(value, shapeOfAgentOtherBeQcStart))),
  (value) => (isAgentOtherBeQcStart(value) ? fresh<types.AgentOtherBeQcStart>(value, shapeOfAgentOtherBeQcStart) : z.core.INVALID),
);

export const AgentOtherBeQcStop: z.ZodType<types.AgentOtherBeQcStop> = z.core.withParser<z.ZodType<types.AgentOtherBeQcStop>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_BeQcStop"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.custom<types.Inspection>().check(also(() => Inspection)).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherBeQcStop>(value, shapeOfAgentOtherBeQcStop))),
  (value) => (isAgentOtherBeQcStop(value) ? fresh<types.AgentOtherBeQcStop>(value, shapeOfAgentOtherBeQcStop) : z.core.INVALID),
);

export const AgentOtherAllAgentBusy: z.ZodType<types.AgentOtherAllAgentBusy> = z.core.withParser<z.ZodType<types.AgentOtherAllAgentBusy>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_All_Agent_Busy"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherAllAgentBusy>(value, shapeOfAgentOtherAllAgentBusy))),
  (value) => (isAgentOtherAllAgentBusy(value) ? fresh<types.AgentOtherAllAgentBusy>(value, shapeOfAgentOtherAllAgentBusy) : z.core.INVALID),
);

export const AgentOtherNote: z.ZodType<types.AgentOtherNote> = z.core.withParser<z.ZodType<types.AgentOtherNote>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_Note"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherNote>(value, shapeOfAgentOtherNote))),
  (value) => (isAgentOtherNote(value) ? fresh<types.AgentOtherNote>(value, shapeOfAgentOtherNote) : z.core.INVALID),
);

export const AgentOtherBulletin: z.ZodType<types.AgentOtherBulletin> = z.core.withParser<z.ZodType<types.AgentOtherBulletin>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentOther_Bulletin"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentOtherBulletin>(value, shapeOfAgentOtherBulletin))),
  (value) => (isAgentOtherBulletin(value) ? fresh<types.AgentOtherBulletin>(value, shapeOfAgentOtherBulletin) : z.core.INVALID),
);

export const AgentStateReady: z.ZodType<types.AgentStateReady> = z.core.withParser<z.ZodType<types.AgentStateReady>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_Ready"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateReady>(value, shapeOfAgentStateReady))),
  (value) => (isAgentStateReady(value) ? fresh<types.AgentStateReady>(value, shapeOfAgentStateReady) : z.core.INVALID),
);

export const AgentStateBusy: z.ZodType<types.AgentStateBusy> = z.core.withParser<z.ZodType<types.AgentStateBusy>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_Busy"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateBusy>(value, shapeOfAgentStateBusy))),
  (value) => (isAgentStateBusy(value) ? fresh<types.AgentStateBusy>(value, shapeOfAgentStateBusy) : z.core.INVALID),
);

export const AgentStateWork: z.ZodType<types.AgentStateWork> = z.core.withParser<z.ZodType<types.AgentStateWork>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_Work"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateWork>(value, shapeOfAgentStateWork))),
  (value) => (isAgentStateWork(value) ? fresh<types.AgentStateWork>(value, shapeOfAgentStateWork) : z.core.INVALID),
);

export const AgentStateSetNotReadySuccess: z.ZodType<types.AgentStateSetNotReadySuccess> = z.core.withParser<z.ZodType<types.AgentStateSetNotReadySuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_SetNotReady_Success"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ reason: z.union([z.string(), z.number().check(integer)]).exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateSetNotReadySuccess>(value, shapeOfAgentStateSetNotReadySuccess))),
  (value) => (isAgentStateSetNotReadySuccess(value) ? fresh<types.AgentStateSetNotReadySuccess>(value, shapeOfAgentStateSetNotReadySuccess) : z.core.INVALID),
);

export const AgentStateCancelNotReadySuccess: z.ZodType<types.AgentStateCancelNotReadySuccess> = z.core.withParser<z.ZodType<types.AgentStateCancelNotReadySuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_CancelNotReady_Success"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateCancelNotReadySuccess>(value, shapeOfAgentStateCancelNotReadySuccess))),
  (value) => (isAgentStateCancelNotReadySuccess(value) ? fresh<types.AgentStateCancelNotReadySuccess>(value, shapeOfAgentStateCancelNotReadySuccess) : z.core.INVALID),
);

export const AgentStateSetRestSuccess: z.ZodType<types.AgentStateSetRestSuccess> = z.core.withParser<z.ZodType<types.AgentStateSetRestSuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_SetRest_Success"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({ reason: z.union([z.string(), z.number().check(integer)]).exactOptional() }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateSetRestSuccess>(value, shapeOfAgentStateSetRestSuccess))),
  (value) => (isAgentStateSetRestSuccess(value) ? fresh<types.AgentStateSetRestSuccess>(value, shapeOfAgentStateSetRestSuccess) : z.core.INVALID),
);

export const AgentStateCancelRestSuccess: z.ZodType<types.AgentStateCancelRestSuccess> = z.core.withParser<z.ZodType<types.AgentStateCancelRestSuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_CancelRest_Success"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateCancelRestSuccess>(value, shapeOfAgentStateCancelRestSuccess))),
  (value) => (isAgentStateCancelRestSuccess(value) ? fresh<types.AgentStateCancelRestSuccess>(value, shapeOfAgentStateCancelRestSuccess) : z.core.INVALID),
);

export const AgentStateRestTimeout: z.ZodType<types.AgentStateRestTimeout> = z.core.withParser<z.ZodType<types.AgentStateRestTimeout>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_Rest_Timeout"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateRestTimeout>(value, shapeOfAgentStateRestTimeout))),
  (value) => (isAgentStateRestTimeout(value) ? fresh<types.AgentStateRestTimeout>(value, shapeOfAgentStateRestTimeout) : z.core.INVALID),
);

export const AgentStateSetWorkSuccess: z.ZodType<types.AgentStateSetWorkSuccess> = z.core.withParser<z.ZodType<types.AgentStateSetWorkSuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_SetWork_Success"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateSetWorkSuccess>(value, shapeOfAgentStateSetWorkSuccess))),
  (value) => (isAgentStateSetWorkSuccess(value) ? fresh<types.AgentStateSetWorkSuccess>(value, shapeOfAgentStateSetWorkSuccess) : z.core.INVALID),
);

export const AgentStateCancelWorkSuccess: z.ZodType<types.AgentStateCancelWorkSuccess> = z.core.withParser<z.ZodType<types.AgentStateCancelWorkSuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_CancelWork_Success"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateCancelWorkSuccess>(value, shapeOfAgentStateCancelWorkSuccess))),
  (value) => (isAgentStateCancelWorkSuccess(value) ? fresh<types.AgentStateCancelWorkSuccess>(value, shapeOfAgentStateCancelWorkSuccess) : z.core.INVALID),
);

export const AgentStateForceSetNotReady: z.ZodType<types.AgentStateForceSetNotReady> = z.core.withParser<z.ZodType<types.AgentStateForceSetNotReady>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_Force_SetNotReady"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateForceSetNotReady>(value, shapeOfAgentStateForceSetNotReady))),
  (value) => (isAgentStateForceSetNotReady(value) ? fresh<types.AgentStateForceSetNotReady>(value, shapeOfAgentStateForceSetNotReady) : z.core.INVALID),
);

export const AgentStateForceReady: z.ZodType<types.AgentStateForceReady> = z.core.withParser<z.ZodType<types.AgentStateForceReady>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentState_Force_Ready"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentStateForceReady>(value, shapeOfAgentStateForceReady))),
  (value) => (isAgentStateForceReady(value) ? fresh<types.AgentStateForceReady>(value, shapeOfAgentStateForceReady) : z.core.INVALID),
);

export const AgentEventIncomingCallInfo: z.ZodType<types.AgentEventIncomingCallInfo> = z.core.withParser<z.ZodType<types.AgentEventIncomingCallInfo>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Incoming_CallInfo"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      callId: CallId.exactOptional(),
      skillName: z.string().exactOptional(),
      skillId: z.union([z.number().check(integer), z.string()]).exactOptional(),
      caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      lastReleaseAgentId: z.union([z.number().check(integer), z.string()]).exactOptional(),
      mediaType: z.custom<types.MediaType>().check(also(() => MediaType)).exactOptional(),
      releaseAndReQueueCount: z.union([z.number().check(integer), z.string()]).exactOptional(),
      releaseAndReQueueCallFlag: z.union([z.number().check(integer), z.string()]).exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventIncomingCallInfo>(value, shapeOfAgentEventIncomingCallInfo))),
  (value) => (isAgentEventIncomingCallInfo(value) ? fresh<types.AgentEventIncomingCallInfo>(value, shapeOfAgentEventIncomingCallInfo) : z.core.INVALID),
);

export const AgentEventAgentOccupyed: z.ZodType<types.AgentEventAgentOccupyed> = z.core.withParser<z.ZodType<types.AgentEventAgentOccupyed>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Agent_Occupyed"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventAgentOccupyed>(value, shapeOfAgentEventAgentOccupyed))),
  (value) => (isAgentEventAgentOccupyed(value) ? fresh<types.AgentEventAgentOccupyed>(value, shapeOfAgentEventAgentOccupyed) : z.core.INVALID),
);

export const EventMediaAbility: z.ZodType<types.EventMediaAbility> = z.core.withParser<z.ZodType<types.EventMediaAbility>>(
  annotated(z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.EventMediaAbility>(value, shapeOfEventMediaAbility))),
  (value) => (isEventMediaAbility(value) ? fresh<types.EventMediaAbility>(value, shapeOfEventMediaAbility) : z.core.INVALID),
);

export const CallOffer: z.ZodType<types.CallOffer> = z.core.withParser<z.ZodType<types.CallOffer>>(
  annotated(z.looseObject({
    caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
    called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
    callid: CallId.exactOptional(),
    type: CallRole.exactOptional(),
    feature: z.custom<types.CallFeature>().check(also(() => CallFeature)).exactOptional(),
    mediaAbility: z.custom<types.EventMediaAbility>().check(also(() => EventMediaAbility)).exactOptional(),
    mediaType: z.custom<types.MediaType>().check(also(() => MediaType)).exactOptional(),
    transfer: z.string().exactOptional(),
    transfrom: z.union([z.string(), z.number().check(integer)]).exactOptional(),
  }).transform((value) => fresh<types.CallOffer>(value, shapeOfCallOffer))),
  (value) => (isCallOffer(value) ? fresh<types.CallOffer>(value, shapeOfCallOffer) : z.core.INVALID),
);

export const AgentEventRinging: z.ZodType<types.AgentEventRinging> = z.core.withParser<z.ZodType<types.AgentEventRinging>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Ringing"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.custom<types.CallOffer>().check(also(() => CallOffer)).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventRinging>(value, shapeOfAgentEventRinging))),
  (value) => (isAgentEventRinging(value) ? fresh<types.AgentEventRinging>(value, shapeOfAgentEventRinging) : z.core.INVALID),
);

export const AgentEventAutoAnswer: z.ZodType<types.AgentEventAutoAnswer> = z.core.withParser<z.ZodType<types.AgentEventAutoAnswer>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Auto_Answer"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.custom<types.CallOffer>().check(also(() => CallOffer)).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventAutoAnswer>(value, shapeOfAgentEventAutoAnswer))),
  (value) => (isAgentEventAutoAnswer(value) ? fresh<types.AgentEventAutoAnswer>(value, shapeOfAgentEventAutoAnswer) : z.core.INVALID),
);

export const AgentEventNoAnswer: z.ZodType<types.AgentEventNoAnswer> = z.core.withParser<z.ZodType<types.AgentEventNoAnswer>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_No_Answer"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: CallId.exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventNoAnswer>(value, shapeOfAgentEventNoAnswer))),
  (value) => (isAgentEventNoAnswer(value) ? fresh<types.AgentEventNoAnswer>(value, shapeOfAgentEventNoAnswer) : z.core.INVALID),
);

export const AgentEventNoAnswerFromCti: z.ZodType<types.AgentEventNoAnswerFromCti> = z.core.withParser<z.ZodType<types.AgentEventNoAnswerFromCti>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_No_Answer_From_Cti"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventNoAnswerFromCti>(value, shapeOfAgentEventNoAnswerFromCti))),
  (value) => (isAgentEventNoAnswerFromCti(value) ? fresh<types.AgentEventNoAnswerFromCti>(value, shapeOfAgentEventNoAnswerFromCti) : z.core.INVALID),
);

export const AgentEventCustomerAlerting: z.ZodType<types.AgentEventCustomerAlerting> = z.core.withParser<z.ZodType<types.AgentEventCustomerAlerting>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Customer_Alerting"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      otherPhone: z.union([z.string(), z.number().check(integer)]).exactOptional(),
      callid: CallId.exactOptional(),
      type: CallRole.exactOptional(),
      otherPhoneWorkno: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventCustomerAlerting>(value, shapeOfAgentEventCustomerAlerting))),
  (value) => (isAgentEventCustomerAlerting(value) ? fresh<types.AgentEventCustomerAlerting>(value, shapeOfAgentEventCustomerAlerting) : z.core.INVALID),
);

export const AgentEventTalking: z.ZodType<types.AgentEventTalking> = z.core.withParser<z.ZodType<types.AgentEventTalking>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Talking"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      callid: CallId.exactOptional(),
      type: CallRole.exactOptional(),
      feature: z.custom<types.CallFeature>().check(also(() => CallFeature)).exactOptional(),
      mediaAbility: z.custom<types.EventMediaAbility>().check(also(() => EventMediaAbility)).exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventTalking>(value, shapeOfAgentEventTalking))),
  (value) => (isAgentEventTalking(value) ? fresh<types.AgentEventTalking>(value, shapeOfAgentEventTalking) : z.core.INVALID),
);

export const AgentEventCallOutFail: z.ZodType<types.AgentEventCallOutFail> = z.core.withParser<z.ZodType<types.AgentEventCallOutFail>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Call_Out_Fail"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: CallId.exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventCallOutFail>(value, shapeOfAgentEventCallOutFail))),
  (value) => (isAgentEventCallOutFail(value) ? fresh<types.AgentEventCallOutFail>(value, shapeOfAgentEventCallOutFail) : z.core.INVALID),
);

export const AgentEventInsideCallFail: z.ZodType<types.AgentEventInsideCallFail> = z.core.withParser<z.ZodType<types.AgentEventInsideCallFail>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Inside_Call_Fail"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: CallId.exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventInsideCallFail>(value, shapeOfAgentEventInsideCallFail))),
  (value) => (isAgentEventInsideCallFail(value) ? fresh<types.AgentEventInsideCallFail>(value, shapeOfAgentEventInsideCallFail) : z.core.INVALID),
);

export const AgentEventConnectFail: z.ZodType<types.AgentEventConnectFail> = z.core.withParser<z.ZodType<types.AgentEventConnectFail>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Connect_Fail"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: CallId.exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventConnectFail>(value, shapeOfAgentEventConnectFail))),
  (value) => (isAgentEventConnectFail(value) ? fresh<types.AgentEventConnectFail>(value, shapeOfAgentEventConnectFail) : z.core.INVALID),
);

export const OutboundDetectEvent: z.ZodType<types.OutboundDetectEvent> = z.core.withParser<z.ZodType<types.OutboundDetectEvent>>(
  annotated(z.looseObject({
    eventType: z.literal("OUTBOUND_DETECT_EVENT"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      callId: CallId.exactOptional(),
      callid: CallId.exactOptional(),
      detect: z.union([z.number().check(integer), z.string()]).exactOptional(),
      desc: z.string().exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.OutboundDetectEvent>(value, shapeOfOutboundDetectEvent))),
  (value) => (isOutboundDetectEvent(value) ? fresh<types.OutboundDetectEvent>(value, shapeOfOutboundDetectEvent) : z.core.INVALID),
);

export const AgentEventHold: z.ZodType<types.AgentEventHold> = z.core.withParser<z.ZodType<types.AgentEventHold>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Hold"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: CallId.exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventHold>(value, shapeOfAgentEventHold))),
  (value) => (isAgentEventHold(value) ? fresh<types.AgentEventHold>(value, shapeOfAgentEventHold) : z.core.INVALID),
);

export const AgentEventConference: z.ZodType<types.AgentEventConference> = z.core.withParser<z.ZodType<types.AgentEventConference>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Conference"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ partner: z.string().exactOptional(), callid: CallId.exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventConference>(value, shapeOfAgentEventConference))),
  (value) => (isAgentEventConference(value) ? fresh<types.AgentEventConference>(value, shapeOfAgentEventConference) : z.core.INVALID),
);

export const AgentEventConsultFail: z.ZodType<types.AgentEventConsultFail> = z.core.withParser<z.ZodType<types.AgentEventConsultFail>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Consult_Fail"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([CallId, z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventConsultFail>(value, shapeOfAgentEventConsultFail))),
  (value) => (isAgentEventConsultFail(value) ? fresh<types.AgentEventConsultFail>(value, shapeOfAgentEventConsultFail) : z.core.INVALID),
);

export const AgentEventSuccTransResult: z.ZodType<types.AgentEventSuccTransResult> = z.core.withParser<z.ZodType<types.AgentEventSuccTransResult>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_SuccTransResult"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      callId: CallId.exactOptional(),
      result: z.union([z.number().check(integer), z.string()]).exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventSuccTransResult>(value, shapeOfAgentEventSuccTransResult))),
  (value) => (isAgentEventSuccTransResult(value) ? fresh<types.AgentEventSuccTransResult>(value, shapeOfAgentEventSuccTransResult) : z.core.INVALID),
);

export const AgentEventTransOutResult: z.ZodType<types.AgentEventTransOutResult> = z.core.withParser<z.ZodType<types.AgentEventTransOutResult>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_TransOutResult"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ result: z.union([z.number().check(integer), z.string()]).exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventTransOutResult>(value, shapeOfAgentEventTransOutResult))),
  (value) => (isAgentEventTransOutResult(value) ? fresh<types.AgentEventTransOutResult>(value, shapeOfAgentEventTransOutResult) : z.core.INVALID),
);

export const AgentEventReturnFromIvr: z.ZodType<types.AgentEventReturnFromIvr> = z.core.withParser<z.ZodType<types.AgentEventReturnFromIvr>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_ReturnFromIvr"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([CallId, z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventReturnFromIvr>(value, shapeOfAgentEventReturnFromIvr))),
  (value) => (isAgentEventReturnFromIvr(value) ? fresh<types.AgentEventReturnFromIvr>(value, shapeOfAgentEventReturnFromIvr) : z.core.INVALID),
);

export const AgentEventCallRelease: z.ZodType<types.AgentEventCallRelease> = z.core.withParser<z.ZodType<types.AgentEventCallRelease>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Call_Release"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([CallId, z.looseObject({ callid: CallId.exactOptional() })]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventCallRelease>(value, shapeOfAgentEventCallRelease))),
  (value) => (isAgentEventCallRelease(value) ? fresh<types.AgentEventCallRelease>(value, shapeOfAgentEventCallRelease) : z.core.INVALID),
);

export const AgentEventCustomerRelease: z.ZodType<types.AgentEventCustomerRelease> = z.core.withParser<z.ZodType<types.AgentEventCustomerRelease>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Customer_Release"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      callid: CallId.exactOptional(),
      number: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventCustomerRelease>(value, shapeOfAgentEventCustomerRelease))),
  (value) => (isAgentEventCustomerRelease(value) ? fresh<types.AgentEventCustomerRelease>(value, shapeOfAgentEventCustomerRelease) : z.core.INVALID),
);

export const AgentEventReleaseRequest: z.ZodType<types.AgentEventReleaseRequest> = z.core.withParser<z.ZodType<types.AgentEventReleaseRequest>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_ReleaseRequest"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventReleaseRequest>(value, shapeOfAgentEventReleaseRequest))),
  (value) => (isAgentEventReleaseRequest(value) ? fresh<types.AgentEventReleaseRequest>(value, shapeOfAgentEventReleaseRequest) : z.core.INVALID),
);

export const AgentEventReleaseResponse: z.ZodType<types.AgentEventReleaseResponse> = z.core.withParser<z.ZodType<types.AgentEventReleaseResponse>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_ReleaseResponse"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventReleaseResponse>(value, shapeOfAgentEventReleaseResponse))),
  (value) => (isAgentEventReleaseResponse(value) ? fresh<types.AgentEventReleaseResponse>(value, shapeOfAgentEventReleaseResponse) : z.core.INVALID),
);

export const AgentEventMessageData: z.ZodType<types.AgentEventMessageData> = z.core.withParser<z.ZodType<types.AgentEventMessageData>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_MessageData"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({
      callid: CallId.exactOptional(),
      caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
      feature: z.custom<types.CallFeature>().check(also(() => CallFeature)).exactOptional(),
      type: CallRole.exactOptional(),
      message: z.string().exactOptional(),
      mediaAbility: z.custom<types.EventMediaAbility>().check(also(() => EventMediaAbility)).exactOptional(),
    }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventMessageData>(value, shapeOfAgentEventMessageData))),
  (value) => (isAgentEventMessageData(value) ? fresh<types.AgentEventMessageData>(value, shapeOfAgentEventMessageData) : z.core.INVALID),
);

export const AgentEventControlWindowNotify: z.ZodType<types.AgentEventControlWindowNotify> = z.core.withParser<z.ZodType<types.AgentEventControlWindowNotify>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_ControlWindow_Notify"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventControlWindowNotify>(value, shapeOfAgentEventControlWindowNotify))),
  (value) => (isAgentEventControlWindowNotify(value) ? fresh<types.AgentEventControlWindowNotify>(value, shapeOfAgentEventControlWindowNotify) : z.core.INVALID),
);

export const AgentEventOrdersNotify: z.ZodType<types.AgentEventOrdersNotify> = z.core.withParser<z.ZodType<types.AgentEventOrdersNotify>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_Orders_Notify"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.unknown().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventOrdersNotify>(value, shapeOfAgentEventOrdersNotify))),
  (value) => (isAgentEventOrdersNotify(value) ? fresh<types.AgentEventOrdersNotify>(value, shapeOfAgentEventOrdersNotify) : z.core.INVALID),
);

export const AgentMediaEventPlay: z.ZodType<types.AgentMediaEventPlay> = z.core.withParser<z.ZodType<types.AgentMediaEventPlay>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_Play"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventPlay>(value, shapeOfAgentMediaEventPlay))),
  (value) => (isAgentMediaEventPlay(value) ? fresh<types.AgentMediaEventPlay>(value, shapeOfAgentMediaEventPlay) : z.core.INVALID),
);

export const AgentMediaEventPlaySucc: z.ZodType<types.AgentMediaEventPlaySucc> = z.core.withParser<z.ZodType<types.AgentMediaEventPlaySucc>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_Play_Succ"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventPlaySucc>(value, shapeOfAgentMediaEventPlaySucc))),
  (value) => (isAgentMediaEventPlaySucc(value) ? fresh<types.AgentMediaEventPlaySucc>(value, shapeOfAgentMediaEventPlaySucc) : z.core.INVALID),
);

export const AgentMediaEventPlayFail: z.ZodType<types.AgentMediaEventPlayFail> = z.core.withParser<z.ZodType<types.AgentMediaEventPlayFail>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_Play_Fail"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventPlayFail>(value, shapeOfAgentMediaEventPlayFail))),
  (value) => (isAgentMediaEventPlayFail(value) ? fresh<types.AgentMediaEventPlayFail>(value, shapeOfAgentMediaEventPlayFail) : z.core.INVALID),
);

export const AgentMediaEventStopPlayDone: z.ZodType<types.AgentMediaEventStopPlayDone> = z.core.withParser<z.ZodType<types.AgentMediaEventStopPlayDone>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_StopPlayDone"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.looseObject({ cause: z.union([z.number().check(integer), z.string()]).exactOptional() }).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventStopPlayDone>(value, shapeOfAgentMediaEventStopPlayDone))),
  (value) => (isAgentMediaEventStopPlayDone(value) ? fresh<types.AgentMediaEventStopPlayDone>(value, shapeOfAgentMediaEventStopPlayDone) : z.core.INVALID),
);

export const AgentMediaEventPausePlayDone: z.ZodType<types.AgentMediaEventPausePlayDone> = z.core.withParser<z.ZodType<types.AgentMediaEventPausePlayDone>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_PausePlayDone"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventPausePlayDone>(value, shapeOfAgentMediaEventPausePlayDone))),
  (value) => (isAgentMediaEventPausePlayDone(value) ? fresh<types.AgentMediaEventPausePlayDone>(value, shapeOfAgentMediaEventPausePlayDone) : z.core.INVALID),
);

export const AgentMediaEventResumePlayDone: z.ZodType<types.AgentMediaEventResumePlayDone> = z.core.withParser<z.ZodType<types.AgentMediaEventResumePlayDone>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_ResumePlayDone"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventResumePlayDone>(value, shapeOfAgentMediaEventResumePlayDone))),
  (value) => (isAgentMediaEventResumePlayDone(value) ? fresh<types.AgentMediaEventResumePlayDone>(value, shapeOfAgentMediaEventResumePlayDone) : z.core.INVALID),
);

export const AgentMediaEventJumpPlayDone: z.ZodType<types.AgentMediaEventJumpPlayDone> = z.core.withParser<z.ZodType<types.AgentMediaEventJumpPlayDone>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_JumpPlayDone"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.null().exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventJumpPlayDone>(value, shapeOfAgentMediaEventJumpPlayDone))),
  (value) => (isAgentMediaEventJumpPlayDone(value) ? fresh<types.AgentMediaEventJumpPlayDone>(value, shapeOfAgentMediaEventJumpPlayDone) : z.core.INVALID),
);

export const FileMediaType: z.ZodType<types.FileMediaType> = z.core.withParser<z.ZodType<types.FileMediaType>>(
  annotated(z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.FileMediaType>(value, shapeOfFileMediaType))),
  (value) => (isFileMediaType(value) ? fresh<types.FileMediaType>(value, shapeOfFileMediaType) : z.core.INVALID),
);

export const Recording: z.ZodType<types.Recording> = z.core.withParser<z.ZodType<types.Recording>>(
  annotated(z.looseObject({
    taskId: z.union([z.number().check(integer), z.string()]).exactOptional(),
    caller: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
    called: z.custom<types.PartyNumber>().check(also(() => PartyNumber)).exactOptional(),
    locationId: z.union([z.number().check(integer), z.string()]).exactOptional(),
    recordID: z.string().exactOptional(),
    fileName: z.string().exactOptional(),
    fileMediaType: z.custom<types.FileMediaType>().check(also(() => FileMediaType)).exactOptional(),
    callId: CallId.exactOptional(),
  }).transform((value) => fresh<types.Recording>(value, shapeOfRecording))),
  (value) => (isRecording(value) ? fresh<types.Recording>(value, shapeOfRecording) : z.core.INVALID),
);

export const AgentMediaEventRecord: z.ZodType<types.AgentMediaEventRecord> = z.core.withParser<z.ZodType<types.AgentMediaEventRecord>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_Record"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.custom<types.Recording>().check(also(() => Recording)).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventRecord>(value, shapeOfAgentMediaEventRecord))),
  (value) => (isAgentMediaEventRecord(value) ? fresh<types.AgentMediaEventRecord>(value, shapeOfAgentMediaEventRecord) : z.core.INVALID),
);

export const AgentMediaEventRecordFail: z.ZodType<types.AgentMediaEventRecordFail> = z.core.withParser<z.ZodType<types.AgentMediaEventRecordFail>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_Record_Fail"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.custom<types.Recording>().check(also(() => Recording)), z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventRecordFail>(value, shapeOfAgentMediaEventRecordFail))),
  (value) => (isAgentMediaEventRecordFail(value) ? fresh<types.AgentMediaEventRecordFail>(value, shapeOfAgentMediaEventRecordFail) : z.core.INVALID),
);

export const AgentMediaEventStopRecordDone: z.ZodType<types.AgentMediaEventStopRecordDone> = z.core.withParser<z.ZodType<types.AgentMediaEventStopRecordDone>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentMediaEvent_StopRecordDone"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({
        beginTime: z.union([z.number().check(integer), z.string()]).exactOptional(),
        endTime: z.union([z.number().check(integer), z.string()]).exactOptional(),
        taskId: z.union([z.number().check(integer), z.string()]).exactOptional(),
        fileMediaType: z.custom<types.FileMediaType>().check(also(() => FileMediaType)).exactOptional(),
        recordFormat: z.union([z.number().check(integer), z.string()]).exactOptional(),
        callId: z.string().exactOptional(),
      }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentMediaEventStopRecordDone>(value, shapeOfAgentMediaEventStopRecordDone))),
  (value) => (isAgentMediaEventStopRecordDone(value) ? fresh<types.AgentMediaEventStopRecordDone>(value, shapeOfAgentMediaEventStopRecordDone) : z.core.INVALID),
);

export const AgentEventLinkagePhoneStatus: z.ZodType<types.AgentEventLinkagePhoneStatus> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneStatus>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneStatus"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({ result: z.union([z.number().check(integer), z.string()]).exactOptional() }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneStatus>(value, shapeOfAgentEventLinkagePhoneStatus))),
  (value) => (isAgentEventLinkagePhoneStatus(value) ? fresh<types.AgentEventLinkagePhoneStatus>(value, shapeOfAgentEventLinkagePhoneStatus) : z.core.INVALID),
);

export const PhoneAddress: z.ZodType<types.PhoneAddress> = z.core.withParser<z.ZodType<types.PhoneAddress>>(
  annotated(z.looseObject({
    address: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    addressType: z.union([z.number().check(integer), z.string()]).exactOptional(),
  }).transform((value) => fresh<types.PhoneAddress>(value, shapeOfPhoneAddress))),
  (value) => (isPhoneAddress(value) ? fresh<types.PhoneAddress>(value, shapeOfPhoneAddress) : z.core.INVALID),
);

export const AgentEventLinkagePhoneCallOut: z.ZodType<types.AgentEventLinkagePhoneCallOut> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneCallOut>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneCallOut"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({
        addrCalled: z.custom<types.PhoneAddress>().check(also(() => PhoneAddress)).exactOptional(),
        addrCaller: z.custom<types.PhoneAddress>().check(also(() => PhoneAddress)).exactOptional(),
        skillId: z.union([z.number().check(integer), z.string()]).exactOptional(),
        callId: z.string().exactOptional(),
      }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneCallOut>(value, shapeOfAgentEventLinkagePhoneCallOut))),
  (value) => (isAgentEventLinkagePhoneCallOut(value) ? fresh<types.AgentEventLinkagePhoneCallOut>(value, shapeOfAgentEventLinkagePhoneCallOut) : z.core.INVALID),
);

export const LinkedPhoneCall: z.ZodType<types.LinkedPhoneCall> = z.core.withParser<z.ZodType<types.LinkedPhoneCall>>(
  annotated(z.looseObject({ callId: CallId.exactOptional() })),
  (value) => (isLinkedPhoneCall(value) ? fresh<types.LinkedPhoneCall>(value) : z.core.INVALID),
);

export const AgentEventLinkagePhoneHold: z.ZodType<types.AgentEventLinkagePhoneHold> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneHold>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneHold"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([LinkedPhoneCall, z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneHold>(value, shapeOfAgentEventLinkagePhoneHold))),
  (value) => (isAgentEventLinkagePhoneHold(value) ? fresh<types.AgentEventLinkagePhoneHold>(value, shapeOfAgentEventLinkagePhoneHold) : z.core.INVALID),
);

export const AgentEventLinkagePhoneUnHold: z.ZodType<types.AgentEventLinkagePhoneUnHold> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneUnHold>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneUnHold"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([LinkedPhoneCall, z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneUnHold>(value, shapeOfAgentEventLinkagePhoneUnHold))),
  (value) => (isAgentEventLinkagePhoneUnHold(value) ? fresh<types.AgentEventLinkagePhoneUnHold>(value, shapeOfAgentEventLinkagePhoneUnHold) : z.core.INVALID),
);

export const AgentEventLinkagePhoneMute: z.ZodType<types.AgentEventLinkagePhoneMute> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneMute>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneMute"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([LinkedPhoneCall, z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneMute>(value, shapeOfAgentEventLinkagePhoneMute))),
  (value) => (isAgentEventLinkagePhoneMute(value) ? fresh<types.AgentEventLinkagePhoneMute>(value, shapeOfAgentEventLinkagePhoneMute) : z.core.INVALID),
);

export const AgentEventLinkagePhoneUnMute: z.ZodType<types.AgentEventLinkagePhoneUnMute> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneUnMute>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneUnMute"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([LinkedPhoneCall, z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneUnMute>(value, shapeOfAgentEventLinkagePhoneUnMute))),
  (value) => (isAgentEventLinkagePhoneUnMute(value) ? fresh<types.AgentEventLinkagePhoneUnMute>(value, shapeOfAgentEventLinkagePhoneUnMute) : z.core.INVALID),
);

export const AgentEventLinkagePhoneTransferOut: z.ZodType<types.AgentEventLinkagePhoneTransferOut> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneTransferOut>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneTransferOut"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({
        addrOut: z.custom<types.PhoneAddress>().check(also(() => PhoneAddress)).exactOptional(),
        addrSelf: z.custom<types.PhoneAddress>().check(also(() => PhoneAddress)).exactOptional(),
      }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneTransferOut>(value, shapeOfAgentEventLinkagePhoneTransferOut))),
  (value) => (isAgentEventLinkagePhoneTransferOut(value) ? fresh<types.AgentEventLinkagePhoneTransferOut>(value, shapeOfAgentEventLinkagePhoneTransferOut) : z.core.INVALID),
);

export const AgentEventLinkagePhoneTransferOutResult: z.ZodType<types.AgentEventLinkagePhoneTransferOutResult> = z.core.withParser<z.ZodType<types.AgentEventLinkagePhoneTransferOutResult>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentEvent_linkagePhoneTransferOut_Result"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({
        result: z.union([z.number().check(integer), z.string()]).exactOptional(),
        callId: CallId.exactOptional(),
      }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentEventLinkagePhoneTransferOutResult>(value, shapeOfAgentEventLinkagePhoneTransferOutResult))),
  (value) => (isAgentEventLinkagePhoneTransferOutResult(value) ? fresh<types.AgentEventLinkagePhoneTransferOutResult>(value, shapeOfAgentEventLinkagePhoneTransferOutResult) : z.core.INVALID),
);

export const QcAgentStateNotify: z.ZodType<types.QcAgentStateNotify> = z.core.withParser<z.ZodType<types.QcAgentStateNotify>>(
  annotated(z.looseObject({
    eventType: z.literal("QC_AgentState_Notify"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([
      z.looseObject({
        subtype: z.string().exactOptional(),
        monitoredagent: z.union([z.string(), z.number().check(integer)]).exactOptional(),
        agentname: z.union([z.string(), z.number().check(integer)]).exactOptional(),
        mediaserver: z.string().exactOptional(),
      }),
      z.null(),
    ]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.QcAgentStateNotify>(value, shapeOfQcAgentStateNotify))),
  (value) => (isQcAgentStateNotify(value) ? fresh<types.QcAgentStateNotify>(value, shapeOfQcAgentStateNotify) : z.core.INVALID),
);

export const AgentConference: z.ZodType<types.AgentConference> = z.core.withParser<z.ZodType<types.AgentConference>>(
  annotated(z.looseObject({ confId: z.union([z.number().check(integer), z.string()]).exactOptional() }).transform((value) => fresh<types.AgentConference>(value, shapeOfAgentConference))),
  (value) => (isAgentConference(value) ? fresh<types.AgentConference>(value, shapeOfAgentConference) : z.core.INVALID),
);

export const AgentConfRequestSuccess: z.ZodType<types.AgentConfRequestSuccess> = z.core.withParser<z.ZodType<types.AgentConfRequestSuccess>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentConf_RequestSuccess"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.custom<types.AgentConference>().check(also(() => AgentConference)), z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentConfRequestSuccess>(value, shapeOfAgentConfRequestSuccess))),
  (value) => (isAgentConfRequestSuccess(value) ? fresh<types.AgentConfRequestSuccess>(value, shapeOfAgentConfRequestSuccess) : z.core.INVALID),
);

export const AgentConfSelfJoinResult: z.ZodType<types.AgentConfSelfJoinResult> = z.core.withParser<z.ZodType<types.AgentConfSelfJoinResult>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentConf_SelfJoinResult"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.custom<types.AgentConference>().check(also(() => AgentConference)), z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentConfSelfJoinResult>(value, shapeOfAgentConfSelfJoinResult))),
  (value) => (isAgentConfSelfJoinResult(value) ? fresh<types.AgentConfSelfJoinResult>(value, shapeOfAgentConfSelfJoinResult) : z.core.INVALID),
);

export const AgentConfTimeout: z.ZodType<types.AgentConfTimeout> = z.core.withParser<z.ZodType<types.AgentConfTimeout>>(
  annotated(z.looseObject({
    eventType: z.literal("AgentConf_Timeout"),
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.custom<types.AgentConference>().check(also(() => AgentConference)), z.null()]).exactOptional(),
    eventGenTime: EventGenTime.exactOptional(),
  }).transform((value) => fresh<types.AgentConfTimeout>(value, shapeOfAgentConfTimeout))),
  (value) => (isAgentConfTimeout(value) ? fresh<types.AgentConfTimeout>(value, shapeOfAgentConfTimeout) : z.core.INVALID),
);
