/**
 * Which message a payload is meant to be: by its tag, and by the contract's conditions only where messages share one. No message is tried on.
 */
import type { JsonScalar } from "./descriptors.js";
import type { Condition, DecoderDescriptor } from "./message-descriptors.js";
import { stepsOf } from "./pointer.js";

/** The value at a pointer, prepared once: only own members count. */
export function reader(pointer: string): (value: unknown) => unknown {
  const steps = stepsOf(pointer);
  const [first, ...more] = steps;
  const step = (value: unknown, name: string): unknown =>
    isObjectOrList(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  if (first === undefined || more.length > 0) return (value) => steps.reduce(step, value);
  // Nearly every name is nobody's but the message's own, and then asking whose it is would cost as much as everything else here.
  const inherited = first in Object.prototype || first in Array.prototype;
  return inherited ? (value) => step(value, first) : (value) => (isObjectOrList(value) ? value[first] : undefined);
}

const isObjectOrList = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

export const isScalar = (value: unknown): value is JsonScalar =>
  typeof value === "string" || value === null || typeof value === "number" || typeof value === "boolean";

/** Whether all hold. */
export function conditions(when: readonly Condition[] = []): (value: unknown) => boolean {
  const prepared = when.map(({ member, present, values }) => {
    const read = reader(member);
    return (value: unknown) => {
      const found = read(value);
      if (present !== undefined && (found !== undefined) !== present) return false;
      return values === undefined || (isScalar(found) && values.includes(found));
    };
  });
  const [first] = prepared;
  return prepared.length === 1 && first !== undefined ? first : (value) => prepared.every((holds) => holds(value));
}

/** What a tag may mean; the first candidate that holds is meant. One alone is meant in any case. */
export interface Matcher<Candidate> {
  find(value: unknown): Candidate | undefined;
  readonly tagOf: (value: unknown) => JsonScalar | undefined;
}

export function createMatcher<Candidate>(
  { tag, messages }: DecoderDescriptor,
  candidateOf: (name: string) => Candidate,
): Matcher<Candidate> {
  interface Possible {
    readonly candidate: Candidate;
    readonly holds: (value: unknown) => boolean;
  }
  const byTag = new Map<JsonScalar, Possible[]>();
  const untagged: Possible[] = [];
  for (const [name, { tags, when }] of Object.entries(messages)) {
    const possible = { candidate: candidateOf(name), holds: conditions(when) };
    if (tags === undefined) untagged.push(possible);
    for (const value of new Set(tags)) {
      const others = byTag.get(value);
      if (others === undefined) byTag.set(value, [possible]);
      else others.push(possible);
    }
  }
  const read = tag === "" ? () => undefined : reader(tag);
  const tagOf = (value: unknown) => {
    const found = read(value);
    return isScalar(found) ? found : undefined;
  };
  return {
    tagOf,
    find(value) {
      const found = tagOf(value);
      const possible = found === undefined ? untagged : (byTag.get(found) ?? (found === null ? untagged : undefined));
      if (possible === undefined) return undefined;
      return possible.length === 1 ? possible[0]?.candidate : possible.find(({ holds }) => holds(value))?.candidate;
    },
  };
}
