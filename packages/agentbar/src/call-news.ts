/**
 * What an event of the agent's state says of calls: an agent who is signed out, ready, not ready, or on a break has none, and one who talks with the
 * customer again has left the consulted party.
 */
import type { CallRule } from "@trunkline/runtime";
import { component } from "./generated/component.js";
import type { AgentbarMessages } from "./generated/messages.js";

const WITHOUT_CALL: ReadonlySet<string> = new Set(["OnUnLogin", "OnReady", "OnBusy", "OnRest"]);

export const callNews: CallRule<AgentbarMessages> = ({ name, message }) => {
  if (!("state" in component.events[name]) || !("callID" in message)) return undefined;
  if (WITHOUT_CALL.has(name)) return { over: "all" };
  const { callID } = message;
  return callID === "" ? undefined : { id: callID, alone: name === "OnConnected" };
};
