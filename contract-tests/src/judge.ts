/**
 * The judge of the contract tests: Ajv 2020 over the bundled contract. It shares no code with our own validators, so the two can disagree and be found out.
 */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import {
  type Contract,
  escapePointer,
  isObject,
  type Json,
  type JsonObject,
  type Operation,
  type Parameter,
} from "./contract.js";
import type { ContractMessage, MessageContract } from "./message-contract.js";

export interface Misfit {
  /** `/result/workno`; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}

export interface Judge {
  /** What is wrong with a reply, or nothing. */
  reply(operation: Operation, status: number, body: unknown): Misfit[];
  request(operation: Operation, body: unknown): Misfit[];
  /** A parameter as it travels: as text. */
  parameter(parameter: Parameter, value: string): Misfit[];
}

const json = escapePointer("application/json");

export function createJudge({ document }: Contract): Judge {
  const options = { strict: false, allErrors: true, validateFormats: false } as const;
  const bodies = checker(new Ajv2020(options), document);
  const texts = checker(new Ajv2020({ ...options, coerceTypes: true }), document);
  return {
    reply(operation, status, body) {
      if (!(status in operation.replies)) return [{ pointer: "", message: `status ${status} is not in the contract` }];
      return bodies(`${operation.pointer}/responses/${status}/content/${json}/schema`, body);
    },
    request(operation, body) {
      if (!operation.request) return body === undefined ? [] : [{ pointer: "", message: "the contract knows no body" }];
      return bodies(`${operation.pointer}/requestBody/content/${json}/schema`, body);
    },
    parameter: ({ schemaPointer }, value) => texts(schemaPointer, value),
  };
}

/** What is wrong with a message, or nothing. */
export type MessageJudge = (message: ContractMessage, payload: unknown) => Misfit[];

/** `canonical`: not what a vendor may send, but the one type of each member that a client hands on. */
export function createMessageJudge({ document }: MessageContract, form: "sent" | "canonical" = "sent"): MessageJudge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, validateSchema: false });
  const check = checker(ajv, form === "sent" ? document : canonicalOnly(document));
  return ({ pointer }, payload) => check(pointer, payload);
}

function canonicalOnly(node: JsonObject): JsonObject;
function canonicalOnly(node: Json): Json;
function canonicalOnly(node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => canonicalOnly(item));
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, member]) => [name, canonicalOnly(member)]));
  return "x-canonical" in copy ? { ...copy, type: copy["x-canonical"] ?? null } : copy;
}

type Check = (pointer: string, value: unknown) => Misfit[];

function checker(ajv: Ajv2020, document: object): Check {
  ajv.addSchema(document, "contract");
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    // In an object of its own, because Ajv converts members and not the value itself.
    const validate =
      compiled.get(pointer) ??
      ajv.compile({ type: "object", properties: { value: { $ref: `contract#${encodeURI(pointer)}` } } });
    compiled.set(pointer, validate);
    if (validate({ value })) return [];
    return (validate.errors ?? []).map(({ instancePath, message = "does not fit" }) => ({
      pointer: instancePath.replace(/^\/value/, ""),
      message,
    }));
  };
}
