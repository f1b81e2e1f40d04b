import { zodDeclaration } from "../print/zod.js";
import type { Output } from "./output.js";

/** `schemas.ts`: a zod schema per schema, which explains. */
export const schemas: Output = (_, lookup) => lookup.schemas.map((named) => zodDeclaration(named, lookup));
