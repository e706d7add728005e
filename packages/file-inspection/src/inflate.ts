import { err, ok, type Result } from '@danvan/domain/kernel';
import { Inflate, Unzlib } from 'fflate';

export type InflateFault = 'TOO_LARGE' | 'DAMAGED';

/** What is unpacked at once: DEFLATE grows at most 1,032-fold, so that a step never fills the memory. */
const STEP = 4_096;

const STREAMS = { RAW: Inflate, ZLIB: Unzlib } as const;
type Wrapping = keyof typeof STREAMS;

/**
 * Unpacks piece by piece and stops as soon as there is more than `limit`, whatever the archive says about itself.
 * Hands on each piece; gives the whole length.
 */
const unpack = (
  packed: Uint8Array,
  limit: number,
  wrapping: Wrapping,
  take: (piece: Uint8Array) => void,
): Result<number, InflateFault> => {
  let length = 0;
  const stream = new STREAMS[wrapping]((piece) => {
    length += piece.length;
    if (length <= limit) take(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return err('DAMAGED');
  }
  return length > limit ? err('TOO_LARGE') : ok(length);
};

/** How long the content is, unpacked; nothing of it is kept. */
export const inflatedLength = (packed: Uint8Array, limit: number): Result<number, InflateFault> =>
  unpack(packed, limit, 'RAW', () => {});

/** The content itself. */
export const inflated = (
  packed: Uint8Array,
  limit: number,
  wrapping: Wrapping = 'RAW',
): Result<Uint8Array, InflateFault> => {
  const pieces: Uint8Array[] = [];
  const length = unpack(packed, limit, wrapping, (piece) => void pieces.push(piece));
  if (!length.ok) return length;
  const whole = new Uint8Array(length.value);
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return ok(whole);
};
