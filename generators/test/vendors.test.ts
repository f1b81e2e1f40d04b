/** Every contract of this repository: what is generated for it is what is committed, compiles, and takes the contract's own examples. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { generateVendor, listVendors } from "../src/vendors.js";
import { temporaryFolder } from "./generate.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const vendors = listVendors(repository);
const hasGenerated = (file: string) => (vendor: string) =>
  existsSync(join(repository, "packages", vendor, "src", "generated", file));
const hasOperations = hasGenerated("operations.ts");
const hasDecoders = hasGenerated("events.ts");
/** A component's messages are calls and events of an object in the page, and have no decoder. */
const hasComponent = hasGenerated("component.ts");
const scratch = temporaryFolder();

it("there are vendors, and each has its package", () => {
  expect(vendors.length).toBeGreaterThan(0);
  const packages = readdirSync(join(repository, "packages"));
  expect(vendors.filter((vendor) => !packages.includes(vendor))).toEqual([]);
});

describe.each(vendors)("%s", (vendor) => {
  const folder = join(repository, "packages", vendor);
  const generated = join(folder, "src", "generated");
  const read = (path: string) => readFileSync(join(folder, path), "utf8");

  it("is generated without problems, and committed as it is generated", async () => {
    const { problems, written, removed } = await generateVendor(repository, vendor, { check: true });
    expect({ problems, written, removed }).toEqual({ problems: [], written: [], removed: [] });
  });

  it("compiles under strict settings; zod, types and paths agree", async () => {
    const names = [...read("src/generated/types.ts").matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name = ""]) => name,
    );
    const components = hasOperations(vendor)
      ? Object.keys(JSON.parse(read("contracts/openapi.json")).components.schemas)
      : [];
    expect(names.length).toBeGreaterThan(0);
    writeFileSync(join(scratch, `${vendor}.ts`), agreement(generated, names, components));
    writeFileSync(join(scratch, `${vendor}.json`), JSON.stringify(compilation(generated, vendor)));
    expect(await compile(join(scratch, `${vendor}.json`))).toBe("");
  }, 120_000);

  it.runIf(hasOperations(vendor))("takes every example of its operations, by predicate and by zod", async () => {
    const load = (name: string) => import(pathToFileURL(join(generated, `${name}.ts`)).href);
    const [{ api }, { explained }] = await Promise.all([load("operations"), load("explain")]);
    const hasWebhooks = existsSync(join(generated, "webhooks.ts"));
    const { webhooks } = hasWebhooks ? await load("webhooks") : { webhooks: {} };
    const found = examplesOf(JSON.parse(read("contracts/openapi.json")));
    const wrong = found.flatMap(({ operation, part, name, value }) => {
      const descriptor = api.operations[operation] ?? webhooks[operation];
      const schema = part === "request" ? explained[operation].request : explained[operation].replies[part];
      const explains = schema.safeParse(value).success;
      // What answers a webhook is written by us, and needs no predicate.
      const body = part === "request" ? descriptor.body : replyOf(descriptor.replies ?? [], part);
      const says = [body?.fits(value) ?? explains, explains];
      return says.every(Boolean) ? [] : [`${operation} ${part} ${name}: predicate ${says[0]}, zod ${says[1]}`];
    });
    expect(wrong).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe.each(vendors.filter(hasDecoders))("messages of %s", (vendor) => {
  const folder = join(repository, "packages", vendor);

  it("are told by their decoder to be what each example is of, and zod agrees", async () => {
    const load = (name: string) => import(pathToFileURL(join(folder, "src", "generated", `${name}.ts`)).href);
    const [events, { explainedMessages }] = await Promise.all([load("events"), load("explain")]);
    const document: Node = JSON.parse(readFileSync(join(folder, "contracts/asyncapi.json"), "utf8"));
    const decoders = Object.entries(events).filter(([name]) => name.startsWith("decode"));
    const decode = (name: string, payload: unknown) =>
      decoders.some(([, one]) => {
        const decoded = typeof one === "function" ? one(JSON.stringify(payload)) : undefined;
        return decoded.kind === "message" && decoded.name === name;
      });
    const found = messageExamples(document);
    const wrong = found.flatMap(({ message, name, payload }) => {
      const says = [decode(message, payload), explainedMessages.messages[message].safeParse(payload).success];
      return says.every(Boolean) ? [] : [`${message} ${name}: decoder ${says[0]}, zod ${says[1]}`];
    });
    expect(wrong).toEqual([]);
    expect(new Set(found.map(({ message }) => message))).toEqual(new Set(Object.keys(explainedMessages.messages)));
  });
});

describe.each(vendors.filter(hasComponent))("component of %s", (vendor) => {
  const folder = join(repository, "packages", vendor);

  it("takes every example of its calls, answers and events, by predicate and by zod", async () => {
    const load = (name: string) => import(pathToFileURL(join(folder, "src", "generated", `${name}.ts`)).href);
    const [{ component }, { explainedMessages }] = await Promise.all([load("component"), load("explain")]);
    const { operations, ...document }: Node = JSON.parse(readFileSync(join(folder, "contracts/asyncapi.json"), "utf8"));
    const fitting = new Map<string, (value: unknown) => boolean>();
    for (const [name, { fits }] of Object.entries<Fitting>(component.events)) fitting.set(name, fits);
    for (const [operation, { fits, replies }] of Object.entries<Fitting>(component.methods)) {
      for (const [name, reply] of Object.entries(replies ?? {})) fitting.set(name, reply.fits);
      for (const { $ref } of Object.values(operations?.[operation]?.messages ?? {})) {
        fitting.set(String($ref).split("/").at(-1) ?? "", fits);
      }
    }
    const found = messageExamples(document);
    const wrong = found.flatMap(({ message, name, payload }) => {
      const says = [fitting.get(message)?.(payload), explainedMessages.messages[message]?.safeParse(payload).success];
      return says.every(Boolean) ? [] : [`${message} ${name}: predicate ${says[0]}, zod ${says[1]}`];
    });
    expect(wrong).toEqual([]);
    expect(new Set(found.map(({ message }) => message))).toEqual(new Set(fitting.keys()));
  });
});

interface Fitting {
  readonly fits: (value: unknown) => boolean;
  readonly replies?: Readonly<Record<string, Fitting>>;
}

/** The examples of a joined contract's messages, each message once. */
function messageExamples(document: Node) {
  const messages = new Map(
    Object.values(document.channels ?? {}).flatMap(({ messages: own = {} }) => Object.entries(own)),
  );
  return [...messages].flatMap(([message, written]) => {
    const listed: unknown = follow(document, written).examples;
    return (Array.isArray(listed) ? listed : []).map(({ name, payload }) => ({ message, name, payload }));
  });
}

/** A module that compiles only if, for each schema, zod gives the type, and what the type allows is what goes over the wire. */
function agreement(generated: string, names: readonly string[], components: readonly string[]): string {
  const from = (name: string) => JSON.stringify(join(generated, `${name}.js`));
  const known = new Set(components);
  return `import type { z } from "zod";
import type * as types from ${from("types")};
import type * as schemas from ${from("schemas")};
${components.length > 0 ? `import type { components } from ${from("openapi")};` : ""}
import type { CodeDescriptor } from "@trunkline/runtime";
${existsSync(join(generated, "codes.ts")) ? `import type { Code, codes } from ${from("codes")};\nexport const code: Same<keyof typeof codes, Code> = true;\nexport type Table = Record<Code, CodeDescriptor>;` : ""}
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Fits<A, B> = [A] extends [B] ? true : false;
${names.map((name) => `export const zod${name}: Same<z.output<typeof schemas.${name}>, types.${name}> = true;`).join("\n")}
${names
  .filter((name) => known.has(name))
  .map((name) => `export const wire${name}: Fits<types.${name}, components["schemas"]["${name}"]> = true;`)
  .join("\n")}
`;
}

const compilation = (generated: string, vendor: string) => ({
  extends: join(repository, "tsconfig.base.json"),
  compilerOptions: {
    noEmit: true,
    skipLibCheck: true,
    typeRoots: [join(repository, "node_modules/@types")],
    paths: {
      zod: [join(repository, "node_modules/zod")],
      "@trunkline/runtime": [join(repository, "packages/runtime")],
    },
  },
  files: [join(scratch, `${vendor}.ts`), ...readdirSync(generated).map((file) => join(generated, file))],
});

/** What the compiler says; nothing when all is well. */
async function compile(project: string): Promise<string> {
  const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
  try {
    await promisify(execFile)(process.execPath, [compiler, "-p", project, "--pretty", "false"]);
    return "";
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

interface Found {
  readonly operation: string;
  /** `request`, or the status of a reply. */
  readonly part: string;
  readonly name: string;
  readonly value: unknown;
}

type Node = { readonly [name: string]: Node };

/** What a reference in a joined contract leads to. */
function follow(document: Node, node: Node | undefined): Node {
  const reference: unknown = node?.$ref;
  if (typeof reference !== "string") return node ?? {};
  const steps = reference.slice(2).split("/");
  return steps.reduce<Node>(
    (here, step) => here[decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")] ?? {},
    document,
  );
}

/** The examples of a joined contract's JSON bodies. */
function examplesOf(document: Node): readonly Found[] {
  const examples = (operation: string, part: string, body: Node | undefined): Found[] =>
    Object.entries(follow(document, body).content?.["application/json"]?.examples ?? {}).map(([name, example]) => ({
      operation,
      part,
      name,
      value: follow(document, example).value,
    }));
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})];
  return items.flatMap((item) =>
    Object.values(follow(document, item)).flatMap((node) => {
      const id: unknown = node.operationId;
      if (typeof id !== "string") return [];
      const replies = Object.entries(node.responses ?? {});
      const { member, methods = { [id]: {} } } = node["x-commands"] ?? {};
      const requests = examples(id, "request", node.requestBody).flatMap((example) =>
        // A list of notifications is several; a command is known by its member.
        (node["x-delivery"]?.batches && Array.isArray(example.value) ? example.value : [example.value]).map(
          (value) => ({
            ...example,
            operation: typeof member === "string" ? String(value[member]) : id,
            value,
          }),
        ),
      );
      return [
        ...requests,
        ...Object.keys(methods).flatMap((method) =>
          replies.flatMap(([status, reply]) => examples(method, status, reply)),
        ),
      ];
    }),
  );
}

const replyOf = <Reply extends { readonly status: string }>(replies: readonly Reply[], status: string) =>
  replies.find((reply) => reply.status === status);
