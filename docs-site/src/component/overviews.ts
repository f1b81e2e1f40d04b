/** Every method and every event in a table each. */
import { factLines } from "../async/fact-list.js";
import { otherFacts } from "../async/other-facts.js";
import { linkTo } from "../async/places.js";
import type { Documented, MessageDoc, OperationDoc } from "../async/read-messages.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { returnsWord } from "./returns.js";

const table = (label: string, columns: readonly string[], body: Part): Markup =>
  markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="overview">
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
${body}
</table></div>
`;

export function methodOverview(methods: readonly OperationDoc[]): Markup {
  const returning = methods.some(({ operation }) => operation["x-returns"] !== undefined);
  const rows = methods.map((doc) => {
    const { summary = "", "x-vendor-term": term, "x-returns": returns } = doc.operation;
    const returned = returning ? markup`<td>${returns && returnsWord(returns)}</td>` : nothing;
    return markup`<tr><th scope="row">${linkTo(doc)}</th><td lang="zh">${term}</td><td>${line(summary)}</td>${returned}</tr>
`;
  });
  return table(
    "All methods",
    ["Method", "Chinese", "In a line", ...(returning ? ["Returns"] : [])],
    markup`<tbody>${rows}</tbody>`,
  );
}

/** By what takes them, which has its place here. */
export function eventOverview({ component }: Documented, takers: readonly OperationDoc[]): Markup {
  const states = component?.states ?? [];
  const columns = ["Event", "Chinese", "In a line", ...(states.length > 0 ? ["State"] : [])];
  const row = (doc: MessageDoc) => {
    const { summary = "", "x-vendor-term": term, "x-state": state } = doc.message;
    const brought = states.find(({ value }) => value === state);
    const cell = states.length > 0 ? markup`<td>${brought && linkTo(brought)}</td>` : nothing;
    return markup`<tr><th scope="row">${linkTo(doc)}</th><td lang="zh">${term}</td><td>${line(summary)}</td>${cell}</tr>
`;
  };
  const body = takers.map(
    (
      taker,
    ) => markup`<tbody id="${taker.anchor}"><tr><th class="taker" scope="rowgroup" colspan="${columns.length}">${takerText(taker)}</th></tr>
${taker.messages.map(row)}</tbody>`,
  );
  return table("All events", columns, body);
}

const KNOWN = ["x-vendor-term", "x-vendor-name"];

function takerText({ id, label, operation }: OperationDoc): Part {
  const { "x-vendor-term": term, description } = operation;
  return [
    label,
    term === undefined ? nothing : markup` · <span lang="zh">${term}</span>`,
    markup` <span class="key">${id}</span>`,
    description === undefined ? nothing : prose(description),
    factLines([...otherFacts(operation, KNOWN), ...sourcedFacts(operation)]),
  ];
}
