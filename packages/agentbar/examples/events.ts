declare const bar: import("@trunkline/agentbar").Agentbar;
declare function pop(number: string): void;
declare function show(text: string): void;

import { fromMicroseconds } from "@trunkline/agentbar";

for await (const item of bar.read()) {
  if (item.kind === "message" && item.name === "OnAlerting") pop(item.message.originalANI);
  if (item.kind === "message" && item.name === "OnConnected") show(`since ${fromMicroseconds(item.message.timestamp)}`);
  if (item.kind === "invalid") console.log("the control raised it with other arguments", item.name);
  if (item.kind === "closed") break;
}
