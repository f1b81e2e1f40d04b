// Generated from specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import type { DecodedMessage } from "@trunkline/runtime";
import type * as types from "./types.js";

/**
 * What comes over the channel "PhoneKit" of CC PaaS PhoneKit, by the message's name.
 *
 * The object in the page.
 *
 * Order:
 * - The functions that take events are given to `initial`, so that nothing is missed after it.
 * - A call: initiated, ringing, answered, completed; failed in place of what does not come about. That is the order of the document's list; none is
 * promised.
 *
 * - On a phone that answers by itself the call is answered with `isBridged` "0" until `bridge` connects it.
 * - After a call that is followed by wrap-up: `completed` of the agent's state with `pauseCause` wrapup, then `autoReady` with `readyCause` wrapup when
 * the time is over.
 *
 * Gaps:
 * - Events carry no sequence number, so that a lost one does not show.
 * - After `disconnected` nothing says what was missed, and whether PhoneKit connects again by itself.
 *
 * Source: document 003 导入工具包; document 003 工具包初始化.
 */
export interface PhoneKitMessages {
  /**
   * A call of the agent has come to another state (呼叫事件, `onCallEvent`).
   *
   * Not known: Which `callState` comes with which event: the examples are a guess there.
   * Source: document 003 呼叫事件回调接口 onCallEvent.
   */
  readonly CallChanged: types.CallEvent;
  /**
   * The agent has logged in, become ready or not ready, or begun or ended a wrap-up (坐席状态事件, `onStatusEvent`).
   *
   * Source: document 003 坐席状态事件回调接口 onStatusEvent.
   */
  readonly AgentStateChanged: types.StatusEvent;
  /**
   * The connection to the CTI server was made, lost or refused (连接事件, `onConnEvent`).
   *
   * Source: document 003 连接事件回调接口.
   */
  readonly ConnectionChanged: types.ConnEvent;
}

/** Any payload of `PhoneKitMessages`. */
export type PhoneKitPayload = PhoneKitMessages[keyof PhoneKitMessages];

/** Any message of `PhoneKitMessages` as it is decoded, with its name. */
export type PhoneKitFrame = DecodedMessage<PhoneKitMessages>;
