// Generated from specs/cloudcc/openapi.yaml and specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import { also, annotated, eachMember, fresh, integer, minLength } from "@trunkline/runtime/checks";
import { z } from "zod";
import {
  isAgentInfo,
  isAgentInfoReply,
  isAgentListReply,
  isAgentListRequest,
  isAgentStateChanged,
  isAnswerReply,
  isAnswerRequest,
  isAnyReply,
  isAnyRequest,
  isBareFailure,
  isCallArrived,
  isCallReply,
  isCallRequest,
  isChangeMediaFlag,
  isChangeMediaReply,
  isChangeMediaRequest,
  isChangeStatusReply,
  isChangeStatusRequest,
  isCheckinReply,
  isCheckinRequest,
  isCheckoutReply,
  isCheckoutRequest,
  isClientServerGetTokenRequest,
  isConnected,
  isConsultReply,
  isConsultRequest,
  isConsultToTransReply,
  isConsultToTransRequest,
  isDtmfReply,
  isDtmfRequest,
  isEavesdropReply,
  isEavesdropRequest,
  isForceCallReply,
  isForceCallRequest,
  isGetStatusReply,
  isGetStatusRequest,
  isGetTokenReply,
  isGetTokenRequest,
  isHangupReply,
  isHangupRequest,
  isHoldReply,
  isHoldRequest,
  isHttpCode,
  isHttpOutcome,
  isHttpRefusal,
  isInCallNumbers,
  isInterruptCallReply,
  isInterruptCallRequest,
  isIvrService,
  isIvrServiceListReply,
  isKickedOff,
  isListedAgent,
  isMaxCallTime,
  isMaxRingTime,
  isMedia,
  isMuteReply,
  isMuteRequest,
  isOperationProgressed,
  isPingRequest,
  isPlayRecordControlReply,
  isPlayRecordControlRequest,
  isPlayRecordReply,
  isPlayRecordRequest,
  isPong,
  isPreviewOutCallReply,
  isPreviewOutCallRequest,
  isSdkLoggerRequest,
  isSkillAgents,
  isSkillService,
  isSkillServiceListReply,
  isSubstituteReply,
  isSubstituteRequest,
  isThreeWayReply,
  isThreeWayRequest,
  isToggleServiceModeReply,
  isToggleServiceModeRequest,
  isTransReply,
  isTransRequest,
  isUpdateAgentInfoRequest,
  isWhisperReply,
  isWhisperRequest,
} from "./predicates.js";
import {
  shapeOfAgentInfoReply,
  shapeOfAgentListReply,
  shapeOfAnswerRequest,
  shapeOfAnyReply,
  shapeOfAudio,
  shapeOfCallArrived,
  shapeOfCallRequest,
  shapeOfChangeMediaFlag,
  shapeOfChangeMediaReply,
  shapeOfChangeMediaRequest,
  shapeOfChangeStatusRequest,
  shapeOfCheckinReply,
  shapeOfCheckinRequest,
  shapeOfConsultAction,
  shapeOfConsultRequest,
  shapeOfConsultType,
  shapeOfDtmfRequest,
  shapeOfDtmfType,
  shapeOfGetTokenReply,
  shapeOfHoldReply,
  shapeOfHoldRequest,
  shapeOfHoldSwitch,
  shapeOfHttpCode,
  shapeOfHttpOutcome,
  shapeOfHttpRefusal,
  shapeOfIsStereo,
  shapeOfIvrServiceListReply,
  shapeOfMaxCallTime,
  shapeOfMaxRingTime,
  shapeOfMedia,
  shapeOfMuteReply,
  shapeOfMuteRequest,
  shapeOfMuteSwitch,
  shapeOfOperationProgressed,
  shapeOfOutLine,
  shapeOfPixels,
  shapeOfPlayRecordControlRequest,
  shapeOfPlayRecordRequest,
  shapeOfPreviewOutCallRequest,
  shapeOfRecordContact,
  shapeOfServiceMode,
  shapeOfSkillServiceListReply,
  shapeOfThreeWayRequest,
  shapeOfThreeWayType,
  shapeOfToggleServiceModeRequest,
  shapeOfTransMode,
  shapeOfTransRequest,
  shapeOfTransType,
  shapeOfVideo,
} from "./shapes.js";
import * as types from "./types.js";

export const ReqId: z.ZodType<types.ReqId> = z.string().check(minLength(1));

export const CompanyCode: z.ZodType<types.CompanyCode> = z.string();

export const AgentId: z.ZodType<types.AgentId> = z.string();

export const Os: z.ZodType<types.Os> = z.string();

export const GetTokenRequest: z.ZodType<types.GetTokenRequest> = z.core.withParser<z.ZodType<types.GetTokenRequest>>(
  annotated(z.looseObject({
    req_id: ReqId,
    msg_type: z.string().check(minLength(1)),
    company_code: CompanyCode,
    agent_id: AgentId,
    agent_pwd: z.string(),
    aagent_pwd: z.string().exactOptional(),
    os: Os,
  })),
  (value) => (isGetTokenRequest(value) ? fresh<types.GetTokenRequest>(value) : z.core.INVALID),
);

export const HttpCode: z.ZodType<types.HttpCode> = z.core.withParser<z.ZodType<types.HttpCode>>(
  annotated(z.union([z.string(), z.number().check(integer)]).transform((value) => fresh<types.HttpCode>(value, shapeOfHttpCode))),
  (value) => (isHttpCode(value) ? fresh<types.HttpCode>(value, shapeOfHttpCode) : z.core.INVALID),
);

export const Msg: z.ZodType<types.Msg> = z.string();

export const RefusalText: z.ZodType<types.RefusalText> = z.string();

export const ReplyFlag: z.ZodType<types.ReplyFlag> = z.boolean();

export const Token: z.ZodType<types.Token> = z.string();

export const GetTokenReply: z.ZodType<types.GetTokenReply> = z.core.withParser<z.ZodType<types.GetTokenReply>>(
  annotated(z.looseObject({
    req_id: ReqId.exactOptional(),
    company_code: CompanyCode.exactOptional(),
    msg_type: z.string().exactOptional(),
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    msg: Msg.exactOptional(),
    message: RefusalText.exactOptional(),
    reply: ReplyFlag.exactOptional(),
    token: Token.exactOptional(),
  }).transform((value) => fresh<types.GetTokenReply>(value, shapeOfGetTokenReply))),
  (value) => (isGetTokenReply(value) ? fresh<types.GetTokenReply>(value, shapeOfGetTokenReply) : z.core.INVALID),
);

export const HttpRefusal: z.ZodType<types.HttpRefusal> = z.core.withParser<z.ZodType<types.HttpRefusal>>(
  annotated(z.looseObject({
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    message: RefusalText.exactOptional(),
    data: z.unknown().exactOptional(),
  }).transform((value) => fresh<types.HttpRefusal>(value, shapeOfHttpRefusal))),
  (value) => (isHttpRefusal(value) ? fresh<types.HttpRefusal>(value, shapeOfHttpRefusal) : z.core.INVALID),
);

