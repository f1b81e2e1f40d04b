/** Network addresses and blocks of them: `203.0.113.7`, `10.0.0.0/8`, `2001:db8::/32`. An IPv4 address is the same when a socket writes it as IPv6. */

export type AddressTest = (address: string) => boolean;

/** Throws a `RangeError` for an entry that is none: a list that does not say what it means protects nobody. */
export function addressList(entries: readonly string[]): AddressTest {
  const blocks = entries.map(block);
  return (address) => {
    const bytes = parseAddress(address);
    return bytes !== undefined && blocks.some(({ first, bits }) => startsWith(bytes, first, bits));
  };
}

function block(entry: string): { readonly first: readonly number[]; readonly bits: number } {
  const [text = "", length, ...more] = entry.split("/");
  const first = parseAddress(text);
  const whole = text.includes(":") ? 128 : 32;
  const bits = length === undefined ? whole : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (first === undefined || more.length > 0 || !(bits <= whole))
    throw new RangeError(`${JSON.stringify(entry)} is no address and no block of addresses`);
  return { first, bits: bits + 128 - whole };
}

function startsWith(bytes: readonly number[], first: readonly number[], bits: number): boolean {
  return bytes.every((byte, index) => {
    const counted = Math.min(8, Math.max(0, bits - index * 8));
    const mask = (0xff << (8 - counted)) & 0xff;
    return (byte & mask) === ((first[index] ?? 0) & mask);
  });
}

/** 16 bytes, an IPv4 address as `::ffff:a.b.c.d`. */
export function parseAddress(text: string): readonly number[] | undefined {
  const four = parseFour(text);
  if (four !== undefined) return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...four];
  // A link-local address says over which interface.
  const [address = ""] = text.split("%", 1);
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0 || !address.includes(":")) return undefined;
  const [before, after] = [groups(head), groups(tail ?? "")];
  if (before === undefined || after === undefined) return undefined;
  const missing = 16 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 2) return undefined;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}

function parseFour(text: string): readonly number[] | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const bytes = match?.slice(1).map(Number);
  return bytes?.every((byte) => byte <= 255) ? bytes : undefined;
}

function groups(text: string): readonly number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const bytes = parts.map((part, index) => {
    if (/^[\da-f]{1,4}$/i.test(part)) return [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 0xff];
    return index === parts.length - 1 ? parseFour(part) : undefined;
  });
  const known = bytes.filter((pair) => pair !== undefined);
  return known.length === bytes.length ? known.flat() : undefined;
}
