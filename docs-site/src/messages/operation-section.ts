/** All that is said of one operation, with the messages that only it has: its request and its replies. */
import type { Code } from "../contract.js";
import { callFacts, sourcedFacts } from "../facts.js";
import { joined, type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { codeRows, codeTable } from "./code-table.js";
import { proofText, resultFacts } from "./conditions.js";
import { entry, factList } from "./fact-list.js";
import { messageSection } from "./message-section.js";
import { otherFacts } from "./other-facts.js";
import { messageLink, operationTitle } from "./places.js";
import type { Documented, MessageDoc, OperationDoc } from "./read-messages.js";

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

/** Messages that belong to this operation alone stand within its section. */
export const ownMessages = ({ messages, replies }: OperationDoc): readonly MessageDoc[] =>
  [...new Set([...messages, ...replies])].filter(
    ({ requestOf, replyTo, receivedBy }) => requestOf.length + replyTo.length + receivedBy.length === 1,
  );

export function operationSection(documented: Documented, doc: OperationDoc): Markup {
  const { operation, id, anchor, messages, replies } = doc;
  const { "x-codes": codes = [], "x-silence": silence = [] } = operation;
  const title = operationTitle(doc);
  const known: Readonly<Record<string, Code>> = documented.contract["x-code-table"] ?? {};
  return markup`<h3>${title} <a class="place" href="#${encodeURIComponent(anchor)}" aria-label="Link to ${title}">#</a></h3>
<p class="names"><span class="key">${id}</span></p>
${prose(operation.description)}
${factList([...callFacts(operation), ...resultFacts(operation["x-result"])])}
<dl class="facts">
${entry(operation.action === "send" ? "Request" : "Takes", messages.length > MANY ? `each of the ${messages.length} messages of ${doc.channel.title ?? "its channel"}` : joined(messages.map(messageLink), ", "))}
${replies.length === 0 ? nothing : entry("Reply", joined(replies.map(messageLink), " or "))}
${silence.length === 0 ? nothing : entry("No answer comes when", markup`<ul>${silence.map((text) => markup`<li>${line(text)}</li>`)}</ul>`)}
${proofs(documented, doc)}
${codes.length === 0 ? nothing : entry("Codes besides success", codeTable(codeRows(codes, known, false)))}
</dl>
${factList([...otherFacts(operation, KNOWN), ...sourcedFacts(operation)])}
${ownMessages(doc).map((message) => messageSection(documented, message, "h4"))}`;
}

function proofs({ messages }: Documented, doc: OperationDoc): Part {
  return (["settled", "failed"] as const).map((wanted) => {
    const found = messages.flatMap((message) =>
      message.proofs
        .filter(({ operation, of }) => operation === doc && of === wanted)
        .map(({ proof }) => ({ message, proof })),
    );
    if (found.length === 0) return nothing;
    const items = found.map(({ message, proof }) => markup`<li>${messageLink(message)} ${line(proofText(proof))}</li>`);
    return entry(wanted === "settled" ? "Carried out, says" : "Came to nothing, says", markup`<ul>${items}</ul>`);
  });
}
