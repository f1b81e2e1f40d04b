// Generated from specs/cloudcc/openapi.yaml and specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

/**
 * Who asks, and the password.
 * Source: document 002 get_token; server P-DTO; server P-HTTP.
 */
export interface GetTokenRequest {
  readonly req_id: ReqId;
  /**
   * `get_token` by the document; any text that is not empty will do.
   * At least 1 character.
   * Default: `"get_token"`.
   * Source: document 002 get_token; server P-HTTP.
   */
  readonly msg_type: string;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  /**
   * The agent's password in clear text. (坐席密码)
   * Source: server P-DTO.
   */
  readonly agent_pwd: string;
  /**
   * The password under the document's name. The server does not read it; sent besides `agent_pwd` it does no harm. (坐席密码)
   * Source: document 002 get_token.
   * @deprecated
   */
  readonly aagent_pwd?: string;
  readonly os: Os;
}

/**
 * Names a request, and in its reply says which request is answered. Any text that is not empty; the server does not look for a UUID. Pushes have fresh ones of
 * their own. (请求唯一性ID)
 * At least 1 character.
 * Source: document 002 checkin; server P-DTO; server P-VO.
 */
export type ReqId = string;

/**
 * The company that the agent belongs to. (企业ID)
 * Source: document 002 checkin; server P-DTO; server P-VO.
 */
export type CompanyCode = string;

/**
 * The agent, in full: the company, an underscore and the number. The server does not add the prefix. (坐席ID)
 * Source: document 002 checkin; server P-DTO; server P-SDK.
 */
export type AgentId = string;

/**
 * The system that the client runs on. With the company and the agent it names a session. The server does not check the value. (设备系统)
 * Source: document 002 checkin; server P-ENUM; server P-NET.
 *
 * - `Windows`: Windows
 * - `IOS`: iOS
 * - `ANDROID`: Android
 * - `MAC`: macOS
 * - `other`: Another
 */
export type Os = "Windows" | "IOS" | "ANDROID" | "MAC" | "other" | (string & {});

/**
 * The token, or why there is none. A refusal for an unknown agent has `code` and `msg` only.
 * Source: document 002 get_token; server P-HTTP; server P-VO.
 */
export interface GetTokenReply {
  readonly req_id?: ReqId;
  readonly company_code?: CompanyCode;
  /**
   * Always `get_token`.
   * Source: document 002 get_token; server P-HTTP.
   */
  readonly msg_type?: string;
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
  readonly reply?: ReplyFlag;
  readonly token?: Token;
}

/**
 * "0" for success. Text in the SDK's own replies, an integer in a refusal by the service itself. Every code stands in the code table. (状态码)
 * Source: document 002 get_token; document 002 查询人工服务列表; server P-VO; server P-HTTP.
 */
export type HttpCode = string;

/**
 * What happened, for people. The server's texts are Chinese, one for each operation; the document's is `success`. (请求结果描述)
 * Source: document 002 checkin; server P-VO.
 */
export type Msg = string;

/**
 * The text of a refusal by the service itself, in the place of `msg`.
 * Source: server P-HTTP.
 */
export type RefusalText = string;

/**
 * Normally true. False means that the SDK need not be told, and yet the frame is sent. Not in the document.
 * Source: server P-VO; server P-NET.
 */
export type ReplyFlag = boolean;

/**
 * The token of the newest check-in, or get-token. 32 hex digits; treat it as opaque text.
 * Source: document 002 checkin; document 002 change list; server P-TOK; server P-DTO.
 */
export type Token = string;

/**
 * The form in which a service refuses a request itself.
 * Source: server P-HTTP.
 */
export interface HttpRefusal {
  readonly code: HttpCode;
  readonly message?: RefusalText;
  /** More about it, if there is. */
  readonly data?: unknown;
}

/**
 * Who asks, and the password.
 * Source: server P-DTO; server P-HTTP.
 */
export interface ClientServerGetTokenRequest {
  readonly req_id: ReqId;
  /**
   * Not needed here; replaced by `get_token`.
   * Source: server P-HTTP.
   */
  readonly msg_type?: string;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  /**
   * The agent's password in clear text. (坐席密码)
   * Source: server P-DTO.
   */
  readonly agent_pwd: string;
  readonly os: Os;
}

/**
 * The company's skills. None is an empty list.
 * Source: document 002 查询人工服务列表; server P-HTTP.
 */
export interface SkillServiceListReply {
  readonly company_code?: CompanyCode;
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
  /** The skills. (人工服务列表) */
  readonly data?: readonly SkillService[];
}

/**
 * A skill that calls can be transferred to. (人工服务)
 * Source: document 002 查询人工服务列表; server P-HTTP.
 */
export interface SkillService {
  /** The skill's ID, digits. (人工服务ID) */
  readonly skill_id: string;
  /** The skill's name. (人工服务名称) */
  readonly skill_name: string;
}

/**
 * The company's IVR services. None is an empty list.
 * Source: document 002 查询IVR服务列表; server P-HTTP.
 */
export interface IvrServiceListReply {
  readonly company_code?: CompanyCode;
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
  /** The IVR services. (IVR服务列表) */
  readonly data?: readonly IvrService[];
}

/**
 * An IVR service that calls can be transferred to. (IVR服务)
 * Source: document 002 查询IVR服务列表; server P-HTTP.
 */
export interface IvrService {
  /** The IVR service's ID, which `trans` takes as its number. (IVR服务ID) */
  readonly ivr_service_id: string;
  /** The IVR service's name. (IVR服务名称) */
  readonly ivr_service_name: string;
}

/**
 * The settings of the agent.
 * Source: server P-HTTP.
 */
export interface AgentInfoReply {
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
  readonly data?: AgentInfo;
}

/**
 * The settings of an agent, in camel case. What is not set is null.
 * Not known: The values of the settings but for `serviceMode`.
 * Not known: The form of `qualityCheckAbilities` and `callNoteAbilities` inside their text.
 * Source: server P-VO; server P-HTTP.
 */
