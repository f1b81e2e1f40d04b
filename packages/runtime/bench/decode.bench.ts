/**
 * What decoding costs besides parsing: `npm run bench --workspace packages/runtime`.
 * Ratios within one process, the best of many rounds in turns, so that a busy machine does not decide.
 */
import { createDecoder } from "../src/decode-message.js";
import type { Shape } from "../src/descriptors.js";
import type { DecoderDescriptor, MessageDescriptor } from "../src/message-descriptors.js";

const TARGET = 1.3;
const ROUNDS = 60;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A call that arrives: names, ids, numbers that may come as text, words of an open set. */
function kind(tag: string): MessageDescriptor {
  const fits = (value: unknown): boolean => {
    if (!isRecord(value)) return false;
    if (value.msg_type !== tag) return false;
    for (const id of [value.req_id, value.company_code, value.agent_id]) if (typeof id !== "string") return false;
    if (typeof value.ext_id !== "string") return false;
    const audio = value.audio;
    if (audio !== undefined && typeof audio !== "string" && !Number.isInteger(audio)) return false;
    const video = value.video;
    if (video !== undefined && typeof video !== "string" && !Number.isInteger(video)) return false;
    if (value.uuid !== undefined && typeof value.uuid !== "string") return false;
    if (value.client_uuid !== undefined && typeof value.client_uuid !== "string") return false;
    if (value.caller_number !== undefined && typeof value.caller_number !== "string") return false;
    if (value.callee_number !== undefined && typeof value.callee_number !== "string") return false;
    if (typeof value.callin_channel !== "string") return false;
    if (value.os !== undefined && typeof value.os !== "string") return false;
    if (value.success !== undefined && typeof value.success !== "boolean" && typeof value.success !== "string")
      return false;
    return value.task_id === undefined || typeof value.task_id === "string";
  };
  const integer: Shape = { canonical: ["integer"] };
  const personal: Shape = { canonical: ["string"], sensitive: "personal" };
  const shape: Shape = {
    members: {
      req_id: {},
      company_code: {},
      msg_type: {},
      os: { known: ["Windows", "Mac", "Linux", "Android", "iOS", "other"] },
      agent_id: {},
      ext_id: {},
      uuid: {},
      client_uuid: {},
      caller_number: personal,
      callee_number: personal,
      callin_channel: { known: ["CALL_IN", "CALL", "TRANS", "CONSULT", "THREE_WAY", "PREDICT_OUT_CALL"] },
      audio: integer,
      video: integer,
      success: { canonical: ["boolean"] },
      task_id: {},
    },
  };
  return { tags: [tag], fits, shape, correlation: "/req_id" };
}

const descriptor = (kinds: number): DecoderDescriptor => ({
  tag: "/msg_type",
  messages: Object.fromEntries(Array.from({ length: kinds }, (_, index) => [`Kind${index}`, kind(`kind_${index}`)])),
});

const texts = (kinds: number): readonly string[] =>
  Array.from({ length: 1_000 }, (_, index) =>
    JSON.stringify({
      req_id: `callin-5f0c0000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      company_code: "10001",
      msg_type: `kind_${index % kinds}`,
      os: "Windows",
      agent_id: `10001_${2001 + index}`,
      ext_id: `10001_${3001 + index}`,
      uuid: `callin-5f0c0000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      client_uuid: `customer-leg-${index}`,
      caller_number: `555${String(index).padStart(4, "0")}`,
      callee_number: "5550199",
      callin_channel: "CALL_IN",
      audio: 3,
      video: 0,
      success: true,
      task_id: "77",
    }),
  );

/** The best time per text in each candidate, taken in turns. */
function measure(candidates: readonly ((texts: readonly string[]) => unknown)[], given: readonly string[]): number[] {
  const best = candidates.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    candidates.forEach((run, index) => {
      const start = process.hrtime.bigint();
      run(given);
      best[index] = Math.min(best[index] ?? 0, Number(process.hrtime.bigint() - start) / given.length);
    });
  }
  return best;
}

let kept: unknown;
const parsing = (given: readonly string[]) => {
  for (const text of given) kept = JSON.parse(text);
};
function decoding(kinds: number, onUnexpected?: () => void) {
  const decode = createDecoder(descriptor(kinds), { onUnexpected });
  return (given: readonly string[]) => {
    for (const text of given) {
      const decoded = decode(text);
      if (decoded.kind !== "message") throw new Error(`not decoded: ${decoded.kind}`);
      kept = decoded;
    }
  };
}

const times = [25, 250].map((kinds) => {
  const [parse = 1, plain = 0, reporting = 0] = measure(
    [parsing, decoding(kinds), decoding(kinds, () => {})],
    texts(kinds),
  );
  console.log(
    `${kinds} kinds: JSON.parse ${parse.toFixed(0)} ns, decoded ${plain.toFixed(0)} ns: ${(plain / parse).toFixed(2)} times; ` +
      `with onUnexpected ${(reporting / parse).toFixed(2)} times`,
  );
  return { parse, plain };
});
const [few = { parse: 1, plain: 0 }, many = { parse: 1, plain: 0 }] = times;
const failures = [
  ...(few.plain / few.parse > TARGET ? [`Decoding must cost at most ${TARGET} times JSON.parse alone.`] : []),
  // Ten times the kinds are ten times the predicates in the processor's caches, and nothing else.
  ...(many.plain / many.parse > (few.plain / few.parse) * 1.15 ? ["More kinds must not make decoding slower."] : []),
  ...(kept === undefined ? ["Nothing was decoded."] : []),
];
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
