// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

/**
 * The names are those of the members of the interface, in the order of their dispatch IDs 1 to 26, and of the PARAM children of the OBJECT element. A host
 * in C++ has `GetAgentID` and `SetAgentID`, and so on. Texts are BSTR; numbers and flags are 32-bit LONG. A write that does not count (`x-written`) is
 * ignored without an error. A number of a PARAM that is none of the values listed becomes the default.
 *
 * Source: document 001 3.1; control P-PROP.
 */
export interface AgentbarProperties {
  /**
   * The work number of the agent. (坐席工号)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly AgentID?: string;
  /**
   * The agent's password. (密码)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly PassWord?: string;
  /**
   * The agent's telephone number. Calls to outside numbers show it as it is. (坐席电话号码)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly DN?: string;
  /**
   * The state after a call, and the first one after a sign-in. For outbound work 1 is recommended. (坐席挂机后的状态)
   * Default: `0`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly StatusChangeType?: StateAfterCall;
  /**
   * Whether calls are answered by themselves. Works with the built-in telephone only. (是否自动应答)
   * Default: `true`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly AutoAnswer?: Flag;
  /**
   * What a sign-in does when the agent is signed in elsewhere: true ends that session, which gets `OnUnLogin` with reason 10; false fails with 16. (是否踢出后强制登陆)
   * Default: `true`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly ForceSignIn?: Flag;
  /**
   * The agent's skills, separated by commas. Each piece is compared as a whole with the names of skills. (技能队列组合)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   * Not known: Whether a delivered server reads the level after `=`.
   * Source: document 001 3.1; document 001 3.2.3; server P-ACD; client T3.
   */
  readonly ServiceList?: string;
  /**
   * The address of the main server. (主服务器的 IP 地址)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly MainCTIIP?: string;
  /**
   * The address of the standby server, reached at the same `CTIPort`; empty without one. (备服务器的 IP 地址)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly BackCTIIP?: string;
  /**
   * The port of both servers. (服务器端口)
   * Format: int32.
   * Default: `10000`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly CTIPort?: number;
  /**
   * How long a telephone rings by `MakeCall`, in seconds, and the time-out of registering the built-in telephone. The media server takes 10 to 60, so that
   * 3000 acts as 60. Calls of methods wait for 2 seconds whatever it says. (API 函数调用超时)
   * Format: int32.
   * Default: `3000`.
   * A write counts while signed out only; at other times it is ignored in silence.
   * Not known: The unit in which the registration of the built-in telephone takes it.
   * Source: document 001 3.1; control P-PROP; server P-IMS.
   */
  readonly TimeOut?: number;
  /**
   * Whether the control is initialized. Its setter does nothing, and a PARAM of its name is not read. (是否初始化)
   * Default: `false`.
   * A write is ignored in silence.
   */
  readonly IsInitial?: Flag;
  /**
   * Whether the agent is signed in. It turns with the first `OnReady` or `OnBusy` of reason 14, not when `SignIn` returns. Its setter does nothing, and a
   * PARAM of its name is not read. (是否登录)
   * Default: `false`.
   * A write is ignored in silence.
   * Not known: With what it turns back to false; no source says so of the property.
   */
  readonly IsSignIn?: Flag;
  /**
   * Whether the control has a telephone of its own (SIP, local port 6060). Without it `Answer` fails with 1007. (是否集成软电话)
   * Default: `false`.
   * A write counts before the initialization only; later it is ignored in silence.
   */
  readonly IsSIPPhone?: Flag;
  /**
   * The SIP server's address, for the built-in telephone. (SIP 服务器地址)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly SIPServerIP?: string;
  /**
   * The SIP server's port, for the built-in telephone. (SIP 服务器端口)
   * Format: int32.
   * Default: `5060`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly SIPServerPort?: number;
  /**
   * The account of the built-in telephone. (SIP 终端的账号)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly PhoneNum?: string;
  /**
   * The password of the built-in telephone. (SIP 终端的密码)
   * Default: `""`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly PhonePwd?: string;
  /**
   * The prefix of calls to agents. It goes before `DN` as the caller's number: in `MakeCall`, `Consult` and `SingleStepTransfer` of type 0, `Listen`,
   * `Insert` and `SwitchInsertorListen`. (呼坐席的出局码)
   * Default: `""`.
   * A write counts at any time.
   */
  readonly AgentTag?: string;
  /**
   * The prefix of calls to customers. Only `TransIVR` and `TransIVREx` use it. (呼客户的出局码)
   * Default: `""`.
   * A write counts at any time.
   */
  readonly CustomerTag?: string;
  /**
   * What becomes of `showANI` and `showDest` of `MakeCall`, `Consult` and `SingleStepTransfer`. `Listen`, `Insert` and `SwitchInsertorListen` always pass
   * both.
   *
   * Default: `0`.
   * A write counts at any time.
   */
  readonly ANIChangeType?: NumberPresentation;
  /**
   * Whether the button for calling out is drawn. (允许显示外呼按钮)
   * Default: `true`.
   * A write counts at any time.
   */
  readonly IsShowCallOut?: Flag;
  /**
   * Whether the call that `OnBeforeOutCall` announces may go out. The control sets it to true before each of these events and reads it right after, so
   * that only a handler's own write counts. (是否不拦截外呼)
   * Default: `true`.
   * A write counts at any time.
   * Source: document 001 3.1; document 001 4.1; control P-PROP.
   */
  readonly IsCallOut?: Flag;
  /**
   * How much is written to the log files. (日志级别)
   * Default: `2`.
   * A write counts before the initialization only; later it is ignored in silence.
   */
  readonly LogLevel?: LogLevel;
  /**
   * Whether the buttons for holding, consulting, transferring and so on are drawn. (是否显示高级呼叫控制按钮)
   * Default: `false`.
   * A write counts while signed out only; at other times it is ignored in silence.
   */
  readonly EnableSeniorCall?: Flag;
  /**
   * Reserved. It always reads as an empty text; its setter does nothing, and a PARAM of its name is not read. (预留属性)
   * Default: `""`.
   * A write is ignored in silence.
   */
  readonly AnyProperty?: string;
}

