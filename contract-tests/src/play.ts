/** Plays one operation of CC-Gateway through the generated client: in its situation and with its arguments, or with others. */
import type { CcGateway, CcGatewayOptions } from "@trunkline/cc-gateway";
import type { Outcome } from "@trunkline/runtime";
import { type Arguments, type Case, type Cases, type OperationId, type Refusal, told } from "./cases/case.js";
import { type Facts, situations } from "./cases/cc-gateway-situations.js";
import type { Operation } from "./contract.js";
import type { Exchange } from "./judging-fetch.js";
import type { Stage } from "./stage.js";

export interface Played {
  readonly outcome: Outcome<unknown>;
  readonly args: object;
  readonly facts: Facts;
  /** The last request of the operation. */
  readonly exchange: Exchange | undefined;
}

export interface Variation<Id extends OperationId> extends Refusal<Id> {
  /** The name of the example to ask for. */
  readonly prefer?: string;
  readonly client?: Partial<CcGatewayOptions>;
}

export async function play<Id extends OperationId>(
  stage: Stage,
  cases: Partial<Cases>,
  id: Id,
  variation: Variation<Id> = {},
): Promise<Played> {
  const entry = caseOf(cases, id);
  const { given = entry.given ?? "signedIn", args = entry.args, prefer, client } = variation;
  const { vendor, clock, wire, open } = stage;
  const gateway = open(client);
  const facts = { call: "1-0", held: "1-0" };
  await situations[given]({ vendor, clock, gateway, open: (agentid) => open({ agentid }), facts });
  const settled = told<Arguments<Id> & object>(args, facts);
  const { length } = wire.exchanges;
  wire.prefer(id, prefer);
  try {
    const outcome = await methodsOf(gateway)[id](settled);
    const exchange = wire.exchanges.slice(length).findLast(({ operation }) => operation?.operationId === id);
    return { outcome, args: settled, facts, exchange };
  } finally {
    wire.prefer(id);
    stage.clear();
  }
}

type Methods = { readonly [Id in OperationId]: (args: Arguments<Id>) => Promise<Outcome<unknown>> };
const methodsOf = (gateway: CcGateway): Methods => gateway;

export const isOperationId = (cases: Partial<Cases>, id: string): id is OperationId => Object.hasOwn(cases, id);

function caseOf<Id extends OperationId>(cases: Partial<Cases>, id: Id): Case<Id> {
  const entry: Case<Id> | undefined = cases[id];
  if (entry === undefined) throw new Error(`There is no case for ${id}`);
  return entry;
}

/** What a success of the operation brings, at least. */
export function expectedData<Id extends OperationId>(cases: Partial<Cases>, id: Id, facts: Facts): unknown {
  const { data } = caseOf(cases, id);
  return typeof data === "function" ? data(facts) : data;
}

/** The refusals that the vendor finds by itself. Two belong to every operation that lists them: nobody is signed in, and the credential has expired. */
export function refusals<Id extends OperationId>(
  cases: Partial<Cases>,
  id: Id,
  { codes }: Operation,
): (readonly [code: string, refusal: Refusal<Id>])[] {
  const everywhere = [["100-006", { given: "nobody" }] as const, ["000-003", { given: "expired" }] as const];
  const own = Object.entries<Refusal<Id> | undefined>(caseOf(cases, id).refusals ?? {});
  return [
    ...everywhere.filter(([code]) => codes.includes(code)),
    ...own.flatMap(([code, refusal]) => (refusal === undefined ? [] : [[code, refusal] as const])),
  ];
}
