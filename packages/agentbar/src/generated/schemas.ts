// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

import { also, annotated, fresh, integer, members, minLength } from "@trunkline/runtime/checks";
import { z } from "zod";
import {
  isAgentDetailsReply,
  isAgentInfo,
  isAgentStateEvent,
  isAgentStatusReply,
  isAgentbarProperties,
  isBreakRequest,
  isButtonMask,
  isConsultRequest,
  isContactId,
  isFlag,
  isForceBusyRequest,
  isForceIdleRequest,
  isForceOutRequest,
  isGetAgentDetailByAgentDNRequest,
  isGetAgentDetailByAgentIDRequest,
  isGetAgentDetailsByAgentDNsRequest,
  isGetAgentDetailsByAgentIDsRequest,
  isGetAgentDetailsBySkillRequest,
  isGetAgentNumberBySkillRequest,
  isGetCallDataRequest,
  isGetPrivateQueueRequest,
  isGetPromptByErrorCodeRequest,
  isGetSkillWaitingCallInfoRequest,
  isGetSkillWaitingNumberRequest,
  isInsertRequest,
  isJumptheQueueRequest,
  isListenRequest,
  isMakeCallRequest,
  isMicrosecondTime,
  isNoArguments,
  isOnBeforeOutCall,
  isOnBtnStatus,
  isOnHeartbeat,
  isPrivateQueueEvent,
  isQueuedCall,
  isRecordingEvent,
  isRequestId,
  isResetSkillRequest,
  isRestReason,
  isRestReasonsReply,
  isSecondTime,
  isSendDTMFRequest,
  isSetAgentStatusRequest,
  isSetCallDataRequest,
  isSetRestRequest,
  isSingleStepTransferRequest,
  isSkillWaitingNumber,
  isStopInsertRequest,
  isStopListenRequest,
  isSwitchInsertOrListenRequest,
  isSysInfo,
  isSystemEvent,
  isTotalSeconds,
  isTransIVRExRequest,
  isTransIVRRequest,
  isWaitingCallsReply,
} from "./predicates.js";
import {
  shapeOfAgentDetailsReply,
  shapeOfAgentInfo,
  shapeOfAgentStateEvent,
  shapeOfAgentbarProperties,
  shapeOfButtonMask,
  shapeOfContactId,
  shapeOfFlag,
  shapeOfJumptheQueueRequest,
  shapeOfMicrosecondTime,
  shapeOfOnBeforeOutCall,
  shapeOfOnBtnStatus,
  shapeOfOnHeartbeat,
  shapeOfPrivateQueueEvent,
  shapeOfQueuedCall,
  shapeOfRecordingEvent,
  shapeOfRequestId,
  shapeOfSecondTime,
  shapeOfSkillWaitingNumber,
  shapeOfSystemEvent,
  shapeOfTotalSeconds,
  shapeOfWaitingCallsReply,
} from "./shapes.js";
import * as types from "./types.js";

export const StateAfterCall: z.ZodType<types.StateAfterCall> = z.literal([0, 1]);

export const Flag: z.ZodType<types.Flag> = z.core.withParser<z.ZodType<types.Flag>>(
  annotated(z.union([z.boolean(), z.number().check(integer)]).transform((value) => fresh<types.Flag>(value, shapeOfFlag))),
  (value) => (isFlag(value) ? fresh<types.Flag>(value, shapeOfFlag) : z.core.INVALID),
);

export const NumberPresentation: z.ZodType<types.NumberPresentation> = z.literal([0, 1, 2]);

export const LogLevel: z.ZodType<types.LogLevel> = z.literal([0, 1, 2, 3]);