export interface AgentInfo {
  /** The agent's ID in the platform, which `updateAgentInfo` takes. */
  readonly sysAgentId?: string | null;
  /** How the extension registers. */
  readonly extRegMode?: number | null;
  /** Whether the agent works off line. */
  readonly offlineAgent?: number | null;
  /** The number of the off-line agent's phone. */
  readonly phoneNumber?: string | null;
  /** How the agent answers. */
  readonly agentAnswerMode?: number | null;
  /** How voice calls are answered. */
  readonly voiceCallAnswerMode?: number | null;
  /** How video calls are answered. */
  readonly videoCallAnswerMode?: number | null;
  /** Whether the Enter key places calls. */
  readonly enterKeyCallMode?: number | null;
  /** Whether the camera is off in video calls. */
  readonly videoCallTurnOffCamera?: number | null;
  /**
   * The agent's service mode. (服务模式)
   *
   * - `1`: Customer service
   * - `2`: Outbound
   */
  readonly serviceMode?: 1 | 2 | (number & {}) | null;
  /** What the agent may do in quality control. */
  readonly qualityCheckAbilities?: string | null;
  /** What the agent may do with call notes. */
  readonly callNoteAbilities?: string | null;
}

/**
 * The agent, and the settings to change.
 * Not known: Whether a setting that is left out stays as it is.
 * Source: server P-HTTP.
 */
export interface UpdateAgentInfoRequest {
  /** The agent's ID in the platform, from `getAgentInfo`. */
  readonly sysAgentId: string;
  /** How the extension registers. */
  readonly extRegMode?: number;
  /** Whether the agent works off line. */
  readonly offlineAgent?: number;
  /** The number of the off-line agent's phone. Another agent must not have it. */
  readonly phoneNumber?: string;
  /** How the agent answers. */
  readonly agentAnswerMode?: number;
  /** How voice calls are answered. */
  readonly voiceCallAnswerMode?: number;
  /** How video calls are answered. */
  readonly videoCallAnswerMode?: number;
  /** Whether the Enter key places calls. */
  readonly enterKeyCallMode?: number;
  /** Whether the camera is off in video calls. */
  readonly videoCallTurnOffCamera?: number;
  /**
   * The agent's service mode. (服务模式)
   *
   * - `1`: Customer service
   * - `2`: Outbound
   */
  readonly serviceMode?: 1 | 2;
}

/**
 * The reply of an operation that returns nothing but its outcome.
 * Source: server P-HTTP.
 */
export interface HttpOutcome {
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
}

/**
 * Which agents are listed, and which page of them.
 * Not known: What `keyword` is compared with, and whether pages count from 0 or 1.
 * Not known: Which of the others are required.
 * Source: server P-HTTP.
 */
export interface AgentListRequest {
  readonly company_code?: CompanyCode;
  /** The asking agent, who is left out of the result. */
  readonly agent_id?: string;
  /** Only agents of this skill. */
  readonly skill_id?: string;
  /** Only agents who match this text. */
  readonly keyword?: string;
  /** The page. */
  readonly page_no: number;
  /** How many agents a page has. */
  readonly page_size: number;
}

/**
 * The agents by skill. After an error inside, success without `data`.
 * Source: server P-HTTP; server P-VO.
 */
export interface AgentListReply {
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
  /** The skills with their agents. */
  readonly data?: readonly SkillAgents[];
}

/**
 * A skill, and one page of its agents.
 * Source: server P-HTTP.
 */
export interface SkillAgents {
  /** The skill's ID. */
  readonly skill_id?: string | null;
  /** The skill's name. */
  readonly skill_name?: string | null;
  /** One page of the agents. */
  readonly agents?: {
    /** The agents. */
    readonly list?: (readonly ListedAgent[]) | null;
    /** How many agents there are. */
    readonly total_count?: number | null;
    /** How many pages there are. */
    readonly total_page?: number | null;
    /** The page that this is. */
    readonly current_page?: number | null;
  } | null;
}

/**
 * An agent of a skill.
 * Source: server P-HTTP.
 */
export interface ListedAgent {
  /** The agent's ID **without** the company's prefix. */
  readonly agent_id?: string | null;
  /** The agent's state. */
  readonly agent_status?: AgentStatus | null;
  /** The agent's name. */
  readonly agent_name?: string | null;
}

/**
 * The state of the agent. (坐席状态)
 * Source: document 002 坐席状态; server P-ENUM.
 *
 * - `OFFLINE`: Checked out
 * - `FREE`: Ready for calls
 * - `BUSY`: Not ready
 * - `REST`: On a break
 * - `RINGING`: The agent's phone rings
 * - `CALLING`: In a call
 * - `ARRANGE`: After-call work (wrap-up)
 */
export type AgentStatus = "OFFLINE" | "FREE" | "BUSY" | "REST" | "RINGING" | "CALLING" | "ARRANGE" | (string & {});

/**
 * What the SDK wants kept in the server's log.
 * Not known: Which members are required, and what stands in `json`.
 * Source: server P-HTTP.
 */
export interface SdkLoggerRequest {
  /** The entry. */
  readonly json?: string;
  /** Whose it is. */
  readonly empAccId?: string;
}

/**
 * Any request of the WebSocket with all its members, as `asyncapi.yaml` has them. The token is taken from the header.
 * Source: server P-HTTP.
 */
export interface AnyRequest {
  /** The command. */
  readonly msg_type: string;
  readonly req_id?: ReqId;
  readonly company_code?: CompanyCode;
  readonly agent_id?: AgentId;
  readonly ext_id?: ExtId;
  readonly os?: Os;
  readonly [name: string]: unknown;
}

/**
 * The agent's extension, in full: the company, an underscore and the number. Calls ring exactly this one. (分机ID)
 * Source: document 002 checkin; server P-DTO; server P-SDK; server P-CALL.
 */
export type ExtId = string;

/**
 * The reply that the WebSocket would bring, with all its members, as `asyncapi.yaml` has them.
 * Source: server P-HTTP.
 */
export interface AnyReply {
  readonly req_id?: ReqId;
  readonly company_code?: CompanyCode;
  /** The command. */
  readonly msg_type?: string;
  readonly code: HttpCode;
  readonly msg?: Msg;
  readonly message?: RefusalText;
  readonly reply?: ReplyFlag;
  readonly [name: string]: unknown;
}

/** The connection is made. */
export interface Connected {
  readonly msg_type: "connect";
  readonly code: Code;
  readonly msg: Msg;
}

/**
 * "0" for success. Every code stands in the code table. (结果码)
 * Source: document 002 checkin; server P-VO.
 */
export type Code = string;

