/** Every contradiction between the sources in one table: its number in the vendor's README, how it is read, and where it matters. */
import type { Sourced } from "../contract.js";
import { htmlOf, joined, type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";
import { schemesOf, serversOf } from "./about.js";
import { numbered } from "./fact-list.js";
import { linked } from "./linked-types.js";
import { payloadRows } from "./payload-rows.js";
import { codeLink, discrepancyAnchor, linkTo } from "./places.js";
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

function places(documented: Documented): readonly Place[] {
  const { contract, component, channels, operations, messages } = documented;
  return [
    {
      link: linkTo({
        anchor: "about",
        label: component === undefined ? "About these messages" : "About the component",
      }),
      pieces: [
        contract.info,
        ...channels.map(({ channel }) => channel),
        ...serversOf(contract),
        ...schemesOf(contract),
      ],
    },
    ...operations.map((doc) => ({ link: linkTo(doc), pieces: [doc.operation] })),
    ...messages.map((doc) => {
      const { payload, headers } = doc.message;
      return {
        link: linkTo(doc),
        pieces: [doc.message, ...schemas(documented, payload), ...schemas(documented, headers)],
      };
    }),
    ...[...(component?.properties ?? []), ...(component?.types ?? [])].map((doc) => ({
      link: linkTo(doc),
      pieces: schemas(documented, doc.schema),
    })),
    { link: linkTo({ anchor: "properties", label: "Properties" }), pieces: [component?.propertySet ?? {}] },
    { link: linkTo({ anchor: "records", label: "Records" }), pieces: component?.records ?? [] },
    ...Object.entries(contract["x-code-table"] ?? {}).map(([name, code]) => ({ link: codeLink(name), pieces: [code] })),
  ];
}

/** What the table of a payload shows, each form of a member that may have several included. */
function schemas(documented: Documented, payload: unknown): readonly Sourced[] {
  if (payload === undefined) return [];
  const { contract } = documented;
  const value = linked(documented, payload);
  const rows = payloadRows(contract, value).filter(({ repeats }) => !repeats);
  const shown = [placed(contract, value).schema, ...rows.map(({ schema }) => schema)];
  return shown.flatMap((schema) => [schema, ...variants(schema).map((variant) => placed(contract, variant).schema)]);
}
