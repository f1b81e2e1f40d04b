/** The Chromium on this machine. Page tests are skipped without one, unless TRUNKLINE_REQUIRE_CHROMIUM=1 says there must be one. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

export function findChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(executable);
}

export const chromiumRequired = process.env.TRUNKLINE_REQUIRE_CHROMIUM === "1";

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
