/** Every message in one table, and the list beside the page. */
import { joined, type Markup, markup, type Part } from "../markup.js";
import { breakable, line } from "../prose.js";
import { messageLink, titleOf } from "./places.js";
import type { MessageDoc } from "./read-messages.js";

/** A part of the page that the filter shows or hides as one. */
export interface Entry {
  readonly anchor: string;
  readonly title: string;
  /** As it stands on the wire, or what the vendor calls it. */
  readonly wire: string | undefined;
  readonly messages: readonly MessageDoc[];
  /** All names that a reader may look for. */
  readonly names: readonly string[];
  readonly section: Markup;
}

export const overview = (entries: readonly Entry[]): Markup => markup`<section id="overview"><h2>All messages</h2>
<div class="scroll" role="region" aria-label="All messages" tabindex="0"><table class="overview">
<thead><tr><th scope="col">Message</th><th scope="col">On the wire</th><th scope="col">Chinese</th><th scope="col">Direction</th><th scope="col">In a line</th></tr></thead>
<tbody>${entries.flatMap(({ anchor, messages }) => messages.map((message) => row(anchor, message)))}</tbody>
</table></div></section>
`;

const row = (
  anchor: string,
  doc: MessageDoc,
): Markup => markup`<tr data-entry="${anchor}"><th scope="row">${messageLink(doc)}</th><td>${wireCodes(doc.message)}</td><td lang="zh">${doc.message["x-vendor-term"]}</td><td>${direction(doc)}</td><td>${line(doc.message.summary ?? "")}</td></tr>
`;

export const wireCodes = (message: MessageDoc["message"]): Part =>
  joined(wireNames(message).map((name) => markup`<code>${breakable(name)}</code>`));

/** A message may come under several. */
export const wireNames = ({ name, "x-match": match }: MessageDoc["message"]): readonly string[] => [
  ...new Set([...(name === undefined ? [] : [name]), ...(match?.values ?? []).map(String)]),
];

/** As the client sees it. */
export const direction = ({ requestOf, replyTo, receivedBy }: MessageDoc): string =>
  [
    ...(requestOf.length === 0 ? [] : ["sent"]),
    ...(replyTo.length === 0 ? [] : [replyTo.length === 1 ? "reply" : `reply to ${replyTo.length} requests`]),
    ...(receivedBy.length === 0 ? [] : ["received"]),
  ].join(", ");

export const sideList = (groups: readonly (readonly [heading: string, entries: readonly Entry[]])[]): Markup =>
  markup`<nav aria-label="Operations and messages">${groups
    .filter(([, entries]) => entries.length > 0)
    .map(
      ([heading, entries]) =>
        markup`<h2>${heading}</h2><ul>${entries.map(
          ({
            anchor,
            title,
            wire,
          }) => markup`<li data-entry="${anchor}"><a href="#${encodeURIComponent(anchor)}">${title}${wire === undefined ? "" : markup`<code>${wire}</code>`}</a></li>
`,
        )}</ul>`,
    )}</nav>`;

/** For the entries of messages that stand alone. */
export const namesOf = (doc: MessageDoc): readonly string[] => [
  doc.key,
  titleOf(doc),
  ...wireNames(doc.message),
  doc.message["x-vendor-term"] ?? "",
  doc.message.summary ?? "",
];
