/** What `trunkline` can do. Each command is a package of its own and is loaded only when it is asked for, so that one works without the other. */

export interface Command {
  /** For the help: what follows the name, and what it does. */
  readonly arguments: string;
  readonly summary: string;
  /** Runs it and gives the exit code. */
  readonly run: (argv: readonly string[]) => Promise<number>;
}

export const commands: ReadonlyMap<string, Command> = new Map([
  [
    "generate",
    {
      arguments: "[vendor…] [options]",
      summary: "generate code from contracts, or from any OpenAPI or AsyncAPI document",
      run: async (argv) => {
        const { expectShortRun, main } = await import("@trunkline/generators");
        expectShortRun();
        return main(argv);
      },
    },
  ],
  [
    "mock",
    {
      arguments: "<vendor> [options]",
      summary: "serve a mock of a vendor",
      run: async (argv) => (await import("@trunkline/mock")).main(argv),
    },
  ],
]);