export const AgentbarProperties: z.ZodType<types.AgentbarProperties> = z.core.withParser<z.ZodType<types.AgentbarProperties>>(
  annotated(z.looseObject({
    AgentID: z.string().exactOptional(),
    PassWord: z.string().exactOptional(),
    DN: z.string().exactOptional(),
    StatusChangeType: StateAfterCall.exactOptional(),
    AutoAnswer: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    ForceSignIn: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    ServiceList: z.string().exactOptional(),
    MainCTIIP: z.string().exactOptional(),
    BackCTIIP: z.string().exactOptional(),
    CTIPort: z.number().check(integer).exactOptional(),
    TimeOut: z.number().check(integer).exactOptional(),
    IsInitial: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    IsSignIn: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    IsSIPPhone: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    SIPServerIP: z.string().exactOptional(),
    SIPServerPort: z.number().check(integer).exactOptional(),
    PhoneNum: z.string().exactOptional(),
    PhonePwd: z.string().exactOptional(),
    AgentTag: z.string().exactOptional(),
    CustomerTag: z.string().exactOptional(),
    ANIChangeType: NumberPresentation.exactOptional(),
    IsShowCallOut: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    IsCallOut: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    LogLevel: LogLevel.exactOptional(),
    EnableSeniorCall: z.custom<types.Flag>().check(also(() => Flag)).exactOptional(),
    AnyProperty: z.string().exactOptional(),
  }).transform((value) => fresh<types.AgentbarProperties>(value, shapeOfAgentbarProperties))),
  (value) => (isAgentbarProperties(value) ? fresh<types.AgentbarProperties>(value, shapeOfAgentbarProperties) : z.core.INVALID),
);

export const AgentState: z.ZodType<types.AgentState> = z.number().check(integer);

export const NoArguments: z.ZodType<types.NoArguments> = z.core.withParser<z.ZodType<types.NoArguments>>(
  annotated(z.looseObject({})),
  (value) => (isNoArguments(value) ? fresh<types.NoArguments>(value) : z.core.INVALID),
);

export const ResultCode: z.ZodType<types.ResultCode> = z.number().check(integer);

export const SetRestRequest: z.ZodType<types.SetRestRequest> = z.core.withParser<z.ZodType<types.SetRestRequest>>(
  annotated(z.looseObject({ reason: z.string() })),
  (value) => (isSetRestRequest(value) ? fresh<types.SetRestRequest>(value) : z.core.INVALID),
);

export const SetAgentStatusRequest: z.ZodType<types.SetAgentStatusRequest> = z.core.withParser<z.ZodType<types.SetAgentStatusRequest>>(
  annotated(z.looseObject({ agentState: AgentState, reason: z.string() })),
  (value) => (isSetAgentStatusRequest(value) ? fresh<types.SetAgentStatusRequest>(value) : z.core.INVALID),
);

export const AgentStatusReply: z.ZodType<types.AgentStatusReply> = z.core.withParser<z.ZodType<types.AgentStatusReply>>(
  annotated(z.union([AgentState, ResultCode])),
  (value) => (isAgentStatusReply(value) ? fresh<types.AgentStatusReply>(value) : z.core.INVALID),
);

export const ResetSkillRequest: z.ZodType<types.ResetSkillRequest> = z.core.withParser<z.ZodType<types.ResetSkillRequest>>(
  annotated(z.looseObject({ skillList: z.string() })),
  (value) => (isResetSkillRequest(value) ? fresh<types.ResetSkillRequest>(value) : z.core.INVALID),
);

export const PhoneNumber: z.ZodType<types.PhoneNumber> = z.string();

export const MakeCallRequest: z.ZodType<types.MakeCallRequest> = z.core.withParser<z.ZodType<types.MakeCallRequest>>(
  annotated(z.looseObject({
    dest: z.string().regex(new RegExp("^[0-9-]*$", "u")),
    showANI: PhoneNumber,
    showDest: PhoneNumber,
    isOffhook: z.literal([0, 1]),
    type: z.literal([0, 1]),
  })),
  (value) => (isMakeCallRequest(value) ? fresh<types.MakeCallRequest>(value) : z.core.INVALID),
);

export const ConsultRequest: z.ZodType<types.ConsultRequest> = z.core.withParser<z.ZodType<types.ConsultRequest>>(
  annotated(z.looseObject({
    consultNum: z.string(),
    showANI: PhoneNumber,
    showDest: PhoneNumber,
    consultType: z.number().check(integer),
  })),
  (value) => (isConsultRequest(value) ? fresh<types.ConsultRequest>(value) : z.core.INVALID),
);

