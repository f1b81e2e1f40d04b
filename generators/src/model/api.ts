/** What printers see of an API document. */
import type { NamedSchema, Schema, Sensitivity } from "./schema.js";

export interface ApiModel {
  /** The document as generated files name it: `specs/acme/openapi.yaml`. */
  readonly source: string;
  readonly title: string;
  readonly version: string;
  readonly schemas: readonly NamedSchema[];
  readonly operations: readonly OperationModel[];
  readonly webhooks: readonly OperationModel[];
  readonly credentials: readonly CredentialModel[];
  readonly codes: readonly CodeModel[];
  readonly servers: readonly ServerModel[];
  readonly affinity?: string;
  readonly liveness?: LivenessModel;
}

export interface OperationModel {
  readonly at: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
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
  readonly triggers: readonly {
    readonly event: string;
    readonly outcome: "success" | "failure";
    readonly when?: string;
  }[];
  readonly vendorTerm?: string;
  readonly vendorName?: string;
  readonly source?: readonly string[];
  readonly edition?: string;
  readonly unknown?: readonly string[];
}

export interface ParameterModel {
  readonly at: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** Its member of the arguments object. */
  readonly argument: string;
  readonly required: boolean;
  readonly context: boolean;
  readonly schema: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly reserved?: true;
  readonly content?: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly sensitive?: Sensitivity;
}

export interface MediaModel {
  readonly mediaType: string;
  /** The name of a schema of the model; absent for text, binary and bodies without a schema. */
  readonly schema?: string;
}

export interface BodyModel {
  readonly required: boolean;
  readonly media: readonly MediaModel[];
  readonly description?: string;
  /** The members that stand directly in the arguments object; absent: one argument `body`. */
  readonly members?: readonly string[];
}

export interface ReplyModel {
  readonly status: string;
  readonly description?: string;
  readonly media: readonly MediaModel[];
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

export interface CodeModel {
  readonly code: string;
  readonly meaning: string;
  readonly zh?: string;
  readonly kind: string;
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
