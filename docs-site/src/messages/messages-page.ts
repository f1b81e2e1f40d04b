/** One page of all operations and messages of a vendor, which needs nothing else and asks nobody for anything. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { htmlOf, joined, type Markup, markup, nothing, trusted } from "../markup.js";
import { line } from "../prose.js";
import { about } from "./about.js";
import { codeRows, codeTable } from "./code-table.js";
import { discrepancies } from "./discrepancies.js";
import { messageSection } from "./message-section.js";
import { operationSection, ownMessages } from "./operation-section.js";
import { type Entry, namesOf, overview, sideList } from "./overview.js";
import { operationTitle, titleOf } from "./places.js";
import type { Documented, MessageDoc, OperationDoc } from "./read-messages.js";

const ownFile = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const STYLE = `${ownFile("../palette.css")}${ownFile("messages.css")}`;
const SCRIPT = ownFile("filter.js");
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only our own style and script are obeyed, and nothing is fetched, whatever a contract says. */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;

export function messagesPage(documented: Documented, { vendor, hasApi }: { vendor: string; hasApi: boolean }): string {
  const { contract, messages, operations } = documented;
  const requests = operations
    .filter(({ operation }) => operation.action === "send")
    .map((doc) => operationEntry(documented, doc));
  const taken = operations
    .filter(({ operation }) => operation.action === "receive")
    .map((doc) => operationEntry(documented, doc));
  const placed = new Set(operations.flatMap(ownMessages));
  const rest = messages.filter((doc) => !placed.has(doc)).map((doc) => messageEntry(documented, doc));
  const groups = [
    ["Requests", requests],
    ["What comes unasked", taken],
    ["Messages", rest],
  ] as const;
  const codes = contract["x-code-table"] ?? {};
  const differences = discrepancies(documented);
  return htmlOf(markup`<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${contract.info.title}: messages · Trunkline</title>
  <link rel="icon" href="data:,">
  <style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the messages</a>
<header>
  <p><a class="home" href="../index.html">Trunkline</a></p>
  <p class="links">${joined([
    ...(hasApi ? [markup`<a href="index.html">HTTP operations</a>`] : []),
    markup`<a href="asyncapi.json" download="${vendor}.asyncapi.json">Download the contract</a>`,
  ])}</p>
</header>
<div class="columns">
<aside>
  <search class="filter" hidden>
    <label for="filter">Find by name, in English, Chinese or as on the wire</label>
    <input id="filter" type="search" autocomplete="off" spellcheck="false" placeholder="Press / to search">
    <label class="everywhere"><input id="everywhere" type="checkbox"> also where it is only mentioned</label>
    <p id="found" role="status"></p>
  </search>
  ${sideList(groups)}
</aside>
<main id="main" tabindex="-1">
<h1>${contract.info.title}</h1>
<p class="lead">${line(contract.info.summary ?? `Version ${contract.info.version}: ${operations.length} operations, ${messages.length} messages.`)}</p>
<p class="contents">${joined(contents(codes, differences))}</p>
${overview([...requests, ...taken, ...rest])}
${about(documented)}
${groups.map(([heading, entries]) => group(heading, entries))}
${Object.keys(codes).length === 0 ? nothing : markup`<section id="codes"><h2>Codes</h2>${codeTable(codeRows(Object.keys(codes), codes, true), true)}</section>`}
${differences}
</main>
</div>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`);
}

const contents = (codes: object, differences: Markup): readonly Markup[] => [
  markup`<a href="#overview">All messages</a>`,
  markup`<a href="#about">About these messages</a>`,
  ...(Object.keys(codes).length === 0 ? [] : [markup`<a href="#codes">Codes</a>`]),
  ...(differences === nothing ? [] : [markup`<a href="#discrepancies">Where sources differ</a>`]),
];

const group = (heading: string, entries: readonly Entry[]): Markup =>
  entries.length === 0
    ? nothing
    : markup`<section class="group"><h2>${heading}</h2>
${entries.map(
  ({
    anchor,
    names,
    section,
  }) => markup`<section class="entry" id="${anchor}" data-names="${names.join(" ").toLowerCase()}">${section}</section>
`,
)}</section>`;

function operationEntry(documented: Documented, doc: OperationDoc): Entry {
  const { "x-vendor-name": name, "x-vendor-term": term } = doc.operation;
  const messages = ownMessages(doc);
  const title = operationTitle(doc);
  return {
    anchor: doc.anchor,
    title,
    wire: name,
    messages,
    names: [doc.id, title, name ?? "", term ?? "", ...messages.flatMap(namesOf)],
    section: operationSection(documented, doc),
  };
}

/** The section of the message is the entry's content; its own anchor is the one that links lead to. */
const messageEntry = (documented: Documented, doc: MessageDoc): Entry => ({
  anchor: `entry-${doc.anchor}`,
  title: titleOf(doc),
  wire: doc.message.name,
  messages: [doc],
  names: namesOf(doc),
  section: messageSection(documented, doc, "h3"),
});
