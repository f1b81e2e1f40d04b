// Generated from specs/cloudcc/openapi.yaml and specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import type { Shape } from "@trunkline/runtime";

export const ReqIdShape: Shape = {};

export const CompanyCodeShape: Shape = {};

export const AgentIdShape: Shape = {};

export const OsShape: Shape = { known: ["Windows", "IOS", "ANDROID", "MAC", "other"] };

export const GetTokenRequestShape: Shape = {
  members: {
    req_id: {},
    msg_type: {},
    company_code: {},
    agent_id: {},
    agent_pwd: { sensitive: "secret" },
    aagent_pwd: { sensitive: "secret" },
    os: OsShape,
  },
};

export const HttpCodeShape: Shape = { canonical: ["string"] };

export const MsgShape: Shape = {};

export const RefusalTextShape: Shape = {};

export const ReplyFlagShape: Shape = {};

export const TokenShape: Shape = { sensitive: "secret" };

export const GetTokenReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: HttpCodeShape,
    msg: {},
    message: {},
    reply: {},
    token: TokenShape,
  },
};

export const HttpRefusalShape: Shape = { members: { code: HttpCodeShape, message: {}, data: {} } };

export const ClientServerGetTokenRequestShape: Shape = {
  members: {
    req_id: {},
    msg_type: {},
    company_code: {},
    agent_id: {},
    agent_pwd: { sensitive: "secret" },
    os: OsShape,
  },
};

export const SkillServiceShape: Shape = { members: { skill_id: {}, skill_name: {} } };

export const SkillServiceListReplyShape: Shape = {
  members: { company_code: {}, code: HttpCodeShape, msg: {}, message: {}, data: { items: SkillServiceShape } },
};

export const IvrServiceShape: Shape = { members: { ivr_service_id: {}, ivr_service_name: {} } };

export const IvrServiceListReplyShape: Shape = {
  members: { company_code: {}, code: HttpCodeShape, msg: {}, message: {}, data: { items: IvrServiceShape } },
};

export const AgentInfoShape: Shape = {
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

export const AgentInfoReplyShape: Shape = { members: { code: HttpCodeShape, msg: {}, message: {}, data: AgentInfoShape } };

export const UpdateAgentInfoRequestShape: Shape = {
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

export const HttpOutcomeShape: Shape = { members: { code: HttpCodeShape, msg: {}, message: {} } };

export const AgentListRequestShape: Shape = {
  members: { company_code: {}, agent_id: {}, skill_id: {}, keyword: {}, page_no: {}, page_size: {} },
};

export const AgentStatusShape: Shape = { known: ["OFFLINE", "FREE", "BUSY", "REST", "RINGING", "CALLING", "ARRANGE"] };

export const ListedAgentShape: Shape = {
  members: { agent_id: {}, agent_status: { also: [AgentStatusShape] }, agent_name: { sensitive: "personal" } },
};

export const SkillAgentsShape: Shape = {
  members: {
    skill_id: {},
    skill_name: {},
    agents: {
      members: { list: { items: ListedAgentShape }, total_count: {}, total_page: {}, current_page: {} },
    },
  },
};

export const AgentListReplyShape: Shape = { members: { code: HttpCodeShape, msg: {}, message: {}, data: { items: SkillAgentsShape } } };

export const SdkLoggerRequestShape: Shape = { members: { json: {}, empAccId: {} } };

export const ExtIdShape: Shape = {};

export const AnyRequestShape: Shape = {
  members: { msg_type: {}, req_id: {}, company_code: {}, agent_id: {}, ext_id: {}, os: OsShape },
  rest: {},
};

export const AnyReplyShape: Shape = {
  members: { req_id: {}, company_code: {}, msg_type: {}, code: HttpCodeShape, msg: {}, message: {}, reply: {} },
  rest: {},
};

export const CodeShape: Shape = {};

export const ConnectedShape: Shape = { members: { msg_type: {}, code: {}, msg: {} } };

export const CheckinRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    agent_pwd: { sensitive: "secret" },
    agent_ip: { sensitive: "personal" },
    start_status: {},
    reset: { canonical: ["boolean"] },
  },
};

