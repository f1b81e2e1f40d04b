/** The variables in the address of a server, which both kinds of documents write alike. */
import type { ServerModel } from "./api.js";
import type { Cursor } from "./cursor.js";

export const readVariables = (server: Cursor): ServerModel["variables"] =>
  (server.get("variables")?.entries() ?? []).map(([name, variable]) => {
    const [description, values] = [variable.text("description"), variable.texts("enum")];
    return {
      name,
      default: variable.text("default") ?? "",
      ...(values !== undefined && { enum: values }),
      ...(description !== undefined && { description }),
    };
  });
