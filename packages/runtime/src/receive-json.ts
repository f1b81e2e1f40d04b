/**
 * What a vendor sends to a receiver of ours -> its value, or why not. A web `Request` is taken as it is, and so is whatever has a method, headers and a
 * body that somebody else has read. Nothing here throws for what a sender sends, and nothing larger than the limit is kept.
 */
import { findRounded, type Path } from "./find-rounded.js";
import { essence, isJson } from "./media-type.js";
import { isDeeper, isLarger } from "./nesting.js";

/** A web `Request` is one. */
export interface Incoming {
  readonly method: string;
  /** The whole address, or its path and query. */
  readonly url?: string;
  readonly headers: Headers;
  /** A text or bytes that were read already, or what a parser of bodies has made of them. */
  readonly body?: ReadableStream<Uint8Array> | Uint8Array | string | ParsedBody | null;
  /** Somebody else has read the body and has not handed it over. */
  readonly bodyUsed?: boolean;
  /** The sender's network address, where somebody knows it. */
  readonly address?: string | undefined;
}

export interface ParsedBody {
  readonly parsed: unknown;
}

export interface ReceiveRules {
  /** Default 1 MiB. */
  readonly maxBytes?: number;
  /** A value nested deeper is refused. Default 256. */
  readonly maxDepth?: number;
  /** Default `POST`. */
  readonly method?: string;
  /** What the contract sends: JSON, the default, or text or the fields of a form. */
  readonly mediaType?: string;
}

export type Received =
  /** `rounded`: where integers are no longer what they were in the text. */
  | { readonly value: unknown; readonly rounded?: readonly Path[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal };

export type RefusalKind =
  | "unauthorized"
  | "address"
  | "method"
  | "mediaType"
  | "encoding"
  | "charset"
  | "tooLarge"
  | "broken"
  | "json"
  | "tooDeep"
  /** It does not fit the contract. */
  | "contract"
  /** Somebody else is at this very notification. */
  | "busy"
  /** The application has not come to an end with it. */
  | "timeout"
  /** The application could not take it. */
  | "handler";

export interface Refusal {
  /** 400, 401, 403, 405, 413, 415, 500 or 503. */
  readonly status: number;
  readonly kind: RefusalKind;
  /** A sentence without any of what was sent. */
  readonly reason: string;
  /** What the application threw. It is never sent. */
  readonly cause?: unknown;
}

export async function receiveJson(incoming: Incoming, rules: ReceiveRules = {}): Promise<Received> {
  const { maxBytes = 1_048_576, maxDepth = 256, method = "POST", mediaType = "application/json" } = rules;
  const { headers, body = null } = incoming;
  if (incoming.method.toUpperCase() !== method) return refuse(405, "method", `Only ${method} is taken`);
  const contentType = headers.get("content-type") ?? "";
  if (!isOfType(contentType, mediaType)) return refuse(415, "mediaType", `Only ${essence(mediaType)} is taken`);
  const tooLarge = () => refuse(413, "tooLarge", `At most ${maxBytes} bytes are taken`);
  if (Number(headers.get("content-length") ?? 0) > maxBytes) return tooLarge();
  if (incoming.bodyUsed)
    return { refusal: { status: 500, kind: "handler", reason: "It could not be taken", cause: keptBody() } };
  if (isParsed(body)) return judged(body.parsed, maxDepth);

  const isCoded = !/^(identity)?$/i.test(headers.get("content-encoding") ?? "");
  const compressed = () => refuse(415, "encoding", "No compressed body is taken");
  // Bytes that somebody has read may have been unpacked by him, and the header says nothing of it.
  if (isCoded && typeof body !== "string" && !isBytes(body)) return compressed();
  const charset = /;\s*charset="?([^\s";]+)/i.exec(contentType)?.[1] ?? "utf-8";
  const decoder = decoderOf(charset);
  if (decoder === undefined) return refuse(415, "charset", "The character set is not known");
  const read = typeof body === "string" || isBytes(body) ? body : await readBytes(body, maxBytes);
  if (read === tooMuch || (typeof read === "string" ? isLarger(read, maxBytes) : read.byteLength > maxBytes))
    return tooLarge();
  if (read === brokeOff) return refuse(400, "broken", "The body broke off");
  // Whoever has read bytes as text may have left their mark.
  const text = typeof read === "string" ? read.replace(/^\uFEFF/, "") : decode(read, decoder);
  if (text === undefined)
    return isCoded ? compressed() : refuse(400, "charset", "The body is not text in the character set it claims");
  if (!isJson(mediaType)) return { value: isForm(mediaType) ? fieldsOf(text) : text };
  try {
    return judged(JSON.parse(text), maxDepth, findRounded(text));
  } catch {
    return refuse(400, "json", "The body is no JSON");
  }
}

const refuse = (status: number, kind: RefusalKind, reason: string): Received => ({ refusal: { status, kind, reason } });

const keptBody = () =>
  new Error("The body was read before the receiver got it: hand it over as a text, bytes or { parsed }");

const judged = (value: unknown, maxDepth: number, rounded: readonly Path[] = []): Received =>
  isDeeper(value, maxDepth)
    ? refuse(400, "tooDeep", `At most ${maxDepth} levels are taken`)
    : { value, ...(rounded.length > 0 && { rounded }) };

const isForm = (mediaType: string) => essence(mediaType) === "application/x-www-form-urlencoded";

/** Where JSON is expected, a media type of somebody's own with JSON in it is as good. */
const isOfType = (given: string, wanted: string): boolean =>
  isJson(wanted) ? /^application\/([^;\s]+\+)?json\s*(;|$)/i.test(given) : essence(given) === essence(wanted);

/** A field that stands twice is a list. */
function fieldsOf(text: string): unknown {
  const fields = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const values = fields.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

const isParsed = (body: Incoming["body"]): body is ParsedBody =>
  typeof body === "object" && body !== null && "parsed" in body;

/** Those of another realm, too: a test runner may give modules globals of their own. */
export const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value);

/** Markers, told from bytes by being themselves. */
const tooMuch = new Uint8Array();
const brokeOff = new Uint8Array();

async function readBytes(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = body?.getReader();
    for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
      length += read.value.byteLength;
      if (length > maxBytes) {
        await reader?.cancel();
        return tooMuch;
      }
      chunks.push(read.value);
    }
  } catch {
    return brokeOff;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Undefined when nobody knows the character set. */
function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

/** Undefined when the bytes are not that. */
function decode(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether two secrets are the same, without telling by the time taken how much of them is. */
export function sameSecret(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index += 1) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}
