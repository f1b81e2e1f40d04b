/** Arguments and session context -> a request, or all the reasons why not. Nothing has been sent when it is refused. */
import type { Misfit, OperationDescriptor, ParameterDescriptor } from "./descriptors.js";
import { expandPath, pathText } from "./expand-path.js";
import { serialize } from "./parameters.js";
import { pointerOf } from "./pointer.js";
import { type RequestBody, requestBody } from "./request-body.js";
import { Unsendable } from "./unsendable.js";

export interface BuiltRequest {
  /** Expanded and encoded. */
  readonly path: string;
  /** `name=value`, encoded. */
  readonly query: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** `name=value` */
  readonly cookies: readonly string[];
  readonly body?: RequestBody;
}

export type Arguments = Readonly<Record<string, unknown>>;

export function buildRequest(
  operation: OperationDescriptor,
  args: Arguments,
): { readonly request: BuiltRequest } | { readonly misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const attempt = <T>(path: readonly string[], make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof Unsendable)) throw error;
      misfits.push({ pointer: pointerOf(path), message: error.message });
      return undefined;
    }
  };

  const texts = new Map<string, string>();
  const query: string[] = [];
  const headers: [string, string][] = [...accept(operation)];
  const cookies: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    const name = argumentOf(parameter);
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined || value === null) {
      if (parameter.required || parameter.in === "path")
        misfits.push({ pointer: pointerOf([name]), message: "is required" });
      continue;
    }
    attempt([name], () => {
      switch (parameter.in) {
        case "path":
          texts.set(parameter.name, pathText(parameter, value));
          break;
        case "query":
          query.push(...serialize(parameter, value));
          break;
        case "header":
          headers.push([parameter.name, headerText(serialize(parameter, value).join(","))]);
          break;
        case "cookie":
          cookies.push(...serialize(parameter, value));
      }
    });
  }

  const body = attempt(operation.body?.members === undefined ? ["body"] : [], () => requestBody(operation.body, args));
  if (body === undefined && operation.body?.required && misfits.length === 0)
    misfits.push({ pointer: "/body", message: "is required" });
  const path = misfits.length > 0 ? undefined : attempt([], () => expandPath(operation.path, texts));
  if (path === undefined || misfits.length > 0) return { misfits };
  return { request: { path, query, headers, cookies, ...(body === undefined ? {} : { body }) } };
}

/** What the caller left out and the session knows. */
export function withContext({ parameters, body }: OperationDescriptor, args: Arguments, context: Arguments): Arguments {
  const names = [
    ...(parameters ?? []).filter((parameter) => parameter.context).map(argumentOf),
    ...(body?.context ?? []),
  ].filter((name) => args[name] === undefined && Object.hasOwn(context, name));
  return { ...args, ...Object.fromEntries(names.map((name) => [name, context[name]])) };
}

/** Of servers that have more than one to give; others give what they have. */
function accept({ replies }: OperationDescriptor): readonly [string, string][] {
  if (!replies.some(({ asked }) => asked)) return [];
  return [["Accept", [...new Set(replies.flatMap(({ mediaType }) => mediaType ?? []))].join(", ")]];
}

const argumentOf = ({ argument, name }: ParameterDescriptor) => argument ?? name;

/** What `fetch` takes: https://fetch.spec.whatwg.org/#header-value */
function headerText(text: string): string {
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) throw new Unsendable("has characters that a header cannot carry");
  return text;
}
