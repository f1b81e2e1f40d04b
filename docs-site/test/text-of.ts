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
  html
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
