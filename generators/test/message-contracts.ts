/** Small AsyncAPI contracts, and the modules that are generated from one, running. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { GenerateOptions } from "../src/generate.js";
import { asyncapi, type Files, generateFrom } from "./contract.js";

let count = 0;

/** The generated modules, running. */
export async function running(folder: string, files: Files, options: Partial<GenerateOptions> = {}) {
  const { files: generated, messages } = await generateFrom(files, "acme", options);
  expect(messages).toEqual([]);
  const place = join(folder, String(++count));
  for (const [path, text] of generated) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const load = (name: string) => import(pathToFileURL(join(place, `${name}.ts`)).href);
  return {
    files: generated,
    events: await load("events"),
    socket: generated.has("socket.ts") ? await load("socket") : {},
  };
}

/** A channel `c` with these messages, all of which are received. */
export const received = (messages: string, rest = "") =>
  asyncapi(`channels: { c: { address: /c, messages: ${messages} } }
operations: { onC: { action: receive, channel: { $ref: "#/channels/c" } } }
${rest}`);

/** A channel of a socket with a request `ask` and these further lines of its operation. */
export const asked = (ask: string, operation = "", more = "") =>
  asyncapi(`servers: { s: { host: acme.example, protocol: wss } }
channels:
  c: { address: /c, messages: { ask: ${ask}, answer: { payload: { type: object, properties: { type: { const: answer } } } } } }
  d: { address: /d, messages: { elsewhere: {} } }
operations:
  ask: { action: send, channel: { $ref: "#/channels/c" }, messages: [{ $ref: "#/channels/c/messages/ask" }]${operation} }
${more}`);

export const tagged = (value: string, more = "") =>
  `{ payload: { type: object, properties: { type: { const: ${value} }${more} } } }`;