export const SingleStepTransferRequest: z.ZodType<types.SingleStepTransferRequest> = z.core.withParser<z.ZodType<types.SingleStepTransferRequest>>(
  annotated(z.looseObject({
    transferNum: z.string(),
    showANI: PhoneNumber,
    showDest: PhoneNumber,
    transferStyle: z.literal([0, 1]),
    transferType: z.literal([0, 1, 2]),
  })),
  (value) => (isSingleStepTransferRequest(value) ? fresh<types.SingleStepTransferRequest>(value) : z.core.INVALID),
);

export const SetCallDataRequest: z.ZodType<types.SetCallDataRequest> = z.core.withParser<z.ZodType<types.SetCallDataRequest>>(
  annotated(z.looseObject({ key: z.string(), callData: z.string() })),
  (value) => (isSetCallDataRequest(value) ? fresh<types.SetCallDataRequest>(value) : z.core.INVALID),
);

export const GetCallDataRequest: z.ZodType<types.GetCallDataRequest> = z.core.withParser<z.ZodType<types.GetCallDataRequest>>(
  annotated(z.looseObject({ key: z.string() })),
  (value) => (isGetCallDataRequest(value) ? fresh<types.GetCallDataRequest>(value) : z.core.INVALID),
);

export const CallDataReply: z.ZodType<types.CallDataReply> = z.string().check(minLength(1));

export const EmptyText: z.ZodType<types.EmptyText> = z.literal("");

export const AgentId: z.ZodType<types.AgentId> = z.string();

export const ForceOutRequest: z.ZodType<types.ForceOutRequest> = z.core.withParser<z.ZodType<types.ForceOutRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isForceOutRequest(value) ? fresh<types.ForceOutRequest>(value) : z.core.INVALID),
);

export const ForceIdleRequest: z.ZodType<types.ForceIdleRequest> = z.core.withParser<z.ZodType<types.ForceIdleRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isForceIdleRequest(value) ? fresh<types.ForceIdleRequest>(value) : z.core.INVALID),
);

export const ForceBusyRequest: z.ZodType<types.ForceBusyRequest> = z.core.withParser<z.ZodType<types.ForceBusyRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isForceBusyRequest(value) ? fresh<types.ForceBusyRequest>(value) : z.core.INVALID),
);

export const ListenRequest: z.ZodType<types.ListenRequest> = z.core.withParser<z.ZodType<types.ListenRequest>>(
  annotated(z.looseObject({ agentID: AgentId, showANI: PhoneNumber, showDest: PhoneNumber })),
  (value) => (isListenRequest(value) ? fresh<types.ListenRequest>(value) : z.core.INVALID),
);

export const StopListenRequest: z.ZodType<types.StopListenRequest> = z.core.withParser<z.ZodType<types.StopListenRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isStopListenRequest(value) ? fresh<types.StopListenRequest>(value) : z.core.INVALID),
);

export const InsertRequest: z.ZodType<types.InsertRequest> = z.core.withParser<z.ZodType<types.InsertRequest>>(
  annotated(z.looseObject({ agentID: AgentId, showANI: PhoneNumber, showDest: PhoneNumber })),
  (value) => (isInsertRequest(value) ? fresh<types.InsertRequest>(value) : z.core.INVALID),
);

export const StopInsertRequest: z.ZodType<types.StopInsertRequest> = z.core.withParser<z.ZodType<types.StopInsertRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isStopInsertRequest(value) ? fresh<types.StopInsertRequest>(value) : z.core.INVALID),
);

export const SwitchInsertOrListenRequest: z.ZodType<types.SwitchInsertOrListenRequest> = z.core.withParser<z.ZodType<types.SwitchInsertOrListenRequest>>(
  annotated(z.looseObject({ agentID: AgentId, showANI: PhoneNumber, showDest: PhoneNumber })),
  (value) => (isSwitchInsertOrListenRequest(value) ? fresh<types.SwitchInsertOrListenRequest>(value) : z.core.INVALID),
);

