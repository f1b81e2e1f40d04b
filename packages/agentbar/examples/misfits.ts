declare const bar: import("@trunkline/agentbar").Agentbar;

import { explainMessage } from "@trunkline/agentbar/schemas";

for await (const item of bar.read()) {
  if (item.kind === "invalid" && item.name === "OnReady") console.log(explainMessage(item.name, item.raw));
}
