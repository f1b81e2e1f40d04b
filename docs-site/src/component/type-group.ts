/** The named schemas of a component's contract: what its numbers mean, what its objects have. */
import type { Entry, Group } from "../async/entries.js";
import { opened } from "../async/linked-types.js";
import { payloadRows } from "../async/payload-rows.js";
import { payloadTable, says, without } from "../async/payload-table.js";
import { codeLink, ownLink } from "../async/places.js";
import type { ComponentDoc, SchemaDoc } from "../async/read-component.js";
import type { Documented } from "../async/read-messages.js";
import { placed, typeText, valuesOf } from "../async/schema.js";
import type { Schema } from "../async-contract.js";
import { joined, type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";

export const typeGroup = (documented: Documented, component: ComponentDoc): Group => ({
  id: "types",
  heading: "Types",
  entries: component.types
    .filter(({ name }) => name !== component.facts.states)
    .map((type) => typeEntry(documented, type)),
});

function typeEntry(documented: Documented, type: SchemaDoc): Entry {
  const { contract } = documented;
  const { name, label, anchor } = type;
  const { schema } = placed(contract, type.schema);
  const { "x-vendor-term": term, "x-enumNames": names } = schema;
  const body =
    payloadRows(contract, opened(documented, type.schema).value).length > 0
      ? payloadTable(documented, type.schema, `Members of ${label}`)
      : markup`<div class="whole">${says(contract, without(schema, "title", "enum", "x-extensible-enum"))}</div>${valueTable(documented, schema, label)}`;
  return {
    anchor,
    label,
    names: [name, label, typeof term === "string" ? term : "", ...Object.values(Object(names)).map(String)],
    content: markup`<h3>${label} ${ownLink(type)}</h3>
<p class="names"><span class="key">${name === label ? nothing : name}</span> <span class="key">${typeText(contract, schema)}</span></p>
${body}`,
  };
}

/** Values that are codes and have no words of their own are explained with the codes. */
function valueTable({ contract }: Documented, schema: Schema, label: string): Markup {
  const names = Object(schema["x-enumNames"]);
  const meanings = Object(schema["x-enumDescriptions"]);
  const told = (from: object, value: unknown): string =>
    Object.hasOwn(from, String(value)) ? String(Object(from)[String(value)]) : "";
  const values = valuesOf(schema);
  const codes = values.filter(
    (value) =>
      Object.hasOwn(contract["x-code-table"] ?? {}, String(value)) && told(names, value) + told(meanings, value) === "",
  );
  const rows = values
    .filter((value) => !codes.includes(value))
    .map(
      (value) =>
        markup`<tr><th scope="row"><code>${JSON.stringify(value)}</code></th><td class="key">${told(names, value)}</td><td>${line(told(meanings, value))}</td></tr>
`,
    );
  if (values.length === 0) return nothing;
  return markup`<div class="scroll" role="region" aria-label="Values of ${label}" tabindex="0"><table class="value-table"><thead><tr><th scope="col">Value</th><th scope="col">Name</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows}</tbody></table></div>
${codes.length === 0 ? nothing : markup`<p>Codes: ${joined(codes.map(String).map(codeLink), ", ")}.</p>`}
${schema.enum === undefined ? markup`<p class="note">Other values may come.</p>` : nothing}`;
}
