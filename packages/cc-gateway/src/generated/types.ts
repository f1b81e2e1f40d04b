// Generated from specs/cc-gateway/openapi.yaml and specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

/**
 * The agent's work number, 101 to 59999 in 3.6. (座席工号)
 * Source: document 004 table 1.
 */
export type AgentId = string;

/** What an agent signs in with. Optional members may be null, which means left out. */
export interface LoginRequest {
  readonly password: Password;
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
  readonly agenttype?: AgentType;
  readonly status?: StateAfterSignIn;
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
  readonly callBackUri?: CallbackUri;
  readonly serviceToken?: ServiceToken;
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

/**
 * The agent's sign-in password, at most 32 characters. Some installations allow an empty one.
 * At most 32 characters.
 * Source: document 000 3.2.1; reference 1202; client K7; client K8.
 */
export type Password = string;

/**
 * The kind of workplace. Clients send it as a number or as text.
 * Default: `4`.
 * Source: reference 1202; client H1; client K1; client K5.
 *
 * - `4`: PC and phone
 * - `11`: PC and video phone
 */
export type AgentType = 4 | 11;

/**
 * The agent's state after sign-in. Clients send it as a number or as text, and only 4 and 5 have been seen.
 * Default: `4`.
 * Source: reference 1202; client H1; client K5.
 *
 * - `3`: Not ready (示忙)
 * - `4`: Ready (示闲)
 * - `5`: After-call work (工作态)
 */
export type StateAfterSignIn = 3 | 4 | 5;

/**
 * Where the gateway sends events, at most 200 characters. Push mode needs this and `serviceToken`; with only one of them, or neither, events are polled.
 * For HTTPS the receiver's certificate has to be installed on the gateway, and TLS is 1.2 or later.
 *
 * At most 200 characters.
 * Source: document 000 1.3.1; document 000 1.3.4; reference guide; reference 1275.
 */
export type CallbackUri = string;

/**
 * A token of the caller's own, at most 50 characters without special characters; otherwise the code is 100-001.
 * The gateway presents it when it pushes events. The vendor advises a new one every minute.
 *
 * At most 50 characters.
 * Not known: Which characters are special.
 * Source: document 000 1.3.1; reference 1204; reference 1275; reference guide.
 */
export type ServiceToken = string;

/** The reply to a sign-in. */
export interface LoginReply {
  readonly message?: Message;
  /**
   * The same as `message`, under the name that the guide's sample of signing in prints.
   * Source: document 000 3.2.1.
   */
  readonly msg?: string;
  readonly retcode: RetCode;
  readonly result?: LoginResult;
}

/**
 * Free English text beside the code. A success has an empty text or `success`.
 * Never decide by it: one sample misspells it, and the same code comes with different texts.
 *
 * Source: document 004 table 4; document 000 2.5; reference 1234; client K7.
 */
export type Message = string;

/**
 * The outcome: `0` is success, anything else a code of the code table. It decides, not the HTTP status, which is 200 either way.
 *
 * Source: document 004 table 4; document 000 2.1.
 */
export type RetCode = string;

/**
 * What a sign-in tells. After a failure it is left out, null or an empty text.
 * At most 0 characters.
 * Source: document 000 3.2.1; reference guide; client K4; client K7.
 */
export interface LoginResult {
  readonly workno?: WorkNo;
  /**
   * Whether the agent is signed in to the CTI server, to WebM and to MailM, in this order: `T` yes, `F` no.
   * Voice and video need the first, text chat the second; MailM is not supported today.
   *
   * Matches `^[TF]{3}$`.
   * Source: document 000 3.2.1.
   */
  readonly mediatype?: string;
  /**
   * The virtual call center that the agent belongs to. (虚拟呼叫中心)
   * Source: reference guide; client K4.
   */
  readonly vdnid?: string;
  /**
   * When the agent signed in, in milliseconds since 1970.
   * Source: reference guide; client K4.
   */
  readonly loginTime?: string;
  /**
   * Whether the agent has to change the password. Two clients then make the agent do so and sign out by force.
   * Source: reference guide; client K1; client K2; client K4.
   */
  readonly isForceChange?: "true" | "false" | (string & {});
  /**
   * The name of the gateway's cluster.
   * Source: reference guide.
   */
  readonly serverName?: string;
  /**
   * Days until the password expires, 0 to 180; empty when it never does.
   * Source: reference guide.
   */
  readonly timeRemaining?: string;
}

/**
 * The agent's work number as a reply or an event carries it. (工号)
 * Source: document 000 2.5; reference 1274; client K2.
 */
export type WorkNo = string;

/**
 * What an agent signs in with on the platform interface. The phone may be left out, and there is no push mode. Optional members may be null.
 * Source: reference 1224; reference 0357.
 */
export interface LoginExRequest {
  readonly password: Password;
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
  readonly agenttype?: AgentType;
  readonly status?: StateAfterSignIn;
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

/** The reply of an operation that returns nothing but its outcome. */
export interface StandardReply {
  readonly message?: Message;
  /**
   * The same as `message`, under the name that two samples of the guide print.
   * Source: document 000 3.2.5.
   */
  readonly msg?: string;
  readonly retcode: RetCode;
  /**
   * Reserved. An empty object, an empty text, null, or left out.
   * At most 0 characters.
   * Source: document 000 3.2.5; reference 1234; reference 1247; client K4; client K7; client K8.
   */
  readonly result?: { readonly [name: string]: unknown } | string | null;
}

/** The reply to a heartbeat. */
export interface HandShakeReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  /**
   * Not on the page of 3.6; earlier generations answer with the time of sign-in.
   * At most 0 characters.
   * Edition: before 3.6.
   * Source: client K1.
   */
  readonly result?: {
    /** When the agent signed in, in milliseconds since 1970. */
    readonly loginTime?: string;
  };
}

/** The skill queues configured for an agent. */
export interface AgentSkillsReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  /**
   * One entry a queue. After a failure it is left out, null or an empty text.
   * At most 0 characters.
   * Source: reference 1206; client K7; client K8.
   */
  readonly result?: readonly AgentSkill[];
}

/**
 * A skill queue configured for an agent. (技能队列)
 * Source: reference 1206; reference 1207; client K2; client K4; client K8.
 */
export interface AgentSkill {
  /** The queue's name. */
  readonly name?: string;
  /** The queue's ID, as `resetSkill` takes it. */
  readonly id?: number;
  /**
   * What is queued there.
   * Not known: Values after 4: the page is cut there.
   * Source: reference 1206; client K2; client K4.
   *
   * - `1`: Text chat
   * - `2`: Click to call
   * - `4`: Callback
   * - `5`: Voice
   */
  readonly mediatype?: 1 | 2 | 4 | 5 | (number & {});
}

/** The state of the agent. */
export interface AgentStatusReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  readonly result?: AgentStatus;
}

/**
 * The state of an agent. After a failure it is left out, null or an empty text.
 * At most 0 characters.
 * Source: reference 1222; reference 0355; client K2; client K7.
 */
