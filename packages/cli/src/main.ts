/** `trunkline <command> …`: which command, and the exit code. */
import { readFileSync } from "node:fs";
import { commands as allCommands, type Command } from "./commands.js";

export interface CommandIo {
  out(line: string): void;
  err(line: string): void;
}

/** The exit code: 2 for wrong arguments, else what the command says. */
export async function main(
  argv: readonly string[],
  io: CommandIo = processIo,
  commands: ReadonlyMap<string, Command> = allCommands,
): Promise<number> {
  const [word, ...rest] = argv;
  if (word === "--help" || word === "-h" || word === "help") {
    io.out(usage(commands));
    return 0;
  }
  if (word === "--version" || word === "-v") {
    io.out(version());
    return 0;
  }
  const command = word === undefined ? undefined : commands.get(word);
  if (command !== undefined) return command.run(rest);
  io.err(`trunkline: ${whyNot(word, commands)}`);
  io.err('Run "trunkline --help" for the commands.');
  return 2;
}

function whyNot(word: string | undefined, commands: ReadonlyMap<string, Command>): string {
  const names = [...commands.keys()];
  if (word === undefined) return `which command? One of: ${names.join(", ")}`;
  if (word.startsWith("-")) return `unknown option ${JSON.stringify(word)}. Options of a command follow its name`;
  const close = names.find((name) => name.startsWith(word) || word.startsWith(name));
  return `unknown command ${JSON.stringify(word)}. ${close === undefined ? `One of: ${names.join(", ")}` : `Did you mean "${close}"?`}`;
}

function usage(commands: ReadonlyMap<string, Command>): string {
  const lines = [...commands].map(([name, command]) => [`${name} ${command.arguments}`, command.summary] as const);
  const width = Math.max(...lines.map(([call]) => call.length));
  return [
    "Usage: trunkline <command>",
    "",
    ...lines.map(([call, summary]) => `  ${call.padEnd(width)}  ${summary}`),
    "",
    '  --help, --version; "trunkline <command> --help" for the options of a command',
  ].join("\n");
}

function version(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return version;
}

const processIo: CommandIo = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};
