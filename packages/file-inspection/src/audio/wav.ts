import { err, ok } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { placeOf, standsAt } from '../bytes.ts';
import type { Format } from '../format.ts';

/** The description of the sound stands near the beginning, before the sound. */
const HEAD = 4_096;

export const WAV: Format = {
  matches: (bytes) => standsAt(bytes, 'RIFF', 0) && standsAt(bytes, 'WAVE', 8),
  inspect: (bytes) => {
    const description = placeOf(bytes, 'fmt ', 12, HEAD);
    const isWhole = description !== -1 && placeOf(bytes, 'data', description) !== -1;
    return isWhole ? ok('WAV') : err(fileFault('FILE_DAMAGED'));
  },
};
