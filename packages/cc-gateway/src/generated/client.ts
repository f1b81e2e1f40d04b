// Generated from specs/cc-gateway/openapi.yaml. Do not edit; run "npm run generate".

import type { CallOptions, Outcome } from "@trunkline/runtime";
import type * as types from "./types.js";

/** The operations of Huawei CEC CC-Gateway agent interface, version 3.6.0. */
export interface CcGatewayApi {
  /**
   * Sign an agent in (签入, `login`).
   *
   * The agent may call no other operation before. When the agent is already signed in the code is 100-002, and `forceLogin` takes the session over;
   * with 100-015 it cannot.
   * Sign-in and sign-out of one agent must not overlap, nor be repeated while unanswered.
   * Poll at once afterwards, or send heartbeats in push mode: an agent who is not heard of for two minutes is signed out.
   * Choose the skill queues with `resetSkill` to be given calls.
   * With both `callBackUri` and `serviceToken` events are pushed, otherwise they are polled.
   *
   * Codes:
   * - `100-001`: A sign-in parameter, or the service token, is empty or illegal
   * - `100-002`: The agent is already signed in; forced sign-in is possible
   * - `100-003`: A resource or provider of the platform is not available for signing in
   * - `100-004`: Wrong user or password
   * - `100-011`: Illegal parameter at sign-in
   * - `100-012`: Wrong agent type at sign-in
   * - `100-013`: The phone cannot be bound
   * - `100-014`: The phone number is outside the configured range
   * - `100-015`: The agent is signed in and may not be forced out
   * - `100-016`: Invalid IP address at sign-in
   * - `100-017`: uPortal authentication failed
   * - `100-020`: The password has expired
   * - `100-021`: A sign-in of this agent is already in progress
   *
   * Events:
   * - `AgentOther_InService`
   * - `AgentState_Work`, when the request has `status` 5
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the reference page is cut before it. Those listed here are the ones whose meaning speaks of signing in.
   * Source: document 000 1.3.1; document 000 2.1; document 000 2.3; document 000 3.2.1; reference 1202; reference guide.
   * `PUT /onlineagent/{agentid}`
   */
  login(args: LoginArguments, options?: CallOptions): Promise<Outcome<LoginData, LoginCode>>;

  /**
   * Sign an agent in and end the session that is there (强制签入, `forceLogin`).
   *
   * For an agent whose sign-in was answered with 100-002. The other session is lost without a warning to whoever holds it.
   * What `login` says of overlapping, polling and push mode holds here as well.
   *
   * Codes:
   * - `100-001`: A sign-in parameter, or the service token, is empty or illegal
   * - `100-003`: A resource or provider of the platform is not available for signing in
   * - `100-004`: Wrong user or password
   * - `100-011`: Illegal parameter at sign-in
   * - `100-012`: Wrong agent type at sign-in
   * - `100-013`: The phone cannot be bound
   * - `100-014`: The phone number is outside the configured range
   * - `100-015`: The agent is signed in and may not be forced out
   * - `100-016`: Invalid IP address at sign-in
   * - `100-017`: uPortal authentication failed
   * - `100-020`: The password has expired
   * - `100-021`: A sign-in of this agent is already in progress
   *
   * Events:
   * - `AgentOther_InService`
   * - `AgentState_Work`, when the request has `status` 5
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the reference page is cut before it. Those listed here are the ones whose meaning speaks of signing in.
   * Source: document 000 2.1; document 000 2.4; document 000 3.2.1; reference 1203; reference guide.
   * `PUT /onlineagent/{agentid}/forcelogin`
   */
  forceLogin(args: ForceLoginArguments, options?: CallOptions): Promise<Outcome<ForceLoginData, ForceLoginCode>>;

  /**
   * Sign an agent in to the platform (座席签入平台接口, `loginEx`).
   *
   * Like `login`, but the phone may be left out, the password may be empty, and events are always polled. The agent is signed in to the platform for voice,
   * not to the media server, and takes up no license.
   *
   * Codes:
   * - `100-001`: A sign-in parameter, or the service token, is empty or illegal
   * - `100-002`: The agent is already signed in; forced sign-in is possible
   * - `100-003`: A resource or provider of the platform is not available for signing in
   * - `100-004`: Wrong user or password
   * - `100-011`: Illegal parameter at sign-in
   * - `100-012`: Wrong agent type at sign-in
   * - `100-013`: The phone cannot be bound
   * - `100-014`: The phone number is outside the configured range
   * - `100-015`: The agent is signed in and may not be forced out
   * - `100-016`: Invalid IP address at sign-in
   * - `100-017`: uPortal authentication failed
   * - `100-020`: The password has expired
   * - `100-021`: A sign-in of this agent is already in progress
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the reference page is cut before it. Those listed here are the ones whose meaning speaks of signing in.
   * Not known: The events that follow.
   * Not known: What an agent without a phone may do.
   * Source: reference 1224; reference 0357; client H2.
   * `PUT /onlineagent/{agentid}/loginex`
   */
  loginEx(args: LoginExArguments, options?: CallOptions): Promise<Outcome<LoginExData, LoginExCode>>;

  /**
   * Sign the agent out (签出, `logout`).
   *
   * Has no effect while the agent talks or answers; `forceLogout` has. Do not poll afterwards: that is answered with 100-006.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-005`: Illegal sign-out parameter
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-008`: The agent is already signed out
   * - `100-010`: Signing out is not possible in this state
   *
   * Events:
   * - `AgentOther_ShutdownService`, when not after every sign-out; whoever receives it is signed out
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.2.5; reference 1219; client H4; client K7.
   * `DELETE /onlineagent/{agentid}/logout`
   */
  logout(args?: LogoutArguments, options?: CallOptions): Promise<Outcome<LogoutData, LogoutCode>>;

  /**
   * Sign the agent out at once (强制签出, `forceLogout`).
   *
   * Takes effect in any state and drops the agent's call.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Events:
   * - `AgentOther_ShutdownService`, when not after every sign-out; whoever receives it is signed out
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: Codes of its own: the page lists none.
   * Source: reference 1220; client H4; document 000 1.3.2.
   * `DELETE /onlineagent/{agentid}/forcelogout`
   */
  forceLogout(args?: ForceLogoutArguments, options?: CallOptions): Promise<Outcome<ForceLogoutData, ForceLogoutCode>>;

  /**
   * Sign the agent out at once and say why (强制签出带原因码, `forceLogoutWithReason`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-005`: Illegal sign-out parameter
   * - `100-006`: The agent is not signed in
   *
   * Events:
   * - `AgentOther_ShutdownService`, when not after every sign-out; whoever receives it is signed out
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: What the reasons mean.
   * Source: reference 0354; reference 1221; document 000 1.3.2.
   * `DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}`
   */
  forceLogoutWithReason(args: ForceLogoutWithReasonArguments, options?: CallOptions): Promise<Outcome<ForceLogoutWithReasonData, ForceLogoutWithReasonCode>>;

  /**
   * Keep the session of an agent in push mode alive (座席心跳接口, `handShake`).
   *
   * Needed in push mode only, every 30 seconds; in polling mode the poll does this. Without it the agent is signed out after two minutes.
   * When the GUID has rotated the reply carries the new one. A bad `service_token` is answered with 100-001.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-001`: A sign-in parameter, or the service token, is empty or illegal
   * - `100-006`: The agent is not signed in
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page refers to the common table.
   * Source: document 000 1.3.1; document 000 1.3.3; document 000 2.1; reference 1204.
   * `POST /onlineagent/{agentid}/handshake`
   */
  handShake(args?: HandShakeArguments, options?: CallOptions): Promise<Outcome<HandShakeData, HandShakeCode>>;

  /**
   * Keep the session of an agent in push mode alive, earlier generations (心跳).
   *
   * At once after sign-in and then every 60 seconds, without a body. 3.6 has `handShake` instead.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Edition: before 3.6.
   * Source: client K1; client K3; document 000 1.3.2.
   * `PUT /onlineagent/{agentid}/heartbeat`
   * @deprecated
   */
  heartbeat(args?: HeartbeatArguments, options?: CallOptions): Promise<Outcome<HeartbeatData, HeartbeatCode>>;

  /**
   * List the skill queues configured for the agent (查询配置技能队列, `queryAgentSkills`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   *
   * Not known: The complete list of codes: the reference page is cut before it. Those of its sibling (reference 1207) are listed.
   * Source: document 000 3.2.2; reference 1206; document 000 1.3.2.
   * `GET /onlineagent/{agentid}/agentskills`
   */
  queryAgentSkills(args?: QueryAgentSkillsArguments, options?: CallOptions): Promise<Outcome<QueryAgentSkillsData, QueryAgentSkillsCode>>;

  /**
   * List the skill queues configured for another agent (查询指定座席配置技能队列, `queryAgentSkillsByWorkNo`).
   *
   * Both agents belong to the same virtual call center.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   *
   * Source: reference 1207; client H4; document 000 1.3.2.
   * `GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}`
   */
  queryAgentSkillsByWorkNo(args: QueryAgentSkillsByWorkNoArguments, options?: CallOptions): Promise<Outcome<QueryAgentSkillsByWorkNoData, QueryAgentSkillsByWorkNoCode>>;

  /**
   * Choose the agent's active skill queues (重置技能队列, `resetSkill`).
   *
   * It chooses rather than resets. With `autoflag` true every configured queue becomes active and `skillid` does not matter.
   * Otherwise the active queues are those of `skillid` that are configured, which may be none. An agent gets calls only from active queues.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   *
   * Events:
   * - `AgentState_Ready`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 2.3; document 000 2.4; document 000 3.2.3; reference 1209; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/resetskill/{autoflag}`
   */
  resetSkill(args: ResetSkillArguments, options?: CallOptions): Promise<Outcome<ResetSkillData, ResetSkillCode>>;

