/** What printers see of an AsyncAPI document, read from the client's side: `receive` is what it decodes, `send` what it may send. */
import type { CodeModel, LivenessModel, ResultModel, ServerModel } from "./api.js";
import type { JsonValue, NamedSchema } from "./schema.js";

export interface MessagesModel {
  readonly source: string;
  readonly title: string;
  readonly version: string;
  readonly schemas: readonly NamedSchema[];
  readonly messages: readonly MessageModel[];
  readonly channels: readonly ChannelModel[];
  readonly operations: readonly MessageOperationModel[];
  readonly codes: readonly CodeModel[];
  readonly servers: readonly ServerModel[];
  readonly liveness?: LivenessModel & { readonly idleSeconds?: number };
  /** `x-credential` at the root. */
  readonly credential?: { readonly message: string; readonly member: string; readonly sentAs: string };
}

export interface ConditionModel {
  readonly member: string;
  readonly present?: boolean;
  readonly values?: readonly (string | number | boolean | null)[];
}

export interface MessageModel {
  readonly at: string;
  /** The component's name, PascalCase. */
  readonly name: string;
  /** AsyncAPI's `name`: the wire name. */
  readonly wireName?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** The name of the payload's schema in the model. */
  readonly payload: string;
  /** `x-match`, else what the payload's constants say. */
  readonly match?: { readonly member: string; readonly values: readonly (string | number | boolean | null)[] };
  readonly when: readonly ConditionModel[];
  /** JSON Pointer of `correlationId`. */
  readonly correlation?: string;
  readonly examples: readonly { readonly name?: string; readonly summary?: string; readonly payload: JsonValue }[];
  readonly vendorTerm?: string;
  readonly source?: readonly string[];
  readonly edition?: string;
  readonly unknown?: readonly string[];
}

export interface ChannelModel {
  readonly at: string;
  readonly id: string;
  readonly address?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly enum?: readonly string[];
    readonly default?: string;
  }[];
  /** Names of messages. */
  readonly messages: readonly string[];
}

export interface MessageOperationModel {
  readonly at: string;
  readonly id: string;
  readonly action: "send" | "receive";
  readonly channel: string;
  readonly messages: readonly string[];
  readonly reply?: { readonly channel?: string; readonly messages: readonly string[] };
  readonly summary?: string;
  readonly description?: string;
  readonly result?: ResultModel;
  readonly codes: readonly string[];
  readonly retry: "safe" | "onConnectError" | "never";
  readonly settledBy: readonly {
    readonly message: string;
    readonly when?: readonly ConditionModel[];
    readonly same?: readonly string[];
  }[];
  readonly silence: readonly string[];
  readonly vendorTerm?: string;
  readonly vendorName?: string;
  readonly source?: readonly string[];
  readonly edition?: string;
  readonly unknown?: readonly string[];
}
