// Generated from specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

import type { DecodedMessage } from "@trunkline/runtime";
import type * as types from "./types.js";

/**
 * What comes over the channel "Polled events" (`/agentevent/{agentid}`) of Huawei CEC CC-Gateway agent events, by the message's name.
 *
 * What the reply of `getAgentEvent` has in `event`. The reply's outcome and the credential it may bring are in `openapi.yaml`.
 *
 * Order:
 * - One event a reply, the oldest that has not been fetched.
 * - What an operation causes comes in the order of its `x-triggers` in `openapi.yaml`, but for these, which sources order differently: AgentState_Busy and the events of the agent's phone, AgentMediaEvent_Play and AgentMediaEvent_Play_Succ, and the events of a failed outgoing call.
 *
 * Gaps:
 * - Events carry no sequence number, so that a lost one does not show.
 * - It is not known whether an event whose reply was lost is handed out again.
 *
 * Source: document 000 2.5; reference 1274.
 */
export interface PolledEventsMessages {
  /**
   * The agent begins to sign in (`AgentOther_InService`).
   *
   * In push mode it can come before the reply to the sign-in.
   *
   * Source: document 000 2.5; reference 1401.
   */
  readonly AgentOtherInService: types.AgentOtherInService;
  /**
   * The agent is signed out; not every sign-out brings it (座席签出成功, `AgentOther_ShutdownService`).
   *
   * After a sign-out of one's own it may stay away; when it comes the agent is signed out, whoever asked for it.
   *
   * Source: reference 1402; reference 1219; reference 1220.
   */
  readonly AgentOtherShutdownService: types.AgentOtherShutdownService;
  /**
   * The agent's own phone rings (座席物理话机振铃, `AgentOther_PhoneAlerting`).
   *
   * Does not come while the line to the phone is held open, nor when soft parameter P18 is 1 and the agent cannot be reserved.
   *
   * Source: document 000 3.3; document 000 3.5; document 000 3.6.1; document 004 events; reference 1398; client K8; client K9.
   */
  readonly AgentOtherPhoneAlerting: types.AgentOtherPhoneAlerting;
  /**
   * The agent's own phone was picked up (座席物理话机摘机, `AgentOther_PhoneOffhook`).
   *
   * Source: document 000 3.3; document 000 3.5; document 000 3.6.1; document 004 events; reference 1397; reference guide.
   */
  readonly AgentOtherPhoneOffhook: types.AgentOtherPhoneOffhook;
  /**
   * The agent's own phone was hung up (座席物理话机挂机, `AgentOther_PhoneRelease`).
   *
   * Source: document 000 3.3.1; document 000 3.4; document 000 3.5.3; document 000 3.6; reference 1396.
   */
  readonly AgentOtherPhoneRelease: types.AgentOtherPhoneRelease;
  /**
   * The agent's own phone cannot answer (座席物理话机忙事件, `AgentOther_PhoneBusy`).
   *
   * Source: reference 1399; client H1; client K3.
   */
  readonly AgentOtherPhoneBusy: types.AgentOtherPhoneBusy;
  /**
   * The state of the agent's own phone is unknown (座席物理话机状态未知, `AgentOther_PhoneUnknow`).
   *
   * Source: reference 1395.
   */
  readonly AgentOtherPhoneUnknow: types.AgentOtherPhoneUnknow;
  /**
   * An inspector begins to inspect this agent (被质检开始事件, `AgentOther_BeQcStart`).
   *
   * Source: reference 0542; reference 2402; reference 2412; reference 2414.
   */
  readonly AgentOtherBeQcStart: types.AgentOtherBeQcStart;
  /**
   * An inspector ends the inspection of this agent (被质检结束事件, `AgentOther_BeQcStop`).
   *
   * Source: reference 0543; reference 2404; reference 2413.
   */
  readonly AgentOtherBeQcStop: types.AgentOtherBeQcStop;
  /**
   * All agents are busy (所有座席全忙, `AgentOther_All_Agent_Busy`).
   *
   * Source: reference 1403; client H1.
   */
  readonly AgentOtherAllAgentBusy: types.AgentOtherAllAgentBusy;
  /**
   * A note from another agent has arrived (接收便签, `AgentOther_Note`).
   *
   * The event does not carry the note itself.
   *
   * Source: reference 1353; client K2.
   */
  readonly AgentOtherNote: types.AgentOtherNote;
  /**
   * A bulletin; only the name is known (`AgentOther_Bulletin`).
   *
   * Source: client K2.
   */
  readonly AgentOtherBulletin: types.AgentOtherBulletin;
  /**
   * The agent is ready for calls (示闲, `AgentState_Ready`).
   *
   * Source: document 000 2.5; document 000 3.3.1; document 000 3.4; document 000 3.5.3; document 000 3.6.1; reference 0492.
   */
  readonly AgentStateReady: types.AgentStateReady;
  /**
   * The agent is reserved for a call or handles one (座席忙事件, `AgentState_Busy`).
   *
   * Not the state that an agent asks for with `sayBusy`: that one is AgentState_SetNotReady_Success.
   *
   * Source: document 000 3.3; document 000 3.5; document 000 3.6.1; document 004 events; reference 1343; client K3; client K5.
   */
  readonly AgentStateBusy: types.AgentStateBusy;
  /**
   * The agent is in after-call work (工作中, `AgentState_Work`).
   *
   * Comes after each call, and once after a sign-in with `status` 5.
   *
   * Source: reference 1344; reference topic 64509-1-A; client K3.
   */
  readonly AgentStateWork: types.AgentStateWork;
  /**
   * The agent is not ready (示忙成功, `AgentState_SetNotReady_Success`).
   *
   * Asked for during a call or after-call work, it comes only when both are over.
   *
   * Source: reference 1346; client K5.
   */
  readonly AgentStateSetNotReadySuccess: types.AgentStateSetNotReadySuccess;
  /**
   * The agent is no longer not ready (取消示忙成功, `AgentState_CancelNotReady_Success`).
   *
   * Source: reference 1347; reference topic 64509-1-A.
   */
  readonly AgentStateCancelNotReadySuccess: types.AgentStateCancelNotReadySuccess;
  /**
   * The agent is on a break (休息成功, `AgentState_SetRest_Success`).
   *
   * Source: reference 1348; client H1.
   */
  readonly AgentStateSetRestSuccess: types.AgentStateSetRestSuccess;
  /**
   * The agent's break has ended (取消休息成功, `AgentState_CancelRest_Success`).
   *
   * Source: reference 1349; reference topic 64509-1-A.
   */
  readonly AgentStateCancelRestSuccess: types.AgentStateCancelRestSuccess;
  /**
   * The agent's break has lasted longer than asked for (休息超时提醒, `AgentState_Rest_Timeout`).
   *
   * A reminder: the break goes on.
   *
   * Source: reference 1350; client H1.
   */
  readonly AgentStateRestTimeout: types.AgentStateRestTimeout;
  /**
   * The agent has entered after-call work (进入工作态, `AgentState_SetWork_Success`).
   *
   * Source: client H1.
   */
  readonly AgentStateSetWorkSuccess: types.AgentStateSetWorkSuccess;
  /**
   * The agent has left after-call work (退出工作态, `AgentState_CancelWork_Success`).
   *
   * Source: reference 1352; reference topic 64509-1-A.
   */
  readonly AgentStateCancelWorkSuccess: types.AgentStateCancelWorkSuccess;
  /**
   * An inspector has set the agent not ready (`AgentState_Force_SetNotReady`).
   *
   * Source: client H1.
   */
  readonly AgentStateForceSetNotReady: types.AgentStateForceSetNotReady;
  /**
   * An inspector has set the agent ready (`AgentState_Force_Ready`).
   *
   * Source: client H1.
   */
  readonly AgentStateForceReady: types.AgentStateForceReady;
  /**
   * What is known of a call that is coming in (`AgentEvent_Incoming_CallInfo`).
   *
   * Not known: Whether 65535 as `lastReleaseAgentId` means nobody.
   * Source: reference 1373; reference guide.
   */
  readonly AgentEventIncomingCallInfo: types.AgentEventIncomingCallInfo;
  /**
   * The agent is reserved for a call (座席预占, `AgentEvent_Agent_Occupyed`).
   *
   * Source: reference 1376.
   */
  readonly AgentEventAgentOccupyed: types.AgentEventAgentOccupyed;
  /**
   * A call waits for the agent to answer it (座席来电提醒, `AgentEvent_Ringing`).
   *
   * Comes with manual answering. The number of an agent has the prefix a or A. `answer` takes the call; without it AgentEvent_No_Answer follows.
   *
   * Source: document 000 3.3.2.2; reference 1366; reference 0513; client H1.
   */
  readonly AgentEventRinging: types.AgentEventRinging;
  /**
   * A call was answered without the agent (座席自动应答, `AgentEvent_Auto_Answer`).
   *
   * Source: document 000 3.3.2.1; reference 1365; reference 0512; reference guide.
   */
  readonly AgentEventAutoAnswer: types.AgentEventAutoAnswer;
  /**
   * The agent did not answer in time and the call was dropped (座席久不应答, `AgentEvent_No_Answer`).
   *
   * Source: document 000 3.3.2.2; reference 1362.
   */
  readonly AgentEventNoAnswer: types.AgentEventNoAnswer;
  /**
   * No answer, as the CTI server tells it; only the name is known (`AgentEvent_No_Answer_From_Cti`).
   *
   * Source: client K2.
   */
  readonly AgentEventNoAnswerFromCti: types.AgentEventNoAnswerFromCti;
  /**
   * The other side is ringing (对方振铃, `AgentEvent_Customer_Alerting`).
   *
   * Source: document 000 3.3; document 000 3.4.3; document 000 3.4.4; document 004 events; reference 1356; reference 0503; client K9.
   */
  readonly AgentEventCustomerAlerting: types.AgentEventCustomerAlerting;
  /**
   * The agent is in conversation (座席进入Talking, `AgentEvent_Talking`).
   *
   * Comes when a call is established, and again when a held call is retrieved. `feature` may be missing.
   *
   * Source: document 000 3.3; document 000 3.4.2.2; document 000 3.4.4; document 000 3.5.3; document 004 events; reference 1355; client K3; client K5.
   */
  readonly AgentEventTalking: types.AgentEventTalking;
  /**
   * An outgoing call failed (外呼失败, `AgentEvent_Call_Out_Fail`).
   *
   * Source: document 000 3.3.1; document 004 events; reference 1359; client K5.
   */
  readonly AgentEventCallOutFail: types.AgentEventCallOutFail;
  /**
   * An internal call failed (内部呼叫失败, `AgentEvent_Inside_Call_Fail`).
   *
   * Source: reference 1361; client K5.
   */
  readonly AgentEventInsideCallFail: types.AgentEventInsideCallFail;
  /**
   * The agent could not be connected (连接失败, `AgentEvent_Connect_Fail`).
   *
   * Source: document 000 3.3.1; reference 1367; reference guide.
   */
  readonly AgentEventConnectFail: types.AgentEventConnectFail;
  /**
   * Why an outgoing call failed (外呼失败检测失败原因事件, `OUTBOUND_DETECT_EVENT`).
   *
   * Source: document 004 events; reference 1360; reference 0580.
   */
  readonly OutboundDetectEvent: types.OutboundDetectEvent;
  /**
   * The call is on hold (保持成功, `AgentEvent_Hold`).
   *
   * Source: document 000 3.4.2.1; document 000 3.4.4; reference 1357; client K5.
   */
  readonly AgentEventHold: types.AgentEventHold;
  /**
   * A three-party call is established (三方通话成功, `AgentEvent_Conference`).
   *
   * After three-party internal help `callid` is the call ID that `innerHelp` returned.
   *
   * Source: document 000 3.4.3; document 000 3.4.4; document 000 3.4.5; reference 1358; client K3.
   */
  readonly AgentEventConference: types.AgentEventConference;
  /**
   * Internal help failed (咨询失败, `AgentEvent_Consult_Fail`).
   *
   * Source: reference 1368; reference 0515; client H1.
   */
  readonly AgentEventConsultFail: types.AgentEventConsultFail;
  /**
   * The outcome of a success transfer (成功转结果通知, `AgentEvent_SuccTransResult`).
   *
   * After a failure the agent goes on talking with the customer.
   *
   * Source: document 000 3.4.3; reference 1369; reference 0516; client K3.
   */
  readonly AgentEventSuccTransResult: types.AgentEventSuccTransResult;
  /**
   * The outcome of a transfer to an external number (`AgentEvent_TransOutResult`).
   *
   * After a success one client offers `cancelTransfer`.
   *
   * Not known: Other members: one client reads this one.
   * Source: client K3.
   */
  readonly AgentEventTransOutResult: types.AgentEventTransOutResult;
  /**
   * A call comes back from the IVR it was suspended to (从IVR返回, `AgentEvent_ReturnFromIvr`).
   *
   * Source: reference 1370; reference guide.
   */
  readonly AgentEventReturnFromIvr: types.AgentEventReturnFromIvr;
  /**
   * The agent has left the call (座席挂断呼叫, `AgentEvent_Call_Release`).
   *
   * Source: document 000 3.4; document 000 3.5.3; reference 1363; client H1; client K3; client K5.
   */
  readonly AgentEventCallRelease: types.AgentEventCallRelease;
  /**
   * The customer has left the call (客户挂断呼叫, `AgentEvent_Customer_Release`).
   *
   * Source: document 000 3.4; document 000 3.5.3; reference 1364; client K5.
   */
  readonly AgentEventCustomerRelease: types.AgentEventCustomerRelease;
  /**
   * A release is asked for; only the name is known (`AgentEvent_ReleaseRequest`).
   *
   * Source: client K2.
   */
  readonly AgentEventReleaseRequest: types.AgentEventReleaseRequest;
  /**
   * A release is answered; only the name is known (`AgentEvent_ReleaseResponse`).
   *
   * Source: client K2.
   */
  readonly AgentEventReleaseResponse: types.AgentEventReleaseResponse;
  /**
   * A text message has arrived (多媒体消息事件, `AgentEvent_MessageData`).
   *
   * Source: document 000 3.7.1; reference 1405.
   */
  readonly AgentEventMessageData: types.AgentEventMessageData;
  /**
   * A notice for the agent's window; only the name is known (`AgentEvent_ControlWindow_Notify`).
   *
   * Source: client K5.
   */
  readonly AgentEventControlWindowNotify: types.AgentEventControlWindowNotify;
  /**
   * A notice about orders; only the name is known (`AgentEvent_Orders_Notify`).
   *
   * Source: client K5.
   */
  readonly AgentEventOrdersNotify: types.AgentEventOrdersNotify;
  /**
   * Playback has started (录音播放开始, `AgentMediaEvent_Play`).
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 1385; reference 4202.
   */
  readonly AgentMediaEventPlay: types.AgentMediaEventPlay;
  /**
   * The request to play has succeeded (录音播放成功, `AgentMediaEvent_Play_Succ`).
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 1386; reference 4202.
   */
  readonly AgentMediaEventPlaySucc: types.AgentMediaEventPlaySucc;
  /**
   * Playback has failed (录音播放失败, `AgentMediaEvent_Play_Fail`).
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 1387.
   */
  readonly AgentMediaEventPlayFail: types.AgentMediaEventPlayFail;
  /**
   * Playback has stopped (录音播放停止, `AgentMediaEvent_StopPlayDone`).
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 1388.
   */
  readonly AgentMediaEventStopPlayDone: types.AgentMediaEventStopPlayDone;
  /**
   * Playback is paused (暂停录音播放成功, `AgentMediaEvent_PausePlayDone`).
   *
   * Source: document 000 3.6.1; reference 1389.
   */
  readonly AgentMediaEventPausePlayDone: types.AgentMediaEventPausePlayDone;
  /**
   * Playback goes on (恢复录音播放成功, `AgentMediaEvent_ResumePlayDone`).
   *
   * Source: document 000 3.6.1; reference 1390.
   */
  readonly AgentMediaEventResumePlayDone: types.AgentMediaEventResumePlayDone;
  /**
   * Playback has moved forward or back (录音播放快进或快退成功, `AgentMediaEvent_JumpPlayDone`).
   *
   * Source: document 000 3.6.1; document 000 3.6.2; reference 1391.
   */
  readonly AgentMediaEventJumpPlayDone: types.AgentMediaEventJumpPlayDone;
  /**
   * Recording has started (`AgentMediaEvent_Record`).
   *
   * Source: reference 1381; reference 4202; client K8; client K9; client K12.
   */
  readonly AgentMediaEventRecord: types.AgentMediaEventRecord;
  /**
   * Recording could not be started (`AgentMediaEvent_Record_Fail`).
   *
   * Source: reference 1382; client H1.
   */
  readonly AgentMediaEventRecordFail: types.AgentMediaEventRecordFail;
  /**
   * Recording has stopped (停止录音成功, `AgentMediaEvent_StopRecordDone`).
   *
   * Source: reference 1383; reference 0531 of 2025; reference 1240; reference guide.
   */
  readonly AgentMediaEventStopRecordDone: types.AgentMediaEventStopRecordDone;
  /**
   * The state of the linked desk phone (联动状态, `AgentEvent_linkagePhoneStatus`).
   *
   * Source: reference 1422; reference 0572.
   */
  readonly AgentEventLinkagePhoneStatus: types.AgentEventLinkagePhoneStatus;
  /**
   * The linked desk phone places a call (`AgentEvent_linkagePhoneCallOut`).
   *
   * Not known: What `skillId` says: the page shows it without a word.
   * Source: reference 1429; reference 0579.
   */
  readonly AgentEventLinkagePhoneCallOut: types.AgentEventLinkagePhoneCallOut;
  /**
   * The linked desk phone holds a call (`AgentEvent_linkagePhoneHold`).
   *
   * Source: reference 1427; reference 0577.
   */
  readonly AgentEventLinkagePhoneHold: types.AgentEventLinkagePhoneHold;
  /**
   * The linked desk phone retrieves a call (取消保持, `AgentEvent_linkagePhoneUnHold`).
   *
   * Source: reference 1428; reference 0578.
   */
  readonly AgentEventLinkagePhoneUnHold: types.AgentEventLinkagePhoneUnHold;
  /**
   * The linked desk phone is muted (静音, `AgentEvent_linkagePhoneMute`).
   *
   * Source: reference 1423; reference 0573.
   */
  readonly AgentEventLinkagePhoneMute: types.AgentEventLinkagePhoneMute;
  /**
   * The linked desk phone is unmuted (`AgentEvent_linkagePhoneUnMute`).
   *
   * Source: reference 1424; reference 0574.
   */
  readonly AgentEventLinkagePhoneUnMute: types.AgentEventLinkagePhoneUnMute;
  /**
   * The linked desk phone transfers the call out (转出通知, `AgentEvent_linkagePhoneTransferOut`).
   *
   * Source: reference 1425; reference 0575.
   */
  readonly AgentEventLinkagePhoneTransferOut: types.AgentEventLinkagePhoneTransferOut;
  /**
   * The outcome of a transfer made on the linked desk phone (转出结果通知, `AgentEvent_linkagePhoneTransferOut_Result`).
   *
   * Source: reference 1426; reference 0576.
   */
  readonly AgentEventLinkagePhoneTransferOutResult: types.AgentEventLinkagePhoneTransferOutResult;
  /**
   * A notice to an inspector about an agent's state (监视座席通知事件, `QC_AgentState_Notify`).
   *
   * Not known: Which inspectors get it.
   * Source: reference 1393; reference topic 64509-1-A.
   */
  readonly QcAgentStateNotify: types.QcAgentStateNotify;
  /**
   * The agent conference asked for is there and the agent chairs it (会议申请成功, `AgentConf_RequestSuccess`).
   *
   * From here on the agent may do what a chair does.
   *
   * Source: reference 1409; reference 0559; reference 1283.
   */
  readonly AgentConfRequestSuccess: types.AgentConfRequestSuccess;
  /**
   * The agent has joined the agent conference (自己加入会议事件, `AgentConf_SelfJoinResult`).
   *
   * Source: reference 1411; reference 0561; reference 1283.
   */
  readonly AgentConfSelfJoinResult: types.AgentConfSelfJoinResult;
  /**
   * The agent conference nears its end (`AgentConf_Timeout`).
   *
   * A reminder some time before the end; without an extension the conference ends then.
   *
   * Source: reference 1412.
   */
  readonly AgentConfTimeout: types.AgentConfTimeout;
}

