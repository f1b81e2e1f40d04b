/** The messages that prove what became of an operation. */
import { markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";
import { proofText, valueNames } from "./conditions.js";
import { entry } from "./fact-list.js";
import { linkTo } from "./places.js";
import type { Documented, OperationDoc } from "./read-messages.js";

export function proofs({ contract, messages }: Documented, doc: OperationDoc): Part {
  return (["settled", "failed"] as const).map((wanted) => {
    const found = messages.flatMap((message) =>
      message.proofs
        .filter(({ operation, of }) => operation === doc && of === wanted)
        .map(({ proof }) => ({ message, proof })),
    );
    if (found.length === 0) return nothing;
    const items = found.map(
      ({ message, proof }) =>
        markup`<li>${linkTo(message)} ${line(proofText(proof, valueNames(contract, message.message)))}</li>`,
    );
    return entry(wanted === "settled" ? "Carried out, says" : "Came to nothing, says", markup`<ul>${items}</ul>`);
  });
}
