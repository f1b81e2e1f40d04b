/**
 * The agent's calls, each from the request or the ring to its one end, put together from replies and pushes by their IDs.
 *
 * `uuid` is the agent's own leg, and the name of a call here. Its end is told by the agent's state, or by the answer to the agent's own hang-up: hang-ups
 * have no push of their own (server P-EVT). Three pushes of the state are no hang-up: the start state after a check-in, and the two by which another agent makes this one busy or free.
 */
import { isInCall } from "./agent-state.js";
import type { AgentStateChanged, CallArrived, GetStatusReply, OperationProgressed } from "./generated/types.js";

const CALL_REQUESTS = [
  "call",
  "previewOutCall",
  "playRecord",
  "eavesdrop",
  "whisper",
  "substitute",
  "forceCall",
] as const;

/** The requests whose reply brings the ID of a new leg of the agent. */
export type CallRequest = (typeof CALL_REQUESTS)[number];

export const isCallRequest = (operation: string): operation is CallRequest =>
  CALL_REQUESTS.some((request) => request === operation);

export interface Call {
  /** The agent's own leg: what `answer`, `hold`, `hangup` and the others take. */
  readonly uuid: string;
  /**
   * `requested`: the vendor took the request; `arriving`: it is about to ring; `ringing`; `talking`: the agent's leg is answered; `held`.
   * The last is `ended`, or `lost`: the session ended first, and what became of the call is not known.
   */
  readonly state: "requested" | "arriving" | "ringing" | "talking" | "held" | "ended" | "lost";
  /** The request that made it, or the push that told of it. Absent: how it began was not seen. */
  readonly origin?: CallRequest | "callin";
  /** Whether the other party of an outgoing call has answered. */
  readonly answered: boolean;
  /** The customer's leg of an outgoing call. */
  readonly peer_uuid?: string;
  /** The customer's leg of a call from the queue. */
  readonly client_uuid?: string;
  /** The leg of the party that is being consulted. */
  readonly consult_uuid?: string | undefined;
  readonly caller_number?: string;
  readonly callee_number?: string;
  readonly callin_channel?: string;
  readonly task_id?: string;
  readonly in_call_numbers?: readonly string[];
}

export interface CallBook {
  /** Those that have not ended, oldest first. */
  live(): readonly Call[];
  requested(origin: CallRequest, uuid: string | undefined): void;
  consulted(uuid: string, consult_uuid: string | undefined): void;
  checkedIn(startStatus: string): void;
  arrived(push: CallArrived): void;
  progressed(push: OperationProgressed): void;
  changed(push: AgentStateChanged): void;
  asked(reply: GetStatusReply): void;
  /** The vendor does not know the call any more. */
  gone(uuid: string): void;
  close(): void;
  /** Every change of a call, the past ones first, to its end. */
  follow(uuid: string, signal?: AbortSignal): AsyncIterableIterator<Call>;
}

/** By another agent, in the middle of whatever this one does: made busy, made free. */
const FORCED: ReadonlySet<string> = new Set(["被管理员强制示忙", "被管理员强制示闲"]);
/** So many calls can be followed; the oldest that have ended are forgotten first. */
const KEPT_CALLS = 100;

