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

const always: Condition = () => true;
const never: Condition = () => false;
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

/** What the conditions of these events come to in every operation that has no entry of its own. */
const usual: Readonly<Record<string, Condition>> = {
  AgentOther_PhoneAlerting: ({ settings }) => !settings.permanentPhone,
  AgentOther_PhoneOffhook: always,
  AgentState_Ready: readyAgain,
  AgentState_Work: (occasion) => !readyAgain(occasion),
};

/** By operation and event. */
const conditions: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  login: { AgentState_Work: inAfterCallWork },
  forceLogin: { AgentState_Work: inAfterCallWork },
  loginEx: { AgentState_Work: inAfterCallWork },
  resetSkill: { AgentState_Ready: readyAgain },
  sayFree: {
    AgentState_CancelNotReady_Success: ({ formerState }) => formerState === "notReady",
    AgentState_CancelWork_Success: ({ formerState }) => formerState === "afterCallWork",
  },
  voiceCallTransfer: {
    AgentEvent_Customer_Alerting: always,
    AgentEvent_Call_Release: leavesCall,
    AgentEvent_Customer_Release: leavesCall,
    AgentOther_PhoneRelease: leavesCall,
    AgentState_Ready: (occasion) => leavesCall(occasion) && readyAgain(occasion),
    AgentEvent_SuccTransResult: successTransfer,
    AgentEvent_TransOutResult: externalTransfer,
    AgentEvent_Conference: conference,
    AgentEvent_Talking: never,
  },
  innerHelp: {
    AgentEvent_Hold: inHelp(false),
    AgentEvent_Customer_Alerting: always,
    AgentEvent_Talking: inHelp(false),
    AgentEvent_Customer_Release: inHelp(true),
    AgentEvent_Conference: inHelp(true),
  },
  beginPlay: {
    AgentState_Busy: outsideCall,
    AgentOther_PhoneAlerting: outsideCall,
    AgentOther_PhoneOffhook: outsideCall,
    // A recording plays until it is stopped.
    AgentOther_PhoneRelease: never,
    AgentState_Ready: never,
  },
  mediaCallTransfer: { AgentEvent_SuccTransResult: successTransfer },
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
  if (when === undefined && conditions[operation.id]?.[event] === undefined) return true;
  const condition = to === undefined ? (conditions[operation.id]?.[event] ?? usual[event] ?? never) : never;
  return condition(occasion);
}
