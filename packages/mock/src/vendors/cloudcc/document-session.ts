/**
 * One connection by the document: it names no address, so any is taken; the token may come in the header `SDK-TOKEN` of the handshake, or in
 * the frame, or not at all on the socket that checked in, as frames have no headers. There is no greeting, and no failure without a name.
 */
import { type JsonObject, member, wireText } from "../../json.js";
import type { SocketConnection } from "../../socket-connection.js";
import type { SocketSession, Upgrade } from "../../vendor.js";
import type { Identity } from "./agents.js";
import { documentedReply } from "./document.js";
import { readIdentity } from "./handshake.js";
import { perform } from "./perform.js";
import type { Platform } from "./platform.js";
import { checkOutUnlessBack, pong } from "./session.js";

export function createDocumentSession(platform: Platform, { headers }: Upgrade): SocketSession {
  const { tokens, settings } = platform;
  let connection: SocketConnection | undefined;
  /** Who checked in on this socket, or has shown a token when it was opened. */
  let identity: Identity | undefined = tokens.owner(headers["sdk-token"]);

  function isAllowed(payload: JsonObject): boolean {
    const token = wireText(member(payload, "token"));
    if (settings.checkToken && token !== undefined && tokens.owner(token) === undefined) return false;
    return identity !== undefined && payload.agent_id === identity.agent && payload.company_code === identity.company;
  }

  return {
    get agent() {
      return identity?.agent;
    },
    idleMs: settings.idleMs,
    opened(opened) {
      connection = opened;
      if (identity !== undefined) platform.register(identity, opened);
    },
    receive(incoming) {
      const { payload } = incoming;
      const type = wireText(payload.msg_type) ?? "";
      if (type === "ping") {
        const body = documentedReply(type, payload, pong(platform, payload).body);
        return body === undefined ? {} : { body };
      }
      if (type !== "checkin" && !isAllowed(payload)) {
        const refused = documentedReply(type, payload, { code: "1", msg: "鉴权不通过" });
        return refused === undefined ? {} : { body: refused };
      }
      const reply = perform(platform, incoming);
      if (reply.body?.code !== "0") return reply;
      if (type === "checkin") {
        identity = readIdentity(payload);
        if (identity !== undefined && connection !== undefined) platform.register(identity, connection);
      }
      // A token is good from check-in to check-out.
      if (type === "checkout" && identity !== undefined) tokens.expire(identity.agent);
      return reply;
    },
    closed({ idle }) {
      if (connection !== undefined && identity !== undefined) checkOutUnlessBack(platform, identity, connection, idle);
    },
  };
}
