/** Headers as servers have them, by name, as web headers. */
export type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

export function webHeaders(headers: Headers | HeaderRecord): Headers {
  if (isWeb(headers)) return headers;
  const web = new Headers();
  for (const [name, value] of Object.entries(headers ?? {}))
    for (const each of [value ?? []].flat()) append(web, name, each);
  return web;
}

/** HTTP/2 has members that are no headers, such as `:path`, and some servers read values as UTF-8: what cannot be a header is left out. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {}
}

/** Several libraries have a class of that name. */
const isWeb = (headers: Headers | HeaderRecord): headers is Headers => typeof headers?.get === "function";
