/**
 * `contracts/openapi.json` and `contracts/asyncapi.json`: a contract of many files as one document that needs no other, for mocks, documentation and other people's
 * tools. Redocly joins it; nothing is fetched for it but from hosts that are allowed, and nothing outside of the contract's folder is read.
 */
import { isAbsolute, relative, sep } from "node:path";
import { BaseResolver, bundle, createConfig, ResolveError, Source } from "@redocly/openapi-core";
import { isAddress, type Sources } from "../sources.js";
import { restoreReferences } from "./restore-references.js";

export interface Bundled {
  readonly document: unknown;
  /** Why it cannot be joined; empty when it could be. */
  readonly errors: readonly string[];
}

export async function bundleContract(entry: string, root: string, sources: Sources): Promise<Bundled> {
  const externalRefResolver = new BaseResolver();
  externalRefResolver.loadExternalRef = async (path) => {
    const way = isAddress(path) ? path : relative(root, path).split(sep).join("/");
    if (!isAddress(path) && (/^[a-z][a-z0-9+.-]+:/i.test(path) || /^\.\.(\/|$)/.test(way) || isAbsolute(way)))
      throw new ResolveError(new Error(`${path} leads out of the contract's folder`));
    const read = await sources.load(way);
    if ("failed" in read) throw new ResolveError(new Error(`${path} ${read.failed}`));
    // Behind a redirect, references are relative to where it led.
    return new Source(isAddress(path) ? read.file : path, read.text);
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
