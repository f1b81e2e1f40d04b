/** All that is said of one message. */
import { sourcedFacts, triggerText } from "../facts.js";
import { joined, type Markup, markup, nothing, type Part } from "../markup.js";
import { line, prose } from "../prose.js";
import { matchText, proofText } from "./conditions.js";
import { entry, factList } from "./fact-list.js";
import { json } from "./json.js";
import { otherFacts } from "./other-facts.js";
import { wireCodes } from "./overview.js";
import { payloadTable } from "./payload-table.js";
import { apiOperationLink, operationLink, titleOf } from "./places.js";
import type { Documented, MessageDoc } from "./read-messages.js";

const KNOWN = ["x-match", "x-vendor-term"];

export function messageSection({ contract }: Documented, doc: MessageDoc, level: "h3" | "h4"): Markup {
  const { message, key, anchor } = doc;
  const { summary, description, payload, headers, "x-vendor-term": term } = message;
  const title = titleOf(doc);
  const named = [
    wireCodes(message),
    term === undefined ? nothing : markup`<span lang="zh">${term}</span>`,
    markup`<span class="key">${key}</span>`,
  ];
  const heading = markup`${title} <a class="place" href="#${encodeURIComponent(anchor)}" aria-label="Link to ${title}">#</a>`;
  return markup`<section class="message" id="${anchor}">
${level === "h3" ? markup`<h3>${heading}</h3>` : markup`<h4>${heading}</h4>`}
<p class="names">${joined(named)}</p>
${summary === undefined ? nothing : markup`<p class="summary">${line(summary)}</p>`}
${prose(description)}
<dl class="facts">${relations(doc)}</dl>
${factList([...otherFacts(message, KNOWN), ...sourcedFacts(message)])}
${headers === undefined ? nothing : payloadTable(contract, headers, `Headers of ${title}`)}
${payload === undefined ? nothing : payloadTable(contract, payload, `Payload of ${title}`)}
${examples(doc)}
</section>
`;
}

/** Who sends it, what answers it, how it is known. */
function relations({ message, requestOf, replyTo, receivedBy, proofs, triggers }: MessageDoc): Part {
  const { "x-match": match } = message;
  const links = (label: string, operations: MessageDoc["requestOf"]) =>
    operations.length === 0 ? nothing : entry(label, joined(operations.map(operationLink), ", "));
  return [
    links("Request of", requestOf),
    links("Reply to", replyTo),
    links("Comes by", receivedBy),
    match === undefined ? nothing : entry("Known by", line(matchText(match))),
    proofs.length === 0
      ? nothing
      : entry(
          "Tells what became of",
          markup`<ul>${proofs.map(({ operation, proof, of }) => markup`<li>${operationLink(operation)}: ${of === "settled" ? "carried out" : "failed"}, ${line(proofText(proof))}</li>`)}</ul>`,
        ),
    triggers.length === 0
      ? nothing
      : entry(
          "Triggered by",
          markup`<ul>${triggers.map(({ operation, trigger }) => markup`<li>${apiOperationLink(operation.operationId ?? "", operation.summary ?? operation.operationId ?? "")}, on ${line(triggerText(trigger))}</li>`)}</ul>`,
        ),
  ];
}

/** The first one is open, so that a message shows at a glance what it looks like. */
function examples({ message, ...doc }: MessageDoc): Part {
  const title = titleOf({ message, ...doc });
  return (message.examples ?? []).map(({ name = "example", summary, headers, payload }, index) => {
    const label = `Example ${name} of ${title}`;
    const about = summary === undefined ? nothing : markup` <span>${line(summary)}</span>`;
    return markup`<details class="example"${index === 0 ? markup` open` : nothing}><summary><code>${name}</code>${about}</summary>
${headers === undefined ? nothing : json(headers, `${label}, headers`)}${payload === undefined ? nothing : json(payload, label)}</details>
`;
  });
}
