// Generated from specs/cc-paas/openapi.yaml. Do not edit; run "npm run generate".

import type { CallOptions, Outcome } from "@trunkline/runtime";
import type * as types from "./types.js";

/** The operations of CC PaaS voice API, version 1.0.0. */
export interface CcPaasApi {
  /**
   * Call a number and play a notice (发送通知接口, `VoiceNotices`).
   *
   * The notice is put together from recorded files, dates, amounts of money, numbers and digits. The called party can confirm it with a key, or hear it again.
   *
   * The reply says whether the request was taken. How the call went is told by `pushNoticeResult`, which brings `requestid`, `callid` and `userdata`.
   *
   * Codes:
   * - `-1`: Authentication failed
   * - `-2`: The JSON cannot be parsed; of a captcha, a parameter that must be there is missing
   * - `-3`: Wrong `appid`
   * - `-4`: Wrong parameter
   * - `-5`: The call could not be started
   * - `-6`: The call could not be started
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: To which address the result is pushed, and where that is set.
   * Not known: What the difference between -5 and -6 is.
   * Source: document 003 发送通知接口.
   * `POST /Accounts/{AccountSid}/VoiceNotices`
   */
  sendVoiceNotice(args: SendVoiceNoticeArguments, options?: CallOptions): Promise<Outcome<SendVoiceNoticeData, SendVoiceNoticeCode>>;

  /**
   * Call many numbers and play them a notice (批量发送通知接口, `BatchVoiceNotices`).
   *
   * As `sendVoiceNotice`, with several numbers in `to`. The reply has one `requestid` for all of them and no call IDs.
   *
   * Codes:
   * - `-1`: Authentication failed
   * - `-2`: The JSON cannot be parsed; of a captcha, a parameter that must be there is missing
   * - `-3`: Wrong `appid`
   * - `-4`: Wrong parameter
   * - `-5`: The call could not be started
   * - `-6`: The call could not be started
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which method: the text of the request's sample is missing; POST is taken, as of a single notice.
   * Not known: Which codes: the document lists those of a single notice only; they are taken here too.
   * Not known: To which address results are pushed, and where that is set.
   * Source: document 003 批量发送通知接口; assumed: POST and the codes, as of a single notice.
   * `POST /Accounts/{AccountSid}/BatchVoiceNotices`
   */
  sendBatchVoiceNotices(args: SendBatchVoiceNoticesArguments, options?: CallOptions): Promise<Outcome<SendBatchVoiceNoticesData, SendBatchVoiceNoticesCode>>;

  /**
   * Call a number and read a code out (发送验证码接口, `VoiceCaptchas`).
   *
   * The reply says whether the request was taken. How the call went is told by `pushCaptchaResult`, which brings `requestid`, `callid` and `userdata`.
   *
   * Codes:
   * - `-1`: Authentication failed
   * - `-2`: The JSON cannot be parsed; of a captcha, a parameter that must be there is missing
   * - `-3`: Wrong `appid`
   * - `-4`: Wrong parameter
   * - `-5`: The call could not be started
   * - `-6`: The call could not be started
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Which codes: the document lists those of a notice only, and prints one failure, -2; they are taken here too.
   * Not known: To which address the result is pushed, and where that is set.
   * Source: document 003 发送验证码接口; assumed: the codes, as of a notice.
   * `POST /Accounts/{AccountSid}/VoiceCaptchas`
   */
  sendVoiceCaptcha(args: SendVoiceCaptchaArguments, options?: CallOptions): Promise<Outcome<SendVoiceCaptchaData, SendVoiceCaptchaCode>>;

