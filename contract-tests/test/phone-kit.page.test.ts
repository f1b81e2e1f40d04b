/** PhoneKit in a page: the packages as they are built, loaded as modules, with the fake in `window.PhoneKit`. */
import type { FakePhoneKit } from "@trunkline/cc-paas/testing";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inChromium } from "../src/in-chromium.js";
import { servePage } from "../src/serve-page.js";

type WithFake = typeof globalThis & { readonly fake: FakePhoneKit };

/** In the page, where nothing of this file is known but what is given. */
const raise = (page: Page, eventName: "ringing" | "answered" | "completed") =>
  page.evaluate((name) => (globalThis as WithFake).fake.raise("CallChanged", { eventName: name }), eventName);
const texts = (page: Page, list: string) => page.locator(`${list} li`).allTextContents();

inChromium(
  "a page with PhoneKit",
  servePage(["@trunkline/cc-paas/phone-kit", "@trunkline/cc-paas/testing"]),
  ({ origin, open }) => {
    it("goes from login to hang-up, and shows what happened", async () => {
      const { page, foreign, errors, close } = await open(`${origin()}/phone-kit.html`);
      await page.click("#login");
      await expect.poll(() => page.textContent("#line")).toBe("ready");
      await page.click("#ready");
      await page.fill("#number", "13900139001");
      await page.click("#callOut");
      await expect.poll(() => texts(page, "#happened")).toContain("callOut done");
      await raise(page, "ringing");
      await raise(page, "answered");
      await expect.poll(() => texts(page, "#calls")).toEqual(["13900139001 answered"]);
      for (const name of ["holdCall", "retrieveCall", "hangup"]) {
        await page.click(`#${name}`);
        await expect.poll(() => texts(page, "#happened")).toContain(`${name} done`);
      }
      await raise(page, "completed");
      await expect.poll(() => texts(page, "#calls")).toEqual([]);
      const happened = await texts(page, "#happened");
      // Whether an event or the outcome comes first is nobody's promise.
      const isDone = (text: string) => text.endsWith(" done");
      expect(happened.filter(isDone)).toEqual(
        "initial login ready callOut holdCall retrieveCall hangup".split(" ").map((name) => `${name} done`),
      );
      expect(happened.filter((text) => !isDone(text))).toEqual([
        "AgentStateChanged login",
        "AgentStateChanged ready",
        "CallChanged ringing",
        "CallChanged answered",
        "CallChanged completed",
      ]);
      const called = await page.evaluate(() => JSON.stringify((globalThis as WithFake).fake.calls));
      expect(JSON.parse(called)).toContainEqual({ operation: "callOut", args: { userNumber: "13900139001" } });
      expect(called).not.toContain("example-password");
      expect([foreign, errors]).toEqual([[], []]);
      await close();
    });

    it("tells what PhoneKit refuses, what it never answers, and what it should not have raised", async () => {
      const { page, errors, close } = await open(`${origin()}/phone-kit.html`);
      await page.evaluate(() => {
        const { fake } = globalThis as WithFake;
        fake.answer("ready", { code: "20001" });
        fake.answer("hangup", { never: true });
      });
      await page.click("#login");
      await page.click("#ready");
      await expect.poll(() => page.textContent("#said")).toBe("ready: vendor 20001");
      await page.click("#hangup");
      await expect.poll(() => page.textContent("#said")).toBe("hangup: outcomeUnknown");
      await page.evaluate(() => (globalThis as WithFake).fake.raiseRaw("onCallEvent", "garbage"));
      await expect.poll(() => texts(page, "#happened")).toContain("invalid");
      expect(errors).toEqual([]);
      await close();
    });
  },
);
