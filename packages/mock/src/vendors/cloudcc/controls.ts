/** What a test or a person at the controls can let happen. */
import { isObject, type Json, type JsonObject, member } from "../../json.js";
import { ControlError } from "../../vendor.js";
import type { Agent } from "./agents.js";
import { bringCall, type Incoming, outsideLeg } from "./call-requests.js";
import { hangUp } from "./hanging-up.js";
import { addressed, type Platform } from "./platform.js";
import { tellProgress } from "./pushes.js";
import { answer } from "./ringing.js";
import { kickOff } from "./session-requests.js";

export type { Incoming as CloudccIncomingCall } from "./call-requests.js";

export interface Emission {
  /** The name of one of the contract's examples of the message. Default: the first. */
  readonly example?: string;
  /** Members in the place of the example's. */
  readonly payload?: JsonObject;
}

/** An agent is named by its ID with the company's prefix. `false` or nothing: the agent is not checked in, or not in such a call. */
export interface CloudccControls {
  /** A customer's call from the queue, or with `taskId` a predictive one. The agent's call ID. */
  incomingCall(agent: string, incoming?: Incoming): string | undefined;
  /** The outside party that rings answers. */
  otherSideAnswers(agent: string): boolean;
  /** The other side hangs up: the customer, or the leg with that ID. */
  otherSideHangsUp(agent: string, uuid?: string): boolean;
  /** The agent's phone loses its registration: EXT_UN_REG. */
  unregisterPhone(agent: string): boolean;
  registerPhone(agent: string): boolean;
  /** Every token of the agent is bad from now on. */
  expireToken(agent: string): boolean;
  /** Another device checks in: `kick_off` is told and the token replaced. The server as it stands does not deliver that push; here it comes. */
  kick(agent: string, ip?: string): boolean;
  /** The contract's example of a message that the vendor pushes, by the message's name, told of this agent. */
  emit(agent: string, message: string, emission?: Emission): boolean;
  /** Exactly this text as a frame, JSON or not. */
  sendText(agent: string, text: string): boolean;
  /** The connection breaks; with a code it is closed. */
  disconnect(agent: string, code?: number): boolean;
  /** The agent's state, by its wire name. */
  status(agent: string): string | undefined;
  /** Agents, calls and tokens are forgotten; connections stay. */
  reset(): void;
}

export function createControls(platform: Platform): CloudccControls {
  const { agents, tokens } = platform;
  const present = (id: string): Agent | undefined => {
    const agent = agents.named(id);
    return agent?.status === undefined || agent.status === "OFFLINE" ? undefined : agent;
  };
  const connectionOf = ({ company, id, os }: Agent) => platform.connection({ company, agent: id, os });
  const owner = ({ company, id, os }: Agent) => ({ company, agent: id, os });

  return {
    incomingCall(id, incoming = {}) {
      const agent = present(id);
      if (agent === undefined || agent.leg !== undefined) return undefined;
      return bringCall(platform, agent, incoming).uuid;
    },
    otherSideAnswers(id) {
      const agent = present(id);
      const leg = agent && outsideLeg(agent, ({ agent: its, state }) => its === undefined && state === "ringing");
      if (leg !== undefined) answer(platform, leg);
      return leg !== undefined;
    },
    otherSideHangsUp(id, uuid) {
      const agent = present(id);
      const leg =
        agent &&
        outsideLeg(agent, (other) =>
          uuid === undefined ? other.role === "customer" || other.role === "main" : other.uuid === uuid,
        );
      // A playback has no other side: its file ends.
      const ended = leg ?? (agent?.leg?.role === "playback" ? agent.leg : undefined);
      if (ended !== undefined) hangUp(platform, ended);
      return ended !== undefined;
    },
    unregisterPhone(id) {
      const agent = present(id);
      if (agent === undefined) return false;
      agent.phoneOnline = false;
      tellProgress(platform, agent, "EXT_UN_REG", undefined, { msg: "分机已注销" });
      return true;
    },
    registerPhone(id) {
      const agent = present(id);
      if (agent !== undefined) agent.phoneOnline = true;
      return agent !== undefined;
    },
    expireToken: (id) => tokens.expire(id) > 0,
    kick(id, ip = "192.0.2.20") {
      const agent = present(id);
      if (agent === undefined) return false;
      kickOff(platform, agent, ip);
      tokens.issue(owner(agent));
      return true;
    },
    emit(id, name, { example, payload = {} } = {}) {
      const agent = present(id);
      const connection = agent && connectionOf(agent);
      const found = platform.messages.received(name);
      const [first] = found?.message.examples.keys() ?? [];
      const chosen = found?.message.examples.get(example ?? first ?? "");
      if (agent === undefined || connection === undefined || found === undefined || chosen === undefined) return false;
      const ids = Object.entries(addressed(agent)).filter(
        ([member]) => member !== "req_id" && Object.hasOwn(chosen, member),
      );
      connection.push(
        { ...chosen, ...Object.fromEntries(ids), ...payload },
        { operation: found.operation.id, name: found.message.name },
      );
      return true;
    },
    sendText(id, text) {
      const agent = present(id);
      const connection = agent && connectionOf(agent);
      connection?.sendText(text);
      return connection !== undefined;
    },
    disconnect(id, code) {
      const agent = present(id);
      const connection = agent && connectionOf(agent);
      connection?.close(code);
      return connection !== undefined;
    },
    status: (id) => agents.named(id)?.status,
    reset: () => platform.reset(),
  };
}