  /**
   * Turn automatic answering on or off (设置是否自应答, `setAgentAutoAnswer`).
   *
   * With manual answering a call is announced by `AgentEvent_Ringing` once the phone is off hook, and waits for `answer`;
   * with automatic answering `AgentEvent_Auto_Answer` follows.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.3.2.1; document 000 3.3.2.2; reference 1208; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/autoanswer/{isautoanswer}`
   */
  setAgentAutoAnswer(args: SetAgentAutoAnswerArguments, options?: CallOptions): Promise<Outcome<SetAgentAutoAnswerData, SetAgentAutoAnswerCode>>;

  /**
   * Set what an agent does after a call (设置是否进入空闲态, `setAgentAutoEnterIdle`).
   *
   * Ready at once, or after-call work first; what `autoenteridle` says at sign-in.
   * An agent whose phone is not permanently connected has to go into after-call work by itself.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1218; client K2; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/autoenteridle/{flag}`
   */
  setAgentAutoEnterIdle(args: SetAgentAutoEnterIdleArguments, options?: CallOptions): Promise<Outcome<SetAgentAutoEnterIdleData, SetAgentAutoEnterIdleCode>>;

  /**
   * Get the agent's state (获取当前座席的状态, `getAgentStatus`).
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Source: reference 1222; reference 0355; client K2; document 000 1.3.2.
   * `GET /onlineagent/{agentid}/agentstatus`
   */
  getAgentStatus(args?: GetAgentStatusArguments, options?: CallOptions): Promise<Outcome<GetAgentStatusData, GetAgentStatusCode>>;

  /**
   * Set the agent not ready (示忙, `sayBusy`).
   *
   * During a call or in after-call work the state, and its event, come when those are over.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_SetNotReady_Success`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1211; client H4; client K5; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/saybusy`
   */
  sayBusy(args?: SayBusyArguments, options?: CallOptions): Promise<Outcome<SayBusyData, SayBusyCode>>;

  /**
   * End the agent's not-ready state (取消示忙, `cancelBusy`).
   *
   * The agent is not ready. `sayFree` does the same, and takes the agent out of after-call work too.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_CancelNotReady_Success`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1212; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/cancelbusy`
   */
  cancelBusy(args?: CancelBusyArguments, options?: CallOptions): Promise<Outcome<CancelBusyData, CancelBusyCode>>;

  /**
   * Set the agent ready (示闲, `sayFree`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_CancelNotReady_Success`, when the agent was not ready
   * - `AgentState_CancelWork_Success`, when the agent was in after-call work
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1210; reference 1345 of 2025; client H4; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/sayfree`
   */
  sayFree(args?: SayFreeArguments, options?: CallOptions): Promise<Outcome<SayFreeData, SayFreeCode>>;

  /**
   * Ask for a break (请求休息, `rest`).
   *
   * The reply does not say that the break has begun: it has when `AgentState_SetRest_Success` comes.
   * A break that lasts longer than asked for goes on; `AgentState_Rest_Timeout` reminds of it.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_SetRest_Success`
   * - `AgentState_Rest_Timeout`, when the break lasts longer than asked for
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1213; reference 13482 of 2025; client K7; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/rest/{time}/{restcause}`
   */
  rest(args: RestArguments, options?: CallOptions): Promise<Outcome<RestData, RestCode>>;

  /**
   * End the agent's break (取消休息, `cancelRest`).
   *
   * The agent has a break.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_CancelRest_Success`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the pages are cut before it. Those listed are the ones of its siblings (references 1212, 1213 and 1216).
   * Source: reference 1214; reference 13492 of 2025; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/cancelrest`
   */
  cancelRest(args?: CancelRestArguments, options?: CallOptions): Promise<Outcome<CancelRestData, CancelRestCode>>;

  /**
   * Put the agent into after-call work (工作态, `sayWork`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_SetWork_Success`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. Those listed are the ones of its siblings (references 1211, 1212 and 1216).
   * Not known: Which events follow: the one named here is chosen by its name.
   * Source: client H4; reference 1215; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/work`
   */
  sayWork(args?: SayWorkArguments, options?: CallOptions): Promise<Outcome<SayWorkData, SayWorkCode>>;

  /**
   * Take the agent out of after-call work (退出工作态, `cancelWork`).
   *
   * The agent is in after-call work.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `100-009`: The agent's state could not be set; perhaps for lack of the right
   *
   * Events:
   * - `AgentState_CancelWork_Success`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1216; client H4; document 000 1.3.2.
   * `POST /onlineagent/{agentid}/cancelwork`
   */
  cancelWork(args?: CancelWorkArguments, options?: CallOptions): Promise<Outcome<CancelWorkData, CancelWorkCode>>;

  /**
   * Poll for the next event (轮询方式获取单座席事件, `getAgentEvent`).
   *
   * One event a reply, oldest first. With none pending the gateway holds the request for about 10 seconds and then answers without `event`; with one it
   * answers at once (AGENT_POLL_WAIT_FLAG, _TIMES and _INTERVAL set this up). Wait 200 to 500 ms after each reply before asking again.
   *
   * The poll is also the agent's heartbeat: ask at once after sign-in, because an agent who is not heard of for two minutes is signed out. Stop after
   * sign-out.
   *
   * An incoming call announces itself by AgentState_Busy (the agent is reserved), AgentOther_PhoneAlerting unless the agent's line is held open,
   * AgentOther_PhoneOffhook, then AgentEvent_Auto_Answer, or AgentEvent_Ringing with manual answering, then AgentEvent_Customer_Alerting, and in
   * conversation AgentEvent_Talking. With manual answering AgentEvent_Talking needs `answer`; without it AgentEvent_No_Answer follows.
   *
   * When the GUID has rotated the reply carries the new one. Codes 000-003 and 100-006 end the session.
   *
   * To be read by every existing client, an empty reply is exactly `{"message":"","retcode":"0"}`, in this order and without spaces.
   *
   * Codes:
   * - `000-001`: Wrong way of fetching events
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Not known: The complete list of codes: the reference page is cut before it.
   * Not known: Whether a GUID that has been replaced stays valid until it times out.
   * Source: document 000 2.1; document 000 2.3; document 000 2.4; document 000 2.5; document 000 3.2.4; document 000 3.3.2; reference 1274; client K2.
   * `GET /agentevent/{agentid}`
   */
  getAgentEvent(args?: GetAgentEventArguments, options?: CallOptions): Promise<Outcome<GetAgentEventData, GetAgentEventCode>>;

  /**
   * Call an external number (普通外呼, `callout`).
   *
   * The gateway calls the agent's phone first and then the number. The agent is signed in and has no call that is being answered; held calls do not count.
   *
   * The reply carries the call ID; how the call goes is told by events. When it fails, the order of the events depends:
   *
   * - the agent does not pick up, or hangs up: `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentOther_PhoneRelease`
   * - the called party does not pick up, or hangs up: `AgentOther_PhoneRelease`, `AgentEvent_Call_Out_Fail`, `AgentEvent_Connect_Fail`, `AgentState_Ready`
   *
   * With the platform's soft parameter P18 at 1 (0 by default; set in the web configuration under advanced parameters) the agent is first taken into the work
   * state, that is, occupied, and only then is the agent's phone called. When that fails the call-out has failed at once, and neither
   * `AgentOther_PhoneAlerting` nor `AgentOther_PhoneOffhook` comes.
   *
   * For video ask for `mediaability` 2; with 1 a call to somebody who has audio only ends when it is answered. `userVideoDirection` needs 1,
   * and video in one direction also needs soft parameter P978, as told there.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-001`: Bad outgoing number
   *
   * Events:
   * - `AgentOther_PhoneAlerting`, when the agent's phone is not permanently connected
   * - `AgentOther_PhoneOffhook`
   * - `AgentState_Busy`
   * - `AgentEvent_Customer_Alerting`
   * - `AgentEvent_Talking`
   *
   * Events of a failure:
   * - `AgentOther_PhoneAlerting`, when the agent's phone is not permanently connected, and soft parameter P18 is not 1 or the agent could be occupied
   * - `AgentOther_PhoneOffhook`, when the agent has picked up, and soft parameter P18 is not 1 or the agent could be occupied
   * - `AgentEvent_Call_Out_Fail`
   * - `OUTBOUND_DETECT_EVENT`
   * - `AgentEvent_Connect_Fail`
   * - `AgentOther_PhoneRelease`
   * - `AgentState_Ready`, when the called party does not pick up or hangs up
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: With P18 at 1 and an agent who cannot be occupied: whether the failure is told by the reply or by an event, and with which code.
   * Source: document 004; document 000 3.3.1; document 000 1.3.2.
   * `PUT /voicecall/{agentid}/callout`
   */
  callOut(args: CallOutArguments, options?: CallOptions): Promise<Outcome<CallOutData, CallOutCode>>;

  /**
   * Call another agent (内部呼叫, `callInner`).
   *
   * The agent is signed in and has no call that is being answered; held calls do not count.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Events:
   * - `AgentOther_PhoneAlerting`
   * - `AgentOther_PhoneOffhook`
   * - `AgentState_Busy`
   * - `AgentEvent_Customer_Alerting`
   *
   * Events of a failure:
   * - `AgentEvent_Inside_Call_Fail`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it.
   * Not known: The events after AgentEvent_Customer_Alerting. The page of a later sibling, for a skill queue (reference 0370 of 2025), goes on with AgentEvent_Talking and lists 000-002, 100-006 and 100-007.
   * Source: reference 1235; reference guide; client H3; document 000 1.3.2.
   * `PUT /voicecall/{agentid}/callinner`
   */
  callInner(args: CallInnerArguments, options?: CallOptions): Promise<Outcome<CallInnerData, CallInnerCode>>;

  /**
   * Answer a call (呼叫应答, `answer`).
   *
   * `AgentEvent_Ringing` has announced the call, which happens where the agent does not answer automatically.
   * An agent who takes too long gets `AgentEvent_No_Answer` instead, and the call is dropped.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-002`: Answer: there is no call
   *
   * Events:
   * - `AgentEvent_Talking`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.3.2.2; reference 1234; client K7; document 000 1.3.2.
   * `PUT /voicecall/{agentid}/answer`
   */
  answer(args?: AnswerArguments, options?: CallOptions): Promise<Outcome<AnswerData, AnswerCode>>;

