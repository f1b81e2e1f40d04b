import { zodDeclaration } from "../print/zod.js";
import type { SharedOutput } from "./output.js";

/** `schemas.ts`: a zod schema per schema, which explains. */
export const schemas: SharedOutput = (_, lookup) => lookup.schemas.map((named) => zodDeclaration(named, lookup));