export interface AgentStatus {
  /**
   * The state.
   * Source: reference 1431; reference 0581; client H1.
   *
   * - `0`: Unknown, or learning
   * - `1`: Signed in; not used
   * - `2`: Signed out
   * - `3`: Not ready
   * - `4`: Ready
   * - `5`: After-call work
   * - `6`: Ready; not used
   * - `7`: Reserved, occupied, answering or talking
   * - `8`: Break
   * - `9`: About to have a break
   */
  readonly agentState?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {});
  /**
   * Whether the agent is in a call.
   * Source: reference 1222; reference 0355.
   */
  readonly isWorking?: boolean;
}

/** The reply to a poll. `event` is left out, or null, when nothing has happened. */
export interface AgentEventReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  /**
   * The oldest event that has not been fetched. One reply carries one event.
   * Source: document 000 2.5; reference 1274.
   */
  readonly event?: AgentEvent | null | (readonly unknown[]);
  /**
   * Seen after a failure, as an empty text.
   * At most 0 characters.
   * Source: client K7.
   */
  readonly result?: string | null;
}

/**
 * Something that happened to an agent. (座席事件)
 * Source: document 000 2.5; reference 1274; reference 1275.
 */
export interface AgentEvent {
  readonly eventType: AgentEventType;
  readonly workNo: WorkNo;
  /**
   * What the event carries: an object, a text (mostly a call ID), or null. `asyncapi.yaml` describes it for each event.
   * Old gateways may end a text in many `\u0000` escapes.
   *
   * Source: document 000 2.5; reference 1274; client K2.
   */
  readonly content?: { readonly [name: string]: unknown } | string | null;
  /**
   * When the event happened, in milliseconds since 1970.
   * Edition: after 3.6.
   * Source: reference 1274 of 2025; reference 1275 of 2025.
   */
  readonly eventGenTime?: number;
}

/**
 * What happened. The names are the vendor's, misspellings included. The list is what the sources name; an event of another name is kept and reported. (事件类型)
 * Not known: The other names of the families AgentConf_ and AgentChat_.
 * Source: document 000 2.5; document 000 3.3; document 000 3.4; document 000 3.5; document 000 3.6; document 000 3.7; document 004 events; reference 1274; reference 1348; reference 1350; reference 1353; reference 1368; reference 1370; reference 1376; reference 1381; reference 1382; reference 1383; reference 1393; reference 1395; reference 1399; reference 1402; reference 1403; reference 1409; reference 1411; reference 1412; reference 1422; reference 1423; reference 1424; reference 1425; reference 1426; reference 1427; reference 1428; reference 1429; reference 0542; reference 0543; reference 0572; reference guide; reference topic 64509-1-A; client H1; client K2; client K3; client K5.
 *
 * - `AgentOther_InService`: The agent begins to sign in
 * - `AgentOther_ShutdownService`: The agent is signed out; not every sign-out brings it
 * - `AgentOther_PhoneAlerting`: The agent's own phone rings
 * - `AgentOther_PhoneOffhook`: The agent's own phone was picked up
 * - `AgentOther_PhoneRelease`: The agent's own phone was hung up, by the platform or by the agent
 * - `AgentOther_PhoneBusy`: The agent's own phone cannot answer
 * - `AgentOther_PhoneUnknow`: The state of the agent's own phone is unknown
 * - `AgentOther_BeQcStart`: An inspector begins to inspect this agent
 * - `AgentOther_BeQcStop`: An inspector ends the inspection of this agent
 * - `AgentOther_All_Agent_Busy`: All agents are busy
 * - `AgentOther_Note`: A note from another agent has arrived; the event does not carry it
 * - `AgentOther_Bulletin`: A bulletin; only the name is known
 * - `AgentState_Ready`: The agent is ready for calls
 * - `AgentState_Busy`: The agent is reserved for a call or handles one; not the state that an agent asks for
 * - `AgentState_Work`: The agent is in after-call work, after a call or after a sign-in with status 5
 * - `AgentState_SetNotReady_Success`: The agent is not ready; asked for during a call it comes when the call and its work are over
 * - `AgentState_CancelNotReady_Success`: The agent is no longer not ready
 * - `AgentState_SetRest_Success`: The agent is on a break
 * - `AgentState_CancelRest_Success`: The agent's break has ended
 * - `AgentState_Rest_Timeout`: The agent's break has lasted longer than asked for
 * - `AgentState_SetWork_Success`: The agent has entered after-call work
 * - `AgentState_CancelWork_Success`: The agent has left after-call work
 * - `AgentState_Force_SetNotReady`: An inspector has set the agent not ready
 * - `AgentState_Force_Ready`: An inspector has set the agent ready
 * - `AgentEvent_Incoming_CallInfo`: What is known of a call that is coming in
 * - `AgentEvent_Agent_Occupyed`: The agent is reserved for a call
 * - `AgentEvent_Ringing`: A call waits for the agent to answer it
 * - `AgentEvent_Auto_Answer`: A call was answered without the agent
 * - `AgentEvent_No_Answer`: The agent did not answer in time and the call was dropped
 * - `AgentEvent_No_Answer_From_Cti`: No answer, as the CTI server tells it; only the name is known
 * - `AgentEvent_Customer_Alerting`: The other side is ringing
 * - `AgentEvent_Talking`: The agent is in conversation
 * - `AgentEvent_Call_Out_Fail`: An outgoing call failed
 * - `AgentEvent_Inside_Call_Fail`: An internal call failed
 * - `AgentEvent_Connect_Fail`: The agent could not be connected
 * - `OUTBOUND_DETECT_EVENT`: Why an outgoing call failed
 * - `AgentEvent_Hold`: The call is on hold
 * - `AgentEvent_Conference`: A three-party call is established
 * - `AgentEvent_Consult_Fail`: Internal help failed
 * - `AgentEvent_SuccTransResult`: The outcome of a success transfer; its `result` decides
 * - `AgentEvent_TransOutResult`: The outcome of a transfer to an external number
 * - `AgentEvent_ReturnFromIvr`: A call comes back from the IVR it was suspended to
 * - `AgentEvent_Call_Release`: The agent has left the call
 * - `AgentEvent_Customer_Release`: The customer has left the call
 * - `AgentEvent_ReleaseRequest`: A release is asked for; only the name is known
 * - `AgentEvent_ReleaseResponse`: A release is answered; only the name is known
 * - `AgentEvent_MessageData`: A text message has arrived
 * - `AgentEvent_ControlWindow_Notify`: A notice for the agent's window; only the name is known
 * - `AgentEvent_Orders_Notify`: A notice about orders; only the name is known
 * - `AgentMediaEvent_Play`: Playback has started
 * - `AgentMediaEvent_Play_Succ`: The request to play has succeeded
 * - `AgentMediaEvent_Play_Fail`: Playback has failed
 * - `AgentMediaEvent_StopPlayDone`: Playback has stopped
 * - `AgentMediaEvent_PausePlayDone`: Playback is paused
 * - `AgentMediaEvent_ResumePlayDone`: Playback goes on
 * - `AgentMediaEvent_JumpPlayDone`: Playback has moved forward or back
 * - `AgentMediaEvent_Record`: Recording has started
 * - `AgentMediaEvent_Record_Fail`: Recording has failed
 * - `AgentMediaEvent_StopRecordDone`: Recording has stopped
 * - `AgentEvent_linkagePhoneStatus`: The state of the linked desk phone
 * - `AgentEvent_linkagePhoneCallOut`: The linked desk phone places a call
 * - `AgentEvent_linkagePhoneHold`: The linked desk phone holds a call
 * - `AgentEvent_linkagePhoneUnHold`: The linked desk phone retrieves a call
 * - `AgentEvent_linkagePhoneMute`: The linked desk phone is muted
 * - `AgentEvent_linkagePhoneUnMute`: The linked desk phone is unmuted
 * - `AgentEvent_linkagePhoneTransferOut`: The linked desk phone transfers the call out
 * - `AgentEvent_linkagePhoneTransferOut_Result`: The outcome of a transfer made on the linked desk phone
 * - `QC_AgentState_Notify`: A notice to an inspector about an agent's state
 * - `AgentConf_RequestSuccess`: The agent conference asked for is there and the agent chairs it
 * - `AgentConf_SelfJoinResult`: The agent has joined the agent conference
 * - `AgentConf_Timeout`: The agent conference nears its end
 */