export const BreakRequest: z.ZodType<types.BreakRequest> = z.core.withParser<z.ZodType<types.BreakRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isBreakRequest(value) ? fresh<types.BreakRequest>(value) : z.core.INVALID),
);

export const SendDTMFRequest: z.ZodType<types.SendDTMFRequest> = z.core.withParser<z.ZodType<types.SendDTMFRequest>>(
  annotated(z.looseObject({ dtmf: z.string() })),
  (value) => (isSendDTMFRequest(value) ? fresh<types.SendDTMFRequest>(value) : z.core.INVALID),
);

export const GetAgentDetailByAgentIDRequest: z.ZodType<types.GetAgentDetailByAgentIDRequest> = z.core.withParser<z.ZodType<types.GetAgentDetailByAgentIDRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isGetAgentDetailByAgentIDRequest(value) ? fresh<types.GetAgentDetailByAgentIDRequest>(value) : z.core.INVALID),
);

export const SecondTime: z.ZodType<types.SecondTime> = z.core.withParser<z.ZodType<types.SecondTime>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]+$", "u"))]).transform((value) => fresh<types.SecondTime>(value, shapeOfSecondTime))),
  (value) => (isSecondTime(value) ? fresh<types.SecondTime>(value, shapeOfSecondTime) : z.core.INVALID),
);

export const TotalSeconds: z.ZodType<types.TotalSeconds> = z.core.withParser<z.ZodType<types.TotalSeconds>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]+$", "u"))]).transform((value) => fresh<types.TotalSeconds>(value, shapeOfTotalSeconds))),
  (value) => (isTotalSeconds(value) ? fresh<types.TotalSeconds>(value, shapeOfTotalSeconds) : z.core.INVALID),
);

export const AgentInfo: z.ZodType<types.AgentInfo> = z.core.withParser<z.ZodType<types.AgentInfo>>(
  annotated(z.looseObject({
    agentId: AgentId,
    agentDn: PhoneNumber,
    agentIP: z.string().exactOptional(),
    loginTime: z.custom<types.SecondTime>().check(also(() => SecondTime)),
    currStatus: AgentState,
    currStatusTime: z.custom<types.SecondTime>().check(also(() => SecondTime)),
    answerTime: z.custom<types.SecondTime>().check(also(() => SecondTime)),
    currTime: z.custom<types.SecondTime>().check(also(() => SecondTime)),
    origCaller: PhoneNumber,
    origCallee: PhoneNumber,
    privQueueNum: z.number().check(integer),
    callTimes: z.number().check(integer),
    answerTimes: z.number().check(integer),
    freeTotalTime: z.custom<types.TotalSeconds>().check(also(() => TotalSeconds)),
    busyTotalTime: z.custom<types.TotalSeconds>().check(also(() => TotalSeconds)),
    resetTotalTime: z.custom<types.TotalSeconds>().check(also(() => TotalSeconds)),
    callTotalTime: z.custom<types.TotalSeconds>().check(also(() => TotalSeconds)),
    answerTotalTime: z.custom<types.TotalSeconds>().check(also(() => TotalSeconds)),
  }).transform((value) => fresh<types.AgentInfo>(value, shapeOfAgentInfo))),
  (value) => (isAgentInfo(value) ? fresh<types.AgentInfo>(value, shapeOfAgentInfo) : z.core.INVALID),
);

export const GetAgentDetailByAgentDNRequest: z.ZodType<types.GetAgentDetailByAgentDNRequest> = z.core.withParser<z.ZodType<types.GetAgentDetailByAgentDNRequest>>(
  annotated(z.looseObject({ agentDN: PhoneNumber })),
  (value) => (isGetAgentDetailByAgentDNRequest(value) ? fresh<types.GetAgentDetailByAgentDNRequest>(value) : z.core.INVALID),
);

export const GetAgentDetailsByAgentIDsRequest: z.ZodType<types.GetAgentDetailsByAgentIDsRequest> = z.core.withParser<z.ZodType<types.GetAgentDetailsByAgentIDsRequest>>(
  annotated(z.looseObject({ agentIDs: z.union([z.array(z.looseObject({ AgentID: AgentId })), z.string()]) })),
  (value) => (isGetAgentDetailsByAgentIDsRequest(value) ? fresh<types.GetAgentDetailsByAgentIDsRequest>(value) : z.core.INVALID),
);

