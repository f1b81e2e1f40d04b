export { type CommandIo, main, usage } from "./cli.js";
export { type Generated, type GenerateOptions, generate } from "./generate.js";
export type { Problem } from "./problems.js";
