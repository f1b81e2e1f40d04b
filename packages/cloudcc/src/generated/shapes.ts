// Generated from specs/cloudcc/openapi.yaml and specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const shapeOfReqId: Shape = {};

export const shapeOfCompanyCode: Shape = {};

export const shapeOfAgentId: Shape = {};

export const shapeOfOs: Shape = { known: ["Windows", "IOS", "ANDROID", "MAC", "other"] };

export const shapeOfGetTokenRequest: Shape = {
  members: {
    req_id: {},
    msg_type: {},
    company_code: {},
    agent_id: {},
    agent_pwd: { sensitive: "secret" },
    aagent_pwd: { sensitive: "secret" },
    os: shapeOfOs,
  },
};

export const shapeOfHttpCode: Shape = { canonical: ["string"] };

export const shapeOfMsg: Shape = {};

export const shapeOfRefusalText: Shape = {};

export const shapeOfReplyFlag: Shape = {};

export const shapeOfToken: Shape = { sensitive: "secret" };

export const shapeOfGetTokenReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: shapeOfHttpCode,
    msg: {},
    message: {},
    reply: {},
    token: shapeOfToken,
  },
};

export const shapeOfHttpRefusal: Shape = { members: { code: shapeOfHttpCode, message: {}, data: {} } };

export const shapeOfClientServerGetTokenRequest: Shape = {
  members: {
    req_id: {},
    msg_type: {},
    company_code: {},
    agent_id: {},
    agent_pwd: { sensitive: "secret" },
    os: shapeOfOs,
  },
};

export const shapeOfSkillService: Shape = { members: { skill_id: {}, skill_name: {} } };

export const shapeOfSkillServiceListReply: Shape = {
  members: {
    company_code: {},
    code: shapeOfHttpCode,
    msg: {},
    message: {},
    data: { items: shapeOfSkillService },
  },
};

export const shapeOfIvrService: Shape = { members: { ivr_service_id: {}, ivr_service_name: {} } };

export const shapeOfIvrServiceListReply: Shape = {
  members: {
    company_code: {},
    code: shapeOfHttpCode,
    msg: {},
    message: {},
    data: { items: shapeOfIvrService },
  },
};

export const shapeOfAgentInfo: Shape = {
  members: {
    sysAgentId: {},
    extRegMode: {},
    offlineAgent: {},
    phoneNumber: { sensitive: "personal" },
    agentAnswerMode: {},
    voiceCallAnswerMode: {},
    videoCallAnswerMode: {},
    enterKeyCallMode: {},
    videoCallTurnOffCamera: {},
    serviceMode: { known: [1, 2] },
    qualityCheckAbilities: {},
    callNoteAbilities: {},
  },
};

export const shapeOfAgentInfoReply: Shape = { members: { code: shapeOfHttpCode, msg: {}, message: {}, data: shapeOfAgentInfo } };

export const shapeOfUpdateAgentInfoRequest: Shape = {
  members: {
    sysAgentId: {},
    extRegMode: {},
    offlineAgent: {},
    phoneNumber: { sensitive: "personal" },
    agentAnswerMode: {},
    voiceCallAnswerMode: {},
    videoCallAnswerMode: {},
    enterKeyCallMode: {},
    videoCallTurnOffCamera: {},
    serviceMode: {},
  },
};

export const shapeOfHttpOutcome: Shape = { members: { code: shapeOfHttpCode, msg: {}, message: {} } };

export const shapeOfAgentListRequest: Shape = {
  members: { company_code: {}, agent_id: {}, skill_id: {}, keyword: {}, page_no: {}, page_size: {} },
};

export const shapeOfAgentStatus: Shape = { known: ["OFFLINE", "FREE", "BUSY", "REST", "RINGING", "CALLING", "ARRANGE"] };

export const shapeOfListedAgent: Shape = {
  members: {
    agent_id: {},
    agent_status: { also: [shapeOfAgentStatus] },
    agent_name: { sensitive: "personal" },
  },
};

export const shapeOfSkillAgents: Shape = {
  members: {
    skill_id: {},
    skill_name: {},
    agents: {
      members: { list: { items: shapeOfListedAgent }, total_count: {}, total_page: {}, current_page: {} },
    },
  },
};

export const shapeOfAgentListReply: Shape = { members: { code: shapeOfHttpCode, msg: {}, message: {}, data: { items: shapeOfSkillAgents } } };

