// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import type { ExplainTable, MessageExplainTable } from "@trunkline/runtime";
import * as schemas from "./schemas.js";

/** The schema of each body, by operation. */
export const explained = {
  sendVoiceNotice: { request: schemas.VoiceNoticeRequest, replies: { "200": schemas.VoiceNoticeReply } },
  sendBatchVoiceNotices: { request: schemas.BatchVoiceNoticesRequest, replies: { "200": schemas.BatchVoiceNoticesReply } },
  sendVoiceCaptcha: { request: schemas.VoiceCaptchaRequest, replies: { "200": schemas.VoiceNoticeReply } },
  click2call: { request: schemas.Click2callRequest, replies: { "200": schemas.Click2callReply } },
  cancelCall: { request: schemas.CancelCallRequest, replies: { "200": schemas.StatusReply } },
  addCall: { request: schemas.AddCallRequest, replies: { "200": schemas.StatusReply } },
  pushNoticeResult: { request: schemas.NoticeResult, replies: {} },
  pushCaptchaResult: { request: schemas.CaptchaResult, replies: {} },
  pushCallStatus: { request: schemas.CallStatusNotification, replies: {} },
  pushCdr: { request: schemas.CallDetailRecord, replies: {} },
} as const satisfies ExplainTable;

/** The schema of each request and each message. */
export const explainedMessages = {
  requests: {
    initial: schemas.InitialRequest,
    login: schemas.LoginRequest,
    logout: schemas.NoArguments,
    ready: schemas.NoArguments,
    pause: schemas.PauseRequest,
    callOut: schemas.CallOutRequest,
    hangup: schemas.NoArguments,
    bridge: schemas.NoArguments,
    holdCall: schemas.NoArguments,
    retrieveCall: schemas.NoArguments,
  },
  messages: {
    InitialRequest: schemas.InitialRequest,
    InitialReply: schemas.InitialReply,
    LoginRequest: schemas.LoginRequest,
    PauseRequest: schemas.PauseRequest,
    CallOutRequest: schemas.CallOutRequest,
    NoArguments: schemas.NoArguments,
    OutcomeReply: schemas.StatusReply,
    CallChanged: schemas.CallEvent,
    AgentStateChanged: schemas.StatusEvent,
    ConnectionChanged: schemas.ConnEvent,
  },
} as const satisfies MessageExplainTable;
