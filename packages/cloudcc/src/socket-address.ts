/** Where an agent's socket is: the installation's address, `/msg/`, and who connects. */
export interface Identity {
  readonly company_code: string;
  readonly agent_id: string;
  readonly os: string;
}

/** The server takes an address of exactly two segments, of which the second is the identity; it reads no query. */
export function socketAddress(url: string, { company_code, agent_id, os }: Identity): string {
  const base = new URL(url);
  if (!/^wss?:$/.test(base.protocol)) throw new TypeError("url must begin with ws:// or wss://");
  if (base.search !== "" || base.hash !== "") throw new TypeError("url must have no query and no fragment");
  const path = base.pathname.replace(/\/+$/, "");
  base.pathname = `${path.endsWith("/msg") ? path : `${path}/msg`}/${base64url(JSON.stringify({ agent_id, company_code, os }))}`;
  return base.href;
}

function base64url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
