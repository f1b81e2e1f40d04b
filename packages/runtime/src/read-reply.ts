/**
 * What came back: which of the contract's replies it is, and its body as the contract says it should be read. Nothing here throws for what a
 * vendor or a proxy sends.
 */
import type { OperationDescriptor, ReplyDescriptor } from "./descriptors.js";
import { essence, isJson } from "./media-type.js";

/** The exact status, else its range, else `default`; of several of one status that of the answer's media type, else the first. */
export function matchReply(
  { replies }: OperationDescriptor,
  status: number,
  headers: Headers,
): ReplyDescriptor | undefined {
  for (const wanted of [String(status), `${Math.trunc(status / 100)}XX`, "DEFAULT"]) {
    const [first, ...others] = replies.filter((reply) => reply.status.toUpperCase() === wanted);
    if (first === undefined) continue;
    const came = essence(headers.get("content-type") ?? "");
    return others.find(({ mediaType = "" }) => essence(mediaType) === came) ?? first;
  }
  return undefined;
}

/** A status under which the operation gave its answer. With a result in the body, a described failure status is one too. */
export const isAnswer = (operation: OperationDescriptor, status: number): boolean =>
  (status >= 200 && status < 300) || operation.result !== undefined;

export type ReadBody =
  /** `json`: the text that the value was parsed from. */
  | { readonly value: unknown; readonly json?: string; readonly wrong?: undefined }
  /** What it is instead: a sentence without any of its text. `value` is the text, where it is one. */
  | { readonly value: unknown; readonly json?: undefined; readonly wrong: string };

export function readBody(bytes: ArrayBuffer, headers: Headers, mediaType: string | undefined): ReadBody {
  if (mediaType === undefined) return { value: undefined };
  const contentType = headers.get("content-type") ?? "";
  if (!isJson(mediaType) && !/^text\//i.test(mediaType)) {
    return { value: new Blob([bytes], { type: contentType === "" ? mediaType : contentType }) };
  }
  const text = decode(bytes, contentType);
  if (text === undefined) return { value: undefined, wrong: "is not text in the character set it claims" };
  if (!isJson(mediaType)) return { value: text };
  if (text.trim() === "") return { value: text, wrong: "is empty" };
  try {
    return { value: JSON.parse(text), json: text };
  } catch {
    const claimed = /^[\w.+-]+\/[\w.+-]+/.exec(contentType)?.[0] ?? "no media type";
    return { value: text, wrong: isJson(claimed) ? "is broken JSON" : `is not JSON (${claimed})` };
  }
}

/** The body of a reply that nobody described: JSON if it is, else text. */
export function readAnything(bytes: ArrayBuffer, headers: Headers): unknown {
  return bytes.byteLength === 0 ? undefined : readBody(bytes, headers, "application/json").value;
}

/** UTF-8 unless the reply claims another character set; `undefined` when the bytes are not that. */
function decode(bytes: ArrayBuffer, contentType: string): string | undefined {
  const charset = /;\s*charset="?([^\s";]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
