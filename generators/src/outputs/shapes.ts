import { shapeDeclaration } from "../print/shape.js";
import type { SharedOutput } from "./output.js";

/** `shapes.ts`: what the runtime must know of a schema besides whether a value fits. */
export const shapes: SharedOutput = (_, lookup) => lookup.schemas.map((named) => shapeDeclaration(named, lookup));
