import type { ApiModel } from "../model/api.js";
import type { Lookup } from "../model/lookup.js";
import type { Declaration } from "../print/declaration.js";

/** One generated module. `name` is what the package is called: `cc-gateway`. */
export type Output = (model: ApiModel, lookup: Lookup, name: string) => readonly Declaration[];
