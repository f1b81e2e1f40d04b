/** An AsyncAPI document, 3.0 or 3.1 -> the model. What is not understood is a problem with a pointer; nothing that code depends on is dropped in silence. */
import type { Documents } from "../load-documents.js";
import type { Report } from "../problems.js";
import { buildChannel, buildServer } from "./build-channels.js";
import { buildComponents } from "./build-components.js";
import { buildFlow } from "./build-flows.js";
import { buildMessageOperation, type OperationsContext } from "./build-message-operation.js";
import type { SchemaBuilder, Target } from "./build-schema.js";
import { buildSockets } from "./build-sockets.js";
import { collectMessages } from "./collect-messages.js";
import { defineComponents } from "./contract-schemas.js";
import { type Cursor, createCursor } from "./cursor.js";
import { reportMessagePlaces } from "./find-place.js";
import { reportUnknownFields } from "./known-fields.js";
import type { ChannelModel, MessagesModel } from "./messages.js";
import { at } from "./place.js";
import { readCode, readLiveness, readResult } from "./read-extensions.js";
import { isNode } from "./read-keyword.js";
import { readMessageCredential } from "./read-message-extensions.js";
import { STANDARD_DIALECT, unwrapFormat } from "./schema-format.js";
import { indexSchemas } from "./schema-index.js";

export interface BuildMessagesOptions {
  readonly schemas: SchemaBuilder;
  readonly report: Report;
  /** Operations of the vendor's other document, which liveness may name. */
  readonly operations?: readonly string[];
  /** The document describes the other side: what it sends is what a client receives. */
  readonly reversed?: boolean;
}

/** Undefined when this is no AsyncAPI document of a version that is read here, which has been reported. */
export function buildMessages(documents: Documents, options: BuildMessagesOptions): MessagesModel | undefined {
  const { schemas, report, operations: others = [], reversed = false } = options;
  const resolve = throughReferences(documents.resolve);
  const root = createCursor(documents.entry, { resolve, report });
  if (!isReadable(root)) return undefined;
  reportUnknownFields(root, "document");
  reportUnknownFields(root.get("components"), "components object");

  const builder = schemas.inDialect(STANDARD_DIALECT);
  defineComponents(root.get("components")?.get("schemas"), builder, (target) => unwrapFormat(target, report));
  const messages = collectMessages(root, builder, report);
  const servers = root.get("servers")?.members() ?? [];
  const serverNames = new Map(servers.map(([name, node]) => [at(node.place), name]));
  const { channels, keys } = collectChannels(root.get("channels"), serverNames, messages.name);
  for (const [name, node] of root.get("components")?.get("messages")?.members() ?? []) messages.name(name, node);

  /** By its key in one of these channels; where nothing is found, the key. */
  const messageIn = (ids: readonly string[]) => (key: string, from: Cursor) => {
    const name = ids.flatMap((id) => keys.get(id)?.get(key) ?? [])[0];
    if (name === undefined)
      from.problem(
        "unknown-message",
        `There is no message \`${key}\` in ${ids.length === 1 ? `the channel \`${ids[0]}\`` : "any channel"}. Correct its name.`,
      );
    return name ?? key;
  };
  const codes = (root.get("x-code-table")?.members() ?? []).map(([code, node]) => readCode(code, node));
  const context: OperationsContext = {
    channelAt: (place) => channels.get(place),
    messageAt: messages.at,
    messageIn: (channel) => messageIn([channel.id]),
    result: readResult(root.get("x-result")),
    codes: new Set(codes.map(({ code }) => code)),
    reversed,
  };
  const operations = (root.get("operations")?.members() ?? []).flatMap(
    ([id, node]) => buildMessageOperation(id, node, context) ?? [],
  );
  const schemaOf = (name: string) => indexed(name) ?? true;
  const indexed = indexSchemas(builder);
  const shared = { messageOf: messages.model, schemaOf, report };
  reportMessagePlaces(operations, shared);
  const flows = [...channels.values()].flatMap((channel) =>
    (["receive", "send"] as const).flatMap((direction) => buildFlow(channel, direction, operations, shared) ?? []),
  );
  const liveness = root.get("x-liveness");
  const idleSeconds = liveness?.number("idleSeconds");
  const credential = readMessageCredential(root.get("x-credential"), messageIn([...keys.keys()]));
  const parts = {
    channels: [...channels.values()],
    operations,
    flows,
    servers: servers.map(([name, node]) => buildServer(name, node)),
    ...(credential && { credential }),
  };
  const sockets = buildSockets(parts, shared);
  const info = root.get("info");
  return {
    source: documents.entry.place.file,
    title: info?.text("title") ?? "",
    version: info?.text("version") ?? "",
    schemas: builder.schemas(),
    messages: messages.all(),
    ...parts,
    flows: [...flows, ...sockets.flatMap(({ channel, receive }) => (channel.joined && receive ? [receive] : []))],
    sockets,
    components: buildComponents(parts, shared),
    codes,
    ...(liveness && {
      liveness: {
        ...readLiveness(liveness, new Set([...others, ...operations.map(({ id }) => id)])),
        ...(idleSeconds !== undefined && { idleSeconds }),
      },
    }),
  };
}

function isReadable(root: Cursor): boolean {
  const version = root.get("asyncapi")?.node;
  if (typeof version === "string" && /^3\.[01]\.\d/.test(version)) return true;
  const message = /^[12]\./.test(String(version))
    ? `This is AsyncAPI ${String(version)}; what is read here is 3.0 and 3.1. Convert it first, with \`asyncapi convert --target-version=3.0.0\` of the AsyncAPI command line.`
    : "Only AsyncAPI 3.0 and 3.1 are read. Write the document's version as a text: `asyncapi: 3.0.0`.";
  root.problem(/^[12]\./.test(String(version)) ? "asyncapi-2" : "unknown-version", message, "asyncapi");
  return false;
}

/** Channels by the places where they are written, and the names of the messages in each by their keys. */
function collectChannels(
  node: Cursor | undefined,
  servers: ReadonlyMap<string, string>,
  messageOf: (key: string, message: Cursor, channel: string) => string,
) {
  const channels = new Map<string, ChannelModel>();
  const keys = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, channel] of node?.members() ?? []) {
    const place = at(channel.place);
    const other = channels.get(place);
    if (other !== undefined)
      node?.problem(
        "same-channel",
        `\`${id}\` and \`${other.id}\` are one channel, ${place}, so that an operation could not say which it means. Refer to it once.`,
        id,
      );
    const own = new Map<string, string>();
    const model = buildChannel(id, channel, servers, (key, message) => {
      const name = messageOf(key, message, id);
      own.set(key, name);
      return name;
    });
    channels.set(place, model);
    keys.set(id, own);
  }
  return { channels, keys };
}

/** `#/channels/call/messages/Call` also where the channel is a reference to another file, as AsyncAPI documents are written. */
const throughReferences =
  (resolve: Documents["resolve"]): Documents["resolve"] =>
  (reference, from) => {
    const direct = resolve(reference, from);
    const [file = "", fragment = ""] = reference.split("#", 2);
    if (direct !== undefined || !fragment.startsWith("/channels/")) return direct;
    let here: Target | undefined = resolve(`${file}#`, from);
    for (const step of fragment.split("/").slice(1)) {
      here = here && resolve(`#${here.place.pointer}/${step}`, here.place);
      for (let count = 0; count < 100 && isNode(here?.node) && typeof here.node.$ref === "string"; count++)
        here = resolve(here.node.$ref, here.place);
    }
    return here;
  };
