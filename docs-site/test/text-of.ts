/** Pieces of a page for tests that read it as text. */

/** The section of this id, with the sections in it. */
export function section(page: string, id: string): string {
  const start = page.search(new RegExp(`<section[^>]* id="${id}"`));
  if (start === -1) throw new Error(`no section ${id}`);
  let depth = 0;
  for (const { 0: tag, index } of page.slice(start).matchAll(/<\/?section\b/g)) {
    depth += tag === "<section" ? 1 : -1;
    if (depth === 0) return page.slice(start, start + index);
  }
  throw new Error(`section ${id} does not end`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The text without tags, with one blank wherever there is a gap. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();

/** The JSON of the examples of a message, by name, without those of messages within it. */
export const examplesOf = (html: string): readonly { name: string; payload: unknown }[] =>
  [...html.matchAll(/<details class="example"[^>]*>([\s\S]*?)<\/details>/g)].map(([, example = ""]) => ({
    name: textOf(example.slice(0, example.indexOf("</code>"))),
    payload: JSON.parse(unescaped(/<pre[^>]*>([\s\S]*)<\/pre>/.exec(example)?.[1]?.replace(/<[^>]*>/g, "") ?? "")),
  }));

export const attributes = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => unescaped(value ?? ""));

const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
