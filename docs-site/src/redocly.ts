/** Redocly's command, run so that it needs no network and looks nothing up. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const command = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");
const config = fileURLToPath(new URL("theme.yaml", import.meta.url));
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

async function redocly(...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [command, ...args, "--config", config], { env: environment });
}

/** A split contract as one JSON document. */
export const bundle = (root: string, to: string): Promise<void> => redocly("bundle", root, "-o", to);

/** A bundled contract as one page that holds all it needs. */
export const buildPage = (contract: string, to: string): Promise<void> =>
  redocly("build-docs", contract, "--inlineBundle", "-o", to);
