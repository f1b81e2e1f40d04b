/** Tests of pages in a real browser that can reach nothing but a server of the test, and the disk. */
import { createReadStream } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumRequired, findChromium } from "./find-chromium.js";

export interface Visit {
  readonly page: Page;
  /** What it asked other hosts for. */
  readonly foreign: readonly string[];
  /** What it complained about. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Chromium {
  /** `http://127.0.0.1:…`, of the server. */
  readonly origin: () => string;
  readonly open: (url: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** `serve`: what the server of the test answers. */
export function inChromium(name: string, serve: RequestListener, tests: (chromium: Chromium) => void): void {
  const executablePath = findChromium();
  describe.skipIf(executablePath === undefined && !chromiumRequired)(name, () => {
    let browser: Browser;
    let server: Server;
    beforeAll(async () => {
      if (executablePath === undefined)
        throw new Error("TRUNKLINE_REQUIRE_CHROMIUM=1, but there is no Chromium on PATH: install it");
      server = createServer(serve);
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const open = async (url: string, options: BrowserContextOptions = {}) => {
      const context = await browser.newContext(options);
      const foreign: string[] = [];
      const errors: string[] = [];
      await context.route("**/*", (route) => {
        const asked = route.request().url();
        if (/^(file|data|blob|about):/.test(asked) || asked.startsWith(`${origin()}/`)) return route.continue();
        foreign.push(asked);
        return route.abort();
      });
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(url);
      return { page, foreign, errors, close: () => context.close() };
    };
    tests({ origin, open });
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

const TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

/** As plain a server as there is: files by their names, and only those of the folder. */
export const serveFiles =
  (folder: () => string): RequestListener =>
  (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    response.setHeader("content-type", TYPES[extname(path)] ?? "text/html");
    createReadStream(join(folder(), path))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  };
