/** The front page: the template `index.html` with a card per vendor. */
import { readFile } from "node:fs/promises";
import { pageKind } from "./async/page-kind.js";
import type { Documented } from "./async/read-messages.js";
import { counts } from "./component/parts.js";
import { type Contract, operationsOf } from "./contract.js";
import { htmlOf, type Markup, markup, nothing } from "./markup.js";
import { line } from "./prose.js";

export interface Built {
  readonly vendor: string;
  readonly api?: Contract;
  readonly messages?: Documented;
}

export async function frontPage(built: readonly Built[]): Promise<string> {
  const [template, palette] = await Promise.all(["index.html", "palette.css"].map(ownFile));
  return (template ?? "")
    .replace("/* palette */", () => palette ?? "")
    .replace("<!-- vendors -->", () => built.map((vendor) => htmlOf(card(vendor))).join("\n"));
}

const ownFile = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");

const card = ({ vendor, api, messages }: Built): Markup => markup`<li class="card">
${api === undefined ? nothing : part(vendor, { ...OPENAPI, info: api.info, counts: apiCounts(api) })}${messages === undefined ? nothing : part(vendor, asyncPart(messages))}</li>`;

const OPENAPI = { page: "index.html", button: "Operations", format: "openapi" } as const;

function asyncPart(documented: Documented): PartOfCard {
  const { contract, component } = documented;
  const { file, label } = pageKind(documented);
  return {
    page: file,
    button: label,
    format: "asyncapi",
    info: contract.info,
    counts: component === undefined ? messageCounts(documented) : counts(documented, component),
  };
}

interface PartOfCard {
  readonly page: string;
  readonly button: string;
  readonly format: string;
  readonly info: Contract["info"];
  readonly counts: readonly string[];
}

function part(vendor: string, { page, button, format, info, counts }: PartOfCard): Markup {
  const folder = encodeURIComponent(vendor);
  return markup`<section>
  <h3><a href="${folder}/${page}">${info.title}</a></h3>
  <p>${line(info.summary ?? firstSentence(info.description))}</p>
  <dl>
    <div><dt>Version</dt><dd>${info.version}</dd></div>
    <div><dt>Contract</dt><dd>${counts.join(", ")}</dd></div>
  </dl>
  <p class="links"><a class="button" href="${folder}/${page}">${button}</a> <a href="${folder}/${format}.json" download="${vendor}.${format}.json">Download the contract</a></p>
</section>
`;
}

/** A document of messages has no summary. */
const firstSentence = (description = ""): string => /^.*?[.!?](?=\s|$)/s.exec(description.trim())?.[0] ?? description;

const apiCounts = ({ paths, webhooks }: Contract): readonly string[] => [
  count(operationsOf(paths).length, "operation"),
  ...(webhooks ? [count(operationsOf(webhooks).length, "webhook")] : []),
];

const messageCounts = ({ operations, messages }: Documented): readonly string[] => [
  count(operations.length, "operation"),
  count(messages.length, "message"),
];

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
