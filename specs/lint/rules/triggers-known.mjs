/**
 * Every event in `x-triggers` is one of the events of the contract: the `x-extensible-enum` of the property that carries
 * an event's name (`eventType`; option `property`). Where an event goes to another agent, `to` is a path or query parameter.
 */

/**
 * @typedef {import("@redocly/openapi-core").Location} Location
 * @typedef {{ event: string, location: Location }} Trigger
 */

/** @type {import("@redocly/openapi-core").Oas3Rule} */
export const triggersKnown = ({ property = "eventType" }) => {
  /** @type {Set<unknown>} */
  const events = new Set();
  /** @type {Trigger[]} */
  const triggers = [];
  return {
    Root: {
      leave(_root, { report }) {
        for (const { event, location } of triggers) {
          if (events.has(event)) continue;
          const mend =
            events.size === 0
              ? `No property \`${property}\` lists the events: give it an \`x-extensible-enum\`.`
              : `Add it to the \`x-extensible-enum\` of \`${property}\`, or correct it.`;
          report({
            message: `\`x-triggers\` names the event ${event}, which the contract does not know. ${mend}`,
            location,
          });
        }
      },
    },
    Schema(schema, { resolve }) {
      const named = schema.properties?.[property];
      const { node } = named === undefined ? { node: undefined } : resolve(named);
      const values = Object(node)["x-extensible-enum"];
      if (Array.isArray(values)) for (const value of values) events.add(value);
    },
    PathItem: {
      Operation(operation, { report, location, resolve }, { PathItem }) {
        const listed = "x-triggers" in operation ? operation["x-triggers"] : undefined;
        if (!Array.isArray(listed)) return;
        const parameters = [...(PathItem.parameters ?? []), ...(operation.parameters ?? [])].map(
          (parameter) => resolve(parameter).node,
        );
        const inAddress = parameters.flatMap((parameter) =>
          ["path", "query"].includes(parameter?.in) ? [parameter.name] : [],
        );
        listed.forEach((trigger, index) => {
          const place = location.child(["x-triggers", index]);
          if (typeof trigger?.event === "string")
            triggers.push({ event: trigger.event, location: place.child(["event"]) });
          if (trigger?.to !== undefined && !inAddress.includes(trigger.to)) {
            report({
              message: `\`x-triggers\` sends an event to \`${trigger.to}\`, which is no path or query parameter of this operation. There are: ${inAddress.join(", ") || "none"}.`,
              location: place.child(["to"]),
            });
          }
        });
      },
    },
  };
};
