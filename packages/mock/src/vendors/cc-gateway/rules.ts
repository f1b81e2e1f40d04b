/**
 * What an operation needs and the code it gets otherwise. The codes are those of the vendor's code table ("hold: no call"); where
 * sources disagree about one, the first of the candidates that the operation's contract lists is taken. A rule with no listed code
 * does not hold: the mock makes no failure up.
 */
import type { Operation } from "../../contract.js";
import { type Json, member, wireText } from "../../json.js";
import type { Settings } from "./options.js";
import type { Session } from "./session.js";
import type { Sessions } from "./sessions.js";

/** What a rule looks at. */
export interface Situation {
  readonly session: Session;
  readonly sessions: Sessions;
  readonly settings: Settings;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

interface Rule {
  readonly broken: (situation: Situation) => boolean;
  readonly codes: readonly string[];
}

type Need = (situation: Situation) => boolean;

const rule = (broken: Need, ...codes: string[]): Rule => ({ broken, codes });

const current = ({ session }: Situation) => session.calls.current();
const noCall: Need = (situation) => current(situation) === undefined;
const notTalking: Need = (situation) => current(situation)?.state !== "talking";
const notRinging: Need = (situation) => current(situation)?.state !== "ringing";
const busy: Need = (situation) => current(situation) !== undefined;
const noHeldCall: Need = ({ session, parameters, body }) =>
  session.calls.held(parameters.callid ?? wireText(member(body, "callid"))) === undefined;
const unknownCall: Need = ({ session, parameters }) => session.calls.find(parameters.callid) === undefined;
const neverAnyCall: Need = ({ session }) => session.calls.current() === undefined && session.calls.last() === undefined;
const playback =
  (...states: Session["playback"][]): Need =>
  ({ session }) =>
    !states.includes(session.playback);
const target = ({ parameters }: Situation) => parameters.workNo ?? parameters.whisperagentid;
const itself: Need = (situation) => target(situation) === situation.session.agentid;
const targetAway: Need = (situation) => situation.sessions.find(target(situation)) === undefined;
const inspectsAnother: Need = (situation) => situation.session.inspects !== target(situation);
const badNumber: Need = ({ session, settings, body }) => {
  const called = wireText(member(body, "called")) ?? "";
  return settings.numbers.get(called) === "bad" || called === session.phone;
};

const inspection = [rule(itself, "000-005", "900-005", "900-003"), rule(targetAway, "900-004", "900-003")] as const;
const running = [...inspection, rule(inspectsAnother, "900-005", "900-003", "900-002")] as const;

const rules: Readonly<Record<string, readonly Rule[]>> = {
  // A plain sign-out has no effect during a call.
  logout: [rule(busy, "100-010", "100-007")],
  callOut: [rule(badNumber, "200-001"), rule(busy, "100-007")],
  callInner: [rule(badNumber, "200-001"), rule(busy, "100-007")],
  answer: [rule(notRinging, "200-002")],
  release: [rule(noCall, "200-017")],
  releaseEx: [rule(noCall, "200-017")],
  hold: [rule(noCall, "200-013"), rule(notTalking, "200-014")],
  getHold: [rule(noHeldCall, "200-015"), rule(busy, "200-016")],
  connectHold: [rule(noCall, "200-005", "200-013"), rule(noHeldCall, "200-006", "200-014")],
  voiceCallTransfer: [rule(notTalking, "200-012")],
  cancelTransfer: [rule(noCall, "200-012")],
  innerHelp: [rule(notTalking, "200-018", "100-007")],
  dropCall: [rule(unknownCall, "200-025")],
  disconnect: [
    rule(noCall, "200-023"),
    rule(({ session, parameters }) => {
      const call = session.calls.current();
      return ![session.phone, call?.other, call?.added].includes(parameters.number);
    }, "200-024"),
  ],
  confJoin: [rule(noCall, "200-010"), rule(noHeldCall, "200-011")],
  beginMute: [rule(noCall, "200-003"), rule(notTalking, "200-004")],
  endMute: [rule(noCall, "200-007"), rule((situation) => current(situation)?.muted !== true, "200-008")],
  secondDialEx: [rule(noCall, "100-007")],
  queryCallInfo: [rule(neverAnyCall, "400-001")],
  queryCallInfoByCallId: [
    rule(
      ({ session, parameters }) =>
        ![...session.calls.all, session.calls.last()].some((call) => call?.id === parameters.callid),
      "400-001",
    ),
  ],
  queryCallInfoBeforeAnswer: [rule(notRinging, "400-001")],
  queryHoldListInfo: [rule(({ session }) => session.calls.held() === undefined, "400-003")],
  addInsert: [...inspection, rule(busy, "900-005", "900-003")],
  addSupervise: [...inspection, rule(busy, "900-005", "900-003")],
  requestWhisperAgent: [...inspection, rule(busy, "900-005", "900-003")],
  intercept: running,
  interceptByCallId: running,
  stopSuperviseOrInsert: running,
  switchSuperviseOrInsert: running,
  requestStopWhisperAgent: running,
  requestSwitchInsertWhisperAgent: running,
  beginPlay: [rule(playback("none"), "500-007")],
  beginNetPlay: [rule(playback("none"), "500-007")],
  pausePlay: [rule(playback("playing"), "500-003")],
  resumePlay: [rule(playback("paused"), "500-005")],
  foreFastPlay: [rule(playback("playing"), "500-002")],
  backFastPlay: [rule(playback("playing"), "500-001")],
  stopPlay: [rule(playback("playing", "paused"), "500-009")],
  playRelocation: [rule(playback("playing", "paused"), "500-012", "100-007")],
  sendMessage: [rule(({ body }) => wireText(member(body, "data")) === "", "106-002")],
};

/** The code an operation is refused with in this situation, or nothing. */
export function brokenRule(operation: Operation, situation: Situation): string | undefined {
  for (const { broken, codes } of rules[operation.id] ?? []) {
    const code = codes.find((candidate) => operation.codes.includes(candidate));
    if (code !== undefined && broken(situation)) return code;
  }
  return undefined;
}
