/** Lints the contracts and says what is wrong, where, and how to mend it. Exits with 1 when anything is. */
import { relative } from "node:path";
import { formatProblems, getTotals } from "@redocly/openapi-core";
import { contracts, lintContracts, specsFolder } from "./lint-contracts.mjs";

const files = contracts();
const problems = await lintContracts(files);
formatProblems(problems, { format: "stylish", totals: getTotals(problems), cwd: process.cwd(), maxProblems: 500 });
const names = files.map((file) => relative(specsFolder, file)).join(", ");
console.log(problems.length === 0 ? `${names}: no problem` : `${problems.length} problem(s) in ${names}`);
process.exitCode = problems.length === 0 ? 0 : 1;