export const shapeOfSdkLoggerRequest: Shape = { members: { json: {}, empAccId: {} } };

export const shapeOfExtId: Shape = {};

export const shapeOfAnyRequest: Shape = {
  members: { msg_type: {}, req_id: {}, company_code: {}, agent_id: {}, ext_id: {}, os: shapeOfOs },
  rest: {},
};

export const shapeOfAnyReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: shapeOfHttpCode,
    msg: {},
    message: {},
    reply: {},
  },
  rest: {},
};

export const shapeOfCode: Shape = {};

export const shapeOfConnected: Shape = { members: { msg_type: {}, code: {}, msg: {} } };

export const shapeOfCheckinRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    agent_pwd: { sensitive: "secret" },
    agent_ip: { sensitive: "personal" },
    start_status: {},
    reset: { canonical: ["boolean"] },
  },
};

export const shapeOfServiceModeOfAgent: Shape = { known: [1, 2] };

export const shapeOfCheckinReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    os: shapeOfOs,
    ext_id: {},
    ext_pwd: { sensitive: "secret" },
    pbx: {},
    rtc_address: {},
    login_type: { known: ["1", "2", ""], canonical: ["string"] },
    token: shapeOfToken,
    ext_call_mode: { known: [1, 2] },
    service_mode: shapeOfServiceModeOfAgent,
  },
};

export const shapeOfCheckoutRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    reply: {},
  },
};

export const shapeOfCheckoutReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfPingRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
  },
};

export const shapeOfPong: Shape = { members: { req_id: {}, msg_type: {}, code: {}, msg: {} } };

export const shapeOfGetStatusRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
  },
};

export const shapeOfSubAgentStatus: Shape = {
  known: ["EAVESDROP", "WHISPER", "TRANS", "THREE_WAY", "FORCE_CALL", "CONSULT", "HOLD", "PLAY_RECORD"],
};

export const shapeOfCallUuid: Shape = {};

export const shapeOfInCallNumbers: Shape = { items: { sensitive: "personal" } };

export const shapeOfGetStatusReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    status: shapeOfAgentStatus,
    sub_status: shapeOfSubAgentStatus,
    uuid: {},
    in_call_numbers: shapeOfInCallNumbers,
    call_stop_status: {},
  },
};

export const shapeOfServiceMode: Shape = { canonical: ["integer"] };

export const shapeOfToggleServiceModeRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    service_mode: shapeOfServiceMode,
  },
};

export const shapeOfToggleServiceModeReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    os: shapeOfOs,
    service_mode: shapeOfServiceModeOfAgent,
  },
};

export const shapeOfStatusActionRequest: Shape = {};

export const shapeOfOperatedAgentId: Shape = {};

export const shapeOfOperatedExtId: Shape = {};

export const shapeOfChangeStatusRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    action: {},
    rest_min: { canonical: ["integer"] },
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const shapeOfStatusAction: Shape = {
  known: ["MAKE_BUSY", "MAKE_FREE", "MAKE_REST", "MAKE_BUSY_AFTER_CALL_STOP", "MAKE_FREE_AFTER_CALL_STOP", "MAKE_REST_AFTER_CALL_STOP", "CHECKOUT_AFTER_CALL_STOP", "FORCE_CHECKOUT", "FORCE_MAKE_FREE", "FORCE_MAKE_BUSY", "CHECKIN", "CHECKOUT", "MAKE_ARRANGE", "FORCE_RESET", "CALLOUT", "ANSWER", "BRIDGE", "HANGUP", "HOLD", "UN_HOLD", "CALLIN", "ARRANGE", "RING", "RECOVER"],
};

export const shapeOfChangeStatusReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    os: shapeOfOs,
    action: shapeOfStatusAction,
    last_agent_status: shapeOfAgentStatus,
    agent_status: shapeOfAgentStatus,
  },
};

export const shapeOfStateReason: Shape = {
  known: ["", "CONSULT", "TRANS", "THREE_WAY", "FORCE_CALL", "WHISPER", "EAVESDROP", "被管理员强制签出", "被管理员强制示忙", "被管理员强制示闲"],
};

export const shapeOfAgentStateChanged: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    code: {},
    msg: {},
    agent_status: shapeOfAgentStatus,
    last_agent_status: shapeOfAgentStatus,
    sub_agent_status: shapeOfSubAgentStatus,
    reason: shapeOfStateReason,
    uuid: {},
    in_call_numbers: shapeOfInCallNumbers,
  },
};

