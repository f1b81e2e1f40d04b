/** What a test says to a fake component and learns from it. Types only; the behaviour is in `fake-component.ts` and the files that it joins. */
import type { JsonScalar } from "./descriptors.js";
import type { Host } from "./host.js";

type ArgumentsOf<Method> = Method extends (args: infer Args, ...rest: never[]) => unknown
  ? Exclude<Args, undefined>
  : never;
type OutcomeOf<Method> = Method extends (...args: never[]) => Promise<infer Outcome> ? Outcome : never;
type DataIn<Outcome> = Outcome extends { readonly by: "reply"; readonly data: infer Data } ? Data : never;
type CodeIn<Outcome> = Outcome extends { readonly error: infer Failure }
  ? Failure extends { readonly kind: "vendor"; readonly code: infer Code }
    ? Code
    : never
  : never;

/** Members of an event. What is left out comes from the contract's example; `undefined` leaves it out of the event. */
export type FakeMessage<Message> = Message extends object
  ? { readonly [Member in keyof Message]?: Message[Member] | undefined }
  : Message;

/** An event by its name in the contract, and its members. */
export type FakeEvent<Events> = {
  [Name in keyof Events & string]: readonly [name: Name, message?: FakeMessage<Events[Name]>];
}[keyof Events & string];

export type FakeAnswer<Method, Events> =
  /** In the types of the wrapper; the fake gives it the component's own form. */
  | { readonly data: DataIn<OutcomeOf<Method>> }
  /** Refused. `message` is for answers that carry a text beside the code. */
  | { readonly code: CodeIn<OutcomeOf<Method>>; readonly message?: string }
  /** As if every test of the component had passed. `raises`: these events in place of those that prove it; none of them in a list that is empty. */
  | { readonly accepted: true; readonly raises?: readonly FakeEvent<Events>[] }
  /** This very value, whatever the contract says of it. */
  | { readonly raw: unknown }
  | { readonly throws: unknown }
  /** Silence: a callback that is never called; of a method that returns, a promise that never settles, as of a bridge. */
  | { readonly never: true };

/** The same, or what makes one of the arguments. */
export type FakeAnswering<Method, Events> =
  | FakeAnswer<Method, Events>
  | ((args: ArgumentsOf<Method>) => FakeAnswer<Method, Events>);

/** One call of a method, with its arguments by name. Secrets among them can be read and are not listed, so that no log or report has them. */
export type FakeCall<Methods> = {
  [Name in keyof Methods & string]: { readonly operation: Name; readonly args: ArgumentsOf<Methods[Name]> };
}[keyof Methods & string];

export interface FakeComponent<Methods, Events = Record<string, unknown>, Properties = Record<string, unknown>> {
  /** What the page has: methods, properties and a way to listen, under the component's own names. */
  readonly component: Host;
  /** In the types of the wrapper. A write of the test counts at any time, and changes also what a page cannot. */
  readonly properties: { -readonly [Name in keyof Properties]: Required<Properties>[Name] };
  /** What the component takes for the state of the agent. Events change it, and so may the test. */
  state: JsonScalar | undefined;
  /** Every call so far, the oldest first. */
  readonly calls: readonly FakeCall<Methods>[];
  /** What every call of this method gets from now on, in place of what the contract says; `undefined` takes it back. */
  answer<Name extends keyof Methods & string>(
    operation: Name,
    answer: FakeAnswering<Methods[Name], Events> | undefined,
  ): void;
  /** The same for one call, the next that nothing was said for. */
  answerOnce<Name extends keyof Methods & string>(operation: Name, answer: FakeAnswering<Methods[Name], Events>): void;
  /**
   * Raises an event at once. What is left out of the members comes from the example of the contract that agrees most with those that are given.
   * `false`: the event asked first, and the page forbade it. Throws a TypeError where the contract does not allow the event.
   */
  raise<Name extends keyof Events & string>(name: Name, message?: FakeMessage<Events[Name]>): boolean;
  /** Hands these very arguments to whoever listens to this name, and changes nothing of the fake: for what a component should never do. */
  raiseRaw(wireName: string, ...args: readonly unknown[]): void;
}

export interface FakeOptions {
  /** No event is raised but by the test. Default: the events that prove an accepted command follow it, when the page's own code has run. */
  readonly byHand?: boolean;
}

/** What a vendor's package knows beyond its descriptor. */
export interface FakeRules<Methods, Events> extends FakeOptions {
  /** Before anything has happened. */
  readonly state?: JsonScalar;
  /** The page sees flags as 0 and 1. */
  readonly numericFlags?: boolean;
  /** How the component writes JSON. Default: `JSON.stringify`. */
  readonly printJson?: (value: unknown) => string;
  /** Data of accepted calls that are no mere example. */
  readonly data?: {
    readonly [Name in keyof Methods]?: (args: ArgumentsOf<Methods[Name]>) => DataIn<OutcomeOf<Methods[Name]>>;
  };
  /** What a call changes as soon as it is accepted. */
  readonly onAccepted?: { readonly [Name in keyof Methods]?: (args: ArgumentsOf<Methods[Name]>) => void };
  /** The events that an accepted call causes. Without this: the first that the contract has as its proof. */
  readonly causes?: {
    readonly [Name in keyof Methods]?: (args: ArgumentsOf<Methods[Name]>) => readonly FakeEvent<Events>[];
  };
  /** Told of each event before the page is, with all its members in the form of the wire. */
  readonly onRaise?: (name: string, message: Readonly<Record<string, unknown>>) => void;
  /** Members that go on from event to event, such as those of the running call. */
  readonly context?: (name: string) => Readonly<Record<string, unknown>>;
}
