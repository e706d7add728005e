import { err, ok, type Result } from '@danvan/domain/kernel';
import { type FileFault, fileFault } from '@danvan/domain/programme';
import { standsAt, u16, u32, utf8 } from '../bytes.ts';

/** One entry of an archive, as its directory and its own head agree on it. */
export type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  /** As the directory says; checked against the content by whoever reads it. */
  readonly size: number;
  readonly from: number;
  readonly to: number;
};

/** Where an entry stands in the directory, and where the next begins. */
export type Placed = { readonly entry: ZipEntry; readonly next: number };

const DIRECTORY_HEAD = 46;
const LOCAL_HEAD = 30;
const STORED = 0;
const DEFLATED = 8;
/** Encrypted, strongly encrypted, directory encrypted. */
const ENCRYPTION = 0x1 | 0x40 | 0x2000;
const UNIX_KIND = 0xf000;
const UNIX_LINK = 0xa000;

/** Names that lead out of the folder into which somebody unpacks. */
const leadsElsewhere = (name: string): boolean =>
  name === '' ||
  /[\\\p{Cc}]/u.test(name) ||
  name.startsWith('/') ||
  /^[a-z]:/i.test(name) ||
  name.split('/').includes('..');

type Head = {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly name: string;
  readonly local: number;
  readonly next: number;
  readonly isLink: boolean;
};

const headAt = (bytes: Uint8Array, at: number): Head | null => {
  const numbers = {
    flags: u16(bytes, at + 8),
    method: u16(bytes, at + 10),
    packed: u32(bytes, at + 20),
    size: u32(bytes, at + 24),
    local: u32(bytes, at + 42),
  };
  const lengths = [28, 30, 32].map((place) => u16(bytes, at + place));
  const [nameLength, extra, comment] = lengths;
  if (!standsAt(bytes, 'PK\u0001\u0002', at) || nameLength == null || extra == null || comment == null)
    return null;
  const nameEnd = at + DIRECTORY_HEAD + nameLength;
  const name = utf8(bytes.subarray(at + DIRECTORY_HEAD, nameEnd));
  if (name === null || Object.values(numbers).includes(null)) return null;
  const isLink = (((u32(bytes, at + 38) ?? 0) >>> 16) & UNIX_KIND) === UNIX_LINK;
  return {
    ...(numbers as Record<keyof typeof numbers, number>),
    name,
    next: nameEnd + extra + comment,
    isLink,
  };
};

/** Where the content begins; null when the entry's own head says something else than the directory. */
const contentOf = (bytes: Uint8Array, head: Head): number | null => {
  const [nameLength, extra] = [u16(bytes, head.local + 26), u16(bytes, head.local + 28)];
  if (!standsAt(bytes, 'PK\u0003\u0004', head.local) || nameLength === null || extra === null) return null;
  const start = head.local + LOCAL_HEAD;
  const name = utf8(bytes.subarray(start, start + nameLength));
  const agrees = name === head.name && u16(bytes, head.local + 8) === head.method;
  return agrees ? start + nameLength + extra : null;
};

const fault = (bytes: Uint8Array, head: Head): FileFault | null => {
  const flags = head.flags | (u16(bytes, head.local + 6) ?? 0);
  if ((flags & ENCRYPTION) !== 0) return fileFault('ENCRYPTED');
  if (head.isLink || leadsElsewhere(head.name)) return fileFault('ARCHIVE_TRAVERSAL');
  return head.method === STORED || head.method === DEFLATED ? null : fileFault('FILE_DAMAGED');
};

/** Reads the entry whose line in the directory begins at this place. */
export const zipEntryAt = (bytes: Uint8Array, at: number): Result<Placed, FileFault> => {
  const head = headAt(bytes, at);
  if (head === null) return err(fileFault('FILE_DAMAGED'));
  const found = fault(bytes, head);
  if (found !== null) return err(found);
  const from = contentOf(bytes, head);
  if (from === null || from + head.packed > bytes.length) return err(fileFault('FILE_DAMAGED'));
  const { name, size, packed, next, method } = head;
  return ok({ entry: { name, size, isPacked: method === DEFLATED, from, to: from + packed }, next });
};
