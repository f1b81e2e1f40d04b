declare const password: string;
declare const blocked: ReadonlySet<string>;
declare function mayDial(number: string): Promise<boolean>;
declare function book(entry: string, message: object): void;

import { unwrap, wrapAgentbar } from "@trunkline/agentbar";

const bar = wrapAgentbar(document.getElementById("agentBar")!, {
  allow: { OnBeforeOutCall: ({ otherParty }) => !blocked.has(otherParty) }, // asked by the control's own buttons
  before: { makeCall: ({ dest }) => mayDial(dest) }, // a call by method raises no such event
  onRecord: ({ record, message }) => book(record, message),
});

Object.assign(bar.properties, { AgentID: "291", PassWord: password, DN: "6001" });
Object.assign(bar.properties, { ServiceList: "sales", MainCTIIP: "192.0.2.1" });
await unwrap(bar.operations.initial());
await unwrap(bar.operations.signIn()); // when OnReady or OnBusy with reason 14 has come
await unwrap(bar.operations.setBusy()); // the state in which the agent can call out

const { error } = await bar.operations.makeCall({ dest: "40041", showANI: "", showDest: "", isOffhook: 0, type: 1 });
if (error?.kind === "vendor") console.log(error.code, error.codeName, error.message);
if (error?.kind === "outcomeUnknown") console.log("it may ring: look at bar.state and bar.calls first");

await unwrap(bar.operations.releaseCall());
await unwrap(bar.operations.signOut());