export const AgentDetailsReply: z.ZodType<types.AgentDetailsReply> = z.core.withParser<z.ZodType<types.AgentDetailsReply>>(
  annotated(z.union([z.array(z.custom<types.AgentInfo>().check(also(() => AgentInfo))), z.null()]).transform((value) => fresh<types.AgentDetailsReply>(value, shapeOfAgentDetailsReply))),
  (value) => (isAgentDetailsReply(value) ? fresh<types.AgentDetailsReply>(value, shapeOfAgentDetailsReply) : z.core.INVALID),
);

export const GetAgentDetailsByAgentDNsRequest: z.ZodType<types.GetAgentDetailsByAgentDNsRequest> = z.core.withParser<z.ZodType<types.GetAgentDetailsByAgentDNsRequest>>(
  annotated(z.looseObject({ agentDNs: z.union([z.array(z.looseObject({ AgentDN: PhoneNumber })), z.string()]) })),
  (value) => (isGetAgentDetailsByAgentDNsRequest(value) ? fresh<types.GetAgentDetailsByAgentDNsRequest>(value) : z.core.INVALID),
);

export const RecordFileNameReply: z.ZodType<types.RecordFileNameReply> = z.string().check(minLength(1));

export const RestReason: z.ZodType<types.RestReason> = z.core.withParser<z.ZodType<types.RestReason>>(
  annotated(z.looseObject({ reason: z.string() })),
  (value) => (isRestReason(value) ? fresh<types.RestReason>(value) : z.core.INVALID),
);

export const RestReasonsReply: z.ZodType<types.RestReasonsReply> = z.core.withParser<z.ZodType<types.RestReasonsReply>>(
  annotated(z.union([z.array(RestReason), z.null()])),
  (value) => (isRestReasonsReply(value) ? fresh<types.RestReasonsReply>(value) : z.core.INVALID),
);

export const Skill: z.ZodType<types.Skill> = z.string();

export const GetAgentNumberBySkillRequest: z.ZodType<types.GetAgentNumberBySkillRequest> = z.core.withParser<z.ZodType<types.GetAgentNumberBySkillRequest>>(
  annotated(z.looseObject({ skill: Skill })),
  (value) => (isGetAgentNumberBySkillRequest(value) ? fresh<types.GetAgentNumberBySkillRequest>(value) : z.core.INVALID),
);

export const AgentNumberReply: z.ZodType<types.AgentNumberReply> = z.number().check(integer);

export const GetAgentDetailsBySkillRequest: z.ZodType<types.GetAgentDetailsBySkillRequest> = z.core.withParser<z.ZodType<types.GetAgentDetailsBySkillRequest>>(
  annotated(z.looseObject({ skill: Skill })),
  (value) => (isGetAgentDetailsBySkillRequest(value) ? fresh<types.GetAgentDetailsBySkillRequest>(value) : z.core.INVALID),
);

export const GetSkillWaitingNumberRequest: z.ZodType<types.GetSkillWaitingNumberRequest> = z.core.withParser<z.ZodType<types.GetSkillWaitingNumberRequest>>(
  annotated(z.looseObject({ skill: Skill })),
  (value) => (isGetSkillWaitingNumberRequest(value) ? fresh<types.GetSkillWaitingNumberRequest>(value) : z.core.INVALID),
);

