/** `channels.ts`: the addresses of channels and servers, as data; names in braces are the installation's. */
import type { MessagesModel } from "../model/messages.js";
import { printValue, type Value } from "../print/value.js";
import type { MessagesOutput } from "./output.js";

export const channels: MessagesOutput = ({ channels: all, servers }) => [
  {
    name: "channels",
    code: `/** Where messages travel. An address in braces has parameters; without one it is known only at run time. */\nexport const channels = ${printValue(Object.fromEntries(all.map((channel) => [channel.id, channelValue(channel)])))} as const;\n`,
    uses: [],
  },
  {
    name: "messageServers",
    code: `/** Where the contract says the servers are. */\nexport const messageServers = ${printValue(Object.fromEntries(servers.map((server) => [server.name, serverValue(server)])))} as const;\n`,
    uses: [],
  },
];

const channelValue = ({ address, parameters, servers }: MessagesModel["channels"][number]): Value => ({
  address,
  parameters:
    parameters.length === 0
      ? undefined
      : Object.fromEntries(
          parameters.map(({ name, enum: known, default: standard }) => [name, { enum: known, default: standard }]),
        ),
  servers: servers.length === 0 ? undefined : servers,
});

const serverValue = ({ url, variables }: MessagesModel["servers"][number]): Value => ({
  url,
  variables:
    variables.length === 0
      ? undefined
      : Object.fromEntries(
          variables.map(({ name, enum: known, default: standard }) => [name, { default: standard, enum: known }]),
        ),
});