/** Check in. */
export interface CheckinRequest {
  readonly msg_type: "checkin";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  /** The agent's password in clear text. Without it the server answers 9999. (坐席密码) */
  readonly agent_pwd: string;
  /** The IP addresses of the agent's computer, joined with commas. The server uses them only to tell whether a second check-in comes from the same place. (坐席ip) */
  readonly agent_ip?: string;
  /**
   * The state to begin with. The server makes it upper case and keeps any text, unchecked. ARRANGE starts the wrap-up timer. The default is the server's. (初始签入状态)
   * Default: `"FREE"`.
   * Not known: Which states the vendor means: the document lists none, and the server takes any.
   */
  readonly start_status?: string;
  /** True makes the agent FREE whatever `start_status` says, and hangs up the extension's running call. (复位) */
  readonly reset?: boolean;
}

/** The token and how to register the phone, or why the check-in failed. */
export interface CheckinReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "checkin";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly os?: Os;
  /** The extension. Empty in a failure, by the document. (分机ID) */
  readonly ext_id?: string;
  /** The password with which the extension registers, in clear text. (分机密码) */
  readonly ext_pwd?: string;
  /** The platform's registration address. The server sends the same text in `rtc_address`. (pbx地址) */
  readonly pbx?: string;
  /**
   * Where a phone in the browser registers, when `login_type` is 1. The server sends the same text in `pbx`. (连接rtc地址)
   * Not known: The form of the address, beyond a host with a port or an address of a secure WebSocket.
   */
  readonly rtc_address?: string;
  /**
   * What phone the agent has. (登录类型)
   *
   * - `1`: A phone in the browser (WebRTC), which registers at `rtc_address`
   * - `2`: Another phone
   * - ``: In a failure, by the document
   */
  readonly login_type?: "1" | "2" | "" | (string & {});
  readonly token?: Token;
  /**
   * How the extension is called. Not in the document.
   * Source: server P-VO; server P-ENUM.
   *
   * - `1`: Normal
   * - `2`: Long call
   */
  readonly ext_call_mode?: 1 | 2 | (number & {});
  readonly service_mode?: ServiceModeOfAgent;
}

/**
 * What the agent works on. (服务模式)
 * Source: server P-VO; server P-ENUM.
 *
 * - `1`: Customer service
 * - `2`: Outbound
 */
export type ServiceModeOfAgent = 1 | 2 | (number & {});

/** Check out. */
export interface CheckoutRequest {
  readonly msg_type: "checkout";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  /**
   * Copied into the answer, which has no `reply` otherwise. Not in the document.
   * Source: server P-DTO; server P-SDK.
   */
  readonly reply?: boolean;
}

/** Whether the agent is checked out. */
export interface CheckoutReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "checkout";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** A sign of life of the client. */
export interface PingRequest {
  readonly msg_type: "ping";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
}

/** The answer to a ping. */
export interface Pong {
  readonly req_id: ReqId;
  readonly msg_type: "pong";
  readonly code: Code;
  readonly msg: Msg;
}

/** Ask for the agent's state. */
export interface GetStatusRequest {
  readonly msg_type: "get_status";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
}

/** The agent's state, and its call. */
export interface GetStatusReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "get_status";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly status?: AgentStatus;
  readonly sub_status?: SubAgentStatus;
  readonly uuid?: CallUuid;
  readonly in_call_numbers?: InCallNumbers;
  /**
   * What comes after the call, by the document of 6.x. The server has no such member.
   * Not known: Its form and values.
   * Source: document 6.x get_status.
   */
  readonly call_stop_status?: unknown;
}

/**
 * What the agent does in the call. Absent in a plain call. (坐席通话子状态)
 * Source: document 002 坐席通话子状态; server P-ENUM; server P-EVT.
 *
 * - `EAVESDROP`: Listening in
 * - `WHISPER`: Whispering
 * - `TRANS`: Being transferred to
 * - `THREE_WAY`: In a three-way call, as the added party
 * - `FORCE_CALL`: Barging in
 * - `CONSULT`: Consulted; the agent who consults has none
 * - `HOLD`: The call is on hold
 * - `PLAY_RECORD`: A recording is being played
 */
export type SubAgentStatus =
  | "EAVESDROP"
  | "WHISPER"
  | "TRANS"
  | "THREE_WAY"
  | "FORCE_CALL"
  | "CONSULT"
  | "HOLD"
  | "PLAY_RECORD"
  | (string & {});

/**
 * The ID of one leg of a call; an agent's commands take the ID of the agent's own leg. The beginning says how the leg came about: `call-`, `preview-`,
 * `play_record-`, `consult-`, `trans-`, `three_way-`, `force_call-`, `eavesdrop-`, `whisper-` and `substitute-` with 32 hex digits; `callin-` and
 * `predict-` with a UUID for calls from the queue and predictive calls; `B-` with the ID of the agent's leg for the customer's leg of an outgoing call.
 * Treat it as opaque text. (通话uuid)
 * Source: document 002 hangup; server P-CALL; server P-EVT; server P-QUE.
 */
export type CallUuid = string;

/**
 * The numbers that are in the call. (与当前坐席正在通话的号码)
 * Source: document 002 three_way; server P-VO; server P-CALL.
 */
export type InCallNumbers = readonly string[];

/** Switch between customer service and outbound work. */
export interface ToggleServiceModeRequest {
  readonly msg_type: "toggle_service_mode";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly service_mode: ServiceMode;
}

/**
 * What the agent works on. (服务模式)
 * Source: document 002 toggle_service_mode; server P-DTO; server P-ENUM; server library.
 *
 * - `1`: Customer service
 * - `2`: Outbound
 */
export type ServiceMode = 1 | 2;

/** The mode that the agent works in now. */
export interface ToggleServiceModeReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "toggle_service_mode";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly os?: Os;
  readonly service_mode?: ServiceModeOfAgent;
}

/** Change the state of this agent or of another. */
export interface ChangeStatusRequest {
  readonly msg_type: "change_status";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly action: StatusActionRequest;
  /**
   * How many minutes the break is to take, for MAKE_REST and MAKE_REST_AFTER_CALL_STOP. The server keeps it; nothing ends the break. (小休时间)
   * Matches `^[0-9]*$`.
   */
  readonly rest_min?: number;
  readonly operated_agent_id?: OperatedAgentId;
  readonly operated_ext_id?: OperatedExtId;
}

