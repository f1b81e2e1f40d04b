/** The properties of a component, a row each. */
import type { Entry, Group } from "../async/entries.js";
import { factList } from "../async/fact-list.js";
import { json } from "../async/json.js";
import { linked } from "../async/linked-types.js";
import { otherFacts } from "../async/other-facts.js";
import { says, typeCell, without } from "../async/payload-table.js";
import { linkTo } from "../async/places.js";
import type { ComponentDoc, SchemaDoc } from "../async/read-component.js";
import type { Documented } from "../async/read-messages.js";
import { listOf, placed } from "../async/schema.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { breakable, prose } from "../prose.js";

export function propertyGroup(documented: Documented, component: ComponentDoc): Group {
  const { title, description, examples, "x-vendor-term": term, ...set } = component.propertySet;
  return {
    id: "properties",
    heading: "Properties",
    intro: [
      markup`<p class="term">${[text(title), text(term)].filter((part) => part !== "").join(" · ")}</p>`,
      prose(text(description)),
      factList([...otherFacts(set, []), ...sourcedFacts(set).map(ofAll)]),
    ],
    columns: ["Property", "Type, default", "A write counts", "What it says"],
    table: "properties",
    entries: component.properties.map((property) => propertyEntry(documented, component, property)),
    end: listOf(examples).map(
      (example, index) =>
        markup`<details class="example"><summary>Example ${index + 1}: what a page sets</summary>${json(example, `Example ${index + 1} of the properties`)}</details>
`,
    ),
  };
}

/** A property that names no source has that of all. */
const ofAll = (fact: ReturnType<typeof sourcedFacts>[number]) =>
  fact.label === "Source" ? { ...fact, label: "Source, where a property names none" } : fact;

function propertyEntry(documented: Documented, { facts }: ComponentDoc, property: SchemaDoc): Entry {
  const { contract } = documented;
  const { schema } = placed(contract, linked(documented, property.schema));
  const { name, anchor, label } = property;
  const { default: preset, readOnly, "x-written": written, "x-vendor-term": term, "x-other-names": others } = schema;
  const shown = without(schema, "default", "readOnly", "x-written", "x-vendor-term", "x-other-names");
  const names = listOf(others).map(String);
  return {
    anchor,
    label,
    below: vendorTerm(term),
    names: [name, text(term), ...names],
    content: markup`<th scope="row">${linkTo({ anchor, label: markup`<code>${breakable(name)}</code>` })}${vendorTerm(term)}${names.map((other) => markup`<span class="optional">also <code>${other}</code></span>`)}</th>
<td>${typeCell(contract, schema)}${preset === undefined ? nothing : markup`<span class="optional">default <code>${JSON.stringify(preset)}</code></span>`}</td>
<td>${readOnly === true ? markup`<span class="required">read only</span>` : nothing}${writtenText(written, facts)}</td>
<td>${says(contract, shown)}</td>`,
  };
}

const vendorTerm = (term: unknown): Markup =>
  text(term) === "" ? nothing : markup`<span class="below" lang="zh">${text(term)}</span>`;

/** When a write counts; at any other time it is ignored in silence. */
function writtenText(written: unknown, { initialized, signedIn }: ComponentDoc["facts"]): Part {
  const whileNot = (property: string | undefined, otherwise: string) =>
    property === undefined ? otherwise : markup`while <code>${property}</code> is false`;
  switch (written) {
    case undefined:
      return nothing;
    case "always":
      return "at any time";
    case "notInitialized":
      return whileNot(initialized, "before the start");
    case "signedOut":
      return whileNot(signedIn, "while signed out");
    default:
      return String(written);
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
