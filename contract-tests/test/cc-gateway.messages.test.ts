/**
 * Every message of CC-Gateway's AsyncAPI contract, without a wire: each example is decoded to its own name and type, and of each spoilt example
 * predicate, zod schema and Ajv say the same.
 */
import { createDecoder, decodePolledEvents, decodePushedEvents, polledEvents } from "@trunkline/cc-gateway/events";
import * as schemas from "@trunkline/cc-gateway/schemas";
import { afterAll, describe, expect, it } from "vitest";
import { createMessageJudge } from "../src/judge.js";
import { type ContractMessage, readMessageContract } from "../src/message-contract.js";
import { changes } from "../src/spoil-message.js";

const contract = readMessageContract("cc-gateway");
const judge = createMessageJudge(contract);
const canonical = createMessageJudge(contract, "canonical");
const strict = createDecoder(polledEvents, { strict: true });

const counted = { messages: 0, examples: 0, changed: 0, refused: 0 };
afterAll(() => {
  const { messages, examples, changed, refused } = counted;
  console.log(
    `cc-gateway: ${messages} messages, ${examples} examples decoded; of ${changed} changed examples ${refused} are refused by predicate, zod and Ajv alike, and the rest by none`,
  );
});

const isMessage = (key: string): key is keyof typeof polledEvents.messages => Object.hasOwn(polledEvents.messages, key);
const zodSchemas = new Map<string, { safeParse(value: unknown): { success: boolean } }>(
  Object.entries(schemas).flatMap(([name, schema]) =>
    typeof schema === "object" && "safeParse" in schema ? [[name, schema] as const] : [],
  ),
);

it("decodes both channels by one table", () => {
  expect(Object.keys(contract.channels)).toEqual(["polledEvents", "pushedEvents"]);
  const keys = Object.values(contract.channels).map((messages) => messages.map(({ key }) => key));
  expect(keys[1]).toEqual(keys[0]);
  expect(Object.keys(polledEvents.messages)).toEqual(keys[0]);
  expect(decodePushedEvents).toBe(decodePolledEvents);
});

describe.each(contract.channels.polledEvents ?? [])("$key", (message) => {
  const { key, name, examples } = message;
  const schema = zodSchemas.get(key);
  if (!isMessage(key) || schema === undefined) {
    it("is generated", () => expect.fail(`Run "npm run generate": the package has no ${key}`));
    return;
  }
  const { tags, fits } = polledEvents.messages[key];
  counted.messages += 1;

  it("is known by its name on the wire alone, and has an example", () => {
    expect(tags).toEqual([name]);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("is what the example $name is decoded to, with the types of the contract", ({ payload }) => {
    const decoded = decodePolledEvents(JSON.stringify(payload));
    expect(decoded).toMatchObject({ kind: "message", name: key });
    expect(strict(payload)).toEqual(decoded);
    if (decoded.kind !== "message") return;
    expect(decoded.raw ?? decoded.message).toEqual(payload);
    expect(canonical(message, decoded.message)).toEqual([]);
    counted.examples += 1;
  });

  it("takes and refuses the same, asked of the predicate, of zod and of Ajv", () => {
    const answers = spoilt(message).map(({ what, payload }) => {
      const byAjv = judge(message, payload).length === 0;
      const decoded = decodePolledEvents(payload);
      const isIt = decoded.kind === "message" && decoded.name === key;
      return { what, byAjv, byPredicate: fits(payload), byZod: schema.safeParse(payload).success, isIt };
    });
    const refused = answers.filter(({ byAjv }) => !byAjv);
    counted.changed += answers.length;
    counted.refused += refused.length;
    expect(answers.filter(({ byAjv, byPredicate, byZod }) => byPredicate !== byAjv || byZod !== byAjv)).toEqual([]);
    // A refused message is never handed on as that message, and one that fits always is.
    expect(answers.filter(({ byAjv, isIt }) => isIt !== byAjv)).toEqual([]);
    expect(refused.map(({ what }) => what)).toEqual(expect.arrayContaining(["no /eventType", "no /workNo"]));
  });
});

/** Each change of each example, once. */
function spoilt({ examples }: ContractMessage) {
  const all = examples.flatMap(({ payload }) => changes(payload));
  return [...new Map(all.map((change) => [JSON.stringify(change.payload), change])).values()];
}
