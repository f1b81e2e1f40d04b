/** `operations.ts`: the descriptors that the runtime plays. */
import type { ApiModel, BodyModel, CredentialModel, LinkModel, MediaModel, OperationModel } from "../model/api.js";
import type { Declaration } from "../print/declaration.js";
import { createUses, mediaValue, parameterValue, type Uses } from "../print/descriptor-parts.js";
import { printValue, type Value } from "../print/value.js";
import type { Output } from "./output.js";

export const operations: Output = (model) => [apiDeclaration(model), ...serversDeclarations(model)];

/** `export const api = { … } as const satisfies ApiDescriptor;` */
function apiDeclaration(model: ApiModel): Declaration {
  const names = createUses([{ from: "@trunkline/runtime", name: "ApiDescriptor", type: true }]);
  const operations = Object.fromEntries(
    model.operations.map((operation) => [operation.id, operationValue(operation, names)]),
  );
  const { title, ...others } = apiValue(model, names);
  return {
    name: "api",
    code: `/** The interface as the runtime plays it. */\nexport const api = ${printValue({ title, operations, ...others })} as const satisfies ApiDescriptor;\n`,
    uses: names.all(),
  };
}

/** Of an interface, all but its operations. */
export function apiValue({ title, credentials, codes, affinity, liveness }: ApiModel, names: Uses) {
  return {
    title,
    credentials: Object.fromEntries(credentials.map((credential) => [credential.name, credentialValue(credential)])),
    codes: codes.length === 0 ? undefined : names.add("codes", "codes"),
    affinity,
    liveness: liveness && { ...liveness },
  };
}

/** `export const servers = [{ url: "https://{host}/api", variables: { host: { default: "acme.example" } } }] as const;` */
export function serversDeclarations({ servers }: ApiModel): readonly Declaration[] {
  if (servers.length === 0) return [];
  const value = servers.map(({ url, variables }) => ({
    url,
    variables:
      variables.length === 0
        ? undefined
        : Object.fromEntries(
            variables.map(({ name, default: standard, enum: known }) => [name, { default: standard, enum: known }]),
          ),
  }));
  return [
    {
      name: "servers",
      code: `/** Where the contract says the interface is; names in braces are the installation's. */\nexport const servers = ${printValue(value)} as const;\n`,
      uses: [],
    },
  ];
}

export function operationValue(operation: OperationModel, names: Uses): Value {
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
    replies: replies.map(({ status, media, links = [] }) => ({
      status,
      ...(media && mediaValue(media, names)),
      links: links.length === 0 ? undefined : Object.fromEntries(links.map((link) => [link.name, linkValue(link)])),
    })),
  };
}

const linkValue = ({ operation, arguments: args, body }: LinkModel): Value => ({ operation, arguments: args, body });

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
