/** What generated predicates and zod schemas call. Apart from the rest, so that a client's users do not meet it and a decoder loads nothing else. */
export * from "./predicate-helpers.js";
export * from "./zod-checks.js";
