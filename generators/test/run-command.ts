/** The command as it is run, with what it says line by line. */
import { type CommandIo, main } from "../src/cli.js";

export function run(cwd: string, argv: readonly string[], more: Partial<CommandIo> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const abort = new AbortController();
  const waiting: { text: string; done: () => void }[] = [];
  const told = (line: string, lines: string[]) => {
    lines.push(line);
    for (const one of waiting.splice(0))
      if (line.includes(one.text)) one.done();
      else waiting.push(one);
  };
  const io: CommandIo = {
    cwd,
    signal: abort.signal,
    out: (line) => told(line, out),
    err: (line) => told(line, err),
    ...more,
  };
  return {
    out,
    err,
    stop: () => abort.abort(),
    /** Settles with the next line that has this text in it. */
    line: (text: string) => new Promise<void>((done) => waiting.push({ text, done })),
    exit: main(argv, io),
  };
}

export async function ended(cwd: string, argv: readonly string[], more?: Partial<CommandIo>) {
  const { out, err, exit } = run(cwd, argv, more);
  return { code: await exit, out, err };
}
