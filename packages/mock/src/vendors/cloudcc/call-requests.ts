/** An agent's own call: placing it, answering, holding, media, digits, hanging up, and playback of recordings (server P-CALL). */
import type { JsonObject } from "../../json.js";
import { type Agent, isIdle, isReachable } from "./agents.js";
import type { Asked, Handle } from "./asked.js";
import { hangUp } from "./hanging-up.js";
import { addLeg, createCall, hexId, type Leg, live, uuidId } from "./legs.js";
import { setState, tellArrival, tellProgress } from "./pushes.js";
import { answer as answerLeg, ring } from "./ringing.js";

const mediaOf = (asked: Asked) => ({ audio: asked.number("audio"), video: asked.number("video") });

export const call: Handle = (asked) => {
  const { platform, agent, text } = asked;
  const number = text("callee_number") ?? "";
  const internal = asked.number("out_line") === 0;
  const colleague = internal ? platform.agents.named(number) : undefined;
  if (internal && (colleague === undefined || colleague === agent || !isReachable(colleague))) {
    return { body: asked.fail("1") };
  }
  return place(asked, { kind: "call", action: "CALL", number, colleague, workOrderId: text("work_order_id") });
};

export const previewOutCall: Handle = (asked) =>
  place(asked, { kind: "preview", action: "PREVIEW_OUT_CALL", number: asked.text("client_number") ?? "" });

interface Placed {
  readonly kind: string;
  readonly action: string;
  readonly number: string;
  readonly colleague?: Agent | undefined;
  readonly workOrderId?: string | undefined;
}

/** The agent's own phone is called first, and answers by itself; then the number. */
function place(asked: Asked, { kind, action, number, colleague, workOrderId }: Placed): ReturnType<Handle> {
  const { platform, agent } = asked;
  const { settings } = platform;
  if (!canStart(agent) || settings.numbers[number] === "bad") return { body: asked.fail("1") };
  const uuid = hexId(kind);
  const after = () => {
    const placed = createCall({ queued: false, os: agent.os, workOrderId, ...mediaOf(asked) });
    const own = addLeg(placed, { uuid, agent, number: agent.extId, role: "own", action });
    const other = colleague === undefined ? number : colleague.extId;
    addLeg(placed, { uuid: `B-${uuid}`, agent: colleague, number: other, role: "customer" });
    ring(platform, own);
    answerLeg(platform, own);
  };
  return { body: asked.ok({ uuid }), after };
}

export function canStart(agent: Agent): boolean {
  return isIdle(agent) && agent.phoneOnline;
}

/** The agent's own leg that the request names. */
export function namedLeg({ platform, agent, text }: Asked, name = "uuid"): Leg | undefined {
  const leg = platform.leg(text(name));
  return leg?.agent === agent && leg.state !== "ended" ? leg : undefined;
}

export const answer: Handle = (asked) => {
  const leg = namedLeg(asked);
  if (leg?.state !== "ringing") return { body: asked.fail("1") };
  return { body: asked.ok(), after: () => answerLeg(asked.platform, leg) };
};

export const hold: Handle = (asked) => {
  const { platform, agent, payload, text } = asked;
  const held = ["1", "true", "yes", "y", "on", "t", "ok"].includes((text("hold") ?? "").toLowerCase());
  const leg = namedLeg(asked);
  // What was requested, after a failure too.
  const more: JsonObject = { hold: payload.hold ?? "" };
  if (leg?.state !== "talking") return { body: asked.fail("1", held ? "保持失败!" : "取消保持失败!", more) };
  return {
    body: asked.ok({ ...more, msg: held ? "保持成功!" : "取消保持成功!" }),
    after: () => setState(platform, agent, "CALLING", { sub: held ? "HOLD" : undefined }),
  };
};

