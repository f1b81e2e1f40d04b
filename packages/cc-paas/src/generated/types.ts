// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

/**
 * The ID of the account, which is also the name in the Basic authentication.
 * Source: document 003 请求 URL; document 003 鉴权说明; document 003 呼叫状态.
 */
export type AccountSid = string;

/**
 * Whom to call, and what to play.
 * Source: document 003 发送通知接口 请求参数说明.
 */
export interface VoiceNoticeRequest {
  readonly appid: AppId;
  readonly to: NoticeTo;
  readonly from?: DisplayNumber;
  readonly contents: NoticeContents;
  readonly userdata?: NoticeUserData;
  readonly times?: NoticeTimes;
  readonly finishkey?: FinishKey;
  readonly repeatkey?: RepeatKey;
  readonly finishvoice?: FinishVoice;
}

/**
 * The ID of an application, given by the platform when the application is made there.
 * Source: document 003 发送通知接口 请求参数说明; document 003 发送验证码接口 请求参数说明; document 003 通知结果回调接口.
 */
export type AppId = string;

/**
 * The number that is called. A mobile number, or a landline number that can be dialed directly, with its area code in front.
 * Source: document 003 发送通知接口 请求参数说明.
 */
export type NoticeTo = string;

/**
 * The number that the called party sees as the caller. (来显号码)
 * Not known: Which number is shown when it is left out.
 * Source: document 003 发送通知接口 请求参数说明; document 003 发送验证码接口 请求参数说明.
 */
export type DisplayNumber = string;

/**
 * The parts of the notice, read out in this order. With `finishkey` or `repeatkey` one key is taken while the last of them is played.
 *
 * Source: document 003 发送通知接口 请求参数说明.
 */
export type NoticeContents = readonly NoticeContent[];

/**
 * Data of the caller of the API. The result of the notice or captcha brings it back.
 * Not known: How long it may be, and which characters it may have.
 * Source: document 003 发送通知接口 请求参数说明; document 003 发送验证码接口 请求参数说明; document 003 通知结果回调接口.
 */
export type NoticeUserData = string;

/**
 * How many times the notice is played. At most 3.
 * At most 3. Matches `^[0-3]$`.
 * Default: `2`.
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 发送通知接口 请求参数说明.
 */
export type NoticeTimes = number;

/**
 * The key by which the called party confirms the notice, or `any` for every key. It goes before `repeatkey`. (确认键)
 * Not known: Which keys there are besides digits.
 * Source: document 003 发送通知接口 请求参数说明.
 */
export type FinishKey = string;

/**
 * The key by which the called party hears the notice again, or `any` for every key. (重播键)
 * Not known: Which keys there are besides digits, and whether a repetition counts among `times`.
 * Source: document 003 发送通知接口 请求参数说明.
 */
export type RepeatKey = string;

/**
 * The name of a voice file that is played after the finish key.
 * Source: document 003 发送通知接口 请求参数说明.
 */
export type FinishVoice = string;

/**
 * A recorded file, or a value that is read out as what `type` says.
 * Not known: How voice files come to the platform.
 * Not known: Whether `time` can have a time of the day: the heading says date and time, the format and the sample are a date.
 * Not known: In which currency an amount of money is read out.
 * Source: document 003 contents type 取值说明; document 003 请求消息示例.
 */
export interface NoticeContent {
  /**
   * What `content` is.
   *
   * - `voice`: The name of a voice file, such as hello.wav
   * - `time`: A date as YYYY-MM-DD, such as 2013-07-30
   * - `money`: An amount of money, such as 2.14
   * - `number`: A number, such as 112
   * - `digits`: A string of digits, such as 112
   */
  readonly type: "voice" | "time" | "money" | "number" | "digits";
  /** The value, as text whatever `type` says. */
  readonly content: string;
}

/**
 * Whether the request was taken. What becomes of the call is told by the result that is pushed later.
 * Source: document 003 发送通知接口 响应参数说明; document 003 发送验证码接口 响应参数说明.
 */
export interface VoiceNoticeReply {
  readonly requestid?: RequestId;
  readonly statuscode: NoticeStatusCode;
  readonly statusmsg?: NoticeStatusMsg;
  readonly callid?: CallId;
}

