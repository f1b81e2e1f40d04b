/**
 * A component that lives in the page - an ActiveX control, a script's object - as a typed client: methods with outcomes, properties, events as one
 * stream. What the contract says is in the descriptor, how each part behaves is in the files that this one joins.
 */
import { type Attached, type AttachRules, attachEvents, type Handlers, type ScriptDocument } from "./attach-events.js";
import { systemClock } from "./clock.js";
import type { ComponentDescriptor } from "./component-descriptors.js";
import type { Component, ComponentOptions } from "./component-options.js";
import { createProperties } from "./component-properties.js";
import { createRecorder, type RecordEntry } from "./component-records.js";
import { NO_REASON } from "./contract-error.js";
import { prepareDecoder, type ReceivedMessage } from "./decode-message.js";
import type { JsonScalar } from "./descriptors.js";
import { notify } from "./hooks.js";
import type { Host } from "./host.js";
import { isAllowed, reportFailure, writeVerdict } from "./judge-veto.js";
import { type CallRule, createLiveCalls, type LiveCall } from "./live-calls.js";
import type { SocketOutcome } from "./outcome.js";
import { createEventReader, type RaisedEvent } from "./read-event.js";
import { redact, type SensitiveNames, sensitiveNamesOfComponent } from "./redact.js";
import { createMethodRunner } from "./run-method.js";
import { createStream, type StreamItem } from "./stream.js";
import { createReport } from "./unexpected.js";

/**
 * `Methods` is the generated interface of the methods, `Events` that of payloads by message name, `Properties` that of the properties. Several wrappers
 * of one component do not know of each other; each hears every event once.
 */
