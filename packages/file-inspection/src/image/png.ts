import { err } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { latin1, standsAt, u32 } from '../bytes.ts';
import type { Format } from '../format.ts';
import { withinPixels } from './pixels.ts';

const SIGNATURE = '\u0089PNG\r\n\u001a\n';
const AROUND_CHUNK = 12;

/** Where the chunk IEND ends, null when the chunks do not lead there. */
const endOfChunks = (bytes: Uint8Array): number | null => {
  let at = SIGNATURE.length;
  for (;;) {
    const length = u32(bytes, at, false);
    if (length === null || at + AROUND_CHUNK + length > bytes.length) return null;
    const name = latin1(bytes, at + 4, at + 8);
    at += AROUND_CHUNK + length;
    if (name === 'IEND') return at;
  }
};

export const PNG: Format = {
  matches: (bytes) => standsAt(bytes, SIGNATURE, 0),
  inspect: (bytes) => {
    const end = endOfChunks(bytes);
    if (end === null || !standsAt(bytes, 'IHDR', 12)) return err(fileFault('FILE_DAMAGED'));
    if (end !== bytes.length) return err(fileFault('TWO_KINDS_AT_ONCE', { kind: 'PNG' }));
    return withinPixels('PNG', u32(bytes, 16, false), u32(bytes, 20, false));
  },
};
