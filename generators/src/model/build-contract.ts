/** The documents of one contract -> one model: what OpenAPI calls and what AsyncAPI speaks of, over the same schemas and codes. */
import type { Documents } from "../load-documents.js";
import type { Report } from "../problems.js";
import type { ApiModel, CodeModel } from "./api.js";
import { buildApi } from "./build-api.js";
import { buildMessages } from "./build-messages.js";
import { createContractSchemas } from "./contract-schemas.js";
import type { MessagesModel } from "./messages.js";
import { at, inside } from "./place.js";
import { isNode } from "./read-keyword.js";
import type { NamedSchema } from "./schema.js";
import { unwrapFormat } from "./schema-format.js";
import { splitDirections } from "./split-directions.js";

export interface ContractModel {
  readonly title: string;
  readonly schemas: readonly NamedSchema[];
  readonly codes: readonly CodeModel[];
  readonly api?: ApiModel;
  readonly messages?: MessagesModel;
}

export interface BuildContractOptions {
  readonly resolve: Documents["resolve"];
  readonly report: Report;
  readonly reversed: boolean;
}

/** Undefined when a document is of no kind that is read here, or there are two of one kind, which has been reported. */
export function buildContract(
  documents: readonly Documents[],
  options: BuildContractOptions,
): ContractModel | undefined {
  const { resolve, report, reversed } = options;
  const schemas = createContractSchemas((reference, from) => {
    const target = resolve(reference, from);
    return target && unwrapFormat(target, report);
  }, report);
  const isSpoken = ({ entry: { node } }: Documents) => isNode(node) && Object.hasOwn(node, "asyncapi");
  const [spoken, ...moreSpoken] = documents.filter(isSpoken);
  const [called, ...moreCalled] = documents.filter((document) => !isSpoken(document));
  for (const { entry } of [...moreSpoken, ...moreCalled])
    report({
      code: "second-document",
      at: at(entry.place),
      message:
        "One contract has one OpenAPI and one AsyncAPI document at most. Generate this one into a folder of its own.",
    });
  if (reversed && called !== undefined && spoken === undefined)
    report({
      code: "nothing-to-reverse",
      at: at(called.entry.place),
      message: "An OpenAPI document has one side only, which is the server's. Leave out --reverse.",
    });
  // OpenAPI first: where one document is added to a package that has the other, its names stay.
  const api = called && buildApi(called, schemas, report);
  const operations = api?.operations.map(({ id }) => id) ?? [];
  const messages = spoken && buildMessages(spoken, { schemas, report, reversed, operations });
  if ((called && !api) || (spoken && !messages) || (!api && !messages)) return undefined;
  return splitDirections({
    title: api?.title ?? messages?.title ?? "",
    schemas: schemas.schemas(),
    codes: joinCodes(api?.codes ?? [], messages?.codes ?? [], spoken, report),
    ...(api && { api }),
    ...(messages && { messages }),
  });
}

/** Where both documents have a table, a code means the same in both. */
function joinCodes(
  first: readonly CodeModel[],
  second: readonly CodeModel[],
  document: Documents | undefined,
  report: Report,
): readonly CodeModel[] {
  const known = new Map(first.map((code) => [code.code, code]));
  for (const code of second) {
    const other = known.get(code.code);
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(code) && document !== undefined)
      report({
        code: "code-differs",
        at: at(inside(document.entry.place, "x-code-table", code.code)),
        message: `\`${code.code}\` means something else in the OpenAPI document. Write the table once, in a file that both refer to.`,
      });
    if (other === undefined) known.set(code.code, code);
  }
  return [...known.values()];
}
