/** One request to the gateway: what the contract refuses, sign-in, whose session it is, and then what it is about. */
import { at } from "../../json.js";
import type { Exchange, Front, FrontContext, VendorReply } from "../../vendor.js";
import { command } from "./command.js";
import { type CcGatewayControls, control, createControls } from "./controls.js";
import { createGateway, type Gateway } from "./gateway.js";
import { type CcGatewayOptions, withDefaults } from "./options.js";
import { poll } from "./poll.js";
import { cookieName, failure, refusal } from "./replies.js";
import { brokenRule } from "./rules.js";
import { signIn, signInOperations } from "./sign-in.js";
import { isSignOut, signOut } from "./sign-out.js";

export function openFront(context: FrontContext, options: CcGatewayOptions): Front<CcGatewayControls> {
  const gateway = createGateway(context, withDefaults(options));
  const controls = createControls(gateway);
  return {
    controls,
    handle: (exchange) => handle(gateway, exchange),
    control: (name, body) => control(controls, name, body),
    close: () => gateway.close(),
  };
}

async function handle(gateway: Gateway, exchange: Exchange): Promise<VendorReply> {
  const { context, settings, sessions } = gateway;
  const { operation, fault, parameters, headers } = exchange;
  if (exchange.violations.length > 0) return { body: refusal(exchange) };

  const fail = async (code: string): Promise<VendorReply> => ({ body: await failure(exchange, context, code) });
  if (fault?.kind === "code") return fail(fault.code ?? operation.codes[0] ?? "100-007");

  // A failure asked for by name is given whoever asks, and nothing changes.
  const wanted = exchange.preference?.example;
  if (wanted !== undefined && isFailure(gateway, exchange, wanted)) {
    return { body: (await exchange.example(wanted)) ?? null };
  }
  if (signInOperations.includes(operation.id)) return signIn(gateway, exchange);

  const session = sessions.find(parameters.agentid);
  if (session === undefined || (settings.requireCookie && !hasCookie(headers.cookie))) return fail("100-006");
  if (fault?.kind === "expireGuid") session.guid.expire();
  if (!session.guid.accepts(headers.guid)) return fail("000-003");
  session.heardAt = context.clock.now();

  if (operation.id === "getAgentEvent") return poll(gateway, exchange, session);
  if (isSignOut(operation.id)) {
    const code = wanted === undefined ? brokenRule(operation, gateway.situation(session, exchange)) : undefined;
    return code === undefined ? signOut(gateway, exchange, session) : fail(code);
  }
  return command(gateway, exchange, session);
}

function isFailure({ context }: Gateway, { operation }: Exchange, name: string): boolean {
  const { result } = context.contract;
  if (result === undefined) return false;
  const code = at(operation.examples.get(name), result.code);
  return code !== undefined && !result.success.includes(String(code));
}

function hasCookie(header: string | undefined): boolean {
  return (header ?? "").split(";").some((cookie) => cookie.trim().startsWith(`${cookieName}=`));
}
