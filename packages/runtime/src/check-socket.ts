/** What must be right before a socket is opened, and what its contract says of it as a whole. */
import type { SocketConstructor } from "./connect-socket.js";
import type { RequestDescriptor, SocketDescriptor } from "./message-descriptors.js";
import type { SocketOptions } from "./socket-options.js";

/** Whether a reply may come that does not say whose it is. */
export function mayAnswerBare({ requests, receive }: SocketDescriptor): boolean {
  const isBare = ({ correlation, replies, settledBy = [] }: RequestDescriptor) =>
    correlation === undefined ||
    settledBy.length > 0 ||
    replies.some((name) => receive.messages[name]?.correlation === undefined);
  return Object.values(requests).some(isBare);
}

export function heartbeatTimes(
  { liveness, requests, title }: SocketDescriptor,
  { heartbeatMs }: SocketOptions,
  timeoutMs: number,
) {
  if (liveness?.heartbeat === undefined) return undefined;
  const { operation } = liveness.heartbeat;
  if (!Object.hasOwn(requests, operation)) throw new TypeError(`${title} has no request ${JSON.stringify(operation)}`);
  const everyMs = heartbeatMs ?? liveness.heartbeat.everySeconds * 1_000;
  const idleMs = liveness.idleSeconds === undefined ? undefined : liveness.idleSeconds * 1_000;
  if (!(everyMs > 0)) throw new RangeError("heartbeatMs must be a number of milliseconds above 0");
  if (idleMs !== undefined && everyMs >= idleMs) {
    throw new RangeError(`heartbeatMs must be below ${idleMs}: after that time the vendor closes`);
  }
  return { everyMs, deadAfterMs: (idleMs ?? everyMs) + timeoutMs };
}

/** What is wrong with these is the programmer's to mend, so it is thrown. */
export function constructorOf({ WebSocket, headers, url }: SocketOptions): SocketConstructor {
  if (typeof url === "string" && !(URL.canParse(url) && /^wss?:$/.test(new URL(url).protocol))) {
    throw new TypeError("url must be an absolute URL with ws: or wss:");
  }
  const platform: SocketConstructor | undefined = globalThis.WebSocket;
  const chosen = WebSocket ?? platform;
  if (chosen === undefined) {
    throw new TypeError('There is no global WebSocket here: install the package "ws" and pass its WebSocket');
  }
  if (headers !== undefined && chosen === platform) {
    throw new TypeError('The platform\'s WebSocket cannot send headers: pass the WebSocket of the package "ws"');
  }
  return chosen;
}
