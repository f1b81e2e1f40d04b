// Generated from specs/cloudcc/openapi.yaml. Do not edit; run "npm run generate".

export interface paths {
    readonly "/cloudcc-sdk-interface/openapi/get-token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get a token without checking in
         * @description For pages that look on without an agent checked in, such as quality control. A check-in brings a token of its own. The new token ends the former one of
         *     the same company, agent and `os`, also one that a live socket uses: its next request is refused and the socket closed.
         *
         *     A member that is missing is answered with 400 and the texts of the validation, joined by ` && `.
         */
        readonly post: operations["sdkInterfaceGetToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/get-token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get a token without checking in, from the socket's own service
         * @description As `sdkInterfaceGetToken`, but that `msg_type` is not needed and a missing password is answered with 500. The new token ends the former one of the same
         *     company, agent and `os`, also one that a live socket uses.
         */
        readonly post: operations["clientServerGetToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/get-skill-service-list": {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the skills
         * @description Their IDs are what `trans` takes as its number for a transfer to a skill.
         */
        readonly get: operations["clientServerGetSkillServiceList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-sdk-interface/openapi/get-skill-service-list": {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the skills, without a check of the token
         * @description Their IDs are what `trans` takes as its number for a transfer to a skill. The same as from the other service, which enforces the token.
         */
        readonly get: operations["sdkInterfaceGetSkillServiceList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/get-ivr-service-list": {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the IVR services
         * @description Their IDs are what `trans` takes as its number for a transfer to an IVR service.
         */
        readonly get: operations["clientServerGetIvrServiceList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-sdk-interface/openapi/get-ivr-service-list": {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the IVR services, without a check of the token
         * @description Their IDs are what `trans` takes as its number for a transfer to an IVR service. The same as from the other service, which enforces the token.
         */
        readonly get: operations["sdkInterfaceGetIvrServiceList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/get-agent-info": {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description The agent, with the company's prefix. */
                readonly agent_id: components["parameters"]["AgentId"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get an agent's settings
         * @description The members are in camel case, and null where nothing is set.
         */
        readonly get: operations["getAgentInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/update-agent-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change an agent's settings
         * @description The code 4003 has three meanings here, told apart by `msg` only - no such agent, the phone number is taken, and the change failed.
         */
        readonly post: operations["updateAgentInfo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/get-agent-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List agents by skill
         * @description One page of the agents of each skill, without the asking agent. Their IDs come **without** the company's prefix. After an error inside, the outcome is
         *     success and `data` is missing.
         */
        readonly post: operations["getAgentList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/sdk-logger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Keep an entry in the server's log
         * @description For the SDK's own use.
         */
        readonly post: operations["sdkLogger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cloudcc-client-server/openapi/request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a request of the WebSocket over HTTP
         * @description Any request of `asyncapi.yaml`, with its reply. What follows as a push goes to the agent's WebSocket all the same. The codes are those of the command;
         *     those below are answered by the service itself, the 4002 and 4014 with `code` and `msg` only.
         */
        readonly post: operations["request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Request ID
         * @description Names a request, and in its reply says which request is answered. Any text that is not empty; the server does not look for a UUID. Pushes have fresh ones of
         *     their own.
         */
        readonly ReqId: string;
        /**
         * Company
         * @description The company that the agent belongs to.
         */
        readonly CompanyCode: string;
        /**
         * Agent
         * @description The agent, in full: the company, an underscore and the number. The server does not add the prefix.
         */
        readonly AgentId: string;
        /**
         * Operating system
         * @description The system that the client runs on. With the company and the agent it names a session. The server does not check the value.
         */
        readonly Os: string;
        /**
         * Token request
         * @description Who asks, and the password.
         */
        readonly GetTokenRequest: {
            readonly req_id: components["schemas"]["ReqId"];
            /**
             * @description `get_token` by the document; any text that is not empty will do.
             * @default get_token
             */
            readonly msg_type: string;
            readonly company_code: components["schemas"]["CompanyCode"];
            readonly agent_id: components["schemas"]["AgentId"];
            /** @description The agent's password in clear text. */
            readonly agent_pwd: string;
            /**
             * @deprecated
             * @description The password under the document's name. The server does not read it; sent besides `agent_pwd` it does no harm.
             */
            readonly aagent_pwd?: string;
            readonly os: components["schemas"]["Os"];
        };
        /**
         * Result code over HTTP
         * @description "0" for success. Text in the SDK's own replies, an integer in a refusal by the service itself. Every code stands in the code table.
         */
        readonly HttpCode: string | number;
        /**
         * Text of the result
         * @description What happened, for people. The server's texts are Chinese, one for each operation; the document's is `success`.
         */
        readonly Msg: string;
        /**
         * Text of a refusal
         * @description The text of a refusal by the service itself, in the place of `msg`.
         */
        readonly RefusalText: string;
        /**
         * Reply flag
         * @description Normally true. False means that the SDK need not be told, and yet the frame is sent. Not in the document.
         */
        readonly ReplyFlag: boolean;
        /**
         * Token
         * @description The token of the newest check-in, or get-token. 32 hex digits; treat it as opaque text.
         */
        readonly Token: string;
        /**
         * Token reply
         * @description The token, or why there is none. A refusal for an unknown agent has `code` and `msg` only.
         */
        readonly GetTokenReply: {
            readonly req_id?: components["schemas"]["ReqId"];
            readonly company_code?: components["schemas"]["CompanyCode"];
            /** @description Always `get_token`. */
            readonly msg_type?: string;
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
            readonly reply?: components["schemas"]["ReplyFlag"];
            readonly token?: components["schemas"]["Token"];
        };
        /**
         * Refusal over HTTP
         * @description The form in which a service refuses a request itself.
         */
        readonly HttpRefusal: {
            readonly code: components["schemas"]["HttpCode"];
            readonly message?: components["schemas"]["RefusalText"];
            /** @description More about it, if there is. */
            readonly data?: unknown;
        };
        /**
         * Token request to the client server
         * @description Who asks, and the password.
         */
        readonly ClientServerGetTokenRequest: {
            readonly req_id: components["schemas"]["ReqId"];
            /** @description Not needed here; replaced by `get_token`. */
            readonly msg_type?: string;
            readonly company_code: components["schemas"]["CompanyCode"];
            readonly agent_id: components["schemas"]["AgentId"];
            /** @description The agent's password in clear text. */
            readonly agent_pwd: string;
            readonly os: components["schemas"]["Os"];
        };
        /**
         * Skill
         * @description A skill that calls can be transferred to.
         */
        readonly SkillService: {
            /** @description The skill's ID, digits. */
            readonly skill_id: string;
            /** @description The skill's name. */
            readonly skill_name: string;
        };
        /**
         * Skills
         * @description The company's skills. None is an empty list.
         */
        readonly SkillServiceListReply: {
            readonly company_code?: components["schemas"]["CompanyCode"];
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
            /** @description The skills. */
            readonly data?: readonly components["schemas"]["SkillService"][];
        };
        /**
         * IVR service
         * @description An IVR service that calls can be transferred to.
         */
        readonly IvrService: {
            /** @description The IVR service's ID, which `trans` takes as its number. */
            readonly ivr_service_id: string;
            /** @description The IVR service's name. */
            readonly ivr_service_name: string;
        };
        /**
         * IVR services
         * @description The company's IVR services. None is an empty list.
         */
        readonly IvrServiceListReply: {
            readonly company_code?: components["schemas"]["CompanyCode"];
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
            /** @description The IVR services. */
            readonly data?: readonly components["schemas"]["IvrService"][];
        };
        /**
         * Agent's settings
         * @description The settings of an agent, in camel case. What is not set is null.
         */
        readonly AgentInfo: {
            /** @description The agent's ID in the platform, which `updateAgentInfo` takes. */
            readonly sysAgentId?: string | null;
            /** @description How the extension registers. */
            readonly extRegMode?: number | null;
            /** @description Whether the agent works off line. */
            readonly offlineAgent?: number | null;
            /** @description The number of the off-line agent's phone. */
            readonly phoneNumber?: string | null;
            /** @description How the agent answers. */
            readonly agentAnswerMode?: number | null;
            /** @description How voice calls are answered. */
            readonly voiceCallAnswerMode?: number | null;
            /** @description How video calls are answered. */
            readonly videoCallAnswerMode?: number | null;
            /** @description Whether the Enter key places calls. */
            readonly enterKeyCallMode?: number | null;
            /** @description Whether the camera is off in video calls. */
            readonly videoCallTurnOffCamera?: number | null;
            /** @description The agent's service mode. */
            readonly serviceMode?: number | null;
            /** @description What the agent may do in quality control. */
            readonly qualityCheckAbilities?: string | null;
            /** @description What the agent may do with call notes. */
            readonly callNoteAbilities?: string | null;
        };
        /**
         * Agent's settings, reply
         * @description The settings of the agent.
         */
        readonly AgentInfoReply: {
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
            readonly data?: components["schemas"]["AgentInfo"];
        };
        /**
         * Agent's settings, change
         * @description The agent, and the settings to change.
         */
        readonly UpdateAgentInfoRequest: {
            /** @description The agent's ID in the platform, from `getAgentInfo`. */
            readonly sysAgentId: string;
            /** @description How the extension registers. */
            readonly extRegMode?: number;
            /** @description Whether the agent works off line. */
            readonly offlineAgent?: number;
            /** @description The number of the off-line agent's phone. Another agent must not have it. */
            readonly phoneNumber?: string;
            /** @description How the agent answers. */
            readonly agentAnswerMode?: number;
            /** @description How voice calls are answered. */
            readonly voiceCallAnswerMode?: number;
            /** @description How video calls are answered. */
            readonly videoCallAnswerMode?: number;
            /** @description Whether the Enter key places calls. */
            readonly enterKeyCallMode?: number;
            /** @description Whether the camera is off in video calls. */
            readonly videoCallTurnOffCamera?: number;
            /**
             * @description The agent's service mode.
             * @enum {integer}
             */
            readonly serviceMode?: 1 | 2;
        };
        /**
         * Outcome over HTTP
         * @description The reply of an operation that returns nothing but its outcome.
         */
        readonly HttpOutcome: {
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
        };
        /**
         * Agents, query
         * @description Which agents are listed, and which page of them.
         */
        readonly AgentListRequest: {
            readonly company_code?: components["schemas"]["CompanyCode"];
            /** @description The asking agent, who is left out of the result. */
            readonly agent_id?: string;
            /** @description Only agents of this skill. */
            readonly skill_id?: string;
            /** @description Only agents who match this text. */
            readonly keyword?: string;
            /** @description The page. */
            readonly page_no: number;
            /** @description How many agents a page has. */
            readonly page_size: number;
        };
        /**
         * Agent state
         * @description The state of the agent.
         */
        readonly AgentStatus: string;
        /**
         * Agent in a list
         * @description An agent of a skill.
         */
        readonly ListedAgent: {
            /** @description The agent's ID **without** the company's prefix. */
            readonly agent_id?: string | null;
            /** @description The agent's state. */
            readonly agent_status?: components["schemas"]["AgentStatus"] | null;
            /** @description The agent's name. */
            readonly agent_name?: string | null;
        };
        /**
         * Agents of a skill
         * @description A skill, and one page of its agents.
         */
        readonly SkillAgents: {
            /** @description The skill's ID. */
            readonly skill_id?: string | null;
            /** @description The skill's name. */
            readonly skill_name?: string | null;
            /** @description One page of the agents. */
            readonly agents?: {
                /** @description The agents. */
                readonly list?: readonly components["schemas"]["ListedAgent"][] | null;
                /** @description How many agents there are. */
                readonly total_count?: number | null;
                /** @description How many pages there are. */
                readonly total_page?: number | null;
                /** @description The page that this is. */
                readonly current_page?: number | null;
            } | null;
        };
        /**
         * Agents, reply
         * @description The agents by skill. After an error inside, success without `data`.
         */
        readonly AgentListReply: {
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
            /** @description The skills with their agents. */
            readonly data?: readonly components["schemas"]["SkillAgents"][];
        };
        /**
         * SDK log entry
         * @description What the SDK wants kept in the server's log.
         */
        readonly SdkLoggerRequest: {
            /** @description The entry. */
            readonly json?: string;
            /** @description Whose it is. */
            readonly empAccId?: string;
        };
        /**
         * Extension
         * @description The agent's extension, in full: the company, an underscore and the number. Calls ring exactly this one.
         */
        readonly ExtId: string;
        /**
         * Request of the WebSocket
         * @description Any request of the WebSocket with all its members, as `asyncapi.yaml` has them. The token is taken from the header.
         */
        readonly AnyRequest: {
            /** @description The command. */
            readonly msg_type: string;
            readonly req_id?: components["schemas"]["ReqId"];
            readonly company_code?: components["schemas"]["CompanyCode"];
            readonly agent_id?: components["schemas"]["AgentId"];
            readonly ext_id?: components["schemas"]["ExtId"];
            readonly os?: components["schemas"]["Os"];
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * Reply to a request of the WebSocket
         * @description The reply that the WebSocket would bring, with all its members, as `asyncapi.yaml` has them.
         */
        readonly AnyReply: {
            readonly req_id?: components["schemas"]["ReqId"];
            readonly company_code?: components["schemas"]["CompanyCode"];
            /** @description The command. */
            readonly msg_type?: string;
            readonly code: components["schemas"]["HttpCode"];
            readonly msg?: components["schemas"]["Msg"];
            readonly message?: components["schemas"]["RefusalText"];
            readonly reply?: components["schemas"]["ReplyFlag"];
        } & {
            readonly [key: string]: unknown;
        };
    };
    responses: {
        /** @description A business exception that the service raised itself. The text may be absent. */
        readonly BusinessException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["HttpRefusal"];
            };
        };
    };
    parameters: {
        /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
        readonly Language: string;
        /** @description The company. Without it the answer is a refusal with 500. */
        readonly CompanyCode: components["schemas"]["CompanyCode"];
        /** @description Part of a name. Left out, all are listed. */
        readonly ServiceName: string;
        /** @description The agent, with the company's prefix. */
        readonly AgentId: components["schemas"]["AgentId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sdkInterfaceGetToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GetTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token, or why there is none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetTokenReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly clientServerGetToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientServerGetTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token, or why there is none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetTokenReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly clientServerGetSkillServiceList: {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The skills. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillServiceListReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly sdkInterfaceGetSkillServiceList: {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The skills. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillServiceListReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly clientServerGetIvrServiceList: {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The IVR services. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IvrServiceListReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly sdkInterfaceGetIvrServiceList: {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description Part of a name. Left out, all are listed. */
                readonly service_name?: components["parameters"]["ServiceName"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The IVR services. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IvrServiceListReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly getAgentInfo: {
        readonly parameters: {
            readonly query: {
                /** @description The company. Without it the answer is a refusal with 500. */
                readonly company_code: components["parameters"]["CompanyCode"];
                /** @description The agent, with the company's prefix. */
                readonly agent_id: components["parameters"]["AgentId"];
            };
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentInfoReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly updateAgentInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateAgentInfoRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HttpOutcome"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly getAgentList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentListRequest"];
            };
        };
        readonly responses: {
            /** @description The agents by skill. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentListReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly sdkLogger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SdkLoggerRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HttpOutcome"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
    readonly request: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The language asked for, passed on inside by `cloudcc-client-server` only. Nothing in the server's source uses it: all texts are Chinese. */
                readonly LANGUAGE?: components["parameters"]["Language"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnyRequest"];
            };
        };
        readonly responses: {
            /** @description The reply that the WebSocket would bring. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnyReply"];
                };
            };
            readonly 400: components["responses"]["BusinessException"];
        };
    };
}