export type AgentEventType =
  | "AgentOther_InService"
  | "AgentOther_ShutdownService"
  | "AgentOther_PhoneAlerting"
  | "AgentOther_PhoneOffhook"
  | "AgentOther_PhoneRelease"
  | "AgentOther_PhoneBusy"
  | "AgentOther_PhoneUnknow"
  | "AgentOther_BeQcStart"
  | "AgentOther_BeQcStop"
  | "AgentOther_All_Agent_Busy"
  | "AgentOther_Note"
  | "AgentOther_Bulletin"
  | "AgentState_Ready"
  | "AgentState_Busy"
  | "AgentState_Work"
  | "AgentState_SetNotReady_Success"
  | "AgentState_CancelNotReady_Success"
  | "AgentState_SetRest_Success"
  | "AgentState_CancelRest_Success"
  | "AgentState_Rest_Timeout"
  | "AgentState_SetWork_Success"
  | "AgentState_CancelWork_Success"
  | "AgentState_Force_SetNotReady"
  | "AgentState_Force_Ready"
  | "AgentEvent_Incoming_CallInfo"
  | "AgentEvent_Agent_Occupyed"
  | "AgentEvent_Ringing"
  | "AgentEvent_Auto_Answer"
  | "AgentEvent_No_Answer"
  | "AgentEvent_No_Answer_From_Cti"
  | "AgentEvent_Customer_Alerting"
  | "AgentEvent_Talking"
  | "AgentEvent_Call_Out_Fail"
  | "AgentEvent_Inside_Call_Fail"
  | "AgentEvent_Connect_Fail"
  | "OUTBOUND_DETECT_EVENT"
  | "AgentEvent_Hold"
  | "AgentEvent_Conference"
  | "AgentEvent_Consult_Fail"
  | "AgentEvent_SuccTransResult"
  | "AgentEvent_TransOutResult"
  | "AgentEvent_ReturnFromIvr"
  | "AgentEvent_Call_Release"
  | "AgentEvent_Customer_Release"
  | "AgentEvent_ReleaseRequest"
  | "AgentEvent_ReleaseResponse"
  | "AgentEvent_MessageData"
  | "AgentEvent_ControlWindow_Notify"
  | "AgentEvent_Orders_Notify"
  | "AgentMediaEvent_Play"
  | "AgentMediaEvent_Play_Succ"
  | "AgentMediaEvent_Play_Fail"
  | "AgentMediaEvent_StopPlayDone"
  | "AgentMediaEvent_PausePlayDone"
  | "AgentMediaEvent_ResumePlayDone"
  | "AgentMediaEvent_JumpPlayDone"
  | "AgentMediaEvent_Record"
  | "AgentMediaEvent_Record_Fail"
  | "AgentMediaEvent_StopRecordDone"
  | "AgentEvent_linkagePhoneStatus"
  | "AgentEvent_linkagePhoneCallOut"
  | "AgentEvent_linkagePhoneHold"
  | "AgentEvent_linkagePhoneUnHold"
  | "AgentEvent_linkagePhoneMute"
  | "AgentEvent_linkagePhoneUnMute"
  | "AgentEvent_linkagePhoneTransferOut"
  | "AgentEvent_linkagePhoneTransferOut_Result"
  | "QC_AgentState_Notify"
  | "AgentConf_RequestSuccess"
  | "AgentConf_SelfJoinResult"
  | "AgentConf_Timeout"
  | (string & {});

/**
 * Whom to call, and how. Optional members may be null, which means left out.
 * Source: document 004 table 3.
 */
export interface CallOutRequest {
  readonly caller?: CallerNumber;
  readonly called: CalledNumber;
  readonly skillid?: SkillId;
  readonly callappdata?: CallAppData;
  readonly mediaability?: CallMediaAbility;
  readonly userVideoDirection?: UserVideoDirection;
}

/**
 * The number shown to the called party, at most 24 digits. Empty, null or left out means the platform's default number. (主叫号码)
 * At most 24 characters. Matches `^[0-9]*$`.
 * Source: document 004 table 3; reference 1235; reference guide.
 */
export type CallerNumber = string;

/**
 * The number to call, 1 to 24 digits, `*` or `#`. (被叫号码)
 * Matches `^[0-9*#]{1,24}$`.
 * Source: document 004 table 3; reference 1235; client H3.
 */
export type CalledNumber = string;

/**
 * The skill queue the call is made for. Empty, null or left out means the platform's default queue. (技能ID)
 * Matches `^[0-9]*$`.
 * Source: document 004 table 3; reference 1235.
 */
export type SkillId = number;

/**
 * Data that travels with the call, at most 16k, read as 16384 characters. It may be empty. (随路数据)
 * At most 16384 characters.
 * Not known: Whether 16k counts characters or bytes, and 1000 or 1024 to the k.
 * Source: document 004 table 3; reference 1235; reference 1236; reference 1245; reference guide; client K11.
 */
export type CallAppData = string;

/**
 * What the call carries. A video call to somebody who has audio only ends when it is answered, because the two cannot agree on the media.
 * So 2 is recommended for video. (媒体能力)
 * Default: `0`.
 * Source: document 004 table 3; reference guide; client K11.
 *
 * - `0`: Audio
 * - `1`: Video
 * - `2`: The best that both sides can do, which the platform negotiates with the phone
 */
export type CallMediaAbility = 0 | 1 | 2;

/**
 * Which way video flows, seen from the user. Only with `mediaability` 1.
 * For one direction only, the platform's soft parameter P978 has to be 0. Who runs the platform sees it on the UAP9600 with `LST SFP: ID=P978;`
 * and sets it with `MOD SFP: ID=P978, MODTYPE=P1, BIT=0, BITVAL=0;`. (用户视频方向)
 * Default: `4`.
 * Source: document 004 table 3; document 004 preconditions.
 *
 * - `1`: The user receives video and sends none
 * - `2`: The user sends video and receives none
 * - `3`: The user sends and receives video
 * - `4`: No direction is set
 */
export type UserVideoDirection = 1 | 2 | 3 | 4;

/**
 * The reply of an operation that makes a call.
 * Source: document 004 table 4; reference 1235; reference 1236.
 */
export interface CallIdReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  /**
   * The call ID, which the events of the call carry as `callid`. After a failure it is left out, null or an empty text. (呼叫唯一标识)
   * Source: document 004 table 4; client K3; client K5; client K7.
   */
  readonly result?: string;
}

/**
 * Which agent to call. Optional members may be null, which means left out.
 * Source: reference 1235; reference guide; client H3.
 */
