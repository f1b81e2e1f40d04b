/**
 * Every message of every AsyncAPI contract, without a wire: each example is decoded to its own name and type, and of each spoilt example
 * predicate, zod schema and Ajv say the same.
 */
import * as ccGateway from "@trunkline/cc-gateway/events";
import * as ccGatewaySchemas from "@trunkline/cc-gateway/schemas";
import * as cloudcc from "@trunkline/cloudcc/events";
import * as cloudccSchemas from "@trunkline/cloudcc/schemas";
import { createDecoder, type DecoderDescriptor } from "@trunkline/runtime";
import { afterAll, describe, expect, it } from "vitest";
import { createMessageJudge } from "../src/judge.js";
import { type ContractMessage, readMessageContract } from "../src/message-contract.js";
import { changes } from "../src/spoil-message.js";
import type { vendors } from "../src/vendors.js";

interface Flow {
  readonly channel: string;
  readonly descriptor: DecoderDescriptor;
  readonly decode: (input: unknown) => {
    readonly kind: string;
    readonly name?: string;
    readonly message?: unknown;
    readonly raw?: unknown;
  };
}

const tables: {
  // A component's messages are calls and events of an object in the page, and have no decoder.
  readonly [Vendor in Exclude<keyof typeof vendors, "cc-paas">]: {
    readonly flows: readonly Flow[];
    readonly schemas: object;
  };
} = {
  "cc-gateway": {
    flows: [
      { channel: "polledEvents", descriptor: ccGateway.polledEvents, decode: ccGateway.decodePolledEvents },
      { channel: "pushedEvents", descriptor: ccGateway.pushedEvents, decode: ccGateway.decodePushedEvents },
    ],
    schemas: ccGatewaySchemas,
  },
  cloudcc: {
    flows: [
      { channel: "agent", descriptor: cloudcc.agent, decode: cloudcc.decodeAgent },
      { channel: "agent", descriptor: cloudcc.agentSent, decode: cloudcc.decodeAgentSent },
    ],
    schemas: cloudccSchemas,
  },
};

describe.each(Object.entries(tables))("%s", (vendor, { flows, schemas }) => {
  const contract = readMessageContract(vendor);
  const judge = createMessageJudge(contract);
  const canonical = createMessageJudge(contract, "canonical");
  const zodSchemas = new Map(Object.entries(schemas).filter((entry): entry is [string, Zod] => isZod(entry[1])));
  const all = new Map(Object.values(contract.channels).flatMap((messages) => messages.map((one) => [one.key, one])));

  const counted = { examples: 0, changed: 0, refused: 0 };
  afterAll(() => {
    const { examples, changed, refused } = counted;
    console.log(
      `${vendor}: ${all.size} messages, ${examples} examples decoded; of ${changed} changed examples ${refused} are refused by predicate, zod and Ajv alike, and the rest by none`,
    );
  });

  it("has a decoder for every message of every channel", () => {
    for (const [channel, messages] of Object.entries(contract.channels)) {
      const decoded = flows
        .filter((flow) => flow.channel === channel)
        .map((flow) => Object.keys(flow.descriptor.messages));
      expect(new Set(decoded.flat())).toEqual(new Set(messages.map(({ key }) => key)));
    }
  });

  describe.each([...all.values()])("$key", (message) => {
    const { key, examples } = message;
    const schema = zodSchemas.get(key);
    const flow = flows.find(({ descriptor }) => Object.hasOwn(descriptor.messages, key));
    const described = flow?.descriptor.messages[key];
    if (flow === undefined || schema === undefined || described === undefined) {
      it("is generated", () => expect.fail(`Run "npm run generate": the package has no ${key}`));
      return;
    }
    const { decode, descriptor } = flow;
    const strict = createDecoder(descriptor, { strict: true });

    it("has an example", () => expect(examples.length).toBeGreaterThan(0));

    it.each(examples)(
      "is what the example $name is decoded to, with the types of the contract",
      ({ name, payload }) => {
        const decoded = decode(JSON.stringify(payload));
        expect(decoded).toMatchObject({ kind: "message", name: key });
        expect(decoded.raw ?? decoded.message).toEqual(payload);
        const strictly = strict(payload);
        // A vendor's own samples may have what no type can be made of, such as the empty text for a number: it is handed on as it came.
        if (strictly.kind === "invalid" && name.startsWith("documented"))
          expect(strictly).toMatchObject({ name: key, raw: payload });
        else {
          expect(strictly).toEqual(decoded);
          expect(canonical(message, decoded.message)).toEqual([]);
        }
        counted.examples += 1;
      },
    );

    it("takes and refuses the same, asked of the predicate, of zod and of Ajv", () => {
      const answers = spoilt(message).map(({ what, payload }) => ({
        what,
        decoded: decode(payload),
        byAjv: judge(message, payload).length === 0,
        byPredicate: described.fits(payload),
        byZod: schema.safeParse(payload).success,
      }));
      const refused = answers.filter(({ byAjv }) => !byAjv);
      counted.changed += answers.length;
      counted.refused += refused.length;
      expect(answers.filter(({ byAjv, byPredicate, byZod }) => byPredicate !== byAjv || byZod !== byAjv)).toEqual([]);
      // What is refused is never handed on as that message.
      expect(refused.filter(({ decoded }) => decoded.kind === "message" && decoded.name === key)).toEqual([]);
      expect(refused.length).toBeGreaterThan(0);
    });
  });
});

interface Zod {
  safeParse(value: unknown): { readonly success: boolean };
}

const isZod = (value: unknown): value is Zod => typeof value === "object" && value !== null && "safeParse" in value;

/** Each change of each example, once. */
function spoilt({ examples }: ContractMessage) {
  const all = examples.flatMap(({ payload }) => changes(payload));
  return [...new Map(all.map((change) => [JSON.stringify(change.payload), change])).values()];
}
