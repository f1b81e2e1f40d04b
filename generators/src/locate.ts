/** Where a pointer stands in a text, in lines and columns. Texts are parsed once more for it, and only when there is a problem to tell. */
import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Of the longest part of the pointer that exists. JSON is read as the YAML that it is. */
export function locate(text: string, pointer: string): Position {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return positionOf(text, offsetOf(text, steps));
}

interface Open {
  readonly list: boolean;
  /** How many steps of the pointer led here; undefined when this is beside the way. */
  readonly depth: number | undefined;
  index: number;
  key: string | undefined;
}

function offsetOf(text: string, steps: readonly string[]): number {
  let best = { depth: -1, offset: 0 };
  const open: Open[] = [];
  for (const event of events(text)) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ list: false, depth: undefined, index: 0, key: undefined });
      continue;
    }
    const parent = open.at(-1);
    const isRoot = open.length === 1;
    if (parent && !isRoot && !parent.list && parent.key === undefined) {
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      // A member is found where its name is written.
      const depth = parent.depth;
      if (depth !== undefined && steps[depth] === parent.key && depth + 1 > best.depth)
        best = { depth: depth + 1, offset: startOf(event) };
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
        open.push({ list: false, depth: undefined, index: 0, key: undefined });
      continue;
    }
    const step = parent?.list ? String(parent.index++) : parent?.key;
    const depth = isRoot
      ? 0
      : parent?.depth !== undefined && step === steps[parent.depth]
        ? parent.depth + 1
        : undefined;
    if (parent && !parent.list) parent.key = undefined;
    if (depth !== undefined && depth > best.depth) best = { depth, offset: startOf(event) };
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({ list: event.type === EVENT_ID.SEQUENCE, depth, index: 0, key: undefined });
    }
  }
  return best.offset;
}

/** A text that does not parse has been reported as such; its problems stand at its start. */
function events(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: 1_000 });
  } catch {
    return [];
  }
}

function startOf(event: Event): number {
  if ("valueStart" in event) return event.valueStart;
  return "start" in event ? event.start : 0;
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