/**
 * The ID of the request, which its result brings too. An opaque text; a failure may have an empty one.
 * Source: document 003 发送通知接口 响应参数说明; document 003 通知结果回调接口; document 003 响应消息示例.
 */
export type RequestId = string;

/**
 * `0` for success, otherwise a code of the code table. Click-to-call has other codes under another name, `statusCode`.
 * Not known: Whether it may be a number: the samples have text, the tables say nothing. Both are accepted.
 * Source: document 003 发送通知接口 响应参数说明; document 003 statuscode 说明.
 */
export type NoticeStatusCode = string;

/**
 * The outcome in words, English in the samples of notices and Chinese in those of captchas.
 * Source: document 003 发送通知接口 响应参数说明; document 003 响应消息示例.
 */
export type NoticeStatusMsg = string;

/**
 * The ID of the call. An opaque text, there once a call has been made.
 * Source: document 003 发送通知接口 响应参数说明; document 003 通知结果回调接口.
 */
export type CallId = string;

/**
 * Whom to call, and what to play to each of them.
 * Source: document 003 批量发送通知接口 请求参数说明.
 */
export interface BatchVoiceNoticesRequest {
  readonly appid: AppId;
  readonly to: BatchNoticeTo;
  readonly from?: DisplayNumber;
  readonly contents: NoticeContents;
  readonly userdata?: NoticeUserData;
  readonly times?: NoticeTimes;
  readonly finishkey?: FinishKey;
  readonly repeatkey?: RepeatKey;
  readonly finishvoice?: FinishVoice;
}

/**
 * The numbers that are called, with commas (`,`) between them. Each is a mobile number, or a landline number that can be dialed directly, with its area code
 * in front.
 *
 * Not known: How many numbers one request may have.
 * Source: document 003 批量发送通知接口 请求参数说明.
 */
export type BatchNoticeTo = string;

/**
 * Whether the request was taken. One `requestid` stands for the whole batch, and there is no call ID.
 * Not known: Whether the batch is taken as a whole, or some of its numbers can be refused.
 * Source: document 003 批量发送通知接口 响应参数说明.
 */
export interface BatchVoiceNoticesReply {
  readonly requestid?: RequestId;
  readonly statuscode: NoticeStatusCode;
  readonly statusmsg?: NoticeStatusMsg;
}

/**
 * Whom to call, and which code to read out.
 * Source: document 003 发送验证码接口 请求参数说明.
 */
export interface VoiceCaptchaRequest {
  readonly appid: AppId;
  readonly code: CaptchaCode;
  /** The number that gets the captcha. */
  readonly to: string;
  readonly from?: DisplayNumber;
  readonly lang?: CaptchaLanguage;
  readonly userdata?: NoticeUserData;
}

/**
 * The code that is read out, 4 to 8 digits and Latin letters. Upper and lower case are the same. (验证码)
 * Matches `^[0-9A-Za-z]{4,8}$`.
 * Source: document 003 发送验证码接口 请求参数说明.
 */
export type CaptchaCode = string;

/**
 * The language in which the code is read out.
 * Default: `"zh"`.
 * Source: document 003 发送验证码接口 请求参数说明.
 *
 * - `en`: English
 * - `zh`: Chinese
 */
export type CaptchaLanguage = "en" | "zh";

/**
 * The ID of the application.
 * Source: document 003 click2call 请求 URL; document 003 呼叫状态; document 003 工具包初始化.
 */
export type AppSid = string;

/**
 * Who is called and bridged with whom, and what they hear.
 * Source: document 003 click2call 请求参数.
 */
