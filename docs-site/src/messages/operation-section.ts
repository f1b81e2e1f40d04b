/** All that is said of one operation, with the messages that only it has: its request and its replies. */
import { codeTable } from "../async/code-table.js";
import { resultFacts } from "../async/conditions.js";
import { entry, factList } from "../async/fact-list.js";
import { messageSection } from "../async/message-section.js";
import { otherFacts } from "../async/other-facts.js";
import { linkTo, ownLink } from "../async/places.js";
import { proofs } from "../async/proofs.js";
import { type Documented, type OperationDoc, ownMessages } from "../async/read-messages.js";
import { callFacts, sourcedFacts } from "../facts.js";
import { joined, type Markup, markup, nothing } from "../markup.js";
import { line, prose } from "../prose.js";

const KNOWN = [
  "x-vendor-term",
  "x-vendor-name",
  "x-retry",
  "x-queue",
  "x-result",
  "x-codes",
  "x-silence",
  "x-settled-by",
  "x-failed-by",
];

/** Where an operation takes all of many messages, their number says more than their names. */
const MANY = 12;

export function operationSection(documented: Documented, doc: OperationDoc): Markup {
  const { operation, id, label, messages, replies } = doc;
  const { "x-codes": codes = [], "x-silence": silence = [] } = operation;
  return markup`<h3>${label} ${ownLink(doc)}</h3>
<p class="names"><span class="key">${id}</span></p>
${prose(operation.description)}
${factList([...callFacts(operation), ...resultFacts(operation["x-result"])])}
<dl class="facts">
${entry(operation.action === "send" ? "Request" : "Takes", messages.length > MANY ? `each of the ${messages.length} messages of ${doc.channel.title ?? "its channel"}` : joined(messages.map(linkTo), ", "))}
${replies.length === 0 ? nothing : entry("Reply", joined(replies.map(linkTo), " or "))}
${silence.length === 0 ? nothing : entry("No answer comes when", markup`<ul>${silence.map((text) => markup`<li>${line(text)}</li>`)}</ul>`)}
${proofs(documented, doc)}
${codes.length === 0 ? nothing : entry("Codes besides success", codeTable(documented, codes))}
</dl>
${factList([...otherFacts(operation, KNOWN), ...sourcedFacts(operation)])}
${ownMessages(doc).map((message) => messageSection(documented, message, "h4"))}`;
}
