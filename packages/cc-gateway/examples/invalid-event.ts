import type { CcGateway } from "@trunkline/cc-gateway";

declare const gateway: CcGateway;

for await (const item of gateway.events()) {
  if (item.kind !== "invalid") continue;
  const { explainEvent } = await import("@trunkline/cc-gateway/schemas"); // zod, loaded when it is needed
  for (const { pointer, message } of explainEvent(item.name, item.raw))
    console.warn(`${item.name}${pointer} ${message}`);
}
