/**
 * The commands of `x-commands` are those of the body: each is a form of it (the schema itself, or a branch) in which the named
 * member is constant, and each such form has its method.
 */
import { follow, isJson } from "../replies.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 */

/**
 * The value that a member has in each form of a schema; undefined where it is not constant.
 * @param {any} written @param {Location} location @param {string} member @param {Context["resolve"]} resolve @returns {unknown[]}
 */
function constants(written, location, member, resolve) {
  const { node, location: at } = follow(written, location, resolve);
  for (const keyword of ["oneOf", "anyOf"])
    if (Array.isArray(node?.[keyword]))
      return node[keyword].flatMap((/** @type {unknown} */ branch, /** @type {number} */ index) =>
        constants(branch, at.child([keyword, index]), member, resolve),
      );
  const place = at.child(["properties", member]);
  return [follow(Object(node?.properties)[member], place, resolve).node?.const];
}

export const commands = () => ({
  /** @param {any} operation @param {Context} context */
  Operation(operation, { report, location, resolve }) {
    const { member, methods } = Object(operation["x-commands"]);
    if (typeof member !== "string") return;
    const place = location.child(["x-commands"]);
    const body = follow(operation.requestBody, location.child(["requestBody"]), resolve);
    const values = Object.entries(Object(body.node?.content)).flatMap(([mediaType, media]) =>
      isJson(mediaType)
        ? constants(media?.schema, body.location.child(["content", mediaType, "schema"]), member, resolve)
        : [],
    );
    if (values.length === 0 || values.includes(undefined)) {
      report({
        message: `A form of the body has no constant \`${member}\`, so that nothing says which command it is. Give every form its \`const\`.`,
        location: place.child(["member"]),
      });
      return;
    }
    const named = Object.keys(Object(methods));
    for (const name of named.filter((each) => !values.includes(each)))
      report({
        message: `\`x-commands\` names ${name}, which no form of the body has as its \`${member}\`. Correct it, or add the form.`,
        location: place.child(["methods", name]),
      });
    for (const value of values.filter((each) => !named.includes(String(each))))
      report({
        message: `The body takes the command ${value}, which \`x-commands\` does not name. Add it with a summary.`,
        location: place.child(["methods"]),
      });
  },
});
