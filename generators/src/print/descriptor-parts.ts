/** The pieces that descriptors of operations and of webhooks have in common. */
import type { MediaModel, ParameterModel } from "../model/api.js";
import type { Use } from "./declaration.js";
import { predicateName } from "./predicate.js";
import { shapeName } from "./shape.js";
import { Code, type Value } from "./value.js";

export interface Uses {
  /** Imports a name, and gives it as code. */
  readonly add: (from: string, name: string) => Code;
  readonly all: () => readonly Use[];
}

export function createUses(first: readonly Use[]): Uses {
  const uses = [...first];
  return {
    add(from, name) {
      uses.push({ from, name });
      return new Code(name);
    },
    all: () => uses,
  };
}

export function parameterValue(parameter: ParameterModel): Value {
  const { name, in: place, argument, required, context, style, explode, reserved, content, sensitive } = parameter;
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

/** JSON is checked; a form has names to redact; text and bytes are what they are. */
export function mediaValue({ mediaType, kind, asked, schema }: MediaModel, names: Uses) {
  return {
    mediaType,
    asked,
    fits: schema !== undefined && kind === "json" ? names.add("predicates", predicateName(schema)) : undefined,
    shape: schema === undefined ? undefined : names.add("shapes", shapeName(schema)),
  };
}
