// Generated from specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import type { DecodedMessage } from "@trunkline/runtime";
import type * as types from "./types.js";

/**
 * What comes over the channel "Session of an agent" (`/msg/{identity}`) of CloudCC agent SDK over WebSocket, by the message's name.
 *
 * Requests, their replies and pushes, all over one connection. A push goes to the connection that is registered for its company, agent and `os`.
 *
 * Order:
 * - The requests of one connection are handled one after the other, so that their replies come in the order of the requests.
 * - The reply to a request comes before the pushes that the request causes while it is handled.
 * - The pushes of one back-end service keep their order. Those of several need not.
 * - A call that is answered: state RINGING, state CALLING, callback CALL INITIATE, callback CALL START_CALL, and at the end the state alone.
 * - A call from the queue: `callin` CALL_IN, state RINGING, state CALLING after the answer, and at the end ARRANGE or the state before.
 * - A consultation, at the asking agent: callback CONSULT START_CALL before INITIATE, END_CALL at the end; at the asked one: `callin` CONSULT, state RINGING, state CALLING, callback CONSULT INITIATE, and the state before.
 *
 * Gaps:
 * - Messages carry no sequence number, so that a lost one does not show.
 * - A push without a connection to go to is dropped. Nothing is stored and nothing is sent again.
 * - A push to an added or called agent goes to the `os` of the agent who asked (FORCE_CALL: of the other agent), and is lost if the two differ.
 * - Pushes stop on a connection whose handshake is 24 hours old.
 * - After a reconnect `get_status` says the agent's state, and its call's `uuid` when there is one.
 *
 * Source: server P-NET; server P-CFG; client P-NOTE.
 */
