/**
 * Who connects, from the address. The server takes `/msg/{base64url}` apart into exactly two segments, looks at the second only, and
 * reads no header (server P-NET). Its decoder takes the URL-safe alphabet, with or without padding.
 */
import { isObject, type Json, type JsonObject, member } from "../../json.js";
import type { Identity } from "./agents.js";

export function identityOf(target: string): Identity | undefined {
  const encoded = /^\/[^/?]+\/([^/?]+)$/.exec(target)?.[1];
  const text = encoded === undefined ? undefined : decode(encoded);
  return text === undefined ? undefined : readIdentity(parse(text));
}

/** The three members in a handshake's text or in a frame. */
export function readIdentity(value: Json | JsonObject | undefined): Identity | undefined {
  if (!isObject(value)) return undefined;
  const [company, agent, os] = ["company_code", "agent_id", "os"].map((name) => member(value, name));
  if (!isText(company) || !isText(agent) || !isText(os)) return undefined;
  return { company, agent, os };
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function decode(encoded: string): string | undefined {
  const unpadded = encoded.replace(/={1,2}$/, "");
  const padded = unpadded.length === encoded.length || encoded.length % 4 === 0;
  if (!padded || !/^[\w-]+$/.test(unpadded) || unpadded.length % 4 === 1) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(unpadded, "base64url"));
  } catch {
    return undefined;
  }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
