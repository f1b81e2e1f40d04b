/** Headers as servers have them, by name, as web headers. */
export type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

export function webHeaders(headers: Headers | HeaderRecord): Headers {
  if (isWeb(headers)) return headers;
  const web = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) web.append(name, each);
  return web;
}

/** Several libraries have a class of that name. */
const isWeb = (headers: Headers | HeaderRecord): headers is Headers => typeof headers.get === "function";
