/**
 * Integers of more digits than a JavaScript number holds, which `JSON.parse` rounds without a word. Only a text that may have one is gone through once
 * more, to tell where.
 */

/** Names of members, and indexes of items. */
export type Path = readonly (string | number)[];

/** Of a text that `JSON.parse` takes. */
export function findRounded(text: string): readonly Path[] {
  if (!mayBeRounded(text)) return [];
  const found: Path[] = [];
  /** Of each open list the index, of each open object the name as it is written, once it has been met. */
  const steps: (string | number | undefined)[] = [];
  const tokens = /["{}[\],]|-?\d[\d.eE+-]*/g;
  for (let token = tokens.exec(text)?.[0]; token !== undefined; token = tokens.exec(text)?.[0]) {
    const last = steps.length - 1;
    const step = steps[last];
    if (token === "{") steps.push(undefined);
    else if (token === "[") steps.push(0);
    else if (token === "}" || token === "]") steps.pop();
    else if (token === ",") steps[last] = typeof step === "number" ? step + 1 : undefined;
    else if (token === '"') {
      const start = tokens.lastIndex - 1;
      tokens.lastIndex = endOfText(text, start);
      steps[last] ??= text.slice(start, tokens.lastIndex);
    } else if (found.length < MOST && isRounded(token))
      found.push(steps.map((one) => (typeof one === "string" ? JSON.parse(one) : (one ?? ""))));
  }
  return found;
}

/** Of a list of them the first few say it all. */
const MOST = 1_000;

/** Not by an expression: engines have an end for the length of what one matches. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === "\\") start -= 1;
  return (index - start) % 2 === 1;
}

function isRounded(token: string): boolean {
  if (!/^-?\d{16,}$/.test(token)) return false;
  const number = Number(token);
  return !Number.isFinite(number) || BigInt(token) !== BigInt(number);
}

/** The least number that is rounded has 16 digits, so one of them is met by looking at each sixteenth character. */
const DIGITS = 16;

function mayBeRounded(text: string): boolean {
  for (let index = DIGITS - 1; index < text.length; index += DIGITS) {
    if (!isDigit(text.charCodeAt(index))) continue;
    let start = index;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    while (isDigit(text.charCodeAt(index + 1))) index += 1;
    if (index - start < DIGITS - 1) continue;
    // Between quotes it is text.
    if (/^[-:,[\s]?$/.test(text.charAt(start - 1)) && /^[,\]}\s]?$/.test(text.charAt(index + 1))) return true;
  }
  return false;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