export const ClientServerGetTokenRequest: z.ZodType<types.ClientServerGetTokenRequest> = z.core.withParser<z.ZodType<types.ClientServerGetTokenRequest>>(
  annotated(z.looseObject({
    req_id: ReqId,
    msg_type: z.string().exactOptional(),
    company_code: CompanyCode,
    agent_id: AgentId,
    agent_pwd: z.string(),
    os: Os,
  })),
  (value) => (isClientServerGetTokenRequest(value) ? fresh<types.ClientServerGetTokenRequest>(value) : z.core.INVALID),
);

export const SkillService: z.ZodType<types.SkillService> = z.core.withParser<z.ZodType<types.SkillService>>(
  annotated(z.looseObject({ skill_id: z.string(), skill_name: z.string() })),
  (value) => (isSkillService(value) ? fresh<types.SkillService>(value) : z.core.INVALID),
);

export const SkillServiceListReply: z.ZodType<types.SkillServiceListReply> = z.core.withParser<z.ZodType<types.SkillServiceListReply>>(
  annotated(z.looseObject({
    company_code: CompanyCode.exactOptional(),
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    msg: Msg.exactOptional(),
    message: RefusalText.exactOptional(),
    data: z.array(SkillService).exactOptional(),
  }).transform((value) => fresh<types.SkillServiceListReply>(value, shapeOfSkillServiceListReply))),
  (value) => (isSkillServiceListReply(value) ? fresh<types.SkillServiceListReply>(value, shapeOfSkillServiceListReply) : z.core.INVALID),
);

export const IvrService: z.ZodType<types.IvrService> = z.core.withParser<z.ZodType<types.IvrService>>(
  annotated(z.looseObject({ ivr_service_id: z.string(), ivr_service_name: z.string() })),
  (value) => (isIvrService(value) ? fresh<types.IvrService>(value) : z.core.INVALID),
);

export const IvrServiceListReply: z.ZodType<types.IvrServiceListReply> = z.core.withParser<z.ZodType<types.IvrServiceListReply>>(
  annotated(z.looseObject({
    company_code: CompanyCode.exactOptional(),
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    msg: Msg.exactOptional(),
    message: RefusalText.exactOptional(),
    data: z.array(IvrService).exactOptional(),
  }).transform((value) => fresh<types.IvrServiceListReply>(value, shapeOfIvrServiceListReply))),
  (value) => (isIvrServiceListReply(value) ? fresh<types.IvrServiceListReply>(value, shapeOfIvrServiceListReply) : z.core.INVALID),
);

export const AgentInfo: z.ZodType<types.AgentInfo> = z.core.withParser<z.ZodType<types.AgentInfo>>(
  annotated(z.looseObject({
    sysAgentId: z.union([z.string(), z.null()]).exactOptional(),
    extRegMode: z.union([z.number().check(integer), z.null()]).exactOptional(),
    offlineAgent: z.union([z.number().check(integer), z.null()]).exactOptional(),
    phoneNumber: z.union([z.string(), z.null()]).exactOptional(),
    agentAnswerMode: z.union([z.number().check(integer), z.null()]).exactOptional(),
    voiceCallAnswerMode: z.union([z.number().check(integer), z.null()]).exactOptional(),
    videoCallAnswerMode: z.union([z.number().check(integer), z.null()]).exactOptional(),
    enterKeyCallMode: z.union([z.number().check(integer), z.null()]).exactOptional(),
    videoCallTurnOffCamera: z.union([z.number().check(integer), z.null()]).exactOptional(),
    serviceMode: z.union([z.number().check(integer), z.null()]).exactOptional(),
    qualityCheckAbilities: z.union([z.string(), z.null()]).exactOptional(),
    callNoteAbilities: z.union([z.string(), z.null()]).exactOptional(),
  })),
  (value) => (isAgentInfo(value) ? fresh<types.AgentInfo>(value) : z.core.INVALID),
);

export const AgentInfoReply: z.ZodType<types.AgentInfoReply> = z.core.withParser<z.ZodType<types.AgentInfoReply>>(
  annotated(z.looseObject({
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    msg: Msg.exactOptional(),
    message: RefusalText.exactOptional(),
    data: AgentInfo.exactOptional(),
  }).transform((value) => fresh<types.AgentInfoReply>(value, shapeOfAgentInfoReply))),
  (value) => (isAgentInfoReply(value) ? fresh<types.AgentInfoReply>(value, shapeOfAgentInfoReply) : z.core.INVALID),
);

export const UpdateAgentInfoRequest: z.ZodType<types.UpdateAgentInfoRequest> = z.core.withParser<z.ZodType<types.UpdateAgentInfoRequest>>(
  annotated(z.looseObject({
    sysAgentId: z.string(),
    extRegMode: z.number().check(integer).exactOptional(),
    offlineAgent: z.number().check(integer).exactOptional(),
    phoneNumber: z.string().exactOptional(),
    agentAnswerMode: z.number().check(integer).exactOptional(),
    voiceCallAnswerMode: z.number().check(integer).exactOptional(),
    videoCallAnswerMode: z.number().check(integer).exactOptional(),
    enterKeyCallMode: z.number().check(integer).exactOptional(),
    videoCallTurnOffCamera: z.number().check(integer).exactOptional(),
    serviceMode: z.literal([1, 2]).exactOptional(),
  })),
  (value) => (isUpdateAgentInfoRequest(value) ? fresh<types.UpdateAgentInfoRequest>(value) : z.core.INVALID),
);

export const HttpOutcome: z.ZodType<types.HttpOutcome> = z.core.withParser<z.ZodType<types.HttpOutcome>>(
  annotated(z.looseObject({
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    msg: Msg.exactOptional(),
    message: RefusalText.exactOptional(),
  }).transform((value) => fresh<types.HttpOutcome>(value, shapeOfHttpOutcome))),
  (value) => (isHttpOutcome(value) ? fresh<types.HttpOutcome>(value, shapeOfHttpOutcome) : z.core.INVALID),
);

export const AgentListRequest: z.ZodType<types.AgentListRequest> = z.core.withParser<z.ZodType<types.AgentListRequest>>(
  annotated(z.looseObject({
    company_code: CompanyCode.exactOptional(),
    agent_id: z.string().exactOptional(),
    skill_id: z.string().exactOptional(),
    keyword: z.string().exactOptional(),
    page_no: z.number().check(integer),
    page_size: z.number().check(integer),
  })),
  (value) => (isAgentListRequest(value) ? fresh<types.AgentListRequest>(value) : z.core.INVALID),
);

export const AgentStatus: z.ZodType<types.AgentStatus> = z.string();

