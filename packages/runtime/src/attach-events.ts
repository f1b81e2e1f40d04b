/**
 * One way to listen to a component, however many it offers: an event that came by two would count twice. Whatever is attached is taken off again.
 */
import type { AttachDescriptor } from "./component-descriptors.js";
import { callHost, type Host, isThenable, methodName } from "./host.js";

export type Handlers = Readonly<Record<string, (...args: unknown[]) => void>>;

export interface Attached {
  readonly way: AttachDescriptor["way"] | "manual";
  readonly detach: () => void;
}

/** What is needed of a document, if there is one. */
export interface ScriptDocument {
  /** Only browsers that still run SCRIPT elements with `for` have it. */
  readonly documentMode?: unknown;
  readonly head: { appendChild(element: ScriptElement): unknown; removeChild(element: ScriptElement): unknown };
  readonly defaultView?: object | null;
  createElement(name: "script"): ScriptElement;
}
interface ScriptElement {
  text: string;
  setAttribute(name: string, value: string): void;
}

export interface AttachRules {
  readonly host: Host;
  /** In the order in which they are tried. */
  readonly ways: readonly AttachDescriptor["way"][];
  /** By the name on the wire. */
  readonly handlers: Handlers;
  readonly document: ScriptDocument | undefined;
  /** Told of a handler that a bridge could not attach, when it says so later. */
  readonly failed: (error: unknown) => void;
}

/** `undefined`: the host offers none of these ways. */
export function attachEvents(rules: AttachRules): Attached | undefined {
  for (const way of rules.ways) {
    const detach = attachBy(way, rules);
    if (detach !== undefined) return { way, detach };
  }
  return undefined;
}

function attachBy(way: AttachDescriptor["way"], rules: AttachRules): (() => void) | undefined {
  const { host, handlers, document, failed } = rules;
  switch (way) {
    case "attachEvent":
      return attachByMethod(host, handlers, failed, ["attachEvent", "detachEvent"]);
    case "addEventListener":
      return attachByMethod(host, unpacked(handlers), failed, ["addEventListener", "removeEventListener"]);
    case "script":
      return attachByScript(host, handlers, document);
    // They go with the argument of a method.
    case "handlers":
      return () => {};
  }
}

/** A host may not know one of the names: that of another source. */
function attachByMethod(
  host: Host,
  handlers: Handlers,
  failed: (error: unknown) => void,
  [attach, detach]: readonly [string, string],
): (() => void) | undefined {
  if (methodName(host, [attach]) === undefined) return undefined;
  const attached = Object.entries(handlers).filter(([name, handler]) => {
    try {
      const answer = callHost(host, attach, [name, handler]);
      if (isThenable(answer)) Promise.resolve(answer).catch(failed);
      return answer !== false;
    } catch {
      return false;
    }
  });
  if (attached.length === 0) return undefined;
  return () => {
    for (const [name, handler] of attached) {
      try {
        const answer = methodName(host, [detach]) === undefined ? undefined : callHost(host, detach, [name, handler]);
        if (isThenable(answer)) Promise.resolve(answer).catch(() => {});
      } catch {
        // A page that goes away takes its component with it, and there is nothing left to take off.
      }
    }
  };
}

/** A bridge on the DOM's events has the arguments in `detail`: a list, an object that has their names, or nothing where there are none. */
function unpacked(handlers: Handlers): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      (...args: unknown[]) => {
        const detail = args.length === 1 ? detailOf(args[0]) : undefined;
        if (detail === undefined) handler(...args);
        else if (detail === null) handler();
        else if (Array.isArray(detail)) handler(...detail);
        else handler(new NamedArguments(detail));
      },
    ]),
  );
}

function detailOf(event: unknown): unknown {
  try {
    return typeof event === "object" && event !== null && "type" in event && "detail" in event
      ? event.detail
      : undefined;
  } catch {
    // It is a host's object, and no event.
    return undefined;
  }
}

/** The arguments of an event by their names. */
export class NamedArguments {
  readonly payload: unknown;

  constructor(payload: unknown) {
    this.payload = payload;
  }
}

let scripts = 0;

/**
 * Scripts of this kind see nothing but what is global. Only Internet Explorer runs them, and modern Edge in its mode for old pages; no such browser was
 * at hand, so this is written after the vendor's own page and tried against a document that behaves like theirs.
 */
function attachByScript(
  host: Host,
  handlers: Handlers,
  document: ScriptDocument | undefined,
): (() => void) | undefined {
  const { id } = host;
  if (typeof document?.documentMode !== "number" || typeof id !== "string" || id === "") return undefined;
  const view = (document.defaultView ?? globalThis) as Record<string, unknown>;
  const key = `trunkline:${++scripts}`;
  view[key] = handlers;
  const elements = Object.keys(handlers).map((name) => {
    const element = document.createElement("script");
    element.setAttribute("for", id);
    // The brackets stay empty: the values are in `arguments`.
    element.setAttribute("event", `${name}()`);
    element.text = `window[${JSON.stringify(key)}][${JSON.stringify(name)}].apply(null, arguments);`;
    document.head.appendChild(element);
    return element;
  });
  return () => {
    for (const element of elements) document.head.removeChild(element);
    // A script that was taken away may still be called once.
    view[key] = Object.fromEntries(Object.keys(handlers).map((name) => [name, () => {}]));
  };
}
