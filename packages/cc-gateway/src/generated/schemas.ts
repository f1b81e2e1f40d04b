// Generated from specs/cc-gateway/openapi.yaml. Do not edit; run "npm run generate".

import { also, fresh, integer, maxLength } from "@trunkline/runtime/checks";
import { z } from "zod";
import {
  isAdjustSkillRequest,
  isAgentEvent,
  isAgentEventReply,
  isAgentId,
  isAgentSkill,
  isAgentSkillsReply,
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
  isCallOutRequest,
  isCallSkillId,
  isCallbackUri,
  isCallerNumber,
  isConfJoinReply,
  isConfJoinRequest,
  isHandShakeReply,
  isHoldListReply,
  isInnerHelpRequest,
  isLoginExRequest,
  isLoginReply,
  isLoginRequest,
  isLoginResult,
  isMediaCallTransferRequest,
  isMediaType,
  isNetPlayRequest,
  isPartyNumber,
  isPlayRelocationRequest,
  isPlayRequest,
  isPushEventAcknowledgement,
  isPushEventRequest,
  isPushedEvent,
  isPushedEventList,
  isSendMessageRequest,
  isServiceToken,
  isSkillId,
  isStandardReply,
  isTransferRequest,
  isWorkNo,
} from "./predicates.js";
import {
  AdjustSkillRequestShape,
  AgentEventReplyShape,
  AgentEventShape,
  AgentSkillsReplyShape,
  AgentStatusReplyShape,
  AgentStatusShape,
  AgentTypeShape,
  CallAppDataShape,
  CallFeatureShape,
  CallIdReplyShape,
  CallInfoBeforeAnswerReplyShape,
  CallInfoBeforeAnswerShape,
  CallInfoReplyShape,
  CallInfoShape,
  CallInnerRequestShape,
  CallMediaAbilityShape,
  CallOutRequestShape,
  CallSkillIdShape,
  CallbackUriShape,
  CallerNumberShape,
  ConfJoinRequestShape,
  HandShakeReplyShape,
  HoldListReplyShape,
  InnerHelpRequestShape,
  LoginExRequestShape,
  LoginReplyShape,
  LoginRequestShape,
  LoginResultShape,
  MediaCallTransferRequestShape,
  MediaTypeShape,
  NetPlayRequestShape,
  PartyNumberShape,
  PlayRelocationRequestShape,
  PlayRequestShape,
  PushEventAcknowledgementShape,
  PushEventRequestShape,
  PushedEventListShape,
  PushedEventShape,
  SendMessageRequestShape,
  ServiceTokenShape,
  SkillIdShape,
  StateAfterSignInShape,
  TransferDeviceTypeShape,
  TransferModeShape,
  TransferRequestShape,
  UserVideoDirectionShape,
  WorkNoShape,
} from "./shapes.js";
import * as types from "./types.js";

export const AgentId: z.ZodType<types.AgentId> = z.core.withParser<z.ZodType<types.AgentId>>(
  z.custom<types.AgentId>().check(
    also(() => z.string()),
    also(() => z.union([
      z.string().regex(new RegExp("^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3}|[1-5][0-9]{4})$", "u")),
      z.string().regex(new RegExp("^([1-9][0-9]{0,3}|[1-5][0-9]{4})$", "u")),
      z.string().regex(new RegExp("^(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})$", "u")),
    ])),
  ),
  (value) => (isAgentId(value) ? fresh<types.AgentId>(value) : z.core.INVALID),
);

export const Password: z.ZodType<types.Password> = z.string().check(maxLength(32));

export const AgentType: z.ZodType<types.AgentType> = z.literal([4, 11, "4", "11", null]).transform((value) => fresh<types.AgentType>(value, AgentTypeShape));

export const StateAfterSignIn: z.ZodType<types.StateAfterSignIn> = z.literal([3, 4, 5, "3", "4", "5", null]).transform((value) => fresh<types.StateAfterSignIn>(value, StateAfterSignInShape));

