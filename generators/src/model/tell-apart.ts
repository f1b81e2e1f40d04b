/**
 * By what the messages of a channel are told apart, without trying one: the member that `x-match` names, else the one that is a constant in the
 * most of them. Where messages share a value of it, the conditions of `x-match` decide, else another constant that one of them has.
 */
import type { Report } from "../problems.js";
import { type Constants, constantsOf } from "./constants.js";
import { findPlace } from "./find-place.js";
import type { ConditionModel, MessageModel, Scalar, ToldModel } from "./messages.js";
import type { Schema } from "./schema.js";

interface Candidate {
  readonly message: MessageModel;
  readonly constants: Constants;
  readonly tags: readonly Scalar[] | undefined;
  readonly when: readonly ConditionModel[];
}

/** Undefined when two cannot be told apart, which has been reported. */
export function tellApart(
  messages: readonly MessageModel[],
  schemaOf: (name: string) => Schema,
  report: Report,
): ToldModel | undefined {
  const read = messages.map((message) => ({ message, constants: constantsOf(schemaOf(message.payload), schemaOf) }));
  const describes = (message: MessageModel, pointer: string) =>
    findPlace(message.payload, pointer, schemaOf) !== undefined;
  const tag = read.find(({ message }) => message.match)?.message.match?.member ?? sharedTag(read, describes);
  const failed = new Set<MessageModel>();
  /** One of a message is enough: what mends it often mends the others. */
  const problem = (message: MessageModel, text: string) => {
    if (!failed.has(message)) report({ code: "messages-not-told-apart", at: message.at, message: text });
    failed.add(message);
  };

  const candidates = read.map(({ message, constants }): Candidate => {
    const { match } = message;
    if (match !== undefined && match.member !== tag)
      problem(
        message,
        `\`x-match\` tells by \`${match.member}\`, another message of the channel by \`${tag}\`. A channel has one tag; name the same.`,
      );
    if (match !== undefined) return { message, constants, tags: match.values, when: match.when };
    const tags = constants.get(tag);
    if (tags === undefined && tag !== "" && describes(message, tag))
      problem(
        message,
        `\`${tag}\` tells the messages of the channel apart, and here it is no constant. Give it one, or the message an \`x-match\`.`,
      );
    return { message, constants, tags, when: [] };
  });
  const ordered = separated(candidates, tag, problem);
  if (failed.size > 0) return undefined;
  return {
    tag,
    messages: ordered.map(({ message: { name }, tags, when }) => ({ name, when, ...(tags !== undefined && { tags }) })),
  };
}

/** The member that most messages have as a constant, and the others not at all; with the fewest values twice, and the fewest at all. */
function sharedTag(
  read: readonly Pick<Candidate, "message" | "constants">[],
  describes: (message: MessageModel, pointer: string) => boolean,
): string {
  // A set of values tells one message alone from nothing; a constant tells it from what is new.
  const isTelling = (values: readonly Scalar[]) => read.length > 1 || values.length === 1;
  const pointers = new Set(
    read.flatMap(({ constants }) => [...constants].flatMap(([at, values]) => (isTelling(values) ? [at] : []))),
  );
  const ranked = [...pointers]
    .map((pointer) => {
      const values = read.flatMap(({ constants }) => constants.get(pointer) ?? []);
      const lacking = read.filter(({ constants }) => !constants.has(pointer));
      const open = lacking.filter(({ message }) => describes(message, pointer)).length;
      return {
        pointer,
        rank: [lacking.length + open, values.length - new Set(values).size, values.length, pointer.split("/").length],
      };
    })
    .sort((one, other) => compare(one.rank, other.rank));
  return ranked[0]?.pointer ?? "";
}

function compare(one: readonly number[], other: readonly number[]): number {
  const different = one.findIndex((number, index) => number !== other[index]);
  return (one[different] ?? 0) - (other[different] ?? 0);
}

type ProblemAt = (message: MessageModel, text: string) => void;

/** The candidates with the conditions that they need, the more special one of two before the other. */
function separated(candidates: readonly Candidate[], tag: string, problem: ProblemAt): readonly Candidate[] {
  const when = new Map(candidates.map((candidate) => [candidate, new Map<string, ConditionModel>()]));
  /** What goes before each. */
  const before = new Map<Candidate, Set<Candidate>>();
  for (const [index, one] of candidates.entries())
    for (const other of candidates.slice(index + 1)) {
      if (!shareTag(one, other)) continue;
      if (one.message.match !== undefined || other.message.match !== undefined) {
        if (one.when.every((condition) => includes(other.when, condition)))
          problem(other.message, hidden(one, other, tag));
        continue;
      }
      const member = distinguishing(one, other, tag);
      if (member === undefined) {
        problem(other.message, alike(one, other, tag));
        continue;
      }
      for (const candidate of [one, other]) {
        const values = candidate.constants.get(member);
        if (values !== undefined) when.get(candidate)?.set(member, { member, values });
      }
      const [first, second] = one.constants.has(member) ? [one, other] : [other, one];
      before.set(second, (before.get(second) ?? new Set()).add(first));
    }
  const full = new Map(
    candidates.map((candidate) => [
      candidate,
      { ...candidate, when: [...candidate.when, ...(when.get(candidate)?.values() ?? [])] },
    ]),
  );
  return inOrder(candidates, before).flatMap((candidate) => full.get(candidate) ?? []);
}

/** Each after those that go before it, otherwise in the order of the document. */
function inOrder<Item>(items: readonly Item[], before: ReadonlyMap<Item, ReadonlySet<Item>>): readonly Item[] {
  const left = [...items];
  const ordered: Item[] = [];
  while (left.length > 0) {
    const free = left.findIndex((item) => !left.some((other) => before.get(item)?.has(other)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

const shareTag = (one: Candidate, other: Candidate): boolean =>
  one.tags === undefined || other.tags === undefined
    ? one.tags === other.tags
    : one.tags.some((value) => other.tags?.includes(value));

/** A constant of both without a common value, else one that only one of them has. */
function distinguishing(one: Candidate, other: Candidate, tag: string): string | undefined {
  const members = [...new Set([...one.constants.keys(), ...other.constants.keys()])].filter((member) => member !== tag);
  const apart = members.find((member) => {
    const [mine, its] = [one.constants.get(member), other.constants.get(member)];
    return mine !== undefined && its !== undefined && !mine.some((value) => its.includes(value));
  });
  return apart ?? members.find((member) => one.constants.has(member) !== other.constants.has(member));
}

const includes = (conditions: readonly ConditionModel[], wanted: ConditionModel): boolean =>
  conditions.some((condition) => JSON.stringify(condition) === JSON.stringify(wanted));

const WAY_OUT =
  "Give the payloads a member with a constant of its own, or the messages an `x-match` that says what else tells them apart.";

function alike(one: Candidate, other: Candidate, tag: string): string {
  const shared = (one.tags ?? []).filter((value) => other.tags?.includes(value)).map((value) => JSON.stringify(value));
  const what =
    tag === ""
      ? "no member is a constant in both"
      : shared.length === 0
        ? `both lack \`${tag}\``
        : `both have ${shared.join(", ")} at \`${tag}\``;
  return `Nothing tells ${other.message.name} from ${one.message.name} (${one.message.at}): ${what}. ${WAY_OUT}`;
}

const hidden = (one: Candidate, other: Candidate, tag: string): string =>
  `${other.message.name} is never meant: whatever it matches by \`${tag}\` is ${one.message.name} (${one.message.at}) before it. Put it first in the channel, or give the other a condition in \`x-match\`.`;
