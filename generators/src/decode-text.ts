/** The bytes of a document -> its text. */

/** Bytes. The largest documents that are known have a tenth of it. */
export const LARGEST = 128 * 1024 * 1024;
export const tooLarge = "is larger than 128 MB. Divide it into several files.";

/** UTF-8, or UTF-16 where a byte order mark says so, as some shells write it. The mark is no part of the text. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly failed: string } {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return { failed: "is no text in UTF-8. Save it as that, or give another file." };
}
