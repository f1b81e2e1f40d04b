/** All that is said of one event: how it is raised, what it brings, and what it proves. */
import { examples } from "../async/examples.js";
import { entry, factList } from "../async/fact-list.js";
import { opened } from "../async/linked-types.js";
import { relations } from "../async/message-section.js";
import { otherFacts } from "../async/other-facts.js";
import { linkTo, ownLink } from "../async/places.js";
import type { ComponentDoc } from "../async/read-component.js";
import type { Documented, MessageDoc } from "../async/read-messages.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { argumentTable } from "./argument-table.js";
import { otherNames } from "./other-names.js";
import { recordConditions } from "./record-section.js";
import { argumentsOf, callText, memberNamed, signature } from "./signature.js";

const KNOWN = [
  ...["x-match", "x-vendor-term", "x-arguments", "x-other-arguments", "x-other-names", "x-state", "x-veto"],
];

export function eventSection(documented: Documented, component: ComponentDoc, doc: MessageDoc): Markup {
  const { message, key, label } = doc;
  const { title = "", summary, description, "x-vendor-term": term } = message;
  const { "x-other-names": names, "x-other-arguments": lists = [], "x-state": state } = message;
  const keyed = key === label ? nothing : markup`<span class="key">${key}</span>`;
  const positional = argumentsOf(message).some((argument) => memberNamed(argument) !== undefined);
  return markup`<h3><code>${label}</code> ${ownLink(doc)}</h3>
<p class="names"><span>${title}</span> ${term === undefined ? nothing : markup`<span lang="zh">${term}</span>`} ${keyed}</p>
${summary === undefined ? nothing : markup`<p class="summary">${line(summary)}</p>`}
<pre class="signature" tabindex="0" role="region" aria-label="Signature of ${label}"><code>${signature(documented, label, message)}</code></pre>
${prose(description)}
<dl class="facts">
${otherNames(names)}
${lists.map((list) => entry("Or with these arguments", markup`<code>${signature(documented, label, message, list)}</code>`))}
${state === undefined ? nothing : entry("Brings the state", stateText(component, state))}
${veto(component, doc)}
${relations(documented, doc)}
${records(documented, component, doc)}
</dl>
${factList([...otherFacts(message, KNOWN), ...sourcedFacts(message)])}
${eventArguments(documented, doc)}
${examples(doc, ({ payload }) => (positional ? markup`<p><code>${callText(label, message, payload)}</code></p>` : nothing))}`;
}

/** Where several events have the same ones, they are there for whoever asks. */
function eventArguments(documented: Documented, { message, label }: MessageDoc): Markup {
  const { type } = opened(documented, message.payload);
  const table = argumentTable(documented, message, `Arguments of ${label}`);
  return type === undefined
    ? table
    : markup`<details class="arguments"><summary>The arguments, one by one</summary>${table}</details>`;
}

function stateText({ states }: ComponentDoc, value: unknown): Part {
  const state = states.find((known) => known.value === value);
  return state === undefined
    ? markup`<code>${JSON.stringify(value)}</code>`
    : [linkTo(state), ": ", line(state.meaning)];
}

function veto({ properties }: ComponentDoc, { message }: MessageDoc): Part {
  const asked = message["x-veto"];
  if (asked === undefined) return nothing;
  const property = properties.find(({ name }) => name === asked.property);
  const [allow, forbid] = [asked.allow, asked.forbid].map((value) => markup`<code>${JSON.stringify(value)}</code>`);
  return entry(
    "Asks first",
    markup`The component sets ${property === undefined ? markup`<code>${asked.property}</code>` : linkTo(property)} to ${allow}, raises the event, and reads the property when the handlers have returned: ${forbid} stops what was about to happen.`,
  );
}

/** The records that a page writes when the event comes. */
function records({ contract }: Documented, component: ComponentDoc, doc: MessageDoc): Part {
  const rules = component.records.filter(({ message }) => message === doc.key);
  if (rules.length === 0) return nothing;
  const items = rules.map((rule) => {
    const conditions = recordConditions(contract, rule, doc).join(", and ");
    return markup`<li><code>${rule.record}</code>${conditions === "" ? nothing : [" where ", line(conditions)]}</li>`;
  });
  return entry(markup`<a href="#records">Records</a> to write`, markup`<ul>${items}</ul>`);
}
