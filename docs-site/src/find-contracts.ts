/**
 * The contracts to document: what a vendor's package ships, or the bundle of its OpenAPI contract where it ships none yet. Messages are
 * documented once a package ships them: only the shipped form of an AsyncAPI contract says which message an operation refers to.
 */
import { existsSync } from "node:fs";
import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./redocly.js";

/** Puts the bundled contract at this path. */
export type WriteTo = (path: string) => Promise<void>;

/** A vendor has an OpenAPI contract, an AsyncAPI contract or both. */
export interface VendorContracts {
  readonly vendor: string;
  readonly openapi?: WriteTo;
  readonly asyncapi?: WriteTo;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

export async function findContracts(): Promise<readonly VendorContracts[]> {
  const vendors = (await readdir(join(root, "specs"))).sort();
  return vendors.map(contractsOf).filter(({ openapi, asyncapi }) => openapi !== undefined || asyncapi !== undefined);
}

function contractsOf(vendor: string): VendorContracts {
  const source = join(root, "specs", vendor, "openapi.yaml");
  const shipped = (name: string): WriteTo | undefined => {
    const path = join(root, "packages", vendor, "contracts", name);
    return existsSync(path) ? (to) => copyFile(path, to) : undefined;
  };
  const openapi = shipped("openapi.json") ?? (existsSync(source) ? (to: string) => bundle(source, to) : undefined);
  const asyncapi = shipped("asyncapi.json");
  return { vendor, ...(openapi && { openapi }), ...(asyncapi && { asyncapi }) };
}