/**
 * State after a call
 * Format: int32.
 * Default: `0`.
 * Source: document 001 3.1; control P-PROP; server P-ACD.
 *
 * - `0` (`ScReady`): Ready to receive calls: OnReady (接听就绪)
 * - `1` (`ScBusy`): Ready to call out: OnBusy (外呼就绪)
 */
export type StateAfterCall = 0 | 1;

/**
 * The control hands out 0 or 1, and takes any number but 0 as true, also the -1 that a script's `true` becomes on its way.
 * Source: document 001 3.1; control P-PROP; assumed: the -1 follows from how COM converts.
 */
export type Flag = boolean;

/**
 * Who decides about shown numbers
 * Format: int32.
 * Default: `0`.
 * Source: document 001 3.1; control P-PROP.
 *
 * - `0`: System: `showANI` and `showDest` are dropped and the server decides
 * - `1`: Transfer: `showDest` is the agent's own number (DN) and `showANI` empty
 * - `2`: Special: both arguments are used as they are
 */
export type NumberPresentation = 0 | 1 | 2;

/**
 * Log level
 * Format: int32.
 * Default: `2`.
 * Source: document 001 3.1; control P-PROP; control P-ENUM.
 *
 * - `0`: Errors (错误)
 * - `1`: Warnings (警告)
 * - `2`: Trace (轨迹)
 * - `3`: Debugging, with passwords in plain text (调试)
 */
export type LogLevel = 0 | 1 | 2 | 3;

/**
 * The state of the agent. How one follows another:
 *
 * | from | to |
 * | --- | --- |
 * | 0 | 1 by `Initial` |
 * | 1 | 2 or 3 by `SignIn`, as `StatusChangeType` says |
 * | 2, 3 | 1 by `SignOut`; each other; 4; 7 by listening, barging in and, from 3, by calling out |
 * | 4 | 2, 3 |
 * | 2 | 5 when a call is routed; from there 6, or 2 again when it is called off |
 * | 6 | 9 when answered; 2 or 3 when given up |
 * | 7 | 10 when the own telephone is answered |
 * | 10 | 8 when the other side is dialed; 16; 17 |
 * | 8 | 9 when the other side answers |
 * | 9 | 12, 13, 18, 19; 2 or 3 at the end |
 * | 12 | 9 by `Retrieve` |
 * | 13 | 14; 9 by `Reconnect`, or when the consulted party leaves |
 * | 14 | 9 by `Reconnect`; 15 by `Conference`; 2 or 3 by `Transfer` |
 * | 16, 17 | 11 when the customer hangs up; 9 when the agent listened to does; each other; 2 or 3 at the end |
 * | 18, 19 | 11 when the customer hangs up; 9 when the listener leaves; 2 or 3 at the end |
 * | any state of a call | after hanging up 3 if `StatusChangeType` is 1, else 2 |
 *
 * Holding, consulting, the change between 16 and 17, and what follows a hang-up are read off the code of control and server, and so is the way from 2 to 7;
 * the rest stands in the vendor's diagram. (坐席状态)
 * Format: int32.
 * Source: document 001 3.2.8; document 001 3.2.9; control P-METH; server P-ACD; reference P-STATES.
 *
 * - `0` (`AsUnknownState`): Unknown: the control is not initialized (未知状态)
 * - `1` (`AsUnLoginState`): Signed out (未登录)
 * - `2` (`AsReadyState`): Ready to receive calls (空闲)
 * - `3` (`AsBusyState`): Not ready for received calls, ready to call out (忙, 外呼就绪)
 * - `4` (`AsRestState`): On a break (休息)
 * - `5` (`AsLockState`): Reserved: a call was routed to the agent and does not ring yet (预占)
 * - `6` (`AsAlertingState`): A call rings at the agent (振铃状态)
 * - `7` (`AsHalfAlertingState`): The agent's own telephone rings first, and nobody else was dialed (硬电话振铃)
 * - `8` (`AsConnectingState`): The agent has answered and the other side rings (对方振铃状态)
 * - `9` (`AsConnectedState`): Talking (通话状态)
 * - `10` (`AsHalfConnectedState`): The agent's own telephone is answered, and nobody else was dialed (硬电话接通)
 * - `11` (`AsInternalConnectedState`): Only agents are left in the call (内部通话状态)
 * - `12` (`AsSuspendedState`): The customer is on hold (保持状态)
 * - `13` (`AsConsultConnectingState`): The consulted party rings (咨询呼叫状态)
 * - `14` (`AsConsultConnectedState`): Talking with the consulted party (咨询通话状态)
 * - `15` (`AsConferenceState`): In a conference of three (会议状态)
 * - `16` (`AsMonitorState`): Listening to another agent's call (监听状态)
 * - `17` (`AsInsertState`): Has barged in on another agent's call (强插状态)
 * - `18` (`AsMonitoredState`): Somebody listens to the agent's call (被监听状态)
 * - `19` (`AsInsertedState`): Somebody has barged in on the agent's call (被强插状态)
 */
export type AgentState =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | (number & {});

/** The call of a method that takes nothing. */
export type NoArguments = { readonly [name: string]: unknown };

