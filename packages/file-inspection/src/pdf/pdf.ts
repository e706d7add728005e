import { err, ok, type Result } from '@danvan/domain/kernel';
import { type FileFault, type FileFaultCode, type FileType, fileFault } from '@danvan/domain/programme';
import { placeOf, standsAt } from '../bytes.ts';
import type { Format } from '../format.ts';
import { pdfStructure } from './pdf-structure.ts';

const END_MARK = '%%EOF';
/** Readers look for the end mark in the last bytes only. */
const TAIL = 1_024;

/** Names of what acts by itself or carries something; where a document opens (/OpenAction alone) does neither. */
const UNWANTED: readonly (readonly [RegExp, FileFaultCode])[] = [
  [/\/Encrypt(?![A-Za-z])/, 'ENCRYPTED'],
  [/\/(JavaScript|JS|Launch|SubmitForm|ImportData|GoToE|Rendition|XFA)(?![\w.-])/, 'SCRIPT_IN_PDF'],
  [/\/(EmbeddedFiles?|RichMedia|FileAttachment)(?![\w.-])/, 'EMBEDDED_FILE'],
];

const PAGE = /<(?:script|html|iframe|!doctype)/i;

const judge = (structure: string): Result<FileType, FileFault> => {
  if (PAGE.test(structure)) return err(fileFault('TWO_KINDS_AT_ONCE', { kind: 'PDF' }));
  for (const [pattern, code] of UNWANTED) {
    const found = pattern.exec(structure);
    if (found) return err(fileFault(code, found[1] === undefined ? undefined : { part: found[1] }));
  }
  return ok('PDF');
};

/**
 * Sees what a document says about itself openly or in packed objects. It does not see what is written with two packings
 * at once, and it does not look into pages, pictures or fonts: no virus scanner.
 */
export const PDF: Format = {
  matches: (bytes) => standsAt(bytes, '%PDF-', 0),
  inspect: (bytes) => {
    if (placeOf(bytes, END_MARK, Math.max(0, bytes.length - TAIL)) === -1)
      return err(fileFault('FILE_DAMAGED'));
    const structure = pdfStructure(bytes);
    if (structure.ok) return judge(structure.value);
    return err(fileFault(structure.error === 'TOO_LARGE' ? 'ARCHIVE_BOMB' : 'FILE_DAMAGED'));
  },
};
