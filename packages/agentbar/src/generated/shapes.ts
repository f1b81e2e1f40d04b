// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const StateAfterCallShape: Shape = {};

export const FlagShape: Shape = { canonical: ["boolean"] };

export const NumberPresentationShape: Shape = {};

export const LogLevelShape: Shape = {};

export const AgentbarPropertiesShape: Shape = {
  members: {
    AgentID: {},
    PassWord: { sensitive: "secret" },
    DN: { sensitive: "personal" },
    StatusChangeType: {},
    AutoAnswer: { also: [FlagShape] },
    ForceSignIn: { also: [FlagShape] },
    ServiceList: {},
    MainCTIIP: {},
    BackCTIIP: {},
    CTIPort: {},
    TimeOut: {},
    IsInitial: { also: [FlagShape] },
    IsSignIn: { also: [FlagShape] },
    IsSIPPhone: { also: [FlagShape] },
    SIPServerIP: {},
    SIPServerPort: {},
    PhoneNum: { sensitive: "personal" },
    PhonePwd: { sensitive: "secret" },
    AgentTag: {},
    CustomerTag: {},
    ANIChangeType: {},
    IsShowCallOut: { also: [FlagShape] },
    IsCallOut: { also: [FlagShape] },
    LogLevel: {},
    EnableSeniorCall: { also: [FlagShape] },
    AnyProperty: {},
  },
};

export const AgentStateShape: Shape = { known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] };

export const NoArgumentsShape: Shape = {};

export const ResultCodeShape: Shape = {
  known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010],
};

export const SetRestRequestShape: Shape = { members: { reason: {} } };

export const SetAgentStatusRequestShape: Shape = { members: { agentState: { also: [AgentStateShape] }, reason: {} } };

export const AgentStatusReplyShape: Shape = { also: [AgentStateShape, ResultCodeShape] };

export const ResetSkillRequestShape: Shape = { members: { skillList: {} } };

export const PhoneNumberShape: Shape = { sensitive: "personal" };

export const MakeCallRequestShape: Shape = {
  members: {
    dest: { sensitive: "personal" },
    showANI: { also: [PhoneNumberShape] },
    showDest: { also: [PhoneNumberShape] },
    isOffhook: {},
    type: {},
  },
};

export const ConsultRequestShape: Shape = {
  members: {
    consultNum: { sensitive: "personal" },
    showANI: { also: [PhoneNumberShape] },
    showDest: { also: [PhoneNumberShape] },
    consultType: { known: [0, 1] },
  },
};

export const SingleStepTransferRequestShape: Shape = {
  members: {
    transferNum: { sensitive: "personal" },
    showANI: { also: [PhoneNumberShape] },
    showDest: { also: [PhoneNumberShape] },
    transferStyle: {},
    transferType: {},
  },
};

export const SetCallDataRequestShape: Shape = { members: { key: {}, callData: { sensitive: "personal" } } };

export const GetCallDataRequestShape: Shape = { members: { key: {} } };

export const CallDataReplyShape: Shape = { sensitive: "personal" };

export const EmptyTextShape: Shape = {};

export const AgentIdShape: Shape = {};

export const ForceOutRequestShape: Shape = { members: { agentID: {} } };

export const ForceIdleRequestShape: Shape = { members: { agentID: {} } };

export const ForceBusyRequestShape: Shape = { members: { agentID: {} } };

export const ListenRequestShape: Shape = {
  members: { agentID: {}, showANI: { also: [PhoneNumberShape] }, showDest: { also: [PhoneNumberShape] } },
};

export const StopListenRequestShape: Shape = { members: { agentID: {} } };

export const InsertRequestShape: Shape = {
  members: { agentID: {}, showANI: { also: [PhoneNumberShape] }, showDest: { also: [PhoneNumberShape] } },
};

export const StopInsertRequestShape: Shape = { members: { agentID: {} } };

export const SwitchInsertOrListenRequestShape: Shape = {
  members: { agentID: {}, showANI: { also: [PhoneNumberShape] }, showDest: { also: [PhoneNumberShape] } },
};

export const BreakRequestShape: Shape = { members: { agentID: {} } };

export const SendDTMFRequestShape: Shape = { members: { dtmf: {} } };

export const GetAgentDetailByAgentIDRequestShape: Shape = { members: { agentID: {} } };

export const SecondTimeShape: Shape = { canonical: ["integer"] };

export const TotalSecondsShape: Shape = { canonical: ["integer"] };

export const AgentInfoShape: Shape = {
  members: {
    agentId: {},
    agentDn: { also: [PhoneNumberShape] },
    agentIP: { sensitive: "personal" },
    loginTime: { also: [SecondTimeShape] },
    currStatus: { also: [AgentStateShape] },
    currStatusTime: { also: [SecondTimeShape] },
    answerTime: { also: [SecondTimeShape] },
    currTime: { also: [SecondTimeShape] },
    origCaller: { also: [PhoneNumberShape] },
    origCallee: { also: [PhoneNumberShape] },
    privQueueNum: {},
    callTimes: {},
    answerTimes: {},
    freeTotalTime: { also: [TotalSecondsShape] },
    busyTotalTime: { also: [TotalSecondsShape] },
    resetTotalTime: { also: [TotalSecondsShape] },
    callTotalTime: { also: [TotalSecondsShape] },
    answerTotalTime: { also: [TotalSecondsShape] },
  },
};

export const GetAgentDetailByAgentDNRequestShape: Shape = { members: { agentDN: { also: [PhoneNumberShape] } } };

