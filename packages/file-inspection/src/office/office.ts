import { err, ok, type Result } from '@danvan/domain/kernel';
import { type FileFault, type FileType, fileFault } from '@danvan/domain/programme';
import { placeOf, standsAt, utf8 } from '../bytes.ts';
import type { Format } from '../format.ts';
import { inflated } from '../inflate.ts';
import { relationshipsIn } from './relationships.ts';
import { readZip } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Parts that are read as text are short. */
const LARGEST_TEXT = 2_097_152;

const MAIN_PARTS: readonly (readonly [FileType, string])[] = [
  ['DOCX', 'wordprocessingml.document.main+xml'],
  ['XLSX', 'spreadsheetml.sheet.main+xml'],
];

/** VBA, Excel 4 macro sheets, and controls: each runs code. */
const RUNS = /macroEnabled|vbaProject|vbaData|macrosheet|activeX|ms-office\.ctl/i;
const EMBEDS = /oleObject|aFChunk/i;
/** A chart in Word keeps its numbers as a workbook. */
const EMBEDDED_DOCUMENT = /\/embeddings\/[^/]+\.(?:docx|xlsx)$/i;

const textOf = (bytes: Uint8Array, { from, to, isPacked, size }: ZipEntry): string | null => {
  if (size > LARGEST_TEXT) return null;
  const content = isPacked ? inflated(bytes.subarray(from, to), size) : ok(bytes.subarray(from, to));
  const text = content.ok ? utf8(content.value) : null;
  return text === null || text.includes('\0') || /<!DOCTYPE|&#/i.test(text) ? null : text;
};

const faultInNames = (entries: readonly ZipEntry[]): FileFault | null => {
  if (entries.some(({ name }) => RUNS.test(name))) return fileFault('MACROS');
  const embedded = entries.find(({ name }) => name.includes('/embeddings/') && !EMBEDDED_DOCUMENT.test(name));
  return embedded ? fileFault('EMBEDDED_FILE', { part: embedded.name.split('/').at(-1) ?? '' }) : null;
};

const faultInTies = (bytes: Uint8Array, entries: readonly ZipEntry[]): FileFault | null => {
  for (const entry of entries.filter(({ name }) => /\.rels$/i.test(name))) {
    const text = textOf(bytes, entry);
    if (text === null) return fileFault('FILE_DAMAGED');
    for (const { kind, isExternal } of relationshipsIn(text)) {
      if (RUNS.test(kind)) return fileFault('MACROS');
      if (EMBEDS.test(kind)) return fileFault('EMBEDDED_FILE', { part: kind });
      if (isExternal && kind !== 'hyperlink') return fileFault('EXTERNAL_CONTENT', { part: kind });
    }
  }
  return null;
};

const mainType = (contentTypes: string): Result<FileType, FileFault> => {
  if (RUNS.test(contentTypes)) return err(fileFault('MACROS'));
  if (contentTypes.includes('externalLink+xml'))
    return err(fileFault('EXTERNAL_CONTENT', { part: 'externalLink' }));
  const types = MAIN_PARTS.filter(([, part]) => contentTypes.includes(part)).map(([type]) => type);
  const [type, ...others] = types;
  if (type === undefined) return err(fileFault('TYPE_NOT_ACCEPTED', { kind: 'ZIP' }));
  return others.length > 0 ? err(fileFault('TWO_KINDS_AT_ONCE', { kind: 'ZIP' })) : ok(type);
};

/** Embedded documents are looked into like the one they are in, one level deep. */
const faultWithin = (bytes: Uint8Array, entries: readonly ZipEntry[], isInner: boolean): FileFault | null => {
  for (const { name, isPacked, from, to, size } of entries) {
    if (!EMBEDDED_DOCUMENT.test(name)) continue;
    const content = isPacked ? inflated(bytes.subarray(from, to), size) : ok(bytes.subarray(from, to));
    const inner = isInner || !content.ok ? null : inspectOffice(content.value, true);
    if (inner === null || !inner.ok) return inner?.error ?? fileFault('EMBEDDED_FILE', { part: name });
  }
  return null;
};

const inspectOffice = (bytes: Uint8Array, isInner: boolean): Result<FileType, FileFault> => {
  const read = readZip(bytes);
  if (!read.ok) return read;
  const entries = read.value;
  const listed = entries.find(({ name }) => name === CONTENT_TYPES);
  if (!listed) return err(fileFault('TYPE_NOT_ACCEPTED', { kind: 'ZIP' }));
  const contentTypes = textOf(bytes, listed);
  if (contentTypes === null) return err(fileFault('FILE_DAMAGED'));
  const type = mainType(contentTypes);
  if (!type.ok) return type;
  const fault = faultInNames(entries) ?? faultInTies(bytes, entries) ?? faultWithin(bytes, entries, isInner);
  return fault === null ? type : err(fault);
};

/** Word and Excel as archives of XML. */
export const OFFICE: Format = {
  matches: (bytes) => standsAt(bytes, 'PK\u0003\u0004', 0),
  inspect: (bytes) => inspectOffice(bytes, false),
};

const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].join('\0');

/**
 * The older container: .doc and .xls, and what is protected by a password. Macros in it cannot be told from content
 * with certainty without reading the format whole, so it is not taken; the message says what to do.
 */
export const LEGACY_OFFICE: Format = {
  matches: (bytes) => standsAt(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 0),
  inspect: (bytes) =>
    err(fileFault(placeOf(bytes, ENCRYPTED_PACKAGE) === -1 ? 'LEGACY_OFFICE' : 'ENCRYPTED')),
};
