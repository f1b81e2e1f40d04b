/** One connection as the server plays it (server P-NET): the greeting, the order of its checks, and what follows a lost connection. */
import { type JsonObject, wireText } from "../../json.js";
import type { SocketConnection } from "../../socket-connection.js";
import type { MessageReply, SocketSession } from "../../vendor.js";
import { type Identity, sameIdentity } from "./agents.js";
import { bare, createAsked } from "./asked.js";
import { readIdentity } from "./handshake.js";
import { perform } from "./perform.js";
import type { Platform } from "./platform.js";
import { ping, signOut } from "./session-requests.js";

export function createServerSession(platform: Platform, identity: Identity): SocketSession {
  const { settings, context } = platform;
  let connection: SocketConnection | undefined;
  /** The three that checked in on this socket. */
  let checkedIn: Identity | undefined;

  return {
    agent: identity.agent,
    idleMs: settings.idleMs,
    opened(opened) {
      connection = opened;
      platform.register(identity, opened);
      greet(platform, opened);
    },
    receive(incoming) {
      const { payload } = incoming;
      const type = payload.msg_type;
      if (settings.checkToken && type !== "checkin" && platform.tokens.owner(wireText(payload.token)) === undefined) {
        return refuse("token鉴权不通过!");
      }
      if (type === "ping") return pong(platform, payload);
      if (type === "checkin") {
        // Without these it fails before its own logic: no answer.
        const who = readIdentity(payload);
        if (who === undefined) return {};
        const reply = perform(platform, incoming);
        if (reply.body?.code === "0") checkedIn = who;
        return reply;
      }
      if (type !== "get_status" && !sameIdentity(readIdentity(payload), checkedIn)) {
        return refuse("鉴权失败, 未签入的坐席!");
      }
      return perform(platform, incoming);
    },
    closed({ idle }) {
      if (connection !== undefined) checkOutUnlessBack(platform, identity, connection, idle);
      else context.note(`agent ${identity.agent}: connection ended before it was open`);
    },
  };
}

/** Nothing in it says whose it is; the connection ends. */
function refuse(msg: string): MessageReply {
  return { body: bare("4003", msg), close: true };
}

export function pong(platform: Platform, payload: JsonObject): MessageReply {
  return ping(createAsked(platform, platform.agents.stranger("", ""), undefined, payload));
}

/** Sent so long after the TCP connect, whatever the agent. */
function greet({ settings, context, messages }: Platform, connection: SocketConnection): void {
  const operation = messages.received("connect")?.operation.id;
  const about = operation === undefined ? { name: "connect" } : { operation, name: "connect" };
  context.clock.sleep(settings.greetingMs, connection.over).then(
    () => connection.push({ code: "0", msg: "连接成功", msg_type: "connect" }, about),
    // The connection ended before.
    () => undefined,
  );
}

/** Without a new handshake of the same three in time, the server checks the agent out itself; not during a call, then it looks again. */
export async function checkOutUnlessBack(
  platform: Platform,
  identity: Identity,
  lost: SocketConnection,
  idle: boolean,
): Promise<void> {
  const { settings, context, stop, agents } = platform;
  let wait = idle ? settings.reconnectAfterIdleMs : settings.reconnectMs;
  for (;;) {
    try {
      await context.clock.sleep(wait, stop);
    } catch {
      return;
    }
    const agent = agents.named(identity.agent);
    const gone = platform.isNewest(identity, lost) && agent?.os === identity.os && agent.status !== "OFFLINE";
    if (!gone || agent === undefined) return;
    if (agent.leg === undefined) {
      context.note(`agent ${agent.id} did not come back: checked out`);
      signOut(platform, agent);
      return;
    }
    wait = settings.reconnectMs;
  }
}