  /**
   * Hang up the current call (挂断呼叫, `release`).
   *
   * The agent is in a call. Only the current call ends; `dropCall` ends one of several.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-017`: Hang up: there is no call
   *
   * Events:
   * - `AgentEvent_Call_Release`
   * - `AgentEvent_Customer_Release`
   * - `AgentOther_PhoneRelease`
   * - `AgentState_Ready`, when the agent becomes ready
   * - `AgentState_Work`, when the agent goes into after-call work instead
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.4.1; reference 1247; client K2; document 000 1.3.2.
   * `DELETE /voicecall/{agentid}/release`
   */
  release(args?: ReleaseArguments, options?: CallOptions): Promise<Outcome<ReleaseData, ReleaseCode>>;

  /**
   * Hang up the current call (挂断呼叫, `releaseEx`).
   *
   * The older address of `release`, kept for older clients and discouraged.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-017`: Hang up: there is no call
   *
   * Events:
   * - `AgentEvent_Call_Release`
   * - `AgentEvent_Customer_Release`
   * - `AgentOther_PhoneRelease`
   * - `AgentState_Ready`, when the agent becomes ready
   * - `AgentState_Work`, when the agent goes into after-call work instead
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1247; document 000 1.3.2.
   * `DELETE /voicecall/{agentid}`
   * @deprecated
   */
  releaseEx(args?: ReleaseExArguments, options?: CallOptions): Promise<Outcome<ReleaseExData, ReleaseExCode>>;

  /**
   * Hold the current call (呼叫保持, `hold`).
   *
   * The agent is in a call. The other party hears the hold tone meanwhile.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-013`: Hold: there is no call
   * - `200-014`: Hold: wrong call state
   *
   * Events:
   * - `AgentEvent_Hold`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. Those listed are the general ones, and the ones whose meaning speaks of holding.
   * Source: document 000 3.4.2.1; reference 1239; client H3; client H5; document 000 1.3.2.
   * `POST /voicecall/{agentid}/hold`
   */
  hold(args?: HoldArguments, options?: CallOptions): Promise<Outcome<HoldData, HoldCode>>;

  /**
   * Retrieve a held call (取消保持, `getHold`).
   *
   * The agent has held a call.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-015`: Retrieve: no call is held
   * - `200-016`: Retrieve: wrong call state
   *
   * Events:
   * - `AgentEvent_Talking`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. Those listed are one client's.
   * Source: document 000 3.4.2.2; reference 1241; client H3; client H1; client K1; client K7; document 000 1.3.2.
   * `POST /voicecall/{agentid}/gethold`
   */
  getHold(args?: GetHoldArguments, options?: CallOptions): Promise<Outcome<GetHoldData, GetHoldCode>>;

  /**
   * Connect a held call with the current one (连接保持, `connectHold`).
   *
   * The agent is in a call and holds another. By its events the two other parties are connected and the agent leaves.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-005`: Connect the held call: there is no call
   * - `200-006`: Connect the held call: no call is held
   * - `200-013`: Hold: there is no call
   * - `200-014`: Hold: wrong call state
   *
   * Events:
   * - `AgentEvent_Call_Release`
   * - `AgentEvent_Customer_Release`
   * - `AgentOther_PhoneRelease`
   * - `AgentMediaEvent_StopRecordDone`, when the call is recorded
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 1240; client H1; document 000 1.3.2.
   * `POST /voicecall/{agentid}/connecthold/{callid}`
   */
  connectHold(args: ConnectHoldArguments, options?: CallOptions): Promise<Outcome<ConnectHoldData, ConnectHoldCode>>;

  /**
   * Transfer the current call (呼叫转移, `transfer`).
   *
   * The agent is in a voice call. `devicetype` and `mode` together say where the call goes and when the agent leaves; not every mode goes with every target.
   *
   * - An outgoing call cannot be transferred to an external number by release transfer, nor can a video call.
   * - A release transfer of an incoming call shows the original calling number, which a carrier may bar, and then it fails.
   * - The media of a call to anything but an external number follow from the kind of agent, whatever `mediaability` says.
   * - After a success transfer `AgentEvent_SuccTransResult` tells the outcome in its `result`; until the target answers the agent stays in the call.
   * - After a talk transfer or a three-party transfer all three are in one call (in a talk transfer the customer is on hold).
   *   Whoever leaves, the other two stay connected; `cancelTransfer` drops the target and gives the customer back to the agent.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-012`: Transfer: there is no call
   *
   * Events:
   * - `AgentEvent_Customer_Alerting`, when the target rings
   * - `AgentEvent_Talking`, when the agent talks to the target or to the customer again
   * - `AgentEvent_Call_Release`, when the agent leaves the call
   * - `AgentEvent_Customer_Release`, when the agent leaves the call
   * - `AgentOther_PhoneRelease`, when the agent leaves the call
   * - `AgentState_Ready`, when the agent leaves the call and becomes ready
   * - `AgentEvent_SuccTransResult`, when mode 2
   * - `AgentMediaEvent_StopRecordDone`, when mode 2 and the call is recorded
   * - `AgentEvent_Conference`, when devicetype 5 and mode 3 or 4
   * - `AgentEvent_ReturnFromIvr`, when devicetype 3 and mode 1, when the call comes back
   * - `AgentEvent_TransOutResult`, when devicetype 5
   *
   * Events of a failure:
   * - `AgentEvent_Connect_Fail`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. Those listed are one client's.
   * Not known: Whether the reply has members of its own: the page is cut before it. The standard reply is assumed.
   * Source: document 000 3.4.3; reference 1242; reference 1242 of 2025; reference guide; client H1; document 000 1.3.2.
   * `POST /voicecall/{agentid}/transfer`
   */
  voiceCallTransfer(args: VoiceCallTransferArguments, options?: CallOptions): Promise<Outcome<VoiceCallTransferData, VoiceCallTransferCode>>;

  /**
   * Cancel a transfer to an external number (取消转移, `cancelTransfer`).
   *
   * Possible after a talk transfer or a three-party transfer to an external number. The call with that number ends and the agent has the customer back.
   * One portal allows it once `AgentEvent_TransOutResult` has told that the transfer succeeded.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-012`: Transfer: there is no call
   *
   * Events:
   * - `AgentEvent_Talking`
   * - `AgentEvent_Customer_Release`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.4.3; reference 1243; client H3; client K3; document 000 1.3.2.
   * `POST /voicecall/{agentid}/canceltransfer`
   */
  cancelTransfer(args?: CancelTransferArguments, options?: CallOptions): Promise<Outcome<CancelTransferData, CancelTransferCode>>;

  /**
   * Ask another agent for help (内部求助, `innerHelp`).
   *
   * The agent is in a call with a customer and asks an agent or a skill queue.
   *
   * With two parties (`mode` 1) the customer is held while the agents talk. When the helper leaves, agent and customer talk on; when the agent leaves, the
   * customer is transferred to the helper. To have the customer back, drop the call with the helper: `dropCall` with the call ID of this reply.
   *
   * With three parties (`mode` 2) all three talk. Whoever leaves, the other two stay connected, the two agents as an internal call.
   * To have the customer back, drop the helper: `disconnect` with the helper's work number.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `200-018`: Internal help: there is no call
   *
   * Events:
   * - `AgentEvent_Hold`, when mode 1
   * - `AgentEvent_Customer_Alerting`, when the helper rings
   * - `AgentEvent_Talking`, when mode 1 and the helper has answered
   * - `AgentEvent_Customer_Release`, when mode 2
   * - `AgentEvent_Conference`, when mode 2 and the helper has answered
   *
   * Events of a failure:
   * - `AgentEvent_Consult_Fail`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. 200-018 is the one whose meaning speaks of this operation.
   * Source: document 000 3.4.4; reference 1236; client H3; client K3; document 000 1.3.2.
   * `POST /voicecall/{agentid}/innerhelp`
   */
  innerHelp(args: InnerHelpArguments, options?: CallOptions): Promise<Outcome<InnerHelpData, InnerHelpCode>>;

  /**
   * Hang up a given call (拆除指定callid呼叫, `dropCall`).
   *
   * The agent is in a call. It also takes the customer back after two-party help, with the call ID that `innerHelp` returned.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-025`: Release a given call: there is no such call
   *
   * Events:
   * - `AgentEvent_Call_Release`
   * - `AgentEvent_Customer_Release`
   * - `AgentOther_PhoneRelease`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.4.4; reference 1246; client K2; client K7; document 000 1.3.2.
   * `POST /voicecall/{agentid}/dropcall/{callid}`
   */
  dropCall(args: DropCallArguments, options?: CallOptions): Promise<Outcome<DropCallData, DropCallCode>>;

  /**
   * Drop a party of the call (释放指定号码连接, `disconnect`).
   *
   * Only members of the agent's latest call can be dropped, and an agent who was asked for help can drop nobody but themselves.
   * It takes the customer back after three-party help (with the helper's work number) and after a three-party call (with the third party's number).
   * A client finds that number as the second entry of `partner` in `AgentEvent_Conference`.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-023`: Release a given number: there is no call
   * - `200-024`: Release a given number: the number is not in the call
   *
   * Events:
   * - `AgentEvent_Call_Release`
   * - `AgentEvent_Customer_Release`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.4.4; document 000 3.4.5; reference 1248; client K2; client K3; document 000 1.3.2.
   * `POST /voicecall/{agentid}/disconnect/{number}`
   */
  disconnect(args: DisconnectArguments, options?: CallOptions): Promise<Outcome<DisconnectData, DisconnectCode>>;

  /**
   * Make a three-party call (三方通话, `confJoin`).
   *
   * The agent talks to one party and holds another, who is brought in. Whoever leaves, the other two stay connected.
   * To have the customer alone again, drop the third party: `disconnect` with its number.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `200-010`: Three-party call: there is no call
   * - `200-011`: Three-party call: no call is held
   *
   * Events:
   * - `AgentEvent_Conference`
   * - `AgentEvent_Customer_Release`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.4.5; reference 1245; client K4; client K7; document 000 1.3.2.
   * `POST /voicecall/{agentid}/confjoin`
   */
  confJoin(args: ConfJoinArguments, options?: CallOptions): Promise<Outcome<ConfJoinData, ConfJoinCode>>;

