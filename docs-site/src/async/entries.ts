/** The parts of a page that its filter shows or hides as one, and the list of them beside the page. */
import { type Markup, markup, nothing, type Part } from "../markup.js";

export interface Place {
  readonly anchor: string;
  /** What links to it say. */
  readonly label: string;
}

export interface Entry extends Place {
  /** Smaller, below its link in the list beside the page. */
  readonly below?: Part;
  /** All names that a reader may look for. */
  readonly names: readonly string[];
  /** A section, or the cells of a row. */
  readonly content: Markup;
}

export interface Group {
  readonly id?: string;
  readonly heading: string;
  /** Of the whole group; hidden while somebody searches. */
  readonly intro?: Part;
  readonly entries: readonly Entry[];
  /** Of the head of a table, whose rows are the entries; without it each entry is a section. */
  readonly columns?: readonly string[];
  /** Of that table, for its looks. */
  readonly table?: string;
  /** The same after the entries. */
  readonly end?: Part;
}

export const groupSection = (group: Group): Markup => {
  const { id, heading, intro, entries, columns, end } = group;
  if (entries.length === 0) return nothing;
  return markup`<section class="group"${id === undefined ? nothing : markup` id="${id}"`}><h2>${heading}</h2>
${intro === undefined ? nothing : markup`<div class="intro">${intro}</div>`}
${columns === undefined ? entries.map(section) : rows(group, columns)}
${end === undefined ? nothing : markup`<div class="intro">${end}</div>`}</section>
`;
};

const section = (entry: Entry): Markup =>
  markup`<section class="entry" ${attributes(entry)}>${entry.content}</section>
`;

const rows = ({ heading, table = "", entries }: Group, columns: readonly string[]): Markup =>
  markup`<div class="scroll" role="region" aria-label="${heading}" tabindex="0"><table class="${table}"><thead><tr>${columns.map(
    (column) => markup`<th scope="col">${column}</th>`,
  )}</tr></thead>
<tbody>${entries.map(
    (entry) => markup`<tr class="entry" ${attributes(entry)}>${entry.content}</tr>
`,
  )}</tbody></table></div>`;

const attributes = ({ anchor, names }: Entry): Markup =>
  markup`id="${anchor}" data-names="${names.join(" ").toLowerCase()}"`;

export const sideList = (groups: readonly Group[]): Markup =>
  markup`<nav aria-label="What is on this page">${groups
    .filter(({ entries }) => entries.length > 0)
    .map(
      ({ heading, entries }) =>
        markup`<h2>${heading}</h2><ul>${entries.map(
          ({
            anchor,
            label,
            below = nothing,
          }) => markup`<li data-entry="${anchor}"><a href="#${encodeURIComponent(anchor)}">${label}${below}</a></li>
`,
        )}</ul>`,
    )}</nav>`;
