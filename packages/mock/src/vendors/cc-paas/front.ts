/** HTTP 200 whatever happens, the outcome in the body; the document knows nothing else. Without a state of its own: every request succeeds that is right. */
import { isObject, type Json, type JsonObject } from "../../json.js";
import type { Exchange, Front, FrontContext, VendorReply } from "../../vendor.js";
import type { CcPaasOptions } from "./options.js";
import { type CcPaasControls, preparePush, readPush } from "./push.js";

export function openFront(context: FrontContext, options: CcPaasOptions): Front<CcPaasControls> {
  const push: CcPaasControls["push"] = async (webhook, what) => preparePush(context, options, webhook, what)();
  return {
    controls: { push },
    async handle(exchange) {
      return { body: await answer(context, options, exchange) };
    },
    control(name, body) {
      if (name !== "push") return undefined;
      const { webhook, push: what } = readPush(body);
      const send = preparePush(context, options, webhook, what);
      send().catch(() => context.note(`push ${webhook}: nobody answered`));
      return { pushing: webhook };
    },
    close() {},
  };
}

async function answer(context: FrontContext, options: CcPaasOptions, exchange: Exchange): Promise<VendorReply["body"]> {
  const { operation, preference, fault, violations } = exchange;
  if (preference?.example !== undefined) return (await exchange.example(preference.example)) ?? null;
  if (fault?.kind === "code") return failure(context, exchange, fault.code ?? operation.codes[0] ?? "-4");
  if (!isAccount(exchange, options)) return failure(context, exchange, "-1");
  if (violations.length > 0) return refused(context, exchange);
  const success = await exchange.example("success");
  // What the request says of itself comes back in notifications only, so one answer does for all.
  return success ?? null;
}

/** Basic authentication, and the SID of the path is the name in it. */
function isAccount({ headers, parameters }: Exchange, { accounts = {} }: CcPaasOptions): boolean {
  const [scheme = "", credentials = ""] = (headers.authorization ?? "").split(" ");
  const [sid = "", ...token] = Buffer.from(credentials, "base64").toString("utf8").split(":");
  const inPath = parameters.AccountSid ?? parameters.accountSid;
  if (scheme.toLowerCase() !== "basic" || sid === "" || sid !== inPath) return false;
  return !Object.hasOwn(accounts, sid) || accounts[sid] === token.join(":");
}

/** -2 for what cannot be parsed, -4 for what does not fit; the text says where. */
function refused(context: FrontContext, exchange: Exchange): Promise<JsonObject> {
  const said = exchange.violations.map(({ message }) => message).join("; ");
  return failure(context, exchange, exchange.body === undefined ? "-2" : "-4", said);
}

async function failure(
  { contract }: FrontContext,
  exchange: Exchange,
  code: string,
  said = contract.meaning(code) ?? "",
): Promise<JsonObject> {
  // Click-to-call has no list of failures: the codes of notices under its own names, which is as good a guess as any.
  const example: Json | undefined = exchange.operation.codes.includes(code) ? await exchange.example(code) : undefined;
  if (isObject(example)) return { ...example, ...(exchange.violations.length > 0 && { statusmsg: said }) };
  return { statusCode: code, statusMsg: said };
}
