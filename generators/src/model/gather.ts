import type { NamedSchema, Schema } from "./schema.js";

/** What is said of each name and of all that its references lead to. One name after another: a long chain would not fit the stack. */
export function gather<Said>(
  references: ReadonlyMap<string, readonly string[]>,
  said: ReadonlyMap<string, readonly Said[]>,
): ReadonlyMap<string, ReadonlySet<Said>> {
  const referrers = new Map<string, string[]>();
  for (const [name, others] of references)
    for (const other of others) {
      const known = referrers.get(other);
      if (known === undefined) referrers.set(other, [name]);
      else known.push(name);
    }
  const found = new Map<string, Set<Said>>();
  const waiting = [...said].flatMap(([name, all]) => all.map((one) => [name, one] as const));
  // The list grows while it is gone through.
  for (const [name, one] of waiting) {
    const known = found.get(name) ?? new Set();
    if (known.has(one)) continue;
    found.set(name, known.add(one));
    for (const referrer of referrers.get(name) ?? []) waiting.push([referrer, one]);
  }
  return found;
}

/** What is said of each schema alone. */
export const ofEach = <Said>(
  schemas: readonly NamedSchema[],
  say: (schema: Schema) => Said,
): ReadonlyMap<string, Said> => new Map(schemas.map(({ name, schema }) => [name, say(schema)]));
