/** What a client sees of a fault: the reply in place of the vendor's, or what is done to the vendor's. */
import type { Contract } from "./contract.js";
import { type Fault, faultyPage } from "./faults.js";
import type { Ending, HttpReply } from "./http-server.js";
import { type Json, withValue } from "./json.js";

/** The reply to a request that the vendor never saw, or whose own reply is lost. */
export function faultReply(fault: Fault): HttpReply {
  const status = fault.kind === "status" ? (fault.status ?? 503) : 200;
  return {
    status,
    headers: [["Content-Type", "text/html; charset=UTF-8"]],
    body: faultyPage(status),
    ...endingOf(fault),
  };
}

export function endingOf(fault: Fault | undefined): { readonly ending?: Ending } {
  const kind = fault?.kind;
  return kind === "drop" || kind === "reset" || kind === "truncate" ? { ending: kind } : {};
}

/** The reply's body with another value where the fault says so. */
export function spoil(body: Json, fault: Fault, contract: Pick<Contract, "result">): Json {
  return withValue(body, fault.pointer ?? contract.result?.code ?? "", fault.value ?? { spoilt: true });
}
