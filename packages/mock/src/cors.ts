/** Lets pages of any origin use the mock: softphone pages are developed on a server of their own. */
import type { IncomingHttpHeaders } from "node:http";
import type { HeaderLine } from "./http-server.js";

export interface CorsRules {
  /** Request headers a page may send, where its preflight does not name them. */
  readonly allowHeaders: readonly string[];
  /** Reply headers a page may read. */
  readonly exposeHeaders: readonly string[];
}

export function corsHeaders(headers: IncomingHttpHeaders, rules: CorsRules): HeaderLine[] {
  if (headers.origin === undefined) return [];
  return [
    ["Access-Control-Allow-Origin", headers.origin],
    ["Access-Control-Allow-Credentials", "true"],
    ["Access-Control-Expose-Headers", rules.exposeHeaders.join(", ")],
    ["Vary", "Origin"],
  ];
}

export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

export function preflightHeaders(headers: IncomingHttpHeaders, rules: CorsRules): HeaderLine[] {
  return [
    ...corsHeaders(headers, rules),
    ["Access-Control-Allow-Methods", "GET, PUT, POST, DELETE"],
    ["Access-Control-Allow-Headers", headers["access-control-request-headers"] ?? rules.allowHeaders.join(", ")],
    // Chromium asks this before a public page may reach the local network.
    ...(headers["access-control-request-private-network"] === "true"
      ? [["Access-Control-Allow-Private-Network", "true"] as const]
      : []),
    ["Access-Control-Max-Age", "600"],
  ];
}
