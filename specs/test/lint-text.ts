/** Lints a contract given as text with the house rules alone, and says where each problem is as the line it points at. */

import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createConfig, getLineColLocation, lint, type Plugin, parseYaml } from "@redocly/openapi-core";
import createPlugin from "../lint/plugin.mjs";

export interface Found {
  readonly rule: string;
  readonly message: string;
  /** The file and the line, without its indentation. */
  readonly at: string;
}

export type Files = Readonly<Record<string, string>>;

/** The house rules as `redocly.yaml` switches them on. */
export function houseRules(): Record<string, "error"> {
  const config = parseYaml(readFileSync(new URL("../redocly.yaml", import.meta.url), "utf8")) as {
    rules: Record<string, "error">;
  };
  return Object.fromEntries(Object.entries(config.rules).filter(([rule]) => rule.startsWith("trunkline/")));
}

/** `main` is the root document among the files. */
export async function lintFiles(files: Files, main = "openapi.yaml"): Promise<Found[]> {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-lint-"));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const plugin: Plugin = createPlugin();
    const config = await createConfig({ plugins: [plugin], rules: houseRules() });
    const problems = await lint({ ref: join(folder, main), config });
    return problems.map(({ ruleId, message, location }) => {
      const [first] = location;
      if (first === undefined) throw new Error(`${ruleId} reported no place`);
      const { source, start } = getLineColLocation(first);
      return {
        rule: ruleId.replace("trunkline/", ""),
        message,
        at: `${basename(source.absoluteRef)}: ${source.getLines()[start.line - 1]?.trim()}`,
      };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
