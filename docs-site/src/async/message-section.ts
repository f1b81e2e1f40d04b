/** All that is said of one message. */
import { sourcedFacts, triggerText } from "../facts.js";
import { joined, type Markup, markup, nothing, type Part } from "../markup.js";
import { breakable, line, prose } from "../prose.js";
import { matchText, proofText, valueNames } from "./conditions.js";
import { examples } from "./examples.js";
import { entry, factList } from "./fact-list.js";
import { otherFacts } from "./other-facts.js";
import { payloadTable } from "./payload-table.js";
import { apiOperationLink, linkTo, ownLink } from "./places.js";
import type { Documented, MessageDoc } from "./read-messages.js";

const KNOWN = ["x-match", "x-vendor-term", "x-arguments"];

/** `body` shows what it carries. */
export function messageSection(
  documented: Documented,
  doc: MessageDoc,
  level: "h3" | "h4",
  body: Part = wireBody(documented, doc),
): Markup {
  const { message, key, label, anchor } = doc;
  const { summary, description, "x-vendor-term": term } = message;
  const named = [
    wireCodes(message),
    term === undefined ? nothing : markup`<span lang="zh">${term}</span>`,
    markup`<span class="key">${key}</span>`,
  ];
  const heading = markup`${label} ${ownLink(doc)}`;
  return markup`<section class="message" id="${anchor}">
${level === "h3" ? markup`<h3>${heading}</h3>` : markup`<h4>${heading}</h4>`}
<p class="names">${joined(named)}</p>
${summary === undefined ? nothing : markup`<p class="summary">${line(summary)}</p>`}
${prose(description)}
<dl class="facts">${relations(documented, doc)}</dl>
${factList([...otherFacts(message, KNOWN), ...sourcedFacts(message)])}
${body}
</section>
`;
}

function wireBody(documented: Documented, doc: MessageDoc): Part {
  const { headers, payload } = doc.message;
  return [
    headers === undefined ? nothing : payloadTable(documented, headers, `Headers of ${doc.label}`),
    payload === undefined ? nothing : payloadTable(documented, payload, `Payload of ${doc.label}`),
    examples(doc),
  ];
}

/** Who sends it, what answers it, how it is known. */
export function relations(
  { contract }: Documented,
  { message, requestOf, replyTo, receivedBy, proofs, triggers }: MessageDoc,
): Part {
  const { "x-match": match } = message;
  const names = valueNames(contract, message);
  const links = (label: string, operations: MessageDoc["requestOf"]) =>
    operations.length === 0 ? nothing : entry(label, joined(operations.map(linkTo), ", "));
  return [
    links("Request of", requestOf),
    links("Reply to", replyTo),
    links("Comes by", receivedBy),
    match === undefined ? nothing : entry("Known by", line(matchText(match))),
    proofs.length === 0
      ? nothing
      : entry(
          "Tells what became of",
          markup`<ul>${proofs.map(({ operation, proof, of }) => markup`<li>${linkTo(operation)}: ${of === "settled" ? "carried out" : "failed"}${line(behind(", ", proofText(proof, names)))}</li>`)}</ul>`,
        ),
    triggers.length === 0
      ? nothing
      : entry(
          "Triggered by",
          markup`<ul>${triggers.map(({ operation, trigger }) => markup`<li>${apiOperationLink(operation.operationId ?? "", operation.summary ?? operation.operationId ?? "")}, on ${line(triggerText(trigger))}</li>`)}</ul>`,
        ),
  ];
}

export const wireCodes = (message: MessageDoc["message"]): Part =>
  joined(wireNames(message).map((name) => markup`<code>${breakable(name)}</code>`));

/** A message may come under several. */
export const wireNames = ({ name, "x-match": match }: MessageDoc["message"]): readonly string[] => [
  ...new Set([...(name === undefined ? [] : [name]), ...(match?.values ?? []).map(String)]),
];

const behind = (sign: string, text: string): string => (text === "" ? "" : sign + text);
