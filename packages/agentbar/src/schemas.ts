/** zod schemas of everything the contract describes. Apart from the client, so that who does not validate does not load zod. */
import { explainMessage as explainBy, type Misfit } from "@trunkline/runtime";
import { explainedMessages } from "./generated/explain.js";

export { explain } from "@trunkline/runtime";
export * from "./generated/schemas.js";

/** Why a message does not fit: `name` and `raw` of an item that is `invalid`. Each answer says where and what, and never the value. */
export function explainMessage(name: keyof typeof explainedMessages.messages, raw: unknown): readonly Misfit[] {
  return explainBy(explainedMessages, { message: name }, raw);
}
