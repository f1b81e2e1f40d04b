/** The last step before writing: text that TypeScript cannot parse is a mistake of a printer, and fails the run. The compiler is loaded for this alone. */
import { createRequire } from "node:module";
import type typescript from "typescript";

export function checkSyntax(files: ReadonlyMap<string, string>): void {
  // `import` would look for its exports in nine megabytes first.
  const ts: typeof typescript = createRequire(import.meta.url)("typescript");
  const options = { noLib: true, noResolve: true, types: [] };
  for (const [path, text] of files) {
    // Parsed and no more: binding and printing would cost several times as much, and find nothing else. A file at a time, so that one tree is held.
    const parsed = ts.createSourceFile(path, text, {
      languageVersion: ts.ScriptTarget.ES2022,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    });
    const program = ts.createProgram([path], options, {
      getSourceFile: (name) => (name === path ? parsed : undefined),
      fileExists: (name) => name === path,
      readFile: () => undefined,
      writeFile: () => {},
      getDefaultLibFileName: () => "",
      getCurrentDirectory: () => "",
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
    });
    const [first] = program.getSyntacticDiagnostics(parsed);
    if (first === undefined) continue;
    const { line } = parsed.getLineAndCharacterOfPosition(first.start);
    throw new Error(
      `Generated code does not parse, which is a mistake of the generator: ${path}:${line + 1} ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`,
    );
  }
}