export interface Click2callRequest {
  /** The command. */
  readonly action: "click2call";
  readonly caller: Caller;
  readonly callee: Callee;
  /** The line over which the caller is called, which is the number that the caller sees. */
  readonly callerCli?: LineNumber;
  /** The line over which the callee is called, which is the number that the callee sees. */
  readonly calleeCli?: LineNumber;
  /** A prompt that the caller hears after answering, before the callee is called. */
  readonly greetVoice?: Prompt;
  readonly ringbackMode?: RingbackMode;
  /** The ringback tone. It takes effect with `ringbackMode` 1. */
  readonly ringbackVoice?: Prompt;
  /** The announcement of a failed call. It takes effect with `ringbackMode` 1. */
  readonly failVoice?: Prompt;
  /** A prompt that the callee hears after answering. None when it is left out. */
  readonly calleeVoice?: PartyPrompt;
  /** A prompt that the caller hears after the answer. None when it is left out. */
  readonly callerVoice?: PartyPrompt;
  readonly userData?: ClickToCallUserData;
  /** The address to which call states are pushed: dialing, ringing, answered, ended. */
  readonly statusUrl?: string;
  /** The address to which the call detail record is pushed as soon as there is one. */
  readonly cdrUrl?: string;
  readonly record?: RecordMode;
  readonly maxDuration?: MaxDuration;
  /** A prompt one minute before `maxDuration` is reached. When it is left out, the platform says that one minute is left: 本次通话时长还剩1分钟. */
  readonly lastMinVoice?: Prompt;
}

/**
 * The number of the user who starts the call, and whose phone is called first. (主叫)
 * Source: document 003 click2call 请求参数.
 */
export type Caller = string;

/**
 * The number of the user who is called. (被叫)
 * Source: document 003 click2call 请求参数; document 003 addCall 请求参数说明.
 */
export type Callee = string;

/**
 * The number of the line over which the party is called, which is the number that the party sees.
 * Not known: Which line is taken when it is left out.
 * Source: document 003 click2call 请求参数; document 003 addCall 请求参数说明.
 */
export type LineNumber = string;

/**
 * A prompt that is played.
 * Not known: Whether it is the name of a voice file, as in notices, or an address.
 * Source: document 003 click2call 请求参数; document 003 addCall 请求参数说明.
 */
export type Prompt = string;

/**
 * What the caller hears while the callee is called. (回铃音模式)
 * Default: `0`.
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 click2call 请求参数; document 003 addCall 请求参数说明.
 *
 * - `0`: Passed through: the caller hears the callee's ringback tone and failure announcements
 * - `1`: Customized: the platform plays the ringback tone and the failure announcements
 */
export type RingbackMode = 0 | 1;

/**
 * A prompt that is played to one party after the answer. None when it is left out.
 * Not known: Whether it is the name of a voice file, as in notices, or an address.
 * Not known: What the other party hears meanwhile: the document asks this itself, and whether both listen.
 * Source: document 003 click2call 请求参数; document 003 addCall 请求参数说明.
 */
export type PartyPrompt = string;

/**
 * Data of the caller of the API. Call states and the call detail record bring it back. Latin letters and digits, at most 256 bytes.
 * At most 256 characters. Matches `^[0-9A-Za-z_]*$`.
 * Source: document 003 click2call 请求参数; document 003 CDR 示例.
 */
export type ClickToCallUserData = string;

/**
 * Whether the conversation is recorded, and from when.
 * Default: `0`.
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 click2call 请求参数.
 *
 * - `0`: Do not record
 * - `1`: Record from when the callee's phone rings
 * - `2`: Record from when the callee answers
 */
export type RecordMode = 0 | 1 | 2;

/**
 * Seconds after which the call ends. Left out or empty, the call has no limit.
 * Matches `^[0-9]*$`.
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 click2call 请求参数.
 */
export type MaxDuration = number;

/**
 * Whether the call is being made.
 * Source: document 003 click2call 响应参数.
 */
export interface Click2callReply {
  /** The ID of the conversation. It is there once a call has been made. */
  readonly conversationSid?: ConversationSid;
  readonly statusCode: StatusCode;
  readonly statusMsg?: StatusMsg;
}

/**
 * The ID of a conversation, which has one call (leg) for each party. An opaque text.
 * Source: document 003 click2call 响应参数; document 003 呼叫状态; document 003 呼叫话单; document 003 onCallEvent.
 */
export type ConversationSid = string;

/**
 * `00000` for success, otherwise a code that the document does not list.
 * Not known: The codes other than `00000`, and their meanings.
 * Source: document 003 click2call 响应参数; document 003 初始化接口; document 003 登入 login.
 */
export type StatusCode = string;

/**
 * The outcome in words.
 * Source: document 003 click2call 响应参数; document 003 初始化接口; document 003 登入 login.
 */
export type StatusMsg = string;

/**
 * The member `action` says which.
 * Source: document 003 cancelCall 请求参数说明; document 003 addCall 请求参数说明.
 */
