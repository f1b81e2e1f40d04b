/** The examples of a message, each by its name. */
import type { Example } from "../async-contract.js";
import { type Markup, markup, nothing, type Part } from "../markup.js";
import { line } from "../prose.js";
import { json } from "./json.js";
import type { MessageDoc } from "./read-messages.js";

/** The first one is open, so that a message shows at a glance what it looks like. `before` is shown above the payload. */
export const examples = ({ message, label }: MessageDoc, before: (example: Example) => Markup = () => nothing): Part =>
  (message.examples ?? []).map((example, index) => {
    const { name = "example", summary, headers, payload } = example;
    const caption = `Example ${name} of ${label}`;
    const about = summary === undefined ? nothing : markup` <span>${line(summary)}</span>`;
    return markup`<details class="example"${index === 0 ? markup` open` : nothing}><summary><code>${name}</code>${about}</summary>
${before(example)}${headers === undefined ? nothing : json(headers, `${caption}, headers`)}${payload === undefined ? nothing : json(payload, caption)}</details>
`;
  });