export interface CallInnerRequest {
  readonly called: CalledNumber;
  readonly caller?: CallerNumber;
  readonly skillid?: SkillId;
  readonly callappdata?: CallAppData;
  /**
   * Has no effect. The call is a video call where the agent signed in with video and the default skill queue of the virtual call center serves video,
   * otherwise an audio call.
   *
   * Source: reference 1235; reference 0369 of 2025.
   */
  readonly mediaability?: number;
}

/**
 * Names a call, in replies and in events alike. The one sample has digits, a hyphen and digits, and one client lets at most 24 digits and hyphens through.
 * Take it as it comes. (呼叫标识)
 * Source: document 004 table 4; document 004 samples; client H3.
 */
export type CallId = string;

/**
 * Where the call goes, and how. Optional members may be null, which means left out.
 * Not known: An eighth member, whose name begins with `sk`: the page is cut there. The sibling for text chat has `skillId`.
 * Source: reference 1242; reference guide; client K2.
 */
export interface TransferRequest {
  readonly devicetype: TransferDeviceType;
  /**
   * By `devicetype` the ID of a skill queue, an agent's work number, the access code of an IVR flow, an access code of the platform or a number to call;
   * at most 24 characters.
   * Digits only, except for an external number, which may also have A to E, a to e, `*` and `#`. (转移地址)
   * At most 24 characters. Matches `^[0-9A-Ea-e*#]*$`.
   * Source: reference guide; reference 1242 of 2025.
   */
  readonly address: string;
  readonly mode: TransferMode;
  readonly callappdata?: CallAppData;
  readonly caller?: CallerNumber;
  readonly mediaability?: CallMediaAbility;
  /**
   * Whether the call is held during a three-party transfer.
   * Default: `true`.
   * Source: reference guide.
   */
  readonly holdflag?: boolean;
}

/**
 * What `address` names. (转移设备类型)
 * Source: document 000 3.4.3; reference 1242; reference guide; client K1.
 *
 * - `1`: A skill queue (技能队列)
 * - `2`: An agent (座席)
 * - `3`: An IVR flow
 * - `4`: An access code of the platform (系统接入码)
 * - `5`: An external number (外呼号码)
 */
export type TransferDeviceType = 1 | 2 | 3 | 4 | 5;

/**
 * How the call is handed over. Which modes there are depends on `devicetype`:
 *
 * - skill queue (1), agent (2), access code (4): 0 release, 2 success
 * - IVR flow (3): 0 release, 1 suspend. A suspended call may go to audio and video flows, not to an agent
 * - external number (5): 1 release (not for an outgoing call), 2 success, 3 talk, 4 three-party
 *
 * Clients of earlier generations also use 3 and 4 inside; they are accepted. (转移模式)
 * Source: document 000 3.4.3; reference 1242; reference guide; client K4; client K7.
 *
 * - `0`: Release (blind) transfer (释放转), to anything inside
 * - `1`: To an IVR flow: suspend transfer (挂起转), the call comes back. To an external number: release (blind) transfer (释放转)
 * - `2`: Success transfer (成功转), the agent leaves when the target has answered
 * - `3`: To an external number: talk transfer (通话转). Before 3.6 also inside: appointed transfer
 * - `4`: To an external number: three-party transfer (三方转). Before 3.6 also inside: merge
 */
export type TransferMode = 0 | 1 | 2 | 3 | 4;

/**
 * Whom to ask for help, and how. Optional members may be null, which means left out.
 * Source: reference 1236; client H3.
 */
export interface InnerHelpRequest {
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
  readonly callappdata?: CallAppData;
  /**
   * Whether the call is held meanwhile. The page has the words of a three-party transfer here.
   * Default: `true`.
   * Not known: What it does in internal help.
   * Source: reference 1236.
   */
  readonly holdflag?: boolean;
}

/**
 * The held call to bring into the current one.
 * Source: reference 1245.
 */
export interface ConfJoinRequest {
  readonly callid: CallId;
  readonly callappdata?: CallAppData;
}

/** The outcome of making a three-party call. */
export interface ConfJoinReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  /**
   * A call ID in one client's sample; reserved in the reference, so an empty object, an empty text, null or left out.
   * Source: reference 1245; client K4; client K7.
   */
  readonly result?: string | { readonly [name: string]: unknown } | null;
}

/** What is known of a call that waits to be answered. */
export interface CallInfoBeforeAnswerReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  readonly result?: CallInfoBeforeAnswer;
}

/**
 * What is known of a call that waits to be answered. After a failure it is left out, null or an empty text.
 * At most 0 characters.
 * Not known: Members after `calldata`: the page is cut there. The types after it are those of `CallInfo`; one client reads all members as text.
 * Source: reference 1265; client H5; client K8.
 */
export interface CallInfoBeforeAnswer {
  readonly callfeature?: CallFeature;
  readonly callid?: CallId;
  readonly caller?: PartyNumber;
  readonly called?: PartyNumber;
  /** The name of the skill queue the call comes from. */
  readonly callskill?: string;
  readonly callskillid?: CallSkillId;
  /** The number that was called originally; by the reference it is not used. The spelling is the vendor's. */
  readonly orgicallednum?: string;
  /** The data that travels with the call. */
  readonly calldata?: string;
  /** When the call was answered, in milliseconds since 1970; null where it was not yet. */
  readonly begintime?: number | null;
  /** When the call ended, in milliseconds since 1970; null while it goes on. */
  readonly endtime?: number | null;
  /** The customer's level. */
  readonly userPriority?: number;
  /** The trunk of the call. */
  readonly trunkNo?: number;
  /** How long the call has been in the system, in seconds. */
  readonly logontimes?: number;
}

/**
 * The kind of call. For 7 the other party is `called`, otherwise `caller`.
 * One portal offers no hold, mute, transfer or help for 6, 51, 52 and 53, and a second call only for 7. (呼叫类型)
 * Source: reference 0582; reference 1432; client K3; client K5.
 *
 * - `0`: Incoming call
 * - `6`: Internal call
 * - `7`: Outgoing call
 * - `40`: Reserved outgoing call
 * - `41`: Preempted outgoing call
 * - `43`: Predictive call
 * - `44`: Preview outgoing call
 * - `45`: Callback
 * - `51`: Internal help, two parties
 * - `52`: Internal help, three parties
 * - `53`: Call of several parties
 */
export type CallFeature = 0 | 6 | 7 | 40 | 41 | 43 | 44 | 45 | 51 | 52 | 53 | (number & {});

/**
 * The number of a party of the call.
 * Source: reference 1261; client H1; client K8.
 */
export type PartyNumber = string;

/**
 * The ID of the skill queue the call came through.
 * Source: reference 1261; client K8; client H5.
 */
export type CallSkillId = number;

/** What is known of a call. */
export interface CallInfoReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  readonly result?: CallInfo;
}

/**
 * What is known of a call. After a failure it is left out, null or an empty text. (呼叫信息)
 * At most 0 characters.
 * Not known: Members after `mediaType`: the page is cut there.
 * Source: reference 1261; reference 1264; reference 1266; client K5; client K8.
 */