/**
 * What is to become of the state. The server answers any other value with "-1". (状态切换动作)
 * Source: document 002 change_status; server P-STAT.
 *
 * - `MAKE_BUSY`: Become not ready
 * - `MAKE_FREE`: Become ready
 * - `MAKE_REST`: Take a break
 * - `MAKE_BUSY_AFTER_CALL_STOP`: Become not ready after the call
 * - `MAKE_FREE_AFTER_CALL_STOP`: Become ready after the call
 * - `MAKE_REST_AFTER_CALL_STOP`: Take a break after the call
 * - `CHECKOUT_AFTER_CALL_STOP`: Check out after the call
 * - `FORCE_CHECKOUT`: Check another agent out
 * - `FORCE_MAKE_FREE`: Make another agent ready
 * - `FORCE_MAKE_BUSY`: Make another agent not ready
 */
export type StatusActionRequest =
  | "MAKE_BUSY"
  | "MAKE_FREE"
  | "MAKE_REST"
  | "MAKE_BUSY_AFTER_CALL_STOP"
  | "MAKE_FREE_AFTER_CALL_STOP"
  | "MAKE_REST_AFTER_CALL_STOP"
  | "CHECKOUT_AFTER_CALL_STOP"
  | "FORCE_CHECKOUT"
  | "FORCE_MAKE_FREE"
  | "FORCE_MAKE_BUSY";

/**
 * The agent whose call it is, with the company's prefix. (被操作的坐席ID)
 * Source: document 002 eavesdrop; document 002 change_status; server P-DTO.
 */
export type OperatedAgentId = string;

/**
 * The extension of the agent who is acted on. The server demands it of the five supervisor commands and uses it nowhere. (被操作的分机ID)
 * Source: document 002 eavesdrop; document 002 change_status; server P-DTO; server P-CALL.
 */
export type OperatedExtId = string;

/** Whether the state has changed. */
export interface ChangeStatusReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "change_status";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly os?: Os;
  readonly action?: StatusAction;
  readonly last_agent_status?: AgentStatus;
  readonly agent_status?: AgentStatus;
}

/**
 * Why a state changes, as both sources list it. The reply repeats that of the request, so that the values beyond the ten of the request are not expected. (坐席状态迁移动作)
 * Source: document 002 坐席状态迁移动作; server P-ENUM; server P-STAT.
 *
 * - `MAKE_BUSY`: Become not ready
 * - `MAKE_FREE`: Become ready
 * - `MAKE_REST`: Take a break
 * - `MAKE_BUSY_AFTER_CALL_STOP`: Become not ready after the call
 * - `MAKE_FREE_AFTER_CALL_STOP`: Become ready after the call
 * - `MAKE_REST_AFTER_CALL_STOP`: Take a break after the call
 * - `CHECKOUT_AFTER_CALL_STOP`: Check out after the call
 * - `FORCE_CHECKOUT`: Check another agent out; both of the document's Chinese labels mean it
 * - `FORCE_MAKE_FREE`: Make another agent ready
 * - `FORCE_MAKE_BUSY`: Make another agent not ready
 * - `CHECKIN`: Check in; in the document's list, not an action of change_status
 * - `CHECKOUT`: Check out; in the document's list, not an action of change_status
 * - `MAKE_ARRANGE`: Start the wrap-up; in the document's list, not an action of change_status
 * - `FORCE_RESET`: Forced reset; in the document's list, not an action of change_status
 * - `CALLOUT`: Outgoing call; a cause inside the server
 * - `ANSWER`: A cause inside the server
 * - `BRIDGE`: A cause inside the server
 * - `HANGUP`: A cause inside the server
 * - `HOLD`: Hold; a cause inside the server
 * - `UN_HOLD`: Retrieve; a cause inside the server
 * - `CALLIN`: Incoming call; a cause inside the server
 * - `ARRANGE`: Wrap-up; a cause inside the server
 * - `RING`: An incoming call rings; a cause inside the server
 * - `RECOVER`: Back to the state before the call; a cause inside the server
 */
export type StatusAction =
  | "MAKE_BUSY"
  | "MAKE_FREE"
  | "MAKE_REST"
  | "MAKE_BUSY_AFTER_CALL_STOP"
  | "MAKE_FREE_AFTER_CALL_STOP"
  | "MAKE_REST_AFTER_CALL_STOP"
  | "CHECKOUT_AFTER_CALL_STOP"
  | "FORCE_CHECKOUT"
  | "FORCE_MAKE_FREE"
  | "FORCE_MAKE_BUSY"
  | "CHECKIN"
  | "CHECKOUT"
  | "MAKE_ARRANGE"
  | "FORCE_RESET"
  | "CALLOUT"
  | "ANSWER"
  | "BRIDGE"
  | "HANGUP"
  | "HOLD"
  | "UN_HOLD"
  | "CALLIN"
  | "ARRANGE"
  | "RING"
  | "RECOVER"
  | (string & {});

/** The agent's state has changed. */
export interface AgentStateChanged {
  readonly msg_type: "change_status" | "agent_change";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id?: ExtId;
  readonly os?: Os;
  readonly code?: Code;
  readonly msg?: Msg;
  readonly agent_status: AgentStatus;
  readonly last_agent_status?: AgentStatus;
  readonly sub_agent_status?: SubAgentStatus;
  readonly reason?: StateReason;
  readonly uuid?: CallUuid;
  readonly in_call_numbers?: InCallNumbers;
}

/**
 * Why the state changed. There at RINGING and CALLING, and at a forced change; otherwise absent. (状态切换原因)
 * Source: document 002 agent_change; server P-EVT; server P-STAT.
 *
 * - ``: A plain call rings or was answered
 * - `CONSULT`: The call is a consultation
 * - `TRANS`: The call is a transfer
 * - `THREE_WAY`: The agent is added to a call
 * - `FORCE_CALL`: The agent barges in
 * - `WHISPER`: The agent whispers
 * - `EAVESDROP`: The agent listens in
 * - `被管理员强制签出`: An administrator checked the agent out
 * - `被管理员强制示忙`: An administrator made the agent not ready
 * - `被管理员强制示闲`: An administrator made the agent ready
 */
export type StateReason =
  | ""
  | "CONSULT"
  | "TRANS"
  | "THREE_WAY"
  | "FORCE_CALL"
  | "WHISPER"
  | "EAVESDROP"
  | "被管理员强制签出"
  | "被管理员强制示忙"
  | "被管理员强制示闲"
  | (string & {});

