/**
 * The path of a request. A value must not change which operation is called: `..`, however it is spelt, would be resolved by the URL parser
 * or by a server behind it, and an empty value leaves a different path.
 */
import type { ParameterDescriptor } from "./descriptors.js";
import { serialize } from "./parameters.js";
import { Unsendable } from "./unsendable.js";

export function pathText(parameter: ParameterDescriptor, value: unknown): string {
  refuseDots(value);
  const text = serialize(parameter, value).join("");
  if (text === "") throw new Unsendable("is empty");
  return text;
}

export function expandPath(template: string, texts: ReadonlyMap<string, string>): string {
  const path = template.replaceAll(/\{([^{}]+)\}/g, (_whole, name: string) => {
    const text = texts.get(name);
    if (text === undefined) throw new Unsendable(`has no value for {${name}}`);
    return text;
  });
  if (path.split("/").some(isDots)) throw new Unsendable("has a segment of dots");
  return path;
}

/** Deeper than any parameter; a circular value has no end. */
const DEEPEST = 64;

function refuseDots(value: unknown, depth = 0): void {
  if (typeof value === "string" && value.split(/[/\\]|%2f|%5c/i).some(isDots)) {
    throw new Unsendable("must not be or hold a path segment of dots");
  }
  if (typeof value !== "object" || value === null) return;
  if (depth === DEEPEST) throw new Unsendable("is nested too deeply");
  for (const member of Object.values(value)) refuseDots(member, depth + 1);
}

const isDots = (segment: string) => /^(\.|%2e){1,2}$/i.test(segment);
