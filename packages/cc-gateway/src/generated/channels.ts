// Generated from specs/cc-gateway/asyncapi.yaml. Do not edit; run "npm run generate".

/** Where messages travel. An address in braces has parameters; without one it is known only at run time. */
export const channels = {
  polledEvents: { address: "/agentevent/{agentid}", parameters: { agentid: {} }, servers: ["gateway"] },
  pushedEvents: { servers: ["receiver"] },
} as const;

/** Where the contract says the servers are. */
export const messageServers = {
  gateway: {
    url: "https://{host}:{port}/agentgateway/resource",
    variables: { host: { default: "cc-gateway.example" }, port: { default: "8043" } },
  },
  receiver: { url: "https://{host}", variables: { host: { default: "receiver.example" } } },
} as const;