/**
 * 0 is success (also AGENTBARERROR_SUCCESS); every other number is a code. 1 to 27 are the server's, 1000 to 1010 the control's own. Success means that the
 * command was accepted: what it does comes later, as an event.
 *
 * Format: int32.
 * Source: document 001 3.2.1; control P-RET; control P-CODE; server P-ACD.
 *
 * - `0` (`ArSuccess`): Success (接口调用成功)
 */
export type ResultCode =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 1000
  | 1001
  | 1002
  | 1003
  | 1004
  | 1005
  | 1006
  | 1007
  | 1008
  | 1009
  | 1010
  | (number & {});

/** The reason of a break. */
export interface SetRestRequest {
  /** One of the reasons that `GetRestReason` gives, as it is. (休息原因) */
  readonly reason: string;
}

/** The new state and its reason. */
export interface SetAgentStatusRequest {
  /** A number outside 0 to 19 becomes 0. (坐席状态编码) */
  readonly agentState: AgentState;
  /** For a break, one of the reasons that `GetRestReason` gives, as it is. Otherwise empty. (休息原因) */
  readonly reason: string;
}

/** The state, or a code. */
export type AgentStatusReply = AgentState | ResultCode;

/** The new skills. */
export interface ResetSkillRequest {
  /** Names of skills, separated by commas, as in `ServiceList`. Empty is refused with 3, an unknown skill with 13. (重新设定技能) */
  readonly skillList: string;
}

/** Whom to call and how. */
export interface MakeCallRequest {
  /**
   * An outside number, or the work number of an agent. Other characters than digits and `-` are refused with 1010. (目标坐席工号或者外线号码)
   * Matches `^[0-9-]*$`.
   */
  readonly dest: string;
  /** The number shown to the agent. `ANIChangeType` decides whether it counts. (显示给坐席的号码) */
  readonly showANI: PhoneNumber;
  /** The number shown to the other side. `ANIChangeType` decides whether it counts. (显示给外线的号码) */
  readonly showDest: PhoneNumber;
  /**
   * Any other number becomes 0. (是否常摘机)
   * Format: int32.
   *
   * - `0` (`CmNormal`): Normal (普通模式)
   * - `1` (`CmOffhook`): The caller stays off-hook (主叫长摘机)
   */
  readonly isOffhook: 0 | 1;
  /**
   * Any other number becomes 0. An agent who is not signed in is refused with 18. (外呼类型)
   * Format: int32.
   *
   * - `0` (`CtAgent`): An agent, by its work number (内线)
   * - `1` (`CtOut`): An outside number (外线)
   */
  readonly type: 0 | 1;
}

/**
 * A telephone number, or empty. What is shown for an agent is its telephone number too.
 * Source: document 001 3.2.12; document 001 3.3.1; control P-EVT.
 */
export type PhoneNumber = string;

/** Whom to consult. */
export interface ConsultRequest {
  /** A work number or an outside number. By the document at most 32 long; the control tests nothing. (目标号码) */
  readonly consultNum: string;
  /** The number shown to the agent. `ANIChangeType` decides whether it counts. (显示给坐席的号码) */
  readonly showANI: PhoneNumber;
  /** The number shown to the other side. `ANIChangeType` decides whether it counts. (显示给外线的号码) */
  readonly showDest: PhoneNumber;
  /**
   * Any other number is a special type: the caller's number becomes `type#DN`. (咨询类别)
   * Format: int32.
   * Not known: Which special types there are. No source lists their numbers.
   *
   * - `0` (`CtAgent`): An agent, by its work number (内部号码)
   * - `1` (`CtOut`): An outside number (外部号码)
   */
  readonly consultType: 0 | 1 | (number & {});
}

/** Where to transfer the call. */
export interface SingleStepTransferRequest {
  /** A work number, an outside number, or the access code of an IVR. (目标号码) */
  readonly transferNum: string;
  /** The number shown to the agent. `ANIChangeType` decides whether it counts. (显示给坐席的号码) */
  readonly showANI: PhoneNumber;
  /** The number shown to the other side. `ANIChangeType` decides whether it counts. (显示给外线的号码) */
  readonly showDest: PhoneNumber;
  /**
   * The control sends any number but 0 as "pass through"; the open server does not look at it. (转移方式)
   * Format: int32.
   *
   * - `0`: Pass the original number through by the document (透传方式), do not by the control
   * - `1`: Do not pass it through by the document (非透传方式), do by the control
   */
  readonly transferStyle: 0 | 1;
  /**
   * Any other number becomes 0. (转移类别)
   * Format: int32.
   *
   * - `0`: An agent, by its work number (坐席工号)
   * - `1`: An outside number (外部号码)
   * - `2`: An IVR, as `TransIVR` does; the other arguments do not count (IVR 接入码)
   */
  readonly transferType: 0 | 1 | 2;
}

/** Data to keep with the call. */
export interface SetCallDataRequest {
  /** The name of the data, not empty. The document has `GetCallData` take at most 32; the control tests nothing. (关键字) */
  readonly key: string;
  /** The data, not empty. The document has `GetCallData` give at most 1023 bytes; the control tests nothing. (待设置的呼叫数据内容) */
  readonly callData: string;
}

/** Which data of the call. */
export interface GetCallDataRequest {
  /** The name of the data, not empty. By the document at most 32 long; the control tests nothing. (关键字) */
  readonly key: string;
}

/**
 * The data that was set.
 * At least 1 character.
 */
export type CallDataReply = string;

/** The query failed; the code went to the log only. */
export type EmptyText = "";

/** Which agent. */
export interface ForceOutRequest {
  /** The work number of the agent who is signed out. (被强制签出座席的工号) */
  readonly agentID: AgentId;
}

