/** The last step: text that TypeScript cannot parse fails the run. The compiler is loaded for it alone. */
export async function syntaxErrors(files: ReadonlyMap<string, string>): Promise<string[]> {
  const { default: ts } = await import("typescript");
  return [...files].flatMap(([path, text]) => {
    const { diagnostics = [] } = ts.transpileModule(text, {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    return diagnostics.map((diagnostic) => {
      const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      return `${path}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
    });
  });
}
