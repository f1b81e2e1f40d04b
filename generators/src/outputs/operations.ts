/** `operations.ts`: the descriptors that the runtime plays, `export const api = { … } as const satisfies ApiDescriptor`. */
import type { ApiModel, BodyModel, MediaModel, OperationModel, ParameterModel } from "../model/api.js";
import type { Use } from "../print/declaration.js";
import { predicateName } from "../print/predicate.js";
import { shapeName } from "../print/shape.js";
import { Code, printValue, type Value } from "../print/value.js";
import type { Output } from "./output.js";

export const operations: Output = (model) => {
  const uses: Use[] = [{ from: "@trunkline/runtime", name: "ApiDescriptor", type: true }];
  const named = (from: string, name: string) => {
    uses.push({ from, name });
    return new Code(name);
  };
  /** JSON is checked; text and bytes are what they are. */
  const media = ({ mediaType, schema }: MediaModel): Record<string, Value> => ({
    mediaType,
    ...(schema !== undefined &&
      isJson(mediaType) && {
        fits: named("predicates", predicateName(schema)),
        shape: named("shapes", shapeName(schema)),
      }),
  });
  if (model.codes.length > 0) uses.push({ from: "codes", name: "codes" });
  const api = {
    title: model.title,
    operations: Object.fromEntries(model.operations.map((operation) => [operation.id, descriptor(operation, media)])),
    credentials: Object.fromEntries(
      model.credentials.map(({ name, ...credential }) => [name, credentialValue(credential)]),
    ),
    codes: model.codes.length > 0 ? new Code("codes") : undefined,
    affinity: model.affinity,
    liveness: model.liveness && { ...model.liveness },
  };
  const comment = "/** The interface as the runtime plays it. */\n";
  return [
    {
      name: "api",
      code: `${comment}export const api = ${printValue(api as Value)} as const satisfies ApiDescriptor;\n`,
      uses,
    },
  ];
};

type PrintMedia = (media: MediaModel) => Record<string, Value>;

function descriptor(operation: OperationModel, media: PrintMedia): Value {
  const { method, path, parameters, body, replies, result, codes, retry, queue, security } = operation;
  return {
    method,
    path,
    parameters: parameters.length === 0 ? undefined : parameters.map(parameterValue),
    body: body && bodyValue(body, media),
    replies: replies.map(({ status, media: kinds }) => {
      const chosen = preferred(kinds);
      return { status, ...(chosen && media(chosen)) };
    }),
    result: result && { ...result },
    codes: codes.length === 0 ? undefined : codes,
    retry,
    queue,
    security: security.length === 0 ? undefined : security,
  };
}

function parameterValue({
  name,
  in: place,
  argument,
  required,
  context,
  style,
  explode,
  reserved,
  content,
  sensitive,
}: ParameterModel): Value {
  return {
    name,
    in: place,
    argument: argument === name ? undefined : argument,
    required: required || undefined,
    context: context || undefined,
    style,
    explode,
    reserved,
    content,
    sensitive,
  };
}

function bodyValue({ media: kinds, required, members }: BodyModel, media: PrintMedia): Value {
  const chosen = preferred(kinds);
  if (chosen === undefined) return undefined;
  const { mediaType, ...checks } = media(chosen);
  return { mediaType, required: required || undefined, members, ...checks };
}

function credentialValue(credential: Omit<ApiModel["credentials"][number], "name">): Value {
  if (!("key" in credential)) return { type: credential.type };
  const { type, in: place, key, rotates } = credential as Extract<ApiModel["credentials"][number], { type: "apiKey" }>;
  return { type, in: place, name: key, rotates: rotates && { ...rotates } };
}

const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json\b/i.test(mediaType);

/** Of several media types the one a client handles best: JSON, else the first. */
export const preferred = (media: readonly MediaModel[]): MediaModel | undefined =>
  media.find(({ mediaType }) => isJson(mediaType)) ?? media[0];