/**
 * The work number of an agent. (坐席工号)
 * Source: document 001 3.1; document 001 3.2.24; control P-METH.
 */
export type AgentId = string;

/** Which agent. */
export interface ForceIdleRequest {
  /** The work number of the agent who becomes ready. (被强制置闲座席的工号) */
  readonly agentID: AgentId;
}

/** Which agent. */
export interface ForceBusyRequest {
  /** The work number of the agent who becomes not ready. (被强制置忙座席的工号) */
  readonly agentID: AgentId;
}

/** Which agent, and the numbers to show. */
export interface ListenRequest {
  /** The work number of the agent to listen to. (被监听坐席的工号) */
  readonly agentID: AgentId;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给坐席的号码) */
  readonly showANI: PhoneNumber;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给外线的号码) */
  readonly showDest: PhoneNumber;
}

/** Which agent. */
export interface StopListenRequest {
  /** The work number of the agent listened to. (被监听坐席的工号) */
  readonly agentID: AgentId;
}

/** Which agent, and the numbers to show. */
export interface InsertRequest {
  /** The work number of the agent whose call it is. (被监听坐席的工号) */
  readonly agentID: AgentId;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给坐席的号码) */
  readonly showANI: PhoneNumber;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给外线的号码) */
  readonly showDest: PhoneNumber;
}

/** Which agent. */
export interface StopInsertRequest {
  /** The work number of the agent whose call it is. (被监听坐席的工号) */
  readonly agentID: AgentId;
}

/** Which agent, and the numbers to show. */
export interface SwitchInsertOrListenRequest {
  /** The work number of the agent whose call it is. (被监听坐席的工号) */
  readonly agentID: AgentId;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给坐席的号码) */
  readonly showANI: PhoneNumber;
  /** Passed to the server as it is, whatever `ANIChangeType` says. (显示给外线的号码) */
  readonly showDest: PhoneNumber;
}

/** Which agent. */
export interface BreakRequest {
  /** The work number of the agent whose call is hung up. (被挂断方号码) */
  readonly agentID: AgentId;
}

/** The digits. */
export interface SendDTMFRequest {
  /** The digits. Empty is refused with 9. By the document at most 32 long; the control tests nothing. (二次拨号的电话号码) */
  readonly dtmf: string;
}

/** Which agent. */
export interface GetAgentDetailByAgentIDRequest {
  /** The work number. (坐席工号) */
  readonly agentID: AgentId;
}

/**
 * What the server knows of an agent. (坐席信息)
 * Source: document 001 3.2.36; control P-JSON; server P-ACD.
 */
export interface AgentInfo {
  /** The work number of the agent. (坐席ID) */
  readonly agentId: AgentId;
  /** The agent's telephone number. (坐席号码) */
  readonly agentDn: PhoneNumber;
  /**
   * The address of the agent's computer.
   * Source: control P-JSON; server P-ACD; assumed: what it is, by its name.
   */
  readonly agentIP?: string;
  /** When the agent signed in. (登陆时间) */
  readonly loginTime: SecondTime;
  /** The state of the agent. (坐席当前状态) */
  readonly currStatus: AgentState;
  /**
   * Since when the agent has been in that state. (当前状态时间)
   * Not known: Whether it is really that moment; the sources say no more than its name.
   */
  readonly currStatusTime: SecondTime;
  /** When the talk began. (通话开始时间) */
  readonly answerTime: SecondTime;
  /** The server's time of the record. (当前时间) */
  readonly currTime: SecondTime;
  /** The number that the call first came from. (原始主叫) */
  readonly origCaller: PhoneNumber;
  /** The number that was dialed at first. (原始被叫) */
  readonly origCallee: PhoneNumber;
  /**
   * Calls in the agent's private queue; always 0 with the open server. (私有队列数)
   * Format: int32.
   */
  readonly privQueueNum: number;
  /**
   * Calls since the sign-in. (此次登录呼叫次数)
   * Format: int32.
   */
  readonly callTimes: number;
  /**
   * Talks since the sign-in. (此次登录通话次数)
   * Format: int32.
   */
  readonly answerTimes: number;
  /** Seconds in which the agent was ready, since the sign-in. (此次登录空闲总时长) */
  readonly freeTotalTime: TotalSeconds;
  /** Seconds in which the agent was not ready, since the sign-in. (此次登录忙总时长) */
  readonly busyTotalTime: TotalSeconds;
  /** Seconds on a break since the sign-in. The key means `rest` and is really spelt so. (此次登录休息总时长) */
  readonly resetTotalTime: TotalSeconds;
  /** Seconds of calls since the sign-in. (此次登录后呼叫总时长) */
  readonly callTotalTime: TotalSeconds;
  /** Seconds of talk since the sign-in. (此次登录后通话总时长) */
  readonly answerTotalTime: TotalSeconds;
}

/**
 * Seconds since 1970-01-01.
 * Matches `^-?[0-9]+$`. Format: int64.
 * Source: document 001 3.2.36; control P-JSON; server P-ACD.
 */
export type SecondTime = number;

/**
 * Seconds, added up since the sign-in.
 * Matches `^-?[0-9]+$`. Format: int64.
 * Source: document 001 3.2.36; control P-JSON; server P-ACD.
 */
export type TotalSeconds = number;

/** Which telephone. */
export interface GetAgentDetailByAgentDNRequest {
  /** The agent's telephone number. (坐席分机号码) */
  readonly agentDN: PhoneNumber;
}

