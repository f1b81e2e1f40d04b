/** An example as formatted JSON; names of members and texts are told apart by color. */
import { type Markup, markup } from "../markup.js";

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?/;

export function json(value: unknown, label: string): Markup {
  const pieces = (JSON.stringify(value, null, 2) ?? "").split(new RegExp(TOKEN, "g"));
  const colored = pieces.map((piece, index) => {
    if (index % 3 === 0) return piece;
    if (index % 3 === 2) return piece;
    return markup`<span class="${pieces[index + 1] === undefined ? "text" : "name"}">${piece}</span>`;
  });
  return markup`<pre tabindex="0" role="region" aria-label="${label}"><code>${colored}</code></pre>`;
}
