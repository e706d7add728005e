import { err } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { placeOf, standsAt, u16 } from '../bytes.ts';
import type { Format } from '../format.ts';
import { withinPixels } from './pixels.ts';

/** Start of frame: C0 to CF, but not the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = '\u00ff\u00d9';

type Frame = { readonly at: number; readonly scan: number };

/** The frame with the measures of the picture, and where its points begin. */
const frameOf = (bytes: Uint8Array): Frame | null => {
  let frame: number | null = null;
  for (let at = 2; ; ) {
    const marker = bytes[at + 1];
    const length = u16(bytes, at + 2, false);
    if (bytes[at] !== 0xff || marker === undefined || length === null || length < 2) return null;
    if (marker === START_OF_SCAN) return frame === null ? null : { at: frame, scan: at };
    if (isFrame(marker)) frame = at;
    at += 2 + length;
  }
};

/** What phones append behind the end (a moving picture, a second view) may stay there. */
export const JPEG: Format = {
  matches: (bytes) => standsAt(bytes, '\u00ff\u00d8\u00ff', 0),
  inspect: (bytes) => {
    const frame = frameOf(bytes);
    if (frame === null || placeOf(bytes, END_OF_IMAGE, frame.scan) === -1)
      return err(fileFault('FILE_DAMAGED'));
    return withinPixels('JPEG', u16(bytes, frame.at + 7, false), u16(bytes, frame.at + 5, false));
  },
};
