/**
 * The load balancer's cookie, where the vendor needs it back on every request to find the same node. Its name is the installation's affair,
 * so every cookie is kept by its name and its value is opaque. Only Node needs this: a browser hides `Set-Cookie` from scripts, so the
 * jar stays empty there, and it returns cookies by itself (`credentials: "include"` when the gateway is of another origin).
 * A client talks to one origin and follows no redirect, so domain and path say nothing here.
 */

export interface CookieJar {
  receive(headers: Headers, now: number): void;
  /** What to send, in the order the cookies came. */
  pairs(now: number): readonly (readonly [name: string, value: string])[];
  export(): readonly StoredCookie[];
  import(cookies: readonly StoredCookie[]): void;
  clear(): void;
}

export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  /** Milliseconds since 1970; absent: until the session ends. */
  readonly expires?: number;
}

/**
 * A load balancer has one or two. A server that makes up a name for each reply would fill the headers of our requests until they are refused;
 * its later cookies are left out, because the one that matters comes with the first reply.
 */
const MOST_COOKIES = 50;

export function createCookieJar(): CookieJar {
  const jar = new Map<string, StoredCookie>();
  return {
    receive(headers, now) {
      // Browsers of before 2023 do not have the method, nor a use for it.
      for (const line of headers.getSetCookie?.() ?? []) {
        const cookie = parse(line, now);
        if (cookie === undefined) continue;
        if (isExpired(cookie, now)) jar.delete(cookie.name);
        else if (jar.has(cookie.name) || jar.size < MOST_COOKIES) jar.set(cookie.name, cookie);
      }
    },
    pairs(now) {
      for (const cookie of [...jar.values()]) if (isExpired(cookie, now)) jar.delete(cookie.name);
      return [...jar.values()].map(({ name, value }) => [name, value] as const);
    },
    export: () => [...jar.values()],
    import(cookies) {
      for (const cookie of cookies) jar.set(cookie.name, cookie);
    },
    clear: () => jar.clear(),
  };
}

const isExpired = ({ expires }: StoredCookie, now: number) => expires !== undefined && expires <= now;

/** RFC 6265, section 5.2, without what a single origin does not need. `Max-Age` wins over `Expires`. */
function parse(line: string, now: number): StoredCookie | undefined {
  const [pair = "", ...attributes] = line.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, equals).trim();
  if (equals < 1 || name === "") return undefined;
  const cookie = { name, value: pair.slice(equals + 1).trim() };

  const named = new Map(
    attributes.map((attribute) => {
      const [key = "", ...value] = attribute.split("=");
      return [key.trim().toLowerCase(), value.join("=").trim()];
    }),
  );
  const maxAge = named.get("max-age");
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return { ...cookie, expires: now + Number(maxAge) * 1_000 };
  const expires = Date.parse(named.get("expires") ?? "");
  return Number.isNaN(expires) ? cookie : { ...cookie, expires };
}
