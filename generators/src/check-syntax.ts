/** The last step before writing: text that TypeScript cannot parse is a mistake of a printer, and fails the run. The compiler is loaded for this alone. */
export async function checkSyntax(files: ReadonlyMap<string, string>): Promise<void> {
  const { default: ts } = await import("typescript");
  for (const [path, text] of files) {
    const { diagnostics = [] } = ts.transpileModule(text, {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    const [first] = diagnostics;
    if (first === undefined) continue;
    const { line } = first.file?.getLineAndCharacterOfPosition(first.start ?? 0) ?? { line: 0 };
    throw new Error(
      `Generated code does not parse, which is a mistake of the generator: ${path}:${line + 1} ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`,
    );
  }
}