/** Call a telephone number or another agent. */
export interface CallRequest {
  readonly msg_type: "call";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  /** The number to call; for an internal call the ID of the agent. (被叫号码) */
  readonly callee_number: string;
  readonly out_line: OutLine;
  readonly audio: Audio;
  readonly video: Video;
  readonly pixels?: Pixels;
  readonly max_ring_time?: MaxRingTime;
  readonly max_call_time?: MaxCallTime;
  readonly record_start?: RecordStart;
  readonly record_contact?: RecordContact;
  readonly is_stereo?: IsStereo;
  readonly record_suffix?: RecordSuffix;
  readonly work_order_id?: WorkOrderId;
}

/**
 * Where the call goes. The document's default is 1; the server fills in none and refuses a call without the member with 4002. (外呼线路)
 * Default: `1`.
 * Source: document 002 call; server P-DTO; server P-ENUM.
 *
 * - `0`: Internal: to another agent
 * - `1`: External: to a telephone number
 * - `2`: OWT room (conference)
 */
export type OutLine = 0 | 1 | 2;

/**
 * Which way audio goes on the leg. The document's default is 3; the server fills in none. Where the member is required, send it: a request without it is
 * refused with 4002. (语音流)
 * Default: `3`.
 * Source: document 002 call; server P-DTO; server P-ENUM; server library.
 *
 * - `0`: No audio
 * - `1`: Send only: audio is sent and not received
 * - `2`: Receive only: audio is received and not sent
 * - `3`: Send and receive
 */
export type Audio = 0 | 1 | 2 | 3;

/**
 * Which way video goes on the leg. The document's default is 0; the server fills in none. Where the member is required, send it: a request without it is
 * refused with 4002. (视频流)
 * Default: `0`.
 * Source: document 002 call; server P-DTO; server P-ENUM; server library.
 *
 * - `0`: No video
 * - `1`: Send only: video is sent and not received
 * - `2`: Receive only: video is received and not sent
 * - `3`: Send and receive
 */
export type Video = 0 | 1 | 2 | 3;

/**
 * The resolution of the video. Of use only where `video` is not 0. The document's default is 480; the server passes on what it is given. (视频分辨率)
 * Default: `"480"`.
 * Source: document 002 call; document 002 change_media; document 002 answer; server P-DTO.
 */
export type Pixels = "480" | "720" | "1280" | "";

/**
 * Seconds after which an unanswered call ends. The document's default is 60. The server passes the member on for the leg that is called first; absent, the
 * platform's own default holds. The customer's leg of a `call` always has the company's ring time. (最大外呼时长)
 * Matches `^[0-9]*$`.
 * Default: `60`.
 * Source: document 002 call; server P-DTO; server P-EVT.
 */
export type MaxRingTime = number;

/**
 * Seconds after which the call ends. The document's default is 8 hours. The server passes the member on. (最大通话时间)
 * Matches `^[0-9]*$`.
 * Default: `28800`.
 * Not known: The unit is stated nowhere; seconds are what the platform takes a ring time of 60 for.
 * Source: document 002 call; server P-DTO.
 */
export type MaxCallTime = number;

/**
 * When the recording starts. The server passes it on; recording is in fact driven by the company's settings. (录制节点)
 * Default: `"NONE"`.
 * Source: document 002 call; server P-DTO; server P-ENUM; server P-EVT.
 *
 * - `NONE`: Do not record
 * - `RING`: Record from the ringing on
 * - `ANSWER`: Record from the answer on
 * - ``: Not given
 */
export type RecordStart = "NONE" | "RING" | "ANSWER" | "";

/**
 * Whether both directions are recorded, and not one. (是否双向录制)
 * Default: `false`.
 * Source: document 002 call; server P-DTO; server library.
 */
export type RecordContact = boolean;

/**
 * Whether the recording is stereo, and not mono. (是否立体声录制)
 * Default: `false`.
 * Source: document 002 call; server P-DTO; server library.
 */
export type IsStereo = boolean;

/**
 * The suffix, and with it the format, of the recorded file. The server passes it on. (录制文件后缀)
 * Default: `"mp3"`.
 * Source: document 002 call; server P-DTO.
 *
 * - `mp3`: MP3
 * - `wav`: WAV
 * - `mp4`: MP4
 * - ``: Not given
 */
export type RecordSuffix = "mp3" | "wav" | "mp4" | "";

/**
 * The work order that a call-back belongs to, passed through. (工单id)
 * Source: document 002 call; document 002 change list; server P-DTO.
 */
export type WorkOrderId = string;

/** Whether the call is being made. */
export interface CallReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "call";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
}

/** Call a customer of an outbound task. */
export interface PreviewOutCallRequest {
  readonly msg_type: "preview_out_call";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly audio: Audio;
  readonly video: Video;
  readonly pixels?: Pixels;
  readonly max_ring_time?: MaxRingTime;
  readonly max_call_time?: MaxCallTime;
  readonly record_start?: RecordStart;
  readonly record_contact?: RecordContact;
  readonly is_stereo?: IsStereo;
  readonly record_suffix?: RecordSuffix;
  /** The outbound task. (任务id) */
  readonly task_id: string;
  /** The customer's number in the task. (客户号码id) */
  readonly number_id: string;
  /** The customer's number. (客户号码) */
  readonly client_number: string;
  /**
   * In the document's sample only; the server ignores it.
   * Source: document 002 preview_out_call.
   * @deprecated
   */
  readonly file_name?: string;
  /**
   * Which call to the number this is. (当前呼叫次数)
   * Matches `^[0-9]+$`.
   */
  readonly current_times: number;
}

/** Whether the call is being made. */
export interface PreviewOutCallReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "preview_out_call";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
}

/** Answer a call that rings. */
export interface AnswerRequest {
  readonly msg_type: "answer";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  readonly audio: Audio;
  readonly video: Video;
  readonly pixels?: Pixels;
  /**
   * The channel that the call came by. The server ignores it. (呼入通道)
   *
   * - `TRANS`: Transferred call
   * - `CONSULT`: Consultation
   * - `THREE_WAY`: Three-way call
   * - ``: Normal call
   */
  readonly callin_channel?: "TRANS" | "CONSULT" | "THREE_WAY" | "PREDICT_OUT_CALL" | "CALL_IN" | "CALL" | "SUBSTITUTE" | "";
}

