/** Names of a document -> identifiers of TypeScript, once. The wire name is kept beside it and is what is sent. */
import { isReserved } from "../print/text.js";

/** `call-state` -> `CallState`, `2fa` -> `N2fa`, `呼叫` -> `U547cU53eb`: legal, and the same for the same text. */
export function typeName(text: string): string {
  const name = words(text).map(capital).join("") || "Unnamed";
  return /^[A-Za-z_$]/.test(name) ? capital(name) : `N${name}`;
}

/** `list-calls` -> `listCalls`, `delete` -> `delete_` where a word is reserved. */
export function methodName(text: string): string {
  const [first = "unnamed", ...rest] = words(text);
  const name = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capital).join("");
  const legal = /^[A-Za-z_$]/.test(name) ? name : `n${name}`;
  return legal === "then" ? "then_" : legal;
}

/** Letters that no ASCII identifier can hold stand as their code points, so that different texts stay different. */
function words(text: string): string[] {
  const spelled = text
    .normalize("NFC")
    .replace(/[^\x20-\x7e]/gu, (character) => `U${(character.codePointAt(0) ?? 0).toString(16)}`);
  return spelled.split(/[^A-Za-z0-9_$]+/).filter((word) => word !== "");
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Gives each key a name of its own: the first comer has the plain name, who differs only by case is a later comer too. */
export function createNames(taken: Iterable<string> = []): (key: string, wanted: string) => string {
  const given = new Map<string, string>();
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return (key, wanted) => {
    const known = given.get(key);
    if (known !== undefined) return known;
    let name = isReserved(wanted) ? `${wanted}_` : wanted;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    used.add(name.toLowerCase());
    given.set(key, name);
    return name;
  };
}
