/** What of a contract has been on the wire, and what has not. Both by name, so that a gap says what to add. */
import type { Contract } from "./contract.js";
import type { Exchange } from "./judging-fetch.js";
import type { MessageContract } from "./message-contract.js";

/** Names by kind: `callOut`; `callOut 200-001`; `AgentState_Ready`; `polledEvents AgentStateReady`; `pushEvent`. */
export interface Covered {
  readonly operations: readonly string[];
  readonly codes: readonly string[];
  /** By the name on the wire. */
  readonly events: readonly string[];
  /** By channel and name, of the AsyncAPI contract. */
  readonly messages: readonly string[];
  readonly webhooks: readonly string[];
}

export function wanted(contract: Contract, events: readonly string[], { channels }: MessageContract): Covered {
  return {
    operations: contract.operations.map(({ operationId }) => operationId),
    codes: contract.operations.flatMap(({ operationId, codes }) => codes.map((code) => `${operationId} ${code}`)),
    events,
    messages: Object.entries(channels).flatMap(([channel, messages]) => messages.map(({ key }) => `${channel} ${key}`)),
    webhooks: contract.webhooks.map(({ operationId }) => operationId),
  };
}

/** An operation counts when it has succeeded, a code when it has come in a reply to the operation. */
export function coveredBy(contract: Contract, exchanges: readonly Exchange[]): Pick<Covered, "operations" | "codes"> {
  const isSuccess = ({ code }: Exchange) => code !== undefined && contract.result.success.includes(code);
  const id = ({ operation }: Exchange) => operation?.operationId ?? "";
  return {
    operations: exchanges.filter(isSuccess).map(id),
    codes: exchanges.filter((exchange) => !isSuccess(exchange)).map((exchange) => `${id(exchange)} ${exchange.code}`),
  };
}

const kinds = ["operations", "codes", "events", "messages", "webhooks"] as const;

export function missing(all: Covered, covered: Covered): Covered {
  const left = (kind: (typeof kinds)[number]) => {
    const done = new Set(covered[kind]);
    return all[kind].filter((name) => !done.has(name));
  };
  return {
    operations: left("operations"),
    codes: left("codes"),
    events: left("events"),
    messages: left("messages"),
    webhooks: left("webhooks"),
  };
}

/** `cc-gateway: 63 of 63 operations, 271 of 271 codes, …` */
export function summary(vendor: string, all: Covered, covered: Covered): string {
  const gaps = missing(all, covered);
  const counts = kinds.map((kind) => `${all[kind].length - gaps[kind].length} of ${all[kind].length} ${kind}`);
  return `${vendor}: ${counts.join(", ")}`;
}