/** Which agents. */
export interface GetAgentDetailsByAgentIDsRequest {
  /** A list, which goes out as a text of JSON; or that text. (坐席工号列表) */
  readonly agentIDs: (readonly { readonly AgentID: AgentId }[]) | string;
}

/** What the server knows of agents. */
export type AgentDetailsReply = (readonly AgentInfo[]) | null;

/** Which telephones. */
export interface GetAgentDetailsByAgentDNsRequest {
  /** A list, which goes out as a text of JSON; or that text. By the document at most 32 long, as one number is; the control tests nothing. (坐席分机号码) */
  readonly agentDNs: (readonly { readonly AgentDN: PhoneNumber }[]) | string;
}

/**
 * Date, agent, call and time, ending in `.wav`, separated by `/` and `_`. (录音文件名)
 * At least 1 character.
 */
export type RecordFileNameReply = string;

/** The reasons that an agent can give for a break. */
export type RestReasonsReply = (readonly RestReason[]) | null;

/**
 * Reason of a break (休息原因)
 * Source: document 001 3.2.41; control P-JSON.
 */
export interface RestReason {
  /** One of the reasons that `SetRest` and `SetAgentStatus` take, as it is. */
  readonly reason: string;
}

/** Which skill. */
export interface GetAgentNumberBySkillRequest {
  readonly skill: Skill;
}

/**
 * The name of a skill, as the server spells it. By one place of the document at most 32 long; the control tests nothing. (技能信息)
 * Not known: The document says "at most 32" without saying of what.
 * Source: document 001 3.2.42; server P-ACD.
 */
export type Skill = string;

/**
 * Agents signed in with the skill, or a code.
 * Format: int32.
 */
export type AgentNumberReply = number;

/** Which skill. */
export interface GetAgentDetailsBySkillRequest {
  readonly skill: Skill;
}

/** Which skill. */
export interface GetSkillWaitingNumberRequest {
  readonly skill: Skill;
}

/**
 * Length of a queue
 * Source: document 001 3.2.44; control P-JSON.
 */
export type SkillWaitingNumber = {
  /**
   * Calls that wait for the skill.
   * Format: int32.
   * Source: control P-JSON.
   */
  readonly queueNum?: number;
  /**
   * Free agents with the skill.
   * Format: int32.
   * Not known: Who counts as free.
   * Source: control P-JSON; assumed: its name.
   */
  readonly freeNum?: number;
  /**
   * `queueNum`, as the document names it.
   * Source: document 001 3.2.44.
   */
  readonly queuenumber?: number;
  /**
   * `freeNum`, as the document names it.
   * Source: document 001 3.2.44.
   */
  readonly freenumber?: number;
} & (
  | { readonly queueNum: unknown; readonly freeNum: unknown }
  | { readonly queuenumber: unknown; readonly freenumber: unknown }
);

/** Which skill. */
export interface GetSkillWaitingCallInfoRequest {
  readonly skill: Skill;
}

/** The calls that wait in a queue. */
export type WaitingCallsReply = (readonly QueuedCall[]) | null;

/**
 * A call that waits in a queue. (排队呼叫信息)
 * Source: document 001 3.2.45; document 001 3.2.46; control P-JSON; server P-ACD.
 */
export interface QueuedCall {
  /** The ID of the call leg. (callid) */
  readonly callId: CallId;
  /** The session of the media server that the call belongs to. (sessionid) */
  readonly contactId: ContactId;
  /** The routing request, which `JumptheQueue` takes. */
  readonly requestId: RequestId;
  /** The number that the call first came from. (原始主叫) */
  readonly origCaller: PhoneNumber;
  /** The number that was dialed at first. (原始被叫) */
  readonly origCallee: PhoneNumber;
  /** When the request began, in microseconds since 1970-01-01. (请求开始时间) */
  readonly startTime: MicrosecondTime;
  /** The server's time of the record, in **seconds**. (当前时间) */
  readonly currTime: SecondTime;
  /**
   * When the routing was changed; 0 with the open server. (路由调整时间)
   * Matches `^-?[0-9]+$`. Format: int64.
   * Not known: Its unit, as the open server never sets it.
   */
  readonly changeTime: number;
}

/**
 * The ID of a call leg. Empty where no call caused the event. (呼叫 ID)
 * Source: document 001 3.3.1; control P-EVT; server P-ACD; server P-IMS.
 */
export type CallId = string;

/**
 * The session of the media server that the call belongs to; 0 where no call caused the event. It has 64 bits and may pass 2^53, beyond which a script's
 * number is not exact. (会话 ID)
 * Matches `^-?[0-9]+$`. Format: int64.
 * Not known: Whether old script engines hand on a number of 64 bits, and as what, was not shown.
 * Source: document 001 3.3.1; control P-EVT; server P-ACD; server P-IMS.
 */
export type ContactId = string;

/**
 * A routing request, which a waiting call has. It has 64 bits and may pass 2^53; digits in a text are exact. (路由请求 id)
 * Matches `^-?[0-9]+$`. Format: int64.
 * Not known: Whether old script engines hand on a number of 64 bits, and as what, was not shown.
 * Source: document 001 3.2.45; document 001 3.2.54; control P-METH; control P-EVT.
 */
export type RequestId = string;

/**
 * Microseconds since 1970-01-01. (时间戳)
 * Matches `^-?[0-9]+$`. Format: int64.
 * Source: document 001 3.2.36; document 001 3.3.1; control P-EVT; server P-ACD; server P-IMS.
 */
export type MicrosecondTime = number;

/** Whose queue. */
export interface GetPrivateQueueRequest {
  readonly agentID: AgentId;
}

/**
 * Figures of the system
 * Source: document 001 3.2.47; control P-JSON; server P-ACD.
 */