export const shapeOfOutLine: Shape = { canonical: ["integer"] };

export const shapeOfAudio: Shape = { canonical: ["integer"] };

export const shapeOfVideo: Shape = { canonical: ["integer"] };

export const shapeOfPixels: Shape = { canonical: ["string"] };

export const shapeOfMaxRingTime: Shape = { canonical: ["integer"] };

export const shapeOfMaxCallTime: Shape = { canonical: ["integer"] };

export const shapeOfRecordStart: Shape = {};

export const shapeOfRecordContact: Shape = { canonical: ["boolean"] };

export const shapeOfIsStereo: Shape = { canonical: ["boolean"] };

export const shapeOfRecordSuffix: Shape = {};

export const shapeOfWorkOrderId: Shape = {};

export const shapeOfCallRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    callee_number: { sensitive: "personal" },
    out_line: shapeOfOutLine,
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    max_ring_time: shapeOfMaxRingTime,
    max_call_time: shapeOfMaxCallTime,
    record_start: {},
    record_contact: shapeOfRecordContact,
    is_stereo: shapeOfIsStereo,
    record_suffix: {},
    work_order_id: {},
  },
};

export const shapeOfCallReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const shapeOfPreviewOutCallRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    max_ring_time: shapeOfMaxRingTime,
    max_call_time: shapeOfMaxCallTime,
    record_start: {},
    record_contact: shapeOfRecordContact,
    is_stereo: shapeOfIsStereo,
    record_suffix: {},
    task_id: {},
    number_id: {},
    client_number: { sensitive: "personal" },
    file_name: {},
    current_times: { canonical: ["integer"] },
  },
};

export const shapeOfPreviewOutCallReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const shapeOfAnswerRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    callin_channel: {},
  },
};

export const shapeOfAnswerReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfHangupRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
  },
};

export const shapeOfHangupReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfHoldSwitch: Shape = { canonical: ["string"] };

export const shapeOfHoldRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    hold: shapeOfHoldSwitch,
    uuid: {},
  },
};

export const shapeOfHoldReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    hold: { canonical: ["string"] },
  },
};

export const shapeOfMuteSwitch: Shape = { canonical: ["string"] };

export const shapeOfMuteRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    mute: shapeOfMuteSwitch,
    uuid: {},
  },
};

export const shapeOfMuteReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    mute: { canonical: ["string"] },
  },
};

export const shapeOfDtmfType: Shape = { canonical: ["integer"] };

export const shapeOfDtmfRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    content: { sensitive: "personal" },
    dtmf_type: shapeOfDtmfType,
  },
};

export const shapeOfDtmfReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfChangeMediaRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    reneg_other: { canonical: ["boolean"] },
  },
};

export const shapeOfMedia: Shape = { known: [0, 1, 2, 3], canonical: ["integer"] };

export const shapeOfChangeMediaReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    audio: shapeOfMedia,
    video: shapeOfMedia,
    pixels: { canonical: ["string"] },
    uuid: {},
  },
};

export const shapeOfConsultAction: Shape = { canonical: ["integer"] };

export const shapeOfConsultType: Shape = { canonical: ["integer"] };

export const shapeOfConsultRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    type: shapeOfConsultAction,
    consult_type: shapeOfConsultType,
    consult_number: { sensitive: "personal" },
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    max_ring_time: shapeOfMaxRingTime,
    max_call_time: shapeOfMaxCallTime,
    record_start: {},
    record_contact: shapeOfRecordContact,
    is_stereo: shapeOfIsStereo,
    record_suffix: {},
    callee_number: { sensitive: "personal" },
    is_video: {},
  },
};

export const shapeOfConsultReply: Shape = {
  members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, consult_uuid: {} },
};

export const shapeOfConsultToTransRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    consult_uuid: {},
  },
};

export const shapeOfConsultToTransReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfTransMode: Shape = { canonical: ["integer"] };

export const shapeOfTransType: Shape = { canonical: ["integer"] };

export const shapeOfTransRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    type: shapeOfTransMode,
    trans_type: shapeOfTransType,
    trans_number: { sensitive: "personal" },
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    max_ring_time: shapeOfMaxRingTime,
    max_call_time: shapeOfMaxCallTime,
    record_start: {},
    record_contact: shapeOfRecordContact,
    is_stereo: shapeOfIsStereo,
    record_suffix: {},
    callee_number: { sensitive: "personal" },
    is_video: {},
  },
};