export const CallbackUri: z.ZodType<types.CallbackUri> = z.core.withParser<z.ZodType<types.CallbackUri>>(
  z.union([z.string().check(maxLength(200)), z.null()]).transform((value) => fresh<types.CallbackUri>(value, CallbackUriShape)),
  (value) => (isCallbackUri(value) ? fresh<types.CallbackUri>(value, CallbackUriShape) : z.core.INVALID),
);

export const ServiceToken: z.ZodType<types.ServiceToken> = z.core.withParser<z.ZodType<types.ServiceToken>>(
  z.union([z.string().check(maxLength(50)), z.null()]).transform((value) => fresh<types.ServiceToken>(value, ServiceTokenShape)),
  (value) => (isServiceToken(value) ? fresh<types.ServiceToken>(value, ServiceTokenShape) : z.core.INVALID),
);

export const LoginRequest: z.ZodType<types.LoginRequest> = z.core.withParser<z.ZodType<types.LoginRequest>>(
  z.looseObject({
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
  }).transform((value) => fresh<types.LoginRequest>(value, LoginRequestShape)),
  (value) => (isLoginRequest(value) ? fresh<types.LoginRequest>(value, LoginRequestShape) : z.core.INVALID),
);

export const Message: z.ZodType<types.Message> = z.string();

export const RetCode: z.ZodType<types.RetCode> = z.string();

export const WorkNo: z.ZodType<types.WorkNo> = z.core.withParser<z.ZodType<types.WorkNo>>(
  z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.WorkNo>(value, WorkNoShape)),
  (value) => (isWorkNo(value) ? fresh<types.WorkNo>(value, WorkNoShape) : z.core.INVALID),
);

export const LoginResult: z.ZodType<types.LoginResult> = z.core.withParser<z.ZodType<types.LoginResult>>(
  z.union([
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
  ]).transform((value) => fresh<types.LoginResult>(value, LoginResultShape)),
  (value) => (isLoginResult(value) ? fresh<types.LoginResult>(value, LoginResultShape) : z.core.INVALID),
);

export const LoginReply: z.ZodType<types.LoginReply> = z.core.withParser<z.ZodType<types.LoginReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    msg: z.string().exactOptional(),
    retcode: RetCode,
    result: z.custom<types.LoginResult>().check(also(() => LoginResult)).exactOptional(),
  }).transform((value) => fresh<types.LoginReply>(value, LoginReplyShape)),
  (value) => (isLoginReply(value) ? fresh<types.LoginReply>(value, LoginReplyShape) : z.core.INVALID),
);

export const LoginExRequest: z.ZodType<types.LoginExRequest> = z.core.withParser<z.ZodType<types.LoginExRequest>>(
  z.looseObject({
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
  }).transform((value) => fresh<types.LoginExRequest>(value, LoginExRequestShape)),
  (value) => (isLoginExRequest(value) ? fresh<types.LoginExRequest>(value, LoginExRequestShape) : z.core.INVALID),
);

export const StandardReply: z.ZodType<types.StandardReply> = z.core.withParser<z.ZodType<types.StandardReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    msg: z.string().exactOptional(),
    retcode: RetCode,
    result: z.union([z.looseObject({}), z.string().check(maxLength(0)), z.null()]).exactOptional(),
  }),
  (value) => (isStandardReply(value) ? fresh<types.StandardReply>(value) : z.core.INVALID),
);

export const HandShakeReply: z.ZodType<types.HandShakeReply> = z.core.withParser<z.ZodType<types.HandShakeReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([
      z.looseObject({ loginTime: z.union([z.string(), z.number().check(integer)]).exactOptional() }),
      z.string().check(maxLength(0)),
      z.null(),
    ]).exactOptional(),
  }).transform((value) => fresh<types.HandShakeReply>(value, HandShakeReplyShape)),
  (value) => (isHandShakeReply(value) ? fresh<types.HandShakeReply>(value, HandShakeReplyShape) : z.core.INVALID),
);

export const AgentSkill: z.ZodType<types.AgentSkill> = z.core.withParser<z.ZodType<types.AgentSkill>>(
  z.looseObject({
    name: z.string().exactOptional(),
    id: z.number().check(integer).exactOptional(),
    mediatype: z.number().check(integer).exactOptional(),
  }),
  (value) => (isAgentSkill(value) ? fresh<types.AgentSkill>(value) : z.core.INVALID),
);

