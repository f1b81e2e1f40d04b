/** The control that `bar` describes, as a page meets it. What a test wants to go wrong it replaces. */
type Handler = (...args: unknown[]) => void;

export function fakeBar(more: Readonly<Record<string, unknown>> = {}) {
  const listeners = new Map<string, Handler[]>();
  const calls: (readonly [string, ...unknown[]])[] = [];
  const method =
    (name: string, returned: unknown) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
      return returned;
    };
  let agent = "";
  const host = {
    get Agent() {
      return agent;
    },
    set Agent(value: string) {
      if (this.SignedIn === 0) agent = value;
    },
    Password: "",
    Port: 10_000,
    Auto: 1,
    May: 1,
    Mode: 0,
    Ready: 0,
    SignedIn: 0,
    Prepare: method("Prepare", 0),
    SignIn: method("SignIn", 0),
    SetBusy: method("SetBusy", 0),
    MakeCall: method("MakeCall", 0),
    GetCount: method("GetCount", 30),
    GetAgents: method("GetAgents", '[{"id":"291","state":2}]\n'),
    GetPrompt: method("GetPrompt", "signed in"),
    Jump: method("Jump", 0),
    attachEvent(name: string, handler: Handler) {
      listeners.set(name, [...(listeners.get(name) ?? []), handler]);
      return true;
    },
    detachEvent(name: string, handler: Handler) {
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((one) => one !== handler),
      );
    },
  };
  // Accessors stay accessors.
  Object.defineProperties(host, Object.getOwnPropertyDescriptors(more));
  return {
    host,
    calls,
    raise(name: string, ...args: unknown[]) {
      for (const handler of listeners.get(name) ?? []) handler(...args);
    },
    listening: () => [...listeners.values()].flat().length,
  };
}
