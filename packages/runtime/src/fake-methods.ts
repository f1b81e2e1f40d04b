/** The methods of a fake component: what a call is answered, by the test's word or else by the contract's tests, and which events follow it. */
import type {
  ComponentDescriptor,
  ComponentExamples,
  MethodDescriptor,
  ProofDescriptor,
} from "./component-descriptors.js";
import type { JsonScalar } from "./descriptors.js";
import type { FakeForms } from "./fake-answers.js";
import type { FakeAnswer, FakeAnswering, FakeCall, FakeEvent, FakeRules } from "./fake-options.js";
import { conditions } from "./match-message.js";
import { stepsOf } from "./pointer.js";
import { fromPositional } from "./positional.js";
import { isObject, type JsonObject, memberShapes, sensitivityOf, shapesOf } from "./shapes.js";

/** A method of a contract that is data here. */
type PlainMethod = (
  args: JsonObject,
) => Promise<
  | { readonly by: "reply"; readonly data: unknown }
  | { readonly error: { readonly kind: "vendor"; readonly code: unknown } }
>;
type PlainEvents = Record<string, unknown>;
export type PlainRules = FakeRules<Record<string, PlainMethod>, PlainEvents>;
type PlainAnswer = FakeAnswer<PlainMethod, PlainEvents>;
type PlainAnswering = FakeAnswering<PlainMethod, PlainEvents>;
type PlainEvent = FakeEvent<PlainEvents>;
type PlainCall = FakeCall<Record<string, PlainMethod>>;

export interface FakeMethodParts {
  readonly descriptor: ComponentDescriptor;
  readonly examples: ComponentExamples;
  readonly forms: FakeForms;
  readonly rules: PlainRules;
  readonly state: () => JsonScalar | undefined;
  readonly property: (name: string) => unknown;
  readonly listen: (wireName: string, handler: unknown) => void;
  readonly raise: (...event: PlainEvent) => unknown;
}

export interface FakeMethods {
  /** Under the component's names. */
  readonly functions: Record<string, (...args: unknown[]) => unknown>;
  readonly calls: readonly PlainCall[];
  answer(operation: string, answer: PlainAnswering | undefined): void;
  answerOnce(operation: string, answer: PlainAnswering): void;
}

export function createFakeMethods(parts: FakeMethodParts): FakeMethods {
  const { descriptor, forms, rules } = parts;
  const { title, methods } = descriptor;
  const calls: PlainCall[] = [];
  const lasting = new Map<string, PlainAnswering>();
  const once = new Map<string, PlainAnswering[]>();
  const eventNames = Object.values(descriptor.events).flatMap(({ names }) => names);
  const handing = descriptor.attach.find((one) => one.way === "handlers");

  /** Functions that take events are no data. */
  function named(operation: string, method: MethodDescriptor, args: readonly unknown[]): JsonObject {
    const { payload } = fromPositional(method, args);
    const members = isObject(payload) ? { ...payload } : {};
    if (handing?.way === "handlers" && handing.operation === operation) {
      for (const name of eventNames) {
        parts.listen(name, members[name]);
        delete members[name];
      }
    }
    for (const [member, value] of Object.entries(members)) {
      if (value === undefined) delete members[member];
      else if (sensitivityOf(memberShapes(shapesOf(method.shape), member)) === "secret")
        Object.defineProperty(members, member, { value, enumerable: false });
    }
    return members;
  }

  /** What the first test of the contract that fails gives. */
  function refusal(
    { allowed = [] }: MethodDescriptor,
    args: JsonObject,
  ): { readonly otherwise: JsonScalar } | undefined {
    return allowed.find((test) => {
      if ("states" in test) return !test.states.some((state) => state === parts.state());
      if ("property" in test) return parts.property(test.property) !== test.is;
      return !test.fits(args[test.argument]);
    });
  }

  function byContract(operation: string, method: MethodDescriptor, args: JsonObject): PlainAnswer {
    const refused = refusal(method, args);
    if (refused !== undefined) return { code: refused.otherwise };
    if (!method.fits(args))
      throw new TypeError(`${title}: the contract does not allow these arguments of ${operation}`);
    return { accepted: true };
  }

  /** The members that the proof asks for, as an example that has them has them where there is one. */
  function proofOf({ message, when = [], same = [] }: ProofDescriptor, args: JsonObject): PlainEvent {
    if (when.length === 0 && same.length === 0) return [message];
    const example = parts.examples[message]?.map(({ payload }) => payload).find(conditions(when));
    if (example !== undefined && !isObject(example)) return [message, example];
    const asked = when.map(({ member, values }) => {
      const [name = ""] = stepsOf(member);
      return [name, example === undefined ? values?.[0] : example[name]];
    });
    return [message, Object.fromEntries([...asked, ...same.map((member) => [member, args[member]])])];
  }

  function accept(call: PlainCall, method: MethodDescriptor, raises: readonly PlainEvent[] | undefined): unknown {
    const { operation, args } = call;
    rules.onAccepted?.[operation]?.(args);
    const data = rules.data?.[operation];
    const value = data === undefined ? forms.success(operation, method) : forms.data(operation, method, data(args));
    const [proof] = method.settledBy ?? [];
    const caused = () => rules.causes?.[operation]?.(args) ?? (proof === undefined ? [] : [proofOf(proof, args)]);
    queueMicrotask(() => {
      for (const event of raises ?? (rules.byHand ? [] : caused())) parts.raise(...event);
    });
    return value;
  }

  function perform(operation: string, method: MethodDescriptor, given: readonly unknown[]): unknown {
    const args = named(operation, method, given);
    const call = { operation, args };
    calls.push(call);
    const place = method.arguments.findIndex((one) => typeof one === "object" && "is" in one && one.is === "callback");
    const said = once.get(operation)?.shift() ?? lasting.get(operation);
    const answer =
      said === undefined ? byContract(operation, method, args) : typeof said === "function" ? said(args) : said;
    if ("throws" in answer) throw answer.throws;
    if ("never" in answer) return place === -1 ? new Promise(() => {}) : undefined;
    const give = (value: unknown): unknown => {
      if (place === -1) return value;
      const callback = given[place];
      if (typeof callback === "function") queueMicrotask(() => callback(value));
      return undefined;
    };
    if ("raw" in answer) return give(answer.raw);
    if ("code" in answer) return give(forms.code(method, answer.code, answer.message));
    if ("data" in answer) return give(forms.data(operation, method, answer.data));
    return give(accept(call, method, answer.raises));
  }

  function known(operation: string): string {
    if (Object.hasOwn(methods, operation)) return operation;
    throw new TypeError(`${title} has no method ${JSON.stringify(operation)}`);
  }

  return {
    functions: Object.fromEntries(
      Object.entries(methods).map(([operation, method]) => [
        method.names[0] ?? operation,
        (...args: unknown[]) => perform(operation, method, args),
      ]),
    ),
    calls,
    answer(operation, answer) {
      if (answer === undefined) lasting.delete(known(operation));
      else lasting.set(known(operation), answer);
    },
    answerOnce(operation, answer) {
      once.set(known(operation), [...(once.get(operation) ?? []), answer]);
    },
  };
}
