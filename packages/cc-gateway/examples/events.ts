declare const gateway: import("@trunkline/cc-gateway").CcGateway;
declare const signal: AbortSignal;
declare function pop(caller: string | undefined): void;
declare function refresh(): Promise<void>;

import type { GatewayEvent } from "@trunkline/cc-gateway";

for await (const item of gateway.events({ signal })) {
  if (item.kind === "message" && item.name === "AgentEventIncomingCallInfo") pop(item.message.content?.caller);
  if (item.kind === "message") note(item.message);
  if (item.kind === "unknown") console.log("new to us", item.tag); // an event of a later release; all of it is in item.raw
  if (item.kind === "restored" && item.gap) await refresh(); // something may be lost: ask for the state of the moment
  if (item.kind === "closed") break; // item.reason: signedOut, sessionLost, closed
}

function note(event: GatewayEvent) {
  switch (event.eventType) {
    case "AgentEvent_Talking":
      return console.log("in conversation", event.content?.callid, event.content?.feature);
    case "AgentEvent_Hold":
      return console.log("on hold", event.content); // here the payload is a text, the call's ID
  }
}