export const ListedAgent: z.ZodType<types.ListedAgent> = z.core.withParser<z.ZodType<types.ListedAgent>>(
  annotated(z.looseObject({
    agent_id: z.union([z.string(), z.null()]).exactOptional(),
    agent_status: z.union([AgentStatus, z.null()]).exactOptional(),
    agent_name: z.union([z.string(), z.null()]).exactOptional(),
  })),
  (value) => (isListedAgent(value) ? fresh<types.ListedAgent>(value) : z.core.INVALID),
);

export const SkillAgents: z.ZodType<types.SkillAgents> = z.core.withParser<z.ZodType<types.SkillAgents>>(
  annotated(z.looseObject({
    skill_id: z.union([z.string(), z.null()]).exactOptional(),
    skill_name: z.union([z.string(), z.null()]).exactOptional(),
    agents: z.union([
      z.looseObject({
        list: z.union([z.array(ListedAgent), z.null()]).exactOptional(),
        total_count: z.union([z.number().check(integer), z.null()]).exactOptional(),
        total_page: z.union([z.number().check(integer), z.null()]).exactOptional(),
        current_page: z.union([z.number().check(integer), z.null()]).exactOptional(),
      }),
      z.null(),
    ]).exactOptional(),
  })),
  (value) => (isSkillAgents(value) ? fresh<types.SkillAgents>(value) : z.core.INVALID),
);

export const AgentListReply: z.ZodType<types.AgentListReply> = z.core.withParser<z.ZodType<types.AgentListReply>>(
  annotated(z.looseObject({
    code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
    msg: Msg.exactOptional(),
    message: RefusalText.exactOptional(),
    data: z.array(SkillAgents).exactOptional(),
  }).transform((value) => fresh<types.AgentListReply>(value, shapeOfAgentListReply))),
  (value) => (isAgentListReply(value) ? fresh<types.AgentListReply>(value, shapeOfAgentListReply) : z.core.INVALID),
);

export const SdkLoggerRequest: z.ZodType<types.SdkLoggerRequest> = z.core.withParser<z.ZodType<types.SdkLoggerRequest>>(
  annotated(z.looseObject({ json: z.string().exactOptional(), empAccId: z.string().exactOptional() })),
  (value) => (isSdkLoggerRequest(value) ? fresh<types.SdkLoggerRequest>(value) : z.core.INVALID),
);

export const ExtId: z.ZodType<types.ExtId> = z.string();

const values1OfAnyRequest = new Set<unknown>(["msg_type", "req_id", "company_code", "agent_id", "ext_id", "os"]);
export const AnyRequest: z.ZodType<types.AnyRequest> = z.core.withParser<z.ZodType<types.AnyRequest>>(
  annotated(z.custom<types.AnyRequest>().check(
    also(() => z.looseObject({
      msg_type: z.string(),
      req_id: ReqId.exactOptional(),
      company_code: CompanyCode.exactOptional(),
      agent_id: AgentId.exactOptional(),
      ext_id: ExtId.exactOptional(),
      os: Os.exactOptional(),
    })),
    eachMember((name) => !values1OfAnyRequest.has(name), () => z.unknown()),
  )),
  (value) => (isAnyRequest(value) ? fresh<types.AnyRequest>(value) : z.core.INVALID),
);

const values1OfAnyReply = new Set<unknown>(["req_id", "company_code", "msg_type", "code", "msg", "message", "reply"]);
export const AnyReply: z.ZodType<types.AnyReply> = z.core.withParser<z.ZodType<types.AnyReply>>(
  annotated(z.custom<types.AnyReply>().check(
    also(() => z.looseObject({
      req_id: ReqId.exactOptional(),
      company_code: CompanyCode.exactOptional(),
      msg_type: z.string().exactOptional(),
      code: z.custom<types.HttpCode>().check(also(() => HttpCode)),
      msg: Msg.exactOptional(),
      message: RefusalText.exactOptional(),
      reply: ReplyFlag.exactOptional(),
    })),
    eachMember((name) => !values1OfAnyReply.has(name), () => z.unknown()),
  ).transform((value) => fresh<types.AnyReply>(value, shapeOfAnyReply))),
  (value) => (isAnyReply(value) ? fresh<types.AnyReply>(value, shapeOfAnyReply) : z.core.INVALID),
);

export const Code: z.ZodType<types.Code> = z.string();

export const Connected: z.ZodType<types.Connected> = z.core.withParser<z.ZodType<types.Connected>>(
  annotated(z.looseObject({ msg_type: z.literal("connect"), code: Code, msg: Msg })),
  (value) => (isConnected(value) ? fresh<types.Connected>(value) : z.core.INVALID),
);

export const CheckinRequest: z.ZodType<types.CheckinRequest> = z.core.withParser<z.ZodType<types.CheckinRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("checkin"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    agent_pwd: z.string(),
    agent_ip: z.string().exactOptional(),
    start_status: z.string().exactOptional(),
    reset: z.literal([true, false, "true", "false", ""]).exactOptional(),
  }).transform((value) => fresh<types.CheckinRequest>(value, shapeOfCheckinRequest))),
  (value) => (isCheckinRequest(value) ? fresh<types.CheckinRequest>(value, shapeOfCheckinRequest) : z.core.INVALID),
);

export const ServiceModeOfAgent: z.ZodType<types.ServiceModeOfAgent> = z.number().check(integer);

export const CheckinReply: z.ZodType<types.CheckinReply> = z.core.withParser<z.ZodType<types.CheckinReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("checkin"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    os: Os.exactOptional(),
    ext_id: z.string().exactOptional(),
    ext_pwd: z.string().exactOptional(),
    pbx: z.string().exactOptional(),
    rtc_address: z.string().exactOptional(),
    login_type: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    token: Token.exactOptional(),
    ext_call_mode: z.number().check(integer).exactOptional(),
    service_mode: ServiceModeOfAgent.exactOptional(),
  }).transform((value) => fresh<types.CheckinReply>(value, shapeOfCheckinReply))),
  (value) => (isCheckinReply(value) ? fresh<types.CheckinReply>(value, shapeOfCheckinReply) : z.core.INVALID),
);

export const CheckoutRequest: z.ZodType<types.CheckoutRequest> = z.core.withParser<z.ZodType<types.CheckoutRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("checkout"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    reply: z.boolean().exactOptional(),
  })),
  (value) => (isCheckoutRequest(value) ? fresh<types.CheckoutRequest>(value) : z.core.INVALID),
);

export const CheckoutReply: z.ZodType<types.CheckoutReply> = z.core.withParser<z.ZodType<types.CheckoutReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("checkout"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isCheckoutReply(value) ? fresh<types.CheckoutReply>(value) : z.core.INVALID),
);

export const PingRequest: z.ZodType<types.PingRequest> = z.core.withParser<z.ZodType<types.PingRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("ping"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
  })),
  (value) => (isPingRequest(value) ? fresh<types.PingRequest>(value) : z.core.INVALID),
);