  /**
   * Mute the agent (静音, `beginMute`).
   *
   * The customer no longer hears the agent, the agent still hears the customer. The agent is in a call with a customer;
   * not possible in internal calls, three-party calls, three-party help and UAP P2P video calls.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `200-003`: Mute: there is no call
   * - `200-004`: Mute: wrong call state
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. 200-003 and 200-004 are the ones whose meaning speaks of this operation.
   * Source: document 000 3.4.6.1; reference 1237; client H1; client H3; document 000 1.3.2.
   * `POST /voicecall/{agentid}/beginmute`
   */
  beginMute(args?: BeginMuteArguments, options?: CallOptions): Promise<Outcome<BeginMuteData, BeginMuteCode>>;

  /**
   * Unmute the agent (取消静音, `endMute`).
   *
   * The customer hears the agent again. The agent is in a call with a customer and muted.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `200-007`: Unmute: there is no call
   * - `200-008`: Unmute: wrong call state
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. 200-007 and 200-008 are the ones whose meaning speaks of this operation.
   * Not known: Whether the reply has members of its own: the page is cut after `retcode`. The standard reply is assumed.
   * Source: document 000 3.4.6.2; reference 1238; reference guide; client H1; client H2; client H3; client H5; document 000 1.3.2.
   * `POST /voicecall/{agentid}/endmute`
   */
  endMute(args?: EndMuteArguments, options?: CallOptions): Promise<Outcome<EndMuteData, EndMuteCode>>;

  /**
   * Send DTMF digits (二次拨号, `secondDialEx`).
   *
   * The agent is in an established call that is not a video call. The digits are sent as if dialed on the agent's phone.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Source: reference guide; reference 1244 of 2025; client H3; client H5; document 000 1.3.2.
   * `POST /voicecall/{agentid}/seconddialex`
   */
  secondDialEx(args: SecondDialExArguments, options?: CallOptions): Promise<Outcome<SecondDialExData, SecondDialExCode>>;

  /**
   * Get what is known of the call that waits to be answered (查询应答来话前呼叫信息, `queryCallInfoBeforeAnswer`).
   *
   * For agents who answer by hand: which skill queue a call comes from and who calls, before it is answered. The call has reached the agent, whose phone rings
   * or was picked up.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `400-001`: Call data: there is no call
   *
   * Not known: The complete list of codes: the page is cut before it. 400-001 is the one whose meaning speaks of such queries.
   * Source: document 000 3.3.2.3; reference 1265; client H4; client H5; document 000 1.3.2.
   * `GET /calldata/{agentid}/callinfobeforeanswer`
   */
  queryCallInfoBeforeAnswer(args?: QueryCallInfoBeforeAnswerArguments, options?: CallOptions): Promise<Outcome<QueryCallInfoBeforeAnswerData, QueryCallInfoBeforeAnswerCode>>;

  /**
   * Get what is known of the current call (查询呼叫信息, `queryCallInfo`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `400-001`: Call data: there is no call
   *
   * Not known: The complete list of codes: the page is cut before it. 400-001 is the one whose meaning speaks of such queries.
   * Source: reference 1261; document 000 1.3.2.
   * `GET /calldata/{agentid}/callinfo`
   */
  queryCallInfo(args?: QueryCallInfoArguments, options?: CallOptions): Promise<Outcome<QueryCallInfoData, QueryCallInfoCode>>;

  /**
   * Get what is known of a given call (根据呼叫CallID查询呼叫信息, `queryCallInfoByCallId`).
   *
   * The agent is in a call. One client asks when `AgentEvent_Ringing` comes.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `400-001`: Call data: there is no call
   *
   * Not known: The complete list of codes: the page is cut before it. 400-001 is the one whose meaning speaks of such queries.
   * Source: reference 1266; client K5; document 000 1.3.2.
   * `GET /calldata/{agentid}/callinfobycallid/{callid}`
   */
  queryCallInfoByCallId(args: QueryCallInfoByCallIdArguments, options?: CallOptions): Promise<Outcome<QueryCallInfoByCallIdData, QueryCallInfoByCallIdCode>>;

  /**
   * List the held calls (查询保持列表, `queryHoldListInfo`).
   *
   * The agent is in a call, holds another, and answers by hand. With no held call the code is 400-003.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `300-001`: Agent query: no right
   * - `400-003`: Held calls: there is none
   *
   * Source: reference 1264; client K2; client K5; document 000 1.3.2.
   * `GET /calldata/{agentid}/holdlist`
   */
  queryHoldListInfo(args?: QueryHoldListInfoArguments, options?: CallOptions): Promise<Outcome<QueryHoldListInfoData, QueryHoldListInfoCode>>;

  /**
   * Barge in on another agent's call (插入, `addInsert`).
   *
   * Inspector, agent and customer form a three-party call. The inspector is signed in and idle, the agent is in a call with a customer.
   * By the later page the agent may also be without a call: then inspector and agent talk to each other.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `000-005`: An inspector tried to inspect itself
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   * - `900-005`: Inspection: wrong state
   *
   * Events:
   * - `AgentState_Busy`
   * - `AgentOther_PhoneAlerting`, when the inspector's phone is not permanently connected
   * - `AgentOther_PhoneOffhook`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. Those listed are the ones of listening in, and 000-005, whose meaning speaks of inspecting oneself.
   * Not known: Whether the agent gets AgentOther_BeQcStart: the page is cut before its events. Other inspections cause it.
   * Source: document 000 3.5.1; reference 2401; reference 2401 of 2025; document 000 1.3.2.
   * `PUT /qualitycontrol/{agentid}/addinsert/{workNo}`
   */
  addInsert(args: AddInsertArguments, options?: CallOptions): Promise<Outcome<AddInsertData, AddInsertCode>>;

  /**
   * Listen in on another agent's call (侦听, `addSupervise`).
   *
   * The inspector hears agent and customer, who do not hear the inspector. The inspector is signed in and idle, the agent is in a call with a customer.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   * - `900-005`: Inspection: wrong state
   *
   * Events:
   * - `AgentState_Busy`
   * - `AgentOther_PhoneAlerting`, when the inspector's phone is not permanently connected
   * - `AgentOther_PhoneOffhook`
   * - `AgentOther_BeQcStart` to the agent in `workNo`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 000 3.5.2; reference 2402; document 000 1.3.2.
   * `PUT /qualitycontrol/{agentid}/addsupervise/{workNo}`
   */
  addSupervise(args: AddSuperviseArguments, options?: CallOptions): Promise<Outcome<AddSuperviseData, AddSuperviseCode>>;

  /**
   * Take over another agent's call (拦截, `intercept`).
   *
   * The inspector talks to the customer, the agent is dropped and becomes ready. The inspector is already barging in on, listening to or coaching that agent.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   *
   * Events:
   * - `AgentState_Ready` to the agent in `workNo`
   * - `AgentOther_PhoneRelease` to the agent in `workNo`
   * - `AgentEvent_Call_Release` to the agent in `workNo`
   * - `AgentEvent_Customer_Release` to the agent in `workNo`
   * - `AgentEvent_Talking`
   * - `AgentMediaEvent_Record`, when the call is recorded
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 000 3.5.3; reference 2403; document 000 1.3.2.
   * `PUT /qualitycontrol/{agentid}/intercept/{workNo}`
   */
  intercept(args: InterceptArguments, options?: CallOptions): Promise<Outcome<InterceptData, InterceptCode>>;

  /**
   * Take over a given call of another agent (拦截指定呼叫, `intercept`).
   *
   * As `intercept`, for one of several calls.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Edition: after 3.6.
   * Not known: The reply, its codes and the events: the page is cut before them. The standard reply is assumed.
   * Source: reference 0437 of 2025; document 000 1.3.2.
   * `PUT /qualitycontrol/{agentid}/intercept/{workNo}/{callId}`
   */
  interceptByCallId(args: InterceptByCallIdArguments, options?: CallOptions): Promise<Outcome<InterceptByCallIdData, InterceptByCallIdCode>>;

  /**
   * Stop listening in or barging in (取消侦听和插入, `stopSuperviseOrInsert`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   *
   * Events:
   * - `AgentOther_PhoneRelease`
   * - `AgentState_Ready`, when the inspector becomes ready
   * - `AgentOther_BeQcStop` to the agent in `workNo`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 2404; document 000 1.3.2.
   * `DELETE /qualitycontrol/{agentid}/{workNo}`
   */
  stopSuperviseOrInsert(args: StopSuperviseOrInsertArguments, options?: CallOptions): Promise<Outcome<StopSuperviseOrInsertData, StopSuperviseOrInsertCode>>;

  /**
   * Switch between listening in and barging in (切换侦听和插入, `switchSuperviseOrInsert`).
   *
   * Causes no event. `requestSwitchInsertWhisperAgent` also knows whispering, and says which is wanted.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 2410; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/switch/{workNo}`
   */
  switchSuperviseOrInsert(args: SwitchSuperviseOrInsertArguments, options?: CallOptions): Promise<Outcome<SwitchSuperviseOrInsertData, SwitchSuperviseOrInsertCode>>;

  /**
   * Whisper to another agent (请求耳语, `requestWhisperAgent`).
   *
   * The inspector is signed in and idle.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   * - `900-004`: Inspection: there is no such agent
   *
   * Events:
   * - `AgentOther_PhoneAlerting`
   * - `AgentOther_PhoneOffhook`
   * - `AgentState_Busy`
   * - `AgentOther_BeQcStart` to the agent in `whisperagentid`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 000 3.5.3; reference 2412; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/requestwhisperagent`
   */
  requestWhisperAgent(args?: RequestWhisperAgentArguments, options?: CallOptions): Promise<Outcome<RequestWhisperAgentData, RequestWhisperAgentCode>>;

