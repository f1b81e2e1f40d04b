/** The frame of a page made from an AsyncAPI contract, which needs nothing else and asks nobody for anything. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { htmlOf, joined, type Markup, markup, type Part, trusted } from "../markup.js";
import { line } from "../prose.js";
import { type Group, sideList } from "./entries.js";
import { linkTo } from "./places.js";
import type { Documented } from "./read-messages.js";

const ownFile = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const STYLE = `${ownFile("../palette.css")}${ownFile("async-page.css")}`;
const SCRIPT = ownFile("filter.js");
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only our own style and script are obeyed, and nothing is fetched, whatever a contract says. */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;

export interface Surroundings {
  readonly vendor: string;
  /** Whether the vendor has a page of HTTP operations, too. */
  readonly hasApi: boolean;
}

export interface PageParts extends Surroundings {
  /** What the page is about, in a word. */
  readonly subject: string;
  /** How much there is of what, in a few words. */
  readonly counts: string;
  readonly contents: readonly { readonly anchor: string; readonly label: string }[];
  /** What the list beside the page names. */
  readonly groups: readonly Group[];
  readonly body: Part;
}

export function asyncPage({ contract }: Documented, parts: PageParts): string {
  const { vendor, hasApi, subject, counts, contents, groups, body } = parts;
  const { title, version, summary = `Version ${version}: ${counts}.` } = contract.info;
  const download = markup`<a href="asyncapi.json" download="${vendor}.asyncapi.json">Download the contract</a>`;
  const links: readonly Markup[] = hasApi ? [markup`<a href="index.html">HTTP operations</a>`, download] : [download];
  return htmlOf(markup`<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title}: ${subject} · Trunkline</title>
  <link rel="icon" href="data:,">
  <style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the ${subject}</a>
<header>
  <p><a class="home" href="../index.html">Trunkline</a></p>
  <p class="links">${joined(links)}</p>
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
<h1>${title}</h1>
<p class="lead">${line(summary)}</p>
<p class="contents">${joined(contents.map(linkTo))}</p>
${body}
</main>
</div>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`);
}