export const Pong: z.ZodType<types.Pong> = z.core.withParser<z.ZodType<types.Pong>>(
  annotated(z.looseObject({ req_id: ReqId, msg_type: z.literal("pong"), code: Code, msg: Msg })),
  (value) => (isPong(value) ? fresh<types.Pong>(value) : z.core.INVALID),
);

export const GetStatusRequest: z.ZodType<types.GetStatusRequest> = z.core.withParser<z.ZodType<types.GetStatusRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("get_status"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
  })),
  (value) => (isGetStatusRequest(value) ? fresh<types.GetStatusRequest>(value) : z.core.INVALID),
);

export const SubAgentStatus: z.ZodType<types.SubAgentStatus> = z.string();

export const CallUuid: z.ZodType<types.CallUuid> = z.string();

export const InCallNumbers: z.ZodType<types.InCallNumbers> = z.core.withParser<z.ZodType<types.InCallNumbers>>(
  annotated(z.array(z.string())),
  (value) => (isInCallNumbers(value) ? fresh<types.InCallNumbers>(value) : z.core.INVALID),
);

export const GetStatusReply: z.ZodType<types.GetStatusReply> = z.core.withParser<z.ZodType<types.GetStatusReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("get_status"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    status: AgentStatus.exactOptional(),
    sub_status: SubAgentStatus.exactOptional(),
    uuid: CallUuid.exactOptional(),
    in_call_numbers: InCallNumbers.exactOptional(),
    call_stop_status: z.unknown().exactOptional(),
  })),
  (value) => (isGetStatusReply(value) ? fresh<types.GetStatusReply>(value) : z.core.INVALID),
);

export const ServiceMode: z.ZodType<types.ServiceMode> = z.literal([1, 2, "1", "2"]).transform((value) => fresh<types.ServiceMode>(value, shapeOfServiceMode));

export const ToggleServiceModeRequest: z.ZodType<types.ToggleServiceModeRequest> = z.core.withParser<z.ZodType<types.ToggleServiceModeRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("toggle_service_mode"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    service_mode: z.custom<types.ServiceMode>().check(also(() => ServiceMode)),
  }).transform((value) => fresh<types.ToggleServiceModeRequest>(value, shapeOfToggleServiceModeRequest))),
  (value) => (isToggleServiceModeRequest(value) ? fresh<types.ToggleServiceModeRequest>(value, shapeOfToggleServiceModeRequest) : z.core.INVALID),
);

export const ToggleServiceModeReply: z.ZodType<types.ToggleServiceModeReply> = z.core.withParser<z.ZodType<types.ToggleServiceModeReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("toggle_service_mode"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    os: Os.exactOptional(),
    service_mode: ServiceModeOfAgent.exactOptional(),
  })),
  (value) => (isToggleServiceModeReply(value) ? fresh<types.ToggleServiceModeReply>(value) : z.core.INVALID),
);

export const StatusActionRequest: z.ZodType<types.StatusActionRequest> = z.enum([
  "MAKE_BUSY",
  "MAKE_FREE",
  "MAKE_REST",
  "MAKE_BUSY_AFTER_CALL_STOP",
  "MAKE_FREE_AFTER_CALL_STOP",
  "MAKE_REST_AFTER_CALL_STOP",
  "CHECKOUT_AFTER_CALL_STOP",
  "FORCE_CHECKOUT",
  "FORCE_MAKE_FREE",
  "FORCE_MAKE_BUSY",
]);

export const OperatedAgentId: z.ZodType<types.OperatedAgentId> = z.string();

export const OperatedExtId: z.ZodType<types.OperatedExtId> = z.string();

export const ChangeStatusRequest: z.ZodType<types.ChangeStatusRequest> = z.core.withParser<z.ZodType<types.ChangeStatusRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("change_status"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    action: StatusActionRequest,
    rest_min: z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u")), z.null()]).exactOptional(),
    operated_agent_id: OperatedAgentId.exactOptional(),
    operated_ext_id: OperatedExtId.exactOptional(),
  }).transform((value) => fresh<types.ChangeStatusRequest>(value, shapeOfChangeStatusRequest))),
  (value) => (isChangeStatusRequest(value) ? fresh<types.ChangeStatusRequest>(value, shapeOfChangeStatusRequest) : z.core.INVALID),
);

export const StatusAction: z.ZodType<types.StatusAction> = z.string();

export const ChangeStatusReply: z.ZodType<types.ChangeStatusReply> = z.core.withParser<z.ZodType<types.ChangeStatusReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("change_status"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    os: Os.exactOptional(),
    action: StatusAction.exactOptional(),
    last_agent_status: AgentStatus.exactOptional(),
    agent_status: AgentStatus.exactOptional(),
  })),
  (value) => (isChangeStatusReply(value) ? fresh<types.ChangeStatusReply>(value) : z.core.INVALID),
);

export const StateReason: z.ZodType<types.StateReason> = z.string();

export const AgentStateChanged: z.ZodType<types.AgentStateChanged> = z.core.withParser<z.ZodType<types.AgentStateChanged>>(
  annotated(z.looseObject({
    msg_type: z.enum(["change_status", "agent_change"]),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId.exactOptional(),
    os: Os.exactOptional(),
    code: Code.exactOptional(),
    msg: Msg.exactOptional(),
    agent_status: AgentStatus,
    last_agent_status: AgentStatus.exactOptional(),
    sub_agent_status: SubAgentStatus.exactOptional(),
    reason: StateReason.exactOptional(),
    uuid: CallUuid.exactOptional(),
    in_call_numbers: InCallNumbers.exactOptional(),
  })),
  (value) => (isAgentStateChanged(value) ? fresh<types.AgentStateChanged>(value) : z.core.INVALID),
);

export const OutLine: z.ZodType<types.OutLine> = z.literal([0, 1, 2, "0", "1", "2"]).transform((value) => fresh<types.OutLine>(value, shapeOfOutLine));

export const Audio: z.ZodType<types.Audio> = z.literal([0, 1, 2, 3, "0", "1", "2", "3"]).transform((value) => fresh<types.Audio>(value, shapeOfAudio));

export const Video: z.ZodType<types.Video> = z.literal([0, 1, 2, 3, "0", "1", "2", "3"]).transform((value) => fresh<types.Video>(value, shapeOfVideo));

export const Pixels: z.ZodType<types.Pixels> = z.literal(["480", "720", "1280", 480, 720, 1280, ""]).transform((value) => fresh<types.Pixels>(value, shapeOfPixels));

export const MaxRingTime: z.ZodType<types.MaxRingTime> = z.core.withParser<z.ZodType<types.MaxRingTime>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u"))]).transform((value) => fresh<types.MaxRingTime>(value, shapeOfMaxRingTime))),
  (value) => (isMaxRingTime(value) ? fresh<types.MaxRingTime>(value, shapeOfMaxRingTime) : z.core.INVALID),
);

