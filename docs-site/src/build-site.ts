/**
 * Builds the site into a folder: `<vendor>/index.html` is a Redoc page of the HTTP operations, `<vendor>/messages.html` the page of
 * messages and events, or `<vendor>/component.html` that of a component in the page. Each of them needs nothing else. Beside them are
 * the bundled contracts they were made from, and `index.html`, the front page. Nothing in it asks a foreign host for anything.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageKind } from "./async/page-kind.js";
import { type Documented, readMessages } from "./async/read-messages.js";
import type { AsyncContract } from "./async-contract.js";
import { componentPage } from "./component/component-page.js";
import type { Contract } from "./contract.js";
import { type Elsewhere, enrich } from "./enrich.js";
import type { VendorContracts, WriteTo } from "./find-contracts.js";
import { type Built, frontPage } from "./front-page.js";
import { messagesPage } from "./messages/messages-page.js";
import { buildPage } from "./redocly.js";

export async function buildSite(out: string, contracts: readonly VendorContracts[]): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const built: Built[] = [];
  for (const vendor of contracts) built.push(await buildVendor(join(out, vendor.vendor), vendor));
  await writeFile(join(out, "index.html"), await frontPage(built));
}

async function buildVendor(folder: string, { vendor, openapi, asyncapi }: VendorContracts): Promise<Built> {
  await mkdir(folder, { recursive: true });
  const api: Contract | undefined = openapi && JSON.parse(await written(openapi, join(folder, "openapi.json")));
  const contract: AsyncContract | undefined =
    asyncapi && JSON.parse(await written(asyncapi, join(folder, "asyncapi.json")));
  const messages = contract && readMessages(contract, api);
  if (messages) {
    const { component } = messages;
    const surroundings = { vendor, hasApi: api !== undefined };
    const page = component ? componentPage(messages, component, surroundings) : messagesPage(messages, surroundings);
    await writeFile(join(folder, pageKind(messages).file), page);
  }
  if (api) await writeFile(join(folder, "index.html"), await page(enrich(api, messages && elsewhere(messages))));
  return { vendor, ...(api && { api }), ...(messages && { messages }) };
}

async function written(writeTo: WriteTo, path: string): Promise<string> {
  await writeTo(path);
  return readFile(path, "utf8");
}

/** Events by wire name, as the triggers of an operation name them. */
function elsewhere(documented: Documented): Elsewhere {
  const { file, label } = pageKind(documented);
  const events = documented.messages.map(
    ({ message, key, anchor }) => [message.name ?? key, `${file}#${encodeURIComponent(anchor)}`] as const,
  );
  return { file, label, events: new Map(events) };
}

async function page(contract: Contract): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), "trunkline-docs-"));
  try {
    await writeFile(join(scratch, "openapi.json"), JSON.stringify(withWayHome(contract)));
    await buildPage(join(scratch, "openapi.json"), join(scratch, "index.html"));
    return withoutForeignHosts(await readFile(join(scratch, "index.html"), "utf8"));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** Redoc shows a logo above the menu; ours leads back to the front page. */
function withWayHome(contract: Contract): Contract {
  const logo = {
    url: word("Trunkline", { width: 110, height: 24, size: 17, color: "#0d9488" }),
    href: "../index.html",
    altText: "Trunkline",
  };
  return { ...contract, info: { ...contract.info, "x-logo": logo } } as Contract;
}

/** Redoc would load the logo of its "API docs by" mark, and icons we do not use, from its makers' host. A word says the same as the logo. */
function withoutForeignHosts(page: string): string {
  const logo = word("Redoc", { width: 44, height: 14, size: 11, color: "#7c8cff" });
  return page
    .replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo)
    .replace(/https:\/\/cdn\.redocly\.com\/icons\/[\w./-]+/g, "data:,");
}

/** A word as an image that is part of the page; its color must suit light and dark. */
function word(
  text: string,
  { width, height, size, color }: { width: number; height: number; size: number; color: string },
): string {
  const style = `font-family="system-ui, sans-serif" font-weight="600" font-size="${size}" fill="${color}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text y="${size}" ${style}>${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