export const ServiceModeOfAgentShape: Shape = { known: [1, 2] };

export const CheckinReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    os: OsShape,
    ext_id: {},
    ext_pwd: { sensitive: "secret" },
    pbx: {},
    rtc_address: {},
    login_type: { known: ["1", "2", ""], canonical: ["string"] },
    token: TokenShape,
    ext_call_mode: { known: [1, 2] },
    service_mode: ServiceModeOfAgentShape,
  },
};

export const CheckoutRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    reply: {},
  },
};

export const CheckoutReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const PingRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
  },
};

export const PongShape: Shape = { members: { req_id: {}, msg_type: {}, code: {}, msg: {} } };

export const GetStatusRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
  },
};

export const SubAgentStatusShape: Shape = {
  known: ["EAVESDROP", "WHISPER", "TRANS", "THREE_WAY", "FORCE_CALL", "CONSULT", "HOLD", "PLAY_RECORD"],
};

export const CallUuidShape: Shape = {};

export const InCallNumbersShape: Shape = { items: { sensitive: "personal" } };

export const GetStatusReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    status: AgentStatusShape,
    sub_status: SubAgentStatusShape,
    uuid: {},
    in_call_numbers: InCallNumbersShape,
    call_stop_status: {},
  },
};

export const ServiceModeShape: Shape = { canonical: ["integer"] };

export const ToggleServiceModeRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    service_mode: ServiceModeShape,
  },
};

export const ToggleServiceModeReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    os: OsShape,
    service_mode: ServiceModeOfAgentShape,
  },
};

export const StatusActionRequestShape: Shape = {};

export const OperatedAgentIdShape: Shape = {};

export const OperatedExtIdShape: Shape = {};

export const ChangeStatusRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    action: {},
    rest_min: { canonical: ["integer"] },
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const StatusActionShape: Shape = {
  known: ["MAKE_BUSY", "MAKE_FREE", "MAKE_REST", "MAKE_BUSY_AFTER_CALL_STOP", "MAKE_FREE_AFTER_CALL_STOP", "MAKE_REST_AFTER_CALL_STOP", "CHECKOUT_AFTER_CALL_STOP", "FORCE_CHECKOUT", "FORCE_MAKE_FREE", "FORCE_MAKE_BUSY", "CHECKIN", "CHECKOUT", "MAKE_ARRANGE", "FORCE_RESET", "CALLOUT", "ANSWER", "BRIDGE", "HANGUP", "HOLD", "UN_HOLD", "CALLIN", "ARRANGE", "RING", "RECOVER"],
};

export const ChangeStatusReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    os: OsShape,
    action: StatusActionShape,
    last_agent_status: AgentStatusShape,
    agent_status: AgentStatusShape,
  },
};

export const StateReasonShape: Shape = {
  known: ["", "CONSULT", "TRANS", "THREE_WAY", "FORCE_CALL", "WHISPER", "EAVESDROP", "被管理员强制签出", "被管理员强制示忙", "被管理员强制示闲"],
};

export const AgentStateChangedShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    code: {},
    msg: {},
    agent_status: AgentStatusShape,
    last_agent_status: AgentStatusShape,
    sub_agent_status: SubAgentStatusShape,
    reason: StateReasonShape,
    uuid: {},
    in_call_numbers: InCallNumbersShape,
  },
};

export const OutLineShape: Shape = { canonical: ["integer"] };

export const AudioShape: Shape = { canonical: ["integer"] };

export const VideoShape: Shape = { canonical: ["integer"] };

export const PixelsShape: Shape = { canonical: ["string"] };

export const MaxRingTimeShape: Shape = { canonical: ["integer"] };

export const MaxCallTimeShape: Shape = { canonical: ["integer"] };

