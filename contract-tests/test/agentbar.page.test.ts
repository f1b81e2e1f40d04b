/** Agentbar in a page without ActiveX: the package as it is built, loaded as modules, with the fake where the OBJECT element would be. */
import type { FakeAgentbar } from "@trunkline/agentbar/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "../src/in-chromium.js";
import { servePage } from "../src/serve-page.js";

type WithFake = typeof globalThis & { readonly fake: FakeAgentbar };

const texts = (page: Page, list: string) => page.locator(`${list} li`).allTextContents();

inChromium(
  "a page with Agentbar",
  servePage(["@trunkline/agentbar", "@trunkline/agentbar/testing"]),
  ({ origin, open }) => {
    async function press(page: Page, button: string, then: string) {
      await page.click(`#${button}`);
      await expect.poll(() => texts(page, "#happened")).toContain(then);
    }

    it("goes through a day, with states, records and a screen pop", async () => {
      const { page, foreign, errors, close } = await open(`${origin()}/agentbar.html`);
      await press(page, "signIn", "signIn done by push");
      expect(await page.textContent("#state")).toBe("2");
      await press(page, "makeCall", "makeCall vendor 1005");
      await press(page, "setBusy", "setBusy done by push");
      await press(page, "makeCall", "makeCall done by push");
      await page.evaluate(() => (globalThis as WithFake).fake.raise("OnConnected"));
      await press(page, "hold", "hold done by push");
      await press(page, "retrieve", "retrieve done by push");
      expect(await page.textContent("#state")).toBe("9");
      await press(page, "releaseCall", "releaseCall done by push");
      await page.evaluate(() => (globalThis as WithFake).fake.raise("OnAlerting", { originalANI: "13800138000" }));
      await expect.poll(() => page.textContent("#pop")).toBe("13800138000");
      await page.evaluate(() => (globalThis as WithFake).fake.raise("OnReady", { reason: 19 }));
      await press(page, "signOut", "signOut done by push");
      expect(await texts(page, "#records")).toEqual([
        "signIn",
        "talkStart 13900139000",
        "hangUp 13900139000",
        "hangUp 40038",
        "signOut",
      ]);
      expect([foreign, errors]).toEqual([[], []]);
      await close();
    });

    it("forbids an outside call of the control's own button", async () => {
      const { page, errors, close } = await open(`${origin()}/agentbar.html`);
      const asks = (otherParty: string) =>
        page.evaluate(
          (number) => (globalThis as WithFake).fake.raise("OnBeforeOutCall", { otherParty: number }),
          otherParty,
        );
      expect([await asks("40041"), await asks("110")]).toEqual([true, false]);
      expect(errors).toEqual([]);
      await close();
    });
  },
);
