/**
 * The contract's examples tell one story, of agent 291 and one call. Here they are told of the agent and the call at hand: a
 * member is replaced by its wire name, in the JSON type the example has, and a plain text that looks like a call ID by the call's.
 */
import { isObject, type Json } from "../../json.js";
import type { Call } from "./calls.js";
import type { Session } from "./session.js";
import { isTalking, stateNumber } from "./session.js";

const callId = /^\d+-\d+$/;

type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function personalize(example: Json, session: Session, call: Call | undefined, more: Facts = {}): Json {
  return replace(example, { ...sessionFacts(session), ...callFacts(session, call), ...more }, call?.id);
}

function replace(value: Json, facts: Facts, call: string | undefined): Json {
  if (typeof value === "string") return call !== undefined && callId.test(value) ? call : value;
  if (Array.isArray(value)) return value.map((item) => replace(item, facts, call));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      return [name, fact === undefined || isComposite(inner) ? replace(inner, facts, call) : inTypeOf(inner, fact)];
    }),
  );
}

function isComposite(value: Json): boolean {
  return typeof value === "object" && value !== null;
}

function inTypeOf(example: Json, fact: string | number | boolean | null): Json {
  if (fact === null) return null;
  if (typeof example === "number") return Number.isFinite(Number(fact)) ? Number(fact) : example;
  return typeof example === "string" ? String(fact) : fact;
}

function sessionFacts(session: Session): Facts {
  return {
    workNo: session.agentid,
    workno: session.agentid,
    loginTime: session.loginTime,
    agentState: stateNumber(session),
    isWorking: isTalking(session),
  };
}

function callFacts(session: Session, call: Call | undefined): Facts {
  if (call === undefined) return {};
  return {
    callid: call.id,
    callId: call.id,
    caller: call.caller,
    called: call.called,
    otherPhone: call.other,
    otherPhoneWorkno: call.feature === 6 || call.feature === 51 ? call.other : "",
    number: call.other,
    feature: call.feature,
    callfeature: call.feature,
    calldata: call.data,
    begintime: call.begin,
    endtime: call.end ?? null,
    partner: [call.other, call.added ?? session.phone].join(","),
  };
}
