/** A refusal, with what the vendor's code table says of its code. */
import type { CodeDescriptor } from "./descriptors.js";
import type { VendorError } from "./outcome.js";

export interface Refused {
  readonly error: VendorError;
  /** The code is missing in a code table. */
  readonly unknownCode: boolean;
}

export function vendorError(
  operation: string,
  code: string,
  codes: { readonly [code: string]: CodeDescriptor } | undefined,
  /** The vendor's own text, and what we know besides: for the message. */
  { text, why }: { readonly text?: unknown; readonly why?: string | undefined } = {},
): Refused {
  const known = codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
  const meaning = known === undefined ? "" : ` (${known.meaning})`;
  return {
    unknownCode: codes !== undefined && known === undefined,
    error: {
      kind: "vendor",
      operation,
      message: `${operation}: the vendor answered ${codeInText(code)}${meaning}${why === undefined ? "" : `; ${why}`}`,
      code,
      codeKind: known?.kind ?? "unknown",
      retry: known?.retry ?? false,
      ...(known === undefined ? {} : { meaning: known.meaning }),
      ...(known?.name === undefined ? {} : { codeName: known.name }),
      ...(typeof text === "string" && text !== "" ? { vendorMessage: text } : {}),
    },
  };
}

/** A code is a word. What is anything else may be text with anything in it, so it stays out of messages. */
export const codeInText = (code: string): string => (/^[\w.-]{1,32}$/.test(code) ? code : "an unusual code");