export type ConversationCommand = CancelCallRequest | AddCallRequest;

/**
 * The command that cancels a conversation.
 * Source: document 003 cancelCall 请求参数说明.
 */
export interface CancelCallRequest {
  /** The command. */
  readonly action: "cancelCall";
}

/**
 * Who is called into the conversation, and what they hear.
 * Source: document 003 addCall 请求参数说明.
 */
export interface AddCallRequest {
  /** The command. */
  readonly action: "addCall";
  readonly callee: Callee;
  /** The line over which the callee is called, which is the number that the callee sees. */
  readonly calleeCli?: LineNumber;
  /** A prompt that the caller hears before the callee is called. */
  readonly greetVoice?: Prompt;
  readonly ringbackMode?: RingbackMode;
  /** The ringback tone. It takes effect with `ringbackMode` 1. */
  readonly ringbackVoice?: Prompt;
  /** The announcement of a failed call. It takes effect with `ringbackMode` 1. */
  readonly failVoice?: Prompt;
  /** A prompt that the callee hears after answering. None when it is left out. */
  readonly calleeVoice?: PartyPrompt;
  /** A prompt that the caller hears after the answer. None when it is left out. */
  readonly callerVoice?: PartyPrompt;
  readonly record?: RecordSwitch;
  readonly timeout?: AnswerTimeout;
}

/**
 * Whether the call is recorded.
 * Default: `false`.
 * Not known: Whether it is a boolean or a text: no sample has it. Both are accepted.
 * Source: document 003 addCall 请求参数说明.
 */
export type RecordSwitch = boolean;

/**
 * Seconds within which the callee has to answer.
 * Matches `^[0-9]+$`.
 * Default: `120`.
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 addCall 请求参数说明.
 */
export type AnswerTimeout = number;

/**
 * An outcome without data.
 * Source: document 003 cancelCall 响应参数; document 003 addCall 响应参数; document 003 登入 login.
 */
export interface StatusReply {
  readonly statusCode: StatusCode;
  readonly statusMsg?: StatusMsg;
}

/**
 * How a notice ended. All values are texts.
 * Not known: Which other members are always there: the table says it of `starttime` and `endtime` alone.
 * Not known: Whether a batch has a result for each number: the document does not say it; it is likely, since a result has one number, `to`.
 * Source: document 003 语音通知 通知结果回调接口.
 */
export interface NoticeResult {
  readonly requestid?: RequestId;
  readonly callid?: CallId;
  readonly appid?: AppId;
  /** The number that was called. */
  readonly to?: string;
  /** When the call was started. */
  readonly starttime: NotificationTime;
  /** When the phone began to ring. */
  readonly ringtime?: ReachedTime;
  /** When the called party answered. */
  readonly answertime?: ReachedTime;
  /** When it ended. */
  readonly endtime: NotificationTime;
  /** How long they were connected. In seconds. */
  readonly duration?: string;
  readonly result?: NoticeResultFlag;
  readonly reason?: NoticeFailureReason;
  readonly userdata?: NoticeUserData;
  /** The finish key that the called party pressed. */
  readonly inputkey?: string;
}

/**
 * A time as YYYYMMDDHHmmss, without a zone.
 * Matches `^[0-9]{14}$`.
 * Not known: In which time zone.
 * Source: document 003 通知结果回调接口.
 */
export type NotificationTime = string;

/**
 * A time as YYYYMMDDHHmmss, without a zone. Left out or empty when it did not come to that.
 * Matches `^([0-9]{14})?$`.
 * Not known: In which time zone, and whether what did not happen is left out or empty; both are accepted.
 * Source: document 003 通知结果回调接口; assumed: left out or empty.
 */
export type ReachedTime = string;

/**
 * How the notice or the captcha ended.
 * Not known: Whether success means that the call was answered, that all was played or that the finish key was pressed.
 * Source: document 003 通知结果回调接口.
 *
 * - `0`: Success
 * - `1`: Failure
 */
export type NoticeResultFlag = "0" | "1" | (string & {});

/**
 * Why the notice or the captcha failed.
 * Not known: Whether a success has it, and then which value.
 * Source: document 003 通知结果回调接口.
 *
 * - `1`: No answer
 * - `2`: The call failed
 */
