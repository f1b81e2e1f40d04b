// Generated from specs/cloudcc/asyncapi.yaml. Do not edit; run "npm run generate".

/** Where messages travel. An address in braces has parameters; without one it is known only at run time. */
export const channels = { agent: { address: "/msg/{identity}", parameters: { identity: {} }, servers: ["socket"] } } as const;

/** Where the contract says the servers are. */
export const messageServers = {
  socket: {
    url: "ws://{host}:{port}",
    variables: { host: { default: "cloudcc.example" }, port: { default: "25001" } },
  },
} as const;
