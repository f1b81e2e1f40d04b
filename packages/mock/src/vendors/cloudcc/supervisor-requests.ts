/** What an administrator does to another agent's call. Whether the asking agent is one is not checked (server P-CALL). */
import type { Agent } from "./agents.js";
import type { Asked, Handle } from "./asked.js";
import { hangUp } from "./hanging-up.js";
import { addLeg, hexId, type Leg, talkingWith } from "./legs.js";
import { tellArrival } from "./pushes.js";
import { answer, ring } from "./ringing.js";

/** The other agent's call, where the asking agent may come into it. */
function supervised({ platform, agent, text }: Asked): { readonly operated: Agent; readonly leg: Leg } | undefined {
  const operated = platform.agents.named(text("operated_agent_id") ?? "");
  const able = agent.leg === undefined && agent.phoneOnline && ["FREE", "BUSY"].includes(agent.status ?? "");
  const leg = operated?.leg;
  return able && operated?.status === "CALLING" && leg?.state === "talking" ? { operated, leg } : undefined;
}

/** The administrator's phone rings without a `callin`, answers by itself, and is joined. */
function comeIn(action: string, prefix: string, refused: string, numbered = false): Handle {
  return (asked) => {
    const { platform, agent } = asked;
    const found = supervised(asked);
    if (found === undefined) return { body: asked.fail(refused) };
    const { operated, leg } = found;
    const uuid = hexId(prefix);
    const numbers = [...talkingWith(leg), leg.number];
    const after = () => {
      const own = addLeg(leg.call, { uuid, agent, number: agent.extId, role: "supervisor", action, operated });
      ring(platform, own);
      answer(platform, own);
    };
    return { body: asked.ok({ uuid, ...(numbered ? { in_call_numbers: numbers } : {}) }), after };
  };
}

export const eavesdrop: Handle = comeIn("EAVESDROP", "eavesdrop", "1");
export const whisper: Handle = comeIn("WHISPER", "whisper", "1");
export const forceCall: Handle = comeIn("FORCE_CALL", "force_call", "4001", true);

/** Here the asking agent gets a `callin`, and answers it; then the other agent is out. No callback tells of it. */
export const substitute: Handle = (asked) => {
  const { platform, agent } = asked;
  const found = supervised(asked);
  if (found === undefined) return { body: asked.fail("1") };
  const { operated, leg } = found;
  const uuid = hexId("substitute");
  const after = () => {
    const own = addLeg(leg.call, { uuid, agent, number: agent.extId, role: "takeOver", operated });
    const caller = talkingWith(leg)[0] ?? leg.number;
    tellArrival(platform, own, "SUBSTITUTE", { caller, callee: agent.id });
    ring(platform, own);
  };
  return { body: asked.ok({ uuid }), after };
};

/** The asking agent's own state does not matter. No callback tells of it. */
export const interruptCall: Handle = (asked) => {
  const { platform, text } = asked;
  const id = text("operated_agent_id") ?? "";
  const operated = platform.agents.named(id);
  if (operated?.status === undefined || operated.status === "OFFLINE") {
    return { body: asked.fail("400", `坐席: ${id}, 未签入!`) };
  }
  const leg = operated.leg;
  if (leg === undefined) return { body: asked.fail("1") };
  return { body: asked.ok(), after: () => hangUp(platform, leg) };
};
