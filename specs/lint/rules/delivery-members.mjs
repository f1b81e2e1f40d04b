/** What `x-delivery` tells notifications by are members that the body has; and where several come in one body, the body may be a list. */
import { follow, isJson, knowsMember } from "../replies.mjs";

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {import("@redocly/openapi-core").UserContext} Context
 */

/** Whether a schema, or a branch of it, is a list. @param {any} written @param {Location} location @param {Context["resolve"]} resolve @returns {boolean} */
function takesList(written, location, resolve) {
  const { node, location: at } = follow(written, location, resolve);
  if ([node?.type].flat().includes("array")) return true;
  return ["oneOf", "anyOf"].some((keyword) =>
    (node?.[keyword] ?? []).some((/** @type {unknown} */ branch, /** @type {number} */ index) =>
      takesList(branch, at.child([keyword, index]), resolve),
    ),
  );
}

export const deliveryMembers = () => ({
  /** @param {any} operation @param {Context} context */
  Operation(operation, { report, location, resolve }) {
    if (operation["x-delivery"] === undefined) return;
    const { key, order, batches } = Object(operation["x-delivery"]);
    const place = location.child(["x-delivery"]);
    const body = follow(operation.requestBody, location.child(["requestBody"]), resolve);
    const bodies = Object.entries(Object(body.node?.content)).flatMap(([mediaType, media]) =>
      isJson(mediaType) ? [{ schema: media?.schema, at: body.location.child(["content", mediaType, "schema"]) }] : [],
    );
    for (const pointer of [...(key ?? []), ...(order?.of ?? []), ...(order === undefined ? [] : [order.member])])
      if (!bodies.some(({ schema, at }) => knowsMember(schema, at.source.absoluteRef, pointer, resolve)))
        report({
          message: `\`x-delivery\` names ${pointer}, which the body does not know. Correct the pointer or add the member.`,
          location: place,
        });
    if (batches === true && !bodies.some(({ schema, at }) => takesList(schema, at, resolve)))
      report({
        message: "`x-delivery` says that several come together, and the body takes no list. Let its schema take one.",
        location: place.child(["batches"]),
      });
  },
});
