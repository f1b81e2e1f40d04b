/** All that is said of one method: how it is called, when, what it returns, and what proves that it took effect. */
import { codeTable } from "../async/code-table.js";
import { entry, factList } from "../async/fact-list.js";
import { messageSection } from "../async/message-section.js";
import { otherFacts } from "../async/other-facts.js";
import { ownLink } from "../async/places.js";
import { proofs } from "../async/proofs.js";
import type { ComponentDoc } from "../async/read-component.js";
import { type Documented, type OperationDoc, ownMessages } from "../async/read-messages.js";
import { callFacts, sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { argumentSection } from "./argument-section.js";
import { otherNames } from "./other-names.js";
import { returns } from "./returns.js";
import { shortly } from "./shortly.js";
import { signature } from "./signature.js";
import { stateTest } from "./state-test.js";
import { valueBody } from "./value-body.js";

const KNOWN = [
  ...["x-vendor-term", "x-vendor-name", "x-retry", "x-queue", "x-result", "x-codes", "x-silence", "x-settled-by"],
  ...["x-failed-by", "x-other-names", "x-returns", "x-allowed-states"],
];

export function methodSection(documented: Documented, component: ComponentDoc, doc: OperationDoc): Markup {
  const { operation, id, label, messages, replies } = doc;
  const { "x-codes": codes = [], "x-silence": silence = [], "x-allowed-states": tests = [] } = operation;
  const { "x-vendor-term": term, "x-vendor-name": _, "x-other-names": others = [], ...facts } = operation;
  const own = ownMessages(doc);
  const list = (items: readonly Part[]) => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
  return markup`<h3><code>${label}</code> ${ownLink(doc)}</h3>
<p class="names">${term === undefined ? nothing : markup`<span lang="zh">${term}</span>`} <span class="key">${id}</span></p>
<p class="summary">${line(operation.summary ?? "")}</p>
${messages.map(({ message }) => markup`<pre class="signature" tabindex="0" role="region" aria-label="Signature of ${label}"><code>${signature(documented, label, message)}</code></pre>`)}
${prose(operation.description)}
${messages.map((message) => (own.includes(message) ? argumentSection(documented, doc, message) : nothing))}
<dl class="facts">
${otherNames(others)}
${messages.map((message) => (own.includes(message) ? nothing : entry("Arguments", shortly(message))))}
${returns(documented, doc)}
${tests.length === 0 ? nothing : entry("Tested first, in order", markup`<ol>${tests.map((test) => markup`<li>${stateTest(documented, component, test)}</li>`)}</ol>`)}
${silence.length === 0 ? nothing : entry("No answer comes when", list(silence.map(line)))}
${proofs(documented, doc)}
${codes.length === 0 ? nothing : entry("Codes besides success", codeTable(documented, codes))}
</dl>
${factList([...callFacts(facts), ...otherFacts(operation, KNOWN), ...sourcedFacts(operation)])}
${replies.map((reply) => (own.includes(reply) ? messageSection(documented, reply, "h4", valueBody(documented, reply)) : nothing))}`;
}
