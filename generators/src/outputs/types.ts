import { typeDeclaration } from "../print/types.js";
import type { Output } from "./output.js";

/** `types.ts`: what a client is handed, a type per schema. */
export const types: Output = (model, lookup) => model.schemas.map((named) => typeDeclaration(named, lookup));
