// Generated from specs/cc-paas/openapi.yaml and specs/cc-paas/asyncapi.yaml. Do not edit; run "npm run generate".

import type { CodeDescriptor } from "@trunkline/runtime";

/** Every code of the vendor, with its meaning. */
export const codes = {
  "-1": { meaning: "Authentication failed", zh: "鉴权失败", kind: "authentication", retry: false },
  "-2": {
    meaning: "The JSON cannot be parsed; of a captcha, a parameter that must be there is missing",
    zh: "JSON 解析失败",
    kind: "badParameter",
    retry: false,
  },
  "-3": { meaning: "Wrong `appid`", zh: "appid 错误", kind: "badParameter", retry: false },
  "-4": { meaning: "Wrong parameter", zh: "参数错误", kind: "badParameter", retry: false },
  "-5": { meaning: "The call could not be started", zh: "发起呼叫失败", kind: "unavailable", retry: true },
  "-6": { meaning: "The call could not be started", zh: "发起呼叫失败", kind: "unavailable", retry: true },
} as const satisfies { readonly [code: string]: CodeDescriptor };

export type Code = keyof typeof codes;

/** Whether a code stands in the table. */
export const isKnownCode = (code: string): code is Code => Object.hasOwn(codes, code);
