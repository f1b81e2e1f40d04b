// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

import type { CallOptions, ComponentDescriptor, SocketOutcome } from "@trunkline/runtime";
import { codes } from "./codes.js";
import {
  isAgentDetailsReply,
  isAgentInfo,
  isAgentNumberReply,
  isAgentStateEvent,
  isAgentStatusReply,
  isAgentbarProperties,
  isBreakRequest,
  isCallDataReply,
  isCallNumberReply,
  isConsultRequest,
  isEmptyText,
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
  isNoArguments,
  isOnBeforeOutCall,
  isOnBtnStatus,
  isOnHeartbeat,
  isPrivateQueueEvent,
  isPromptReply,
  isRecordFileNameReply,
  isRecordingEvent,
  isResetSkillRequest,
  isRestReasonsReply,
  isResultCode,
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
  isTransIVRExRequest,
  isTransIVRRequest,
  isWaitingCallsReply,
} from "./predicates.js";
import {
  shapeOfAgentDetailsReply,
  shapeOfAgentInfo,
  shapeOfAgentNumberReply,
  shapeOfAgentStateEvent,
  shapeOfAgentStatusReply,
  shapeOfAgentbarProperties,
  shapeOfBreakRequest,
  shapeOfCallDataReply,
  shapeOfCallNumberReply,
  shapeOfConsultRequest,
  shapeOfEmptyText,
  shapeOfForceBusyRequest,
  shapeOfForceIdleRequest,
  shapeOfForceOutRequest,
  shapeOfGetAgentDetailByAgentDNRequest,
  shapeOfGetAgentDetailByAgentIDRequest,
  shapeOfGetAgentDetailsByAgentDNsRequest,
  shapeOfGetAgentDetailsByAgentIDsRequest,
  shapeOfGetAgentDetailsBySkillRequest,
  shapeOfGetAgentNumberBySkillRequest,
  shapeOfGetCallDataRequest,
  shapeOfGetPrivateQueueRequest,
  shapeOfGetPromptByErrorCodeRequest,
  shapeOfGetSkillWaitingCallInfoRequest,
  shapeOfGetSkillWaitingNumberRequest,
  shapeOfInsertRequest,
  shapeOfJumptheQueueRequest,
  shapeOfListenRequest,
  shapeOfMakeCallRequest,
  shapeOfNoArguments,
  shapeOfOnBeforeOutCall,
  shapeOfOnBtnStatus,
  shapeOfOnHeartbeat,
  shapeOfPrivateQueueEvent,
  shapeOfPromptReply,
  shapeOfRecordFileNameReply,
  shapeOfRecordingEvent,
  shapeOfResetSkillRequest,
  shapeOfRestReasonsReply,
  shapeOfResultCode,
  shapeOfSendDTMFRequest,
  shapeOfSetAgentStatusRequest,
  shapeOfSetCallDataRequest,
  shapeOfSetRestRequest,
  shapeOfSingleStepTransferRequest,
  shapeOfSkillWaitingNumber,
  shapeOfStopInsertRequest,
  shapeOfStopListenRequest,
  shapeOfSwitchInsertOrListenRequest,
  shapeOfSysInfo,
  shapeOfSystemEvent,
  shapeOfTransIVRExRequest,
  shapeOfTransIVRRequest,
  shapeOfWaitingCallsReply,
} from "./shapes.js";
import type * as types from "./types.js";

