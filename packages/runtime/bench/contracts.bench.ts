/**
 * From JSON text to typed, validated message through the decoders that are generated for the vendors: `npm run bench --workspace packages/runtime`.
 * The texts are every example of their contracts, as short as a vendor sends them. Time is told as a ratio to `JSON.parse` alone
 * in the same process, size as what a bundle gains by a decoder, beside the runtime that all decoders share.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { polledEvents } from "../../cc-gateway/src/generated/events.js";
import { agent } from "../../cloudcc/src/generated/events.js";
import { createDecoder } from "../src/decode-message.js";
import type { DecoderDescriptor } from "../src/message-descriptors.js";

const GOAL = 1.3;
const ROUNDS = 2_000;

interface Vendor {
  readonly name: string;
  readonly channel: string;
  readonly descriptor: DecoderDescriptor;
}
const vendors: readonly Vendor[] = [
  { name: "cloudcc", channel: "agent", descriptor: agent },
  { name: "cc-gateway", channel: "polledEvents", descriptor: polledEvents },
];

/** Of every channel and direction; what is none of this decoder's is left out later. */
function examplesOf({ name }: Vendor): string[] {
  const file = new URL(`../../${name}/contracts/asyncapi.json`, import.meta.url);
  const texts = new Set<string>();
  JSON.parse(readFileSync(file, "utf8"), (_, value) => {
    const { payload, examples } = Object(value);
    if (payload === undefined || !Array.isArray(examples)) return value;
    for (const example of examples) texts.add(JSON.stringify(Object(example).payload));
    return value;
  });
  return [...texts];
}

/** The best time per text of each, taken in turns, so that a busy machine does not decide. */
function measure(candidates: readonly ((text: string) => unknown)[], texts: readonly string[]): number[] {
  const best = candidates.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    candidates.forEach((run, index) => {
      const start = process.hrtime.bigint();
      for (const text of texts) kept = run(text);
      best[index] = Math.min(best[index] ?? 0, Number(process.hrtime.bigint() - start) / texts.length);
    });
  }
  return best;
}
let kept: unknown;

function time(vendor: Vendor): number {
  const { name, descriptor } = vendor;
  const decode = createDecoder(descriptor);
  const telling = createDecoder(descriptor, { onUnexpected: () => {} });
  const texts = examplesOf(vendor).filter((text) => decode(text).kind === "message");
  const inForm = texts.filter((text) => !("raw" in decode(text)));
  const [parse = 1, plain = 0, told = 0] = measure([JSON.parse, decode, telling], texts);
  const [parseInForm = 1, plainInForm = 0] = measure([JSON.parse, decode], inForm);
  const ratio = (of: number, to: number) => (of / to).toFixed(2);
  console.log(
    `${name}: ${texts.length} messages of ${Math.round(texts.join("").length / texts.length)} characters, JSON.parse ${parse.toFixed(0)} ns; ` +
      `decoded ${ratio(plain, parse)} times, with onUnexpected ${ratio(told, parse)} times; ` +
      `the ${inForm.length} of them that need no conversion ${ratio(plainInForm, parseInForm)} times`,
  );
  return plain / parse;
}

/** esbuild comes with tsx, which runs this file. */
const { build }: { build: (options: object) => Promise<{ outputFiles: { contents: Uint8Array }[] }> } = createRequire(
  createRequire(import.meta.url).resolve("tsx/package.json"),
)("esbuild");

async function gzipped(vendor: string, contents: string, more: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: fileURLToPath(new URL(`../../${vendor}`, import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external: ["@trunkline/runtime", "@trunkline/runtime/checks", ...more],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

async function size({ name, channel, descriptor }: Vendor): Promise<void> {
  const kinds = Object.keys(descriptor.messages).length;
  const decoder = `import { ${channel} } from "./src/generated/events.js"; import { createDecoder } from "@trunkline/runtime"; export default createDecoder(${channel});`;
  const whole = await gzipped(name, decoder);
  const table = await gzipped(name, decoder, ["./predicates.js", "./shapes.js"]);
  console.log(
    `${name}: the decoder of ${kinds} kinds is ${whole} bytes gzip, ${Math.round((whole / kinds) * 25)} for 25; its table alone, without predicates and shapes, ${table}`,
  );
}

const ratios = vendors.map(time);
for (const vendor of vendors) await size(vendor);
const shared = await gzipped("cloudcc", `export { createDecoder } from "../runtime/dist/decode-message.js";`);
console.log(`the runtime's part of a decoder, which all of them share: ${shared} bytes gzip`);
if (kept === undefined) throw new Error("Nothing was decoded");
const [cloudcc = 1] = ratios;
console.log(`The goal for CloudCC's messages is ${GOAL} times, this is ${cloudcc.toFixed(2)}.`);
