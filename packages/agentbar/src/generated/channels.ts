// Generated from specs/agentbar/asyncapi.yaml. Do not edit; run "npm run generate".

/** Where messages travel. An address in braces has parameters; without one it is known only at run time. */
export const channels = { agentbar: {} } as const;

/** Where the contract says the servers are. */
export const messageServers = {} as const;