  /**
   * Call two people and connect them (点击呼叫, `click2call`).
   *
   * The platform calls the caller, then the callee, and bridges the two when both have answered. The call ends when either hangs up.
   *
   * The reply says whether the call is being made. How it goes is pushed to `statusUrl` (`pushCallStatus`), and the call detail record to `cdrUrl` (`pushCdr`).
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: The method, the form of the body and the authentication: the document says none of them here; those of notices are taken.
   * Not known: Whether a page of another origin may call it: the overview has pages call it, and asks that itself.
   * Not known: Whether anything is pushed when `statusUrl` or `cdrUrl` is left out, and where.
   * Not known: Which failures there are: the document has one code, `00000`.
   * Source: document 003 click2call; assumed: POST, JSON and Basic authentication, as of notices.
   * `POST /{SoftVersion}/Accounts/{accountSid}/Applications/{applicationSid}/ctc/Conversations`
   */
  click2call(args: Click2callArguments, options?: CallOptions): Promise<Outcome<Click2callData, Click2callCode>>;

  /**
   * Cancel a conversation (取消呼叫, `cancelCall`).
   *
   * Two commands at one address, told apart by `action`.
   *
   * Repeated only when the request certainly never left; otherwise a lost reply is `outcomeUnknown`.
   *
   * Not known: Whether it also ends a conversation in which both have answered.
   * Source: document 003 cancelCall.
   * `POST /{SoftVersion}/Accounts/{accountSid}/Applications/{applicationSid}/ctc/Conversations/{conversationSid}`
   */
  cancelCall(args: CancelCallArguments, options?: CallOptions): Promise<Outcome<CancelCallData, CancelCallCode>>;

  /**
   * Call another party into a conversation (`addCall`).
   *
   * When the callee of `click2call` hangs up, the conversation ends; when another party does, the other two go on. With two parties left, another can be
   * added again.
   *
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   *
   * Not known: Whether it can be called while three parties talk, and with which code it is refused then.
   * Source: document 003 addCall.
   * `POST /{SoftVersion}/Accounts/{accountSid}/Applications/{applicationSid}/ctc/Conversations/{conversationSid}`
   */
  addCall(args: AddCallArguments, options?: CallOptions): Promise<Outcome<AddCallData, AddCallCode>>;
}

export interface SendVoiceNoticeArguments {
  /** The account. */
  readonly AccountSid?: types.AccountSid;
  readonly appid?: types.AppId;
  readonly to: types.NoticeTo;
  readonly from?: types.DisplayNumber;
  readonly contents: types.NoticeContents;
  readonly userdata?: types.NoticeUserData;
  readonly times?: types.NoticeTimes;
  readonly finishkey?: types.FinishKey;
  readonly repeatkey?: types.RepeatKey;
  readonly finishvoice?: types.FinishVoice;
}

export type SendVoiceNoticeData = types.VoiceNoticeReply;

export type SendVoiceNoticeCode = "-1" | "-2" | "-3" | "-4" | "-5" | "-6";

export interface SendBatchVoiceNoticesArguments {
  /** The account. */
  readonly AccountSid?: types.AccountSid;
  readonly appid?: types.AppId;
  readonly to: types.BatchNoticeTo;
  readonly from?: types.DisplayNumber;
  readonly contents: types.NoticeContents;
  readonly userdata?: types.NoticeUserData;
  readonly times?: types.NoticeTimes;
  readonly finishkey?: types.FinishKey;
  readonly repeatkey?: types.RepeatKey;
  readonly finishvoice?: types.FinishVoice;
}

export type SendBatchVoiceNoticesData = types.BatchVoiceNoticesReply;

export type SendBatchVoiceNoticesCode = "-1" | "-2" | "-3" | "-4" | "-5" | "-6";

export interface SendVoiceCaptchaArguments {
  /** The account. */
  readonly AccountSid?: types.AccountSid;
  readonly appid?: types.AppId;
  readonly code: types.CaptchaCode;
  /** The number that gets the captcha. */
  readonly to: string;
  readonly from?: types.DisplayNumber;
  readonly lang?: types.CaptchaLanguage;
  readonly userdata?: types.NoticeUserData;
}

