/** Every YAML file of a contract's folder is reached by a reference of a document there; one that is forgotten is otherwise in nothing that is generated. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Source } from "@redocly/openapi-core";

const documents = ["openapi.yaml", "asyncapi.yaml", "workflows.arazzo.yaml"];

/** The files that a text refers to. @param {string} file */
const referred = (file) =>
  [...readFileSync(file, "utf8").matchAll(/\$ref["']?\s*:\s*["']?(\S+?\.yaml)/g)].map(([, path = ""]) =>
    join(dirname(file), path.replace(/^\.\//, "")),
  );

export const filesUsed = () => ({
  Root: {
    /** @param {unknown} _root @param {import("@redocly/openapi-core").UserContext} context */
    leave(_root, { report, location }) {
      const folder = dirname(location.source.absoluteRef);
      const all = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => join(folder, name));
      const roots = documents.map((name) => join(folder, name)).filter((file) => all.includes(file));
      // Documents share files, so one of them tells.
      if (location.source.absoluteRef !== roots[0]) return;
      const used = new Set(roots);
      for (const file of used) for (const next of referred(file)) if (all.includes(next)) used.add(next);
      for (const file of all.filter((each) => !used.has(each)))
        report({
          message: `No document refers to this file, so it is in nothing that is generated. Refer to ${relative(folder, file)} where it belongs (a path in openapi.yaml, a message in asyncapi.yaml), or delete it.`,
          location: {
            source: new Source(file, readFileSync(file, "utf8")),
            pointer: undefined,
            start: { line: 1, col: 1 },
          },
        });
    },
  },
});
