/** The long poll: one event a reply, at once where one waits, else held. Of two polls of one agent the newer is held. */
import type { Json } from "../../json.js";
import type { Exchange, VendorReply } from "../../vendor.js";
import type { Gateway } from "./gateway.js";
import { announcement, emptyPoll, failure } from "./replies.js";
import type { AgentEvent, Session } from "./session.js";

export async function poll(gateway: Gateway, exchange: Exchange, session: Session): Promise<VendorReply> {
  const { context, settings } = gateway;
  const used = exchange.headers.guid;
  if (exchange.preference !== undefined) {
    return {
      body: (await exchange.example(exchange.preference.example)) ?? emptyPoll,
      headers: announcement(session, used),
    };
  }
  if (session.push !== undefined) return { body: await failure(exchange, context, "000-001") };

  const event = await session.events.next(settings.holdMs, exchange.gone);
  if (event === undefined && session.over.aborted) {
    const successor = gateway.sessions.find(session.agentid);
    return { body: await failure(exchange, context, successor === undefined ? "100-006" : "000-003") };
  }
  session.heardAt = context.clock.now();
  if (event === undefined) return { body: emptyPoll, headers: announcement(session, used) };
  exchange.note(event.eventType);
  if (exchange.fault?.kind === "duplicateEvent") session.events.putBack(event);
  return { body: envelope(event), headers: announcement(session, used) };
}

function envelope({ eventType, workNo, content }: AgentEvent): Json {
  return { message: "", retcode: "0", event: { eventType, workNo, content } };
}
