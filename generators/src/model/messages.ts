/** What printers see of an AsyncAPI document, read from the client's side: `receive` is what it decodes, `send` what it may send. */
import type { CodeModel, LivenessModel, OperationModel, ResultModel, ServerModel } from "./api.js";
import type { ComponentBinding, ComponentModel, MethodBinding, PositionalModel } from "./components.js";
import type { Described } from "./described.js";
import type { JsonValue, NamedSchema } from "./schema.js";

export interface MessagesModel {
  /** The document as generated files name it: `specs/acme/asyncapi.yaml`. */
  readonly source: string;
  readonly title: string;
  readonly version: string;
  readonly schemas: readonly NamedSchema[];
  readonly messages: readonly MessageModel[];
  readonly channels: readonly ChannelModel[];
  /** What can come over a channel in one direction. */
  readonly flows: readonly FlowModel[];
  readonly operations: readonly MessageOperationModel[];
  /** Channels over which a client asks and is answered. */
  readonly sockets: readonly SocketModel[];
  /** Channels that are components in the page. */
  readonly components: readonly ComponentModel[];
  readonly codes: readonly CodeModel[];
  readonly servers: readonly (ServerModel & { readonly name: string; readonly protocol: string })[];
  readonly liveness?: LivenessModel & { readonly idleSeconds?: number };
  /** `x-credential` at the root. */
  readonly credential?: MessageCredentialModel;
}

export interface MessageCredentialModel {
  readonly message: string;
  readonly member: string;
  readonly sentAs: string;
}

export type Scalar = string | number | boolean | null;

export interface ConditionModel {
  readonly member: string;
  readonly present?: boolean;
  readonly values?: readonly Scalar[];
}

export interface MessageModel extends Described {
  readonly at: string;
  /** The component's name, else its file's, else its key in the channel; PascalCase, unique in the model. */
  readonly name: string;
  /** AsyncAPI's `name`: the wire name. */
  readonly wireName?: string;
  readonly deprecated?: true;
  /** The name of the payload's schema in the model. */
  readonly payload: string;
  /** The name of the headers' schema in the model. */
  readonly headers?: string;
  /** `x-match` */
  readonly match?: MatchModel;
  /** How the payload stands in a call of a component, or in its event. */
  readonly positional: PositionalModel;
  /** Those with a payload, in the document's order. */
  readonly examples: readonly { readonly name: string; readonly payload: JsonValue }[];
  /** `correlationId` */
  readonly correlation?: { readonly in: "payload" | "header"; readonly pointer: string; readonly at: string };
}

export interface MatchModel {
  readonly member: string;
  /** Absent: a payload without the tag. */
  readonly values?: readonly Scalar[];
  readonly when: readonly ConditionModel[];
}

export interface ChannelModel extends Described {
  readonly at: string;
  readonly id: string;
  /** Of a connection over which several channels run: their ids. */
  readonly joined?: readonly string[];
  /** Absent: not known before run time. */
  readonly address?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly enum?: readonly string[];
    readonly default?: string;
  }[];
  /** Names of messages, in the channel's order. */
  readonly messages: readonly string[];
  /** Names of servers. */
  readonly servers: readonly string[];
  /** `x-stream` */
  readonly order: readonly string[];
  readonly gaps: readonly string[];
  readonly component?: ComponentBinding;
}

export interface FlowModel {
  readonly channel: ChannelModel;
  readonly direction: "receive" | "send";
  /** In the order in which they are told apart. */
  readonly messages: readonly string[];
  /** Absent: nothing tells the messages apart, which matters to nobody who only sends them. */
  readonly told?: ToldModel;
}

/** How the messages of a flow are told apart. */
export interface ToldModel {
  /** JSON Pointer of the tag; "": there is none. */
  readonly tag: string;
  readonly messages: readonly {
    readonly name: string;
    /** Values of the tag that may mean this message; absent: a payload without the tag. */
    readonly tags?: readonly Scalar[];
    readonly when: readonly ConditionModel[];
  }[];
}

export interface MessageOperationModel extends Described {
  readonly at: string;
  readonly id: string;
  readonly action: "send" | "receive";
  /** Ids of channels. */
  readonly channel: string;
  readonly messages: readonly string[];
  readonly reply?: {
    readonly at: string;
    readonly channel: string;
    readonly messages: readonly string[];
    /** The request says where the reply is sent. */
    readonly dynamic?: true;
  };
  readonly deprecated?: true;
  readonly result?: ResultModel;
  readonly codes: readonly string[];
  readonly retry: OperationModel["retry"];
  readonly settledBy: readonly {
    readonly message: string;
    readonly when: readonly ConditionModel[];
    readonly same: readonly string[];
  }[];
  readonly silence: readonly string[];
  readonly vendorName?: string;
  readonly method: MethodBinding;
}

export interface SocketModel {
  readonly channel: ChannelModel;
  /** Absent: nothing comes. */
  readonly receive?: FlowModel;
  readonly requests: readonly RequestModel[];
}

/** One message that a client may send. */
export interface RequestModel {
  /** The name of its method. */
  readonly id: string;
  readonly operation: MessageOperationModel;
  readonly message: MessageModel;
  /** Members that are always the same. */
  readonly fixed: { readonly [member: string]: Scalar };
  readonly context: readonly string[];
  /** The member that takes the correlation id. */
  readonly correlation?: string;
  /** The id must be a number. */
  readonly numbered?: true;
  /** The member that takes the credential. */
  readonly credential?: string;
}
