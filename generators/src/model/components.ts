/** What printers see of a component that lives in the page: methods, events, properties. */
import type {
  ChannelModel,
  ConditionModel,
  MessageModel,
  MessageOperationModel,
  RequestModel,
  Scalar,
} from "./messages.js";
import type { Property } from "./schema.js";

export interface ComponentModel {
  readonly channel: ChannelModel;
  readonly binding: ComponentBinding;
  readonly methods: readonly RequestModel[];
  readonly events: readonly { readonly operation: MessageOperationModel; readonly message: MessageModel }[];
  /** The name of the schema whose members are the properties, and these. */
  readonly properties?: { readonly schema: string; readonly members: readonly Property[] };
}

/** `x-component` and `x-records` of a channel. */
export interface ComponentBinding {
  readonly attach: readonly { readonly way: AttachWay; readonly operation?: string }[];
  /** The names of schemas. */
  readonly properties?: string;
  readonly states?: string;
  /** The properties that say so. */
  readonly flags?: { readonly initialized?: string; readonly signedIn?: string };
  readonly records: readonly RecordModel[];
}

export type AttachWay = "script" | "attachEvent" | "addEventListener" | "handlers";

export interface RecordModel {
  readonly record: "signIn" | "signOut" | "talkStart" | "hangUp";
  readonly message: string;
  readonly when: readonly ConditionModel[];
  readonly property?: { readonly name: string; readonly is: Scalar };
}

/** Of a message: how its payload stands in a call or an event. */
export interface PositionalModel {
  readonly arguments: readonly (string | { readonly json: string } | { readonly is: "payload" | "callback" })[];
  readonly otherArguments: readonly (readonly string[])[];
  readonly otherNames: readonly string[];
  readonly state?: Scalar;
  readonly veto?: { readonly property: string; readonly allow: Scalar; readonly forbid: Scalar };
}

/** Of an operation that is a method. */
export interface MethodBinding {
  readonly otherNames: readonly string[];
  readonly returns?: ReturnsModel;
  readonly allowed: readonly AllowedModel[];
  readonly failedBy: MessageOperationModel["settledBy"];
}

export type ReturnsModel =
  | { readonly form: "code"; readonly success: readonly number[] }
  | { readonly form: "number"; readonly codes: RangeModel; readonly ambiguous?: RangeModel }
  | { readonly form: "text"; readonly failure?: readonly string[]; readonly nothing?: readonly string[] }
  | { readonly form: "json"; readonly failure?: readonly string[]; readonly emptyList?: readonly string[] };

export type RangeModel = { readonly from?: number; readonly to?: number };

/** An argument that its schema has to take is left out: a request is checked before it is made. */
export type AllowedModel = { readonly otherwise: Scalar } & (
  | { readonly states: readonly Scalar[] }
  | { readonly property: string; readonly is: Scalar }
);
