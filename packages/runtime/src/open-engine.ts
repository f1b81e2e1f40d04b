/**
 * The HTTP engine: openapi-fetch builds the request, joins URL and headers, and hands it to `fetch`.
 * It is given finished texts, and its reading of replies is passed over: it decodes broken UTF-8 silently and parses what it should not.
 * Redirects are not followed: `fetch` would carry a credential in a header of the vendor's own to wherever the redirect points.
 */
import createOpenapiFetch from "openapi-fetch";
import type { HttpMethod } from "./descriptors.js";
import type { RequestBody } from "./request-body.js";
import { Unsendable } from "./unsendable.js";

/** `fetch` as it is called here: an address and plain options, which every implementation takes. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface EngineRequest {
  /** Of an operation that is at another server than the others: the contract's words for it. */
  readonly server: string | undefined;
  readonly method: HttpMethod;
  readonly path: string;
  readonly query: string;
  readonly headers: Headers;
  readonly body: RequestBody["content"] | undefined;
  readonly signal: AbortSignal;
}
/** Throws `Unsendable` when no HTTP request can be made of it; rejects with what `fetch` rejects with. */
export type Engine = (request: EngineRequest) => Promise<Response>;

export interface EngineOptions {
  readonly baseUrl: string;
  /** Where the others are, by the contract's words. */
  readonly servers: Readonly<Record<string, string>> | undefined;
  readonly fetch: Fetch | undefined;
  readonly credentials: RequestCredentials | undefined;
}

type AnyOperation = { readonly requestBody?: { readonly content: { readonly "*/*": RequestBody["content"] } } };
type AnyPath = { readonly [method in Lowercase<HttpMethod>]: AnyOperation };

export function openEngine({ baseUrl, servers = {}, fetch, credentials }: EngineOptions): Engine {
  const ownUrls = new Map(Object.entries(servers).map(([server, url]) => [server, checkedBaseUrl(url, "servers")]));
  const engine = createOpenapiFetch<Record<string, AnyPath>>({
    baseUrl: checkedBaseUrl(baseUrl, "baseUrl"),
    redirect: "manual",
    ...(credentials === undefined ? {} : { credentials }),
  });
  return async ({ server, method, path, query, headers, body, signal }) => {
    const ownUrl = server === undefined ? undefined : ownUrls.get(server);
    let response: Response | undefined;
    let reached = false;
    /** Not the `Request` itself: a `fetch` of another copy of undici does not know it for one. */
    const send = async (request: Request) => {
      reached = true;
      // Looked up at each call, so that tools that replace the global one are seen.
      response = await (fetch ?? globalThis.fetch)(request.url, {
        method: request.method,
        headers: [...request.headers],
        redirect: "manual",
        signal,
        ...(body === undefined ? {} : { body }),
        ...(credentials === undefined ? {} : { credentials }),
      });
      return new Response(null, { status: 204 });
    };
    try {
      await engine.request(lowercase(method), path, {
        ...(ownUrl !== undefined && { baseUrl: ownUrl }),
        fetch: send,
        headers,
        body,
        bodySerializer: (content: unknown) => content,
        querySerializer: () => query,
        signal,
      });
    } catch (error) {
      if (!reached) throw new Unsendable("cannot be made into an HTTP request");
      throw error;
    }
    if (response === undefined) throw new TypeError("fetch gave no response");
    return response;
  };
}

const lowercase = (method: HttpMethod) => method.toLowerCase() as Lowercase<HttpMethod>;

/** Without the trailing slashes. What is wrong with it is the programmer's to mend, so it is thrown; the address itself may hold a password. */
function checkedBaseUrl(baseUrl: string, option: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new TypeError(`${option} must be an absolute URL with http: or https:`);
  }
  if (url.username !== "" || url.password !== "")
    throw new TypeError(`${option} must not hold a user name or password`);
  if (url.search !== "" || url.hash !== "") throw new TypeError(`${option} must not have a query or a fragment`);
  // Not `href`: it keeps a bare `?`, which would make a query of the path.
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
