/**
 * The judge of the contract tests: Ajv 2020 over the bundled contract. It shares no code with our own validators, so the two can disagree and be found out.
 */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { type Contract, escapePointer, type Operation } from "./contract.js";

export interface Judge {
  /** What is wrong with a reply, or nothing: `/result/workno must be string`. */
  reply(operation: Operation, status: number, body: unknown): string[];
  request(operation: Operation, body: unknown): string[];
}

export function createJudge({ document }: Contract): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, "contract");
  const compiled = new Map<string, ValidateFunction>();

  function check(pointer: string, body: unknown): string[] {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `contract#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || "the body"} ${error.message}`);
  }

  return {
    reply(operation, status, body) {
      if (!(status in operation.replies)) return [`status ${status} is not in the contract`];
      return check(
        `${operation.pointer}/responses/${status}/content/${escapePointer("application/json")}/schema`,
        body,
      );
    },
    request(operation, body) {
      if (!operation.request) return body === undefined ? [] : ["the contract knows no body"];
      return check(`${operation.pointer}/requestBody/content/${escapePointer("application/json")}/schema`, body);
    },
  };
}