export const SkillWaitingNumber: z.ZodType<types.SkillWaitingNumber> = z.core.withParser<z.ZodType<types.SkillWaitingNumber>>(
  annotated(z.custom<types.SkillWaitingNumber>().check(
    also(() => z.looseObject({
      queueNum: z.number().check(integer).exactOptional(),
      freeNum: z.number().check(integer).exactOptional(),
      queuenumber: z.union([z.number().check(integer), z.string()]).exactOptional(),
      freenumber: z.union([z.number().check(integer), z.string()]).exactOptional(),
    })),
    also(() => z.union([
      z.custom<{ readonly queueNum: unknown; readonly freeNum: unknown }>().check(members("queueNum", "freeNum")),
      z.custom<{ readonly queuenumber: unknown; readonly freenumber: unknown }>().check(members("queuenumber", "freenumber")),
    ])),
  ).transform((value) => fresh<types.SkillWaitingNumber>(value, shapeOfSkillWaitingNumber))),
  (value) => (isSkillWaitingNumber(value) ? fresh<types.SkillWaitingNumber>(value, shapeOfSkillWaitingNumber) : z.core.INVALID),
);

export const GetSkillWaitingCallInfoRequest: z.ZodType<types.GetSkillWaitingCallInfoRequest> = z.core.withParser<z.ZodType<types.GetSkillWaitingCallInfoRequest>>(
  annotated(z.looseObject({ skill: Skill })),
  (value) => (isGetSkillWaitingCallInfoRequest(value) ? fresh<types.GetSkillWaitingCallInfoRequest>(value) : z.core.INVALID),
);

export const CallId: z.ZodType<types.CallId> = z.string();

export const ContactId: z.ZodType<types.ContactId> = z.core.withParser<z.ZodType<types.ContactId>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]+$", "u"))]).transform((value) => fresh<types.ContactId>(value, shapeOfContactId))),
  (value) => (isContactId(value) ? fresh<types.ContactId>(value, shapeOfContactId) : z.core.INVALID),
);

export const RequestId: z.ZodType<types.RequestId> = z.core.withParser<z.ZodType<types.RequestId>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]+$", "u"))]).transform((value) => fresh<types.RequestId>(value, shapeOfRequestId))),
  (value) => (isRequestId(value) ? fresh<types.RequestId>(value, shapeOfRequestId) : z.core.INVALID),
);

export const MicrosecondTime: z.ZodType<types.MicrosecondTime> = z.core.withParser<z.ZodType<types.MicrosecondTime>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]+$", "u"))]).transform((value) => fresh<types.MicrosecondTime>(value, shapeOfMicrosecondTime))),
  (value) => (isMicrosecondTime(value) ? fresh<types.MicrosecondTime>(value, shapeOfMicrosecondTime) : z.core.INVALID),
);

export const QueuedCall: z.ZodType<types.QueuedCall> = z.core.withParser<z.ZodType<types.QueuedCall>>(
  annotated(z.looseObject({
    callId: CallId,
    contactId: z.custom<types.ContactId>().check(also(() => ContactId)),
    requestId: z.custom<types.RequestId>().check(also(() => RequestId)),
    origCaller: PhoneNumber,
    origCallee: PhoneNumber,
    startTime: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)),
    currTime: z.custom<types.SecondTime>().check(also(() => SecondTime)),
    changeTime: z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]+$", "u"))]),
  }).transform((value) => fresh<types.QueuedCall>(value, shapeOfQueuedCall))),
  (value) => (isQueuedCall(value) ? fresh<types.QueuedCall>(value, shapeOfQueuedCall) : z.core.INVALID),
);

export const WaitingCallsReply: z.ZodType<types.WaitingCallsReply> = z.core.withParser<z.ZodType<types.WaitingCallsReply>>(
  annotated(z.union([z.array(z.custom<types.QueuedCall>().check(also(() => QueuedCall))), z.null()]).transform((value) => fresh<types.WaitingCallsReply>(value, shapeOfWaitingCallsReply))),
  (value) => (isWaitingCallsReply(value) ? fresh<types.WaitingCallsReply>(value, shapeOfWaitingCallsReply) : z.core.INVALID),
);

export const GetPrivateQueueRequest: z.ZodType<types.GetPrivateQueueRequest> = z.core.withParser<z.ZodType<types.GetPrivateQueueRequest>>(
  annotated(z.looseObject({ agentID: AgentId })),
  (value) => (isGetPrivateQueueRequest(value) ? fresh<types.GetPrivateQueueRequest>(value) : z.core.INVALID),
);

