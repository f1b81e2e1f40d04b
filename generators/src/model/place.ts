/** Where something stands in the documents: plain data, so that it can be kept, compared and printed. */
export interface Place {
  /** As problems name it: `specs/acme/schemas/Call.yaml`. */
  readonly file: string;
  /** JSON Pointer; "" is the document's root. */
  readonly pointer: string;
}

/** `specs/acme/schemas/Call.yaml#/properties/state` */
export const at = (place: Place): string => (place.pointer === "" ? place.file : `${place.file}#${place.pointer}`);

export function inside(place: Place, ...steps: readonly (string | number)[]): Place {
  let pointer = place.pointer;
  for (const step of steps) pointer += `/${typeof step === "string" && /[~/]/.test(step) ? escaped(step) : step}`;
  return { file: place.file, pointer };
}

/** `NotFound`: what stands elsewhere than where it is used has a name of its own, in `components`, as a file or in one. */
export function ownName({ file, pointer }: Place, user: Place): string | undefined {
  if (file === user.file && pointer.startsWith(`${user.pointer}/`)) return undefined;
  if (pointer === "") return file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const [, name] = /^(?:\/components\/[^/]+)?\/([^/]+)$/.exec(pointer) ?? [];
  return name?.replaceAll("~1", "/").replaceAll("~0", "~");
}

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
