/** What a method takes or returns, and examples of it: one by one where they are objects, in a list where they are plain values. */
import { examples } from "../async/examples.js";
import { payloadTable } from "../async/payload-table.js";
import { codeLink } from "../async/places.js";
import type { Documented, MessageDoc } from "../async/read-messages.js";
import type { Example } from "../async-contract.js";
import { joined, markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";
import { argumentsOf, callText, isCallback } from "./signature.js";

export function valueBody(documented: Documented, doc: MessageDoc): Part {
  const { message, label } = doc;
  const { payload, examples: all = [] } = message;
  if (argumentsOf(message).every(isCallback)) return calls(doc, all);
  return [
    payload === undefined ? nothing : payloadTable(documented, payload, `Value of ${label}`),
    all.every(isPlain) ? plainExamples(documented, all) : examples(doc),
  ];
}

/** Of a method that takes nothing, or nothing but a function. */
const calls = ({ message }: MessageDoc, all: readonly Example[]): Part =>
  markup`<ul class="calls">${all.map(({ summary = "", payload }) => markup`<li><code>${callText("", message, payload)}</code> ${line(summary)}</li>`)}</ul>`;

const isPlain = ({ payload }: Example): boolean => typeof payload !== "object" || payload === null;

/** Those that show a code and no more are named in a line. */
function plainExamples({ contract }: Documented, all: readonly Example[]): Part {
  const isCode = ({ name = "", summary, payload }: Example) =>
    summary === undefined && name === String(payload) && Object.hasOwn(contract["x-code-table"] ?? {}, name);
  const items = all
    .filter((example) => !isCode(example))
    .map(
      ({ name, summary = name, payload }) =>
        markup`<li><code>${JSON.stringify(payload)}</code> ${line(summary ?? "")}</li>`,
    );
  const codes = all.filter(isCode).map(({ payload }) => codeLink(String(payload)));
  return markup`<ul class="values">${items}${codes.length === 0 ? nothing : markup`<li>${joined(codes, ", ")}</li>`}</ul>`;
}
