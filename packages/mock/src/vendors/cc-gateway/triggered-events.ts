/**
 * The events a command causes: the contract's `x-triggers` of its operation, in their order. Conditional ones (`when`) are played
 * where this file knows the condition; an event for another agent (`to`) reaches that agent if signed in.
 */
import type { Operation, Trigger } from "../../contract.js";
import { member, wireText } from "../../json.js";
import type { Call } from "./calls.js";
import { isConferenceTransfer, isThreeParty } from "./effects.js";
import type { Situation } from "./rules.js";
import type { AgentState, Session } from "./session.js";

export interface Triggered {
  readonly session: Session;
  readonly event: string;
}

/** What was so before the command changed it, and the call it was about. */
export interface Occasion extends Situation {
  readonly outcome: Trigger["outcome"];
  readonly wasInCall: boolean;
  readonly formerState: AgentState;
  readonly call: Call | undefined;
}

type Condition = (occasion: Occasion) => boolean;

const inHelp =
  (threeParty: boolean): Condition =>
  ({ body }) =>
    isThreeParty(body) === threeParty;
const conference: Condition = ({ body }) => isConferenceTransfer(body);
const leavesCall: Condition = ({ body }) => !isConferenceTransfer(body);
const successTransfer: Condition = ({ body }) => wireText(member(body, "mode")) === "2";
const externalTransfer: Condition = ({ body }) => wireText(member(body, "devicetype")) === "5";
const outsideCall: Condition = ({ wasInCall }) => !wasInCall;
const inAfterCallWork: Condition = ({ session }) => session.state === "afterCallWork";
const readyAgain: Condition = ({ session }) => session.state === "ready" && session.calls.current() === undefined;

/** By operation and event. */
const conditions: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  login: { AgentState_Work: inAfterCallWork },
  forceLogin: { AgentState_Work: inAfterCallWork },
  loginEx: { AgentState_Work: inAfterCallWork },
  resetSkill: { AgentState_Ready: readyAgain },
  sayFree: { AgentState_CancelNotReady_Success: ({ formerState }) => formerState === "notReady" },
  release: { AgentState_Ready: readyAgain, AgentState_Work: (occasion) => !readyAgain(occasion) },
  releaseEx: { AgentState_Ready: readyAgain, AgentState_Work: (occasion) => !readyAgain(occasion) },
  voiceCallTransfer: {
    AgentEvent_Customer_Alerting: () => true,
    AgentEvent_Call_Release: leavesCall,
    AgentEvent_Customer_Release: leavesCall,
    AgentOther_PhoneRelease: leavesCall,
    AgentState_Ready: (occasion) => leavesCall(occasion) && readyAgain(occasion),
    AgentEvent_SuccTransResult: successTransfer,
    AgentEvent_TransOutResult: externalTransfer,
    AgentEvent_Conference: conference,
    AgentEvent_Talking: () => false,
    AgentMediaEvent_StopRecordDone: () => false,
  },
  innerHelp: {
    AgentEvent_Hold: inHelp(false),
    AgentEvent_Customer_Alerting: () => true,
    AgentEvent_Talking: inHelp(false),
    AgentEvent_Customer_Release: inHelp(true),
    AgentEvent_Conference: inHelp(true),
  },
  beginPlay: {
    AgentState_Busy: outsideCall,
    AgentOther_PhoneAlerting: outsideCall,
    AgentOther_PhoneOffhook: outsideCall,
  },
  stopPlay: { AgentOther_PhoneRelease: outsideCall, AgentState_Ready: outsideCall },
};

export function triggeredEvents(operation: Operation, occasion: Occasion): Triggered[] {
  return operation.triggers
    .filter(({ outcome }) => outcome === occasion.outcome)
    .filter((trigger) => applies(operation, trigger, occasion))
    .flatMap(({ event, to }) => {
      const session = to === undefined ? occasion.session : occasion.sessions.find(occasion.parameters[to]);
      return session === undefined ? [] : [{ session, event }];
    });
}

/** A condition nobody can judge here counts as not met. */
function applies(operation: Operation, { event, to, when }: Trigger, occasion: Occasion): boolean {
  const condition = to === undefined ? conditions[operation.id]?.[event] : undefined;
  return condition === undefined ? when === undefined : condition(occasion);
}
