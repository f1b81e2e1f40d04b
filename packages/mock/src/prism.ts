/**
 * Prism in process: it judges requests and picks named examples. Its violations stay data here. Prism's own server puts them
 * into a header, where one character beyond Latin-1 (a Chinese enum value) ends the process.
 */
import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type IHttpRequest,
  ProblemJsonError,
} from "@stoplight/prism-http";
import type { Json, JsonObject } from "./json.js";
import type { Preference } from "./preference.js";

export interface Violation {
  /** `body.phonenum`, `path.agentid`, `query.skillid`, `body` */
  readonly place: string;
  readonly message: string;
}

export interface PrismRequest {
  readonly method: string;
  /** Below the server's base path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

export type Verdict =
  | { readonly kind: "example"; readonly status: number; readonly body: Json | undefined }
  | { readonly kind: "invalid"; readonly violations: readonly Violation[] }
  | { readonly kind: "problem"; readonly status: number; readonly title: string; readonly detail: string };

export interface Prism {
  /** `operation`: the template of the route that is meant; without it Prism looks for one. */
  ask(request: PrismRequest, operation?: string, preference?: Preference): Promise<Verdict>;
}

/** Of Prism's diagnostics: what makes a request invalid. */
const errorSeverity = 0;

/** Reading a document takes Prism a good part of a second: it is done once, however many mocks a test run starts. */
const prisms = new WeakMap<JsonObject, Promise<Prism>>();

export function prismFor(document: JsonObject): Promise<Prism> {
  const known = prisms.get(document);
  if (known !== undefined) return known;
  const prism = createPrism(document);
  prisms.set(document, prism);
  return prism;
}

async function createPrism(document: JsonObject): Promise<Prism> {
  // Prism dereferences in place: it gets a copy of its own.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const config: Omit<Extract<IHttpConfig, { isProxy: false }>, "mock"> = {
    isProxy: false,
    // The front owns the credential: a missing one has a code of its own, which Prism cannot know.
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  };
  const instance = createInstance(
    { ...config, mock: { dynamic: false } },
    { logger: createLogger("mock", { level: "silent" }) },
  );

  return {
    async ask(request, operation, preference = {}) {
      const method = methodOf(request.method);
      const candidates =
        operation === undefined
          ? operations
          : operations.filter((candidate) => candidate.path === operation && candidate.method.toLowerCase() === method);
      const result = await instance.request(
        {
          method,
          url: { path: request.path, query: { ...request.query } },
          headers: { ...request.headers },
          body: request.body,
        },
        candidates,
        { ...config, mock: mockConfig(preference) },
      )();
      if (result._tag === "Left") return refusal(result.left);
      // Where the contract has a response for bad requests, Prism gives that; what was wrong stands beside it.
      const { validations } = result.right;
      if (validations.input.some(({ severity }) => severity === errorSeverity)) {
        return {
          kind: "invalid",
          violations: validations.input.map(({ path, message }) =>
            toViolation({ location: (path ?? []).map(String), message }),
          ),
        };
      }
      const { statusCode, body } = result.right.output;
      return { kind: "example", status: statusCode, body: body as Json | undefined };
    },
  };
}

function mockConfig({ code, example, dynamic }: Preference): IHttpConfig["mock"] {
  return {
    dynamic: dynamic === true,
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
}

function methodOf(method: string): IHttpRequest["method"] {
  return method.toLowerCase() as IHttpRequest["method"];
}

interface PrismDetail {
  readonly location?: readonly string[];
  readonly message?: string;
}

function refusal(error: Error): Verdict {
  if (!(error instanceof ProblemJsonError)) {
    return { kind: "problem", status: 500, title: "The mock failed", detail: error.message };
  }
  const validation = error.additional?.validation;
  if (Array.isArray(validation)) {
    return { kind: "invalid", violations: validation.map(toViolation) };
  }
  if (error.status === 415)
    return { kind: "invalid", violations: [{ place: "header.content-type", message: error.detail }] };
  return { kind: "problem", status: error.status, title: error.message, detail: error.detail };
}

function toViolation({ location, message = "does not fit the contract" }: PrismDetail): Violation {
  return { place: (location ?? ["body"]).join("."), message };
}
