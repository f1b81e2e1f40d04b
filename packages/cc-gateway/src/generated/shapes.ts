// Generated from specs/cc-gateway/openapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const AgentIdShape: Shape = {};

export const PasswordShape: Shape = { sensitive: "secret" };

export const AgentTypeShape: Shape = { canonical: ["integer"] };

export const StateAfterSignInShape: Shape = { canonical: ["integer"] };

export const CallbackUriShape: Shape = { canonical: ["string"] };

export const ServiceTokenShape: Shape = { canonical: ["string"], sensitive: "secret" };

export const LoginRequestShape: Shape = {
  members: {
    password: PasswordShape,
    phonenum: { canonical: ["string"], sensitive: "personal" },
    autoanswer: { canonical: ["boolean"] },
    autoenteridle: { canonical: ["boolean"] },
    releasephone: { canonical: ["boolean"] },
    agenttype: AgentTypeShape,
    status: StateAfterSignInShape,
    ip: { canonical: ["string"], sensitive: "personal" },
    entryIp: { canonical: ["string"] },
    phonelinkage: { canonical: ["boolean"] },
    checkInWebm: { canonical: ["boolean"] },
    checkInMailm: { canonical: ["boolean"] },
    vcPhoneNumber: { canonical: ["string"], sensitive: "personal" },
    listenStatus: { canonical: ["boolean"] },
    callBackUri: CallbackUriShape,
    serviceToken: ServiceTokenShape,
    pushUrl: { canonical: ["string"] },
  },
};

export const MessageShape: Shape = {};

export const RetCodeShape: Shape = {};

export const WorkNoShape: Shape = { canonical: ["string"] };

export const LoginResultShape: Shape = {
  members: {
    workno: WorkNoShape,
    mediatype: {},
    vdnid: { canonical: ["string"] },
    loginTime: { canonical: ["string"] },
    isForceChange: { known: ["true", "false"] },
    serverName: {},
    timeRemaining: {},
  },
  canonical: ["object"],
};

export const LoginReplyShape: Shape = { members: { message: {}, msg: {}, retcode: {}, result: LoginResultShape } };

export const LoginExRequestShape: Shape = {
  members: {
    password: PasswordShape,
    phonenum: { canonical: ["string"], sensitive: "personal" },
    autoanswer: { canonical: ["boolean"] },
    autoenteridle: { canonical: ["boolean"] },
    releasephone: { canonical: ["boolean"] },
    agenttype: AgentTypeShape,
    status: StateAfterSignInShape,
    ip: { canonical: ["string"], sensitive: "personal" },
    entryIp: { canonical: ["string"] },
    phonelinkage: { canonical: ["boolean"] },
    checkInWebm: { canonical: ["boolean"] },
    checkInMailm: { canonical: ["boolean"] },
    vcPhoneNumber: { canonical: ["string"], sensitive: "personal" },
    listenStatus: { canonical: ["boolean"] },
  },
};

export const StandardReplyShape: Shape = { members: { message: {}, msg: {}, retcode: {}, result: {} } };

export const HandShakeReplyShape: Shape = {
  members: {
    message: {},
    retcode: {},
    result: { members: { loginTime: { canonical: ["string"] } }, canonical: ["object"] },
  },
};

export const AgentSkillShape: Shape = { members: { name: {}, id: {}, mediatype: { known: [1, 2, 4, 5] } } };

export const AgentSkillsReplyShape: Shape = { members: { message: {}, retcode: {}, result: { items: AgentSkillShape, canonical: ["array"] } } };

export const AgentStatusShape: Shape = { members: { agentState: { known: [1, 2, 3, 4, 5, 7, 8] }, isWorking: {} }, canonical: ["object"] };

export const AgentStatusReplyShape: Shape = { members: { message: {}, retcode: {}, result: AgentStatusShape } };

