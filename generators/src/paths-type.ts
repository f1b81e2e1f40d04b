/** `openapi.ts`: the types of `openapi-typescript`, for people who use `openapi-fetch` on their own. */
import { pathToFileURL } from "node:url";

export async function pathsType(spec: string, source: string): Promise<string> {
  const { astToString, default: openapiTS } = await import("openapi-typescript");
  const nodes = await openapiTS(pathToFileURL(spec), { immutable: true, silent: true });
  return `// Generated from ${source} by openapi-typescript. Do not edit; run "npm run generate".\n\n${astToString(nodes)}`;
}