  /**
   * Stop whispering (停止耳语, `requestStopWhisperAgent`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   *
   * Events:
   * - `AgentOther_BeQcStop` to the agent in `whisperagentid`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: Codes after 900-002: the page is cut there.
   * Source: reference 2413; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/requeststopwhisperagent`
   */
  requestStopWhisperAgent(args?: RequestStopWhisperAgentArguments, options?: CallOptions): Promise<Outcome<RequestStopWhisperAgentData, RequestStopWhisperAgentCode>>;

  /**
   * Switch between listening in, barging in and whispering (耳语、侦听、插入切换, `requestSwitchInsertWhisperAgent`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   * - `900-004`: Inspection: there is no such agent
   *
   * Events:
   * - `AgentOther_BeQcStart` to the agent in `whisperagentid`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 2414; client K1; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/requestswitchinsertwhisperagent`
   */
  requestSwitchInsertWhisperAgent(args: RequestSwitchInsertWhisperAgentArguments, options?: CallOptions): Promise<Outcome<RequestSwitchInsertWhisperAgentData, RequestSwitchInsertWhisperAgentCode>>;

  /**
   * Sign another agent out (强制签出, `forceLogOutAgent`).
   *
   * For a signed-in inspector.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The reply, its codes and the events: the page is cut before them. The standard reply is assumed.
   * Source: reference 2407; reference 0441 of 2025; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/forcelogout/{workNo}`
   */
  forceLogOutAgent(args: ForceLogOutAgentArguments, options?: CallOptions): Promise<Outcome<ForceLogOutAgentData, ForceLogOutAgentCode>>;

  /**
   * Force the release of a call (强制释放呼叫, `forceDropCall`).
   *
   * For a signed-in inspector.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The reply, its codes and the events: the page is cut before them. The standard reply is assumed.
   * Source: reference 2408; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/forcedropcall/{callid}`
   */
  forceDropCall(args: ForceDropCallArguments, options?: CallOptions): Promise<Outcome<ForceDropCallData, ForceDropCallCode>>;

  /**
   * Set another agent's skill queues (调整指定座席的技能队列, `adjustSkill`).
   *
   * For an inspector. Causes no event.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-001`: A sign-in parameter, or the service token, is empty or illegal
   * - `100-006`: The agent is not signed in
   * - `900-001`: Inspection: the provider is not available
   * - `900-002`: Inspection: no right
   * - `900-003`: Inspection: the resource is not available
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: reference 2409; document 000 1.3.2.
   * `POST /qualitycontrol/{agentid}/adjustskill`
   */
  adjustSkill(args?: AdjustSkillArguments, options?: CallOptions): Promise<Outcome<AdjustSkillData, AdjustSkillCode>>;

  /**
   * Play a recording (开始放音, `beginPlay`).
   *
   * Outside a call the gateway calls the agent's phone and plays when the agent has picked up; in a call it plays without calling. Nothing else may be playing.
   *
   * When the recording has been played to its end, the same events come as after `stopPlay`.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-018`: The virtual call centers of sign-in and of playback differ
   * - `500-007`: Wrong state for starting playback
   *
   * Events:
   * - `AgentState_Busy`, when outside a call
   * - `AgentOther_PhoneAlerting`, when outside a call
   * - `AgentOther_PhoneOffhook`, when outside a call
   * - `AgentMediaEvent_Play_Succ`
   * - `AgentMediaEvent_Play`
   * - `AgentOther_PhoneRelease`, when outside a call, at the end of the recording
   * - `AgentState_Ready`, when outside a call, at the end of the recording
   * - `AgentMediaEvent_StopPlayDone`, when at the end of the recording
   *
   * Events of a failure:
   * - `AgentState_Busy`, when outside a call
   * - `AgentOther_PhoneAlerting`, when outside a call
   * - `AgentOther_PhoneOffhook`, when outside a call
   * - `AgentOther_PhoneRelease`, when outside a call
   * - `AgentState_Ready`, when outside a call
   * - `AgentMediaEvent_Play_Fail`
   * - `AgentMediaEvent_StopPlayDone`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. 500-007 and 100-018 are the ones whose meaning speaks of starting playback.
   * Not known: Who hears the recording in a call.
   * Source: document 000 3.6.1; document 000 3.6.2; reference 4202; reference 0394 of 2025; document 000 1.3.2.
   * `PUT /recordplay/{agentid}/play`
   */
  beginPlay(args: BeginPlayArguments, options?: CallOptions): Promise<Outcome<BeginPlayData, BeginPlayCode>>;

  /**
   * Pause playback (暂停放音, `pausePlay`).
   *
   * The agent is not in a call, and a recording is being played.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `500-003`: Wrong state for pausing playback
   *
   * Events:
   * - `AgentMediaEvent_PausePlayDone`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.6.1; reference 4203; document 000 1.3.2.
   * `POST /recordplay/{agentid}/pauseplay`
   */
  pausePlay(args?: PausePlayArguments, options?: CallOptions): Promise<Outcome<PausePlayData, PausePlayCode>>;

  /**
   * Resume playback (恢复放音, `resumePlay`).
   *
   * The agent is not in a call, and playback is paused.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `500-005`: Wrong state for resuming playback
   *
   * Events:
   * - `AgentMediaEvent_ResumePlayDone`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.6.1; reference 4204; document 000 1.3.2.
   * `POST /recordplay/{agentid}/resumeplay`
   */
  resumePlay(args?: ResumePlayArguments, options?: CallOptions): Promise<Outcome<ResumePlayData, ResumePlayCode>>;

  /**
   * Move playback forward (放音快进, `foreFastPlay`).
   *
   * A recording is being played, in a call or outside.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `500-002`: Wrong state for moving forward
   *
   * Events:
   * - `AgentMediaEvent_JumpPlayDone`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: The complete list of codes: the page is cut before it. 500-002 is the one whose meaning speaks of this operation; the siblings also list 100-006 and 100-007.
   * Source: document 000 3.6.1; document 000 3.6.2; reference 4205; document 000 1.3.2.
   * `POST /recordplay/{agentid}/forefast/{time}`
   */
  foreFastPlay(args: ForeFastPlayArguments, options?: CallOptions): Promise<Outcome<ForeFastPlayData, ForeFastPlayCode>>;

  /**
   * Rewind playback (放音快退, `backFastPlay`).
   *
   * A recording is being played, in a call or outside.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `500-001`: Wrong state for rewinding
   *
   * Events:
   * - `AgentMediaEvent_JumpPlayDone`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 4206; document 000 1.3.2.
   * `POST /recordplay/{agentid}/backfast/{time}`
   */
  backFastPlay(args: BackFastPlayArguments, options?: CallOptions): Promise<Outcome<BackFastPlayData, BackFastPlayCode>>;

  /**
   * Stop playback (停止放音, `stopPlay`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `500-009`: Wrong state for stopping playback
   *
   * Events:
   * - `AgentOther_PhoneRelease`, when outside a call
   * - `AgentState_Ready`, when outside a call
   * - `AgentMediaEvent_StopPlayDone`
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 4207; document 000 1.3.2.
   * `DELETE /recordplay/{agentid}/stopplay`
   */
  stopPlay(args?: StopPlayArguments, options?: CallOptions): Promise<Outcome<StopPlayData, StopPlayCode>>;

  /**
   * Seek in the recording (放音重定位, `playRelocation`).
   *
   * A recording or a ring tone is being played by the queuing platform. Causes no event.
   *
   * Codes:
   * - `000-002`: Bad address, URL parameter or interface parameter
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `100-007`: The operation on the agent raised an error inside the gateway or the WAS
   * - `500-012`: Seeking in a recording failed; how is not known
   * - `500-013`: Seeking in a recording failed; how is not known
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Edition: after 3.6.
   * Not known: What 500-012 and 500-013 mean.
   * Source: reference 0405 of 2025; document 000 1.3.2.
   * `POST /recordplay/{agentid}/playrelocation`
   */
  playRelocation(args: PlayRelocationArguments, options?: CallOptions): Promise<Outcome<PlayRelocationData, PlayRelocationCode>>;

  /**
   * Play a recording of a networked call center (网络呼叫放音, `beginNetPlay`).
   *
   * The networked call center is enabled, and the agent is not in a three-party call. The gateway calls the agent's phone and plays to the agent.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The codes and the events: the page is cut before them. The standard reply is assumed.
   * Source: reference 4212; document 000 1.3.2.
   * `POST /recordplay/{agentid}/netplay`
   */
  beginNetPlay(args: BeginNetPlayArguments, options?: CallOptions): Promise<Outcome<BeginNetPlayData, BeginNetPlayCode>>;

  /**
   * Send a text message (发送消息, `sendMessage`).
   *
   * The agent is signed in to the platform's multimedia server and has a text conversation. The message goes to the channel that the customer uses.
   * Messages of the customer come as `AgentEvent_MessageData`.
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `106-001`: Multimedia: switched off
   * - `106-002`: Multimedia: empty message
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The reply: the page is cut before it. A sibling's `retcode` 0 means success; the standard reply is assumed.
   * Not known: The complete list of codes. 106-001 and 106-002 are the ones whose meaning speaks of sending.
   * Source: document 000 3.7.1; reference 1277; document 000 1.3.2.
   * `POST /mediacall/{agentid}/sendmessage`
   */
  sendMessage(args: SendMessageArguments, options?: CallOptions): Promise<Outcome<SendMessageData, SendMessageCode>>;

  /**
   * Transfer a text conversation (会话转移, `transfer`).
   *
   * Codes:
   * - `000-003`: No right to call; the authentication has probably expired
   * - `100-006`: The agent is not signed in
   * - `106-004`: Multimedia: bad device type for a session transfer
   *
   * Events:
   * - `AgentEvent_SuccTransResult`, when mode 2
   *
   * Events of a failure:
   * - `AgentEvent_Connect_Fail`
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The complete lists of events and codes: the page is cut there. 106-004 is the code whose meaning speaks of this operation.
   * Source: reference 1279; reference guide; document 000 1.3.2.
   * `POST /mediacall/{agentid}/transfer`
   */
  mediaCallTransfer(args: MediaCallTransferArguments, options?: CallOptions): Promise<Outcome<MediaCallTransferData, MediaCallTransferCode>>;
}

