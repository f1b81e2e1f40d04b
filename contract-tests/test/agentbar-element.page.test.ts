/** A custom element in the place of the control, in a real browser: the wrapper finds `addEventListener`, and what the DOM's events carry. */
import { expect, it } from "vitest";
import { inChromium } from "../src/in-chromium.js";
import { servePage } from "../src/serve-page.js";

inChromium(
  "a page with an element in the place of Agentbar",
  servePage(["@trunkline/agentbar"]),
  ({ origin, open }) => {
    it("has outcomes, events and vetoes, and is let go of", async () => {
      const { page, foreign, errors, close } = await open(`${origin()}/agentbar-element.html`);
      const happened = () => page.evaluate(() => (globalThis as { readonly happened?: unknown }).happened);
      await expect.poll(happened, { timeout: 30_000 }).toEqual({
        attached: "addEventListener",
        signedIn: ["push", 14],
        busy: ["push", 22],
        state: 3,
        asks: [true, false],
        property: true,
        afterwards: true,
      });
      expect([foreign, errors]).toEqual([[], []]);
      await close();
    });
  },
);
