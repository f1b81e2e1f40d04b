/** What a user's compiler would say of generated modules, under the strictest settings a project may have. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type typescript from "typescript";

export function compileErrors(
  folder: string,
  name: string,
  modules: ReadonlyMap<string, string>,
  ts: typeof typescript,
): readonly string[] {
  const place = join(folder, name);
  const files = [...modules].map(([part, text]) => {
    const file = join(place, `${part}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    strict: true,
    noEmit: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    allowUnreachableCode: false,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    isolatedModules: true,
    skipLibCheck: true,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      (one) =>
        `${one.file?.fileName.replace(`${place}/`, "") ?? ""}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`,
    );
}
