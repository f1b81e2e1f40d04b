/** The client of one account: its SID, its token and its application are given once, under whatever names the operations have for them. */
import {
  bodyExplainer,
  type CallOptions,
  type ClientOptions,
  createClient,
  type Misfit,
  type Outcome,
} from "@trunkline/runtime";
import type * as generated from "./generated/client.js";
import { api } from "./generated/operations.js";

export interface CcPaasOptions extends Omit<ClientOptions, "context" | "credentials" | "explain"> {
  /** The account: in the path of every request, and the name of the Basic authentication. */
  readonly accountSid: string;
  /** Its password. It goes with every request, so the base URL is an `https:` one. */
  readonly accountToken: string;
  /** The application: `appid` of notices and captchas, `applicationSid` of click-to-call. */
  readonly appId: string;
  /** The platform's version in the paths of click-to-call, as the operator says it. Notices and captchas do without. */
  readonly softVersion?: string;
}

export interface BatchVoiceNoticesArguments extends Omit<generated.SendBatchVoiceNoticesArguments, "to"> {
  /** The numbers to call: a list, or a text with commas between them. */
  readonly to: string | readonly string[];
}

export interface CcPaas extends Omit<generated.CcPaasApi, "sendBatchVoiceNotices"> {
  /**
   * Call many numbers and play them a notice (批量发送通知接口, `BatchVoiceNotices`). The reply has one `requestid` for all of them.
   * Never repeated: when the reply is lost the outcome is `outcomeUnknown`.
   */
  sendBatchVoiceNotices(
    args: BatchVoiceNoticesArguments,
    options?: CallOptions,
  ): Promise<Outcome<generated.SendBatchVoiceNoticesData, generated.SendBatchVoiceNoticesCode>>;
}

export function createCcPaas(options: CcPaasOptions): CcPaas {
  const { accountSid, accountToken, appId, softVersion, ...clientOptions } = options;
  const { operations } = createClient<generated.CcPaasApi>(api, {
    ...clientOptions,
    headers: { Accept: "application/json", ...clientOptions.headers },
    context: {
      AccountSid: accountSid,
      accountSid,
      appid: appId,
      applicationSid: appId,
      ...(softVersion !== undefined && { SoftVersion: softVersion }),
    },
    credentials: { Account: { username: accountSid, password: accountToken } },
    explain: bodyExplainer(() => import("./generated/explain.js")),
  });
  return {
    ...operations,
    async sendBatchVoiceNotices({ to, ...args }, callOptions) {
      const numbers = typeof to === "string" ? to.split(",") : to;
      const misfits = numbers.flatMap(misfitOf);
      if (numbers.length === 0 || misfits.length > 0)
        return refused(numbers.length === 0 ? [{ pointer: "/to", message: "has no number" }] : misfits);
      return operations.sendBatchVoiceNotices({ ...args, to: numbers.join(",") }, callOptions);
    },
  };
}

/** A comma inside of a number would make two of it, a Chinese one leaves two as one, and an empty one is nobody's. */
const misfitOf = (number: string, index: number): readonly Misfit[] =>
  /^[^,，\s]+$/.test(number) ? [] : [{ pointer: `/to/${index}`, message: "is not one number" }];

function refused(misfits: readonly Misfit[]): Outcome<never, never> {
  const operation = "sendBatchVoiceNotices";
  const said = misfits.slice(0, 3).map(({ pointer, message }) => `${pointer} ${message}`);
  const message = `${operation} was not sent: ${said.join("; ")}`;
  return { error: { kind: "contract", direction: "request", operation, message, misfits } };
}
