/** The x- keys that no page has words for, as the contract has them, so that nothing is left out in silence. */
import type { Fact } from "../facts.js";

const SOURCED = ["x-source", "x-unknown", "x-discrepancy", "x-edition"];

export const otherFacts = (piece: object, known: readonly string[]): readonly Fact[] =>
  Object.entries(piece)
    .filter(([member]) => member.startsWith("x-") && !known.includes(member) && !SOURCED.includes(member))
    .map(([member, value]) => ({
      label: `\`${member}\``.replaceAll("`", ""),
      says: `\`${JSON.stringify(value).replaceAll("`", "'")}\``,
    }));
