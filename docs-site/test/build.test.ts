import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Contract, operationsOf } from "../src/contract.js";
import { sampleContract } from "./sample-contract.js";
import { buildTestSite, type Site } from "./site.js";
import { attributes } from "./text-of.js";

let site: Site;
beforeAll(async () => {
  site = await buildTestSite();
}, 120_000);
afterAll(() => site.remove());

const read = (...path: string[]) => readFile(join(site.folder, ...path), "utf8");

/** What a browser fetches by itself: scripts, images, style sheets, fonts, frames, imports of modules. */
function fetched(page: string): string[] {
  const links = [...page.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) => attributes(tag, "href"));
  const markup = page.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
    script.slice(0, script.indexOf(">") + 1),
  );
  const styles = [...markup.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url]) => url ?? "");
  return [...links, ...attributes(markup, "src"), ...attributes(markup, "srcset"), ...styles];
}

describe("the site", () => {
  it("has a page and the untouched contract for every vendor", async () => {
    expect(site.vendors).toContain("cc-gateway");
    for (const vendor of site.vendors) {
      const contract: Contract = JSON.parse(await read(vendor, "openapi.json"));
      expect(operationsOf(contract.paths).length, vendor).toBeGreaterThan(0);
      expect((await read(vendor, "index.html")).includes('<div id="redoc">'), vendor).toBe(true);
    }
    expect(JSON.parse(await read("sample", "openapi.json"))).toEqual(sampleContract);
  });

  it("puts every operation into the page of its vendor", async () => {
    for (const vendor of site.vendors) {
      const contract: Contract = JSON.parse(await read(vendor, "openapi.json"));
      const page = await read(vendor, "index.html");
      for (const { operationId } of [...operationsOf(contract.paths), ...operationsOf(contract.webhooks)]) {
        expect(page.includes(`"operationId":"${operationId}"`), `${vendor} ${operationId}`).toBe(true);
      }
    }
  });

  it("asks no host for anything", async () => {
    const pages = [
      "index.html",
      ...site.vendors.map((vendor) => join(vendor, "index.html")),
      ...site.asyncPages.map(({ vendor, file }) => join(vendor, file)),
    ];
    for (const page of pages) {
      const text = await read(page);
      expect(
        fetched(text).filter((url) => !/^(data:|#)/.test(url)),
        page,
      ).toEqual([]);
      expect(text.match(/https:\/\/cdn\.[^"'`\s]+/g) ?? [], page).toEqual([]);
    }
  });
});

describe("the front page", () => {
  it("links only what exists", async () => {
    const links = attributes(await read("index.html"), "href").filter((href) => !href.startsWith("data:"));
    expect(links.length).toBeGreaterThanOrEqual(2 * (site.vendors.length + site.asyncPages.length));
    for (const href of links) expect(existsSync(join(site.folder, decodeURIComponent(href))), href).toBe(true);
  });

  it("says of a vendor what its contract says, escaped", async () => {
    const page = await read("index.html");
    expect(page).toContain('<a href="sample/index.html">Acme &lt;b&gt;&quot;calls&quot;&lt;/b&gt;</a>');
    expect(page).toContain("<p>Calls &amp; events</p>");
    expect(page).toContain("<dd>1 operation</dd>");
    expect(page).toContain('<a href="sample/messages.html">Acme &lt;i&gt;events&lt;/i&gt;</a>');
    expect(page).toContain("<p>What Acme says.</p>");
    expect(page).toContain("<dd>3 operations, 4 messages</dd>");
    expect(page).toContain('<a href="sample-component/component.html">Acme bar</a>');
    expect(page).toContain("<dd>5 properties, 4 methods, 3 events</dd>");
  });

  it("needs no script", async () => {
    expect(await read("index.html")).not.toContain("<script");
  });
});
