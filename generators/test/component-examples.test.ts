/** What a document's examples say comes out as they say it, in their order, whatever is in them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { generateFrom } from "./contract.js";
import { temporaryFolder } from "./generate.js";
import { PAYLOADS } from "./hostile-text.js";

const place = temporaryFolder();

async function examplesFrom(listed: readonly object[]): Promise<unknown> {
  const channel = "#/channels/lamp";
  const asyncapi = {
    asyncapi: "3.0.0",
    info: { title: "Acme Lamp", version: "1" },
    channels: {
      lamp: {
        "x-component": { attach: [{ way: "attachEvent" }] },
        messages: {
          OnLit: { name: "OnLit", payload: {}, examples: listed },
          Unused: { payload: {}, examples: [{ payload: 1 }] },
        },
      },
    },
    operations: {
      onEvent: { action: "receive", channel: { $ref: channel }, messages: [{ $ref: `${channel}/messages/OnLit` }] },
    },
  };
  const { files, messages } = await generateFrom({ "asyncapi.yaml": JSON.stringify(asyncapi) });
  expect(messages).toEqual([]);
  const file = join(place, `examples-${listed.length}.ts`);
  writeFileSync(file, files.get("examples.ts") ?? "");
  return (await import(pathToFileURL(file).href)).examples;
}

it("keeps order and names, numbers every one without a name, and leaves out what has no payload", async () => {
  const listed = [{ name: "success", payload: 0 }, { name: "7", payload: 7 }, { headers: {} }, { payload: null }];
  expect(await examplesFrom(listed)).toEqual({
    OnLit: [
      { name: "success", payload: 0 },
      { name: "7", payload: 7 },
      { name: "4", payload: null },
    ],
  });
});

it("keeps text that tries to leave its place", async () => {
  const listed = PAYLOADS.map((text) => ({
    name: text,
    payload: JSON.parse(JSON.stringify({ [text]: [text], proto: 1 }).replace("proto", "__proto__")),
  }));
  const examples = await examplesFrom(listed);
  expect(JSON.stringify(examples)).toBe(JSON.stringify({ OnLit: listed }));
});
