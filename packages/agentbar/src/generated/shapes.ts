// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const shapeOfStateAfterCall: Shape = {};

export const shapeOfFlag: Shape = { canonical: ["boolean"] };

export const shapeOfNumberPresentation: Shape = {};

export const shapeOfLogLevel: Shape = {};

export const shapeOfAgentbarProperties: Shape = {
  members: {
    AgentID: {},
    PassWord: { sensitive: "secret" },
    DN: { sensitive: "personal" },
    StatusChangeType: {},
    AutoAnswer: { also: [shapeOfFlag] },
    ForceSignIn: { also: [shapeOfFlag] },
    ServiceList: {},
    MainCTIIP: {},
    BackCTIIP: {},
    CTIPort: {},
    TimeOut: {},
    IsInitial: { also: [shapeOfFlag] },
    IsSignIn: { also: [shapeOfFlag] },
    IsSIPPhone: { also: [shapeOfFlag] },
    SIPServerIP: {},
    SIPServerPort: {},
    PhoneNum: { sensitive: "personal" },
    PhonePwd: { sensitive: "secret" },
    AgentTag: {},
    CustomerTag: {},
    ANIChangeType: {},
    IsShowCallOut: { also: [shapeOfFlag] },
    IsCallOut: { also: [shapeOfFlag] },
    LogLevel: {},
    EnableSeniorCall: { also: [shapeOfFlag] },
    AnyProperty: {},
  },
};

export const shapeOfAgentState: Shape = { known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] };

export const shapeOfNoArguments: Shape = {};

export const shapeOfResultCode: Shape = {
  known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010],
};

export const shapeOfSetRestRequest: Shape = { members: { reason: {} } };

export const shapeOfSetAgentStatusRequest: Shape = { members: { agentState: { also: [shapeOfAgentState] }, reason: {} } };

export const shapeOfAgentStatusReply: Shape = { also: [shapeOfAgentState, shapeOfResultCode] };

export const shapeOfResetSkillRequest: Shape = { members: { skillList: {} } };

export const shapeOfPhoneNumber: Shape = { sensitive: "personal" };

export const shapeOfMakeCallRequest: Shape = {
  members: {
    dest: { sensitive: "personal" },
    showANI: { also: [shapeOfPhoneNumber] },
    showDest: { also: [shapeOfPhoneNumber] },
    isOffhook: {},
    type: {},
  },
};

export const shapeOfConsultRequest: Shape = {
  members: {
    consultNum: { sensitive: "personal" },
    showANI: { also: [shapeOfPhoneNumber] },
    showDest: { also: [shapeOfPhoneNumber] },
    consultType: { known: [0, 1] },
  },
};

export const shapeOfSingleStepTransferRequest: Shape = {
  members: {
    transferNum: { sensitive: "personal" },
    showANI: { also: [shapeOfPhoneNumber] },
    showDest: { also: [shapeOfPhoneNumber] },
    transferStyle: {},
    transferType: {},
  },
};

export const shapeOfSetCallDataRequest: Shape = { members: { key: {}, callData: { sensitive: "personal" } } };

export const shapeOfGetCallDataRequest: Shape = { members: { key: {} } };

export const shapeOfCallDataReply: Shape = { sensitive: "personal" };

export const shapeOfEmptyText: Shape = {};

export const shapeOfAgentId: Shape = {};

export const shapeOfForceOutRequest: Shape = { members: { agentID: {} } };

export const shapeOfForceIdleRequest: Shape = { members: { agentID: {} } };

export const shapeOfForceBusyRequest: Shape = { members: { agentID: {} } };

export const shapeOfListenRequest: Shape = {
  members: { agentID: {}, showANI: { also: [shapeOfPhoneNumber] }, showDest: { also: [shapeOfPhoneNumber] } },
};

export const shapeOfStopListenRequest: Shape = { members: { agentID: {} } };

export const shapeOfInsertRequest: Shape = {
  members: { agentID: {}, showANI: { also: [shapeOfPhoneNumber] }, showDest: { also: [shapeOfPhoneNumber] } },
};

