// Generated from specs/cloudcc/openapi.yaml. Do not edit; run "npm run generate".

import type { CallOptions, Outcome } from "@trunkline/runtime";
import type * as types from "./types.js";

/** The operations of CloudCC agent SDK over HTTP, version 7.0.0. */
export interface CloudccApi {
  /**
   * Get a token without checking in (获取token, `get_token`).
   *
   * For pages that look on without an agent checked in, such as quality control. A check-in brings a token of its own. The new token ends the former one of
   * the same company, agent and `os`, also one that a live socket uses: its next request is refused and the socket closed.
   *
   * A member that is missing is answered with 400 and the texts of the validation, joined by ` && `.
   *
   * Codes:
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4004`: Wrong account or password
   * - `4015`: No token is given
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 002 get_token; server P-HTTP; server P-TOK; server P-DTO.
   * `POST /cloudcc-sdk-interface/openapi/get-token`
   */
  sdkInterfaceGetToken(args: SdkInterfaceGetTokenArguments, options?: CallOptions): Promise<Outcome<SdkInterfaceGetTokenData, SdkInterfaceGetTokenCode>>;

  /**
   * Get a token without checking in, from the socket's own service (获取token, `get_token`).
   *
   * As `sdkInterfaceGetToken`, but that `msg_type` is not needed and a missing password is answered with 500. The new token ends the former one of the same
   * company, agent and `os`, also one that a live socket uses.
   *
   * Codes:
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4004`: Wrong account or password
   * - `4015`: No token is given
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: server P-HTTP; server P-TOK; server P-DTO.
   * `POST /cloudcc-client-server/openapi/get-token`
   */
  clientServerGetToken(args: ClientServerGetTokenArguments, options?: CallOptions): Promise<Outcome<ClientServerGetTokenData, ClientServerGetTokenCode>>;

  /**
   * List the skills (查询人工服务列表, `get-skill-service-list`).
   *
   * Their IDs are what `trans` takes as its number for a transfer to a skill.
   *
   * Codes:
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Source: document 002 查询人工服务列表; server P-HTTP.
   * `GET /cloudcc-client-server/openapi/get-skill-service-list`
   */
  clientServerGetSkillServiceList(args?: ClientServerGetSkillServiceListArguments, options?: CallOptions): Promise<Outcome<ClientServerGetSkillServiceListData, ClientServerGetSkillServiceListCode>>;

  /**
   * List the skills, without a check of the token (查询人工服务列表, `get-skill-service-list`).
   *
   * Their IDs are what `trans` takes as its number for a transfer to a skill. The same as from the other service, which enforces the token.
   *
   * Codes:
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Source: document 002 查询人工服务列表; server P-HTTP.
   * `GET /cloudcc-sdk-interface/openapi/get-skill-service-list`
   */
  sdkInterfaceGetSkillServiceList(args?: SdkInterfaceGetSkillServiceListArguments, options?: CallOptions): Promise<Outcome<SdkInterfaceGetSkillServiceListData, SdkInterfaceGetSkillServiceListCode>>;

  /**
   * List the IVR services (查询IVR服务列表, `get-ivr-service-list`).
   *
   * Their IDs are what `trans` takes as its number for a transfer to an IVR service.
   *
   * Codes:
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Source: document 002 查询IVR服务列表; server P-HTTP.
   * `GET /cloudcc-client-server/openapi/get-ivr-service-list`
   */
  clientServerGetIvrServiceList(args?: ClientServerGetIvrServiceListArguments, options?: CallOptions): Promise<Outcome<ClientServerGetIvrServiceListData, ClientServerGetIvrServiceListCode>>;

  /**
   * List the IVR services, without a check of the token (查询IVR服务列表, `get-ivr-service-list`).
   *
   * Their IDs are what `trans` takes as its number for a transfer to an IVR service. The same as from the other service, which enforces the token.
   *
   * Codes:
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Source: document 002 查询IVR服务列表; server P-HTTP.
   * `GET /cloudcc-sdk-interface/openapi/get-ivr-service-list`
   */
  sdkInterfaceGetIvrServiceList(args?: SdkInterfaceGetIvrServiceListArguments, options?: CallOptions): Promise<Outcome<SdkInterfaceGetIvrServiceListData, SdkInterfaceGetIvrServiceListCode>>;

  /**
   * Get an agent's settings (`get-agent-info`).
   *
   * The members are in camel case, and null where nothing is set.
   *
   * Codes:
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Source: server P-HTTP; server P-VO.
   * `GET /cloudcc-client-server/openapi/get-agent-info`
   */
  getAgentInfo(args?: GetAgentInfoArguments, options?: CallOptions): Promise<Outcome<GetAgentInfoData, GetAgentInfoCode>>;

  /**
   * Change an agent's settings (`update-agent-info`).
   *
   * The code 4003 has three meanings here, told apart by `msg` only - no such agent, the phone number is taken, and the change failed.
   *
   * Codes:
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: server P-HTTP.
   * `POST /cloudcc-client-server/openapi/update-agent-info`
   */
  updateAgentInfo(args: UpdateAgentInfoArguments, options?: CallOptions): Promise<Outcome<UpdateAgentInfoData, UpdateAgentInfoCode>>;

  /**
   * List agents by skill (`get-agent-list`).
   *
   * One page of the agents of each skill, without the asking agent. Their IDs come **without** the company's prefix. After an error inside, the outcome is
   * success and `data` is missing.
   *
   * Codes:
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Source: server P-HTTP; server P-VO.
   * `POST /cloudcc-client-server/openapi/get-agent-list`
   */
  getAgentList(args: GetAgentListArguments, options?: CallOptions): Promise<Outcome<GetAgentListData, GetAgentListCode>>;

