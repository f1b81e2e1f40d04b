/** Names of a document -> identifiers of TypeScript, once. The wire name is kept beside it and is what is sent. */
import { isPlainName } from "../print/text.js";

/** A legal name stays but for its capital: `Call` -> `Call`, `call-state` -> `CallState`, `2fa` -> `N2fa`, `呼叫` -> `U547cU53eb`. */
export function typeName(text: string): string {
  const name = words(text).map(capital).join("") || "Unnamed";
  return /^[A-Z]/.test(name) ? name : `N${name}`;
}

/** A legal name stays: `listCalls`, `delete`; `list-calls` -> `listCalls`, `2fa` -> `n2fa`. `then` would make a promise of whoever has it. */
export function methodName(text: string): string {
  if (text === "then") return "then_";
  if (isPlainName(text)) return text;
  const [first = "unnamed", ...rest] = words(text);
  const name = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join("");
  return /^[A-Za-z$]/.test(name) ? name : `n${name}`;
}

/** Letters that no ASCII identifier can hold stand as their code points, so that different texts stay different. */
function words(text: string): string[] {
  const spelled = text
    .normalize("NFC")
    .replace(/[^\x20-\x7e]/gu, (character) => `U${(character.codePointAt(0) ?? 0).toString(16)}`);
  return spelled.split(/[^A-Za-z0-9_$]+/).filter((word) => word !== "");
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Gives each key a name of its own: the first comer has the plain name, a later one what it would have otherwise, or a number. `folded`: what two names
 * must differ in; case alone makes no other file on some disks, and no other name to a reader.
 */
export function createNames(
  taken: Iterable<string> = [],
  folded: (name: string) => string = (name) => name.toLowerCase(),
): (key: string, wanted: string, otherwise?: string) => string {
  const given = new Map<string, string>();
  const used = new Set([...taken].map(folded));
  return (key, wanted, otherwise = wanted) => {
    const known = given.get(key);
    if (known !== undefined) return known;
    const plain = used.has(folded(wanted)) ? otherwise : wanted;
    let name = plain;
    for (let count = 2; used.has(folded(name)); count++) name = `${plain}_${count}`;
    used.add(folded(name));
    given.set(key, name);
    return name;
  };
}