/** Whether the call is answered. */
export interface AnswerReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "answer";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** Hang up a call. */
export interface HangupRequest {
  readonly msg_type: "hangup";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
}

/** Whether the call is hung up. */
export interface HangupReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "hangup";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** Hold a call or retrieve it. */
export interface HoldRequest {
  readonly msg_type: "hold";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly hold: HoldSwitch;
  readonly uuid: CallUuid;
}

/**
 * Whether to hold or to retrieve. The server also takes words such as `true`, `yes`, `y` and `on` for holding, and anything else for retrieving. (保持/取消保持)
 * Source: document 002 hold; server P-DTO; server P-CALL; server library.
 *
 * - `0`: Retrieve it
 * - `1`: Hold the call
 */
export type HoldSwitch = "1" | "0";

/** Whether the call is held, or retrieved. */
export interface HoldReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "hold";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  /** What was requested. The document calls it the current state. (当前状态) */
  readonly hold?: string;
}

/** Mute or unmute a call. */
export interface MuteRequest {
  readonly msg_type: "mute";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly mute: MuteSwitch;
  readonly uuid: CallUuid;
}

/**
 * Whether to mute or to unmute. (静音/取消静音)
 * Source: document 002 静音/取消静音; server P-DTO; server library.
 *
 * - `0`: Unmute it
 * - `1`: Mute the call
 */
export type MuteSwitch = "1" | "0";

/** Whether the call is muted, by the document. */
export interface MuteReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "mute" | "hold";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  /** The state now. After a failure the document's sample has the opposite of what was asked. (当前状态) */
  readonly mute?: string;
}

/** Send digits into a call. */
export interface DtmfRequest {
  readonly msg_type: "dtmf";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  /** The digits. (二次拨号内容) */
  readonly content: string;
  readonly dtmf_type?: DtmfType;
}

/**
 * How the digits are sent. The document's default is 3; the server passes on what it is given. (二次拨号方式)
 * Default: `3`.
 * Not known: What 2 means, if anything.
 * Source: document 002 dtmf; server P-DTO; server P-CALL; server library.
 *
 * - `0`: SIP INFO
 * - `1`: In-band
 * - `3`: RFC 2833
 * - ``: Not given
 */
export type DtmfType = 0 | 1 | 3;

/** Whether the digits are sent. */
export interface DtmfReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "dtmf";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** Switch audio or video of a call. */
export interface ChangeMediaRequest {
  readonly msg_type: "change_media";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  readonly audio: Audio;
  readonly video: Video;
  readonly pixels?: Pixels;
  /**
   * Whether the other leg is renegotiated too. The server takes the member and does not pass it on. (是否发起另外一路)
   * Default: `true`.
   * Source: document 002 change_media; server P-DTO.
   */
  readonly reneg_other?: boolean;
}

/** Whether the media change has started. */
export interface ChangeMediaReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "change_media";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly audio?: Media;
  readonly video?: Media;
  /** The resolution as requested. */
  readonly pixels?: string;
  readonly uuid?: CallUuid;
}

/**
 * Which way audio, or video, goes on the agent's leg. The same four values for both. (媒体方向)
 * Source: document 002 callback; document 002 callin; server P-VO; server P-ENUM.
 *
 * - `0`: None: no stream of this medium
 * - `1`: Send only
 * - `2`: Receive only
 * - `3`: Send and receive
 */
export type Media = 0 | 1 | 2 | 3 | (number & {});

/** Consult another agent or an outside number, or cancel that. */
export interface ConsultRequest {
  readonly msg_type: "consult";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  readonly type: ConsultAction;
  readonly consult_type?: ConsultType;
  /** The agent's ID, or the outside number. (咨询号码) */
  readonly consult_number?: string;
  readonly audio?: Audio;
  readonly video?: Video;
  readonly pixels?: Pixels;
  readonly max_ring_time?: MaxRingTime;
  readonly max_call_time?: MaxCallTime;
  readonly record_start?: RecordStart;
  readonly record_contact?: RecordContact;
  readonly is_stereo?: IsStereo;
  readonly record_suffix?: RecordSuffix;
  /**
   * Taken and not used.
   * Source: server P-DTO.
   * @deprecated
   */
  readonly callee_number?: string;
  /**
   * Taken and not used.
   * Source: server P-DTO.
   * @deprecated
   */
  readonly is_video?: string;
}

/**
 * Whether a consultation starts or is canceled. (咨询类型)
 * Source: document 002 consult; server P-DTO; server P-CALL.
 *
 * - `1`: Start a consultation
 * - `2`: Cancel it and return to the customer
 */
export type ConsultAction = 1 | 2;

/**
 * Whom to consult. (咨询人员)
 * Source: document 002 consult; server P-DTO; server P-ENUM.
 *
 * - `0`: Internal: another agent
 * - `1`: External: a telephone number
 */
export type ConsultType = 0 | 1;

/** Whether the consultation has started, or is canceled. */
export interface ConsultReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "consult";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly consult_uuid?: CallUuid;
}

/** Leave a consultation to the customer and the consulted party. */
export interface ConsultToTransRequest {
  readonly msg_type: "consult_to_trans";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly consult_uuid: CallUuid;
}

/** Whether the consultation becomes a transfer. */
export interface ConsultToTransReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "consult_to_trans";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** Transfer a call. */
export interface TransRequest {
  readonly msg_type: "trans";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  readonly type: TransMode;
  readonly trans_type: TransType;
  /**
   * The target: an agent's ID, a skill's, an IVR service's, or the outside number. Needed for all of these; not for the survey, which is what the document
   * takes a missing number for, and not for canceling. (转接号码)
   */
  readonly trans_number?: string;
  readonly audio?: Audio;
  readonly video?: Video;
  readonly pixels?: Pixels;
  readonly max_ring_time?: MaxRingTime;
  readonly max_call_time?: MaxCallTime;
  readonly record_start?: RecordStart;
  readonly record_contact?: RecordContact;
  readonly is_stereo?: IsStereo;
  readonly record_suffix?: RecordSuffix;
  /**
   * Taken and not used.
   * Source: server P-DTO.
   * @deprecated
   */
  readonly callee_number?: string;
  /**
   * Taken and not used.
   * Source: server P-DTO.
   * @deprecated
   */
  readonly is_video?: string;
}

