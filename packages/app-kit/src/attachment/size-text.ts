import type { Format } from '../formatting/use-format.ts';

const KILOBYTE = 1_024;
const MEGABYTE = 1_048_576;

/** How large a file is, as a person says it: 1,4 MB; 36 kB; never 0. */
export const sizeText = (bytes: number, number: Format['number']): string =>
  bytes >= MEGABYTE
    ? `${number(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`
    : `${number(Math.max(1, Math.round(bytes / KILOBYTE)))} kB`;
