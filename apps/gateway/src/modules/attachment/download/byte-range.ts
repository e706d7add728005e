import type { ByteRange } from '../store/file-store.ts';

/** What part of a file is asked for: all of it, a part, or one that is not in it. */
export type Asked = ByteRange | 'ALL' | 'OUTSIDE';

/** Reads a Range header (RFC 9110 §14); several parts at once, or what is not understood, get the whole file. */
export const askedRange = (header: string | undefined, size: number): Asked => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'ALL';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'OUTSIDE' : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return 'ALL';
  return from >= size ? 'OUTSIDE' : { from, to };
};
