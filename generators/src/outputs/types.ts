import { typeDeclaration } from "../print/types.js";
import type { SharedOutput } from "./output.js";

/** `types.ts`: what a client is handed, a type per schema. */
export const types: SharedOutput = (model, lookup) => model.schemas.map((named) => typeDeclaration(named, lookup));
