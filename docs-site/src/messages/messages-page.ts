/** One page of all operations and messages of a vendor. */
import { about } from "../async/about.js";
import { asyncPage, type Surroundings } from "../async/async-page.js";
import { codeGroup } from "../async/code-table.js";
import { discrepancies } from "../async/discrepancies.js";
import { type Group, groupSection } from "../async/entries.js";
import { messageSection } from "../async/message-section.js";
import { type Documented, type MessageDoc, type OperationDoc, ownMessages } from "../async/read-messages.js";
import { markup, nothing } from "../markup.js";
import { operationSection } from "./operation-section.js";
import { type MessageEntry, namesOf, overview } from "./overview.js";

export function messagesPage(documented: Documented, surroundings: Surroundings): string {
  const { messages, operations } = documented;
  const requests = operations
    .filter(({ operation }) => operation.action === "send")
    .map((doc) => operationEntry(documented, doc));
  const taken = operations
    .filter(({ operation }) => operation.action === "receive")
    .map((doc) => operationEntry(documented, doc));
  const placed = new Set(operations.flatMap(ownMessages));
  const rest = messages.filter((doc) => !placed.has(doc)).map((doc) => messageEntry(documented, doc));
  const groups: readonly Group[] = [
    { heading: "Requests", entries: requests },
    { heading: "What comes unasked", entries: taken },
    { heading: "Messages", entries: rest },
  ];
  const codes = codeGroup(documented);
  const differences = discrepancies(documented);
  return asyncPage(documented, {
    ...surroundings,
    subject: "messages",
    counts: `${operations.length} operations, ${messages.length} messages`,
    contents: [
      { anchor: "overview", label: "All messages" },
      { anchor: "about", label: "About these messages" },
      ...(codes.entries.length === 0 ? [] : [{ anchor: "codes", label: "Codes" }]),
      ...(differences === nothing ? [] : [{ anchor: "discrepancies", label: "Where sources differ" }]),
    ],
    groups,
    body: [
      overview([...requests, ...taken, ...rest]),
      about(documented, "About these messages"),
      [...groups, codes].map(groupSection),
      differences,
    ],
  });
}

function operationEntry(documented: Documented, doc: OperationDoc): MessageEntry {
  const { id, anchor, label, operation } = doc;
  const { "x-vendor-name": name, "x-vendor-term": term } = operation;
  const messages = ownMessages(doc);
  return {
    anchor,
    label,
    ...below(name),
    messages,
    names: [id, label, name ?? "", term ?? "", ...messages.flatMap(namesOf)],
    content: operationSection(documented, doc),
  };
}

/** The section of the message is the entry's content; its own anchor is the one that links lead to. */
const messageEntry = (documented: Documented, doc: MessageDoc): MessageEntry => ({
  anchor: `entry-${doc.anchor}`,
  label: doc.label,
  ...below(doc.message.name),
  messages: [doc],
  names: namesOf(doc),
  content: messageSection(documented, doc, "h3"),
});

/** As it stands on the wire, or what the vendor calls it. */
const below = (wire: string | undefined) => (wire === undefined ? {} : { below: markup`<code>${wire}</code>` });
