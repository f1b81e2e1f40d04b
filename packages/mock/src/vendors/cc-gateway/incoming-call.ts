/** A customer's call comes in, with the events of document 000, section 3.3.2, in their order. */
import type { Call } from "./calls.js";
import type { Session } from "./session.js";

export interface IncomingCall {
  /** The customer's number. Default 40040. */
  readonly caller?: string;
  /** The number that was called. Default 40038. */
  readonly called?: string;
  /** Answered without the agent? Default: as the agent signed in or set it since. */
  readonly autoAnswer?: boolean;
  readonly callappdata?: string;
}

export function addIncomingCall(session: Session, incoming: IncomingCall, id: string, now: number): Call {
  const caller = incoming.caller ?? "40040";
  return session.calls.add({
    id,
    caller,
    called: incoming.called ?? "40038",
    other: caller,
    feature: 0,
    begin: now,
    data: incoming.callappdata ?? "",
    state: (incoming.autoAnswer ?? session.autoAnswer) ? "talking" : "ringing",
  });
}

export function incomingCallEvents({ state }: Call, permanentPhone: boolean): readonly string[] {
  return [
    "AgentState_Busy",
    ...(permanentPhone ? [] : ["AgentOther_PhoneAlerting"]),
    "AgentOther_PhoneOffhook",
    ...(state === "ringing"
      ? ["AgentEvent_Ringing", "AgentEvent_Customer_Alerting"]
      : ["AgentEvent_Auto_Answer", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]),
  ];
}
