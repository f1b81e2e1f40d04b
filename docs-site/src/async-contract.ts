/** What the site reads of a bundled AsyncAPI contract. */
import type { Code, Contract, Operation, Sourced } from "./contract.js";

export interface Reference {
  readonly $ref: string;
}

/** Of any vocabulary: what is not known by name here is shown as the contract has it. */
export type Schema = Sourced & { readonly [keyword: string]: unknown };

export interface Condition {
  readonly member: string;
  readonly present?: boolean;
  readonly values?: readonly unknown[];
}

export interface Match {
  readonly member: string;
  readonly values?: readonly unknown[];
  readonly when?: readonly Condition[];
}

export interface Proof {
  readonly message: string;
  readonly when?: readonly Condition[];
  readonly same?: readonly string[];
}

export interface Example {
  readonly name?: string;
  readonly summary?: string;
  readonly headers?: unknown;
  readonly payload?: unknown;
}

export interface Message extends Sourced {
  readonly name?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly headers?: unknown;
  readonly payload?: unknown;
  readonly examples?: readonly Example[];
  readonly "x-match"?: Match;
  readonly "x-arguments"?: readonly Argument[];
  readonly "x-other-arguments"?: readonly (readonly Argument[])[];
  readonly "x-other-names"?: readonly string[];
  readonly "x-state"?: unknown;
  readonly "x-veto"?: { readonly property: string; readonly allow: unknown; readonly forbid: unknown };
}

/** A member of the payload, that member as a text of JSON, the payload as a whole, or the function that takes the outcome. */
export type Argument = string | { readonly json: string } | { readonly is: "payload" | "callback" };

/** What is said of a component that lives in a page. */
export interface ComponentFacts {
  readonly global?: string;
  readonly classId?: string;
  readonly programId?: string;
  readonly properties?: string;
  readonly states?: string;
  readonly initialized?: string;
  readonly signedIn?: string;
  readonly attach?: readonly (Sourced & { readonly way: string; readonly operation?: string })[];
}

/** A message at which a page writes a record. */
export interface RecordRule extends Sourced {
  readonly record: string;
  readonly message: string;
  readonly when?: readonly Condition[];
  readonly property?: string;
  readonly is?: unknown;
}

export interface Channel extends Sourced {
  readonly address?: string | null;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly servers?: readonly Reference[];
  readonly parameters?: Readonly<Record<string, { readonly description?: string } | Reference>>;
  readonly messages?: Readonly<Record<string, Message | Reference>>;
  readonly "x-stream"?: { readonly order?: readonly string[]; readonly gaps?: readonly string[] };
  readonly "x-component"?: ComponentFacts;
  readonly "x-records"?: readonly RecordRule[];
}

export interface AsyncOperation extends Operation {
  readonly action: "send" | "receive";
  readonly channel: Reference;
  readonly messages?: readonly Reference[];
  readonly reply?: { readonly channel?: Reference; readonly messages?: readonly Reference[] };
  readonly "x-silence"?: readonly string[];
  readonly "x-settled-by"?: readonly Proof[];
  readonly "x-failed-by"?: readonly Proof[];
  readonly "x-result"?: Result;
  readonly "x-other-names"?: readonly string[];
  readonly "x-returns"?: Returns;
  readonly "x-allowed-states"?: readonly StateTest[];
}

/** What a method of a component returns, and how that is read. */
export interface Returns {
  readonly form: string;
  readonly success?: readonly number[];
  readonly codes?: Range;
  readonly ambiguous?: Range;
  readonly failure?: readonly string[];
  readonly nothing?: readonly string[];
  readonly emptyList?: readonly string[];
}

export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** What a component tests before it carries a method out. */
export interface StateTest extends Sourced {
  readonly states?: readonly unknown[];
  readonly property?: string;
  readonly is?: unknown;
  readonly argument?: string;
  readonly otherwise: unknown;
}

/** JSON Pointers into a reply. */
export interface Result {
  readonly code?: string;
  readonly success?: readonly string[];
  readonly message?: string;
  readonly data?: string;
  readonly present?: boolean;
}

export interface Server extends Sourced {
  readonly host: string;
  readonly protocol: string;
  readonly pathname?: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, Variable | Reference>>;
}

export interface Variable {
  readonly description?: string;
  readonly default?: string;
}

export interface SecurityScheme extends Sourced {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly description?: string;
}

export interface AsyncContract {
  readonly asyncapi: string;
  readonly info: Contract["info"];
  readonly servers?: Readonly<Record<string, Server | Reference>>;
  readonly channels?: Readonly<Record<string, Channel | Reference>>;
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
    readonly schemas?: Readonly<Record<string, unknown>>;
    readonly [member: string]: unknown;
  };
  readonly operations?: Readonly<Record<string, AsyncOperation | Reference>>;
  readonly "x-code-table"?: Readonly<Record<string, Code>>;
  readonly "x-liveness"?: Contract["x-liveness"];
  readonly "x-result"?: Result;
  readonly "x-credential"?: { readonly message?: string; readonly member?: string; readonly sentAs?: string };
  readonly [member: string]: unknown;
}

/** What stands at a place of the contract: a piece, or, where it refers to another place, what stands there. */
export function resolved<T>(contract: AsyncContract, piece: T | Reference): T {
  const seen = new Set<unknown>();
  let found: unknown = piece;
  while (isReference(found)) {
    if (seen.has(found)) throw new Error(`${found.$ref} leads back to itself`);
    seen.add(found);
    found = at(contract, found.$ref);
  }
  return found as T;
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";

function at(contract: AsyncContract, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`${reference}: a bundled contract refers to itself only`);
  const keys = decodeURIComponent(reference.slice(2))
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const found = keys.reduce<unknown>(
    (inner, key) => (Object.hasOwn(Object(inner), key) ? Object(inner)[key] : undefined),
    contract,
  );
  if (found === undefined) throw new Error(`${reference} leads nowhere in the bundled contract`);
  return found;
}
