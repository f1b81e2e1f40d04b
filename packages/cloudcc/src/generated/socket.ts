// Generated from specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

import type { CallOptions, SocketDescriptor, SocketOutcome } from "@trunkline/runtime";
import { codes } from "./codes.js";
import { agent } from "./events.js";
import {
  isAnswerRequest,
  isCallRequest,
  isChangeMediaRequest,
  isChangeStatusRequest,
  isCheckinRequest,
  isCheckoutRequest,
  isConsultRequest,
  isConsultToTransRequest,
  isDtmfRequest,
  isEavesdropRequest,
  isForceCallRequest,
  isGetStatusRequest,
  isHangupRequest,
  isHoldRequest,
  isInterruptCallRequest,
  isMuteRequest,
  isPingRequest,
  isPlayRecordControlRequest,
  isPlayRecordRequest,
  isPreviewOutCallRequest,
  isSubstituteRequest,
  isThreeWayRequest,
  isToggleServiceModeRequest,
  isTransRequest,
  isWhisperRequest,
} from "./predicates.js";
import {
  shapeOfAnswerRequest,
  shapeOfCallRequest,
  shapeOfChangeMediaRequest,
  shapeOfChangeStatusRequest,
  shapeOfCheckinRequest,
  shapeOfCheckoutRequest,
  shapeOfConsultRequest,
  shapeOfConsultToTransRequest,
  shapeOfDtmfRequest,
  shapeOfEavesdropRequest,
  shapeOfForceCallRequest,
  shapeOfGetStatusRequest,
  shapeOfHangupRequest,
  shapeOfHoldRequest,
  shapeOfInterruptCallRequest,
  shapeOfMuteRequest,
  shapeOfPingRequest,
  shapeOfPlayRecordControlRequest,
  shapeOfPlayRecordRequest,
  shapeOfPreviewOutCallRequest,
  shapeOfSubstituteRequest,
  shapeOfThreeWayRequest,
  shapeOfToggleServiceModeRequest,
  shapeOfTransRequest,
  shapeOfWhisperRequest,
} from "./shapes.js";
import type * as types from "./types.js";

