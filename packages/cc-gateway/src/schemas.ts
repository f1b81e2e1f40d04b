/** zod schemas of everything the contract describes. Apart from the client, so that who does not validate does not load zod. */
import { explainMessage, type Misfit } from "@trunkline/runtime";
import { explainedMessages } from "./generated/explain.js";
import type { PolledEventsMessages } from "./generated/messages.js";

export { explain } from "@trunkline/runtime";
export * from "./generated/schemas.js";

/** Why an event does not fit: `name` and `raw` of an item that is `invalid`. Each answer says where and what, and never the value. */
export function explainEvent(name: keyof PolledEventsMessages, raw: unknown): readonly Misfit[] {
  return explainMessage(explainedMessages, { message: name }, raw);
}
