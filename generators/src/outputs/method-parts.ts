/** What methods have in common where they are printed. */
import type { MessageOperationModel } from "../model/messages.js";
import { literal } from "../print/text.js";
import type { Value } from "../print/value.js";

/** `export type CallCode = "1" | "4002";` */
export function codeType(name: string, codes: readonly string[]): string {
  const flat = `export type ${name} = ${codes.length === 0 ? "never" : codes.map(literal).join(" | ")};\n`;
  if (codes.length === 0 || flat.length <= 121) return flat;
  return `export type ${name} =\n${codes.map((code) => `  | ${literal(code)}`).join("\n")};\n`;
}

/** Messages that prove something besides a reply; undefined where there is none. */
export const proofsValue = (proofs: MessageOperationModel["settledBy"]): Value =>
  proofs.length === 0
    ? undefined
    : proofs.map(({ message, when, same }) => ({
        message,
        when: when.length === 0 ? undefined : when.map((condition) => ({ ...condition })),
        same: same.length === 0 ? undefined : same,
      }));