export interface SysInfo {
  /**
   * Agents signed in. (签入座席总数)
   * Format: int32.
   */
  readonly totalAgents: number;
  /**
   * Calls in the system; with the open server the same as `agentCalls`. (系统呼叫总数)
   * Format: int32.
   */
  readonly totalCalls: number;
  /**
   * Calls in the IVR; 0 with the open server. (IVR 上呼叫总数)
   * Format: int32.
   */
  readonly ivrCalls: number;
  /**
   * Calls with agents. (坐席呼叫总数)
   * Format: int32.
   */
  readonly agentCalls: number;
  /**
   * Calls in queues. (队列上呼叫总数)
   * Format: int32.
   */
  readonly queueCalls: number;
  /**
   * Calls in private queues; 0 with the open server. (私有队列呼叫总数)
   * Format: int32.
   */
  readonly privQueueCalls: number;
}

/**
 * A number of the last call.
 * At least 1 character.
 */
export type CallNumberReply = string;

/** Which code. */
export interface GetPromptByErrorCodeRequest {
  /** A code of the server or of the control. (错误码) */
  readonly errCode: ResultCode;
}

/**
 * The text. `overflow!` where there is none: for 26, 27, 1010 and every unknown number.
 * At least 1 character.
 */
export type PromptReply = string;

/** Which waiting call. */
export interface JumptheQueueRequest {
  readonly requestId: RequestId;
}

/** Which IVR. */
export interface TransIVRRequest {
  /** The access code of the IVR. (目标号码) */
  readonly transferNum: string;
}

/** Which IVR, and the number to show. */
export interface TransIVRExRequest {
  /** The number shown to the called side. (给被叫显示的号码) */
  readonly callerNum: PhoneNumber;
  /** The access code of the IVR. (目标号码) */
  readonly transferNum: string;
}

/**
 * What all 19 events of states carry. Where no call caused the state (sign-in, a break, not ready, ready by choice), `eventID` and the numbers are 0 and the
 * texts empty.
 *
 * Source: document 001 3.3.1; control P-EVT; server P-ACD.
 */
export interface AgentStateEvent {
  readonly eventID: StateEventType;
  readonly callID: CallId;
  readonly contactID: ContactId;
  /**
   * How many parties are in the call, 0 to 3. (呼叫方)
   * Format: int32.
   * Source: document 001 3.3.1; server P-ACD.
   */
  readonly partyNum: number;
  /** The number of the other side. (对方) */
  readonly otherParty: PhoneNumber;
  readonly otherPartyAttribute: PartyAttribute;
  /** The number of the side that made the call. (发起方) */
  readonly originatingParty: PhoneNumber;
  /** The number that the call first came from. (原始主叫) */
  readonly originalANI: PhoneNumber;
  /** The number that was dialed at first. (原始被叫) */
  readonly originalDNIS: PhoneNumber;
  readonly reason: StateReason;
  readonly timestamp: MicrosecondTime;
}

/**
 * What happened to the call. 0 where no call caused the state. In the names "this party" is the agent's side; an internal call is one between agents, a
 * normal one has an outside number. The meanings are the names in words; no source says more. (事件 ID)
 * Format: int32.
 * Not known: Which of them comes with which state in which flow is nowhere tabled; certain is only 0.
 * Source: document 001 3.3.1; server P-ACD.
 *
 * - `0` (`CeUnKnownEvent`): Unknown: no call caused the state
 * - `1` (`CeInboundCallInternalCall`): Internal call: it comes in
 * - `2` (`CeDestSeizedInternalCall`): Internal call: the destination is seized
 * - `3` (`CeThisPartyAnsweredInternalCall`): Internal call: this side answered
 * - `4` (`CeOtherPartyAnsweredInternalCall`): Internal call: the other side answered
 * - `5` (`CeThisPartyDisconnectedInternalCall`): Internal call: this side hung up
 * - `6` (`CeOtherPartyDisconnectedInternalCall`): Internal call: the other side hung up
 * - `7` (`CeInboundCallNormalCall`): Normal call: it comes in
 * - `8` (`CeDestSeizedNormalCall`): Normal call: the destination is seized
 * - `9` (`CeThisPartyAnsweredNormalCall`): Normal call: this side answered
 * - `10` (`CeOtherPartyAnsweredNormalCall`): Normal call: the other side answered
 * - `11` (`CeThisPartyDisconnectedNormalCall`): Normal call: this side hung up
 * - `12` (`CeOtherPartyDisconnectedNormalCall`): Normal call: the other side hung up
 * - `13` (`CeThisPartySuspendedNormalCall`): Normal call: this side put it on hold
 * - `14` (`CeThisPartyRetrievedNormalCall`): Normal call: this side took it back
 * - `15` (`CeThisPartyTransferredNormalCall`): Normal call: this side transferred it
 * - `16` (`CeDestSeizedConsultCall`): Consultation: the destination is seized
 * - `17` (`CeOtherPartyAnsweredConsultCall`): Consultation: the other side answered
 * - `18` (`CeThisPartyDisconnectedConsultCall`): Consultation: this side hung up
 * - `19` (`CeOtherPartyDisconnectedConsultCall`): Consultation: the other side hung up
 * - `20` (`CeThisPartyTransferredConsultCall`): Consultation: this side transferred it
 * - `21` (`CeOtherPartyTransferredConsultCall`): Consultation: the other side transferred it
 * - `22` (`CeThisPartyConferencedConferenceCall`): Conference: this side conferenced
 * - `23` (`CeOtherPartyConferencedConferenceCall`): Conference: the other side conferenced
 * - `24` (`CeThisPartyDisconnectConferenceCall`): Conference: this side hung up
 * - `25` (`CeOtherPartyDisconnectConferenceCall`): Conference: the other side hung up
 * - `26` (`CeThisPartyConferencedMonitorCall`): Listening: this side conferenced
 * - `27` (`CeOtherPartyConferencedMonitorCall`): Listening: the other side conferenced
 * - `28` (`CeThisPartyDisconnectMonitorCall`): Listening: this side hung up
 * - `29` (`CeOtherPartyDisconnectMonitorCall`): Listening: the other side hung up
 * - `30` (`CeThisPartyConferencedIntrudeCall`): Barging in: this side conferenced
 * - `31` (`CeOtherPartyConferencedIntrudeCall`): Barging in: the other side conferenced
 * - `32` (`CeThisPartyDisconnectIntrudeCall`): Barging in: this side hung up
 * - `33` (`CeOtherPartyDisconnectIntrudeCall`): Barging in: the other side hung up
 */
