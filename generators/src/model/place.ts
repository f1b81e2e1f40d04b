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

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