export type NoticeFailureReason = "1" | "2" | (string & {});

/**
 * How a captcha ended. All values are texts.
 * Not known: Which other members are always there: the table says it of `starttime` and `endtime` alone.
 * Source: document 003 语音验证码 通知结果回调接口.
 */
export interface CaptchaResult {
  readonly requestid?: RequestId;
  readonly callid?: CallId;
  readonly appid?: AppId;
  /** The number that was called. */
  readonly to?: string;
  /** When the call was started. */
  readonly starttime: RecordTime;
  /** When the phone began to ring. */
  readonly ringtime?: RecordTime;
  /** When the called party answered. */
  readonly answertime?: RecordTime;
  /** When it ended. */
  readonly endtime: RecordTime;
  /** How long they were connected. In seconds. */
  readonly duration?: string;
  readonly result?: NoticeResultFlag;
  readonly reason?: NoticeFailureReason;
  readonly userdata?: NoticeUserData;
}

/**
 * A time without a zone, YYYYMMDDHHmmss by the sample of the call detail record. Left out or empty when it did not come to that.
 * Not known: Its form: no table has it, and only the record has a sample. A time in another form is taken too, rather than losing what it came with.
 * Not known: In which time zone, and whether what did not happen is left out or empty; both are accepted.
 * Source: document 003 CDR; document 003 CDR 示例; document 003 语音验证码 通知结果回调接口; assumed: left out or empty.
 */
export type RecordTime = string;

/**
 * How far one call of a conversation has come.
 * Not known: Which members are always there: the table does not say it of any.
 * Source: document 003 呼叫状态; assumed: what is required, since without it a state is nobody's.
 */
export interface CallStatusNotification {
  readonly conversationSid?: ConversationSid;
  readonly callSid: CallSid;
  /** The version of the API. */
  readonly apiVersion?: string;
  readonly accountSid?: AccountSid;
  readonly appSid?: AppSid;
  /** The calling number. */
  readonly from?: string;
  /** The called number. */
  readonly to?: string;
  /**
   * The direction of the call.
   *
   * - `outbound`: The platform called the party
   */
  readonly direction?: "outbound" | (string & {});
  readonly callStatus: CallStatus;
  /**
   * When it came to this state: YYYYMMDDHHmmss, without a zone.
   * Matches `^[0-9]{14}$`.
   * Not known: In which time zone, and whether it is a number or a text: no sample has it. Both are accepted.
   */
  readonly timestamp?: string;
  readonly callCause?: CallCause;
  readonly userData?: UserData;
}

/**
 * The ID of one call (leg) of a conversation. An opaque text.
 * Source: document 003 呼叫状态; document 003 CDR; document 003 onCallEvent.
 */
export type CallSid = string;

/**
 * How far the call has come. The states of one call come in this order; a call that is not answered leaves some out.
 * Source: document 003 呼叫状态.
 *
 * - `initiated`: The call is being made
 * - `ringing`: The phone rings
 * - `answered`: The party has answered
 * - `completed`: The call has ended
 */
export type CallStatus = "initiated" | "ringing" | "answered" | "completed" | (string & {});

/**
 * Why the call ended.
 * Source: document 003 呼叫状态; document 003 CDR; document 003 CDR 示例.
 *
 * - `failed`: The call failed
 * - `no-answer`: No answer
 * - `time-out`: The call timed out
 * - `completed`: Normal end
 */
export type CallCause = "failed" | "no-answer" | "time-out" | "completed" | (string & {});

/**
 * The data that was given with the call.
 * Source: document 003 呼叫状态; document 003 呼叫话单; document 003 onCallEvent.
 */
export type UserData = string;

/**
 * One record, or several in one push.
 * Not known: The form of several records in one push: the document says that there is one, not which. A list is accepted.
 * Source: document 003 呼叫话单; document 003 话单推送.
 */
export type CallDetailRecords = CallDetailRecord | (readonly CallDetailRecord[]);

/**
 * A conversation that has ended, with its legs. (呼叫话单)
 * Not known: Which members are always there: the table does not say it of any.
 * Not known: Whether a conversation that was not recorded has an empty `recordingUrl` or none.
 * Source: document 003 呼叫话单; document 003 CDR 示例; assumed: what is required, since without it a record is nobody's.
 */
