/** A server of pages that load our packages as they are built: each page gets its import map, and a policy under which nothing is evaluated. */
import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { importMap, repository } from "./import-map.js";
import { serveFiles } from "./in-chromium.js";

const files = serveFiles(() => repository);
const POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'";

/** `pages/<name>.html` at `/<name>.html`; `entries` are what its script imports. */
export function servePage(entries: readonly string[]): RequestListener {
  let map: string | undefined;
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (/\.m?js$/.test(pathname)) {
      files(request, response);
      return;
    }
    if (!/^\/[\w-]+\.html$/.test(pathname)) {
      response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
      return;
    }
    map ??= JSON.stringify({ imports: importMap(entries) });
    const page = readFileSync(new URL(`../pages${pathname}`, import.meta.url), "utf8");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY });
    response.end(page.replace("<head>", `<head>\n<script type="importmap">${map}</script>`));
  };
}
