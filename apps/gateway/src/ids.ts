import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Makes a new identifier: a UUID of version 7, so that rows of one time lie together in an index. */
export type NewId = () => string;

/** A generator whose time part comes from the clock. */
export const makeIds =
  (clock: Clock): NewId =>
  () => {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(clock.now().getTime(), 0, 6);
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
