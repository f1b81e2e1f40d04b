// Generated from specs/cc-paas/openapi.yaml. Do not edit; run "npm run generate".

export interface paths {
    readonly "/Accounts/{AccountSid}/VoiceNotices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly AccountSid: components["parameters"]["AccountSid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call a number and play a notice
         * @description The notice is put together from recorded files, dates, amounts of money, numbers and digits. The called party can confirm it with a key, or hear it again.
         *
         *     The reply says whether the request was taken. How the call went is told by `pushNoticeResult`, which brings `requestid`, `callid` and `userdata`.
         */
        readonly post: operations["sendVoiceNotice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/Accounts/{AccountSid}/BatchVoiceNotices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly AccountSid: components["parameters"]["AccountSid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call many numbers and play them a notice
         * @description As `sendVoiceNotice`, with several numbers in `to`. The reply has one `requestid` for all of them and no call IDs.
         */
        readonly post: operations["sendBatchVoiceNotices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/Accounts/{AccountSid}/VoiceCaptchas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly AccountSid: components["parameters"]["AccountSid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call a number and read a code out
         * @description The reply says whether the request was taken. How the call went is told by `pushCaptchaResult`, which brings `requestid`, `callid` and `userdata`.
         */
        readonly post: operations["sendVoiceCaptcha"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{SoftVersion}/Accounts/{accountSid}/Applications/{applicationSid}/ctc/Conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The version of the platform's interface.
                 * @example v1
                 */
                readonly SoftVersion: components["parameters"]["SoftVersion"];
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly accountSid: components["parameters"]["CtcAccountSid"];
                /**
                 * @description The application.
                 * @example aebd5b2621c64582a69474382d253530
                 */
                readonly applicationSid: components["parameters"]["ApplicationSid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call two people and connect them
         * @description The platform calls the caller, then the callee, and bridges the two when both have answered. The call ends when either hangs up.
         *
         *     The reply says whether the call is being made. How it goes is pushed to `statusUrl` (`pushCallStatus`), and the call detail record to `cdrUrl` (`pushCdr`).
         */
        readonly post: operations["click2call"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{SoftVersion}/Accounts/{accountSid}/Applications/{applicationSid}/ctc/Conversations/{conversationSid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The version of the platform's interface.
                 * @example v1
                 */
                readonly SoftVersion: components["parameters"]["SoftVersion"];
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly accountSid: components["parameters"]["CtcAccountSid"];
                /**
                 * @description The application.
                 * @example aebd5b2621c64582a69474382d253530
                 */
                readonly applicationSid: components["parameters"]["ApplicationSid"];
                /**
                 * @description The conversation, from the reply to `click2call`.
                 * @example CV50001201908141226560665400000001
                 */
                readonly conversationSid: components["parameters"]["ConversationSid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a conversation or call another party into it
         * @description Two commands at one address, told apart by `action`.
         */
        readonly post: operations["commandConversation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly pushNoticeResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive the result of a voice notice
         * @description Pushed when a notice has ended. Its `requestid` and `callid` are those of the reply to the request, its `userdata` that of the request.
         *
         *     Nothing is signed. The address in the sample is `/cdr`.
         */
        readonly post: operations["pushNoticeResult"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly pushCaptchaResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive the result of a voice captcha
         * @description Pushed when a captcha has ended. Its `requestid` and `callid` are those of the reply to the request, its `userdata` that of the request.
         *
         *     Nothing is signed.
         */
        readonly post: operations["pushCaptchaResult"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly pushCallStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive the state of a call
         * @description Pushed to the `statusUrl` of `click2call` as the calls of a conversation go on: each party's call has its own `callSid` and its own states.
         *     Nothing is signed, and nothing says that the states come in order: one that is behind what has already come tells nothing new.
         */
        readonly post: operations["pushCallStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly pushCdr: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive call detail records
         * @description Pushed to the `cdrUrl` of `click2call` when a conversation has ended. A record may come again, and several may come in one push: tell records by their
         *     `conversationSid`, and book each once. The legs in `cdrs` stand in any order; `callSeq` numbers them. Nothing is signed.
         */
        readonly post: operations["pushCdr"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Account
         * @description The ID of the account, which is also the name in the Basic authentication.
         */
        readonly AccountSid: string;
        /**
         * Application
         * @description The ID of an application, given by the platform when the application is made there.
         */
        readonly AppId: string;
        /**
         * Number to call
         * @description The number that is called. A mobile number, or a landline number that can be dialed directly, with its area code in front.
         */
        readonly NoticeTo: string;
        /**
         * Display number
         * @description The number that the called party sees as the caller.
         */
        readonly DisplayNumber: string;
        /**
         * Part of a notice
         * @description A recorded file, or a value that is read out as what `type` says.
         */
        readonly NoticeContent: {
            /**
             * @description What `content` is.
             * @enum {string}
             */
            readonly type: "voice" | "time" | "money" | "number" | "digits";
            /** @description The value, as text whatever `type` says. */
            readonly content: string;
        };
        /**
         * Contents of a notice
         * @description The parts of the notice, read out in this order. With `finishkey` or `repeatkey` one key is taken while the last of them is played.
         */
        readonly NoticeContents: readonly components["schemas"]["NoticeContent"][];
        /**
         * User data
         * @description Data of the caller of the API. The result of the notice or captcha brings it back.
         */
        readonly NoticeUserData: string;
        /**
         * Times to play
         * @description How many times the notice is played. At most 3.
         * @default 2
         */
        readonly NoticeTimes: number | string;
        /**
         * Finish key
         * @description The key by which the called party confirms the notice, or `any` for every key. It goes before `repeatkey`.
         */
        readonly FinishKey: string;
        /**
         * Repeat key
         * @description The key by which the called party hears the notice again, or `any` for every key.
         */
        readonly RepeatKey: string;
        /**
         * Finish voice
         * @description The name of a voice file that is played after the finish key.
         */
        readonly FinishVoice: string;
        /**
         * Voice notice
         * @description Whom to call, and what to play.
         */
        readonly VoiceNoticeRequest: {
            readonly appid: components["schemas"]["AppId"];
            readonly to: components["schemas"]["NoticeTo"];
            readonly from?: components["schemas"]["DisplayNumber"];
            readonly contents: components["schemas"]["NoticeContents"];
            readonly userdata?: components["schemas"]["NoticeUserData"];
            readonly times?: components["schemas"]["NoticeTimes"];
            readonly finishkey?: components["schemas"]["FinishKey"];
            readonly repeatkey?: components["schemas"]["RepeatKey"];
            readonly finishvoice?: components["schemas"]["FinishVoice"];
        };
        /**
         * Request ID
         * @description The ID of the request, which its result brings too. An opaque text; a failure may have an empty one.
         */
        readonly RequestId: string;
        /**
         * Status code of a notice or captcha
         * @description `0` for success, otherwise a code of the code table. Click-to-call has other codes under another name, `statusCode`.
         */
        readonly NoticeStatusCode: string | number;
        /**
         * Status text of a notice or captcha
         * @description The outcome in words, English in the samples of notices and Chinese in those of captchas.
         */
        readonly NoticeStatusMsg: string;
        /**
         * Call ID
         * @description The ID of the call. An opaque text, there once a call has been made.
         */
        readonly CallId: string;
        /**
         * Reply to a notice or captcha
         * @description Whether the request was taken. What becomes of the call is told by the result that is pushed later.
         */
        readonly VoiceNoticeReply: {
            readonly requestid?: components["schemas"]["RequestId"];
            readonly statuscode: components["schemas"]["NoticeStatusCode"];
            readonly statusmsg?: components["schemas"]["NoticeStatusMsg"];
            readonly callid?: components["schemas"]["CallId"];
        };
        /**
         * Numbers to call
         * @description The numbers that are called, with commas (`,`) between them. Each is a mobile number, or a landline number that can be dialed directly, with its area code
         *     in front.
         */
        readonly BatchNoticeTo: string;
        /**
         * Batch of voice notices
         * @description Whom to call, and what to play to each of them.
         */
        readonly BatchVoiceNoticesRequest: {
            readonly appid: components["schemas"]["AppId"];
            readonly to: components["schemas"]["BatchNoticeTo"];
            readonly from?: components["schemas"]["DisplayNumber"];
            readonly contents: components["schemas"]["NoticeContents"];
            readonly userdata?: components["schemas"]["NoticeUserData"];
            readonly times?: components["schemas"]["NoticeTimes"];
            readonly finishkey?: components["schemas"]["FinishKey"];
            readonly repeatkey?: components["schemas"]["RepeatKey"];
            readonly finishvoice?: components["schemas"]["FinishVoice"];
        };
        /**
         * Reply to a batch of notices
         * @description Whether the request was taken. One `requestid` stands for the whole batch, and there is no call ID.
         */
        readonly BatchVoiceNoticesReply: {
            readonly requestid?: components["schemas"]["RequestId"];
            readonly statuscode: components["schemas"]["NoticeStatusCode"];
            readonly statusmsg?: components["schemas"]["NoticeStatusMsg"];
        };
        /**
         * Captcha
         * @description The code that is read out, 4 to 8 digits and Latin letters. Upper and lower case are the same.
         */
        readonly CaptchaCode: string;
        /**
         * Language of a captcha
         * @description The language in which the code is read out.
         * @default zh
         * @enum {string}
         */
        readonly CaptchaLanguage: "en" | "zh";
        /**
         * Voice captcha
         * @description Whom to call, and which code to read out.
         */
        readonly VoiceCaptchaRequest: {
            readonly appid: components["schemas"]["AppId"];
            readonly code: components["schemas"]["CaptchaCode"];
            /** @description The number that gets the captcha. */
            readonly to: string;
            readonly from?: components["schemas"]["DisplayNumber"];
            readonly lang?: components["schemas"]["CaptchaLanguage"];
            readonly userdata?: components["schemas"]["NoticeUserData"];
        };
        /**
         * Application
         * @description The ID of the application.
         */
        readonly AppSid: string;
        /**
         * Caller
         * @description The number of the user who starts the call, and whose phone is called first.
         */
        readonly Caller: string;
        /**
         * Callee
         * @description The number of the user who is called.
         */
        readonly Callee: string;
        /**
         * Line
         * @description The number of the line over which the party is called, which is the number that the party sees.
         */
        readonly LineNumber: string;
        /**
         * Prompt
         * @description A prompt that is played.
         */
        readonly Prompt: string;
        /**
         * Ringback mode
         * @description What the caller hears while the callee is called.
         * @default 0
         * @enum {integer|string}
         */
        readonly RingbackMode: 0 | 1 | "0" | "1";
        /**
         * Prompt to one party
         * @description A prompt that is played to one party after the answer. None when it is left out.
         */
        readonly PartyPrompt: string;
        /**
         * User data
         * @description Data of the caller of the API. Call states and the call detail record bring it back. Latin letters and digits, at most 256 bytes.
         */
        readonly ClickToCallUserData: string;
        /**
         * Recording of a click-to-call
         * @description Whether the conversation is recorded, and from when.
         * @default 0
         * @enum {integer|string}
         */
        readonly RecordMode: 0 | 1 | 2 | "0" | "1" | "2";
        /**
         * Longest call
         * @description Seconds after which the call ends. Left out or empty, the call has no limit.
         */
        readonly MaxDuration: number | string;
        /**
         * Click-to-call
         * @description Who is called and bridged with whom, and what they hear.
         */
        readonly Click2callRequest: {
            /**
             * @description The command.
             * @constant
             */
            readonly action: "click2call";
            readonly caller: components["schemas"]["Caller"];
            readonly callee: components["schemas"]["Callee"];
            /** @description The line over which the caller is called, which is the number that the caller sees. */
            readonly callerCli?: components["schemas"]["LineNumber"];
            /** @description The line over which the callee is called, which is the number that the callee sees. */
            readonly calleeCli?: components["schemas"]["LineNumber"];
            /** @description A prompt that the caller hears after answering, before the callee is called. */
            readonly greetVoice?: components["schemas"]["Prompt"];
            readonly ringbackMode?: components["schemas"]["RingbackMode"];
            /** @description The ringback tone. It takes effect with `ringbackMode` 1. */
            readonly ringbackVoice?: components["schemas"]["Prompt"];
            /** @description The announcement of a failed call. It takes effect with `ringbackMode` 1. */
            readonly failVoice?: components["schemas"]["Prompt"];
            /** @description A prompt that the callee hears after answering. None when it is left out. */
            readonly calleeVoice?: components["schemas"]["PartyPrompt"];
            /** @description A prompt that the caller hears after the answer. None when it is left out. */
            readonly callerVoice?: components["schemas"]["PartyPrompt"];
            readonly userData?: components["schemas"]["ClickToCallUserData"];
            /** @description The address to which call states are pushed: dialing, ringing, answered, ended. */
            readonly statusUrl?: string;
            /** @description The address to which the call detail record is pushed as soon as there is one. */
            readonly cdrUrl?: string;
            readonly record?: components["schemas"]["RecordMode"];
            readonly maxDuration?: components["schemas"]["MaxDuration"];
            /** @description A prompt one minute before `maxDuration` is reached. When it is left out, the platform says that one minute is left: 本次通话时长还剩1分钟. */
            readonly lastMinVoice?: components["schemas"]["Prompt"];
        };
        /**
         * Conversation
         * @description The ID of a conversation, which has one call (leg) for each party. An opaque text.
         */
        readonly ConversationSid: string;
        /**
         * Status code
         * @description `00000` for success, otherwise a code that the document does not list.
         */
        readonly StatusCode: string;
        /**
         * Status text
         * @description The outcome in words.
         */
        readonly StatusMsg: string;
        /**
         * Reply to click-to-call
         * @description Whether the call is being made.
         */
        readonly Click2callReply: {
            /** @description The ID of the conversation. It is there once a call has been made. */
            readonly conversationSid?: components["schemas"]["ConversationSid"];
            readonly statusCode: components["schemas"]["StatusCode"];
            readonly statusMsg?: components["schemas"]["StatusMsg"];
        };
        /**
         * Cancellation
         * @description The command that cancels a conversation.
         */
        readonly CancelCallRequest: {
            /**
             * @description The command.
             * @constant
             */
            readonly action: "cancelCall";
        };
        /**
         * Recording of an added party
         * @description Whether the call is recorded.
         * @default false
         * @enum {boolean|string}
         */
        readonly RecordSwitch: true | false | "true" | "false";
        /**
         * Time to answer
         * @description Seconds within which the callee has to answer.
         * @default 120
         */
        readonly AnswerTimeout: number | string;
        /**
         * Another party
         * @description Who is called into the conversation, and what they hear.
         */
        readonly AddCallRequest: {
            /**
             * @description The command.
             * @constant
             */
            readonly action: "addCall";
            readonly callee: components["schemas"]["Callee"];
            /** @description The line over which the callee is called, which is the number that the callee sees. */
            readonly calleeCli?: components["schemas"]["LineNumber"];
            /** @description A prompt that the caller hears before the callee is called. */
            readonly greetVoice?: components["schemas"]["Prompt"];
            readonly ringbackMode?: components["schemas"]["RingbackMode"];
            /** @description The ringback tone. It takes effect with `ringbackMode` 1. */
            readonly ringbackVoice?: components["schemas"]["Prompt"];
            /** @description The announcement of a failed call. It takes effect with `ringbackMode` 1. */
            readonly failVoice?: components["schemas"]["Prompt"];
            /** @description A prompt that the callee hears after answering. None when it is left out. */
            readonly calleeVoice?: components["schemas"]["PartyPrompt"];
            /** @description A prompt that the caller hears after the answer. None when it is left out. */
            readonly callerVoice?: components["schemas"]["PartyPrompt"];
            readonly record?: components["schemas"]["RecordSwitch"];
            readonly timeout?: components["schemas"]["AnswerTimeout"];
        };
        /**
         * Command to a conversation
         * @description The member `action` says which.
         */
        readonly ConversationCommand: components["schemas"]["CancelCallRequest"] | components["schemas"]["AddCallRequest"];
        /**
         * Outcome
         * @description An outcome without data.
         */
        readonly StatusReply: {
            readonly statusCode: components["schemas"]["StatusCode"];
            readonly statusMsg?: components["schemas"]["StatusMsg"];
        };
        /**
         * Time
         * @description A time as YYYYMMDDHHmmss, without a zone.
         */
        readonly NotificationTime: string;
        /**
         * Time of something that need not happen
         * @description A time as YYYYMMDDHHmmss, without a zone. Left out or empty when it did not come to that.
         */
        readonly ReachedTime: string;
        /**
         * Result
         * @description How the notice or the captcha ended.
         */
        readonly NoticeResultFlag: string | number;
        /**
         * Reason of a failure
         * @description Why the notice or the captcha failed.
         */
        readonly NoticeFailureReason: string;
        /**
         * Result of a notice
         * @description How a notice ended. All values are texts.
         */
        readonly NoticeResult: {
            readonly requestid?: components["schemas"]["RequestId"];
            readonly callid?: components["schemas"]["CallId"];
            readonly appid?: components["schemas"]["AppId"];
            /** @description The number that was called. */
            readonly to?: string;
            /** @description When the call was started. */
            readonly starttime: components["schemas"]["NotificationTime"];
            /** @description When the phone began to ring. */
            readonly ringtime?: components["schemas"]["ReachedTime"];
            /** @description When the called party answered. */
            readonly answertime?: components["schemas"]["ReachedTime"];
            /** @description When it ended. */
            readonly endtime: components["schemas"]["NotificationTime"];
            /** @description How long they were connected. In seconds. */
            readonly duration?: string;
            readonly result?: components["schemas"]["NoticeResultFlag"];
            readonly reason?: components["schemas"]["NoticeFailureReason"];
            readonly userdata?: components["schemas"]["NoticeUserData"];
            /** @description The finish key that the called party pressed. */
            readonly inputkey?: string;
        };
        /**
         * Time in a form that is not stated
         * @description A time without a zone, YYYYMMDDHHmmss by the sample of the call detail record. Left out or empty when it did not come to that.
         */
        readonly RecordTime: string;
        /**
         * Result of a captcha
         * @description How a captcha ended. All values are texts.
         */
        readonly CaptchaResult: {
            readonly requestid?: components["schemas"]["RequestId"];
            readonly callid?: components["schemas"]["CallId"];
            readonly appid?: components["schemas"]["AppId"];
            /** @description The number that was called. */
            readonly to?: string;
            /** @description When the call was started. */
            readonly starttime: components["schemas"]["RecordTime"];
            /** @description When the phone began to ring. */
            readonly ringtime?: components["schemas"]["RecordTime"];
            /** @description When the called party answered. */
            readonly answertime?: components["schemas"]["RecordTime"];
            /** @description When it ended. */
            readonly endtime: components["schemas"]["RecordTime"];
            /** @description How long they were connected. In seconds. */
            readonly duration?: string;
            readonly result?: components["schemas"]["NoticeResultFlag"];
            readonly reason?: components["schemas"]["NoticeFailureReason"];
            readonly userdata?: components["schemas"]["NoticeUserData"];
        };
        /**
         * Call
         * @description The ID of one call (leg) of a conversation. An opaque text.
         */
        readonly CallSid: string;
        /**
         * State of a call
         * @description How far the call has come. The states of one call come in this order; a call that is not answered leaves some out.
         */
        readonly CallStatus: string;
        /**
         * Cause of the end of a call
         * @description Why the call ended.
         */
        readonly CallCause: string;
        /**
         * User data
         * @description The data that was given with the call.
         */
        readonly UserData: string;
        /**
         * Call state
         * @description How far one call of a conversation has come.
         */
        readonly CallStatusNotification: {
            readonly conversationSid?: components["schemas"]["ConversationSid"];
            readonly callSid: components["schemas"]["CallSid"];
            /** @description The version of the API. */
            readonly apiVersion?: string;
            readonly accountSid?: components["schemas"]["AccountSid"];
            readonly appSid?: components["schemas"]["AppSid"];
            /** @description The calling number. */
            readonly from?: string;
            /** @description The called number. */
            readonly to?: string;
            /** @description The direction of the call. */
            readonly direction?: string;
            readonly callStatus: components["schemas"]["CallStatus"];
            /** @description When it came to this state: YYYYMMDDHHmmss, without a zone. */
            readonly timestamp?: string | number;
            readonly callCause?: components["schemas"]["CallCause"];
            readonly userData?: components["schemas"]["UserData"];
        };
        /**
         * Duration
         * @description A duration. Text in the sample.
         */
        readonly Seconds: string | number;
        /**
         * How a conversation ended
         * @description Who or what ended the conversation.
         */
        readonly ByeType: string | number;
        /**
         * Leg of a conversation
         * @description The call of one party. `callSeq` numbers the legs from 0; they may come in any order.
         */
        readonly CallLeg: {
            /** @description The number of the leg, from 0 upwards. */
            readonly callSeq?: string | number;
            readonly callSid?: components["schemas"]["CallSid"];
            /** @description The calling number. */
            readonly from?: string;
            /** @description The called number. */
            readonly to?: string;
            /** @description When the call was started. */
            readonly startTime?: components["schemas"]["RecordTime"];
            /** @description When the phone began to ring. */
            readonly ringTime?: components["schemas"]["RecordTime"];
            /** @description When the party answered. */
            readonly answerTime?: components["schemas"]["RecordTime"];
            /** @description When it ended. */
            readonly stopTime?: components["schemas"]["RecordTime"];
            /** @description How long the party was connected, in seconds by the sample. */
            readonly duration?: components["schemas"]["Seconds"];
            readonly cause?: components["schemas"]["CallCause"];
        };
        /**
         * Call detail record
         * @description A conversation that has ended, with its legs.
         */
        readonly CallDetailRecord: {
            readonly conversationSid: components["schemas"]["ConversationSid"];
            readonly accountSid?: components["schemas"]["AccountSid"];
            readonly appSid?: components["schemas"]["AppSid"];
            /** @description Where the recording can be downloaded. */
            readonly recordingUrl?: string;
            /** @description How long the recording is, in seconds by the sample. */
            readonly recordingDuration?: components["schemas"]["Seconds"];
            readonly userData?: components["schemas"]["UserData"];
            readonly byeType?: components["schemas"]["ByeType"];
            /** @description The legs, in any order. */
            readonly cdrs?: readonly components["schemas"]["CallLeg"][];
        };
        /**
         * Call detail records, pushed
         * @description One record, or several in one push.
         */
        readonly CallDetailRecords: components["schemas"]["CallDetailRecord"] | readonly components["schemas"]["CallDetailRecord"][];
    };
    responses: {
        /** @description The receiver has it. The document names no status and no body; success without content is assumed. */
        readonly Taken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The account.
         * @example abcdefghijklmnopqrstuvwxyz012345
         */
        readonly AccountSid: components["schemas"]["AccountSid"];
        /**
         * @description The version of the platform's interface.
         * @example v1
         */
        readonly SoftVersion: string;
        /**
         * @description The account.
         * @example abcdefghijklmnopqrstuvwxyz012345
         */
        readonly CtcAccountSid: components["schemas"]["AccountSid"];
        /**
         * @description The application.
         * @example aebd5b2621c64582a69474382d253530
         */
        readonly ApplicationSid: components["schemas"]["AppSid"];
        /**
         * @description The conversation, from the reply to `click2call`.
         * @example CV50001201908141226560665400000001
         */
        readonly ConversationSid: components["schemas"]["ConversationSid"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sendVoiceNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly AccountSid: components["parameters"]["AccountSid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoiceNoticeRequest"];
            };
        };
        readonly responses: {
            /** @description Whether the request was taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoiceNoticeReply"];
                };
            };
        };
    };
    readonly sendBatchVoiceNotices: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly AccountSid: components["parameters"]["AccountSid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BatchVoiceNoticesRequest"];
            };
        };
        readonly responses: {
            /** @description Whether the request was taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchVoiceNoticesReply"];
                };
            };
        };
    };
    readonly sendVoiceCaptcha: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly AccountSid: components["parameters"]["AccountSid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoiceCaptchaRequest"];
            };
        };
        readonly responses: {
            /** @description Whether the request was taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VoiceNoticeReply"];
                };
            };
        };
    };
    readonly click2call: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The version of the platform's interface.
                 * @example v1
                 */
                readonly SoftVersion: components["parameters"]["SoftVersion"];
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly accountSid: components["parameters"]["CtcAccountSid"];
                /**
                 * @description The application.
                 * @example aebd5b2621c64582a69474382d253530
                 */
                readonly applicationSid: components["parameters"]["ApplicationSid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Click2callRequest"];
            };
        };
        readonly responses: {
            /** @description Whether the call is being made. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Click2callReply"];
                };
            };
        };
    };
    readonly commandConversation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The version of the platform's interface.
                 * @example v1
                 */
                readonly SoftVersion: components["parameters"]["SoftVersion"];
                /**
                 * @description The account.
                 * @example abcdefghijklmnopqrstuvwxyz012345
                 */
                readonly accountSid: components["parameters"]["CtcAccountSid"];
                /**
                 * @description The application.
                 * @example aebd5b2621c64582a69474382d253530
                 */
                readonly applicationSid: components["parameters"]["ApplicationSid"];
                /**
                 * @description The conversation, from the reply to `click2call`.
                 * @example CV50001201908141226560665400000001
                 */
                readonly conversationSid: components["parameters"]["ConversationSid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConversationCommand"];
            };
        };
        readonly responses: {
            /** @description Whether the command was taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatusReply"];
                };
            };
        };
    };
    readonly pushNoticeResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoticeResult"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Taken"];
        };
    };
    readonly pushCaptchaResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaptchaResult"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Taken"];
        };
    };
    readonly pushCallStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallStatusNotification"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Taken"];
        };
    };
    readonly pushCdr: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallDetailRecords"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Taken"];
        };
    };
}