export interface AgentMessages {
  /**
   * The connection is made (连接成功, `connect`).
   *
   * Sent 200 ms after the TCP connection, and lost if the upgrade takes longer: do not wait for it. Nobody has checked in yet.
   *
   * Source: server P-NET.
   */
  readonly Connected: types.Connected;
  /**
   * The token and how to register the phone, or why the check-in failed (签入, `checkin`).
   *
   * The members of a success are absent after a failure; the document sends them empty. The failures are tested in this order: company (4008), agent (4003),
   * password (4004), agent disabled (1001), company disabled (1000), no extension (4005), another extension (4012), unknown extension (4006), extension taken
   * (4007, whose text names the other agent), phone off line (4011, `login_type` 2 only), checked in elsewhere (4010, whose text lists addresses), no
   * registration address (1002), anything else (9999).
   *
   * Source: document 002 checkin; document 002 change list; server P-VO; server P-SDK.
   */
  readonly CheckinReply: types.CheckinReply;
  /**
   * Whether the agent is checked out (签出, `checkout`).
   *
   * `reply` is there only if the request had it.
   *
   * Source: document 002 checkout; server P-VO; server P-SDK.
   */
  readonly CheckoutReply: types.CheckoutReply;
  /**
   * The answer to a ping (心跳包, `pong`).
   *
   * Source: document 002 心跳包; server P-NET.
   */
  readonly Pong: types.Pong;
  /**
   * The agent's state, and its call (查询坐席状态, `get_status`).
   *
   * The members are named otherwise than in the state push: `status` and `sub_status`. `uuid` and `in_call_numbers` are there in a call only. There is no
   * `reply`.
   *
   * Source: document 6.x get_status; server P-SDK; server P-VO.
   */
  readonly GetStatusReply: types.GetStatusReply;
  /**
   * The mode that the agent works in now (切换坐席服务模式, `toggle_service_mode`).
   *
   * Source: document 002 toggle_service_mode; server P-SDK; server P-VO.
   */
  readonly ToggleServiceModeReply: types.ToggleServiceModeReply;
  /**
   * Whether the state has changed (切换状态, `change_status`).
   *
   * MAKE_BUSY, MAKE_FREE and MAKE_REST bring `action`, both states and `os`; the forced actions those of the operated agent; the actions after a call
   * `action` alone. A failure has no states. The state push has the same `msg_type`: it has `agent_id`, which this reply never has.
   *
   * Source: document 002 change_status; server P-STAT; server P-VO.
   */
  readonly ChangeStatusReply: types.ChangeStatusReply;
  /**
   * The agent's state has changed (状态变化, `change_status`).
   *
   * The server sends it as `change_status`, the type of a request and its reply; the document calls it `agent_change`. It has `agent_id`, which the reply has
   * not. `uuid` is the agent's own leg, from the first ring to the last state of the call, and **the only place where the ID of an outgoing or incoming call
   * follows the agent**. `in_call_numbers` comes with the change to CALLING by an answer, without the agent's extension; at the answer of an outgoing call it is
   * empty or absent, at that of a call from the queue it has the customer.
   *
   * What changes the state:
   *
   * - Check-in: the start state. `last_agent_status` is absent at the very first one. Check-out: OFFLINE.
   * - A forced change by another agent: OFFLINE, BUSY or FREE, with a `reason`.
   * - The agent's own leg rings, for outgoing calls too: RINGING; not if the extension is already in a call or reported idle.
   * - Its leg was answered: CALLING. The **added** party of a consultation, a transfer, a three-way call, barging in, whispering and listening has a sub state,
   *   and so has a playback; the agent who consults has none.
   * - Hold and retrieve: from CALLING to CALLING, with the sub state HOLD or without.
   * - Hang-up, the first that fits: what was chosen for after the call; the state before the call, if the customer did not answer an outgoing call or gave up
   *   in the queue; if the agent did not answer, BUSY for a call from the queue where the agent is set so, or the state before; ARRANGE where wrap-up is on; the
   *   state before, or BUSY if unknown.
   * - The wrap-up is over: from ARRANGE to the state before the call; FREE if that was ARRANGE, BUSY if it was RINGING.
   *
   * **Nothing is pushed** for the agent's own MAKE_BUSY, MAKE_FREE, MAKE_REST and `toggle_service_mode`.
   *
   * Source: document 002 agent_change; server P-VO; server P-SDK; server P-EVT; server P-STAT; server P-CALL.
   */
  readonly AgentStateChanged: types.AgentStateChanged;
  /**
   * Whether the call is being made (外呼, `call`).
   *
   * A failure has no `uuid`. It fails when the agent is not free, busy, on a break or in wrap-up, when the extension is not on line, when the number is on a
   * black list, when the company or the agent is disabled, and when a called agent is not free or not on line; `msg` says which.
   *
   * Source: document 002 call; server P-VO; server P-CALL.
   */
  readonly CallReply: types.CallReply;
  /**
   * Whether the call is being made (预览外呼, `preview_out_call`).
   *
   * A failure has no `uuid`.
   *
   * Source: document 002 preview_out_call; server P-VO; server P-CALL.
   */
  readonly PreviewOutCallReply: types.PreviewOutCallReply;
  /**
   * Whether the call is answered (接听, `answer`).
   *
   * That the call is up is told by the agent's state, CALLING.
   *
   * Source: server P-VO; server P-CALL.
   */
  readonly AnswerReply: types.AnswerReply;
  /**
   * Whether the call is hung up (挂断, `hangup`).
   *
   * A call that has ended already is a success.
   *
   * Source: document 002 hangup; server P-VO; server P-CALL.
   */
  readonly HangupReply: types.HangupReply;
  /**
   * Whether the call is held, or retrieved (保持/取消保持, `hold`).
   *
   * `hold` is as requested, after a failure too.
   *
   * Source: document 002 hold; server P-VO; server P-CALL.
   */
  readonly HoldReply: types.HoldReply;
  /**
   * Whether the call is muted, by the document (静音/取消静音, `mute`).
   *
   * The server answers 4014, or nothing. The document's table has the type `hold`; such a reply is told from that of `hold` by its members.
   *
   * Source: document 002 静音/取消静音; server P-CALL.
   */
  readonly MuteReply: types.MuteReply;
  /**
   * Whether the digits are sent (二次拨号, `dtmf`).
   *
   * `reply` is false, and yet the frame comes.
   *
   * Source: document 002 dtmf; server P-VO; server P-CALL.
   */
  readonly DtmfReply: types.DtmfReply;
  /**
   * Whether the media change has started (音视频切换, `change_media`).
   *
   * The media are as requested; a failure for the state of the agent has none. The result comes as callbacks.
   *
   * Source: server P-VO; server P-CALL.
   */
  readonly ChangeMediaReply: types.ChangeMediaReply;
  /**
   * Whether the consultation has started, or is canceled (咨询, `consult`).
   *
   * Canceling succeeds whatever the platform says, and has no `consult_uuid`.
   *
   * Source: document 002 consult; server P-VO; server P-CALL.
   */
  readonly ConsultReply: types.ConsultReply;
  /**
   * Whether the consultation becomes a transfer (咨询中转接, `consult_to_trans`).
   *
   * Source: document 002 consult_to_trans; server P-VO; server P-CALL.
   */
  readonly ConsultToTransReply: types.ConsultToTransReply;
  /**
   * Whether the transfer has started (转接, `trans`).
   *
   * There is no new call ID. The result comes as callbacks, or as the end of the call.
   *
   * Source: document 002 trans; server P-VO; server P-CALL.
   */
  readonly TransReply: types.TransReply;
  /**
   * Whether the third party is being called (三方通话, `three_way`).
   *
   * There is no new call ID.
   *
   * Source: document 002 three_way; server P-VO; server P-CALL.
   */
  readonly ThreeWayReply: types.ThreeWayReply;
  /**
   * Whether the listening has started (监听, `eavesdrop`).
   *
   * `uuid` is the asking agent's own leg. A failure has none.
   *
   * Source: document 002 eavesdrop; server P-VO; server P-CALL.
   */
  readonly EavesdropReply: types.EavesdropReply;
  /**
   * Whether the whispering has started (耳语, `whisper`).
   *
   * `uuid` is the asking agent's own leg. A failure has none.
   *
   * Source: document 002 whisper; server P-VO; server P-CALL.
   */
  readonly WhisperReply: types.WhisperReply;
  /**
   * Whether the call is being taken over (代接, `substitute`).
   *
   * `uuid` is the asking agent's own leg. A failure has none.
   *
   * Source: document 002 substitute; server P-VO; server P-CALL.
   */
  readonly SubstituteReply: types.SubstituteReply;
  /**
   * Whether the joining has started (强插, `force_call`).
   *
   * `uuid` is the asking agent's own leg. A failure has neither member.
   *
   * Source: document 002 force_call; server P-VO; server P-CALL.
   */
  readonly ForceCallReply: types.ForceCallReply;
  /**
   * Whether the call is broken off (强拆, `interrupt_call`).
   *
   * Source: document 002 interrupt_call; server P-VO; server P-CALL.
   */
  readonly InterruptCallReply: types.InterruptCallReply;
  /**
   * Whether the playback has started, or the extension is being called (话务条播放录音, `play_record`).
   *
   * `uuid` is the agent's leg: the given one, or a new one. A failure has none.
   *
   * Source: document 002 play_record; server P-VO; server P-CALL.
   */
  readonly PlayRecordReply: types.PlayRecordReply;
  /**
   * Whether the playback obeyed (话务条播放录音控制, `play_record_control`).
   *
   * Source: document 002 play_record_control; server P-VO; server P-CALL.
   */
  readonly PlayRecordControlReply: types.PlayRecordControlReply;
  /**
   * A call arrives at the agent (呼入, `callin`).
   *
   * Comes when the platform starts to call the agent, before the state RINGING. `uuid` is the leg to answer, hold and hang up; `req_id` equals it. `audio` and
   * `video` are those of the call, and missing if the request that made the leg gave none.
   *
   * `client_uuid` is the customer's leg of a call from the queue.
   *
   * The agent's own leg of `call`, `preview_out_call` and `play_record`, and a supervisor's leg of `eavesdrop`, `whisper` and `force_call`, ring **without**
   * this push; the state RINGING and the reply's `uuid` are the only signs.
   *
   * A predictive call sends **two** with the same `uuid`. The first has the customer's number as `callee_number`; the second has the ID of the task there and in
   * `task_id`.
   *
   * The push goes to the connection with the `os` of the asking agent, where another agent caused the call. If the two differ, it is lost.
   *
   * Source: document 002 callin; document 002 change list; server P-VO; server P-EVT; server P-QUE; server P-CALL.
   */
  readonly CallArrived: types.CallArrived;
  /**
   * What became of an operation, or that the extension was unregistered (回调结果, `callback`).
   *
   * `req_id` is a fresh one (for EXT_UN_REG the ID of the event) and not that of the request, no member names the agent's own call, and there is no `code`.
   * `msg` says that the other side answered, did not answer or hung up, or what is being done to the agent; in INITIATE it is often the platform's own English
   * text. The document lets this push come once a call is up; that holds for START_CALL only.
   *
   * Who gets what, and when:
   *
   * - CALL and PREVIEW_OUT_CALL, INITIATE: the calling agent, when its own leg has answered and the call to the customer was placed. With `success` false its
   *   leg is hung up.
   * - CALL and PREVIEW_OUT_CALL, START_CALL: the calling agent, when the customer, or the agent called, has answered. No END_CALL follows.
   * - CONSULT, TRANS and THREE_WAY, START_CALL: the asking agent, when the added party has answered. It comes **before** INITIATE.
   * - CONSULT, TRANS and THREE_WAY, INITIATE: the asking agent, when the legs were joined or could not be, and then the added agent if they were. On failure the
   *   added leg is hung up.
   * - CONSULT, TRANS and THREE_WAY, END_CALL: the asking agent, when the added leg was hung up or never answered; TRANS only while the asking agent is still in
   *   the call.
   * - THREE_WAY, END_CALL with `in_call_numbers`: each remaining agent, when three parties have become two.
   * - EAVESDROP, WHISPER and FORCE_CALL, INITIATE: the supervisor, when its leg has answered and was joined, and then the other agent.
   * - FORCE_CALL, START_CALL: the other agent, when the supervisor's leg has answered.
   * - EAVESDROP, WHISPER and FORCE_CALL, END_CALL: the other agent, when the supervisor's leg was hung up.
   * - CONSULT_TO_TRANS, START_CALL: the consulted agent, when the two were joined; for an outside party nobody.
   * - PLAY_RECORD, INITIATE: the agent, when the playback has started; `success` is always true.
   * - CHANGE_MEDIA: the agent, without a phase; `change_media_flag` says whose change it is.
   * - EXT_UN_REG: the agent of the extension, without a phase; whether it is ever delivered is doubtful.
   *
   * The frames for an added or called agent are sent to the `os` of the asking agent (FORCE_CALL: of the other agent). If the two differ, they are lost. A push
   * without a connection is dropped and never stored.
   *
   * Not known: The platform's own English texts in `msg`.
   * Source: document 002 callback; document 002 change list; server P-VO; server P-EVT; server P-CALL; server P-PUSH.
   */
  readonly OperationProgressed: types.OperationProgressed;
  /**
   * The agent has checked in on another device (坐席踢下线, `kick_off`).
   *
   * Meant for the agent's former connection, when the company forbids that accounts push each other out and the new check-in comes from the same address. The
   * server builds it without the company and the agent, so that it finds no connection: as the code stands, **it is never delivered**.
   *
   * Not known: Whether later builds deliver it, and then with which members.
   * Source: server P-SDK; server P-VO; server P-PUSH.
   */
  readonly KickedOff: types.KickedOff;
  /**
   * A failure that does not say whose it is.
   *
   * `code` and `msg`, without `req_id` and `msg_type`. As the server handles the requests of a connection one after the other, it belongs to the one request in
   * flight; after a request that ended in silence it belongs to nobody for sure.
   *
   * - 4002: a validated member is missing; the text is its name in brackets and 不能为空!.
   * - 4003: the token was refused, or the frame's company, agent and `os` are not those that checked in on this connection. The connection is closed.
   * - 4009 and 4016: a check of the state in `change_status`.
   * - 5000: a request that starts a leg, when the company's limit is reached; the text names company and media.
   * - 5103: a request that reaches the platform, when the platform fails.
   * - 4043: any unexpected exception. 9999: a business exception without a code.
   *
   * Source: server P-ENUM; server P-NET; server P-STAT; server P-CALL.
   */
  readonly BareFailure: types.BareFailure;
}

