// Generated from specs/cc-gateway/openapi.yaml and specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const shapeOfAgentId: Shape = {};

export const shapeOfPassword: Shape = { sensitive: "secret" };

export const shapeOfAgentType: Shape = { canonical: ["integer"] };

export const shapeOfStateAfterSignIn: Shape = { canonical: ["integer"] };

export const shapeOfCallbackUri: Shape = { canonical: ["string"] };

export const shapeOfServiceToken: Shape = { canonical: ["string"], sensitive: "secret" };

export const shapeOfLoginRequest: Shape = {
  members: {
    password: shapeOfPassword,
    phonenum: { canonical: ["string"], sensitive: "personal" },
    autoanswer: { canonical: ["boolean"] },
    autoenteridle: { canonical: ["boolean"] },
    releasephone: { canonical: ["boolean"] },
    agenttype: shapeOfAgentType,
    status: shapeOfStateAfterSignIn,
    ip: { canonical: ["string"], sensitive: "personal" },
    entryIp: { canonical: ["string"] },
    phonelinkage: { canonical: ["boolean"] },
    checkInWebm: { canonical: ["boolean"] },
    checkInMailm: { canonical: ["boolean"] },
    vcPhoneNumber: { canonical: ["string"], sensitive: "personal" },
    listenStatus: { canonical: ["boolean"] },
    callBackUri: shapeOfCallbackUri,
    serviceToken: shapeOfServiceToken,
    pushUrl: { canonical: ["string"] },
  },
};

export const shapeOfMessage: Shape = {};

export const shapeOfRetCode: Shape = {};

export const shapeOfWorkNo: Shape = { canonical: ["string"] };

export const shapeOfLoginResult: Shape = {
  members: {
    workno: shapeOfWorkNo,
    mediatype: {},
    vdnid: { canonical: ["string"] },
    loginTime: { canonical: ["string"] },
    isForceChange: { known: ["true", "false"] },
    serverName: {},
    timeRemaining: {},
  },
  canonical: ["object"],
};

export const shapeOfLoginReply: Shape = { members: { message: {}, msg: {}, retcode: {}, result: shapeOfLoginResult } };

export const shapeOfLoginExRequest: Shape = {
  members: {
    password: shapeOfPassword,
    phonenum: { canonical: ["string"], sensitive: "personal" },
    autoanswer: { canonical: ["boolean"] },
    autoenteridle: { canonical: ["boolean"] },
    releasephone: { canonical: ["boolean"] },
    agenttype: shapeOfAgentType,
    status: shapeOfStateAfterSignIn,
    ip: { canonical: ["string"], sensitive: "personal" },
    entryIp: { canonical: ["string"] },
    phonelinkage: { canonical: ["boolean"] },
    checkInWebm: { canonical: ["boolean"] },
    checkInMailm: { canonical: ["boolean"] },
    vcPhoneNumber: { canonical: ["string"], sensitive: "personal" },
    listenStatus: { canonical: ["boolean"] },
  },
};

export const shapeOfStandardReply: Shape = { members: { message: {}, msg: {}, retcode: {}, result: {} } };

export const shapeOfHandShakeReply: Shape = {
  members: {
    message: {},
    retcode: {},
    result: { members: { loginTime: { canonical: ["string"] } }, canonical: ["object"] },
  },
};

export const shapeOfAgentSkill: Shape = { members: { name: {}, id: {}, mediatype: { known: [1, 2, 4, 5] } } };

export const shapeOfAgentSkillsReply: Shape = {
  members: { message: {}, retcode: {}, result: { items: shapeOfAgentSkill, canonical: ["array"] } },
};

export const shapeOfAgentStatus: Shape = {
  members: { agentState: { known: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }, isWorking: {} },
  canonical: ["object"],
};

export const shapeOfAgentStatusReply: Shape = { members: { message: {}, retcode: {}, result: shapeOfAgentStatus } };

