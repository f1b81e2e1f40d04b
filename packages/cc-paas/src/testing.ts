/** A fake of PhoneKit for a page's tests, where the vendor's script is not at hand. What it answers is the contract's; here is what only PhoneKit does. */
import { createFakeComponent, type FakeComponent, type FakeOptions } from "@trunkline/runtime/testing";
import { type CcPaasMethods, component } from "./generated/component.js";
import { examples } from "./generated/examples.js";
import type { PhoneKitMessages } from "./generated/messages.js";

export type FakePhoneKit = FakeComponent<CcPaasMethods, PhoneKitMessages>;

/**
 * `component` is what the page has in `window.PhoneKit`. Logging in, `ready` and `pause` raise the event of the agent's state; how a call goes is for the
 * test to raise, and which event tells of a hold nobody knows.
 */
export function createFakePhoneKit(options: FakeOptions = {}): FakePhoneKit {
  let agent: Readonly<Record<string, unknown>> = {};
  let call: Readonly<Record<string, unknown>> = {};
  return createFakeComponent<CcPaasMethods, PhoneKitMessages>(component, examples, {
    ...options,
    onAccepted: {
      initial({ appSid, agentNo }) {
        agent = { appSid, agentNo };
      },
      // The call's events bring the page's data back.
      callOut({ userNumber, userData }) {
        call = { userNumber, userData };
      },
    },
    causes: {
      login: () => [["AgentStateChanged", { eventName: "login" }]],
      ready: () => [["AgentStateChanged", { eventName: "ready" }]],
      pause: ({ pauseCause }) => [["AgentStateChanged", { eventName: "pause", pauseCause }]],
    },
    onRaise(name, { eventName, conversationSid, callSid }) {
      if (name !== "CallChanged") return;
      const isOver = eventName === "completed" || eventName === "failed";
      call = isOver ? {} : { ...call, conversationSid, callSid };
    },
    context: (name) => (name === "CallChanged" ? { ...agent, ...call } : agent),
  });
}
