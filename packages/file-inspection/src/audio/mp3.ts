import { err, ok } from '@danvan/domain/kernel';
import { fileFault } from '@danvan/domain/programme';
import { standsAt, u32 } from '../bytes.ts';
import type { Format } from '../format.ts';

const KILOBITS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KILOBITS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const HERTZ = [44_100, 48_000, 32_000];
const LAYER_3 = 1;
const MPEG_1 = 3;
const MPEG_25 = 0;
const RESERVED = 1;

/** How long the frame at this place is, null when none begins here. */
const frameLength = (bytes: Uint8Array, at: number): number | null => {
  const head = u32(bytes, at, false);
  if (head === null || head >>> 21 !== 0x7ff) return null;
  const version = (head >>> 19) & 3;
  if (version === RESERVED || ((head >>> 17) & 3) !== LAYER_3) return null;
  const kilobits = (version === MPEG_1 ? KILOBITS_1 : KILOBITS_2)[(head >>> 12) & 15];
  const hertz = HERTZ[(head >>> 10) & 3];
  if (!kilobits || !hertz) return null;
  const divisor = version === MPEG_1 ? 1 : version === MPEG_25 ? 4 : 2;
  const samples = version === MPEG_1 ? 144_000 : 72_000;
  return Math.floor((samples * kilobits) / (hertz / divisor)) + ((head >>> 9) & 1);
};

/** Where the tag before the sound ends; its length has seven bits a byte. */
const endOfTag = (bytes: Uint8Array): number => {
  if (!standsAt(bytes, 'ID3', 0)) return 0;
  const length = u32(bytes, 6, false) ?? 0;
  const low = (shift: number) => (length >>> shift) & 0x7f;
  return 10 + ((low(24) << 21) | (low(16) << 14) | (low(8) << 7) | low(0));
};

/** Encoders leave a little room between the tag and the first frame. */
const ROOM = 4_096;

/** Two frames, one where the other ends: chance makes one, not two. */
const hasFrames = (bytes: Uint8Array): boolean => {
  const start = endOfTag(bytes);
  for (let at = start; at < Math.min(start + ROOM, bytes.length); at += 1) {
    const length = frameLength(bytes, at);
    if (length !== null && frameLength(bytes, at + length) !== null) return true;
  }
  return false;
};

export const MP3: Format = {
  matches: (bytes) => standsAt(bytes, 'ID3', 0) || frameLength(bytes, 0) !== null,
  inspect: (bytes) => (hasFrames(bytes) ? ok('MP3') : err(fileFault('FILE_DAMAGED'))),
};
