/** The front page: the template `index.html` with a card per vendor. */
import { readFile } from "node:fs/promises";
import { type Contract, operationsOf } from "./contract.js";
import { html } from "./markdown.js";

interface Built {
  readonly vendor: string;
  readonly contract: Contract;
}

export async function frontPage(built: readonly Built[]): Promise<string> {
  const template = await readFile(new URL("index.html", import.meta.url), "utf8");
  return template.replace("<!-- vendors -->", () => built.map(card).join("\n"));
}

function card({ vendor, contract: { info, paths, webhooks } }: Built): string {
  const counts = [
    count(operationsOf(paths).length, "operation"),
    ...(webhooks ? [count(operationsOf(webhooks).length, "webhook")] : []),
  ];
  const folder = encodeURIComponent(vendor);
  return `<li class="card">
  <h3><a href="${folder}/index.html">${html(info.title)}</a></h3>
  <p>${html(info.summary ?? "")}</p>
  <dl>
    <div><dt>Version</dt><dd>${html(info.version)}</dd></div>
    <div><dt>Contract</dt><dd>${counts.join(", ")}</dd></div>
  </dl>
  <p class="links"><a class="button" href="${folder}/index.html">Read the documentation</a> <a href="${folder}/openapi.json" download="${html(vendor)}.openapi.json">Download the contract</a></p>
</li>`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
