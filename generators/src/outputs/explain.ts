/** `explain.ts`: which zod schema explains the body of which operation, so that validators are loaded only when something does not fit. */
import type { MediaModel } from "../model/api.js";
import { Code, printValue, type Value } from "../print/value.js";
import { preferred } from "./operations.js";
import type { Output } from "./output.js";

export const explain: Output = ({ operations }) => {
  const schemaOf = (media: readonly MediaModel[]): Code | undefined => {
    const schema = preferred(media)?.schema;
    return schema === undefined ? undefined : new Code(`schemas.${schema}`);
  };
  const table = operations.map(({ id, body, replies }): readonly [string, Value] => [
    id,
    {
      request: body && schemaOf(body.media),
      replies: Object.fromEntries(replies.map(({ status, media }) => [status, schemaOf(media)])),
    },
  ]);
  return [
    {
      name: "explained",
      code: `/** The schema of each body, by operation. */\nexport const explained = ${printValue(Object.fromEntries(table))} as const satisfies ExplainTable;\n`,
      uses: [
        { from: "@trunkline/runtime", name: "ExplainTable", type: true },
        { from: "schemas", name: "*" },
      ],
    },
  ];
};
