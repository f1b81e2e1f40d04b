/**
 * Where the texts of a contract come from: files below a folder, texts that are at hand, and addresses on hosts that are allowed by name. Each is
 * read once. Loading is synchronous; what has to be fetched is noted, fetched, and found there when the contract is loaded again.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText, LARGEST, tooLarge } from "./decode-text.js";
import { createFetch, type FetchOptions } from "./fetch-text.js";

export type Read =
  /** Under the name that it turned out to have: the address that a redirect led to. */
  | { readonly file: string; readonly text: string }
  /** The rest of a sentence that begins with the file: "cannot be read (EACCES)." */
  | { readonly failed: string; readonly refused?: boolean };

export interface Sources {
  /** A path below the root, with `/`, or an address. Undefined: an address that is not fetched yet. */
  readonly read: (file: string) => Read | undefined;
  /** The same, fetched when it has to be. */
  readonly load: (file: string) => Promise<Read>;
  /** Fetches what was asked for and not there. False: nothing was. */
  readonly fetchMissing: () => Promise<boolean>;
  /** Every file asked for so far, by its absolute path, and its text unless it had none. */
  readonly files: () => ReadonlyMap<string, string | undefined>;
}

export interface SourcesOptions extends Partial<FetchOptions> {
  /** Texts that are at hand, by path: no file is read for them. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Hosts that documents may be fetched from: `example.com`, `example.com:8443`; with `http`, `localhost:8080` alone. Default: none. */
  readonly allowHosts?: readonly string[];
  /** Told how many documents were read so far. */
  readonly onRead?: (documents: number) => void;
}

const AT_A_TIME = 8;

/** `http:` and `https:`, whatever may be done with it. */
export const isAddress = (file: string): boolean => /^https?:/i.test(file);

export function openSources(root: string, options: SourcesOptions = {}): Sources {
  const { texts = {}, allowHosts = [], onRead, most = 500 } = options;
  const { refusal, fetchText } = createFetch(allowHosts, options);
  const known = new Map<string, Read>();
  const files = new Map<string, string | undefined>();
  const missing = new Set<string>();
  let fetched = 0;

  const keep = (file: string, read: Read): Read => {
    known.set(file, read);
    if (!("failed" in read)) known.set(read.file, read);
    onRead?.(known.size);
    return read;
  };

  function readFile(file: string): Read {
    const path = resolve(root, file);
    const read = readText(path, file);
    // A pipe is read once, and says nothing more.
    const isPipe = existsSync(path) && statSync(path).isFIFO();
    if (!isPipe) files.set(path, "text" in read ? read.text : undefined);
    return read;
  }

  async function fetchAddress(address: string): Promise<Read> {
    if (fetched >= most) return { failed: `is not fetched: ${most} documents were. Copy them beside this one.` };
    fetched += 1;
    return fetchText(address);
  }

  function read(file: string): Read | undefined {
    const found = known.get(file);
    if (found !== undefined) return found;
    if (Object.hasOwn(texts, file)) return keep(file, { file, text: texts[file] ?? "" });
    if (!isAddress(file)) return keep(file, readFile(file));
    const failed = refusal(file);
    if (failed !== undefined) return { failed, refused: true };
    missing.add(file);
    return undefined;
  }

  return {
    read,
    async load(file) {
      const found = read(file);
      missing.delete(file);
      return found ?? keep(file, await fetchAddress(file));
    },
    async fetchMissing() {
      const addresses = [...missing];
      missing.clear();
      for (let from = 0; from < addresses.length; from += AT_A_TIME)
        await Promise.all(
          addresses.slice(from, from + AT_A_TIME).map(async (address) => keep(address, await fetchAddress(address))),
        );
      return addresses.length > 0;
    },
    files: () => files,
  };
}

/** What stands in a file now; undefined: no text. */
export function textAt(path: string): string | undefined {
  const read = readText(path, path);
  return "text" in read ? read.text : undefined;
}

function readText(path: string, file: string): Read {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { failed: "is a folder. Name the document in it, such as its `openapi.yaml`." };
    // A pipe is fine, as `--spec <(command)` gives one; a device may have no end.
    if (!stat.isFile() && !stat.isFIFO()) return { failed: "is no file." };
    if (stat.size > LARGEST) return { failed: tooLarge };
    return { file, ...decodeText(readFileSync(path)) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { failed: `cannot be read (${String(error.code)}). A path is relative to the file it stands in.` };
  }
}
