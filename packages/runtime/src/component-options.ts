import type { Clock } from "./clock.js";
import type { AttachDescriptor } from "./component-descriptors.js";
import type { RecordEntry } from "./component-records.js";
import type { ReceivedMessage } from "./decode-message.js";
import type { JsonScalar, Misfit } from "./descriptors.js";
import type { CallRule, LiveCall } from "./live-calls.js";
import type { CallOptions, SocketOutcome } from "./outcome.js";
import type { LateReply, SocketHooks, SocketSubject } from "./socket-options.js";
import type { StreamItem } from "./stream.js";
import type { Unexpected } from "./unexpected.js";

/** A component in the page, wrapped. */
export interface Component<Methods, Events = Record<string, unknown>, Properties = Record<string, unknown>> {
  /** A method per method of the contract. Each gives its outcome as a value and throws only for programming errors. */
  readonly operations: Methods;
  /** The same by the operation's id, for code that knows it as data. */
  request(operation: string, args?: object, options?: CallOptions): Promise<SocketOutcome<unknown, string, unknown>>;
  /** Under their own names. A write that the component would ignore in silence throws a TypeError that says why. */
  readonly properties: Properties;
  /** Events in the order in which they came, from this call on; the first reader also gets what came before it. The last item is `closed`. */
  read(options?: {
    readonly signal?: AbortSignal | undefined;
  }): AsyncIterableIterator<StreamItem<ReceivedMessage<Events>>>;
  /** The state that the last event brought. `undefined`: none has yet. */
  readonly state: JsonScalar | undefined;
  /** The calls of the moment, oldest first, by the rule that was given. */
  readonly calls: readonly LiveCall<Events>[];
  /** How it listens to the component. `manual`: the page has to call `raise` or `handlers`. */
  readonly attached: AttachDescriptor["way"] | "manual";
  /** What the page calls with each event where nothing else can listen. A TypeError where the wrapper listens itself: the event would count twice. */
  raise(event: string, ...args: readonly unknown[]): void;
  /** The same as functions by the event's name, for `SCRIPT` elements with `for` and whatever takes a function. */
  readonly handlers: Readonly<Record<string, (...args: unknown[]) => void>>;
  /** Lets the component go: takes the handlers off, settles what waits and ends the stream. The component itself is left as it is. */
  close(): void;
}

/** By method: asked before it is called, with its arguments; it may take its time. Only `true` lets the call go on. */
export type BeforeHooks<Methods> = {
  readonly [Name in keyof Methods]?: Methods[Name] extends (args: infer Args, ...rest: never[]) => unknown
    ? (args: Readonly<Exclude<Args, undefined>>) => boolean | Promise<boolean>
    : never;
};

/** Methods of a component whose contract is data and nothing more. */
export type AnyMethods = Record<string, (args: Record<string, unknown>) => unknown>;

export interface ComponentOptions<Events = Record<string, unknown>, Methods = AnyMethods> {
  /** Instead of the first way of the contract that the component offers. `manual`: the page calls `raise` or `handlers`. */
  readonly attach?: AttachDescriptor["way"] | "manual";
  /**
   * Asked in the events that ask the page first, such as before an outside call that the agent starts with the component's own button. Only `true` lets
   * it go on, and at once: a promise is too late. A hook that throws, and an event that cannot be read, forbid: what went out cannot be called back.
   */
  readonly allow?: { readonly [Name in keyof Events & string]?: (message: Events[Name]) => boolean };
  /** For what the page starts through a method, which raises no event that asks first. */
  readonly before?: BeforeHooks<Methods>;
  /** Told of each entry that the vendor's rules have for the page's records, while the event is handled. */
  readonly onRecord?: (entry: RecordEntry<Events>) => unknown;
  /** What an event says of calls, for `calls`. */
  readonly callRule?: CallRule<Events>;
  /** The deadline of a call that names none, until the event that proves it. Default 30 000 ms. */
  readonly timeoutMs?: number;
  /** How many items a reader may lag behind before its oldest messages are dropped. Default 1000. */
  readonly limit?: number;
  /** For tests: what the contract does not know is an error. */
  readonly strict?: boolean;
  /** Told once of each member, value and event that the contract does not know, and of what does not fit. */
  readonly onUnexpected?: (unexpected: Unexpected) => void;
  /** Told of every answer that settles nothing: a second one, or one that came too late. */
  readonly onLate?: (late: LateReply) => unknown;
  /** Of every item of `read()`, while the event is handled. */
  readonly onItem?: (item: StreamItem<ReceivedMessage<Events>>) => unknown;
  /** Told of what a hook of `allow` or `before` threw, and why a bridge could not attach a handler. Without it the page's own report of errors is. */
  readonly onHookError?: (error: unknown) => unknown;
  readonly hooks?: SocketHooks;
  /** Says why a value does not fit. Called only when one does not, so that validators can be loaded then. */
  readonly explain?: (subject: SocketSubject, value: unknown) => readonly Misfit[] | Promise<readonly Misfit[]>;
  readonly clock?: Clock;
}
