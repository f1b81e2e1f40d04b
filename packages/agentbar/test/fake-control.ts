/** The control of the contract's second reading, as a page meets it: states, codes, and events by `attachEvent`. */
type Handler = (...args: unknown[]) => void;
const TALK = { call: "1455885056-1095", contact: 14_558_850_561_095 };

export function fakeControl() {
  const listeners = new Map<string, Handler[]>();
  const called: unknown[][] = [];
  let state = 0;
  const raise = (name: string, ...args: unknown[]) => {
    for (const handler of listeners.get(name) ?? []) handler(...args);
  };
  const enter = (name: string, to: number, reason: number, inCall = false) => {
    state = to;
    if (reason === 14) control.IsSignIn = 1;
    if (to === 1) control.IsSignIn = 0;
    const parties = inCall ? ["40041", 2, "6001", "6001", "40041"] : ["", 0, "", "", ""];
    const [call, contact] = inCall ? [TALK.call, TALK.contact] : ["", 0];
    raise(name, 0, call, contact, inCall ? 2 : 0, ...parties, reason, 1_471_849_200_000_000);
  };
  /** The state after a sign-in and after a call. */
  const first = (reason: number) =>
    control.StatusChangeType === 1 ? enter("OnBusy", 3, reason) : enter("OnReady", 2, reason);
  /** Layers of tests: signed in, then the state. The event comes when the thread is free. */
  const command =
    (name: string, states: readonly number[], effect: () => void) =>
    (...args: unknown[]) => {
      called.push([name, ...args]);
      if (control.IsSignIn === 0) return 1004;
      if (!states.includes(state)) return 1005;
      queueMicrotask(effect);
      return 0;
    };
  const text = (answer: string) => () => (control.IsSignIn === 0 ? "" : answer);
  const control = {
    AgentID: "",
    PassWord: "",
    StatusChangeType: 0,
    AutoAnswer: 1,
    IsInitial: 0,
    IsSignIn: 0,
    IsCallOut: 1,
    Initial() {
      if (control.IsInitial === 1) return 1002;
      [control.IsInitial, state] = [1, 1];
      return 0;
    },
    SignIn() {
      if (control.IsInitial === 0) return 1003;
      if (state !== 1) return 1005;
      queueMicrotask(() => first(14));
      return 0;
    },
    SetBusy: command("SetBusy", [2, 4], () => enter("OnBusy", 3, 22)),
    SignOut: command("SignOut", [2, 3], () => enter("OnUnLogin", 1, 8)),
    MakeCall: command("MakeCall", [3], () => {
      enter("OnHarfAlerting", 7, 0, true);
      enter("OnConnected", 9, 25, true);
    }),
    ReleaseCall: command("ReleaseCall", [7, 8, 9], () => first(16)),
    GetAgentNumberBySkill: () => 20,
    GetRestReason: text("null\n"),
    GetSkillWaitingNumber: text('{"freeNum":2,"queueNum":1}\n'),
    attachEvent(name: string, handler: Handler) {
      listeners.set(name, [...(listeners.get(name) ?? []), handler]);
      return true;
    },
  };
  return { control, called, raise, enter };
}