/** Any payload of `PolledEventsMessages`. */
export type PolledEventsPayload = PolledEventsMessages[keyof PolledEventsMessages];

/** Any message of `PolledEventsMessages` as it is decoded, with its name. */
export type PolledEventsFrame = DecodedMessage<PolledEventsMessages>;

/**
 * What comes over the channel "Pushed events" of Huawei CEC CC-Gateway agent events, by the message's name.
 *
 * What the push has in `eventList`; earlier generations push one event as `event`. `pushEvent` of `openapi.yaml` describes the request around it and the
 * acknowledgement. The first events may come before the sign-in has been answered.
 *
 * Order:
 * - Within one push the events stand in the order in which they happened, the newest last.
 * - It is not known whether two pushes keep their order.
 * - What an operation causes comes in the order of its `x-triggers` in `openapi.yaml`, but for these, which sources order differently: AgentState_Busy and the events of the agent's phone, AgentMediaEvent_Play and AgentMediaEvent_Play_Succ, and the events of a failed outgoing call.
 *
 * Gaps:
 * - Events carry no sequence number, so that a lost one does not show.
 * - It is not known whether a push that was not acknowledged is sent again, nor whether the same event can come twice.
 *
 * Source: document 000 1.3.1; reference 1275; reference guide; client K1; client K3.
 */
export type PushedEventsMessages = PolledEventsMessages;

/** Any payload of `PushedEventsMessages`. */
export type PushedEventsPayload = PushedEventsMessages[keyof PushedEventsMessages];

/** Any message of `PushedEventsMessages` as it is decoded, with its name. */
export type PushedEventsFrame = DecodedMessage<PushedEventsMessages>;
