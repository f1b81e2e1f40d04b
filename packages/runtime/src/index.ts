export * from "./clock.js";
export * from "./descriptors.js";
export * from "./outcome.js";
