/**
 * What generated code tells the runtime: plain data, no behaviour. Generated modules are checked against these types
 * (`as const satisfies ApiDescriptor`), so a mismatch fails the compiler and not the user.
 */

export type JsonScalar = string | number | boolean | null;
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";
export type Sensitivity = "secret" | "personal";

/** What the runtime must know of a schema besides whether a value fits it. Absent parts mean "nothing to know". */
export interface Shape {
  /** The members the contract knows; a getter where the schema refers to another. */
  readonly members?: { readonly [name: string]: Shape };
  /** Every other member, where the contract expects others (`additionalProperties`, `patternProperties`). */
  readonly rest?: Shape;
  readonly prefix?: readonly Shape[];
  readonly items?: Shape;
  /** Branches of `allOf`, `anyOf`, `oneOf`: what one of them knows is known. */
  readonly also?: readonly Shape[];
  /** `x-extensible-enum`: another value is kept and reported. */
  readonly known?: readonly JsonScalar[];
  /** `x-canonical`: other accepted types are converted to the first of these that takes them. */
  readonly canonical?: readonly JsonType[];
  readonly sensitive?: Sensitivity;
}

/** Whether a parsed JSON value fits the contract, every accepted wire form included. */
export type Predicate = (value: unknown) => boolean;

/** Why a value does not fit: JSON Pointer and a sentence, never the value itself. */
export interface Misfit {
  readonly pointer: string;
  readonly message: string;
}
export type Explain = (value: unknown) => readonly Misfit[];

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
export type RetryClass = "safe" | "onConnectError" | "never";

export interface ParameterDescriptor {
  /** The wire name. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** The member of the arguments object, where it is not the wire name. */
  readonly argument?: string;
  readonly required?: true;
  /** Filled from the session context when the caller leaves it out. */
  readonly context?: true;
  readonly style?: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  /** `allowReserved`. */
  readonly reserved?: true;
  /** Media type of a `content` parameter: the value is serialised as that. */
  readonly content?: string;
  readonly sensitive?: Sensitivity;
}

export interface BodyDescriptor {
  /** `image/*`: of which type the content is, it says itself. */
  readonly mediaType: string;
  readonly required?: true;
  /** The body's members are members of the arguments object. Absent: the arguments object has one member `body`. */
  readonly members?: readonly string[];
  /** Of the members, those that are filled from the session context when the caller leaves them out. */
  readonly context?: readonly string[];
  /** What tells a command from others at the same address: filled in beside `members`, whatever the caller says. */
  readonly fixed?: { readonly [member: string]: JsonScalar };
  /** How members of a form are written, where it is another way than the usual one. */
  readonly fields?: { readonly [member: string]: FieldDescriptor };
  readonly fits?: Predicate;
  readonly shape?: Shape;
}

/** A style, or else `content`: the media type of a part, or several with commas between them. */
export type FieldDescriptor = Pick<ParameterDescriptor, "style" | "explode" | "reserved" | "content">;

export interface ReplyDescriptor {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  /** Absent: no content. */
  readonly mediaType?: string;
  /** It is offered in others as well, and has to be asked for. */
  readonly asked?: true;
  readonly fits?: Predicate;
  readonly shape?: Shape;
  /** What can be called after it, by the name of each link. Nothing follows one by itself. */
  readonly links?: { readonly [name: string]: LinkDescriptor };
}

/** A value is a constant, or says where it stands: https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions */
export interface LinkDescriptor {
  /** The other operation's id; as it is written where the document has no such operation. */
  readonly operation: string;
  readonly arguments: { readonly [argument: string]: unknown };
  readonly body?: unknown;
}

/** A result that travels in the body; all places are JSON Pointers into it. */
export interface ResultDescriptor {
  readonly code: string;
  readonly success: readonly string[];
  readonly message?: string;
  /** Absent: the data is the whole body. */
  readonly data?: string;
  /** A success without data breaks the contract. */
  readonly present?: true;
}

export interface OperationDescriptor {
  readonly method: HttpMethod;
  readonly path: string;
  /** What every query of it begins with: `beta=true`. */
  readonly query?: string;
  /** The address of its own server in the contract's words; absent where it is at the client's base URL. */
  readonly server?: string;
  readonly parameters?: readonly ParameterDescriptor[];
  readonly body?: BodyDescriptor;
  readonly replies: readonly ReplyDescriptor[];
  readonly result?: ResultDescriptor;
  readonly codes?: readonly string[];
  readonly retry: RetryClass;
  /** Commands with the same word run one after another. */
  readonly queue?: string;
  /** Alternatives of credentials, each a list of names in `ApiDescriptor.credentials`. Absent: none is sent. */
  readonly security?: readonly (readonly string[])[];
}

/** A descriptor, and for the compiler alone an interface that has its method and nothing else. */
export interface Operation<Method> extends OperationDescriptor {
  readonly "~method"?: Method;
}

export type CredentialDescriptor =
  | {
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
      /** A rotating credential: the reply header it comes in and the prefix taken off. */
      readonly rotates?: { readonly header: string; readonly strip?: string };
    }
  | { readonly type: "basic" }
  | { readonly type: "bearer" };

export type CodeKind =
  | "authentication"
  | "notSignedIn"
  | "forbidden"
  | "badParameter"
  | "wrongState"
  | "unavailable"
  | "unsupported"
  | "unknown";

export interface CodeDescriptor {
  /** The vendor's own name for it. */
  readonly name?: string;
  readonly meaning: string;
  readonly zh?: string;
  readonly kind: CodeKind;
  /** Whether the same request may succeed later without a change. */
  readonly retry: boolean;
}

export interface LivenessDescriptor {
  readonly poll?: {
    readonly operation: string;
    readonly holdSeconds: number;
    readonly pauseMs: readonly [number, number];
  };
  readonly heartbeat?: { readonly operation: string; readonly everySeconds: number };
  readonly timeoutSeconds?: number;
  readonly ended?: readonly string[];
}

export interface ApiDescriptor {
  readonly title: string;
  readonly operations: { readonly [id: string]: OperationDescriptor };
  readonly credentials: { readonly [name: string]: CredentialDescriptor };
  readonly codes?: { readonly [code: string]: CodeDescriptor };
  /** Name of the load balancer's cookie, where one has to be returned. */
  readonly affinity?: string;
  readonly liveness?: LivenessDescriptor;
}