export const shapeOfAgentEventType: Shape = {
  known: ["AgentOther_InService", "AgentOther_ShutdownService", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentOther_PhoneRelease", "AgentOther_PhoneBusy", "AgentOther_PhoneUnknow", "AgentOther_BeQcStart", "AgentOther_BeQcStop", "AgentOther_All_Agent_Busy", "AgentOther_Note", "AgentOther_Bulletin", "AgentState_Ready", "AgentState_Busy", "AgentState_Work", "AgentState_SetNotReady_Success", "AgentState_CancelNotReady_Success", "AgentState_SetRest_Success", "AgentState_CancelRest_Success", "AgentState_Rest_Timeout", "AgentState_SetWork_Success", "AgentState_CancelWork_Success", "AgentState_Force_SetNotReady", "AgentState_Force_Ready", "AgentEvent_Incoming_CallInfo", "AgentEvent_Agent_Occupyed", "AgentEvent_Ringing", "AgentEvent_Auto_Answer", "AgentEvent_No_Answer", "AgentEvent_No_Answer_From_Cti", "AgentEvent_Customer_Alerting", "AgentEvent_Talking", "AgentEvent_Call_Out_Fail", "AgentEvent_Inside_Call_Fail", "AgentEvent_Connect_Fail", "OUTBOUND_DETECT_EVENT", "AgentEvent_Hold", "AgentEvent_Conference", "AgentEvent_Consult_Fail", "AgentEvent_SuccTransResult", "AgentEvent_TransOutResult", "AgentEvent_ReturnFromIvr", "AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentEvent_ReleaseRequest", "AgentEvent_ReleaseResponse", "AgentEvent_MessageData", "AgentEvent_ControlWindow_Notify", "AgentEvent_Orders_Notify", "AgentMediaEvent_Play", "AgentMediaEvent_Play_Succ", "AgentMediaEvent_Play_Fail", "AgentMediaEvent_StopPlayDone", "AgentMediaEvent_PausePlayDone", "AgentMediaEvent_ResumePlayDone", "AgentMediaEvent_JumpPlayDone", "AgentMediaEvent_Record", "AgentMediaEvent_Record_Fail", "AgentMediaEvent_StopRecordDone", "AgentEvent_linkagePhoneStatus", "AgentEvent_linkagePhoneCallOut", "AgentEvent_linkagePhoneHold", "AgentEvent_linkagePhoneUnHold", "AgentEvent_linkagePhoneMute", "AgentEvent_linkagePhoneUnMute", "AgentEvent_linkagePhoneTransferOut", "AgentEvent_linkagePhoneTransferOut_Result", "QC_AgentState_Notify", "AgentConf_RequestSuccess", "AgentConf_SelfJoinResult", "AgentConf_Timeout"],
};

export const shapeOfAgentEvent: Shape = {
  members: {
    eventType: shapeOfAgentEventType,
    workNo: shapeOfWorkNo,
    content: { sensitive: "personal" },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventReply: Shape = { members: { message: {}, retcode: {}, event: { also: [shapeOfAgentEvent] }, result: {} } };

export const shapeOfCallerNumber: Shape = { canonical: ["string"], sensitive: "personal" };

export const shapeOfCalledNumber: Shape = { sensitive: "personal" };

export const shapeOfSkillId: Shape = { canonical: ["integer"] };

export const shapeOfCallAppData: Shape = { canonical: ["string"], sensitive: "personal" };

export const shapeOfCallMediaAbility: Shape = { canonical: ["integer"] };

export const shapeOfUserVideoDirection: Shape = { canonical: ["integer"] };

export const shapeOfCallOutRequest: Shape = {
  members: {
    caller: shapeOfCallerNumber,
    called: shapeOfCalledNumber,
    skillid: shapeOfSkillId,
    callappdata: shapeOfCallAppData,
    mediaability: shapeOfCallMediaAbility,
    userVideoDirection: shapeOfUserVideoDirection,
  },
};

export const shapeOfCallIdReply: Shape = { members: { message: {}, retcode: {}, result: { canonical: ["string"] } } };

export const shapeOfCallInnerRequest: Shape = {
  members: {
    called: shapeOfCalledNumber,
    caller: shapeOfCallerNumber,
    skillid: shapeOfSkillId,
    callappdata: shapeOfCallAppData,
    mediaability: { canonical: ["integer"] },
  },
};

export const shapeOfCallId: Shape = {};

export const shapeOfTransferDeviceType: Shape = { canonical: ["integer"] };

export const shapeOfTransferMode: Shape = { canonical: ["integer"] };

export const shapeOfTransferRequest: Shape = {
  members: {
    devicetype: shapeOfTransferDeviceType,
    address: { sensitive: "personal" },
    mode: shapeOfTransferMode,
    callappdata: shapeOfCallAppData,
    caller: shapeOfCallerNumber,
    mediaability: shapeOfCallMediaAbility,
    holdflag: { canonical: ["boolean"] },
  },
};

export const shapeOfInnerHelpRequest: Shape = {
  members: {
    dstaddress: { canonical: ["string"] },
    devicetype: { canonical: ["integer"] },
    mode: { canonical: ["integer"] },
    callappdata: shapeOfCallAppData,
    holdflag: { canonical: ["boolean"] },
  },
};

export const shapeOfConfJoinRequest: Shape = { members: { callid: {}, callappdata: shapeOfCallAppData } };

export const shapeOfConfJoinReply: Shape = { members: { message: {}, retcode: {}, result: {} } };

export const shapeOfCallFeature: Shape = { known: [0, 6, 7, 40, 41, 43, 44, 45, 51, 52, 53], canonical: ["integer"] };

export const shapeOfPartyNumber: Shape = { canonical: ["string"], sensitive: "personal" };

export const shapeOfCallSkillId: Shape = { canonical: ["integer"] };

export const shapeOfCallInfoBeforeAnswer: Shape = {
  members: {
    callfeature: shapeOfCallFeature,
    callid: {},
    caller: shapeOfPartyNumber,
    called: shapeOfPartyNumber,
    callskill: { canonical: ["string"] },
    callskillid: shapeOfCallSkillId,
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

export const shapeOfCallInfoBeforeAnswerReply: Shape = { members: { message: {}, retcode: {}, result: shapeOfCallInfoBeforeAnswer } };

export const shapeOfMediaType: Shape = { known: [1, 2, 4, 5, 15, 16, 17, 19, 51, 53], canonical: ["integer"] };

export const shapeOfCallInfo: Shape = {
  members: {
    callfeature: shapeOfCallFeature,
    callid: {},
    caller: shapeOfPartyNumber,
    called: shapeOfPartyNumber,
    callskill: { canonical: ["string"] },
    callskillid: shapeOfCallSkillId,
    orgicallednum: { canonical: ["string"], sensitive: "personal" },
    calldata: { canonical: ["string"], sensitive: "personal" },
    begintime: { canonical: ["integer"] },
    endtime: { canonical: ["integer", "null"] },
    userPriority: { canonical: ["integer"] },
    trunkNo: { canonical: ["integer"] },
    logontimes: { canonical: ["integer"] },
    mediaType: shapeOfMediaType,
  },
  canonical: ["object"],
};

export const shapeOfCallInfoReply: Shape = { members: { message: {}, retcode: {}, result: shapeOfCallInfo } };

export const shapeOfHoldListReply: Shape = {
  members: { message: {}, retcode: {}, result: { items: shapeOfCallInfo, canonical: ["array", "null"] } },
};

export const shapeOfAdjustSkillRequest: Shape = { members: { workNo: { canonical: ["string"] }, skills: { canonical: ["array"] } } };

export const shapeOfPlayRequest: Shape = {
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

export const shapeOfPlayRelocationRequest: Shape = { members: { seekdirection: { canonical: ["integer"] }, seekseconds: {}, seekposition: {} } };

export const shapeOfNetPlayRequest: Shape = {
  members: {
    fileName: {},
    position: { canonical: ["integer"] },
    playTime: { canonical: ["integer"] },
    fileFormat: { canonical: ["integer"] },
    ccId: {},
    locationId: { canonical: ["integer"] },
  },
};

export const shapeOfSendMessageRequest: Shape = {
  members: {
    callid: {},
    userid: { canonical: ["string"], sensitive: "personal" },
    data: { sensitive: "personal" },
  },
};

export const shapeOfMediaCallTransferRequest: Shape = {
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

export const shapeOfPushedEventList: Shape = { members: { workNo: shapeOfWorkNo, eventList: { items: shapeOfAgentEvent } } };

export const shapeOfPushedEvent: Shape = { members: { message: {}, retcode: {}, event: shapeOfAgentEvent } };

export const shapeOfPushEventRequest: Shape = { also: [shapeOfPushedEventList, shapeOfPushedEvent] };

export const shapeOfPushEventAcknowledgement: Shape = { members: { message: {}, retcode: { canonical: ["string"] } } };

export const shapeOfEventGenTime: Shape = {};

export const shapeOfAgentOtherInService: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentOtherShutdownService: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { loginTime: { canonical: ["string"] } } },
    eventGenTime: {},
  },
};

export const shapeOfCallRole: Shape = { known: ["main", "assistant"] };

export const shapeOfAgentOtherPhoneAlerting: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: { callid: {}, caller: shapeOfPartyNumber, type: shapeOfCallRole },
      canonical: ["object", "null"],
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentOtherPhoneOffhook: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { type: { known: ["main", "assistant", "unknown"] } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentOtherPhoneRelease: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { phoneState: { known: [2, 3], canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentOtherPhoneBusy: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentOtherPhoneUnknow: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfInspection: Shape = {
  members: {
    qcAgentId: { canonical: ["integer"] },
    qcType: { known: [8, 9, 20172, 20173], canonical: ["integer"] },
  },
};

export const shapeOfAgentOtherBeQcStart: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { also: [shapeOfInspection] }, eventGenTime: {} },
};

export const shapeOfAgentOtherBeQcStop: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: shapeOfInspection, eventGenTime: {} } };

export const shapeOfAgentOtherAllAgentBusy: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentOtherNote: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentOtherBulletin: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentStateReady: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateBusy: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateWork: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateSetNotReadySuccess: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        reason: {
          known: ["0", "1", "2", "3", "4", "5", "7", "200", "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213", "214", "215", "216", "217", "218", "219", "220", "221", "222", "223", "224", "225", "226", "227", "228", "229", "230", "231", "232", "233", "234", "235", "236", "237", "238", "239", "240", "241", "242", "243", "244", "245", "246", "247", "248", "249", "250"],
          canonical: ["string"],
        },
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentStateCancelNotReadySuccess: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateSetRestSuccess: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { reason: { canonical: ["string"] } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentStateCancelRestSuccess: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateRestTimeout: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateSetWorkSuccess: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentStateCancelWorkSuccess: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentStateForceSetNotReady: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentStateForceReady: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentEventIncomingCallInfo: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        callId: {},
        skillName: {},
        skillId: { canonical: ["integer"] },
        caller: shapeOfPartyNumber,
        called: shapeOfPartyNumber,
        lastReleaseAgentId: { canonical: ["integer"] },
        mediaType: shapeOfMediaType,
        releaseAndReQueueCount: { canonical: ["integer"] },
        releaseAndReQueueCallFlag: { known: [0, 1], canonical: ["integer"] },
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventAgentOccupyed: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfEventMediaAbility: Shape = { known: [1, 2, 3, 5, 6], canonical: ["integer"] };

export const shapeOfCallOffer: Shape = {
  members: {
    caller: shapeOfPartyNumber,
    called: shapeOfPartyNumber,
    callid: {},
    type: shapeOfCallRole,
    feature: shapeOfCallFeature,
    mediaAbility: shapeOfEventMediaAbility,
    mediaType: shapeOfMediaType,
    transfer: { known: ["yes", "no"] },
    transfrom: { canonical: ["string"], sensitive: "personal" },
  },
};

export const shapeOfAgentEventRinging: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: shapeOfCallOffer, eventGenTime: {} } };

export const shapeOfAgentEventAutoAnswer: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: shapeOfCallOffer, eventGenTime: {} } };

