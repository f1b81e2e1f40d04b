// Generated from specs/cc-gateway/openapi.yaml. Do not edit; run "npm run generate".

export interface paths {
    readonly "/onlineagent/{agentid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Sign an agent in
         * @description The agent may call no other operation before. When the agent is already signed in the code is 100-002, and `forceLogin` takes the session over;
         *     with 100-015 it cannot.
         *     Sign-in and sign-out of one agent must not overlap, nor be repeated while unanswered.
         *     Poll at once afterwards, or send heartbeats in push mode: an agent who is not heard of for two minutes is signed out.
         *     Choose the skill queues with `resetSkill` to be given calls.
         *     With both `callBackUri` and `serviceToken` events are pushed, otherwise they are polled.
         */
        readonly put: operations["login"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/forcelogin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Sign an agent in and end the session that is there
         * @description For an agent whose sign-in was answered with 100-002. The other session is lost without a warning to whoever holds it.
         *     What `login` says of overlapping, polling and push mode holds here as well.
         */
        readonly put: operations["forceLogin"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/loginex": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Sign an agent in to the platform
         * @description Like `login`, but the phone may be left out, the password may be empty, and events are always polled. The agent is signed in to the platform for voice,
         *     not to the media server, and takes up no license.
         */
        readonly put: operations["loginEx"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Sign the agent out
         * @description Has no effect while the agent talks or answers; `forceLogout` has. Do not poll afterwards: that is answered with 100-006.
         */
        readonly delete: operations["logout"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/forcelogout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Sign the agent out at once
         * @description Takes effect in any state and drops the agent's call.
         */
        readonly delete: operations["forceLogout"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/forcelogoutwithreason/{reason}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Sign the agent out at once and say why */
        readonly delete: operations["forceLogoutWithReason"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/handshake": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Keep the session of an agent in push mode alive
         * @description Needed in push mode only, every 30 seconds; in polling mode the poll does this. Without it the agent is signed out after two minutes.
         *     When the GUID has rotated the reply carries the new one. A bad `service_token` is answered with 100-001.
         */
        readonly post: operations["handShake"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Keep the session of an agent in push mode alive, earlier generations
         * @deprecated
         * @description At once after sign-in and then every 60 seconds, without a body. 3.6 has `handShake` instead.
         */
        readonly put: operations["heartbeat"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/agentskills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /** List the skill queues configured for the agent */
        readonly get: operations["queryAgentSkills"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/agentskillsbyworkno/{workno}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the skill queues configured for another agent
         * @description Both agents belong to the same virtual call center.
         */
        readonly get: operations["queryAgentSkillsByWorkNo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/resetskill/{autoflag}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Choose the agent's active skill queues
         * @description It chooses rather than resets. With `autoflag` true every configured queue becomes active and `skillid` does not matter.
         *     Otherwise the active queues are those of `skillid` that are configured, which may be none. An agent gets calls only from active queues.
         */
        readonly post: operations["resetSkill"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/autoanswer/{isautoanswer}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Turn automatic answering on or off
         * @description With manual answering a call is announced by `AgentEvent_Ringing` once the phone is off hook, and waits for `answer`;
         *     with automatic answering `AgentEvent_Auto_Answer` follows.
         */
        readonly post: operations["setAgentAutoAnswer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/autoenteridle/{flag}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set what an agent does after a call
         * @description Ready at once, or after-call work first; what `autoenteridle` says at sign-in.
         *     An agent whose phone is not permanently connected has to go into after-call work by itself.
         */
        readonly post: operations["setAgentAutoEnterIdle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/agentstatus": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /** Get the agent's state */
        readonly get: operations["getAgentStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/saybusy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set the agent not ready
         * @description During a call or in after-call work the state, and its event, come when those are over.
         */
        readonly post: operations["sayBusy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/cancelbusy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End the agent's not-ready state
         * @description The agent is not ready. `sayFree` does the same, and takes the agent out of after-call work too.
         */
        readonly post: operations["cancelBusy"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/sayfree": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set the agent ready */
        readonly post: operations["sayFree"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/rest/{time}/{restcause}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask for a break
         * @description The reply does not say that the break has begun: it has when `AgentState_SetRest_Success` comes.
         *     A break that lasts longer than asked for goes on; `AgentState_Rest_Timeout` reminds of it.
         */
        readonly post: operations["rest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/cancelrest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End the agent's break
         * @description The agent has a break.
         */
        readonly post: operations["cancelRest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/work": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put the agent into after-call work */
        readonly post: operations["sayWork"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/onlineagent/{agentid}/cancelwork": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take the agent out of after-call work
         * @description The agent is in after-call work.
         */
        readonly post: operations["cancelWork"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agentevent/{agentid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll for the next event
         * @description One event a reply, oldest first. With none pending the gateway holds the request for about 10 seconds and then answers without `event`; with one it
         *     answers at once (AGENT_POLL_WAIT_FLAG, _TIMES and _INTERVAL set this up). Wait 200 to 500 ms after each reply before asking again.
         *
         *     The poll is also the agent's heartbeat: ask at once after sign-in, because an agent who is not heard of for two minutes is signed out. Stop after
         *     sign-out.
         *
         *     An incoming call announces itself by AgentState_Busy (the agent is reserved), AgentOther_PhoneAlerting unless the agent's line is held open,
         *     AgentOther_PhoneOffhook, then AgentEvent_Auto_Answer, or AgentEvent_Ringing with manual answering, then AgentEvent_Customer_Alerting, and in
         *     conversation AgentEvent_Talking. With manual answering AgentEvent_Talking needs `answer`; without it AgentEvent_No_Answer follows.
         *
         *     When the GUID has rotated the reply carries the new one. Codes 000-003 and 100-006 end the session.
         *
         *     To be read by every existing client, an empty reply is exactly `{"message":"","retcode":"0"}`, in this order and without spaces.
         */
        readonly get: operations["getAgentEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/callout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Call an external number
         * @description The gateway calls the agent's phone first and then the number. The agent is signed in and has no call that is being answered; held calls do not count.
         *
         *     The reply carries the call ID; how the call goes is told by events. When it fails, the order of the events depends:
         *
         *     - the agent does not pick up, or hangs up: `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentOther_PhoneRelease`
         *     - the called party does not pick up, or hangs up: `AgentOther_PhoneRelease`, `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentState_Ready`
         *
         *     With the platform's soft parameter P18 at 1 (0 by default; set in the web configuration under advanced parameters) the agent is first taken into the work
         *     state, that is, occupied, and only then is the agent's phone called. When that fails the call-out has failed at once, and neither
         *     `AgentOther_PhoneAlerting` nor `AgentOther_PhoneOffhook` comes.
         *
         *     For video ask for `mediaability` 2; with 1 a call to somebody who has audio only ends when it is answered. `userVideoDirection` needs 1,
         *     and video in one direction also needs soft parameter P978, as told there.
         */
        readonly put: operations["callOut"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/callinner": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Call another agent
         * @description The agent is signed in and has no call that is being answered; held calls do not count.
         */
        readonly put: operations["callInner"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Answer a call
         * @description `AgentEvent_Ringing` has announced the call, which happens where the agent does not answer automatically.
         *     An agent who takes too long gets `AgentEvent_No_Answer` instead, and the call is dropped.
         */
        readonly put: operations["answer"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Hang up the current call
         * @description The agent is in a call. Only the current call ends; `dropCall` ends one of several.
         */
        readonly delete: operations["release"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Hang up the current call
         * @deprecated
         * @description The older address of `release`, kept for older clients and discouraged.
         */
        readonly delete: operations["releaseEx"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold the current call
         * @description The agent is in a call. The other party hears the hold tone meanwhile.
         */
        readonly post: operations["hold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/gethold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retrieve a held call
         * @description The agent has held a call.
         */
        readonly post: operations["getHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/connecthold/{callid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Connect a held call with the current one
         * @description The agent is in a call and holds another. By its events the two other parties are connected and the agent leaves.
         */
        readonly post: operations["connectHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Transfer the current call
         * @description The agent is in a voice call. `devicetype` and `mode` together say where the call goes and when the agent leaves; not every mode goes with every target.
         *
         *     - An outgoing call cannot be transferred to an external number by release transfer, nor can a video call.
         *     - A release transfer of an incoming call shows the original calling number, which a carrier may bar, and then it fails.
         *     - The media of a call to anything but an external number follow from the kind of agent, whatever `mediaability` says.
         *     - After a success transfer `AgentEvent_SuccTransResult` tells the outcome in its `result`; until the target answers the agent stays in the call.
         *     - After a talk transfer or a three-party transfer all three are in one call (in a talk transfer the customer is on hold).
         *       Whoever leaves, the other two stay connected; `cancelTransfer` drops the target and gives the customer back to the agent.
         */
        readonly post: operations["voiceCallTransfer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/canceltransfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a transfer to an external number
         * @description Possible after a talk transfer or a three-party transfer to an external number. The call with that number ends and the agent has the customer back.
         *     One portal allows it once `AgentEvent_TransOutResult` has told that the transfer succeeded.
         */
        readonly post: operations["cancelTransfer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/innerhelp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask another agent for help
         * @description The agent is in a call with a customer and asks an agent or a skill queue.
         *
         *     With two parties (`mode` 1) the customer is held while the agents talk. When the helper leaves, agent and customer talk on; when the agent leaves, the
         *     customer is transferred to the helper. To have the customer back, drop the call with the helper: `dropCall` with the call ID of this reply.
         *
         *     With three parties (`mode` 2) all three talk. Whoever leaves, the other two stay connected, the two agents as an internal call.
         *     To have the customer back, drop the helper: `disconnect` with the helper's work number.
         */
        readonly post: operations["innerHelp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/dropcall/{callid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hang up a given call
         * @description The agent is in a call. It also takes the customer back after two-party help, with the call ID that `innerHelp` returned.
         */
        readonly post: operations["dropCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/disconnect/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Drop a party of the call
         * @description Only members of the agent's latest call can be dropped, and an agent who was asked for help can drop nobody but themselves.
         *     It takes the customer back after three-party help (with the helper's work number) and after a three-party call (with the third party's number).
         *     A client finds that number as the second entry of `partner` in `AgentEvent_Conference`.
         */
        readonly post: operations["disconnect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/confjoin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a three-party call
         * @description The agent talks to one party and holds another, who is brought in. Whoever leaves, the other two stay connected.
         *     To have the customer alone again, drop the third party: `disconnect` with its number.
         */
        readonly post: operations["confJoin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/beginmute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mute the agent
         * @description The customer no longer hears the agent, the agent still hears the customer. The agent is in a call with a customer;
         *     not possible in internal calls, three-party calls, three-party help and UAP P2P video calls.
         */
        readonly post: operations["beginMute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/endmute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unmute the agent
         * @description The customer hears the agent again. The agent is in a call with a customer and muted.
         */
        readonly post: operations["endMute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/voicecall/{agentid}/seconddialex": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send DTMF digits
         * @description The agent is in an established call that is not a video call. The digits are sent as if dialed on the agent's phone.
         */
        readonly post: operations["secondDialEx"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calldata/{agentid}/callinfobeforeanswer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what is known of the call that waits to be answered
         * @description For agents who answer by hand: which skill queue a call comes from and who calls, before it is answered. The call has reached the agent, whose phone rings
         *     or was picked up.
         */
        readonly get: operations["queryCallInfoBeforeAnswer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calldata/{agentid}/callinfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /** Get what is known of the current call */
        readonly get: operations["queryCallInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calldata/{agentid}/callinfobycallid/{callid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what is known of a given call
         * @description The agent is in a call. One client asks when `AgentEvent_Ringing` comes.
         */
        readonly get: operations["queryCallInfoByCallId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calldata/{agentid}/holdlist": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the held calls
         * @description The agent is in a call, holds another, and answers by hand. With no held call the code is 400-003.
         */
        readonly get: operations["queryHoldListInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/addinsert/{workNo}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Barge in on another agent's call
         * @description Inspector, agent and customer form a three-party call. The inspector is signed in and idle, the agent is in a call with a customer.
         *     By the later page the agent may also be without a call: then inspector and agent talk to each other.
         */
        readonly put: operations["addInsert"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/addsupervise/{workNo}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Listen in on another agent's call
         * @description The inspector hears agent and customer, who do not hear the inspector. The inspector is signed in and idle, the agent is in a call with a customer.
         */
        readonly put: operations["addSupervise"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/intercept/{workNo}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take over another agent's call
         * @description The inspector talks to the customer, the agent is dropped and becomes ready. The inspector is already barging in on, listening to or coaching that agent.
         */
        readonly put: operations["intercept"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take over a given call of another agent
         * @description As `intercept`, for one of several calls.
         */
        readonly put: operations["interceptByCallId"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/{workNo}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Stop listening in or barging in */
        readonly delete: operations["stopSuperviseOrInsert"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/switch/{workNo}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switch between listening in and barging in
         * @description Causes no event. `requestSwitchInsertWhisperAgent` also knows whispering, and says which is wanted.
         */
        readonly post: operations["switchSuperviseOrInsert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/requestwhisperagent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whisper to another agent
         * @description The inspector is signed in and idle.
         */
        readonly post: operations["requestWhisperAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/requeststopwhisperagent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop whispering */
        readonly post: operations["requestStopWhisperAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switch between listening in, barging in and whispering */
        readonly post: operations["requestSwitchInsertWhisperAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/forcelogout/{workNo}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign another agent out
         * @description For a signed-in inspector.
         */
        readonly post: operations["forceLogOutAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/forcedropcall/{callid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Force the release of a call
         * @description For a signed-in inspector.
         */
        readonly post: operations["forceDropCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/qualitycontrol/{agentid}/adjustskill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set another agent's skill queues
         * @description For an inspector. Causes no event.
         */
        readonly post: operations["adjustSkill"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/play": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Play a recording
         * @description Outside a call the gateway calls the agent's phone and plays when the agent has picked up; in a call it plays without calling. Nothing else may be playing.
         *
         *     When the recording has been played to its end, the same events come as after `stopPlay`.
         */
        readonly put: operations["beginPlay"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/pauseplay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause playback
         * @description The agent is not in a call, and a recording is being played.
         */
        readonly post: operations["pausePlay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/resumeplay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume playback
         * @description The agent is not in a call, and playback is paused.
         */
        readonly post: operations["resumePlay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/forefast/{time}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move playback forward
         * @description A recording is being played, in a call or outside.
         */
        readonly post: operations["foreFastPlay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/backfast/{time}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rewind playback
         * @description A recording is being played, in a call or outside.
         */
        readonly post: operations["backFastPlay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/stopplay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Stop playback */
        readonly delete: operations["stopPlay"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/playrelocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Seek in the recording
         * @description A recording or a ring tone is being played by the queuing platform. Causes no event.
         */
        readonly post: operations["playRelocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordplay/{agentid}/netplay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Play a recording of a networked call center
         * @description The networked call center is enabled, and the agent is not in a three-party call. The gateway calls the agent's phone and plays to the agent.
         */
        readonly post: operations["beginNetPlay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mediacall/{agentid}/sendmessage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a text message
         * @description The agent is signed in to the platform's multimedia server and has a text conversation. The message goes to the channel that the customer uses.
         *     Messages of the customer come as `AgentEvent_MessageData`.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mediacall/{agentid}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Transfer a text conversation */
        readonly post: operations["mediaCallTransfer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly pushEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive an agent's events
         * @description The gateway calls the `callBackUri` given at sign-in, or the `pushUrl` of earlier generations.
         *     The first events may come before the sign-in has been answered.
         *     Over HTTPS it checks the receiver's certificate, which has to be installed on the gateway.
         *
         *     Answer as shown. Existing receivers also answer with an empty body, or with status 404 although they used the event: whoever plays the gateway
         *     must not take the answer for a receipt.
         */
        readonly post: operations["pushEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Agent ID
         * @description The agent's work number, 101 to 59999 in 3.6.
         */
        readonly AgentId: string | unknown | unknown | unknown;
        /** @description The agent's sign-in password, at most 32 characters. Some installations allow an empty one. */
        readonly Password: string;
        /**
         * @description The kind of workplace. Clients send it as a number or as text.
         * @default 4
         * @enum {integer|string|null}
         */
        readonly AgentType: 4 | 11 | "4" | "11" | null;
        /**
         * @description The agent's state after sign-in. Clients send it as a number or as text, and only 4 and 5 have been seen.
         * @default 4
         * @enum {integer|string|null}
         */
        readonly StateAfterSignIn: 3 | 4 | 5 | "3" | "4" | "5" | null;
        /**
         * @description Where the gateway sends events, at most 200 characters. Push mode needs this and `serviceToken`; with only one of them, or neither, events are polled.
         *     For HTTPS the receiver's certificate has to be installed on the gateway, and TLS is 1.2 or later.
         */
        readonly CallbackUri: string | null;
        /**
         * @description A token of the caller's own, at most 50 characters without special characters; otherwise the code is 100-001.
         *     The gateway presents it when it pushes events. The vendor advises a new one every minute.
         */
        readonly ServiceToken: string | null;
        /** @description What an agent signs in with. Optional members may be null, which means left out. */
        readonly LoginRequest: {
            readonly password: components["schemas"]["Password"];
            /** @description The number of the agent's softphone, at most 24 characters. Some clients send a number. */
            readonly phonenum: string | number;
            /**
             * @description Whether calls are answered without the agent. With false `AgentEvent_Ringing` announces a call, which waits for `answer`.
             * @default true
             */
            readonly autoanswer?: boolean | null;
            /**
             * @description Whether the agent becomes ready by itself after a call.
             * @default true
             */
            readonly autoenteridle?: boolean | null;
            /**
             * @description Whether the phone is hung up after a call. Clients send it as a boolean or as text.
             * @enum {boolean|string|null}
             */
            readonly releasephone?: true | false | "true" | "false" | null;
            readonly agenttype?: components["schemas"]["AgentType"];
            readonly status?: components["schemas"]["StateAfterSignIn"];
            /**
             * @description The IPv4 address of the agent's computer; IPv6 is not supported.
             * @default 127.0.0.1
             */
            readonly ip?: string | null;
            /** @description The address of the gateway through which the agent's application comes in. */
            readonly entryIp?: string | null;
            /**
             * @description Whether the agent's desk phone is linked, so that what is done on it arrives as events. This value counts, whatever `resetSkill` says later.
             * @default false
             */
            readonly phonelinkage?: boolean | null;
            /**
             * @description Whether to sign in to the text chat server (WebM) as well.
             * @default true
             */
            readonly checkInWebm?: boolean | null;
            /**
             * @description Whether to sign in to the mail server (MailM) as well, which is not supported today.
             * @default false
             */
            readonly checkInMailm?: boolean | null;
            /** @description A second phone number, at most 24 characters. */
            readonly vcPhoneNumber?: string | null;
            /**
             * @description Whether an inspector is told when agents sign in and out.
             * @default false
             */
            readonly listenStatus?: boolean | null;
            readonly callBackUri?: components["schemas"]["CallbackUri"];
            readonly serviceToken?: components["schemas"]["ServiceToken"];
            /**
             * @description Where earlier generations send events, at most 512 characters; it alone selects push mode. Clients put a token of their own into its query,
             *     and remember it before they send this, because events may come before the reply.
             */
            readonly pushUrl?: string | null;
        };
        /**
         * @description Free English text beside the code. A success has an empty text or `success`.
         *     Never decide by it: one sample misspells it, and the same code comes with different texts.
         */
        readonly Message: string;
        /** @description The outcome: `0` is success, anything else a code of the code table. It decides, not the HTTP status, which is 200 either way. */
        readonly RetCode: string;
        /** @description The agent's work number as a reply or an event carries it. */
        readonly WorkNo: string | number;
        /** @description What a sign-in tells. After a failure it is left out, null or an empty text. */
        readonly LoginResult: {
            readonly workno?: components["schemas"]["WorkNo"];
            /**
             * @description Whether the agent is signed in to the CTI server, to WebM and to MailM, in this order: `T` yes, `F` no.
             *     Voice and video need the first, text chat the second; MailM is not supported today.
             */
            readonly mediatype?: string;
            /** @description The virtual call center that the agent belongs to. */
            readonly vdnid?: string | number;
            /** @description When the agent signed in, in milliseconds since 1970. */
            readonly loginTime?: string | number;
            /** @description Whether the agent has to change the password. Two clients then make the agent do so and sign out by force. */
            readonly isForceChange?: string;
            /** @description The name of the gateway's cluster. */
            readonly serverName?: string;
            /** @description Days until the password expires, 0 to 180; empty when it never does. */
            readonly timeRemaining?: string;
        } | string | null;
        /**
         * Sign-in reply
         * @description The reply to a sign-in.
         */
        readonly LoginReply: {
            readonly message?: components["schemas"]["Message"];
            /** @description The same as `message`, under the name that the guide's sample of signing in prints. */
            readonly msg?: string;
            readonly retcode: components["schemas"]["RetCode"];
            readonly result?: components["schemas"]["LoginResult"];
        };
        /** @description What an agent signs in with on the platform interface. The phone may be left out, and there is no push mode. Optional members may be null. */
        readonly LoginExRequest: {
            readonly password: components["schemas"]["Password"];
            /** @description The number of the agent's softphone, at most 24 characters. */
            readonly phonenum?: string | number | null;
            /**
             * @description Whether calls are answered without the agent. With false `AgentEvent_Ringing` announces a call, which waits for `answer`.
             * @default true
             */
            readonly autoanswer?: boolean | null;
            /**
             * @description Whether the agent becomes ready by itself after a call.
             * @default true
             */
            readonly autoenteridle?: boolean | null;
            /**
             * @description Whether the phone is hung up after a call. The reference's sample sends it as text.
             * @default true
             * @enum {boolean|string|null}
             */
            readonly releasephone?: true | false | "true" | "false" | null;
            readonly agenttype?: components["schemas"]["AgentType"];
            readonly status?: components["schemas"]["StateAfterSignIn"];
            /**
             * @description The IPv4 address of the agent's computer; IPv6 is not supported.
             * @default 127.0.0.1
             */
            readonly ip?: string | null;
            /** @description The address of the gateway through which the agent's application comes in. */
            readonly entryIp?: string | null;
            /**
             * @description Whether the agent's desk phone is linked, so that what is done on it arrives as events. This value counts, whatever `resetSkill` says later.
             * @default false
             */
            readonly phonelinkage?: boolean | null;
            /**
             * @description Whether to sign in to the text chat server (WebM) as well.
             * @default true
             */
            readonly checkInWebm?: boolean | null;
            /**
             * @description Whether to sign in to the mail server (MailM) as well, which is not supported today.
             * @default false
             */
            readonly checkInMailm?: boolean | null;
            /** @description A second phone number, at most 24 characters. */
            readonly vcPhoneNumber?: string | null;
            /**
             * @description Whether an inspector is told when agents sign in and out.
             * @default false
             */
            readonly listenStatus?: boolean | null;
        };
        /**
         * Reply without data
         * @description The reply of an operation that returns nothing but its outcome.
         */
        readonly StandardReply: {
            readonly message?: components["schemas"]["Message"];
            /** @description The same as `message`, under the name that two samples of the guide print. */
            readonly msg?: string;
            readonly retcode: components["schemas"]["RetCode"];
            /** @description Reserved. An empty object, an empty text, null, or left out. */
            readonly result?: Record<string, unknown> | string | null;
        };
        /**
         * Heartbeat reply
         * @description The reply to a heartbeat.
         */
        readonly HandShakeReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            /** @description Not on the page of 3.6; earlier generations answer with the time of sign-in. */
            readonly result?: {
                /** @description When the agent signed in, in milliseconds since 1970. */
                readonly loginTime?: string | number;
            } | string | null;
        };
        /**
         * Skill queue
         * @description A skill queue configured for an agent.
         */
        readonly AgentSkill: {
            /** @description The queue's name. */
            readonly name?: string;
            /** @description The queue's ID, as `resetSkill` takes it. */
            readonly id?: number;
            /** @description What is queued there. */
            readonly mediatype?: number;
        };
        /**
         * Skill queues reply
         * @description The skill queues configured for an agent.
         */
        readonly AgentSkillsReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            /** @description One entry a queue. After a failure it is left out, null or an empty text. */
            readonly result?: readonly components["schemas"]["AgentSkill"][] | string | null;
        };
        /**
         * Agent state
         * @description The state of an agent. After a failure it is left out, null or an empty text.
         */
        readonly AgentStatus: {
            /** @description The state. */
            readonly agentState?: number;
            /** @description Whether the agent is in a call. */
            readonly isWorking?: boolean;
        } | string | null;
        /**
         * Agent state reply
         * @description The state of the agent.
         */
        readonly AgentStatusReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            readonly result?: components["schemas"]["AgentStatus"];
        };
        /**
         * Event type
         * @description What happened. The names are the vendor's, misspellings included. The list is what the sources name; an event of another name is kept and reported.
         */
        readonly AgentEventType: string;
        /**
         * Agent event
         * @description Something that happened to an agent.
         */
        readonly AgentEvent: {
            readonly eventType: components["schemas"]["AgentEventType"];
            readonly workNo: components["schemas"]["WorkNo"];
            /**
             * @description What the event carries: an object, a text (mostly a call ID), or null. `asyncapi.yaml` describes it for each event.
             *     Old gateways may end a text in many `\u0000` escapes.
             */
            readonly content?: Record<string, unknown> | string | null;
            /** @description When the event happened, in milliseconds since 1970. */
            readonly eventGenTime?: number;
        };
        /**
         * Event reply
         * @description The reply to a poll. `event` is left out, or null, when nothing has happened.
         */
        readonly AgentEventReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            /** @description The oldest event that has not been fetched. One reply carries one event. */
            readonly event?: components["schemas"]["AgentEvent"] | null | readonly unknown[];
            /** @description Seen after a failure, as an empty text. */
            readonly result?: string | null;
        };
        /**
         * Calling number
         * @description The number shown to the called party, at most 24 digits. Empty, null or left out means the platform's default number.
         */
        readonly CallerNumber: string | null;
        /**
         * Called number
         * @description The number to call, 1 to 24 digits, `*` or `#`.
         */
        readonly CalledNumber: string;
        /**
         * Skill queue ID
         * @description The skill queue the call is made for. Empty, null or left out means the platform's default queue.
         */
        readonly SkillId: number | string | null;
        /**
         * Call-attached data
         * @description Data that travels with the call, at most 16k, read as 16384 characters. It may be empty.
         */
        readonly CallAppData: string | null;
        /**
         * Media ability of a call
         * @description What the call carries. A video call to somebody who has audio only ends when it is answered, because the two cannot agree on the media.
         *     So 2 is recommended for video.
         * @default 0
         * @enum {integer|string|null}
         */
        readonly CallMediaAbility: 0 | 1 | 2 | "0" | "1" | "2" | null;
        /**
         * Video direction of the user
         * @description Which way video flows, seen from the user. Only with `mediaability` 1.
         *     For one direction only, the platform's soft parameter P978 has to be 0. Who runs the platform sees it on the UAP9600 with `LST SFP: ID=P978;`
         *     and sets it with `MOD SFP: ID=P978, MODTYPE=P1, BIT=0, BITVAL=0;`.
         * @default 4
         * @enum {integer|string|null}
         */
        readonly UserVideoDirection: 1 | 2 | 3 | 4 | "1" | "2" | "3" | "4" | null;
        /**
         * Call-out
         * @description Whom to call, and how. Optional members may be null, which means left out.
         */
        readonly CallOutRequest: {
            readonly caller?: components["schemas"]["CallerNumber"];
            readonly called: components["schemas"]["CalledNumber"];
            readonly skillid?: components["schemas"]["SkillId"];
            readonly callappdata?: components["schemas"]["CallAppData"];
            readonly mediaability?: components["schemas"]["CallMediaAbility"];
            readonly userVideoDirection?: components["schemas"]["UserVideoDirection"];
        };
        /**
         * Call ID reply
         * @description The reply of an operation that makes a call.
         */
        readonly CallIdReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            /** @description The call ID, which the events of the call carry as `callid`. After a failure it is left out, null or an empty text. */
            readonly result?: string | null;
        };
        /**
         * Internal call
         * @description Which agent to call. Optional members may be null, which means left out.
         */
        readonly CallInnerRequest: {
            readonly called: components["schemas"]["CalledNumber"];
            readonly caller?: components["schemas"]["CallerNumber"];
            readonly skillid?: components["schemas"]["SkillId"];
            readonly callappdata?: components["schemas"]["CallAppData"];
            /**
             * @description Has no effect. The call is a video call where the agent signed in with video and the default skill queue of the virtual call center serves video,
             *     otherwise an audio call.
             */
            readonly mediaability?: number | string | null;
        };
        /**
         * Call ID
         * @description Names a call, in replies and in events alike. The one sample has digits, a hyphen and digits, and one client lets at most 24 digits and hyphens through.
         *     Take it as it comes.
         */
        readonly CallId: string;
        /**
         * Kind of transfer target
         * @description What `address` names.
         * @enum {integer|string}
         */
        readonly TransferDeviceType: 1 | 2 | 3 | 4 | 5 | "1" | "2" | "3" | "4" | "5";
        /**
         * Transfer mode
         * @description How the call is handed over. Which modes there are depends on `devicetype`:
         *
         *     - skill queue (1), agent (2), access code (4): 0 release, 2 success
         *     - IVR flow (3): 0 release, 1 suspend. A suspended call may go to audio and video flows, not to an agent
         *     - external number (5): 1 release (not for an outgoing call), 2 success, 3 talk, 4 three-party
         *
         *     Clients of earlier generations also use 3 and 4 inside; they are accepted.
         * @enum {integer|string}
         */
        readonly TransferMode: 0 | 1 | 2 | 3 | 4 | "0" | "1" | "2" | "3" | "4";
        /**
         * Transfer
         * @description Where the call goes, and how. Optional members may be null, which means left out.
         */
        readonly TransferRequest: {
            readonly devicetype: components["schemas"]["TransferDeviceType"];
            /**
             * @description By `devicetype` the ID of a skill queue, an agent's work number, the access code of an IVR flow, an access code of the platform or a number to call;
             *     at most 24 characters.
             *     Digits only, except for an external number, which may also have A to E, a to e, `*` and `#`.
             */
            readonly address: string;
            readonly mode: components["schemas"]["TransferMode"];
            readonly callappdata?: components["schemas"]["CallAppData"];
            readonly caller?: components["schemas"]["CallerNumber"];
            readonly mediaability?: components["schemas"]["CallMediaAbility"];
            /**
             * @description Whether the call is held during a three-party transfer.
             * @default true
             */
            readonly holdflag?: boolean | null;
        };
        /**
         * Internal help
         * @description Whom to ask for help, and how. Optional members may be null, which means left out.
         */
        readonly InnerHelpRequest: {
            /** @description The work number of an agent, or the ID of a skill queue. One client sends a number. */
            readonly dstaddress: string | number;
            /**
             * @description What `dstaddress` names.
             * @default 2
             * @enum {integer|string|null}
             */
            readonly devicetype?: 1 | 2 | "1" | "2" | null;
            /**
             * @description Whether the customer takes part.
             * @default 1
             * @enum {integer|string|null}
             */
            readonly mode?: 1 | 2 | "1" | "2" | null;
            readonly callappdata?: components["schemas"]["CallAppData"];
            /**
             * @description Whether the call is held meanwhile. The page has the words of a three-party transfer here.
             * @default true
             */
            readonly holdflag?: boolean | null;
        };
        /**
         * Three-party call
         * @description The held call to bring into the current one.
         */
        readonly ConfJoinRequest: {
            readonly callid: components["schemas"]["CallId"];
            readonly callappdata?: components["schemas"]["CallAppData"];
        };
        /**
         * Three-party call reply
         * @description The outcome of making a three-party call.
         */
        readonly ConfJoinReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            /** @description A call ID in one client's sample; reserved in the reference, so an empty object, an empty text, null or left out. */
            readonly result?: string | Record<string, unknown> | null;
        };
        /**
         * Call type
         * @description The kind of call. For 7 the other party is `called`, otherwise `caller`.
         *     One portal offers no hold, mute, transfer or help for 6, 51, 52 and 53, and a second call only for 7.
         */
        readonly CallFeature: number | string;
        /**
         * Number of a party
         * @description The number of a party of the call.
         */
        readonly PartyNumber: string | number;
        /**
         * Skill queue of a call
         * @description The ID of the skill queue the call came through.
         */
        readonly CallSkillId: number | string | null;
        /**
         * Call information before the answer
         * @description What is known of a call that waits to be answered. After a failure it is left out, null or an empty text.
         */
        readonly CallInfoBeforeAnswer: {
            readonly callfeature?: components["schemas"]["CallFeature"];
            readonly callid?: components["schemas"]["CallId"];
            readonly caller?: components["schemas"]["PartyNumber"];
            readonly called?: components["schemas"]["PartyNumber"];
            /** @description The name of the skill queue the call comes from. */
            readonly callskill?: string | null;
            readonly callskillid?: components["schemas"]["CallSkillId"];
            /** @description The number that was called originally; by the reference it is not used. The spelling is the vendor's. */
            readonly orgicallednum?: string | null;
            /** @description The data that travels with the call. */
            readonly calldata?: string | null;
            /** @description When the call was answered, in milliseconds since 1970; null where it was not yet. */
            readonly begintime?: number | string | null;
            /** @description When the call ended, in milliseconds since 1970; null while it goes on. */
            readonly endtime?: number | string | null;
            /** @description The customer's level. */
            readonly userPriority?: number | string | null;
            /** @description The trunk of the call. */
            readonly trunkNo?: number | string | null;
            /** @description How long the call has been in the system, in seconds. */
            readonly logontimes?: number | string | null;
        } | string | null;
        /**
         * Reply about a call before the answer
         * @description What is known of a call that waits to be answered.
         */
        readonly CallInfoBeforeAnswerReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            readonly result?: components["schemas"]["CallInfoBeforeAnswer"];
        };
        /**
         * Media type
         * @description The kind of media.
         */
        readonly MediaType: number | string;
        /**
         * Call information
         * @description What is known of a call. After a failure it is left out, null or an empty text.
         */
        readonly CallInfo: {
            readonly callfeature?: components["schemas"]["CallFeature"];
            readonly callid?: components["schemas"]["CallId"];
            readonly caller?: components["schemas"]["PartyNumber"];
            readonly called?: components["schemas"]["PartyNumber"];
            /** @description The name of the skill queue the call came through. */
            readonly callskill?: string | null;
            readonly callskillid?: components["schemas"]["CallSkillId"];
            /** @description The number that was called originally; by the reference it is not used. The spelling is the vendor's. */
            readonly orgicallednum?: string | null;
            /** @description The data that travels with the call. */
            readonly calldata?: string | null;
            /** @description When the call was answered, in milliseconds since 1970. */
            readonly begintime?: number | string | null;
            /** @description When the call ended, in milliseconds since 1970; null while it goes on. */
            readonly endtime?: number | string | null;
            /** @description The customer's level. */
            readonly userPriority?: number | string | null;
            /** @description The trunk of the call. One sample has 65535. */
            readonly trunkNo?: number | string | null;
            /** @description How long the call has been in the system, in seconds. */
            readonly logontimes?: number | string | null;
            readonly mediaType?: components["schemas"]["MediaType"];
        } | string | null;
        /**
         * Call information reply
         * @description What is known of a call.
         */
        readonly CallInfoReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            readonly result?: components["schemas"]["CallInfo"];
        };
        /**
         * Held calls reply
         * @description The agent's held calls.
         */
        readonly HoldListReply: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            /**
             * @description One entry a held call. With none the code is 400-003; clients also put up with an empty list and with null.
             *     After a failure it is left out, null or an empty text.
             */
            readonly result?: readonly components["schemas"]["CallInfo"][] | string | null;
        };
        /**
         * Other agent's skill queues
         * @description Whose queues, and which.
         */
        readonly AdjustSkillRequest: {
            /** @description The work number of the agent whose queues are set. */
            readonly workNo?: string | null;
            /** @description The IDs of the queues, at most 1000. */
            readonly skills?: readonly number[] | null;
        };
        /**
         * Playback
         * @description What to play, and from where. Optional members may be null, which means left out.
         */
        readonly PlayRequest: {
            /** @description The path of the recording, at most 100 characters. The gateway plays any file, so do not let users choose it freely. */
            readonly voicepath: string;
            /** @description Where to start, in seconds. The spelling is the vendor's. */
            readonly startpostion?: number | null;
            /**
             * @description The volume, as text of at most 5 digits.
             * @default 50
             */
            readonly volumechange?: string | null;
            /**
             * @description The speed, as text of at most 5 digits.
             * @default 50
             */
            readonly speedchange?: string | null;
            /**
             * @description How often to play. Any value acts as 1.
             * @default 1
             */
            readonly times?: number | null;
            /**
             * @description The format of the file.
             * @default 0
             * @enum {integer|null}
             */
            readonly codeformat?: 0 | null;
            /** @description The node of a distributed call center that has the recording; `AgentMediaEvent_Record` tells it. */
            readonly locationId?: number | null;
        };
        /**
         * Seek
         * @description Where to go on playing.
         */
        readonly PlayRelocationRequest: {
            /**
             * @description Which way. It matters only with `seekposition` 1.
             * @enum {integer|null}
             */
            readonly seekdirection?: 0 | 1 | null;
            /** @description How far, in seconds. */
            readonly seekseconds: number;
            /**
             * @description From where to count.
             * @enum {integer}
             */
            readonly seekposition: 0 | 1 | 2;
        };
        /**
         * Playback in a networked call center
         * @description What to play, and where it lies. Optional members may be null, which means left out.
         */
        readonly NetPlayRequest: {
            /** @description The path of the recording, at most 100 characters. The gateway plays any file, so do not let users choose it freely. */
            readonly fileName: string;
            /** @description Where to start, in seconds. */
            readonly position?: number | null;
            /**
             * @description How often to play, 1 once, 0 without end. Any other value acts as 1.
             * @default 1
             */
            readonly playTime?: number | null;
            /**
             * @description The format of the file.
             * @default 0
             * @enum {integer|null}
             */
            readonly fileFormat?: 0 | 1 | 2 | null;
            /** @description The call center that has the recording, as configured on the platform. */
            readonly ccId: number;
            /** @description The node that has the recording. It matters only with a single UAP on a platform that is set up to be distributed. */
            readonly locationId?: number | null;
        };
        /**
         * Text message
         * @description What to send, and in which conversation.
         */
        readonly SendMessageRequest: {
            readonly callid: components["schemas"]["CallId"];
            /** @description The user's number. */
            readonly userid?: string | null;
            /**
             * @description The message as plain text. Where the platform encrypts (MULTIMEDIA_SECMODE 1) it has to be below 1.9 KB, about 600 Chinese characters;
             *     where the caller does (0) below 3.8 KB, about 1200.
             *     In the public cloud it is JSON written as text.
             */
            readonly data: string | Record<string, unknown>;
        };
        /**
         * Transfer of a conversation
         * @description Where the conversation goes, and how. Optional members may be null, which means left out.
         */
        readonly MediaCallTransferRequest: {
            readonly callid: components["schemas"]["CallId"];
            /** @description The calling number. */
            readonly caller?: string | null;
            /**
             * @description What `address` names.
             * @enum {integer|string}
             */
            readonly devicetype: 1 | 2 | 4 | "1" | "2" | "4";
            /**
             * @description How the conversation is handed over. Both modes go with every `devicetype`.
             * @enum {integer|string}
             */
            readonly mode: 0 | 2 | "0" | "2";
            /** @description The ID of a skill queue, an agent's work number or an access code, at most 24 characters. */
            readonly address: string;
            /** @description Data for the agent who takes over, at most 2048 bytes. */
            readonly calldata?: string | null;
            /** @description The skill queue to use. It matters only with `devicetype` 2. */
            readonly skillId?: number | null;
        };
        /**
         * Pushed events of 3.6
         * @description Events of one agent in the order in which they happened, the newest last.
         */
        readonly PushedEventList: {
            readonly workNo: components["schemas"]["WorkNo"];
            /** @description The events, the newest last. */
            readonly eventList: readonly components["schemas"]["AgentEvent"][];
        };
        /**
         * Pushed event of earlier generations
         * @description One event in the form of a poll reply. One receiver refuses a `message` or `retcode` of more than 10 characters and an `eventType` of more than 64.
         */
        readonly PushedEvent: {
            readonly message?: components["schemas"]["Message"];
            readonly retcode: components["schemas"]["RetCode"];
            readonly event: components["schemas"]["AgentEvent"];
        };
        /**
         * Pushed events
         * @description The events of one agent, oldest first; or, from earlier generations, one event in the form of a poll reply.
         */
        readonly PushEventRequest: components["schemas"]["PushedEventList"] | components["schemas"]["PushedEvent"];
        /**
         * Acknowledgement of a push
         * @description What the receiver of a push answers.
         */
        readonly PushEventAcknowledgement: {
            /** @description A text, `success` in the sample. */
            readonly message?: string;
            /** @description `0` when the events were taken. One receiver answers the number 0. */
            readonly retcode: string | number;
        };
    };
    responses: never;
    parameters: {
        /** @description The agent's work number. */
        readonly AgentId: components["schemas"]["AgentId"];
        /** @description The token that identifies the receiver of pushed events. */
        readonly ServiceToken: components["schemas"]["ServiceToken"];
        /**
         * @description The call; needed only where the agent has several.
         * @example 1455885056-1095
         */
        readonly OptionalCallId: components["schemas"]["CallId"];
        /**
         * @description The call.
         * @example 1455885056-1095
         */
        readonly CallId: components["schemas"]["CallId"];
        /**
         * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
         * @example 292
         */
        readonly InspectedWorkNo: components["schemas"]["AgentId"];
        /**
         * @description The work number of the agent who is coached. Both agents belong to the same virtual call center.
         * @example 292
         */
        readonly WhisperAgentId: components["schemas"]["AgentId"];
        /**
         * @description How far, in seconds. The reference types it as text, which in a path is the same.
         * @example 10
         */
        readonly PlaySeconds: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The credential, as `JSESSIONID=` and the GUID, which has no `=` of its own. Present after a sign-in, and afterwards whenever the GUID has rotated.
         *     Existing clients compare the header's name case by case, so a server must spell it `Set-GUID`.
         * @example JSESSIONID=279fe21d-2caa-4437-84c3-ab9e9dae20f5.AgentGateway0
         */
        readonly SetGuid: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. A success carries the credential in `Set-GUID`, and in a cluster the load balancer's cookie. */
            readonly 200: {
                headers: {
                    readonly "Set-GUID": components["headers"]["SetGuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginReply"];
                };
            };
        };
    };
    readonly forceLogin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. A success carries the credential in `Set-GUID`, and in a cluster the load balancer's cookie. */
            readonly 200: {
                headers: {
                    readonly "Set-GUID": components["headers"]["SetGuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginReply"];
                };
            };
        };
    };
    readonly loginEx: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginExRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. A success carries the credential in `Set-GUID`, and in a cluster the load balancer's cookie. */
            readonly 200: {
                headers: {
                    readonly "Set-GUID": components["headers"]["SetGuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginReply"];
                };
            };
        };
    };
    readonly logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly forceLogout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly forceLogoutWithReason: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The reason, 1 to 255.
                 * @example 1
                 */
                readonly reason: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly handShake: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The token that identifies the receiver of pushed events. */
                readonly service_token?: components["parameters"]["ServiceToken"];
            };
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly "Set-GUID": components["headers"]["SetGuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HandShakeReply"];
                };
            };
        };
    };
    readonly heartbeat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly "Set-GUID": components["headers"]["SetGuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HandShakeReply"];
                };
            };
        };
    };
    readonly queryAgentSkills: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queues. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentSkillsReply"];
                };
            };
        };
    };
    readonly queryAgentSkillsByWorkNo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent asked about.
                 * @example 292
                 */
                readonly workno: components["schemas"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queues. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentSkillsReply"];
                };
            };
        };
    };
    readonly resetSkill: {
        readonly parameters: {
            readonly query?: {
                /** @description Queue IDs joined with `;`, at most 4000 characters. It may be empty. */
                readonly skillid?: string;
                /**
                 * @description Whether the agent's desk phone is linked, 1 or 0. The value given at sign-in is the one that counts.
                 * @example 0
                 */
                readonly phonelinkage?: 0 | 1;
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description true for every configured queue; any other text means false.
                 * @example true
                 */
                readonly autoflag: boolean | string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly setAgentAutoAnswer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description `true` for automatic; anything else, of at most 5 characters, for manual.
                 * @example true
                 */
                readonly isautoanswer: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly setAgentAutoEnterIdle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description `true` for ready; anything else, of 1 to 5 characters, for after-call work.
                 * @example true
                 */
                readonly flag: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly getAgentStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentStatusReply"];
                };
            };
        };
    };
    readonly sayBusy: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description A reason of the caller's own, 200 to 250; 0, or left out, means none. The event carries it.
                 * @example 200
                 */
                readonly reason?: number | 0 | unknown;
                /**
                 * @description Whether the new reason replaces the old one when the agent is not ready already. Then both parameters have to be sent.
                 * @example true
                 */
                readonly prolong?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly cancelBusy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly sayFree: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly rest: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Whether the new cause replaces the old one when the agent has a break already. Then it has to be sent.
                 * @example true
                 */
                readonly prolong?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description How long the break is to be, in seconds, 1 to 86399.
                 * @example 60
                 */
                readonly time: number;
                /**
                 * @description The cause, one of those configured on the platform, 0 to 255; 0 means none.
                 * @example 0
                 */
                readonly restcause: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly cancelRest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly sayWork: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly cancelWork: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly getAgentEvent: {
        readonly parameters: {
            readonly query?: {
                /** @description Only for restoring an agent's call bar after its page was loaded again. */
                readonly calldata?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The next event, or none. */
            readonly 200: {
                headers: {
                    readonly "Set-GUID": components["headers"]["SetGuid"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentEventReply"];
                };
            };
        };
    };
    readonly callOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallOutRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome, with the call ID of a call that is being made. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallIdReply"];
                };
            };
        };
    };
    readonly callInner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallInnerRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome, with the call ID of a call that is being made. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallIdReply"];
                };
            };
        };
    };
    readonly answer: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The call; needed only where the agent has several.
                 * @example 1455885056-1095
                 */
                readonly callid?: components["parameters"]["OptionalCallId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly release: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly releaseEx: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly hold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly getHold: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The call; needed only where the agent has several.
                 * @example 1455885056-1095
                 */
                readonly callid?: components["parameters"]["OptionalCallId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly connectHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The call.
                 * @example 1455885056-1095
                 */
                readonly callid: components["parameters"]["CallId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly voiceCallTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly cancelTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly innerHelp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InnerHelpRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome, with the call ID of the call with the helper. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallIdReply"];
                };
            };
        };
    };
    readonly dropCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The call.
                 * @example 1455885056-1095
                 */
                readonly callid: components["parameters"]["CallId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly disconnect: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description Whom to drop, 1 to 24 digits. The work number of the agent who was asked for help, the agent's own phone number, or the external number.
                 * @example 292
                 */
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly confJoin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfJoinRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConfJoinReply"];
                };
            };
        };
    };
    readonly beginMute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly endMute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly secondDialEx: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What to send, 1 to 24 digits, `*` or `#`.
                 * @example 1#
                 */
                readonly number: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly queryCallInfoBeforeAnswer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallInfoBeforeAnswerReply"];
                };
            };
        };
    };
    readonly queryCallInfo: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to do when the agent has no call, true tells about the last one, false does not.
                 * @example true
                 */
                readonly isNoContainLastCall?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallInfoReply"];
                };
            };
        };
    };
    readonly queryCallInfoByCallId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The call.
                 * @example 1455885056-1095
                 */
                readonly callid: components["parameters"]["CallId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The call. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallInfoReply"];
                };
            };
        };
    };
    readonly queryHoldListInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The held calls. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HoldListReply"];
                };
            };
        };
    };
    readonly addInsert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly addSupervise: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly intercept: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly interceptByCallId: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
                /**
                 * @description The call to take over.
                 * @example 1455885056-1095
                 */
                readonly callId: components["schemas"]["CallId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly stopSuperviseOrInsert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly switchSuperviseOrInsert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly requestWhisperAgent: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The work number of the agent who is coached. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly whisperagentid?: components["parameters"]["WhisperAgentId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly requestStopWhisperAgent: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The work number of the agent who is coached. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly whisperagentid?: components["parameters"]["WhisperAgentId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly requestSwitchInsertWhisperAgent: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The work number of the agent who is coached. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly whisperagentid?: components["parameters"]["WhisperAgentId"];
                /**
                 * @description What to switch to.
                 * @example 2
                 */
                readonly switchtype: 0 | 1 | 2 | "0" | "1" | "2" | "null";
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly forceLogOutAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The work number of the agent it is done to. Both agents belong to the same virtual call center.
                 * @example 292
                 */
                readonly workNo: components["parameters"]["InspectedWorkNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly forceDropCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description The call.
                 * @example 1455885056-1095
                 */
                readonly callid: components["parameters"]["CallId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly adjustSkill: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdjustSkillRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly beginPlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlayRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly pausePlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly resumePlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly foreFastPlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description How far, in seconds. The reference types it as text, which in a path is the same.
                 * @example 10
                 */
                readonly time: components["parameters"]["PlaySeconds"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly backFastPlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
                /**
                 * @description How far, in seconds. The reference types it as text, which in a path is the same.
                 * @example 10
                 */
                readonly time: components["parameters"]["PlaySeconds"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly stopPlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly playRelocation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlayRelocationRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly beginNetPlay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NetPlayRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly mediaCallTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's work number. */
                readonly agentid: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MediaCallTransferRequest"];
            };
        };
        readonly responses: {
            /** @description The outcome. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StandardReply"];
                };
            };
        };
    };
    readonly pushEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The token that identifies the receiver of pushed events. */
                readonly service_token?: components["parameters"]["ServiceToken"];
                /** @description The GUID of the agent's session. */
                readonly Guid?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PushEventRequest"];
            };
        };
        readonly responses: {
            /** @description The receiver has the events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PushEventAcknowledgement"];
                };
            };
        };
    };
}
