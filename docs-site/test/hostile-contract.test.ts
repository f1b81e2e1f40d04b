/** A contract is data: whatever its texts say, the page has the elements that the templates give it and no others. */
import { describe, expect, it } from "vitest";
import { readMessages } from "../src/async/read-messages.js";
import type { AsyncContract } from "../src/async-contract.js";
import { componentPage } from "../src/component/component-page.js";
import { frontPage } from "../src/front-page.js";
import { messagesPage } from "../src/messages/messages-page.js";
import { sampleComponent } from "./sample-component.js";
import { sampleContract } from "./sample-contract.js";
import { sampleMessages } from "./sample-messages.js";
import { attributes } from "./text-of.js";

/** Ends a script, a style and an attribute, and is an element that acts. */
const HOSTILE = `</script></style>'"><img src=x onerror=alert(1)>`;

/** Members that have to stay as they are, or the contract falls apart. */
const KEPT: ReadonlySet<string> = new Set(["$ref", "action", "message"]);
/** Members whose keys are an author's own words. */
const FREE: ReadonlySet<string> = new Set(["properties", "x-enumDescriptions", "x-made-up", "x-code-table"]);

/** The contract with the words behind every text in it. */
function infested<T>(contract: T, words: string): T {
  const inner = (value: unknown, member: string): unknown => {
    if (typeof value === "string") return KEPT.has(member) ? value : `${value} ${words}`;
    if (Array.isArray(value)) return value.map((item) => inner(item, member));
    if (typeof value !== "object" || value === null) return value;
    const key = (name: string) => (FREE.has(member) ? `${name} ${words}` : name);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [key(name), inner(item, name)]));
  };
  return inner(contract, "") as T;
}

/** With a channel, a message, an operation and a parameter that are called so, too. */
function sampleWith(words: string): AsyncContract {
  const contract = infested(sampleMessages, words);
  const channel = `#/channels/${words.replaceAll("/", "~1")}`;
  const named = { messages: { [words]: { payload: {} } }, parameters: { [words]: { description: words } } };
  return {
    ...contract,
    channels: { ...contract.channels, [words]: named },
    operations: { ...contract.operations, [words]: { action: "receive", channel: { $ref: channel } } },
  };
}

const pageOf = (words: string): string =>
  messagesPage(readMessages(sampleWith(words), infested(sampleContract, words)), { vendor: words, hasApi: true });

/** Whatever an open angle bracket begins, the values of its attributes left out. */
const tagsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<(?:[^>"]|"[^"]*")*>?/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ""));

function componentPageOf(words: string): string {
  const documented = readMessages(infested(sampleComponent, words));
  if (documented.component === undefined) throw new Error("the sample is no component");
  return componentPage(documented, documented.component, { vendor: words, hasApi: true });
}

describe("a page of a component", () => {
  it("shows hostile text in every place as text", () => {
    const page = componentPageOf(HOSTILE);
    expect(page).not.toContain("<img");
    expect(tagsOf(page)).toEqual(tagsOf(componentPageOf("harmless")));
    expect(page.split("&lt;img src=x onerror=alert(1)&gt;").length).toBeGreaterThan(100);
  });
});

describe("a page of messages", () => {
  it("shows hostile text in every place as text", () => {
    const page = pageOf(HOSTILE);
    expect(page).not.toContain("<img");
    expect(tagsOf(page)).toEqual(tagsOf(pageOf("harmless")));
    expect(page.split("&lt;img src=x onerror=alert(1)&gt;").length).toBeGreaterThan(100);
  });

  it("obeys no style or script but its own", () => {
    const page = pageOf(HOSTILE);
    expect(attributes(page, "content")[0]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; img-src data:; /,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
  });
});

describe("the front page", () => {
  it("shows hostile text as text", async () => {
    const built = (words: string) => [
      { vendor: words, api: infested(sampleContract, words), messages: readMessages(sampleWith(words)) },
    ];
    const page = await frontPage(built(HOSTILE));
    expect(tagsOf(page)).toEqual(tagsOf(await frontPage(built("harmless"))));
  });
});
