/** One line on a terminal that says what takes so long, drawn over itself, and gone before anything else is said. */
export interface Progress {
  /** `files`: how many there are so far. */
  readonly step: (what: string, files?: number) => void;
  readonly end: () => void;
}

/** Less often than that a count is not drawn again: a terminal is slower than a disk. */
const PAUSE_MS = 50;

/** Without a terminal nothing is drawn. */
export function createProgress(draw: ((text: string) => void) | undefined, now: () => number = Date.now): Progress {
  let shown = "";
  let drawn = 0;
  return {
    step(what, files) {
      if (draw === undefined || (what === shown && now() - drawn < PAUSE_MS)) return;
      draw(`${ERASE}${what}…${files === undefined ? "" : ` ${files} ${files === 1 ? "file" : "files"}`}`);
      shown = what;
      drawn = now();
    },
    end() {
      if (shown !== "") draw?.(ERASE);
      shown = "";
    },
  };
}

const ERASE = "\r\u001b[2K";
