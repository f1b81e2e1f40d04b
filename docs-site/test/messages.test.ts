/** What the page of messages says of the sample, as its readers see it: text without markup. */
import { describe, expect, it } from "vitest";
import { payloadRows } from "../src/async/payload-rows.js";
import { readMessages } from "../src/async/read-messages.js";
import { messagesPage } from "../src/messages/messages-page.js";
import { sampleContract } from "./sample-contract.js";
import { sampleMessages } from "./sample-messages.js";
import { section, textOf } from "./text-of.js";

const page = messagesPage(readMessages(sampleMessages, sampleContract), { vendor: "sample", hasApi: true });

describe("an operation", () => {
  it("tells its request, its replies, silence, proof, codes, retry class, and keys that nobody has words for", () => {
    const signIn = textOf(section(page, "operation-signIn"));
    for (const fact of [
      "Sign in # signIn",
      "The vendor calls it 签入, in logs sign_in",
      "Retry never : must not be repeated",
      "In a reply the data is call.id ; a success has data",
      "Request Sign-in request",
      "Reply sign_in or Bare failure",
      "No answer comes when The server is busy .",
      'Carried out, says Talking where content.state is "UP" or 1 , and agent is the request\'s',
      "100-006 Not signed in · 未签入 no",
      "100-007 Busy may help",
      'x-made-up {"strange":"fact"}',
    ])
      expect(signIn).toContain(fact);
  });

  it("contains the messages that only it has, and not those that others have, too", () => {
    const signIn = section(page, "operation-signIn");
    expect(signIn).toContain('id="message-SignIn"');
    expect(signIn).toContain('id="message-SignInReply"');
    expect(signIn).not.toContain('id="message-Failure"');
  });
});

describe("a message", () => {
  it("tells its names, how it is known, what it proves and what triggers it, what is unknown and where sources differ", () => {
    const talking = textOf(section(page, "message-AgentTalking"));
    for (const fact of [
      "Talking # Agent_ Talking agent_ talks 通话 AgentTalking The agent talks Comes once .",
      "Comes by Take an event",
      'Known by type is "Agent_Talking" or "agent_talks" , and old is not there',
      "Tells what became of Sign in : carried out, where",
      "Triggered by Call a number , on success: the far end <answers>",
      "Not known When it ends.",
      "Discrepancies D3 : the document has another name.",
      "As a rule: A type has a content.",
    ])
      expect(talking).toContain(fact);
    expect(section(page, "message-AgentTalking")).toContain('href="index.html#operation/callOut"');
    expect(textOf(section(page, "message-Failure"))).toContain("Known by type is not there");
  });

  it("shows each example as formatted JSON, the first one open", () => {
    const talking = section(page, "message-AgentTalking");
    expect(textOf(talking)).toContain(
      `typical In a call { "type" : "Agent_Talking" , "content" : { "state" : "UP" } }`,
    );
    expect(talking.match(/<details class="example" open>/g)).toHaveLength(1);
    expect(talking.match(/<details class="example">/g)).toHaveLength(1);
  });

  it("has a table of its payload: member, type, need, values, limits, and whatever else a schema says", () => {
    const rows = textOf(section(page, "message-AgentTalking"));
    expect(rows).toContain('type required string Always "Agent_Talking"');
    expect(rows).toContain(
      "content required object or null Content of an event Discrepancies D3 : the document has a text.",
    );
    expect(rows).toContain(
      'content. state required string or integer 状态 "UP" In a call "DOWN" Other values may come.',
    );
    expect(rows).toContain("Clients are handed string .");
    expect(rows).toContain("Edition after 1.0");
    expect(rows).toContain("content. calls[]. id optional integer At least 1");
    expect(rows).toContain("content. below optional object As above.");
    const request = textOf(section(page, "message-SignIn"));
    expect(request).toContain("agent required string Who.");
    expect(request).toContain('os optional string If absent: "Windows" Characters, at most: 8');
    expect(textOf(section(page, "message-SignInReply"))).toContain("token optional string Redacted in logs: secret.");
    expect(textOf(section(page, "message-Failure"))).toContain("(all of it) string");
  });
});

describe("the page", () => {
  it("lists each message once in the overview", () => {
    const rows = textOf(section(page, "overview"));
    expect(rows).toBe(
      "All messages Message On the wire Chinese Direction In a line " +
        "Sign-in request sign_ in sent sign_in sign_ in reply " +
        "Talking Agent_ Talking agent_ talks 通话 received The agent talks Bare failure reply to 2 requests",
    );
  });

  it("tells of the channel, the session and every code", () => {
    const about = textOf(section(page, "about"));
    for (const fact of [
      "Keeping a session alive Beat with beat every 10 s A connection without a byte for 30 s is closed The codes that say it has ended: 100-006",
      "Credential sign_in brings it in token ; every later request repeats it as token",
      'In a reply the code is code ; success is "0" ; the text for people is msg',
      "Channel: Session",
      "Server wss://acme.example/v1 A node {port} Its port, by default 80 Discrepancies D10 : another host.",
      "Security: TOKEN httpApiKey, header The newest.",
      "Address /msg/{identity} {identity} Who asks.",
      "Order Replies in the order of requests. Gaps No sequence number.",
    ])
      expect(about).toContain(fact);
    expect(textOf(section(page, "codes"))).toContain(
      "100-007 Busy Discrepancies D9 : the table has two. unavailable may help",
    );
  });
});

describe("the table of discrepancies", () => {
  it("has each of them in the order of their numbers, with the places where it matters", () => {
    expect(textOf(section(page, "discrepancies"))).toBe(
      "Where sources differ Number What differs, and how it is read Where " +
        "D3 the document has another name. the document has a text. Talking " +
        "D9 the table has two. 100-007 D10 another host. About these messages",
    );
    expect(section(page, "message-AgentTalking")).toContain('href="#discrepancy-D3"');
  });
});

describe("payloadRows", () => {
  it("comes to an end where a schema contains itself, over a list, too", () => {
    const contract = {
      ...sampleMessages,
      components: { schemas: { Tree: { properties: { branches: { items: { $ref: "#/components/schemas/Tree" } } } } } },
    };
    const rows = payloadRows(contract, { $ref: "#/components/schemas/Tree" });
    expect(rows.map(({ within, name, repeats }) => [within + name, repeats])).toEqual([
      ["branches", false],
      ["branches[]", true],
    ]);
  });

  it("reads a payload in a vocabulary of its own, and lists alternatives one after the other", () => {
    const payload = {
      schemaFormat: "application/schema+json",
      schema: { oneOf: [{ properties: { a: {} } }, { properties: { b: true } }], patternProperties: { "^x": {} } },
    };
    expect(payloadRows(sampleMessages, payload).map(({ name }) => name)).toEqual(["/^x/", "a", "b"]);
  });
});

describe("readMessages", () => {
  it("says where a reference leads nowhere", () => {
    const broken = {
      ...sampleMessages,
      channels: { agent: { messages: { Lost: { $ref: "#/components/messages/Lost" } } } },
    };
    expect(() => readMessages(broken)).toThrow("#/components/messages/Lost leads nowhere");
  });

  it("takes one message in two channels for one, and gives two of one name a place each", () => {
    const shared = { $ref: "#/components/messages/SignIn" };
    const contract = {
      ...sampleMessages,
      operations: {},
      channels: { one: { messages: { "Sign in": shared } }, two: { messages: { "Sign in": shared, "Sign-in": {} } } },
    };
    expect(readMessages(contract).messages.map(({ anchor }) => anchor)).toEqual([
      "message-Sign-in",
      "message-Sign-in-2",
    ]);
  });
});
