/** What the declarations of a contract's messages are called, in all modules. A package hands them on side by side with types and arguments. */
import type { ComponentModel } from "../model/components.js";
import type { FlowModel, MessagesModel, SocketModel } from "../model/messages.js";
import { createNames, methodName, typeName } from "../model/names.js";
import { predicateName } from "../print/predicate.js";
import { shapeName } from "../print/shape.js";
import { isReserved } from "../print/text.js";

/** What the modules that hold these names import, or what a package hands on beside them. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    "api channels codes createDecoder examples explained explainedMessages isKnownCode messageServers predicates schemas servers shapes " +
    "types webhooks"
  ).split(" "),
);

export interface FlowNames {
  /** `AgentMessages`: the interface of payloads by message name. */
  readonly interface: string;
  /** `AgentPayload`: any of them. */
  readonly payload: string;
  /** `AgentFrame`: any of them, with its name. */
  readonly frame: string;
  /** `agent`: the descriptor. */
  readonly descriptor: string;
  /** `decodeAgent` */
  readonly decode: string;
}

export interface SocketNames {
  /** `socket` */
  readonly descriptor: string;
  /** `AcmeRequests` */
  readonly interface: string;
}

export interface MessageNames {
  readonly flow: (flow: FlowModel) => FlowNames;
  readonly socket: (socket: SocketModel) => SocketNames;
  /** `component`, `AcmeMethods` */
  readonly component: (component: ComponentModel) => SocketNames;
  /** `CallArguments`, `CallData`, `CallCode`, `CallPush` */
  readonly request: (id: string, part: string) => string;
}

export function messageNames(model: MessagesModel, vendor: string, taken: readonly string[]): MessageNames {
  const types = createNames([...model.schemas.map(({ name }) => name), ...taken]);
  const values = createNames([
    ...model.schemas.flatMap(({ name }) => [predicateName(name), shapeName(name)]),
    ...TAKEN,
  ]);
  const value = (key: string, wanted: string) => {
    // Types have capitals, and one module has both.
    const name = wanted.charAt(0).toLowerCase() + wanted.slice(1);
    return values(key, isReserved(name) || TAKEN.has(name) ? `${name}Channel` : name);
  };
  const flow = ({ channel: { id }, direction }: FlowModel): FlowNames => {
    const words = direction === "receive" ? id : `${id} Sent`;
    const key = `${id} ${direction}`;
    return {
      interface: types(`${key} messages`, `${typeName(words)}Messages`),
      payload: types(`${key} payload`, `${typeName(words)}Payload`),
      frame: types(`${key} frame`, `${typeName(words)}Frame`),
      descriptor: value(key, methodName(direction === "receive" ? id : `${methodName(id)}Sent`)),
      decode: value(`${key} decode`, `decode${typeName(words)}`),
    };
  };
  const socket = ({ channel: { id } }: SocketModel): SocketNames => {
    const alone = model.sockets.length === 1;
    return {
      descriptor: value(`${id} socket`, alone ? "socket" : `${methodName(id)}Socket`),
      interface: types(`${id} requests`, `${typeName(alone ? vendor : `${vendor} ${id}`)}Requests`),
    };
  };
  const component = ({ channel: { id } }: ComponentModel): SocketNames => {
    const alone = model.components.length === 1;
    return {
      descriptor: value(`${id} component`, alone ? "component" : `${methodName(id)}Component`),
      interface: types(`${id} methods`, `${typeName(alone ? vendor : `${vendor} ${id}`)}Methods`),
    };
  };
  // In the order of the document, whichever module asks first.
  for (const one of model.flows) flow(one);
  for (const one of model.sockets) socket(one);
  for (const one of model.components) component(one);
  return { flow, socket, component, request: (id, part) => types(`request ${id} ${part}`, typeName(id) + part) };
}

/** The first flow with the same messages, told apart in the same way: what is printed once serves both. */
export const sameFlow = (flows: readonly FlowModel[], flow: FlowModel): FlowModel =>
  flows.find((other) => JSON.stringify([other.messages, other.told]) === JSON.stringify([flow.messages, flow.told])) ??
  flow;