export interface CallInfo {
  readonly callfeature?: CallFeature;
  readonly callid?: CallId;
  readonly caller?: PartyNumber;
  readonly called?: PartyNumber;
  /** The name of the skill queue the call came through. */
  readonly callskill?: string;
  readonly callskillid?: CallSkillId;
  /** The number that was called originally; by the reference it is not used. The spelling is the vendor's. (原始被叫) */
  readonly orgicallednum?: string;
  /** The data that travels with the call. (随路数据) */
  readonly calldata?: string;
  /** When the call was answered, in milliseconds since 1970. */
  readonly begintime?: number;
  /**
   * When the call ended, in milliseconds since 1970; null while it goes on.
   * Source: reference 1261; client K8.
   */
  readonly endtime?: number | null;
  /** The customer's level. */
  readonly userPriority?: number;
  /** The trunk of the call. One sample has 65535. */
  readonly trunkNo?: number;
  /** How long the call has been in the system, in seconds. */
  readonly logontimes?: number;
  readonly mediaType?: MediaType;
}

/**
 * The kind of media. (媒体类型)
 * Source: reference 0513; reference 1261; reference 1266.
 *
 * - `1`: Text chat
 * - `2`: Click to call
 * - `4`: Callback
 * - `5`: Audio or video call
 * - `15`: Predictive call
 * - `16`: Preview outgoing call
 * - `17`: Message
 * - `19`: Video call
 * - `51`: Multimedia web chat
 * - `53`: Social media chat
 */
export type MediaType = 1 | 2 | 4 | 5 | 15 | 16 | 17 | 19 | 51 | 53 | (number & {});

/** The agent's held calls. */
export interface HoldListReply {
  readonly message?: Message;
  readonly retcode: RetCode;
  /**
   * One entry a held call. With none the code is 400-003; clients also put up with an empty list and with null.
   * After a failure it is left out, null or an empty text. (保持列表)
   * At most 0 characters.
   * Source: reference 1264; client K2; client K5.
   */
  readonly result?: (readonly CallInfo[]) | null;
}

/**
 * Whose queues, and which.
 * Not known: What the request means without one of its members.
 * Source: reference 2409.
 */
export interface AdjustSkillRequest {
  /** The work number of the agent whose queues are set. */
  readonly workNo?: string;
  /**
   * The IDs of the queues, at most 1000.
   * At most 1000 items.
   */
  readonly skills?: readonly number[];
}

/**
 * What to play, and from where. Optional members may be null, which means left out.
 * Source: reference 4202.
 */
