/** The HTTP operations, with the sockets' tokens and agents. Every refusal here is HTTP 200; its form is `code` as a number, and `message`. */
import { at, isObject, type Json, type JsonObject, member, wireText } from "../../json.js";
import type { Exchange, VendorReply } from "../../vendor.js";
import { type Agent, type Identity, isCheckedIn } from "./agents.js";
import { bare } from "./asked.js";
import { readIdentity } from "./handshake.js";
import { perform } from "./perform.js";
import type { Platform } from "./platform.js";
import { requestKind } from "./requests.js";

type Answer = (platform: Platform, exchange: Exchange, owner: Identity | undefined) => Promise<VendorReply>;

const operations: Readonly<Record<string, Answer>> = {
  sdkInterfaceGetToken: getToken,
  clientServerGetToken: getToken,
  clientServerGetSkillServiceList: listServices("skill_name"),
  sdkInterfaceGetSkillServiceList: listServices("skill_name"),
  clientServerGetIvrServiceList: listServices("ivr_service_name"),
  sdkInterfaceGetIvrServiceList: listServices("ivr_service_name"),
  getAgentInfo,
  updateAgentInfo,
  getAgentList,
  sdkLogger: success,
  request,
};

export async function handleHttp(platform: Platform, exchange: Exchange): Promise<VendorReply> {
  const { operation, fault, headers, violations, preference } = exchange;
  const wanted = preference?.example;
  const isFailure = wanted !== undefined && (operation.codes.includes(wanted) || exampleFails(exchange, wanted));
  if (wanted !== undefined && isFailure) return { body: (await exchange.example(wanted)) ?? null };
  if (fault?.kind === "code") return failure(platform, exchange, fault.code ?? operation.codes[0] ?? "1");
  const owner = platform.tokens.owner(headers["sdk-token"]);
  if (platform.settings.checkToken && owner === undefined && demandsToken(operation.id))
    return refusal(403, "鉴权不通过!");
  if (violations.length > 0) return { body: refused(exchange) };
  if (wanted !== undefined) return { body: (await exchange.example(wanted)) ?? null };
  return (operations[operation.id] ?? success)(platform, exchange, owner);
}

/** One service asks for the token, the other has it written down and nothing that enforces it (server P-HTTP). */
function demandsToken(id: string): boolean {
  return !id.startsWith("sdkInterface") && !/GetToken$/.test(id);
}

function exampleFails({ operation }: Exchange, name: string): boolean {
  const code = at(operation.examples.get(name), "/code");
  return code !== undefined && String(code) !== "0";
}

function refusal(code: number, message: string): VendorReply {
  return { body: { code, message } };
}

/** A body is validated with texts of its own; what is wrong with a query, or a password that is not there, is an error of the service. */
function refused({ operation, violations, body }: Exchange): JsonObject {
  if (operation.id === "request" && member(body, "msg_type") === undefined && isObject(body)) {
    return bare("4002", "参数错误!");
  }
  const inQuery = violations.some(({ place }) => place.startsWith("query"));
  const noPassword =
    operation.id === "clientServerGetToken" && isObject(body) && member(body, "agent_pwd") === undefined;
  if (inQuery || noPassword) return { code: 500, message: "System Error!" };
  if (!isObject(body)) return { code: 400, message: "请求body异常" };
  return { code: 400, message: violations.map(({ message }) => message).join(" && ") };
}

async function failure({ context }: Platform, exchange: Exchange, code: string): Promise<VendorReply> {
  return { body: (await exchange.example(code)) ?? bare(code, context.contract.meaning(code) ?? "") };
}

async function success(_platform: Platform, exchange: Exchange): Promise<VendorReply> {
  // By its name: JSON puts the examples that are named by a number first.
  return { body: (await exchange.example("success")) ?? bare("0", "成功!") };
}

/** The new token takes the place of the one a live socket of the same three uses. */
async function getToken(platform: Platform, exchange: Exchange): Promise<VendorReply> {
  const { body } = exchange;
  const owner = readIdentity(body);
  const agent = owner && platform.agents.find(owner.company, owner.agent);
  if (owner === undefined || agent === undefined) return failure(platform, exchange, "4003");
  const about = { req_id: member(body, "req_id") ?? "", company_code: owner.company };
  const named = async (code: string): Promise<VendorReply> => {
    const { body: example } = await failure(platform, exchange, code);
    return { body: { ...(isObject(example) ? example : {}), ...about } };
  };
  const password = wireText(member(body, "agent_pwd") ?? member(body, "aagent_pwd"));
  const { profile } = agent;
  if (profile.password !== undefined && profile.password !== password) return named("4004");
  if (profile.disabled === true) return named("4015");
  const { body: example } = await success(platform, exchange);
  return { body: { ...(isObject(example) ? example : {}), ...about, token: platform.tokens.issue(owner) } };
}