export const shapeOfStopInsertRequest: Shape = { members: { agentID: {} } };

export const shapeOfSwitchInsertOrListenRequest: Shape = {
  members: { agentID: {}, showANI: { also: [shapeOfPhoneNumber] }, showDest: { also: [shapeOfPhoneNumber] } },
};

export const shapeOfBreakRequest: Shape = { members: { agentID: {} } };

export const shapeOfSendDTMFRequest: Shape = { members: { dtmf: {} } };

export const shapeOfGetAgentDetailByAgentIDRequest: Shape = { members: { agentID: {} } };

export const shapeOfSecondTime: Shape = { canonical: ["integer"] };

export const shapeOfTotalSeconds: Shape = { canonical: ["integer"] };

export const shapeOfAgentInfo: Shape = {
  members: {
    agentId: {},
    agentDn: { also: [shapeOfPhoneNumber] },
    agentIP: { sensitive: "personal" },
    loginTime: { also: [shapeOfSecondTime] },
    currStatus: { also: [shapeOfAgentState] },
    currStatusTime: { also: [shapeOfSecondTime] },
    answerTime: { also: [shapeOfSecondTime] },
    currTime: { also: [shapeOfSecondTime] },
    origCaller: { also: [shapeOfPhoneNumber] },
    origCallee: { also: [shapeOfPhoneNumber] },
    privQueueNum: {},
    callTimes: {},
    answerTimes: {},
    freeTotalTime: { also: [shapeOfTotalSeconds] },
    busyTotalTime: { also: [shapeOfTotalSeconds] },
    resetTotalTime: { also: [shapeOfTotalSeconds] },
    callTotalTime: { also: [shapeOfTotalSeconds] },
    answerTotalTime: { also: [shapeOfTotalSeconds] },
  },
};

export const shapeOfGetAgentDetailByAgentDNRequest: Shape = { members: { agentDN: { also: [shapeOfPhoneNumber] } } };

export const shapeOfGetAgentDetailsByAgentIDsRequest: Shape = { members: { agentIDs: { items: { members: { AgentID: {} } } } } };

export const shapeOfAgentDetailsReply: Shape = { items: shapeOfAgentInfo };

export const shapeOfGetAgentDetailsByAgentDNsRequest: Shape = { members: { agentDNs: { items: { members: { AgentDN: shapeOfPhoneNumber } } } } };

export const shapeOfRecordFileNameReply: Shape = {};

export const shapeOfRestReason: Shape = { members: { reason: {} } };

export const shapeOfRestReasonsReply: Shape = { items: shapeOfRestReason };

export const shapeOfSkill: Shape = {};

export const shapeOfGetAgentNumberBySkillRequest: Shape = { members: { skill: {} } };

export const shapeOfAgentNumberReply: Shape = {};

export const shapeOfGetAgentDetailsBySkillRequest: Shape = { members: { skill: {} } };

export const shapeOfGetSkillWaitingNumberRequest: Shape = { members: { skill: {} } };

export const shapeOfSkillWaitingNumber: Shape = {
  members: {
    queueNum: {},
    freeNum: {},
    queuenumber: { canonical: ["integer"] },
    freenumber: { canonical: ["integer"] },
  },
};

export const shapeOfGetSkillWaitingCallInfoRequest: Shape = { members: { skill: {} } };

export const shapeOfCallId: Shape = {};

export const shapeOfContactId: Shape = { canonical: ["string"] };

export const shapeOfRequestId: Shape = { canonical: ["string"] };

export const shapeOfMicrosecondTime: Shape = { canonical: ["integer"] };

export const shapeOfQueuedCall: Shape = {
  members: {
    callId: {},
    contactId: { also: [shapeOfContactId] },
    requestId: { also: [shapeOfRequestId] },
    origCaller: { also: [shapeOfPhoneNumber] },
    origCallee: { also: [shapeOfPhoneNumber] },
    startTime: { also: [shapeOfMicrosecondTime] },
    currTime: { also: [shapeOfSecondTime] },
    changeTime: { canonical: ["integer"] },
  },
};

