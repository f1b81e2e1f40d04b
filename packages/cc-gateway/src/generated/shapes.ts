// Generated from specs/cc-gateway/openapi.yaml and specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

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

export const EventGenTimeShape: Shape = {};

export const AgentOtherInServiceShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentOtherShutdownServiceShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { loginTime: { canonical: ["string"] } } },
    eventGenTime: {},
  },
};

export const CallRoleShape: Shape = { known: ["main", "assistant"] };

export const AgentOtherPhoneAlertingShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: { callid: {}, caller: PartyNumberShape, type: CallRoleShape },
      canonical: ["object", "null"],
    },
    eventGenTime: {},
  },
};

export const AgentOtherPhoneOffhookShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { type: { known: ["main", "assistant", "unknown"] } } },
    eventGenTime: {},
  },
};

export const AgentOtherPhoneReleaseShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { phoneState: { known: [2, 3], canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const AgentOtherPhoneBusyShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentOtherPhoneUnknowShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const InspectionShape: Shape = {
  members: {
    qcAgentId: { canonical: ["integer"] },
    qcType: { known: [8, 9, 20172, 20173], canonical: ["integer"] },
  },
};

export const AgentOtherBeQcStartShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [InspectionShape] }, eventGenTime: {} },
};

export const AgentOtherBeQcStopShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: InspectionShape, eventGenTime: {} } };

export const AgentOtherAllAgentBusyShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentOtherNoteShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentOtherBulletinShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentStateReadyShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateBusyShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateWorkShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateSetNotReadySuccessShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
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

export const AgentStateCancelNotReadySuccessShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateSetRestSuccessShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { reason: { canonical: ["string"] } } },
    eventGenTime: {},
  },
};

export const AgentStateCancelRestSuccessShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateRestTimeoutShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateSetWorkSuccessShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentStateCancelWorkSuccessShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentStateForceSetNotReadyShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentStateForceReadyShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentEventIncomingCallInfoShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: {
        callId: {},
        skillName: {},
        skillId: { canonical: ["integer"] },
        caller: PartyNumberShape,
        called: PartyNumberShape,
        lastReleaseAgentId: { canonical: ["integer"] },
        mediaType: MediaTypeShape,
        releaseAndReQueueCount: { canonical: ["integer"] },
        releaseAndReQueueCallFlag: { known: [0, 1], canonical: ["integer"] },
      },
    },
    eventGenTime: {},
  },
};

export const AgentEventAgentOccupyedShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const EventMediaAbilityShape: Shape = { known: [1, 2, 3, 5, 6], canonical: ["integer"] };

export const CallOfferShape: Shape = {
  members: {
    caller: PartyNumberShape,
    called: PartyNumberShape,
    callid: {},
    type: CallRoleShape,
    feature: CallFeatureShape,
    mediaAbility: EventMediaAbilityShape,
    mediaType: MediaTypeShape,
    transfer: { known: ["yes", "no"] },
    transfrom: { canonical: ["string"], sensitive: "personal" },
  },
};

export const AgentEventRingingShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: CallOfferShape, eventGenTime: {} } };

export const AgentEventAutoAnswerShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: CallOfferShape, eventGenTime: {} } };

export const AgentEventNoAnswerShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentEventNoAnswerFromCtiShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentEventCustomerAlertingShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: {
        otherPhone: { canonical: ["string"], sensitive: "personal" },
        callid: {},
        type: CallRoleShape,
        otherPhoneWorkno: { canonical: ["string"] },
      },
    },
    eventGenTime: {},
  },
};

export const AgentEventTalkingShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: {
        caller: PartyNumberShape,
        called: PartyNumberShape,
        callid: {},
        type: CallRoleShape,
        feature: CallFeatureShape,
        mediaAbility: EventMediaAbilityShape,
      },
    },
    eventGenTime: {},
  },
};

export const AgentEventCallOutFailShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentEventInsideCallFailShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentEventConnectFailShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const OutboundDetectEventShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { callId: {}, callid: {}, detect: { known: [1552], canonical: ["integer"] }, desc: {} } },
    eventGenTime: {},
  },
};

export const AgentEventHoldShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentEventConferenceShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { partner: { sensitive: "personal" }, callid: {} } },
    eventGenTime: {},
  },
};

