/** What a method of a fake component gives: successes, data and codes, in the form that the contract has for them. */
import type { ComponentDescriptor, ComponentExamples, MethodDescriptor } from "./component-descriptors.js";
import { at, pointerOf, stepsOf } from "./pointer.js";
import { readReturned } from "./read-returned.js";
import { isObject } from "./shapes.js";

export interface FakeForms {
  /** The contract's first example of a success. Throws a TypeError where there is none. */
  readonly success: (operation: string, method: MethodDescriptor) => unknown;
  readonly data: (operation: string, method: MethodDescriptor, data: unknown) => unknown;
  readonly code: (method: MethodDescriptor, code: unknown, message: string | undefined) => unknown;
}

export function createFakeForms(
  { title }: Pick<ComponentDescriptor, "title">,
  examples: ComponentExamples,
  printJson: (value: unknown) => string,
): FakeForms {
  const payloadsOf = ({ replies }: MethodDescriptor) =>
    Object.keys(replies).flatMap((name) => (examples[name] ?? []).map(({ payload }) => payload));

  /** A text by which the component says that it failed is no JSON, and a list that is empty may have a spelling of its own. */
  function printed({ returns }: MethodDescriptor, value: unknown): unknown {
    if (returns?.form !== "json" || (typeof value === "string" && returns.failure?.includes(value))) return value;
    const [empty] = returns.emptyList ?? [];
    const isEmpty = Array.isArray(value) && value.length === 0 && empty !== undefined;
    return printJson(isEmpty ? JSON.parse(empty) : value);
  }

  function isSuccess({ returns, result }: MethodDescriptor, value: unknown): boolean {
    if (returns !== undefined) {
      const read = readReturned(returns, value);
      return read.kind === "done" || (read.kind === "value" && read.code === undefined);
    }
    return result === undefined || result.success.includes(String(at(value, result.code)));
  }

  function success(operation: string, method: MethodDescriptor): unknown {
    if (method.returns?.form === "code") return method.returns.success[0];
    if (Object.keys(method.replies).length === 0) return undefined;
    const payload = payloadsOf(method).find((one) => isSuccess(method, printed(method, one)));
    if (payload !== undefined) return printed(method, payload);
    throw new TypeError(`${title}: the contract has no example of what ${operation} gives. Say it with answer()`);
  }

  return {
    success,
    data(operation, method, data) {
      if (method.returns?.form === "code") return method.returns.success[0];
      if (method.returns !== undefined) return printed(method, data);
      return method.result?.data === undefined ? data : placed(success(operation, method), method.result.data, data);
    },
    code(method, code, message) {
      const { returns, result } = method;
      if (returns !== undefined)
        return returns.form === "code" || returns.form === "number" ? Number(code) : String(code);
      if (result === undefined) return code;
      const isNumber = payloadsOf(method).some((one) => typeof at(one, result.code) === "number");
      const refusal = placed({}, result.code, isNumber ? Number(code) : String(code));
      return message === undefined || result.message === undefined ? refusal : placed(refusal, result.message, message);
    },
  };
}

/** A copy with this value at this place, or without anything there. */
function placed(body: unknown, pointer: string, value: unknown): unknown {
  const [step, ...more] = stepsOf(pointer);
  if (step === undefined) return value;
  const { [step]: there, ...others } = isObject(body) ? body : {};
  const inner = more.length === 0 ? value : placed(there, pointerOf(more), value);
  return inner === undefined ? others : { ...others, [step]: inner };
}
