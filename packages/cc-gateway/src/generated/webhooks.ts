// Generated from specs/cc-gateway/openapi.yaml. Do not edit; run "npm run generate".

import type { WebhookDescriptor } from "@trunkline/runtime";
import { isPushEventRequest } from "./predicates.js";
import { shapeOfPushEventRequest } from "./shapes.js";
import type * as types from "./types.js";

/** What the vendor calls back. */
export const webhooks = {
  pushEvent: {
    method: "POST",
    parameters: [
      { name: "service_token", in: "header", sensitive: "secret" },
      { name: "Guid", in: "header", sensitive: "secret" },
    ],
    body: { mediaType: "application/json", fits: isPushEventRequest, shape: shapeOfPushEventRequest },
    acknowledgement: { status: 200, mediaType: "application/json", body: { message: "success", retcode: "0" } },
  },
} as const satisfies { readonly [name: string]: WebhookDescriptor };

/** One notification of each webhook. */
export interface CcGatewayWebhooks {
  /**
   * Receive an agent's events (推送事件回调接口).
   *
   * The gateway calls the `callBackUri` given at sign-in, or the `pushUrl` of earlier generations.
   * The first events may come before the sign-in has been answered.
   * Over HTTPS it checks the receiver's certificate, which has to be installed on the gateway.
   *
   * Answer as shown. Existing receivers also answer with an empty body, or with status 404 although they used the event: whoever plays the gateway
   * must not take the answer for a receipt.
   *
   * Not known: Whether the gateway sends an event again that was not acknowledged, and what it does with other statuses.
   * Not known: Whether two pushes keep their order, and how large one may be.
   * Source: document 000 1.3.1; document 000 1.3.4; reference 1275; reference guide; client K1; client K3.
   */
  readonly pushEvent: types.PushEventRequest;
}
