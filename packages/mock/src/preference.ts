/** The request header `Prefer` (RFC 7240) in the words Prism gave it: `example=NAME`, `code=STATUS`, `dynamic=true`. */
export interface Preference {
  readonly example?: string;
  readonly code?: number;
  readonly dynamic?: boolean;
}

export function readPreference(header: string | undefined): Preference | undefined {
  const words = new Map(
    (header ?? "").split(/[,;]/).map((part) => {
      const [name = "", value = ""] = part.trim().split("=", 2);
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")] as const;
    }),
  );
  const example = words.get("example");
  const code = Number(words.get("code"));
  const preference = {
    ...(example ? { example } : {}),
    ...(Number.isInteger(code) && code > 0 ? { code } : {}),
    ...(words.get("dynamic") === "true" ? { dynamic: true } : {}),
  };
  return Object.keys(preference).length === 0 ? undefined : preference;
}