export const AgentSkillsReply: z.ZodType<types.AgentSkillsReply> = z.core.withParser<z.ZodType<types.AgentSkillsReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([z.array(AgentSkill), z.string().check(maxLength(0)), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.AgentSkillsReply>(value, AgentSkillsReplyShape)),
  (value) => (isAgentSkillsReply(value) ? fresh<types.AgentSkillsReply>(value, AgentSkillsReplyShape) : z.core.INVALID),
);

export const AgentStatus: z.ZodType<types.AgentStatus> = z.core.withParser<z.ZodType<types.AgentStatus>>(
  z.union([
    z.looseObject({ agentState: z.number().check(integer).exactOptional(), isWorking: z.boolean().exactOptional() }),
    z.string().check(maxLength(0)),
    z.null(),
  ]).transform((value) => fresh<types.AgentStatus>(value, AgentStatusShape)),
  (value) => (isAgentStatus(value) ? fresh<types.AgentStatus>(value, AgentStatusShape) : z.core.INVALID),
);

export const AgentStatusReply: z.ZodType<types.AgentStatusReply> = z.core.withParser<z.ZodType<types.AgentStatusReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.custom<types.AgentStatus>().check(also(() => AgentStatus)).exactOptional(),
  }).transform((value) => fresh<types.AgentStatusReply>(value, AgentStatusReplyShape)),
  (value) => (isAgentStatusReply(value) ? fresh<types.AgentStatusReply>(value, AgentStatusReplyShape) : z.core.INVALID),
);

export const AgentEventType: z.ZodType<types.AgentEventType> = z.string();

export const AgentEvent: z.ZodType<types.AgentEvent> = z.core.withParser<z.ZodType<types.AgentEvent>>(
  z.looseObject({
    eventType: AgentEventType,
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    content: z.union([z.looseObject({}), z.string(), z.null()]).exactOptional(),
    eventGenTime: z.number().check(integer).exactOptional(),
  }).transform((value) => fresh<types.AgentEvent>(value, AgentEventShape)),
  (value) => (isAgentEvent(value) ? fresh<types.AgentEvent>(value, AgentEventShape) : z.core.INVALID),
);

export const AgentEventReply: z.ZodType<types.AgentEventReply> = z.core.withParser<z.ZodType<types.AgentEventReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    event: z.union([
      z.custom<types.AgentEvent>().check(also(() => AgentEvent)),
      z.null(),
      z.array(z.unknown()).max(0),
    ]).exactOptional(),
    result: z.union([z.string().check(maxLength(0)), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.AgentEventReply>(value, AgentEventReplyShape)),
  (value) => (isAgentEventReply(value) ? fresh<types.AgentEventReply>(value, AgentEventReplyShape) : z.core.INVALID),
);

export const CallerNumber: z.ZodType<types.CallerNumber> = z.core.withParser<z.ZodType<types.CallerNumber>>(
  z.union([z.string().check(maxLength(24)).regex(new RegExp("^[0-9]*$", "u")), z.null()]).transform((value) => fresh<types.CallerNumber>(value, CallerNumberShape)),
  (value) => (isCallerNumber(value) ? fresh<types.CallerNumber>(value, CallerNumberShape) : z.core.INVALID),
);

export const CalledNumber: z.ZodType<types.CalledNumber> = z.string().regex(new RegExp("^[0-9*#]{1,24}$", "u"));

export const SkillId: z.ZodType<types.SkillId> = z.core.withParser<z.ZodType<types.SkillId>>(
  z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u")), z.null()]).transform((value) => fresh<types.SkillId>(value, SkillIdShape)),
  (value) => (isSkillId(value) ? fresh<types.SkillId>(value, SkillIdShape) : z.core.INVALID),
);