export const shapeOfAgentEventNoAnswer: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentEventNoAnswerFromCti: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentEventCustomerAlerting: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        otherPhone: { canonical: ["string"], sensitive: "personal" },
        callid: {},
        type: shapeOfCallRole,
        otherPhoneWorkno: { canonical: ["string"] },
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventTalking: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        caller: shapeOfPartyNumber,
        called: shapeOfPartyNumber,
        callid: {},
        type: shapeOfCallRole,
        feature: shapeOfCallFeature,
        mediaAbility: shapeOfEventMediaAbility,
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventCallOutFail: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentEventInsideCallFail: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentEventConnectFail: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfOutboundDetectEvent: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { callId: {}, callid: {}, detect: { known: [1552], canonical: ["integer"] }, desc: {} } },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventHold: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentEventConference: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { partner: { sensitive: "personal" }, callid: {} } },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventConsultFail: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentEventSuccTransResult: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { callId: {}, result: { canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventTransOutResult: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { result: { canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventReturnFromIvr: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentEventCallRelease: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [{ members: { callid: {} } }] },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventCustomerRelease: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { callid: {}, number: { canonical: ["string"], sensitive: "personal" } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventReleaseRequest: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentEventReleaseResponse: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentEventMessageData: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        callid: {},
        caller: shapeOfPartyNumber,
        called: shapeOfPartyNumber,
        feature: shapeOfCallFeature,
        type: shapeOfCallRole,
        message: { sensitive: "personal" },
        mediaAbility: shapeOfEventMediaAbility,
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventControlWindowNotify: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentEventOrdersNotify: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const shapeOfAgentMediaEventPlay: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentMediaEventPlaySucc: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentMediaEventPlayFail: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentMediaEventStopPlayDone: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { cause: { known: [0, 1, 2], canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const shapeOfAgentMediaEventPausePlayDone: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentMediaEventResumePlayDone: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfAgentMediaEventJumpPlayDone: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: {}, eventGenTime: {} } };

export const shapeOfFileMediaType: Shape = { known: [1, 2], canonical: ["integer"] };

export const shapeOfRecording: Shape = {
  members: {
    taskId: { canonical: ["integer"] },
    caller: shapeOfPartyNumber,
    called: shapeOfPartyNumber,
    locationId: { canonical: ["integer"] },
    recordID: {},
    fileName: { sensitive: "personal" },
    fileMediaType: shapeOfFileMediaType,
    callId: {},
  },
};

export const shapeOfAgentMediaEventRecord: Shape = { members: { eventType: {}, workNo: shapeOfWorkNo, content: shapeOfRecording, eventGenTime: {} } };

export const shapeOfAgentMediaEventRecordFail: Shape = {
  members: { eventType: {}, workNo: shapeOfWorkNo, content: { also: [shapeOfRecording] }, eventGenTime: {} },
};

export const shapeOfAgentMediaEventStopRecordDone: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        beginTime: { canonical: ["integer"] },
        endTime: { canonical: ["integer"] },
        taskId: { canonical: ["integer"] },
        fileMediaType: shapeOfFileMediaType,
        recordFormat: { known: [0, 1, 2, 3], canonical: ["integer"] },
        callId: {},
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventLinkagePhoneStatus: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { result: { known: [0, 1, 2, 3, 4, 5], canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const shapeOfPhoneAddress: Shape = {
  members: {
    address: { canonical: ["string"], sensitive: "personal" },
    addressType: { known: [6], canonical: ["integer"] },
  },
};

export const shapeOfAgentEventLinkagePhoneCallOut: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        addrCalled: shapeOfPhoneAddress,
        addrCaller: shapeOfPhoneAddress,
        skillId: { canonical: ["integer"] },
        callId: {},
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfLinkedPhoneCall: Shape = { members: { callId: {} } };

export const shapeOfAgentEventLinkagePhoneHold: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfLinkedPhoneCall] },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventLinkagePhoneUnHold: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfLinkedPhoneCall] },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventLinkagePhoneMute: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfLinkedPhoneCall] },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventLinkagePhoneUnMute: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfLinkedPhoneCall] },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventLinkagePhoneTransferOut: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { addrOut: shapeOfPhoneAddress, addrSelf: shapeOfPhoneAddress } },
    eventGenTime: {},
  },
};

export const shapeOfAgentEventLinkagePhoneTransferOutResult: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { members: { result: { canonical: ["integer"] }, callId: {} } },
    eventGenTime: {},
  },
};

export const shapeOfQcAgentStateNotify: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: {
      members: {
        subtype: { known: ["QC_AgentState_Login", "QC_AgentState_Logout"] },
        monitoredagent: { canonical: ["string"] },
        agentname: { canonical: ["string"], sensitive: "personal" },
        mediaserver: {},
      },
    },
    eventGenTime: {},
  },
};

export const shapeOfAgentConference: Shape = { members: { confId: { canonical: ["integer"] } } };

export const shapeOfAgentConfRequestSuccess: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfAgentConference] },
    eventGenTime: {},
  },
};

export const shapeOfAgentConfSelfJoinResult: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfAgentConference] },
    eventGenTime: {},
  },
};

export const shapeOfAgentConfTimeout: Shape = {
  members: {
    eventType: {},
    workNo: shapeOfWorkNo,
    content: { also: [shapeOfAgentConference] },
    eventGenTime: {},
  },
};
