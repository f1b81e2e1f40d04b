/**
 * From the text of a frame, or a parsed value, to a typed message: look the tag up, ask one predicate, convert only where a form differs.
 * What does not fit is a value too: an unknown message is kept raw and told of once, and nothing that a peer sends is thrown.
 */
import { toCanonical } from "./canonical.js";
import type { JsonScalar, Misfit } from "./descriptors.js";
import { findRounded } from "./find-rounded.js";
import { createMatcher } from "./match-message.js";
import type { DecoderDescriptor, MessageDescriptor } from "./message-descriptors.js";
import { isDeeper, isLarger, mayBeDeeper } from "./nesting.js";
import { stepsOf } from "./pointer.js";
import { CONVERT, type Look, prepareShape } from "./prepare-shape.js";
import { isObject } from "./shapes.js";
import { asMisfit, createReport, type Finding, findUnexpected, lostDigits, type Unexpected } from "./unexpected.js";

/** What came over a channel. `Messages` is the generated interface of payloads by message name. */
export type Decoded<Messages = Record<string, unknown>> = ReceivedMessage<Messages> | Garbage;

/** What came and is at least JSON. */
export type ReceivedMessage<Messages = Record<string, unknown>> =
  | DecodedMessage<Messages>
  /** No message of the contract: its tag, or its lack of one, is new. */
  | { readonly kind: "unknown"; readonly tag: JsonScalar | undefined; readonly raw: unknown }
  /** Meant to be this message, and not fit for it. `misfits`: what strict mode minds. */
  | {
      readonly kind: "invalid";
      readonly name: keyof Messages & string;
      readonly raw: unknown;
      readonly misfits?: readonly Misfit[];
    };

/** One of the contract's messages in its canonical form. `raw` is there where that differs from what was sent. */
export type DecodedMessage<Messages = Record<string, unknown>> = {
  readonly [Name in keyof Messages & string]: {
    readonly kind: "message";
    readonly name: Name;
    readonly message: Messages[Name];
    readonly raw?: unknown;
  };
}[keyof Messages & string];

export interface Garbage {
  readonly kind: "garbage";
  readonly reason: "notJson" | "binary" | "tooLarge" | "tooDeep";
}

export interface DecoderOptions {
  /** Told once of each message, member and value that the contract does not know, and of each way of being broken. */
  readonly onUnexpected?: ((unexpected: Unexpected) => void) | undefined;
  /** For tests: a message with something that the contract does not know is invalid. */
  readonly strict?: boolean | undefined;
  /** A longer text is not read. Default 1 MiB. */
  readonly maxBytes?: number | undefined;
  /** A message nested deeper is not read. Default 256: far from the end of the stack, and nothing to count in a short text. */
  readonly maxDepth?: number | undefined;
}

/** A text is taken for JSON; anything else for a value that somebody has parsed. */
export type Decode<Messages = Record<string, unknown>> = (input: unknown) => Decoded<Messages>;

export function createDecoder<Messages = Record<string, unknown>>(
  descriptor: DecoderDescriptor,
  options: DecoderOptions = {},
): Decode<Messages> {
  const decoder = prepareDecoder(descriptor, options);
  // The generated interface and the descriptor come from one contract; nothing else can say that they agree.
  return decoder.decode as Decode<Messages>;
}

export interface Decoder {
  readonly decode: Decode;
  /** Takes a value for one of these messages, whatever its tag says: the first that it fits. */
  decodeAs(names: readonly string[], value: unknown): ReceivedMessage | undefined;
}

interface Candidate extends Pick<MessageDescriptor, "fits" | "shape"> {
  readonly name: string;
  readonly look: Look;
}

