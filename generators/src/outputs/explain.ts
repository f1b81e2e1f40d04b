/** `explain.ts`: which zod schema explains the body of which operation, so that validators are loaded only when something does not fit. */
import type { MediaModel } from "../model/api.js";
import { Code, printValue, type Value } from "../print/value.js";
import type { Output } from "./output.js";

export const explain: Output = ({ operations, webhooks }) => {
  const table = [...operations, ...webhooks].map(({ id, body, replies }): readonly [string, Value] => [
    id,
    {
      request: schemaOf(body?.media),
      replies: Object.fromEntries(replies.map(({ status, media }) => [status, schemaOf(media)])),
    },
  ]);
  return [
    {
      name: "explained",
      code: `/** The schema of each body, by operation. */\nexport const explained = ${printValue(Object.fromEntries(table))} as const satisfies ExplainTable;\n`,
      uses: [
        { from: "@trunkline/runtime", name: "ExplainTable", type: true },
        ...(table.some(([, value]) => printValue(value).includes("schemas.")) ? [{ from: "schemas", name: "*" }] : []),
      ],
    },
  ];
};

const schemaOf = (media: MediaModel | undefined): Code | undefined =>
  media?.kind === "json" && media.schema !== undefined ? new Code(`schemas.${media.schema}`) : undefined;