/** The services of the contract's example whose name contains the given text. */
function listServices(nameMember: string): Answer {
  return async (platform, exchange) => {
    const { body } = await success(platform, exchange);
    if (!isObject(body)) return { body };
    const { company_code = "", service_name = "" } = exchange.parameters;
    const data = [member(body, "data") ?? []].flat().filter((service) => named(service, nameMember, service_name));
    return { body: { ...body, company_code, data } };
  };
}

function named(service: Json, nameMember: string, part: string): boolean {
  return String(member(service, nameMember) ?? "").includes(part);
}

async function getAgentInfo(platform: Platform, exchange: Exchange): Promise<VendorReply> {
  const { body } = await success(platform, exchange);
  const { company_code = "", agent_id = "" } = exchange.parameters;
  const agent = platform.agents.find(company_code, agent_id);
  const data = member(body, "data");
  if (!isObject(body) || !isObject(data) || agent === undefined) return { body };
  return { body: { ...body, data: { ...data, serviceMode: agent.serviceMode, phoneNumber: agent.phoneNumber } } };
}

/** The agent's ID in the platform is not one of the wire: the token says who is meant. */
async function updateAgentInfo(
  platform: Platform,
  exchange: Exchange,
  owner: Identity | undefined,
): Promise<VendorReply> {
  const agent = owner && platform.agents.find(owner.company, owner.agent);
  if (agent === undefined) return failure(platform, exchange, "4003");
  const { body } = exchange;
  const number = wireText(member(body, "phoneNumber"));
  if (number !== undefined && platform.agents.all().some((other) => other !== agent && other.phoneNumber === number)) {
    return { body: bare("4003", "坐席离线号码已被使用!") };
  }
  if (number !== undefined) agent.phoneNumber = number;
  const mode = member(body, "serviceMode");
  if (typeof mode === "number") agent.serviceMode = mode;
  return success(platform, exchange);
}

/** The example's skill with the agents who have been here, without the asking one and without the company's prefix. Pages count from 1. */
async function getAgentList(platform: Platform, exchange: Exchange): Promise<VendorReply> {
  const { body } = await success(platform, exchange);
  const asked = exchange.body;
  const company = wireText(member(asked, "company_code"));
  const keyword = wireText(member(asked, "keyword")) ?? "";
  const size = Math.max(1, Number(member(asked, "page_size")));
  const page = Math.max(1, Number(member(asked, "page_no")));
  const found = platform.agents
    .all()
    .filter(
      ({ id, company: its, status }) =>
        id !== member(asked, "agent_id") && its === (company ?? its) && status !== undefined,
    )
    .filter(({ id }) => id.includes(keyword));
  const agents = {
    list: found.slice((page - 1) * size, page * size).map(listed),
    total_count: found.length,
    total_page: Math.ceil(found.length / size),
    current_page: page,
  };
  const skill = at(body, "/data/0");
  if (!isObject(body) || !isObject(skill)) return { body };
  return { body: { ...body, data: [{ ...skill, agents }] } };
}

function listed(agent: Agent): JsonObject {
  return {
    agent_id: agent.id.slice(agent.id.indexOf("_") + 1),
    agent_status: isCheckedIn(agent) ? (agent.status ?? "OFFLINE") : "OFFLINE",
    agent_name: agent.profile.name ?? null,
  };
}

/** A request of the socket over HTTP; what follows as a push goes to the agent's socket all the same. */
async function request(platform: Platform, exchange: Exchange): Promise<VendorReply> {
  const payload = exchange.body;
  if (!isObject(payload)) return refusal(400, "请求body异常");
  const type = wireText(payload.msg_type) ?? "";
  if (requestKind(type) === undefined) return { body: bare("4014", "msg_type非法") };
  const found = platform.messages.find(payload);
  const { body, after } = perform(platform, { payload, operation: found?.operation, fault: undefined });
  // A back end that answers nothing is an error of the service.
  const reply = body ?? { code: 500, message: "System Error!" };
  return after === undefined ? { body: reply } : { body: reply, after };
}