/** The channel "The control in the page", a component in the page, as the runtime plays it. */
export const component = {
  title: "Agentbar control",
  attach: [{ way: "script" }, { way: "attachEvent" }, { way: "addEventListener" }],
  methods: {
    initial: {
      names: ["Initial"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["1002", "1005", "1009"],
      retry: "onConnectError",
      allowed: [{ property: "IsInitial", is: false, otherwise: 1002 }, { states: [0], otherwise: 1005 }],
    },
    unInitial: {
      names: ["UnInitial"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["1003", "1005", "1009"],
      retry: "onConnectError",
      allowed: [{ property: "IsInitial", is: true, otherwise: 1003 }, { states: [1], otherwise: 1005 }],
    },
    signIn: {
      names: ["SignIn"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: [
        "1",
        "2",
        "3",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "23",
        "25",
        "26",
        "27",
        "1000",
        "1001",
        "1003",
        "1005",
        "1009",
      ],
      retry: "never",
      allowed: [{ property: "IsInitial", is: true, otherwise: 1003 }, { states: [1], otherwise: 1005 }],
      settledBy: [
        { message: "OnReady", when: [{ member: "/reason", values: [14] }] },
        { message: "OnBusy", when: [{ member: "/reason", values: [14] }] },
      ],
    },
    signOut: {
      names: ["SignOut"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004", "1005", "1009"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [2, 3], otherwise: 1005 }],
      settledBy: [{ message: "OnUnLogin", when: [{ member: "/reason", values: [8, 10] }] }],
    },
    setIdle: {
      names: ["SetIdle"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [3, 4], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }],
    },
    setBusy: {
      names: ["SetBusy"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [2, 4], otherwise: 1005 }],
      settledBy: [{ message: "OnBusy" }],
    },
    setRest: {
      names: ["SetRest"],
      arguments: ["reason"],
      fits: isSetRestRequest,
      shape: shapeOfSetRestRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [2, 3], otherwise: 1005 }],
      settledBy: [{ message: "OnRest" }],
    },
    setAgentStatus: {
      names: ["SetAgentStatus"],
      arguments: ["agentState", "reason"],
      fits: isSetAgentStatusRequest,
      shape: shapeOfSetAgentStatusRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    getAgentStatus: {
      names: ["GetAgentStatus"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "number", codes: { from: 1000 } },
      replies: { AgentStatusReply: { fits: isAgentStatusReply, shape: shapeOfAgentStatusReply } },
      codes: ["1004"],
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    resetSkill: {
      names: ["ResetSkill"],
      arguments: ["skillList"],
      fits: isResetSkillRequest,
      shape: shapeOfResetSkillRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["3", "13", "17", "22", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [2, 3], otherwise: 1005 }],
    },
    reset: {
      names: ["Reset"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
      settledBy: [{ message: "OnUnLogin", when: [{ member: "/reason", values: [8, 9] }] }],
    },
    makeCall: {
      names: ["MakeCall"],
      arguments: ["dest", "showANI", "showDest", "isOffhook", "type"],
      fits: isMakeCallRequest,
      shape: shapeOfMakeCallRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "6", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005", "1010"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [3], otherwise: 1005 }],
      settledBy: [
        { message: "OnHarfAlerting" },
        { message: "OnHarfConnected" },
        { message: "OnConnecting" },
        { message: "OnConnected" },
      ],
      failedBy: [
        { message: "OnReady", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 18, 19, 21] }] },
        { message: "OnBusy", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 18, 19, 21] }] },
        { message: "OnOperationFailed", when: [{ member: "/reason", values: [1002] }] },
      ],
    },
    answer: {
      names: ["Answer"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["1004", "1005", "1007", "1009"],
      retry: "never",
      allowed: [
        { property: "IsSignIn", is: true, otherwise: 1004 },
        { states: [6, 7], otherwise: 1005 },
        { property: "IsSIPPhone", is: true, otherwise: 1007 },
      ],
      settledBy: [{ message: "OnConnected" }, { message: "OnHarfConnected" }],
      failedBy: [
        { message: "OnReady", when: [{ member: "/reason", values: [18, 19] }] },
        { message: "OnBusy", when: [{ member: "/reason", values: [18, 19] }] },
      ],
    },
    releaseCall: {
      names: ["ReleaseCall"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
    },
    hold: {
      names: ["Hold"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [9], otherwise: 1005 }],
      settledBy: [{ message: "OnSuspended" }],
    },
    retrieve: {
      names: ["Retrieve"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [12], otherwise: 1005 }],
      settledBy: [{ message: "OnConnected" }],
    },
    consult: {
      names: ["Consult"],
      arguments: ["consultNum", "showANI", "showDest", "consultType"],
      fits: isConsultRequest,
      shape: shapeOfConsultRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "6", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [9], otherwise: 1005 }],
      settledBy: [{ message: "OnConsultConnecting" }, { message: "OnConsultConnected" }],
      failedBy: [
        { message: "OnConnected", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 28] }] },
        { message: "OnOperationFailed", when: [{ member: "/reason", values: [1002] }] },
      ],
    },
    reconnect: {
      names: ["Reconnect"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [13, 14], otherwise: 1005 }],
      settledBy: [{ message: "OnConnected" }],
    },
    transfer: {
      names: ["Transfer"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [14], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
    },
    singleStepTransfer: {
      names: ["SingleStepTransfer"],
      arguments: ["transferNum", "showANI", "showDest", "transferStyle", "transferType"],
      fits: isSingleStepTransferRequest,
      shape: shapeOfSingleStepTransferRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "6", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [9], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
      failedBy: [{ message: "OnOperationFailed", when: [{ member: "/reason", values: [1002] }] }],
    },
    conference: {
      names: ["Conference"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [14], otherwise: 1005 }],
      settledBy: [{ message: "OnConference" }],
    },
    setCallData: {
      names: ["SetCallData"],
      arguments: ["key", "callData"],
      fits: isSetCallDataRequest,
      shape: shapeOfSetCallDataRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["7", "8", "17", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    getCallData: {
      names: ["GetCallData"],
      arguments: ["key"],
      fits: isGetCallDataRequest,
      shape: shapeOfGetCallDataRequest,
      returns: { form: "text", failure: [""] },
      replies: {
        CallDataReply: { fits: isCallDataReply, shape: shapeOfCallDataReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    forceOut: {
      names: ["ForceOut"],
      arguments: ["agentID"],
      fits: isForceOutRequest,
      shape: shapeOfForceOutRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    forceIdle: {
      names: ["ForceIdle"],
      arguments: ["agentID"],
      fits: isForceIdleRequest,
      shape: shapeOfForceIdleRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    forceBusy: {
      names: ["ForceBusy"],
      arguments: ["agentID"],
      fits: isForceBusyRequest,
      shape: shapeOfForceBusyRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    listen: {
      names: ["Listen"],
      arguments: ["agentID", "showANI", "showDest"],
      fits: isListenRequest,
      shape: shapeOfListenRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [2, 3], otherwise: 1005 }],
      settledBy: [{ message: "OnMonitor" }],
      failedBy: [
        { message: "OnReady", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 18, 19, 21] }] },
        { message: "OnBusy", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 18, 19, 21] }] },
        { message: "OnOperationFailed", when: [{ member: "/reason", values: [1002] }] },
      ],
    },
    stopListen: {
      names: ["StopListen"],
      arguments: ["agentID"],
      fits: isStopListenRequest,
      shape: shapeOfStopListenRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [16], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
    },
    insert: {
      names: ["Insert"],
      arguments: ["agentID", "showANI", "showDest"],
      fits: isInsertRequest,
      shape: shapeOfInsertRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [2, 3], otherwise: 1005 }],
      settledBy: [{ message: "OnInsert" }],
      failedBy: [
        { message: "OnReady", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 18, 19, 21] }] },
        { message: "OnBusy", when: [{ member: "/reason", values: [2, 3, 4, 5, 6, 18, 19, 21] }] },
        { message: "OnOperationFailed", when: [{ member: "/reason", values: [1002] }] },
      ],
    },
    stopInsert: {
      names: ["StopInsert"],
      arguments: ["agentID"],
      fits: isStopInsertRequest,
      shape: shapeOfStopInsertRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [17], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
    },
    switchInsertOrListen: {
      names: ["SwitchInsertorListen"],
      arguments: ["agentID", "showANI", "showDest"],
      fits: isSwitchInsertOrListenRequest,
      shape: shapeOfSwitchInsertOrListenRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [16, 17], otherwise: 1005 }],
      settledBy: [{ message: "OnMonitor" }, { message: "OnInsert" }],
    },
    break: {
      names: ["Break"],
      arguments: ["agentID"],
      fits: isBreakRequest,
      shape: shapeOfBreakRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["5", "17", "18", "22", "23", "25", "26", "27", "1000", "1001", "1004"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    sendDtmf: {
      names: ["SendDTMF"],
      arguments: ["dtmf"],
      fits: isSendDTMFRequest,
      shape: shapeOfSendDTMFRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["9", "17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [9], otherwise: 1005 }],
    },
    muteOn: {
      names: ["MuteOn"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    muteOff: {
      names: ["MuteOff"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "23", "25", "26", "27", "1000", "1001", "1004"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    getAgentDetailByAgentId: {
      names: ["GetAgentDetailByAgentID"],
      arguments: ["agentID"],
      fits: isGetAgentDetailByAgentIDRequest,
      shape: shapeOfGetAgentDetailByAgentIDRequest,
      returns: { form: "json", failure: [""] },
      replies: {
        AgentDetailReply: { fits: isAgentInfo, shape: shapeOfAgentInfo },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getAgentDetailByAgentDn: {
      names: ["GetAgentDetailByAgentDN"],
      arguments: ["agentDN"],
      fits: isGetAgentDetailByAgentDNRequest,
      shape: shapeOfGetAgentDetailByAgentDNRequest,
      returns: { form: "json", failure: [""] },
      replies: {
        AgentDetailReply: { fits: isAgentInfo, shape: shapeOfAgentInfo },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getAgentDetailsByAgentIds: {
      names: ["GetAgentDetailsByAgentIDs", "GetAgentDetailByAgentIDs"],
      arguments: [{ json: "agentIDs" }],
      fits: isGetAgentDetailsByAgentIDsRequest,
      shape: shapeOfGetAgentDetailsByAgentIDsRequest,
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        AgentDetailsReply: { fits: isAgentDetailsReply, shape: shapeOfAgentDetailsReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getAgentDetailsByAgentDns: {
      names: ["GetAgentDetailsByAgentDNs", "GetAgentDetailByAgentDNs"],
      arguments: [{ json: "agentDNs" }],
      fits: isGetAgentDetailsByAgentDNsRequest,
      shape: shapeOfGetAgentDetailsByAgentDNsRequest,
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        AgentDetailsReply: { fits: isAgentDetailsReply, shape: shapeOfAgentDetailsReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getRecordFileName: {
      names: ["GetRecordFileName"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "text", failure: [""] },
      replies: {
        RecordFileNameReply: { fits: isRecordFileNameReply, shape: shapeOfRecordFileNameReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getRestReason: {
      names: ["GetRestReason"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        RestReasonsReply: { fits: isRestReasonsReply, shape: shapeOfRestReasonsReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getAgentNumberBySkill: {
      names: ["GetAgentNumberBySkill", "GetAgentNBySkill"],
      arguments: ["skill"],
      fits: isGetAgentNumberBySkillRequest,
      shape: shapeOfGetAgentNumberBySkillRequest,
      returns: { form: "number", codes: { from: 1000 }, ambiguous: { from: 1, to: 27 } },
      replies: { AgentNumberReply: { fits: isAgentNumberReply, shape: shapeOfAgentNumberReply } },
      codes: ["3", "20", "1000", "1001", "1004"],
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    getAgentDetailsBySkill: {
      names: ["GetAgentDetailsBySkill"],
      arguments: ["skill"],
      fits: isGetAgentDetailsBySkillRequest,
      shape: shapeOfGetAgentDetailsBySkillRequest,
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        AgentDetailsReply: { fits: isAgentDetailsReply, shape: shapeOfAgentDetailsReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getSkillWaitingNumber: {
      names: ["GetSkillWaitingNumber"],
      arguments: ["skill"],
      fits: isGetSkillWaitingNumberRequest,
      shape: shapeOfGetSkillWaitingNumberRequest,
      returns: { form: "json", failure: [""] },
      replies: {
        SkillWaitingNumberReply: { fits: isSkillWaitingNumber, shape: shapeOfSkillWaitingNumber },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getSkillWaitingCallInfo: {
      names: ["GetSkillWaitingCallInfo"],
      arguments: ["skill"],
      fits: isGetSkillWaitingCallInfoRequest,
      shape: shapeOfGetSkillWaitingCallInfoRequest,
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        WaitingCallsReply: { fits: isWaitingCallsReply, shape: shapeOfWaitingCallsReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getPrivateQueue: {
      names: ["GetPrivateQueue"],
      arguments: ["agentID"],
      fits: isGetPrivateQueueRequest,
      shape: shapeOfGetPrivateQueueRequest,
      returns: { form: "json", failure: [""], emptyList: ["null"] },
      replies: {
        WaitingCallsReply: { fits: isWaitingCallsReply, shape: shapeOfWaitingCallsReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getSysInfo: {
      names: ["GetSysInfo"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "json", failure: [""] },
      replies: {
        SysInfoReply: { fits: isSysInfo, shape: shapeOfSysInfo },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getCallingNo: {
      names: ["GetCallingNo"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "text", failure: [""] },
      replies: {
        CallNumberReply: { fits: isCallNumberReply, shape: shapeOfCallNumberReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getOrgCallingNo: {
      names: ["GetOrgCallingNo"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "text", failure: [""] },
      replies: {
        CallNumberReply: { fits: isCallNumberReply, shape: shapeOfCallNumberReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getCalledNo: {
      names: ["GetCalledNo"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "text", failure: [""] },
      replies: {
        CallNumberReply: { fits: isCallNumberReply, shape: shapeOfCallNumberReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    getOrgCalledNo: {
      names: ["GetOrgCalledNo"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "text", failure: [""] },
      replies: {
        CallNumberReply: { fits: isCallNumberReply, shape: shapeOfCallNumberReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    synchronizeCtiTime: {
      names: ["SynchronizeCTITime"],
      arguments: [],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "onConnectError",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    getPromptByErrorCode: {
      names: ["GetPromptByErrorCode"],
      arguments: ["errCode"],
      fits: isGetPromptByErrorCodeRequest,
      shape: shapeOfGetPromptByErrorCodeRequest,
      returns: { form: "text", failure: [""], nothing: ["overflow!"] },
      replies: {
        PromptReply: { fits: isPromptReply, shape: shapeOfPromptReply },
        EmptyText: { fits: isEmptyText, shape: shapeOfEmptyText },
      },
      retry: "safe",
      allowed: [{ property: "IsSignIn", is: true, otherwise: "" }],
    },
    jumpTheQueue: {
      names: ["JumptheQueue"],
      arguments: ["requestId"],
      fits: isJumptheQueueRequest,
      shape: shapeOfJumptheQueueRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["17", "21", "22", "25", "26", "27", "1000", "1001", "1004"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }],
    },
    transIvr: {
      names: ["TransIVR"],
      arguments: ["transferNum"],
      fits: isTransIVRRequest,
      shape: shapeOfTransIVRRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["6", "17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [9], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
    },
    transIvrEx: {
      names: ["TransIVREx"],
      arguments: ["callerNum", "transferNum"],
      fits: isTransIVRExRequest,
      shape: shapeOfTransIVRExRequest,
      returns: { form: "code", success: [0] },
      replies: { CodeReply: { fits: isResultCode, shape: shapeOfResultCode } },
      codes: ["6", "17", "22", "23", "25", "26", "27", "1000", "1001", "1004", "1005"],
      retry: "never",
      allowed: [{ property: "IsSignIn", is: true, otherwise: 1004 }, { states: [9], otherwise: 1005 }],
      settledBy: [{ message: "OnReady" }, { message: "OnBusy" }],
    },
  },
  events: {
    OnUnLogin: {
      names: ["OnUnLogin"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 1,
    },
    OnReady: {
      names: ["OnReady"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 2,
    },
    OnBusy: {
      names: ["OnBusy"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 3,
    },
    OnRest: {
      names: ["OnRest"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 4,
    },
    OnLock: {
      names: ["OnLock"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 5,
    },
    OnAlerting: {
      names: ["OnAlerting"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 6,
    },
    OnHarfAlerting: {
      names: ["OnHarfAlerting"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 7,
    },
    OnConnecting: {
      names: ["OnConnecting"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 8,
    },
    OnConnected: {
      names: ["OnConnected"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 9,
    },
    OnHarfConnected: {
      names: ["OnHarfConnected"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 10,
    },
    OnInternalConnected: {
      names: ["OnInternalConnected"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 11,
    },
    OnSuspended: {
      names: ["OnSuspended"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 12,
    },
    OnConsultConnecting: {
      names: ["OnConsultConnecting"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 13,
    },
    OnConsultConnected: {
      names: ["OnConsultConnected"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 14,
    },
    OnConference: {
      names: ["OnConference"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 15,
    },
    OnMonitor: {
      names: ["OnMonitor"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 16,
    },
    OnInsert: {
      names: ["OnInsert"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 17,
    },
    OnMonitored: {
      names: ["OnMonitored"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 18,
    },
    OnInserted: {
      names: ["OnInserted"],
      arguments: [
        "eventID",
        "callID",
        "contactID",
        "partyNum",
        "otherParty",
        "otherPartyAttribute",
        "originatingParty",
        "originalANI",
        "originalDNIS",
        "reason",
        "timestamp",
      ],
      fits: isAgentStateEvent,
      shape: shapeOfAgentStateEvent,
      state: 19,
    },
    OnBeginRecord: {
      names: ["OnBeginRecord"],
      arguments: ["callID", "contactID", "filename", "reason", "timestamp"],
      fits: isRecordingEvent,
      shape: shapeOfRecordingEvent,
    },
    OnEndRecord: {
      names: ["OnEndRecord"],
      arguments: ["callID", "contactID", "filename", "reason", "timestamp"],
      fits: isRecordingEvent,
      shape: shapeOfRecordingEvent,
    },
    OnInprivatequeue: {
      names: ["OnInprivatequeue"],
      arguments: ["callID", "contactID", "requestID", "originalANI", "originalDNIS", "reason", "timestamp"],
      otherArguments: [["callID", "contactID", "originalANI", "originalDNIS", "reason", "timestamp"]],
      fits: isPrivateQueueEvent,
      shape: shapeOfPrivateQueueEvent,
    },
    OnOutprivatequeue: {
      names: ["OnOutprivatequeue"],
      arguments: ["callID", "contactID", "requestID", "originalANI", "originalDNIS", "reason", "timestamp"],
      otherArguments: [["callID", "contactID", "originalANI", "originalDNIS", "reason", "timestamp"]],
      fits: isPrivateQueueEvent,
      shape: shapeOfPrivateQueueEvent,
    },
    OnCTIDisconnect: {
      names: ["OnCTIDisconnect"],
      arguments: ["callID", "contactID", "originalANI", "originalDNIS", "reason", "timestamp"],
      fits: isSystemEvent,
      shape: shapeOfSystemEvent,
    },
    OnCTIMasterChanged: {
      names: ["OnCTIMasterChanged", "OnMasterChanged"],
      arguments: ["callID", "contactID", "originalANI", "originalDNIS", "reason", "timestamp"],
      fits: isSystemEvent,
      shape: shapeOfSystemEvent,
    },
    OnOperationFailed: {
      names: ["OnOperationFailed"],
      arguments: ["callID", "contactID", "originalANI", "originalDNIS", "reason", "timestamp"],
      fits: isSystemEvent,
      shape: shapeOfSystemEvent,
    },
    OnBeforeOutCall: {
      names: ["OnBeforeOutCall"],
      arguments: ["otherParty", "otherPartyAttribute", "originalANI", "originalDNIS", "reason", "timestamp"],
      fits: isOnBeforeOutCall,
      shape: shapeOfOnBeforeOutCall,
      veto: { property: "IsCallOut", allow: true, forbid: false },
    },
    OnHeartbeat: { names: ["OnHeartbeat"], arguments: ["timestamp"], fits: isOnHeartbeat, shape: shapeOfOnHeartbeat },
    OnBtnStatus: {
      names: ["OnBtnStatus"],
      arguments: ["btnStatus", "info"],
      fits: isOnBtnStatus,
      shape: shapeOfOnBtnStatus,
    },
  },
  properties: {
    AgentID: {
      names: ["AgentID"],
      fits: (value: unknown) => isAgentbarProperties({ AgentID: value }),
      shape: shapeOfAgentbarProperties.members?.["AgentID"] ?? {},
      written: "signedOut",
      default: "",
    },
    PassWord: {
      names: ["PassWord"],
      fits: (value: unknown) => isAgentbarProperties({ PassWord: value }),
      shape: shapeOfAgentbarProperties.members?.["PassWord"] ?? {},
      written: "signedOut",
      default: "",
    },
    DN: {
      names: ["DN"],
      fits: (value: unknown) => isAgentbarProperties({ DN: value }),
      shape: shapeOfAgentbarProperties.members?.["DN"] ?? {},
      written: "signedOut",
      default: "",
    },
    StatusChangeType: {
      names: ["StatusChangeType"],
      fits: (value: unknown) => isAgentbarProperties({ StatusChangeType: value }),
      shape: shapeOfAgentbarProperties.members?.["StatusChangeType"] ?? {},
      written: "signedOut",
      default: 0,
    },
    AutoAnswer: {
      names: ["AutoAnswer"],
      fits: (value: unknown) => isAgentbarProperties({ AutoAnswer: value }),
      shape: shapeOfAgentbarProperties.members?.["AutoAnswer"] ?? {},
      written: "signedOut",
      default: true,
    },
    ForceSignIn: {
      names: ["ForceSignIn"],
      fits: (value: unknown) => isAgentbarProperties({ ForceSignIn: value }),
      shape: shapeOfAgentbarProperties.members?.["ForceSignIn"] ?? {},
      written: "signedOut",
      default: true,
    },
    ServiceList: {
      names: ["ServiceList"],
      fits: (value: unknown) => isAgentbarProperties({ ServiceList: value }),
      shape: shapeOfAgentbarProperties.members?.["ServiceList"] ?? {},
      written: "signedOut",
      default: "",
    },
    MainCTIIP: {
      names: ["MainCTIIP"],
      fits: (value: unknown) => isAgentbarProperties({ MainCTIIP: value }),
      shape: shapeOfAgentbarProperties.members?.["MainCTIIP"] ?? {},
      written: "signedOut",
      default: "",
    },
    BackCTIIP: {
      names: ["BackCTIIP"],
      fits: (value: unknown) => isAgentbarProperties({ BackCTIIP: value }),
      shape: shapeOfAgentbarProperties.members?.["BackCTIIP"] ?? {},
      written: "signedOut",
      default: "",
    },
    CTIPort: {
      names: ["CTIPort"],
      fits: (value: unknown) => isAgentbarProperties({ CTIPort: value }),
      shape: shapeOfAgentbarProperties.members?.["CTIPort"] ?? {},
      written: "signedOut",
      default: 10000,
    },
    TimeOut: {
      names: ["TimeOut"],
      fits: (value: unknown) => isAgentbarProperties({ TimeOut: value }),
      shape: shapeOfAgentbarProperties.members?.["TimeOut"] ?? {},
      written: "signedOut",
      default: 3000,
    },
    IsInitial: {
      names: ["IsInitial"],
      fits: (value: unknown) => isAgentbarProperties({ IsInitial: value }),
      shape: shapeOfAgentbarProperties.members?.["IsInitial"] ?? {},
      readOnly: true,
      written: "never",
      default: false,
    },
    IsSignIn: {
      names: ["IsSignIn"],
      fits: (value: unknown) => isAgentbarProperties({ IsSignIn: value }),
      shape: shapeOfAgentbarProperties.members?.["IsSignIn"] ?? {},
      readOnly: true,
      written: "never",
      default: false,
    },
    IsSIPPhone: {
      names: ["IsSIPPhone"],
      fits: (value: unknown) => isAgentbarProperties({ IsSIPPhone: value }),
      shape: shapeOfAgentbarProperties.members?.["IsSIPPhone"] ?? {},
      written: "notInitialized",
      default: false,
    },
    SIPServerIP: {
      names: ["SIPServerIP"],
      fits: (value: unknown) => isAgentbarProperties({ SIPServerIP: value }),
      shape: shapeOfAgentbarProperties.members?.["SIPServerIP"] ?? {},
      written: "signedOut",
      default: "",
    },
    SIPServerPort: {
      names: ["SIPServerPort"],
      fits: (value: unknown) => isAgentbarProperties({ SIPServerPort: value }),
      shape: shapeOfAgentbarProperties.members?.["SIPServerPort"] ?? {},
      written: "signedOut",
      default: 5060,
    },
    PhoneNum: {
      names: ["PhoneNum"],
      fits: (value: unknown) => isAgentbarProperties({ PhoneNum: value }),
      shape: shapeOfAgentbarProperties.members?.["PhoneNum"] ?? {},
      written: "signedOut",
      default: "",
    },
    PhonePwd: {
      names: ["PhonePwd"],
      fits: (value: unknown) => isAgentbarProperties({ PhonePwd: value }),
      shape: shapeOfAgentbarProperties.members?.["PhonePwd"] ?? {},
      written: "signedOut",
      default: "",
    },
    AgentTag: {
      names: ["AgentTag"],
      fits: (value: unknown) => isAgentbarProperties({ AgentTag: value }),
      shape: shapeOfAgentbarProperties.members?.["AgentTag"] ?? {},
      default: "",
    },
    CustomerTag: {
      names: ["CustomerTag"],
      fits: (value: unknown) => isAgentbarProperties({ CustomerTag: value }),
      shape: shapeOfAgentbarProperties.members?.["CustomerTag"] ?? {},
      default: "",
    },
    ANIChangeType: {
      names: ["ANIChangeType", "ANISChangeType", "ANICChangeType"],
      fits: (value: unknown) => isAgentbarProperties({ ANIChangeType: value }),
      shape: shapeOfAgentbarProperties.members?.["ANIChangeType"] ?? {},
      default: 0,
    },
    IsShowCallOut: {
      names: ["IsShowCallOut"],
      fits: (value: unknown) => isAgentbarProperties({ IsShowCallOut: value }),
      shape: shapeOfAgentbarProperties.members?.["IsShowCallOut"] ?? {},
      default: true,
    },
    IsCallOut: {
      names: ["IsCallOut"],
      fits: (value: unknown) => isAgentbarProperties({ IsCallOut: value }),
      shape: shapeOfAgentbarProperties.members?.["IsCallOut"] ?? {},
      default: true,
    },
    LogLevel: {
      names: ["LogLevel"],
      fits: (value: unknown) => isAgentbarProperties({ LogLevel: value }),
      shape: shapeOfAgentbarProperties.members?.["LogLevel"] ?? {},
      written: "notInitialized",
      default: 2,
    },
    EnableSeniorCall: {
      names: ["EnableSeniorCall"],
      fits: (value: unknown) => isAgentbarProperties({ EnableSeniorCall: value }),
      shape: shapeOfAgentbarProperties.members?.["EnableSeniorCall"] ?? {},
      written: "signedOut",
      default: false,
    },
    AnyProperty: {
      names: ["AnyProperty"],
      fits: (value: unknown) => isAgentbarProperties({ AnyProperty: value }),
      shape: shapeOfAgentbarProperties.members?.["AnyProperty"] ?? {},
      written: "never",
      default: "",
    },
  },
  flags: { initialized: "IsInitial", signedIn: "IsSignIn" },
  codes,
  records: [
    { record: "signIn", message: "OnReady", when: [{ member: "/reason", values: [14] }] },
    {
      record: "signIn",
      message: "OnBusy",
      when: [{ member: "/reason", values: [14] }],
      property: { name: "StatusChangeType", is: 1 },
    },
    { record: "hangUp", message: "OnReady", when: [{ member: "/reason", values: [16, 17, 18, 19] }] },
    {
      record: "hangUp",
      message: "OnBusy",
      when: [{ member: "/reason", values: [16, 17, 18, 19] }],
      property: { name: "StatusChangeType", is: 1 },
    },
    { record: "signOut", message: "OnUnLogin", when: [{ member: "/reason", values: [8] }] },
    { record: "talkStart", message: "OnConnected", when: [{ member: "/reason", values: [25, 26] }] },
    {
      record: "talkStart",
      message: "OnInternalConnected",
      when: [{ member: "/reason", values: [25, 26] }],
    },
  ],
} as const satisfies ComponentDescriptor;

/** The methods of Agentbar control, version 1.0.7.9. */
export interface AgentbarMethods {
  /**
   * Prepare the control (初始化, `Initial`).
   *
   * Creates the connection objects, and the built-in telephone where `IsSIPPhone` is true. Nothing is asked over the network and no event comes: a wrong
   * address shows in `SignIn` (1001). Needed before are the servers' addresses and the port. Afterwards the state is 1.
   *
   * Needs:
   * - `IsInitial` is false, else `1002`
   * - the state is 0, else `1005`
   *
   * Codes:
   * - `1002`: The control is initialized already
   * - `1005`: The agent's state does not allow it, as the control sees it
   * - `1009`: The built-in telephone failed
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.1; control P-METH; control P-RET; control P-LIFE.
   */
  initial(args?: InitialArguments, options?: CallOptions): Promise<SocketOutcome<InitialData, InitialCode>>;

  /**
   * Take the control down (反初始化, `UnInitial`).
   *
   * Refused while the agent is signed in. Afterwards every method but `Initial` fails.
   *
   * Needs:
   * - `IsInitial` is true, else `1003`
   * - the state is 1, else `1005`
   *
   * Codes:
   * - `1003`: The control is not initialized
   * - `1005`: The agent's state does not allow it, as the control sees it
   * - `1009`: The built-in telephone failed
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.2; control P-METH; control P-RET.
   */
  unInitial(args?: UnInitialArguments, options?: CallOptions): Promise<SocketOutcome<UnInitialData, UnInitialCode>>;

  /**
   * Sign the agent in (坐席签入, `SignIn`).
   *
   * Registers the built-in telephone, signs in at the server and sets the computer's clock. Success says that the server took the agent; signed in it is
   * with the first `OnReady` (`StatusChangeType` 0) or `OnBusy` (1) of reason 14. Where the main server answers 14 or cannot be reached (1001), the
   * control tries the standby once.
   *
   * Needs:
   * - `IsInitial` is true, else `1003`
   * - the state is 1, else `1005`
   *
   * Codes:
   * - `1`: The work number is empty
   * - `2`: The agent's telephone number is empty
   * - `3`: The skill is empty
   * - `11`: There is no such agent
   * - `12`: The agent's password is wrong
   * - `13`: A skill is wrong
   * - `14`: This server is not the master
   * - `15`: The agent's telephone number is in use
   * - `16`: The agent is signed in already, and `ForceSignIn` is false
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1003`: The control is not initialized
   * - `1005`: The agent's state does not allow it, as the control sees it
   * - `1009`: The built-in telephone failed
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.3; control P-METH; control P-RET; server P-ACD; control P-LIFE.
   */
  signIn(args?: SignInArguments, options?: CallOptions): Promise<SocketOutcome<SignInData, SignInCode, SignInPush>>;

  /**
   * Sign the agent out (坐席签出, `SignOut`).
   *
   * Not from a break: set the agent ready or not ready first.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 2 or 3, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   * - `1009`: The built-in telephone failed
   *
   * Proved as well by: `OnUnLogin`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.4; control P-METH; control P-RET.
   */
  signOut(args?: SignOutArguments, options?: CallOptions): Promise<SocketOutcome<SignOutData, SignOutCode, SignOutPush>>;

  /**
   * Set the agent ready (示闲, `SetIdle`).
   *
   * The server gives the agent calls.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 3 or 4, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.5; control P-METH; control P-RET.
   */
  setIdle(args?: SetIdleArguments, options?: CallOptions): Promise<SocketOutcome<SetIdleData, SetIdleCode, SetIdlePush>>;

  /**
   * Set the agent not ready (示忙, `SetBusy`).
   *
   * The server gives the agent no more calls. It is the state in which the agent can call out.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 2 or 4, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.6; control P-METH; control P-RET.
   */
  setBusy(args?: SetBusyArguments, options?: CallOptions): Promise<SocketOutcome<SetBusyData, SetBusyCode, SetBusyPush>>;

  /**
   * Set the agent on a break (休息, `SetRest`).
   *
   * The server gives the agent no calls. The break ends with `SetIdle` or `SetBusy`.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 2 or 3, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnRest`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.7; control P-METH; control P-RET.
   */
  setRest(args: SetRestArguments, options?: CallOptions): Promise<SocketOutcome<SetRestData, SetRestCode, SetRestPush>>;

  /**
   * Set the state of the agent (设置坐席状态, `SetAgentStatus`).
   *
   * The server sets whatever it gets, also states that only a call brings. The event of that state follows with reason 22.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.8; control P-METH; control P-RET; server P-ACD.
   */
  setAgentStatus(args: SetAgentStatusArguments, options?: CallOptions): Promise<SocketOutcome<SetAgentStatusData, SetAgentStatusCode>>;

  /**
   * Get the state of the agent (取坐席状态, `GetAgentStatus`).
   *
   * From the control's memory: nobody is asked.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * Source: document 001 3.2.9; control P-METH; control P-RET.
   */
  getAgentStatus(args?: GetAgentStatusArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentStatusData, GetAgentStatusCode>>;

  /**
   * Choose the agent's own skills (重设技能, `ResetSkill`).
   *
   * There is no argument for another agent's.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 2 or 3, else `1005`
   *
   * Codes:
   * - `3`: The skill is empty
   * - `13`: A skill is wrong
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.10; control P-METH; control P-RET; server P-ACD.
   */
  resetSkill(args: ResetSkillArguments, options?: CallOptions): Promise<SocketOutcome<ResetSkillData, ResetSkillCode>>;

  /**
   * Hang up and sign out (恢复初始态, `Reset`).
   *
   * Two `OnUnLogin` follow: 8 from the server, 9 from the control. The control does the same, and takes itself down, when its window is destroyed while the
   * agent is signed in.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * Proved as well by: `OnUnLogin`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.11; control P-METH; control P-RET; control P-LIFE.
   */
  reset(args?: ResetArguments, options?: CallOptions): Promise<SocketOutcome<ResetData, ResetCode, ResetPush>>;

  /**
   * Call a number or an agent (外呼, `MakeCall`).
   *
   * The agent's own telephone rings first (`OnHarfAlerting`), and when it is answered (`OnHarfConnected`) the other side is dialed (`OnConnecting`,
   * `OnConnected`). Allowed only while not ready. `OnBeforeOutCall` is not raised.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 3, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `6`: The other telephone number is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   * - `1010`: The dialed number has other characters than digits and `-`
   *
   * Proved as well by: `OnHarfAlerting`, `OnHarfConnected`, `OnConnecting`, `OnConnected`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a wrong number is looked at before the sign-in is; before the state it is.
   * Source: document 001 3.2.12; control P-METH; control P-RET; control P-EVT; server P-ACD.
   */
  makeCall(args: MakeCallArguments, options?: CallOptions): Promise<SocketOutcome<MakeCallData, MakeCallCode, MakeCallPush>>;

  /**
   * Answer a call at the built-in telephone (应答, `Answer`).
   *
   * Without a built-in telephone the agent answers at its own.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 6 or 7, else `1005`
   * - `IsSIPPhone` is true, else `1007`
   *
   * Codes:
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   * - `1007`: There is no built-in telephone to answer with
   * - `1009`: The built-in telephone failed
   *
   * Proved as well by: `OnConnected`, `OnHarfConnected`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether the state or the telephone is looked at first.
   * Source: document 001 3.2.13; control P-METH; control P-RET.
   */
  answer(args?: AnswerArguments, options?: CallOptions): Promise<SocketOutcome<AnswerData, AnswerCode, AnswerPush>>;

  /**
   * Hang up the own call (释放, `ReleaseCall`).
   *
   * Whatever call the agent is in, listening and barging in included.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.14; control P-METH; control P-RET.
   */
  releaseCall(args?: ReleaseCallArguments, options?: CallOptions): Promise<SocketOutcome<ReleaseCallData, ReleaseCallCode, ReleaseCallPush>>;

  /**
   * Put the call on hold (保持, `Hold`).
   *
   * The customer hears a waiting tone, and the agent gets no other call.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 9, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnSuspended`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.15; control P-METH; control P-RET.
   */
  hold(args?: HoldArguments, options?: CallOptions): Promise<SocketOutcome<HoldData, HoldCode, HoldPush>>;

  /**
   * Take the call back from hold (取保持, `Retrieve`).
   *
   * `OnConnected` comes with reason 27.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 12, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnConnected`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.16; control P-METH; control P-RET.
   */
  retrieve(args?: RetrieveArguments, options?: CallOptions): Promise<SocketOutcome<RetrieveData, RetrieveCode, RetrievePush>>;

  /**
   * Consult an agent or an outside number (咨询, `Consult`).
   *
   * The customer is put on hold. `OnBeforeOutCall` is not raised.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 9, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `6`: The other telephone number is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnConsultConnecting`, `OnConsultConnected`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.17; control P-METH; control P-RET.
   */
  consult(args: ConsultArguments, options?: CallOptions): Promise<SocketOutcome<ConsultData, ConsultCode, ConsultPush>>;

  /**
   * Go back from a consultation to the customer (咨询接回, `Reconnect`).
   *
   * The consulted party is hung up.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 13 or 14, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnConnected`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.18; control P-METH; control P-RET.
   */
  reconnect(args?: ReconnectArguments, options?: CallOptions): Promise<SocketOutcome<ReconnectData, ReconnectCode, ReconnectPush>>;

  /**
   * Transfer the customer to the consulted party (咨询转移, `Transfer`).
   *
   * Ends a consultation, and the agent's part in the call.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 14, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.19; control P-METH; control P-RET.
   */
  transfer(args?: TransferArguments, options?: CallOptions): Promise<SocketOutcome<TransferData, TransferCode, TransferPush>>;

  /**
   * Transfer the call without asking first (单步转移, `SingleStepTransfer`).
   *
   * `OnBeforeOutCall` is not raised.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 9, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `6`: The other telephone number is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which event tells that the transfer has worked; the end of the own call is taken for it.
   * Source: document 001 3.2.20; control P-METH; control P-RET.
   */
  singleStepTransfer(args: SingleStepTransferArguments, options?: CallOptions): Promise<SocketOutcome<SingleStepTransferData, SingleStepTransferCode, SingleStepTransferPush>>;

  /**
   * Join customer and consulted party (咨询会议, `Conference`).
   *
   * Ends a consultation: customer, agent and consulted party talk together.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 14, else `1005`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnConference`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.21; control P-METH; control P-RET.
   */
  conference(args?: ConferenceArguments, options?: CallOptions): Promise<SocketOutcome<ConferenceData, ConferenceCode, ConferencePush>>;

  /**
   * Keep data with the call (设置呼叫数据, `SetCallData`).
   *
   * The server keeps it for the call. An empty key is refused with 7, an empty value with 8.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `7`: The key of the call's data is empty
   * - `8`: The value of the call's data is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.22; control P-METH; control P-RET; server P-ACD.
   */
  setCallData(args: SetCallDataArguments, options?: CallOptions): Promise<SocketOutcome<SetCallDataData, SetCallDataCode>>;

  /**
   * Get data of the call (获取呼叫数据, `GetCallData`).
   *
   * What `SetCallData` has kept for the call under this key.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.23; control P-METH; control P-RET.
   */
  getCallData(args: GetCallDataArguments, options?: CallOptions): Promise<SocketOutcome<GetCallDataData, GetCallDataCode>>;

  /**
   * Sign another agent out (强制签出, `ForceOut`).
   *
   * The other agent gets `OnUnLogin` with reason 10, and has to sign in again.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a delivered server asks for the rights of a supervisor; the open one does not.
   * Source: document 001 3.2.24; control P-METH; control P-RET; server P-ACD.
   */
  forceOut(args: ForceOutArguments, options?: CallOptions): Promise<SocketOutcome<ForceOutData, ForceOutCode>>;

  /**
   * Set another agent ready (强制示闲, `ForceIdle`).
   *
   * The other agent gets `OnReady` with reason 22.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a delivered server asks for the rights of a supervisor; the open one does not.
   * Source: document 001 3.2.25; control P-METH; control P-RET; server P-ACD.
   */
  forceIdle(args: ForceIdleArguments, options?: CallOptions): Promise<SocketOutcome<ForceIdleData, ForceIdleCode>>;

  /**
   * Set another agent not ready (强制示忙, `ForceBusy`).
   *
   * The other agent gets `OnBusy` with reason 22.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a delivered server asks for the rights of a supervisor; the open one does not.
   * Source: document 001 3.2.26; control P-METH; control P-RET; server P-ACD.
   */
  forceBusy(args: ForceBusyArguments, options?: CallOptions): Promise<SocketOutcome<ForceBusyData, ForceBusyCode>>;

  /**
   * Listen to another agent's call (监听, `Listen`).
   *
   * The own telephone rings first (`OnHarfAlerting`). The other agent gets `OnMonitored` and does not hear the listener, who hears both sides. To talk,
   * `SwitchInsertorListen`; to stop, `StopListen` or `ReleaseCall`.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 2 or 3, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnMonitor`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a delivered server asks for the rights of a supervisor; the open one does not.
   * Source: document 001 3.2.27; control P-METH; control P-RET; server P-ACD.
   */
  listen(args: ListenArguments, options?: CallOptions): Promise<SocketOutcome<ListenData, ListenCode, ListenPush>>;

  /**
   * Stop listening (停止监听, `StopListen`).
   *
   * Hangs up the own leg, as `ReleaseCall` does.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 16, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.28; control P-METH; control P-RET.
   */
  stopListen(args: StopListenArguments, options?: CallOptions): Promise<SocketOutcome<StopListenData, StopListenCode, StopListenPush>>;

  /**
   * Barge in on another agent's call (强插, `Insert`).
   *
   * The own telephone rings first (`OnHarfAlerting`). The other agent gets `OnInserted`, and all can talk. Who listens already calls
   * `SwitchInsertorListen` instead. To stop, `StopInsert` or `ReleaseCall`.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 2 or 3, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnInsert`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a delivered server asks for the rights of a supervisor; the open one does not.
   * Source: document 001 3.2.29; control P-METH; control P-RET; server P-ACD.
   */
  insert(args: InsertArguments, options?: CallOptions): Promise<SocketOutcome<InsertData, InsertCode, InsertPush>>;

  /**
   * Stop barging in (停止强插, `StopInsert`).
   *
   * Hangs up the own leg, as `ReleaseCall` does.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 17, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.30; control P-METH; control P-RET.
   */
  stopInsert(args: StopInsertArguments, options?: CallOptions): Promise<SocketOutcome<StopInsertData, StopInsertCode, StopInsertPush>>;

  /**
   * Change between listening and barging in (监听强插切换, `SwitchInsertorListen`).
   *
   * Who listens barges in, and who has barged in listens: there is no argument for the direction.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 16 or 17, else `1005`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnMonitor`, `OnInsert`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.31; control P-METH; control P-RET.
   */
  switchInsertOrListen(args: SwitchInsertOrListenArguments, options?: CallOptions): Promise<SocketOutcome<SwitchInsertOrListenData, SwitchInsertOrListenCode, SwitchInsertOrListenPush>>;

  /**
   * Hang up another agent's call (强拆, `Break`).
   *
   * A call in which the own agent has no part.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `5`: The work number of the other agent is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `18`: The other agent is not signed in
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a delivered server asks for the rights of a supervisor; the open one does not.
   * Source: document 001 3.2.32; control P-METH; control P-RET; server P-ACD.
   */
  break(args: BreakArguments, options?: CallOptions): Promise<SocketOutcome<BreakData, BreakCode>>;

  /**
   * Send digits into the call (二次拨号, `SendDTMF`).
   *
   * Called again it sends more of them. Empty digits are refused with 9.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 9, else `1005`
   *
   * Codes:
   * - `9`: The digits are empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.33; control P-METH; control P-RET; server P-ACD.
   */
  sendDtmf(args: SendDtmfArguments, options?: CallOptions): Promise<SocketOutcome<SendDtmfData, SendDtmfCode>>;

  /**
   * Mute the call (静音, `MuteOn`).
   *
   * The open server answers 0 and does nothing.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.34; control P-METH; control P-RET; server P-ACD.
   */
  muteOn(args?: MuteOnArguments, options?: CallOptions): Promise<SocketOutcome<MuteOnData, MuteOnCode>>;

  /**
   * Unmute the call (静音, `MuteOff`).
   *
   * The open server answers 0 and does nothing.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.35; control P-METH; control P-RET; server P-ACD.
   */
  muteOff(args?: MuteOffArguments, options?: CallOptions): Promise<SocketOutcome<MuteOffData, MuteOffCode>>;

  /**
   * Get the record of an agent by its work number (通过 ID 获取座席信息, `GetAgentDetailByAgentID`).
   *
   * Its times are seconds, unlike those of events.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.36; control P-METH; control P-RET; control P-JSON.
   */
  getAgentDetailByAgentId(args: GetAgentDetailByAgentIdArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentDetailByAgentIdData, GetAgentDetailByAgentIdCode>>;

  /**
   * Get the record of an agent by its telephone (通过 DN 获取座席信息, `GetAgentDetailByAgentDN`).
   *
   * Its times are seconds, unlike those of events.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.37; control P-METH; control P-RET; control P-JSON.
   */
  getAgentDetailByAgentDn(args: GetAgentDetailByAgentDnArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentDetailByAgentDnData, GetAgentDetailByAgentDnCode>>;

  /**
   * Get the records of several agents by their work numbers (通过 ID 批量获取座席信息, `GetAgentDetailsByAgentIDs`).
   *
   * Agents that the server does not know are left out. Times are seconds, unlike those of events.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.38; control P-METH; control P-RET; control P-JSON.
   */
  getAgentDetailsByAgentIds(args: GetAgentDetailsByAgentIdsArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentDetailsByAgentIdsData, GetAgentDetailsByAgentIdsCode>>;

  /**
   * Get the records of several agents by their telephones (通过 DN 批量获取座席信息, `GetAgentDetailsByAgentDNs`).
   *
   * Agents that the server does not know are left out. Times are seconds, unlike those of events.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.39; control P-METH; control P-RET; control P-JSON.
   */
  getAgentDetailsByAgentDns(args: GetAgentDetailsByAgentDnsArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentDetailsByAgentDnsData, GetAgentDetailsByAgentDnsCode>>;

  /**
   * Get the name of the running recording (查询录音文件名, `GetRecordFileName`).
   *
   * Emptied when the call ends, so that an empty text may also mean that nothing is recorded.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.40; control P-METH; control P-RET.
   */
  getRecordFileName(args?: GetRecordFileNameArguments, options?: CallOptions): Promise<SocketOutcome<GetRecordFileNameData, GetRecordFileNameCode>>;

  /**
   * Get the reasons that a break can have (查询休息原因, `GetRestReason`).
   *
   * One of them is the argument of `SetRest`.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.41; control P-METH; control P-RET; control P-JSON.
   */
  getRestReason(args?: GetRestReasonArguments, options?: CallOptions): Promise<SocketOutcome<GetRestReasonData, GetRestReasonCode>>;

  /**
   * Get the number of agents signed in with a skill (当前技能登录座席数, `GetAgentNumberBySkill`).
   *
   * From 1 to 27 the number may be a code of the server. `GetAgentDetailsBySkill` counts without doubt.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `3`: The skill is empty
   * - `20`: There is no such skill
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * Source: document 001 3.2.42; control P-METH; control P-RET; server P-ACD.
   */
  getAgentNumberBySkill(args: GetAgentNumberBySkillArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentNumberBySkillData, GetAgentNumberBySkillCode>>;

  /**
   * Get the records of the agents with a skill (通过技能批量获取座席信息, `GetAgentDetailsBySkill`).
   *
   * For an empty skill (3) and an unknown one (20) as well an empty text comes.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.43; control P-METH; control P-RET; control P-JSON; server P-ACD.
   */
  getAgentDetailsBySkill(args: GetAgentDetailsBySkillArguments, options?: CallOptions): Promise<SocketOutcome<GetAgentDetailsBySkillData, GetAgentDetailsBySkillCode>>;

  /**
   * Get how many calls wait for a skill (查询队列中排队呼叫信息, `GetSkillWaitingNumber`).
   *
   * And how many are free.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.44; control P-METH; control P-RET; control P-JSON.
   */
  getSkillWaitingNumber(args: GetSkillWaitingNumberArguments, options?: CallOptions): Promise<SocketOutcome<GetSkillWaitingNumberData, GetSkillWaitingNumberCode>>;

  /**
   * Get the calls that wait for a skill (查询队列中排队呼叫信息, `GetSkillWaitingCallInfo`).
   *
   * Their times have different units.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.45; control P-METH; control P-RET; control P-JSON.
   */
  getSkillWaitingCallInfo(args: GetSkillWaitingCallInfoArguments, options?: CallOptions): Promise<SocketOutcome<GetSkillWaitingCallInfoData, GetSkillWaitingCallInfoCode>>;

  /**
   * Get the calls that wait for an agent alone (查询坐席私有队列信息, `GetPrivateQueue`).
   *
   * Always the empty list with the open server.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.46; control P-METH; control P-RET; control P-JSON; server P-ACD.
   */
  getPrivateQueue(args: GetPrivateQueueArguments, options?: CallOptions): Promise<SocketOutcome<GetPrivateQueueData, GetPrivateQueueCode>>;

  /**
   * Get the figures of the system (查询系统相关数据, `GetSysInfo`).
   *
   * Counts of agents and calls in the whole system.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.47; control P-METH; control P-RET; control P-JSON.
   */
  getSysInfo(args?: GetSysInfoArguments, options?: CallOptions): Promise<SocketOutcome<GetSysInfoData, GetSysInfoCode>>;

  /**
   * Get the calling number (取主叫信息, `GetCallingNo`).
   *
   * Of the last call, as noted when it appeared: ringing, calling out, listening, barging in.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.48; control P-METH; control P-RET.
   */
  getCallingNo(args?: GetCallingNoArguments, options?: CallOptions): Promise<SocketOutcome<GetCallingNoData, GetCallingNoCode>>;

  /**
   * Get the number that the call first came from (取原始主叫信息, `GetOrgCallingNo`).
   *
   * Of the last call, as noted when it appeared: ringing, calling out, listening, barging in.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.49; control P-METH; control P-RET.
   */
  getOrgCallingNo(args?: GetOrgCallingNoArguments, options?: CallOptions): Promise<SocketOutcome<GetOrgCallingNoData, GetOrgCallingNoCode>>;

  /**
   * Get the called number (取被叫信息, `GetCalledNo`).
   *
   * Of the last call, as noted when it appeared: ringing, calling out, listening, barging in.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.50; control P-METH; control P-RET.
   */
  getCalledNo(args?: GetCalledNoArguments, options?: CallOptions): Promise<SocketOutcome<GetCalledNoData, GetCalledNoCode>>;

  /**
   * Get the number that was dialed at first (取原始被叫信息, `GetOrgCalledNo`).
   *
   * Of the last call, as noted when it appeared: ringing, calling out, listening, barging in.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.51; control P-METH; control P-RET.
   */
  getOrgCalledNo(args?: GetOrgCalledNoArguments, options?: CallOptions): Promise<SocketOutcome<GetOrgCalledNoData, GetOrgCalledNoCode>>;

  /**
   * Set the computer's clock by the server (同步 CTI 时间, `SynchronizeCTITime`).
   *
   * Sets the clock of the agent's computer. `SignIn` does it too.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.52; control P-METH; control P-RET.
   */
  synchronizeCtiTime(args?: SynchronizeCtiTimeArguments, options?: CallOptions): Promise<SocketOutcome<SynchronizeCtiTimeData, SynchronizeCtiTimeCode>>;

  /**
   * Get the text of a code (查询错误描述, `GetPromptByErrorCode`).
   *
   * In Chinese. It needs a sign-in, too, so that it cannot explain why one failed.
   *
   * Needs:
   * - `IsSignIn` is true, else `""`
   *
   * Source: document 001 3.2.53; control P-METH; control P-RET; control P-CODE.
   */
  getPromptByErrorCode(args: GetPromptByErrorCodeArguments, options?: CallOptions): Promise<SocketOutcome<GetPromptByErrorCodeData, GetPromptByErrorCodeCode>>;

  /**
   * Put a waiting call first (插队, `JumptheQueue`).
   *
   * A call of the private queue. The open server answers 0 and does nothing.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   *
   * Codes:
   * - `17`: The agent is not signed in, as the server sees it
   * - `21`: There is no such routing request
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 001 3.2.54; control P-METH; control P-RET; server P-ACD.
   */
  jumpTheQueue(args: JumpTheQueueArguments, options?: CallOptions): Promise<SocketOutcome<JumpTheQueueData, JumpTheQueueCode>>;

  /**
   * Transfer the call to an IVR (转接到 IVR, `TransIVR`).
   *
   * The call's ID is shown as both numbers.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 9, else `1005`
   *
   * Codes:
   * - `6`: The other telephone number is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which event tells that the transfer has worked; the end of the own call is taken for it.
   * Source: document 001 3.2.55; control P-METH; control P-RET.
   */
  transIvr(args: TransIvrArguments, options?: CallOptions): Promise<SocketOutcome<TransIvrData, TransIvrCode, TransIvrPush>>;

  /**
   * Transfer the call to an IVR and choose the number to show (设置主叫转接到 IVR, `TransIVREx`).
   *
   * As `TransIVR`, but `callerNum` is shown and not the call's ID.
   *
   * Needs:
   * - `IsSignIn` is true, else `1004`
   * - the state is 9, else `1005`
   *
   * Codes:
   * - `6`: The other telephone number is empty
   * - `17`: The agent is not signed in, as the server sees it
   * - `22`: The agent's state does not allow it, as the server sees it
   * - `23`: The media server failed
   * - `25`: Another failure
   * - `26`: The agent proxy failed
   * - `27`: The agent proxy cannot reach the distributor
   * - `1000`: There is no connection object
   * - `1001`: The server could not be reached, or the call took longer than 2 seconds
   * - `1004`: The agent is not signed in, as the control sees it
   * - `1005`: The agent's state does not allow it, as the control sees it
   *
   * Proved as well by: `OnReady`, `OnBusy`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which event tells that the transfer has worked; the end of the own call is taken for it.
   * Source: document 001 3.2.56; control P-METH; control P-RET.
   */
  transIvrEx(args: TransIvrExArguments, options?: CallOptions): Promise<SocketOutcome<TransIvrExData, TransIvrExCode, TransIvrExPush>>;
}

export type InitialArguments = Record<string, never>;

export type InitialData = undefined;

export type InitialCode = "1002" | "1005" | "1009";

export type UnInitialArguments = Record<string, never>;

export type UnInitialData = undefined;

export type UnInitialCode = "1003" | "1005" | "1009";

export type SignInArguments = Record<string, never>;

export type SignInData = undefined;

export type SignInCode =
  | "1"
  | "2"
  | "3"
  | "11"
  | "12"
  | "13"
  | "14"
  | "15"
  | "16"
  | "23"
  | "25"
  | "26"
  | "27"
  | "1000"
  | "1001"
  | "1003"
  | "1005"
  | "1009";

export type SignInPush = types.AgentStateEvent;

export type SignOutArguments = Record<string, never>;

export type SignOutData = undefined;

export type SignOutCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005" | "1009";

export type SignOutPush = types.AgentStateEvent;

export type SetIdleArguments = Record<string, never>;

export type SetIdleData = undefined;

export type SetIdleCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type SetIdlePush = types.AgentStateEvent;

export type SetBusyArguments = Record<string, never>;

export type SetBusyData = undefined;

export type SetBusyCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type SetBusyPush = types.AgentStateEvent;

export interface SetRestArguments {
  /** One of the reasons that `GetRestReason` gives, as it is. (休息原因) */
  readonly reason: string;
}

export type SetRestData = undefined;

export type SetRestCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type SetRestPush = types.AgentStateEvent;

export interface SetAgentStatusArguments {
  /** A number outside 0 to 19 becomes 0. (坐席状态编码) */
  readonly agentState: types.AgentState;
  /** For a break, one of the reasons that `GetRestReason` gives, as it is. Otherwise empty. (休息原因) */
  readonly reason: string;
}

export type SetAgentStatusData = undefined;

export type SetAgentStatusCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export type GetAgentStatusArguments = Record<string, never>;

export type GetAgentStatusData = types.AgentStatusReply;

export type GetAgentStatusCode = "1004";

export interface ResetSkillArguments {
  /** Names of skills, separated by commas, as in `ServiceList`. Empty is refused with 3, an unknown skill with 13. (重新设定技能) */
  readonly skillList: string;
}

export type ResetSkillData = undefined;

export type ResetSkillCode = "3" | "13" | "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type ResetArguments = Record<string, never>;

export type ResetData = undefined;

export type ResetCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export type ResetPush = types.AgentStateEvent;

export interface MakeCallArguments {
  /**
   * An outside number, or the work number of an agent. Other characters than digits and `-` are refused with 1010. (目标坐席工号或者外线号码)
   * Matches `^[0-9-]*$`.
   */
  readonly dest: string;
  /** The number shown to the agent. `ANIChangeType` decides whether it counts. (显示给坐席的号码) */
  readonly showANI: types.PhoneNumber;
  /** The number shown to the other side. `ANIChangeType` decides whether it counts. (显示给外线的号码) */
  readonly showDest: types.PhoneNumber;
  /**
   * Any other number becomes 0. (是否常摘机)
   * Format: int32.
   *
   * - `0` (`CmNormal`): Normal (普通模式)
   * - `1` (`CmOffhook`): The caller stays off-hook (主叫长摘机)
   */
  readonly isOffhook: 0 | 1;
  /**
   * Any other number becomes 0. An agent who is not signed in is refused with 18. (外呼类型)
   * Format: int32.
   *
   * - `0` (`CtAgent`): An agent, by its work number (内线)
   * - `1` (`CtOut`): An outside number (外线)
   */
  readonly type: 0 | 1;
}

export type MakeCallData = undefined;

export type MakeCallCode =
  | "5"
  | "6"
  | "17"
  | "18"
  | "22"
  | "23"
  | "25"
  | "26"
  | "27"
  | "1000"
  | "1001"
  | "1004"
  | "1005"
  | "1010";

export type MakeCallPush = types.AgentStateEvent;

export type AnswerArguments = Record<string, never>;

export type AnswerData = undefined;

export type AnswerCode = "1004" | "1005" | "1007" | "1009";

export type AnswerPush = types.AgentStateEvent;

export type ReleaseCallArguments = Record<string, never>;

export type ReleaseCallData = undefined;

export type ReleaseCallCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export type ReleaseCallPush = types.AgentStateEvent;

export type HoldArguments = Record<string, never>;

export type HoldData = undefined;

export type HoldCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type HoldPush = types.AgentStateEvent;

export type RetrieveArguments = Record<string, never>;

export type RetrieveData = undefined;

export type RetrieveCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type RetrievePush = types.AgentStateEvent;

export interface ConsultArguments {
  /** A work number or an outside number. By the document at most 32 long; the control tests nothing. (目标号码) */
  readonly consultNum: string;
  /** The number shown to the agent. `ANIChangeType` decides whether it counts. (显示给坐席的号码) */
  readonly showANI: types.PhoneNumber;
  /** The number shown to the other side. `ANIChangeType` decides whether it counts. (显示给外线的号码) */
  readonly showDest: types.PhoneNumber;
  /**
   * Any other number is a special type: the caller's number becomes `type#DN`. (咨询类别)
   * Format: int32.
   * Not known: Which special types there are. No source lists their numbers.
   *
   * - `0` (`CtAgent`): An agent, by its work number (内部号码)
   * - `1` (`CtOut`): An outside number (外部号码)
   */
  readonly consultType: 0 | 1 | (number & {});
}

export type ConsultData = undefined;

export type ConsultCode =
  | "5"
  | "6"
  | "17"
  | "18"
  | "22"
  | "23"
  | "25"
  | "26"
  | "27"
  | "1000"
  | "1001"
  | "1004"
  | "1005";

export type ConsultPush = types.AgentStateEvent;

export type ReconnectArguments = Record<string, never>;

export type ReconnectData = undefined;

export type ReconnectCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type ReconnectPush = types.AgentStateEvent;

export type TransferArguments = Record<string, never>;

export type TransferData = undefined;

export type TransferCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type TransferPush = types.AgentStateEvent;

export interface SingleStepTransferArguments {
  /** A work number, an outside number, or the access code of an IVR. (目标号码) */
  readonly transferNum: string;
  /** The number shown to the agent. `ANIChangeType` decides whether it counts. (显示给坐席的号码) */
  readonly showANI: types.PhoneNumber;
  /** The number shown to the other side. `ANIChangeType` decides whether it counts. (显示给外线的号码) */
  readonly showDest: types.PhoneNumber;
  /**
   * The control sends any number but 0 as "pass through"; the open server does not look at it. (转移方式)
   * Format: int32.
   *
   * - `0`: Pass the original number through by the document (透传方式), do not by the control
   * - `1`: Do not pass it through by the document (非透传方式), do by the control
   */
  readonly transferStyle: 0 | 1;
  /**
   * Any other number becomes 0. (转移类别)
   * Format: int32.
   *
   * - `0`: An agent, by its work number (坐席工号)
   * - `1`: An outside number (外部号码)
   * - `2`: An IVR, as `TransIVR` does; the other arguments do not count (IVR 接入码)
   */
  readonly transferType: 0 | 1 | 2;
}

export type SingleStepTransferData = undefined;

export type SingleStepTransferCode =
  | "5"
  | "6"
  | "17"
  | "18"
  | "22"
  | "23"
  | "25"
  | "26"
  | "27"
  | "1000"
  | "1001"
  | "1004"
  | "1005";

export type SingleStepTransferPush = types.AgentStateEvent;

export type ConferenceArguments = Record<string, never>;

export type ConferenceData = undefined;

export type ConferenceCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type ConferencePush = types.AgentStateEvent;

export interface SetCallDataArguments {
  /** The name of the data, not empty. The document has `GetCallData` take at most 32; the control tests nothing. (关键字) */
  readonly key: string;
  /** The data, not empty. The document has `GetCallData` give at most 1023 bytes; the control tests nothing. (待设置的呼叫数据内容) */
  readonly callData: string;
}

export type SetCallDataData = undefined;

export type SetCallDataCode = "7" | "8" | "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface GetCallDataArguments {
  /** The name of the data, not empty. By the document at most 32 long; the control tests nothing. (关键字) */
  readonly key: string;
}

export type GetCallDataData = types.CallDataReply;

export type GetCallDataCode = never;

export interface ForceOutArguments {
  /** The work number of the agent who is signed out. (被强制签出座席的工号) */
  readonly agentID: types.AgentId;
}

export type ForceOutData = undefined;

export type ForceOutCode = "5" | "17" | "18" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface ForceIdleArguments {
  /** The work number of the agent who becomes ready. (被强制置闲座席的工号) */
  readonly agentID: types.AgentId;
}

export type ForceIdleData = undefined;

export type ForceIdleCode = "5" | "17" | "18" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface ForceBusyArguments {
  /** The work number of the agent who becomes not ready. (被强制置忙座席的工号) */
  readonly agentID: types.AgentId;
}

export type ForceBusyData = undefined;

export type ForceBusyCode = "5" | "17" | "18" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface ListenArguments {
  /** The work number of the agent to listen to. (被监听坐席的工号) */
  readonly agentID: types.AgentId;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给坐席的号码) */
  readonly showANI: types.PhoneNumber;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给外线的号码) */
  readonly showDest: types.PhoneNumber;
}

export type ListenData = undefined;

export type ListenCode = "5" | "17" | "18" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type ListenPush = types.AgentStateEvent;

export interface StopListenArguments {
  /** The work number of the agent listened to. (被监听坐席的工号) */
  readonly agentID: types.AgentId;
}

export type StopListenData = undefined;

export type StopListenCode = "5" | "17" | "18" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type StopListenPush = types.AgentStateEvent;

export interface InsertArguments {
  /** The work number of the agent whose call it is. (被监听坐席的工号) */
  readonly agentID: types.AgentId;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给坐席的号码) */
  readonly showANI: types.PhoneNumber;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给外线的号码) */
  readonly showDest: types.PhoneNumber;
}

export type InsertData = undefined;

export type InsertCode = "5" | "17" | "18" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type InsertPush = types.AgentStateEvent;

export interface StopInsertArguments {
  /** The work number of the agent whose call it is. (被监听坐席的工号) */
  readonly agentID: types.AgentId;
}

export type StopInsertData = undefined;

export type StopInsertCode = "5" | "17" | "18" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type StopInsertPush = types.AgentStateEvent;

export interface SwitchInsertOrListenArguments {
  /** The work number of the agent whose call it is. (被监听坐席的工号) */
  readonly agentID: types.AgentId;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给坐席的号码) */
  readonly showANI: types.PhoneNumber;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给外线的号码) */
  readonly showDest: types.PhoneNumber;
}

export type SwitchInsertOrListenData = undefined;

export type SwitchInsertOrListenCode =
  | "5"
  | "17"
  | "18"
  | "22"
  | "23"
  | "25"
  | "26"
  | "27"
  | "1000"
  | "1001"
  | "1004"
  | "1005";

export type SwitchInsertOrListenPush = types.AgentStateEvent;

export interface BreakArguments {
  /** The work number of the agent whose call is hung up. (被挂断方号码) */
  readonly agentID: types.AgentId;
}

export type BreakData = undefined;

export type BreakCode = "5" | "17" | "18" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface SendDtmfArguments {
  /** The digits. Empty is refused with 9. By the document at most 32 long; the control tests nothing. (二次拨号的电话号码) */
  readonly dtmf: string;
}

export type SendDtmfData = undefined;

export type SendDtmfCode = "9" | "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type MuteOnArguments = Record<string, never>;

export type MuteOnData = undefined;

export type MuteOnCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export type MuteOffArguments = Record<string, never>;

export type MuteOffData = undefined;

export type MuteOffCode = "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface GetAgentDetailByAgentIdArguments {
  /** The work number. (坐席工号) */
  readonly agentID: types.AgentId;
}

export type GetAgentDetailByAgentIdData = types.AgentInfo;

export type GetAgentDetailByAgentIdCode = never;

export interface GetAgentDetailByAgentDnArguments {
  /** The agent's telephone number. (坐席分机号码) */
  readonly agentDN: types.PhoneNumber;
}

export type GetAgentDetailByAgentDnData = types.AgentInfo;

export type GetAgentDetailByAgentDnCode = never;

export interface GetAgentDetailsByAgentIdsArguments {
  /** A list, which goes out as a text of JSON; or that text. (坐席工号列表) */
  readonly agentIDs: (readonly { readonly AgentID: types.AgentId }[]) | string;
}

export type GetAgentDetailsByAgentIdsData = types.AgentDetailsReply;

export type GetAgentDetailsByAgentIdsCode = never;

export interface GetAgentDetailsByAgentDnsArguments {
  /** A list, which goes out as a text of JSON; or that text. By the document at most 32 long, as one number is; the control tests nothing. (坐席分机号码) */
  readonly agentDNs: (readonly { readonly AgentDN: types.PhoneNumber }[]) | string;
}

export type GetAgentDetailsByAgentDnsData = types.AgentDetailsReply;

export type GetAgentDetailsByAgentDnsCode = never;

export type GetRecordFileNameArguments = Record<string, never>;

export type GetRecordFileNameData = types.RecordFileNameReply;

export type GetRecordFileNameCode = never;

export type GetRestReasonArguments = Record<string, never>;

export type GetRestReasonData = types.RestReasonsReply;

export type GetRestReasonCode = never;

export interface GetAgentNumberBySkillArguments {
  readonly skill: types.Skill;
}

export type GetAgentNumberBySkillData = types.AgentNumberReply;

export type GetAgentNumberBySkillCode = "3" | "20" | "1000" | "1001" | "1004";

export interface GetAgentDetailsBySkillArguments {
  readonly skill: types.Skill;
}

export type GetAgentDetailsBySkillData = types.AgentDetailsReply;

export type GetAgentDetailsBySkillCode = never;

export interface GetSkillWaitingNumberArguments {
  readonly skill: types.Skill;
}

export type GetSkillWaitingNumberData = types.SkillWaitingNumber;

export type GetSkillWaitingNumberCode = never;

export interface GetSkillWaitingCallInfoArguments {
  readonly skill: types.Skill;
}

export type GetSkillWaitingCallInfoData = types.WaitingCallsReply;

export type GetSkillWaitingCallInfoCode = never;

export interface GetPrivateQueueArguments {
  readonly agentID: types.AgentId;
}

export type GetPrivateQueueData = types.WaitingCallsReply;

export type GetPrivateQueueCode = never;

export type GetSysInfoArguments = Record<string, never>;

export type GetSysInfoData = types.SysInfo;

export type GetSysInfoCode = never;

export type GetCallingNoArguments = Record<string, never>;

export type GetCallingNoData = types.CallNumberReply;

export type GetCallingNoCode = never;

export type GetOrgCallingNoArguments = Record<string, never>;

export type GetOrgCallingNoData = types.CallNumberReply;

export type GetOrgCallingNoCode = never;

export type GetCalledNoArguments = Record<string, never>;

export type GetCalledNoData = types.CallNumberReply;

export type GetCalledNoCode = never;

export type GetOrgCalledNoArguments = Record<string, never>;

export type GetOrgCalledNoData = types.CallNumberReply;

export type GetOrgCalledNoCode = never;

export type SynchronizeCtiTimeArguments = Record<string, never>;

export type SynchronizeCtiTimeData = undefined;

export type SynchronizeCtiTimeCode = "17" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface GetPromptByErrorCodeArguments {
  /** A code of the server or of the control. (错误码) */
  readonly errCode: types.ResultCode;
}

export type GetPromptByErrorCodeData = types.PromptReply;

export type GetPromptByErrorCodeCode = never;

export interface JumpTheQueueArguments {
  readonly requestId: types.RequestId;
}

export type JumpTheQueueData = undefined;

export type JumpTheQueueCode = "17" | "21" | "22" | "25" | "26" | "27" | "1000" | "1001" | "1004";

export interface TransIvrArguments {
  /** The access code of the IVR. (目标号码) */
  readonly transferNum: string;
}

export type TransIvrData = undefined;

export type TransIvrCode = "6" | "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type TransIvrPush = types.AgentStateEvent;

export interface TransIvrExArguments {
  /** The number shown to the called side. (给被叫显示的号码) */
  readonly callerNum: types.PhoneNumber;
  /** The access code of the IVR. (目标号码) */
  readonly transferNum: string;
}

export type TransIvrExData = undefined;

export type TransIvrExCode = "6" | "17" | "22" | "23" | "25" | "26" | "27" | "1000" | "1001" | "1004" | "1005";

export type TransIvrExPush = types.AgentStateEvent;
