/** The arguments that only one method has. */
import { examples } from "../async/examples.js";
import { factLines } from "../async/fact-list.js";
import { otherFacts } from "../async/other-facts.js";
import { ownLink } from "../async/places.js";
import type { Documented, MessageDoc, OperationDoc } from "../async/read-messages.js";
import { sourcedFacts } from "../facts.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { argumentTable } from "./argument-table.js";
import { argumentsOf, callText, memberNamed } from "./signature.js";

export function argumentSection(documented: Documented, method: OperationDoc, doc: MessageDoc): Markup {
  const { message, label, anchor } = doc;
  const { summary, description, "x-vendor-term": term } = message;
  return markup`<section class="message" id="${anchor}"><h4>${/^Arguments\b/.test(label) ? label : `Arguments: ${label}`} ${ownLink(doc)}</h4>
${term === method.operation["x-vendor-term"] ? nothing : markup`<p class="term" lang="zh">${term}</p>`}
${summary === undefined ? nothing : markup`<p class="summary">${line(summary)}</p>`}
${prose(description)}
${argumentTable(documented, message, label)}
${calls(method, doc)}
${factLines([...otherFacts(message, KNOWN), ...sourcedFacts(message)])}
</section>`;
}

const KNOWN = ["x-arguments", "x-vendor-term"];

/** A line each, but an object is easier to read as one. */
function calls({ label }: OperationDoc, doc: MessageDoc): Part {
  const { message } = doc;
  if (argumentsOf(message).some((argument) => memberNamed(argument) === undefined)) return examples(doc);
  const items = (message.examples ?? []).map(
    ({ summary = "", payload }) => markup`<li><code>${callText(label, message, payload)}</code> ${line(summary)}</li>`,
  );
  return items.length === 0 ? nothing : markup`<ul class="calls">${items}</ul>`;
}
