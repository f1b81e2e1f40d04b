import type { ApiModel } from "../model/api.js";
import type { Lookup } from "../model/lookup.js";
import type { MessagesModel } from "../model/messages.js";
import type { Declaration } from "../print/declaration.js";

/** The declarations of one generated module; none: there is no such module. `name` is what the package is called: `cc-gateway`. */
export type Output<Model = ApiModel> = (model: Model, lookup: Lookup, name: string) => readonly Declaration[];

/** What documents of both kinds have. */
export type SharedOutput = Output<Pick<ApiModel, "schemas" | "codes">>;

/** `taken`: names that a package hands on from other modules. */
export type MessagesOutput = (
  model: MessagesModel,
  lookup: Lookup,
  names: { readonly vendor: string; readonly taken: readonly string[] },
) => readonly Declaration[];