export interface CallDetailRecord {
  readonly conversationSid: ConversationSid;
  readonly accountSid?: AccountSid;
  readonly appSid?: AppSid;
  /**
   * Where the recording can be downloaded.
   * Not known: How long the recording stays there, and what the download has to prove.
   */
  readonly recordingUrl?: string;
  /** How long the recording is, in seconds by the sample. */
  readonly recordingDuration?: Seconds;
  readonly userData?: UserData;
  readonly byeType?: ByeType;
  /** The legs, in any order. */
  readonly cdrs?: readonly CallLeg[];
}

/**
 * A duration. Text in the sample.
 * Not known: The unit is not stated; the times of the sample differ by so many seconds.
 * Not known: Whether it may be a number: the sample has text, the table says nothing. Both are accepted.
 * Source: document 003 呼叫话单; document 003 CDR; document 003 CDR 示例.
 */
export type Seconds = string;

/**
 * Who or what ended the conversation. (挂机类型)
 * Not known: Whether it may be a number: the sample has text, the table says nothing. Both are accepted.
 * Source: document 003 呼叫话单; document 003 CDR 示例.
 *
 * - `0`: The caller did not answer
 * - `1`: The caller hung up while the callee was being called
 * - `2`: The callee did not answer
 * - `3`: The caller hung up
 * - `4`: The callee hung up
 * - `5`: The longest duration was reached
 */
export type ByeType = "0" | "1" | "2" | "3" | "4" | "5" | (string & {});

/**
 * The call of one party. `callSeq` numbers the legs from 0; they may come in any order. (CDR)
 * Not known: Which members are always there.
 * Source: document 003 CDR; document 003 CDR 示例.
 */
export interface CallLeg {
  /**
   * The number of the leg, from 0 upwards.
   * Not known: Whether it may be a number: the sample has text, the table says nothing. Both are accepted.
   */
  readonly callSeq?: string;
  readonly callSid?: CallSid;
  /** The calling number. */
  readonly from?: string;
  /** The called number. */
  readonly to?: string;
  /** When the call was started. */
  readonly startTime?: RecordTime;
  /** When the phone began to ring. */
  readonly ringTime?: RecordTime;
  /** When the party answered. */
  readonly answerTime?: RecordTime;
  /** When it ended. */
  readonly stopTime?: RecordTime;
  /** How long the party was connected, in seconds by the sample. */
  readonly duration?: Seconds;
  readonly cause?: CallCause;
}

/** Where the CTI server is, and who the agent is. */
export interface InitialRequest {
  /**
   * The address of the CTI server.
   * Not known: Its scheme and form.
   */
  readonly url: string;
  readonly appSid: AppSid;
  readonly agentNo: AgentNo;
  /** The agent's password. */
  readonly pwd: string;
  /**
   * "true" when users' numbers are encrypted.
   * Not known: How they are encrypted, in which members, and other values.
   */
  readonly encryptNumber?: string;
}

/**
 * The agent. (坐席号)
 * Source: document 003 初始化接口; document 003 呼叫事件回调接口 onCallEvent; document 003 坐席状态事件回调接口 onStatusEvent.
 */
export type AgentNo = string;

/** What is known of the agent. */
export interface InitialReply {
  readonly statusCode: StatusCode;
  readonly statusMsg?: StatusMsg;
  readonly data?: AgentSettings;
}

/**
 * The agent's phones and state, as the platform has them.
 * Source: document 003 初始化接口.
 */
export interface AgentSettings {
  /**
   * The kind of the agent's phone. The values are told at `login`.
   *
   * - `1`: SIP phone
   * - `2`: Phone line (PSTN)
   * - `3`: Web phone
   */
  readonly phoneType?: "1" | "2" | "3" | (string & {});
  readonly workStatus?: WorkStatusCode;
  /** The number of the phone line that is bound to the agent. */
  readonly pstnNumber?: string;
  /** The SIP extension that is bound to the agent. */
  readonly sipNumber?: string;
  /** The password of the SIP account. */
  readonly sipPwd?: string;
  /** The address at which a web phone registers. */
  readonly wsAddr?: string;
}

