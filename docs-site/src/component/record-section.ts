/** The rules by which a page writes records of calls and of the agent's work. */
import { conditionText, valueNames } from "../async/conditions.js";
import { factLines } from "../async/fact-list.js";
import { linkTo } from "../async/places.js";
import type { ComponentDoc } from "../async/read-component.js";
import type { Documented, MessageDoc } from "../async/read-messages.js";
import type { AsyncContract, RecordRule } from "../async-contract.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";

export function recordSection({ contract, messages }: Documented, { records }: ComponentDoc): Markup {
  if (records.length === 0) return nothing;
  const rows = records.map((rule) => {
    const { record, message: key } = rule;
    const event = messages.find((doc) => doc.key === key);
    return markup`<tr><th scope="row">${RECORDS[record] ?? nothing} <code>${record}</code></th>
<td>${event === undefined ? markup`<code>${key}</code>` : linkTo(event)}</td>
<td>${recordConditions(contract, rule, event).map((text) => markup`<p>${line(text)}</p>`)}${factLines(sourcedFacts(rule))}</td></tr>
`;
  });
  return markup`<section id="records"><h2>Records</h2>
<p>The events at which a page writes an entry into its records of calls and of the agent's work.</p>
<div class="scroll" role="region" aria-label="Records" tabindex="0"><table class="records"><thead><tr><th scope="col">Entry</th><th scope="col">Event</th><th scope="col">Where</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>
`;
}

/** What must hold for the entry to be written. */
export function recordConditions(
  contract: AsyncContract,
  { when = [], property, is }: RecordRule,
  event: MessageDoc | undefined,
): readonly string[] {
  const names = event && valueNames(contract, event.message);
  return [
    ...when.map((condition) => conditionText(condition, names)),
    ...(property === undefined ? [] : [`the property \`${property}\` is \`${JSON.stringify(is)}\``]),
  ];
}

const RECORDS: Readonly<Record<string, string>> = {
  signIn: "Sign-in",
  signOut: "Sign-out",
  talkStart: "Start of a talk",
  hangUp: "End of a call",
};
