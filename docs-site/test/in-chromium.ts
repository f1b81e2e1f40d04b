/** Tests of the pages in a real browser that can reach nothing but them, from the disk or from a server on this machine. */
import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumRequired, findChromium } from "./find-chromium.js";
import { buildTestSite, type Site } from "./site.js";

export interface Visit {
  readonly page: Page;
  /** What it asked other hosts for. */
  readonly foreign: readonly string[];
  /** What it complained about. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly over?: "file" | "http";
}

export interface Chromium {
  readonly site: () => Site;
  readonly open: (place: string, options?: VisitOptions) => Promise<Visit>;
  readonly address: (place: string, over?: "file" | "http") => string;
}

export function inChromium(name: string, tests: (chromium: Chromium) => void): void {
  const executablePath = findChromium();
  describe.skipIf(executablePath === undefined && !chromiumRequired)(name, () => {
    let site: Site;
    let browser: Browser;
    let server: Server;
    beforeAll(async () => {
      if (executablePath === undefined)
        throw new Error("TRUNKLINE_REQUIRE_CHROMIUM=1, but there is no Chromium on PATH: install it");
      site = await buildTestSite();
      server = await serve(site.folder);
      browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
      await site?.remove();
    });

    const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const address = (place: string, over: "file" | "http" = "file") => {
      const [, file = "", rest = ""] = /^([^#?]*)(.*)$/.exec(place) ?? [];
      return (over === "http" ? `${origin()}/${file}` : pathToFileURL(join(site.folder, file)).href) + rest;
    };
    const open = async (place: string, { colorScheme = "light", width = 1400, over = "file" }: VisitOptions = {}) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const foreign: string[] = [];
      const errors: string[] = [];
      await context.route("**/*", (route) => {
        const url = route.request().url();
        if (/^(file|data|blob|about):/.test(url) || url.startsWith(`${origin()}/`)) return route.continue();
        foreign.push(url);
        return route.abort();
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(address(place, over));
      return { page, foreign, errors, close: () => context.close() };
    };
    tests({ site: () => site, open, address });
  });
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** As plain a server as there is: files by their names, and only those of the site. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    response.setHeader("content-type", path.endsWith(".json") ? "application/json" : "text/html");
    createReadStream(join(folder, path))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