/**
 * The agent's state when PhoneKit starts. (工作状态)
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 初始化接口.
 *
 * - `0`: Off duty
 * - `1`: Ready
 * - `2`: Not ready
 */
export type WorkStatusCode = "0" | "1" | "2" | (string & {});

/** Which phone is used, and whether the agent is ready. */
export interface LoginRequest {
  readonly phoneType: PhoneType;
  readonly workStatus?: LoginWorkStatus;
}

/**
 * On what the agent hears calls. (话机类型)
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 登入 login; document 003 初始化接口.
 *
 * - `1`: SIP phone
 * - `2`: Phone line (PSTN)
 * - `3`: Web phone
 */
export type PhoneType = "1" | "2" | "3";

/**
 * The state that the agent logs in with.
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 登入 login.
 *
 * - `1`: Ready
 * - `2`: Not ready
 */
export type LoginWorkStatus = "1" | "2";

/** Why the agent is not ready. */
export interface PauseRequest {
  readonly pauseCause?: PauseCause;
}

/**
 * Why the agent is not ready. The page chooses its own words, such as wc, and gives them to `pause`; the event brings them back while `workStatus` is pause.
 * `wrapup` is the wrap-up after a call. (暂停原因)
 * Source: document 003 暂停 pause; document 003 坐席状态事件回调接口 onStatusEvent; document 003 pauseCause 取值说明.
 */
export type PauseCause = string;

/** Whom to call. */
export interface CallOutRequest {
  /** The user's number. */
  readonly userNumber: string;
  /** Data of the page. The events of a call have a member of this name. */
  readonly userData?: string;
}

/** The call of a method that takes nothing but the function for its outcome. */
export type NoArguments = { readonly [name: string]: unknown };

/**
 * What happened to a call of the agent. The document's table of kinds and roles marks a combination M or O and explains neither; read as what such a call
 * always has, and may have. M: 1 with 2, 2 with 2, 3 with 1, 4 with 1 (kind with role). O: 4 with 2, and every kind with 3, 4 and 5. The others do not occur.
 *
 * Not known: Which members are always there besides `eventName`.
 * Source: document 003 呼叫事件回调接口 onCallEvent; document 003 callType与callSubtype组合.
 */
export interface CallEvent {
  readonly eventName: CallEventName;
  readonly appSid?: AppSid;
  readonly agentNo?: AgentNo;
  /** The agent's number. */
  readonly agentNumber?: string;
  readonly conversationSid?: ConversationSid;
  readonly callSid?: CallSid;
  readonly failedCause?: FailedCause;
  readonly completedCause?: CompletedCause;
  readonly callType?: CallType;
  readonly callSubtype?: CallSubtype;
  readonly callState?: CallState;
  /** The number of the user, who has called or is called. */
  readonly userNumber?: string;
  /**
   * The kind of the user's number.
   * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
   *
   * - `1`: Landline
   * - `2`: Mobile
   */
  readonly userNumberType?: "1" | "2" | (string & {});
  /** Where the user's number belongs. (归属地) */
  readonly userArea?: string;
  /**
   * With `answered`, "0" says that the call is answered and not bridged yet: `bridge` does that.
   * Not known: The value of a bridged call, and whether other events have it.
   */
  readonly isBridged?: string;
  /** The other agent, of a transfer or a consultation. */
  readonly coAgentNo?: string;
  readonly userData?: UserData;
  readonly timestamp?: EventTimestamp;
}

/**
 * What happened to the call.
 * Source: document 003 eventName与failedCause说明.
 *
 * - `initiated`: The call is being made
 * - `ringing`: The called party's phone rings
 * - `answered`: The called party has answered
 * - `completed`: The call has ended
 * - `failed`: The call has failed
 */
export type CallEventName = "initiated" | "ringing" | "answered" | "completed" | "failed" | (string & {});

/**
 * Why the call failed.
 * Source: document 003 eventName与failedCause说明.
 *
 * - `failed`: The call could not be made
 * - `no-answer`: No answer
 * - `canceled`: Canceled
 * - `time-out`: Timed out
 */
export type FailedCause = "failed" | "no-answer" | "canceled" | "time-out" | (string & {});

/**
 * Why the call ended, when not by hanging up.
 * Not known: Whether it is there after a normal end, and then with which value.
 * Source: document 003 呼叫事件回调接口 onCallEvent.
 *
 * - `time-limit`: The longest duration was reached
 */
