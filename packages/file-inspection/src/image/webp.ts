import { err } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { latin1, standsAt, u16, u32 } from '../bytes.ts';
import type { Format } from '../format.ts';
import { withinPixels } from './pixels.ts';

const AROUND = 8;
type Measures = readonly [width: number | null, height: number | null];

const u24 = (bytes: Uint8Array, at: number): number => (u32(bytes, at) ?? 0) & 0xffffff;

/** Simple, lossless and extended pictures keep their measures at different places. */
const measuresOf = (bytes: Uint8Array): Measures => {
  switch (latin1(bytes, 12, 16)) {
    case 'VP8 ':
      return [(u16(bytes, 26) ?? 0) & 0x3fff, (u16(bytes, 28) ?? 0) & 0x3fff];
    case 'VP8L': {
      const packed = u32(bytes, 21) ?? 0;
      return [(packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1];
    }
    case 'VP8X':
      return [u24(bytes, 24) + 1, u24(bytes, 27) + 1];
    default:
      return [null, null];
  }
};

export const WEBP: Format = {
  matches: (bytes) => standsAt(bytes, 'RIFF', 0) && standsAt(bytes, 'WEBP', AROUND),
  inspect: (bytes) => {
    const end = (u32(bytes, 4) ?? 0) + AROUND;
    if (end > bytes.length) return err(fileFault('FILE_DAMAGED'));
    if (end + 1 < bytes.length) return err(fileFault('TWO_KINDS_AT_ONCE', { kind: 'WebP' }));
    return withinPixels('WEBP', ...measuresOf(bytes));
  },
};
