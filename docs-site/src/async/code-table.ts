/** Codes with their meanings: those of an operation, which lead to the table of all, or the rows of that table. */
import type { Code } from "../contract.js";
import { codeAnchor } from "../describe-facts.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";
import type { Group } from "./entries.js";
import { factLines } from "./fact-list.js";
import { codeLink } from "./places.js";
import type { Documented } from "./read-messages.js";

const retry = (code: Code | undefined): string => (code?.retry ? "may help" : "no");

function meaning(code: Code | undefined): Markup {
  if (code === undefined) return nothing;
  const { meaning, name, zh } = code;
  return markup`${line(meaning)}${zh === undefined ? nothing : markup` · <span lang="zh">${zh}</span>`}${name === undefined ? nothing : markup` <span class="key">${name}</span>`}`;
}

export function codeTable({ contract }: Documented, codes: readonly string[]): Markup {
  const known: Readonly<Record<string, Code>> = contract["x-code-table"] ?? {};
  const rows = codes.map((name) => {
    const code = Object.hasOwn(known, name) ? known[name] : undefined;
    return markup`<tr><th scope="row">${codeLink(name)}</th>
<td>${meaning(code)}</td><td>${retry(code)}</td></tr>
`;
  });
  return markup`<div class="scroll"><table class="codes"><thead><tr><th scope="col">Code</th><th scope="col">Meaning</th><th scope="col">Retry later</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** The rows are the places that links to codes lead to. */
export const codeGroup = ({ contract }: Documented): Group => ({
  id: "codes",
  heading: "Codes",
  columns: ["Code", "Meaning", "Kind", "Retry later"],
  table: "codes",
  entries: Object.entries(contract["x-code-table"] ?? {}).map(([number, code]) => ({
    anchor: codeAnchor(number),
    label: number,
    names: [number, code.meaning, code.zh ?? "", code.name ?? ""],
    content: markup`<th scope="row"><code>${number}</code></th>
<td>${meaning(code)}${factLines(sourcedFacts(code))}</td><td>${code.kind}</td><td>${retry(code)}</td>`,
  })),
});
