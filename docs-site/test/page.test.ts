/** The pages in a real browser that can reach nothing but the files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { type Contract, operationsOf } from "../src/contract.js";
import { inChromium } from "./in-chromium.js";

inChromium("in Chromium without a network", ({ site, open, address }) => {
  const contractOf = async (vendor: string): Promise<Contract> =>
    JSON.parse(await readFile(join(site().folder, vendor, "openapi.json"), "utf8"));
  const background = (page: Page) =>
    page.evaluate(() =>
      [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor).join(),
    );

  it("opens the first operation of every tag at its anchor and lists all the others in the menu, in silence", async () => {
    for (const vendor of site().vendors) {
      const { page, foreign, errors, close } = await open(`${vendor}/index.html`);
      const operations = operationsOf((await contractOf(vendor)).paths);
      for (const tag of new Set(operations.map(({ tags = [] }) => tags[0]))) {
        const ids = operations.filter(({ tags = [] }) => tags[0] === tag).map(({ operationId = "" }) => operationId);
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `operation/${ids[0]}`);
        await page.locator(`[id$="/${ids[0]?.toLowerCase()}"]`).first().waitFor({ timeout: 5_000 });
        for (const id of ids)
          expect(await page.locator(`a[href$="/${id.toLowerCase()}"]`).count(), id).toBeGreaterThan(0);
      }
      expect({ foreign, errors }, vendor).toEqual({ foreign: [], errors: [] });
      await close();
    }
  }, 120_000);

  it("shows the facts of an operation and leads from a code to its meaning", async () => {
    const { page, errors, close } = await open("sample/index.html#operation/callOut");
    await page.getByText("must not be repeated").first().waitFor();
    const shown = await page.locator("#redoc").textContent();
    for (const fact of ["外呼", "Agent_Talking", "the far end <answers>", "the table says _text_", "client A1"])
      expect(shown).toContain(fact);
    await page.getByRole("link", { name: "100-007" }).first().click();
    await expect
      .poll(() => page.evaluate(() => document.getElementById("code-100-007")?.getBoundingClientRect().top ?? -1))
      .toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await close();
  }, 120_000);

  it("copies the page, and offers to hand it to nobody", async () => {
    const { page, close } = await open("sample/index.html");
    const actions = page.getByTestId("page-actions").first();
    await actions.getByRole("button", { name: "Copy" }).waitFor();
    expect(await actions.getByRole("button").count()).toBe(1);
    await close();
  }, 120_000);

  it("shows HTML in a contract as text", async () => {
    const { page, close } = await open("sample/index.html");
    await page.getByText("<script>alert(1)</script>").first().waitFor();
    expect(await page.locator("h1 b").count()).toBe(0);
    await close();
  }, 120_000);

  it("finds an operation by the vendor's Chinese term", async () => {
    const { page, foreign, errors, close } = await open("sample/index.html");
    await page
      .getByPlaceholder(/Search/)
      .or(page.getByText(/^Search/))
      .first()
      .click();
    await page.keyboard.type("外呼");
    const hit = page.locator("[data-component-name='Search/SearchItem']").first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain("Call a number");
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    await close();
  }, 120_000);

  it("is light or dark as the reader's system is", async () => {
    for (const file of ["index.html", "sample/index.html", "sample/messages.html"]) {
      const light = await open(file, { colorScheme: "light" });
      const dark = await open(file, { colorScheme: "dark" });
      expect(await background(light.page), file).not.toBe(await background(dark.page));
      expect([...light.errors, ...dark.errors, ...light.foreign, ...dark.foreign]).toEqual([]);
      await Promise.all([light.close(), dark.close()]);
    }
  }, 120_000);

  it.each(["file", "http"] as const)(
    "goes from the front page to a vendor and back, over %s",
    async (over) => {
      const { page, close } = await open("index.html", { over });
      await page.getByRole("link", { name: "Operations", exact: true }).last().click();
      await page.getByAltText("Trunkline").first().click();
      await expect.poll(() => page.url()).toBe(address("index.html", over));
      await page.getByRole("link", { name: "Messages and events" }).last().click();
      await page.getByRole("link", { name: "HTTP operations" }).click();
      await page.getByRole("link", { name: "a page of their own" }).first().click();
      await expect.poll(() => page.url()).toBe(address("sample/messages.html", over));
      await page.getByRole("link", { name: "Trunkline" }).click();
      await expect.poll(() => page.url()).toBe(address("index.html", over));
      await close();
    },
    120_000,
  );
});
