// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

import type { DecodedMessage } from "@trunkline/runtime";
import type * as types from "./types.js";

/**
 * What comes over the channel "The control in the page" of Agentbar control, by the message's name.
 *
 * Requests are calls of its methods, replies what they return. Events are queued to the window's thread and raised one by one.
 *
 * Order:
 * - Events are raised one by one, in the order in which they happened.
 * - After each event of the agent the state's event comes first, then `OnBtnStatus`; of a state that the control does not know only the latter.
 * - A sign-in: `OnReady` or `OnBusy` with reason 14, then `OnHeartbeat` every 10 seconds.
 * - An outbound call: `OnHarfAlerting`, `OnHarfConnected`, `OnConnecting`, `OnConnected` with reason 25, and at the end `OnBusy` or `OnReady` with 16 to 19.
 * - A received call: `OnLock`, `OnAlerting`, `OnConnected` with reason 26, and at the end `OnReady` or `OnBusy` with 16 to 19.
 * - `Reset`: `OnUnLogin` with reason 8, then with 9.
 * - A switch-over: `OnUnLogin` with 11, `OnCTIDisconnect` with 1003, then `OnCTIMasterChanged` with 1004 or `OnOperationFailed` with 1005.
 * - A renewed sign-in: `OnUnLogin` with 12, then `OnCTIMasterChanged` with 1006 or `OnOperationFailed` with 1007.
 * - Where a server takes the agent again, `OnReady` or `OnBusy` with reason 14 comes as after a sign-in; whether before or after `OnCTIMasterChanged` is not told.
 *
 * Gaps:
 * - Events carry no sequence number, so that a lost one does not show. `GetAgentStatus` says the state of the moment.
 * - A change of the master, a failed operation and a renewed sign-in first show a modal box; the event comes when somebody has closed it.
 * - A running call is not restored after a switch-over or a renewed sign-in.
 *
 * Source: document 001 2; document 001 3; control P-ID; control P-EVT.
 */
