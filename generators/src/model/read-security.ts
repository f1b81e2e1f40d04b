/** Security schemes, and which operation wants which. */
import type { CredentialModel } from "./api.js";
import type { Cursor } from "./cursor.js";

/** Undefined for a scheme that needs nothing of a request: the certificate of mutual TLS belongs to the connection. */
export function readCredential(name: string, scheme: Cursor): CredentialModel | undefined {
  switch (scheme.word("type", ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"])) {
    case "apiKey":
      return readApiKey(name, scheme);
    case "http": {
      const kind = scheme.text("scheme")?.toLowerCase();
      if (kind === "basic" || kind === "bearer") return { name, type: kind };
      scheme.problem(
        "unsupported-security-scheme",
        `The HTTP scheme \`${kind ?? ""}\` is not sent by clients. Describe its header as an \`apiKey\`.`,
      );
      return undefined;
    }
    // Their tokens travel as bearer tokens; how one is had is the application's.
    case "oauth2":
    case "openIdConnect":
      return { name, type: "bearer" };
    case "mutualTLS":
    case undefined:
      return undefined;
  }
}

function readApiKey(name: string, scheme: Cursor): CredentialModel | undefined {
  const place = scheme.word("in", ["header", "query", "cookie"]);
  const key = scheme.text("name");
  if (place === undefined || key === undefined) {
    scheme.problem(
      "invalid-security-scheme",
      "An `apiKey` says where it is sent (`in`) and by which `name`. Add what is missing.",
    );
    return undefined;
  }
  const rotating = scheme.get("x-credential");
  const header = rotating?.text("header");
  const strip = rotating?.text("strip");
  if (rotating !== undefined && header === undefined)
    rotating.problem("invalid-extension", "`x-credential` names the reply `header` that the credential comes in.");
  return {
    name,
    type: "apiKey",
    in: place,
    key,
    ...(header !== undefined && { rotates: { header, ...(strip !== undefined && { strip }) } }),
  };
}

/** Alternatives, each a list of names. `schemes` are the names the document knows; of those only `credentials` are sent. */
export function readSecurity(
  node: Cursor | undefined,
  schemes: ReadonlySet<string>,
  credentials: ReadonlySet<string>,
): (readonly string[])[] {
  return (node?.items() ?? []).map((alternative) => {
    const names = alternative.entries().map(([name]) => name);
    for (const name of names.filter((one) => !schemes.has(one)))
      alternative.problem(
        "unknown-security-scheme",
        `There is no security scheme \`${name}\`. Describe it under \`components.securitySchemes\`, or correct the name.`,
      );
    return names.filter((name) => credentials.has(name));
  });
}
