/** Facts for a page: labelled lines, small ones within a table, or a list of terms. */
import type { Fact } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";

/** Small print below a text. */
export const factLines = (facts: readonly Fact[]): Part =>
  facts.map(
    ({ label, says }) =>
      markup`<div class="note"><span class="label">${label}</span> ${typeof says === "string" ? line(says) : list(says)}</div>`,
  );

export function factList(facts: readonly Fact[]): Markup {
  if (facts.length === 0) return nothing;
  return markup`<dl class="facts">${facts.map(({ label, says }) => entry(label, typeof says === "string" ? line(says) : list(says)))}</dl>`;
}

/** For what is more than text. */
export const entry = (label: string, says: Part): Markup => markup`<div><dt>${label}</dt><dd>${says}</dd></div>`;

const list = (texts: readonly string[]): Markup =>
  texts.length === 1
    ? markup`${line(texts[0] ?? "")}`
    : markup`<ul>${texts.map((text) => markup`<li>${line(text)}</li>`)}</ul>`;