export function createCallBook(): CallBook {
  const calls = new Map<string, Call[]>();
  const waiting = new Set<() => void>();
  let closed = false;
  let expectedStart: string | undefined;

  const last = (uuid: string) => calls.get(uuid)?.at(-1);
  const live = () => [...calls.values()].flatMap((changes) => changes.at(-1) ?? []).filter((call) => !isOver(call));
  const current = () => live().at(-1);

  function update(uuid: string, change: Partial<Call>): void {
    const before = last(uuid);
    if (closed || (before !== undefined && isOver(before))) return;
    const after: Call = { uuid, state: "requested", answered: false, ...before, ...change };
    if (before !== undefined && isSame(before, after)) return;
    const changes = calls.get(uuid) ?? [];
    changes.push(after);
    calls.set(uuid, changes);
    for (const [old, story] of calls) {
      if (calls.size <= KEPT_CALLS) break;
      if (isOver(story.at(-1))) calls.delete(old);
    }
    for (const wake of waiting) wake();
  }

  const end = (call: Call) => update(call.uuid, { state: "ended" });

  /** Replies and pushes may overtake each other: what is known of the state already is not taken back. */
  const begin = (uuid: string, state: "requested" | "arriving", more: Partial<Call>) =>
    update(uuid, { ...(last(uuid) === undefined && { state }), ...more });

  return {
    live,
    requested(origin, uuid) {
      if (uuid !== undefined) begin(uuid, "requested", { origin });
    },
    consulted(uuid, consult_uuid) {
      if (last(uuid) !== undefined) update(uuid, { consult_uuid });
    },
    checkedIn(startStatus) {
      if (live().length > 0) expectedStart = startStatus;
    },
    arrived({ uuid, client_uuid, caller_number, callee_number, callin_channel, task_id }) {
      const known = last(uuid);
      begin(uuid, "arriving", {
        origin: known?.origin ?? "callin",
        // The second push of a predictive call has the task's ID in place of the number.
        ...(known?.callee_number === undefined && { callee_number }),
        ...(known?.caller_number === undefined && { caller_number }),
        ...(client_uuid !== undefined && { client_uuid }),
        ...(callin_channel !== undefined && { callin_channel }),
        ...(task_id !== undefined && { task_id }),
      });
    },
    progressed({ action, phase, success, peer_uuid, in_call_numbers }) {
      const call = current();
      if (call === undefined) return;
      const isOwn = action === "CALL" || action === "PREVIEW_OUT_CALL";
      update(call.uuid, {
        ...(isOwn && phase === "START_CALL" && success && { answered: true }),
        ...(isOwn && peer_uuid !== undefined && { peer_uuid }),
        ...(action === "CONSULT" && phase === "END_CALL" && { consult_uuid: undefined }),
        ...(in_call_numbers !== undefined && { in_call_numbers }),
      });
    },
    changed(push) {
      const { agent_status, last_agent_status = "", sub_agent_status, reason = "", in_call_numbers } = push;
      if (isInCall(agent_status)) {
        expectedStart = undefined;
        const uuid = push.uuid ?? current()?.uuid;
        if (uuid === undefined) return;
        for (const other of live()) if (other.uuid !== uuid && hasRung(other)) end(other);
        const talking = sub_agent_status === "HOLD" ? "held" : "talking";
        update(uuid, {
          state: agent_status === "RINGING" ? "ringing" : talking,
          ...(in_call_numbers !== undefined && in_call_numbers.length > 0 && { in_call_numbers }),
        });
        return;
      }
      const isStart = agent_status === expectedStart;
      if (isStart) expectedStart = undefined;
      if (agent_status !== "OFFLINE" && (isStart || FORCED.has(reason))) return;
      const rung = live().filter(hasRung);
      // A call that has been asked for meanwhile has not rung yet, and is none that can have ended.
      const ended = rung.length > 0 || !isInCall(last_agent_status) ? rung : live();
      for (const call of ended) end(call);
    },
    asked({ status, uuid, in_call_numbers }) {
      if (status === undefined) return;
      for (const call of live())
        if (call.uuid !== uuid && hasRung(call) && (uuid !== undefined || !isInCall(status))) end(call);
      if (uuid !== undefined && in_call_numbers !== undefined && last(uuid) !== undefined)
        update(uuid, { in_call_numbers });
    },
    gone(uuid) {
      if (last(uuid) !== undefined) update(uuid, { state: "ended" });
    },
    close() {
      for (const { uuid } of live()) update(uuid, { state: "lost" });
      closed = true;
      for (const wake of waiting) wake();
    },
    async *follow(uuid, signal) {
      let told: Call | undefined;
      while (!signal?.aborted) {
        const changes = calls.get(uuid) ?? [];
        const next: Call | undefined = changes[told === undefined ? 0 : changes.indexOf(told) + 1];
        if (next !== undefined) {
          told = next;
          yield next;
          continue;
        }
        if (closed || isOver(told) || (told !== undefined && changes.length === 0)) return;
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            signal?.removeEventListener("abort", wake);
            resolve();
          };
          waiting.add(wake);
          signal?.addEventListener("abort", wake);
        });
      }
    },
  };
}

const isOver = (call: Call | undefined) => call?.state === "ended" || call?.state === "lost";

const hasRung = ({ state }: Call) => state !== "requested" && state !== "arriving";

function isSame(one: Call, other: Call): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
