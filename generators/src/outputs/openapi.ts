/** `openapi.ts`: the `paths` type of `openapi-typescript`, for people who use `openapi-fetch` on their own. It is given the joined document, so it reads no file. */
import { headerLine } from "../print/module.js";

export async function openapiTypes(document: unknown, source: string, command: string): Promise<string> {
  const { astToString, default: openapiTS } = await import("openapi-typescript");
  const nodes = await openapiTS(JSON.stringify(document), {
    immutable: true,
    silent: true,
    // Its defaults demand of a caller every member that has a default, and take an object without stated members for one that has none.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  return `${headerLine(source, command)}\n${astToString(nodes)}`;
}
