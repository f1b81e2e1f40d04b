/** Every operation that is no sign-in, sign-out or poll: check the rules, change the state, answer, then let the events come. */
import type { Json } from "../../json.js";
import { member, withValue } from "../../json.js";
import type { Exchange, VendorReply } from "../../vendor.js";
import type { Call } from "./calls.js";
import { applyEffect } from "./effects.js";
import type { Gateway } from "./gateway.js";
import { personalize } from "./personalize.js";
import { announcement, failure } from "./replies.js";
import { brokenRule } from "./rules.js";
import type { Session } from "./session.js";

const heartbeats = ["handShake", "heartbeat"];
const placing = ["callOut", "callInner"];

export async function command(gateway: Gateway, exchange: Exchange, session: Session): Promise<VendorReply> {
  const { operation, preference, parameters, headers } = exchange;
  const { settings } = gateway;
  const announced = settings.guid.announceOn === "any" || heartbeats.includes(operation.id);
  const guid = () => (announced ? { headers: announcement(session, headers.guid) } : {});

  // A success that is asked for by name is given without asking the call model.
  if (preference !== undefined) {
    return { body: (await exchange.example(preference.example)) ?? { message: "", retcode: "0" }, ...guid() };
  }
  const situation = gateway.situation(session, exchange);
  const code = brokenRule(operation, situation);
  if (code !== undefined) return { body: await failure(exchange, gateway.context, code), ...guid() };

  refreshServiceToken(exchange, session);
  const wasInCall = session.calls.current() !== undefined;
  const formerState = session.state;
  const now = gateway.context.clock.now();
  const call = applyEffect(operation.id, { ...situation, now, newCallId: gateway.newCallId });
  const unreachable =
    call !== undefined && placing.includes(operation.id) && settings.numbers.get(call.called) === "unreachable";
  const outcome = unreachable ? "failure" : "success";
  if (unreachable) session.calls.end(call, now);
  const example = (await exchange.example()) ?? { message: "", retcode: "0" };
  return {
    body: answer(operation.id, personalize(example, session, call), session, call),
    ...guid(),
    after: () => {
      const occasion = gateway.occasion(session, exchange, call, { outcome, wasInCall, formerState });
      gateway.emitTriggered(operation, occasion);
      // Whose call it is follows from its ID: no parameter names the agent, so the contract cannot.
      if (operation.id === "forceDropCall") dropEverywhere(gateway, parameters.callid);
    },
  };
}

/** A list of held calls has an item for each; everything else is the example told of this call. */
function answer(operation: string, example: Json, session: Session, call: Call | undefined): Json {
  if (operation !== "queryHoldListInfo") return example;
  const list = member(example, "result");
  const item = Array.isArray(list) ? list[0] : undefined;
  if (item === undefined) return example;
  const held = session.calls.all.filter(({ state }) => state === "held");
  return withValue(
    example,
    "/result",
    held.map((each) => personalize(item, session, each === call ? call : each)),
  );
}

/** The vendor advises to renew the token with every heartbeat. */
function refreshServiceToken({ operation, headers }: Exchange, { push }: Session): void {
  const token = headers.service_token;
  if (operation.id === "handShake" && token && push?.serviceToken !== undefined) push.serviceToken = token;
}

function dropEverywhere(gateway: Gateway, callid: string | undefined): void {
  const { clock } = gateway.context;
  for (const session of gateway.sessions.all()) {
    const call = session.calls.find(callid);
    if (call === undefined) continue;
    session.calls.end(call, clock.now());
    for (const event of ["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentOther_PhoneRelease"]) {
      gateway.emit(session, event, call);
    }
  }
}