export type CompletedCause = "time-limit" | (string & {});

/**
 * How the call came about. (呼叫类型)
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 呼叫事件回调接口 onCallEvent.
 *
 * - `1` (`拨号呼入`): Inbound, dialed by the user
 * - `2` (`后台外呼`): Outbound, made by the back end
 * - `3` (`拨号外呼`): Outbound, dialed by the agent
 * - `4` (`点击外呼`): Outbound, by click-to-call
 */
export type CallType = "1" | "2" | "3" | "4" | (string & {});

/**
 * What this call is within its conversation. The user is called (1) in calls of the kinds 3 and 4 (`callType`), the agent (2) in those of 1, 2 and 4;
 * transfers and consultations occur in all. (呼叫子类型)
 * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
 * Source: document 003 呼叫事件回调接口 onCallEvent; document 003 callType与callSubtype组合.
 *
 * - `1` (`呼叫用户`): The user is called
 * - `2` (`呼叫坐席`): The agent is called
 * - `3` (`转接`): Transfer
 * - `4` (`咨询呼入`): Consultation, coming in
 * - `5` (`咨询呼出`): Consultation, going out
 */
export type CallSubtype = "1" | "2" | "3" | "4" | "5" | (string & {});

/**
 * The state that the event leaves. (呼叫状态)
 * Source: document 003 呼叫事件回调接口 onCallEvent.
 *
 * - `idle`: No call
 * - `ringing`: Ringing
 * - `connected`: Connected
 */
export type CallState = "idle" | "ringing" | "connected" | (string & {});

/**
 * When it happened.
 * Not known: Its form and zone: YYYYMMDDHHmmss, as in pushed call states, or a number. Both are accepted.
 * Source: document 003 呼叫事件回调接口 onCallEvent; document 003 坐席状态事件回调接口 onStatusEvent.
 */
export type EventTimestamp = string;

/**
 * What happened to the agent's state.
 * Not known: Which members are always there besides `eventName`.
 * Source: document 003 坐席状态事件回调接口 onStatusEvent.
 */
export interface StatusEvent {
  readonly eventName: StatusEventName;
  readonly appSid?: AppSid;
  readonly agentNo?: AgentNo;
  readonly workStatus?: WorkStatus;
  readonly pauseCause?: PauseCause;
  /**
   * The time for wrap-up, with `pauseCause` wrapup. In seconds. (整理时间)
   * Not known: Whether it is a number or a text: no sample has it. Both are accepted.
   */
  readonly wrapupTime?: string;
  /**
   * Why the agent is ready, with `workStatus` ready. (就绪原因)
   *
   * - `wrapup`: The time for wrap-up is over
   */
  readonly readyCause?: "wrapup" | (string & {});
  readonly timestamp?: EventTimestamp;
}

/**
 * What happened to the agent's state.
 * Source: document 003 坐席状态事件回调接口 onStatusEvent; document 003 pauseCause 取值说明; document 003 readyCause 取值说明.
 *
 * - `login`: The agent has logged in
 * - `pause`: The agent is not ready, by `pause`
 * - `ready`: The agent is ready, by `ready`
 * - `autoReady`: The agent is ready because the time for wrap-up is over
 * - `completed`: A call has ended and wrap-up begins
 */
export type StatusEventName = "login" | "pause" | "ready" | "autoReady" | "completed" | (string & {});

/**
 * The state that the agent is in now. (座席工作状态)
 * Source: document 003 坐席状态事件回调接口 onStatusEvent.
 *
 * - `ready`: Ready
 * - `pause`: Not ready
 */
export type WorkStatus = "ready" | "pause" | (string & {});

/**
 * What happened to the connection to the CTI server.
 * Not known: What each value means beyond its name: the table has no second column. The meanings are read off the names.
 * Source: document 003 连接事件回调接口.
 *
 * - `connected`: Connected
 * - `disconnected`: The connection is lost
 * - `connect_fail`: The connection could not be made
 * - `auth_fail`: The agent's password was refused
 * - `auth_succ`: The agent's password was accepted
 */
export type ConnEvent = "connected" | "disconnected" | "connect_fail" | "auth_fail" | "auth_succ" | (string & {});