export type SendVoiceCaptchaData = types.VoiceNoticeReply;

export type SendVoiceCaptchaCode = "-1" | "-2" | "-3" | "-4" | "-5" | "-6";

export interface Click2callArguments {
  /**
   * The version of the platform's interface.
   * At least 1 character.
   */
  readonly SoftVersion?: string;
  /** The account. */
  readonly accountSid?: types.AccountSid;
  /** The application. */
  readonly applicationSid?: types.AppSid;
  readonly caller: types.Caller;
  readonly callee: types.Callee;
  /** The line over which the caller is called, which is the number that the caller sees. */
  readonly callerCli?: types.LineNumber;
  /** The line over which the callee is called, which is the number that the callee sees. */
  readonly calleeCli?: types.LineNumber;
  /** A prompt that the caller hears after answering, before the callee is called. */
  readonly greetVoice?: types.Prompt;
  readonly ringbackMode?: types.RingbackMode;
  /** The ringback tone. It takes effect with `ringbackMode` 1. */
  readonly ringbackVoice?: types.Prompt;
  /** The announcement of a failed call. It takes effect with `ringbackMode` 1. */
  readonly failVoice?: types.Prompt;
  /** A prompt that the callee hears after answering. None when it is left out. */
  readonly calleeVoice?: types.PartyPrompt;
  /** A prompt that the caller hears after the answer. None when it is left out. */
  readonly callerVoice?: types.PartyPrompt;
  readonly userData?: types.ClickToCallUserData;
  /** The address to which call states are pushed: dialing, ringing, answered, ended. */
  readonly statusUrl?: string;
  /** The address to which the call detail record is pushed as soon as there is one. */
  readonly cdrUrl?: string;
  readonly record?: types.RecordMode;
  readonly maxDuration?: types.MaxDuration;
  /** A prompt one minute before `maxDuration` is reached. When it is left out, the platform says that one minute is left: 本次通话时长还剩1分钟. */
  readonly lastMinVoice?: types.Prompt;
}

export type Click2callData = types.Click2callReply;

export type Click2callCode = never;

export interface CancelCallArguments {
  /**
   * The version of the platform's interface.
   * At least 1 character.
   */
  readonly SoftVersion?: string;
  /** The account. */
  readonly accountSid?: types.AccountSid;
  /** The application. */
  readonly applicationSid?: types.AppSid;
  /** The conversation, from the reply to `click2call`. */
  readonly conversationSid: types.ConversationSid;
}

export type CancelCallData = types.StatusReply;

export type CancelCallCode = never;

export interface AddCallArguments {
  /**
   * The version of the platform's interface.
   * At least 1 character.
   */
  readonly SoftVersion?: string;
  /** The account. */
  readonly accountSid?: types.AccountSid;
  /** The application. */
  readonly applicationSid?: types.AppSid;
  /** The conversation, from the reply to `click2call`. */
  readonly conversationSid: types.ConversationSid;
  readonly callee: types.Callee;
  /** The line over which the callee is called, which is the number that the callee sees. */
  readonly calleeCli?: types.LineNumber;
  /** A prompt that the caller hears before the callee is called. */
  readonly greetVoice?: types.Prompt;
  readonly ringbackMode?: types.RingbackMode;
  /** The ringback tone. It takes effect with `ringbackMode` 1. */
  readonly ringbackVoice?: types.Prompt;
  /** The announcement of a failed call. It takes effect with `ringbackMode` 1. */
  readonly failVoice?: types.Prompt;
  /** A prompt that the callee hears after answering. None when it is left out. */
  readonly calleeVoice?: types.PartyPrompt;
  /** A prompt that the caller hears after the answer. None when it is left out. */
  readonly callerVoice?: types.PartyPrompt;
  readonly record?: types.RecordSwitch;
  readonly timeout?: types.AnswerTimeout;
}

export type AddCallData = types.StatusReply;

export type AddCallCode = never;