export const SysInfo: z.ZodType<types.SysInfo> = z.core.withParser<z.ZodType<types.SysInfo>>(
  annotated(z.looseObject({
    totalAgents: z.number().check(integer),
    totalCalls: z.number().check(integer),
    ivrCalls: z.number().check(integer),
    agentCalls: z.number().check(integer),
    queueCalls: z.number().check(integer),
    privQueueCalls: z.number().check(integer),
  })),
  (value) => (isSysInfo(value) ? fresh<types.SysInfo>(value) : z.core.INVALID),
);

export const CallNumberReply: z.ZodType<types.CallNumberReply> = z.string().check(minLength(1));

export const GetPromptByErrorCodeRequest: z.ZodType<types.GetPromptByErrorCodeRequest> = z.core.withParser<z.ZodType<types.GetPromptByErrorCodeRequest>>(
  annotated(z.looseObject({ errCode: ResultCode })),
  (value) => (isGetPromptByErrorCodeRequest(value) ? fresh<types.GetPromptByErrorCodeRequest>(value) : z.core.INVALID),
);

export const PromptReply: z.ZodType<types.PromptReply> = z.string().check(minLength(1));

export const JumptheQueueRequest: z.ZodType<types.JumptheQueueRequest> = z.core.withParser<z.ZodType<types.JumptheQueueRequest>>(
  annotated(z.looseObject({ requestId: z.custom<types.RequestId>().check(also(() => RequestId)) }).transform((value) => fresh<types.JumptheQueueRequest>(value, shapeOfJumptheQueueRequest))),
  (value) => (isJumptheQueueRequest(value) ? fresh<types.JumptheQueueRequest>(value, shapeOfJumptheQueueRequest) : z.core.INVALID),
);

export const TransIVRRequest: z.ZodType<types.TransIVRRequest> = z.core.withParser<z.ZodType<types.TransIVRRequest>>(
  annotated(z.looseObject({ transferNum: z.string() })),
  (value) => (isTransIVRRequest(value) ? fresh<types.TransIVRRequest>(value) : z.core.INVALID),
);

export const TransIVRExRequest: z.ZodType<types.TransIVRExRequest> = z.core.withParser<z.ZodType<types.TransIVRExRequest>>(
  annotated(z.looseObject({ callerNum: PhoneNumber, transferNum: z.string() })),
  (value) => (isTransIVRExRequest(value) ? fresh<types.TransIVRExRequest>(value) : z.core.INVALID),
);

export const StateEventType: z.ZodType<types.StateEventType> = z.number().check(integer);

export const PartyAttribute: z.ZodType<types.PartyAttribute> = z.number().check(integer);

export const StateReason: z.ZodType<types.StateReason> = z.number().check(integer);

export const AgentStateEvent: z.ZodType<types.AgentStateEvent> = z.core.withParser<z.ZodType<types.AgentStateEvent>>(
  annotated(z.looseObject({
    eventID: StateEventType,
    callID: CallId,
    contactID: z.custom<types.ContactId>().check(also(() => ContactId)),
    partyNum: z.number().check(integer),
    otherParty: PhoneNumber,
    otherPartyAttribute: PartyAttribute,
    originatingParty: PhoneNumber,
    originalANI: PhoneNumber,
    originalDNIS: PhoneNumber,
    reason: StateReason,
    timestamp: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)),
  }).transform((value) => fresh<types.AgentStateEvent>(value, shapeOfAgentStateEvent))),
  (value) => (isAgentStateEvent(value) ? fresh<types.AgentStateEvent>(value, shapeOfAgentStateEvent) : z.core.INVALID),
);

export const RecordingReason: z.ZodType<types.RecordingReason> = z.number().check(integer);

export const RecordingEvent: z.ZodType<types.RecordingEvent> = z.core.withParser<z.ZodType<types.RecordingEvent>>(
  annotated(z.looseObject({
    callID: CallId,
    contactID: z.custom<types.ContactId>().check(also(() => ContactId)),
    filename: z.string(),
    reason: RecordingReason,
    timestamp: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)),
  }).transform((value) => fresh<types.RecordingEvent>(value, shapeOfRecordingEvent))),
  (value) => (isRecordingEvent(value) ? fresh<types.RecordingEvent>(value, shapeOfRecordingEvent) : z.core.INVALID),
);

