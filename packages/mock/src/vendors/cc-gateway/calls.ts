/** The calls of one agent: enough of a call model that the documented preconditions and codes come by themselves. */

export type CallState = "ringing" | "talking" | "held" | "conference";

export interface Call {
  readonly id: string;
  readonly caller: string;
  readonly called: string;
  /** The other side: a number, or another agent's ID. */
  readonly other: string;
  /** `callfeature`: 0 incoming, 6 internal, 7 outgoing, 51 two-party and 52 three-party help, 53 several parties. */
  readonly feature: number;
  readonly begin: number;
  readonly data: string;
  state: CallState;
  muted: boolean;
  end: number | undefined;
  /** The party added to a conference. */
  added: string | undefined;
}

export interface Calls {
  readonly all: readonly Call[];
  /** The call that is not held; an agent has one at most. */
  current(): Call | undefined;
  held(id?: string): Call | undefined;
  find(id: string | undefined): Call | undefined;
  /** The latest call that has ended. */
  last(): Call | undefined;
  add(call: Omit<Call, "muted" | "end" | "added">): Call;
  end(call: Call, now: number): void;
}

export function createCalls(): Calls {
  let all: Call[] = [];
  let last: Call | undefined;
  const held = () => all.filter(({ state }) => state === "held");
  return {
    get all() {
      return all;
    },
    current: () => all.find(({ state }) => state !== "held"),
    held: (id) => (id ? held().find((call) => call.id === id) : held().at(-1)),
    find: (id) => all.find((call) => call.id === id),
    last: () => last,
    add(call) {
      const added: Call = { ...call, muted: false, end: undefined, added: undefined };
      all = [...all, added];
      return added;
    },
    end(call, now) {
      call.end = now;
      last = call;
      all = all.filter((other) => other !== call);
    },
  };
}