export interface LoginArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly password: types.Password;
  /**
   * The number of the agent's softphone, at most 24 characters. Some clients send a number.
   * At most 24 characters.
   * Source: document 000 3.2.1; reference 1202; client K7.
   */
  readonly phonenum: string;
  /**
   * Whether calls are answered without the agent. With false `AgentEvent_Ringing` announces a call, which waits for `answer`. (是否自动应答)
   * Default: `true`.
   * Source: document 000 3.3.2.1; document 000 3.3.2.2; reference 1202.
   */
  readonly autoanswer?: boolean;
  /**
   * Whether the agent becomes ready by itself after a call.
   * Default: `true`.
   * Source: reference 1202; client K11.
   */
  readonly autoenteridle?: boolean;
  /**
   * Whether the phone is hung up after a call. Clients send it as a boolean or as text.
   * Not known: The default.
   * Source: reference 1202; reference guide; client H1; client K5.
   */
  readonly releasephone?: boolean;
  readonly agenttype?: types.AgentType;
  readonly status?: types.StateAfterSignIn;
  /**
   * The IPv4 address of the agent's computer; IPv6 is not supported.
   * At most 15 characters.
   * Default: `"127.0.0.1"`.
   * Source: reference 1202.
   */
  readonly ip?: string;
  /**
   * The address of the gateway through which the agent's application comes in.
   * Source: reference 1202.
   */
  readonly entryIp?: string;
  /**
   * Whether the agent's desk phone is linked, so that what is done on it arrives as events. This value counts, whatever `resetSkill` says later. (话机联动)
   * Default: `false`.
   * Source: reference 1202; client K2; client K7.
   */
  readonly phonelinkage?: boolean;
  /**
   * Whether to sign in to the text chat server (WebM) as well.
   * Default: `true`.
   * Source: reference guide.
   */
  readonly checkInWebm?: boolean;
  /**
   * Whether to sign in to the mail server (MailM) as well, which is not supported today.
   * Default: `false`.
   * Source: reference guide; document 000 3.2.1.
   */
  readonly checkInMailm?: boolean;
  /**
   * A second phone number, at most 24 characters.
   * At most 24 characters.
   * Not known: What the number is for.
   * Source: reference guide.
   */
  readonly vcPhoneNumber?: string;
  /**
   * Whether an inspector is told when agents sign in and out.
   * Default: `false`.
   * Source: reference guide.
   */
  readonly listenStatus?: boolean;
  readonly callBackUri?: types.CallbackUri;
  readonly serviceToken?: types.ServiceToken;
  /**
   * Where earlier generations send events, at most 512 characters; it alone selects push mode. Clients put a token of their own into its query,
   * and remember it before they send this, because events may come before the reply.
   *
   * At most 512 characters.
   * Edition: before 3.6.
   * Source: client K1; client K3; client K11.
   */
  readonly pushUrl?: string;
}

export type LoginData = types.LoginResult;

export type LoginCode =
  | "100-001"
  | "100-002"
  | "100-003"
  | "100-004"
  | "100-011"
  | "100-012"
  | "100-013"
  | "100-014"
  | "100-015"
  | "100-016"
  | "100-017"
  | "100-020"
  | "100-021";

export interface ForceLoginArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly password: types.Password;
  /**
   * The number of the agent's softphone, at most 24 characters. Some clients send a number.
   * At most 24 characters.
   * Source: document 000 3.2.1; reference 1202; client K7.
   */
  readonly phonenum: string;
  /**
   * Whether calls are answered without the agent. With false `AgentEvent_Ringing` announces a call, which waits for `answer`. (是否自动应答)
   * Default: `true`.
   * Source: document 000 3.3.2.1; document 000 3.3.2.2; reference 1202.
   */
  readonly autoanswer?: boolean;
  /**
   * Whether the agent becomes ready by itself after a call.
   * Default: `true`.
   * Source: reference 1202; client K11.
   */
  readonly autoenteridle?: boolean;
  /**
   * Whether the phone is hung up after a call. Clients send it as a boolean or as text.
   * Not known: The default.
   * Source: reference 1202; reference guide; client H1; client K5.
   */
  readonly releasephone?: boolean;
  readonly agenttype?: types.AgentType;
  readonly status?: types.StateAfterSignIn;
  /**
   * The IPv4 address of the agent's computer; IPv6 is not supported.
   * At most 15 characters.
   * Default: `"127.0.0.1"`.
   * Source: reference 1202.
   */
  readonly ip?: string;
  /**
   * The address of the gateway through which the agent's application comes in.
   * Source: reference 1202.
   */
  readonly entryIp?: string;
  /**
   * Whether the agent's desk phone is linked, so that what is done on it arrives as events. This value counts, whatever `resetSkill` says later. (话机联动)
   * Default: `false`.
   * Source: reference 1202; client K2; client K7.
   */
  readonly phonelinkage?: boolean;
  /**
   * Whether to sign in to the text chat server (WebM) as well.
   * Default: `true`.
   * Source: reference guide.
   */
  readonly checkInWebm?: boolean;
  /**
   * Whether to sign in to the mail server (MailM) as well, which is not supported today.
   * Default: `false`.
   * Source: reference guide; document 000 3.2.1.
   */
  readonly checkInMailm?: boolean;
  /**
   * A second phone number, at most 24 characters.
   * At most 24 characters.
   * Not known: What the number is for.
   * Source: reference guide.
   */
  readonly vcPhoneNumber?: string;
  /**
   * Whether an inspector is told when agents sign in and out.
   * Default: `false`.
   * Source: reference guide.
   */
  readonly listenStatus?: boolean;
  readonly callBackUri?: types.CallbackUri;
  readonly serviceToken?: types.ServiceToken;
  /**
   * Where earlier generations send events, at most 512 characters; it alone selects push mode. Clients put a token of their own into its query,
   * and remember it before they send this, because events may come before the reply.
   *
   * At most 512 characters.
   * Edition: before 3.6.
   * Source: client K1; client K3; client K11.
   */
  readonly pushUrl?: string;
}

export type ForceLoginData = types.LoginResult;

export type ForceLoginCode =
  | "100-001"
  | "100-003"
  | "100-004"
  | "100-011"
  | "100-012"
  | "100-013"
  | "100-014"
  | "100-015"
  | "100-016"
  | "100-017"
  | "100-020"
  | "100-021";

export interface LoginExArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly password: types.Password;
  /**
   * The number of the agent's softphone, at most 24 characters.
   * At most 24 characters.
   * Source: reference 1224.
   */
  readonly phonenum?: string;
  /**
   * Whether calls are answered without the agent. With false `AgentEvent_Ringing` announces a call, which waits for `answer`. (是否自动应答)
   * Default: `true`.
   * Source: document 000 3.3.2.1; document 000 3.3.2.2; reference 1202.
   */
  readonly autoanswer?: boolean;
  /**
   * Whether the agent becomes ready by itself after a call.
   * Default: `true`.
   * Source: reference 1202; client K11.
   */
  readonly autoenteridle?: boolean;
  /**
   * Whether the phone is hung up after a call. The reference's sample sends it as text.
   * Default: `true`.
   * Source: reference 1224; reference guide.
   */
  readonly releasephone?: boolean;
  readonly agenttype?: types.AgentType;
  readonly status?: types.StateAfterSignIn;
  /**
   * The IPv4 address of the agent's computer; IPv6 is not supported.
   * At most 15 characters.
   * Default: `"127.0.0.1"`.
   * Source: reference 1202.
   */
  readonly ip?: string;
  /**
   * The address of the gateway through which the agent's application comes in.
   * Source: reference 1202.
   */
  readonly entryIp?: string;
  /**
   * Whether the agent's desk phone is linked, so that what is done on it arrives as events. This value counts, whatever `resetSkill` says later. (话机联动)
   * Default: `false`.
   * Source: reference 1202; client K2; client K7.
   */
  readonly phonelinkage?: boolean;
  /**
   * Whether to sign in to the text chat server (WebM) as well.
   * Default: `true`.
   * Source: reference guide.
   */
  readonly checkInWebm?: boolean;
  /**
   * Whether to sign in to the mail server (MailM) as well, which is not supported today.
   * Default: `false`.
   * Source: reference guide; document 000 3.2.1.
   */
  readonly checkInMailm?: boolean;
  /**
   * A second phone number, at most 24 characters.
   * At most 24 characters.
   * Not known: What the number is for.
   * Source: reference guide.
   */
  readonly vcPhoneNumber?: string;
  /**
   * Whether an inspector is told when agents sign in and out.
   * Default: `false`.
   * Source: reference guide.
   */
  readonly listenStatus?: boolean;
}

export type LoginExData = types.LoginResult;

export type LoginExCode =
  | "100-001"
  | "100-002"
  | "100-003"
  | "100-004"
  | "100-011"
  | "100-012"
  | "100-013"
  | "100-014"
  | "100-015"
  | "100-016"
  | "100-017"
  | "100-020"
  | "100-021";

export interface LogoutArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type LogoutData = types.StandardReply;

export type LogoutCode = "000-003" | "100-005" | "100-006" | "100-007" | "100-008" | "100-010";

export interface ForceLogoutArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type ForceLogoutData = types.StandardReply;

export type ForceLogoutCode = "000-003" | "100-006";

export interface ForceLogoutWithReasonArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * The reason, 1 to 255.
   * 1 to 255.
   */
  readonly reason: number;
}

export type ForceLogoutWithReasonData = types.StandardReply;

export type ForceLogoutWithReasonCode = "000-003" | "100-005" | "100-006";

export interface HandShakeArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The token that identifies the receiver of pushed events. */
  readonly service_token?: types.ServiceToken;
}

export type HandShakeData = types.HandShakeReply;

export type HandShakeCode = "000-003" | "100-001" | "100-006";

export interface HeartbeatArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type HeartbeatData = types.HandShakeReply;

export type HeartbeatCode = "000-003" | "100-006";

export interface QueryAgentSkillsArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type QueryAgentSkillsData = readonly types.AgentSkill[];

