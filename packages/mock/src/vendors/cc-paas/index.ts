/** CC PaaS: voice notices, captchas and click-to-call. */
import type { Vendor } from "../../vendor.js";
import { openFront } from "./front.js";
import type { CcPaasOptions } from "./options.js";
import type { CcPaasControls } from "./push.js";

export const ccPaas: Vendor<CcPaasOptions, CcPaasControls> = {
  contract: "@trunkline/cc-paas/contracts/openapi.json",
  contentType: "application/json; charset=utf-8",
  cors: {
    allowHeaders: ["Authorization", "Content-Type", "Prefer"],
    exposeHeaders: ["Trunkline-Violations"],
  },
  open: openFront,
};