export interface AgentbarMessages {
  /**
   * The agent is signed out (签出成功事件).
   *
   * By `SignOut` (8); twice by `Reset` (8 from the server, 9 from the control); by `ForceOut` of another agent, by a sign-in elsewhere with `ForceSignIn`, and
   * after 60 seconds without a heartbeat (10); before a switch-over to the other server (11) and before the sign-in is renewed (12), after which the control
   * signs in again by itself.
   *
   * Source: document 001 3.3.1; control P-EVT; server P-ACD; control P-LIFE.
   */
  readonly OnUnLogin: types.AgentStateEvent;
  /**
   * The agent is ready to receive calls (空闲事件).
   *
   * After the sign-in with `StatusChangeType` 0 (14), by `SetIdle` or another agent's `ForceIdle` (22), after a reservation that was called off (20), and
   * after a call with `StatusChangeType` 0 (16 to 19, 21). With 14 the property `IsSignIn` turns and the heartbeat starts.
   *
   * Source: document 001 3.3.2; control P-EVT; server P-ACD.
   */
  readonly OnReady: types.AgentStateEvent;
  /**
   * The agent is not ready to receive calls, and ready to call out (忙事件).
   *
   * After the sign-in with `StatusChangeType` 1 (14), by `SetBusy` or another agent's `ForceBusy` (22), and after a call with `StatusChangeType` 1 (16 to 19,
   * 21). It is the only state in which `MakeCall` is allowed.
   *
   * Source: document 001 3.3.3; control P-EVT; server P-ACD.
   */
  readonly OnBusy: types.AgentStateEvent;
  /**
   * The agent is on a break (休息事件).
   *
   * The reason that the agent gave is not in the event.
   *
   * Source: document 001 3.3.4; control P-EVT; server P-ACD.
   */
  readonly OnRest: types.AgentStateEvent;
  /**
   * A call was routed to the agent and does not ring yet (锁定坐席事件).
   *
   * `OnAlerting` follows, or `OnReady` with reason 20 when the call is called off.
   *
   * Not known: Whether the members of the call are filled already.
   * Source: document 001 3.3.5; control P-EVT; server P-ACD; reference P-STATES.
   */
  readonly OnLock: types.AgentStateEvent;
  /**
   * A call rings at the agent (振铃事件).
   *
   * The moment for a screen pop. The agent answers at the telephone, or by `Answer` where the control has one of its own.
   *
   * Source: document 001 3.3.6; control P-EVT; server P-ACD; reference P-STATES.
   */
  readonly OnAlerting: types.AgentStateEvent;
  /**
   * The agent's own telephone rings, and nobody else was dialed yet (呼本方振铃事件).
   *
   * The first half of an outbound call, of listening and of barging in. No screen pop here.
   *
   * Source: document 001 3.3.7; control P-EVT; server P-ACD; reference P-STATES.
   */
  readonly OnHarfAlerting: types.AgentStateEvent;
  /**
   * The agent has answered and the other side rings (外呼中事件).
   *
   * Source: document 001 3.3.8; control P-EVT; server P-ACD; reference P-STATES.
   */
  readonly OnConnecting: types.AgentStateEvent;
  /**
   * The agent talks (通话事件).
   *
   * 25 for a call made and 26 for one received, with which a talk begins; 27 and 28 when a call comes back.
   *
   * Source: document 001 3.3.9; control P-EVT; server P-ACD.
   */
  readonly OnConnected: types.AgentStateEvent;
  /**
   * The agent's own telephone is answered, and nobody else was dialed yet (本方通话事件).
   *
   * Source: document 001 3.3.10; control P-EVT; server P-ACD; reference P-STATES.
   */
  readonly OnHarfConnected: types.AgentStateEvent;
  /**
   * Only agents are left in the call (内部通话事件).
   *
   * As when the customer hangs up while another agent listens or has barged in.
   *
   * Not known: Which reason it carries when a talk between agents begins.
   * Source: document 001 3.3.11; control P-EVT; server P-ACD; reference P-STATES.
   */
  readonly OnInternalConnected: types.AgentStateEvent;
  /**
   * The customer is on hold (保持事件).
   *
   * Source: document 001 3.3.12; control P-EVT; server P-ACD.
   */
  readonly OnSuspended: types.AgentStateEvent;
  /**
   * The consulted party rings (咨询中事件).
   *
   * Source: document 001 3.3.13; control P-EVT; server P-ACD.
   */
  readonly OnConsultConnecting: types.AgentStateEvent;
  /**
   * The agent talks with the consulted party (咨询通话事件).
   *
   * It carries reason 27 as well.
   *
   * Source: document 001 3.3.14; control P-EVT; server P-ACD.
   */
  readonly OnConsultConnected: types.AgentStateEvent;
  /**
   * The agent is in a conference of three (会议事件).
   *
   * Source: document 001 3.3.15; control P-EVT; server P-ACD.
   */
  readonly OnConference: types.AgentStateEvent;
  /**
   * The agent listens to another agent's call (监听事件).
   *
   * Source: document 001 3.3.16; control P-EVT; server P-ACD.
   */
  readonly OnMonitor: types.AgentStateEvent;
  /**
   * The agent has barged in on another agent's call (强插事件).
   *
   * Source: document 001 3.3.17; control P-EVT; server P-ACD.
   */
  readonly OnInsert: types.AgentStateEvent;
  /**
   * Somebody listens to the agent's call (被监听事件).
   *
   * Source: document 001 3.3.18; control P-EVT; server P-ACD.
   */
  readonly OnMonitored: types.AgentStateEvent;
  /**
   * Somebody has barged in on the agent's call (被强插事件).
   *
   * Source: document 001 3.3.19; control P-EVT; server P-ACD.
   */
  readonly OnInserted: types.AgentStateEvent;
  /**
   * The call is being recorded (启动录音事件).
   *
   * No method starts or ends a recording; the server does, from the answer on.
   *
   * Source: document 001 3.3.20; control P-EVT; server P-ACD.
   */
  readonly OnBeginRecord: types.RecordingEvent;
  /**
   * The recording of the call has ended (结束录音事件).
   *
   * No method starts or ends a recording; the server does, from the answer on.
   *
   * Source: document 001 3.3.21; control P-EVT; server P-ACD.
   */
  readonly OnEndRecord: types.RecordingEvent;
  /**
   * A call waits for this agent alone (进入私有队列).
   *
   * The open server never sends it.
   *
   * Source: document 001 3.3.22; control P-EVT; server P-ACD.
   */
  readonly OnInprivatequeue: types.PrivateQueueEvent;
  /**
   * A call waits for this agent no longer (离开私有队列).
   *
   * The open server never sends it.
   *
   * Source: document 001 3.3.23; control P-EVT; server P-ACD.
   */
  readonly OnOutprivatequeue: types.PrivateQueueEvent;
  /**
   * The media server or the call distributor is lost (CTI 断连事件).
   *
   * 1003: the distributor is lost, as three heartbeats in a row failed or it said that it is not the master. `OnUnLogin` with reason 11 came before, and the
   * control now signs in at the other server, up to three times 10 seconds apart. 1000: the media server is lost.
   *
   * Source: document 001 3.3.24; control P-EVT; control P-LIFE.
   */
  readonly OnCTIDisconnect: types.SystemEvent;
  /**
   * Another server has taken over (主备倒换事件).
   *
   * The control shows a modal box first, and raises the event when the box is closed. After a switch-over of the distributor and after a renewed sign-in the
   * agent starts in the first state of a sign-in; the control does not restore a running call.
   *
   * Not known: What becomes of a call that runs during a switch-over, beyond that the control does not restore it.
   * Source: document 001 3.3.25; control P-EVT; control P-LIFE.
   */
  readonly OnCTIMasterChanged: types.SystemEvent;
  /**
   * Something that was accepted came to nothing (操作失败事件).
   *
   * An operation of the media server failed, because the own party did not answer (1002); the switch-over failed (1005), after three tries; the sign-in could
   * not be renewed (1007). The control shows a modal box first, and raises the event when the box is closed.
   *
   * Source: document 001 3.3.26; control P-EVT; control P-LIFE.
   */
  readonly OnOperationFailed: types.SystemEvent;
  /**
   * The agent is about to call an outside number with a button of the control (外呼前事件).
   *
   * The page may stop the call: the control sets `IsCallOut` to true, raises the event, and reads `IsCallOut` right after the handler has returned. A handler
   * that sets it to false at once keeps the call from going out; one that answers later is too late.
   *
   * It comes for the control's own buttons (call out, consult, single-step transfer) and outside numbers only. The methods `MakeCall`, `Consult` and
   * `SingleStepTransfer` do not raise it: a page that calls them asks itself first.
   *
   * Source: document 001 3.3.27; document 001 4.1; control P-EVT.
   */
  readonly OnBeforeOutCall: types.OnBeforeOutCall;
  /**
   * The server has answered a heartbeat.
   *
   * Every 10 seconds while signed in, after each that was answered.
   *
   * Source: control P-EVT; control P-LIFE.
   */
  readonly OnHeartbeat: types.OnHeartbeat;
  /**
   * Which buttons can be pressed now.
   *
   * After each event of a state, and alone after an event of a state that the control does not know, with the caption 未知状态. There is an example for
   * each state.
   *
   * Not known: The mask that goes with the caption 未知状态.
   * Source: control P-EVT; control P-BTN.
   */
  readonly OnBtnStatus: types.OnBtnStatus;
}

/** Any payload of `AgentbarMessages`. */
export type AgentbarPayload = AgentbarMessages[keyof AgentbarMessages];

/** Any message of `AgentbarMessages` as it is decoded, with its name. */
export type AgentbarFrame = DecodedMessage<AgentbarMessages>;