export type QueryAgentSkillsCode = "000-003" | "100-006" | "100-007";

export interface QueryAgentSkillsByWorkNoArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent asked about. */
  readonly workno: types.AgentId;
}

export type QueryAgentSkillsByWorkNoData = readonly types.AgentSkill[];

export type QueryAgentSkillsByWorkNoCode = "000-003" | "100-006" | "100-007";

export interface ResetSkillArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** true for every configured queue; any other text means false. */
  readonly autoflag: boolean;
  /**
   * Queue IDs joined with `;`, at most 4000 characters. It may be empty.
   * At most 4000 characters.
   */
  readonly skillid?: string;
  /**
   * Whether the agent's desk phone is linked, 1 or 0. The value given at sign-in is the one that counts.
   *
   * - `0`: Not linked
   * - `1`: Linked
   */
  readonly phonelinkage?: 0 | 1;
}

export type ResetSkillData = types.StandardReply;

export type ResetSkillCode = "000-002" | "000-003" | "100-006" | "100-007";

export interface SetAgentAutoAnswerArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * `true` for automatic; anything else, of at most 5 characters, for manual.
   * At most 5 characters.
   */
  readonly isautoanswer: "true" | "false" | (string & {});
}

export type SetAgentAutoAnswerData = types.StandardReply;

export type SetAgentAutoAnswerCode = "000-002" | "000-003" | "100-006";

export interface SetAgentAutoEnterIdleArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * `true` for ready; anything else, of 1 to 5 characters, for after-call work.
   * 1 to 5 characters.
   */
  readonly flag: "true" | "false" | (string & {});
}

export type SetAgentAutoEnterIdleData = types.StandardReply;

export type SetAgentAutoEnterIdleCode = "000-003" | "100-006" | "100-007";

export interface GetAgentStatusArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type GetAgentStatusData = types.AgentStatus;

export type GetAgentStatusCode = "000-002" | "000-003" | "100-006";

export interface SayBusyArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** A reason of the caller's own, 200 to 250; 0, or left out, means none. The event carries it. */
  readonly reason?: number;
  /**
   * Whether the new reason replaces the old one when the agent is not ready already. Then both parameters have to be sent.
   *
   * Default: `false`.
   */
  readonly prolong?: boolean;
}

export type SayBusyData = types.StandardReply;

export type SayBusyCode = "000-002" | "000-003" | "100-006" | "100-007" | "100-009";

export interface CancelBusyArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type CancelBusyData = types.StandardReply;

export type CancelBusyCode = "000-003" | "100-006" | "100-007" | "100-009";

export interface SayFreeArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type SayFreeData = types.StandardReply;

export type SayFreeCode = "000-003" | "100-006" | "100-007" | "100-009";

export interface RestArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * How long the break is to be, in seconds, 1 to 86399.
   * 1 to 86399.
   */
  readonly time: number;
  /**
   * The cause, one of those configured on the platform, 0 to 255; 0 means none.
   * 0 to 255.
   */
  readonly restcause: number;
  /**
   * Whether the new cause replaces the old one when the agent has a break already. Then it has to be sent.
   * Default: `false`.
   */
  readonly prolong?: boolean;
}

export type RestData = types.StandardReply;

export type RestCode = "000-003" | "100-006" | "100-007" | "100-009";

export interface CancelRestArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type CancelRestData = types.StandardReply;

export type CancelRestCode = "000-003" | "100-006" | "100-007" | "100-009";

export interface SayWorkArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type SayWorkData = types.StandardReply;

export type SayWorkCode = "000-003" | "100-006" | "100-007" | "100-009";

export interface CancelWorkArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type CancelWorkData = types.StandardReply;

export type CancelWorkCode = "000-003" | "100-006" | "100-007" | "100-009";

export interface GetAgentEventArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** Only for restoring an agent's call bar after its page was loaded again. */
  readonly calldata?: string;
}

export type GetAgentEventData = types.AgentEvent | null | (readonly unknown[]) | undefined;

export type GetAgentEventCode = "000-001" | "000-003" | "100-006";

export interface CallOutArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly caller?: types.CallerNumber;
  readonly called: types.CalledNumber;
  readonly skillid?: types.SkillId;
  readonly callappdata?: types.CallAppData;
  readonly mediaability?: types.CallMediaAbility;
  readonly userVideoDirection?: types.UserVideoDirection;
}

export type CallOutData = string;

export type CallOutCode = "000-002" | "000-003" | "100-006" | "100-007" | "200-001";

export interface CallInnerArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly called: types.CalledNumber;
  readonly caller?: types.CallerNumber;
  readonly skillid?: types.SkillId;
  readonly callappdata?: types.CallAppData;
  /**
   * Has no effect. The call is a video call where the agent signed in with video and the default skill queue of the virtual call center serves video,
   * otherwise an audio call.
   *
   * Source: reference 1235; reference 0369 of 2025.
   */
  readonly mediaability?: number;
}

export type CallInnerData = string;

export type CallInnerCode = "000-003" | "100-006";

export interface AnswerArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The call; needed only where the agent has several. */
  readonly callid?: types.CallId;
}

export type AnswerData = types.StandardReply;

export type AnswerCode = "000-003" | "100-006" | "100-007" | "200-002";

export interface ReleaseArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type ReleaseData = types.StandardReply;

export type ReleaseCode = "000-003" | "100-006" | "100-007" | "200-017";

export interface ReleaseExArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type ReleaseExData = types.StandardReply;

export type ReleaseExCode = "000-003" | "100-006" | "100-007" | "200-017";

export interface HoldArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type HoldData = types.StandardReply;

export type HoldCode = "000-003" | "100-006" | "100-007" | "200-013" | "200-014";

export interface GetHoldArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The call; needed only where the agent has several. */
  readonly callid?: types.CallId;
}

export type GetHoldData = types.StandardReply;

export type GetHoldCode = "000-003" | "100-006" | "100-007" | "200-015" | "200-016";

export interface ConnectHoldArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The call. */
  readonly callid: types.CallId;
}

export type ConnectHoldData = types.StandardReply;

export type ConnectHoldCode = "000-003" | "100-006" | "100-007" | "200-005" | "200-006" | "200-013" | "200-014";

export interface VoiceCallTransferArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly devicetype: types.TransferDeviceType;
  /**
   * By `devicetype` the ID of a skill queue, an agent's work number, the access code of an IVR flow, an access code of the platform or a number to call;
   * at most 24 characters.
   * Digits only, except for an external number, which may also have A to E, a to e, `*` and `#`. (转移地址)
   * At most 24 characters. Matches `^[0-9A-Ea-e*#]*$`.
   * Source: reference guide; reference 1242 of 2025.
   */
  readonly address: string;
  readonly mode: types.TransferMode;
  readonly callappdata?: types.CallAppData;
  readonly caller?: types.CallerNumber;
  readonly mediaability?: types.CallMediaAbility;
  /**
   * Whether the call is held during a three-party transfer.
   * Default: `true`.
   * Source: reference guide.
   */
  readonly holdflag?: boolean;
}

export type VoiceCallTransferData = types.StandardReply;

export type VoiceCallTransferCode = "000-002" | "000-003" | "100-006" | "100-007" | "200-012";

export interface CancelTransferArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type CancelTransferData = types.StandardReply;

export type CancelTransferCode = "000-003" | "100-006" | "100-007" | "200-012";

export interface InnerHelpArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * The work number of an agent, or the ID of a skill queue. One client sends a number.
   * Source: reference 1236; client K4.
   */
  readonly dstaddress: string;
  /**
   * What `dstaddress` names.
   * Default: `2`.
   * Source: reference 1236; client K1.
   *
   * - `1`: A skill queue
   * - `2`: An agent
   */
  readonly devicetype?: 1 | 2;
  /**
   * Whether the customer takes part.
   * Default: `1`.
   * Source: document 000 3.4.4; reference 1236; client K1.
   *
   * - `1`: Two parties (两方求助): the customer is held while the agents talk
   * - `2`: Three parties (三方求助): all three talk
   */
  readonly mode?: 1 | 2;
  readonly callappdata?: types.CallAppData;
  /**
   * Whether the call is held meanwhile. The page has the words of a three-party transfer here.
   * Default: `true`.
   * Not known: What it does in internal help.
   * Source: reference 1236.
   */
  readonly holdflag?: boolean;
}

export type InnerHelpData = string;

export type InnerHelpCode = "000-003" | "100-006" | "200-018";

export interface DropCallArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The call. */
  readonly callid: types.CallId;
}

export type DropCallData = types.StandardReply;

export type DropCallCode = "000-003" | "100-006" | "100-007" | "200-025";

export interface DisconnectArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * Whom to drop, 1 to 24 digits. The work number of the agent who was asked for help, the agent's own phone number, or the external number.
   * Matches `^[0-9]{1,24}$`.
   */
  readonly number: string;
}

export type DisconnectData = types.StandardReply;

export type DisconnectCode = "000-003" | "100-006" | "100-007" | "200-023" | "200-024";

export interface ConfJoinArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly callid: types.CallId;
  readonly callappdata?: types.CallAppData;
}

export type ConfJoinData = string | { readonly [name: string]: unknown } | null | undefined;

export type ConfJoinCode = "000-003" | "100-006" | "100-007" | "200-010" | "200-011";

export interface BeginMuteArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type BeginMuteData = types.StandardReply;

export type BeginMuteCode = "000-003" | "100-006" | "200-003" | "200-004";

export interface EndMuteArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type EndMuteData = types.StandardReply;

export type EndMuteCode = "000-003" | "100-006" | "200-007" | "200-008";

export interface SecondDialExArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * What to send, 1 to 24 digits, `*` or `#`.
   * Matches `^[0-9*#]{1,24}$`.
   */
  readonly number: string;
}

export type SecondDialExData = types.StandardReply;

export type SecondDialExCode = "000-002" | "000-003" | "100-006" | "100-007";

export interface QueryCallInfoBeforeAnswerArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type QueryCallInfoBeforeAnswerData = types.CallInfoBeforeAnswer;

