/** The vendors that can be started, by the name of their folder under `specs/`. */

import type { Vendor } from "./vendor.js";
import type { CcGatewayControls } from "./vendors/cc-gateway/controls.js";
import { ccGateway } from "./vendors/cc-gateway/index.js";
import type { CcGatewayOptions } from "./vendors/cc-gateway/options.js";
import { ccPaas } from "./vendors/cc-paas/index.js";
import type { CcPaasOptions } from "./vendors/cc-paas/options.js";
import type { CcPaasControls } from "./vendors/cc-paas/push.js";
import type { CloudccControls } from "./vendors/cloudcc/controls.js";
import { cloudcc } from "./vendors/cloudcc/index.js";
import type { CloudccOptions } from "./vendors/cloudcc/options.js";

export interface VendorOptions {
  readonly "cc-gateway": CcGatewayOptions;
  readonly "cc-paas": CcPaasOptions;
  readonly cloudcc: CloudccOptions;
}

export interface VendorControls {
  readonly "cc-gateway": CcGatewayControls;
  readonly "cc-paas": CcPaasControls;
  readonly cloudcc: CloudccControls;
}

export type VendorName = keyof VendorOptions;

export const vendors: { readonly [Name in VendorName]: Vendor<VendorOptions[Name], VendorControls[Name]> } = {
  "cc-gateway": ccGateway,
  "cc-paas": ccPaas,
  cloudcc,
};
