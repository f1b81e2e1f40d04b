import type { ApiModel } from "../model/api.js";
import type { Lookup } from "../model/lookup.js";
import type { Declaration } from "../print/declaration.js";

/** The declarations of one generated module; none: there is no such module. `name` is what the package is called: `cc-gateway`. */
export type Output = (model: ApiModel, lookup: Lookup, name: string) => readonly Declaration[];
