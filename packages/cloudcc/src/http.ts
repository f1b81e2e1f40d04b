/** The HTTP operations, with what the contract wants in them and every caller would say the same. */
import {
  bodyExplainer,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Outcome,
  randomId,
} from "@trunkline/runtime";
import type * as generated from "./generated/client.js";
import { api } from "./generated/operations.js";

/** `req_id` and `msg_type` are filled in. */
export type GetTokenArguments = Omit<generated.SdkInterfaceGetTokenArguments, "req_id" | "msg_type">;

/** The operations of the contract. The token of the moment goes with each of them. */
export interface CloudccHttp extends Omit<generated.CloudccApi, "sdkInterfaceGetToken" | "clientServerGetToken"> {
  /**
   * Get a token without checking in (获取token, `get_token`). It is used from then on; it ends the former one of the same company, agent and `os`.
   * `POST /cloudcc-sdk-interface/openapi/get-token`
   */
  sdkInterfaceGetToken(
    args: GetTokenArguments,
    options?: CallOptions,
  ): Promise<Outcome<generated.SdkInterfaceGetTokenData, generated.SdkInterfaceGetTokenCode>>;
  /** The same, from the socket's own service. `POST /cloudcc-client-server/openapi/get-token` */
  clientServerGetToken(
    args: GetTokenArguments,
    options?: CallOptions,
  ): Promise<Outcome<generated.ClientServerGetTokenData, generated.ClientServerGetTokenCode>>;
  /** A token from elsewhere, such as that of an agent's socket. */
  useToken(token: string): void;
}

export interface HttpOptions extends Omit<ClientOptions, "context" | "credentials" | "explain"> {
  readonly company_code: string;
  readonly agent_id: string;
  readonly os: string;
  /** Told of a new token: the former one of the same three is no good any more, wherever it is in use. */
  readonly onToken?: (token: string) => void;
}

/** The HTTP operations alone, for pages that look on without an agent's socket. An agent's session has them as `http`. */
export function createCloudccHttp({ company_code, agent_id, os, onToken, ...options }: HttpOptions): CloudccHttp {
  const client: Client<generated.CloudccApi> = createClient(api, {
    ...options,
    context: { company_code, agent_id, os },
    explain: bodyExplainer(() => import("./generated/explain.js")),
  });
  const { operations, credentials } = client;

  /** The same operation; its token is the newest. */
  const givesToken =
    <Code extends string>(
      operation: (
        args: generated.SdkInterfaceGetTokenArguments,
        options?: CallOptions,
      ) => Promise<Outcome<string, Code>>,
    ) =>
    async (args: GetTokenArguments, callOptions?: CallOptions) => {
      const outcome = await operation({ req_id: randomId(), msg_type: "get_token", ...args }, callOptions);
      if (outcome.error === undefined) {
        credentials.set("SdkToken", outcome.data);
        onToken?.(outcome.data);
      }
      return outcome;
    };

  return {
    ...operations,
    sdkInterfaceGetToken: givesToken(operations.sdkInterfaceGetToken),
    clientServerGetToken: givesToken(operations.clientServerGetToken),
    useToken: (token) => credentials.set("SdkToken", token),
  };
}
