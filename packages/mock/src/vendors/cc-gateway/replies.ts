/** Replies of this gateway: HTTP 200 whatever happens, the outcome in `retcode`. */

import type { HeaderLine } from "../../http-server.js";
import type { Json } from "../../json.js";
import type { Exchange, FrontContext } from "../../vendor.js";
import type { Session } from "./session.js";

/** What two clients accept as "nothing happened" is this text only: these members, this order, no spaces. */
export const emptyPoll: Json = { message: "", retcode: "0" };

export const guidPrefix = "JSESSIONID=";
export const cookieName = "loadbalance";

/** Existing clients compare the name case by case. */
export function setGuid(guid: string): HeaderLine {
  return ["Set-GUID", guidPrefix + guid];
}

export function setCookie(): HeaderLine {
  return ["Set-Cookie", `${cookieName}=node0; Path=/agentgateway`];
}

/** The contract's example of the code, or one made of the code table's meaning where the operation does not list the code. */
export async function failure(
  exchange: Exchange,
  { contract }: Pick<FrontContext, "contract">,
  code: string,
): Promise<Json> {
  return (await exchange.example(code)) ?? { message: contract.meaning(code) ?? "", retcode: code };
}

/** 000-002 with the places that break the contract. A bad service token has a code of its own (reference 1204). */
export function refusal({ violations }: Exchange): Json {
  const token = violations.some(({ place }) => place === "header.service_token");
  const message = violations.map((violation) => violation.message).join("; ");
  return { message, retcode: token ? "100-001" : "000-002" };
}

/** The GUID to announce in a poll or heartbeat reply; in any reply when the mock is told so. */
export function announcement(session: Session, used: string | undefined): HeaderLine[] {
  const guid = session.guid.announce(used);
  return guid === undefined ? [] : [setGuid(guid)];
}
