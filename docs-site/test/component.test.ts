/** What the page of a component says of the sample, as its readers see it: text without markup. */
import { describe, expect, it } from "vitest";
import { readMessages } from "../src/async/read-messages.js";
import type { AsyncContract } from "../src/async-contract.js";
import { componentPage } from "../src/component/component-page.js";
import { sampleComponent } from "./sample-component.js";
import { section, textOf } from "./text-of.js";

function pageOf(contract: AsyncContract): string {
  const documented = readMessages(contract);
  if (documented.component === undefined) throw new Error("the sample is no component");
  return componentPage(documented, documented.component, { vendor: "sample", hasApi: false });
}

const page = pageOf(sampleComponent);

/** A row of a table by its place. */
const row = (id: string): string => textOf(new RegExp(`<tr[^>]* id="${id}"[\\s\\S]*?</tr>`).exec(page)?.[0] ?? "");

describe("a property", () => {
  it("tells its type, its default, when a write counts, its other names and where sources differ", () => {
    expect(row("property-Name")).toBe('Name 工号 string default "" while IsIn is false Who.');
    expect(row("property-After")).toBe(
      "After integer State after a call default 0 while IsReady is false 0 Idle 1 Busy",
    );
    expect(row("property-IsIn")).toBe("Is In also SignedIn boolean read only never");
    expect(row("property-MayCall")).toBe("May Call boolean at any time Discrepancies D6 : a setting, says the manual.");
    expect(textOf(section(page, "properties"))).toContain("Source, where a property names none manual 2");
  });
});

describe("a method", () => {
  const dial = textOf(section(page, "method-Dial"));

  it("tells its signature, its arguments in the order in which they are given, and calls of it", () => {
    expect(dial).toContain("Dial # 外呼 dial Call a number Dial(number, after?) Rings. OnTalk comes.");
    expect(dial).toContain("from to 1 a|b 2");
    expect(dial).toContain(
      "1 number string 号码 Whom. Characters, at most: 8 Also called IsIn . " +
        "2 after optional integer State after a call What comes then. 0 Idle 1 Busy",
    );
    expect(dial).toContain('Dial("40041") A number');
  });

  it("tells what it returns, what is tested first, what proves it, its codes, other names, and keys that nobody has words for", () => {
    for (const fact of [
      "By another source DialNumber",
      "Returns A code. 0 is success; every other number is a code. Result",
      "IsIn is true ; otherwise 7 Signed out number is as its description says; otherwise an empty text",
      "the state is 1 S_IDLE ; otherwise 8 Wrong state Source code 2",
      "Carried out, says OnTalk where why is 2 R_START",
      "Came to nothing, says OnIdle",
      "7 Signed out · 未签入 E_OUT no 8 Wrong state may help",
      "Retry never : must not be repeated",
      'x-made-up {"strange":"fact"} Source manual 3',
    ])
      expect(dial).toContain(fact);
  });

  it("says how a number that may be a code, a text of JSON and the outcome of a callback are read", () => {
    const hangUp = textOf(section(page, "method-HangUp"));
    expect(hangUp).toContain("HangUp()");
    expect(hangUp).toContain(
      "A number. A number from 100 on is a code, any other is the value. Of a number from 1 to 9 nothing tells",
    );
    const find = textOf(section(page, "method-Find"));
    expect(find).toContain("1 ids array of string Goes as a text of JSON.");
    expect(find).toContain('Find("[\\"1\\"]")');
    expect(find).toContain('Find("[]")');
    expect(find).toContain("An empty text says that it failed, and not why. null stands for a list without entries.");
    expect(find).toContain("[] object Agent");
    const start = textOf(section(page, "method-start"));
    expect(start).toContain("start({ url, mode? }, callback)");
    expect(start).toContain(
      "1 (an object) object With these members: url required string mode optional integer 2 callback",
    );
    expect(start).toContain('Hands to the callback In it the code is code ; success is "0" .');
  });

  it("is led to by a mention of it, and by none of a value or of another source's name", () => {
    const about = section(page, "about");
    expect(about).toContain('<a href="#method-Dial"><code>Dial</code></a> calls');
    expect(about).toContain("<code>dial</code> is a value");
    expect(section(page, "method-Dial")).not.toContain('href="#property-IsIn"><code>');
  });
});

describe("an event", () => {
  it("tells its arguments, other lists and names, the state, what it proves and the records to write", () => {
    const talk = textOf(section(page, "event-OnTalk"));
    for (const fact of [
      "OnTalk # Talking Somebody talks OnTalk(id?, why)",
      "By another source OnTalking Or with these arguments OnTalk(why)",
      "Brings the state 2 S_TALK : Talking",
      "Comes by Take a state Tells what became of Dial : carried out, where why is 2 R_START",
      "1 id optional string 2 why integer Reason Why. What holds of all events that have them: Event of a state .",
      'short OnTalk(2) { "why" : 2 }',
    ])
      expect(talk).toContain(fact);
    const idle = textOf(section(page, "event-OnIdle"));
    expect(idle).toContain("Records to write hangUp where why is 1 R_END, and the property After is 1");
    expect(idle).toContain("Tells what became of Dial : failed");
    expect(idle).toContain('typical OnIdle("5", 1)');
  });

  it("says how the page forbids what is about to happen, and has a payload of its own in its place", () => {
    const ask = textOf(section(page, "event-OnAsk"));
    expect(ask).toContain("The component sets MayCall to true , raises the event, and reads the property");
    expect(ask).toContain("false stops what was about to happen.");
    expect(ask).toContain("1 value string The number Who would be called.");
    expect(page).not.toContain('id="type-Question"');
  });
});

describe("the page", () => {
  it("has the states with what brings each and what needs it, the records, the codes and the types", () => {
    expect(row("state-1")).toBe("1 S_ IDLE Idle OnIdle Dial");
    expect(row("state-2")).toBe("2 S_ TALK Talking OnTalk");
    expect(textOf(section(page, "records"))).toContain(
      "End of a call hangUp OnIdle why is 1 R_END the property After is 1 Discrepancies D5",
    );
    expect(row("code-7")).toBe("7 Signed out · 未签入 E_OUT notSignedIn no");
    expect(textOf(section(page, "type-Why"))).toContain("Why. More of it.");
    expect(textOf(section(page, "type-Code"))).toContain("0 Done 1 2 3 4 Codes: 7 , 8 . Other values may come.");
    expect(textOf(section(page, "message-Code"))).toContain("0 Accepted 7");
    expect(textOf(section(page, "discrepancies"))).toContain(
      "D4 the manual counts from 9. 8 D5 the manual has another reason. Records D6 a setting, says the manual. MayCall",
    );
  });

  it("says how a page gets hold of the component and listens, and how much it has", () => {
    const about = textOf(section(page, "about"));
    for (const fact of [
      "The bar In the page window.AcmeBar Class ID 1234 Program ID ACME.Bar Says that it is initialized IsReady",
      "attachEvent , given the event's name and a function Source page 1",
      "functions named as the events, as members of the argument of start",
    ])
      expect(about).toContain(fact);
    expect(textOf(page)).toContain("Version 2.0: 5 properties, 4 methods, 3 events.");
  });

  it("has no part for what a component does not have", () => {
    const { asyncapi, info } = sampleComponent;
    const bare = pageOf({ asyncapi, info, channels: { bare: { "x-component": {} } } });
    expect(bare).not.toMatch(/id="(properties|states|records|types|shared)"/);
  });
});
