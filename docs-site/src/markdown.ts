/**
 * Plain text of a contract as Markdown that shows exactly that text. Words between backticks stay code, as contract authors
 * write wire names that way; everything else that Markdown or HTML would read is escaped.
 */

/** On one line, so that it may stand in a table, a list or a paragraph. */
export function text(plain: string): string {
  const line = plain.replace(/\s+/g, " ").trim();
  return line
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escaped(part)))
    .join("")
    .replace(/^([-+](?= )|\d+(?=[.)] ))/, "$1\u200b");
}

const escaped = (plain: string) => plain.replace(/[\\`*_[\]<>&|~#]/g, "\\$&");

/** Markdown written by a contract author, with HTML in it shown instead of obeyed. Code stays as it is. */
export const withoutHtml = (markdown: string): string =>
  markdown
    .split(/(^```[\s\S]*?^```|`+[^`]+`+)/m)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("<", "&lt;")))
    .join("");

/** A code span. A pipe would end the cell of a table even there. */
export function code(plain: string): string {
  const line = plain.replace(/\s+/g, " ").trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 ? " " : "";
  return `${fence}${space}${line.replaceAll("|", "\\|")}${space}${fence}`;
}

/** Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
