/** A leg rings, and is answered: what its agent becomes, and what the answer sets going. */
import type { JsonObject } from "../../json.js";
import { hangUp, leaveAfterJoin } from "./hanging-up.js";
import { customerOf, type Leg, type Role, talkingWith } from "./legs.js";
import type { Platform } from "./platform.js";
import { messageOf, setState, tellArrival, tellProgress } from "./pushes.js";

/** Why an added agent's phone rings, and what the agent is while it talks. The one who asked gets neither. */
function added({ role, action }: Leg): { readonly reason: string; readonly sub: string | undefined } {
  if (role === "playback") return { reason: "", sub: "PLAY_RECORD" };
  if (action === undefined || role === "own" || role === "customer" || role === "main")
    return { reason: "", sub: undefined };
  return { reason: action, sub: action };
}

export function ring(platform: Platform, leg: Leg): void {
  leg.state = "ringing";
  platform.keep(leg);
  const { agent } = leg;
  if (agent === undefined) return;
  leg.before = agent.status;
  agent.leg = leg;
  setState(platform, agent, "RINGING", { reason: added(leg).reason });
}

/** An outside party rings, and answers unless it cannot be reached or the controls do it. */
export function ringOutside(platform: Platform, leg: Leg): void {
  ring(platform, leg);
  const reached = platform.settings.numbers[leg.number] !== "unreachable";
  if (reached && platform.settings.othersAnswer) answer(platform, leg);
}

export function answer(platform: Platform, leg: Leg): void {
  leg.state = "talking";
  leg.answered = true;
  const { agent } = leg;
  if (agent !== undefined) setState(platform, agent, "CALLING", { ...added(leg), numbers: talkingWith(leg) });
  answered[leg.role](platform, leg);
}

const answered: Readonly<Record<Role, (platform: Platform, leg: Leg) => void>> = {
  own: placeCustomer,
  customer: joinCustomer,
  main: () => undefined,
  playback(platform, { agent, action }) {
    if (agent !== undefined && action !== undefined)
      tellProgress(platform, agent, action, "INITIATE", { msg: "success" });
  },
  supervisor: joinSupervisor,
  takeOver(platform, leg) {
    const taken = leg.operated?.leg;
    leg.role = "main";
    if (taken !== undefined) leaveAfterJoin(platform, taken);
  },
  consult: joinAdded,
  trans: joinAdded,
  threeWay: joinAdded,
};

function placeCustomer(platform: Platform, leg: Leg): void {
  const { agent, call, action = "CALL" } = leg;
  const customer = customerOf(call);
  if (agent === undefined || customer === undefined) return;
  const placed = platform.settings.numbers[customer.number] !== "unreachable";
  const msg = placed ? "success" : "call failed";
  tellProgress(platform, agent, action, "INITIATE", { success: placed, msg });
  if (!placed) hangUp(platform, leg);
  else if (customer.agent === undefined) ringOutside(platform, customer);
  else {
    tellArrival(platform, customer, "CALL", { caller: agent.id, callee: customer.agent.id });
    ring(platform, customer);
  }
}

function joinCustomer(platform: Platform, leg: Leg): void {
  const own = leg.call.legs.find(({ role, state }) => role === "own" && state !== "ended");
  if (own?.agent === undefined) return;
  const { workOrderId } = leg.call;
  tellProgress(platform, own.agent, own.action ?? "CALL", "START_CALL", {
    msg: messageOf("CALL", "START_CALL", {}),
    peer_uuid: leg.uuid,
    display_number: platform.settings.displayNumber,
    // The server stores it with the one leg and looks for it at the other: by the document it comes.
    ...(platform.settings.as === "document" && workOrderId !== undefined ? { work_order_id: workOrderId } : {}),
  });
}

/** START_CALL comes before INITIATE, to the one who asked; after a blind transfer nobody is left to be told. */
function joinAdded(platform: Platform, leg: Leg): void {
  const { call, asker, agent, action = "" } = leg;
  const stays = asker?.leg !== undefined && asker.leg.call === call;
  if (call.joins === leg) {
    delete call.joins;
    handOver(platform, leg);
    return;
  }
  if (asker === undefined || !stays) {
    leg.role = "main";
    return;
  }
  const tell = (phase: "START_CALL" | "INITIATE") =>
    tellProgress(platform, asker, action, phase, { msg: messageOf(action, phase, {}) });
  tell("START_CALL");
  tell("INITIATE");
  if (agent !== undefined) {
    tellProgress(
      platform,
      agent,
      action,
      "INITIATE",
      { msg: messageOf(action, "INITIATE", { passive: true }) },
      call.os,
    );
  }
}

/** The consulting agent leaves, the consulted party talks on: told to the consulted agent; to an outside party nobody can tell it. */
export function handOver(platform: Platform, consulted: Leg): void {
  const asking = consulted.asker?.leg;
  consulted.role = "main";
  if (asking !== undefined && asking.call === consulted.call) leaveAfterJoin(platform, asking);
  const { agent, call } = consulted;
  const action = "CONSULT_TO_TRANS";
  if (agent !== undefined) {
    tellProgress(platform, agent, action, "START_CALL", { msg: messageOf(action, "START_CALL", {}) }, call.os);
  }
}

function joinSupervisor(platform: Platform, { agent, operated, action = "", call }: Leg): void {
  if (agent === undefined || operated === undefined) return;
  const tell = (told: typeof agent, phase: "START_CALL" | "INITIATE", how: { passive?: boolean }) => {
    const more: JsonObject & { msg: string } = { msg: messageOf(action, phase, how) };
    tellProgress(platform, told, action, phase, more, told === operated ? call.os : undefined);
  };
  if (action === "FORCE_CALL") tell(operated, "START_CALL", {});
  tell(agent, "INITIATE", {});
  tell(operated, "INITIATE", { passive: true });
}
