/** Arguments and session context -> the frame of a request, or why not. */
import type { Misfit } from "./descriptors.js";
import { json } from "./json-text.js";
import type { RequestDescriptor } from "./message-descriptors.js";
import { stepsOf } from "./pointer.js";
import { isObject, type JsonObject } from "./shapes.js";
import { asMisfit, findUnexpected } from "./unexpected.js";
import { Unsendable } from "./unsendable.js";

export function buildFrame(
  request: Pick<RequestDescriptor, "fixed" | "context" | "correlation" | "numbered">,
  args: object,
  context: Readonly<Record<string, unknown>>,
  id: string,
): { readonly frame: JsonObject } | { readonly misfits: readonly Misfit[] } {
  const given: JsonObject = { ...args };
  const known = (request.context ?? []).filter((name) => given[name] === undefined && Object.hasOwn(context, name));
  try {
    // As the vendor will read it; what the caller does to his arguments later does not matter.
    const frame: unknown = JSON.parse(
      json({
        ...given,
        ...Object.fromEntries(known.map((name) => [name, context[name]])),
        ...request.fixed,
        ...(request.correlation === undefined
          ? {}
          : { [nameOf(request.correlation)]: request.numbered ? Number(id) : id }),
      }),
    );
    return isObject(frame) ? { frame } : { misfits: [{ pointer: "", message: "must be an object" }] };
  } catch (error) {
    if (!(error instanceof Unsendable)) throw error;
    return { misfits: [{ pointer: "", message: error.message }] };
  }
}

/** The credential goes in when the frame goes out, because it may have changed while the request waited. */
export function withCredential({ credential }: RequestDescriptor, frame: JsonObject, value: string | undefined) {
  if (credential === undefined || value === undefined) return frame;
  const name = nameOf(credential);
  return Object.hasOwn(frame, name) ? frame : { ...frame, [name]: value };
}

/** Members that the contract does not know, for strict mode. */
export const unknownMembers = ({ shape }: Pick<RequestDescriptor, "shape">, frame: JsonObject): readonly Misfit[] =>
  findUnexpected(frame, shape)
    .filter(({ kind }) => kind === "member")
    .map(asMisfit);

/** A member at the top, by its name or its pointer. */
export const nameOf = (member: string): string => (member.startsWith("/") ? (stepsOf(member)[0] ?? member) : member);