export type StateEventType =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | (number & {});

/**
 * Kind of the other party (对方属性)
 * Format: int32.
 * Not known: The document lists no values.
 * Source: document 001 3.3.1; server P-ACD.
 *
 * - `0` (`PaUnknown`): Unknown
 * - `1` (`PaInternal`): Internal: another agent
 * - `2` (`PaNormal`): Normal: an outside number
 */
export type PartyAttribute = 0 | 1 | 2 | (number & {});

/**
 * Why the state changed. 1 to 6 are handed on from the media server. (原因)
 * Format: int32.
 * Not known: Which state carries 1 to 6.
 * Source: document 001 3.3.1; server P-ACD; control P-EVT.
 *
 * - `0` (`CerSuccess`): Success: a state within a call that has no reason of its own, and a reservation (操作成功)
 * - `1` (`CerInvokeComplete`): The call was carried out (调用执行完成)
 * - `2` (`CerCallDestBusy`): The other side is busy (对方忙)
 * - `3` (`CerCallNoAnswer`): The other side does not answer (对方无应答)
 * - `4` (`CerCallDestUnknown`): The state of the other side is unknown (对方状态未知)
 * - `5` (`CerCallDestInvalid`): The other number is invalid (对方号码无效)
 * - `6` (`CerCallTimeout`): The call timed out (呼叫超时)
 * - `7` (`CerUnloginInitial`): Initialization; never seen (初始化)
 * - `8` (`CerUnloginLogout`): Signed out, by `SignOut` or `Reset` (签出)
 * - `9` (`CerUnloginSelfForceout`): Forced out by oneself: the second of `Reset`, which the control makes up (强制签出)
 * - `10` (`CerUnloginOtherForceout`): Forced out by a supervisor or by a sign-in elsewhere, or 60 seconds without a heartbeat (被班长或 ACD 超时无心跳签出)
 * - `11` (`CerUnloginBackup`): Signed out because of a switch-over, before the sign-in at the standby server (acd 主备倒换，先签出)
 * - `12` (`CerUnloginResignin`): Signed out before the sign-in is renewed, because the server no longer knew the agent (坐席重签，先签出)
 * - `13` (`CerUnloginElse`): Signed out for another reason; never seen (未定义其他状况)
 * - `14` (`CerIdleSelfLogin`): Signed in: the first state (坐席签入，设置初始状态)
 * - `15` (`CerIdleOtherLogin`): Signed in by another; never seen (坐席被签入，设置初始状态)
 * - `16` (`CerIdleNormalSelfHangup`): Talked, and this side hung up (通话成功，本方挂断)
 * - `17` (`CerIdleNormalOtherHangup`): Talked, and the other side hung up (通话成功，对方挂断)
 * - `18` (`CerIdleErrorSelfHangup`): Not talked, and this side hung up (通话失败，本方挂断)
 * - `19` (`CerIdleErrorOtherHangup`): Not talked, and the other side hung up (通话失败，对方挂断)
 * - `20` (`CerIdleUnlock`): No longer reserved: the routed call was called off (坐席解锁)
 * - `21` (`CerIdleIdle`): Set ready: the end of a call in any other state (坐席置闲)
 * - `22` (`CerIdleSelfSet`): The state was set, by the agent or by a supervisor (坐席状态改变)
 * - `23` (`CerIdleOtherSet`): The state was set by another; never seen, a supervisor's change has 22 (坐席状态被改变)
 * - `24` (`CerIdleElse`): Another reason; never seen (未定义其他状况)
 * - `25` (`CerTalkSelfCreat`): The talk of a call that this side made (本方发起通话)
 * - `26` (`CerTalkOtherCreat`): The talk of a call that this side received (对方发起通话)
 * - `27` (`CerTalkSelfRetrieve`): The talk was taken back by this side, from hold or from a consultation (本方通话接回)
 * - `28` (`CerTalkOtherRetrieve`): The talk came back because the consulted party left (对方通话接回)
 * - `29` (`CerTalkElse`): Another reason of a talk; never seen (未定义其他状况)
 */
export type StateReason =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | (number & {});

/**
 * Event of a recording
 * Source: document 001 3.3.20; document 001 3.3.21; control P-EVT.
 */
export interface RecordingEvent {
  readonly callID: CallId;
  readonly contactID: ContactId;
  /**
   * The name of the recording's file. (录音文件)
   * Source: document 001 3.3.20; control P-EVT.
   */
  readonly filename: string;
  readonly reason: RecordingReason;
  readonly timestamp: MicrosecondTime;
}

/**
 * Reason of a recording event (原因)
 * Format: int32.
 * Not known: Which of them comes with the start of a recording.
 * Source: document 001 3.3.20; document 001 3.3.21; server P-ACD.
 *
 * - `0` (`MerMediaUnknown`): Unknown (未知)
 * - `1` (`MerMediaEnd`): A media operation ended (媒体操作结束)
 * - `2` (`MerMediaOther`): Other (其他)
 */