export type QueryCallInfoBeforeAnswerCode = "000-003" | "100-006" | "400-001";

export interface QueryCallInfoArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** What to do when the agent has no call, true tells about the last one, false does not. */
  readonly isNoContainLastCall?: boolean;
}

export type QueryCallInfoData = types.CallInfo;

export type QueryCallInfoCode = "000-003" | "100-006" | "400-001";

export interface QueryCallInfoByCallIdArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The call. */
  readonly callid: types.CallId;
}

export type QueryCallInfoByCallIdData = types.CallInfo;

export type QueryCallInfoByCallIdCode = "000-003" | "100-006" | "400-001";

export interface QueryHoldListInfoArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type QueryHoldListInfoData = (readonly types.CallInfo[]) | null | undefined;

export type QueryHoldListInfoCode = "000-003" | "100-006" | "300-001" | "400-003";

export interface AddInsertArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
}

export type AddInsertData = types.StandardReply;

export type AddInsertCode = "000-003" | "000-005" | "100-006" | "900-001" | "900-002" | "900-003" | "900-005";

export interface AddSuperviseArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
}

export type AddSuperviseData = types.StandardReply;

export type AddSuperviseCode = "000-003" | "100-006" | "900-001" | "900-002" | "900-003" | "900-005";

export interface InterceptArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
}

export type InterceptData = types.StandardReply;

export type InterceptCode = "000-003" | "100-006" | "900-001" | "900-002" | "900-003";

export interface InterceptByCallIdArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
  /** The call to take over. */
  readonly callId: types.CallId;
}

export type InterceptByCallIdData = types.StandardReply;

export type InterceptByCallIdCode = "000-003" | "100-006";

export interface StopSuperviseOrInsertArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
}

export type StopSuperviseOrInsertData = types.StandardReply;

export type StopSuperviseOrInsertCode = "000-003" | "100-006" | "900-001" | "900-002" | "900-003";

export interface SwitchSuperviseOrInsertArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
}

export type SwitchSuperviseOrInsertData = types.StandardReply;

export type SwitchSuperviseOrInsertCode = "000-003" | "100-006" | "900-001" | "900-002" | "900-003";

export interface RequestWhisperAgentArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent who is coached. Both agents belong to the same virtual call center. */
  readonly whisperagentid?: types.AgentId;
}

export type RequestWhisperAgentData = types.StandardReply;

export type RequestWhisperAgentCode = "000-003" | "100-006" | "900-001" | "900-002" | "900-003" | "900-004";

export interface RequestStopWhisperAgentArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent who is coached. Both agents belong to the same virtual call center. */
  readonly whisperagentid?: types.AgentId;
}

export type RequestStopWhisperAgentData = types.StandardReply;

export type RequestStopWhisperAgentCode = "000-003" | "100-006" | "900-001" | "900-002";

export interface RequestSwitchInsertWhisperAgentArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent who is coached. Both agents belong to the same virtual call center. */
  readonly whisperagentid?: types.AgentId;
  /**
   * What to switch to.
   *
   * - `0`: Listen in (侦听)
   * - `1`: Barge in (插入)
   * - `2`: Whisper (耳语)
   * - `null`: Nothing chosen
   */
  readonly switchtype: 0 | 1 | 2;
}

export type RequestSwitchInsertWhisperAgentData = types.StandardReply;

export type RequestSwitchInsertWhisperAgentCode = "000-003" | "100-006" | "900-001" | "900-002" | "900-003" | "900-004";

export interface ForceLogOutAgentArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent it is done to. Both agents belong to the same virtual call center. */
  readonly workNo: types.AgentId;
}

export type ForceLogOutAgentData = types.StandardReply;

export type ForceLogOutAgentCode = "000-003" | "100-006";

export interface ForceDropCallArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The call. */
  readonly callid: types.CallId;
}

export type ForceDropCallData = types.StandardReply;

export type ForceDropCallCode = "000-003" | "100-006";

export interface AdjustSkillArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /** The work number of the agent whose queues are set. */
  readonly workNo?: string;
  /**
   * The IDs of the queues, at most 1000.
   * At most 1000 items.
   */
  readonly skills?: readonly number[];
}

export type AdjustSkillData = types.StandardReply;

export type AdjustSkillCode = "000-003" | "100-001" | "100-006" | "900-001" | "900-002" | "900-003";

export interface BeginPlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * The path of the recording, at most 100 characters. The gateway plays any file, so do not let users choose it freely.
   * At most 100 characters.
   * Source: reference 4202; reference 0394 of 2025.
   */
  readonly voicepath: string;
  /** Where to start, in seconds. The spelling is the vendor's. */
  readonly startpostion?: number;
  /**
   * The volume, as text of at most 5 digits.
   * Matches `^[0-9]{0,5}$`.
   * Default: `"50"`.
   */
  readonly volumechange?: string;
  /**
   * The speed, as text of at most 5 digits.
   * Matches `^[0-9]{0,5}$`.
   * Default: `"50"`.
   */
  readonly speedchange?: string;
  /**
   * How often to play. Any value acts as 1.
   * Default: `1`.
   */
  readonly times?: number;
  /**
   * The format of the file.
   * Default: `0`.
   *
   * - `0`: The only one supported today
   */
  readonly codeformat?: 0;
  /** The node of a distributed call center that has the recording; `AgentMediaEvent_Record` tells it. */
  readonly locationId?: number;
}

export type BeginPlayData = types.StandardReply;

export type BeginPlayCode = "000-003" | "100-006" | "100-018" | "500-007";

export interface PausePlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type PausePlayData = types.StandardReply;

export type PausePlayCode = "000-003" | "100-006" | "100-007" | "500-003";

export interface ResumePlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type ResumePlayData = types.StandardReply;

export type ResumePlayCode = "000-003" | "100-006" | "100-007" | "500-005";

export interface ForeFastPlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * How far, in seconds. The reference types it as text, which in a path is the same.
   * 0 to 2147483647.
   */
  readonly time: number;
}

export type ForeFastPlayData = types.StandardReply;

export type ForeFastPlayCode = "000-003" | "100-006" | "100-007" | "500-002";

export interface BackFastPlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * How far, in seconds. The reference types it as text, which in a path is the same.
   * 0 to 2147483647.
   */
  readonly time: number;
}

export type BackFastPlayData = types.StandardReply;

export type BackFastPlayCode = "000-003" | "100-006" | "100-007" | "500-001";

export interface StopPlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
}

export type StopPlayData = types.StandardReply;

export type StopPlayCode = "000-003" | "100-006" | "100-007" | "500-009";

export interface PlayRelocationArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * Which way. It matters only with `seekposition` 1.
   *
   * - `0`: Forward
   * - `1`: Back
   */
  readonly seekdirection?: 0 | 1;
  /** How far, in seconds. */
  readonly seekseconds: number;
  /**
   * From where to count.
   *
   * - `0`: From the start of the file
   * - `1`: From where it plays now
   * - `2`: From the end of the file
   */
  readonly seekposition: 0 | 1 | 2;
}

export type PlayRelocationData = types.StandardReply;

export type PlayRelocationCode = "000-002" | "000-003" | "100-006" | "100-007" | "500-012" | "500-013";

export interface BeginNetPlayArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  /**
   * The path of the recording, at most 100 characters. The gateway plays any file, so do not let users choose it freely.
   * At most 100 characters.
   */
  readonly fileName: string;
  /** Where to start, in seconds. */
  readonly position?: number;
  /**
   * How often to play, 1 once, 0 without end. Any other value acts as 1.
   * Default: `1`.
   */
  readonly playTime?: number;
  /**
   * The format of the file.
   * Default: `0`.
   *
   * - `0`: The default of the resource
   * - `1`: VOX 24K
   * - `2`: VOX 32K
   */
  readonly fileFormat?: 0 | 1 | 2;
  /** The call center that has the recording, as configured on the platform. (呼叫中心编号) */
  readonly ccId: number;
  /**
   * The node that has the recording. It matters only with a single UAP on a platform that is set up to be distributed.
   * 0 to 65535.
   */
  readonly locationId?: number;
}

export type BeginNetPlayData = types.StandardReply;

export type BeginNetPlayCode = "000-003" | "100-006";

export interface SendMessageArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly callid: types.CallId;
  /** The user's number. */
  readonly userid?: string;
  /**
   * The message as plain text. Where the platform encrypts (MULTIMEDIA_SECMODE 1) it has to be below 1.9 KB, about 600 Chinese characters;
   * where the caller does (0) below 3.8 KB, about 1200.
   * In the public cloud it is JSON written as text.
   *
   * Not known: The members of that JSON, and when the value is an object: the page types it as one and describes text; its table is cut.
   */
  readonly data: string | { readonly [name: string]: unknown };
}

export type SendMessageData = types.StandardReply;

export type SendMessageCode = "000-003" | "100-006" | "106-001" | "106-002";

export interface MediaCallTransferArguments {
  /** The agent's work number. */
  readonly agentid?: types.AgentId;
  readonly callid: types.CallId;
  /** The calling number. */
  readonly caller?: string;
  /**
   * What `address` names.
   *
   * - `1`: A skill queue
   * - `2`: An agent
   * - `4`: An access code of the platform
   */
  readonly devicetype: 1 | 2 | 4;
  /**
   * How the conversation is handed over. Both modes go with every `devicetype`.
   *
   * - `0`: Release (blind) transfer (释放转)
   * - `2`: Success transfer (成功转)
   */
  readonly mode: 0 | 2;
  /**
   * The ID of a skill queue, an agent's work number or an access code, at most 24 characters.
   * At most 24 characters.
   */
  readonly address: string;
  /**
   * Data for the agent who takes over, at most 2048 bytes.
   * At most 2048 characters.
   */
  readonly calldata?: string;
  /** The skill queue to use. It matters only with `devicetype` 2. */
  readonly skillId?: number;
}

export type MediaCallTransferData = types.StandardReply;

export type MediaCallTransferCode = "000-003" | "100-006" | "106-004";
