/**
 * Any text as user data and back. Click-to-call takes Latin letters, digits and underscores, at most 256 bytes; for notices and captchas nobody says what
 * they take. Letters and digits stay, every other byte becomes `_` and two digits: `order-4711` is `order_2d4711`.
 */

/** Throws a `RangeError` for a text that is too long. */
export function toUserData(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const data = [...bytes].map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : escaped(byte))).join("");
  if (data.length > 256) throw new RangeError("User data has at most 256 bytes");
  return data;
}

/** What `toUserData` was given; undefined for anything that it has not made. */
export function fromUserData(data: string | undefined): string | undefined {
  if (data === undefined || !/^([0-9A-Za-z]|_[\da-f]{2})*$/.test(data)) return undefined;
  const bytes = [...data.matchAll(/_(..)|(.)/g)].map(([, hex, character = ""]) =>
    hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16),
  );
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
    return toUserData(text) === data ? text : undefined;
  } catch {
    return undefined;
  }
}

const isPlain = (byte: number): boolean => /[0-9A-Za-z]/.test(String.fromCharCode(byte));
const escaped = (byte: number): string => `_${byte.toString(16).padStart(2, "0")}`;
