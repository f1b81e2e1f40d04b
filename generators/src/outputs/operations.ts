/** `operations.ts`: the descriptors that the runtime plays. */
import type { ApiModel, BodyModel, CredentialModel, MediaModel, OperationModel } from "../model/api.js";
import type { Declaration } from "../print/declaration.js";
import { createUses, mediaValue, parameterValue, type Uses } from "../print/descriptor-parts.js";
import { Code, printValue, type Value } from "../print/value.js";
import type { Output } from "./output.js";

export const operations: Output = (model) => [
  apiDeclaration(model),
  ...(model.servers.length === 0 ? [] : [serversDeclaration(model)]),
];

/** `export const api = { … } as const satisfies ApiDescriptor;` */
function apiDeclaration(model: ApiModel): Declaration {
  const names = createUses([{ from: "@trunkline/runtime", name: "ApiDescriptor", type: true }]);
  const hasCodes = model.codes.length > 0;
  if (hasCodes) names.add("codes", "codes");
  const api = {
    title: model.title,
    operations: byId(model.operations, (operation) => operationValue(operation, names)),
    credentials: Object.fromEntries(
      model.credentials.map((credential) => [credential.name, credentialValue(credential)]),
    ),
    codes: hasCodes ? new Code("codes") : undefined,
    affinity: model.affinity,
    liveness: model.liveness && { ...model.liveness },
  };
  return {
    name: "api",
    code: `/** The interface as the runtime plays it. */\nexport const api = ${printValue(api)} as const satisfies ApiDescriptor;\n`,
    uses: names.all(),
  };
}

/** `export const servers = [{ url: "https://{host}/api", variables: { host: { default: "acme.example" } } }] as const;` */
function serversDeclaration({ servers }: ApiModel): Declaration {
  const value = servers.map(({ url, variables }) => ({
    url,
    variables:
      variables.length === 0
        ? undefined
        : Object.fromEntries(
            variables.map(({ name, default: standard, enum: known }) => [name, { default: standard, enum: known }]),
          ),
  }));
  return {
    name: "servers",
    code: `/** Where the contract says the interface is; names in braces are the installation's. */\nexport const servers = ${printValue(value)} as const;\n`,
    uses: [],
  };
}

const byId = (operations: readonly OperationModel[], value: (operation: OperationModel) => Value): Value =>
  Object.fromEntries(operations.map((operation) => [operation.id, value(operation)]));

function operationValue(operation: OperationModel, names: Uses): Value {
  const { server, result, codes, retry, queue, security } = operation;
  const [path, query] = operation.path.split("?", 2);
  const { method, ...described } = requestAndReplies(operation, names);
  return {
    method,
    path,
    query,
    server,
    ...described,
    result: result && { ...result },
    codes: codes.length === 0 ? undefined : codes,
    retry,
    queue,
    security: security.length === 0 ? undefined : security,
  };
}

function requestAndReplies({ method, parameters, body, replies }: OperationModel, names: Uses) {
  return {
    method,
    parameters: parameters.length === 0 ? undefined : parameters.map(parameterValue),
    body: body && bodyValue(body, names),
    replies: replies.map(({ status, media }) => ({ status, ...(media && mediaValue(media, names)) })),
  };
}

function bodyValue({ media, required, members, context, fixed }: BodyModel, names: Uses): Value {
  const { mediaType, ...checks } = mediaValue(media, names);
  return { mediaType, required: required || undefined, members, context, fixed, fields: fieldsValue(media), ...checks };
}

const fieldsValue = ({ fields }: MediaModel): Value =>
  fields && Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field }]));

function credentialValue(credential: CredentialModel): Value {
  if (credential.type !== "apiKey") return { type: credential.type };
  const { type, in: place, key, rotates } = credential;
  return { type, in: place, name: key, rotates: rotates && { ...rotates } };
}
