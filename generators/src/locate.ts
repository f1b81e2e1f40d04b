/** Where a pointer stands in a text, in lines and columns. Texts are parsed once more for it, and only when there is a problem to tell. */
import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import { inside, type Place } from "./model/place.js";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Of the longest part of the pointer that exists. JSON is read as the YAML that it is. */
export function createLocator(text: string): (pointer: string) => Position {
  const offsets = offsetsIn(text);
  const lines = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (pointer) => {
    let known = pointer;
    while (known !== "" && !offsets.has(known)) known = known.slice(0, known.lastIndexOf("/"));
    return positionOf(offsets.get(known) ?? 0, lines);
  };
}

interface Open {
  readonly list: boolean;
  /** Undefined: a member is named by more than a text, and no pointer leads here. */
  readonly place: Place | undefined;
  index: number;
  key: string | undefined;
}

/** JSON Pointer -> where it stands. A member stands where its name is written. */
function offsetsIn(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const note = (place: Place | undefined, event: Event) => {
    if (place !== undefined && !found.has(place.pointer)) found.set(place.pointer, startOf(event));
  };
  const open: Open[] = [];
  const enter = (event: Event, place: Place | undefined) => {
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      open.push({ list: event.type === EVENT_ID.SEQUENCE, place, index: 0, key: undefined });
  };
  for (const event of events(text)) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ list: true, place: undefined, index: 0, key: undefined });
    else if (parent === undefined || open.length === 1) {
      const place = { file: "", pointer: "" };
      note(place, event);
      enter(event, place);
    } else if (!parent.list && parent.key === undefined) {
      const isText = event.type === EVENT_ID.SCALAR;
      parent.key = isText ? getScalarValue(text, event) : "";
      if (isText) note(parent.place && inside(parent.place, parent.key), event);
      enter(event, undefined);
    } else {
      const step = parent.list ? parent.index++ : (parent.key ?? "");
      const place = parent.place && inside(parent.place, step);
      parent.key = undefined;
      note(place, event);
      enter(event, place);
    }
  }
  return found;
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

function positionOf(offset: number, lines: readonly number[]): Position {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