export const RecordStartShape: Shape = {};

export const RecordContactShape: Shape = { canonical: ["boolean"] };

export const IsStereoShape: Shape = { canonical: ["boolean"] };

export const RecordSuffixShape: Shape = {};

export const WorkOrderIdShape: Shape = {};

export const CallRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    callee_number: { sensitive: "personal" },
    out_line: OutLineShape,
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    max_ring_time: MaxRingTimeShape,
    max_call_time: MaxCallTimeShape,
    record_start: {},
    record_contact: RecordContactShape,
    is_stereo: IsStereoShape,
    record_suffix: {},
    work_order_id: {},
  },
};

export const CallReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const PreviewOutCallRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    max_ring_time: MaxRingTimeShape,
    max_call_time: MaxCallTimeShape,
    record_start: {},
    record_contact: RecordContactShape,
    is_stereo: IsStereoShape,
    record_suffix: {},
    task_id: {},
    number_id: {},
    client_number: { sensitive: "personal" },
    file_name: {},
    current_times: { canonical: ["integer"] },
  },
};

export const PreviewOutCallReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const AnswerRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    callin_channel: {},
  },
};

export const AnswerReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const HangupRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
  },
};

export const HangupReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const HoldSwitchShape: Shape = { canonical: ["string"] };

export const HoldRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    hold: HoldSwitchShape,
    uuid: {},
  },
};

export const HoldReplyShape: Shape = {
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

export const MuteSwitchShape: Shape = { canonical: ["string"] };

export const MuteRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    mute: MuteSwitchShape,
    uuid: {},
  },
};

export const MuteReplyShape: Shape = {
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

export const DtmfTypeShape: Shape = { canonical: ["integer"] };

export const DtmfRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    content: { sensitive: "personal" },
    dtmf_type: DtmfTypeShape,
  },
};

export const DtmfReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const ChangeMediaRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    reneg_other: { canonical: ["boolean"] },
  },
};

export const MediaShape: Shape = { known: [0, 1, 2, 3], canonical: ["integer"] };

export const ChangeMediaReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    audio: MediaShape,
    video: MediaShape,
    pixels: { canonical: ["string"] },
    uuid: {},
  },
};

export const ConsultActionShape: Shape = { canonical: ["integer"] };

export const ConsultTypeShape: Shape = { canonical: ["integer"] };

export const ConsultRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    type: ConsultActionShape,
    consult_type: ConsultTypeShape,
    consult_number: { sensitive: "personal" },
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    max_ring_time: MaxRingTimeShape,
    max_call_time: MaxCallTimeShape,
    record_start: {},
    record_contact: RecordContactShape,
    is_stereo: IsStereoShape,
    record_suffix: {},
    callee_number: { sensitive: "personal" },
    is_video: {},
  },
};

export const ConsultReplyShape: Shape = {
  members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, consult_uuid: {} },
};

export const ConsultToTransRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    consult_uuid: {},
  },
};

export const ConsultToTransReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const TransModeShape: Shape = { canonical: ["integer"] };

export const TransTypeShape: Shape = { canonical: ["integer"] };

export const TransRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    type: TransModeShape,
    trans_type: TransTypeShape,
    trans_number: { sensitive: "personal" },
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    max_ring_time: MaxRingTimeShape,
    max_call_time: MaxCallTimeShape,
    record_start: {},
    record_contact: RecordContactShape,
    is_stereo: IsStereoShape,
    record_suffix: {},
    callee_number: { sensitive: "personal" },
    is_video: {},
  },
};

export const TransReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const ThreeWayTypeShape: Shape = { canonical: ["integer"] };

export const ThreeWayRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    three_way_type: ThreeWayTypeShape,
    three_way_number: { sensitive: "personal" },
    audio: AudioShape,
    video: VideoShape,
    pixels: PixelsShape,
    max_ring_time: MaxRingTimeShape,
    max_call_time: MaxCallTimeShape,
    record_start: {},
    record_contact: RecordContactShape,
    is_stereo: IsStereoShape,
    record_suffix: {},
    callee_number: { sensitive: "personal" },
    is_video: {},
  },
};