export type RecordingReason = 0 | 1 | 2 | (number & {});

/**
 * Event of the private queue
 * Source: document 001 3.3.22; document 001 3.3.23; control P-EVT.
 */
export interface PrivateQueueEvent {
  readonly callID: CallId;
  readonly contactID: ContactId;
  /**
   * The routing request, which `JumptheQueue` takes.
   * Source: control P-EVT.
   */
  readonly requestID?: RequestId;
  /** The number that the call first came from. (原始主叫) */
  readonly originalANI: PhoneNumber;
  /** The number that was dialed at first. (原始被叫) */
  readonly originalDNIS: PhoneNumber;
  /**
   * Always 0. (原因)
   * Format: int32.
   * Source: document 001 3.3.22; control P-EVT.
   */
  readonly reason: number;
  readonly timestamp: MicrosecondTime;
}

/**
 * Only the media server's reasons (1000 to 1002) concern a call; with the distributor's (1003 to 1007) its members are empty and 0.
 * Source: document 001 3.3.24; document 001 3.3.25; document 001 3.3.26; control P-EVT.
 */
export interface SystemEvent {
  readonly callID: CallId;
  readonly contactID: ContactId;
  /** The number that the call first came from. (原始主叫) */
  readonly originalANI: PhoneNumber;
  /** The number that was dialed at first. (原始被叫) */
  readonly originalDNIS: PhoneNumber;
  readonly reason: SystemReason;
  readonly timestamp: MicrosecondTime;
}

/**
 * Why a system event came. The numbers overlap with the codes of methods and are another set. (原因)
 * Format: int32.
 * Source: document 001 3.3.24; document 001 3.3.25; document 001 3.3.26; control P-EVT; server P-ACD.
 *
 * - `0` (`EVENTREASON_SUCCESS`): Success; with none of the events
 * - `1000` (`EVENTREASON_IMS_DISCONNECT`): OnCTIDisconnect: the media server (IMS) is lost (IMS 断链)
 * - `1001` (`EVENTREASON_IMS_MASTERCHANGE`): OnCTIMasterChanged: the media server switched over (IMS 主备倒换)
 * - `1002` (`EVENTREASON_IMS_OPERATIONFAILED`): OnOperationFailed: an operation of the media server failed, the own party did not answer (IMS 操作错误)
 * - `1003` (`EVENTREASON_ACD_DISCONNECT`): OnCTIDisconnect: the call distributor (ACD) is lost (ACD 断链)
 * - `1004` (`EVENTREASON_ACD_MASTERCHANGE`): OnCTIMasterChanged: the distributor switched over, and the agent is signed in at the standby (ACD 主备倒换)
 * - `1005` (`EVENTREASON_ACD_OPERATIONFAILED`): OnOperationFailed: the switch-over failed (ACD 操作错误)
 * - `1006` (`EVENTREASON_ACD_RELOGINSUCCESS`): OnCTIMasterChanged: the sign-in was renewed (重签 ACD 成功)
 * - `1007` (`EVENTREASON_ACD_RELOGINFAILED`): OnOperationFailed: the sign-in could not be renewed (重签 ACD 失败)
 */
export type SystemReason = 0 | 1000 | 1001 | 1002 | 1003 | 1004 | 1005 | 1006 | 1007 | (number & {});

/** The agent is about to call an outside number with a button of the control. */
export interface OnBeforeOutCall {
  /** The number about to be called. (对方) */
  readonly otherParty: PhoneNumber;
  /** Always 2, an outside number. */
  readonly otherPartyAttribute: PartyAttribute;
  /** The agent's own number. (原始主叫) */
  readonly originalANI: PhoneNumber;
  /** The number about to be called. (原始被叫) */
  readonly originalDNIS: PhoneNumber;
  readonly reason: OutsideCallReason;
  /** The computer's own time, in microseconds since 1970-01-01. */
  readonly timestamp: MicrosecondTime;
}

/**
 * What the agent is about to do (触发该事件的原因)
 * Format: int32.
 * Source: document 001 3.3.27; control P-EVT.
 *
 * - `1`: Call an outside number (外呼外线)
 * - `2`: Consult an outside number (咨询外线)
 * - `3`: Transfer to an outside number in a single step (单步转移外线)
 */
export type OutsideCallReason = 1 | 2 | 3 | (number & {});

/** The server has answered a heartbeat. */
export interface OnHeartbeat {
  readonly timestamp: MicrosecondTime;
}

/** Which buttons can be pressed now. */
export interface OnBtnStatus {
  readonly btnStatus: ButtonMask;
  /** The caption of the state in Chinese. */
  readonly info: string;
}

/**
 * A sum of the buttons that can be pressed:
 *
 * | value | button | value | button | value | button |
 * | --- | --- | --- | --- | --- | --- |
 * | 1 | sign in | 64 | hold | 4096 | single-step transfer |
 * | 2 | sign out | 128 | retrieve | 8192 | break |
 * | 4 | answer | 256 | consult | 16384 | ready |
 * | 8 | call out | 512 | reconnect | 32768 | not ready |
 * | 16 | send digits | 1024 | transfer | 65536 | change skills (drawn hidden) |
 * | 32 | hang up | 2048 | conference | | |
 *
 * It does not depend on `IsShowCallOut` and `EnableSeniorCall`, which only hide drawings.
 *
 * Matches `^[0-9]+$`. Format: int64.
 * Source: control P-BTN.
 */
export type ButtonMask = number;