export const PrivateQueueEvent: z.ZodType<types.PrivateQueueEvent> = z.core.withParser<z.ZodType<types.PrivateQueueEvent>>(
  annotated(z.looseObject({
    callID: CallId,
    contactID: z.custom<types.ContactId>().check(also(() => ContactId)),
    requestID: z.custom<types.RequestId>().check(also(() => RequestId)).exactOptional(),
    originalANI: PhoneNumber,
    originalDNIS: PhoneNumber,
    reason: z.number().check(integer),
    timestamp: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)),
  }).transform((value) => fresh<types.PrivateQueueEvent>(value, shapeOfPrivateQueueEvent))),
  (value) => (isPrivateQueueEvent(value) ? fresh<types.PrivateQueueEvent>(value, shapeOfPrivateQueueEvent) : z.core.INVALID),
);

export const SystemReason: z.ZodType<types.SystemReason> = z.number().check(integer);

export const SystemEvent: z.ZodType<types.SystemEvent> = z.core.withParser<z.ZodType<types.SystemEvent>>(
  annotated(z.looseObject({
    callID: CallId,
    contactID: z.custom<types.ContactId>().check(also(() => ContactId)),
    originalANI: PhoneNumber,
    originalDNIS: PhoneNumber,
    reason: SystemReason,
    timestamp: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)),
  }).transform((value) => fresh<types.SystemEvent>(value, shapeOfSystemEvent))),
  (value) => (isSystemEvent(value) ? fresh<types.SystemEvent>(value, shapeOfSystemEvent) : z.core.INVALID),
);

export const OutsideCallReason: z.ZodType<types.OutsideCallReason> = z.number().check(integer);

export const OnBeforeOutCall: z.ZodType<types.OnBeforeOutCall> = z.core.withParser<z.ZodType<types.OnBeforeOutCall>>(
  annotated(z.looseObject({
    otherParty: PhoneNumber,
    otherPartyAttribute: PartyAttribute,
    originalANI: PhoneNumber,
    originalDNIS: PhoneNumber,
    reason: OutsideCallReason,
    timestamp: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)),
  }).transform((value) => fresh<types.OnBeforeOutCall>(value, shapeOfOnBeforeOutCall))),
  (value) => (isOnBeforeOutCall(value) ? fresh<types.OnBeforeOutCall>(value, shapeOfOnBeforeOutCall) : z.core.INVALID),
);

export const OnHeartbeat: z.ZodType<types.OnHeartbeat> = z.core.withParser<z.ZodType<types.OnHeartbeat>>(
  annotated(z.looseObject({ timestamp: z.custom<types.MicrosecondTime>().check(also(() => MicrosecondTime)) }).transform((value) => fresh<types.OnHeartbeat>(value, shapeOfOnHeartbeat))),
  (value) => (isOnHeartbeat(value) ? fresh<types.OnHeartbeat>(value, shapeOfOnHeartbeat) : z.core.INVALID),
);

export const ButtonMask: z.ZodType<types.ButtonMask> = z.core.withParser<z.ZodType<types.ButtonMask>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]+$", "u"))]).transform((value) => fresh<types.ButtonMask>(value, shapeOfButtonMask))),
  (value) => (isButtonMask(value) ? fresh<types.ButtonMask>(value, shapeOfButtonMask) : z.core.INVALID),
);

export const OnBtnStatus: z.ZodType<types.OnBtnStatus> = z.core.withParser<z.ZodType<types.OnBtnStatus>>(
  annotated(z.looseObject({ btnStatus: z.custom<types.ButtonMask>().check(also(() => ButtonMask)), info: z.string() }).transform((value) => fresh<types.OnBtnStatus>(value, shapeOfOnBtnStatus))),
  (value) => (isOnBtnStatus(value) ? fresh<types.OnBtnStatus>(value, shapeOfOnBtnStatus) : z.core.INVALID),
);
