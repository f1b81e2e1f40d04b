// Generated from specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import type { CallOptions, ComponentDescriptor, SocketOutcome } from "@trunkline/runtime";
import {
  isCallEvent,
  isCallOutRequest,
  isConnEvent,
  isInitialReply,
  isInitialRequest,
  isLoginRequest,
  isNoArguments,
  isPauseRequest,
  isStatusEvent,
  isStatusReply,
} from "./predicates.js";
import {
  shapeOfCallEvent,
  shapeOfCallOutRequest,
  shapeOfConnEvent,
  shapeOfInitialReply,
  shapeOfInitialRequest,
  shapeOfLoginRequest,
  shapeOfNoArguments,
  shapeOfPauseRequest,
  shapeOfStatusEvent,
  shapeOfStatusReply,
} from "./shapes.js";
import type * as types from "./types.js";

/** The channel "PhoneKit", a component in the page, as the runtime plays it. */
export const component = {
  title: "CC PaaS PhoneKit",
  attach: [{ way: "handlers", operation: "initial" }],
  methods: {
    initial: {
      names: ["initial"],
      arguments: [{ is: "payload" }, { is: "callback" }],
      fits: isInitialRequest,
      shape: shapeOfInitialRequest,
      replies: { InitialReply: { fits: isInitialReply, shape: shapeOfInitialReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg", data: "/data" },
      retry: "onConnectError",
    },
    login: {
      names: ["login"],
      arguments: [{ is: "payload" }, { is: "callback" }],
      fits: isLoginRequest,
      shape: shapeOfLoginRequest,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "onConnectError",
    },
    logout: {
      names: ["logout"],
      arguments: [{ is: "callback" }],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "onConnectError",
    },
    ready: {
      names: ["ready"],
      arguments: [{ is: "callback" }],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "onConnectError",
    },
    pause: {
      names: ["pause"],
      arguments: [{ is: "payload" }, { is: "callback" }],
      fits: isPauseRequest,
      shape: shapeOfPauseRequest,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "onConnectError",
    },
    callOut: {
      names: ["callOut"],
      arguments: [{ is: "payload" }, { is: "callback" }],
      fits: isCallOutRequest,
      shape: shapeOfCallOutRequest,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "never",
    },
    hangup: {
      names: ["hangup"],
      arguments: [{ is: "callback" }],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "never",
    },
    bridge: {
      names: ["bridge"],
      arguments: [{ is: "callback" }],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "never",
    },
    holdCall: {
      names: ["holdCall"],
      arguments: [{ is: "callback" }],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "never",
    },
    retrieveCall: {
      names: ["retrieveCall"],
      arguments: [{ is: "callback" }],
      fits: isNoArguments,
      shape: shapeOfNoArguments,
      replies: { OutcomeReply: { fits: isStatusReply, shape: shapeOfStatusReply } },
      result: { code: "/statusCode", success: ["00000"], message: "/statusMsg" },
      retry: "never",
    },
  },
  events: {
    CallChanged: {
      names: ["onCallEvent"],
      arguments: [{ is: "payload" }],
      fits: isCallEvent,
      shape: shapeOfCallEvent,
    },
    AgentStateChanged: {
      names: ["onStatusEvent"],
      arguments: [{ is: "payload" }],
      fits: isStatusEvent,
      shape: shapeOfStatusEvent,
    },
    ConnectionChanged: {
      names: ["onConnEvent"],
      arguments: [{ is: "payload" }],
      fits: isConnEvent,
      shape: shapeOfConnEvent,
    },
  },
} as const satisfies ComponentDescriptor;

/** The methods of CC PaaS PhoneKit, version 1.0.0. */
export interface CcPaasMethods {
  /**
   * Connect to the CTI server (初始化接口, `initial`).
   *
   * The first of all. Its argument also takes the functions `onStatusEvent`, `onCallEvent` and `onConnEvent`. The outcome brings the agent's phones and state.
   *
   * The object also takes the functions `onStatusEvent`, `onCallEvent` and `onConnEvent`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether it may be called again, for another agent or after a lost connection.
   * Not known: Which of its members have to be there.
   * Source: document 003 工具包初始化; document 003 初始化接口.
   */
  initial(args: InitialArguments, options?: CallOptions): Promise<SocketOutcome<InitialData, InitialCode>>;

  /**
   * Log in (登入, `login`).
   *
   * Says which phone the agent uses, and whether the agent is ready at once. The agent's state is told by `onStatusEvent` with `login`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which state an agent is in without `workStatus`.
   * Source: document 003 登入 login; document 003 坐席状态事件回调接口 onStatusEvent.
   */
  login(args: LoginArguments, options?: CallOptions): Promise<SocketOutcome<LoginData, LoginCode>>;

  /**
   * Log out (登出, `logout`).
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether an event tells it, and what becomes of a call.
   * Source: document 003 登出 logout.
   */
  logout(args?: LogoutArguments, options?: CallOptions): Promise<SocketOutcome<LogoutData, LogoutCode>>;

  /**
   * Become ready (就绪, `ready`).
   *
   * The agent's state is told by `onStatusEvent` with `ready`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 003 就绪 ready; document 003 坐席状态事件回调接口 onStatusEvent.
   */
  ready(args?: ReadyArguments, options?: CallOptions): Promise<SocketOutcome<ReadyData, ReadyCode>>;

  /**
   * Become not ready (暂停, `pause`).
   *
   * The agent's state is told by `onStatusEvent` with `pause`, which brings the cause back.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 003 暂停 pause; document 003 pauseCause 取值说明.
   */
  pause(args?: PauseArguments, options?: CallOptions): Promise<SocketOutcome<PauseData, PauseCode>>;

  /**
   * Call a user (外呼, `callOut`).
   *
   * How the call goes is told by `onCallEvent`.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether the outcome comes when the call is started, answered or over; and what ties it to its events.
   * Source: document 003 外呼.
   */
  callOut(args: CallOutArguments, options?: CallOptions): Promise<SocketOutcome<CallOutData, CallOutCode>>;

  /**
   * Hang up (挂机, `hangup`).
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Source: document 003 挂机.
   */
  hangup(args?: HangupArguments, options?: CallOptions): Promise<SocketOutcome<HangupData, HangupCode>>;

  /**
   * Take a call that the phone has answered by itself (桥接, `bridge`).
   *
   * For phones set to answer by themselves, while the agent decides in the softphone bar when to take the call.
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which event tells it.
   * Source: document 003 桥接; document 003 呼叫事件回调接口 onCallEvent.
   */
  bridge(args?: BridgeArguments, options?: CallOptions): Promise<SocketOutcome<BridgeData, BridgeCode>>;

  /**
   * Hold the call (保持, `holdCall`).
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether an event tells it; no call state of being held is listed.
   * Source: document 003 保持.
   */
  holdCall(args?: HoldCallArguments, options?: CallOptions): Promise<SocketOutcome<HoldCallData, HoldCallCode>>;

  /**
   * Retrieve the held call (取回, `retrieveCall`).
   *
   * When the answer is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether an event tells it.
   * Source: document 003 取回.
   */
  retrieveCall(args?: RetrieveCallArguments, options?: CallOptions): Promise<SocketOutcome<RetrieveCallData, RetrieveCallCode>>;
}

export interface InitialArguments {
  /**
   * The address of the CTI server.
   * Not known: Its scheme and form.
   */
  readonly url: string;
  readonly appSid: types.AppSid;
  readonly agentNo: types.AgentNo;
  /** The agent's password. */
  readonly pwd: string;
  /**
   * "true" when users' numbers are encrypted.
   * Not known: How they are encrypted, in which members, and other values.
   */
  readonly encryptNumber?: string;
}

export type InitialData = types.AgentSettings | undefined;

export type InitialCode = never;

export interface LoginArguments {
  readonly phoneType: types.PhoneType;
  readonly workStatus?: types.LoginWorkStatus;
}

export type LoginData = types.StatusReply;

export type LoginCode = never;

export type LogoutArguments = Record<string, never>;

export type LogoutData = types.StatusReply;

export type LogoutCode = never;

export type ReadyArguments = Record<string, never>;

export type ReadyData = types.StatusReply;

export type ReadyCode = never;

export interface PauseArguments {
  readonly pauseCause?: types.PauseCause;
}

export type PauseData = types.StatusReply;

export type PauseCode = never;

export interface CallOutArguments {
  /** The user's number. */
  readonly userNumber: string;
  /** Data of the page. The events of a call have a member of this name. */
  readonly userData?: string;
}

export type CallOutData = types.StatusReply;

export type CallOutCode = never;

export type HangupArguments = Record<string, never>;

export type HangupData = types.StatusReply;

export type HangupCode = never;

export type BridgeArguments = Record<string, never>;

export type BridgeData = types.StatusReply;

export type BridgeCode = never;

export type HoldCallArguments = Record<string, never>;

export type HoldCallData = types.StatusReply;

export type HoldCallCode = never;

export type RetrieveCallArguments = Record<string, never>;

export type RetrieveCallData = types.StatusReply;

export type RetrieveCallCode = never;
