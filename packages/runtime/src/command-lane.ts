/**
 * The requests of one session: who waits, who is in flight, whose a reply is.
 *
 * Where a vendor may answer without a correlation id, only one command is in flight at a time, heartbeats aside: then such a reply has an owner.
 * It has none while a command is remembered that ended without an answer, for it may be that one's; it is told to nobody rather than to the wrong
 * one, because a command that is reported as refused and was executed would be sent again.
 */
import type { Connection } from "./connect-socket.js";
import type { RequestDescriptor } from "./message-descriptors.js";
import type { SentOutcome, SocketOutcome } from "./outcome.js";
import type { JsonObject } from "./shapes.js";

export interface Command {
  readonly operation: string;
  readonly request: RequestDescriptor;
  readonly heartbeat: boolean;
  /** Only on this connection: from the hook that signs in. */
  readonly bound: Connection | undefined;
  readonly id: string;
  frame: JsonObject;
  /** In the order of sending; 0: never left. */
  number: number;
  /** A reply without an id came meanwhile that may be its answer. */
  doubtful: boolean;
  /** Its caller stopped waiting, even if nobody has told it yet: it must not leave any more. */
  readonly passed: () => boolean;
  /** It has its outcome: nothing settles it again. */
  over: boolean;
  readonly answer: (outcome: AnyOutcome | Promise<AnyOutcome>) => void;
}

export type AnyOutcome = SocketOutcome<unknown, string, unknown> | SentOutcome;

/** What is remembered of a command that has ended. */
export interface Ended {
  readonly operation: string;
  readonly number: number;
  answered: boolean;
}

interface Silent {
  readonly command: Command;
  readonly at: number;
}

export interface LaneOptions {
  readonly serial: boolean;
  readonly now: () => number;
  /** How long a command that ended without an answer casts doubt on replies without an id. */
  readonly doubtMs: number;
  /** How long nothing is sent after a reply without an id, so that its duplicate meets nobody whose answer it could be. */
  readonly quietMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  /** The connection that the command may go out on now. */
  readonly connectionFor: (command: Command) => Connection | undefined;
  /** False: it did not leave, because of the connection. */
  readonly transmit: (command: Command, connection: Connection) => boolean;
}

export interface Lane {
  readonly waiting: number;
  /** How many were sent, which is the number of the last. */
  readonly sent: number;
  add(command: Command): void;
  /** Sends what may be sent now. */
  pump(): void;
  /** It has ended, in whatever way. `answered`: by the vendor. */
  end(command: Command, answered: boolean): void;
  /** What was sent and has not ended. */
  inFlight(): readonly Command[];
  all(): readonly Command[];
  byId(id: string): Command | undefined;
  ended(id: string): Ended | undefined;
  /** The late answer of a silent command: it casts no doubt any more. */
  forgive(id: string): void;
  /** Whose a reply without an id is. `undefined`: nobody can say. */
  ownerOfBare(name: string, endsSession: boolean): Command | undefined;
  /** A reply without an id was somebody's answer. */
  rest(): void;
  /** No reply of an older connection can come any more. */
  disconnected(): void;
}

/** Enough to know a late reply from a foreign one. */
const REMEMBERED = 256;

export function createLane({ serial, now, doubtMs, quietMs, sleep, connectionFor, transmit }: LaneOptions): Lane {
  const waiting = new Set<Command>();
  const sent = new Map<string, Command>();
  const ended = new Map<string, Ended>();
  let silent: readonly Silent[] = [];
  let numbers = 0;
  let resting = 0;

  const busy = () => serial && (resting > 0 || [...sent.values()].some(({ heartbeat }) => !heartbeat));

  function pump(): void {
    for (const command of waiting) {
      if (command.passed() || (!command.heartbeat && busy())) continue;
      const connection = connectionFor(command);
      if (connection === undefined) continue;
      // Counted before it leaves: should sending fail halfway, it may have left.
      waiting.delete(command);
      numbers += 1;
      command.number = numbers;
      sent.set(command.id, command);
      if (transmit(command, connection)) continue;
      sent.delete(command.id);
      command.number = 0;
      // Into its place again; nothing else can leave on this connection either.
      const others = [...waiting];
      waiting.clear();
      for (const one of [command, ...others]) waiting.add(one);
      return;
    }
  }

  return {
    get waiting() {
      return waiting.size;
    },
    get sent() {
      return numbers;
    },
    add: (command) => void waiting.add(command),
    pump,
    end(command, answered) {
      waiting.delete(command);
      if (!sent.delete(command.id) || command.number === 0) return;
      ended.set(command.id, { operation: command.operation, number: command.number, answered });
      for (const [oldest] of ended) {
        if (ended.size <= REMEMBERED) break;
        ended.delete(oldest);
      }
      if (!answered && !command.heartbeat) silent = [...silent.slice(1 - REMEMBERED), { command, at: now() }];
    },
    inFlight: () => [...sent.values()],
    all: () => [...waiting, ...sent.values()],
    byId: (id) => sent.get(id),
    ended: (id) => ended.get(id),
    forgive(id) {
      silent = silent.filter(({ command }) => command.id !== id);
    },
    ownerOfBare(name, endsSession) {
      const may = ({ request }: Command) => request.replies.includes(name);
      silent = silent.filter(({ at }) => now() - at < doubtMs);
      const flying = [...sent.values()].filter(may);
      const commands = flying.filter(({ heartbeat }) => !heartbeat);
      if (silent.some(({ command }) => may(command))) {
        for (const command of commands) command.doubtful = true;
        return undefined;
      }
      const [command, another] = commands;
      if (another !== undefined) {
        for (const one of commands) one.doubtful = true;
        return undefined;
      }
      // A heartbeat gets such an answer only when the session is over; then the one that left first was refused first.
      const beat = flying.find(({ heartbeat }) => heartbeat);
      if (command === undefined) return beat;
      return endsSession && beat !== undefined && beat.number < command.number ? beat : command;
    },
    rest() {
      resting += 1;
      void sleep(quietMs).then(() => {
        resting -= 1;
        pump();
      });
    },
    disconnected() {
      silent = [];
    },
  };
}
