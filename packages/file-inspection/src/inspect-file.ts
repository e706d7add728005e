import { err, ok, type Result } from '@danvan/domain/kernel';
import {
  checkFileName,
  type FileFault,
  type FileType,
  fileFault,
  fileTooLarge,
  LARGEST_FILE,
  largestSize,
} from '@danvan/domain/programme';
import { M4A } from './audio/m4a.ts';
import { MP3 } from './audio/mp3.ts';
import { OGG } from './audio/ogg.ts';
import { WAV } from './audio/wav.ts';
import { foreignKind } from './foreign.ts';
import type { Format } from './format.ts';
import { JPEG } from './image/jpeg.ts';
import { PNG } from './image/png.ts';
import { SVG } from './image/svg.ts';
import { WEBP } from './image/webp.ts';
import { LEGACY_OFFICE, OFFICE } from './office/office.ts';
import { PDF } from './pdf/pdf.ts';
import { carriesPage, endsInArchive } from './stowaway.ts';

const FORMATS: readonly Format[] = [PDF, JPEG, PNG, WEBP, OFFICE, LEGACY_OFFICE, MP3, M4A, WAV, OGG, SVG];

/** What reads as text or is packed has its own way of being looked through. */
const LOOKED_THROUGH: readonly FileType[] = ['PDF', 'SVG', 'DOCX', 'XLSX'];

/** A file that may be kept, and under which name. */
export type InspectedFile = { readonly name: string; readonly type: FileType; readonly size: number };

const hidesAnother = (bytes: Uint8Array, type: FileType): boolean =>
  (type !== 'DOCX' && type !== 'XLSX' && endsInArchive(bytes)) ||
  (!LOOKED_THROUGH.includes(type) && carriesPage(bytes));

/**
 * What a file is, by its content and never by its ending or by what a browser says of it; and whether it may be kept.
 * Pure on bytes, so that a browser warns before sending by the very rules the gateway decides by.
 */
export const inspectFile = (given: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Result<InspectedFile, FileFault> => {
  const { bytes } = given;
  if (bytes.length === 0) return err(fileFault('FILE_EMPTY'));
  if (bytes.length > LARGEST_FILE) return err(fileTooLarge(LARGEST_FILE));
  const format = FORMATS.find(({ matches }) => matches(bytes));
  if (!format) return err(fileFault('TYPE_NOT_ACCEPTED', { kind: foreignKind(bytes, given.name) }));
  const type = format.inspect(bytes);
  if (!type.ok) return type;
  if (bytes.length > largestSize(type.value)) return err(fileTooLarge(largestSize(type.value)));
  if (hidesAnother(bytes, type.value)) return err(fileFault('TWO_KINDS_AT_ONCE', { kind: type.value }));
  const name = checkFileName(given.name, type.value);
  return name.ok ? ok({ name: name.value, type: type.value, size: bytes.length }) : name;
};