export interface PlayRequest {
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

/**
 * Where to go on playing.
 * Edition: after 3.6.
 * Not known: The body in 3.6, whose pages do not have this operation.
 * Source: reference 0405 of 2025.
 */
export interface PlayRelocationRequest {
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

/**
 * What to play, and where it lies. Optional members may be null, which means left out.
 * Source: reference 4212.
 */
export interface NetPlayRequest {
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

/**
 * What to send, and in which conversation.
 * Source: reference 1277.
 */
export interface SendMessageRequest {
  readonly callid: CallId;
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

/**
 * Where the conversation goes, and how. Optional members may be null, which means left out.
 * Source: reference 1279; reference guide.
 */
export interface MediaCallTransferRequest {
  readonly callid: CallId;
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

/** The events of one agent, oldest first; or, from earlier generations, one event in the form of a poll reply. */
export type PushEventRequest = PushedEventList | PushedEvent;

/**
 * Events of one agent in the order in which they happened, the newest last.
 * Source: reference 1275; reference guide.
 */
export interface PushedEventList {
  readonly workNo: WorkNo;
  /** The events, the newest last. */
  readonly eventList: readonly AgentEvent[];
}

/**
 * One event in the form of a poll reply. One receiver refuses a `message` or `retcode` of more than 10 characters and an `eventType` of more than 64.
 *
 * Edition: before 3.6.
 * Source: client K1; client K3.
 */
export interface PushedEvent {
  readonly message?: Message;
  readonly retcode: RetCode;
  readonly event: AgentEvent;
}

/**
 * What the receiver of a push answers.
 * Source: reference 1275; client K3.
 */
export interface PushEventAcknowledgement {
  /** A text, `success` in the sample. */
  readonly message?: string;
  /**
   * `0` when the events were taken. One receiver answers the number 0.
   * Source: reference 1275; client K3.
   */
  readonly retcode: string;
}

/** The agent begins to sign in. */
export interface AgentOtherInService {
  readonly eventType: "AgentOther_InService";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/**
 * When the event happened, in milliseconds since 1970.
 * Edition: after 3.6.
 * Source: reference 1274 of 2025; reference 1275 of 2025.
 */
export type EventGenTime = number;

/** The agent is signed out; not every sign-out brings it. */
export interface AgentOtherShutdownService {
  readonly eventType: "AgentOther_ShutdownService";
  readonly workNo: WorkNo;
  readonly content?: {
    /** When the agent signed in, in milliseconds since 1970, as text. */
    readonly loginTime?: string;
  };
  readonly eventGenTime?: EventGenTime;
}

/** The agent's own phone rings. */
export interface AgentOtherPhoneAlerting {
  readonly eventType: "AgentOther_PhoneAlerting";
  readonly workNo: WorkNo;
  /**
   * Null in 3.6. Earlier generations say which call rings, and have nothing, or an empty text, on an outgoing one.
   * At most 0 characters.
   * Source: reference 1398; client K8; client K9.
   */
  readonly content?: {
    readonly callid?: CallId;
    readonly caller?: PartyNumber;
    readonly type?: CallRole;
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/**
 * Which of the agent's calls it is. (呼叫类型)
 * Not known: When a call counts as an assistant call.
 * Source: reference 1355; reference 1356; reference 1365; reference 1366; reference 1405.
 *
 * - `main`: Main call
 * - `assistant`: Assistant call
 */
export type CallRole = "main" | "assistant" | (string & {});

/** The agent's own phone was picked up. */
export interface AgentOtherPhoneOffhook {
  readonly eventType: "AgentOther_PhoneOffhook";
  readonly workNo: WorkNo;
  readonly content?: {
    /**
     * The call that the phone was picked up for.
     *
     * - `main`: Main call
     * - `assistant`: Assistant call
     * - `unknown`: Unknown call
     */
    readonly type?: "main" | "assistant" | "unknown" | (string & {});
  };
  readonly eventGenTime?: EventGenTime;
}

/** The agent's own phone was hung up. */
export interface AgentOtherPhoneRelease {
  readonly eventType: "AgentOther_PhoneRelease";
  readonly workNo: WorkNo;
  readonly content?: {
    /**
     * Who hung the phone up.
     *
     * - `2`: The agent
     * - `3`: The platform
     */
    readonly phoneState?: 2 | 3 | (number & {});
  };
  readonly eventGenTime?: EventGenTime;
}

/** The agent's own phone cannot answer. */
export interface AgentOtherPhoneBusy {
  readonly eventType: "AgentOther_PhoneBusy";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The state of the agent's own phone is unknown. */
export interface AgentOtherPhoneUnknow {
  readonly eventType: "AgentOther_PhoneUnknow";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** An inspector begins to inspect this agent. */
export interface AgentOtherBeQcStart {
  readonly eventType: "AgentOther_BeQcStart";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: Inspection | null;
  readonly eventGenTime?: EventGenTime;
}

/**
 * Who inspects, and how.
 * Source: reference 0542; reference 0543.
 */
export interface Inspection {
  /** The inspector. */
  readonly qcAgentId?: number;
  /**
   * How the inspector takes part.
   * Not known: What tells the two values of whispering apart.
   *
   * - `8`: Listening
   * - `9`: Barging in
   * - `20172`: Whispering
   * - `20173`: Whispering
   */
  readonly qcType?: 8 | 9 | 20172 | 20173 | (number & {});
}

/** An inspector ends the inspection of this agent. */
export interface AgentOtherBeQcStop {
  readonly eventType: "AgentOther_BeQcStop";
  readonly workNo: WorkNo;
  readonly content?: Inspection;
  readonly eventGenTime?: EventGenTime;
}

/** All agents are busy. */
export interface AgentOtherAllAgentBusy {
  readonly eventType: "AgentOther_All_Agent_Busy";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** A note from another agent has arrived. */
export interface AgentOtherNote {
  readonly eventType: "AgentOther_Note";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** A bulletin; only the name is known. */
export interface AgentOtherBulletin {
  readonly eventType: "AgentOther_Bulletin";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** The agent is ready for calls. */
export interface AgentStateReady {
  readonly eventType: "AgentState_Ready";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent is reserved for a call or handles one. */
export interface AgentStateBusy {
  readonly eventType: "AgentState_Busy";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent is in after-call work. */
export interface AgentStateWork {
  readonly eventType: "AgentState_Work";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent is not ready. */
export interface AgentStateSetNotReadySuccess {
  readonly eventType: "AgentState_SetNotReady_Success";
  readonly workNo: WorkNo;
  readonly content?: {
    /**
     * Why. 200 to 250 are the reasons that `sayBusy` was asked with.
     *
     * - `0`: None was given
     * - `1`: The agent asked for it
     * - `2`: A call was not answered in time
     * - `3`: An inspector set it
     * - `4`: A break
     * - `5`: The agent's phone is unavailable
     * - `7`: The agent rejected a call
     */
    readonly reason?:
      | "0"
      | "1"
      | "2"
      | "3"
      | "4"
      | "5"
      | "7"
      | "200"
      | "201"
      | "202"
      | "203"
      | "204"
      | "205"
      | "206"
      | "207"
      | "208"
      | "209"
      | "210"
      | "211"
      | "212"
      | "213"
      | "214"
      | "215"
      | "216"
      | "217"
      | "218"
      | "219"
      | "220"
      | "221"
      | "222"
      | "223"
      | "224"
      | "225"
      | "226"
      | "227"
      | "228"
      | "229"
      | "230"
      | "231"
      | "232"
      | "233"
      | "234"
      | "235"
      | "236"
      | "237"
      | "238"
      | "239"
      | "240"
      | "241"
      | "242"
      | "243"
      | "244"
      | "245"
      | "246"
      | "247"
      | "248"
      | "249"
      | "250"
      | (string & {});
  };
  readonly eventGenTime?: EventGenTime;
}

/** The agent is no longer not ready. */
export interface AgentStateCancelNotReadySuccess {
  readonly eventType: "AgentState_CancelNotReady_Success";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent is on a break. */
export interface AgentStateSetRestSuccess {
  readonly eventType: "AgentState_SetRest_Success";
  readonly workNo: WorkNo;
  /**
   * The page says that nothing is carried and prints a reason; both are accepted.
   * Source: reference 1348.
   */
  readonly content?: {
    /**
     * Why.
     * Not known: What the values mean.
     */
    readonly reason?: string;
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent's break has ended. */
export interface AgentStateCancelRestSuccess {
  readonly eventType: "AgentState_CancelRest_Success";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent's break has lasted longer than asked for. */
export interface AgentStateRestTimeout {
  readonly eventType: "AgentState_Rest_Timeout";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent has entered after-call work. */
export interface AgentStateSetWorkSuccess {
  readonly eventType: "AgentState_SetWork_Success";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** The agent has left after-call work. */
export interface AgentStateCancelWorkSuccess {
  readonly eventType: "AgentState_CancelWork_Success";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** An inspector has set the agent not ready. */
export interface AgentStateForceSetNotReady {
  readonly eventType: "AgentState_Force_SetNotReady";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** An inspector has set the agent ready. */
export interface AgentStateForceReady {
  readonly eventType: "AgentState_Force_Ready";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** What is known of a call that is coming in. */
export interface AgentEventIncomingCallInfo {
  readonly eventType: "AgentEvent_Incoming_CallInfo";
  readonly workNo: WorkNo;
  readonly content?: {
    readonly callId?: CallId;
    /** The name of the skill queue the call came through. */
    readonly skillName?: string;
    /** The skill queue the call came through. */
    readonly skillId?: number;
    readonly caller?: PartyNumber;
    readonly called?: PartyNumber;
    /** The agent who released the call last; 65535 in the sample. */
    readonly lastReleaseAgentId?: number;
    readonly mediaType?: MediaType;
    /** How often an agent released the call and it was queued again. */
    readonly releaseAndReQueueCount?: number;
    /**
     * Whether an agent released the call and it was queued again.
     *
     * - `0`: No
     * - `1`: Yes
     */
    readonly releaseAndReQueueCallFlag?: 0 | 1 | (number & {});
  };
  readonly eventGenTime?: EventGenTime;
}

/** The agent is reserved for a call. */
export interface AgentEventAgentOccupyed {
  readonly eventType: "AgentEvent_Agent_Occupyed";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** A call waits for the agent to answer it. */
export interface AgentEventRinging {
  readonly eventType: "AgentEvent_Ringing";
  readonly workNo: WorkNo;
  readonly content?: CallOffer;
  readonly eventGenTime?: EventGenTime;
}

/**
 * A call that an agent is to answer, or that was answered without the agent.
 * Source: reference 0512; reference 0513; reference 1365; reference 1366; reference guide; client H1.
 */
export interface CallOffer {
  readonly caller?: PartyNumber;
  readonly called?: PartyNumber;
  readonly callid?: CallId;
  readonly type?: CallRole;
  readonly feature?: CallFeature;
  readonly mediaAbility?: EventMediaAbility;
  readonly mediaType?: MediaType;
  /**
   * Whether the call came by a transfer.
   *
   * - `yes`: The call came by a transfer
   * - `no`: It did not
   */
  readonly transfer?: "yes" | "no" | (string & {});
  /** Where the transfer came from, empty without one. */
  readonly transfrom?: string;
}

/**
 * What the call carries. (媒体能力)
 * Source: reference 0513; reference 1355; reference 1365; reference 1366; reference 1405.
 *
 * - `1`: Voice
 * - `2`: Video
 * - `3`: Voice and video
 * - `5`: Text
 * - `6`: H5 video
 */
export type EventMediaAbility = 1 | 2 | 3 | 5 | 6 | (number & {});

/** A call was answered without the agent. */
export interface AgentEventAutoAnswer {
  readonly eventType: "AgentEvent_Auto_Answer";
  readonly workNo: WorkNo;
  readonly content?: CallOffer;
  readonly eventGenTime?: EventGenTime;
}

/** The agent did not answer in time and the call was dropped. */
export interface AgentEventNoAnswer {
  readonly eventType: "AgentEvent_No_Answer";
  readonly workNo: WorkNo;
  readonly content?: CallId;
  readonly eventGenTime?: EventGenTime;
}

/** No answer, as the CTI server tells it; only the name is known. */
export interface AgentEventNoAnswerFromCti {
  readonly eventType: "AgentEvent_No_Answer_From_Cti";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** The other side is ringing. */
export interface AgentEventCustomerAlerting {
  readonly eventType: "AgentEvent_Customer_Alerting";
  readonly workNo: WorkNo;
  readonly content?: {
    /** The number that rings; on an internal call the other agent. */
    readonly otherPhone?: string;
    readonly callid?: CallId;
    readonly type?: CallRole;
    /**
     * An agent's number, empty in the sample.
     * Not known: When it is filled.
     * Source: reference 1356; client K9.
     */
    readonly otherPhoneWorkno?: string;
  };
  readonly eventGenTime?: EventGenTime;
}

/** The agent is in conversation. */
export interface AgentEventTalking {
  readonly eventType: "AgentEvent_Talking";
  readonly workNo: WorkNo;
  readonly content?: {
    readonly caller?: PartyNumber;
    readonly called?: PartyNumber;
    readonly callid?: CallId;
    readonly type?: CallRole;
    readonly feature?: CallFeature;
    readonly mediaAbility?: EventMediaAbility;
  };
  readonly eventGenTime?: EventGenTime;
}

/** An outgoing call failed. */
export interface AgentEventCallOutFail {
  readonly eventType: "AgentEvent_Call_Out_Fail";
  readonly workNo: WorkNo;
  readonly content?: CallId;
  readonly eventGenTime?: EventGenTime;
}

/** An internal call failed. */
export interface AgentEventInsideCallFail {
  readonly eventType: "AgentEvent_Inside_Call_Fail";
  readonly workNo: WorkNo;
  readonly content?: CallId;
  readonly eventGenTime?: EventGenTime;
}

/** The agent could not be connected. */
export interface AgentEventConnectFail {
  readonly eventType: "AgentEvent_Connect_Fail";
  readonly workNo: WorkNo;
  readonly content?: CallId;
  readonly eventGenTime?: EventGenTime;
}

/** Why an outgoing call failed. */
export interface OutboundDetectEvent {
  readonly eventType: "OUTBOUND_DETECT_EVENT";
  readonly workNo: WorkNo;
  readonly content?: {
    readonly callId?: CallId;
    readonly callid?: CallId;
    /**
     * The cause code. How exact it is depends on what the network signals.
     * Not known: The other cause codes: the table is cut.
     *
     * - `1552`: The caller is barred from calling
     */
    readonly detect?: 1552 | (number & {});
    /** The cause in words. */
    readonly desc?: string;
  };
  readonly eventGenTime?: EventGenTime;
}

/** The call is on hold. */
export interface AgentEventHold {
  readonly eventType: "AgentEvent_Hold";
  readonly workNo: WorkNo;
  readonly content?: CallId;
  readonly eventGenTime?: EventGenTime;
}

/** A three-party call is established. */
export interface AgentEventConference {
  readonly eventType: "AgentEvent_Conference";
  readonly workNo: WorkNo;
  readonly content?: {
    /**
     * Numbers of the parties, joined with commas; samples also have a space behind it, or a full-width comma. The second is the party added.
     * Source: reference 1358; reference 0505; client K3.
     */
    readonly partner?: string;
    readonly callid?: CallId;
  };
  readonly eventGenTime?: EventGenTime;
}

/** Internal help failed. */
export interface AgentEventConsultFail {
  readonly eventType: "AgentEvent_Consult_Fail";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: CallId | null;
  readonly eventGenTime?: EventGenTime;
}

/** The outcome of a success transfer. */
export interface AgentEventSuccTransResult {
  readonly eventType: "AgentEvent_SuccTransResult";
  readonly workNo: WorkNo;
  readonly content?: {
    readonly callId?: CallId;
    /** 0 success, anything else a failure. */
    readonly result?: number;
  };
  readonly eventGenTime?: EventGenTime;
}

/** The outcome of a transfer to an external number. */
export interface AgentEventTransOutResult {
  readonly eventType: "AgentEvent_TransOutResult";
  readonly workNo: WorkNo;
  readonly content?: {
    /** 0 success, anything else a failure. */
    readonly result?: number;
  };
  readonly eventGenTime?: EventGenTime;
}

/** A call comes back from the IVR it was suspended to. */
export interface AgentEventReturnFromIvr {
  readonly eventType: "AgentEvent_ReturnFromIvr";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: CallId | null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent has left the call. */
export interface AgentEventCallRelease {
  readonly eventType: "AgentEvent_Call_Release";
  readonly workNo: WorkNo;
  readonly content?: CallId | { readonly callid?: CallId };
  readonly eventGenTime?: EventGenTime;
}

/** The customer has left the call. */
export interface AgentEventCustomerRelease {
  readonly eventType: "AgentEvent_Customer_Release";
  readonly workNo: WorkNo;
  readonly content?: {
    readonly callid?: CallId;
    /** The number of the party that left. */
    readonly number?: string;
  };
  readonly eventGenTime?: EventGenTime;
}

/** A release is asked for; only the name is known. */
export interface AgentEventReleaseRequest {
  readonly eventType: "AgentEvent_ReleaseRequest";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** A release is answered; only the name is known. */
export interface AgentEventReleaseResponse {
  readonly eventType: "AgentEvent_ReleaseResponse";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** A text message has arrived. */
export interface AgentEventMessageData {
  readonly eventType: "AgentEvent_MessageData";
  readonly workNo: WorkNo;
  readonly content?: {
    readonly callid?: CallId;
    readonly caller?: PartyNumber;
    readonly called?: PartyNumber;
    readonly feature?: CallFeature;
    readonly type?: CallRole;
    /** The text. */
    readonly message?: string;
    readonly mediaAbility?: EventMediaAbility;
  };
  readonly eventGenTime?: EventGenTime;
}

/** A notice for the agent's window; only the name is known. */
export interface AgentEventControlWindowNotify {
  readonly eventType: "AgentEvent_ControlWindow_Notify";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** A notice about orders; only the name is known. */
export interface AgentEventOrdersNotify {
  readonly eventType: "AgentEvent_Orders_Notify";
  readonly workNo: WorkNo;
  /** Not known: What it carries; anything is accepted. */
  readonly content?: unknown;
  readonly eventGenTime?: EventGenTime;
}

/** Playback has started. */
export interface AgentMediaEventPlay {
  readonly eventType: "AgentMediaEvent_Play";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** The request to play has succeeded. */
export interface AgentMediaEventPlaySucc {
  readonly eventType: "AgentMediaEvent_Play_Succ";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** Playback has failed. */
export interface AgentMediaEventPlayFail {
  readonly eventType: "AgentMediaEvent_Play_Fail";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** Playback has stopped. */
export interface AgentMediaEventStopPlayDone {
  readonly eventType: "AgentMediaEvent_StopPlayDone";
  readonly workNo: WorkNo;
  readonly content?: {
    /**
     * Why it stopped.
     *
     * - `0`: It was finished
     * - `1`: The agent stopped it
     * - `2`: It failed
     */
    readonly cause?: 0 | 1 | 2 | (number & {});
  };
  readonly eventGenTime?: EventGenTime;
}

/** Playback is paused. */
export interface AgentMediaEventPausePlayDone {
  readonly eventType: "AgentMediaEvent_PausePlayDone";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** Playback goes on. */
export interface AgentMediaEventResumePlayDone {
  readonly eventType: "AgentMediaEvent_ResumePlayDone";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** Playback has moved forward or back. */
export interface AgentMediaEventJumpPlayDone {
  readonly eventType: "AgentMediaEvent_JumpPlayDone";
  readonly workNo: WorkNo;
  readonly content?: null;
  readonly eventGenTime?: EventGenTime;
}

/** Recording has started. */
export interface AgentMediaEventRecord {
  readonly eventType: "AgentMediaEvent_Record";
  readonly workNo: WorkNo;
  readonly content?: Recording;
  readonly eventGenTime?: EventGenTime;
}

/**
 * A recording of a call.
 * Source: reference 1381; reference 1382; client K8; client K9; client K12.
 */
export interface Recording {
  /** The platform's number of the recording task. */
  readonly taskId?: number;
  readonly caller?: PartyNumber;
  readonly called?: PartyNumber;
  /** The node that the recording belongs to; text in the samples. */
  readonly locationId?: number;
  /** The serial number of the recording. */
  readonly recordID?: string;
  /** The file with its path. A video recording has several IDs in its place in one sample. */
  readonly fileName?: string;
  readonly fileMediaType?: FileMediaType;
  readonly callId?: CallId;
}

/**
 * What is recorded. Samples have text and numbers.
 * Source: reference 1381; reference 1382; reference 1383.
 *
 * - `1`: Audio
 * - `2`: Video
 */
export type FileMediaType = 1 | 2 | (number & {});

/** Recording could not be started. */
export interface AgentMediaEventRecordFail {
  readonly eventType: "AgentMediaEvent_Record_Fail";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: Recording | null;
  readonly eventGenTime?: EventGenTime;
}

/** Recording has stopped. */
export interface AgentMediaEventStopRecordDone {
  readonly eventType: "AgentMediaEvent_StopRecordDone";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: {
    /** When recording began, in milliseconds since 1970. */
    readonly beginTime?: number;
    /** When it ended, in milliseconds since 1970. */
    readonly endTime?: number;
    /** The platform's number of the recording task. */
    readonly taskId?: number;
    readonly fileMediaType?: FileMediaType;
    /**
     * How the recording is stored.
     * Edition: after 3.6.
     * Source: reference 0531 of 2025.
     *
     * - `0`: The platform's default
     * - `1`: 24K VOX
     * - `2`: 32K VOX
     * - `3`: A-law
     */
    readonly recordFormat?: 0 | 1 | 2 | 3 | (number & {});
    /**
     * The call that was recorded.
     * Edition: after 3.6.
     * Source: reference 0531 of 2025.
     */
    readonly callId?: string;
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/** The state of the linked desk phone. */
export interface AgentEventLinkagePhoneStatus {
  readonly eventType: "AgentEvent_linkagePhoneStatus";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: {
    /**
     * The state.
     *
     * - `0`: Off hook
     * - `1`: Hung up
     * - `2`: In conversation
     * - `3`: Online
     * - `4`: Offline
     * - `5`: Ringing
     */
    readonly result?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/** The linked desk phone places a call. */
export interface AgentEventLinkagePhoneCallOut {
  readonly eventType: "AgentEvent_linkagePhoneCallOut";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: {
    readonly addrCalled?: PhoneAddress;
    readonly addrCaller?: PhoneAddress;
    /** A skill queue, 0 in the sample. */
    readonly skillId?: number;
    /** Not the call ID of the call that follows, and of no use. */
    readonly callId?: string;
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/**
 * A number and what kind it is.
 * Source: reference 1425; reference 1429.
 */
export interface PhoneAddress {
  /** The number. */
  readonly address?: string;
  /**
   * The kind of address, always 6 today.
   *
   * - `6`: A phone number
   */
  readonly addressType?: 6 | (number & {});
}

/** The linked desk phone holds a call. */
export interface AgentEventLinkagePhoneHold {
  readonly eventType: "AgentEvent_linkagePhoneHold";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: LinkedPhoneCall | null;
  readonly eventGenTime?: EventGenTime;
}

/**
 * The call that the linked desk phone acted on.
 * Source: reference 1423; reference 1424; reference 1427; reference 1428.
 */
export interface LinkedPhoneCall {
  readonly callId?: CallId;
}

/** The linked desk phone retrieves a call. */
export interface AgentEventLinkagePhoneUnHold {
  readonly eventType: "AgentEvent_linkagePhoneUnHold";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: LinkedPhoneCall | null;
  readonly eventGenTime?: EventGenTime;
}

/** The linked desk phone is muted. */
export interface AgentEventLinkagePhoneMute {
  readonly eventType: "AgentEvent_linkagePhoneMute";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: LinkedPhoneCall | null;
  readonly eventGenTime?: EventGenTime;
}

/** The linked desk phone is unmuted. */
export interface AgentEventLinkagePhoneUnMute {
  readonly eventType: "AgentEvent_linkagePhoneUnMute";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: LinkedPhoneCall | null;
  readonly eventGenTime?: EventGenTime;
}

/** The linked desk phone transfers the call out. */
export interface AgentEventLinkagePhoneTransferOut {
  readonly eventType: "AgentEvent_linkagePhoneTransferOut";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: { readonly addrOut?: PhoneAddress; readonly addrSelf?: PhoneAddress } | null;
  readonly eventGenTime?: EventGenTime;
}

/** The outcome of a transfer made on the linked desk phone. */
export interface AgentEventLinkagePhoneTransferOutResult {
  readonly eventType: "AgentEvent_linkagePhoneTransferOut_Result";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: {
    /** 0 success, anything else a failure. */
    readonly result?: number;
    readonly callId?: CallId;
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/** A notice to an inspector about an agent's state. */
export interface QcAgentStateNotify {
  readonly eventType: "QC_AgentState_Notify";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: {
    /**
     * What the watched agent did.
     *
     * - `QC_AgentState_Login`: The watched agent signed in
     * - `QC_AgentState_Logout`: The watched agent signed out
     */
    readonly subtype?: "QC_AgentState_Login" | "QC_AgentState_Logout" | (string & {});
    /** The watched agent. */
    readonly monitoredagent?: string;
    /** The watched agent's number or user name. */
    readonly agentname?: string;
    /** The media server, `CtiServer` in the sample. */
    readonly mediaserver?: string;
  } | null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent conference asked for is there and the agent chairs it. */
export interface AgentConfRequestSuccess {
  readonly eventType: "AgentConf_RequestSuccess";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: AgentConference | null;
  readonly eventGenTime?: EventGenTime;
}

/**
 * The conference that an event belongs to.
 * Source: reference 1409; reference 1411; reference 1412.
 */
export interface AgentConference {
  /** The conference. */
  readonly confId?: number;
}

/** The agent has joined the agent conference. */
export interface AgentConfSelfJoinResult {
  readonly eventType: "AgentConf_SelfJoinResult";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: AgentConference | null;
  readonly eventGenTime?: EventGenTime;
}

/** The agent conference nears its end. */
export interface AgentConfTimeout {
  readonly eventType: "AgentConf_Timeout";
  readonly workNo: WorkNo;
  /** As the reference page has it. No capture is known, so null is accepted too. */
  readonly content?: AgentConference | null;
  readonly eventGenTime?: EventGenTime;
}
