/** CloudCC's agent SDK 7.0.0. */
import type { Vendor } from "../../vendor.js";
import type { CloudccControls } from "./controls.js";
import { openFront } from "./front.js";
import type { CloudccOptions } from "./options.js";

export const cloudcc: Vendor<CloudccOptions, CloudccControls> = {
  contract: "@trunkline/cloudcc/contracts/openapi.json",
  messages: "@trunkline/cloudcc/contracts/asyncapi.json",
  contentType: "application/json",
  cors: {
    allowHeaders: ["Content-Type", "SDK-TOKEN", "LANGUAGE", "Prefer"],
    exposeHeaders: ["Trunkline-Violations"],
  },
  open: openFront,
};
