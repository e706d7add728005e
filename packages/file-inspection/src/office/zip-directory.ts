import { err, ok, type Result } from '@danvan/domain/kernel';
import { type FileFault, fileFault } from '@danvan/domain/programme';
import { standsAt, u16, u32 } from '../bytes.ts';
import { inflatedLength } from '../inflate.ts';
import { endsInArchive } from '../stowaway.ts';
import { type ZipEntry, zipEntryAt } from './zip-entry.ts';

const END_SIZE = 22;
const MOST_ENTRIES = 2_000;
/** Of everything in an archive, unpacked. Long tables of Excel need some tens of megabytes. */
const LARGEST_UNPACKED = 50_331_648;
/** XML packs to a thirtieth, seldom to a hundredth; small parts may pack better than that. */
const LARGEST_GROWTH = 200;
const SMALL = 1_048_576;

type Entries = readonly ZipEntry[];

/** The directory stands directly before the end, and the end is the end of the file: nothing before, between, behind. */
const readDirectory = (bytes: Uint8Array): Result<Entries, FileFault> => {
  const end = bytes.length - END_SIZE;
  if (!standsAt(bytes, 'PK\u0005\u0006', end))
    return err(
      endsInArchive(bytes) ? fileFault('TWO_KINDS_AT_ONCE', { kind: 'ZIP' }) : fileFault('FILE_DAMAGED'),
    );
  const [count, size, start] = [
    u16(bytes, end + 10) ?? 0,
    u32(bytes, end + 12) ?? 0,
    u32(bytes, end + 16) ?? 0,
  ];
  if (count > MOST_ENTRIES) return err(fileFault('ARCHIVE_BOMB'));
  if (start + size !== end) return err(fileFault('TWO_KINDS_AT_ONCE', { kind: 'ZIP' }));
  const entries: ZipEntry[] = [];
  for (let at = start; at < end; ) {
    const placed = zipEntryAt(bytes, at);
    if (!placed.ok) return placed;
    entries.push(placed.value.entry);
    at = placed.value.next;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return entries.length === count && names.size === count ? ok(entries) : err(fileFault('FILE_DAMAGED'));
};

/** What is said to be too much, before anything is unpacked. */
const isSaidTooLarge = (entries: Entries): boolean =>
  entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_UNPACKED ||
  entries.some(({ size, from, to }) => size > SMALL && size > (to - from) * LARGEST_GROWTH);

/** Entries that share their content: a few bytes that unpack to millions of files. */
const overlap = (entries: Entries): boolean => {
  const placed = [...entries].sort((one, other) => one.from - other.from);
  return placed.some(({ from }, index) => index > 0 && from < (placed[index - 1]?.to ?? 0));
};

/** Is every entry as long as the directory says? A bomb may lie about that. */
const checkLengths = (bytes: Uint8Array, entries: Entries): FileFault | null => {
  for (const { isPacked, size, from, to } of entries) {
    const length = isPacked ? inflatedLength(bytes.subarray(from, to), size) : ok(to - from);
    if (!length.ok) return fileFault(length.error === 'TOO_LARGE' ? 'ARCHIVE_BOMB' : 'FILE_DAMAGED');
    if (length.value !== size) return fileFault('FILE_DAMAGED');
  }
  return null;
};

/** The entries of an archive that holds what it says and nothing that harms whoever unpacks it. */
export const readZip = (bytes: Uint8Array): Result<Entries, FileFault> => {
  const entries = readDirectory(bytes);
  if (!entries.ok) return entries;
  if (isSaidTooLarge(entries.value) || overlap(entries.value)) return err(fileFault('ARCHIVE_BOMB'));
  const fault = checkLengths(bytes, entries.value);
  return fault === null ? entries : err(fault);
};
