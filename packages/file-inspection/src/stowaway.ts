import { latin1, placeOf, standsAt, u16, u32 } from './bytes.ts';

const END_OF_DIRECTORY = 'PK\u0005\u0006';
const END_SIZE = 22;
/** An archive's comment is at most this long, so its end is looked for no further. */
const LONGEST_COMMENT = 65_535;

/** Does an archive end in this file? Many programs open a file by its end and would find the archive. */
export const endsInArchive = (bytes: Uint8Array): boolean => {
  let at = placeOf(bytes, END_OF_DIRECTORY, Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT));
  while (at !== -1) {
    const directory = at - (u32(bytes, at + 12) ?? 0);
    const commentFits = at + END_SIZE + (u16(bytes, at + 20) ?? 0) <= bytes.length;
    if (commentFits && standsAt(bytes, 'PK\u0001\u0002', directory)) return true;
    at = placeOf(bytes, END_OF_DIRECTORY, at + 1);
  }
  return false;
};

const PAGE = /^<(?:script|html|iframe|body|!doctype|\?php)/i;
const LONGEST_TAG = 10;
const LESS_THAN = 0x3c;

/** Does a web page stand somewhere in the file? No picture, recording or archive has a need of one. */
export const carriesPage = (bytes: Uint8Array): boolean => {
  let at = bytes.indexOf(LESS_THAN);
  while (at !== -1) {
    if (PAGE.test(latin1(bytes, at, at + LONGEST_TAG))) return true;
    at = bytes.indexOf(LESS_THAN, at + 1);
  }
  return false;
};