export const shapeOfWaitingCallsReply: Shape = { items: shapeOfQueuedCall };

export const shapeOfGetPrivateQueueRequest: Shape = { members: { agentID: {} } };

export const shapeOfSysInfo: Shape = {
  members: {
    totalAgents: {},
    totalCalls: {},
    ivrCalls: {},
    agentCalls: {},
    queueCalls: {},
    privQueueCalls: {},
  },
};

export const shapeOfCallNumberReply: Shape = { sensitive: "personal" };

export const shapeOfGetPromptByErrorCodeRequest: Shape = { members: { errCode: { also: [shapeOfResultCode] } } };

export const shapeOfPromptReply: Shape = {};

export const shapeOfJumptheQueueRequest: Shape = { members: { requestId: shapeOfRequestId } };

export const shapeOfTransIVRRequest: Shape = { members: { transferNum: {} } };

export const shapeOfTransIVRExRequest: Shape = { members: { callerNum: { also: [shapeOfPhoneNumber] }, transferNum: {} } };

export const shapeOfStateEventType: Shape = {
  known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33],
};

export const shapeOfPartyAttribute: Shape = { known: [0, 1, 2] };

export const shapeOfStateReason: Shape = {
  known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
};

export const shapeOfAgentStateEvent: Shape = {
  members: {
    eventID: shapeOfStateEventType,
    callID: {},
    contactID: shapeOfContactId,
    partyNum: {},
    otherParty: { also: [shapeOfPhoneNumber] },
    otherPartyAttribute: shapeOfPartyAttribute,
    originatingParty: { also: [shapeOfPhoneNumber] },
    originalANI: { also: [shapeOfPhoneNumber] },
    originalDNIS: { also: [shapeOfPhoneNumber] },
    reason: shapeOfStateReason,
    timestamp: shapeOfMicrosecondTime,
  },
};

export const shapeOfRecordingReason: Shape = { known: [0, 1, 2] };

export const shapeOfRecordingEvent: Shape = {
  members: {
    callID: {},
    contactID: shapeOfContactId,
    filename: {},
    reason: shapeOfRecordingReason,
    timestamp: shapeOfMicrosecondTime,
  },
};

export const shapeOfPrivateQueueEvent: Shape = {
  members: {
    callID: {},
    contactID: shapeOfContactId,
    requestID: { also: [shapeOfRequestId] },
    originalANI: { also: [shapeOfPhoneNumber] },
    originalDNIS: { also: [shapeOfPhoneNumber] },
    reason: {},
    timestamp: shapeOfMicrosecondTime,
  },
};

export const shapeOfSystemReason: Shape = { known: [0, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007] };

export const shapeOfSystemEvent: Shape = {
  members: {
    callID: {},
    contactID: shapeOfContactId,
    originalANI: { also: [shapeOfPhoneNumber] },
    originalDNIS: { also: [shapeOfPhoneNumber] },
    reason: shapeOfSystemReason,
    timestamp: shapeOfMicrosecondTime,
  },
};

export const shapeOfOutsideCallReason: Shape = { known: [1, 2, 3] };

export const shapeOfOnBeforeOutCall: Shape = {
  members: {
    otherParty: { also: [shapeOfPhoneNumber] },
    otherPartyAttribute: { also: [shapeOfPartyAttribute] },
    originalANI: { also: [shapeOfPhoneNumber] },
    originalDNIS: { also: [shapeOfPhoneNumber] },
    reason: shapeOfOutsideCallReason,
    timestamp: { also: [shapeOfMicrosecondTime] },
  },
};

export const shapeOfOnHeartbeat: Shape = { members: { timestamp: shapeOfMicrosecondTime } };

export const shapeOfButtonMask: Shape = { canonical: ["integer"] };

export const shapeOfOnBtnStatus: Shape = { members: { btnStatus: shapeOfButtonMask, info: {} } };
