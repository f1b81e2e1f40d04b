/** The pages of messages and of components as a reader uses them: links, the filter, the keyboard, and on a narrow screen. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "./in-chromium.js";

inChromium("a page made from an AsyncAPI contract in Chromium without a network", ({ site, open, address }) => {
  const visible = (page: Page, selector: string) =>
    page.evaluate(
      (all) =>
        [...document.querySelectorAll<HTMLElement>(all)]
          .filter((element) => element.checkVisibility())
          .map(({ id, textContent }) => id || (textContent ?? "")),
      selector,
    );
  const top = (page: Page, id: string) =>
    page.evaluate((place) => document.getElementById(place)?.getBoundingClientRect().top ?? -1, id);

  it.each(["file", "http"] as const)(
    "leads from an operation to its event and back, over %s",
    async (over) => {
      const { page, foreign, errors, close } = await open("cc-gateway/index.html#operation/callOut", { over });
      await page.getByRole("link", { name: "AgentEvent_Talking" }).first().click();
      await expect.poll(() => page.url()).toBe(address("cc-gateway/messages.html#message-AgentEventTalking", over));
      await expect.poll(() => top(page, "message-AgentEventTalking")).toBeLessThan(200);
      await page.locator("#message-AgentEventTalking").getByRole("link", { name: "Call an external number" }).click();
      await expect.poll(() => page.url()).toContain("cc-gateway/index.html#operation/callOut");
      await page.getByText("Events it triggers, in order").first().waitFor();
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
      await close();
    },
    120_000,
  );

  it("finds by wire name, in English and Chinese, by the other name on the wire, and then by what is only mentioned", async () => {
    const { page, errors, close } = await open("cloudcc/messages.html");
    const find = async (words: string) => {
      await page.locator("#filter").fill(words);
      return [await visible(page, ".entry"), await page.locator("#found").textContent()];
    };
    expect(await find("kick_off")).toEqual([["operation-onKickOff"], "1 named so."]);
    expect(await find("HOLD retrieve")).toEqual([["operation-hold"], "1 named so."]);
    expect(await find("强拆")).toEqual([["operation-interruptCall"], "1 named so."]);
    expect(await find("agent_change")).toEqual([["operation-onAgentChange"], "1 named so."]);
    const [mentions, told] = await find("work_order_id");
    expect(mentions).toContain("operation-onCallback");
    expect(told).toMatch(/^None is named so; \d+ mention it\.$/);
    expect(await find("4003")).toEqual([["code-4003"], "1 named so."]);
    expect(await visible(page, "#overview")).toEqual([]);
    expect(await find("nowhere-at-all")).toEqual([[], "Nothing found."]);
    expect(await find("")).toEqual([expect.objectContaining({ length: await page.locator(".entry").count() }), ""]);
    expect(errors).toEqual([]);
    await close();
  }, 120_000);

  it("filters the overview and the list beside it as well, and more on demand", async () => {
    const { page, close } = await open("cloudcc/messages.html");
    await page.locator("#filter").fill("kick_off");
    expect(await visible(page, ".overview tbody tr")).toEqual([expect.stringContaining("kick_off")]);
    expect(await visible(page, "nav li")).toEqual([expect.stringContaining("kick_off")]);
    expect(await visible(page, "#about, #codes")).toEqual([]);
    await page.getByLabel("also where it is only mentioned").check();
    expect(await page.locator("#found").textContent()).toMatch(/^1 named so, \d+ more mention it\.$/);
    await close();
  }, 120_000);

  it("takes the filter from the address, and drops it for a link to what it hides", async () => {
    const { page, close } = await open("sample/messages.html?q=beat");
    expect(await visible(page, ".entry")).toEqual(["operation-beat"]);
    await page.evaluate(() => {
      location.hash = "message-AgentTalking";
    });
    await expect.poll(() => visible(page, "#message-AgentTalking")).toEqual(["message-AgentTalking"]);
    expect(await page.locator("#filter").inputValue()).toBe("");
    expect(await top(page, "message-AgentTalking")).toBeLessThan(900);
    await close();
  }, 120_000);

  it("is used by keyboard: past the list, into the filter, out of it", async () => {
    const { page, close } = await open("sample/messages.html");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("/");
    await page.keyboard.type("beat");
    expect(await visible(page, ".entry")).toEqual(["operation-beat"]);
    await page.keyboard.press("Escape");
    expect(await visible(page, ".entry")).toHaveLength(6);
    await close();
  }, 120_000);

  it("finds properties, methods, events, states, types and codes by name, in English and Chinese", async () => {
    const { page, errors, close } = await open("agentbar/component.html");
    const find = async (words: string) => {
      await page.locator("#filter").fill(words);
      return [await visible(page, ".entry"), await page.locator("#found").textContent()];
    };
    expect(await find("MakeCall")).toEqual([["method-MakeCall"], "1 named so."]);
    expect(await find("OnMasterChanged")).toEqual([["event-OnCTIMasterChanged"], "1 named so."]);
    expect(await find("ANICChangeType")).toEqual([["property-ANIChangeType"], "1 named so."]);
    expect(await find("坐席工号")).toEqual([
      expect.arrayContaining(["property-AgentID"]),
      expect.stringMatching(/named so/),
    ]);
    expect(await find("强制签出")).toEqual([["method-ForceOut"], "1 named so."]);
    const [onHold] = await find("on hold");
    expect(onHold).toEqual(expect.arrayContaining(["method-Hold", "event-OnSuspended", "state-12"]));
    expect(await find("CerUnloginBackup")).toEqual([["type-StateReason"], "1 named so."]);
    expect(await find("AGENTBARERROR_BAR_WRONGSTATE")).toEqual([["code-1005"], "1 named so."]);
    const [mentions, told] = await find("showANI");
    expect(mentions).toContain("method-MakeCall");
    expect(told).toMatch(/^None is named so; \d+ mention it\.$/);
    expect(await visible(page, "#about, #records, #discrepancies, .intro")).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }, 120_000);

  it("leaves no empty heading beside the page while it filters", async () => {
    const { page, close } = await open("agentbar/component.html?q=MakeCall");
    expect(await visible(page, "nav h2")).toEqual(["Methods"]);
    expect(await visible(page, "nav li")).toEqual([expect.stringContaining("MakeCall")]);
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    expect((await visible(page, "nav h2")).length).toBeGreaterThan(4);
    await close();
  }, 120_000);

  it.each(["file", "http"] as const)(
    "leads from the operations to the component, from a method to its event and on to the state, over %s",
    async (over) => {
      const { page, foreign, errors, close } = await open("cc-paas/index.html", { over });
      await page.getByRole("link", { name: "a page of their own" }).first().click();
      await expect.poll(() => page.url()).toBe(address("cc-paas/component.html", over));
      await page.goto(address("agentbar/component.html?q=Hold#method-Hold", over));
      await page.locator("#method-Hold").getByRole("link", { name: "OnSuspended" }).first().click();
      await expect.poll(() => visible(page, "#event-OnSuspended")).toEqual(["event-OnSuspended"]);
      await page.locator("#event-OnSuspended").getByRole("link", { name: "12 AsSuspendedState" }).first().click();
      await expect.poll(() => top(page, "state-12")).toBeLessThan(900);
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
      await close();
    },
    120_000,
  );

  it("opens in silence, with everything shown", async () => {
    for (const { vendor, file } of site().asyncPages) {
      const { page, foreign, errors, close } = await open(`${vendor}/${file}`);
      expect(await visible(page, ".entry:not([hidden])"), vendor).toHaveLength(await page.locator(".entry").count());
      expect({ foreign, errors }, vendor).toEqual({ foreign: [], errors: [] });
      await close();
    }
  }, 120_000);

  it("has one heading of the first level, none skipped, and a name for every field and scrolled region", async () => {
    for (const { vendor, file } of site().asyncPages) {
      const { page, close } = await open(`${vendor}/${file}`);
      const levels = await page.evaluate(() =>
        [...document.querySelectorAll("main :is(h1, h2, h3, h4)")].map(({ tagName }) => Number(tagName[1])),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(
        levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
        vendor,
      ).toEqual([]);
      expect(await page.locator("table:not(:has(thead th[scope=col]))").count(), vendor).toBe(0);
      expect(await page.locator("pre:not([aria-label]):not(:has(code:only-child))").count(), vendor).toBe(0);
      expect(await page.locator("input:not([id])").count(), vendor).toBe(0);
      await close();
    }
  }, 120_000);

  it("fits a narrow screen", async () => {
    for (const { vendor, file } of site().asyncPages) {
      const { page, close } = await open(`${vendor}/${file}`, { width: 360 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), vendor).toBe(360);
      await close();
    }
  }, 120_000);

  it("has text of enough contrast, light and dark", async () => {
    const samples = site().asyncPages.filter(({ vendor }) => vendor.startsWith("sample"));
    const visits = samples.flatMap((place) =>
      (["light", "dark"] as const).map((colorScheme) => ({ ...place, colorScheme })),
    );
    expect(visits).toHaveLength(4);
    for (const { vendor, file, colorScheme } of visits) {
      const { page, close } = await open(`${vendor}/${file}`, { colorScheme });
      const weak = await page.evaluate(() => {
        const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
        const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
          const linear = [r, g, b]
            .map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
        };
        const behind = (element: Element | null): number[] => {
          const color = element === null ? [255, 255, 255] : parts(getComputedStyle(element).backgroundColor);
          return element === null || (color[3] ?? 1) > 0 ? color : behind(element.parentElement);
        };
        return [...document.querySelectorAll("body *")]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .filter((element) => element.checkVisibility({ opacityProperty: true }))
          .filter((element) => {
            const [one = 0, other = 0] = [parts(getComputedStyle(element).color), behind(element)]
              .map(luminance)
              .sort((a, b) => a - b);
            return (other + 0.05) / (one + 0.05) < 4.5;
          })
          .map((element) => `${element.tagName} ${element.className} ${element.textContent}`);
      });
      expect(weak, `${vendor} ${colorScheme}`).toEqual([]);
      await close();
    }
  }, 120_000);
});
