/** The body of a request in its media type. */
import type { BodyDescriptor } from "./descriptors.js";
import { isJson, scalar, Unsendable } from "./parameters.js";

export interface RequestBody {
  readonly content: string | Blob | FormData | ArrayBuffer | ArrayBufferView<ArrayBuffer>;
  /** Absent where `fetch` writes it, because it invents the boundary. */
  readonly contentType?: string;
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
  if (/^application\/x-www-form-urlencoded/i.test(mediaType)) {
    const form = new URLSearchParams();
    for (const [name, field] of fields(value)) form.append(name, field instanceof Blob ? refuseFile() : field);
    return { content: form.toString(), contentType: mediaType };
  }
  if (/^multipart\/form-data/i.test(mediaType)) {
    const form = new FormData();
    for (const [name, field] of fields(value)) form.append(name, field);
    return { content: form };
  }
  if (typeof value === "string" || value instanceof Blob || value instanceof ArrayBuffer || isView(value)) {
    return { content: value, contentType: mediaType };
  }
  return { content: scalar(value), contentType: mediaType };
}

const withCharset = (mediaType: string) => (mediaType.includes(";") ? mediaType : `${mediaType}; charset=UTF-8`);

const own = (args: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(args, name) ? args[name] : undefined;

const pick = (args: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, own(args, name)] as const).filter(([, value]) => value !== undefined));

const isEmpty = (value: unknown) => typeof value === "object" && value !== null && Object.keys(value).length === 0;

const isView = (value: unknown): value is ArrayBufferView<ArrayBuffer> =>
  ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer;

/** Throws `Unsendable` for what JSON cannot hold. */
export function json(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    throw new Unsendable("cannot be written as JSON");
  }
  if (text === undefined) throw new Unsendable("cannot be written as JSON");
  return text;
}

/** A list repeats its field; an object inside a form is JSON, as OpenAPI has it. */
function fields(value: unknown): readonly (readonly [string, string | Blob])[] {
  if (typeof value !== "object" || value === null) throw new Unsendable("must be an object to become a form");
  return Object.entries(value).flatMap(([name, field]) =>
    (Array.isArray(field) ? field : [field])
      .filter((item) => item !== undefined && item !== null)
      .map((item: unknown) => {
        if (item instanceof Blob) return [name, item] as const;
        return [name, typeof item === "object" ? json(item) : scalar(item)] as const;
      }),
  );
}

function refuseFile(): never {
  throw new Unsendable("holds a file, which a URL-encoded form cannot carry");
}
