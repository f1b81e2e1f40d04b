/**
 * The house rules as a Redocly plugin. A rule is one file in `rules`; those that concern every kind of contract are
 * registered for AsyncAPI and Arazzo too. `redocly.yaml` switches them on.
 */
import { guarded } from "./guarded.mjs";
import { arrayItems } from "./rules/array-items.mjs";
import { canonicalType } from "./rules/canonical-type.mjs";
import { codeExamples } from "./rules/code-examples.mjs";
import { codesKnown } from "./rules/codes-known.mjs";
import { commands } from "./rules/commands.mjs";
import { components } from "./rules/components.mjs";
import { deliveryMembers } from "./rules/delivery-members.mjs";
import { discrepancyListed } from "./rules/discrepancy-listed.mjs";
import { enumDescriptions } from "./rules/enum-descriptions.mjs";
import { examples } from "./rules/examples.mjs";
import { extensionSchema } from "./rules/extension-schema.mjs";
import { filesUsed } from "./rules/files-used.mjs";
import { knownExtension } from "./rules/known-extension.mjs";
import { livenessOperations } from "./rules/liveness-operations.mjs";
import { messageCodeExamples } from "./rules/message-code-examples.mjs";
import { messageExamples } from "./rules/message-examples.mjs";
import { messageNames } from "./rules/message-names.mjs";
import { livenessMessages, operationKeyForm, sendRetryClass } from "./rules/message-operations.mjs";
import { messageResults } from "./rules/message-results.mjs";
import { messagesToldApart } from "./rules/messages-told-apart.mjs";
import { oneTag } from "./rules/one-tag.mjs";
import { operationIdForm } from "./rules/operation-id-form.mjs";
import { patternU } from "./rules/pattern-u.mjs";
import { messageProvenance, provenance } from "./rules/provenance.mjs";
import { resultMembers } from "./rules/result-members.mjs";
import { retryClass } from "./rules/retry-class.mjs";
import { schemaCompiles } from "./rules/schema-compiles.mjs";
import { schemaDialect } from "./rules/schema-dialect.mjs";
import { sharedKeywords } from "./rules/shared-keywords.mjs";
import { sourceListed } from "./rules/source-listed.mjs";
import { summaryForm } from "./rules/summary-form.mjs";
import { triggersKnown } from "./rules/triggers-known.mjs";

/** Rules about extensions and schemas, which every kind of contract has. */
const common = {
  "known-extension": knownExtension,
  "extension-schema": extensionSchema,
  "discrepancy-listed": discrepancyListed,
  "source-listed": sourceListed,
  "files-used": filesUsed,
};
const schemas = {
  "array-items": arrayItems,
  "canonical-type": canonicalType,
  "enum-descriptions": enumDescriptions,
  "pattern-u": patternU,
  "schema-compiles": schemaCompiles,
};
const http = {
  "code-examples": codeExamples,
  "codes-known": codesKnown,
  commands,
  "delivery-members": deliveryMembers,
  examples,
  "liveness-operations": livenessOperations,
  "one-tag": oneTag,
  "operation-id-form": operationIdForm,
  provenance,
  "result-members": resultMembers,
  "retry-class": retryClass,
  "schema-dialect": schemaDialect,
  "summary-form": summaryForm,
  "triggers-known": triggersKnown,
};

/** Under the names of `http` where it is the same rule about another kind of contract. */
const messages = {
  "code-examples": messageCodeExamples,
  "codes-known": codesKnown,
  components,
  examples: messageExamples,
  "liveness-operations": livenessMessages,
  "message-names": messageNames,
  "messages-told-apart": messagesToldApart,
  "operation-id-form": operationKeyForm,
  provenance: messageProvenance,
  "result-members": messageResults,
  "retry-class": sendRetryClass,
  "shared-keywords": sharedKeywords,
  "summary-form": summaryForm,
};

export default () => ({
  id: "trunkline",
  rules: {
    oas3: guarded({ ...common, ...schemas, ...http }),
    async3: guarded({ ...common, ...schemas, ...messages }),
    arazzo1: guarded(common),
  },
});