/**
 * How to transfer. Ignored for a transfer to a skill, an IVR service or the satisfaction survey, except that 3 always cancels. (转接模式)
 * Source: document 002 trans; server P-DTO; server P-ENUM; server P-CALL.
 *
 * - `1`: Blind transfer: the agent's leg is hung up first
 * - `2`: Consultative transfer: the target answers first
 * - `3`: Cancel a consultative transfer
 */
export type TransMode = 1 | 2 | 3;

/**
 * What the call is transferred to. Needed for canceling too, where any value will do. (转接人员类型)
 * Source: document 002 trans; server P-DTO; server P-ENUM; server P-CALL.
 *
 * - `1`: An agent
 * - `2`: A skill
 * - `3`: An IVR service
 * - `4`: An outside number
 * - `5`: The satisfaction survey
 */
export type TransType = 1 | 2 | 3 | 4 | 5;

/** Whether the transfer has started. */
export interface TransReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "trans" | "transfer";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** Bring a third party into a call. */
export interface ThreeWayRequest {
  readonly msg_type: "three_way";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  readonly three_way_type: ThreeWayType;
  /** The outside number; for an internal party the ID of the agent. (三方通话号码) */
  readonly three_way_number: string;
  readonly audio?: Audio;
  readonly video?: Video;
  readonly pixels?: Pixels;
  readonly max_ring_time?: MaxRingTime;
  readonly max_call_time?: MaxCallTime;
  readonly record_start?: RecordStart;
  readonly record_contact?: RecordContact;
  readonly is_stereo?: IsStereo;
  readonly record_suffix?: RecordSuffix;
  /**
   * Taken and not used.
   * Source: server P-DTO.
   * @deprecated
   */
  readonly callee_number?: string;
  /**
   * Taken and not used.
   * Source: server P-DTO.
   * @deprecated
   */
  readonly is_video?: string;
}

/**
 * Whom to bring in. (三方通话人员)
 * Source: document 002 three_way; server P-DTO; server P-ENUM.
 *
 * - `0`: Internal: another agent
 * - `1`: External: a telephone number
 */
export type ThreeWayType = 0 | 1;

/** Whether the third party is being called. */
export interface ThreeWayReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "three_way";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly in_call_numbers?: InCallNumbers;
}

/** Listen to an agent's call. */
export interface EavesdropRequest {
  readonly msg_type: "eavesdrop";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly operated_agent_id: OperatedAgentId;
  readonly operated_ext_id: OperatedExtId;
}

/** Whether the listening has started. */
export interface EavesdropReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "eavesdrop";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
}

/** Whisper to an agent in a call. */
export interface WhisperRequest {
  readonly msg_type: "whisper";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly operated_agent_id: OperatedAgentId;
  readonly operated_ext_id: OperatedExtId;
}

/** Whether the whispering has started. */
export interface WhisperReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "whisper";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
}

/** Take over an agent's call. */
export interface SubstituteRequest {
  readonly msg_type: "substitute";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly operated_agent_id: OperatedAgentId;
  readonly operated_ext_id: OperatedExtId;
}

/** Whether the call is being taken over. */
export interface SubstituteReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "substitute";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
}

/** Join an agent's call. */
export interface ForceCallRequest {
  readonly msg_type: "force_call";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly operated_agent_id: OperatedAgentId;
  readonly operated_ext_id: OperatedExtId;
}

/** Whether the joining has started. */
export interface ForceCallReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "force_call";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
  readonly in_call_numbers?: InCallNumbers;
}

/** Break off an agent's call. */
export interface InterruptCallRequest {
  readonly msg_type: "interrupt_call";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly operated_agent_id: OperatedAgentId;
  readonly operated_ext_id: OperatedExtId;
}

/** Whether the call is broken off. */
export interface InterruptCallReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "interrupt_call";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** Play a recording to the agent. */
export interface PlayRecordRequest {
  readonly msg_type: "play_record";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  /** The path of the recording at the server. (录音文件路径) */
  readonly file_path: string;
  readonly uuid?: CallUuid;
  readonly audio: Audio;
  readonly video: Video;
}

/** Whether the playback has started, or the extension is being called. */
export interface PlayRecordReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "play_record";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly uuid?: CallUuid;
}

/** Pause, resume, seek in, speed up or stop a playback. */
export interface PlayRecordControlRequest {
  readonly msg_type: "play_record_control";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os: Os;
  readonly token?: Token;
  readonly uuid: CallUuid;
  readonly action: PlayAction;
  /**
   * The speed: negative is slower, positive faster. (播放速度值)
   * Matches `^-?[0-9]*$`.
   */
  readonly speed_value?: number;
  /**
   * The volume: negative is lower, positive higher. (播放音量)
   * Matches `^-?[0-9]*$`.
   */
  readonly volume_value?: number;
  /**
   * The position in milliseconds. (指定位置)
   * Matches `^[0-9]*$`.
   */
  readonly seek_value?: number;
  /**
   * In the document's sample only; the server ignores it.
   * Source: document 002 play_record_control.
   * @deprecated
   */
  readonly audio?: number;
  /**
   * In the document's sample only; the server ignores it.
   * Source: document 002 play_record_control.
   * @deprecated
   */
  readonly video?: number;
}

/**
 * What to do with the playback. The server does not check it. (操作类型)
 * Source: document 002 play_record_control; server P-DTO.
 *
 * - `pause`: Pause
 * - `resume`: Go on
 * - `replay`: Play again
 * - `seek`: Go to `seek_value`
 * - `speed`: Set the speed to `speed_value`
 * - `stop`: Stop
 * - `volume`: Set the volume to `volume_value`
 */
export type PlayAction = "pause" | "resume" | "replay" | "seek" | "speed" | "stop" | "volume";

/** Whether the playback obeyed. */
export interface PlayRecordControlReply {
  readonly req_id: ReqId;
  readonly company_code?: CompanyCode;
  readonly msg_type: "play_record_control";
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
}