export const ThreeWayReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    in_call_numbers: InCallNumbersShape,
  },
};

export const EavesdropRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const EavesdropReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const WhisperRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const WhisperReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const SubstituteRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const SubstituteReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const ForceCallRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const ForceCallReplyShape: Shape = {
  members: {
    req_id: {},
    company_code: {},
    msg_type: {},
    code: {},
    msg: {},
    reply: {},
    uuid: {},
    in_call_numbers: InCallNumbersShape,
  },
};

export const InterruptCallRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    operated_agent_id: {},
    operated_ext_id: {},
  },
};

export const InterruptCallReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const PlayRecordRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    file_path: {},
    uuid: {},
    audio: AudioShape,
    video: VideoShape,
  },
};

export const PlayRecordReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {}, uuid: {} } };

export const PlayActionShape: Shape = {};

export const PlayRecordControlRequestShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    token: TokenShape,
    uuid: {},
    action: {},
    speed_value: { canonical: ["integer"] },
    volume_value: { canonical: ["integer"] },
    seek_value: { canonical: ["integer"] },
    audio: {},
    video: {},
  },
};

export const PlayRecordControlReplyShape: Shape = { members: { req_id: {}, company_code: {}, msg_type: {}, code: {}, msg: {}, reply: {} } };

export const CallinChannelShape: Shape = {
  known: ["", "CALL_IN", "CALL", "TRANS", "CONSULT", "THREE_WAY", "SUBSTITUTE", "PREDICT_OUT_CALL", "PREVIEW_OUT_CALL", "EAVESDROP", "WHISPER", "CONSULT_TO_TRANS"],
};

export const CallArrivedShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    uuid: {},
    client_uuid: {},
    caller_number: { sensitive: "personal" },
    callee_number: { sensitive: "personal" },
    callin_channel: CallinChannelShape,
    audio: MediaShape,
    video: MediaShape,
    task_id: {},
    is_video: { known: [0, 1], canonical: ["integer"] },
    pixels: { canonical: ["string"] },
    flow_data: { sensitive: "personal" },
    work_order_id: {},
    caller_channel: {},
  },
};

export const CallbackActionShape: Shape = {
  known: ["CALL", "PREVIEW_OUT_CALL", "CONSULT", "TRANS", "CONSULT_TO_TRANS", "THREE_WAY", "EAVESDROP", "WHISPER", "SUBSTITUTE", "FORCE_CALL", "INTERRUPT_CALL", "CHANGE_MEDIA", "EXT_UN_REG", "PLAY_RECORD", "IVR", "PREDICT_OUT_CALL"],
};

export const CallbackPhaseShape: Shape = { known: ["INITIATE", "START_CALL", "END_CALL"] };

export const ChangeMediaFlagShape: Shape = { known: [0, 1, 2], canonical: ["integer"] };

export const OperationProgressedShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    company_code: {},
    agent_id: {},
    ext_id: {},
    os: OsShape,
    action: CallbackActionShape,
    phase: CallbackPhaseShape,
    success: {},
    msg: {},
    curren_time: {},
    audio: MediaShape,
    last_audio: MediaShape,
    video: MediaShape,
    last_video: MediaShape,
    change_media_flag: ChangeMediaFlagShape,
    in_call_numbers: InCallNumbersShape,
    work_order_id: {},
    peer_uuid: {},
    display_number: { sensitive: "personal" },
  },
};

export const KickedOffShape: Shape = {
  members: {
    msg_type: {},
    req_id: {},
    code: {},
    msg: {},
    reply: {},
    os: OsShape,
    agentIp: { sensitive: "personal" },
  },
};

export const BareFailureShape: Shape = { members: { code: {}, msg: {} } };
