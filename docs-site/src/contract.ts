/** What the site reads of a bundled contract. Everything else passes through untouched. */

export interface Sourced {
  readonly "x-source"?: readonly string[];
  readonly "x-unknown"?: readonly string[];
  readonly "x-discrepancy"?: readonly string[];
  readonly "x-edition"?: string;
  readonly "x-vendor-term"?: string;
}

export interface Trigger extends Sourced {
  readonly event: string;
  readonly outcome?: "success" | "failure";
  readonly to?: string;
  readonly when?: string;
}

export interface Operation extends Sourced {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly "x-vendor-name"?: string;
  readonly "x-retry"?: string;
  readonly "x-queue"?: string;
  readonly "x-codes"?: readonly string[];
  readonly "x-triggers"?: readonly Trigger[];
}

export interface Code extends Sourced {
  readonly meaning: string;
  readonly zh?: string;
  /** The vendor's, of a number. */
  readonly name?: string;
  readonly kind: string;
  readonly retry: boolean;
}

export type PathItem = { readonly [member: string]: unknown };

export interface Contract {
  readonly info: Sourced & {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly "x-code-table"?: Readonly<Record<string, Code>>;
  readonly "x-liveness"?: {
    readonly poll?: {
      readonly operation: string;
      readonly holdSeconds: number;
      readonly pauseMs: readonly [number, number];
    };
    readonly heartbeat?: { readonly operation: string; readonly everySeconds: number };
    readonly timeoutSeconds?: number;
    readonly idleSeconds?: number;
    readonly ended?: readonly string[];
  };
  readonly [member: string]: unknown;
}

const METHODS: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of `paths` or `webhooks`, in their order. */
export function operationsOf(items: Readonly<Record<string, PathItem>> = {}): readonly Operation[] {
  return Object.values(items).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (METHODS.includes(method) ? [operation as Operation] : [])),
  );
}
