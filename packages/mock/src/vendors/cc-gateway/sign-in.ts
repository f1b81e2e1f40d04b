/** Sign-in in its three forms. A forced one takes the session over: the former GUID then belongs to nobody. */
import { type Json, member, wireText } from "../../json.js";
import type { Exchange, VendorReply } from "../../vendor.js";
import type { Gateway } from "./gateway.js";
import { personalize } from "./personalize.js";
import { isHttpUrl, isLoopback, pushEvents } from "./push.js";
import { failure, setCookie, setGuid } from "./replies.js";
import type { AgentState, PushTarget, SignIn } from "./session.js";

export const signInOperations: readonly string[] = ["login", "forceLogin", "loginEx"];

const statesByNumber: Readonly<Record<string, AgentState>> = { "3": "notReady", "4": "ready", "5": "afterCallWork" };

export async function signIn(gateway: Gateway, exchange: Exchange): Promise<VendorReply> {
  const { sessions, settings, context, stop } = gateway;
  const { operation, body } = exchange;
  const agentid = exchange.parameters.agentid ?? "";
  const refused = refusedSignIn(gateway, exchange, agentid);
  if (refused !== undefined) {
    if (refused.why !== undefined) exchange.note(refused.why);
    const reply = await failure(exchange, context, refused.code);
    return { body: reply };
  }
  const session = sessions.open(readSignIn(agentid, body));
  const example = (await exchange.example(exchange.preference?.example)) ?? { message: "", retcode: "0" };
  return {
    body: personalize(example, session, undefined),
    // The cookie first: one client stops reading headers at Set-GUID.
    headers: [...(settings.loadBalancer ? [setCookie()] : []), setGuid(session.guid.current)],
    after() {
      if (session.push !== undefined) {
        pushEvents(context, session, session.push, stop).catch((error: unknown) =>
          context.note(`push to agent ${agentid} stopped (${error instanceof Error ? error.name : "unknown"})`),
        );
      }
      gateway.emitTriggered(operation, gateway.occasion(session, exchange, undefined));
    },
  };
}

function refusedSignIn(
  { sessions, settings }: Gateway,
  { operation, body }: Exchange,
  agentid: string,
): { readonly code: string; readonly why?: string } | undefined {
  const password = settings.passwords.get(agentid);
  if (password !== undefined && wireText(member(body, "password")) !== password) return { code: "100-004" };
  const push = pushTarget(body);
  if (push !== undefined && !isHttpUrl(push.url)) return { code: "100-001", why: "the callback is no http(s) URL" };
  if (push !== undefined && !settings.pushAnywhere && !isLoopback(push.url)) {
    return {
      code: "100-001",
      why: "the callback is on another machine, which the mock does not push to unless told to",
    };
  }
  return operation.id !== "forceLogin" && sessions.find(agentid) !== undefined ? { code: "100-002" } : undefined;
}

function readSignIn(agentid: string, body: Json | undefined): SignIn {
  const flag = (name: string) => wireFlag(member(body, name)) ?? true;
  return {
    agentid,
    phone: wireText(member(body, "phonenum")) ?? "",
    state: statesByNumber[wireText(member(body, "status")) ?? "4"] ?? "ready",
    autoAnswer: flag("autoanswer"),
    autoReady: flag("autoenteridle"),
    push: pushTarget(body),
  };
}

/** Push mode takes both members of 3.6, or the one of its predecessors; anything less is polling. */
function pushTarget(body: Json | undefined): PushTarget | undefined {
  const url = wireText(member(body, "callBackUri"));
  const serviceToken = wireText(member(body, "serviceToken"));
  if (url && serviceToken) return { url, serviceToken };
  const older = wireText(member(body, "pushUrl"));
  return older ? { url: older, serviceToken: undefined } : undefined;
}

function wireFlag(value: Json | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value === "true" : undefined;
}
