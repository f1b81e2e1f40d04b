/** What a test or a person at the controls can let happen. */
import { isObject, type Json } from "../../json.js";
import { ControlError } from "../../vendor.js";
import type { Gateway } from "./gateway.js";
import { addIncomingCall, type IncomingCall, incomingCallEvents } from "./incoming-call.js";

export interface CcGatewayControls {
  /** Queues an event for a signed-in agent; without content, the contract's example of it. False: the agent is not signed in. */
  emit(agentid: string, eventType: string, content?: Json): boolean;
  /** A customer calls. The call's ID, or nothing for an agent who is not signed in or is in a call. */
  incomingCall(agentid: string, incoming?: IncomingCall): string | undefined;
  /** The other side hangs up: the current call ends. False: there is none. */
  customerHangsUp(agentid: string): boolean;
  /** Signs an agent out from the gateway's side. */
  shutDown(agentid: string): boolean;
  /** Every GUID of the agent's session stops working. */
  expireGuid(agentid: string): boolean;
  /** Signs everybody out without a word: the next test starts from nothing. */
  reset(): void;
  signedIn(agentid: string): boolean;
}

export function createControls(gateway: Gateway): CcGatewayControls {
  const { sessions } = gateway;
  return {
    emit(agentid, eventType, content) {
      const session = sessions.find(agentid);
      if (session === undefined) return false;
      gateway.emit(session, eventType, session.calls.current(), content);
      return true;
    },
    incomingCall(agentid, incoming = {}) {
      const session = sessions.find(agentid);
      if (session === undefined || session.calls.current() !== undefined) return undefined;
      const call = addIncomingCall(session, incoming, gateway.newCallId(), gateway.context.clock.now());
      for (const event of incomingCallEvents(call, gateway.settings.permanentPhone)) gateway.emit(session, event, call);
      return call.id;
    },
    customerHangsUp(agentid) {
      const session = sessions.find(agentid);
      const call = session?.calls.current();
      if (session === undefined || call === undefined) return false;
      session.calls.end(call, gateway.context.clock.now());
      const events = ["AgentEvent_Customer_Release", "AgentEvent_Call_Release", "AgentOther_PhoneRelease"];
      session.state = session.autoReady ? "ready" : "afterCallWork";
      for (const event of [...events, session.autoReady ? "AgentState_Ready" : "AgentState_Work"]) {
        gateway.emit(session, event, call);
      }
      return true;
    },
    shutDown(agentid) {
      const session = sessions.find(agentid);
      if (session !== undefined) gateway.shutDown(session, true);
      return session !== undefined;
    },
    expireGuid(agentid) {
      const session = sessions.find(agentid);
      session?.guid.expire();
      return session !== undefined;
    },
    reset: () => sessions.closeAll(),
    signedIn: (agentid) => sessions.find(agentid) !== undefined,
  };
}

/** The same over HTTP: `POST /__mock/emit` and so on, with the arguments as members. */
export function control(controls: CcGatewayControls, name: string, body: Json | undefined): Json | undefined {
  switch (name) {
    case "emit":
      return { emitted: controls.emit(text(body, "agentid"), text(body, "eventType"), optional(body, "content")) };
    case "incoming-call": {
      const callid = controls.incomingCall(text(body, "agentid"), readIncomingCall(body));
      return { callid: callid ?? null };
    }
    case "customer-hangs-up":
      return { ended: controls.customerHangsUp(text(body, "agentid")) };
    case "shut-down":
      return { signedOut: controls.shutDown(text(body, "agentid")) };
    case "expire-guid":
      return { expired: controls.expireGuid(text(body, "agentid")) };
    case "reset":
      controls.reset();
      return { reset: true };
    default:
      return undefined;
  }
}

function readIncomingCall(body: Json | undefined): IncomingCall {
  const autoAnswer = optional(body, "autoAnswer");
  const texts = (["caller", "called", "callappdata"] as const).flatMap((name) => {
    const value = optional(body, name);
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(texts), ...(typeof autoAnswer === "boolean" ? { autoAnswer } : {}) };
}

function text(body: Json | undefined, name: string): string {
  const value = optional(body, name);
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  throw new ControlError(`The body is an object with "${name}"`);
}

function optional(body: Json | undefined, name: string): Json | undefined {
  return isObject(body) && Object.hasOwn(body, name) ? body[name] : undefined;
}