export const AgentEventTypeShape: Shape = {
  known: ["AgentOther_InService", "AgentOther_ShutdownService", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentOther_PhoneRelease", "AgentOther_PhoneBusy", "AgentOther_PhoneUnknow", "AgentOther_BeQcStart", "AgentOther_BeQcStop", "AgentOther_All_Agent_Busy", "AgentOther_Note", "AgentOther_Bulletin", "AgentState_Ready", "AgentState_Busy", "AgentState_Work", "AgentState_SetNotReady_Success", "AgentState_CancelNotReady_Success", "AgentState_SetRest_Success", "AgentState_CancelRest_Success", "AgentState_Rest_Timeout", "AgentState_SetWork_Success", "AgentState_CancelWork_Success", "AgentState_Force_SetNotReady", "AgentState_Force_Ready", "AgentEvent_Incoming_CallInfo", "AgentEvent_Agent_Occupyed", "AgentEvent_Ringing", "AgentEvent_Auto_Answer", "AgentEvent_No_Answer", "AgentEvent_No_Answer_From_Cti", "AgentEvent_Customer_Alerting", "AgentEvent_Talking", "AgentEvent_Call_Out_Fail", "AgentEvent_Inside_Call_Fail", "AgentEvent_Connect_Fail", "OUTBOUND_DETECT_EVENT", "AgentEvent_Hold", "AgentEvent_Conference", "AgentEvent_Consult_Fail", "AgentEvent_SuccTransResult", "AgentEvent_TransOutResult", "AgentEvent_ReturnFromIvr", "AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentEvent_ReleaseRequest", "AgentEvent_ReleaseResponse", "AgentEvent_MessageData", "AgentEvent_ControlWindow_Notify", "AgentEvent_Orders_Notify", "AgentMediaEvent_Play", "AgentMediaEvent_Play_Succ", "AgentMediaEvent_Play_Fail", "AgentMediaEvent_StopPlayDone", "AgentMediaEvent_PausePlayDone", "AgentMediaEvent_ResumePlayDone", "AgentMediaEvent_JumpPlayDone", "AgentMediaEvent_Record", "AgentMediaEvent_Record_Fail", "AgentMediaEvent_StopRecordDone", "AgentEvent_linkagePhoneStatus", "AgentEvent_linkagePhoneCallOut", "AgentEvent_linkagePhoneHold", "AgentEvent_linkagePhoneUnHold", "AgentEvent_linkagePhoneMute", "AgentEvent_linkagePhoneUnMute", "AgentEvent_linkagePhoneTransferOut", "AgentEvent_linkagePhoneTransferOut_Result", "QC_AgentState_Notify", "AgentConf_RequestSuccess", "AgentConf_SelfJoinResult", "AgentConf_Timeout"],
};

export const AgentEventShape: Shape = {
  members: {
    eventType: AgentEventTypeShape,
    workNo: WorkNoShape,
    content: { sensitive: "personal" },
    eventGenTime: {},
  },
};

export const AgentEventReplyShape: Shape = { members: { message: {}, retcode: {}, event: { also: [AgentEventShape] }, result: {} } };

export const CallerNumberShape: Shape = { canonical: ["string"], sensitive: "personal" };

export const CalledNumberShape: Shape = { sensitive: "personal" };

export const SkillIdShape: Shape = { canonical: ["integer"] };

export const CallAppDataShape: Shape = { canonical: ["string"], sensitive: "personal" };

export const CallMediaAbilityShape: Shape = { canonical: ["integer"] };

export const UserVideoDirectionShape: Shape = { canonical: ["integer"] };

export const CallOutRequestShape: Shape = {
  members: {
    caller: CallerNumberShape,
    called: CalledNumberShape,
    skillid: SkillIdShape,
    callappdata: CallAppDataShape,
    mediaability: CallMediaAbilityShape,
    userVideoDirection: UserVideoDirectionShape,
  },
};

export const CallIdReplyShape: Shape = { members: { message: {}, retcode: {}, result: { canonical: ["string"] } } };

export const CallInnerRequestShape: Shape = {
  members: {
    called: CalledNumberShape,
    caller: CallerNumberShape,
    skillid: SkillIdShape,
    callappdata: CallAppDataShape,
    mediaability: { canonical: ["integer"] },
  },
};

export const CallIdShape: Shape = {};

export const TransferDeviceTypeShape: Shape = { canonical: ["integer"] };

export const TransferModeShape: Shape = { canonical: ["integer"] };

export const TransferRequestShape: Shape = {
  members: {
    devicetype: TransferDeviceTypeShape,
    address: { sensitive: "personal" },
    mode: TransferModeShape,
    callappdata: CallAppDataShape,
    caller: CallerNumberShape,
    mediaability: CallMediaAbilityShape,
    holdflag: { canonical: ["boolean"] },
  },
};

export const InnerHelpRequestShape: Shape = {
  members: {
    dstaddress: { canonical: ["string"] },
    devicetype: { canonical: ["integer"] },
    mode: { canonical: ["integer"] },
    callappdata: CallAppDataShape,
    holdflag: { canonical: ["boolean"] },
  },
};

export const ConfJoinRequestShape: Shape = { members: { callid: {}, callappdata: CallAppDataShape } };

export const ConfJoinReplyShape: Shape = { members: { message: {}, retcode: {}, result: {} } };

export const CallFeatureShape: Shape = { known: [0, 6, 7, 40, 41, 43, 44, 45, 51, 52, 53], canonical: ["integer"] };

export const PartyNumberShape: Shape = { canonical: ["string"], sensitive: "personal" };

export const CallSkillIdShape: Shape = { canonical: ["integer"] };

export const CallInfoBeforeAnswerShape: Shape = {
  members: {
    callfeature: CallFeatureShape,
    callid: {},
    caller: PartyNumberShape,
    called: PartyNumberShape,
    callskill: { canonical: ["string"] },
    callskillid: CallSkillIdShape,
    orgicallednum: { canonical: ["string"], sensitive: "personal" },
    calldata: { canonical: ["string"], sensitive: "personal" },
    begintime: { canonical: ["integer", "null"] },
    endtime: { canonical: ["integer", "null"] },
    userPriority: { canonical: ["integer"] },
    trunkNo: { canonical: ["integer"] },
    logontimes: { canonical: ["integer"] },
  },
  canonical: ["object"],
};

export const CallInfoBeforeAnswerReplyShape: Shape = { members: { message: {}, retcode: {}, result: CallInfoBeforeAnswerShape } };

export const MediaTypeShape: Shape = { known: [1, 2, 4, 5, 15, 16, 17, 19, 51, 53], canonical: ["integer"] };

export const CallInfoShape: Shape = {
  members: {
    callfeature: CallFeatureShape,
    callid: {},
    caller: PartyNumberShape,
    called: PartyNumberShape,
    callskill: { canonical: ["string"] },
    callskillid: CallSkillIdShape,
    orgicallednum: { canonical: ["string"], sensitive: "personal" },
    calldata: { canonical: ["string"], sensitive: "personal" },
    begintime: { canonical: ["integer"] },
    endtime: { canonical: ["integer", "null"] },
    userPriority: { canonical: ["integer"] },
    trunkNo: { canonical: ["integer"] },
    logontimes: { canonical: ["integer"] },
    mediaType: MediaTypeShape,
  },
  canonical: ["object"],
};

export const CallInfoReplyShape: Shape = { members: { message: {}, retcode: {}, result: CallInfoShape } };

export const HoldListReplyShape: Shape = {
  members: { message: {}, retcode: {}, result: { items: CallInfoShape, canonical: ["array", "null"] } },
};

export const AdjustSkillRequestShape: Shape = { members: { workNo: { canonical: ["string"] }, skills: { canonical: ["array"] } } };

export const PlayRequestShape: Shape = {
  members: {
    voicepath: {},
    startpostion: { canonical: ["integer"] },
    volumechange: { canonical: ["string"] },
    speedchange: { canonical: ["string"] },
    times: { canonical: ["integer"] },
    codeformat: { canonical: ["integer"] },
    locationId: { canonical: ["integer"] },
  },
};

export const PlayRelocationRequestShape: Shape = { members: { seekdirection: { canonical: ["integer"] }, seekseconds: {}, seekposition: {} } };

export const NetPlayRequestShape: Shape = {
  members: {
    fileName: {},
    position: { canonical: ["integer"] },
    playTime: { canonical: ["integer"] },
    fileFormat: { canonical: ["integer"] },
    ccId: {},
    locationId: { canonical: ["integer"] },
  },
};

export const SendMessageRequestShape: Shape = {
  members: {
    callid: {},
    userid: { canonical: ["string"], sensitive: "personal" },
    data: { sensitive: "personal" },
  },
};

export const MediaCallTransferRequestShape: Shape = {
  members: {
    callid: {},
    caller: { canonical: ["string"], sensitive: "personal" },
    devicetype: { canonical: ["integer"] },
    mode: { canonical: ["integer"] },
    address: {},
    calldata: { canonical: ["string"], sensitive: "personal" },
    skillId: { canonical: ["integer"] },
  },
};

export const PushedEventListShape: Shape = { members: { workNo: WorkNoShape, eventList: { items: AgentEventShape } } };

export const PushedEventShape: Shape = { members: { message: {}, retcode: {}, event: AgentEventShape } };

export const PushEventRequestShape: Shape = { also: [PushedEventListShape, PushedEventShape] };

export const PushEventAcknowledgementShape: Shape = { members: { message: {}, retcode: { canonical: ["string"] } } };
