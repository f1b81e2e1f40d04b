/**
 * What becomes of a message: the answer of a request, by its id and by what the contract lists as replies, whatever the vendor calls it; a push,
 * which may prove that a request was carried out; or a reply that nobody waits for.
 */
import type { AnyOutcome, Command, Lane } from "./command-lane.js";
import type { DecodedMessage, Decoder, ReceivedMessage } from "./decode-message.js";
import type { ResultDescriptor } from "./descriptors.js";
import { notify } from "./hooks.js";
import { reader } from "./match-message.js";
import type { SocketDescriptor } from "./message-descriptors.js";
import type { VendorError } from "./outcome.js";
import { prepareProof } from "./prepare-proof.js";
import { readResult } from "./read-result.js";
import { type ReplyRules, rawOf, replyOutcome } from "./reply-outcome.js";
import type { SocketCredential } from "./socket-credential.js";
import type { LateReply, SocketOptions } from "./socket-options.js";

export interface Routing {
  readonly descriptor: SocketDescriptor;
  readonly decoder: Decoder;
  readonly lane: Lane;
  readonly credential: SocketCredential;
  readonly rules: ReplyRules;
  readonly onLate: SocketOptions["onLate"];
  readonly settle: (command: Command, outcome: AnyOutcome | Promise<AnyOutcome>) => void;
  readonly push: (message: ReceivedMessage) => void;
  /** The vendor says that the session is gone. `surely`: not only if it closes the connection now. */
  readonly sessionLost: (error: VendorError, surely: boolean) => void;
}

export function createRouter(routing: Routing): (received: ReceivedMessage) => void {
  const { descriptor, decoder, lane, credential, rules, settle, push } = routing;
  const { requests, receive, codes } = descriptor;
  const sessionEnds = new Set(descriptor.liveness?.ended);
  const replyResults = new Map<string, ResultDescriptor | undefined>();
  for (const { replies, result } of Object.values(requests)) {
    for (const name of replies) replyResults.set(name, replyResults.get(name) ?? result);
  }
  const pointers = new Set(Object.values(receive.messages).flatMap(({ correlation }) => correlation ?? []));
  const readIds = [...pointers].map(reader);
  const proofs = new Map(
    Object.entries(requests).map(([operation, { settledBy }]) => [operation, prepareProof(settledBy)]),
  );

  function idOf(raw: unknown): string | undefined {
    for (const read of readIds) {
      const id = read(raw);
      if ((typeof id === "string" && id !== "") || typeof id === "number") return String(id);
    }
    return undefined;
  }

  function late(kind: LateReply["kind"], received: ReceivedMessage, operation?: string): void {
    notify(routing.onLate, () => ({
      kind,
      ...(operation === undefined ? {} : { operation }),
      ...(received.kind === "unknown" ? {} : { name: received.name }),
      raw: rawOf(received),
    }));
  }

  /** The vendor's word that the session is gone, if this is it. */
  function farewell(received: ReceivedMessage, operation: string, result: ResultDescriptor | undefined) {
    if (received.kind !== "message" || result === undefined) return undefined;
    const read = readResult(result, operation, received.message, codes);
    return read.kind === "failure" && sessionEnds.has(read.error.code) ? read.error : undefined;
  }

  function answer(command: Command, received: ReceivedMessage): void {
    if (received.kind === "message") credential.receive(received, command.number);
    settle(command, replyOutcome(command, received, rules));
  }

  function routeById(id: string, received: ReceivedMessage, isReply: boolean): void {
    const owner = lane.byId(id);
    if (owner !== undefined) {
      const { replies, result } = owner.request;
      const meant = received.kind !== "unknown" && replies.includes(received.name);
      // Vendors answer one request under the name of another; a bare reply, which most things would fit, is not meant by one with an id.
      const others = replies.filter((name) => receive.messages[name]?.correlation !== undefined);
      const fitting = meant ? received : (decoder.decodeAs(others, rawOf(received)) ?? misplaced(received, replies));
      const lost = farewell(fitting, owner.operation, result);
      answer(owner, fitting);
      if (lost) routing.sessionLost(lost, owner.heartbeat);
      return;
    }
    const ended = lane.ended(id);
    if (ended !== undefined) {
      if (received.kind === "message") credential.receive(received, ended.number);
      late(ended.answered ? "duplicate" : "late", received, ended.operation);
      ended.answered = true;
      lane.forgive(id);
    } else if (isReply) late("unowned", received);
    else push(received);
  }

  function routeBare(name: string, received: ReceivedMessage): void {
    const result = replyResults.get(name);
    const lost = farewell(received, name, result);
    const owner = lane.ownerOfBare(name, lost !== undefined);
    if (owner === undefined) late("unowned", received);
    else {
      lane.rest();
      answer(owner, received);
    }
    // Nothing else is refused like that, whosever the answer was.
    if (lost) routing.sessionLost(lost, true);
  }

  function routePush(received: DecodedMessage): void {
    credential.receive(received, lane.sent);
    push(received);
    for (const command of lane.inFlight()) {
      if (!proofs.get(command.operation)?.(command.frame, received.name, received.message)) continue;
      const reply = { name: received.name, body: rawOf(received) };
      settle(command, { data: received.message, by: "push", reply });
      return;
    }
  }

  return (received) => {
    const name = received.kind === "unknown" ? undefined : received.name;
    const isReply = name !== undefined && replyResults.has(name);
    if (received.kind === "message" && !isReply) return routePush(received);
    const id = idOf(rawOf(received));
    if (id !== undefined) return routeById(id, received, isReply);
    return isReply ? routeBare(name, received) : push(received);
  };
}

/** A message of the contract that answers a request by its id, and is no reply to it. */
function misplaced(received: ReceivedMessage, replies: readonly string[]): ReceivedMessage {
  if (received.kind !== "message" || replies.length === 0) return received;
  return { kind: "unknown", tag: undefined, raw: rawOf(received) };
}
