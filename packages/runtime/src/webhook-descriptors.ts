/** What generated code tells the runtime of what a vendor calls back: plain data, no behaviour. */
import type { HttpMethod, ParameterDescriptor, Predicate, Shape } from "./descriptors.js";

export interface WebhookDescriptor {
  readonly method: HttpMethod;
  readonly parameters?: readonly ParameterDescriptor[];
  /** Of one notification; absent: there is no body. */
  readonly body?: { readonly mediaType: string; readonly fits?: Predicate; readonly shape?: Shape };
  /** What the vendor takes for a receipt. Without a `mediaType` nothing is said. */
  readonly acknowledgement: { readonly status: number; readonly mediaType?: string; readonly body?: unknown };
  readonly delivery?: DeliveryDescriptor;
}

/** How the vendor delivers. All places are JSON Pointers into one notification. */
export interface DeliveryDescriptor {
  /** Together the same in a repetition and in nothing else. */
  readonly key: readonly string[];
  /** The vendor says that it delivers again; without it that is not known. */
  readonly repeats?: true;
  /** Several notifications may come as a list. */
  readonly batches?: true;
  /** Of two about the same thing, the one whose value stands earlier is older. */
  readonly order?: { readonly of: readonly string[]; readonly member: string; readonly values: readonly string[] };
}
