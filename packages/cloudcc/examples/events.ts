declare const cloudcc: import("@trunkline/cloudcc").Cloudcc;
declare const signal: AbortSignal;
declare function pop(caller: string): void;
declare function show(state: string): void;

for await (const item of cloudcc.events({ signal })) {
  if (item.kind === "message" && item.name === "CallArrived") pop(item.message.caller_number);
  if (item.kind === "message" && item.name === "AgentStateChanged") show(item.message.agent_status);
  if (item.kind === "unknown") console.log("new to us", item.tag); // a push of a later release; all of it is in item.raw
  if (item.kind === "reconnecting") show("no connection");
  if (item.kind === "closed") break; // item.reason: sessionLost, failed, closed
}
