/**
 * Who may push. Where a vendor signs nothing, whoever knows the address can write to it: a secret in the address or in a header, and the vendor's network
 * addresses, are all there is to tell it from a stranger.
 */
import { addressList } from "./address-list.js";
import { type Incoming, type Refusal, sameSecret } from "./receive-json.js";

/** Whether the sender may push; a refusal says how it is answered otherwise. */
export type Authorize<In extends Incoming = Incoming> = (
  incoming: In,
) => boolean | Refusal | Promise<boolean | Refusal>;

/** A secret that the vendor was given with the address: its last segment, `/webhooks/cdr/<secret>`. While it is being replaced, list both. */
export function secretInPath(...secrets: readonly string[]): Authorize {
  const isOne = oneOf(secrets);
  return ({ url = "" }) => isOne(lastSegment(url));
}

/** The whole value of a header, such as `X-Token` or `Authorization`. */
export function secretInHeader(name: string, ...secrets: readonly string[]): Authorize {
  const isOne = oneOf(secrets);
  return ({ headers }) => isOne(headers.get(name) ?? "");
}

/**
 * The sender's address is one of these, or in one of these blocks. Behind a proxy the sender is the proxy: have the adapter say whose address
 * it passes on.
 */
export function fromAddresses(...entries: readonly string[]): Authorize {
  const isListed = addressList(entries);
  return ({ address }) => (address !== undefined && isListed(address)) || notListed;
}

const notListed: Refusal = { status: 403, kind: "address", reason: "Nothing is taken from this address" };
const unauthorized: Refusal = { status: 401, kind: "unauthorized", reason: "The secret is missing or wrong" };

/** All of them, in their order. */
export async function refusalOf<In extends Incoming>(
  incoming: In,
  authorize: Authorize<In> | readonly Authorize<In>[] = [],
): Promise<Refusal | undefined> {
  for (const each of typeof authorize === "function" ? [authorize] : authorize) {
    const allowed: unknown = await each(incoming);
    // A function that forgets to answer lets nobody in.
    if (allowed !== true) return isRefusal(allowed) ? allowed : unauthorized;
  }
  return undefined;
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "status" in value && "reason" in value;

function oneOf(secrets: readonly string[]): (given: string) => boolean {
  // A secret that is empty, or none at all, is a setting that was forgotten.
  if (secrets.length === 0 || secrets.some((secret) => typeof secret !== "string" || secret === ""))
    throw new TypeError("A secret must be a text and must not be empty");
  return (given) => secrets.filter((secret) => sameSecret(given, secret)).length > 0;
}

function lastSegment(url: string): string {
  const [path = ""] = url.split(/[?#]/, 1);
  const segment = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
