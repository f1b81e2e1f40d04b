/**
 * What contract authors write, as HTML: paragraphs, lists, tables, fenced code, words between backticks, **strong** and *emphasized* ones.
 * Anything else, HTML above all, is shown as the text it is.
 */
import { joined, type Markup, markup, type Part } from "./markup.js";

/** A text of several blocks. */
export function prose(markdown = ""): Part {
  return markdown
    .split(/(^```.*\n[\s\S]*?^```$)/m)
    .flatMap((part, index) => (index % 2 === 1 ? [fenced(part)] : part.split(/\n\s*\n/).map(tableOrBlock)));
}

const fenced = (text: string): Markup =>
  markup`<pre tabindex="0"><code>${text.split("\n").slice(1, -1).join("\n")}</code></pre>`;

const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

function tableOrBlock(text: string): Part {
  const [head = "", rule = "", ...rows] = text.trim().split("\n");
  return head.startsWith("|") && RULE.test(rule.trim()) ? table(cells(head), rows.map(cells)) : block(text);
}

/** A stroke within code, or behind a backslash, parts nothing. */
const cells = (row: string): readonly string[] =>
  [
    ...row
      .trim()
      .replace(/^\|/, "")
      .matchAll(/((?:`[^`]*`|\\\||[^|`])*)\|/g),
  ].map(([, cell = ""]) => cell.trim().replaceAll("\\|", "|"));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): Markup =>
  markup`<div class="scroll" tabindex="0"><table class="prose"><thead><tr>${head.map((cell) => markup`<th scope="col">${styled(cell)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${styled(cell)}</td>`)}</tr>`)}</tbody></table></div>`;

const ITEM = /^(?:[-*]|\d+\.) +/;
/** Within a paragraph a number with a dot is the end of a sentence, unless it is the first of a list. */
const FIRST_ITEM = /^(?:[-*]|1\.) +/;

function block(text: string): Part {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const first = lines.findIndex((line, index) => (index === 0 ? ITEM : FIRST_ITEM).test(line));
  const before = (first === -1 ? lines : lines.slice(0, first)).join(" ");
  return [
    before === "" ? undefined : markup`<p>${styled(before)}</p>`,
    first === -1 ? undefined : list(lines.slice(first)),
  ];
}

/** A line that starts no item continues the one before. */
function list(lines: readonly string[]): Markup {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  const entries = items.map((item) => markup`<li>${styled(item)}</li>`);
  return /^\d/.test(lines[0] ?? "") ? markup`<ol>${entries}</ol>` : markup`<ul>${entries}</ul>`;
}

/** Code stands first, so that nothing in it is taken for a sign. */
const CODE_OR_STRONG = /(`[^`]+`|\*\*(?:`[^`]+`|(?!\*\*).)+\*\*)/;

function styled(text: string): Part {
  return text.split(CODE_OR_STRONG).map((part, index) => {
    if (index % 2 === 0) return emphasized(part);
    return part.startsWith("`") ? line(part) : markup`<strong>${emphasized(part.slice(2, -2))}</strong>`;
  });
}

function emphasized(text: string): Part {
  return withCode(text, (part) =>
    part
      .split(/(\*[^\s*](?:[^*]*[^\s*])?\*)/)
      .map((piece, index) => (index % 2 === 1 ? markup`<em>${piece.slice(1, -1)}</em>` : piece)),
  );
}

/** A plain text of one line: only words between backticks are code. */
export const line = (text: string): Part => withCode(text, (part) => part);

const withCode = (text: string, other: (part: string) => Part): Part =>
  text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part.slice(1, -1)}</code>` : other(part)));

/** A long name, which may go on in the next line after a dot, an underscore or a small letter before a capital. */
export const breakable = (name: string): Part => joined(name.split(/(?<=[_.])|(?<=[a-z])(?=[A-Z])/), markup`<wbr>`);
