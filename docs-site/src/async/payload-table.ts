/** A payload as a table, a row a member, with all that its schema says. */
import type { AsyncContract, Schema } from "../async-contract.js";
import { sourcedFacts } from "../facts.js";
import { joined, type Markup, markup, nothing, type Part } from "../markup.js";
import { breakable, line, prose } from "../prose.js";
import { factLines } from "./fact-list.js";
import { linked, typeOf } from "./linked-types.js";
import { payloadRows, type Row } from "./payload-rows.js";
import { linkTo } from "./places.js";
import type { Documented } from "./read-messages.js";
import { listOf, placed, typeText, valuesOf, variants } from "./schema.js";

export function payloadTable(documented: Documented, payload: unknown, caption: string): Markup {
  const { contract } = documented;
  const shown = linked(documented, payload);
  const { schema } = placed(contract, shown);
  const rows = payloadRows(contract, shown);
  const whole: Row = { within: "", name: "(all of it)", required: undefined, schema, repeats: false };
  return memberTable(
    markup`${(rows.length === 0 ? [whole] : rows).map((row) => tableRow(contract, row))}`,
    "Member",
    caption,
    rows.length === 0 ? nothing : markup`<div class="whole">${says(contract, schema)}</div>`,
  );
}

export const memberTable = (
  rows: Markup,
  of: string,
  caption: string,
  below: Markup,
): Markup => markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="payload">
<thead><tr><th scope="col">${of}</th><th scope="col">Type</th><th scope="col">What it says</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
${below}`;

/** `number` is the place of an argument, which goes without saying that it is required; `note` stands above all else that is said. */
export function tableRow(
  contract: AsyncContract,
  { within, name, required, schema, repeats }: Row,
  { number, note = nothing }: { readonly number?: number; readonly note?: Part } = {},
): Markup {
  const need =
    required === undefined || (required && number !== undefined) ? undefined : required ? "required" : "optional";
  return markup`<tr>
<th scope="row">${number === undefined ? nothing : markup`<span class="number">${number}</span> `}<code><span class="within">${breakable(within)}</span>${breakable(name)}</code>${need && markup`<span class="${need}">${need}</span>`}</th>
<td>${typeCell(contract, schema)}</td>
<td>${note}${repeats ? markup`<p>As above.</p>` : says(contract, schema)}</td>
</tr>
`;
}

/** With a link to the type, where it has a place of its own. */
export function typeCell(contract: AsyncContract, schema: Schema): Part {
  const type = typeOf(schema);
  return [typeText(contract, schema), type === undefined ? nothing : markup`<br>${linkTo(type)}`];
}

export function says(contract: AsyncContract, schema: Schema): Part {
  const { description, title, "x-vendor-term": term, "x-invariants": invariants } = schema;
  const names = [text(title), text(term)].filter((name) => name !== "");
  return [
    names.length === 0 ? nothing : markup`<p class="term">${names.join(" · ")}</p>`,
    prose(text(description)),
    values(schema),
    limits(schema).map((limit) => markup`<p>${limit}</p>`),
    listOf(invariants).map((invariant) => markup`<p>As a rule: ${line(text(Object(invariant).says))}</p>`),
    factLines(sourcedFacts(schema)),
    alternatives(contract, schema),
  ];
}

/** What is said of each form that it may have, beyond its type. */
function alternatives(contract: AsyncContract, schema: Schema): Part {
  const forms = variants(schema).map((variant) => placed(contract, variant).schema);
  const telling = forms.filter((form) => Object.keys(form).some((keyword) => !BARE.has(keyword)));
  return telling.map((form) => [
    forms.length === telling.length ? markup`<p>As ${typeText(contract, form)}:</p>` : nothing,
    says(contract, without(form, "oneOf", "anyOf")),
  ]);
}

const BARE: ReadonlySet<string> = new Set(["type", "properties", "required", "items", "oneOf", "anyOf"]);

export const without = (schema: Schema, ...keywords: string[]): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The values that it may have, each with its meaning. */
function values(schema: Schema): Markup {
  const listed = valuesOf(schema);
  const open = listOf(schema["x-extensible-enum"]);
  if (listed.length === 0) return nothing;
  const meanings = Object(schema["x-enumDescriptions"]);
  const names = Object(schema["x-enumNames"]);
  const entry = (value: unknown) => {
    const key = String(value);
    const told = (from: object): string => (Object.hasOwn(from, key) ? text(Object(from)[key]) : "");
    const name = told(names) === "" ? nothing : markup` <span class="key">${told(names)}</span>`;
    return markup`<li><code>${JSON.stringify(value)}</code>${name} ${line(told(meanings))}</li>`;
  };
  return markup`<ul class="values">${listed.map(entry)}${open.length > 0 ? markup`<li class="open">Other values may come.</li>` : nothing}</ul>`;
}

/** Keywords whose words say it best; every other one is shown as the contract has it. */
const TOLD: readonly string[] = [
  "type format items properties required patternProperties oneOf anyOf enum title description examples $ref",
  "x-extensible-enum x-enumDescriptions x-enumNames x-vendor-term x-invariants x-source x-unknown x-discrepancy x-edition",
].flatMap((keywords) => keywords.split(" "));

const LIMITS: Readonly<Record<string, string>> = {
  const: "Always",
  default: "If absent:",
  minLength: "Characters, at least:",
  maxLength: "Characters, at most:",
  pattern: "Looks like",
  minimum: "At least",
  maximum: "At most",
  exclusiveMinimum: "More than",
  exclusiveMaximum: "Less than",
  multipleOf: "A multiple of",
  minItems: "Items, at least:",
  maxItems: "Items, at most:",
};

function limits(schema: Schema): readonly Part[] {
  return Object.entries(schema)
    .filter(
      ([keyword, value]) =>
        !TOLD.includes(keyword) && !(keyword === "additionalProperties" && typeof value === "object"),
    )
    .map(([keyword, value]): Part => {
      if (keyword === "x-sensitive") return `Redacted in logs: ${text(value)}.`;
      if (keyword === "x-context") return "Filled in from the session.";
      if (keyword === "x-other-names")
        return [
          "Also called ",
          joined(
            listOf(value).map((name) => markup`<code class="other">${String(name)}</code>`),
            ", ",
          ),
          ".",
        ];
      if (keyword === "x-canonical")
        return [
          "Clients are handed ",
          joined(
            [value].flat().map((type) => markup`<code>${String(type)}</code>`),
            " or ",
          ),
          ".",
        ];
      const shown = keyword === "pattern" ? text(value) : JSON.stringify(value);
      return [LIMITS[keyword] ?? markup`<code>${keyword}</code>`, " ", markup`<code>${shown}</code>`];
    });
}
