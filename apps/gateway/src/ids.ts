import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Makes a new identifier: a UUID of version 7, so that rows of one time lie together in an index. */
export type NewId = () => string;

const LARGEST_COUNT = 0xfff;
const last = { time: 0, count: 0 };

/** Identifiers of one process come in order, even within one millisecond. */
const nextMoment = (now: number): { time: number; count: number } => {
  const isNew = now > last.time;
  const isFull = !isNew && last.count === LARGEST_COUNT;
  last.count = isNew || isFull ? 0 : last.count + 1;
  last.time = isNew ? now : last.time + (isFull ? 1 : 0);
  return last;
};

/** A generator whose time part comes from the clock. */
export const makeIds =
  (clock: Clock): NewId =>
  () => {
    const { time, count } = nextMoment(clock.now().getTime());
    const bytes = randomBytes(16);
    bytes.writeUIntBE(time, 0, 6);
    bytes.writeUInt16BE(0x7000 | count, 6);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
