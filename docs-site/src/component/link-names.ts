/**
 * Leads from each mention of a method, an event, a property or a type to its place. A name with a class of its own (`<code class="other">`)
 * is no mention of what is called so here.
 */
import { linkTo } from "../async/places.js";
import type { ComponentDoc } from "../async/read-component.js";
import { htmlOf, markup } from "../markup.js";
import type { Parts } from "./parts.js";

/** Elements in which a name is a heading, a link already, or something else that is called the same. */
const SKIPPED = ["a", "h3", "h4", "th", "pre", "summary", "style", "script"].join("|");
const MENTION = new RegExp(`<(${SKIPPED})\\b[^>]*>[\\s\\S]*?</\\1>|<code>([A-Za-z_]\\w*)</code>`, "g");

/** A name in small letters alone is left as it is: it may as well be a value. */
const isTelling = (name: string): boolean => /[A-Z]/.test(name);

export function linkNames(page: string, { properties, types }: ComponentDoc, { methods, events }: Parts): string {
  const places = new Map(
    [...types, ...properties, ...events, ...methods].map((place) => [
      "name" in place ? place.name : place.label,
      place,
    ]),
  );
  return page.replace(MENTION, (all: string, _skipped: string | undefined, name: string | undefined) => {
    const place = name !== undefined && isTelling(name) ? places.get(name) : undefined;
    return place === undefined ? all : htmlOf(linkTo({ anchor: place.anchor, label: markup`<code>${name}</code>` }));
  });
}
