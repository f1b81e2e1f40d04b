/** A result that travels in the body: the vendor's code decides, whatever the HTTP status says. */
import type { CodeDescriptor, Misfit, ResultDescriptor } from "./descriptors.js";
import type { VendorError } from "./outcome.js";
import { at } from "./pointer.js";
import { vendorError } from "./vendor-error.js";

export type Result =
  | { readonly kind: "success"; readonly data: unknown }
  | { readonly kind: "failure"; readonly error: VendorError; readonly unknownCode: boolean }
  | { readonly kind: "broken"; readonly misfit: Misfit };

export function readResult(
  result: ResultDescriptor,
  operation: string,
  body: unknown,
  codes: { readonly [code: string]: CodeDescriptor } | undefined,
): Result {
  const sent = at(body, result.code);
  if ((typeof sent !== "string" || sent === "") && typeof sent !== "number") {
    return { kind: "broken", misfit: { pointer: result.code, message: "must hold the result code" } };
  }
  // Codes are compared as text: some vendors send `0` and "0" in turns.
  const code = String(sent);
  if (!result.success.includes(code)) {
    const text = result.message === undefined ? undefined : at(body, result.message);
    return { kind: "failure", ...vendorError(operation, code, codes, { text }) };
  }
  const data = result.data === undefined ? body : at(body, result.data);
  if (result.present && (data === undefined || data === null)) {
    return { kind: "broken", misfit: { pointer: result.data ?? "", message: "must hold the data of a success" } };
  }
  return { kind: "success", data };
}
