// Generated from specs/cc-paas/openapi.yaml. Do not edit; run "npm run generate".

import type { WebhookDescriptor } from "@trunkline/runtime";
import { isCallDetailRecord, isCallStatusNotification, isCaptchaResult, isNoticeResult } from "./predicates.js";
import {
  shapeOfCallDetailRecord,
  shapeOfCallStatusNotification,
  shapeOfCaptchaResult,
  shapeOfNoticeResult,
} from "./shapes.js";
import type * as types from "./types.js";

/** What the vendor calls back. */
export const webhooks = {
  pushNoticeResult: {
    method: "POST",
    body: { mediaType: "application/json", fits: isNoticeResult, shape: shapeOfNoticeResult },
    acknowledgement: { status: 200 },
    delivery: { key: ["/callid", "/requestid", "/to"] },
  },
  pushCaptchaResult: {
    method: "POST",
    body: { mediaType: "application/json", fits: isCaptchaResult, shape: shapeOfCaptchaResult },
    acknowledgement: { status: 200 },
    delivery: { key: ["/callid", "/requestid", "/to"] },
  },
  pushCallStatus: {
    method: "POST",
    body: {
      mediaType: "application/json",
      fits: isCallStatusNotification,
      shape: shapeOfCallStatusNotification,
    },
    acknowledgement: { status: 200 },
    delivery: {
      key: ["/callSid", "/callStatus"],
      order: {
        of: ["/callSid"],
        member: "/callStatus",
        values: ["initiated", "ringing", "answered", "completed"],
      },
    },
  },
  pushCdr: {
    method: "POST",
    body: { mediaType: "application/json", fits: isCallDetailRecord, shape: shapeOfCallDetailRecord },
    acknowledgement: { status: 200 },
    delivery: { key: ["/conversationSid"], repeats: true, batches: true },
  },
} as const satisfies { readonly [name: string]: WebhookDescriptor };

/** One notification of each webhook. */
export interface CcPaasWebhooks {
  /**
   * Receive the result of a voice notice (通知结果回调接口).
   *
   * Pushed when a notice has ended. Its `requestid` and `callid` are those of the reply to the request, its `userdata` that of the request.
   *
   * Nothing is signed. The address in the sample is `/cdr`.
   *
   * Not known: What the receiver answers, and whether a result that was not acknowledged is pushed again.
   * Not known: How a notice's result is told from a captcha's that comes to the same address: they have the same members, `inputkey` aside.
   * Source: document 003 语音通知 通知结果回调接口.
   */
  readonly pushNoticeResult: types.NoticeResult;

  /**
   * Receive the result of a voice captcha (通知结果回调接口).
   *
   * Pushed when a captcha has ended. Its `requestid` and `callid` are those of the reply to the request, its `userdata` that of the request.
   *
   * Nothing is signed.
   *
   * Not known: What the receiver answers, and whether a result that was not acknowledged is pushed again.
   * Not known: How a captcha's result is told from a notice's that comes to the same address: they have the same members, `inputkey` aside.
   * Source: document 003 语音验证码 通知结果回调接口.
   */
  readonly pushCaptchaResult: types.CaptchaResult;

  /**
   * Receive the state of a call (呼叫状态).
   *
   * Pushed to the `statusUrl` of `click2call` as the calls of a conversation go on: each party's call has its own `callSid` and its own states.
   * Nothing is signed, and nothing says that the states come in order: one that is behind what has already come tells nothing new.
   *
   * Not known: The method and the form of the body: those of the results of notices are taken.
   * Not known: What the receiver answers, and whether a state that was not acknowledged is pushed again.
   * Not known: Whether `addCall` brings states to the same address.
   * Source: document 003 呼叫状态; document 003 click2call 请求参数; assumed: POST and JSON, as of the results of notices.
   */
  readonly pushCallStatus: types.CallStatusNotification;

  /**
   * Receive call detail records (呼叫话单).
   *
   * Pushed to the `cdrUrl` of `click2call` when a conversation has ended. A record may come again, and several may come in one push: tell records by their
   * `conversationSid`, and book each once. The legs in `cdrs` stand in any order; `callSeq` numbers them. Nothing is signed.
   *
   * One may come again.
   * Several may come as a list; each is handed on by itself.
   * Not known: The method and the form of the body: those of the results of notices are taken.
   * Not known: What the receiver answers, when a record is pushed again and how often.
   * Not known: Whether a record that comes again may say more than before, such as where the recording is.
   * Not known: The form of several records in one push; a list is accepted.
   * Source: document 003 呼叫话单; document 003 话单推送; document 003 click2call 请求参数; assumed: POST and JSON, as of the results of notices.
   */
  readonly pushCdr: types.CallDetailRecord;
}
