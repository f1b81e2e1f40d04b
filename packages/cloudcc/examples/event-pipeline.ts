declare const line: string;

import { type AgentMessages, agent, createDecoder } from "@trunkline/cloudcc/events";

const decode = createDecoder<AgentMessages>(agent, { onUnexpected: console.warn });
const message = decode(line); // a text or a parsed value; nothing is thrown
if (message.kind === "message" && message.name === "OperationProgressed") console.log(message.message.action);
