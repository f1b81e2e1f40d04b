/** The parameters of an operation, those of its path included, each with its member of the arguments object. */
import { type ParameterModel, STYLES } from "./api.js";
import type { Cursor } from "./cursor.js";
import { at } from "./place.js";
import { isNode } from "./read-keyword.js";
import type { Schema, Sensitivity } from "./schema.js";
import type { SchemaContext } from "./schema-index.js";

/** The operation's own come in the place of the path's of the same name. Arguments are named later, when the body is known. */
export function buildParameters(
  path: string,
  operation: Cursor,
  item: Cursor,
  context: SchemaContext,
): readonly ParameterModel[] {
  const list = (holder: Cursor) =>
    (holder.get("parameters")?.items() ?? []).flatMap((node) => buildParameter(path, node, context));
  const parameters = new Map<string, ParameterModel>();
  for (const holder of [list(item), list(operation)]) {
    const seen = new Set<string>();
    for (const parameter of holder) {
      const key = `${parameter.in} ${parameter.name}`;
      if (seen.has(key))
        operation.problem(
          "duplicate-parameter",
          `There are two parameters \`${parameter.name}\` in ${parameter.in}. Remove one.`,
        );
      seen.add(key);
      parameters.set(key, parameter);
    }
  }
  // The name of a webhook and the expression of a callback may have braces as well, and of those in a query is told elsewhere.
  for (const [, name = ""] of path.replace(/\?.*/s, "").matchAll(/\{([^{}]*)\}/g))
    if (path.startsWith("/") && !parameters.has(`path ${name}`))
      operation.problem(
        "missing-parameter",
        `The path has \`{${name}}\`, but there is no parameter \`${name}\` with \`in: path\`. Add one.`,
      );
  return [...parameters.values()];
}

/**
 * A parameter's argument has its wire name. Where two have the same, or one has the name of the body's argument, each but the first says
 * where it stands: `id`, `id_query`.
 */
export function nameArguments(parameters: readonly ParameterModel[], taken: readonly string[]): ParameterModel[] {
  const used = new Set(taken);
  return parameters.map((parameter) => {
    let argument = parameter.name;
    if (used.has(argument)) argument = `${parameter.name}_${parameter.in}`;
    for (let count = 2; used.has(argument); count++) argument = `${parameter.name}_${parameter.in}_${count}`;
    used.add(argument);
    return { ...parameter, argument };
  });
}

/**
 * Header parameters of these names mean nothing: by the standard media types and security schemes say it, and the length of a body is what it is. A
 * wrong one keeps both sides waiting.
 */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization", "content-length"]);

const PLACES = ["path", "query", "header", "cookie"] as const;

function buildParameter(path: string, node: Cursor, context: SchemaContext): ParameterModel[] {
  const name = node.text("name");
  const place = node.word("in", PLACES);
  if (name === undefined || place === undefined) {
    const isMissing = node.written("name") === undefined || node.written("in") === undefined;
    if (isMissing && isNode(node.node) && Object.keys(node.node).length > 0)
      node.problem("invalid-parameter", "A parameter says its `name` and where it stands (`in`). Add what is missing.");
    return [];
  }
  if (place === "header" && IGNORED_HEADERS.has(name.toLowerCase())) return [];
  if (place === "path" && !path.includes(`{${name}}`)) {
    node.problem(
      "superfluous-parameter",
      `The path \`${path}\` has no \`{${name}}\`. Remove the parameter, or correct its name.`,
    );
    return [];
  }
  const media = node.get("content")?.members() ?? [];
  if (media.length > 1)
    node.get("content")?.problem("invalid-parameter", "A parameter has one media type. Remove the others.");
  const [content] = media[0] ?? [];
  const written = (media[0]?.[1] ?? node).written("schema");
  const schema = written === undefined ? true : context.builder.build(written.node, written.place);
  const style = readStyle(node, place);
  const explode = node.get("explode") && node.flag("explode");
  const [description, sensitive] = [node.text("description"), sensitivityOf(node, schema, context)];
  return [
    {
      at: at(node.place),
      name,
      in: place,
      argument: name,
      required: place === "path" || node.flag("required"),
      context: node.flag("x-context"),
      schema,
      ...(style !== undefined && { style }),
      ...(explode !== undefined && { explode }),
      ...(node.flag("allowReserved") && { reserved: true as const }),
      ...(content !== undefined && { content }),
      ...(description !== undefined && { description }),
      ...(node.flag("deprecated") && { deprecated: true as const }),
      ...(sensitive !== undefined && { sensitive }),
    },
  ];
}

const FITTING: { readonly [place in ParameterModel["in"]]: readonly (typeof STYLES)[number][] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

function readStyle(node: Cursor, place: ParameterModel["in"]): ParameterModel["style"] {
  const style = node.word("style", STYLES);
  if (style === undefined || FITTING[place].includes(style)) return style;
  node.problem(
    "invalid-parameter",
    `A parameter in ${place} cannot have the style \`${style}\`. Write ${FITTING[place].map((one) => `\`${one}\``).join(" or ")}.`,
  );
  return undefined;
}

/** The parameter's own word, else that of its schema. */
function sensitivityOf(node: Cursor, schema: Schema, { schemaOf }: SchemaContext): Sensitivity | undefined {
  const own = node.word("x-sensitive", ["secret", "personal"]);
  if (own !== undefined || typeof schema === "boolean") return own;
  let here: Schema | undefined = schema;
  for (let depth = 0; typeof here === "object" && depth < 8; depth++) {
    if (here.sensitive !== undefined) return here.sensitive;
    here = here.reference === undefined ? undefined : schemaOf(here.reference);
  }
  return undefined;
}
