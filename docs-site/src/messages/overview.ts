/** Every message in one table. */
import type { Entry } from "../async/entries.js";
import { wireCodes, wireNames } from "../async/message-section.js";
import { linkTo } from "../async/places.js";
import type { MessageDoc } from "../async/read-messages.js";
import { type Markup, markup } from "../markup.js";
import { line } from "../prose.js";

export interface MessageEntry extends Entry {
  readonly messages: readonly MessageDoc[];
}

export const overview = (
  entries: readonly MessageEntry[],
): Markup => markup`<section id="overview"><h2>All messages</h2>
<div class="scroll" role="region" aria-label="All messages" tabindex="0"><table class="overview">
<thead><tr><th scope="col">Message</th><th scope="col">On the wire</th><th scope="col">Chinese</th><th scope="col">Direction</th><th scope="col">In a line</th></tr></thead>
<tbody>${entries.flatMap(({ anchor, messages }) => messages.map((message) => row(anchor, message)))}</tbody>
</table></div></section>
`;

const row = (
  anchor: string,
  doc: MessageDoc,
): Markup => markup`<tr data-entry="${anchor}"><th scope="row">${linkTo(doc)}</th><td>${wireCodes(doc.message)}</td><td lang="zh">${doc.message["x-vendor-term"]}</td><td>${direction(doc)}</td><td>${line(doc.message.summary ?? "")}</td></tr>
`;

/** As the client sees it. */
export const direction = ({ requestOf, replyTo, receivedBy }: MessageDoc): string =>
  [
    ...(requestOf.length === 0 ? [] : ["sent"]),
    ...(replyTo.length === 0 ? [] : [replyTo.length === 1 ? "reply" : `reply to ${replyTo.length} requests`]),
    ...(receivedBy.length === 0 ? [] : ["received"]),
  ].join(", ");

/** For the entries of messages that stand alone. */
export const namesOf = (doc: MessageDoc): readonly string[] => [
  doc.key,
  doc.label,
  ...wireNames(doc.message),
  doc.message["x-vendor-term"] ?? "",
  doc.message.summary ?? "",
];
