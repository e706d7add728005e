import { deflateSync, strToU8 } from 'fflate';

/** An entry as a test wants it, true or not. */
export type MadeEntry = {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the archive says the unpacked size is, instead of the true one. */
  readonly saidSize?: number;
  readonly isLink?: boolean;
  readonly isEncrypted?: boolean;
  /** What the entry's own head is called, instead of what the directory says. */
  readonly localName?: string;
  /** Shares the content of the first entry. */
  readonly sharesFirst?: boolean;
};

const DEFLATED = 8;
const UNIX = 3 << 8;
const LINK_MODE = (0xa000 << 16) >>> 0;

const little = (parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  parts.reduce((at, [value, width]) => {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    return at + width;
  }, 0);
  return bytes;
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
};

type Written = { readonly entry: MadeEntry; readonly packed: Uint8Array; readonly at: number };

const common = ({ entry, packed }: Written, name: Uint8Array) =>
  [
    [entry.isEncrypted ? 1 : 0, 2],
    [DEFLATED, 2],
    [0, 4],
    [0, 4],
    [packed.length, 4],
    [entry.saidSize ?? entry.content.length, 4],
    [name.length, 2],
    [0, 2],
  ] as const;

const localPart = (written: Written): Uint8Array => {
  const name = strToU8(written.entry.localName ?? written.entry.name);
  return joined([little([[0x04034b50, 4], [20, 2], ...common(written, name)]), name, written.packed]);
};

const directoryLine = (written: Written): Uint8Array => {
  const name = strToU8(written.entry.name);
  const mode = written.entry.isLink ? LINK_MODE : 0;
  const head = [[0x02014b50, 4], [UNIX | 20, 2], [20, 2], ...common(written, name)] as const;
  return joined([little([...head, [0, 2], [0, 2], [0, 2], [mode, 4], [written.at, 4]]), name]);
};

/** An archive byte by byte, so that it can lie wherever a test wants it to. */
export const makeZip = (entries: readonly MadeEntry[]): Uint8Array => {
  const parts: Uint8Array[] = [];
  const written: Written[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const one = {
      entry: { ...entry, content },
      packed: deflateSync(content),
      at: entry.sharesFirst ? 0 : at,
    };
    written.push(one);
    if (entry.sharesFirst) continue;
    const part = localPart(one);
    parts.push(part);
    at += part.length;
  }
  const directory = joined(written.map(directoryLine));
  const end = little([
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [directory.length, 4],
    [at, 4],
    [0, 2],
  ]);
  return joined([...parts, directory, end]);
};
