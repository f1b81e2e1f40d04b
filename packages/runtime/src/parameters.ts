/**
 * Parameter values as text, in every style of OpenAPI: https://spec.openapis.org/oas/v3.1.1.html#style-values
 * Names and values are percent-encoded where they go into a URL or a cookie, and delimiters that a URL does not allow as they are, too.
 */
import type { ParameterDescriptor } from "./descriptors.js";
import { json } from "./json-text.js";
import { isJson } from "./media-type.js";
import { Unsendable } from "./unsendable.js";

/** The text of a value in a path or a header, or the `name=value` pairs of one in a query or a cookie. An absent value gives nothing. */
export function serialize(parameter: ParameterDescriptor, value: unknown): readonly string[] {
  if (parameter.content !== undefined) return serializeContent(parameter, value);
  const encode = encoder(parameter);
  const name = parameter.in === "header" ? parameter.name : encode(parameter.name);
  const style = parameter.style ?? (parameter.in === "path" || parameter.in === "header" ? "simple" : "form");
  const explode = parameter.explode ?? style === "form";
  if (style === "deepObject") return deep(name, value, encode);

  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map((item) => encode(scalar(item)));
    switch (style) {
      case "simple":
        return [items.join(",")];
      case "label":
        return [items.length === 0 ? "" : `.${items.join(explode ? "." : ",")}`];
      case "matrix":
        if (items.length === 0) return [""];
        return [explode ? items.map((item) => matrix(name, item)).join("") : matrix(name, items.join(","))];
      case "form":
      case "spaceDelimited":
      case "pipeDelimited":
        if (items.length === 0) return [];
        return explode ? items.map((item) => `${name}=${item}`) : [`${name}=${items.join(DELIMITER[style])}`];
    }
  }
  if (hasMembers(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined && member !== null)
      .map(([key, member]) => [encode(key), encode(scalar(member))] as const);
    const pairs = members.map(([key, member]) => `${key}=${member}`);
    const flat = members.flat();
    switch (style) {
      case "simple":
        return [(explode ? pairs : flat).join(",")];
      case "label":
        return [members.length === 0 ? "" : `.${explode ? pairs.join(".") : flat.join(",")}`];
      case "matrix":
        if (members.length === 0) return [""];
        return [explode ? members.map(([key, member]) => matrix(key, member)).join("") : matrix(name, flat.join(","))];
      case "form":
      case "spaceDelimited":
      case "pipeDelimited":
        if (members.length === 0) return [];
        return explode ? pairs : [`${name}=${flat.join(DELIMITER[style])}`];
    }
  }

  const text = encode(scalar(value));
  switch (style) {
    case "simple":
      return [text];
    case "label":
      return [`.${text}`];
    case "matrix":
      return [matrix(name, text)];
    case "form":
    case "spaceDelimited":
    case "pipeDelimited":
      return [`${name}=${text}`];
  }
}

/** https://www.rfc-editor.org/rfc/rfc6570#section-3.2.7: an empty value has no equals sign. */
const matrix = (name: string, text: string): string => (text === "" ? `;${name}` : `;${name}=${text}`);

/** `a[b][c]=1`, `a[0]=x`: the standard has one level; this is how servers that have more read them. */
function deep(name: string, value: unknown, encode: (text: string) => string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!hasMembers(value) && !Array.isArray(value)) return [`${name}=${encode(scalar(value))}`];
  return Object.entries(value).flatMap(([key, member]) => deep(`${name}%5B${encode(key)}%5D`, member, encode));
}

/** Not a date, a map or an address: of those nothing would be sent. In any realm. */
const hasMembers = (value: unknown): value is object => Object.prototype.toString.call(value) === "[object Object]";

const DELIMITER = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/** A `content` parameter: the value in a media type of its own. */
function serializeContent(parameter: ParameterDescriptor, value: unknown): readonly string[] {
  const encode = encoder(parameter);
  const asJson = isJson(parameter.content ?? "");
  const text = asJson ? json(value) : scalar(value);
  if (parameter.in === "header") return [asJson ? inAscii(text) : text];
  return [parameter.in === "path" ? encode(text) : `${encode(parameter.name)}=${encode(text)}`];
}

/** The same JSON in characters that a header can carry. */
const inAscii = (text: string): string =>
  text.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Text, numbers and truth values have a text; nothing else has one that two people would agree on. */
export function scalar(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      if (Number.isFinite(value)) return String(value);
      throw new Unsendable("is not a finite number");
    default:
      throw new Unsendable("has no text form: it must be text, a number or a truth value");
  }
}

function encoder(parameter: ParameterDescriptor): (text: string) => string {
  if (parameter.in === "header") return (text) => text;
  return (text) => {
    try {
      const encoded = encodeURIComponent(text);
      return parameter.reserved === true && parameter.in === "query" ? unescapeReserved(encoded) : encoded;
    } catch {
      throw new Unsendable("holds half of a surrogate pair");
    }
  };
}

/**
 * `allowReserved`, less what would end the value or the query: `#`, `&`, `[`, `]`, and `+`, which many servers read as a space. What the
 * caller has encoded stays as it is: https://www.rfc-editor.org/rfc/rfc6570#section-3.2.3
 */
const unescapeReserved = (encoded: string) =>
  encoded.replaceAll(/%25(?=[\dA-F]{2})|%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/gi, (triplet) =>
    decodeURIComponent(triplet),
  );
