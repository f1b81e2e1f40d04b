/** What a command does to the agent's calls, playback and state. Each effect gives the call that the reply and the events speak of. */
import { type Json, member, wireText } from "../../json.js";
import type { Call, CallState } from "./calls.js";
import type { Situation } from "./rules.js";

export interface EffectContext extends Situation {
  readonly now: number;
  newCallId(): string;
}

type Effect = (context: EffectContext) => Call | undefined;

const nothing: Effect = ({ session, parameters }) => session.calls.find(parameters.callid) ?? session.calls.current();

const effects: Readonly<Record<string, Effect>> = {
  callOut: (context) => placeCall(context, 7),
  callInner: (context) => placeCall(context, 6),
  answer: (context) => currentBecomes(context, "talking"),
  release: releaseCurrent,
  releaseEx: releaseCurrent,
  hold: (context) => currentBecomes(context, "held"),
  getHold({ session, parameters }) {
    const call = session.calls.held(parameters.callid);
    if (call !== undefined) call.state = "talking";
    return call;
  },
  /** The held party and the current one talk on; the agent is out of both calls. */
  connectHold(context) {
    const held = context.session.calls.held(context.parameters.callid);
    if (held !== undefined) context.session.calls.end(held, context.now);
    return releaseCurrent(context);
  },
  voiceCallTransfer(context) {
    const { session, body } = context;
    const call = session.calls.current();
    if (!isConferenceTransfer(body)) return releaseCurrent(context);
    if (call !== undefined) {
      call.state = "conference";
      call.added = wireText(member(body, "address"));
    }
    return call;
  },
  cancelTransfer: backToTwo,
  innerHelp(context) {
    const { session, body } = context;
    const helped = session.calls.current();
    const helper = wireText(member(body, "dstaddress")) ?? "";
    if (helped !== undefined && isThreeParty(body)) {
      helped.state = "conference";
      helped.added = helper;
      return helped;
    }
    if (helped !== undefined) helped.state = "held";
    return session.calls.add({
      id: context.newCallId(),
      caller: session.agentid,
      called: helper,
      other: helper,
      feature: 51,
      begin: context.now,
      data: wireText(member(body, "callappdata")) ?? "",
      state: "talking",
    });
  },
  dropCall(context) {
    const { session, parameters, now } = context;
    const call = session.calls.find(parameters.callid);
    if (call !== undefined) session.calls.end(call, now);
    return call;
  },
  disconnect(context) {
    const call = context.session.calls.current();
    return call?.state === "conference" && context.parameters.number !== context.session.phone
      ? backToTwo(context)
      : releaseCurrent(context);
  },
  /** The held call comes into the current one. */
  confJoin({ session, body, now }) {
    const held = session.calls.held(wireText(member(body, "callid")));
    const call = session.calls.current();
    if (held === undefined || call === undefined) return call;
    session.calls.end(held, now);
    call.state = "conference";
    call.added = held.other;
    return call;
  },
  beginMute: (context) => setMuted(context, true),
  endMute: (context) => setMuted(context, false),
  queryCallInfo: ({ session }) => session.calls.current() ?? session.calls.last(),
  queryCallInfoByCallId: ({ session, parameters }) => session.calls.find(parameters.callid) ?? session.calls.last(),
  sayBusy: (context) => setState(context, "notReady"),
  cancelBusy: (context) => setState(context, "ready"),
  sayFree: (context) => setState(context, "ready"),
  rest: (context) => setState(context, "break"),
  cancelRest: (context) => setState(context, "ready"),
  sayWork: (context) => setState(context, "afterCallWork"),
  cancelWork: (context) => setState(context, "ready"),
  resetSkill(context) {
    const { session } = context;
    const first = !session.inQueues;
    session.inQueues = true;
    return setState(context, first ? session.stateAfterSignIn : session.state);
  },
  setAgentAutoAnswer(context) {
    context.session.autoAnswer = context.parameters.isautoanswer === "true";
    return nothing(context);
  },
  setAgentAutoEnterIdle(context) {
    context.session.autoReady = context.parameters.flag === "true";
    return nothing(context);
  },
  addInsert: inspect,
  addSupervise: inspect,
  requestWhisperAgent: inspect,
  stopSuperviseOrInsert: stopInspecting,
  requestStopWhisperAgent: stopInspecting,
  /** The inspector takes the call; the inspected agent is out of it. */
  intercept: takeOver,
  interceptByCallId: takeOver,
  forceDropCall(context) {
    return context.session.calls.find(context.parameters.callid);
  },
  beginPlay: (context) => setPlayback(context, "playing"),
  beginNetPlay: (context) => setPlayback(context, "playing"),
  pausePlay: (context) => setPlayback(context, "paused"),
  resumePlay: (context) => setPlayback(context, "playing"),
  stopPlay: (context) => setPlayback(context, "none"),
};

