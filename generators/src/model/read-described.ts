/** What a document says in words of a channel, an operation or a message: for doc comments. */
import type { Cursor } from "./cursor.js";
import type { Described } from "./described.js";

export function readDescribed(node: Cursor): Described {
  const [title, summary, description] = [node.text("title"), node.text("summary"), node.text("description")];
  const [vendorTerm, edition] = [node.text("x-vendor-term"), node.text("x-edition")];
  const [source, unknown] = [node.texts("x-source"), node.texts("x-unknown")];
  return {
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(vendorTerm !== undefined && { vendorTerm }),
    ...(edition !== undefined && { edition }),
    ...(source !== undefined && { source }),
    ...(unknown !== undefined && { unknown }),
  };
}
