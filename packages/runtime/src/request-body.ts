/** The body of a request in its media type. */
import type { BodyDescriptor } from "./descriptors.js";
import { multipartForm, urlEncodedForm } from "./form.js";
import { json } from "./json-text.js";
import { isJson } from "./media-type.js";
import { scalar } from "./parameters.js";

export interface RequestBody {
  readonly content: string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>;
  readonly contentType: string;
  /** What the vendor will read, for the check against the contract; absent where that is not JSON. */
  readonly sent?: unknown;
}

/** `undefined`: no body, and so no `Content-Type`. */
export function requestBody(
  body: BodyDescriptor | undefined,
  args: Readonly<Record<string, unknown>>,
): RequestBody | undefined {
  if (body === undefined) return undefined;
  const value = body.members === undefined ? own(args, "body") : { ...body.fixed, ...pick(args, body.members) };
  if (value === undefined || (body.required !== true && body.members !== undefined && isEmpty(value))) return undefined;

  const { mediaType } = body;
  if (isJson(mediaType)) {
    const text = json(value);
    return { content: text, contentType: withCharset(mediaType), sent: JSON.parse(text) };
  }
  if (/^application\/x-www-form-urlencoded/i.test(mediaType))
    return { content: urlEncodedForm(value, body.fields ?? {}), contentType: mediaType };
  if (/^multipart\/form-data/i.test(mediaType)) return multipartForm(value, body.fields ?? {});
  const contentType = mediaType.includes("*") ? typeOf(value) : mediaType;
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer || isView(value)) {
    return { content: value, contentType };
  }
  return { content: scalar(value), contentType };
}

/** Where the contract takes any type of a range, the content says which it is. */
const typeOf = (value: unknown) =>
  value instanceof Blob && value.type !== "" ? value.type : "application/octet-stream";

const withCharset = (mediaType: string) => (mediaType.includes(";") ? mediaType : `${mediaType}; charset=UTF-8`);

const own = (args: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(args, name) ? args[name] : undefined;

const pick = (args: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, own(args, name)] as const).filter(([, value]) => value !== undefined));

const isEmpty = (value: unknown) => typeof value === "object" && value !== null && Object.keys(value).length === 0;

const isView = (value: unknown): value is ArrayBufferView<ArrayBuffer> =>
  ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer;
