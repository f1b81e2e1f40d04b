/** What printers see of an API document. */
import type { Described } from "./described.js";
import type { JsonValue, NamedSchema, Schema, Sensitivity } from "./schema.js";

export interface ApiModel {
  /** The document as generated files name it: `specs/acme/openapi.yaml`. */
  readonly source: string;
  readonly title: string;
  readonly version: string;
  readonly schemas: readonly NamedSchema[];
  readonly operations: readonly OperationModel[];
  /** What the vendor calls back; `path` is the name of the webhook, or a callback's expression. */
  readonly webhooks: readonly WebhookModel[];
  readonly credentials: readonly CredentialModel[];
  readonly codes: readonly CodeModel[];
  readonly servers: readonly ServerModel[];
  readonly affinity?: string;
  readonly liveness?: LivenessModel;
}

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

export interface OperationModel extends Described {
  readonly at: string;
  /** The name of its method. */
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** Of its own server; absent where it is at one of the document's. */
  readonly server?: string;
  readonly deprecated?: true;
  readonly tags: readonly string[];
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  readonly replies: readonly ReplyModel[];
  readonly result?: ResultModel;
  readonly codes: readonly string[];
  readonly retry: "safe" | "onConnectError" | "never";
  readonly queue?: string;
  readonly security: readonly (readonly string[])[];
  readonly triggers: readonly TriggerModel[];
  readonly vendorName?: string;
}

/** Its body's schema is that of one notification, where several may come as a list. */
export interface WebhookModel extends OperationModel {
  readonly acknowledgement: AcknowledgementModel;
  readonly delivery?: DeliveryModel;
}

/** What the vendor takes for a receipt. */
export interface AcknowledgementModel {
  readonly status: number;
  /** Absent: nothing is said. */
  readonly content?: { readonly mediaType: string; readonly body: JsonValue };
}

/** `x-delivery`: all places are JSON Pointers into one notification. */
export interface DeliveryModel {
  readonly key: readonly string[];
  readonly repeats?: true;
  readonly batches?: true;
  readonly order?: { readonly of: readonly string[]; readonly member: string; readonly values: readonly string[] };
}

export interface TriggerModel {
  readonly event: string;
  readonly outcome: "success" | "failure";
  /** The parameter whose value names the other agent who gets the event. */
  readonly to?: string;
  readonly when?: string;
}

export const STYLES = ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

export interface ParameterModel {
  readonly at: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** Its member of the arguments object. */
  readonly argument: string;
  readonly required: boolean;
  readonly context: boolean;
  readonly schema: Schema;
  readonly style?: (typeof STYLES)[number];
  readonly explode?: boolean;
  readonly reserved?: true;
  readonly content?: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly sensitive?: Sensitivity;
}

/** How a value becomes a body and back: `json` and `form` have members, `text` is text, `bytes` is everything else. */
export type MediaKind = "json" | "form" | "text" | "bytes";

/** The one of the offered media types that a client uses. */
export interface MediaModel {
  readonly mediaType: string;
  readonly kind: MediaKind;
  /** Of a reply that is offered in others as well, so that this one has to be asked for. */
  readonly asked?: true;
  /** The name of a schema of the model; absent for text and bytes, and where the document has none. */
  readonly schema?: string;
  /** Of a form: how its members are written, where it is another way than the usual one. */
  readonly fields?: { readonly [member: string]: FieldModel };
}

export type FieldModel = Pick<ParameterModel, "style" | "explode" | "reserved" | "content">;

export interface BodyModel {
  readonly required: boolean;
  readonly media: MediaModel;
  readonly description?: string;
  /** The members that stand directly in the arguments object; absent: one argument `body`. */
  readonly members?: readonly string[];
  /** Of the members, those that are session context. */
  readonly context?: readonly string[];
  /** A member that says which command it is, with its value: filled in, and none of `members`. */
  readonly fixed?: { readonly [member: string]: string | number | boolean | null };
}

/** A failure in several media types is several replies of one status, the preferred one first. */
export interface ReplyModel {
  readonly status: string;
  readonly description?: string;
  /** Absent: no content. */
  readonly media?: MediaModel;
  readonly links?: readonly LinkModel[];
}

/** What an operation can be called with after a reply. A value is a constant, or says where it stands: `$response.body#/id`. */
export interface LinkModel {
  readonly name: string;
  /** The other operation's id; as it is written where the document has no such operation. */
  readonly operation: string;
  readonly arguments: { readonly [argument: string]: JsonValue };
  readonly body?: JsonValue;
  readonly description?: string;
}

export interface ResultModel {
  readonly code: string;
  readonly success: readonly string[];
  readonly message?: string;
  readonly data?: string;
  readonly present?: true;
}

export type CredentialModel =
  | {
      readonly name: string;
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly key: string;
      readonly rotates?: { readonly header: string; readonly strip?: string };
    }
  | { readonly name: string; readonly type: "basic" | "bearer" };

export const CODE_KINDS = [
  "authentication",
  "notSignedIn",
  "forbidden",
  "badParameter",
  "wrongState",
  "unavailable",
  "unsupported",
  "unknown",
] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

export interface CodeModel {
  readonly code: string;
  /** The vendor's own. */
  readonly name?: string;
  readonly meaning: string;
  readonly zh?: string;
  readonly kind: CodeKind;
  readonly retry: boolean;
  readonly edition?: string;
}

export interface ServerModel {
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly {
    readonly name: string;
    readonly default: string;
    readonly enum?: readonly string[];
    readonly description?: string;
  }[];
}

export interface LivenessModel {
  readonly poll?: {
    readonly operation: string;
    readonly holdSeconds: number;
    readonly pauseMs: readonly [number, number];
  };
  readonly heartbeat?: { readonly operation: string; readonly everySeconds: number };
  readonly timeoutSeconds?: number;
  readonly ended?: readonly string[];
}
