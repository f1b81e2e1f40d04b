/** The body of a form, URL-encoded or in parts. A list repeats its field and an object is JSON, unless the contract's `encoding` says otherwise. */
import type { FieldDescriptor, ParameterDescriptor } from "./descriptors.js";
import { json } from "./json-text.js";
import { isJson } from "./media-type.js";
import { scalar, serialize } from "./parameters.js";
import { randomId } from "./random-id.js";
import { Unsendable } from "./unsendable.js";

export type Fields = { readonly [name: string]: FieldDescriptor };

/** `a=1&b=x+y` */
export function urlEncodedForm(value: unknown, fields: Fields): string {
  const pairs = membersOf(value).flatMap(([name, member]) => {
    const { content, ...style } = fieldOf(fields, name);
    const pair = (one: unknown) => serialize({ name, in: "query" }, fieldText(one, content));
    if (Object.keys(style).length > 0) return serialize({ ...style, name, in: "query" }, member);
    return itemsOf(member, content).flatMap(pair);
  });
  return pairs.join("&").replaceAll("%20", "+");
}

/** Written here and not by `FormData`, which cannot say of a part what it is without making a file of it. */
export function multipartForm(value: unknown, fields: Fields): { content: Blob; contentType: string } {
  const boundary = `form-${randomId()}`;
  const part = (name: string, item: unknown, content: string | undefined): readonly BlobPart[] => {
    const file = item instanceof Blob ? `; filename="${quoted(fileName(item))}"` : "";
    const type = partType(item, content);
    const head = [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${quoted(name)}"${file}`,
      ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    ];
    return [`${head.join("\r\n")}\r\n\r\n`, item instanceof Blob ? item : fieldText(item, content), "\r\n"];
  };
  const parts = membersOf(value).flatMap(([name, member]) => {
    const { content, ...style } = fieldOf(fields, name);
    if (Object.keys(style).length === 0 || holdsFile(member))
      return itemsOf(member, content).flatMap((item) => part(name, item, content));
    return styledPairs({ ...style, name, in: "query" }, member).flatMap(([key, text]) => part(key, text, undefined));
  });
  return {
    content: new Blob([...parts, `--${boundary}--\r\n`]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** A style has names and values, and a part says both as they are: https://spec.openapis.org/oas/v3.1.1.html#appendix-c-using-rfc6570-based-serialization */
const styledPairs = (field: ParameterDescriptor, member: unknown): readonly (readonly [string, string])[] =>
  serialize(field, member).map((pair) => {
    const at = pair.indexOf("=");
    return [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))];
  });

/** No style has a form for one. */
const holdsFile = (member: unknown): boolean => [member].flat().some((item) => item instanceof Blob);

const fieldOf = (fields: Fields, name: string): FieldDescriptor =>
  (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? {};

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) throw new Unsendable("must be an object to become a form");
  return Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
}

/** A list in a media type of its own is one field. */
function itemsOf(member: unknown, content: string | undefined): readonly unknown[] {
  if (!Array.isArray(member) || (content !== undefined && isJson(content))) return [member];
  return member.filter((item) => item !== undefined && item !== null);
}

function fieldText(value: unknown, content: string | undefined): string {
  if (value instanceof Blob) throw new Unsendable("holds a file, which a URL-encoded form cannot carry");
  return typeof value === "object" || (content !== undefined && isJson(content)) ? json(value) : scalar(value);
}

/** The contract may offer several, or a range, of which a file's own is one. Text without a type is `text/plain`. */
function partType(item: unknown, content: string | undefined): string | undefined {
  const [first, ...others] = (content ?? "").split(",").map((type) => type.trim());
  const only = first !== "" && others.length === 0 && !first?.includes("*") ? first : undefined;
  if (item instanceof Blob) return only ?? (item.type === "" ? "application/octet-stream" : item.type);
  return only ?? (typeof item === "object" ? "application/json" : undefined);
}

const fileName = (item: Blob): string => (typeof File === "function" && item instanceof File ? item.name : "blob");

/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quoted = (name: string): string => name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