/** The channel "Session of an agent", as the runtime plays it. */
export const socket = {
  title: "CloudCC agent SDK over WebSocket",
  receive: agent,
  requests: {
    checkin: {
      fixed: { msg_type: "checkin" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      fits: isCheckinRequest,
      shape: shapeOfCheckinRequest,
      replies: ["CheckinReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: [
        "1",
        "1000",
        "1001",
        "1002",
        "4003",
        "4004",
        "4005",
        "4006",
        "4007",
        "4008",
        "4010",
        "4011",
        "4012",
        "9999",
      ],
      retry: "never",
      silence: ["`req_id`, `company_code`, `agent_id` or `os` is missing."],
    },
    checkout: {
      fixed: { msg_type: "checkout" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isCheckoutRequest,
      shape: shapeOfCheckoutRequest,
      replies: ["CheckoutReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "9999"],
      retry: "onConnectError",
      settledBy: [
        {
          message: "AgentStateChanged",
          when: [{ member: "/agent_status", values: ["OFFLINE"] }],
          same: ["agent_id"],
        },
      ],
    },
    ping: {
      fixed: { msg_type: "ping" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isPingRequest,
      shape: shapeOfPingRequest,
      replies: ["Pong", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["4003"],
      retry: "safe",
    },
    getStatus: {
      fixed: { msg_type: "get_status" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isGetStatusRequest,
      shape: shapeOfGetStatusRequest,
      replies: ["GetStatusReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "9999"],
      retry: "safe",
    },
    toggleServiceMode: {
      fixed: { msg_type: "toggle_service_mode" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isToggleServiceModeRequest,
      shape: shapeOfToggleServiceModeRequest,
      replies: ["ToggleServiceModeReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4009", "4043", "9999"],
      retry: "onConnectError",
      silence: [
        "The message type is not in the list of those that the installation lets through; the sample configuration lacks it.",
      ],
    },
    changeStatus: {
      fixed: { msg_type: "change_status" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isChangeStatusRequest,
      shape: shapeOfChangeStatusRequest,
      replies: ["ChangeStatusReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["-1", "1", "4002", "4003", "4009", "4016", "4043", "9999"],
      retry: "onConnectError",
    },
    call: {
      fixed: { msg_type: "call" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isCallRequest,
      shape: shapeOfCallRequest,
      replies: ["CallReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["CALL"] },
            { member: "/phase", values: ["INITIATE", "START_CALL"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    previewOutCall: {
      fixed: { msg_type: "preview_out_call" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isPreviewOutCallRequest,
      shape: shapeOfPreviewOutCallRequest,
      replies: ["PreviewOutCallReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["PREVIEW_OUT_CALL"] },
            { member: "/phase", values: ["INITIATE", "START_CALL"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: [
        "The back end failed, or took longer than 10 seconds.",
        "The message type is not in the list of those that the installation lets through; the sample configuration lacks it.",
      ],
    },
    answer: {
      fixed: { msg_type: "answer" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isAnswerRequest,
      shape: shapeOfAnswerRequest,
      replies: ["AnswerReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "5103", "9999"],
      retry: "onConnectError",
      settledBy: [
        {
          message: "AgentStateChanged",
          when: [{ member: "/agent_status", values: ["CALLING"] }],
          same: ["uuid"],
        },
        {
          message: "AgentStateChanged",
          when: [
            { member: "/agent_status", values: ["CALLING"] },
            { member: "/last_agent_status", values: ["RINGING"] },
            { member: "/uuid", present: false },
          ],
        },
      ],
      silence: [
        "The back end failed, or took longer than 10 seconds.",
        "The message type is not in the list of those that the installation lets through; the sample configuration lacks it.",
        "By the document: always, as it has no reply to this request.",
      ],
    },
    hangup: {
      fixed: { msg_type: "hangup" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isHangupRequest,
      shape: shapeOfHangupRequest,
      replies: ["HangupReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4000", "5102", "4002", "4003", "4043", "5103", "9999"],
      retry: "onConnectError",
      settledBy: [
        {
          message: "AgentStateChanged",
          when: [
            { member: "/last_agent_status", values: ["CALLING", "RINGING"] },
            { member: "/agent_status", values: ["OFFLINE", "FREE", "BUSY", "REST", "ARRANGE"] },
          ],
        },
      ],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    hold: {
      fixed: { msg_type: "hold" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isHoldRequest,
      shape: shapeOfHoldRequest,
      replies: ["HoldReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/hold" },
      codes: ["1", "4002", "4003", "4043", "5103", "9999"],
      retry: "onConnectError",
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    mute: {
      fixed: { msg_type: "mute" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isMuteRequest,
      shape: shapeOfMuteRequest,
      replies: ["MuteReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/mute" },
      codes: ["1", "4003", "4014"],
      retry: "onConnectError",
      silence: [
        "By the document the client mutes itself and need not ask.",
        "The message type is not in the list of those that the installation lets through.",
        "The back end failed, or took longer than 10 seconds.",
      ],
    },
    dtmf: {
      fixed: { msg_type: "dtmf" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isDtmfRequest,
      shape: shapeOfDtmfRequest,
      replies: ["DtmfReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "5103", "9999"],
      retry: "onConnectError",
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    changeMedia: {
      fixed: { msg_type: "change_media" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isChangeMediaRequest,
      shape: shapeOfChangeMediaRequest,
      replies: ["ChangeMediaReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "5103", "9999"],
      retry: "onConnectError",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [{ member: "/action", values: ["CHANGE_MEDIA"] }, { member: "/change_media_flag", values: [0] }],
        },
      ],
      silence: [
        "The back end failed, or took longer than 10 seconds.",
        "By the document: always, as it has no reply to this request.",
      ],
    },
    consult: {
      fixed: { msg_type: "consult" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isConsultRequest,
      shape: shapeOfConsultRequest,
      replies: ["ConsultReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/consult_uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    consultToTrans: {
      fixed: { msg_type: "consult_to_trans" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isConsultToTransRequest,
      shape: shapeOfConsultToTransRequest,
      replies: ["ConsultToTransReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "5103", "9999"],
      retry: "never",
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    trans: {
      fixed: { msg_type: "trans" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isTransRequest,
      shape: shapeOfTransRequest,
      replies: ["TransReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    threeWay: {
      fixed: { msg_type: "three_way" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isThreeWayRequest,
      shape: shapeOfThreeWayRequest,
      replies: ["ThreeWayReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/in_call_numbers" },
      codes: ["1", "4001", "5100", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["THREE_WAY"] },
            { member: "/phase", values: ["START_CALL", "INITIATE"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    eavesdrop: {
      fixed: { msg_type: "eavesdrop" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isEavesdropRequest,
      shape: shapeOfEavesdropRequest,
      replies: ["EavesdropReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["EAVESDROP"] },
            { member: "/phase", values: ["INITIATE"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    whisper: {
      fixed: { msg_type: "whisper" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isWhisperRequest,
      shape: shapeOfWhisperRequest,
      replies: ["WhisperReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["WHISPER"] },
            { member: "/phase", values: ["INITIATE"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    substitute: {
      fixed: { msg_type: "substitute" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isSubstituteRequest,
      shape: shapeOfSubstituteRequest,
      replies: ["SubstituteReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [{ message: "CallArrived", when: [{ member: "/callin_channel", values: ["SUBSTITUTE"] }] }],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    forceCall: {
      fixed: { msg_type: "force_call" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isForceCallRequest,
      shape: shapeOfForceCallRequest,
      replies: ["ForceCallReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4001", "5101", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["FORCE_CALL"] },
            { member: "/phase", values: ["INITIATE"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    interruptCall: {
      fixed: { msg_type: "interrupt_call" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isInterruptCallRequest,
      shape: shapeOfInterruptCallRequest,
      replies: ["InterruptCallReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "400", "4002", "4003", "4043", "5103", "9999"],
      retry: "never",
      silence: ["The back end failed, or took longer than 10 seconds."],
    },
    playRecord: {
      fixed: { msg_type: "play_record" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isPlayRecordRequest,
      shape: shapeOfPlayRecordRequest,
      replies: ["PlayRecordReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg", data: "/uuid" },
      codes: ["1", "4002", "4003", "4043", "5000", "5103", "9999"],
      retry: "never",
      settledBy: [
        {
          message: "OperationProgressed",
          when: [
            { member: "/action", values: ["PLAY_RECORD"] },
            { member: "/phase", values: ["INITIATE"] },
            { member: "/success", values: [true] },
          ],
        },
      ],
      silence: [
        "The back end failed, or took longer than 10 seconds.",
        "The message type is not in the list of those that the installation lets through; the sample configuration lacks it.",
      ],
    },
    playRecordControl: {
      fixed: { msg_type: "play_record_control" },
      context: ["company_code", "agent_id", "ext_id", "os"],
      correlation: "req_id",
      credential: "token",
      fits: isPlayRecordControlRequest,
      shape: shapeOfPlayRecordControlRequest,
      replies: ["PlayRecordControlReply", "BareFailure"],
      result: { code: "/code", success: ["0"], message: "/msg" },
      codes: ["1", "4002", "4003", "4043", "5103", "9999"],
      retry: "onConnectError",
      silence: [
        "The back end failed, or took longer than 10 seconds.",
        "The message type is not in the list of those that the installation lets through; the sample configuration lacks it.",
      ],
    },
  },
  codes,
  liveness: { heartbeat: { operation: "ping", everySeconds: 10 }, idleSeconds: 30, ended: ["4003"] },
  credential: { message: "CheckinReply", member: "/token" },
} as const satisfies SocketDescriptor;

/** The requests of CloudCC agent SDK over WebSocket, version 7.0.0, over the channel "Session of an agent". */
export interface CloudccRequests {
  /**
   * Check in (签入, `checkin`).
   *
   * Checks the agent in on this connection and brings the token. A failure leaves the connection open, so that another attempt may follow. A success is
   * followed by the agent's state, the start state. With the server's setting that lets accounts push each other out, a second check-in just succeeds;
   * without it, it fails with 4010, unless `agent_ip` covers the addresses recorded before or the extension is not registered.
   *
   * The only request without a token. `ext_id` must be the extension that is bound to the agent, or the server answers 4012.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `1000`: The company is disabled
   * - `1001`: The agent is disabled
   * - `1002`: There is no address to register the extension at
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4004`: Wrong account or password
   * - `4005`: The agent has no extension
   * - `4006`: There is no such extension
   * - `4007`: Another agent has the extension
   * - `4008`: There is no such company
   * - `4010`: The agent is signed in elsewhere
   * - `4011`: The agent's phone is not registered
   * - `4012`: `ext_id` is missing or not the extension of the agent
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - `req_id`, `company_code`, `agent_id` or `os` is missing.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: How a phone in the browser (`login_type` 1) registers at `rtc_address`: with `company_code`, `ext_pwd` and `ext_id`, over another socket.
   * Source: document 002 checkin; document 002 change list; server P-SDK; server P-NET; server P-TOK.
   */
  checkin(args: CheckinArguments, options?: CallOptions): Promise<SocketOutcome<CheckinData, CheckinCode>>;

  /**
   * Check out (签出, `checkout`).
   *
   * Checks the agent out. A ringing or running call is hung up. Then the agent's state OFFLINE. The connection stays open, and the token stays good.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Proved as well by: `AgentStateChanged`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 checkout; server P-SDK; server P-TOK.
   */
  checkout(args?: CheckoutArguments, options?: CallOptions): Promise<SocketOutcome<CheckoutData, CheckoutCode, CheckoutPush>>;

  /**
   * Keep the connection alive (心跳, `ping`).
   *
   * The socket server answers at once, without a back end. Before the check-in there is no token, and the connection is closed.
   *
   * Answered by `pong` at once. The document calls it preliminary.
   *
   * Codes:
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   *
   * Not known: The interval: the document gives none.
   * Source: document 002 心跳包; server P-NET; server P-TOK.
   */
  ping(args?: PingArguments, options?: CallOptions): Promise<SocketOutcome<PingData, PingCode>>;

  /**
   * Get the agent's state (查询坐席状态, `get_status`).
   *
   * The only request that works on a connection that has not checked in. It needs a token all the same.
   *
   * Works on a connection that has not checked in. `ext_id` and `os` are sent as in every request.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Source: document 6.x get_status; server P-SDK; server P-NET.
   */
  getStatus(args?: GetStatusArguments, options?: CallOptions): Promise<SocketOutcome<GetStatusData, GetStatusCode>>;

  /**
   * Switch between customer service and outbound work (切换坐席服务模式, `toggle_service_mode`).
   *
   * The reply is the only notice; no push follows. Asking for the mode that the agent has already fails with 4003.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4009`: The agent is off line
   * - `4043`: The request failed: any unexpected exception
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The message type is not in the list of those that the installation lets through; the sample configuration lacks it.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 toggle_service_mode; server P-SDK.
   */
  toggleServiceMode(args: ToggleServiceModeArguments, options?: CallOptions): Promise<SocketOutcome<ToggleServiceModeData, ToggleServiceModeCode>>;

  /**
   * Change the state of this agent or of another (切换状态, `change_status`).
   *
   * - MAKE_BUSY, MAKE_FREE and MAKE_REST change the state at once, also in a call. The reply is the only notice: **no push follows**. The agent must not be
   *   OFFLINE (bare 4009) or in that state already ("1").
   * - MAKE_BUSY_AFTER_CALL_STOP, MAKE_FREE_AFTER_CALL_STOP, MAKE_REST_AFTER_CALL_STOP and CHECKOUT_AFTER_CALL_STOP say what comes after the call. The agent
   *   must be RINGING or CALLING (bare 4016). The reply has no states; the push comes at hang-up. CHECKOUT_AFTER_CALL_STOP sets OFFLINE without a check-out.
   * - FORCE_CHECKOUT, FORCE_MAKE_BUSY and FORCE_MAKE_FREE change the operated agent. The reply has that agent's states and `os`, and the push goes to that
   *   agent, with a `reason`. FORCE_CHECKOUT works in any state and hangs up that agent's call; FORCE_MAKE_BUSY needs FREE, FORCE_MAKE_FREE needs BUSY,
   *   REST or ARRANGE, and both say 4009, bare, of an agent who is OFFLINE and "1" of any other state.
   *
   * An agent whose state nobody knows gets "1" and a sentence that asks for a check-in. Who may force is not checked.
   *
   * Codes:
   * - `-1`: Unknown action
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4009`: The agent is off line
   * - `4016`: The agent is not in a call
   * - `4043`: The request failed: any unexpected exception
   * - `9999`: System error; of a check-in, also a missing password
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 change_status; server P-STAT.
   */
  changeStatus(args: ChangeStatusArguments, options?: CallOptions): Promise<SocketOutcome<ChangeStatusData, ChangeStatusCode>>;

  /**
   * Call a telephone number or another agent (外呼, `call`).
   *
   * The agent is free, busy, on a break or in wrap-up, and its extension is on line. Then: state RINGING, state CALLING when the agent's phone has answered,
   * callback CALL INITIATE, callback CALL START_CALL when the other side has; at the end the state alone, as there is no END_CALL.
   *
   * The extension in `ext_id` is called first, then the number. The reply's `uuid` is the agent's leg.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 call; server P-CALL; server P-EVT.
   */
  call(args: CallArguments, options?: CallOptions): Promise<SocketOutcome<CallData, CallCode, CallPush>>;

  /**
   * Call a customer of an outbound task (预览外呼, `preview_out_call`).
   *
   * As `call`, with the callbacks PREVIEW_OUT_CALL.
   *
   * As `call`, for a number of a task. The extension in `ext_id` is called first.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   * - The message type is not in the list of those that the installation lets through; the sample configuration lacks it.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 preview_out_call; server P-CALL; server P-EVT.
   */
  previewOutCall(args: PreviewOutCallArguments, options?: CallOptions): Promise<SocketOutcome<PreviewOutCallData, PreviewOutCallCode, PreviewOutCallPush>>;

  /**
   * Answer a call that rings (接听, `answer`).
   *
   * That the call is up is told by the agent's state CALLING with the call's `uuid`. By the document nothing answers this request.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   * - The message type is not in the list of those that the installation lets through; the sample configuration lacks it.
   * - By the document: always, as it has no reply to this request.
   *
   * Proved as well by: `AgentStateChanged`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 answer; server P-CALL; server P-EVT.
   */
  answer(args: AnswerArguments, options?: CallOptions): Promise<SocketOutcome<AnswerData, AnswerCode, AnswerPush>>;

  /**
   * Hang up a call (挂断, `hangup`).
   *
   * A call that has ended already is a success. Then the agent's state: wrap-up, or that before the call.
   *
   * Legs that are linked to this one are hung up by rules of the call's role.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4000`: Unknown call ID
   * - `5102`: The platform could not hang up
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `AgentStateChanged`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 hangup; server P-CALL; server P-EVT.
   */
  hangup(args: HangupArguments, options?: CallOptions): Promise<SocketOutcome<HangupData, HangupCode, HangupPush>>;

  /**
   * Hold a call or retrieve it (保持/取消保持, `hold`).
   *
   * Then the agent's state CALLING, with `sub_agent_status` HOLD while the call is held.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 hold; server P-CALL.
   */
  hold(args: HoldArguments, options?: CallOptions): Promise<SocketOutcome<HoldData, HoldCode>>;

  /**
   * Mute or unmute a call (静音/取消静音, `mute`).
   *
   * The document says that the client does this itself, in its own phone, and describes messages all the same. The server has no handler: where the
   * installation lets the type through, it answers 4014.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4014`: There is no handler for this message type
   *
   * Answered by nothing:
   * - By the document the client mutes itself and need not ask.
   * - The message type is not in the list of those that the installation lets through.
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 静音/取消静音; server P-CALL; server P-DTO; server P-CFG.
   */
  mute(args: MuteArguments, options?: CallOptions): Promise<SocketOutcome<MuteData, MuteCode>>;

  /**
   * Send digits into a call (二次拨号, `dtmf`).
   *
   * The digits go to the other leg.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 dtmf; server P-CALL.
   */
  dtmf(args: DtmfArguments, options?: CallOptions): Promise<SocketOutcome<DtmfData, DtmfCode>>;

  /**
   * Switch audio or video of a call (音视频切换, `change_media`).
   *
   * Then the callbacks CHANGE_MEDIA: flag 0 for this agent's change, 1 for how the linked side is connected, 2 for the answer. By the document they are all
   * that comes.
   *
   * The agent and the extension are in a call.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   * - By the document: always, as it has no reply to this request.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 change_media; server P-CALL; server P-EVT.
   */
  changeMedia(args: ChangeMediaArguments, options?: CallOptions): Promise<SocketOutcome<ChangeMediaData, ChangeMediaCode, ChangeMediaPush>>;

  /**
   * Consult another agent or an outside number, or cancel that (咨询, `consult`).
   *
   * Then the consulted agent gets `callin` CONSULT. When it answers: callback CONSULT START_CALL, callback CONSULT INITIATE; at the end callback CONSULT
   * END_CALL.
   *
   * Starting without `consult_type` or `consult_number` is answered with a bare 4043.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 consult; server P-CALL; server P-EVT.
   */
  consult(args: ConsultArguments, options?: CallOptions): Promise<SocketOutcome<ConsultData, ConsultCode>>;

  /**
   * Leave a consultation to the customer and the consulted party (咨询中转接, `consult_to_trans`).
   *
   * Then callback CONSULT_TO_TRANS START_CALL to the consulted agent, and none to the asking agent, whose call ends.
   *
   * The consulted party is joined with the customer when it answers. If it has answered already, the consulting agent's leg is hung up and the two are joined at
   * once.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 consult_to_trans; server P-CALL; server P-EVT.
   */
  consultToTrans(args: ConsultToTransArguments, options?: CallOptions): Promise<SocketOutcome<ConsultToTransData, ConsultToTransCode>>;

  /**
   * Transfer a call (转接, `trans`).
   *
   * Blind: the agent's leg is hung up first, which its state tells, and the target gets `callin` TRANS. Consultative: the target gets `callin` TRANS, and
   * when it answers: callback TRANS START_CALL, callback TRANS INITIATE.
   *
   * The agent and the extension are in a call; a target agent is free and on line.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 trans; server P-CALL; server P-EVT; server P-QUE.
   */
  trans(args: TransArguments, options?: CallOptions): Promise<SocketOutcome<TransData, TransCode>>;

  /**
   * Add a third party to a call (三方通话, `three_way`).
   *
   * Then the added agent gets `callin` THREE_WAY. When it answers: callback THREE_WAY START_CALL, callback THREE_WAY INITIATE. When the added party leaves:
   * callback THREE_WAY END_CALL, and another with `in_call_numbers` to each who remains.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4001`: A check of the agent failed
   * - `5100`: The three-way call failed
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 three_way; server P-CALL; server P-EVT.
   */
  threeWay(args: ThreeWayArguments, options?: CallOptions): Promise<SocketOutcome<ThreeWayData, ThreeWayCode, ThreeWayPush>>;

  /**
   * Listen to an agent's call (监听, `eavesdrop`).
   *
   * The asking agent's phone rings, without a `callin`. Then callback EAVESDROP INITIATE to both agents, and the state CALLING with `sub_agent_status`
   * EAVESDROP. When the asking agent's leg is hung up, callback EAVESDROP END_CALL goes to the other agent.
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 eavesdrop; server P-CALL; server P-EVT.
   */
  eavesdrop(args: EavesdropArguments, options?: CallOptions): Promise<SocketOutcome<EavesdropData, EavesdropCode, EavesdropPush>>;

  /**
   * Whisper to an agent in a call (耳语, `whisper`).
   *
   * The asking agent's phone rings, without a `callin`. Then callback WHISPER INITIATE to both agents, and the state CALLING with `sub_agent_status`
   * WHISPER. When the asking agent's leg is hung up, callback WHISPER END_CALL goes to the other agent.
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 whisper; server P-CALL; server P-EVT.
   */
  whisper(args: WhisperArguments, options?: CallOptions): Promise<SocketOutcome<WhisperData, WhisperCode, WhisperPush>>;

  /**
   * Take over an agent's call (代接, `substitute`).
   *
   * Then `callin` SUBSTITUTE to the asking agent, and the states of both. No callback comes.
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `CallArrived`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 substitute; server P-CALL; server P-EVT.
   */
  substitute(args: SubstituteArguments, options?: CallOptions): Promise<SocketOutcome<SubstituteData, SubstituteCode, SubstitutePush>>;

  /**
   * Join an agent's call (强插, `force_call`).
   *
   * The asking agent's phone rings, without a `callin`. When it has answered: callback FORCE_CALL START_CALL to the other agent, callback FORCE_CALL
   * INITIATE to both, and the state CALLING with `sub_agent_status` FORCE_CALL. When its leg is hung up, callback FORCE_CALL END_CALL goes to the other
   * agent.
   *
   * The asking agent is free or busy with its extension on line, and the other agent is in a call. The asking agent's own phone, that of `ext_id`, rings.
   * Whether it is a supervisor is not checked.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4001`: A check of the agent failed
   * - `5101`: Joining the agent's call failed
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 force_call; server P-CALL; server P-EVT.
   */
  forceCall(args: ForceCallArguments, options?: CallOptions): Promise<SocketOutcome<ForceCallData, ForceCallCode, ForceCallPush>>;

  /**
   * Break off an agent's call (强拆, `interrupt_call`).
   *
   * Then the states of the agents. No callback comes.
   *
   * The other agent is in a call or is being rung. The state of the asking agent is not checked, and neither is whether it is a supervisor.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `400`: The agent acted on is not signed in; over HTTP, a body that cannot be read or lacks a member
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 interrupt_call; server P-CALL; server P-EVT.
   */
  interruptCall(args: InterruptCallArguments, options?: CallOptions): Promise<SocketOutcome<InterruptCallData, InterruptCallCode>>;

  /**
   * Play a recording to the agent (话务条播放录音, `play_record`).
   *
   * Then the state CALLING with `sub_agent_status` PLAY_RECORD, and callback PLAY_RECORD INITIATE, which the document does not have. At the end of the file
   * the call is hung up.
   *
   * With `uuid` the playback that runs in that call is stopped and the new one starts. Without it, the extension in `ext_id` is called, and the reply has the
   * new call's `uuid`. At the end of the file the call is hung up.
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5000`: The company's limit of calls is reached
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   * - The message type is not in the list of those that the installation lets through; the sample configuration lacks it.
   *
   * Proved as well by: `OperationProgressed`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 play_record; server P-CALL; server P-EVT.
   */
  playRecord(args: PlayRecordArguments, options?: CallOptions): Promise<SocketOutcome<PlayRecordData, PlayRecordCode, PlayRecordPush>>;

  /**
   * Pause, resume, seek in, speed up or stop a playback (话务条播放录音控制, `play_record_control`).
   *
   * Codes:
   * - `1`: Failed, and the text says why
   * - `4002`: A required member is missing, which the text names, or bad
   * - `4003`: One of six things: token refused, not signed in on this socket, no such agent, phone number taken, change failed, or service mode unchanged
   * - `4043`: The request failed: any unexpected exception
   * - `5103`: The platform failed
   * - `9999`: System error; of a check-in, also a missing password
   *
   * Answered by nothing:
   * - The back end failed, or took longer than 10 seconds.
   * - The message type is not in the list of those that the installation lets through; the sample configuration lacks it.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 002 play_record_control; server P-CALL.
   */
  playRecordControl(args: PlayRecordControlArguments, options?: CallOptions): Promise<SocketOutcome<PlayRecordControlData, PlayRecordControlCode>>;
}

export interface CheckinArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
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

export type CheckinData = types.CheckinReply;

export type CheckinCode =
  | "1"
  | "1000"
  | "1001"
  | "1002"
  | "4003"
  | "4004"
  | "4005"
  | "4006"
  | "4007"
  | "4008"
  | "4010"
  | "4011"
  | "4012"
  | "9999";

export interface CheckoutArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  /**
   * Copied into the answer, which has no `reply` otherwise. Not in the document.
   * Source: server P-DTO; server P-SDK.
   */
  readonly reply?: boolean;
}

export type CheckoutData = types.CheckoutReply;

export type CheckoutCode = "1" | "4002" | "4003" | "4043" | "9999";

export type CheckoutPush = types.AgentStateChanged;

export interface PingArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
}

export type PingData = types.Pong;

export type PingCode = "4003";

export interface GetStatusArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
}

export type GetStatusData = types.GetStatusReply;

export type GetStatusCode = "1" | "4002" | "4003" | "4043" | "9999";

export interface ToggleServiceModeArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly service_mode: types.ServiceMode;
}

export type ToggleServiceModeData = types.ToggleServiceModeReply;

export type ToggleServiceModeCode = "1" | "4002" | "4003" | "4009" | "4043" | "9999";

export interface ChangeStatusArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly action: types.StatusActionRequest;
  /**
   * How many minutes the break is to take, for MAKE_REST and MAKE_REST_AFTER_CALL_STOP. The server keeps it; nothing ends the break. (小休时间)
   * Matches `^[0-9]*$`.
   */
  readonly rest_min?: number;
  readonly operated_agent_id?: types.OperatedAgentId;
  readonly operated_ext_id?: types.OperatedExtId;
}

export type ChangeStatusData = types.ChangeStatusReply;

export type ChangeStatusCode = "-1" | "1" | "4002" | "4003" | "4009" | "4016" | "4043" | "9999";

export interface CallArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  /** The number to call; for an internal call the ID of the agent. (被叫号码) */
  readonly callee_number: string;
  readonly out_line: types.OutLine;
  readonly audio: types.Audio;
  readonly video: types.Video;
  readonly pixels?: types.Pixels;
  readonly max_ring_time?: types.MaxRingTime;
  readonly max_call_time?: types.MaxCallTime;
  readonly record_start?: types.RecordStart;
  readonly record_contact?: types.RecordContact;
  readonly is_stereo?: types.IsStereo;
  readonly record_suffix?: types.RecordSuffix;
  readonly work_order_id?: types.WorkOrderId;
}

export type CallData = types.CallUuid | undefined;

export type CallCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type CallPush = types.OperationProgressed;

export interface PreviewOutCallArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly audio: types.Audio;
  readonly video: types.Video;
  readonly pixels?: types.Pixels;
  readonly max_ring_time?: types.MaxRingTime;
  readonly max_call_time?: types.MaxCallTime;
  readonly record_start?: types.RecordStart;
  readonly record_contact?: types.RecordContact;
  readonly is_stereo?: types.IsStereo;
  readonly record_suffix?: types.RecordSuffix;
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

export type PreviewOutCallData = types.CallUuid | undefined;

export type PreviewOutCallCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type PreviewOutCallPush = types.OperationProgressed;

export interface AnswerArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  readonly audio: types.Audio;
  readonly video: types.Video;
  readonly pixels?: types.Pixels;
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

export type AnswerData = types.AnswerReply;

export type AnswerCode = "1" | "4002" | "4003" | "4043" | "5103" | "9999";

export type AnswerPush = types.AgentStateChanged;

export interface HangupArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
}

export type HangupData = types.HangupReply;

export type HangupCode = "1" | "4000" | "5102" | "4002" | "4003" | "4043" | "5103" | "9999";

export type HangupPush = types.AgentStateChanged;

export interface HoldArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly hold: types.HoldSwitch;
  readonly uuid: types.CallUuid;
}

export type HoldData = string | undefined;

export type HoldCode = "1" | "4002" | "4003" | "4043" | "5103" | "9999";

export interface MuteArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly mute: types.MuteSwitch;
  readonly uuid: types.CallUuid;
}

export type MuteData = string | undefined;

export type MuteCode = "1" | "4003" | "4014";

export interface DtmfArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  /** The digits. (二次拨号内容) */
  readonly content: string;
  readonly dtmf_type?: types.DtmfType;
}

export type DtmfData = types.DtmfReply;

export type DtmfCode = "1" | "4002" | "4003" | "4043" | "5103" | "9999";

export interface ChangeMediaArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  readonly audio: types.Audio;
  readonly video: types.Video;
  readonly pixels?: types.Pixels;
  /**
   * Whether the other leg is renegotiated too. The server takes the member and does not pass it on. (是否发起另外一路)
   * Default: `true`.
   * Source: document 002 change_media; server P-DTO.
   */
  readonly reneg_other?: boolean;
}

export type ChangeMediaData = types.ChangeMediaReply;

export type ChangeMediaCode = "1" | "4002" | "4003" | "4043" | "5103" | "9999";

export type ChangeMediaPush = types.OperationProgressed;

export interface ConsultArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  readonly type: types.ConsultAction;
  readonly consult_type?: types.ConsultType;
  /** The agent's ID, or the outside number. (咨询号码) */
  readonly consult_number?: string;
  readonly audio?: types.Audio;
  readonly video?: types.Video;
  readonly pixels?: types.Pixels;
  readonly max_ring_time?: types.MaxRingTime;
  readonly max_call_time?: types.MaxCallTime;
  readonly record_start?: types.RecordStart;
  readonly record_contact?: types.RecordContact;
  readonly is_stereo?: types.IsStereo;
  readonly record_suffix?: types.RecordSuffix;
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

export type ConsultData = types.CallUuid | undefined;

export type ConsultCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export interface ConsultToTransArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly consult_uuid: types.CallUuid;
}

export type ConsultToTransData = types.ConsultToTransReply;

export type ConsultToTransCode = "1" | "4002" | "4003" | "4043" | "5103" | "9999";

export interface TransArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  readonly type: types.TransMode;
  readonly trans_type: types.TransType;
  /**
   * The target: an agent's ID, a skill's, an IVR service's, or the outside number. Needed for all of these; not for the survey, which is what the document
   * takes a missing number for, and not for canceling. (转接号码)
   */
  readonly trans_number?: string;
  readonly audio?: types.Audio;
  readonly video?: types.Video;
  readonly pixels?: types.Pixels;
  readonly max_ring_time?: types.MaxRingTime;
  readonly max_call_time?: types.MaxCallTime;
  readonly record_start?: types.RecordStart;
  readonly record_contact?: types.RecordContact;
  readonly is_stereo?: types.IsStereo;
  readonly record_suffix?: types.RecordSuffix;
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

export type TransData = types.TransReply;

export type TransCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export interface ThreeWayArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  readonly three_way_type: types.ThreeWayType;
  /** The outside number; for an internal party the ID of the agent. (三方通话号码) */
  readonly three_way_number: string;
  readonly audio?: types.Audio;
  readonly video?: types.Video;
  readonly pixels?: types.Pixels;
  readonly max_ring_time?: types.MaxRingTime;
  readonly max_call_time?: types.MaxCallTime;
  readonly record_start?: types.RecordStart;
  readonly record_contact?: types.RecordContact;
  readonly is_stereo?: types.IsStereo;
  readonly record_suffix?: types.RecordSuffix;
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

export type ThreeWayData = types.InCallNumbers | undefined;

export type ThreeWayCode = "1" | "4001" | "5100" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type ThreeWayPush = types.OperationProgressed;

export interface EavesdropArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly operated_agent_id: types.OperatedAgentId;
  readonly operated_ext_id: types.OperatedExtId;
}

export type EavesdropData = types.CallUuid | undefined;

export type EavesdropCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type EavesdropPush = types.OperationProgressed;

export interface WhisperArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly operated_agent_id: types.OperatedAgentId;
  readonly operated_ext_id: types.OperatedExtId;
}

export type WhisperData = types.CallUuid | undefined;

export type WhisperCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type WhisperPush = types.OperationProgressed;

export interface SubstituteArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly operated_agent_id: types.OperatedAgentId;
  readonly operated_ext_id: types.OperatedExtId;
}

export type SubstituteData = types.CallUuid | undefined;

export type SubstituteCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type SubstitutePush = types.CallArrived;

export interface ForceCallArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly operated_agent_id: types.OperatedAgentId;
  readonly operated_ext_id: types.OperatedExtId;
}

export type ForceCallData = types.ForceCallReply;

export type ForceCallCode = "1" | "4001" | "5101" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type ForceCallPush = types.OperationProgressed;

export interface InterruptCallArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly operated_agent_id: types.OperatedAgentId;
  readonly operated_ext_id: types.OperatedExtId;
}

export type InterruptCallData = types.InterruptCallReply;

export type InterruptCallCode = "1" | "400" | "4002" | "4003" | "4043" | "5103" | "9999";

export interface PlayRecordArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  /** The path of the recording at the server. (录音文件路径) */
  readonly file_path: string;
  readonly uuid?: types.CallUuid;
  readonly audio: types.Audio;
  readonly video: types.Video;
}

export type PlayRecordData = types.CallUuid | undefined;

export type PlayRecordCode = "1" | "4002" | "4003" | "4043" | "5000" | "5103" | "9999";

export type PlayRecordPush = types.OperationProgressed;

export interface PlayRecordControlArguments {
  readonly company_code?: types.CompanyCode;
  readonly agent_id?: types.AgentId;
  readonly ext_id?: types.ExtId;
  readonly os?: types.Os;
  readonly uuid: types.CallUuid;
  readonly action: types.PlayAction;
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

export type PlayRecordControlData = types.PlayRecordControlReply;

export type PlayRecordControlCode = "1" | "4002" | "4003" | "4043" | "5103" | "9999";