export const AgentEventConsultFailShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentEventSuccTransResultShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { callId: {}, result: { canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const AgentEventTransOutResultShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { result: { canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const AgentEventReturnFromIvrShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentEventCallReleaseShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { also: [{ members: { callid: {} } }] },
    eventGenTime: {},
  },
};

export const AgentEventCustomerReleaseShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { callid: {}, number: { canonical: ["string"], sensitive: "personal" } } },
    eventGenTime: {},
  },
};

export const AgentEventReleaseRequestShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentEventReleaseResponseShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentEventMessageDataShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: {
        callid: {},
        caller: PartyNumberShape,
        called: PartyNumberShape,
        feature: CallFeatureShape,
        type: CallRoleShape,
        message: { sensitive: "personal" },
        mediaAbility: EventMediaAbilityShape,
      },
    },
    eventGenTime: {},
  },
};

export const AgentEventControlWindowNotifyShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentEventOrdersNotifyShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { sensitive: "personal" }, eventGenTime: {} },
};

export const AgentMediaEventPlayShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentMediaEventPlaySuccShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentMediaEventPlayFailShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentMediaEventStopPlayDoneShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { cause: { known: [0, 1, 2], canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const AgentMediaEventPausePlayDoneShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentMediaEventResumePlayDoneShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const AgentMediaEventJumpPlayDoneShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: {}, eventGenTime: {} } };

export const FileMediaTypeShape: Shape = { known: [1, 2], canonical: ["integer"] };

export const RecordingShape: Shape = {
  members: {
    taskId: { canonical: ["integer"] },
    caller: PartyNumberShape,
    called: PartyNumberShape,
    locationId: { canonical: ["integer"] },
    recordID: {},
    fileName: { sensitive: "personal" },
    fileMediaType: FileMediaTypeShape,
    callId: {},
  },
};

export const AgentMediaEventRecordShape: Shape = { members: { eventType: {}, workNo: WorkNoShape, content: RecordingShape, eventGenTime: {} } };

export const AgentMediaEventRecordFailShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [RecordingShape] }, eventGenTime: {} },
};

export const AgentMediaEventStopRecordDoneShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: {
        beginTime: { canonical: ["integer"] },
        endTime: { canonical: ["integer"] },
        taskId: { canonical: ["integer"] },
        fileMediaType: FileMediaTypeShape,
        recordFormat: { known: [0, 1, 2, 3], canonical: ["integer"] },
        callId: {},
      },
    },
    eventGenTime: {},
  },
};

export const AgentEventLinkagePhoneStatusShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { result: { known: [0, 1, 2, 3, 4, 5], canonical: ["integer"] } } },
    eventGenTime: {},
  },
};

export const PhoneAddressShape: Shape = {
  members: {
    address: { canonical: ["string"], sensitive: "personal" },
    addressType: { known: [6], canonical: ["integer"] },
  },
};

export const AgentEventLinkagePhoneCallOutShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: {
      members: {
        addrCalled: PhoneAddressShape,
        addrCaller: PhoneAddressShape,
        skillId: { canonical: ["integer"] },
        callId: {},
      },
    },
    eventGenTime: {},
  },
};

export const LinkedPhoneCallShape: Shape = { members: { callId: {} } };

export const AgentEventLinkagePhoneHoldShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [LinkedPhoneCallShape] }, eventGenTime: {} },
};

export const AgentEventLinkagePhoneUnHoldShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [LinkedPhoneCallShape] }, eventGenTime: {} },
};

export const AgentEventLinkagePhoneMuteShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [LinkedPhoneCallShape] }, eventGenTime: {} },
};

export const AgentEventLinkagePhoneUnMuteShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [LinkedPhoneCallShape] }, eventGenTime: {} },
};

export const AgentEventLinkagePhoneTransferOutShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { addrOut: PhoneAddressShape, addrSelf: PhoneAddressShape } },
    eventGenTime: {},
  },
};

export const AgentEventLinkagePhoneTransferOutResultShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
    content: { members: { result: { canonical: ["integer"] }, callId: {} } },
    eventGenTime: {},
  },
};

export const QcAgentStateNotifyShape: Shape = {
  members: {
    eventType: {},
    workNo: WorkNoShape,
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

export const AgentConferenceShape: Shape = { members: { confId: { canonical: ["integer"] } } };

export const AgentConfRequestSuccessShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [AgentConferenceShape] }, eventGenTime: {} },
};

export const AgentConfSelfJoinResultShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [AgentConferenceShape] }, eventGenTime: {} },
};

export const AgentConfTimeoutShape: Shape = {
  members: { eventType: {}, workNo: WorkNoShape, content: { also: [AgentConferenceShape] }, eventGenTime: {} },
};
