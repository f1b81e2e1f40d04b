/** Codes with their meanings: those of an operation, which lead to the table of all, or that table. */
import type { Code } from "../contract.js";
import { codeAnchor } from "../describe-facts.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";
import { factLines } from "./fact-list.js";
import { codeLink } from "./places.js";

/** With `home` the rows are the places that links to codes lead to. */
export const codeRows = (
  codes: readonly string[],
  known: Readonly<Record<string, Code>>,
  home: boolean,
): readonly Markup[] =>
  codes.map((name) => {
    const code = Object.hasOwn(known, name) ? known[name] : undefined;
    const id = home ? markup` id="${codeAnchor(name)}"` : nothing;
    return markup`<tr${id}><th scope="row">${home ? markup`<code>${name}</code>` : codeLink(name)}</th>
<td>${code && line(code.meaning)}${code?.zh === undefined ? nothing : markup` · <span lang="zh">${code.zh}</span>`}${home && code ? factLines(sourcedFacts(code)) : nothing}</td>
${home ? markup`<td>${code?.kind}</td>` : nothing}<td>${code?.retry ? "may help" : "no"}</td></tr>
`;
  });

export const codeTable = (rows: readonly Markup[], withKind = false): Markup =>
  markup`<div class="scroll"><table class="codes"><thead><tr><th scope="col">Code</th><th scope="col">Meaning</th>${withKind ? markup`<th scope="col">Kind</th>` : nothing}<th scope="col">Retry later</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