export const MaxCallTime: z.ZodType<types.MaxCallTime> = z.core.withParser<z.ZodType<types.MaxCallTime>>(
  annotated(z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u"))]).transform((value) => fresh<types.MaxCallTime>(value, shapeOfMaxCallTime))),
  (value) => (isMaxCallTime(value) ? fresh<types.MaxCallTime>(value, shapeOfMaxCallTime) : z.core.INVALID),
);

export const RecordStart: z.ZodType<types.RecordStart> = z.enum(["NONE", "RING", "ANSWER", ""]);

export const RecordContact: z.ZodType<types.RecordContact> = z.literal([true, false, "true", "false", ""]).transform((value) => fresh<types.RecordContact>(value, shapeOfRecordContact));

export const IsStereo: z.ZodType<types.IsStereo> = z.literal([true, false, "true", "false", ""]).transform((value) => fresh<types.IsStereo>(value, shapeOfIsStereo));

export const RecordSuffix: z.ZodType<types.RecordSuffix> = z.enum(["mp3", "wav", "mp4", ""]);

export const WorkOrderId: z.ZodType<types.WorkOrderId> = z.string();

export const CallRequest: z.ZodType<types.CallRequest> = z.core.withParser<z.ZodType<types.CallRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("call"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    callee_number: z.string(),
    out_line: z.custom<types.OutLine>().check(also(() => OutLine)),
    audio: z.custom<types.Audio>().check(also(() => Audio)),
    video: z.custom<types.Video>().check(also(() => Video)),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    max_ring_time: z.custom<types.MaxRingTime>().check(also(() => MaxRingTime)).exactOptional(),
    max_call_time: z.custom<types.MaxCallTime>().check(also(() => MaxCallTime)).exactOptional(),
    record_start: RecordStart.exactOptional(),
    record_contact: z.custom<types.RecordContact>().check(also(() => RecordContact)).exactOptional(),
    is_stereo: z.custom<types.IsStereo>().check(also(() => IsStereo)).exactOptional(),
    record_suffix: RecordSuffix.exactOptional(),
    work_order_id: WorkOrderId.exactOptional(),
  }).transform((value) => fresh<types.CallRequest>(value, shapeOfCallRequest))),
  (value) => (isCallRequest(value) ? fresh<types.CallRequest>(value, shapeOfCallRequest) : z.core.INVALID),
);

export const CallReply: z.ZodType<types.CallReply> = z.core.withParser<z.ZodType<types.CallReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("call"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
  })),
  (value) => (isCallReply(value) ? fresh<types.CallReply>(value) : z.core.INVALID),
);

export const PreviewOutCallRequest: z.ZodType<types.PreviewOutCallRequest> = z.core.withParser<z.ZodType<types.PreviewOutCallRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("preview_out_call"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    audio: z.custom<types.Audio>().check(also(() => Audio)),
    video: z.custom<types.Video>().check(also(() => Video)),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    max_ring_time: z.custom<types.MaxRingTime>().check(also(() => MaxRingTime)).exactOptional(),
    max_call_time: z.custom<types.MaxCallTime>().check(also(() => MaxCallTime)).exactOptional(),
    record_start: RecordStart.exactOptional(),
    record_contact: z.custom<types.RecordContact>().check(also(() => RecordContact)).exactOptional(),
    is_stereo: z.custom<types.IsStereo>().check(also(() => IsStereo)).exactOptional(),
    record_suffix: RecordSuffix.exactOptional(),
    task_id: z.string(),
    number_id: z.string(),
    client_number: z.string(),
    file_name: z.string().exactOptional(),
    current_times: z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]+$", "u"))]),
  }).transform((value) => fresh<types.PreviewOutCallRequest>(value, shapeOfPreviewOutCallRequest))),
  (value) => (isPreviewOutCallRequest(value) ? fresh<types.PreviewOutCallRequest>(value, shapeOfPreviewOutCallRequest) : z.core.INVALID),
);

export const PreviewOutCallReply: z.ZodType<types.PreviewOutCallReply> = z.core.withParser<z.ZodType<types.PreviewOutCallReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("preview_out_call"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
  })),
  (value) => (isPreviewOutCallReply(value) ? fresh<types.PreviewOutCallReply>(value) : z.core.INVALID),
);

export const AnswerRequest: z.ZodType<types.AnswerRequest> = z.core.withParser<z.ZodType<types.AnswerRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("answer"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    audio: z.custom<types.Audio>().check(also(() => Audio)),
    video: z.custom<types.Video>().check(also(() => Video)),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    callin_channel: z.enum(["TRANS", "CONSULT", "THREE_WAY", "PREDICT_OUT_CALL", "CALL_IN", "CALL", "SUBSTITUTE", ""]).exactOptional(),
  }).transform((value) => fresh<types.AnswerRequest>(value, shapeOfAnswerRequest))),
  (value) => (isAnswerRequest(value) ? fresh<types.AnswerRequest>(value, shapeOfAnswerRequest) : z.core.INVALID),
);

export const AnswerReply: z.ZodType<types.AnswerReply> = z.core.withParser<z.ZodType<types.AnswerReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("answer"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isAnswerReply(value) ? fresh<types.AnswerReply>(value) : z.core.INVALID),
);

export const HangupRequest: z.ZodType<types.HangupRequest> = z.core.withParser<z.ZodType<types.HangupRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("hangup"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
  })),
  (value) => (isHangupRequest(value) ? fresh<types.HangupRequest>(value) : z.core.INVALID),
);

export const HangupReply: z.ZodType<types.HangupReply> = z.core.withParser<z.ZodType<types.HangupReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("hangup"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isHangupReply(value) ? fresh<types.HangupReply>(value) : z.core.INVALID),
);

export const HoldSwitch: z.ZodType<types.HoldSwitch> = z.literal(["1", "0", 1, 0]).transform((value) => fresh<types.HoldSwitch>(value, shapeOfHoldSwitch));

export const HoldRequest: z.ZodType<types.HoldRequest> = z.core.withParser<z.ZodType<types.HoldRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("hold"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    hold: z.custom<types.HoldSwitch>().check(also(() => HoldSwitch)),
    uuid: CallUuid,
  }).transform((value) => fresh<types.HoldRequest>(value, shapeOfHoldRequest))),
  (value) => (isHoldRequest(value) ? fresh<types.HoldRequest>(value, shapeOfHoldRequest) : z.core.INVALID),
);

export const HoldReply: z.ZodType<types.HoldReply> = z.core.withParser<z.ZodType<types.HoldReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("hold"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    hold: z.union([z.string(), z.number().check(integer)]).exactOptional(),
  }).transform((value) => fresh<types.HoldReply>(value, shapeOfHoldReply))),
  (value) => (isHoldReply(value) ? fresh<types.HoldReply>(value, shapeOfHoldReply) : z.core.INVALID),
);