export const CallAppData: z.ZodType<types.CallAppData> = z.core.withParser<z.ZodType<types.CallAppData>>(
  z.union([z.string().check(maxLength(16384)), z.null()]).transform((value) => fresh<types.CallAppData>(value, CallAppDataShape)),
  (value) => (isCallAppData(value) ? fresh<types.CallAppData>(value, CallAppDataShape) : z.core.INVALID),
);

export const CallMediaAbility: z.ZodType<types.CallMediaAbility> = z.literal([0, 1, 2, "0", "1", "2", null]).transform((value) => fresh<types.CallMediaAbility>(value, CallMediaAbilityShape));

export const UserVideoDirection: z.ZodType<types.UserVideoDirection> = z.literal([1, 2, 3, 4, "1", "2", "3", "4", null]).transform((value) => fresh<types.UserVideoDirection>(value, UserVideoDirectionShape));

export const CallOutRequest: z.ZodType<types.CallOutRequest> = z.core.withParser<z.ZodType<types.CallOutRequest>>(
  z.looseObject({
    caller: z.custom<types.CallerNumber>().check(also(() => CallerNumber)).exactOptional(),
    called: CalledNumber,
    skillid: z.custom<types.SkillId>().check(also(() => SkillId)).exactOptional(),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    mediaability: z.custom<types.CallMediaAbility>().check(also(() => CallMediaAbility)).exactOptional(),
    userVideoDirection: z.custom<types.UserVideoDirection>().check(also(() => UserVideoDirection)).exactOptional(),
  }).transform((value) => fresh<types.CallOutRequest>(value, CallOutRequestShape)),
  (value) => (isCallOutRequest(value) ? fresh<types.CallOutRequest>(value, CallOutRequestShape) : z.core.INVALID),
);