export const changeMedia: Handle = (asked) => {
  const { platform, agent, payload, text } = asked;
  const leg = agent.leg;
  if (agent.status !== "CALLING" || leg === undefined) return { body: asked.fail("1", "坐席非通话状态!") };
  const { audio, video } = mediaOf(asked);
  const { pixels } = payload;
  const asRequested: JsonObject = {
    ...(audio === undefined ? {} : { audio }),
    ...(video === undefined ? {} : { video }),
    ...(pixels === undefined ? {} : { pixels }),
    uuid: text("uuid") ?? "",
  };
  if (namedLeg(asked) === undefined) return { body: asked.fail("1", "发起音视频切换失败!", asRequested) };
  const { pixels: _example, ...success } = asked.ok();
  const before = { last_audio: leg.call.audio ?? 3, last_video: leg.call.video ?? 0 };
  const after = () => {
    leg.call.audio = audio;
    leg.call.video = video;
    const media = { audio: audio ?? 3, video: video ?? 0, ...before };
    const texts = ["坐席发起音视频切换请求", "坐席发起音视频切换请求, 对方接通", "音视频切换应答"];
    for (const [flag, msg] of texts.entries()) {
      tellProgress(platform, agent, "CHANGE_MEDIA", undefined, { msg, ...media, change_media_flag: flag });
    }
  };
  return { body: { ...success, ...asRequested }, after };
};

export const hangup: Handle = (asked) => {
  const { platform, text } = asked;
  const leg = platform.leg(text("uuid"));
  if (leg === undefined) return { body: asked.fail("4000", "uuid不存在!") };
  if (leg.state === "ended") return { body: asked.ok({}, "endedBefore") };
  return { body: asked.ok(), after: () => hangUp(platform, leg) };
};

/** The answer says that the SDK need not be told, and is sent all the same. */
export const dtmf: Handle = (asked) => {
  const talking = namedLeg(asked)?.state === "talking";
  return { body: talking ? { ...asked.ok(), reply: false } : asked.fail("1", "二次拨号失败!", { reply: false }) };
};

/** Without a call's ID the agent's extension is called, whatever the media of the request say. */
export const playRecord: Handle = (asked) => {
  const { platform, agent, text } = asked;
  const given = text("uuid");
  if (given !== undefined) {
    const playing = namedLeg(asked)?.role === "playback";
    return { body: playing ? asked.ok({ uuid: given }, "playing") : asked.fail("1") };
  }
  if (!canStart(agent)) return { body: asked.fail("1") };
  const uuid = hexId("play_record");
  const after = () => {
    const playback = createCall({ queued: false, os: agent.os, audio: 3, video: 0 });
    const leg = addLeg(playback, { uuid, agent, number: agent.extId, role: "playback", action: "PLAY_RECORD" });
    ring(platform, leg);
    answerLeg(platform, leg);
  };
  return { body: asked.ok({ uuid }), after };
};

export const playRecordControl: Handle = (asked) =>
  asked.agent.leg?.role === "playback" ? { body: asked.ok() } : { body: asked.fail("1", "放音控制失败!") };

/** Known to the server, without a handler. */
export const unhandled: Handle = (asked) => ({ body: asked.fail("4014", "msg_type非法") });

export interface Incoming {
  /** Default 5550100. */
  readonly caller?: string;
  /** Default: the platform's number. */
  readonly callee?: string;
  readonly audio?: number;
  readonly video?: number;
  /** A predictive call of this task: announced twice. */
  readonly taskId?: string;
}

/** A customer's call is brought to the agent by the queue, or by a task. */
export function bringCall(platform: Asked["platform"], agent: Agent, incoming: Incoming): Leg {
  const { caller = "5550100", callee = platform.settings.displayNumber, audio = 3, video = 0, taskId } = incoming;
  const predictive = taskId !== undefined;
  const brought = createCall({ queued: !predictive, os: agent.os, audio, video });
  const customer = addLeg(brought, { uuid: uuidId("customer"), agent: undefined, number: caller, role: "customer" });
  customer.state = "talking";
  customer.answered = true;
  platform.keep(customer);
  const uuid = uuidId(predictive ? "predict" : "callin");
  const leg = addLeg(brought, { uuid, agent, number: agent.extId, role: "main" });
  if (predictive) {
    tellArrival(platform, leg, "PREDICT_OUT_CALL", { caller: callee, callee: caller });
    // The second one has the task's ID in the place of the number (server P-EVT).
    tellArrival(platform, leg, "PREDICT_OUT_CALL", { caller: callee, callee: taskId }, { task_id: taskId });
  } else {
    tellArrival(platform, leg, "CALL_IN", { caller, callee }, { client_uuid: customer.uuid });
  }
  ring(platform, leg);
  return leg;
}

/** The outside party of the agent's call that a control speaks of. */
export function outsideLeg(agent: Agent, fits: (leg: Leg) => boolean): Leg | undefined {
  return agent.leg === undefined ? undefined : live(agent.leg.call).find((leg) => leg !== agent.leg && fits(leg));
}