export function wrapComponent<Methods, Events = Record<string, unknown>, Properties = Record<string, unknown>>(
  descriptor: ComponentDescriptor,
  component: object,
  options: ComponentOptions<Events, Methods> = {},
): Component<Methods, Events, Properties> {
  if ((typeof component !== "object" && typeof component !== "function") || component === null) {
    throw new TypeError(`${descriptor.title}: there is no component to wrap`);
  }
  const host = component as Host;
  const { timeoutMs = 30_000, strict = false, hooks = {} } = options;
  const clock = options.clock ?? systemClock;
  const stream = createStream<ReceivedMessage>(options);
  const report = createReport(options.onUnexpected);
  const messages = { ...repliesOf(descriptor), ...descriptor.events };
  const decoder = prepareDecoder({ tag: "", messages }, { onUnexpected: options.onUnexpected, strict });
  const properties = createProperties(host, descriptor, report);
  const readEvent = createEventReader(descriptor, { decoder, report, strict });
  const recordsOf = createRecorder(descriptor.records, properties.read);
  // The generated interfaces and the descriptor come from one contract; nothing else can say that they agree.
  const calls = createLiveCalls(options.callRule as CallRule | undefined, () => clock.now());
  let state: JsonScalar | undefined;
  let isClosed = false;
  let names: SensitiveNames | undefined;
  const sensitive = () => (names ??= sensitiveNamesOfComponent(descriptor));
  const hookFailed = (error: unknown) => reportFailure(options.onHookError, error);

  function tell(item: ReceivedMessage): void {
    notify(options.onItem, () => item as StreamItem<ReceivedMessage<Events>>);
    stream.push(item);
  }

  /** The component waits for this to return, so that a page's hooks come first. */
  function take({ descriptor: event, received, payload }: RaisedEvent): void {
    if (event?.state !== undefined) state = event.state;
    if (received.kind !== "unknown" && event?.veto !== undefined) {
      const hook = options.allow?.[received.name as keyof Events & string] as
        | ((message: unknown) => unknown)
        | undefined;
      if (hook !== undefined) writeVerdict(event.veto, isAllowed(hook, received, hookFailed), properties, hookFailed);
    }
    notify(hooks.onReceived, () => ({
      ...(received.kind !== "unknown" && { name: received.name }),
      frame: redact(payload ?? null, event?.shape, sensitive()),
    }));
    if (received.kind === "message") {
      notifyOfCall(received);
      for (const entry of recordsOf(received)) notify(options.onRecord, () => entry as RecordEntry<Events>);
    }
    runner.prove(received, payload);
    tell(received);
  }

  function notifyOfCall(received: Extract<ReceivedMessage, { kind: "message" }>): void {
    try {
      calls.take(received);
    } catch (error) {
      hookFailed(error);
    }
  }

  const entry =
    (name: string): Handlers[string] =>
    (...args) => {
      if (!isClosed) take(readEvent(name, args));
    };
  const wireNames = Object.values(descriptor.events).flatMap((event) => event.names);
  const handlers: Handlers = Object.fromEntries(wireNames.map((name) => [name, entry(name)]));

  const handing = descriptor.attach.find((one) => one.way === "handlers");
  const runner = createMethodRunner({
    descriptor,
    host,
    decoder,
    clock,
    timeoutMs,
    rules: {
      codes: descriptor.codes,
      strict,
      report,
      shapeOf: (name) => messages[name]?.shape,
      async explain(subject, value) {
        try {
          const misfits = await options.explain?.(subject, value);
          return misfits === undefined || misfits.length === 0 ? NO_REASON : misfits;
        } catch {
          return NO_REASON;
        }
      },
    },
    known: {
      get state() {
        return state;
      },
      property: properties.read,
    },
    handlers:
      handing === undefined || options.attach === "manual"
        ? undefined
        : { operation: handing.operation, functions: handlers },
    options: options as Pick<ComponentOptions, "before" | "onLate" | "hooks">,
    sensitive,
    hookFailed,
  });

  const attached = attach(descriptor, { host, handlers, failed: hookFailed }, options.attach);
  const unload = onPageGone(() => close());
  function close(): void {
    if (isClosed) return;
    isClosed = true;
    unload();
    attached.detach();
    runner.end("closed");
    calls.clear();
    const end = { kind: "closed", reason: "closed" } as const;
    notify(options.onItem, () => end);
    stream.close(end);
  }

  const ownEntry =
    (name: string): Handlers[string] =>
    (...args) => {
      if (attached.way !== "manual") {
        throw new TypeError(
          `${descriptor.title}: events are listened to by ${attached.way}; to raise them, wrap with attach: "manual"`,
        );
      }
      entry(name)(...args);
    };
  type Answer = Promise<SocketOutcome<unknown, string, unknown>>;
  const request = (operation: string, args: object = {}, callOptions = {}) =>
    runner.request(operation, args, callOptions) as Answer;
  const methods = Object.keys(descriptor.methods).map((operation) => [
    operation,
    (args?: object, callOptions?: object) => request(operation, args, callOptions),
  ]);
  return {
    operations: Object.fromEntries(methods) as Methods,
    request,
    properties: properties.all as Properties,
    read: (readOptions) => stream.read(readOptions) as AsyncIterableIterator<StreamItem<ReceivedMessage<Events>>>,
    get state() {
      return state;
    },
    get calls() {
      return calls.all() as readonly LiveCall<Events>[];
    },
    attached: attached.way,
    raise: (event, ...args) => ownEntry(event)(...args),
    handlers: Object.fromEntries(wireNames.map((name) => [name, ownEntry(name)])),
    close,
  };
}

const repliesOf = ({ methods }: ComponentDescriptor) =>
  Object.assign(
    {},
    ...Object.values(methods).map(({ replies }) => replies),
  ) as ComponentDescriptor["methods"][string]["replies"];

function attach(
  { title, attach: described }: ComponentDescriptor,
  parts: Pick<AttachRules, "host" | "handlers" | "failed">,
  wanted: ComponentOptions["attach"],
): Attached {
  const manual: Attached = { way: "manual", detach: () => {} };
  if (wanted === "manual") return manual;
  const offered = described.map(({ way }) => way);
  // Functions in the argument of a method are the contract's to offer, the other ways the host's.
  const ways = wanted === undefined ? offered : wanted === "handlers" && !offered.includes(wanted) ? [] : [wanted];
  const { document } = globalThis as { readonly document?: ScriptDocument };
  const attached = attachEvents({ ...parts, ways, document });
  if (attached === undefined && wanted !== undefined)
    throw new TypeError(`${title}: the component cannot be listened to by ${wanted}`);
  return attached ?? manual;
}

/** A page that is kept for the way back goes on where it was. */
function onPageGone(gone: () => void): () => void {
  const page = globalThis as Partial<Pick<Window, "addEventListener" | "removeEventListener">>;
  const leave = (event: PageTransitionEvent) => {
    if (!event.persisted) gone();
  };
  page.addEventListener?.("pagehide", leave);
  return () => page.removeEventListener?.("pagehide", leave);
}
