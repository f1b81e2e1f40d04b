/** Types, checked by the compiler: each wrong line is one that must not compile. */
import { type ComponentProperties, type SocketOutcome, unwrap, wrapComponent } from "../src/index.js";
import { type BarEvents, type BarMethods, type BarProperties, bar, type StateEvent } from "./support/bar.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_T extends true>() => {};

const component = wrapComponent<BarMethods, BarEvents, BarProperties>(
  bar,
  {},
  {
    allow: { OnBeforeCall: ({ number }) => number !== "110" },
    before: { dial: async ({ number }) => number.length > 3, signIn: () => true },
    onRecord: (entry) => {
      if (entry.name === "OnIdle") holds<Equal<typeof entry.message, StateEvent>>();
    },
  },
);

holds<Equal<typeof component.operations, BarMethods>>();
// @ts-expect-error No argument but those of the contract.
component.operations.dial({ number: "1", outside: 1, numbr: "2" });
// @ts-expect-error A promise is too late.
wrapComponent<BarMethods, BarEvents>(bar, {}, { allow: { OnBeforeCall: async () => true } });
// @ts-expect-error No such event.
wrapComponent<BarMethods, BarEvents>(bar, {}, { allow: { OnBefore: () => true } });
// @ts-expect-error No such method.
wrapComponent<BarMethods, BarEvents>(bar, {}, { before: { dail: () => true } });
// @ts-expect-error No such argument.
wrapComponent<BarMethods, BarEvents>(bar, {}, { before: { dial: ({ numbr }) => numbr !== "110" } });

// As generated code has the values of the properties.
interface Values {
  readonly Agent?: string;
  readonly Port?: number;
  readonly SignedIn?: boolean;
  readonly Ready?: boolean;
}
declare const derived: ComponentProperties<typeof bar, Values>;
derived.Agent = "291";
derived.Port satisfies number;
// @ts-expect-error Read only.
derived.SignedIn = true;
// @ts-expect-error A write never counts.
derived.Ready = true;

component.properties.Agent = "291";
// @ts-expect-error Read only.
component.properties.SignedIn = true;
// @ts-expect-error A number.
component.properties.Port = "1";

const counted = await component.operations.count({ skill: "sales" });
if (counted.by === "reply") {
  holds<Equal<typeof counted.data, number>>();
  counted.doubt?.meaning satisfies string | undefined;
}
const signed = await component.operations.signIn();
holds<Equal<typeof signed, SocketOutcome<undefined, string, StateEvent>>>();
if (signed.by === "push") holds<Equal<typeof signed.data, StateEvent>>();
holds<Equal<ReturnType<typeof unwrapped>, StateEvent | undefined>>();
const unwrapped = () => unwrap(signed);

for await (const item of component.read()) {
  if (item.kind === "message" && item.name === "OnQueued") item.message.requestID satisfies string | undefined;
  if (item.kind === "closed") item.reason satisfies string;
  // @ts-expect-error No such event.
  if (item.kind === "message" && item.name === "OnNothing") item.message;
}