export const MuteSwitch: z.ZodType<types.MuteSwitch> = z.literal(["1", "0", 1, 0]).transform((value) => fresh<types.MuteSwitch>(value, shapeOfMuteSwitch));

export const MuteRequest: z.ZodType<types.MuteRequest> = z.core.withParser<z.ZodType<types.MuteRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("mute"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    mute: z.custom<types.MuteSwitch>().check(also(() => MuteSwitch)),
    uuid: CallUuid,
  }).transform((value) => fresh<types.MuteRequest>(value, shapeOfMuteRequest))),
  (value) => (isMuteRequest(value) ? fresh<types.MuteRequest>(value, shapeOfMuteRequest) : z.core.INVALID),
);

export const MuteReply: z.ZodType<types.MuteReply> = z.core.withParser<z.ZodType<types.MuteReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.enum(["mute", "hold"]),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    mute: z.union([z.string(), z.number().check(integer)]).exactOptional(),
  }).transform((value) => fresh<types.MuteReply>(value, shapeOfMuteReply))),
  (value) => (isMuteReply(value) ? fresh<types.MuteReply>(value, shapeOfMuteReply) : z.core.INVALID),
);

export const DtmfType: z.ZodType<types.DtmfType> = z.literal([0, 1, 3, "0", "1", "3", ""]).transform((value) => fresh<types.DtmfType>(value, shapeOfDtmfType));

export const DtmfRequest: z.ZodType<types.DtmfRequest> = z.core.withParser<z.ZodType<types.DtmfRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("dtmf"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    content: z.string(),
    dtmf_type: z.custom<types.DtmfType>().check(also(() => DtmfType)).exactOptional(),
  }).transform((value) => fresh<types.DtmfRequest>(value, shapeOfDtmfRequest))),
  (value) => (isDtmfRequest(value) ? fresh<types.DtmfRequest>(value, shapeOfDtmfRequest) : z.core.INVALID),
);

export const DtmfReply: z.ZodType<types.DtmfReply> = z.core.withParser<z.ZodType<types.DtmfReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("dtmf"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isDtmfReply(value) ? fresh<types.DtmfReply>(value) : z.core.INVALID),
);

export const ChangeMediaRequest: z.ZodType<types.ChangeMediaRequest> = z.core.withParser<z.ZodType<types.ChangeMediaRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("change_media"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    audio: z.custom<types.Audio>().check(also(() => Audio)),
    video: z.custom<types.Video>().check(also(() => Video)),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    reneg_other: z.literal([true, false, "true", "false", ""]).exactOptional(),
  }).transform((value) => fresh<types.ChangeMediaRequest>(value, shapeOfChangeMediaRequest))),
  (value) => (isChangeMediaRequest(value) ? fresh<types.ChangeMediaRequest>(value, shapeOfChangeMediaRequest) : z.core.INVALID),
);

export const Media: z.ZodType<types.Media> = z.core.withParser<z.ZodType<types.Media>>(
  annotated(z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.Media>(value, shapeOfMedia))),
  (value) => (isMedia(value) ? fresh<types.Media>(value, shapeOfMedia) : z.core.INVALID),
);

export const ChangeMediaReply: z.ZodType<types.ChangeMediaReply> = z.core.withParser<z.ZodType<types.ChangeMediaReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("change_media"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    audio: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    video: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    pixels: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    uuid: CallUuid.exactOptional(),
  }).transform((value) => fresh<types.ChangeMediaReply>(value, shapeOfChangeMediaReply))),
  (value) => (isChangeMediaReply(value) ? fresh<types.ChangeMediaReply>(value, shapeOfChangeMediaReply) : z.core.INVALID),
);

export const ConsultAction: z.ZodType<types.ConsultAction> = z.literal([1, 2, "1", "2"]).transform((value) => fresh<types.ConsultAction>(value, shapeOfConsultAction));

export const ConsultType: z.ZodType<types.ConsultType> = z.literal([0, 1, "0", "1"]).transform((value) => fresh<types.ConsultType>(value, shapeOfConsultType));

export const ConsultRequest: z.ZodType<types.ConsultRequest> = z.core.withParser<z.ZodType<types.ConsultRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("consult"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    type: z.custom<types.ConsultAction>().check(also(() => ConsultAction)),
    consult_type: z.custom<types.ConsultType>().check(also(() => ConsultType)).exactOptional(),
    consult_number: z.string().exactOptional(),
    audio: z.custom<types.Audio>().check(also(() => Audio)).exactOptional(),
    video: z.custom<types.Video>().check(also(() => Video)).exactOptional(),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    max_ring_time: z.custom<types.MaxRingTime>().check(also(() => MaxRingTime)).exactOptional(),
    max_call_time: z.custom<types.MaxCallTime>().check(also(() => MaxCallTime)).exactOptional(),
    record_start: RecordStart.exactOptional(),
    record_contact: z.custom<types.RecordContact>().check(also(() => RecordContact)).exactOptional(),
    is_stereo: z.custom<types.IsStereo>().check(also(() => IsStereo)).exactOptional(),
    record_suffix: RecordSuffix.exactOptional(),
    callee_number: z.string().exactOptional(),
    is_video: z.string().exactOptional(),
  }).transform((value) => fresh<types.ConsultRequest>(value, shapeOfConsultRequest))),
  (value) => (isConsultRequest(value) ? fresh<types.ConsultRequest>(value, shapeOfConsultRequest) : z.core.INVALID),
);

export const ConsultReply: z.ZodType<types.ConsultReply> = z.core.withParser<z.ZodType<types.ConsultReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("consult"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    consult_uuid: CallUuid.exactOptional(),
  })),
  (value) => (isConsultReply(value) ? fresh<types.ConsultReply>(value) : z.core.INVALID),
);

export const ConsultToTransRequest: z.ZodType<types.ConsultToTransRequest> = z.core.withParser<z.ZodType<types.ConsultToTransRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("consult_to_trans"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    consult_uuid: CallUuid,
  })),
  (value) => (isConsultToTransRequest(value) ? fresh<types.ConsultToTransRequest>(value) : z.core.INVALID),
);

export const ConsultToTransReply: z.ZodType<types.ConsultToTransReply> = z.core.withParser<z.ZodType<types.ConsultToTransReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("consult_to_trans"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isConsultToTransReply(value) ? fresh<types.ConsultToTransReply>(value) : z.core.INVALID),
);

export const TransMode: z.ZodType<types.TransMode> = z.literal([1, 2, 3, "1", "2", "3"]).transform((value) => fresh<types.TransMode>(value, shapeOfTransMode));

