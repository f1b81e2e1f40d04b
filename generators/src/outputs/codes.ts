import { printValue } from "../print/value.js";
import type { SharedOutput } from "./output.js";

/** `codes.ts`: the vendor's code table, `export const codes = { "100-006": { meaning: … } }`. */
export const codes: SharedOutput = ({ codes }) => {
  if (codes.length === 0) return [];
  const table = codes.map(
    ({ code, name, meaning, zh, kind, retry }) => [code, { name, meaning, zh, kind, retry }] as const,
  );
  return [
    {
      name: "codes",
      code: `/** Every code of the vendor, with its meaning. */\nexport const codes = ${printValue(Object.fromEntries(table))} as const satisfies { readonly [code: string]: CodeDescriptor };\n`,
      uses: [{ from: "@trunkline/runtime", name: "CodeDescriptor", type: true }],
    },
    { name: "Code", code: "export type Code = keyof typeof codes;\n", uses: [] },
    {
      name: "isKnownCode",
      code: "/** Whether a code stands in the table. */\nexport const isKnownCode = (code: string): code is Code => Object.hasOwn(codes, code);\n",
      uses: [],
    },
  ];
};