/** Any payload of `AgentMessages`. */
export type AgentPayload = AgentMessages[keyof AgentMessages];

/** Any message of `AgentMessages` as it is decoded, with its name. */
export type AgentFrame = DecodedMessage<AgentMessages>;

/**
 * What may be sent over the channel "Session of an agent" (`/msg/{identity}`) of CloudCC agent SDK over WebSocket, by the message's name.
 *
 * Requests, their replies and pushes, all over one connection. A push goes to the connection that is registered for its company, agent and `os`.
 *
 * Source: server P-NET; server P-CFG; client P-NOTE.
 */
export interface AgentSentMessages {
  /**
   * Check in (签入, `checkin`).
   *
   * The only request without a token. `ext_id` must be the extension that is bound to the agent, or the server answers 4012.
   *
   * Source: document 002 checkin; server P-DTO; server P-SDK.
   */
  readonly CheckinRequest: types.CheckinRequest;
  /**
   * Check out (签出, `checkout`).
   *
   * Source: document 002 checkout; server P-DTO; server P-SDK.
   */
  readonly CheckoutRequest: types.CheckoutRequest;
  /**
   * A sign of life of the client (心跳包, `ping`).
   *
   * Answered by `pong` at once. The document calls it preliminary.
   *
   * Source: document 002 心跳包; server P-NET; server P-DTO.
   */
  readonly PingRequest: types.PingRequest;
  /**
   * Ask for the agent's state (查询坐席状态, `get_status`).
   *
   * Works on a connection that has not checked in. `ext_id` and `os` are sent as in every request.
   *
   * Source: document 6.x get_status; server P-SDK; server P-DTO; server P-NET.
   */
  readonly GetStatusRequest: types.GetStatusRequest;
  /**
   * Switch between customer service and outbound work (切换坐席服务模式, `toggle_service_mode`).
   *
   * Source: document 002 toggle_service_mode; document 002 change list; server P-DTO; server P-SDK.
   */
  readonly ToggleServiceModeRequest: types.ToggleServiceModeRequest;
  /**
   * Change the state of this agent or of another (切换状态, `change_status`).
   *
   * Source: document 002 change_status; server P-DTO; server P-STAT.
   */
  readonly ChangeStatusRequest: types.ChangeStatusRequest;
  /**
   * Call a telephone number or another agent (外呼, `call`).
   *
   * The extension in `ext_id` is called first, then the number. The reply's `uuid` is the agent's leg.
   *
   * Source: document 002 call; server P-DTO; server P-CALL.
   */
  readonly CallRequest: types.CallRequest;
  /**
   * Call a customer of an outbound task (预览外呼, `preview_out_call`).
   *
   * As `call`, for a number of a task. The extension in `ext_id` is called first.
   *
   * Not known: Whether `current_times` counts this call, and from 0 or 1.
   * Source: document 002 preview_out_call; document 002 change list; server P-DTO; server P-CALL.
   */
  readonly PreviewOutCallRequest: types.PreviewOutCallRequest;
  /**
   * Answer a call that rings (接听, `answer`).
   *
   * Source: document 002 answer; server P-DTO; server P-CALL.
   */
  readonly AnswerRequest: types.AnswerRequest;
  /**
   * Hang up a call (挂断, `hangup`).
   *
   * Legs that are linked to this one are hung up by rules of the call's role.
   *
   * Source: document 002 hangup; server P-DTO; server P-CALL.
   */
  readonly HangupRequest: types.HangupRequest;
  /**
   * Hold a call or retrieve it (保持/取消保持, `hold`).
   *
   * Source: document 002 hold; server P-DTO; server P-CALL.
   */
  readonly HoldRequest: types.HoldRequest;
  /**
   * Mute or unmute a call (静音/取消静音, `mute`).
   *
   * Source: document 002 静音/取消静音; server P-DTO.
   */
  readonly MuteRequest: types.MuteRequest;
  /**
   * Send digits into a call (二次拨号, `dtmf`).
   *
   * The digits go to the other leg.
   *
   * Source: document 002 dtmf; server P-DTO; server P-CALL.
   */
  readonly DtmfRequest: types.DtmfRequest;
  /**
   * Switch audio or video of a call (音视频切换, `change_media`).
   *
   * The agent and the extension are in a call.
   *
   * Source: document 002 change_media; server P-DTO; server P-CALL.
   */
  readonly ChangeMediaRequest: types.ChangeMediaRequest;
  /**
   * Consult another agent or an outside number, or cancel that (咨询, `consult`).
   *
   * Starting without `consult_type` or `consult_number` is answered with a bare 4043.
   *
   * Source: document 002 consult; server P-DTO; server P-CALL.
   */
  readonly ConsultRequest: types.ConsultRequest;
  /**
   * Leave a consultation to the customer and the consulted party (咨询中转接, `consult_to_trans`).
   *
   * The consulted party is joined with the customer when it answers. If it has answered already, the consulting agent's leg is hung up and the two are joined at
   * once.
   *
   * Source: document 002 consult_to_trans; server P-DTO; server P-CALL.
   */
  readonly ConsultToTransRequest: types.ConsultToTransRequest;
  /**
   * Transfer a call (转接, `trans`).
   *
   * The agent and the extension are in a call; a target agent is free and on line.
   *
   * Source: document 002 trans; server P-DTO; server P-CALL.
   */
  readonly TransRequest: types.TransRequest;
  /**
   * Bring a third party into a call (三方通话, `three_way`).
   *
   * Source: document 002 three_way; server P-DTO; server P-CALL.
   */
  readonly ThreeWayRequest: types.ThreeWayRequest;
  /**
   * Listen to an agent's call (监听, `eavesdrop`).
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Source: document 002 eavesdrop; server P-DTO; server P-CALL.
   */
  readonly EavesdropRequest: types.EavesdropRequest;
  /**
   * Whisper to an agent in a call (耳语, `whisper`).
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Source: document 002 whisper; server P-DTO; server P-CALL.
   */
  readonly WhisperRequest: types.WhisperRequest;
  /**
   * Take over an agent's call (代接, `substitute`).
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Source: document 002 substitute; server P-DTO; server P-CALL.
   */
  readonly SubstituteRequest: types.SubstituteRequest;
  /**
   * Join an agent's call (强插, `force_call`).
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Source: document 002 force_call; server P-DTO; server P-CALL.
   */
  readonly ForceCallRequest: types.ForceCallRequest;
  /**
   * Break off an agent's call (强拆, `interrupt_call`).
   *
   * The other agent is in a call or is being rung. The state of the asking agent is not checked, and neither is whether it is a supervisor.
   *
   * Not known: Which legs end. The server's success only says that the call was broken off.
   * Source: document 002 interrupt_call; server P-DTO; server P-CALL.
   */
  readonly InterruptCallRequest: types.InterruptCallRequest;
  /**
   * Play a recording to the agent (话务条播放录音, `play_record`).
   *
   * With `uuid` the playback that runs in that call is stopped and the new one starts. Without it, the extension in `ext_id` is called, and the reply has the
   * new call's `uuid`. At the end of the file the call is hung up.
   *
   * Source: document 002 play_record; document 002 change list; server P-DTO; server P-CALL.
   */
  readonly PlayRecordRequest: types.PlayRecordRequest;
  /**
   * Pause, resume, seek in, speed up or stop a playback (话务条播放录音控制, `play_record_control`).
   *
   * Not known: Which value belongs to which action is stated by names only; the server passes all on.
   * Not known: The limits of speed and volume.
   * Source: document 002 play_record_control; document 002 change list; server P-DTO; server P-CALL.
   */
  readonly PlayRecordControlRequest: types.PlayRecordControlRequest;
}

/** Any payload of `AgentSentMessages`. */
export type AgentSentPayload = AgentSentMessages[keyof AgentSentMessages];

/** Any message of `AgentSentMessages` as it is decoded, with its name. */
export type AgentSentFrame = DecodedMessage<AgentSentMessages>;