export const GetAgentDetailsByAgentIDsRequestShape: Shape = { members: { agentIDs: { items: { members: { AgentID: {} } } } } };

export const AgentDetailsReplyShape: Shape = { items: AgentInfoShape };

export const GetAgentDetailsByAgentDNsRequestShape: Shape = { members: { agentDNs: { items: { members: { AgentDN: PhoneNumberShape } } } } };

export const RecordFileNameReplyShape: Shape = {};

export const RestReasonShape: Shape = { members: { reason: {} } };

export const RestReasonsReplyShape: Shape = { items: RestReasonShape };

export const SkillShape: Shape = {};

export const GetAgentNumberBySkillRequestShape: Shape = { members: { skill: {} } };

export const AgentNumberReplyShape: Shape = {};

export const GetAgentDetailsBySkillRequestShape: Shape = { members: { skill: {} } };

export const GetSkillWaitingNumberRequestShape: Shape = { members: { skill: {} } };

export const SkillWaitingNumberShape: Shape = {
  members: {
    queueNum: {},
    freeNum: {},
    queuenumber: { canonical: ["integer"] },
    freenumber: { canonical: ["integer"] },
  },
};

export const GetSkillWaitingCallInfoRequestShape: Shape = { members: { skill: {} } };

export const CallIdShape: Shape = {};

export const ContactIdShape: Shape = { canonical: ["string"] };

export const RequestIdShape: Shape = { canonical: ["string"] };

export const MicrosecondTimeShape: Shape = { canonical: ["integer"] };

export const QueuedCallShape: Shape = {
  members: {
    callId: {},
    contactId: { also: [ContactIdShape] },
    requestId: { also: [RequestIdShape] },
    origCaller: { also: [PhoneNumberShape] },
    origCallee: { also: [PhoneNumberShape] },
    startTime: { also: [MicrosecondTimeShape] },
    currTime: { also: [SecondTimeShape] },
    changeTime: { canonical: ["integer"] },
  },
};

export const WaitingCallsReplyShape: Shape = { items: QueuedCallShape };

export const GetPrivateQueueRequestShape: Shape = { members: { agentID: {} } };

export const SysInfoShape: Shape = {
  members: {
    totalAgents: {},
    totalCalls: {},
    ivrCalls: {},
    agentCalls: {},
    queueCalls: {},
    privQueueCalls: {},
  },
};

export const CallNumberReplyShape: Shape = { sensitive: "personal" };

export const GetPromptByErrorCodeRequestShape: Shape = { members: { errCode: { also: [ResultCodeShape] } } };

export const PromptReplyShape: Shape = {};

export const JumptheQueueRequestShape: Shape = { members: { requestId: RequestIdShape } };

export const TransIVRRequestShape: Shape = { members: { transferNum: {} } };

export const TransIVRExRequestShape: Shape = { members: { callerNum: { also: [PhoneNumberShape] }, transferNum: {} } };

export const StateEventTypeShape: Shape = {
  known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33],
};

export const PartyAttributeShape: Shape = { known: [0, 1, 2] };

export const StateReasonShape: Shape = {
  known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
};

export const AgentStateEventShape: Shape = {
  members: {
    eventID: StateEventTypeShape,
    callID: {},
    contactID: ContactIdShape,
    partyNum: {},
    otherParty: { also: [PhoneNumberShape] },
    otherPartyAttribute: PartyAttributeShape,
    originatingParty: { also: [PhoneNumberShape] },
    originalANI: { also: [PhoneNumberShape] },
    originalDNIS: { also: [PhoneNumberShape] },
    reason: StateReasonShape,
    timestamp: MicrosecondTimeShape,
  },
};

export const RecordingReasonShape: Shape = { known: [0, 1, 2] };

export const RecordingEventShape: Shape = {
  members: {
    callID: {},
    contactID: ContactIdShape,
    filename: {},
    reason: RecordingReasonShape,
    timestamp: MicrosecondTimeShape,
  },
};

export const PrivateQueueEventShape: Shape = {
  members: {
    callID: {},
    contactID: ContactIdShape,
    requestID: { also: [RequestIdShape] },
    originalANI: { also: [PhoneNumberShape] },
    originalDNIS: { also: [PhoneNumberShape] },
    reason: {},
    timestamp: MicrosecondTimeShape,
  },
};

export const SystemReasonShape: Shape = { known: [0, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007] };

export const SystemEventShape: Shape = {
  members: {
    callID: {},
    contactID: ContactIdShape,
    originalANI: { also: [PhoneNumberShape] },
    originalDNIS: { also: [PhoneNumberShape] },
    reason: SystemReasonShape,
    timestamp: MicrosecondTimeShape,
  },
};

export const OutsideCallReasonShape: Shape = { known: [1, 2, 3] };

export const OnBeforeOutCallShape: Shape = {
  members: {
    otherParty: { also: [PhoneNumberShape] },
    otherPartyAttribute: { also: [PartyAttributeShape] },
    originalANI: { also: [PhoneNumberShape] },
    originalDNIS: { also: [PhoneNumberShape] },
    reason: OutsideCallReasonShape,
    timestamp: { also: [MicrosecondTimeShape] },
  },
};

export const OnHeartbeatShape: Shape = { members: { timestamp: MicrosecondTimeShape } };

export const ButtonMaskShape: Shape = { canonical: ["integer"] };

export const OnBtnStatusShape: Shape = { members: { btnStatus: ButtonMaskShape, info: {} } };
