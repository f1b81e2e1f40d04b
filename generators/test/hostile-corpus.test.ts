/**
 * The corpus: each place of three documents takes one way out in turn, so that each way is tried in every document; `CORPUS=all npx vitest run
 * hostile-corpus` tries all ways in all places. Nothing may break, nothing may become code, and what is refused is refused with a problem.
 */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import type { Layout } from "../src/model/homes.js";
import { type Attempt, attempt, foundIn, MARKER, type Outcome, placesOf, WAYS_OUT } from "./hostile-corpus.js";
import { ASYNCAPI, OPENAPI } from "./hostile-corpus-documents.js";
import type { Json } from "./hostile-text.js";

const component = /```yaml\n([\s\S]*?)```/.exec(
  readFileSync(new URL("./scenarios/messages/component.md", import.meta.url), "utf8"),
)?.[1];
const NAMES = new Set("lamp light find off onEvent level colors near at talkStart".split(" "));
const isName = (word: string): boolean => word.startsWith("N_");

const DOCUMENTS: readonly (readonly [string, string, Json, (word: string) => boolean, Layout | undefined])[] = [
  ["OpenAPI", "openapi.json", OPENAPI, isName, undefined],
  ["OpenAPI in many modules", "openapi.json", OPENAPI, isName, "parts"],
  ["AsyncAPI", "asyncapi.json", ASYNCAPI, isName, undefined],
  [
    "component",
    "asyncapi.json",
    load(component ?? "") as Json,
    (word) => NAMES.has(word) || /^[A-Z][a-zA-Z]+$/.test(word),
    undefined,
  ],
];
const ways = Object.keys(WAYS_OUT);
const isWhole = process.env.CORPUS === "all";

it.each(DOCUMENTS)(
  "stays text in every place of %s",
  { timeout: isWhole ? 3_600_000 : 60_000 },
  async (name, file, document, names, layout) => {
    const places = placesOf(document, names);
    expect(places.length).toBeGreaterThan(53);
    const attempts: Attempt[] = [];
    for (const [at, place] of places.entries()) {
      const some = isWhole ? ways : [ways[(at * 7) % ways.length] ?? ""];
      for (const way of some) attempts.push(await attempt(file, place, way, layout));
    }
    if (isWhole) console.log(`${name}: ${places.length} places\n${table(attempts)}`);
    expect(attempts.filter(({ outcome }) => outcome === "broken" || outcome === "code")).toEqual([]);
    // Most places take any text; were most refused, nothing would have been tried.
    expect(attempts.filter(({ outcome }) => outcome === "ok").length).toBeGreaterThan(attempts.length / 2);
  },
);

it("would be found by this test if it were code", () => {
  expect(foundIn("a.ts", `export const a = ""; ${MARKER}(); "";`)?.outcome).toBe("code");
  expect(foundIn("a.ts", `export const a = \`\${${MARKER}()}\`;`)?.outcome).toBe("code");
  expect(foundIn("a.ts", `// @ts-ignore\nexport const a = 1;`)?.outcome).toBe("code");
  expect(foundIn("a.ts", `export const a = "; ${MARKER}(); `)?.outcome).toBe("broken");
  expect(foundIn("a.ts", `/** ${MARKER}() */\nexport const a = ${JSON.stringify(`"${MARKER}()`)};`)).toBeUndefined();
});

function table(attempts: readonly Attempt[]): string {
  const outcomes: readonly Outcome[] = ["ok", "refused", "broken", "code"];
  const row = (name: string, some: readonly Attempt[]) =>
    `${name.padEnd(22)}${outcomes.map((outcome) => String(some.filter((one) => one.outcome === outcome).length).padStart(9)).join("")}`;
  return [
    `${"".padEnd(22)}${outcomes.map((outcome) => outcome.padStart(9)).join("")}`,
    ...ways.map((way) =>
      row(
        way,
        attempts.filter((one) => one.way === way),
      ),
    ),
    row("all", attempts),
  ].join("\n");
}
