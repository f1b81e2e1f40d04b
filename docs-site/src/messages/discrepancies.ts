/** Every contradiction between the sources in one table: its number in the vendor's README, how it is read, and where it matters. */
import type { AsyncContract } from "../async-contract.js";
import type { Sourced } from "../contract.js";
import { htmlOf, joined, type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";
import { schemesOf, serversOf } from "./about.js";
import { numbered } from "./fact-list.js";
import { payloadRows } from "./payload-rows.js";
import { codeLink, discrepancyAnchor, messageLink, operationLink } from "./places.js";
import type { Documented } from "./read-messages.js";
import { placed, variants } from "./schema.js";

interface Place {
  readonly link: Markup;
  readonly pieces: readonly Sourced[];
}

/** More places than these are counted. */
const SHOWN = 4;

export function discrepancies(documented: Documented): Markup {
  const found = new Map<string, { texts: Set<string>; links: Map<string, Markup> }>();
  for (const { link, pieces } of places(documented)) {
    for (const text of pieces.flatMap((piece) => piece["x-discrepancy"] ?? [])) {
      const [number, says] = numbered(text);
      if (number === undefined) continue;
      const entry = found.get(number) ?? { texts: new Set(), links: new Map() };
      found.set(number, entry);
      entry.texts.add(says);
      entry.links.set(htmlOf(link), link);
    }
  }
  if (found.size === 0) return nothing;
  const rows = [...found]
    .sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1)))
    .map(
      ([number, { texts, links }]) => markup`<tr id="${discrepancyAnchor(number)}"><th scope="row">${number}</th>
<td>${[...texts].map((text) => markup`<p>${line(text)}</p>`)}</td><td>${shown([...links.values()])}</td></tr>
`,
    );
  return markup`<section id="discrepancies"><h2>Where sources differ</h2>
<div class="scroll" role="region" aria-label="Where sources differ" tabindex="0"><table class="discrepancies"><thead><tr><th scope="col">Number</th><th scope="col">What differs, and how it is read</th><th scope="col">Where</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>
`;
}

const shown = (links: readonly Markup[]) =>
  links.length <= SHOWN
    ? joined(links, ", ")
    : [joined(links.slice(0, SHOWN), ", "), ` and ${links.length - SHOWN} more`];

function places({ contract, channels, operations, messages }: Documented): readonly Place[] {
  const about = markup`<a href="#about">About these messages</a>`;
  return [
    {
      link: about,
      pieces: [
        contract.info,
        ...channels.map(({ channel }) => channel),
        ...serversOf(contract),
        ...schemesOf(contract),
      ],
    },
    ...operations.map((doc) => ({ link: operationLink(doc), pieces: [doc.operation] })),
    ...messages.map((doc) => {
      const { payload, headers } = doc.message;
      return {
        link: messageLink(doc),
        pieces: [doc.message, ...schemas(contract, payload), ...schemas(contract, headers)],
      };
    }),
    ...Object.entries(contract["x-code-table"] ?? {}).map(([name, code]) => ({ link: codeLink(name), pieces: [code] })),
  ];
}

/** What the table of a payload shows, each form of a member that may have several included. */
function schemas(contract: AsyncContract, payload: unknown): readonly Sourced[] {
  if (payload === undefined) return [];
  const rows = payloadRows(contract, payload).filter(({ repeats }) => !repeats);
  const shown = [placed(contract, payload).schema, ...rows.map(({ schema }) => schema)];
  return shown.flatMap((schema) => [schema, ...variants(schema).map((variant) => placed(contract, variant).schema)]);
}
