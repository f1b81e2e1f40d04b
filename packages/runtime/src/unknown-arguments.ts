import type { Arguments } from "./build-request.js";
import type { Misfit, OperationDescriptor } from "./descriptors.js";
import { pointerOf } from "./pointer.js";

/** Arguments that no part of the request takes. They are left out of it; strict mode refuses them, because they are often misspelt. */
export function unknownArguments({ parameters, body }: OperationDescriptor, args: Arguments): readonly Misfit[] {
  const known = new Set([
    ...(parameters ?? []).map(({ argument, name }) => argument ?? name),
    ...(body === undefined ? [] : (body.members ?? ["body"])),
  ]);
  return Object.keys(args)
    .filter((name) => !known.has(name))
    .map((name) => ({ pointer: pointerOf([name]), message: "is not an argument of this operation" }));
}
