import { predicateDeclaration } from "../print/predicate.js";
import type { SharedOutput } from "./output.js";

/** `predicates.ts`: a function per schema that says whether a value fits. */
export const predicates: SharedOutput = (model, lookup) =>
  model.schemas.map((named) => predicateDeclaration(named, lookup));
