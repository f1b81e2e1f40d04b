/** The pages of the documentation in a real browser, from the disk or from a server on this machine. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inChromium as inAnyChromium, serveFiles, type Visit } from "@trunkline/contract-tests/in-chromium";
import { afterAll, beforeAll } from "vitest";
import { buildTestSite, type Site } from "./site.js";

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
  let site: Site;
  const files = serveFiles(() => site.folder);
  inAnyChromium(name, files, ({ origin, open }) => {
    beforeAll(async () => {
      site = await buildTestSite();
    }, 120_000);
    afterAll(() => site?.remove());

    const address = (place: string, over: "file" | "http" = "file") => {
      const [, file = "", rest = ""] = /^([^#?]*)(.*)$/.exec(place) ?? [];
      return (over === "http" ? `${origin()}/${file}` : pathToFileURL(join(site.folder, file)).href) + rest;
    };
    tests({
      site: () => site,
      address,
      open: (place, { colorScheme = "light", width = 1400, over = "file" } = {}) =>
        open(address(place, over), { colorScheme, viewport: { width, height: 900 } }),
    });
  });
}
