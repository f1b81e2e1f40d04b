/** Runs turbo with telemetry and update checks of all tools off, on every platform: `node .ci/turbo.mjs run build`. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const quiet = {
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};
const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const { status, error } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...quiet, ...process.env },
});
if (error) throw error;
process.exitCode = status ?? 1;
