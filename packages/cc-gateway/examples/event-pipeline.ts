declare const line: string;

import { createDecoder, type PolledEventsMessages, polledEvents } from "@trunkline/cc-gateway/events";

const decode = createDecoder<PolledEventsMessages>(polledEvents, { onUnexpected: console.warn });
const event = decode(line); // a text or a parsed value; nothing is thrown
if (event.kind === "message" && event.name === "AgentStateRestTimeout") console.log(event.message.workNo);
