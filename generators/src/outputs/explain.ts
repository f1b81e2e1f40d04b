/** `explain.ts`: which zod schema explains the body of which operation, so that validators are loaded only when something does not fit. */
import type { MediaModel, ReplyModel } from "../model/api.js";
import { Code, printValue, type Value } from "../print/value.js";
import type { Output } from "./output.js";

export const explain: Output = ({ operations, webhooks }) => {
  const table = [...operations, ...webhooks].map(({ id, body, replies }): readonly [string, Value] => [
    id,
    {
      request: schemaOf(body?.media),
      replies: Object.fromEntries(replies.map((reply) => [keyOf(reply, replies), schemaOf(reply.media)])),
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

/** Its status; of another one of that status with its media type, `400 application/problem+json`. */
const keyOf = (reply: ReplyModel, replies: readonly ReplyModel[]): string =>
  replies.find(({ status }) => status === reply.status) === reply
    ? reply.status
    : `${reply.status} ${reply.media?.mediaType}`;

const schemaOf = (media: MediaModel | undefined): Code | undefined =>
  media?.kind === "json" && media.schema !== undefined ? new Code(`schemas.${media.schema}`) : undefined;