export const shapeOfTransReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfThreeWayType: Shape = { canonical: ["integer"] };

export const shapeOfThreeWayRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    three_way_type: shapeOfThreeWayType,
    three_way_number: { sensitive: "personal" },
    audio: shapeOfAudio,
    video: shapeOfVideo,
    pixels: shapeOfPixels,
    max_ring_time: shapeOfMaxRingTime,
    max_call_time: shapeOfMaxCallTime,
    record_start: {},
    record_contact: shapeOfRecordContact,
    is_stereo: shapeOfIsStereo,
    record_suffix: {},
    callee_number: { sensitive: "personal" },
    is_video: {},
  },
};

export const shapeOfThreeWayReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    in_call_numbers: shapeOfInCallNumbers,
  },
};

export const shapeOfEavesdropRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const shapeOfEavesdropReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const shapeOfWhisperRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const shapeOfWhisperReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const shapeOfSubstituteRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const shapeOfSubstituteReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const shapeOfForceCallRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const shapeOfForceCallReply: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    uuid: {},
    in_call_numbers: shapeOfInCallNumbers,
  },
};

export const shapeOfInterruptCallRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const shapeOfInterruptCallReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfPlayRecordRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    file_path: {},
    uuid: {},
    audio: shapeOfAudio,
    video: shapeOfVideo,
  },
};

export const shapeOfPlayRecordReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const shapeOfPlayAction: Shape = {};

export const shapeOfPlayRecordControlRequest: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    token: shapeOfToken,
    uuid: {},
    action: {},
    speed_value: { canonical: ["integer"] },
    volume_value: { canonical: ["integer"] },
    seek_value: { canonical: ["integer"] },
    audio: {},
    video: {},
  },
};

export const shapeOfPlayRecordControlReply: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const shapeOfCallinChannel: Shape = {
  known: ["", "CALL_IN", "CALL", "TRANS", "CONSULT", "THREE_WAY", "SUBSTITUTE", "PREDICT_OUT_CALL", "PREVIEW_OUT_CALL", "EAVESDROP", "WHISPER", "CONSULT_TO_TRANS"],
};

export const shapeOfCallArrived: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    uuid: {},
    client_uuid: {},
    caller_number: { sensitive: "personal" },
    callee_number: { sensitive: "personal" },
    callin_channel: shapeOfCallinChannel,
    audio: shapeOfMedia,
    video: shapeOfMedia,
    task_id: {},
    is_video: { known: [0, 1], canonical: ["integer"] },
    pixels: { canonical: ["string"] },
    flow_data: { sensitive: "personal" },
    work_order_id: {},
    caller_channel: {},
  },
};

export const shapeOfCallbackAction: Shape = {
  known: ["CALL", "PREVIEW_OUT_CALL", "CONSULT", "TRANS", "CONSULT_TO_TRANS", "THREE_WAY", "EAVESDROP", "WHISPER", "SUBSTITUTE", "FORCE_CALL", "INTERRUPT_CALL", "CHANGE_MEDIA", "EXT_UN_REG", "PLAY_RECORD", "IVR", "PREDICT_OUT_CALL"],
};

export const shapeOfCallbackPhase: Shape = { known: ["INITIATE", "START_CALL", "END_CALL"] };

export const shapeOfChangeMediaFlag: Shape = { known: [0, 1, 2], canonical: ["integer"] };

export const shapeOfOperationProgressed: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: shapeOfOs,
    action: shapeOfCallbackAction,
    phase: shapeOfCallbackPhase,
    success: {},
    msg: {},
    curren_time: {},
    audio: shapeOfMedia,
    last_audio: shapeOfMedia,
    video: shapeOfMedia,
    last_video: shapeOfMedia,
    change_media_flag: shapeOfChangeMediaFlag,
    in_call_numbers: shapeOfInCallNumbers,
    work_order_id: {},
    peer_uuid: {},
    display_number: { sensitive: "personal" },
  },
};

export const shapeOfKickedOff: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    code: {},
    msg: {},
    reply: {},
    os: shapeOfOs,
    agentIp: { sensitive: "personal" },
  },
};

export const shapeOfBareFailure: Shape = { members: { code: {}, msg: {} } };
