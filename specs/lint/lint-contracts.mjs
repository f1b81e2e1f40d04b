/** Lints every contract under `specs` in process, so nothing is looked up on a network and a warning fails like an error. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lint, lintConfig, loadConfig } from "@redocly/openapi-core";

/** @typedef {import("@redocly/openapi-core").NormalizedProblem} Problem */

export const specsFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const DOCUMENTS = ["openapi.yaml", "asyncapi.yaml", "workflows.arazzo.yaml"];

/** The root documents of the vendors, by file. @param {string} folder */
export function contracts(folder = specsFolder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => DOCUMENTS.map((document) => join(folder, entry.name, document)))
    .filter((file) => existsSync(file));
}

/** @param {readonly string[]} files @param {string} configPath @returns {Promise<Problem[]>} */
export async function lintContracts(files = contracts(), configPath = join(specsFolder, "redocly.yaml")) {
  const config = await loadConfig({ configPath });
  const problems = await lintConfig({ config });
  for (const file of files) problems.push(...(await lint({ ref: file, config })));
  return problems;
}