export const CallIdReply: z.ZodType<types.CallIdReply> = z.core.withParser<z.ZodType<types.CallIdReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([z.string(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.CallIdReply>(value, CallIdReplyShape)),
  (value) => (isCallIdReply(value) ? fresh<types.CallIdReply>(value, CallIdReplyShape) : z.core.INVALID),
);

export const CallInnerRequest: z.ZodType<types.CallInnerRequest> = z.core.withParser<z.ZodType<types.CallInnerRequest>>(
  z.looseObject({
    called: CalledNumber,
    caller: z.custom<types.CallerNumber>().check(also(() => CallerNumber)).exactOptional(),
    skillid: z.custom<types.SkillId>().check(also(() => SkillId)).exactOptional(),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    mediaability: z.union([z.number().check(integer), z.string(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.CallInnerRequest>(value, CallInnerRequestShape)),
  (value) => (isCallInnerRequest(value) ? fresh<types.CallInnerRequest>(value, CallInnerRequestShape) : z.core.INVALID),
);

export const CallId: z.ZodType<types.CallId> = z.string();

export const TransferDeviceType: z.ZodType<types.TransferDeviceType> = z.literal([1, 2, 3, 4, 5, "1", "2", "3", "4", "5"]).transform((value) => fresh<types.TransferDeviceType>(value, TransferDeviceTypeShape));

export const TransferMode: z.ZodType<types.TransferMode> = z.literal([0, 1, 2, 3, 4, "0", "1", "2", "3", "4"]).transform((value) => fresh<types.TransferMode>(value, TransferModeShape));

export const TransferRequest: z.ZodType<types.TransferRequest> = z.core.withParser<z.ZodType<types.TransferRequest>>(
  z.looseObject({
    devicetype: z.custom<types.TransferDeviceType>().check(also(() => TransferDeviceType)),
    address: z.string().check(maxLength(24)).regex(new RegExp("^[0-9A-Ea-e*#]*$", "u")),
    mode: z.custom<types.TransferMode>().check(also(() => TransferMode)),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    caller: z.custom<types.CallerNumber>().check(also(() => CallerNumber)).exactOptional(),
    mediaability: z.custom<types.CallMediaAbility>().check(also(() => CallMediaAbility)).exactOptional(),
    holdflag: z.union([z.boolean(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.TransferRequest>(value, TransferRequestShape)),
  (value) => (isTransferRequest(value) ? fresh<types.TransferRequest>(value, TransferRequestShape) : z.core.INVALID),
);

export const InnerHelpRequest: z.ZodType<types.InnerHelpRequest> = z.core.withParser<z.ZodType<types.InnerHelpRequest>>(
  z.looseObject({
    dstaddress: z.union([z.string(), z.number().check(integer)]),
    devicetype: z.literal([1, 2, "1", "2", null]).exactOptional(),
    mode: z.literal([1, 2, "1", "2", null]).exactOptional(),
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
    holdflag: z.union([z.boolean(), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.InnerHelpRequest>(value, InnerHelpRequestShape)),
  (value) => (isInnerHelpRequest(value) ? fresh<types.InnerHelpRequest>(value, InnerHelpRequestShape) : z.core.INVALID),
);

export const ConfJoinRequest: z.ZodType<types.ConfJoinRequest> = z.core.withParser<z.ZodType<types.ConfJoinRequest>>(
  z.looseObject({
    callid: CallId,
    callappdata: z.custom<types.CallAppData>().check(also(() => CallAppData)).exactOptional(),
  }).transform((value) => fresh<types.ConfJoinRequest>(value, ConfJoinRequestShape)),
  (value) => (isConfJoinRequest(value) ? fresh<types.ConfJoinRequest>(value, ConfJoinRequestShape) : z.core.INVALID),
);

export const ConfJoinReply: z.ZodType<types.ConfJoinReply> = z.core.withParser<z.ZodType<types.ConfJoinReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([z.string(), z.looseObject({}), z.null()]).exactOptional(),
  }),
  (value) => (isConfJoinReply(value) ? fresh<types.ConfJoinReply>(value) : z.core.INVALID),
);

export const CallFeature: z.ZodType<types.CallFeature> = z.core.withParser<z.ZodType<types.CallFeature>>(
  z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.CallFeature>(value, CallFeatureShape)),
  (value) => (isCallFeature(value) ? fresh<types.CallFeature>(value, CallFeatureShape) : z.core.INVALID),
);

export const PartyNumber: z.ZodType<types.PartyNumber> = z.core.withParser<z.ZodType<types.PartyNumber>>(
  z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.PartyNumber>(value, PartyNumberShape)),
  (value) => (isPartyNumber(value) ? fresh<types.PartyNumber>(value, PartyNumberShape) : z.core.INVALID),
);

export const CallSkillId: z.ZodType<types.CallSkillId> = z.core.withParser<z.ZodType<types.CallSkillId>>(
  z.union([z.number().check(integer), z.string(), z.null()]).transform((value) => fresh<types.CallSkillId>(value, CallSkillIdShape)),
  (value) => (isCallSkillId(value) ? fresh<types.CallSkillId>(value, CallSkillIdShape) : z.core.INVALID),
);

export const CallInfoBeforeAnswer: z.ZodType<types.CallInfoBeforeAnswer> = z.core.withParser<z.ZodType<types.CallInfoBeforeAnswer>>(
  z.union([
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
  ]).transform((value) => fresh<types.CallInfoBeforeAnswer>(value, CallInfoBeforeAnswerShape)),
  (value) => (isCallInfoBeforeAnswer(value) ? fresh<types.CallInfoBeforeAnswer>(value, CallInfoBeforeAnswerShape) : z.core.INVALID),
);

export const CallInfoBeforeAnswerReply: z.ZodType<types.CallInfoBeforeAnswerReply> = z.core.withParser<z.ZodType<types.CallInfoBeforeAnswerReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.custom<types.CallInfoBeforeAnswer>().check(also(() => CallInfoBeforeAnswer)).exactOptional(),
  }).transform((value) => fresh<types.CallInfoBeforeAnswerReply>(value, CallInfoBeforeAnswerReplyShape)),
  (value) => (isCallInfoBeforeAnswerReply(value) ? fresh<types.CallInfoBeforeAnswerReply>(value, CallInfoBeforeAnswerReplyShape) : z.core.INVALID),
);

export const MediaType: z.ZodType<types.MediaType> = z.core.withParser<z.ZodType<types.MediaType>>(
  z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.MediaType>(value, MediaTypeShape)),
  (value) => (isMediaType(value) ? fresh<types.MediaType>(value, MediaTypeShape) : z.core.INVALID),
);

export const CallInfo: z.ZodType<types.CallInfo> = z.core.withParser<z.ZodType<types.CallInfo>>(
  z.union([
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
  ]).transform((value) => fresh<types.CallInfo>(value, CallInfoShape)),
  (value) => (isCallInfo(value) ? fresh<types.CallInfo>(value, CallInfoShape) : z.core.INVALID),
);

export const CallInfoReply: z.ZodType<types.CallInfoReply> = z.core.withParser<z.ZodType<types.CallInfoReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.custom<types.CallInfo>().check(also(() => CallInfo)).exactOptional(),
  }).transform((value) => fresh<types.CallInfoReply>(value, CallInfoReplyShape)),
  (value) => (isCallInfoReply(value) ? fresh<types.CallInfoReply>(value, CallInfoReplyShape) : z.core.INVALID),
);

