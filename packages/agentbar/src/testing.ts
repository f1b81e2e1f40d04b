/** A fake of the control for a page's tests, where no ActiveX runs. What it answers and tests is the contract's; here is what only this control does. */
import { createFakeComponent, type FakeComponent, type FakeOptions } from "@trunkline/runtime/testing";
import { type AgentbarMethods, component } from "./generated/component.js";
import { examples } from "./generated/examples.js";
import type { AgentbarMessages } from "./generated/messages.js";
import type { AgentbarProperties } from "./generated/types.js";

export type FakeAgentbar = FakeComponent<AgentbarMethods, AgentbarMessages, AgentbarProperties>;

type Events = typeof component.events;
type StateEvent = {
  [Name in keyof Events]: Events[Name] extends { readonly state: number } ? Name : never;
}[keyof Events];
const NAMES: readonly (keyof Events)[] = Object.keys(component.events) as (keyof Events)[];
const STATE_EVENTS = NAMES.filter((name): name is StateEvent => "state" in component.events[name]);
const isOfState = (name: string): boolean => STATE_EVENTS.some((one) => one === name);

/** A call ends with another reason where nobody has talked yet, and in states that are no talk of the agent's own. */
const NOT_TALKED: ReadonlySet<unknown> = new Set([6, 7, 8, 10, 13]);
const OTHER: ReadonlySet<unknown> = new Set([1, 2, 3, 4, 16, 17]);

/** What the events of one call have in common. A consultation is a call of its own, of the same contact. */
const OF_CALL = [
  "callID",
  "contactID",
  "otherParty",
  "otherPartyAttribute",
  "originatingParty",
  "originalANI",
  "originalDNIS",
];

/**
 * `component` is what the page has for the OBJECT element. A command that is accepted raises the event that proves it. What others do - calling,
 * answering, hanging up - is for the test to raise, and so are `OnBtnStatus` and `OnHeartbeat`.
 */
export function createFakeAgentbar(options: FakeOptions = {}): FakeAgentbar {
  let call: Readonly<Record<string, unknown>> = {};
  const free = (reason: number) =>
    [[fake.properties.StatusChangeType === 1 ? "OnBusy" : "OnReady", { reason }]] as const;
  const end = () => free(NOT_TALKED.has(fake.state) ? 18 : OTHER.has(fake.state) ? 21 : 16);
  const fake: FakeAgentbar = createFakeComponent<AgentbarMethods, AgentbarMessages, AgentbarProperties>(
    component,
    examples,
    {
      ...options,
      state: 0,
      numericFlags: true,
      // The control's library ends what it writes with a line break.
      printJson: (value) => `${JSON.stringify(value)}\n`,
      data: { getAgentStatus: () => Number(fake.state) },
      onAccepted: {
        initial() {
          fake.state = 1;
          fake.properties.IsInitial = true;
        },
        unInitial() {
          fake.state = 0;
          fake.properties.IsInitial = false;
        },
        makeCall({ dest }) {
          call = { otherParty: dest, originalDNIS: dest };
        },
      },
      causes: {
        signIn: () => free(14),
        reset: () => [
          ["OnUnLogin", { reason: 8 }],
          ["OnUnLogin", { reason: 9 }],
        ],
        setIdle: () => [["OnReady", { reason: 22 }]],
        setBusy: () => [["OnBusy", { reason: 22 }]],
        setAgentStatus: ({ agentState }) =>
          STATE_EVENTS.filter((name) => component.events[name].state === agentState).map((name) => [
            name,
            { reason: 22 },
          ]),
        // In 7 it is the agent's own call, in which the other side is dialed now.
        answer: () => (fake.state === 7 ? [["OnHarfConnected"]] : [["OnConnected", { reason: 26 }]]),
        releaseCall: end,
        retrieve: () => [["OnConnected", { reason: 27 }]],
        consult: ({ consultNum }) => [["OnConsultConnecting", { otherParty: consultNum }]],
        reconnect: () => [["OnConnected", { reason: 27 }]],
        transfer: end,
        singleStepTransfer: end,
        transIvr: end,
        transIvrEx: end,
        stopListen: end,
        stopInsert: end,
        switchInsertOrListen: () => [[fake.state === 16 ? "OnInsert" : "OnMonitor"]],
      },
      onRaise(name, message) {
        if (!isOfState(name)) return;
        if (name === "OnUnLogin") fake.properties.IsSignIn = false;
        if ((name === "OnReady" || name === "OnBusy") && message.reason === 14) fake.properties.IsSignIn = true;
        if (["OnUnLogin", "OnReady", "OnBusy", "OnRest"].includes(name)) call = {};
        else if (!name.startsWith("OnConsult"))
          call = Object.fromEntries(OF_CALL.map((member) => [member, message[member]]));
      },
      context(name) {
        if (!isOfState(name)) return {};
        return name.startsWith("OnConsult") && "contactID" in call ? { contactID: call.contactID } : call;
      },
    },
  );
  return fake;
}
