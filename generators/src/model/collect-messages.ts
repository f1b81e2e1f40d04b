/** The messages of an AsyncAPI document and their names. A message is one, however many channels refer to it: it is known by the place where it is written. */
import type { Report } from "../problems.js";
import { buildMessage } from "./build-message.js";
import type { SchemaBuilder } from "./build-schema.js";
import type { Cursor } from "./cursor.js";
import type { MessageModel } from "./messages.js";
import { createNames, typeName } from "./names.js";
import { at, type Place } from "./place.js";

export interface CollectedMessages {
  /** The name of a message that a key leads to; in a channel, or among the components. */
  readonly name: (key: string, node: Cursor, channel?: string) => string;
  /** The name of the message at a place. */
  readonly at: (place: string) => string | undefined;
  readonly model: (name: string) => MessageModel;
  readonly all: () => readonly MessageModel[];
}

export function collectMessages(root: Cursor, builder: SchemaBuilder, report: Report): CollectedMessages {
  const names = createNames();
  const wanted = countNames(root);
  const byPlace = new Map<string, MessageModel>();
  const byName = new Map<string, MessageModel>();
  return {
    name(key, node, channel) {
      const place = at(node.place);
      const known = byPlace.get(place);
      if (known !== undefined) return known.name;
      const own = ownName(node.place);
      const isAmbiguous = own === undefined && channel !== undefined && (wanted.get(plainName(key))?.size ?? 0) > 1;
      const name = names(place, typeName(own ?? (isAmbiguous ? `${channel} ${key}` : key)));
      const message = buildMessage(name, node, { builder, report, root });
      byPlace.set(place, message);
      byName.set(message.name, message);
      return message.name;
    },
    at: (place) => byPlace.get(place)?.name,
    model(name) {
      const message = byName.get(name);
      if (message === undefined) throw new TypeError(`no message is named ${name}`);
      return message;
    },
    all: () => [...byPlace.values()],
  };
}

/** The places of the messages that would have a name. Where several would, those that are written in their channels are named for these as well. */
function countNames(root: Cursor): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  const holders = [...(root.get("channels")?.members() ?? []).map(([, channel]) => channel), root.get("components")];
  for (const holder of holders)
    for (const [key, message] of holder?.get("messages")?.members() ?? []) {
      const name = plainName(ownName(message.place) ?? key);
      places.set(name, (places.get(name) ?? new Set()).add(at(message.place)));
    }
  return places;
}

const plainName = (text: string): string => typeName(text).toLowerCase();

/** `#/components/messages/Call` -> `Call`, `messages/Call.yaml` -> `Call`; a message that is written in its channel has its key there. */
function ownName({ file, pointer }: Place): string | undefined {
  if (pointer === "") return file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const [, component] = /^\/components\/messages\/([^/]+)$/.exec(pointer) ?? [];
  return component?.replaceAll("~1", "/").replaceAll("~0", "~");
}