  /**
   * Keep an entry in the server's log (`sdk-logger`).
   *
   * For the SDK's own use.
   *
   * Codes:
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: server P-HTTP.
   * `POST /cloudcc-client-server/openapi/sdk-logger`
   */
  sdkLogger(args?: SdkLoggerArguments, options?: CallOptions): Promise<Outcome<SdkLoggerData, SdkLoggerCode>>;

  /**
   * Send a request of the WebSocket over HTTP (`request`).
   *
   * Any request of `asyncapi.yaml`, with its reply. What follows as a push goes to the agent's WebSocket all the same. The codes are those of the command;
   * those below are answered by the service itself, the 4002 and 4014 with `code` and `msg` only.
   *
   * Codes:
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `403`: Over HTTP, the token is missing, wrong, replaced or expired
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4014`: There is no handler for this message type
   * - `500`: Over HTTP, anything else went wrong, a missing query parameter included
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether a request needs the agent to be checked in on a socket.
   * Source: server P-HTTP.
   * `POST /cloudcc-client-server/openapi/request`
   */
  request(args: RequestArguments, options?: CallOptions): Promise<Outcome<RequestData, RequestCode>>;
}

export interface SdkInterfaceGetTokenArguments {
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
  readonly req_id: types.ReqId;
  /**
   * `get_token` by the document; any text that is not empty will do.
   * At least 1 character.
   * Default: `"get_token"`.
   * Source: document 002 get_token; server P-HTTP.
   */
  readonly msg_type: string;
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
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
  readonly os?: types.Os;
}

export type SdkInterfaceGetTokenData = types.Token;

export type SdkInterfaceGetTokenCode = "400" | "4003" | "4004" | "4015" | "500";

export interface ClientServerGetTokenArguments {
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
  readonly req_id: types.ReqId;
  /**
   * Not needed here; replaced by `get_token`.
   * Source: server P-HTTP.
   */
  readonly msg_type?: string;
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  /**
   * The agent's password in clear text. (坐席密码)
   * Source: server P-DTO.
   */
  readonly agent_pwd: string;
  readonly os?: types.Os;
}

export type ClientServerGetTokenData = types.Token;

export type ClientServerGetTokenCode = "400" | "4003" | "4004" | "4015" | "500";

export interface ClientServerGetSkillServiceListArguments {
  /** The company. Without it the answer is a refusal with 500. */
  readonly company_code?: types.CompanyCode;
  /** Part of a name. Left out, all are listed. (服务名称) */
  readonly service_name?: string;
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
}

export type ClientServerGetSkillServiceListData = readonly types.SkillService[];

export type ClientServerGetSkillServiceListCode = "403" | "500";

export interface SdkInterfaceGetSkillServiceListArguments {
  /** The company. Without it the answer is a refusal with 500. */
  readonly company_code?: types.CompanyCode;
  /** Part of a name. Left out, all are listed. (服务名称) */
  readonly service_name?: string;
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
}

export type SdkInterfaceGetSkillServiceListData = readonly types.SkillService[];

export type SdkInterfaceGetSkillServiceListCode = "500";

export interface ClientServerGetIvrServiceListArguments {
  /** The company. Without it the answer is a refusal with 500. */
  readonly company_code?: types.CompanyCode;
  /** Part of a name. Left out, all are listed. (服务名称) */
  readonly service_name?: string;
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
}

export type ClientServerGetIvrServiceListData = readonly types.IvrService[];

export type ClientServerGetIvrServiceListCode = "403" | "500";

export interface SdkInterfaceGetIvrServiceListArguments {
  /** The company. Without it the answer is a refusal with 500. */
  readonly company_code?: types.CompanyCode;
  /** Part of a name. Left out, all are listed. (服务名称) */
  readonly service_name?: string;
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
}

export type SdkInterfaceGetIvrServiceListData = readonly types.IvrService[];

export type SdkInterfaceGetIvrServiceListCode = "500";

export interface GetAgentInfoArguments {
  /** The company. Without it the answer is a refusal with 500. */
  readonly company_code?: types.CompanyCode;
  /** The agent, with the company's prefix. */
  readonly agent_id?: types.AgentId;
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
}

export type GetAgentInfoData = types.AgentInfo | undefined;

export type GetAgentInfoCode = "403" | "500";

export interface UpdateAgentInfoArguments {
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
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

export type UpdateAgentInfoData = types.HttpOutcome;

export type UpdateAgentInfoCode = "400" | "403" | "4003" | "500";

export interface GetAgentListArguments {
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
  readonly company_code?: types.CompanyCode;
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

export type GetAgentListData = readonly types.SkillAgents[] | undefined;

export type GetAgentListCode = "400" | "403" | "500";

export interface SdkLoggerArguments {
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
  /** The entry. */
  readonly json?: string;
  /** Whose it is. */
  readonly empAccId?: string;
}

export type SdkLoggerData = types.HttpOutcome;

export type SdkLoggerCode = "400" | "403" | "500";

export interface RequestArguments {
  /**
   * The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese.
   *
   * - `zh-CN`: Chinese
   * - `en-US`: English
   * - `zh_CN`: Chinese, the server's default
   */
  readonly LANGUAGE?: "zh-CN" | "en-US" | "zh_CN" | (string & {});
  readonly body: types.AnyRequest;
}

export type RequestData = types.AnyReply;

export type RequestCode = "400" | "403" | "4002" | "4014" | "500";