/** A call arrives at the agent. */
export interface CallArrived {
  readonly msg_type: "callin";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id: ExtId;
  readonly os?: Os;
  readonly uuid: CallUuid;
  readonly client_uuid?: CallUuid;
  /** The number that calls. (呼入号码(来电)) */
  readonly caller_number: string;
  /** The number that was called, one of the platform. For predictive calls see above. (被叫号码(平台号码)) */
  readonly callee_number: string;
  readonly callin_channel?: CallinChannel;
  readonly audio?: Media;
  readonly video?: Media;
  /**
   * The task, in the second push of a predictive call only.
   * Source: server P-VO; server P-EVT.
   */
  readonly task_id?: string;
  /**
   * Whether it is a video call. Never filled by the server; see `video`. (是否为视频通话)
   *
   * - `0`: Not a video call
   * - `1`: A video call
   */
  readonly is_video?: 0 | 1 | (number & {});
  /** The resolution. Never filled by the server. (视频分辨率) */
  readonly pixels?: string;
  /** Data that came with the call. Never filled by the server. (随路参数) */
  readonly flow_data?: string;
  readonly work_order_id?: WorkOrderId;
  /**
   * A slip of the document's sample for `callin_channel`.
   * Source: document 002 callin.
   * @deprecated
   */
  readonly caller_channel?: string;
}

/**
 * Why the call arrives at the agent. (呼入通道)
 * Source: document 002 callin; document 002 change list; server P-ENUM; server P-EVT; server P-QUE; server P-CALL.
 *
 * - ``: Normal call, by the document; the server writes CALL_IN
 * - `CALL_IN`: Customer's call from the queue
 * - `CALL`: Internal call of another agent
 * - `TRANS`: Transferred call, also from an IVR
 * - `CONSULT`: Consultation
 * - `THREE_WAY`: Three-way call
 * - `SUBSTITUTE`: Leg of the agent who takes a call over
 * - `PREDICT_OUT_CALL`: Predictive call; told twice
 * - `PREVIEW_OUT_CALL`: In the server's list only, not sent
 * - `EAVESDROP`: In the server's list only, not sent
 * - `WHISPER`: In the server's list only, not sent
 * - `CONSULT_TO_TRANS`: In the server's list only, not sent
 */
export type CallinChannel =
  | ""
  | "CALL_IN"
  | "CALL"
  | "TRANS"
  | "CONSULT"
  | "THREE_WAY"
  | "SUBSTITUTE"
  | "PREDICT_OUT_CALL"
  | "PREVIEW_OUT_CALL"
  | "EAVESDROP"
  | "WHISPER"
  | "CONSULT_TO_TRANS"
  | (string & {});

/** What became of an operation, or that the extension was unregistered. */
export interface OperationProgressed {
  readonly msg_type: "callback";
  readonly req_id: ReqId;
  readonly company_code: CompanyCode;
  readonly agent_id: AgentId;
  readonly ext_id?: ExtId;
  readonly os: Os;
  readonly action: CallbackAction;
  readonly phase?: CallbackPhase;
  /** Whether the operation succeeded. True in every END_CALL, even if the other side never answered. (操作是否成功) */
  readonly success: boolean;
  readonly msg: Msg;
  /** The current time. Never filled by the server, where it is a date; the spelling is the vendor's. (当前时间) */
  readonly curren_time?: string;
  readonly audio?: Media;
  readonly last_audio?: Media;
  readonly video?: Media;
  readonly last_video?: Media;
  readonly change_media_flag?: ChangeMediaFlag;
  readonly in_call_numbers?: InCallNumbers;
  readonly work_order_id?: WorkOrderId;
  readonly peer_uuid?: CallUuid;
  /** The number that the customer was shown. Only in START_CALL of CALL and PREVIEW_OUT_CALL. (外显号码) */
  readonly display_number?: string;
}

/**
 * The operation that the push tells about. (操作类型)
 * Source: document 002 callback; server P-ENUM; server P-EVT.
 *
 * - `CALL`: Outgoing call of an agent
 * - `PREVIEW_OUT_CALL`: Preview call
 * - `CONSULT`: Consultation
 * - `TRANS`: Transfer
 * - `CONSULT_TO_TRANS`: Transfer out of a consultation
 * - `THREE_WAY`: Three-way call
 * - `EAVESDROP`: Silent monitoring
 * - `WHISPER`: Whispering
 * - `SUBSTITUTE`: Taking a call over; never sent by the server
 * - `FORCE_CALL`: Barging in
 * - `INTERRUPT_CALL`: Breaking a call off; never sent by the server
 * - `CHANGE_MEDIA`: Switch of audio or video; comes without `phase`
 * - `EXT_UN_REG`: The extension was unregistered; comes without `phase`
 * - `PLAY_RECORD`: Playback to the agent; in the server only
 * - `IVR`: In the server's list only, never sent
 * - `PREDICT_OUT_CALL`: Predictive call; in the server's list only, never sent
 */
export type CallbackAction =
  | "CALL"
  | "PREVIEW_OUT_CALL"
  | "CONSULT"
  | "TRANS"
  | "CONSULT_TO_TRANS"
  | "THREE_WAY"
  | "EAVESDROP"
  | "WHISPER"
  | "SUBSTITUTE"
  | "FORCE_CALL"
  | "INTERRUPT_CALL"
  | "CHANGE_MEDIA"
  | "EXT_UN_REG"
  | "PLAY_RECORD"
  | "IVR"
  | "PREDICT_OUT_CALL"
  | (string & {});

/**
 * How far the operation is. Consultation, transfer and three-way call tell START_CALL before INITIATE. (action进行阶段)
 * Source: document 002 callback; server P-ENUM; server P-EVT.
 *
 * - `INITIATE`: The operation has started: the legs were joined, or the call to the customer was placed
 * - `START_CALL`: The other side has answered
 * - `END_CALL`: The other side has hung up, or never answered
 */
export type CallbackPhase = "INITIATE" | "START_CALL" | "END_CALL" | (string & {});

/**
 * Which side of a media change this push tells about. (音视频切换标志)
 * Source: document 002 callback; server P-EVT.
 *
 * - `0`: This agent asked for the change
 * - `1`: The change was asked on the linked leg: how that side is connected
 * - `2`: Answer to a change: how the other side is connected, or a change from the other side's phone
 */
export type ChangeMediaFlag = 0 | 1 | 2 | (number & {});

/** The agent has checked in on another device. */
export interface KickedOff {
  readonly msg_type: "kick_off";
  readonly req_id?: ReqId;
  readonly code: Code;
  readonly msg: Msg;
  readonly reply?: ReplyFlag;
  readonly os?: Os;
  /** The addresses of the other device, joined without anything between. */
  readonly agentIp?: string;
}

/** A failure that does not say whose it is. */
export interface BareFailure {
  readonly code: Code;
  readonly msg: Msg;
}
