/** What a schema says to readers and to the runtime, and what no value can break. The extensions' meaning is in `specs/README.md`; lint checks them more closely. */
import type { Report } from "../problems.js";
import { at, inside, type Place } from "./place.js";
import { isNode, type Keywords, type Node } from "./read-keyword.js";
import type { SchemaObject, Sensitivity } from "./schema.js";

type Scalar = string | number | boolean | null;

const isScalar = (value: unknown): value is Scalar =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value));
const isScalars = (value: unknown): value is readonly Scalar[] => Array.isArray(value) && value.every(isScalar);
const isWritten = (value: unknown): value is NonNullable<SchemaObject["written"]> =>
  value === "always" || value === "notInitialized" || value === "signedOut" || value === "never";
const isSensitivity = (value: unknown): value is Sensitivity => value === "secret" || value === "personal";

const isNodeOrList = (value: unknown): value is Node | readonly unknown[] => isNode(value) || Array.isArray(value);

type Annotations = { readonly [Keyword in Exclude<keyof SchemaObject, "at">]?: SchemaObject[Keyword] | undefined };

export function readAnnotations(keywords: Keywords, place: Place, report: Report): Annotations {
  const value = keywords.json("default");
  const flag = (keyword: string) => (keywords.flag(keyword) === true ? true : undefined);
  return {
    title: keywords.text("title"),
    description: keywords.text("description"),
    deprecated: flag("deprecated"),
    readOnly: flag("readOnly"),
    writeOnly: flag("writeOnly"),
    default: value === undefined ? undefined : { value },
    ...(keywords.extended ? readExtensions(keywords, place, report) : undefined),
  };
}

function readExtensions(keywords: Keywords, place: Place, report: Report): Annotations {
  return {
    known: keywords.read("x-extensible-enum", isScalars, "a list of texts and numbers"),
    valueMeanings: readTexts("x-enumDescriptions", keywords, place, report)?.map(([value, meaning]) => ({
      value,
      meaning,
    })),
    valueNames: readNames(keywords, place, report),
    written: keywords.read("x-written", isWritten, "`always`, `notInitialized`, `signedOut` or `never`"),
    otherNames: keywords.texts("x-other-names"),
    canonical: keywords.types("x-canonical"),
    sensitive: keywords.read("x-sensitive", isSensitivity, "`secret` or `personal`"),
    context: keywords.flag("x-context") === true ? true : undefined,
    vendorTerm: keywords.text("x-vendor-term"),
    source: keywords.texts("x-source"),
    edition: keywords.text("x-edition"),
    unknown: keywords.texts("x-unknown"),
  };
}

function readNames(keywords: Keywords, place: Place, report: Report): SchemaObject["valueNames"] | undefined {
  const names = readTexts("x-enumNames", keywords, place, report);
  return names && new Map(names);
}

/** An object of value and text; in documents of others, a list in the order of `enum`. */
function readTexts(
  keyword: string,
  keywords: Keywords,
  place: Place,
  report: Report,
): readonly (readonly [value: string, text: string])[] | undefined {
  const texts = keywords.read(keyword, isNodeOrList, "an object of values and texts");
  if (texts === undefined) return undefined;
  const values = Array.isArray(texts) ? (keywords.jsons("enum") ?? []).map(String) : Object.keys(texts);
  return Object.entries(texts).flatMap(([step, text], index) => {
    const value = values[index];
    if (typeof text === "string") return value === undefined ? [] : [[value, text] as const];
    report({ code: "invalid-keyword", at: at(inside(place, keyword, step)), message: "A text must stand here." });
    return [];
  });
}