export const TransType: z.ZodType<types.TransType> = z.literal([1, 2, 3, 4, 5, "1", "2", "3", "4", "5"]).transform((value) => fresh<types.TransType>(value, shapeOfTransType));

export const TransRequest: z.ZodType<types.TransRequest> = z.core.withParser<z.ZodType<types.TransRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("trans"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    type: z.custom<types.TransMode>().check(also(() => TransMode)),
    trans_type: z.custom<types.TransType>().check(also(() => TransType)),
    trans_number: z.string().exactOptional(),
    audio: z.custom<types.Audio>().check(also(() => Audio)).exactOptional(),
    video: z.custom<types.Video>().check(also(() => Video)).exactOptional(),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    max_ring_time: z.custom<types.MaxRingTime>().check(also(() => MaxRingTime)).exactOptional(),
    max_call_time: z.custom<types.MaxCallTime>().check(also(() => MaxCallTime)).exactOptional(),
    record_start: RecordStart.exactOptional(),
    record_contact: z.custom<types.RecordContact>().check(also(() => RecordContact)).exactOptional(),
    is_stereo: z.custom<types.IsStereo>().check(also(() => IsStereo)).exactOptional(),
    record_suffix: RecordSuffix.exactOptional(),
    callee_number: z.string().exactOptional(),
    is_video: z.string().exactOptional(),
  }).transform((value) => fresh<types.TransRequest>(value, shapeOfTransRequest))),
  (value) => (isTransRequest(value) ? fresh<types.TransRequest>(value, shapeOfTransRequest) : z.core.INVALID),
);

export const TransReply: z.ZodType<types.TransReply> = z.core.withParser<z.ZodType<types.TransReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.enum(["trans", "transfer"]),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isTransReply(value) ? fresh<types.TransReply>(value) : z.core.INVALID),
);

export const ThreeWayType: z.ZodType<types.ThreeWayType> = z.literal([0, 1, "0", "1"]).transform((value) => fresh<types.ThreeWayType>(value, shapeOfThreeWayType));

export const ThreeWayRequest: z.ZodType<types.ThreeWayRequest> = z.core.withParser<z.ZodType<types.ThreeWayRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("three_way"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    three_way_type: z.custom<types.ThreeWayType>().check(also(() => ThreeWayType)),
    three_way_number: z.string(),
    audio: z.custom<types.Audio>().check(also(() => Audio)).exactOptional(),
    video: z.custom<types.Video>().check(also(() => Video)).exactOptional(),
    pixels: z.custom<types.Pixels>().check(also(() => Pixels)).exactOptional(),
    max_ring_time: z.custom<types.MaxRingTime>().check(also(() => MaxRingTime)).exactOptional(),
    max_call_time: z.custom<types.MaxCallTime>().check(also(() => MaxCallTime)).exactOptional(),
    record_start: RecordStart.exactOptional(),
    record_contact: z.custom<types.RecordContact>().check(also(() => RecordContact)).exactOptional(),
    is_stereo: z.custom<types.IsStereo>().check(also(() => IsStereo)).exactOptional(),
    record_suffix: RecordSuffix.exactOptional(),
    callee_number: z.string().exactOptional(),
    is_video: z.string().exactOptional(),
  }).transform((value) => fresh<types.ThreeWayRequest>(value, shapeOfThreeWayRequest))),
  (value) => (isThreeWayRequest(value) ? fresh<types.ThreeWayRequest>(value, shapeOfThreeWayRequest) : z.core.INVALID),
);

export const ThreeWayReply: z.ZodType<types.ThreeWayReply> = z.core.withParser<z.ZodType<types.ThreeWayReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("three_way"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    in_call_numbers: InCallNumbers.exactOptional(),
  })),
  (value) => (isThreeWayReply(value) ? fresh<types.ThreeWayReply>(value) : z.core.INVALID),
);

export const EavesdropRequest: z.ZodType<types.EavesdropRequest> = z.core.withParser<z.ZodType<types.EavesdropRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("eavesdrop"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    operated_agent_id: OperatedAgentId,
    operated_ext_id: OperatedExtId,
  })),
  (value) => (isEavesdropRequest(value) ? fresh<types.EavesdropRequest>(value) : z.core.INVALID),
);

export const EavesdropReply: z.ZodType<types.EavesdropReply> = z.core.withParser<z.ZodType<types.EavesdropReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("eavesdrop"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
  })),
  (value) => (isEavesdropReply(value) ? fresh<types.EavesdropReply>(value) : z.core.INVALID),
);

export const WhisperRequest: z.ZodType<types.WhisperRequest> = z.core.withParser<z.ZodType<types.WhisperRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("whisper"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    operated_agent_id: OperatedAgentId,
    operated_ext_id: OperatedExtId,
  })),
  (value) => (isWhisperRequest(value) ? fresh<types.WhisperRequest>(value) : z.core.INVALID),
);

export const WhisperReply: z.ZodType<types.WhisperReply> = z.core.withParser<z.ZodType<types.WhisperReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("whisper"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
  })),
  (value) => (isWhisperReply(value) ? fresh<types.WhisperReply>(value) : z.core.INVALID),
);

export const SubstituteRequest: z.ZodType<types.SubstituteRequest> = z.core.withParser<z.ZodType<types.SubstituteRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("substitute"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    operated_agent_id: OperatedAgentId,
    operated_ext_id: OperatedExtId,
  })),
  (value) => (isSubstituteRequest(value) ? fresh<types.SubstituteRequest>(value) : z.core.INVALID),
);

export const SubstituteReply: z.ZodType<types.SubstituteReply> = z.core.withParser<z.ZodType<types.SubstituteReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("substitute"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
  })),
  (value) => (isSubstituteReply(value) ? fresh<types.SubstituteReply>(value) : z.core.INVALID),
);

export const ForceCallRequest: z.ZodType<types.ForceCallRequest> = z.core.withParser<z.ZodType<types.ForceCallRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("force_call"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    operated_agent_id: OperatedAgentId,
    operated_ext_id: OperatedExtId,
  })),
  (value) => (isForceCallRequest(value) ? fresh<types.ForceCallRequest>(value) : z.core.INVALID),
);

export const ForceCallReply: z.ZodType<types.ForceCallReply> = z.core.withParser<z.ZodType<types.ForceCallReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("force_call"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
    in_call_numbers: InCallNumbers.exactOptional(),
  })),
  (value) => (isForceCallReply(value) ? fresh<types.ForceCallReply>(value) : z.core.INVALID),
);

export const InterruptCallRequest: z.ZodType<types.InterruptCallRequest> = z.core.withParser<z.ZodType<types.InterruptCallRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("interrupt_call"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    operated_agent_id: OperatedAgentId,
    operated_ext_id: OperatedExtId,
  })),
  (value) => (isInterruptCallRequest(value) ? fresh<types.InterruptCallRequest>(value) : z.core.INVALID),
);

