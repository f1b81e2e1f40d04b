/**
 * `contracts/openapi.json` and `contracts/asyncapi.json`: a contract of many files as one document that needs no other, for mocks, documentation and other people's
 * tools. Redocly joins it; nothing is fetched for it, and nothing outside of the contract's folder is read.
 */
import { readFile } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import { BaseResolver, bundle, createConfig, ResolveError, Source } from "@redocly/openapi-core";
import { restoreReferences } from "./restore-references.js";

export interface Bundled {
  readonly document: unknown;
  /** Why it cannot be joined; empty when it could be. */
  readonly errors: readonly string[];
}

export async function bundleContract(entry: string, root: string): Promise<Bundled> {
  const externalRefResolver = new BaseResolver();
  externalRefResolver.loadExternalRef = async (path) => {
    const way = relative(root, path);
    if (/^[a-z][a-z0-9+.-]+:/i.test(path) || way.startsWith("..") || isAbsolute(way))
      throw new ResolveError(new Error(`${path} leads out of the contract's folder`));
    return new Source(path, await readFile(path, "utf8"));
  };
  const { bundle: joined, problems } = await bundle({
    ref: entry,
    config: await createConfig({}),
    externalRefResolver,
  });
  const errors = problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return { document: restoreReferences(joined.parsed), errors };
}

export const contractText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
