/** Facts for a page: small print within a table, or a list of terms. */
import type { Fact } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";
import { discrepancyLink } from "./places.js";

/** Small print below a text. */
export const factLines = (facts: readonly Fact[]): Part =>
  facts.map((fact) => markup`<div class="note"><span class="label">${fact.label}</span> ${told(fact)}</div>`);

export const factList = (facts: readonly Fact[]): Markup =>
  facts.length === 0 ? nothing : markup`<dl class="facts">${facts.map((fact) => entry(fact.label, told(fact)))}</dl>`;

/** For what is more than text. */
export const entry = (label: Part, says: Part): Markup => markup`<div><dt>${label}</dt><dd>${says}</dd></div>`;

function told({ says }: Fact): Part {
  if (typeof says === "string") return line(says);
  const items = says.map(item);
  return items.length === 1 ? items : markup`<ul>${items.map((text) => markup`<li>${text}</li>`)}</ul>`;
}

/** The number of a discrepancy leads to the table of all. */
function item(text: string): Part {
  const [number, says] = numbered(text);
  return number === undefined ? line(text) : [discrepancyLink(number), ": ", line(says)];
}

/** `D7: what differs` in two. */
export function numbered(text: string): readonly [number: string | undefined, says: string] {
  const [, number, says] = /^(D\d+): (.*)$/s.exec(text) ?? [];
  return [number, says ?? text];
}