export function applyEffect(operation: string, context: EffectContext): Call | undefined {
  return (effects[operation] ?? nothing)(context);
}

/** The two modes of a transfer to an outside number that leave the agent in the call: 3 talk, 4 three parties. */
export function isConferenceTransfer(body: Json | undefined): boolean {
  return wireText(member(body, "devicetype")) === "5" && ["3", "4"].includes(wireText(member(body, "mode")) ?? "");
}

export function isThreeParty(body: Json | undefined): boolean {
  return wireText(member(body, "mode")) === "2";
}

/** A call the agent is in already is held meanwhile: there is one current call. */
function placeCall({ session, body, now, newCallId }: EffectContext, feature: number): Call {
  const former = session.calls.current();
  if (former !== undefined) former.state = "held";
  const called = wireText(member(body, "called")) ?? "";
  return session.calls.add({
    id: newCallId(),
    caller: wireText(member(body, "caller")) || (feature === 6 ? session.agentid : session.phone),
    called,
    other: called,
    feature,
    begin: now,
    data: wireText(member(body, "callappdata")) ?? "",
    state: "talking",
  });
}

function currentBecomes({ session }: EffectContext, state: CallState): Call | undefined {
  const call = session.calls.current();
  if (call !== undefined) call.state = state;
  return call;
}

function releaseCurrent({ session, now }: EffectContext): Call | undefined {
  const call = session.calls.current();
  if (call === undefined) return undefined;
  session.calls.end(call, now);
  session.state = session.autoReady ? "ready" : "afterCallWork";
  return call;
}

function backToTwo({ session }: EffectContext): Call | undefined {
  const call = session.calls.current();
  if (call !== undefined) {
    call.state = "talking";
    call.added = undefined;
  }
  return call;
}

function setMuted({ session }: EffectContext, muted: boolean): Call | undefined {
  const call = session.calls.current();
  if (call !== undefined) call.muted = muted;
  return call;
}

function setState({ session }: EffectContext, state: EffectContext["session"]["state"]): Call | undefined {
  session.state = state;
  return session.calls.current();
}

function setPlayback({ session }: EffectContext, playback: EffectContext["session"]["playback"]): Call | undefined {
  session.playback = playback;
  return session.calls.current();
}

function inspect(context: EffectContext): Call | undefined {
  const { session, sessions, parameters } = context;
  session.inspects = parameters.workNo ?? parameters.whisperagentid;
  return sessions.find(session.inspects)?.calls.current();
}

function stopInspecting(context: EffectContext): Call | undefined {
  const call = context.sessions.find(context.session.inspects)?.calls.current();
  context.session.inspects = undefined;
  return call;
}

function takeOver(context: EffectContext): Call | undefined {
  const { session, sessions, now } = context;
  const inspected = sessions.find(session.inspects);
  const call = inspected?.calls.current();
  session.inspects = undefined;
  if (inspected === undefined || call === undefined) return undefined;
  inspected.calls.end(call, now);
  inspected.state = "ready";
  return session.calls.add({ ...call, state: "talking" });
}
