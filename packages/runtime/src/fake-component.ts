/**
 * A component of a page for tests where there is none: it answers, refuses and raises as its contract says. Nothing here waits: what comes after the
 * page's own code comes in a microtask.
 */
import type { ComponentDescriptor, ComponentExamples, EventDescriptor } from "./component-descriptors.js";
import { createFakeForms } from "./fake-answers.js";
import { argumentsOf, createFakeListeners, fillIn } from "./fake-events.js";
import { createFakeMethods, type PlainRules } from "./fake-methods.js";
import type { FakeComponent, FakeRules } from "./fake-options.js";
import { createFakeProperties } from "./fake-properties.js";
import { isObject } from "./shapes.js";

/** `Methods`, `Events` and `Properties` are the generated interfaces, as for `wrapComponent`; `examples` are generated beside them. */
export function createFakeComponent<Methods, Events = Record<string, unknown>, Properties = Record<string, unknown>>(
  descriptor: ComponentDescriptor,
  examples: ComponentExamples,
  given: FakeRules<Methods, Events> = {},
): FakeComponent<Methods, Events, Properties> {
  // The generated interfaces and the descriptor come from one contract; nothing else can say that they agree.
  const rules = given as PlainRules;
  const { title, events } = descriptor;
  const properties = createFakeProperties(descriptor, rules.numericFlags === true);
  const listeners = createFakeListeners(descriptor);
  let state = rules.state;

  function raise(name: string, message?: unknown): boolean {
    const event = Object.hasOwn(events, name) ? events[name] : undefined;
    if (event === undefined) throw new TypeError(`${title} has no event ${JSON.stringify(name)}`);
    const payload = fillIn(examples, name, message, rules.context?.(name) ?? {});
    if (!event.fits(payload)) throw new TypeError(`${title}: ${whyNot(name, event, message, payload)}`);
    if (event.state !== undefined) state = event.state;
    if (isObject(payload)) rules.onRaise?.(name, payload);
    const { veto } = event;
    if (veto !== undefined) properties.all[veto.property] = veto.allow;
    listeners.deliver(event.names[0] ?? name, argumentsOf(event, payload));
    return veto === undefined || properties.all[veto.property] === veto.allow;
  }

  /** A member is to blame where the event would do with the example's. */
  function whyNot(name: string, { fits }: EventDescriptor, message: unknown, payload: unknown): string {
    const example = fillIn(examples, name, undefined, {});
    const blamed =
      isObject(message) && isObject(payload) && isObject(example)
        ? Object.keys(message).filter((member) => fits({ ...payload, [member]: example[member] }))
        : [];
    const where = blamed.length === 0 ? "" : `: look at ${blamed.join(", ")}`;
    return `the contract does not allow this ${name}${where}. raiseRaw() raises anything`;
  }

  const methods = createFakeMethods({
    descriptor,
    examples,
    forms: createFakeForms(descriptor, examples, rules.printJson ?? JSON.stringify),
    rules,
    state: () => state,
    property: (name) => properties.all[name],
    listen: listeners.add,
    raise,
  });
  type Fake = FakeComponent<Methods, Events, Properties>;
  return {
    component: Object.defineProperties({ ...methods.functions, ...listeners.methods }, properties.accessors),
    properties: properties.all as Fake["properties"],
    get state() {
      return state;
    },
    set state(value) {
      state = value;
    },
    calls: methods.calls as Fake["calls"],
    answer: methods.answer as Fake["answer"],
    answerOnce: methods.answerOnce as Fake["answerOnce"],
    raise,
    raiseRaw: (wireName, ...args) => listeners.deliver(wireName, args),
  };
}
