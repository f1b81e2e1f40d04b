/** Sign-out, by the agent or by an inspector. A poll that is held then gets the event that says so. */
import type { Exchange, VendorReply } from "../../vendor.js";
import type { Gateway } from "./gateway.js";
import { personalize } from "./personalize.js";
import type { Session } from "./session.js";

const signOutOperations: Readonly<
  Record<string, (session: Session, gateway: Gateway, exchange: Exchange) => Session | undefined>
> = {
  logout: (session) => session,
  forceLogout: (session) => session,
  forceLogoutWithReason: (session) => session,
  forceLogOutAgent: (_session, { sessions }, exchange) => sessions.find(exchange.parameters.workNo),
};

export function isSignOut(operation: string): boolean {
  return Object.hasOwn(signOutOperations, operation);
}

export async function signOut(gateway: Gateway, exchange: Exchange, session: Session): Promise<VendorReply> {
  const leaving = signOutOperations[exchange.operation.id]?.(session, gateway, exchange);
  const example = (await exchange.example(exchange.preference?.example)) ?? { message: "success", retcode: "0" };
  return {
    body: personalize(example, session, undefined),
    after() {
      gateway.emitTriggered(exchange.operation, gateway.occasion(session, exchange, undefined));
      if (leaving !== undefined) gateway.shutDown(leaving, exchange.operation.id !== "logout");
    },
  };
}
