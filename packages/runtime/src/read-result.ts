/** A result that travels in the body: the vendor's code decides, whatever the HTTP status says. */
import type { CodeDescriptor, Misfit, ResultDescriptor } from "./descriptors.js";
import type { VendorError } from "./outcome.js";
import { at } from "./pointer.js";

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
    const known = codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
    const text = result.message === undefined ? undefined : at(body, result.message);
    return {
      kind: "failure",
      unknownCode: codes !== undefined && known === undefined,
      error: {
        kind: "vendor",
        operation,
        message: `${operation}: the vendor answered ${codeInText(code)}${known === undefined ? "" : ` (${known.meaning})`}`,
        code,
        codeKind: known?.kind ?? "unknown",
        retry: known?.retry ?? false,
        ...(known === undefined ? {} : { meaning: known.meaning }),
        ...(typeof text === "string" && text !== "" ? { vendorMessage: text } : {}),
      },
    };
  }
  const data = result.data === undefined ? body : at(body, result.data);
  if (result.present && (data === undefined || data === null)) {
    return { kind: "broken", misfit: { pointer: result.data ?? "", message: "must hold the data of a success" } };
  }
  return { kind: "success", data };
}

/** A code is a word. What is anything else may be text with anything in it, so it stays out of messages. */
export const codeInText = (code: string): string => (/^[\w.-]{1,32}$/.test(code) ? code : "an unusual code");
