export { type CommandIo, main, usage } from "./cli.js";
export { type Generated, type GenerateOptions, generate } from "./generate.js";
export { formatProblem, type LocatedProblem, type Problem } from "./problems.js";
export { expectShortRun } from "./short-run.js";
export { openSources, type Read, type Sources, type SourcesOptions } from "./sources.js";
