/** A leg ends: who else is out of the call with it, who is told, and what its agent becomes. */
import type { Agent } from "./agents.js";
import { customerOf, isGuest, type Leg, live } from "./legs.js";
import type { Platform } from "./platform.js";
import { messageOf, setState, tellProgress } from "./pushes.js";

/** `silent`: an agent whose state somebody else changes right after. */
export function hangUp(platform: Platform, leg: Leg, silent?: Agent): void {
  if (leg.state === "ended") return;
  const { call } = leg;
  const three = threeWay(leg);
  if (isGuest(leg)) leave(platform, leg, silent);
  else {
    const heir = live(call).find((other) => other !== leg && inherits(other, leg));
    finish(platform, leg, silent);
    if (heir !== undefined) heir.role = "main";
    // Guests first: who asked for them is told before its own call ends.
    const others = live(call).sort((one, other) => Number(isGuest(other)) - Number(isGuest(one)));
    for (const other of others) {
      if (heir === undefined || (isGuest(other) && other.role !== "threeWay")) leave(platform, other, silent);
    }
  }
  if (three) tellFellToTwo(platform, leg);
  // Nobody talks alone.
  const [last, ...more] = live(call);
  if (last !== undefined && more.length === 0) leave(platform, last, silent);
}

/** The agent goes, the others were joined before: nothing else ends. */
export function leaveAfterJoin(platform: Platform, leg: Leg): void {
  finish(platform, leg);
}

/** A party of three talks on with whoever stays; the target of a transfer when the agent who transfers goes. */
function inherits(other: Leg, leaving: Leg): boolean {
  if (other.state !== "talking") return false;
  return other.role === "threeWay" || (other.role === "trans" && leaving.role !== "customer");
}

function threeWay(leg: Leg): boolean {
  const talking = live(leg.call).filter(({ state, role }) => state === "talking" && role !== "supervisor");
  return talking.length === 3 && talking.includes(leg) && talking.some(({ role }) => role === "threeWay");
}

/** Each remaining agent is told who is left; the agent's own extension is still in the list, as the server removes it by the wrong key. */
function tellFellToTwo(platform: Platform, gone: Leg): void {
  const left = live(gone.call);
  if (left.length !== 2) return;
  for (const { agent } of left) {
    if (agent === undefined) continue;
    const numbers = left.map(({ number }) => number);
    tellProgress(platform, agent, "THREE_WAY", "END_CALL", { msg: "三方通话已挂断一方!", in_call_numbers: numbers });
  }
}

/** A party leaves a call that somebody brought it into: the one who asked is told, or whose call was supervised. */
function leave(platform: Platform, leg: Leg, silent?: Agent): void {
  const answered = leg.answered === true;
  finish(platform, leg, silent);
  const { asker, operated, action } = leg;
  if (action === undefined || !isGuest(leg) || leg.role === "takeOver") return;
  const stays = asker?.leg?.call === leg.call;
  const told = operated ?? (action === "TRANS" && !stays ? undefined : asker);
  if (told === undefined) return;
  tellProgress(platform, told, action, "END_CALL", { msg: messageOf(action, "END_CALL", { answered }) });
}

function finish(platform: Platform, leg: Leg, silent?: Agent): void {
  const { agent, call } = leg;
  const next = stateAfter(platform, leg);
  const wasOwn = leg.role === "own";
  leg.state = "ended";
  if (agent === undefined || agent.leg !== leg) return;
  agent.leg = undefined;
  agent.afterCall = undefined;
  if (agent === silent || agent.status === "OFFLINE") return;
  // The document has an end for every operation, the server none for a call.
  if (wasOwn && platform.settings.as === "document" && customerOf(call) !== undefined) {
    tellProgress(platform, agent, leg.action ?? "CALL", "END_CALL", { msg: messageOf("CALL", "END_CALL", {}) });
  }
  setState(platform, agent, next);
  if (next === "ARRANGE") endWrapUp(platform, agent, leg.before);
}

/** The first that fits (server P-SDK, P-EVT). */
function stateAfter({ settings }: Platform, leg: Leg): string {
  const { agent, call, before = "BUSY" } = leg;
  const customer = customerOf(call);
  if (agent?.afterCall !== undefined) return agent.afterCall;
  if (leg.role === "own" && customer?.answered !== true) return before;
  if (leg.answered === true) return settings.wrapUpMs > 0 ? "ARRANGE" : before;
  const missed = call.queued && customer?.state !== "ended";
  return missed && agent?.profile.autoBusy === true ? "BUSY" : before;
}

/** The wrap-up's end: the state before the call, FREE if that was ARRANGE, BUSY if it was RINGING. */
function endWrapUp(platform: Platform, agent: Agent, before = "FREE"): void {
  const timer = new AbortController();
  agent.wrapUp = timer;
  const signal = AbortSignal.any([timer.signal, platform.stop]);
  platform.context.clock.sleep(platform.settings.wrapUpMs, signal).then(
    () => setState(platform, agent, before === "ARRANGE" ? "FREE" : before === "RINGING" ? "BUSY" : before),
    () => undefined,
  );
}