export function prepareDecoder(descriptor: DecoderDescriptor, options: DecoderOptions = {}): Decoder {
  const { onUnexpected, strict = false, maxBytes = 2 ** 20, maxDepth = 256 } = options;
  const report = createReport(onUnexpected);
  const wantsNews = strict || onUnexpected !== undefined;
  const candidates = new Map<string, Candidate>(
    Object.entries(descriptor.messages).map(([name, { fits, shape }]) => [
      name,
      { name, fits, shape, look: prepareShape(shape, wantsNews) },
    ]),
  );
  const matcher = createMatcher(descriptor, (name) => candidates.get(name));
  const tagSteps = stepsOf(descriptor.tag);

  function read(candidate: Candidate, value: unknown, raw: unknown): ReceivedMessage {
    const { name, shape } = candidate;
    const todo = candidate.look(value);
    if (todo === 0 && value === raw) return { kind: "message", name, message: value };
    const { value: canonical, unconverted } =
      (todo & CONVERT) === 0 ? { value, unconverted: [] } : toCanonical(value, shape);
    if (wantsNews) {
      const findings: Finding[] = [
        ...(value === raw ? [] : [{ pointer: descriptor.tag, kind: "conversion" } as const]),
        ...unconverted.map((pointer): Finding => ({ pointer, kind: "conversion" })),
        ...findUnexpected(canonical, shape),
      ];
      report(name, findings);
      if (strict && findings.length > 0) return { kind: "invalid", name, raw, misfits: findings.map(asMisfit) };
    }
    if (canonical === raw) return { kind: "message", name, message: canonical };
    return { kind: "message", name, message: canonical, raw };
  }

  function decodeValue(value: unknown): ReceivedMessage {
    const meant = matcher.find(value);
    if (meant?.fits(value)) return read(meant, value, value);
    const trimmed = withoutBlanks(value, tagSteps);
    const again = trimmed === value ? undefined : matcher.find(trimmed);
    if (again?.fits(trimmed)) return read(again, trimmed, value);

    const { name } = meant ?? again ?? {};
    const tag = matcher.tagOf(again === undefined ? value : trimmed);
    // Without a tag nothing says that it was meant to be this one.
    if (name !== undefined && tag !== undefined && tag !== null) {
      report(name, [{ pointer: "", kind: "misfit" }]);
      return { kind: "invalid", name, raw: value };
    }
    report(UNKNOWN, [{ pointer: descriptor.tag, kind: "message", ...(isWord(tag) ? { value: tag } : {}) }]);
    return { kind: "unknown", tag, raw: value };
  }

  /** Parsing has rounded what only the text still shows. */
  function compared(received: ReceivedMessage, text: string): ReceivedMessage {
    if (!wantsNews || received.kind !== "message") return received;
    const { name, message, raw = message } = received;
    const findings = lostDigits(findRounded(text), candidates.get(name)?.shape);
    report(name, findings);
    return strict && findings.length > 0 ? { kind: "invalid", name, raw, misfits: findings.map(asMisfit) } : received;
  }

  const garbage = (reason: Garbage["reason"]): Garbage => {
    report(UNKNOWN, [{ pointer: "", kind: "garbage", value: reason }]);
    return { kind: "garbage", reason };
  };

  return {
    decode(input) {
      if (typeof input !== "string") {
        if (isBinary(input)) return garbage("binary");
        return isDeeper(input, maxDepth) ? garbage("tooDeep") : decodeValue(input);
      }
      if (isLarger(input, maxBytes)) return garbage("tooLarge");
      let value: unknown;
      try {
        value = JSON.parse(input);
      } catch {
        return garbage("notJson");
      }
      const isTooDeep = mayBeDeeper(input, maxDepth) && isDeeper(value, maxDepth);
      return isTooDeep ? garbage("tooDeep") : compared(decodeValue(value), input);
    },
    decodeAs(names, value) {
      const trimmed = withoutBlanks(value, tagSteps);
      for (const name of names) {
        const candidate = candidates.get(name);
        if (candidate?.fits(trimmed)) return read(candidate, trimmed, value);
      }
      return undefined;
    },
  };
}

/** The subject of what is told of a frame that is no message of the contract. */
const UNKNOWN = "unknown message";

const isWord = (tag: JsonScalar | undefined): tag is JsonScalar =>
  typeof tag === "string" ? /^[\w. -]{1,64}$/.test(tag) : tag !== undefined;

const isBinary = (input: unknown): boolean =>
  input instanceof ArrayBuffer || ArrayBuffer.isView(input) || (typeof Blob === "function" && input instanceof Blob);

/** Some vendors' samples pad the tag, or the names of members, with blanks. The same value where nothing is padded. */
function withoutBlanks(value: unknown, [step, ...more]: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const padded = Object.keys(value).some((name) => name !== name.trim());
  const members = padded
    ? Object.fromEntries(
        Object.entries(value)
          // What is spelt right counts, wherever it stands.
          .filter(([name]) => name === name.trim() || !Object.hasOwn(value, name.trim()))
          .map(([name, member]) => [name.trim(), member]),
      )
    : value;
  if (step === undefined || !Object.hasOwn(members, step)) return members;
  const tag = members[step];
  const trimmed = more.length === 0 && typeof tag === "string" ? tag.trim() : withoutBlanks(tag, more);
  return trimmed === tag ? members : { ...members, [step]: trimmed };
}
