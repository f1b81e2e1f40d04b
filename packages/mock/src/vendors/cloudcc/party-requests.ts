/** Bringing another party into the agent's call: transfer, consultation, three-way call (server P-CALL). */
import { type Agent, isReachable } from "./agents.js";
import { type Asked, bare, type Handle } from "./asked.js";
import { namedLeg } from "./call-requests.js";
import { hangUp, leaveAfterJoin } from "./hanging-up.js";
import { addLeg, type Call, customerOf, hexId, type Leg, live, type Role, talkingWith } from "./legs.js";
import { tellArrival } from "./pushes.js";
import { handOver, ring, ringOutside } from "./ringing.js";

/** The agent's own leg with which it talks; others are added to its call. */
function ownLeg(asked: Asked): Leg | undefined {
  const leg = namedLeg(asked);
  return leg?.state === "talking" ? leg : undefined;
}

interface Party {
  readonly role: Role;
  readonly action: string;
  readonly prefix: string;
}

const consulted: Party = { role: "consult", action: "CONSULT", prefix: "consult" };
const transferred: Party = { role: "trans", action: "TRANS", prefix: "trans" };
const third: Party = { role: "threeWay", action: "THREE_WAY", prefix: "three_way" };

interface Target {
  readonly number: string;
  readonly agent: Agent | undefined;
}

/** Nothing for an agent who is not there or not free, and for a number that may not be called. */
function targetOf({ platform, agent }: Asked, number: string | undefined, internal: boolean): Target | undefined {
  if (number === undefined || platform.settings.numbers[number] === "bad") return undefined;
  if (!internal) return { number, agent: undefined };
  const colleague = platform.agents.named(number);
  if (colleague === undefined || colleague === agent || !isReachable(colleague)) return undefined;
  return { number: colleague.extId, agent: colleague };
}

function bring(asked: Asked, into: Call, { role, action, prefix }: Party, target: Target, uuid = hexId(prefix)): void {
  const { platform, agent } = asked;
  into.audio = asked.number("audio");
  into.video = asked.number("video");
  const leg = addLeg(into, { uuid, agent: target.agent, number: target.number, role, action, asker: agent });
  if (target.agent === undefined) {
    ringOutside(platform, leg);
    return;
  }
  tellArrival(platform, leg, action, { caller: customerOf(into)?.number ?? agent.id, callee: target.agent.id });
  ring(platform, leg);
}

const types = { blind: 1, consult: 2, cancel: 3 };
const targets = { agent: 1, skill: 2, ivr: 3, outside: 4, survey: 5 };
/** Where the call goes to no party of the mock: the example of the reply. */
const services: Readonly<Record<number, string>> = {
  [targets.skill]: "toSkill",
  [targets.ivr]: "toIvr",
  [targets.survey]: "toSurvey",
};

export const trans: Handle = (asked) => {
  const { platform, agent, text } = asked;
  if (platform.leg(text("uuid")) === undefined) return { body: asked.fail("1", "uuid不存在!") };
  const own = ownLeg(asked);
  if (agent.status !== "CALLING" || own === undefined) return { body: asked.fail("1", "坐席非通话状态!") };
  const type = asked.number("type");
  const kind = asked.number("trans_type") ?? 0;
  if (type === types.cancel) {
    const leg = addedBy(agent, own.call, "trans");
    if (leg === undefined) return { body: asked.fail("1", "咨询转取消失败!") };
    return { body: asked.ok({}, "canceled"), after: () => hangUp(platform, leg) };
  }
  const service = services[kind];
  if (service !== undefined) return { body: asked.ok({}, service), after: () => hangUp(platform, own) };
  const target = targetOf(asked, text("trans_number"), kind === targets.agent);
  if (target === undefined) return { body: asked.fail("1", "转接失败!") };
  if (type === types.blind) {
    const after = () => {
      leaveAfterJoin(platform, own);
      bring(asked, own.call, transferred, target);
    };
    return { body: asked.ok({}, "blind"), after };
  }
  return { body: asked.ok(), after: () => bring(asked, own.call, transferred, target) };
};

export const consult: Handle = (asked) => {
  const { platform, agent, text } = asked;
  const own = ownLeg(asked);
  if (asked.number("type") === 2) {
    // It succeeds whatever the platform says.
    const leg = own === undefined ? undefined : addedBy(agent, own.call, "consult");
    const { consult_uuid: _uuid, ...body } = asked.ok({}, "canceled");
    return { body, ...(leg === undefined ? {} : { after: () => hangUp(platform, leg) }) };
  }
  const kind = asked.number("consult_type");
  if (kind === undefined) return { body: bare("4043", "请求失败!") };
  if (agent.status !== "CALLING" || own === undefined) return { body: asked.fail("1", "坐席非通话状态!") };
  const target = targetOf(asked, text("consult_number"), kind === 0);
  if (target === undefined) return { body: asked.fail("1", "发起咨询失败!") };
  const uuid = hexId("consult");
  return { body: asked.ok({ consult_uuid: uuid }), after: () => bring(asked, own.call, consulted, target, uuid) };
};

/** Joined at once where the consulted party talks, else as soon as it answers. */
export const consultToTrans: Handle = (asked) => {
  const { platform, agent, text } = asked;
  const leg = platform.leg(text("consult_uuid"));
  if (leg === undefined || leg.asker !== agent) return { body: asked.fail("1", "被咨询方uuid不存在!") };
  if (leg.state === "ended") return { body: asked.fail("1", "咨询已执行, 转接失败!") };
  if (agent.status !== "CALLING" || agent.leg?.call !== leg.call) return { body: asked.fail("1", "坐席非通话状态!") };
  const after = () => {
    if (leg.state === "talking") handOver(platform, leg);
    else leg.call.joins = leg;
  };
  return { body: asked.ok(), after };
};

export const threeWay: Handle = (asked) => {
  const { agent, text } = asked;
  const own = ownLeg(asked);
  const target = targetOf(asked, text("three_way_number"), asked.number("three_way_type") === 0);
  if (agent.status !== "CALLING" || own === undefined || target === undefined) return { body: asked.fail("4001") };
  const numbers = [...talkingWith(own), target.number];
  return { body: asked.ok({ in_call_numbers: numbers }), after: () => bring(asked, own.call, third, target) };
};

function addedBy(agent: Agent, call: Call, role: Role): Leg | undefined {
  return live(call).find((leg) => leg.role === role && leg.asker === agent);
}
