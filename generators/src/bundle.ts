/** A contract of many files -> one document that needs no other, for mocks, documentation and other people's tools. */
export async function bundleContract(spec: string): Promise<string> {
  const { bundle, createConfig } = await import("@redocly/openapi-core");
  const { bundle: bundled, problems } = await bundle({ ref: spec, config: await createConfig({}) });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Error(`The contract cannot be bundled: ${errors.map(({ message }) => message).join("; ")}`);
  return `${JSON.stringify(bundled.parsed, null, 2)}\n`;
}
