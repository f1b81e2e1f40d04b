/** The OpenAPI contracts to document: what a vendor's package ships, or the bundle of its specs where it ships none yet. */
import { existsSync } from "node:fs";
import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./redocly.js";

export interface VendorContract {
  readonly vendor: string;
  /** Puts the bundled contract at this path. */
  readonly writeTo: (path: string) => Promise<void>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

export async function findContracts(): Promise<readonly VendorContract[]> {
  const vendors = (await readdir(join(root, "specs"))).filter((name) =>
    existsSync(join(root, "specs", name, "openapi.yaml")),
  );
  return vendors.sort().map((vendor) => {
    const shipped = join(root, "packages", vendor, "contracts", "openapi.json");
    return {
      vendor,
      writeTo: (path) =>
        existsSync(shipped) ? copyFile(shipped, path) : bundle(join(root, "specs", vendor, "openapi.yaml"), path),
    };
  });
}