export const HoldListReply: z.ZodType<types.HoldListReply> = z.core.withParser<z.ZodType<types.HoldListReply>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    result: z.union([
      z.array(z.custom<types.CallInfo>().check(also(() => CallInfo))),
      z.string().check(maxLength(0)),
      z.null(),
    ]).exactOptional(),
  }).transform((value) => fresh<types.HoldListReply>(value, HoldListReplyShape)),
  (value) => (isHoldListReply(value) ? fresh<types.HoldListReply>(value, HoldListReplyShape) : z.core.INVALID),
);

export const AdjustSkillRequest: z.ZodType<types.AdjustSkillRequest> = z.core.withParser<z.ZodType<types.AdjustSkillRequest>>(
  z.looseObject({
    workNo: z.union([z.string(), z.null()]).exactOptional(),
    skills: z.union([z.array(z.number().check(integer)).max(1000), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.AdjustSkillRequest>(value, AdjustSkillRequestShape)),
  (value) => (isAdjustSkillRequest(value) ? fresh<types.AdjustSkillRequest>(value, AdjustSkillRequestShape) : z.core.INVALID),
);

export const PlayRequest: z.ZodType<types.PlayRequest> = z.core.withParser<z.ZodType<types.PlayRequest>>(
  z.looseObject({
    voicepath: z.string().check(maxLength(100)),
    startpostion: z.union([z.number().check(integer), z.null()]).exactOptional(),
    volumechange: z.union([z.string().regex(new RegExp("^[0-9]{0,5}$", "u")), z.null()]).exactOptional(),
    speedchange: z.union([z.string().regex(new RegExp("^[0-9]{0,5}$", "u")), z.null()]).exactOptional(),
    times: z.union([z.number().check(integer), z.null()]).exactOptional(),
    codeformat: z.literal([0, null]).exactOptional(),
    locationId: z.union([z.number().check(integer), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.PlayRequest>(value, PlayRequestShape)),
  (value) => (isPlayRequest(value) ? fresh<types.PlayRequest>(value, PlayRequestShape) : z.core.INVALID),
);

export const PlayRelocationRequest: z.ZodType<types.PlayRelocationRequest> = z.core.withParser<z.ZodType<types.PlayRelocationRequest>>(
  z.looseObject({
    seekdirection: z.literal([0, 1, null]).exactOptional(),
    seekseconds: z.number().check(integer),
    seekposition: z.literal([0, 1, 2]),
  }).transform((value) => fresh<types.PlayRelocationRequest>(value, PlayRelocationRequestShape)),
  (value) => (isPlayRelocationRequest(value) ? fresh<types.PlayRelocationRequest>(value, PlayRelocationRequestShape) : z.core.INVALID),
);

export const NetPlayRequest: z.ZodType<types.NetPlayRequest> = z.core.withParser<z.ZodType<types.NetPlayRequest>>(
  z.looseObject({
    fileName: z.string().check(maxLength(100)),
    position: z.union([z.number().check(integer), z.null()]).exactOptional(),
    playTime: z.union([z.number().check(integer), z.null()]).exactOptional(),
    fileFormat: z.literal([0, 1, 2, null]).exactOptional(),
    ccId: z.number().check(integer),
    locationId: z.union([z.number().check(integer).gte(0).lte(65535), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.NetPlayRequest>(value, NetPlayRequestShape)),
  (value) => (isNetPlayRequest(value) ? fresh<types.NetPlayRequest>(value, NetPlayRequestShape) : z.core.INVALID),
);

export const SendMessageRequest: z.ZodType<types.SendMessageRequest> = z.core.withParser<z.ZodType<types.SendMessageRequest>>(
  z.looseObject({
    callid: CallId,
    userid: z.union([z.string(), z.null()]).exactOptional(),
    data: z.union([z.string(), z.looseObject({})]),
  }).transform((value) => fresh<types.SendMessageRequest>(value, SendMessageRequestShape)),
  (value) => (isSendMessageRequest(value) ? fresh<types.SendMessageRequest>(value, SendMessageRequestShape) : z.core.INVALID),
);

export const MediaCallTransferRequest: z.ZodType<types.MediaCallTransferRequest> = z.core.withParser<z.ZodType<types.MediaCallTransferRequest>>(
  z.looseObject({
    callid: CallId,
    caller: z.union([z.string(), z.null()]).exactOptional(),
    devicetype: z.literal([1, 2, 4, "1", "2", "4"]),
    mode: z.literal([0, 2, "0", "2"]),
    address: z.string().check(maxLength(24)),
    calldata: z.union([z.string(), z.null()]).exactOptional(),
    skillId: z.union([z.number().check(integer), z.null()]).exactOptional(),
  }).transform((value) => fresh<types.MediaCallTransferRequest>(value, MediaCallTransferRequestShape)),
  (value) => (isMediaCallTransferRequest(value) ? fresh<types.MediaCallTransferRequest>(value, MediaCallTransferRequestShape) : z.core.INVALID),
);

export const PushedEventList: z.ZodType<types.PushedEventList> = z.core.withParser<z.ZodType<types.PushedEventList>>(
  z.looseObject({
    workNo: z.custom<types.WorkNo>().check(also(() => WorkNo)),
    eventList: z.array(z.custom<types.AgentEvent>().check(also(() => AgentEvent))),
  }).transform((value) => fresh<types.PushedEventList>(value, PushedEventListShape)),
  (value) => (isPushedEventList(value) ? fresh<types.PushedEventList>(value, PushedEventListShape) : z.core.INVALID),
);

export const PushedEvent: z.ZodType<types.PushedEvent> = z.core.withParser<z.ZodType<types.PushedEvent>>(
  z.looseObject({
    message: Message.exactOptional(),
    retcode: RetCode,
    event: z.custom<types.AgentEvent>().check(also(() => AgentEvent)),
  }).transform((value) => fresh<types.PushedEvent>(value, PushedEventShape)),
  (value) => (isPushedEvent(value) ? fresh<types.PushedEvent>(value, PushedEventShape) : z.core.INVALID),
);

export const PushEventRequest: z.ZodType<types.PushEventRequest> = z.core.withParser<z.ZodType<types.PushEventRequest>>(
  z.union([
    z.custom<types.PushedEventList>().check(also(() => PushedEventList)),
    z.custom<types.PushedEvent>().check(also(() => PushedEvent)),
  ]).transform((value) => fresh<types.PushEventRequest>(value, PushEventRequestShape)),
  (value) => (isPushEventRequest(value) ? fresh<types.PushEventRequest>(value, PushEventRequestShape) : z.core.INVALID),
);

export const PushEventAcknowledgement: z.ZodType<types.PushEventAcknowledgement> = z.core.withParser<z.ZodType<types.PushEventAcknowledgement>>(
  z.looseObject({ message: z.string().exactOptional(), retcode: z.union([z.string(), z.number().check(integer)]) }).transform((value) => fresh<types.PushEventAcknowledgement>(value, PushEventAcknowledgementShape)),
  (value) => (isPushEventAcknowledgement(value) ? fresh<types.PushEventAcknowledgement>(value, PushEventAcknowledgementShape) : z.core.INVALID),
);
