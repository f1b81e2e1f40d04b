/** `webhooks.ts`: what the vendor calls back, as descriptors that the runtime's receiver plays, and the type of each notification. */
import type { WebhookModel } from "../model/api.js";
import { createNames, typeName } from "../model/names.js";
import { createUses, mediaValue, parameterValue, type Uses } from "../print/descriptor-parts.js";
import { identifier, indent, jsDoc, key } from "../print/text.js";
import { printValue, type Value } from "../print/value.js";
import type { Output } from "./output.js";

export const webhooks: Output = (model, _lookup, name) => {
  if (model.webhooks.length === 0) return [];
  const names = createUses([{ from: "@trunkline/runtime", name: "WebhookDescriptor", type: true }]);
  const value = Object.fromEntries(model.webhooks.map((webhook) => [webhook.id, descriptor(webhook, names)]));
  const typesName = createNames(model.schemas.map((schema) => schema.name))("webhooks", `${typeName(name)}Webhooks`);
  const members = model.webhooks.map(
    (webhook) => `${comment(webhook)}readonly ${key(webhook.id)}: ${notificationType(webhook)};\n`,
  );
  const usesTypes = model.webhooks.some((webhook) => notificationType(webhook).startsWith("types."));
  return [
    {
      name: "webhooks",
      code: `/** What the vendor calls back. */\nexport const webhooks = ${printValue(value)} as const satisfies { readonly [name: string]: WebhookDescriptor };\n`,
      uses: names.all(),
    },
    {
      name: typesName,
      code: `/** One notification of each webhook. */\nexport interface ${typesName} {\n${indent(members.join("\n"))}}\n`,
      uses: usesTypes ? [{ from: "types", name: "*", type: true }] : [],
    },
  ];
};

/** `pushCdr: { method: "POST", body: { … }, acknowledgement: { status: 200 }, delivery: { … } }` */
function descriptor({ method, parameters, body, acknowledgement, delivery }: WebhookModel, names: Uses): Value {
  const { status, content } = acknowledgement;
  return {
    method,
    parameters: parameters.length === 0 ? undefined : parameters.map(parameterValue),
    body: body && mediaValue(body.media, names),
    acknowledgement: { status, mediaType: content?.mediaType, body: content?.body },
    delivery: delivery && { ...delivery, order: delivery.order && { ...delivery.order } },
  };
}

function notificationType({ body }: WebhookModel): string {
  if (body === undefined) return "undefined";
  const { kind, schema } = body.media;
  return kind === "json" && schema !== undefined ? `types.${identifier(schema)}` : "unknown";
}

function comment({ summary, vendorTerm, description, delivery, unknown = [], source = [], deprecated }: WebhookModel) {
  const about = summary === undefined ? vendorTerm : summary + (vendorTerm === undefined ? "" : ` (${vendorTerm})`);
  const lines = [
    about === undefined ? undefined : `${about}.`,
    ...(description === undefined ? [] : ["", description]),
    "",
    delivery?.repeats ? "One may come again." : undefined,
    delivery?.batches ? "Several may come as a list; each is handed on by itself." : undefined,
    ...unknown.map((text) => `Not known: ${text}`),
    source.length === 0 ? undefined : `Source: ${source.join("; ")}.`,
  ];
  return jsDoc(lines, deprecated ? ["@deprecated"] : []);
}