/** The same over HTTP: `POST /__mock/incoming-call` and so on, with the arguments as members. */
export function control(controls: CloudccControls, name: string, body: Json | undefined): Json | undefined {
  const agent = () => required(body, "agent");
  switch (name) {
    case "incoming-call":
      return { uuid: controls.incomingCall(agent(), readIncoming(body)) ?? null };
    case "other-side-answers":
      return { answered: controls.otherSideAnswers(agent()) };
    case "other-side-hangs-up":
      return { ended: controls.otherSideHangsUp(agent(), text(body, "uuid")) };
    case "unregister-phone":
      return { unregistered: controls.unregisterPhone(agent()) };
    case "register-phone":
      return { registered: controls.registerPhone(agent()) };
    case "expire-token":
      return { expired: controls.expireToken(agent()) };
    case "kick":
      return { kicked: controls.kick(agent(), text(body, "ip")) };
    case "emit":
      return { emitted: controls.emit(agent(), required(body, "message"), readEmission(body)) };
    case "send-text":
      return { sent: controls.sendText(agent(), required(body, "text")) };
    case "disconnect":
      return { disconnected: controls.disconnect(agent(), number(body, "code")) };
    case "status":
      return { status: controls.status(agent()) ?? null };
    case "reset":
      controls.reset();
      return { reset: true };
    default:
      return undefined;
  }
}

function readIncoming(body: Json | undefined): Incoming {
  const texts = (["caller", "callee", "taskId"] as const).map((name) => [name, text(body, name)] as const);
  const numbers = (["audio", "video"] as const).map((name) => [name, number(body, name)] as const);
  return Object.fromEntries([...texts, ...numbers].filter(([, value]) => value !== undefined));
}

function readEmission(body: Json | undefined): Emission {
  const example = text(body, "example");
  const payload = member(body, "payload");
  return { ...(example === undefined ? {} : { example }), ...(isObject(payload) ? { payload } : {}) };
}

function required(body: Json | undefined, name: string): string {
  const value = text(body, name);
  if (value === undefined) throw new ControlError(`The body needs ${name}, a text`);
  return value;
}

function text(body: Json | undefined, name: string): string | undefined {
  const value = member(body, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(body: Json | undefined, name: string): number | undefined {
  const value = member(body, name);
  return typeof value === "number" ? value : undefined;
}