export const InterruptCallReply: z.ZodType<types.InterruptCallReply> = z.core.withParser<z.ZodType<types.InterruptCallReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("interrupt_call"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isInterruptCallReply(value) ? fresh<types.InterruptCallReply>(value) : z.core.INVALID),
);

export const PlayRecordRequest: z.ZodType<types.PlayRecordRequest> = z.core.withParser<z.ZodType<types.PlayRecordRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("play_record"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    file_path: z.string(),
    uuid: CallUuid.exactOptional(),
    audio: z.custom<types.Audio>().check(also(() => Audio)),
    video: z.custom<types.Video>().check(also(() => Video)),
  }).transform((value) => fresh<types.PlayRecordRequest>(value, shapeOfPlayRecordRequest))),
  (value) => (isPlayRecordRequest(value) ? fresh<types.PlayRecordRequest>(value, shapeOfPlayRecordRequest) : z.core.INVALID),
);

export const PlayRecordReply: z.ZodType<types.PlayRecordReply> = z.core.withParser<z.ZodType<types.PlayRecordReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("play_record"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    uuid: CallUuid.exactOptional(),
  })),
  (value) => (isPlayRecordReply(value) ? fresh<types.PlayRecordReply>(value) : z.core.INVALID),
);

export const PlayAction: z.ZodType<types.PlayAction> = z.enum(["pause", "resume", "replay", "seek", "speed", "stop", "volume"]);

export const PlayRecordControlRequest: z.ZodType<types.PlayRecordControlRequest> = z.core.withParser<z.ZodType<types.PlayRecordControlRequest>>(
  annotated(z.looseObject({
    msg_type: z.literal("play_record_control"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os,
    token: Token.exactOptional(),
    uuid: CallUuid,
    action: PlayAction,
    speed_value: z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]*$", "u"))]).exactOptional(),
    volume_value: z.union([z.number().check(integer), z.string().regex(new RegExp("^-?[0-9]*$", "u"))]).exactOptional(),
    seek_value: z.union([z.number().check(integer), z.string().regex(new RegExp("^[0-9]*$", "u"))]).exactOptional(),
    audio: z.number().check(integer).exactOptional(),
    video: z.number().check(integer).exactOptional(),
  }).transform((value) => fresh<types.PlayRecordControlRequest>(value, shapeOfPlayRecordControlRequest))),
  (value) => (isPlayRecordControlRequest(value) ? fresh<types.PlayRecordControlRequest>(value, shapeOfPlayRecordControlRequest) : z.core.INVALID),
);

export const PlayRecordControlReply: z.ZodType<types.PlayRecordControlReply> = z.core.withParser<z.ZodType<types.PlayRecordControlReply>>(
  annotated(z.looseObject({
    req_id: ReqId,
    company_code: CompanyCode.exactOptional(),
    msg_type: z.literal("play_record_control"),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
  })),
  (value) => (isPlayRecordControlReply(value) ? fresh<types.PlayRecordControlReply>(value) : z.core.INVALID),
);

export const CallinChannel: z.ZodType<types.CallinChannel> = z.string();

export const CallArrived: z.ZodType<types.CallArrived> = z.core.withParser<z.ZodType<types.CallArrived>>(
  annotated(z.looseObject({
    msg_type: z.literal("callin"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId,
    os: Os.exactOptional(),
    uuid: CallUuid,
    client_uuid: CallUuid.exactOptional(),
    caller_number: z.string(),
    callee_number: z.string(),
    callin_channel: CallinChannel.exactOptional(),
    audio: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    video: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    task_id: z.string().exactOptional(),
    is_video: z.union([z.number().check(integer), z.string()]).exactOptional(),
    pixels: z.union([z.string(), z.number().check(integer)]).exactOptional(),
    flow_data: z.string().exactOptional(),
    work_order_id: WorkOrderId.exactOptional(),
    caller_channel: z.string().exactOptional(),
  }).transform((value) => fresh<types.CallArrived>(value, shapeOfCallArrived))),
  (value) => (isCallArrived(value) ? fresh<types.CallArrived>(value, shapeOfCallArrived) : z.core.INVALID),
);

export const CallbackAction: z.ZodType<types.CallbackAction> = z.string();

export const CallbackPhase: z.ZodType<types.CallbackPhase> = z.string();

export const ChangeMediaFlag: z.ZodType<types.ChangeMediaFlag> = z.core.withParser<z.ZodType<types.ChangeMediaFlag>>(
  annotated(z.union([z.number().check(integer), z.string()]).transform((value) => fresh<types.ChangeMediaFlag>(value, shapeOfChangeMediaFlag))),
  (value) => (isChangeMediaFlag(value) ? fresh<types.ChangeMediaFlag>(value, shapeOfChangeMediaFlag) : z.core.INVALID),
);

export const OperationProgressed: z.ZodType<types.OperationProgressed> = z.core.withParser<z.ZodType<types.OperationProgressed>>(
  annotated(z.looseObject({
    msg_type: z.literal("callback"),
    req_id: ReqId,
    company_code: CompanyCode,
    agent_id: AgentId,
    ext_id: ExtId.exactOptional(),
    os: Os,
    action: CallbackAction,
    phase: CallbackPhase.exactOptional(),
    success: z.boolean(),
    msg: Msg,
    curren_time: z.string().exactOptional(),
    audio: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    last_audio: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    video: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    last_video: z.custom<types.Media>().check(also(() => Media)).exactOptional(),
    change_media_flag: z.custom<types.ChangeMediaFlag>().check(also(() => ChangeMediaFlag)).exactOptional(),
    in_call_numbers: InCallNumbers.exactOptional(),
    work_order_id: WorkOrderId.exactOptional(),
    peer_uuid: CallUuid.exactOptional(),
    display_number: z.string().exactOptional(),
  }).transform((value) => fresh<types.OperationProgressed>(value, shapeOfOperationProgressed))),
  (value) => (isOperationProgressed(value) ? fresh<types.OperationProgressed>(value, shapeOfOperationProgressed) : z.core.INVALID),
);

export const KickedOff: z.ZodType<types.KickedOff> = z.core.withParser<z.ZodType<types.KickedOff>>(
  annotated(z.looseObject({
    msg_type: z.literal("kick_off"),
    req_id: ReqId.exactOptional(),
    code: Code,
    msg: Msg,
    reply: ReplyFlag.exactOptional(),
    os: Os.exactOptional(),
    agentIp: z.string().exactOptional(),
  })),
  (value) => (isKickedOff(value) ? fresh<types.KickedOff>(value) : z.core.INVALID),
);

export const BareFailure: z.ZodType<types.BareFailure> = z.core.withParser<z.ZodType<types.BareFailure>>(
  annotated(z.looseObject({ code: Code, msg: Msg })),
  (value) => (isBareFailure(value) ? fresh<types.BareFailure>(value) : z.core.INVALID),
);
